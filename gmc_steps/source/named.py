"""The situations that pages name: ``<!-- show: questions old-slides -->``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gmc_steps.source.problem import Placed, placed_in

SLOT = re.compile(r"<!-- *show: *(?P<what>[a-z-]+)(?P<names>(?: +[^\s>]+)*) *-->")
"""A slot of a page for generated content: its kind, then the names it lists."""

_SLOT_OR_CODE = re.compile(rf"^ *```.*?^ *```|`[^`\n]*`|{SLOT.pattern}", re.MULTILINE | re.DOTALL)
_OF_SITUATIONS = ("situation", "answers", "questions")


@dataclass(frozen=True)
class Named(Placed):
    """The name of a situation, placed where a page gives it.

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
        except (OSError, UnicodeDecodeError):  # the build reports it
            continue
        found += named_in(file.relative_to(root).as_posix(), text.replace("\r\n", "\n"))
    return tuple(found)


def named_in(path: str, text: str) -> Iterator[Named]:
    """Yield the situations that one page names, leaving out examples in code.

    Args:
        path: The page's path, from the project's folder.
        text: Its Markdown.
    """
    for slot in _SLOT_OR_CODE.finditer(text):
        if slot["what"] not in _OF_SITUATIONS:
            continue
        for name in re.finditer(r"\S+", slot["names"]):
            place = placed_in(path, text, slot.start("names") + name.start())
            yield Named(place.path, place.line, place.column, name[0])
