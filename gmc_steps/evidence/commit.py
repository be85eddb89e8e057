"""What git knows of a project's folder."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any


def head(root: Path) -> str:
    """Return the commit that a project is at; empty where there is no git or no commit."""
    try:
        return _git(root, "rev-parse", "HEAD")
    except (OSError, subprocess.SubprocessError):
        return ""


def commit_of(root: Path) -> dict[str, Any]:
    """Return the commit and whether anything differs from it, as far as git knows."""
    try:
        commit = _git(root, "rev-parse", "HEAD")
        return {"commit": commit, "dirty": bool(_git(root, "status", "--porcelain"))}
    except (OSError, subprocess.SubprocessError):
        return {"commit": "unknown", "dirty": None}


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=root, capture_output=True, text=True, check=True, timeout=30
    )
    return done.stdout.strip()
