"""Runs and builds killed at random moments, with SIGKILL, which nobody can catch.

After each kill the results are the earlier ones or the new ones, each file whole; what they say is
never a pass that was not earned with the text that stands there; and the next run works. Every
other text must fail, so that a pass carried over to it would show.

Ten kills by default, of a fixed seed; ``GMC_STEPS_KILLS=200`` asks for more, and
``GMC_STEPS_SEED`` for others.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from small_project import lay_out
from tiny_project import Project, by_name

from gmc_steps.evidence.messages import read_messages
from gmc_steps.evidence.results import MESSAGES
from gmc_steps.evidence.stored import STATUS, read_status

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("GMC_STEPS_KILLS", "10"))
SEED = int(os.environ.get("GMC_STEPS_SEED", "56"))

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on Windows")

RUN = """
import sys
from pathlib import Path
from gmc_steps.evidence.run import run_features
from tiny_project import read
sys.exit(run_features(read(Path()), steps=sys.argv[1]).exit_code)
"""

FEATURE = """
    # text {number}
    Feature: F
      @p13
      Rule: Paragraph 13: x
        Scenario: a
          Given a doctor
          Then {then}
        Scenario: b
          Given a doctor
          Then norm 13.1 applies
    """


def text(number: int, *, holds: bool) -> str:
    then = "norm 13.1 applies" if holds else "it fails"
    return FEATURE.format(number=number, then=then)


def begin(project: Project) -> subprocess.Popen[bytes]:
    """A run in a group of processes of its own."""
    paths = [str(project.root), str(Path(__file__).parent), str(ROOT / "tests"), str(ROOT)]
    return subprocess.Popen(
        [sys.executable, "-c", RUN, project.steps],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def kill(run: subprocess.Popen[bytes], *, group: bool) -> None:
    """Kill a run with all its processes, or the first of them alone."""
    try:
        if group:
            os.killpg(run.pid, signal.SIGKILL)
        else:
            run.kill()
    except ProcessLookupError:  # it was quicker
        pass
    run.wait()


def await_messages(project: Project, run: subprocess.Popen[bytes]) -> None:
    """Wait until the scenarios have run, and what they showed is about to be put in its place."""
    while run.poll() is None:
        if any((project.root / "results").glob(".run-*/messages.ndjson")):
            return
        time.sleep(0.0005)


def test_a_kill_at_any_moment_earns_nothing(project: Project) -> None:
    chance = random.Random(SEED)
    path = "features/care.feature"
    project.write(path, text(0, holds=True))
    begun = time.monotonic()
    assert begin(project).wait() == 0
    took = time.monotonic() - begun
    known = {(project.root / STATUS).read_bytes()}
    for number in range(1, KILLS + 1):
        holds = bool(number % 2 == 0)
        project.write(path, text(number, holds=holds))
        run = begin(project)
        if chance.random() < 0.5:
            time.sleep(chance.uniform(0, took))
        else:  # where it matters most: while results are put in their place
            await_messages(project, run)
            time.sleep(chance.uniform(0, 0.03))
        kill(run, group=chance.random() < 0.7)
        written = (project.root / STATUS).read_bytes()
        status = read_status(written.decode())  # whole, valid and sealed, or this raises
        if written not in known:
            sources = (project.root / MESSAGES).read_text(encoding="utf-8")
            assert f"# text {number}" in sources
            assert status["run"]["finished"]
            known.add(written)
        read_messages(project.root / MESSAGES)  # whole and valid, or this raises
        found = by_name(project.load())["a"]["status"]
        allowed = {"out of date", "not run", "passes" if holds else "fails"}
        assert found in allowed, f"kill {number} of seed {SEED}"
    project.write(path, text(-1, holds=False))
    assert begin(project).wait() == 1
    assert by_name(project.load())["a"]["status"] == "fails"
    project.write(path, text(-2, holds=True))
    assert begin(project).wait() == 0
    assert by_name(project.load())["a"]["status"] == "passes"
    left = sorted(path.name for path in (project.root / "results").iterdir())
    assert not [name for name in left if name.startswith(".run-")], left


# --------------------------------------------------------------------------- the site

# Kills itself right before, or right after, the new site takes the place of the old one.
SWAP = """
import os, sys
from pathlib import Path
from gmc_steps.publish import aside

moment, real = sys.argv[1], aside.exchange

def die():
    os.kill(os.getpid(), 9)

def exchange(one, other):
    if moment == "before":
        die()
    done = real(one, other) if moment != "unable" else False
    if moment == "after":
        die()
    return done

aside.exchange = exchange
with aside.aside(Path("site")) as folder:
    (folder / "index.html").write_text("new")
    (folder / "page.html").write_text("new")
    aside.replace_folder(folder, Path("site"))
"""


@pytest.mark.parametrize(
    ("moment", "code", "stands"),
    [("before", -9, "old"), ("after", -9, "new"), ("never", 0, "new"), ("unable", 0, "new")],
)
def test_the_published_folder_is_the_old_or_the_new_one(
    tmp_path: Path, moment: str, code: int, stands: str
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    for page in ("index.html", "page.html"):
        (site / page).write_text("old")
    command = [sys.executable, "-c", SWAP]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([*command, moment], cwd=tmp_path, env=environment, check=False)
    assert done.returncode == code
    assert [path.read_text() for path in sorted(site.iterdir())] == [stands] * 2
    # The next build removes what this one left, and what stands is whole again.
    subprocess.run([*command, "never"], cwd=tmp_path, env=environment, check=True)
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert [path.read_text() for path in sorted(site.iterdir())] == ["new"] * 2


def whole(site: Path) -> dict[str, bytes]:
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


def test_a_build_that_is_killed_leaves_a_whole_site(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    lay_out(tmp_path, "calls")
    site = tmp_path / "site"

    def build() -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "gmc_steps", "build"],
            cwd=tmp_path,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    begun = time.monotonic()
    assert build().wait() == 0
    took = time.monotonic() - begun
    old = whole(site)
    page = tmp_path / "docs/index.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nOne sentence more.\n", encoding="utf-8")
    for _ in range(max(2, KILLS // 10)):
        run = build()
        time.sleep(chance.uniform(0.3, 1) * took)
        kill(run, group=True)
        now = whole(site)
        if now != old:  # it was quicker: then everything is there
            assert now.keys() == old.keys()
            assert b"One sentence more." in now["index.html"]
    assert build().wait() == 0
    assert b"One sentence more." in whole(site)["index.html"]
    assert not list(tmp_path.glob(".site-*"))
