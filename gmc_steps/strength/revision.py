"""Lays out another revision of a project.

Git writes the project's folder as of a commit into a temporary folder; the project's own files are
not touched.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.validity import GuidanceError
from gmc_steps.evidence.commit import git
from gmc_steps.source.guidance_name import CONFIGURATION
from gmc_steps.source.loading import load_copied


class RevisionError(Exception):
    """A revision that cannot be compared, in one line: what is wrong, and what to do."""


@contextmanager
def laid_out(root: Path, revision: str) -> Iterator[Path]:
    """Lay out a project as of a revision.

    Args:
        root: The project's folder.
        revision: Git's name for it, such as `HEAD~3`, a tag or a branch.

    Returns:
        The folder; it is removed at the end.

    Raises:
        RevisionError: There is no git, no repository, no such revision, or no project in it.
    """
    with TemporaryDirectory(prefix="gmc-steps-") as folder:
        there = Path(folder).resolve() / "project"
        there.mkdir()
        try:
            _lay_out(root, revision, there)
        except subprocess.TimeoutExpired:
            raise RevisionError("git does not answer; see what it waits for: git log") from None
        if not (there / CONFIGURATION).is_file():
            raise RevisionError(
                f"{revision} has no {CONFIGURATION} in this folder; name a revision that has"
            )
        yield there


def _lay_out(root: Path, revision: str, there: Path) -> None:
    commit, index = _commit(root, revision), there.with_name("index")
    try:
        tree = git(root, "rev-parse", "--verify", "--quiet", f"{commit}:./")
    except subprocess.CalledProcessError:  # git knows nothing of this folder there
        return
    try:
        # `git archive` would leave out or fill in what attributes name.
        git(root, "read-tree", tree, index=index)
        of_git = git(root, "rev-parse", "--absolute-git-dir")
        into = (f"--git-dir={of_git}", f"--work-tree={there}", "checkout-index", "--all")
        git(there, *into, index=index)
    except subprocess.CalledProcessError as error:
        reason = (error.stderr.strip().splitlines() or ["no reason is given"])[0]
        raise RevisionError(
            f"git cannot lay out {revision} ({reason}); fetch what it lacks, or see git fsck"
        ) from None


def _commit(root: Path, revision: str) -> str:
    try:
        git(root, "rev-parse", "--git-dir")
    except OSError:
        raise RevisionError("git is not installed; install it, revisions are read by it") from None
    except subprocess.CalledProcessError:
        raise RevisionError(
            "this folder is not in a git repository; compare revisions in one that is"
        ) from None
    try:
        name = f"{revision}^{{commit}}"
        return git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", name)
    except subprocess.CalledProcessError:
        raise RevisionError(
            f"there is no revision {revision}; git log shows which there are (a clone may hold "
            "few: git fetch --unshallow)"
        ) from None


def guidance_in(there: Path, revision: str) -> Guidance:
    """Return the guidance of a revision that has been laid out, read by this engine.

    Args:
        there: Its folder.
        revision: Its name, for messages.

    Raises:
        RevisionError: It has a mistake, or was written for another version of the engine.
    """
    try:
        return load_copied(there)
    except GuidanceError as error:
        raise RevisionError(
            f"the rules of {revision} cannot be read by this version, which may be of another "
            f"schema: {error} there, or compare a revision whose rules it reads"
        ) from None
