"""Bytecode that Python has cached and that may not be that of the source beside it.

Python trusts bytecode if the source's size and time, in whole seconds, agree. An edit that keeps
the size within that second, or that puts the time back, would run the old code under the new
code's digest. The time at which the file itself changed cannot be put back; where the system does
not tell it, no bytecode is trusted.

Every command looks here before it reads a rule, so this imports little.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from importlib.util import cache_from_source
from pathlib import Path

from gmc_steps.source.guidance_name import PACKAGE, guidance_place

APART = ("check", "publish", "serve", "desk", "prove", "strength", "cli")
"""The rooms of the package on which no result depends; the other rooms know nothing of them."""

_DOUBTFUL_SECONDS = 2.0


def drop_doubtful(folders: Iterable[Path]) -> None:
    """Remove the cached bytecode in some folders that may belong to another edit of its source.

    Args:
        folders: Those of the sources.
    """
    for folder in folders:
        # A cache holds a file for each Python that ran, and each way in which it was started.
        # Another place for it can be chosen, which the isolated interpreter of a run does not hear.
        caches = {Path(cache_from_source(folder / "any.py")).parent, folder / "__pycache__"}
        for cached in (x for cache in caches if cache.is_dir() for x in cache.iterdir()):
            source = folder / f"{cached.name.partition('.')[0]}.py"
            try:
                found = source.stat()
                changed = max(found.st_mtime, found.st_ctime)
                if os.name == "nt" or cached.stat().st_mtime - changed < _DOUBTFUL_SECONDS:
                    cached.unlink()
            except OSError:  # it is gone, or not ours to remove
                continue


def folders_of_rules(root: Path) -> Iterator[Path]:
    """Yield the folders of the package and of a project's own guidance.

    Args:
        root: The project's folder.
    """
    yield from folders_below(PACKAGE, APART)
    if place := guidance_place(root):
        yield from folders_below(place) if place.is_dir() else [place.parent]


def folders_below(package: Path, apart: Collection[str] = ()) -> Iterator[Path]:
    """Yield a package's folders, through links as Python goes through them.

    Args:
        package: The outermost of them.
        apart: Names of folders directly below it to pass over.
    """
    seen: set[str] = set()
    for folder, folders, _ in os.walk(package, followlinks=True):
        real = os.path.realpath(folder)
        if real in seen:  # a link that leads back
            folders.clear()
            continue
        seen.add(real)
        passed = {"__pycache__", *(apart if Path(folder) == package else ())}
        folders[:] = [name for name in folders if name not in passed and name[0] != "."]
        yield Path(folder)
