"""Serves the site and does everything again on every change.

Each build is a process of its own: an edited rule or feature is read afresh, and a crash there
leaves the server and the last good site standing.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

import gmc_steps

WATCHED = ("docs", "features", "mkdocs.yml")
HOST = "127.0.0.1"


def serve_site(root: Path, port: int, *, say: Callable[[str], None]) -> int:
    """Build and serve until interrupted.

    Args:
        root: the project's folder.
        port: TCP port on 127.0.0.1.
        say: shows a line of progress.

    Returns:
        0 after an interruption, 2 if the port is taken.
    """
    folder = Path(tempfile.mkdtemp(prefix="gmc-steps-"))
    site = folder / "site"

    def build() -> None:
        command = [sys.executable, "-m", "gmc_steps", "build-live", str(site)]
        done = subprocess.run(command, cwd=root, check=False)
        if not site.exists():
            site.mkdir()
            (site / "index.html").write_text(_NOTHING_YET, encoding="utf-8")
        if done.returncode:
            say("Something is wrong: the lines above say what. Mend it, and the page follows.")

    try:
        server = LiveReloadServer(builder=build, host=HOST, port=port, root=str(site))
        server.error_handler = lambda code: _page(site, code)
        build()
        for name in WATCHED:
            if (root / name).exists():
                server.watch(str(root / name))
        server.watch(str(Path(gmc_steps.__file__).parent))
        say(f"Serving on http://{HOST}:{port}/ (Ctrl+C ends it)")
        try:
            server.serve()  # type: ignore[no-untyped-call]
        except OSError as error:
            say(f"gmc-steps: cannot listen on {HOST}:{port} ({error.strerror}); try --port")
            return 2
        except KeyboardInterrupt:
            say("Ended.")
        finally:
            server.shutdown()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def _page(site: Path, code: int) -> bytes | None:
    page = site / f"{code}.html"
    return page.read_bytes() if page.is_file() else None


_NOTHING_YET = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>No site yet</title></head>
<body><h1>No site yet</h1><p>The first build did not succeed. The terminal says why.</p></body>
</html>
"""
