"""Puts a new scenario where it belongs, without touching a byte of the rest of its file.

The place is the end of its paragraph's rule. A file that cannot be parsed is left alone, before
and after: what would be written is parsed first, and then replaces the file in one step.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gmc_steps.source.feature import Feature, Rule, Template
from gmc_steps.source.parsing import parse_feature
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project

RULE = "  "
SCENARIO = "    "


@dataclass(frozen=True)
class Draft:
    """A scenario before it is written.

    Attributes:
        paragraph: whose rule it belongs to.
        norms: ids for its tags.
        name: unlike every other in its file.
        steps: lines such as ``Given it is raining``, in order.
    """

    paragraph: int
    norms: tuple[str, ...]
    name: str
    steps: tuple[str, ...]

    def lines(self) -> list[str]:
        """Return the scenario as it is written, without line ends."""
        tags = [SCENARIO + " ".join(f"@{norm}" for norm in self.norms)] if self.norms else []
        steps = [f"{SCENARIO}  {step}" for step in self.steps]
        return [*tags, f"{SCENARIO}Scenario: {self.name}", *steps]


def write(project: Project, draft: Draft, title: str) -> tuple[str, int]:
    """Write a scenario into its file.

    Args:
        project: where it belongs; its file is read again, for what stands there now counts.
        draft: the scenario.
        title: what to call the paragraph's rule, should there be none yet.

    Returns:
        The file, from the project's folder, and the line of the new scenario.

    Raises:
        ContentError: the file cannot be read or parsed, or has a scenario of that name; nothing
            is written.
    """
    uri = project.guidance.section_of[draft.paragraph].feature
    path = project.root / uri
    try:
        content = path.read_bytes()
    except OSError as error:
        text = f"the file cannot be opened ({error.strerror or type(error).__name__})"
        raise ContentError([Problem("cannot-open", uri, 1, 1, text, "make it first")]) from None
    made, line = placed(uri, content, draft, title)
    _replace(path, made)
    return uri, line


def placed(uri: str, content: bytes, draft: Draft, title: str) -> tuple[bytes, int]:
    """Return a file's bytes with a scenario in its place, and that scenario's line.

    Raises:
        ContentError: the file cannot be parsed, with the scenario or without it, or has a
            scenario of that name.
    """
    feature = parse_feature(uri, content)
    for template in feature.templates:
        if template.name == draft.name:
            text = f"a scenario of this file has the name '{draft.name}' already"
            hint = "give the new one another name"
            raise ContentError([Problem("duplicate-name", uri, template.line, 1, text, hint)])
    end = b"\r\n" if b"\r\n" in content else b"\n"
    before = content.splitlines(keepends=True)
    at, lines = _where(feature, before, draft, title)
    if before and not before[-1].endswith((b"\n", b"\r")):
        before[-1] += end
    new = [line.encode() + end for line in lines]
    made = b"".join([*before[:at], *new, *before[at:]])
    now = parse_feature(uri, made).templates
    added = [x for x in now if x.name == draft.name]
    kept = [_read(x) for x in now if x.name != draft.name]
    here = len(added) == 1 and added[0].rule and added[0].rule.paragraph == draft.paragraph
    if not here or kept != [_read(x) for x in feature.templates]:
        text = f"'{draft.name}' cannot be placed in this file"
        raise ContentError([Problem("place", uri, at + 1, 1, text, "write it there by hand")])
    return made, added[0].line


def _read(template: Template) -> tuple[object, ...]:
    """What a scenario says, wherever it stands."""
    tags = tuple(tag.name for tag in template.tags)
    return template.name, tags, tuple((step.keyword, step.text) for step in template.steps)


def _where(
    feature: Feature, lines: Sequence[bytes], draft: Draft, title: str
) -> tuple[int, list[str]]:
    """The index to insert at, and what."""
    scenario = ["", *draft.lines()]
    own = end_of_rule(feature, lines, draft.paragraph)
    if own is not None:
        return own, scenario
    # No rule yet: before that of the next paragraph, or at the end.
    later = [rule for rule in feature.rules if (rule.paragraph or 0) > draft.paragraph]
    head = ["", f"{RULE}@p{draft.paragraph}"]
    head.append(f"{RULE}Rule: Paragraph {draft.paragraph}: {title}".rstrip(": "))
    return _end(lines, _begins(later[0]) if later else len(lines) + 1), [*head, *scenario]


def end_of_rule(feature: Feature, lines: Sequence[bytes], paragraph: int) -> int | None:
    """Return the last line of a paragraph's rule, from 1; None if the file has no such rule."""
    own = next((rule for rule in feature.rules if rule.paragraph == paragraph), None)
    if own is None:
        return None
    after = [rule for rule in feature.rules if rule.line > own.line]
    return _end(lines, _begins(after[0]) if after else len(lines) + 1)


def _begins(rule: Rule) -> int:
    """The line on which a rule begins, tags included."""
    return min([rule.line, *(tag.line for tag in rule.tags)])


def _end(lines: Sequence[bytes], following: int) -> int:
    """The index behind the last line that belongs to what stands before a line of the file.

    Comments directly above that line belong to what follows.
    """
    at = following - 1
    while at > 0 and lines[at - 1].lstrip().startswith(b"#"):
        at -= 1
    if at > 0 and at < following - 1 and lines[at - 1].strip():
        at = following - 1  # comments at the end of a scenario, with no empty line before them
    while at > 0 and not lines[at - 1].strip():
        at -= 1
    return at


def _replace(path: Path, content: bytes) -> None:
    """Write aside and rename, so that nobody ever reads half of it."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(path.stat().st_mode & 0o777)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
