"""The changes in the project's folders since the last look.

The files are polled, as the system's notifications differ between systems, come in storms, and are
lost if a watched folder is replaced or is on a network share. A look at the few hundred files takes
a few milliseconds.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

Seen = Mapping[str, tuple[int, ...]]
"""By path: the stamp of a file or folder; another file of the same name has another."""

_NO_SOURCE = re.compile(r"~$|\.pyc(\.\d+)?$")
"""An editor's backup, or Python's bytecode, which ends in a number while it is being written."""


def look(places: Sequence[Path]) -> Seen:
    """Return the stamps of everything in some places.

    Args:
        places: Files and folders; missing ones are skipped.
    """
    return dict(entry for place in places for entry in _in(str(place)))


def _in(path: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    name = os.path.basename(path)  # noqa: PTH119
    if name.startswith("."):  # hidden, with everything in it
        return
    try:
        found = os.stat(path)  # noqa: PTH116
        within = sorted(os.listdir(path)) if _is_folder(found) else []  # noqa: PTH208
    except OSError:  # just deleted, or not permitted
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
    """Return what is new, gone or different; folders only if they are new or gone."""
    return sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))
