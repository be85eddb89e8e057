"""Puts a new scenario where it belongs, without touching a byte of the rest of its file.

It belongs at the end of its paragraph's rule. A file that cannot be parsed, with the scenario or
without it, is left alone: the new text is parsed first, and then replaces the file in one step.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from gmc_steps.desk.draft import Draft
from gmc_steps.source.feature import Feature, Rule, Template
from gmc_steps.source.parsing import parse_feature
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project


def write(project: Project, draft: Draft, title: str) -> tuple[str, int]:
    """Write a scenario into its file.

    Args:
        project: the project; the feature file is read again, as it may have changed.
        draft: the scenario.
        title: the title for the paragraph's rule, if there is no rule yet.

    Returns:
        The file's path from the project's folder, and the line of the new scenario.

    Raises:
        ContentError: the file cannot be read or parsed, has a scenario of that name, or has no
            place for it; nothing is written.
    """
    uri = project.guidance.section_of[draft.paragraph].feature
    path = project.root / uri
    try:
        content = path.read_bytes()
    except OSError as error:
        text = f"the file cannot be opened ({error.strerror or type(error).__name__})"
        raise ContentError([Problem("cannot-open", uri, 1, 1, text, "create it first")]) from None
    made, line = placed(uri, content, draft, title)
    replace(path, made)
    return uri, line


def placed(uri: str, content: bytes, draft: Draft, title: str) -> tuple[bytes, int]:
    """Return a file's bytes with a scenario added, and the scenario's line.

    Raises:
        ContentError: the file cannot be parsed, with the scenario or without it, has a scenario
            of that name, or has no place for it.
    """
    feature = parse_feature(uri, content)
    for template in feature.templates:
        if template.name == draft.name:
            text = f"this file already has a scenario called '{draft.name}'"
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
        text = f"no place was found in this file for '{draft.name}'"
        raise ContentError([Problem("place", uri, at + 1, 1, text, "write it there yourself")])
    return made, added[0].line


def _read(template: Template) -> tuple[object, ...]:
    """Return what a scenario says, wherever it is in the file."""
    tags = tuple(tag.name for tag in template.tags)
    return template.name, tags, tuple((step.keyword, step.text) for step in template.steps)


def _where(
    feature: Feature, lines: Sequence[bytes], draft: Draft, title: str
) -> tuple[int, list[str]]:
    """Return the index to insert at, and what to insert."""
    scenario = ["", *draft.lines()]
    own = end_of_rule(feature, lines, draft.paragraph)
    if own is not None:
        return own, scenario
    # No rule yet: put it before the next paragraph's rule, or at the end.
    later = [rule for rule in feature.rules if (rule.paragraph or 0) > draft.paragraph]
    rule = f"Rule: Paragraph {draft.paragraph}: {title}".rstrip(": ")
    return _end(lines, later), ["", f"  @p{draft.paragraph}", f"  {rule}", *scenario]


def end_of_rule(feature: Feature, lines: Sequence[bytes], paragraph: int) -> int | None:
    """Return the last line of a paragraph's rule, from 1; None if the file has no such rule."""
    for place, rule in enumerate(feature.rules):
        if rule.paragraph == paragraph:
            return _end(lines, feature.rules[place + 1 :])
    return None


def _end(lines: Sequence[bytes], later: Sequence[Rule]) -> int:
    """Return the index after the last line that belongs to what comes before some rules.

    Comments directly above the first of these rules belong to that rule.
    """
    begins = len(lines) + 1
    if later:
        begins = min([later[0].line, *(tag.line for tag in later[0].tags)])
    at = begins - 1
    while at > 0 and lines[at - 1].lstrip().startswith(b"#"):
        at -= 1
    if 0 < at < begins - 1 and lines[at - 1].strip():
        at = begins - 1  # comments at the end of a scenario, without an empty line before them
    while at > 0 and not lines[at - 1].strip():
        at -= 1
    return at


def replace(path: Path, content: bytes) -> None:
    """Write a new file and rename it into place, so that nobody ever reads half of it.

    Args:
        path: the file; a link remains a link, and its target is replaced.
        content: what to write.

    Raises:
        OSError: it cannot be written; the file is as it was.
    """
    path = path.resolve()
    new = path.with_name(f".{path.name}.new")
    try:
        with new.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, new)
        new.replace(path)
    except OSError:
        new.unlink(missing_ok=True)
        raise
