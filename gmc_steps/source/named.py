"""The situations that pages lead to by their names: ``<!-- show: questions old-slides -->``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gmc_steps.source.problem import Placed, placed_in

SLOT = re.compile(r"<!-- *show: *(?P<what>[a-z-]+)(?P<names>(?: +[^\s>]+)*) *-->")
"""Where a page has something made stand: what, and what is named behind it."""

_SLOT_OR_CODE = re.compile(rf"^ *```.*?^ *```|`[^`\n]*`|{SLOT.pattern}", re.MULTILINE | re.DOTALL)
_OF_SITUATIONS = ("situation", "answers", "questions")


@dataclass(frozen=True)
class Named(Placed):
    """A situation that a page names, where it does.

    Attributes:
        name: The name.
    """

    name: str


def read_named(root: Path) -> tuple[Named, ...]:
    """Return every situation that a page names, in the order of the pages' paths.

    Args:
        root: The project's folder.
    """
    found: list[Named] = []
    for file in sorted((root / "docs").rglob("*.md")):
        if not file.is_file():
            continue
        try:
            text = file.read_bytes().decode("utf-8-sig")
        except (OSError, UnicodeDecodeError):  # whoever builds the page tells of it
            continue
        found += named_in(file.relative_to(root).as_posix(), text.replace("\r\n", "\n"))
    return tuple(found)


def named_in(path: str, text: str) -> Iterator[Named]:
    """Yield the situations that one page names; an example of how to name one is none.

    Args:
        path: The page, from the project's folder.
        text: Its Markdown.
    """
    for slot in _SLOT_OR_CODE.finditer(text):
        if slot["what"] not in _OF_SITUATIONS:
            continue
        for name in re.finditer(r"\S+", slot["names"]):
            place = placed_in(path, text, slot.start("names") + name.start())
            yield Named(place.path, place.line, place.column, name[0])
