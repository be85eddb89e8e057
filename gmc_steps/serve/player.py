"""Processes that wait to play scenarios, so that a save need not wait for them to start.

A small run takes a quarter of a second, plus half a second to import pytest, pytest-bdd and the
engine. These processes import them in advance, but nothing of the project: neither its rules nor
its features are read before the run. Each plays once and is replaced, because pytest-bdd would
play again the features that it first read in a process.

A run always uses the current code: a process started with other code or other versions is ended
unused. Only the rules may have changed since, which it has not read.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from gmc_steps.evidence.code import STEPS, Code
from gmc_steps.evidence.digest import versions
from gmc_steps.evidence.run import environment
from gmc_steps.evidence.surroundings import command
from gmc_steps.source.guidance_name import of_guidance

_IMPORTED = ("pytest_bdd.plugin", STEPS, "gmc_steps.evidence.recorder")


class Players:
    """Runs pytest in a process that is already waiting; see `gmc_steps.evidence.run.Play`.

    Args:
        root: The project's folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._waiting: list[tuple[object, subprocess.Popen[bytes]]] = []
        self._replace()

    def __call__(
        self, options: Sequence[str], _root: Path, timeout: float
    ) -> subprocess.CompletedProcess[bytes]:
        """Run pytest once."""
        process = self._take()
        try:
            output, _ = process.communicate(json.dumps([*options]).encode() + b"\n", timeout)
        finally:
            process.kill()
            process.wait()
            self._replace()
        return subprocess.CompletedProcess(process.args, process.returncode, output)

    def end(self) -> None:
        """End the waiting processes."""
        while self._waiting:
            _discard(self._waiting.pop()[1])

    def _take(self) -> subprocess.Popen[bytes]:
        """Return a process that has imported the current code."""
        now = self._code()
        while self._waiting:
            code, process = self._waiting.pop()
            if code == now and process.poll() is None:
                return process
            _discard(process)
        return self._start()

    def _replace(self) -> None:
        self._waiting.append((self._code(), self._start()))

    def _code(self) -> object:
        """Return the stamps of everything that a process imports before it is asked to run."""
        stamps = Code(self.root).stamps()
        rules = of_guidance(self.root, stamps)
        return versions(), [x for x in stamps.items() if x[0] not in rules]

    def _start(self) -> subprocess.Popen[bytes]:
        Code(self.root).drop_doubtful_bytecode()
        return subprocess.Popen(
            command("gmc_steps.serve.player"),
            cwd=self.root,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )


def _discard(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.communicate()


def main() -> None:
    """Import what a run needs, wait for its options, and run pytest with them."""
    import pytest

    for name in _IMPORTED:
        import_module(name)
    gc.freeze()  # what was imported stays; collecting it again and again costs a fifth
    if options := sys.stdin.readline():
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        sys.exit(pytest.main(json.loads(options)))


if __name__ == "__main__":
    main()
