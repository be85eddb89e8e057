"""The commit that results are said to be from holds what they were earned on, or it is said."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from gmc_steps.evidence import commit
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


def ignored_as_if_installed(root: Path) -> str:
    (root / ".git/info/exclude").write_text("site-packages\n")
    (root / "site-packages").mkdir()
    (root / "site-packages/rules.py").write_bytes(b"")
    return "site-packages/rules.py"


def configured(root: Path) -> str:
    (root / ".git/info/exclude").write_text("mkdocs.yml\n")
    (root / "mkdocs.yml").write_bytes(b"site_name: a\n")
    return FEATURE


@pytest.mark.parametrize(
    "trick",
    [untracked, ignored, ignored_as_if_installed, assumed_unchanged, skipped, configured],
)
def test_a_text_that_is_in_no_commit_is_told(
    repository: Path, trick: Callable[[Path], str]
) -> None:
    assert told(repository, trick(repository)) == (True, True)


def test_the_package_where_it_is_installed_is_known_by_its_version(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = repository / ".venv"
    monkeypatch.setattr(commit, "PACKAGE", folder / "gmc_steps")
    (folder / "gmc_steps").mkdir(parents=True)
    (folder / "gmc_steps/a.py").write_bytes(b"")
    (repository / ".git/info/exclude").write_text(".venv\n")
    assert told(repository, ".venv/gmc_steps/a.py") == (True, True)
    monkeypatch.setattr(commit, "installed", lambda: [str(folder)])
    assert told(repository, ".venv/gmc_steps/a.py") == (True, False)


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


def test_what_stands_in_for_a_commit_is_not_what_it_holds(repository: Path) -> None:
    def named() -> str:
        return commit_of(repository)["commit"]

    before = named()
    (repository / FEATURE).write_bytes(TEXT + b"# more\n")
    git(repository, "commit", "-qam", "b")
    git(repository, "replace", before, named())
    git(repository, "reset", "-q", "--soft", before)
    assert (named(), told(repository)) == (before, (True, True))


def test_a_repository_whose_files_are_elsewhere_holds_nothing_of_this(
    repository: Path, tmp_path: Path
) -> None:
    git(repository, "config", "core.worktree", str(tmp_path.with_name("elsewhere")))
    tmp_path.with_name("elsewhere").mkdir()
    assert told(repository) == (False, None)
