"""The regulator's text as published: its paragraphs and its endnotes.

The text as copied from the regulator's document breaks pages in mid-sentence, writes some
numbers as `17**`, quotes numbered lists of other documents, and sets endnote marks as superscript
digits. Paragraphs are found by counting: after paragraph 16 only a 17 at the start of a line can
begin the next one.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from gmc_steps.core.guidance import Guidance
from gmc_steps.source.problem import ContentError, whole

_NUMBERED = re.compile(r"(?:- )?(\d{1,2})(?:\*\*)?[ \t]+(\S.*)")
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARK = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_SUBLIST = re.compile(r"[ \t]*-[ \t]+")


@dataclass(frozen=True)
class OfficialPassage:
    """A paragraph or an endnote of the text.

    Attributes:
        number: Of the paragraph or endnote, from 1.
        line: Where it begins in the file, from 1.
        parts: Its sentences and list items, a line each, without list marks and emphasis;
            endnote marks are kept out.
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
    def fingerprint(self) -> str:
        """Sixteen hexadecimal digits of the SHA-256 of its words, whatever the layout."""
        words = " ".join(re.findall(r"\w+", self.text.lower()))
        return hashlib.sha256(words.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class OfficialText:
    """The regulator's text.

    Attributes:
        paragraphs: Number → paragraph.
        endnotes: Number → endnote.
    """

    paragraphs: dict[int, OfficialPassage]
    endnotes: dict[int, OfficialPassage]


def read_official(path: Path, guidance: Guidance) -> OfficialText:
    """Read the regulator's text.

    Args:
        path: A text file, UTF-8.
        guidance: The guidance that it is the text of.

    Raises:
        ContentError: One line that says why this is not the text (missing, empty, a PDF or other
            binary file, another document).
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _not_the_text(path, f"cannot be read ({error.strerror})") from None
    if content.startswith(b"%PDF"):
        raise _not_the_text(path, "this is a PDF", "copy its text into a .txt file")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _not_the_text(
            path, f"byte {error.start} is not UTF-8 text", "save it as UTF-8 text"
        ) from None
    if "\0" in text:
        raise _not_the_text(path, "this is a binary file")
    if not text.strip():
        raise _not_the_text(path, "there is nothing in it")
    official = parse_official(text, guidance)
    paragraphs = len(guidance.paragraphs)
    if len(official.paragraphs) < paragraphs // 2:
        raise _not_the_text(
            path,
            f"only {len(official.paragraphs)} numbered paragraphs follow one another in it, "
            f"not {paragraphs}",
        )
    return official


def parse_official(text: str, guidance: Guidance) -> OfficialText:
    """Tell the paragraphs and endnotes of the text apart.

    Args:
        text: The whole text.
        guidance: The guidance that it is the text of.
    """
    lines = text.splitlines()
    starts = [i for i, line in enumerate(lines) if line.strip() == "Endnotes"]
    end = starts[-1] if starts else len(lines)
    appendices = guidance.edition.appendices
    others = [i for i, line in enumerate(lines) if appendices and line.startswith(appendices)]
    endnotes = sum(len(section.endnotes) for section in guidance.sections)
    body = min([*others, end])
    return OfficialText(
        paragraphs=_passages(lines, 0, body, len(guidance.paragraphs)),
        endnotes=_passages(lines, end + 1, len(lines), endnotes),
    )


def _passages(lines: list[str], start: int, end: int, last: int) -> dict[int, OfficialPassage]:
    found: dict[int, tuple[int, list[str]]] = {}
    for index in range(start, end):
        line = lines[index]
        number = len(found) + 1
        begins = _NUMBERED.fullmatch(line.rstrip())
        if begins and int(begins.group(1)) == number <= last:
            found[number] = (index + 1, [begins.group(2)])
        elif found and line.strip() and not _is_heading(lines, index):
            parts = found[number - 1][1]
            if _SUBLIST.match(line):
                parts.append(_SUBLIST.sub("", line, count=1).strip())
            else:  # a page break in mid-sentence
                parts[-1] = f"{parts[-1]} {line.strip()}"
    return {number: _passage(number, line, parts) for number, (line, parts) in found.items()}


def _is_heading(lines: list[str], index: int) -> bool:
    """Return whether a line stands alone and is written like a title, not like a sentence."""
    line = lines[index].strip()
    alone = not lines[index - 1].strip() and (
        index + 1 == len(lines) or not lines[index + 1].strip()
    )
    return alone and line[0].isupper() and line[-1] not in ".,;:" and not line.startswith("http")


def _passage(number: int, line: int, parts: list[str]) -> OfficialPassage:
    plain = [part.replace("*", "") for part in parts]
    marks = tuple(
        int(mark.translate(_SUPERSCRIPT)) for part in plain for mark in _MARK.findall(part)
    )
    words = tuple(" ".join(_MARK.sub(" ", part).split()) for part in plain)
    return OfficialPassage(number, line, words, marks)


def _not_the_text(
    path: Path, what: str, hint: str = "give the guidance as plain text"
) -> ContentError:
    return ContentError([whole(str(path)).problem("official-text", what, hint)])
