"""What a result was earned with: digests of the features and of the code that ran them.

Digests are taken over bytes. A result counts only as long as its feature file and the code (core,
steps, evidence) are, byte for byte, those that it was earned with.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.util import cache_from_source, find_spec
from pathlib import Path

from gmc_steps.evidence.feature import POLICY, of_local_policy

PACKAGE = Path(__file__).resolve().parent.parent
"""The folder of the package ``gmc_steps`` as it is installed."""

ROOMS = ("core", "steps", "evidence", "local")
"""The parts of the package on which a result depends."""

STEPS = "gmc_steps.steps.definitions"
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


def take_digests(content: Mapping[str, bytes], steps: str = STEPS) -> Digests:
    """Takes the digests of features and code as they are now.

    Args:
        content: The bytes of each feature file, and of the local policy, by path, as
            `Features.content` has them.
        steps: The module that defines the steps.
    """
    features = {uri: hashlib.sha256(data).hexdigest() for uri, data in content.items()}
    return Digests(features, code_digests(steps))


def code_digests(steps: str = STEPS) -> dict[str, str]:
    """SHA-256 of each source file on which results depend.

    Args:
        steps: The module that defines the steps; added if it is no part of the package.

    Returns:
        Digests by path from the folder that holds the package, such as
        ``gmc_steps/core/facts.py``.
    """
    return {name: file_digest(path) for name, path in code_files(steps)}


def code_files(steps: str = STEPS) -> Iterator[tuple[str, Path]]:
    """Each source file on which results depend, with its name.

    Args:
        steps: The module that defines the steps.

    Yields:
        Pairs of a POSIX path and the file.
    """
    found = [PACKAGE / "__init__.py"]
    for room in ROOMS:
        found += sorted((PACKAGE / room).rglob("*"))
    for path in found:
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith("."):
            yield path.relative_to(PACKAGE.parent).as_posix(), path
    if not steps.startswith(f"{PACKAGE.name}."):
        spec = find_spec(steps)
        if spec and spec.origin:
            yield f"{steps.replace('.', '/')}.py", Path(spec.origin)


def file_digest(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def drop_doubtful_bytecode(steps: str = STEPS) -> None:
    """Removes cached bytecode that may belong to another edit than the one that is there.

    Python trusts bytecode if the source's size and time, in whole seconds, agree. An edit that
    keeps the size within that second, or that puts the time back, would run the old code under
    the new code's digest. The time at which the file itself changed cannot be put back; where the
    system does not tell it, no bytecode is trusted.

    Args:
        steps: The module that defines the steps.
    """
    for _, path in code_files(steps):
        if path.suffix != ".py":
            continue
        cached = Path(cache_from_source(path))
        try:
            found = path.stat()
            changed = max(found.st_mtime, found.st_ctime)
            if os.name == "nt" or cached.stat().st_mtime - changed < _DOUBTFUL_SECONDS:
                cached.unlink()
        except OSError:  # there is none, or it is not ours to remove
            continue


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
