"""Dated copies of the guidance as restated here, and what changed between them.

A dated copy is a folder that the adopter keeps with the project: ``editions/2026-11/`` holds one
plain page, its style sheet and a *record*: for each paragraph, fingerprints of the restatement, the
norms and the scenarios. A copy is written once and never changed; each build publishes all the
copies. The changes between them are computed from the records, so that none can be forgotten.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import Any

from gmc_steps.evidence.stored import seal
from gmc_steps.publish.scenario import GroupView
from gmc_steps.publish.words import count
from gmc_steps.source.files import read_bytes
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project

FOLDER = "editions"
"""Where the copies are kept, from the project root."""

NAME = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?")
"""The form of a copy's name: a month, or a day for a second copy in a month."""


def is_name(text: str) -> bool:
    """Return whether a text can name a copy: a month, or a day in the calendar."""
    if NAME.fullmatch(text) is None:
        return False
    try:
        date.fromisoformat(text if len(text) > len("2026-11") else f"{text}-01")
    except ValueError:
        return False
    return True


PAGE, STYLE, RECORD = "index.html", "edition.css", "record.json"
"""The files of a copy."""


Answers = Mapping[str, object]
"""Which answers differ from those of an earlier copy, as plain data: the copy's name as ``since``;
``parts``, each a heading with its lines, and ``sure``, what is known of all other answers; or
``why`` they were not compared."""


@dataclass(frozen=True)
class DatedCopy:
    """A kept copy: its name, its record, and its files by name."""

    name: str
    record: Mapping[str, Any]
    files: Mapping[str, str]

    @property
    def said(self) -> str:
        """The name as a person writes it."""
        return dated(self.name)


@dataclass(frozen=True)
class Change:
    """The changes to a paragraph, a clause for each."""

    paragraph: int
    said: tuple[str, ...]


@dataclass(frozen=True)
class Comparison:
    """The changes from one copy to the next, or since the last one.

    Attributes:
        copy: The later copy; None for today's text.
        before: The earlier copy; None if ``copy`` is the first.
        changes: The changes, paragraph by paragraph.
    """

    copy: DatedCopy | None
    before: DatedCopy | None
    changes: tuple[Change, ...]

    @property
    def answers(self) -> Answers | None:
        """The answers that differ, as they were compared when the later copy was kept."""
        found: Answers | None = self.copy.record.get("answers") if self.copy else None
        return found if found and self.before and found["since"] == self.before.name else None


def read_copies(root: Path) -> tuple[DatedCopy, ...]:
    """Return the dated copies of a project, the oldest first.

    Raises:
        ContentError: A copy lacks a file or a date, or its record cannot be read.
    """
    found = []
    there = root / FOLDER
    if there.exists() and not there.is_dir():
        what, hint = "this is no folder, and no dated copy is in it", "put the folder back"
        raise ContentError([Problem("edition", FOLDER, 1, 1, what, hint)])
    for folder in sorted(there.glob("*")):
        named = is_name(folder.name)
        if folder.name.startswith(".") or not (named or (folder / RECORD).exists()):
            continue  # no copy; a broken link with a copy's name is looked into
        place = folder / PAGE
        try:
            if not named:
                raise ValueError("its name is no date, so it would have no address")
            files = {name: _text_of(folder / name) for name in (PAGE, STYLE)}
            place = folder / RECORD
            record = json.loads(_text_of(place))
            if not _is_record(record):
                raise ValueError("it does not say what was in each paragraph")
            kept = {**record, "edition": folder.name, "files": digests(files)}
            if "checksum" in record and record != seal(kept):
                raise ValueError("it is not what was kept: damaged, or edited")
        except (ContentError, OSError, ValueError, AttributeError, RecursionError) as error:
            said = error.problems[0].text if isinstance(error, ContentError) else str(error)
            what = f"the dated copy cannot be read ({' '.join(said.split())})"
            path = place.relative_to(root).as_posix()
            hint = "restore it from the history, or remove its folder"
            raise ContentError([Problem("edition", path, 1, 1, what, hint)]) from None
        found.append(DatedCopy(folder.name, record, files))
    return tuple(found)


def _text_of(file: Path) -> str:
    """Return a file's text, with any line end as one; a pipe is not waited for."""
    text = read_bytes(file, file.name, "file").decode("utf-8")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def digests(files: Mapping[str, str]) -> dict[str, str]:
    """Return the SHA-256 of the text of each file of a copy, by its name."""
    return {name: hashlib.sha256(text.encode()).hexdigest() for name, text in files.items()}


def _is_record(found: Any) -> bool:
    """Return whether a value has the form of a record, as `record` makes it."""

    def named(value: Any, pattern: str) -> bool:
        return isinstance(value, dict) and all(re.fullmatch(pattern, name) for name in value)

    return (
        isinstance(found, dict)
        and _are_answers(found.get("answers", {"since": "", "why": ""}))
        and named(found.get("paragraphs"), "[0-9]{1,6}")
        and all(
            named(x, ".*")
            and named(x.get("norms", {}), r"[0-9]{1,6}\.[0-9]{1,6}")
            and named(x.get("scenarios", {}), ".*")
            and all(
                isinstance(norm, dict) and {"modality", "act", "rule"} <= {*norm}
                for norm in x.get("norms", {}).values()
            )
            for x in found["paragraphs"].values()
        )
    )


