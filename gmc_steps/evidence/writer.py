"""Writing Cucumber Messages, and the messages that say where and with what a run was made."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, TextIO

import cucumber_messages as m

import gmc_steps
from gmc_steps.evidence.protocol import plain

PARTS = ("pytest", "pytest-bdd", "gherkin-official", "cucumber-messages")
"""Distributions whose versions are recorded, besides Python's and this package's."""


class MessageWriter:
    """Writes messages, one a line, beside the target; the target appears when all are written.

    Args:
        target: Where the messages are to stand in the end.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.partial = target.with_name(f"{target.name}.partial")
        self.target.parent.mkdir(parents=True, exist_ok=True)
        self.file: TextIO = self.partial.open("w", encoding="utf-8", newline="\n")

    def write(self, **message: Any) -> dict[str, Any]:
        """Writes one message.

        Args:
            message: One of the fields of an envelope.

        Returns:
            The message as JSON values.
        """
        told: dict[str, Any] = plain(m.Envelope(**message))
        self.write_plain(told)
        return told

    def write_plain(self, told: Mapping[str, Any]) -> None:
        """Writes one message that is JSON values already."""
        self.file.write(json.dumps(told, ensure_ascii=False))
        self.file.write("\n")

    def finish(self) -> None:
        """Gives the file its name."""
        self.file.flush()
        os.fsync(self.file.fileno())
        self.file.close()
        self.partial.replace(self.target)


def meta() -> m.Meta:
    """The message that says on what the run was made."""
    return m.Meta(
        cpu=m.Product(platform.machine()),
        implementation=m.Product("gmc-steps", gmc_steps.__version__),
        os=m.Product(platform.system(), platform.release()),
        protocol_version=version("cucumber-messages"),
        runtime=m.Product(platform.python_implementation(), platform.python_version()),
    )


def versions() -> dict[str, str]:
    """The versions of everything that takes part, by name."""
    return {
        "gmc-steps": gmc_steps.__version__,
        "python": platform.python_version(),
        **{part: version(part) for part in PARTS},
    }


def timestamp(nanoseconds: int) -> m.Timestamp:
    """A time, in nanoseconds since 1970, as messages have it."""
    return m.Timestamp(nanos=nanoseconds % 10**9, seconds=nanoseconds // 10**9)
