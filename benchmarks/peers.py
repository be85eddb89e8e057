"""What benchmarks compare with: fetched for them alone, and no part of the project."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def fetched(name: str) -> Path:
    """Return the folder of a peer's packages, fetched if it is not there.

    Args:
        name: That of the folder below ``build`` and of the file here that pins them with hashes.
    """
    folder = ROOT / "build" / name
    if not folder.is_dir():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes"]
        wanted = str(ROOT / "benchmarks" / f"{name}.txt")
        subprocess.run([*pip, "--target", str(folder), "-r", wanted], check=True)
    return folder
