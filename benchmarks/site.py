"""How heavy and how fast the site is, beside the same pages without results and plain Material.

    python benchmarks/site.py [PAGE …] [--runs 5] [--builds-only]

Three sites are built from the same Markdown:

* *site*: as published; what is measured is a build with nothing stale,
* *no results*: the same pages, with no scenario in them,
* *plain*: the theme alone, its script and search included, without this project's plugin.

The whole commands `gmc-steps build` and `mkdocs build` are timed in turns, *site* beside *plain*:
the median of each, and the median of how many times longer the one took than the other right
after it.

Then each page is opened by a browser that has nothing stored, over 1.6 Mbit/s with 150 ms and a
processor four times slower: bytes as the server sent them (gzip), and the time to the first paint
of content, the median of the runs, the sites in turns. Times of different days or machines say
nothing beside each other; compare the columns.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median

from hosting import CHROMIUM, Quiet, hosted
from playwright.sync_api import Browser, sync_playwright
from rich.console import Console
from rich.table import Table

from gmc_steps.evidence.run import load_status
from gmc_steps.publish.writing import write_pages
from gmc_steps.source.project import read_project

ROOT = Path(__file__).parents[1]
SLOW = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
MEASURE = """
() => {
  const asked = [...performance.getEntriesByType("navigation"),
                 ...performance.getEntriesByType("resource")];
  return {
    all: asked.reduce((sum, one) => sum + one.encodedBodySize, 0),
    page: asked[0].encodedBodySize,
    paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
  };
}
"""


class _Compressing(Quiet):
    """A server that compresses text, as any server for the public does."""

    def do_GET(self) -> None:  # noqa: N802 (so the base names it)
        """Send a file."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        content = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def copy_of(folder: Path, *, plugin: bool) -> Path:
    """Copy the project's pages alone: no scenarios and, where asked for, no plugin."""
    shutil.copytree(ROOT / "docs", folder / "docs")
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    if not plugin:
        text = re.sub(r"(?m)^  - gmc_steps:\n(?: {6}.*\n)*", "", text)
        text = text.replace("favicon: assets/mark.svg", "")
        for page in (folder / "docs").rglob("*.md"):  # the plugin brings the templates
            written = page.read_text(encoding="utf-8")
            page.write_text(re.sub(r"(?m)^template: .*\n", "", written), encoding="utf-8")
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    return folder


def seconds(root: Path, *command: str) -> float:
    """Run a command of this environment in a folder and return how long it took."""
    begun = time.perf_counter()
    subprocess.run(
        [Path(sys.executable).parent / command[0], *command[1:]],
        cwd=root,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - begun


def built(folder: Path, runs: int) -> tuple[dict[str, Path], dict[str, list[float]]]:
    """Build each site: where it stands, and the times of those that are timed, in s."""
    sites = {name: folder / f"{name}-site" for name in ("site", "no results", "plain")}
    bare = read_project(copy_of(folder / "bare", plugin=True))
    write_pages(bare, load_status(bare), sites["no results"], strict=False, say=lambda _: None)
    plain = copy_of(folder / "plain", plugin=False)
    make: dict[str, Callable[[], float]] = {
        "site": lambda: seconds(ROOT, "gmc-steps", "build", "--site-dir", str(sites["site"])),
        "plain": lambda: seconds(plain, "mkdocs", "build", "--site-dir", str(sites["plain"])),
    }
    for build in make.values():  # runs what is stale, and fills the caches
        build()
    times: dict[str, list[float]] = defaultdict(list)
    for _ in range(runs):
        for name, build in make.items():
            times[name].append(build())
    return sites, times


def first_visit(browser: Browser, url: str) -> dict[str, float]:
    """What a first visit over the slow line takes: bytes and milliseconds."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", SLOW)
    line.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.goto(url, wait_until="networkidle")
    page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
    found: dict[str, float] = page.evaluate(MEASURE)
    context.close()
    return found


def main() -> None:
    """Build, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="*", help="such as guidance/care/; all, if none is named")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--builds-only", action="store_true", help="open no page")
    options = parser.parse_args()
    say = Console().print
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        sites, times = built(Path(made), options.runs)
        ratio = median(ours / plain for ours, plain in zip(*times.values(), strict=True))
        shown = ", ".join(f"{name} {median(taken):.2f} s" for name, taken in times.items())
        say(f"A build with nothing stale, median of {options.runs}: {shown}; {ratio:.2f} times")
        if options.builds_only:
            return
        pages = options.pages or sorted(
            path.relative_to(sites["site"]).as_posix().removesuffix("index.html")
            for path in sites["site"].rglob("index.html")
        )
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        table = Table("page", title="First visit / the page alone in kB (gzip), first paint in s")
        for name in sites:
            table.add_column(name, justify="right")
        for page in pages:
            found: dict[str, list[dict[str, float]]] = defaultdict(list)
            for _ in range(options.runs):
                for name, site in sites.items():
                    with hosted(site, _Compressing) as address:
                        found[name].append(first_visit(browser, address + page))
            row = [
                f"{visits[0]['all'] / 1000:.1f} / {visits[0]['page'] / 1000:.1f}, "
                f"{median(visit['paint'] for visit in visits) / 1000:.2f}"
                for visits in found.values()
            ]
            table.add_row(page or "home", *row)
        browser.close()
        say(table)


if __name__ == "__main__":
    main()
