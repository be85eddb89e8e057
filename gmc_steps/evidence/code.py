"""The code on which results depend: which files it is, and that no other runs.

Nothing of the rules is imported here: whoever drops doubtful bytecode does so before it is read.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from gmc_steps.evidence.bytecode import APART, drop_doubtful, folders_below
from gmc_steps.source.guidance_name import PACKAGE, guidance_place

STEPS = "gmc_steps.evidence.definitions"
"""The module that defines the steps, a pytest plugin."""


@dataclass(frozen=True)
class Code:
    """The source files on which results depend, as they stand whenever they are looked at.

    Attributes:
        root: The project's folder, which may hold a guidance of its own.
        steps: The module that defines the steps; it counts too if it is no part of the package.
    """

    root: Path
    steps: str = STEPS

    def files(self) -> Iterator[tuple[str, Path]]:
        """Yield each file with its name, such as ``gmc_steps/core/fact.py``."""
        for path in sorted(_below(PACKAGE)):
            yield path.relative_to(PACKAGE.parent).as_posix(), path
        if place := guidance_place(self.root):
            for path in sorted(_below(place)) if place.is_dir() else [place]:
                yield path.relative_to(place.parent).as_posix(), path
        if not self.steps.startswith(f"{PACKAGE.name}."):
            spec = find_spec(self.steps)
            if spec and spec.origin:
                yield f"{self.steps.replace('.', '/')}.py", Path(spec.origin)

    def digests(self) -> dict[str, str]:
        """Return the SHA-256 of each file by its name."""
        return {name: file_digest(path) for name, path in self.files()}

    def stamps(self) -> dict[str, tuple[int, ...]]:
        """Return what tells whether a file was touched, even if it is as before again."""
        return {
            name: (found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
            for name, found in ((name, path.stat()) for name, path in self.files())
        }

    def changed_since(self, moment: float) -> str:
        """Return the first file touched after a moment; empty if there is none.

        Args:
            moment: Seconds since the epoch.
        """
        return next((name for name, path in self.files() if touched_since(path, moment)), "")

    def drop_doubtful_bytecode(self) -> None:
        """Remove cached bytecode that may belong to another edit than the one that is there."""
        drop_doubtful({path.parent for _, path in self.files()})


def touched_since(path: Path, moment: float) -> bool:
    """Return whether a file was touched after a moment.

    Args:
        path: The file.
        moment: Seconds since the epoch.
    """
    found = path.stat()
    # Whoever puts a time into the future says nothing of when; the system notes that by itself.
    return found.st_ctime > moment or moment < found.st_mtime <= time.time()


def _below(package: Path) -> Iterator[Path]:
    """Yield the files of a package that count."""
    for folder in folders_below(package, APART if package == PACKAGE else ()):
        yield from (x for x in folder.iterdir() if x.name[0] != "." and not x.is_dir())


def foreign_code(root: Path) -> str:
    """Return where the code comes from that runs, if it is not a project's own.

    Args:
        root: The project's folder.

    Returns:
        The folder; empty if the project's own code runs, or it has none.
    """
    own = root / PACKAGE.name
    if not (own / "__init__.py").is_file() or own.resolve() == PACKAGE:
        return ""
    return str(PACKAGE)


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
