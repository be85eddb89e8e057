"""What changed in the project's folders since the last look.

By looking, not by the system's notices: those differ from system to system, come in storms, and
are lost where a watched folder is replaced or lies on a network share. A look at the few hundred
files takes some milliseconds.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

Seen = Mapping[str, tuple[int, ...]]
"""By path: what a file or folder is known by; another file of the same name has another."""

_NO_SOURCE = re.compile(r"~$|\.pyc(\.\d+)?$")
"""An editor's copy, and what Python compiles, which has a number at its end while it is written."""


def look(places: Sequence[Path]) -> Seen:
    """Looks at everything in some places.

    Args:
        places: Files and folders; those that are missing are passed over.
    """
    return dict(entry for place in places for entry in _in(str(place)))


def _in(path: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    name = os.path.basename(path)  # noqa: PTH119
    if name.startswith("."):  # nor is anything in there read
        return
    try:
        found = os.stat(path)  # noqa: PTH116
        within = sorted(os.listdir(path)) if _is_folder(found) else []  # noqa: PTH208
    except OSError:  # gone in this moment, or nobody may look
        return
    if not _is_folder(found):
        if not _NO_SOURCE.search(name):
            # The last of these cannot be put back after an edit.
            yield path, (found.st_ino, found.st_mtime_ns, found.st_size, found.st_ctime_ns)
    elif name != "__pycache__":  # comes and goes with every run
        yield path, (found.st_ino,)
    for entry in within:
        yield from _in(f"{path}{os.sep}{entry}")


def _is_folder(found: os.stat_result) -> bool:
    return (found.st_mode & 0o170000) == 0o040000


def changed(before: Seen, now: Seen) -> list[str]:
    """What is new, gone or other than it was; folders only if they came or went."""
    return sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))
