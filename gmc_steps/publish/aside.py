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
from collections.abc import Iterator
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


def may_be_replaced(site: Path) -> bool:
    """Whether a site may take a folder's place: it is not there, empty, or a site of ours."""
    if not site.exists():
        return True
    if not site.is_dir():
        return False
    return all((site / name).is_file() for name in _MARKS) or not any(site.iterdir())


_MARKS = ("index.html", "status.json")
"""Files that every site of ours has, and no folder of its sources."""


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
