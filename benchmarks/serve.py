"""From a save to the new status in the open page of `gmc-steps serve`, in a real browser.

    python benchmarks/serve.py [--saves 20]

Copies the project, serves the copy, opens a page in Chromium and saves files in turn so that what
the page says must change. A time runs from just before the file is written until the page shows
the new status and no longer says that it runs. Prints median and worst, and how busy the machine
was; judges nothing.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from hosting import CHROMIUM
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
COPIED = ("docs", "features", "gmc_steps", "mkdocs.yml")

# A page that is being replaced has no body for a moment, and then no section.
STATUS = """([paragraph, status]) => document.body && !document.body.hasAttribute("data-running") &&
document.querySelector(`section[data-paragraph="${paragraph}"]`)?.dataset.status === status"""
WORDS = """([paragraph, words]) => document.body && !document.body.hasAttribute("data-running") &&
document.querySelector(`section[data-paragraph="${paragraph}"]`)?.textContent.includes(words)"""


@dataclass(frozen=True)
class Kind:
    """One kind of save.

    Attributes:
        name: What is saved.
        back: What putting it back is called, where that is another kind of save.
        path: The file.
        page: The page that is open.
        paragraph: Where on it the change shows.
        before: What stands in the file.
        after: What is put in its place, and back.
        shown: What the page says before and after: statuses, or words.
    """

    name: str
    back: str
    path: str
    page: str
    paragraph: int
    before: str
    after: str
    shown: tuple[str, str]

    @property
    def asked(self) -> str:
        """What is asked of the page."""
        return STATUS if set(self.shown) <= {"passes", "fails"} else WORDS


GO = "the doctor may go ahead\n"
NO = "the doctor must not go ahead as things stand\n"
ACT = "record calls from patients secretly"
KINDS = (
    Kind(
        "a small feature that fails", "a small feature that passes",
        "features/calls.feature", "guidance/calls/", 56, GO, NO, ("passes", "fails"),
    ),
    Kind(
        "a large feature that fails", "a large feature that passes",
        "features/care.feature", "guidance/care/", 13, GO, NO, ("passes", "fails"),
    ),
    Kind(
        "a restatement", "", "docs/guidance/calls.md", "guidance/calls/", 56,
        "sensitive by nature", "delicate by nature", ("sensitive by", "delicate by"),
    ),
    Kind(
        "a rule", "", "gmc_steps/guidance/norms/calls.py", "guidance/calls/", 56,
        ACT, f"{ACT} at all", (f"{ACT}: ", f"{ACT} at all: "),
    ),
)  # fmt: skip


@contextmanager
def served() -> Iterator[tuple[Path, str]]:
    """A copy of the project, served.

    Yields:
        Its folder and its address.
    """
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        for name in COPIED:
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            copy(ROOT / name, project / name)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        command = [sys.executable, "-m", "gmc_steps", "serve", "--port", str(port)]
        with (project / "serve.log").open("w") as log:
            server = subprocess.Popen(command, cwd=project, stdout=log, stderr=log)
        try:
            yield project, f"http://127.0.0.1:{port}/"
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(20)


def measure(page: Page, project: Path, kind: Kind, saves: int) -> dict[str, list[float]]:
    """Save one kind of change, and put it back, in turns.

    Args:
        page: The open page.
        project: The folder that is served.
        kind: What to save.
        saves: How many of each name.

    Returns:
        The seconds of each save, by its name.
    """
    path = project / kind.path
    text = path.read_text(encoding="utf-8")
    place = _place(text, kind)
    other = text[:place] + text[place:].replace(kind.before, kind.after, 1)
    assert other != text
    took: dict[str, list[float]] = {}
    for number in range(2 * saves if kind.back else saves + saves % 2):
        turn = (number + 1) % 2
        began = time.perf_counter()
        path.write_text(other if turn else text, encoding="utf-8")
        page.wait_for_function(kind.asked, arg=[kind.paragraph, kind.shown[turn]], timeout=60_000)
        name = kind.name if turn or not kind.back else kind.back
        took.setdefault(name, []).append(time.perf_counter() - began)
    return took


def _place(text: str, kind: Kind) -> int:
    """Where the change belongs: in a feature, below the rule of the paragraph."""
    rule = re.search(rf"Rule: Paragraph {kind.paragraph}\b", text)
    return rule.start() if rule else 0


def main() -> None:
    """Measure every kind, and print a line for each."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--saves", type=int, default=20)
    parser.add_argument("--only", help="the name of one kind")
    options = parser.parse_args()
    with served() as (project, address), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        for kind in KINDS:
            if options.only not in (None, kind.name):
                continue
            _open(page, address + kind.page)
            scenarios = page.locator(".examples > li, .scenario:not(:has(.examples))").count()
            for name, took in measure(page, project, kind, options.saves).items():
                said = f"median {statistics.median(took):.2f} s, worst {max(took):.2f} s"
                sys.stdout.write(f"{name} ({scenarios} on the page): {said} of {len(took)}\n")
            sys.stdout.flush()
        browser.close()
    if hasattr(os, "getloadavg"):
        sys.stdout.write(f"load of the last minute: {os.getloadavg()[0]:.1f}\n")


def _open(page: Page, address: str) -> None:
    """Opens a page, as soon as there is a site."""
    deadline = time.monotonic() + 600
    while True:
        try:
            page.goto(address)
            page.wait_for_function(
                "document.querySelector('.live') && !document.body.hasAttribute('data-running')",
                timeout=2000,
            )
            return
        except Exception:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.3)


if __name__ == "__main__":
    main()
