"""Finds the paragraphs and endnotes among the lines of a text, whatever its layout.

A text copied from a document has page breaks in mid-sentence, writes some numbers as ``17**`` and
quotes numbered lists of other documents; one pasted from a web page has numbers with a dot or
alone on a line, headings without blank lines, and may begin anywhere. So a line counts as the
beginning of a paragraph if it belongs to the longest run of ascending numbers. The digests of the
edition restated, where there are any, show which numbered lines begin a paragraph and which stand
within one, and which lines are list items rather than headings.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from gmc_steps.check.claims import Claims
from gmc_steps.check.wording import digest, words_of

_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = str.maketrans(_SUPERSCRIPTS, "0123456789")
_MARK = re.compile(f"[{_SUPERSCRIPTS}]+")
_ATTACHED = re.compile(
    r"(?<!\S)([(\"'‘“]*[A-Za-z][A-Za-z'’-]*[.,;:)\"'’”]*)(?:\[(\d{1,2})\]|(?<=[a-z.,;:)”])(\d{1,2}))"
    r"(?=[.,;:)\"'’”]*(?:\s|$))"
)
"""An endnote mark pasted as a plain digit after a word, as in "capacity9" and "rules.[2]"."""

_NUMBER = r"(?:paragraph )?(?:\[(\d{1,3})\]|(\d{1,3}))(?:\*\*)?[.):]?"
_NUMBERED = re.compile(rf"(?:[-–•*][ \t]+)?{_NUMBER}[ \t]+(\S.*)", re.IGNORECASE)
_ALONE = re.compile(rf"(?:[-–•*][ \t]+)?{_NUMBER}", re.IGNORECASE)
_SUBLIST = re.compile(r"[ \t]*[-–•◦·*▪][ \t]+")
_NOTES = re.compile(r"(?:end|foot)?notes?|references", re.IGNORECASE)
_SPACES = str.maketrans(
    {**dict.fromkeys("\xa0\u2007\u202f", " "), **dict.fromkeys("\xad\u200b\u2060\ufeff")}
)

_LOOK_AHEAD = 250  # words: no sentence is longer
_TITLE = 16  # words: no heading is longer


@dataclass
class Found:
    """The raw lines of a paragraph or an endnote.

    Attributes:
        number: The number of the paragraph or endnote.
        line: Its first line, from 1.
        parts: Its parts, without list marks but with endnote marks.
    """

    number: int
    line: int
    parts: list[str]


@dataclass
class Layout:
    """The lines of a text, sorted into paragraphs, endnotes and headings.

    Attributes:
        paragraphs: The paragraphs, in order.
        endnotes: The endnotes, in order.
        headings: Line, from 1 → the words taken for a heading among the paragraphs.
    """

    paragraphs: list[Found]
    endnotes: list[Found]
    headings: dict[int, str]


@dataclass(frozen=True)
class _Start:
    index: int
    number: int
    rest: str
    known: str = field(default="")


def lay_out(text: str, claims: Claims, appendices: tuple[str, ...] = ()) -> Layout:
    """Find the paragraphs, endnotes and headings of a text.

    Args:
        text: The text, whole or in part.
        claims: The project's record of the edition restated.
        appendices: Beginnings of the lines that end the paragraphs.
    """
    lines = text.translate(_SPACES).splitlines()
    starts = list(_candidates(lines, claims))
    notes = _lines_of_notes(lines, starts)
    first = min(notes, default=len(lines))
    ends = [i for i, line in enumerate(lines[:first]) if appendices and line.startswith(appendices)]
    body = set(range(min([*ends, first]) if ends else len(lines))) - notes
    above = _chain(starts, body, "p")
    below = _chain(starts, notes, "en")
    titles = _Titles(lines, {start.index for start in (*above, *below)}, _known_lines(claims))
    paragraphs = _passages(lines, body, above, titles)
    headings = {line + 1: lines[line].strip() for line in sorted(titles.taken)}
    return Layout(paragraphs, _passages(lines, notes, below, titles), headings)


def plain(text: str) -> tuple[str, tuple[int, ...]]:
    """Return a part without emphasis and endnote marks, and the numbers of its marks."""
    text = text.replace("*", "")
    text = _ATTACHED.sub(lambda m: m[1] + (m[2] or m[3]).translate(_TO_SUPERSCRIPT), text)
    marks = tuple(int(mark.translate(_PLAIN)) for mark in _MARK.findall(text))
    return " ".join(_MARK.sub(" ", text).split()), marks


_TO_SUPERSCRIPT = str.maketrans("0123456789", _SUPERSCRIPTS)


def _candidates(lines: Sequence[str], claims: Claims) -> Iterator[_Start]:
    first = {key: entry.sentences[0] for key, entry in claims.entries.items() if entry.sentences}
    begins = {sentence.exact: key for key, sentence in first.items()}
    frames = {sentence.frame: key for key, sentence in first.items()}
    lengths = sorted({int(found.partition(":")[0]) for found in (*claims.known, *frames)})
    for index, line in enumerate(lines):
        if line[:1].isspace() and _SUBLIST.match(line):
            continue  # an item of a list
        written = line.strip().translate(_PLAIN) if _MARK.match(line.strip()) else line.strip()
        begun = _NUMBERED.fullmatch(written)
        alone = None if begun else _ALONE.fullmatch(written)
        if not (begun or alone):
            continue
        number = int(next(x for x in (begun or alone).groups()[:2] if x))  # type: ignore[union-attr]
        rest = begun[3] if begun else ""
        ahead = " ".join(plain(x)[0] for x in (rest, *lines[index + 1 : index + 40]))
        words = words_of(ahead)[:_LOOK_AHEAD]
        kept = [
            word for word, keep in zip(words, claims.reader.in_frame(ahead), strict=False) if keep
        ]
        known = next(
            (
                key
                for length in reversed(lengths)
                if (key := begins.get(digest(words[:length])) or frames.get(digest(kept[:length])))
            ),
            "",
        )
        if not known and any(
            digest([str(number), *words][:length]) in claims.known for length in lengths
        ):
            continue  # a numbered item within a paragraph
        yield _Start(index, number, rest, known)


def _lines_of_notes(lines: Sequence[str], starts: Sequence[_Start]) -> set[int]:
    """Return the lines of the endnotes, from their title or the first to the next paragraph.

    Several pages pasted into one file have several runs of endnotes.
    """
    titles = [i for i, line in enumerate(lines) if _NOTES.fullmatch(line.strip(" \t#*:"))]
    paragraphs = [start.index for start in starts if start.known.startswith("p")]
    last = max(paragraphs, default=-1)
    if not paragraphs:
        titles = titles[-1:]
    notes = [start.index for start in starts if start.known.startswith("en")]
    if not any(title > last for title in titles):
        titles += [note for note in notes if note > last][:1]
    found: set[int] = set()
    for title in titles:
        found.update(range(title, min((x for x in paragraphs if x > title), default=len(lines))))
    return found


def _chain(starts: Iterable[_Start], lines: Container[int], kind: str) -> list[_Start]:
    """Return the best ascending run of numbers: long, few gaps, known beginnings."""
    within = [start for start in starts if start.index in lines]
    best: list[tuple[float, int]] = []  # score, index of the one before
    for place, start in enumerate(within):
        worth = 3.0 if start.known.startswith(kind) else 0.0 if start.known else 1.0
        score, before = worth - (0.0 if start.number == 1 or start.known else 0.5), -1
        for earlier in range(place):
            if within[earlier].number < start.number:
                gap = min(0.9, 0.2 * (start.number - within[earlier].number - 1))
                if best[earlier][0] + worth - gap > score:
                    score, before = best[earlier][0] + worth - gap, earlier
        best.append((score, before))
    chain: list[_Start] = []
    at = max(range(len(best)), key=lambda place: best[place][0], default=-1)
    while at >= 0:
        chain.append(within[at])
        at = best[at][1]
    return chain[::-1]


def _known_lines(claims: Claims) -> set[str]:
    return {found for found in claims.known if int(found.partition(":")[0]) <= _TITLE}


def _passages(
    lines: Sequence[str], within: set[int], chain: Sequence[_Start], titles: _Titles
) -> list[Found]:
    at = {start.index: start for start in chain}
    found: list[Found] = []
    for index in sorted(within):
        line = lines[index]
        if start := at.get(index):
            found.append(Found(start.number, index + 1, [start.rest] if start.rest else []))
            continue
        if not found or not line.strip():
            continue
        parts = found[-1].parts
        if not parts:  # its number stands alone on a line
            parts.append(line.strip())
        elif _SUBLIST.match(line):
            parts.append(_SUBLIST.sub("", line, count=1).strip())
        elif not titles.take(index):  # a page break in mid-sentence
            parts[-1] = f"{parts[-1]} {line.strip()}"
    return found


@dataclass
class _Titles:
    """The lines taken for headings: written like one, and alone or above a paragraph.

    Args:
        lines: All lines.
        starts: Indexes of the lines that begin a paragraph or an endnote.
        known: Digests of short sentences and list items, which are not headings.
        taken: Indexes of the lines taken for headings.
    """

    lines: Sequence[str]
    starts: set[int]
    known: set[str]
    taken: set[int] = field(default_factory=set)

    def take(self, index: int) -> bool:
        """Return whether a line counts as a heading, and if so record it."""
        lines = self.lines
        if not self._is_title(index):
            return False
        before = lines[index - 1].rstrip(" *[]0123456789" + _SUPERSCRIPTS)
        free = not before or before[-1] in ".?!" or index - 1 in self.taken
        alone = not before and (index + 1 == len(lines) or not lines[index + 1].strip())
        following = (i for i in range(index + 1, len(lines)) if lines[i].strip())
        below = next((i for i in following if i in self.starts or not self._is_title(i)), None)
        if alone or (free and (below is None or below in self.starts)):
            self.taken.add(index)
            return True
        return False

    def _is_title(self, index: int) -> bool:
        line = self.lines[index].strip()
        words = words_of(plain(line)[0])
        capital = line.lstrip("#* ")[:1].isupper()
        if not capital or line[-1] in ".,;" or len(words) > _TITLE:
            return False
        return not any(digest(words[:length]) in self.known for length in range(1, len(words) + 1))
