"""Serves the site while it is being written, and shows every change in the open page.

Three parts. This process looks at the files, serves what the worker has written and tells open
pages how things stand. The worker (`live`) is a process of its own: what is wrong in the rules or
the generator can end it, and the server and the last good site stay. The page (``live.js``) takes
in what changed, and greys every status from the moment of a save until its result is there.

MkDocs' own server was not kept: it can only reload whole pages, and knows nothing of a status
that no longer counts. What is served here is at no time greener than it was earned: while
anything is running or wrong, pages leave with their statuses marked as not current, so that a
reader without scripts is told the same.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Condition, Event, Thread
from typing import Any

import gmc_steps
from gmc_steps.serve.watching import changed, look
from gmc_steps.source.project import guidance_place

Say = Callable[[str], None]

HOST = "127.0.0.1"
PACKAGE = Path(gmc_steps.__file__).parent
WATCHED = ("docs", "features", "mkdocs.yml")
STATE = "/live-state"
"""The address at which a page hears how things stand."""
RESULTS = ("status.json", "badges.json", "assets/scenarios.js")
"""The files of statuses that are not pages; they have no form that claims nothing."""

_LOOK = 0.1
_BEAT = 3.0
"""How often a page hears how things stand; one that misses three beats claims nothing."""


@dataclass(frozen=True)
class State:
    """How things stand, as open pages are told.

    Attributes:
        site: Counts the builds of the whole site.
        versions: How often each page was written anew since, by its file in the site.
        running: Whether something changed of which the result is not there yet.
        current: Whether the pages show what stands in the files, as far as nothing is running.
        problems: What is wrong, one line each.
    """

    site: int = 0
    versions: dict[str, int] = field(default_factory=dict)
    running: bool = True
    current: bool = False
    problems: tuple[str, ...] = ()

    def after(self, answer: dict[str, Any]) -> State:
        """The state once the worker has answered, and nothing changed in the meantime.

        Args:
            answer: What it told: pages (None for the whole site), current, problems.
        """
        whole = answer["pages"] is None
        versions = {} if whole else dict(self.versions)
        for page in answer["pages"] or ():
            versions[page] = versions.get(page, 0) + 1
        return State(
            self.site + whole, versions, False, bool(answer["current"]), tuple(answer["problems"])
        )

    @property
    def counts(self) -> bool:
        """Whether a status that was written is the status now."""
        return self.current and not self.running

    def of(self, page: str) -> str:
        """The version of a page, to be compared."""
        return f"{self.site}.{self.versions.get(page, 0)}"


class Desk:
    """Keeps the state, and wakes who waits for another."""

    def __init__(self) -> None:
        self.state = State()
        self.number = 0
        self.over = False
        self.looked = time.monotonic()
        self._news = Condition()

    @property
    def now(self) -> State:
        """The state; where nobody has looked at the files for a beat, nothing counts."""
        late = time.monotonic() - self.looked > _BEAT
        return replace(self.state, running=True) if late else self.state

    def set(self, state: State) -> None:
        """Puts another state in place."""
        with self._news:
            self.state = state
            self.number += 1
            self._news.notify_all()

    def end(self) -> None:
        """Lets go of everyone who waits."""
        with self._news:
            self.over = True
            self._news.notify_all()

    def wait(self, number: int) -> int:
        """Waits for another state than the one of this number, a beat at most; its number."""
        with self._news:
            self._news.wait_for(lambda: self.over or self.number != number, timeout=_BEAT)
            return self.number


def serve_site(root: Path, port: int, *, say: Say) -> int:
    """Build and serve until interrupted.

    Args:
        root: the project's folder.
        port: TCP port on 127.0.0.1.
        say: shows a line of progress.

    Returns:
        0 after an interruption, 2 if the port is taken.
    """
    root = root.resolve()
    say = _unbroken(say)
    desk = Desk()
    ended = Event()
    # A shell that starts this in the background has interruptions ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # A request to end is an interruption too, so that nothing is left behind.
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    folder = Path(tempfile.mkdtemp(prefix="gmc-steps-"))
    try:
        site = folder / "site"
        try:
            server = _Server((HOST, port), partial(Handler, site, desk))
        except OSError as error:
            say(f"gmc-steps: cannot listen on {HOST}:{port} ({error.strerror}); try --port")
            return 2
        worker = Thread(target=keep_current, args=(root, site, desk, ended, say), daemon=True)
        try:
            say("Running the scenarios and building the site…")
            worker.start()
            say(f"Serving on http://{HOST}:{port}/ (Ctrl+C ends it)")
            server.serve_forever(poll_interval=0.1)
        except KeyboardInterrupt:
            say("Ended.")
        finally:
            ended.set()
            desk.end()
            server.server_close()
            worker.join(10)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def _unbroken(say: Say) -> Say:
    """A way to say things that a terminal which has gone away does not stop."""

    def told(text: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            say(text)

    return told


# ------------------------------------------------------------------------- the worker


def keep_current(root: Path, site: Path, desk: Desk, ended: Event, say: Say) -> None:
    """Looks at the files and has the worker do what they ask for, until it is over.

    Args:
        root: The project's folder.
        site: Where the site stands.
        desk: Is told how things stand.
        ended: Set when it is over.
        say: Shows a line.
    """
    seen = look(_watched(root))
    worker: Worker | None = Worker(root, site)
    waiting: list[str] = []
    answer: dict[str, Any] | None = None  # not told yet
    began = time.monotonic()
    try:
        while not ended.is_set():
            time.sleep(_LOOK)
            # The answer before the look: what changed while it was earned is then seen.
            busy = worker is not None and worker.busy
            complaints = [] if worker is None or busy else worker.complaints()
            if worker is not None and busy and (came := worker.answer()) is not None:
                answer = _joined(root, answer, came)
            now = look(_watched(root))
            if moved := changed(seen, now):
                # From here on nothing counts. A save may be several steps: wait until nothing
                # moves.
                before = desk.state
                desk.set(replace(before, running=True))
                while now != (later := look(_watched(root))) and not ended.is_set():
                    now = later
                    time.sleep(_LOOK / 2)
                if not waiting and not busy:
                    began = time.monotonic()
                # What is put back as it was may have been read in between.
                if found := changed(seen, now) or (moved if busy else []):
                    waiting += [_from(root, path) for path in found]
                else:
                    desk.set(before)
                seen = now
            desk.looked = time.monotonic()  # now that what was seen is known
            if answer is not None and not waiting and not (worker and worker.busy):
                desk.set(desk.state.after(answer))
                for line in answer["problems"]:
                    say(line)
                say(_told(answer, time.monotonic() - began))
                answer = None
            if not waiting:
                if complaints and not ended.is_set():
                    say(_of_check(complaints))
                continue
            if (
                worker is None
                or worker.gone
                or any(_needs_a_new_process(root, path) for path in waiting)
            ):
                if worker is not None:
                    worker.end()
                worker = Worker(root, site)
                waiting = []
            elif not worker.busy:
                say(f"{_named(waiting)}: running…")
                worker.ask(waiting)
                waiting = []
    finally:
        # Whatever ended this: nobody looks at the files any more, so nothing counts.
        desk.set(replace(desk.state, running=False, current=False, problems=(_NOBODY_LOOKS,)))
        if worker is not None:
            worker.end()


_NOBODY_LOOKS = "gmc_steps:1:1: nothing is watched any more; start gmc-steps serve again"


def _joined(root: Path, untold: dict[str, Any] | None, answer: dict[str, Any]) -> dict[str, Any]:
    """An answer, with what has to be known of those before it that nobody was told.

    Files changed while those were earned: what they say is of no one state of the files. But the
    pages that were written for them are other pages, and a file that is gone is named only once.
    """
    if untold is None:
        return answer
    whole = untold["pages"] is None or answer["pages"] is None
    gone = {path: line for path, line in untold["gone"].items() if not (root / path).exists()}
    return {
        **answer,
        "pages": None if whole else sorted({*untold["pages"], *answer["pages"]}),
        "gone": {**gone, **answer["gone"]},
        "problems": list(dict.fromkeys([*gone.values(), *answer["problems"]])),
    }


def _from(root: Path, path: str) -> str:
    if path.startswith(f"{PACKAGE}{os.sep}"):  # wherever the package is installed
        return f"gmc_steps/{Path(path).relative_to(PACKAGE).as_posix()}"
    return Path(path).relative_to(root).as_posix()


def _watched(root: Path) -> list[Path]:
    """Return the files and folders of which a change shows."""
    guidance = guidance_place(root)
    return [*(root / name for name in WATCHED), PACKAGE, *([guidance] if guidance else [])]


def _needs_a_new_process(root: Path, path: str) -> bool:
    """Whether a process that has begun would not know of the change."""
    guidance = guidance_place(root)
    own = guidance is not None and (root / path).is_relative_to(guidance)
    return own or path.startswith("gmc_steps/")


def _named(paths: Sequence[str]) -> str:
    names = list(dict.fromkeys(paths))
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def _told(answer: dict[str, Any], took: float) -> str:
    if not answer["current"]:
        return "Something is wrong: the lines above say what. Mend it, and the page follows."
    pages = "the whole site" if answer["pages"] is None else f"{len(answer['pages'])} pages"
    also = " Something is wrong: the lines above say what." if answer["problems"] else ""
    return f"Current: {pages} written, {took:.1f} s.{also}"


def _of_check(complaints: Sequence[str]) -> str:
    number = f"{len(complaints)} complaint" + "s" * (len(complaints) > 1)
    return f"gmc-steps check has {number}: {complaints[0]}"


class Worker:
    """The process that runs and writes. One question at a time; building is the first.

    Args:
        root: The project's folder.
        site: Where the site is to stand.
    """

    def __init__(self, root: Path, site: Path) -> None:
        self.busy = True
        self._lines: list[str] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "gmc_steps.serve.worker", str(site)],
            cwd=root,
            env={**os.environ, "PYTHONUTF8": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            # Ctrl+C is for this process to hear, and a group ends with everything in it.
            start_new_session=True,
        )
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.append(line)

    @property
    def gone(self) -> bool:
        """Whether it has ended by itself, and another must do what is asked next."""
        return not self.busy and self._process.poll() is not None

    def ask(self, paths: Sequence[str]) -> None:
        """Has it do what a change asks for."""
        assert self._process.stdin is not None
        self.busy = True
        try:
            self._process.stdin.write(json.dumps(list(paths)) + "\n")
            self._process.stdin.flush()
        except OSError:
            pass  # it has ended; that is its answer

    def answer(self) -> dict[str, Any] | None:
        """What it told; None as long as it works. A process that ends has told that it ended."""
        while self._lines:
            told: dict[str, Any] = json.loads(self._lines.pop(0))
            if "complaints" not in told:  # those are of files that have changed since
                self.busy = False
                return told
        if self._process.poll() is None:
            return None
        self._reader.join(1)
        if self._lines:
            return self.answer()
        self.busy = False
        text = "gmc_steps:1:1: the build ended without a result; the terminal says why"
        return {"pages": [], "current": False, "problems": [text], "gone": {}}

    def complaints(self) -> list[str]:
        """What the static checks say of what it has answered; told once, and a while later."""
        return json.loads(self._lines.pop(0))["complaints"] if self._lines else []

    def end(self) -> None:
        """Ends it and whatever it runs."""
        try:
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        except OSError:
            pass  # it has ended by itself
        self._process.wait()


# ------------------------------------------------------------------------- the server


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = os.name != "nt"

    def handle_error(self, *_: Any) -> None:
        """A reader who goes away in the middle is no news."""


class Handler(SimpleHTTPRequestHandler):
    """Serves the site's files; pages leave with their version, and never greener than earned.

    Args:
        site: The site's folder.
        desk: Knows how things stand.
        arguments: As the server gives them.
    """

    protocol_version = "HTTP/1.1"

    def __init__(self, site: Path, desk: Desk, *arguments: Any) -> None:
        self.site = site
        self.desk = desk
        super().__init__(*arguments, directory=str(site))

    def log_message(self, *_: Any) -> None:
        """Say nothing: the terminal is for what is wrong."""

    def end_headers(self) -> None:
        """Nothing is kept by the browser: it changes with every save."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def do_GET(self) -> None:
        """Answers with a page, a file, or the state as it changes."""
        path = self.path.partition("?")[0]
        if path == STATE:
            self._states()
            return
        # A page has many addresses: what it is, and its name, is told by the file alone.
        file = Path(self.translate_path(self.path))
        if file.is_dir() or file.suffix in ("", ".html"):
            self._page(file, path)
            return
        if not self.desk.now.counts and file in (self.site / name for name in RESULTS):
            self.send_error(HTTPStatus.SERVICE_UNAVAILABLE, "Not current")
            return
        super().do_GET()

    def _page(self, file: Path, path: str) -> None:
        if file.is_dir() and not path.endswith("/"):
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", f"{path}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if file.is_dir():
            file /= "index.html"
        # Versions first: a page that is written in between is then fetched once too often.
        state = self.desk.now
        page = file.relative_to(self.site).as_posix()
        code = HTTPStatus.OK
        try:
            html = file.read_text(encoding="utf-8")
        except OSError:
            code, html = HTTPStatus.NOT_FOUND, self._missing()
        if not state.counts and self.headers.get("X-Live") is None:
            html = not_current(html)
        body = _with_mark(html, page, state).encode()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _missing(self) -> str:
        try:
            return (self.site / "404.html").read_text(encoding="utf-8")
        except OSError:
            said = [*self.desk.state.problems] or ["The first build is going on."]
            return _NOTHING_YET.format("</p><p>".join(map(_escaped, said)))

    def _states(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        number = -1
        while not self.desk.over:
            number = self.desk.wait(number)
            # Told at every beat, changed or not: silence is then no good news.
            line = f"data: {json.dumps(asdict(self.desk.now))}\n\n"
            try:
                self.wfile.write(line.encode())
                self.wfile.flush()
            except OSError:
                return


def _with_mark(html: str, page: str, state: State) -> str:
    """The page with its name and version, by which it knows whether it is the latest."""
    known = "yes" if state.counts else "no"
    mark = (
        f'<meta name="gmc-steps-live" content="{state.of(page)}" data-page="{_escaped(page)}"'
        f' data-counts="{known}" data-beat="{_BEAT}">'
    )
    return html.replace("<head>", f"<head>{mark}", 1)


def not_current(html: str) -> str:
    """A page on which no status claims anything: what it says was earned by other files.

    Args:
        html: The page as it was written.
    """
    html = re.sub(r'data-status="[^"]*"', 'data-status="out-of-date"', html)
    html = re.sub(r'data-said="[^"]*"', f'data-said="{NOT_NOW_SHORT}"', html)
    html = re.sub(
        r'aria-label="[^"]*" data-label="([^"]*)"',
        rf'aria-label="\1 {NOT_NOW_SHORT}" data-label="\1"',
        html,
    )
    html = re.sub(r'"notice":"(?:[^"\\]|\\.)*"', f'"notice":"{NOT_NOW}"', html)  # the tool's
    html = re.sub(
        r'(<p class="verdict">).*?(</p>)', rf"\1<strong>{NOT_NOW}</strong>\2", html, flags=re.DOTALL
    )
    html = re.sub(r'(<(?:span|title) class="said">)[^<]*', rf"\1{NOT_NOW_SHORT}", html)
    return re.sub(r'(<p class="said">)[^<]*', rf"\1{NOT_NOW}", html)


NOT_NOW = "Not checked: not current. Something changed since the last result."
NOT_NOW_SHORT = "not checked: not current"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


_NOTHING_YET = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="1">
<title>No site yet</title></head>
<body><h1>No site yet</h1><p>{}</p></body>
</html>
"""
