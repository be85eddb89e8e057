"""Reads ``features/local/policy.toml``, and refuses what could weaken the guidance.

    organisation = "Example Trust"

    [[rule]]
    id = "L1"
    beside = 2
    modality = "must"
    act = "note the time"
    when = { gate = "open", hour = ["evening", "night"] }

A condition names facts and values, all of which must hold; of a list of values, one must hold.
There are no words for "unless", a permission or an exception, so a local rule can only add to the
guidance.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import All, Expression
from gmc_steps.core.norm import Due, Modality
from gmc_steps.core.situation import SituationError
from gmc_steps.local.rule import MODALITIES, LocalPolicy, LocalRule
from gmc_steps.local.syntax import HALF_RULE, RULE, half_rule, problem, toml_problem
from gmc_steps.source.files import legible, may_exist, read_bytes
from gmc_steps.source.layout import POLICY
from gmc_steps.source.problem import ContentError, Problem

if TYPE_CHECKING:  # reading features takes a moment, which a single answer need not wait for
    from gmc_steps.source.feature import Features
    from gmc_steps.source.project import Project

_ADDS_ONLY = "it can add to the guidance, never take away from it"
_NEEDED = ("id", "beside", "modality", "act")
_KEYS = (*_NEEDED, "when", "due")


def read_policy(root: Path, guidance: Guidance) -> LocalPolicy:
    """Read a project's local policy.

    Args:
        root: The project's folder.
        guidance: The guidance that the policy adds to.

    Returns:
        The policy; an empty one if the project has none.

    Raises:
        ContentError: The file cannot be read or a rule is wrong; each mistake is a problem.
    """
    file = root / POLICY
    return _decoded(read_bytes(file, POLICY, "file") if may_exist(file) else None, guidance)


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
        raise ContentError([problem(1, 1, "this is not UTF-8", "save it as UTF-8")]) from None


def parse_policy(text: str, guidance: Guidance) -> LocalPolicy:
    """Return the policy that a text states.

    Args:
        text: The file's text, TOML.
        guidance: The guidance that the policy adds to.

    Raises:
        ContentError: It is not TOML, or a rule is wrong.
    """
    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ContentError([toml_problem(text, str(error))]) from None
    except (ValueError, RecursionError):
        what, hint = "a number or a list has no end", "remove what no rule needs"
        raise ContentError([problem(1, 1, what, hint)]) from None
    reader = _Reader(text, guidance)
    policy = reader.policy(written)
    if reader.problems:
        raise ContentError(reader.problems)
    return policy


class _Reader:
    """Turns parsed TOML into rules; the places of mistakes are found by searching the text."""

    def __init__(self, text: str, guidance: Guidance) -> None:
        self.guidance = guidance
        self.lines = text.splitlines()
        self.starts = [i for i, line in enumerate(self.lines) if RULE.match(line)]
        self.problems: list[Problem] = []

    def policy(self, written: Mapping[str, Any]) -> LocalPolicy:
        for key in written:
            if key not in ("organisation", "rule"):
                hint = "it has only organisation and rule"
                self.say(None, key, f"a local policy has no '{key}'", hint)
        organisation = written.get("organisation")
        if not isinstance(organisation, str) or not legible(organisation):
            hint = 'begin with organisation = "…"'
            self.say(None, "organisation", "the file does not say whose policy it is", hint)
        entries = written.get("rule")
        for number, content in enumerate(self.lines, 1):
            if isinstance(entries, dict) and HALF_RULE.match(content):
                self.problems.append(half_rule(number, content))
                return LocalPolicy()
        if not isinstance(entries, list) or not entries:
            self.say(None, "rule", "there is no rule", "begin each with a line [[rule]]")
            return LocalPolicy()
        rules = tuple(filter(None, map(self.rule, range(len(entries)), entries)))
        ids = [rule.id for rule in rules]
        for number, id in enumerate(ids):
            if id in ids[:number]:
                self.say(number, "id", f"{id} is stated twice", "give one of them another id")
        return LocalPolicy(str(organisation).strip(), rules)

    def rule(self, number: int, entry: Any) -> LocalRule | None:
        """Return one rule, or None if something is wrong with it."""
        before = len(self.problems)
        if not isinstance(entry, dict):
            self.say(number, "rule", "this is not a rule", "begin each with a line [[rule]]")
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
        if not isinstance(id, str) or not re.fullmatch(r"L[1-9][0-9]*", id):
            hint = "use L1, L2 and so on: other ids belong to the guidance"
            self.say(number, "id", f"{id!r} is not an id of a local rule", hint)
        if type(beside) is not int or beside not in self.guidance.paragraphs:
            last = self.guidance.paragraphs[-1]
            hint = f"give the number of the paragraph that the rule goes beyond, 1 to {last}"
            self.say(number, "beside", f"the guidance has no paragraph {beside!r}", hint)
        if modality not in MODALITIES:
            hint = f"use must, must not, should or should not: {_ADDS_ONLY}"
            self.say(number, "modality", f"a local rule cannot say {modality!r}", hint)
        phrase = isinstance(act, str) and legible(act)
        if not phrase or not re.fullmatch(r"\S([^\n]*[^\s.,;])?", act):
            who = self.guidance.words.addressee
            hint = f'write what follows "{who} must", on one line, without a full stop'
            self.say(number, "act", "the act is not a verb phrase", hint)
        for same in [x for x in self.guidance.norms if x.directive and x.act == act][:1]:
            hint = f"leave it to the guidance; {_ADDS_ONLY}"
            self.say(number, "act", f"{same.id} of the guidance is about the same act", hint)
        if entry.get("due", "before") not in list(Due):
            hint = "use before, during, after or standing"
            self.say(number, "due", f"{entry['due']!r} is not a time", hint)

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
            fact = self.guidance.facts.get(name)
            if fact is None:
                near = " or ".join(get_close_matches(name, self.guidance.facts, n=2, cutoff=0.5))
                hint = f"did you mean {near}?" if near else "see gmc-steps steps"
                self.say(number, name, f"there is no fact '{name}'", hint, "when")
                continue
            unknown = [x for x in values if not isinstance(x, str) or x not in fact.phrases]
            for value in unknown:
                hint = f"use {', '.join(fact.phrases)}"
                self.say(number, name, f"{name} has no value {value!r}", hint, "when")
            if not unknown:
                parts.append(fact.is_(*values))
        return All(tuple(parts))

    def say(self, number: int | None, key: str, text: str, hint: str, inside: str = "") -> None:
        """Record a problem at the key of a rule, or else at the rule."""
        line, column = self._place(number, key) or self._place(number, inside) or (1, 1)
        self.problems.append(problem(line, column, text, hint))

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


def take_kept(given: dict[str, object], policy: LocalPolicy) -> dict[str, bool]:
    """Remove the answers about local rules from a situation, and return them.

    Args:
        given: Names and values; entries such as ``L1``: ``kept`` are removed.
        policy: The policy.

    Returns:
        The local rule's id → whether it is kept.

    Raises:
        SituationError: There is no such rule, or the value is neither ``kept`` nor ``not_kept``.
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
