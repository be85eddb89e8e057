"""Serves the pages that the worker has written, but never a status that does not count.

While nothing counts, a page is sent in its second form (`live`), so that readers see the same with
and without scripts. A script that greys the page itself requests the ordinary form.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from html import escape
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from gmc_steps.serve import state
from gmc_steps.serve.state import Desk, State

STATE = "/live-state"
"""The address from which a page receives the state."""

RESULTS = ("status.json", "badges.json", "assets/scenarios.js")
"""The files of statuses that are not pages; they have no second form."""

OWN_NAMES = ("127.0.0.1", "localhost", "[::1]")
"""The host names that a browser on this computer may use."""

NOT_CURRENT = "not-current"
"""The folder beside the site's that holds the second form of each page."""


class Server(ThreadingHTTPServer):
    """A server that ends when told to, even if clients are still connected."""

    daemon_threads = True
    allow_reuse_address = os.name != "nt"

    def handle_error(self, *_: Any) -> None:
        """Say nothing: a reader who disconnects is no news."""


class Handler(SimpleHTTPRequestHandler):
    """Answers with a page, a file, or the state as it changes.

    Args:
        site: The site's folder.
        desk: Holds the state.
        arguments: The server's own arguments.
    """

    protocol_version = "HTTP/1.1"

    def __init__(self, site: Path, desk: Desk, *arguments: Any) -> None:
        self.site = site
        self.desk = desk
        super().__init__(*arguments, directory=str(site))

    def log_message(self, *_: Any) -> None:
        """Say nothing: the terminal is for problems."""

    def end_headers(self) -> None:
        """Forbid the browser to cache: pages change with every save."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def do_GET(self) -> None:
        """Answer, but only under this computer's own names.

        Another site could point its own name here and read what is served.
        """
        if not self._by_its_own_name():
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST, "This is not served under that name")
            return
        path = self.path.partition("?")[0]
        if path == STATE:
            self._states()
            return
        # A page has many addresses: only the file decides its kind and its name.
        file = Path(self.translate_path(self.path))
        try:
            file.stat()
        except (FileNotFoundError, NotADirectoryError):
            pass
        except (OSError, ValueError):  # a name that no file can have
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        if file.is_dir() and not path.endswith("/"):
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", f"{path}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif file.is_dir() or file.suffix in ("", ".html"):
            self._page(file / "index.html" if file.is_dir() else file)
        elif not self.desk.now.counts and file in (self.site / name for name in RESULTS):
            self.send_error(HTTPStatus.SERVICE_UNAVAILABLE, "Not current")
        else:
            super().do_GET()

    def do_HEAD(self) -> None:
        """Answer without a body, under the same names only."""
        if not self._by_its_own_name():
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST, "This is not served under that name")
            return
        try:
            super().do_HEAD()
        except ValueError:  # a name that no file can have
            self.send_error(HTTPStatus.NOT_FOUND)

    def _by_its_own_name(self) -> bool:
        names = self.headers.get_all("Host", [])
        if len(names) != 1:
            return False
        name, _, port = names[0].strip().lower().rpartition(":")
        return name in OWN_NAMES and port == str(self.connection.getsockname()[1])

    def _page(self, file: Path) -> None:
        # The version first: a page written meanwhile is then fetched once more, not once less.
        now = self.desk.now
        as_it_is = now.counts or self.headers.get("X-Live") is not None
        folder = self.site if as_it_is else self.site.with_name(NOT_CURRENT)
        page = file.relative_to(self.site).as_posix()
        code = HTTPStatus.OK
        try:
            html = (folder / page).read_text(encoding="utf-8")
        except OSError:
            code, html = HTTPStatus.NOT_FOUND, self._missing(folder)
        body = html.replace("<head>", f"<head>{_mark(page, now)}", 1).encode()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _missing(self, folder: Path) -> str:
        try:
            return (folder / "404.html").read_text(encoding="utf-8")
        except OSError:
            said = [*self.desk.state.problems] or ["The first build is in progress."]
            return _NOTHING_YET.format("</p><p>".join(map(escape, said)))

    def _states(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        number = -1
        while not self.desk.over:
            number = self.desk.wait(number)
            # Sent at every beat, changed or not, so that silence means trouble.
            line = f"data: {json.dumps(asdict(self.desk.now))}\n\n"
            try:
                self.wfile.write(line.encode())
                self.wfile.flush()
            except OSError:
                return


def _mark(page: str, now: State) -> str:
    """Return an element with a page's name and version, by which it knows if it is the latest."""
    return (
        f'<meta name="gmc-steps-live" content="{now.of(page)}" data-page="{escape(page)}"'
        f' data-counts="{"yes" if now.counts else "no"}" data-beat="{state.BEAT}">'
    )


_NOTHING_YET = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="1">
<title>No site yet</title></head>
<body><h1>No site yet</h1><p>{}</p></body>
</html>
"""
