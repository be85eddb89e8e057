"""Who compared a restatement with the text, and with which wording: ``reviewed.toml``.

Scenarios show that the rules behave as written. Whether the prose around the marks says what the
text says, no run can know: a person compares them, and `gmc-steps reviewed` writes down who, when,
and a digest of the wording. Nobody is entered by default, and after an edit the entry counts for
what it is: a comparison of another wording.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gmc_steps.source.files import may_exist, read_bytes
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.rendered import Sight, sights_of
from gmc_steps.source.restatements import Page, Restatements

REVIEWED = "reviewed.toml"
"""Where it stands, from the project root."""

_HEAD = (
    "# Who compared a restatement with the text of the guidance, when, and with which wording.\n"
    "# `gmc-steps reviewed` writes it; keep it in the project's history.\n"
)
_DIGEST = re.compile(r"[0-9a-f]{64}")
_NAMED = re.compile(r"p([1-9]\d{0,5})")


@dataclass(frozen=True)
class Review:
    """A person's comparison of a paragraph's restatement with the text.

    Attributes:
        digest: Of the wording that was compared, see `wording`.
        date: When, ISO 8601.
        by: Who, as given.
    """

    digest: str
    date: str
    by: str


@dataclass(frozen=True)
class Reviews:
    """All that is written down, by paragraph, and what cannot be read of it."""

    entries: Mapping[int, Review] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def read_reviews(root: Path) -> Reviews:
    """Read what is written down of a project; where nothing is, there is nothing.

    Args:
        root: The project's folder.
    """
    if not may_exist(root / REVIEWED):
        return Reviews()
    try:
        text = read_bytes(root / REVIEWED, REVIEWED, "file").decode("utf-8")
        written = tomllib.loads(text)
    except ContentError as error:
        return Reviews(problems=error.problems)
    except (UnicodeDecodeError, ValueError, RecursionError):
        return Reviews(problems=(_problem(1, "this is not TOML in UTF-8"),))
    entries, problems = {}, []
    for name, value in written.items():
        named = _NAMED.fullmatch(name)
        review = _review(value)
        if named is None or review is None:
            found = re.search(rf"^\s*\[?{re.escape(name)}\b", text, re.MULTILINE)
            line = text.count("\n", 0, found.start()) + 1 if found else 1
            problems.append(_problem(line, f"'{name}' is no entry of a comparison"))
        else:
            entries[int(named[1])] = review
    return Reviews(entries, tuple(problems))


def _review(value: Any) -> Review | None:
    """Return an entry, if it is one."""
    if not isinstance(value, dict) or value.keys() != {"digest", "date", "by"}:
        return None
    digest, date, by = value["digest"], value["date"], value["by"]
    if not all(isinstance(x, str) for x in (digest, date, by)) or not by.strip():
        return None
    try:
        datetime.date.fromisoformat(date)
    except ValueError:
        return None
    return Review(digest, date, by) if _DIGEST.fullmatch(digest) and by.isprintable() else None


def _problem(line: int, text: str) -> Problem:
    hint = "put it back as it was, or take the entry out; gmc-steps reviewed writes new ones"
    return Problem("reviewed", REVIEWED, line, 1, text, hint)


def written(reviews: Mapping[int, Review]) -> str:
    """Return the text of the file.

    Args:
        reviews: By paragraph.
    """
    parts = [_HEAD]
    for number, review in sorted(reviews.items()):
        # A JSON string is a TOML string.
        fields = {"digest": review.digest, "date": review.date, "by": review.by}
        lines = (f"{name} = {json.dumps(x, ensure_ascii=False)}\n" for name, x in fields.items())
        parts.append(f"[p{number}]\n{''.join(lines)}")
    return "\n".join(parts)


def wordings(restatements: Restatements) -> dict[int, str]:
    """Return a digest of each paragraph's wording: what a reader sees, and its endnotes.

    Args:
        restatements: As they were read.
    """
    return {
        passage.id: _wording(page, passage.id, passage.title, passage.text)
        for page in reversed(restatements.pages)
        for passage in reversed(page.passages)
        if passage.kind == "paragraph"
    }


def _wording(page: Page, number: int, title: str, text: str) -> str:
    seen = sights_of(page.text)
    notes = re.findall(r"\(#(en\d+)\)", text)
    said = [seen.get(name, Sight()).said for name in (f"p{number}", *notes)]
    return hashlib.sha256(json.dumps([title, said], ensure_ascii=False).encode()).hexdigest()
