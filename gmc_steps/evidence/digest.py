"""What a result is earned with: digests of the features and of the code that ran them.

A result counts only as long as its feature file and the code are, byte for byte, those that it was
earned with.
"""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version

import gmc_steps
from gmc_steps.evidence.code import Code
from gmc_steps.source.feature import POLICY, of_local_policy

PARTS = ("pytest", "pytest-bdd", "gherkin-official", "cucumber-messages")
"""Distributions that take part in a run, beside Python and this package."""


@dataclass(frozen=True)
class Digests:
    """The digests of everything that a result depends on, taken at one moment.

    Attributes:
        features: SHA-256 of each feature file, and of the local policy if there is one, by its path
            from the project root.
        code: SHA-256 of each source file by its name, as `Code.digests` has them.
    """

    features: Mapping[str, str]
    code: Mapping[str, str]

    @classmethod
    def take(cls, content: Mapping[str, bytes], code: Code) -> Digests:
        """Take the digests of features as they were read, and of the code as it is now.

        Args:
            content: The bytes of each feature file, and of the local policy, by path, as
                `Features.content` has them.
            code: Where the code is.
        """
        features = {uri: hashlib.sha256(data).hexdigest() for uri, data in content.items()}
        return cls(features, code.digests())

    @property
    def inputs(self) -> dict[str, str]:
        """Both together."""
        return {**self.features, **self.code}

    @cached_property
    def code_digest(self) -> str:
        """One digest for all of the code."""
        return digest_of(self.code)

    def of(self, uri: str) -> str | None:
        """Return the digest that a scenario of a feature file earns its result with.

        Args:
            uri: The file's path from the project root.

        Returns:
            The digest; None if there is no such file.
        """
        if uri not in self.features:
            return None
        policy = f"\n{self.features.get(POLICY, '')}" if of_local_policy(uri) else ""
        return _digest(f"{self.features[uri]}\n{self.code_digest}{policy}")


def digest_of(code: Mapping[str, str]) -> str:
    """Return one digest for all of the code, of each file's own by its name."""
    return _digest("\n".join(f"{path} {code[path]}" for path in sorted(code)))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def versions() -> dict[str, str]:
    """Return the versions of everything that takes part in a run, by name."""
    return {
        "gmc-steps": gmc_steps.__version__,
        "python": platform.python_version(),
        **{part: version(part) for part in PARTS},
    }
