"""The subprocess of `serve` that runs scenarios and writes pages, from both ends.

It imports this package only once it can report what is wrong with it: a mistake in the engine is
reported in one line, like any mistake of an author's, and does not end the server.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

from gmc_steps.evidence.code import Code
from gmc_steps.serve.answer import Answer, blame, failed

_ENDED = "gmc_steps:1:1: the build ended without a result; the terminal says why"


class Worker:
    """The process as the server sees it; it does one task at a time, the build first.

    Args:
        root: The project's folder.
        site: The site's folder.
    """

    def __init__(self, root: Path, site: Path) -> None:
        self.busy = True
        self._lines: Queue[str | None] = Queue()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "gmc_steps.serve.worker", str(site)],
            cwd=root,
            env={**os.environ, "PYTHONUTF8": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            # Ctrl+C is for the server, and ending a group ends everything in it.
            start_new_session=True,
        )
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    @property
    def gone(self) -> bool:
        """Whether it has ended by itself, so that another must do the next task."""
        return not self.busy and self._process.poll() is not None

    def ask(self, paths: Sequence[str]) -> None:
        """Have it handle a change to some files."""
        assert self._process.stdin is not None
        self.busy = True
        try:
            self._process.stdin.write(json.dumps(list(paths)) + "\n")
            self._process.stdin.flush()
        except OSError:
            pass  # it has ended, which is its answer

    def hear(self, seconds: float) -> Answer | None:
        """Wait for its next message.

        Args:
            seconds: The longest time to wait.

        Returns:
            An answer, or ``complaints`` of the static checks about its last answer. None if it
            sends nothing, or only complaints about files that have changed since.
        """
        try:
            line = self._lines.get(timeout=seconds)
        except Empty:
            return None
        told: Answer
        if line is not None:
            told = json.loads(line)
        else:
            self._lines.put(None)
            if not self.busy:
                time.sleep(seconds)
                return None
            told = failed(_ENDED)  # the answer to whatever it was asked
        if "complaints" in told:
            return None if self.busy else told
        self.busy = False
        return told

    def end(self) -> None:
        """End it and whatever it runs."""
        try:
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        except OSError:
            pass  # it has ended by itself
        self._process.wait()


# ------------------------------------------------------------------ within the process


def main() -> None:
    """Build, then handle the changes that standard input names."""
    # Output printed by a library must not come between the messages.
    told = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    def tell(answer: Answer) -> None:
        told.write(json.dumps(answer) + "\n")
        told.flush()

    root = Path.cwd()
    try:
        Code(root).drop_doubtful_bytecode()
        from gmc_steps.serve.live import work
    except Exception as error:  # whatever an import raises is a mistake in the code
        tell(failed(blame(error, root)))
        return
    work(root, Path(sys.argv[1]), sys.stdin, tell)


if __name__ == "__main__":
    main()
