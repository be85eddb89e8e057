"""Reads ``features/local/policy.toml``, and refuses in one line what could weaken the guidance.

    organisation = "Example Trust"

    [[rule]]
    id = "L1"
    beside = 2
    modality = "must"
    act = "note the time"
    when = { gate = "open", hour = ["evening", "night"] }

A condition names facts and values, and all of them must hold; a list gives values of which one
must. There is no word for "unless", for a permission or for an exception, so a local rule can add
to the guidance and do nothing else.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import All, Expression
from gmc_steps.core.norm import Due, Modality
from gmc_steps.core.situation import SituationError
from gmc_steps.local.rule import MODALITIES, LocalPolicy, LocalRule
from gmc_steps.source.feature import POLICY, Features
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project

_ADDS_ONLY = "it can add to the guidance, never take away from it"
_KEYS = ("id", "beside", "modality", "act", "when", "due")
_NEEDED = ("id", "beside", "modality", "act")
_RULE = re.compile(r"\s*\[\[\s*rule\s*\]\]")
_HALF_RULE = re.compile(r"\s*(\[\s*rule\s*\]{1,2}|\[\[\s*rule\s*\])\s*(#.*)?$")
_CURLY = re.compile(r"[\u2018-\u201f\u00ab\u00bb\u00b4`]")
_ODD_SPACE = re.compile(r"[\u00a0\u2000-\u200b\u202f\u3000\ufeff]")
_QUOTES = 'use straight quotes, as in "must"'


def read_policy(root: Path, guidance: Guidance) -> LocalPolicy:
    """Read a project's local policy.

    Args:
        root: the project's folder.
        guidance: the guidance that the policy adds to.

    Returns:
        The policy; an empty one where the project has none.

    Raises:
        ContentError: the file cannot be read, or a rule is wrong; one problem for each mistake.
    """
    path = root / POLICY
    try:
        return _decoded(path.read_bytes() if path.exists() else None, guidance)
    except OSError as error:
        text = f"the file cannot be opened ({error.strerror or type(error).__name__})"
        hint = "look at its permissions, or remove it"
        raise ContentError([_problem(1, 1, text, hint)]) from None


def policy_of(project: Project) -> LocalPolicy:
    """Return the local policy of a project that has been read; raises as `read_policy` does."""
    return policy_in(project.features, project.guidance)


def policy_in(features: Features, guidance: Guidance) -> LocalPolicy:
    """Return the local policy that was read with the features; raises as `read_policy` does."""
    return _decoded(features.content.get(POLICY), guidance)


def _decoded(content: bytes | None, guidance: Guidance) -> LocalPolicy:
    if content is None:
        return LocalPolicy()
    try:
        return parse_policy(content.decode("utf-8-sig"), guidance)
    except UnicodeDecodeError:
        raise ContentError([_problem(1, 1, "this is not UTF-8", "save it as UTF-8")]) from None


def parse_policy(text: str, guidance: Guidance) -> LocalPolicy:
    """Return the policy that a text states.

    Args:
        text: the file's text, TOML.
        guidance: the guidance that the policy adds to.

    Raises:
        ContentError: it is not TOML, or a rule is wrong.
    """
    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ContentError([_syntax(text, str(error))]) from None
    reader = _Reader(text, guidance)
    policy = reader.policy(written)
    if reader.problems:
        raise ContentError(reader.problems)
    return policy


class _Reader:
    """Turns parsed TOML into rules and keeps what is wrong, placed by searching the text.

    Args:
        text: the file's text.
        guidance: the guidance that the policy adds to.
    """

    def __init__(self, text: str, guidance: Guidance) -> None:
        self.guidance = guidance
        self.lines = text.splitlines()
        self.starts = [i for i, line in enumerate(self.lines) if _RULE.match(line)]
        self.problems: list[Problem] = []

    def policy(self, written: Mapping[str, Any]) -> LocalPolicy:
        for key in written:
            if key not in ("organisation", "rule"):
                self.say(
                    None, key, f"a local policy has no '{key}'", "it has organisation and rule"
                )
        organisation = written.get("organisation")
        if not isinstance(organisation, str) or not organisation.strip():
            self.say(
                None, "organisation", "it is not said whose policy this is",
                'begin with organisation = "…"',
            )  # fmt: skip
        entries = written.get("rule")
        for number, content in enumerate(self.lines, 1):
            if isinstance(entries, dict) and _HALF_RULE.match(content):
                self.problems.append(_half_rule(number, content))
                return LocalPolicy()
        if not isinstance(entries, list) or not entries:
            self.say(None, "rule", "there is no rule", "begin each with a line [[rule]]")
            return LocalPolicy()
        rules = tuple(filter(None, map(self.rule, range(len(entries)), entries)))
        for number, rule in enumerate(rules):
            if rule.id in {other.id for other in rules[:number]}:
                self.say(number, "id", f"{rule.id} is stated twice", "give one another id")
        return LocalPolicy(str(organisation).strip(), rules)

    def rule(self, number: int, entry: Any) -> LocalRule | None:
        """Return one rule, or None where something is wrong with it."""
        before = len(self.problems)
        if not isinstance(entry, dict):
            self.say(number, "rule", "this is no rule", "begin each with a line [[rule]]")
            return None
        for key in entry:
            if key not in _KEYS:
                hint = f"it has {', '.join(_KEYS[:-1])} and {_KEYS[-1]}: {_ADDS_ONLY}"
                self.say(number, key, f"a local rule has no '{key}'", hint)
        for key in _NEEDED:
            if key not in entry:
                self.say(number, "", f"the rule has no '{key}'", f"add a line {key} = …")
        if len(self.problems) > before:
            return None
        self.check(number, entry)
        when = self.when(number, entry.get("when", {}))
        if len(self.problems) > before:
            return None
        return LocalRule(
            id=entry["id"],
            beside=entry["beside"],
            modality=Modality(entry["modality"]),
            act=entry["act"],
            guidance=self.guidance,
            when=when,
            due=Due(entry.get("due", Due.BEFORE)),
        )

    def check(self, number: int, entry: Mapping[str, Any]) -> None:
        """Check everything but the condition."""
        id, beside, modality, act = (entry[key] for key in _NEEDED)
        if not isinstance(id, str) or not re.fullmatch(r"L[1-9]\d*", id):
            hint = "use L1, L2 and so on: the guidance's own ids are the guidance's"
            self.say(number, "id", f"{id!r} is no id of a local rule", hint)
        if type(beside) is not int or beside not in self.guidance.paragraphs:
            last = self.guidance.paragraphs[-1]
            hint = f"give the number of the paragraph that the rule goes beyond, 1 to {last}"
            self.say(number, "beside", f"the guidance has no paragraph {beside!r}", hint)
        if modality not in MODALITIES:
            hint = f"use must, must not, should or should not: {_ADDS_ONLY}"
            self.say(number, "modality", f"a local rule cannot say {modality!r}", hint)
        if not isinstance(act, str) or not re.fullmatch(r"\S([^\n]*[^\s.,;])?", act):
            who = self.guidance.words.addressee
            hint = f'write what follows "{who} must", on one line, without a full stop'
            self.say(number, "act", "the act is no verb phrase", hint)
        elif same := next(
            (norm for norm in self.guidance.norms if norm.directive and norm.act == act), None
        ):
            hint = f"leave it to the guidance; {_ADDS_ONLY}"
            self.say(number, "act", f"{same.id} of the guidance speaks of the same act", hint)
        if entry.get("due", "before") not in list(Due):
            hint = "use before, during, after or standing"
            self.say(number, "due", f"{entry['due']!r} is no time", hint)

    def when(self, number: int, written: Any) -> Expression:
        """Return the condition that facts and values state."""
        if not isinstance(written, dict):
            name, value = self.guidance.example
            hint = f'write for example when = {{ {name} = "{value}" }}'
            self.say(number, "when", "the condition names no facts", hint)
            return All(())
        parts: list[Expression] = []
        for name, given in written.items():
            values = given if isinstance(given, list) and given else [given]
            if name not in self.guidance.facts:
                self.say(
                    number,
                    name,
                    f"there is no fact '{name}'",
                    _near(name, self.guidance.facts),
                    "when",
                )
                continue
            fact = self.guidance.facts[name]
            unknown = [x for x in values if not isinstance(x, str) or x not in fact.phrases]
            for value in unknown:
                hint = f"use {', '.join(fact.phrases)}"
                self.say(number, name, f"{name} has no value {value!r}", hint, "when")
            if not unknown:
                parts.append(fact.is_(*values))
        return All(tuple(parts))

    def say(self, number: int | None, key: str, text: str, hint: str, inside: str = "") -> None:
        """Keep a problem, placed at the key of that rule, or at the rule."""
        line, column = self._place(number, key) or self._place(number, inside) or (1, 1)
        self.problems.append(_problem(line, column, text, hint))

    def _place(self, number: int | None, key: str) -> tuple[int, int] | None:
        begin, end = 0, self.starts[0] if self.starts else len(self.lines)
        if number is not None and number < len(self.starts):
            begin = self.starts[number]
            end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.lines)
        for index in range(begin, end):
            found = re.search(rf'(?<![\w"\'-]){re.escape(key)}["\']?\s*=', self.lines[index])
            if key and found:
                return index + 1, found.start() + 1
        return None if key and number is not None and not self.starts else (begin + 1, 1)


def _near(word: str, among: Mapping[str, object]) -> str:
    near = get_close_matches(word, among, n=2, cutoff=0.5)
    return f"did you mean {' or '.join(near)}?" if near else "see gmc-steps steps"


def _syntax(text: str, message: str) -> Problem:
    place = re.search(r"\(at line (\d+), column (\d+)\)", message)
    line, column = (int(place[1]), int(place[2])) if place else (len(text.splitlines()) or 1, 1)
    written = text.splitlines()
    content = written[line - 1] if line <= len(written) else ""
    # A second one is where TOML stumbles; the first is as wrong.
    again = _RULE.match(content) or _HALF_RULE.match(content)
    for number, other in enumerate(written, 1):
        if again and _HALF_RULE.match(other):
            return _half_rule(number, other)
    if odd := _CURLY.search(content):
        return _problem(line, odd.start() + 1, "these are no straight quotes", _QUOTES)
    if odd := _ODD_SPACE.search(content):
        return _problem(line, odd.start() + 1, "a special space stands here", "type it again")
    if message.startswith("Illegal character '\\n'"):
        return _problem(line, column, "a quote is not closed", 'end the text with "')
    if message.startswith("Invalid value") and content[column - 1 : column].isalpha():
        return _problem(line, column, "a text stands without quotes", _QUOTES)
    said = re.sub(r" *\(at .*\)$", "", message)
    said = said[:1].lower() + said[1:]
    return _problem(
        line, column, f"this is not TOML: {said}", "check quotes, brackets and equals signs"
    )


def _half_rule(line: int, content: str) -> Problem:
    """What is wrong with ``[rule]``: it would be the only one."""
    column = len(content) - len(content.lstrip()) + 1
    text = f"'{content.strip()}' does not begin a rule"
    return _problem(line, column, text, "write [[rule]] with two brackets")


def _problem(line: int, column: int, text: str, hint: str) -> Problem:
    return Problem("local-policy", POLICY, line, column, text, hint)


def take_kept(given: dict[str, object], policy: LocalPolicy) -> dict[str, bool]:
    """Take out of a situation what it says of local rules.

    Args:
        given: names and values; entries such as ``L1``: ``kept`` are removed.
        policy: the policy.

    Returns:
        Local rule's id → whether it is kept.

    Raises:
        SituationError: no such rule, or neither ``kept`` nor ``not_kept``.
    """
    kept: dict[str, bool] = {}
    for name in [name for name in given if re.fullmatch(r"L\d+", name)]:
        value = str(given.pop(name))
        if name not in policy.by_id:
            known = ", ".join(policy.by_id) or "no local policy here"
            raise SituationError(f"there is no local rule {name}; there is {known}")
        if value not in ("kept", "not_kept"):
            raise SituationError(f"{name} has no value {value!r}; use kept or not_kept")
        kept[name] = value == "kept"
    return kept
