"""What a result was earned with: digests of the features and of the code that ran them.

Digests are taken over bytes. A result counts only as long as its feature file and the code (all of
the package but what publishes and what helps authors) are, byte for byte, those that it was earned
with.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.util import cache_from_source, find_spec
from pathlib import Path

from gmc_steps.source.feature import POLICY, of_local_policy
from gmc_steps.source.project import guidance_place

PACKAGE = Path(__file__).resolve().parent.parent
"""The folder of the package ``gmc_steps`` as it is installed."""

APART = ("check", "publish", "serve", "desk", "prove")
"""The rooms of the package on which no result depends; the other rooms know nothing of them."""

STEPS = "gmc_steps.evidence.definitions"
"""The module that defines the steps, a pytest plugin."""

_DOUBTFUL_SECONDS = 2.0


@dataclass(frozen=True)
class Digests:
    """The digests of everything that a run depends on.

    Attributes:
        features: SHA-256 of each feature file, and of the local policy if there is one, by its path
            from the project root.
        code: SHA-256 of each source file, by its path from the folder that holds the package.
    """

    features: Mapping[str, str]
    code: Mapping[str, str]

    @property
    def inputs(self) -> dict[str, str]:
        """Both together."""
        return {**self.features, **self.code}

    @property
    def code_digest(self) -> str:
        """One digest for all of the code."""
        return _digest("\n".join(f"{path} {self.code[path]}" for path in sorted(self.code)))

    def of(self, uri: str) -> str | None:
        """The digest that a scenario of a feature file earns its result with.

        Args:
            uri: The file's path from the project root.

        Returns:
            The digest; None if there is no such file.
        """
        if uri not in self.features:
            return None
        policy = f"\n{self.features.get(POLICY, '')}" if of_local_policy(uri) else ""
        return _digest(f"{self.features[uri]}\n{self.code_digest}{policy}")


def take_digests(root: Path, content: Mapping[str, bytes], steps: str = STEPS) -> Digests:
    """Takes the digests of features and code as they are now.

    Args:
        root: The project root.
        content: The bytes of each feature file, and of the local policy, by path, as
            `Features.content` has them.
        steps: The module that defines the steps.
    """
    features = {uri: hashlib.sha256(data).hexdigest() for uri, data in content.items()}
    return Digests(features, code_digests(root, steps))


def code_digests(root: Path, steps: str = STEPS) -> dict[str, str]:
    """SHA-256 of each source file on which results depend.

    Args:
        root: The project root, which may have a guidance of its own.
        steps: The module that defines the steps; added if it is no part of the package.

    Returns:
        Digests by path from the folder that holds the package, such as
        ``gmc_steps/core/facts.py``.
    """
    return {name: file_digest(path) for name, path in code_files(root, steps)}


def code_files(root: Path, steps: str = STEPS) -> Iterator[tuple[str, Path]]:
    """Each source file on which results depend, with its name.

    Args:
        root: The project root, which may have a guidance of its own.
        steps: The module that defines the steps.

    Yields:
        Pairs of a POSIX path and the file.
    """
    for path in sorted(_below(PACKAGE)):
        yield path.relative_to(PACKAGE.parent).as_posix(), path
    if place := guidance_place(root):
        for path in sorted(_below(place)) if place.is_dir() else [place]:
            yield path.relative_to(root).as_posix(), path
    if not steps.startswith(f"{PACKAGE.name}."):
        spec = find_spec(steps)
        if spec and spec.origin:
            yield f"{steps.replace('.', '/')}.py", Path(spec.origin)


def _below(package: Path) -> Iterator[Path]:
    """The files of the package that count, through links as Python goes through them."""
    seen: set[str] = set()
    for folder, folders, names in os.walk(package, followlinks=True):
        real = os.path.realpath(folder)
        if real in seen:  # a link that leads back
            folders.clear()
            continue
        seen.add(real)
        apart = APART if Path(folder) == package else ()
        folders[:] = [x for x in folders if x not in (*apart, "__pycache__") and x[0] != "."]
        yield from (Path(folder, name) for name in names if not name.startswith("."))


def foreign_code(root: Path) -> str:
    """Where the code comes from that runs, if a project has code of its own and it is not that.

    Args:
        root: The project root.

    Returns:
        The folder; empty if the project's own code runs, or it has none.
    """
    own = root / PACKAGE.name
    if not (own / "__init__.py").is_file() or own.resolve() == PACKAGE:
        return ""
    return str(PACKAGE)


def code_stamps(root: Path, steps: str = STEPS) -> dict[str, tuple[int, ...]]:
    """What tells whether a source file was touched, even if it is as before again.

    Args:
        root: The project root, which may have a guidance of its own.
        steps: The module that defines the steps.

    Returns:
        File number, size and the times of the last changes, by the names of `code_files`.
    """
    stamps: dict[str, tuple[int, ...]] = {}
    for name, path in code_files(root, steps):
        found = path.stat()
        stamps[name] = (found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    return stamps


def changed_since(root: Path, moment: float) -> str:
    """The first source file that was touched after a moment; empty if there is none.

    Args:
        root: The project root.
        moment: Seconds since the epoch.
    """
    limit = int(moment * 1e9)
    return next((x for x, stamp in code_stamps(root).items() if max(stamp[2:]) > limit), "")


def file_digest(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def drop_doubtful_bytecode(root: Path, steps: str = STEPS) -> None:
    """Removes cached bytecode that may belong to another edit than the one that is there.

    Python trusts bytecode if the source's size and time, in whole seconds, agree. An edit that
    keeps the size within that second, or that puts the time back, would run the old code under
    the new code's digest. The time at which the file itself changed cannot be put back; where the
    system does not tell it, no bytecode is trusted.

    Args:
        root: The project root, which may have a guidance of its own.
        steps: The module that defines the steps.
    """
    for _, path in code_files(root, steps):
        if path.suffix != ".py":
            continue
        for level in ("", "1", "2"):  # of every way in which Python can be started
            cached = Path(cache_from_source(path, optimization=level))
            try:
                found = path.stat()
                changed = max(found.st_mtime, found.st_ctime)
                if os.name == "nt" or cached.stat().st_mtime - changed < _DOUBTFUL_SECONDS:
                    cached.unlink()
            except OSError:  # there is none, or it is not ours to remove
                continue


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