def _are_answers(found: Any) -> bool:
    """Return whether a value has the form of `Answers`."""

    def lines(value: Any) -> bool:
        return isinstance(value, list) and all(isinstance(line, str) for line in value)

    if not isinstance(found, dict) or not isinstance(found.get("since"), str):
        return False
    if "why" in found:
        return isinstance(found["why"], str)
    parts = found.get("parts")
    return (
        isinstance(parts, list)
        and all(isinstance(x, list) and len(x) == 2 and lines(x[:1]) and lines(x[1]) for x in parts)
        and lines(found.get("sure"))
    )


def dated(name: str) -> str:
    """Return a copy's name as ``November 2026`` or ``28 November 2026``; other text unchanged."""
    if not is_name(name):
        return name
    year, month, *day = map(int, name.split("-"))
    return (f"{day[0]} " if day else "") + f"{date(year, month, 1):%B} {year}"


def record(project: Project, groups: Mapping[int, Sequence[GroupView]]) -> dict[str, Any]:
    """Return a record of each paragraph, small enough to keep and exact enough to compare.

    Args:
        project: As it was read.
        groups: The scenarios of each paragraph.

    Returns:
        By paragraph: the title, fingerprints of the restatement and the scenarios, and for each
        norm its modality, its act and a fingerprint of everything that decides when it applies.
    """
    norms: dict[int, dict[str, Any]] = {}
    for norm in project.guidance.norms:
        rule = {name: value for name, value in _plain(norm)[1].items() if name not in _SAID}
        norms.setdefault(norm.paragraph, {})[norm.id] = {
            "modality": str(norm.modality),
            "act": norm.act,
            "rule": _fingerprint(rule),
        }
    return {
        str(passage.id): {
            "title": passage.title,
            "restatement": _fingerprint([passage.title, " ".join(passage.text.split())]),
            "norms": norms.get(passage.id, {}),
            "scenarios": {
                row.id: _fingerprint([step.content for step in row.steps])
                for group in groups.get(passage.id, ())
                for row in group.rows
            },
        }
        for passage in project.restatements.paragraphs
    }


_SAID = {"id", "modality", "act", "source", "reading"}
"""Attributes of a norm that decide nothing or are compared separately."""


def _plain(value: Any) -> Any:
    """Return a value as plain JSON data, with sets sorted so that it is always the same."""
    if isinstance(value, Enum):
        return str(value.value)
    if is_dataclass(value) and not isinstance(value, type):
        shown = (field.name for field in fields(value) if field.name != "place")
        named = {name: _plain(getattr(value, name)) for name in shown}
        return [type(value).__name__, named]
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    if isinstance(value, (tuple, list)):
        return [_plain(part) for part in value]
    return value


def _fingerprint(value: Any) -> str:
    text = json.dumps(_plain(value), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """Return the differences between two records, paragraph by paragraph."""
    found = []
    for number in sorted({*before, *after}, key=int):
        said = tuple(_changed(before.get(number, {}), after.get(number, {})))
        if said:
            found.append(Change(int(number), said))
    return tuple(found)


def _changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterable[str]:
    if before.get("restatement") != after.get("restatement"):
        yield "the restatement was reworded"
    old, new = before.get("norms", {}), after.get("norms", {})
    for norm in sorted({*old, *new}, key=lambda name: tuple(map(int, name.split(".")))):
        if norm not in old:
            yield f"norm {norm} is new"
        elif norm not in new:
            yield f"norm {norm} has been removed"
        else:
            if old[norm]["modality"] != new[norm]["modality"]:
                yield f"norm {norm} was “{old[norm]['modality']}”, is now “{new[norm]['modality']}”"
            if old[norm]["act"] != new[norm]["act"]:
                yield f"norm {norm} is worded differently"
            if old[norm]["rule"] != new[norm]["rule"]:
                yield f"the rule of norm {norm} changed, so answers can differ"
    old, new = before.get("scenarios", {}), after.get("scenarios", {})
    added, gone = len(new.keys() - old.keys()), len(old.keys() - new.keys())
    other = sum(old[name] != new[name] for name in old.keys() & new.keys())
    for number, what in ((added, "added"), (other, "changed"), (gone, "removed")):
        if number:
            yield f"{count(number, 'scenario')} {what}"


def history(copies: Sequence[DatedCopy], today: Mapping[str, Any]) -> tuple[Comparison, ...]:
    """Return the changes from copy to copy, newest first, beginning with those since the last.

    Args:
        copies: The copies, the oldest first; at least one.
        today: The record of the project as it stands.
    """
    last = Comparison(None, copies[-1], changes(copies[-1].record["paragraphs"], today))
    between = [
        Comparison(after, before, changes(before.record["paragraphs"], after.record["paragraphs"]))
        for before, after in pairwise(copies)
    ]
    return (last, *reversed(between), Comparison(copies[0], None, ()))
