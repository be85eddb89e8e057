"""A folder in which a site is written, beside the one that it will replace.

A reader of the published folder sees the old site or the new one, whole, even if the build is
killed. So the new one is written aside, and the two are exchanged in a single step where the
system can (Linux); elsewhere two renames come as near to it as possible. What a killed build left
behind is removed by the next one: a build holds a lock on its folder, and the system lets go of
it whenever the process ends.
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
    """Make a folder beside the site's, and remove it in the end, with whatever is in it then.

    Args:
        site: the folder that it will replace.

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
"""The file of a site that lists what was written there: nothing else is ever replaced."""

_LITTER = frozenset((".DS_Store", "Thumbs.db", "desktop.ini"))
"""What a file manager leaves wherever somebody looks."""


def sign(site: Path, beside: Collection[str] = ()) -> None:
    """List in a site what was written there.

    Args:
        site: Its folder.
        beside: Names of files and folders in it that were there before and are nobody's to list.
    """
    written = (x for x in _files(site) if x != WRITTEN and x.partition("/")[0] not in beside)
    listed = "".join(f"{path}\n" for path in written)
    (site / WRITTEN).write_text(listed, encoding="utf-8", errors="surrogateescape")


def in_the_way(site: Path) -> str:
    """Return something that a site would take the place of though no build wrote it.

    Args:
        site: The folder; a link to it is followed.

    Returns:
        Its path from there; empty where the folder is not there, empty, or wholly a site of ours.
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
    """Yield the path of each file and each link, from the site's folder, in order."""
    for folder, folders, files in os.walk(site):
        folders.sort()
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        for name in sorted([*files, *links]):
            yield (Path(folder) / name).relative_to(site).as_posix()


def _prefix(site: Path) -> str:
    """What begins the names of folders that are ours to remove."""
    return f".{site.name}-being-built-"


def replace_folder(new: Path, old: Path) -> None:
    """Put a folder in the place of another; the other may go, or be what `new` names then."""
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
    """Let two folders change names in one step, so that neither name is ever missing.

    Returns:
        Whether it was done; False where the system cannot.
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
        """Do nothing: Windows locks no folders."""
        yield

    def _remove_left_over(site: Path) -> None:
        """Do nothing: whether another build still writes there cannot be told."""

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
        """Remove the folders of builds that ended without doing so."""
        for left in site.parent.glob(f"{glob.escape(_prefix(site))}*"):
            try:
                number = os.open(left, os.O_RDONLY | os.O_DIRECTORY)
            except OSError:
                continue
            try:
                fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(left, ignore_errors=True)
            except BlockingIOError:  # a build that is going on
                continue
            finally:
                os.close(number)
