"""A temporary folder for a new site, beside the one that it will replace.

A reader of the published folder sees the whole old site or the whole new one, even if the build is
killed. So the new site is written aside, and the two are exchanged in a single step where the
system can do so (Linux); elsewhere two renames come as close as possible. A build removes what a
killed one left behind: each build locks its folder, and the system releases the lock when the
process ends.
"""

from __future__ import annotations

import contextlib
import ctypes
import glob
import os
import shutil
import sys
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path

_FROM_HERE = -100  # AT_FDCWD
_EXCHANGE = 2  # RENAME_EXCHANGE


@contextlib.contextmanager
def aside(site: Path) -> Iterator[Path]:
    """Make a folder beside the site's, and remove it at the end with whatever it then holds.

    Args:
        site: The folder that it will replace.

    Yields:
        The new folder.
    """
    site.parent.mkdir(parents=True, exist_ok=True)
    _remove_left_over(site)
    folder = Path(tempfile.mkdtemp(prefix=_prefix(site), dir=site.parent))
    try:
        with _locked(folder):
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


WRITTEN = ".gmc-steps"
"""The file that lists what was written to a site: nothing else is ever replaced."""

_LITTER = frozenset((".DS_Store", "Thumbs.db", "desktop.ini"))
"""Files that file managers leave in any folder somebody opens."""


def sign(site: Path, beside: Collection[str] = ()) -> None:
    """Write the list of a site's files into it.

    Args:
        site: Its folder.
        beside: Names of files and folders that were there before; they are not listed.
    """
    written = (x for x in _files(site) if x != WRITTEN and x.partition("/")[0] not in beside)
    listed = "".join(f"{path}\n" for path in written)
    (site / WRITTEN).write_text(listed, encoding="utf-8", errors="surrogateescape")


def in_the_way(site: Path) -> str:
    """Return a file that no build wrote and that a new site would replace.

    Args:
        site: The folder; a link to it is followed.

    Returns:
        Its path from there; empty if the folder is missing, empty or entirely written by a build.
    """
    if not site.exists():
        return ""
    if not site.is_dir():
        return site.name
    try:
        listed = (site / WRITTEN).read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        listed = ""
    ours = {*listed.split("\n"), WRITTEN}
    found = (x for x in _files(site) if x not in ours and x.rpartition("/")[2] not in _LITTER)
    return next(found, "")


def _files(site: Path) -> Iterator[str]:
    """Yield the path of each file and link, relative to the site's folder, in order."""
    for folder, folders, files in os.walk(site):
        folders.sort()
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        for name in sorted([*files, *links]):
            yield (Path(folder) / name).relative_to(site).as_posix()


def stamps(site: Path) -> dict[str, tuple[int, int]]:
    """Return the size and the time of each file of a site, to tell whether one has changed."""
    found = ((path, (site / path).lstat()) for path in _files(site))
    return {path: (at.st_size, at.st_mtime_ns) for path, at in found}


def _prefix(site: Path) -> str:
    """Return the prefix of the names of folders that a build may remove."""
    return f".{site.name}-being-built-"


def replace_folder(new: Path, old: Path) -> None:
    """Put a folder in the place of another, which is then removed or found at `new`."""
    if not old.exists():
        new.rename(old)
        return
    if exchange(new, old):
        return
    retired = Path(tempfile.mkdtemp(prefix=_prefix(old), dir=old.parent))
    old.rename(retired / old.name)
    try:
        new.rename(old)
    except OSError:
        (retired / old.name).rename(old)
        raise
    finally:
        shutil.rmtree(retired, ignore_errors=True)


def exchange(one: Path, other: Path) -> bool:
    """Swap the names of two folders in one step, so that neither name is ever missing.

    Returns:
        Whether they were swapped; False where the system cannot.
    """
    if sys.platform != "linux":
        return False
    try:
        rename = ctypes.CDLL(None).renameat2
    except (OSError, AttributeError):  # an older C library
        return False
    done: int = rename(
        _FROM_HERE, os.fsencode(one), _FROM_HERE, os.fsencode(other), ctypes.c_uint(_EXCHANGE)
    )
    return done == 0


if sys.platform == "win32":

    @contextlib.contextmanager
    def _locked(_folder: Path) -> Iterator[None]:
        """Do nothing: Windows cannot lock folders."""
        yield

    def _remove_left_over(site: Path) -> None:
        """Do nothing: another build might still be writing there."""

else:
    import fcntl

    @contextlib.contextmanager
    def _locked(folder: Path) -> Iterator[None]:
        number = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(number, fcntl.LOCK_EX)
            yield
        finally:
            os.close(number)

    def _remove_left_over(site: Path) -> None:
        """Remove the folders of builds that ended without removing them."""
        for left in site.parent.glob(f"{glob.escape(_prefix(site))}*"):
            try:
                number = os.open(left, os.O_RDONLY | os.O_DIRECTORY)
            except OSError:
                continue
            try:
                fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(left, ignore_errors=True)
            except BlockingIOError:  # a build in progress
                continue
            finally:
                os.close(number)
