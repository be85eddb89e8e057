"""Running the scenarios, and keeping what they have shown.

The edge of this package: processes, files, git and the clock. A run is always a process of its
own, because within one process pytest-bdd would run the features that it read the first time. Its
pytest reads no configuration, no ``conftest.py``, no plugins and no options but those given here,
so that nothing in the surroundings can turn a failure into a pass.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from gmc_steps.evidence import digest
from gmc_steps.evidence.digest import STEPS, Digests, code_stamps, take_digests
from gmc_steps.evidence.messages import (
    BROKEN,
    MESSAGES,
    Results,
    read_messages,
    still_needed,
)
from gmc_steps.evidence.status import (
    NO_RUN,
    Kept,
    build_status,
    exit_code,
    gone,
    is_bad,
    problems_of,
    reconcile,
    what_stands,
)
from gmc_steps.evidence.stored import STATUS, read_status, write_status
from gmc_steps.evidence.writer import versions
from gmc_steps.source.feature import POLICY, Features
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project

RESULTS = "results"

SUITE = "gmc_steps.evidence.suite"
"""The module that pytest collects; by its name, because pytest splits paths at brackets."""

LEAN = (
    *("-p", "no:cacheprovider", "-p", "no:logging", "-p", "no:doctest", "-p", "no:pastebin"),
    *("-p", "no:faulthandler", "-p", "no:unraisableexception", "-p", "no:threadexception"),
    *("-p", "no:junitxml", "-p", "no:stepwise", "-p", "no:warnings", "-p", "no:setuponly"),
    *("--assert=plain", "--tb=no", "--no-header", "--no-summary", "-q"),
)
"""What of pytest the run does without, for speed."""

SEALED = ("--noconftest", "--import-mode=importlib")
"""What keeps the surroundings out."""

_NOT_PASSED_ON = ("PYTEST_ADDOPTS", "PYTEST_PLUGINS", "PYTHONOPTIMIZE", "PYTHONSTARTUP")


@dataclass(frozen=True)
class RunOutcome:
    """What a run came to.

    Attributes:
        exit_code: 0 if everything that is written passes and nothing is wrong, else 1.
        status: As `load_status` would give it now.
        problems: Everything that is wrong, those of the run itself first.
        seconds: How long it took.
        output: What the run printed; for the curious, not for authors.
    """

    exit_code: int
    status: dict[str, Any]
    problems: tuple[Problem, ...]
    seconds: float
    output: str = ""


class _BrokenRunError(Exception):
    """The run did not come to its end; the old results stay.

    Args:
        text: Why.
        output: What it printed.
    """

    def __init__(self, text: str, output: str = "") -> None:
        super().__init__(text)
        self.output = output


def run_features(
    project: Project, *, steps: str = STEPS, timeout: float = 600.0, afresh: bool = True
) -> RunOutcome:
    """Runs the scenarios of a project and writes what they have shown to ``results/``.

    Unless ``afresh``, a feature file is not run again if every one of its results was earned with
    the very bytes that are there now: of the file, and of the code. Any doubt about what is stored
    (no results, other code or versions, messages that are not those of the status, something wrong
    with the run as a whole) means that everything runs. What a part run does not show leaves the
    earlier results, which the files of then hold to.

    Two runs at once do not mix: the second waits for the first. A run that is cut short, or
    cannot write, leaves the results as they were, and they show as what they are.

    Args:
        project: As it was read; what changed since does not count.
        steps: The module that defines the steps, a pytest plugin.
        timeout: Seconds after which the run is given up, and likewise the wait for another run.
        afresh: Whether to run what is current too.

    Returns:
        The outcome; never raises for what an author can cause.
    """
    root, features, norms = project.root, project.features, project.guidance.norms
    began = time.monotonic()
    output = ""
    try:
        (root / RESULTS).mkdir(exist_ok=True)
        with _locked(root / RESULTS, timeout), _workplace(root / RESULTS) as place:
            digests = take_digests(root, features.content, steps)
            stamps = code_stamps(root, steps)
            stored = _reliable(root)
            lost = tuple(gone(stored, features, digests)) if stored else ()
            doubt = afresh or lost or not stored
            kept = None if doubt else _kept(stored, features, digests)
            only = None
            if kept is not None:
                only = [x.path for x in features.features if x.path not in kept.uris]
                if not only:
                    status = load_status(project, steps=steps)
                    took = time.monotonic() - began
                    return RunOutcome(exit_code(status), status, problems_of(status), took)
            output, returned, results, problems = _run(root, place, steps, timeout, only)
            touched = code_stamps(root, steps) != stamps
            if touched and digest.code_digests(root, steps) == digests.code:  # there and back again
                raise _BrokenRunError("the code changed while the scenarios ran")
            if results and set(results.policies) - {digests.features.get(POLICY, "")}:
                raise _BrokenRunError("the local policy changed while the scenarios ran")
            if kept is not None:
                results = _joined(root, place, results, problems, kept, digests)
            run = {**NO_RUN, **_commit(root)}
            if results is not None:
                run |= {"started": results.started, "finished": results.finished}
                run |= {"versions": dict(results.versions), "messages": results.sha256}
            status = build_status(features, results, norms, digests, run, problems, kept)
            if returned != 0 and not is_bad(status, only):
                raise _BrokenRunError(
                    f"pytest ended with {returned} although every scenario passed"
                )
            _publish(root, place, status, results)
    except (_BrokenRunError, OSError, ContentError) as error:
        problems = (_problem_of(error),)
        if isinstance(error, ContentError):
            problems = error.problems
        status = load_status(project, steps=steps)
        found = tuple(dict.fromkeys((*problems, *problems_of(status))))
        output = getattr(error, "output", output)
        return RunOutcome(1, status, found, time.monotonic() - began, output)
    # Told once: the new results know nothing of what was lost.
    problems = (*lost, *problems_of(status))
    code = 1 if lost else exit_code(status)
    return RunOutcome(code, status, problems, time.monotonic() - began, output)


def _reliable(root: Path) -> dict[str, Any]:
    """The stored status; empty if there is none that can be relied on."""
    try:
        return _stored(root)
    except ContentError:
        return {}


def _kept(stored: Mapping[str, Any], features: Features, digests: Digests) -> Kept | None:
    """What need not be run again; None if nothing is known well enough to be kept."""
    kept = what_stands(stored, features, digests, versions())
    return kept if kept.uris else None


def _joined(
    root: Path,
    place: Path,
    results: Results | None,
    problems: tuple[Problem, ...],
    kept: Kept,
    digests: Digests,
) -> Results:
    """The results of a part run, once its messages stand behind those that are still needed.

    Raises:
        ContentError: They do not count.
        _BrokenRunError: The code changed while they were earned.
    """
    if results is None:
        raise ContentError(problems)
    if results.code != digests.code_digest:
        raise _BrokenRunError("the code changed while the scenarios ran")
    if doubts := [x for x in results.problems if not x.path.endswith(".feature")]:
        raise ContentError(doubts)
    target = place / "messages.ndjson"
    content = still_needed((root / MESSAGES).read_bytes(), kept.uris) + target.read_bytes()
    with target.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return replace(results, sha256=hashlib.sha256(content).hexdigest())


def load_status(
    project: Project, *, steps: str = STEPS, now: datetime | None = None
) -> dict[str, Any]:
    """What stands in ``results/``, against a project's files. Runs nothing.

    Args:
        project: As it was read.
        steps: The module that defines the steps.
        now: The time; the clock's if left out.

    Returns:
        The status. Without results, or with results that cannot be relied on, every scenario is
        not run and a problem says why.
    """
    features, norms = project.features, project.guidance.norms
    digests = take_digests(project.root, features.content, steps)
    try:
        stored = _stored(project.root)
    except ContentError as error:
        return build_status(features, None, norms, digests, NO_RUN, error.problems)
    return reconcile(stored, features, digests, norms=norms, now=now)


def _stored(root: Path) -> dict[str, Any]:
    """The stored status, if it and the messages belong together."""
    path = root / STATUS
    if not path.exists():
        text = "there are no results: the scenarios have not been run here"
        raise ContentError([Problem("no-results", STATUS, 1, 1, text, "run gmc-steps build")])
    try:
        status = read_status(path.read_text(encoding="utf-8"))
        if status["run"]["messages"] is None:
            return status  # of a run whose messages did not count; its problems say why
        messages = digest.file_digest(root / MESSAGES)
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError([_unreliable("the results cannot be read")]) from error
    if messages != status["run"]["messages"]:
        raise ContentError([_unreliable("the messages are not those that the status is from")])
    return status


def _unreliable(text: str) -> Problem:
    return Problem("results", MESSAGES, 1, 1, text, "run the scenarios again")


# ------------------------------------------------------------------------- the process


def _run(
    root: Path,
    place: Path,
    steps: str,
    timeout: float,
    only: Sequence[str] | None,
) -> tuple[str, int, Results | None, tuple[Problem, ...]]:
    """One pytest process.

    Returns:
        What it printed, what it returned, its results (None if they do not count), and problems.

    Raises:
        _BrokenRunError: It did not come to its end.
    """
    digest.drop_doubtful_bytecode(root, steps)
    target = place / "messages.ndjson"
    empty = place / "pytest.ini"
    empty.write_text("[pytest]\n", encoding="utf-8")
    options = ["-c", str(empty), "--rootdir", str(root), *SEALED, *LEAN]
    for plugin in ("pytest_bdd.plugin", steps, "gmc_steps.evidence.recorder"):
        options += ["-p", plugin]
    options += ["--messages", str(target), "--steps", steps]
    for uri in only or ():
        options += [f"--only={uri}"]
    command = [sys.executable, "-P", "-m", "pytest", *options, "--pyargs", SUITE]
    try:
        done = subprocess.run(
            command,
            cwd=root,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise _BrokenRunError(f"the run was given up after {timeout:.0f} seconds") from error
    output = done.stdout.decode("utf-8", "replace")
    if not target.exists():
        lines = [line.strip() for line in output.splitlines() if line.strip()]
        reasons = [line.removeprefix(BROKEN) for line in lines if line.startswith(BROKEN)]
        last = (reasons or lines[-1:] or ["it said nothing"])[0]
        how = f"signal {-done.returncode}" if done.returncode < 0 else f"code {done.returncode}"
        raise _BrokenRunError(f"the run was cut short ({how}): {last}", output)
    try:
        return output, done.returncode, read_messages(target, MESSAGES), ()
    except ContentError as error:
        return output, done.returncode, None, error.problems


def _environment() -> dict[str, str]:
    """The environment of the run: it imports what this process would, and no surprises."""
    kept = {name: value for name, value in os.environ.items() if name not in _NOT_PASSED_ON}
    path = [str(Path(entry or ".").resolve()) for entry in sys.path]
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(path),
        "PYTHONUTF8": "1",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }


# --------------------------------------------------------------------------- the files


@contextlib.contextmanager
def _workplace(results: Path) -> Iterator[Path]:
    """A folder for one run; what a killed run left behind is removed."""
    for left in results.glob(".run-*"):
        shutil.rmtree(left, ignore_errors=True)
    place = Path(tempfile.mkdtemp(prefix=".run-", dir=results))
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _publish(root: Path, place: Path, status: Mapping[str, Any], results: Results | None) -> None:
    """Puts status and messages in their place.

    Each is written aside, flushed and renamed. Should the process end between the two renames,
    the status names other messages than are there, and `load_status` relies on neither.
    """
    written = place / "status.json"
    with written.open("w", encoding="utf-8", newline="\n") as file:
        file.write(write_status(status))
        file.flush()
        os.fsync(file.fileno())
    messages = place / "messages.ndjson"
    if results is None:
        # What does not count must not stand there as if it did.
        (root / MESSAGES).unlink(missing_ok=True)
    else:
        messages.replace(root / MESSAGES)
    written.replace(root / STATUS)


@contextlib.contextmanager
def _locked(results: Path, timeout: float) -> Iterator[None]:
    """Keeps other runs out. The system lets go of the lock whenever its process ends.

    Raises:
        _BrokenRunError: Another run held it for too long.
    """
    deadline = time.monotonic() + timeout
    with (results / ".lock").open("a+b") as file:
        while not _try_lock(file):
            if time.monotonic() > deadline:
                raise _BrokenRunError("another run is going on")
            time.sleep(0.05)
        try:
            yield
        finally:
            _unlock(file)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


def _problem_of(error: BaseException) -> Problem:
    if isinstance(error, OSError):
        text = f"the results cannot be written ({error.strerror or type(error).__name__})"
        return Problem("cannot-write", RESULTS, 1, 1, text, "the earlier results stay")
    return Problem("run-broken", RESULTS, 1, 1, str(error), "the earlier results stay")


def _commit(root: Path) -> dict[str, Any]:
    """Commit and whether anything differs from it, as far as git knows."""
    unknown = {"commit": "unknown", "dirty": None}
    try:
        commit = _git(root, "rev-parse", "HEAD")
        return {"commit": commit, "dirty": bool(_git(root, "status", "--porcelain"))}
    except (OSError, subprocess.SubprocessError):
        return unknown


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=root, capture_output=True, text=True, check=True, timeout=30
    )
    return done.stdout.strip()
