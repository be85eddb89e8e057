"""The record of who compared a restatement with the text, and in which wording: ``reviewed.toml``.

Scenarios show that the rules behave as written. No run can show whether the prose around the marks
says what the text says: a person compares them, and `gmc-steps reviewed` records who, when and a
digest of both. Nobody is entered by default. After an edit, or when a new edition of the text is
adopted, the entry no longer applies, as the wording compared was another.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import re
import tomllib
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gmc_steps.core.guidance import Edition
from gmc_steps.source.files import may_exist, read_bytes
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.rendered import Sight, sights_of
from gmc_steps.source.restatements import Passage, Restatements

REVIEWED = "reviewed.toml"
"""The path of the record, from the project root."""

_HEAD = (
    "# Who compared a restatement with the text of the guidance, when, and with which wording.\n"
    "# `gmc-steps reviewed` writes it; keep it in the project's history.\n"
)
_DIGEST = re.compile(r"[0-9a-f]{64}")
_ENTRY = r"^\[p{}\]\n(?:(?:digest|date|by) = \"(?:[^\"\\\n]|\\.)*\"(?:\n|\Z)){{3}}"
"""An entry as it is written, without anything beside it."""

_NAMED = re.compile(r"p([1-9]\d{0,5})")


@dataclass(frozen=True)
class Review:
    """A person's comparison of a paragraph's restatement with the text.

    Attributes:
        digest: The digest of the wording and text compared, see `wordings`.
        date: The date, ISO 8601.
        by: The person's name, as given.
    """

    digest: str
    date: str
    by: str


@dataclass(frozen=True)
class Reviews:
    """All entries of the record, by paragraph, and the problems found in reading it."""

    entries: Mapping[int, Review] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def read_reviews(root: Path, paragraphs: Container[int] | None = None) -> Reviews:
    """Read a project's record; empty if there is no file.

    Args:
        root: The project's folder.
        paragraphs: Those that there are; None if any may be entered.
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
        known = named and (paragraphs is None or int(named[1]) in paragraphs)
        if named is None or not known or review is None:
            found = re.search(rf"^\s*\[?{re.escape(name)}\b", text, re.MULTILINE)
            line = text.count("\n", 0, found.start()) + 1 if found else 1
            problems.append(_problem(line, f"'{name}' does not record a comparison"))
        else:
            entries[int(named[1])] = review
    return Reviews(entries, tuple(problems))


def _review(value: Any) -> Review | None:
    """Return an entry as a review; None if it is malformed."""
    if not isinstance(value, dict) or value.keys() != {"digest", "date", "by"}:
        return None
    digest, date, by = value["digest"], value["date"], value["by"]
    if not all(isinstance(x, str) for x in (digest, date, by)) or not by.strip():
        return None
    try:
        if len(date) != len("2026-11-28"):  # a week, or a day in another form
            return None
        if datetime.date.fromisoformat(date) > datetime.datetime.now(datetime.UTC).date():
            return None
    except ValueError:
        return None
    return Review(digest, date, by) if _DIGEST.fullmatch(digest) and by.isprintable() else None


def _problem(line: int, text: str) -> Problem:
    hint = "restore it, or remove the entry; gmc-steps reviewed writes new ones"
    return Problem("reviewed", REVIEWED, line, 1, text, hint)


def written(reviews: Mapping[int, Review], text: str = _HEAD) -> str:
    """Return the text of the file with some reviews entered, and the rest as it stands.

    Args:
        reviews: The reviews, by paragraph; each takes the place of an earlier one.
        text: What stands in the file.

    Raises:
        ContentError: An earlier entry has something beside it that would be lost.
    """
    text = text.replace("\r\n", "\n")
    for number, review in sorted(reviews.items()):
        # A JSON string is a TOML string.
        fields = {"digest": review.digest, "date": review.date, "by": review.by}
        lines = (f"{name} = {json.dumps(x, ensure_ascii=False)}\n" for name, x in fields.items())
        entry = f"[p{number}]\n{''.join(lines)}"
        earlier = re.compile(_ENTRY.format(number), re.MULTILINE).search(text)
        before, after = (text[: earlier.start()], text[earlier.end() :]) if earlier else ("", "")
        text = f"{before}{entry}{after}" if earlier else f"{text.rstrip()}\n\n{entry}"
        try:
            tomllib.loads(text)
        except tomllib.TOMLDecodeError:  # entered twice: the earlier one was not recognised
            said = f"the entry of p{number} is not as gmc-steps wrote it, and what is beside it"
            raise ContentError([_problem(1, f"{said} would be lost")]) from None
    return text


def wordings(restatements: Restatements, edition: Edition) -> dict[int, str]:
    """Return a digest of each paragraph's wording and of the text that it restates.

    Args:
        restatements: The restatements, taken as a reader sees them, with their endnotes.
        edition: The edition of the text; a paragraph without a fingerprint takes the digest of the
            whole text.
    """
    fingerprints = _fingerprints(edition)
    pages = restatements.pages
    seen = {name: sight for page in pages for name, sight in sights_of(page.text).items()}
    return {
        passage.id: _wording(
            passage, {**seen, **sights_of(page.text)}, lambda x: fingerprints.get(x, edition.digest)
        )
        for page in reversed(restatements.pages)
        for passage in reversed(page.passages)
        if passage.kind == "paragraph"
    }


def _wording(passage: Passage, seen: Mapping[str, Sight], text_of: Callable[[str], str]) -> str:
    # A link to a note may also name the note's page.
    names = (f"p{passage.id}", *re.findall(r"\([^()\s]*#(en\d+)\)", passage.text))
    said = [(seen.get(name, Sight()).said, text_of(name)) for name in names]
    compared = json.dumps([passage.title, said], ensure_ascii=False)
    return hashlib.sha256(compared.encode()).hexdigest()


def _fingerprints(edition: Edition) -> dict[str, str]:
    """Return the fingerprints of the text's passages by key, such as p13 and en4."""
    try:
        claims = tomllib.loads(edition.claims.read_text(encoding="utf-8")) if edition.claims else {}
        return {key: str(x["fingerprint"]) for key, x in claims.items() if "fingerprint" in x}
    except (OSError, ValueError, TypeError):  # `gmc-steps check` reports it
        return {}
