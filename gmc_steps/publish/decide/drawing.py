"""The path of a decision as a picture: the usual way down, and where other answers leave it.

The questions are on a line from top to bottom. An answer that leaves the line says where it leads;
the answer that stays on it leads to the next question. The picture is drawn at build time from the
same tree as the lists, which say everything it shows and more. Answers that leave the line at a
question for the same verdict share a box; if there are still too many boxes, all of them share one.

A page's font is unknown here, so text is broken where a wide font would need it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gmc_steps.core import Verdict
from gmc_steps.publish.decide.outline import Outline
from gmc_steps.publish.words import first_upper
from gmc_steps.publish.worked_out.tree import Branch, Leaf, usual_path

WIDTH = 350
"""The width in units, chosen so that a phone shows the words at about the size of its text."""

MOST_BOXES = 12
"""The most questions and ends in a picture, so that it can be taken in at a glance."""

_SPINE, _QUESTION, _ANSWER, _END = 14, 34, 40, 60
_LINE = {"question": 21, "answer": 19, "stays": 19, "end": 19, "last": 22}
_SIZE = {"question": 16.5, "answer": 14.5, "stays": 14.5, "end": 14.5, "last": 17.5}
_BOLD = {"question": 1.06, "stays": 1.12, "last": 1.06}
_NARROW, _WIDE = frozenset("iljtfrI.,;:’'()- "), frozenset("mwMW")

MARKS = {
    Verdict.MAY: "go",
    Verdict.MAY_ONCE: "once",
    Verdict.MUST_NOT: "no",
    Verdict.MUST_STOP: "no",
    Verdict.SHOULD_NOT: "no",
    Verdict.SHOULD_STOP: "no",
    Verdict.PERSON_DECIDES: "person",
}
"""The shape beside a verdict's words; a ring for any other verdict."""


@dataclass(frozen=True)
class Words:
    """A line of text; ``kind`` is its CSS class."""

    x: int
    y: int
    text: str
    kind: str


@dataclass(frozen=True)
class Mark:
    """A small shape centred at x and y."""

    x: int
    y: int
    shape: str


@dataclass(frozen=True)
class Drawing:
    """A picture to be written as SVG.

    Attributes:
        height: Its height in units; the width is `WIDTH`.
        words: Its text.
        marks: Its shapes.
        arms: Heights at which a branch leaves the line.
        told: A description of the picture for those who cannot see it.
    """

    height: int
    words: tuple[Words, ...]
    marks: tuple[Mark, ...]
    arms: tuple[int, ...]
    told: str


_Labels = Mapping[str, Mapping[str, str]]
_Arm = tuple[list[str], str, str]
"""Answers that leave the line together, in words; where they lead; and the shape there."""

_ONE_ARM: list[_Arm] = [(["anything else"], "See the lists below", "on")]


def draw(root: Branch | Leaf, lists: Outline, labels: _Labels | None = None) -> Drawing:
    """Draw the path of a tree.

    Args:
        root: The tree.
        lists: Its lists, to which the picture refers.
        labels: Fact → value → the short answer; without one, the phrase is used.
    """
    path = list(usual_path(root))
    leaving = [_arms(branch, on, lists, labels or {}) for branch, on in path]
    if len(path) + sum(map(len, leaving)) + 1 > MOST_BOXES:
        leaving = [_ONE_ARM if found else [] for found in leaving]
    words: list[Words] = []
    marks: list[Mark] = []
    arms: list[int] = []
    told: list[str] = []
    y = 6

    def write(text: str, x: int, kind: str) -> None:
        nonlocal y
        for line in _broken(text, WIDTH - x, _SIZE[kind] * _BOLD.get(kind, 1)):
            y += _LINE[kind]
            words.append(Words(x, y, line, kind))

    last: Branch | Leaf = root
    if isinstance(root, Leaf):
        marks.append(Mark(_SPINE, y + 15, "question"))
        write("No question can change the answer", _QUESTION, "question")
        told.append("No question can change the answer")
        y += 12
    for (branch, on), found in zip(path, leaving, strict=True):
        marks.append(Mark(_SPINE, y + 15, "question"))
        write(branch.question, _QUESTION, "question")
        for answers, end, shape in found:
            y += 9
            arms.append(y + 14)
            write(first_upper("; or ".join(map(_within, answers))), _ANSWER, "answer")
            marks.append(Mark(_ANSWER + 8, y + 14, shape))
            write(end, _END, "end")
        values, last = branch.lines[on]
        y += 9
        stays = "; or ".join(map(_within, _short(branch, values, labels or {})))
        marks.append(Mark(_SPINE, y + 14, "stays"))
        write(first_upper(stays), _QUESTION, "stays")
        y += 12
        told.append(f"{branch.question} {first_upper(stays)}")
    assert isinstance(last, Leaf)
    marks.append(Mark(_SPINE, y + 16, MARKS.get(last.verdict, "ring")))
    write(last.words, _QUESTION, "last")
    return Drawing(
        y + 12, tuple(words), tuple(marks), tuple(arms), ". ".join((*told, last.words)) + "."
    )


def _short(branch: Branch, values: tuple[str, ...], labels: _Labels) -> list[str]:
    """Return answers to a branch's question: short answers, or phrases where there is none."""
    named = labels.get(branch.fact.name, {})
    phrases = zip(values, branch.phrases(values), strict=True)
    return [named.get(value, phrase) for value, phrase in phrases]


def _arms(branch: Branch, on: int, lists: Outline, labels: _Labels) -> list[_Arm]:
    """Return the answers that leave the line at a branch, grouped by the verdict they lead to."""
    found: dict[str, tuple[list[str], list[Branch | Leaf]]] = {}
    for index, (values, below) in enumerate(branch.lines):
        if index != on:
            key = below.verdict.value if isinstance(below, Leaf) else ""
            answers, places = found.setdefault(key, ([], []))
            answers += _short(branch, values, labels)
            places.append(below)
    return [(answers, *_leads(places, lists)) for answers, places in found.values()]


def _leads(places: list[Branch | Leaf], lists: Outline) -> tuple[str, str]:
    """Return where places of one kind lead, in words, and their shape."""
    leaves = [place for place in places if isinstance(place, Leaf)]
    if not leaves:
        numbers = [str(lists.number(place)) for place in places]
        several = "s" if len(numbers) > 1 else ""
        return f"Go on at question{several} {', '.join(numbers)}", "on"
    paragraphs = sorted({number for leaf in leaves for number in leaf.paragraphs})
    several = "s" if len(paragraphs) > 1 else ""
    cited = f" (paragraph{several} {', '.join(map(str, paragraphs))})" if paragraphs else ""
    return leaves[0].words + cited, MARKS.get(leaves[0].verdict, "ring")


def _within(text: str) -> str:
    """Return a text as used within a sentence; an abbreviation at its start stays as it is."""
    return text[0].lower() + text[1:] if text[1:2].islower() else text


def _broken(text: str, room: int, size: float) -> list[str]:
    """Return a text in lines that fit even in a wide font."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and _width(longer) * size > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _width(text: str) -> float:
    """Return the width of a text in a wide font, relative to the font's size."""
    return sum(0.36 if x in _NARROW else 0.95 if x in _WIDE else 0.62 for x in text)
