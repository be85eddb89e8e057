"""Where a fact, a norm or a word is written down, so that every error can point.

A declaration is a call in a module of the guidance. The place is taken from the caller's frame
when the object is made, and turned into path, line and column only when somebody asks.
"""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from types import CodeType, FrameType

_CORE = str(Path(__file__).parent)


class Place:
    """A call in a source file.

    Args:
        code: the code in which it stands.
        instruction: offset of the call's instruction in that code.
    """

    __slots__ = ("_code", "_instruction")

    def __init__(self, code: CodeType, instruction: int) -> None:
        self._code = code
        self._instruction = instruction

    @property
    def path(self) -> str:
        """The file, in POSIX form: from the current folder, or from where its package lies."""
        file = Path(self._code.co_filename)
        for base in (Path.cwd(), Path(_CORE).parent.parent):
            if file.is_relative_to(base):
                return file.relative_to(base).as_posix()
        return file.as_posix()

    @property
    def line(self) -> int:
        """The line, from 1."""
        return self._position[0]

    @property
    def column(self) -> int:
        """The column, from 1."""
        return self._position[1]

    @property
    def _position(self) -> tuple[int, int]:
        found = next(islice(self._code.co_positions(), self._instruction // 2, None), None)
        line, _, column, _ = found or (None, None, None, None)
        return line or self._code.co_firstlineno or 1, (column or 0) + 1

    def __str__(self) -> str:
        """The place as ``path:line:column``."""
        return f"{self.path}:{self.line}:{self.column}"


def declared() -> Place:
    """Return the place of the innermost call that is not made by the core itself."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and frame.f_back is not None:
        name = frame.f_code.co_filename
        if not name.startswith((_CORE, "<")):
            break
        frame = frame.f_back
    assert frame is not None
    return Place(frame.f_code, frame.f_lasti)
