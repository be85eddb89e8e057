"""The commit that results are said to be from holds what they were earned on, or it is said."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from gmc_steps.evidence.commit import commit_of

FEATURE = "features/a.feature"
TEXT = b"Feature: a\n"


def git(root: Path, *words: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *words], cwd=root, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose only commit holds a feature."""
    for name in [x for x in os.environ if x.startswith("GIT_")]:
        monkeypatch.delenv(name)
    root = tmp_path / "project"
    (root / "features").mkdir(parents=True)
    (root / FEATURE).write_bytes(TEXT)
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-qm", "a")
    return root


def told(root: Path, path: str = FEATURE) -> tuple[bool, bool | None]:
    """Whether a commit is named, and whether anything is said to differ from it."""
    found = commit_of(root, {root / path: (root / path).read_bytes()})
    return found["commit"] != "unknown", found["dirty"]


def test_what_the_commit_holds_is_from_it(repository: Path) -> None:
    assert told(repository) == (True, False)


def test_another_line_end_of_the_working_copy_is_the_same_text(repository: Path) -> None:
    (repository / FEATURE).write_bytes(TEXT.replace(b"\n", b"\r\n"))
    git(repository, "config", "core.autocrlf", "true")
    git(repository, "add", ".")
    assert told(repository) == (True, False)


def untracked(root: Path) -> str:
    git(root, "config", "status.showUntrackedFiles", "no")
    (root / "features/b.feature").write_bytes(TEXT)
    return "features/b.feature"


def ignored(root: Path) -> str:
    (root / ".git/info/exclude").write_text("b.feature\n")
    (root / "features/b.feature").write_bytes(TEXT)
    return "features/b.feature"


def assumed_unchanged(root: Path) -> str:
    git(root, "update-index", "--assume-unchanged", FEATURE)
    (root / FEATURE).write_bytes(b"Feature: b\n")
    return FEATURE


def skipped(root: Path) -> str:
    git(root, "update-index", "--skip-worktree", FEATURE)
    (root / FEATURE).write_bytes(b"Feature: b\n")
    return FEATURE


@pytest.mark.parametrize("trick", [untracked, ignored, assumed_unchanged, skipped])
def test_a_text_that_is_in_no_commit_is_told(
    repository: Path, trick: Callable[[Path], str]
) -> None:
    assert told(repository, trick(repository)) == (True, True)


def test_another_repository_of_the_environment_is_not_asked(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apart = tmp_path / "apart"
    (apart / "features").mkdir(parents=True)
    (apart / FEATURE).write_bytes(TEXT)
    monkeypatch.setenv("GIT_DIR", str(repository / ".git"))
    assert told(apart) == (False, None)


def test_a_project_that_another_repository_ignores_has_no_commit(repository: Path) -> None:
    inside = repository / "build/project"
    (inside / "features").mkdir(parents=True)
    (repository / ".git/info/exclude").write_text("build\n")
    (inside / FEATURE).write_bytes(TEXT)
    assert told(inside) == (False, None)
