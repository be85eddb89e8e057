"""The commit that results are from, and whether the commit holds what they were earned on."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gmc_steps.evidence.surroundings import installed
from gmc_steps.source.guidance_name import CONFIGURATION, PACKAGE


def commit_of(root: Path, texts: Mapping[Path, bytes] | None = None) -> dict[str, Any]:
    """Return the commit, and whether what results depend on differs from it.

    Git's own answer leaves out what is ignored, assumed unchanged or not looked for. So each file
    is compared with what the commit holds of it.

    Args:
        root: The project's folder.
        texts: What was read of each file on which results depend, by where it stands; the
            project's configuration, which names the guidance, is among them by itself.

    Returns:
        As ``run`` in the schema; ``unknown`` where there is no git or no commit.
    """
    try:
        top = Path(git(root, "rev-parse", "--show-toplevel")).resolve()
        commit = git(root, "rev-parse", "HEAD")
        dirty = bool(git(root, "status", "--porcelain", "--untracked-files=all"))
        named = root / CONFIGURATION
        texts = {**({named: named.read_bytes()} if named.is_file() else {}), **(texts or {})}
        held = _held(root, top, texts)
    except (OSError, subprocess.SubprocessError):
        return {"commit": "unknown", "dirty": None}
    if held is None:  # of this project the commit knows nothing
        return {"commit": "unknown", "dirty": None}
    return {"commit": commit, "dirty": dirty or not held}


def commit_holding(root: Path, texts: Mapping[Path, bytes]) -> str:
    """Return the current commit if it holds just these texts; empty otherwise.

    Args:
        root: The project's folder.
        texts: What was read of each file, by where it stands.
    """
    try:
        top = Path(git(root, "rev-parse", "--show-toplevel")).resolve()
        return git(root, "rev-parse", "HEAD") if _held(root, top, texts) else ""
    except (OSError, subprocess.SubprocessError):
        return ""


def _held(root: Path, top: Path, texts: Mapping[Path, bytes]) -> bool | None:
    """Return whether the commit holds just these texts; None if it holds none of the project.

    This package, where it is installed, is known by its version.
    """
    if not root.resolve().is_relative_to(top):  # the repository's files are kept elsewhere
        return None
    blobs: dict[str, str] = {}
    for entry in git(root, "ls-tree", "-r", "-z", "--full-tree", "HEAD").split("\0"):
        about, _, path = entry.partition("\t")
        blobs[path] = about.rpartition(" ")[2]
    is_installed = str(PACKAGE.parent) in installed()
    within = {
        file.relative_to(top).as_posix(): text
        for file, text in ((file.resolve(), text) for file, text in texts.items())
        if file.is_relative_to(top) and not (is_installed and file.is_relative_to(PACKAGE))
    }
    ours = root.resolve().relative_to(top).as_posix()
    if not any(path.startswith("" if ours == "." else f"{ours}/") for path in blobs if path):
        return None
    length = len(next(iter(blobs.values()), ""))
    return all(blobs.get(path) in _blob(text, length) for path, text in within.items())


def _blob(text: bytes, length: int) -> tuple[str, ...]:
    r"""Return the names that git may give to a text, with line ends as they are and as ``\n``."""
    make = hashlib.sha256 if length > 40 else hashlib.sha1
    forms = dict.fromkeys((text, text.replace(b"\r\n", b"\n")))
    return tuple(make(b"blob %d\0" % len(x) + x).hexdigest() for x in forms)


_OF_GIT = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR")
"""Variables by which git would speak of another folder than it is called in."""


def git(root: Path, *arguments: str, index: Path | None = None) -> str:
    """Return what git says in a folder, of the repository that the folder stands in.

    Args:
        root: The folder.
        arguments: What git is asked.
        index: A file for an index of one's own; None for the repository's.

    Raises:
        OSError: There is no git.
        subprocess.SubprocessError: Git refuses.
    """
    environment = {name: value for name, value in os.environ.items() if name not in _OF_GIT}
    environment["GIT_NO_REPLACE_OBJECTS"] = "1"  # what a commit holds, not what stands in for it
    if index:
        environment["GIT_INDEX_FILE"] = str(index)
    done = subprocess.run(
        ["git", "-c", "core.quotePath=false", *arguments],
        cwd=root,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        check=True,
        timeout=30,
    )
    return done.stdout.strip("\n ")
