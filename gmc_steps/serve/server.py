"""Serves the site while it is being written, and shows every change in the open page.

There are three parts. This process watches the files, serves what the worker has written (`pages`)
and sends open pages the state (`state`). The worker (`worker`, `live`) is a separate process: a
mistake in the rules or the generator may end it, but the server and the last good site remain. The
page (``live.js``) takes in changes, and greys every status from a save until its result arrives.

MkDocs' own server is not used: it can only reload whole pages, and has no notion of a status that
no longer counts. Nothing served here claims more than was earned: while anything is running or
wrong, pages are sent with their statuses marked as not current, so that readers without scripts
see the same.
"""

from __future__ import annotations

import contextlib
import os
import signal
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event, Thread

from gmc_steps.serve.answer import PACKAGE, Answer
from gmc_steps.serve.pages import Handler, Server
from gmc_steps.serve.state import Desk
from gmc_steps.serve.watching import changed, look
from gmc_steps.serve.worker import Worker
from gmc_steps.source.guidance_name import CONFIGURATION, guidance_place, of_guidance

Say = Callable[[str], None]

HOST = "127.0.0.1"
WATCHED = ("docs", "features", CONFIGURATION)

_LOOK = 0.05
"""Seconds between two looks at the files, each of which takes a millisecond or two."""

_NOBODY_LOOKS = "gmc_steps:1:1: the files are no longer watched; start gmc-steps serve again"


def serve_site(root: Path, port: int, *, say: Say) -> int:
    """Build and serve until interrupted.

    Args:
        root: The project's folder.
        port: TCP port on 127.0.0.1.
        say: Shows a line of progress.

    Returns:
        0 after an interruption, 2 if the port is taken.
    """
    root = root.resolve()
    say = _unbroken(say)
    desk = Desk()
    ended = Event()
    # A shell that starts this in the background makes it ignore interruptions.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # A request to end counts as an interruption, so that nothing is left behind.
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    with tempfile.TemporaryDirectory(prefix="gmc-steps-", ignore_cleanup_errors=True) as folder:
        site = Path(folder) / "site"
        try:
            server = Server((HOST, port), partial(Handler, site, desk))
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
    return 0


def _unbroken(say: Say) -> Say:
    """Return a version of a `Say` that does not fail if the terminal has gone."""

    def told(text: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            say(text)

    return told


def keep_current(root: Path, site: Path, desk: Desk, ended: Event, say: Say) -> None:
    """Watch the files and have the worker handle their changes, until told to end.

    Args:
        root: The project's folder.
        site: The site's folder.
        desk: Receives the state.
        ended: Set to end it.
        say: Shows a line.
    """
    seen = look(_watched(root))
    worker = Worker(root, site)
    waiting: list[str] = []
    answer: Answer | None = None  # not reported yet
    began = time.monotonic()
    try:
        while not ended.is_set():
            # The answer before the look, so that changes made while it was earned are seen.
            busy = worker.busy
            told = worker.hear(_LOOK)
            complaints = told.get("complaints", ()) if told else ()
            if told and "complaints" not in told:
                answer = _joined(root, answer, told)
            now = look(_watched(root))
            if moved := changed(seen, now):
                # From here on nothing counts. A save may take several steps: wait until nothing
                # changes.
                before = desk.state
                desk.set(replace(before, running=True))
                while now != (later := look(_watched(root))) and not ended.is_set():
                    now = later
                    time.sleep(_LOOK)
                if not waiting and not busy:
                    began = time.monotonic()
                # A file that was changed back may have been read in between.
                if found := changed(seen, now) or (moved if busy else []):
                    waiting += [_from(root, path) for path in found]
                else:
                    desk.set(before)
                seen = now
            desk.looked = time.monotonic()  # once the desk knows what was seen
            if answer is not None and not waiting and not worker.busy:
                desk.set(desk.state.after(answer))
                for line in answer["problems"]:
                    say(line)
                say(_told(answer, time.monotonic() - began))
                answer = None
            if waiting and (worker.gone or _needs_a_new_process(root, waiting, worker.busy)):
                worker.end()
                worker = Worker(root, site)
                waiting = []
            elif waiting and not worker.busy:
                say(f"{_named(waiting)}: running…")
                worker.ask(waiting)
                waiting = []
            elif complaints and not waiting and not ended.is_set():
                say(_of_check(complaints))
    finally:
        # Whatever ended this, nobody watches the files any more, so nothing counts.
        desk.set(replace(desk.state, running=False, current=False, problems=(_NOBODY_LOOKS,)))
        worker.end()


def _joined(root: Path, untold: Answer | None, answer: Answer) -> Answer:
    """Return an answer, with what still matters of earlier answers that were not reported.

    Files changed while those were earned, so they describe no single state of the files. But their
    pages were written, and a missing file is named only once.
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
    file, guidance = Path(path), guidance_place(root)
    if guidance and file.is_relative_to(guidance):  # which may be installed elsewhere too
        return file.relative_to(guidance.parent).as_posix()
    return file.relative_to(root).as_posix()


def _watched(root: Path) -> list[Path]:
    """Return the files and folders to watch for changes."""
    guidance = guidance_place(root)
    return [*(root / name for name in WATCHED), PACKAGE, *([guidance] if guidance else [])]


def _needs_a_new_process(root: Path, paths: Sequence[str], busy: bool) -> bool:
    """Return whether a change needs a new worker process.

    A worker can import the rules afresh, unless it is busy: the old rules may never let it finish.
    """
    rules = of_guidance(root, paths)
    engine = [path for path in paths if path.startswith("gmc_steps/") and path not in rules]
    return bool(engine or (rules and busy))


def _named(paths: Sequence[str]) -> str:
    names = list(dict.fromkeys(paths))
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def _told(answer: Answer, took: float) -> str:
    if not answer["current"]:
        return "Something is wrong: the lines above say what. Correct it, and the page follows."
    pages = "the whole site" if answer["pages"] is None else f"{len(answer['pages'])} pages"
    also = " Something is wrong: the lines above say what." if answer["problems"] else ""
    return f"Current: {pages} written, {took:.1f} s.{also}"


def _of_check(complaints: Sequence[str]) -> str:
    number = f"{len(complaints)} complaint" + "s" * (len(complaints) > 1)
    return f"gmc-steps check has {number}: {complaints[0]}"
