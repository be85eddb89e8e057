"""Runs side by side, cut short, on a full disk; and what a run knows of git."""

from __future__ import annotations

import errno
import os
import py_compile
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from own import run_in
from tiny_project import FEATURE, Project, by_name, codes

from gmc_steps.evidence.code import Code, file_digest
from gmc_steps.evidence.results import MESSAGES
from gmc_steps.evidence.run import STATUS, RunOutcome


@pytest.fixture(scope="module")
def earned(make_project: Callable[[], Project]) -> Project:
    project = make_project()
    project.write("features/care.feature", FEATURE)
    outcome = project.run()
    assert outcome.exit_code == 0, outcome.problems
    return project


@pytest.fixture
def ran(earned: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A copy of a project that has been run."""
    monkeypatch.syspath_prepend(tmp_path)
    return earned.copied(tmp_path)


def left(project: Project) -> list[str]:
    return sorted(path.name for path in (project.root / "results").iterdir())


def test_a_run_leaves_nothing_but_its_results(ran: Project) -> None:
    assert left(ran) == [".lock", "messages.ndjson", "status.json"]
    status = ran.load()
    assert status["run"]["messages"] == file_digest(ran.root / MESSAGES)
    assert status["run"]["commit"] == "unknown"
    assert status["run"]["started"] <= status["run"]["finished"]
    assert by_name(status)["a"]["earned"]["at"].endswith("Z")
    assert all(not Path(path).is_absolute() for path in status["inputs"])
    assert f"{ran.steps}.py" in status["inputs"]
    assert "gmc_steps/evidence/recorder.py" in status["inputs"]


def test_what_a_killed_run_left_behind_is_removed(ran: Project) -> None:
    ran.write("results/.run-old/messages.ndjson.partial", "{}")
    assert ran.run().exit_code == 0
    assert left(ran) == [".lock", "messages.ndjson", "status.json"]


def test_two_runs_at_once_do_not_mix(ran: Project) -> None:
    outcomes: list[RunOutcome] = []
    threads = [threading.Thread(target=lambda: outcomes.append(ran.run())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [outcome.problems for outcome in outcomes] == [(), ()]
    assert [outcome.exit_code for outcome in outcomes] == [0, 0]
    assert ran.load() in [outcome.status for outcome in outcomes]


def test_a_run_gives_up_on_another_that_does_not_end(ran: Project) -> None:
    with FileLock(ran.root / "results/.lock"):
        outcome = ran.run(timeout=0.2)
    assert outcome.exit_code == 1
    assert [x.text for x in outcome.problems] == ["another run is in progress"]
    assert by_name(outcome.status)["a"]["status"] == "passes"  # the old result still stands


def full(*_: Any) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("changed", [False, True])
def test_on_a_full_disk_the_old_results_stay(
    ran: Project, monkeypatch: pytest.MonkeyPatch, changed: bool
) -> None:
    before = (ran.root / STATUS).read_bytes(), (ran.root / MESSAGES).read_bytes()
    if changed:
        ran.write("features/care.feature", FEATURE.replace("13.1", "13.2"))
    monkeypatch.setattr(os, "fsync", full)
    outcome = ran.run()
    assert outcome.exit_code == 1
    assert str(outcome.problems[0]) == (
        "results:1:1: the results cannot be written (No space left on device); "
        "the earlier results stay"
    )
    after = (ran.root / STATUS).read_bytes(), (ran.root / MESSAGES).read_bytes()
    assert after == before
    assert left(ran) == [".lock", "messages.ndjson", "status.json"]
    expected = "out of date" if changed else "passes"
    assert by_name(outcome.status)["a"]["status"] == expected


def test_killed_between_the_two_renames_neither_counts(
    ran: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename: Callable[..., Path] = Path.replace

    def first_only(self: Path, target: Path) -> Path:
        if self.name == "status.json":
            raise OSError(errno.EIO, "killed")
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", first_only)
    ran.run()
    loaded = ran.load()
    assert by_name(loaded)["a"]["status"] == "not run"
    assert "results" in codes(loaded)


def test_git_is_asked_for_the_commit(project: Project) -> None:
    project.write("features/care.feature", FEATURE)
    project.write(".gitignore", "results/\n__pycache__/\n")
    identity = {f"GIT_{who}_{what}": "x@y" for who in ("AUTHOR", "COMMITTER")
                for what in ("NAME", "EMAIL")}  # fmt: skip
    for command in ("init -q", "add .", "commit -q -m x"):
        subprocess.run(
            ["git", *command.split()], cwd=project.root, check=True, env={**os.environ, **identity}
        )
    status = project.run().status
    assert len(status["run"]["commit"]) == 40
    assert status["run"]["dirty"] is False
    assert by_name(status)["a"]["earned"]["commit"] == status["run"]["commit"]
    project.write("features/care.feature", FEATURE + "\n# changed")
    assert project.run().status["run"]["dirty"] is True


def test_a_run_that_pytest_calls_failed_cannot_be_all_green(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.define("""
        @pytest.hookimpl(wrapper=True, tryfirst=True)
        def pytest_sessionfinish(session):
            yield
            session.exitstatus = 1
        """)
    project.write("features/care.feature", FEATURE)
    outcome = project.run()
    assert outcome.exit_code == 1
    assert "run-broken" in [x.code for x in outcome.problems]


def test_the_inventory_is_the_cores_own_by_default(tmp_path: Path) -> None:
    (tmp_path / "features").mkdir()
    status = run_in(tmp_path).status
    assert [x["id"] for x in status["paragraphs"]] == list(range(1, 60))


@pytest.mark.parametrize(("age", "kept"), [(0, False), (10, True)])
def test_bytecode_of_an_edit_of_the_same_second_is_dropped(
    project: Project, age: int, kept: bool
) -> None:
    path = project.root / f"{project.steps}.py"
    cached = Path(py_compile.compile(str(path)) or "")
    then = path.stat().st_mtime + age
    os.utime(cached, (then, then))
    Code(project.root, project.steps).drop_doubtful_bytecode()
    assert cached.exists() is kept


def test_bytecode_of_an_edit_whose_time_was_put_back_is_dropped(project: Project) -> None:
    path = project.root / f"{project.steps}.py"
    before = path.stat()
    cached = Path(py_compile.compile(str(path)) or "")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns - 3600 * 10**9))
    Code(project.root, project.steps).drop_doubtful_bytecode()
    assert not cached.exists()
