"""The path of a decision as a picture: the usual way down, and where every other answer leaves it.

The questions stand on a line from top to bottom. An answer that leaves the line says where it
leads; the answer that stays on it leads to the next question. The picture is drawn at build from
the same tree as the lists, which say everything that it shows and more.

A page's font is not known here, so a line is broken where a wide font would need it.
"""

from __future__ import annotations

from dataclasses import dataclass

from gmc_steps.core import Verdict
from gmc_steps.publish.decide.outline import Outline
from gmc_steps.publish.decide.tree import Branch, Leaf, usual_path

WIDTH = 350
"""Units, so chosen that a phone shows the words at about the size of its text."""

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
"""The shape beside a verdict's words; a ring where nothing else is said."""


@dataclass(frozen=True)
class Words:
    """A line of text; ``kind`` is its class in the style sheet."""

    x: int
    y: int
    text: str
    kind: str


@dataclass(frozen=True)
class Mark:
    """A small shape, its centre at x and y."""

    x: int
    y: int
    shape: str


@dataclass(frozen=True)
class Drawing:
    """A picture to be written as SVG.

    Attributes:
        height: Units; the width is `WIDTH`.
        words: Its text.
        marks: Its shapes.
        arms: Heights at which a branch leaves the line.
        told: What the picture shows, in a sentence for those who do not see it.
    """

    height: int
    words: tuple[Words, ...]
    marks: tuple[Mark, ...]
    arms: tuple[int, ...]
    told: str


def draw(root: Branch | Leaf, lists: Outline) -> Drawing:
    """Draw the path of a tree.

    Args:
        root: The tree.
        lists: Its lists, to which the picture refers.
    """
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
    for branch, on in usual_path(root):
        marks.append(Mark(_SPINE, y + 15, "question"))
        write(branch.question, _QUESTION, "question")
        for index, (values, below) in enumerate(branch.lines):
            if index == on:
                continue
            y += 9
            arms.append(y + 14)
            write(_sentence("; or ".join(branch.phrases(values))), _ANSWER, "answer")
            shape = MARKS.get(below.verdict, "ring") if isinstance(below, Leaf) else "on"
            marks.append(Mark(_ANSWER + 8, y + 14, shape))
            write(_leads(below, lists), _END, "end")
        values, last = branch.lines[on]
        y += 9
        stays = "; or ".join(branch.phrases(values))
        marks.append(Mark(_SPINE, y + 14, "stays"))
        write(_sentence(stays), _QUESTION, "stays")
        y += 12
        told.append(f"{branch.question} {_sentence(stays)}")
    assert isinstance(last, Leaf)
    marks.append(Mark(_SPINE, y + 16, MARKS.get(last.verdict, "ring")))
    write(last.words, _QUESTION, "last")
    return Drawing(
        y + 12, tuple(words), tuple(marks), tuple(arms), ". ".join((*told, last.words)) + "."
    )


def _leads(place: Branch | Leaf, lists: Outline) -> str:
    if isinstance(place, Leaf):
        several = "s" if len(place.paragraphs) > 1 else ""
        cited = ", ".join(map(str, place.paragraphs))
        return place.words + (f" (paragraph{several} {cited})" if cited else "")
    return f"Go on at question {lists.number(place)}"


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def _broken(text: str, room: int, size: float) -> list[str]:
    """The text in lines that a wide font can hold."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and _width(longer) * size > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _width(text: str) -> float:
    """How wide a text is in a wide font, in parts of its size."""
    return sum(0.36 if x in _NARROW else 0.95 if x in _WIDE else 0.62 for x in text)
