"""The second guidance, a lending library's, as the tests speak of it: its value, and copies."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from gmc_steps.source.loading import load_guidance

TOY = Path(__file__).with_name("toy")
LIBRARY = load_guidance(TOY)
RULES = "library/__init__.py"


def copy_of_toy(root: Path) -> Path:
    """Copy the project into a folder, and return the folder."""
    ignored = shutil.ignore_patterns("__pycache__", "results", "site")
    shutil.copytree(TOY, root, ignore=ignored, dirs_exist_ok=True)
    return root


def call(root: Path, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run gmc-steps in a folder, as a process: each copy has a module `library` of its own."""
    return subprocess.run(
        [sys.executable, "-m", "gmc_steps", *words],
        cwd=root,
        input=given,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def edit(path: Path, old: str, new: str) -> None:
    """Replace the one place of a file where some text stands."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (path.name, old)
    path.write_text(text.replace(old, new), encoding="utf-8")
