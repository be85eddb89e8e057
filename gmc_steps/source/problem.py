"""A problem with the content: what is wrong, where it is, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Placed:
    """Something that stands in a file.

    Attributes:
        path: The file, relative to the project root, in POSIX form.
        line: The line, from 1.
        column: The column, from 1.
    """

    path: str
    line: int
    column: int

    def problem(self, code: str, text: str, hint: str) -> Problem:
        """Return a problem at this place; the arguments are those of `Problem`."""
        return Problem(code, self.path, self.line, self.column, text, hint)


def whole(path: str) -> Placed:
    """Return the place of a file or folder as a whole: its first character."""
    return Placed(path, 1, 1)


def placed_in(path: str, text: str, offset: int) -> Placed:
    """Return the place of the character at an offset, from 0, in a file's text."""
    return Placed(path, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


@dataclass(frozen=True, order=False)
class Problem:
    """One thing that is wrong.

    Attributes:
        code: A short stable name of the kind of problem, such as ``duplicate-name``.
        path: The file, relative to the project root, in POSIX form.
        line: The line, from 1; 1 for the whole file.
        column: The column, from 1.
        text: What is wrong, one line, without a full stop.
        hint: What to do about it, one line; may be empty.
    """

    code: str
    path: str
    line: int
    column: int
    text: str
    hint: str

    def __str__(self) -> str:
        """Return the problem as one line, ``path:line:column: text; hint``."""
        place = f"{self.path}:{self.line}:{self.column}: "
        said = place + (f"{self.text}; {self.hint}" if self.hint else self.text)
        return " ".join(said.splitlines())  # quoted text may have several lines


@dataclass(frozen=True)
class Failure:
    """A problem with an explanation.

    Attributes:
        problem: The problem.
        why: The explanation; a dozen lines at most.
    """

    problem: Problem
    why: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return it as lines, all but the first indented."""
        return "\n".join([str(self.problem), *(f"  {line}" for line in self.why)])


def short(text: str, most: int = 40) -> str:
    """Return a text on one line, cut short if it is long, to be quoted in a message.

    Args:
        text: The text.
        most: The most characters to return.
    """
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


class ContentError(Exception):
    """The content has problems that an author can mend.

    Args:
        problems: The problems, at least one.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
