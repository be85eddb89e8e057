"""Projects served by a real `gmc-steps serve`, a small copy of this one above all."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from small_project import lay_out

GO = "the doctor may go ahead\n"
NO = "the doctor must not go ahead as things stand\n"
PATIENCE = 60.0


class Server:
    """The server of a project.

    Args:
        root: The project's folder.
        looked_at: The page that tells how things stand, by its address in the site.
        heard: Whether anybody hears what the server says; its terminal is gone otherwise.
    """

    def __init__(self, root: Path, looked_at: str, *, heard: bool = True) -> None:
        self.root = root
        self.looked_at = looked_at
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}/"
        self.log = root / "serve.log"
        with self.log.open("w") as log:
            if heard:
                self.process = subprocess.Popen(self.command, cwd=root, stdout=log, stderr=log)
                return
            self.process = subprocess.Popen(
                self.command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
        for stream in (self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()

    @property
    def command(self) -> list[str]:
        """How it is started."""
        return [sys.executable, "-m", "gmc_steps", "serve", "--port", str(self.port)]

    def page(self, path: str | None = None) -> str:
        """A page as a reader without scripts gets it; the one looked at if none is named."""
        path = self.looked_at if path is None else path
        with urllib.request.urlopen(self.address + path, timeout=10) as found:
            return str(found.read().decode())

    def state(self) -> dict[str, Any]:
        """How things stand, as an open page hears it first."""
        with urllib.request.urlopen(self.address + "live-state", timeout=10) as found:
            return dict(json.loads(found.readline().decode().removeprefix("data: ")))

    def until(self, holds: Callable[[str, dict[str, Any]], bool]) -> tuple[str, dict[str, Any]]:
        """Waits until page and state are as they should be."""
        deadline = time.monotonic() + PATIENCE
        html, state = "", {}
        while time.monotonic() < deadline:
            assert self.process.poll() is None, self.log.read_text()
            try:
                html, state = self.page(), self.state()
            except OSError:
                html, state = "", {"running": True}
            if not state["running"] and holds(html, state):
                return html, state
            time.sleep(0.1)
        raise AssertionError(f"{state} {self.log.read_text()[-2000:]}")

    def end(self) -> int:
        """Interrupts it, as Ctrl+C does."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(20)


class Served(Server):
    """The copy with two of the feature files, and its server.

    Args:
        root: Where the copy goes.
        heard: As for any server.
    """

    def __init__(self, root: Path, *, heard: bool = True) -> None:
        lay_out(root, "calls", "storing")
        self.feature = root / "features" / "calls.feature"
        self.good = self.feature.read_text(encoding="utf-8")
        self.bad = self.good.replace(GO, NO, 1)
        assert self.bad != self.good
        super().__init__(root, "guidance/calls/", heard=heard)

    def shows(self, status: str, problem: str = "") -> None:
        """Waits until paragraph 56 has a status, and a problem is told."""
        self.until(
            lambda html, state: (
                f'data-paragraph="56" data-status="{status}"' in html
                and (
                    any(problem in line for line in state["problems"])
                    if problem
                    else not state["problems"]
                )
            )
        )


def replace_by_rename(path: Path, content: str) -> None:
    """Saves as many editors do."""
    aside = path.with_name(f".{path.name}.tmp")
    aside.write_text(content, encoding="utf-8")
    aside.replace(path)
