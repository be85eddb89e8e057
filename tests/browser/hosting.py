"""Sites for the browser: written as they stand, and served from this process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from own import load_in

from gmc_steps.publish.writing import write_pages
from gmc_steps.source.project import read_project


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def write_site(root: Path, folder: Path) -> None:
    """Write a project's site as it stands, with its offline copy; nothing is run."""
    project, status = read_project(root), load_in(root)
    write_pages(project, status, folder, strict=False, say=lambda _: None, offline=True)


@contextmanager
def hosted(site: Path) -> Iterator[str]:
    """Serve a folder, and say at which address, with its slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
