"""Holds the totals of the official consumers of Cucumber Messages against this project's status.

`.ci/run` calls this where there are node and npm. It installs the pinned packages into a folder of
its own, runs a project again and again, whole and in part, and has the official query library count
what stands in ``results/messages.ndjson`` each time, and the official HTML report show it in a
browser. Without node, npm or a network it says SKIPPED and ends with 0; where totals differ it
ends with 1.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from own import run_in  # noqa: E402
from small_project import lay_out  # noqa: E402

from gmc_steps.evidence.results import MESSAGES  # noqa: E402
from gmc_steps.evidence.stored import scenarios_of  # noqa: E402

_OURS = re.compile(r"\bE(?:INTEGRITY|USAGE)\b")
"""npm says so where packages are not those of the lock; whatever else fails is the network's."""

_PASSED = re.compile(r"\((\d+) / (\d+)\) passed")
"""What the HTML report says at its head."""

_PATIENCE = 180.0
"""Seconds after which npm is no longer waited for."""


def main() -> int:
    """Return 0 if all totals are equal, or nothing can be counted here; else 1."""
    if not (shutil.which("node") and shutil.which("npm")):
        return _skipped("there are no node and npm here")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for name in ("package.json", "package-lock.json", ".npmrc", "totals.js", "report.js"):
            shutil.copy(HERE / name, place)
        try:
            done = _call(["npm", "ci", "--no-progress"], place, _PATIENCE)
        except subprocess.TimeoutExpired:
            return _skipped("npm does not fetch the packages in time")
        if done.returncode:
            _say(done.stderr)
            return 1 if _OURS.search(done.stderr) else _skipped("npm cannot fetch the packages")
        with _browser() as browser:
            project = lay_out(place / "project", "calls", "storing")
            differences = [*_differences(place, project, browser)]
    for line in differences:
        _say(line)
    _say(f"The official consumers count {'otherwise' if differences else 'the same'}.")
    return int(bool(differences))


@contextmanager
def _browser() -> Iterator[Browser | None]:
    """The browser that shows the HTML report; None where there is none."""
    chromium = Path(os.environ.get("GMC_STEPS_CHROMIUM", "/usr/bin/chromium"))
    if not chromium.is_file():
        _say(f"SKIPPED: the official HTML report was not looked at; no Chromium at {chromium}.")
        yield None
        return
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])


def _differences(place: Path, root: Path, browser: Browser | None) -> Iterator[str]:
    """Yield a line for each edit after which the totals differ."""
    for what, path, old, new in EDITS:
        if path:
            file = root / path
            text = file.read_text(encoding="utf-8")
            if old not in text:
                raise ValueError(f"{path} has another text: {old!r} is not there")
            file.write_text(text.replace(old, new, 1), encoding="utf-8")
        status = run_in(root, afresh=not path).status
        done = _call(["node", "totals.js", str(root / MESSAGES)], place)
        if done.returncode:
            yield f"{what}: {done.stderr.strip()}"
            continue
        theirs, ours = json.loads(done.stdout), _totals(status)
        _say(f"{what}: {theirs}")
        if theirs != ours:
            yield f"{what}: they count {theirs}, and the status says {ours}"
        if browser:
            shown = _shown(place, root, browser)
            passing = ours["counted"].get("PASSED", 0), ours["cases"]
            if shown != passing:
                yield f"{what}: the HTML report shows {shown}, and the status says {passing}"


def _shown(place: Path, root: Path, browser: Browser) -> tuple[int, int]:
    """Return how many scenarios the official HTML report says pass, and of how many."""
    report = place / "report.html"
    done = _call(["node", "report.js", str(root / MESSAGES), str(report)], place)
    if done.returncode:
        raise ValueError(done.stderr)
    page = browser.new_page()
    page.goto(report.as_uri())
    said = page.get_by_text(_PASSED).first.inner_text()
    page.close()
    found = _PASSED.search(said)
    assert found is not None
    return int(found[1]), int(found[2])


CALLS, STORING = "features/calls.feature", "features/storing.feature"
FINE, WRONG = "Then it is a condition", "Then 56.4 is met\n      And it is a condition"
STEP, NONE = "Given the item", "Given it rains, and the item"
EDITS = (
    ("a whole run", "", "", ""),
    ("a Then that is wrong", CALLS, FINE, WRONG),
    ("another file, broken", STORING, "  Rule:", "  Rool:"),
    ("the first, mended", CALLS, WRONG, FINE),
    ("a step that is none", CALLS, STEP, NONE),
    ("the other, mended", STORING, "  Rool:", "  Rule:"),
    ("the step, mended", CALLS, NONE, STEP),
    ("all of it again", "", "", ""),
)
"""What is done to a project in turn: in words, the file, and what takes whose place."""


def _totals(status: dict[str, Any]) -> dict[str, Any]:
    """Return what the official library has to count."""
    names = {"passes": "PASSED", "fails": "FAILED", "undefined": "UNDEFINED"}
    ran = [x for x in scenarios_of(status) if x["earned"]]
    counted = Counter(names[x["status"]] for x in ran)
    read = {x["uri"] for x in scenarios_of(status)}
    errors = sum(x["uri"] not in read for x in status["problems"])
    return {
        "cases": len(ran),
        "counted": dict(counted),
        "twice": 0,
        "errors": errors,
        "ends": 1,
        "success": not errors and counted.keys() <= {"PASSED"},
    }


def _call(
    words: list[str], place: Path, timeout: float | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words, cwd=place, capture_output=True, text=True, check=False, timeout=timeout
    )


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def _skipped(why: str) -> int:
    _say(f"SKIPPED: the official consumers of Cucumber Messages were not asked; {why}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
