"""The regulator's text as published, whole or in part: its paragraphs and its endnotes."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

from gmc_steps.check.claims import claims_of
from gmc_steps.check.layout import Found, lay_out, plain
from gmc_steps.check.wording import sentences_of, words_of
from gmc_steps.core.guidance import Guidance
from gmc_steps.source.problem import ContentError, whole

_NUMBERED = re.compile(r"^\W*\d", re.MULTILINE)
_MOST = 5000
"""So many numbered lines no guidance has; to find an order in more takes minutes."""


@dataclass(frozen=True)
class OfficialPassage:
    """A paragraph or an endnote of the text.

    Attributes:
        number: The number of the paragraph or endnote, from 1.
        line: Its first line in the file, from 1.
        parts: Its parts, each on one line, without list marks, emphasis or endnote marks.
        marks: Numbers of the endnotes marked in it.
    """

    number: int
    line: int
    parts: tuple[str, ...]
    marks: tuple[int, ...]

    @property
    def text(self) -> str:
        """All its words on one line."""
        return " ".join(self.parts)

    @property
    def sentences(self) -> list[str]:
        """Its sentences and list items."""
        return sentences_of(self.parts)

    @property
    def fingerprint(self) -> str:
        """Sixteen hexadecimal digits of the SHA-256 of its words, whatever the layout."""
        return hashlib.sha256(" ".join(words_of(self.text)).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class OfficialText:
    """The regulator's text, or the part of it that a file holds.

    Attributes:
        paragraphs: Number → paragraph.
        endnotes: Number → endnote.
        headings: Line, from 1 → the words taken for a heading among the paragraphs.
    """

    paragraphs: dict[int, OfficialPassage]
    endnotes: dict[int, OfficialPassage]
    headings: dict[int, str] = field(default_factory=dict)

    @property
    def passages(self) -> dict[str, OfficialPassage]:
        """Its paragraphs and endnotes, by keys such as p13 and en4."""
        found = {f"p{number}": passage for number, passage in self.paragraphs.items()}
        return found | {f"en{number}": passage for number, passage in self.endnotes.items()}


def read_official(path: Path, guidance: Guidance) -> OfficialText:
    """Read the regulator's whole text.

    Args:
        path: A UTF-8 text file.
        guidance: The guidance that restates the text.

    Raises:
        ContentError: The file is not the whole text (missing, empty, a PDF or other binary file,
            another document, a part of the text); says why in one line.
    """
    official = parse_official(read_text(path), guidance)
    paragraphs = len(guidance.paragraphs)
    if len(official.paragraphs) < paragraphs // 2:
        raise not_the_text(
            path,
            f"only {len(official.paragraphs)} consecutive numbered paragraphs are in it, "
            f"not {paragraphs}",
        )
    return official


def read_text(path: Path) -> str:
    """Read a file that may hold the regulator's text, or a part of it.

    Raises:
        ContentError: It cannot; says why in one line.
    """
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):  # it may have no end
            raise not_the_text(path, "this is not an ordinary file")
        content = path.read_bytes()
    except OSError as error:
        raise not_the_text(path, f"cannot be read ({error.strerror})") from None
    if content.startswith(b"%PDF"):
        raise not_the_text(path, "this is a PDF", "copy its text into a .txt file")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise not_the_text(
            path, f"byte {error.start} is not UTF-8 text", "save it as UTF-8 text"
        ) from None
    if "\0" in text:
        raise not_the_text(path, "this is a binary file")
    if not text.strip():
        raise not_the_text(path, "it is empty")
    if len(_NUMBERED.findall(text)) > _MOST:
        raise not_the_text(path, f"more than {_MOST} of its lines begin with a number")
    return text


def parse_official(text: str, guidance: Guidance) -> OfficialText:
    """Find the paragraphs and endnotes of the regulator's text.

    Args:
        text: The text, whole or in part.
        guidance: The guidance that restates the text.
    """
    found = lay_out(text, claims_of(guidance), guidance.edition.appendices)
    return OfficialText(
        paragraphs={each.number: _passage(each) for each in found.paragraphs},
        endnotes={each.number: _passage(each) for each in found.endnotes},
        headings=found.headings,
    )


def _passage(found: Found) -> OfficialPassage:
    parts = [plain(part) for part in found.parts]
    return OfficialPassage(
        number=found.number,
        line=found.line,
        parts=tuple(words for words, _ in parts),
        marks=tuple(mark for _, marks in parts for mark in marks),
    )


def not_the_text(
    path: Path, what: str, hint: str = "give the guidance as plain text"
) -> ContentError:
    """Return the error that says in one line why a file is not the text."""
    return ContentError([whole(str(path)).problem("official-text", what, hint)])
