"""Running the scenarios, and keeping what they have shown.

The edge of this package: processes, files, git and the clock. A run is always a process of its
own, because within one process pytest-bdd would run the features that it read the first time. Its
interpreter is isolated (`surroundings`), and its
pytest reads no configuration, no ``conftest.py``, no plugins and no options but those given here,
so that nothing in the surroundings can turn a failure into a pass.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from gmc_steps.evidence.code import STEPS, Code, file_digest
from gmc_steps.evidence.commit import commit_of
from gmc_steps.evidence.digest import Digests
from gmc_steps.evidence.earned import CODE_CHANGED, earned, standing
from gmc_steps.evidence.kept import RESULTS
from gmc_steps.evidence.messages import read_messages, runs_of
from gmc_steps.evidence.one_run import one_run
from gmc_steps.evidence.parts import divided, joined, playable
from gmc_steps.evidence.results import BROKEN, MESSAGES, Results, together, unreliable
from gmc_steps.evidence.status import is_bad, status_of
from gmc_steps.evidence.stored import NO_RUN, STATUS, Stored, problems_of, read_status, write_status
from gmc_steps.evidence.surroundings import command, installed
from gmc_steps.source.feature import FOLDER, POLICY, Features, of_local_policy
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project

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

Play = Callable[[Sequence[str], Path, float], "subprocess.CompletedProcess[bytes]"]
"""Run pytest once: with what options, in which folder, and after how many seconds to give up.

It raises `subprocess.TimeoutExpired` then."""

_WORTH_A_PROCESS = 100
"""Scenarios: fewer are played sooner than another process has begun."""

_STAY = "the earlier results stay"
_ENDED = "pytest ended with {} although every scenario passed"
_NOT_PASSED_ON = ("PYTEST_ADDOPTS", "PYTEST_PLUGINS")


@dataclass(frozen=True)
class RunOutcome:
    """What a run came to.

    Attributes:
        status: As `load_status` would give it now.
        problems: Everything that is wrong, those of the run itself first.
        output: What the run printed; for the curious, not for authors.
        written: Whether the status is that of this run, and stands in ``results/``.
    """

    status: dict[str, Any]
    problems: tuple[Problem, ...]
    output: str = ""
    written: bool = False

    @property
    def exit_code(self) -> int:
        """0 if everything that is written passes and nothing is wrong, else 1."""
        return int(bool(self.problems) or is_bad(self.status))


def play_afresh(
    options: Sequence[str], root: Path, timeout: float
) -> subprocess.CompletedProcess[bytes]:
    """Run pytest in a new process; see `Play`."""
    return subprocess.run(
        command("pytest", options),
        cwd=root,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=timeout,
        check=False,
    )


def run_features(
    project: Project,
    *,
    steps: str = STEPS,
    timeout: float = 600.0,
    afresh: bool = True,
    play: Play = play_afresh,
) -> RunOutcome:
    """Run the scenarios of a project and write what they have shown to ``results/``.

    Unless ``afresh``, only what is not current runs (see `earned`), and the earlier results of the
    other files stay.

    Two runs at once do not mix: the second waits for the first. A run that is cut short, or
    cannot write, leaves the results as they were, and they show as what they are.

    Args:
        project: As it was read; what changed since does not count.
        steps: The module that defines the steps, a pytest plugin.
        timeout: Seconds after which the run is given up, and likewise the wait for another run.
        afresh: Whether to run what is current too.
        play: How pytest is run.

    Returns:
        The outcome; never raises for what an author can cause.
    """
    run = _Run(project, Code(project.root, steps), timeout, play)
    return _undisturbed(run, lambda place: run.outcome(place, afresh))


def join_parts(
    project: Project, paths: Sequence[Path], *, steps: str = STEPS, timeout: float = 600.0
) -> RunOutcome:
    """Write what the parts of a run have shown to ``results/``, as one run would have.

    Args:
        project: As it was read.
        paths: The messages of all parts, each written by `run_part`; at least one.
        steps: The module that defines the steps.
        timeout: Seconds after which the wait for another run is given up.

    Returns:
        The outcome. Parts that do not belong together, or not to what stands here, are a problem,
        and the earlier results stay.
    """
    run = _Run(project, Code(project.root, steps), timeout, play_afresh)
    return _undisturbed(run, lambda place: run.outcome(place, afresh=True, parts=paths))


def run_part(
    project: Project,
    number: int,
    parts: int,
    target: Path,
    *,
    steps: str = STEPS,
    timeout: float = 600.0,
    play: Play = play_afresh,
) -> Results:
    """Run one part of the scenarios; nothing in ``results/`` changes.

    Args:
        project: As it was read.
        number: Which part, from 1.
        parts: How many there are.
        target: Where its messages are to stand, for `join_parts`.
        steps: The module that defines the steps.
        timeout: Seconds after which the run is given up.
        play: How pytest is run.

    Returns:
        What it has shown.

    Raises:
        ContentError: There are fewer feature files than parts, or the run did not come to its end.
        OSError: The messages cannot be written.
    """
    files = playable(project.features)
    if parts > len(files):
        text = f"there are {len(files)} feature files for {parts} parts"
        raise ContentError([Problem("parts", FOLDER, 1, 1, text, "ask for fewer parts")])
    target = target.resolve()
    if target == (project.root / MESSAGES).resolve():
        text, hint = (
            "this is the file for the messages of all scenarios",
            "name another file for a part",
        )
        raise ContentError([Problem("part", MESSAGES, 1, 1, text, hint)])
    run = _Run(project, Code(project.root, steps), timeout, play)
    stamps = run.code.stamps()
    with tempfile.TemporaryDirectory() as place:
        messages = Path(place) / "messages.ndjson"
        returned = run.play_files(messages, [divided(project.features, files, parts)[number - 1]])
        if run.code.stamps() != stamps:
            raise _broken(CODE_CHANGED)
        results = together(read_messages(messages))
        wrong = results.problems or any(x.counted != ("passed",) for x in results.cases.values())
        if returned != 0 and not (wrong or any(results.strays.values())):
            raise _broken(_ENDED.format(returned))
        target.parent.mkdir(parents=True, exist_ok=True)
        aside = target.with_name(f".{target.name}.new")
        _write(aside, messages.read_bytes())
        aside.replace(target)
    return results


def _undisturbed(run: _Run, outcome: Callable[[Path], RunOutcome]) -> RunOutcome:
    """Return what a run comes to, that no other run disturbs; see `run_features`."""
    project, results = run.project, run.project.root / RESULTS
    try:
        results.mkdir(exist_ok=True)
        with FileLock(results / ".lock", timeout=run.timeout), _workplace(results) as place:
            return outcome(place)
    except ContentError as error:
        problems = error.problems
    except Timeout:
        problems = _broken("another run is in progress").problems
    except OSError as error:
        text = f"the results cannot be written ({error.strerror or type(error).__name__})"
        problems = (Problem("cannot-write", RESULTS, 1, 1, text, _STAY),)
    status = load_status(project, steps=run.code.steps)
    return RunOutcome(status, tuple(dict.fromkeys((*problems, *problems_of(status)))), run.output)


def _broken(text: str) -> ContentError:
    """Return what to raise because a run did not come to its end."""
    return ContentError([Problem("run-broken", RESULTS, 1, 1, text, _STAY)])


def load_status(project: Project, *, steps: str = STEPS) -> dict[str, Any]:
    """Return what stands in ``results/``, against a project's files. Runs nothing.

    Args:
        project: As it was read.
        steps: The module that defines the steps.

    Returns:
        The status. Without results, or with results that cannot be relied on, every scenario is
        not run and a problem says why.
    """
    digests = Digests.take(project.features.content, Code(project.root, steps))
    try:
        stored = _stored(project.root)
    except ContentError as error:
        stored = Stored(problems=error.problems)
    return status_of(project, stored, digests)


def _stored(root: Path) -> Stored:
    """Return the stored results.

    Raises:
        ContentError: There are none, or they and the messages do not belong together.
    """
    path = root / STATUS
    if not path.exists():
        text = "there are no results: the scenarios have not been run here"
        raise ContentError([Problem("no-results", STATUS, 1, 1, text, "run gmc-steps build")])
    for file in (path, root / MESSAGES):
        if file.exists() and not file.is_file():
            what = "what is in the place of the results is not an ordinary file; remove it"
            raise unreliable(what, file.relative_to(root).as_posix())
    try:
        stored = Stored.of(read_status(path.read_text(encoding="utf-8")))
        expected = stored.run["messages"]
        # None of a run whose messages did not count; its problems say why.
        found = expected and file_digest(root / MESSAGES)
    except (OSError, UnicodeDecodeError) as error:
        raise unreliable("the results cannot be read") from error
    if found != expected:
        raise unreliable("the messages are not those that the status was made from")
    return stored


class _Run:
    """One run.

    Args:
        project: The project.
        code: The code that runs.
        timeout: Seconds after which it is given up.
        play: How pytest is run.
    """

    def __init__(self, project: Project, code: Code, timeout: float, play: Play) -> None:
        self.project, self.code, self.timeout, self.play = project, code, timeout, play
        self.output = ""

    def outcome(self, place: Path, afresh: bool, parts: Sequence[Path] = ()) -> RunOutcome:
        """Run what is to run, and put the results where they belong.

        Args:
            place: A folder for this run alone.
            afresh: Whether to run what is current too.
            parts: What parts of the run have written, if they ran elsewhere.

        Raises:
            ContentError: The run did not come to its end, or nothing of it can be relied on.
        """
        root, features = self.project.root, self.project.features
        digests, stamps = Digests.take(features.content, self.code), self.code.stamps()
        try:
            stored = _stored(root)
        except ContentError:
            stored = Stored()
        lost = stored.gone(features, digests)
        kept = frozenset() if afresh or lost else standing(stored, features, digests)
        unread = [x.path for x in features.unreadable]  # the messages tell of them, every time
        only = [x.path for x in features.features if x.path not in kept] + unread if kept else None
        if only == []:
            status = status_of(self.project, stored, digests)
            return RunOutcome(status, problems_of(status))
        messages = place / "messages.ndjson"
        if parts:
            messages.write_bytes(joined(parts, features, digests, place))
            returned = 0
        else:
            returned = self.play_files(messages, _parts(features, only))
        results: Results | None = None
        problems: tuple[Problem, ...] = ()
        try:
            results = together(read_messages(messages))
        except ContentError as error:
            if kept:
                raise
            problems = error.problems
        texts = {root / path: content for path, content in features.content.items()}
        texts |= {path: path.read_bytes() for _, path in self.code.files()}
        run = {**NO_RUN, **commit_of(root, texts)}
        if results is not None:
            if results.code == digests.code_digest and self.code.stamps() != stamps:
                raise _broken(CODE_CHANGED)  # and perhaps back again
            local = any(of_local_policy(uri) for uri in results.sources)
            if local and results.policy != digests.features.get(POLICY, ""):
                raise _broken("the local policy changed while the scenarios ran")
            if kept:
                _doubt(results, digests)
            before = (root / MESSAGES).read_bytes() if kept else b""
            _write(messages, one_run(runs_of(messages.read_bytes()), kept, before))
            run |= {"started": results.started, "finished": results.finished}
            run |= {"versions": results.versions, "messages": file_digest(messages)}
        new = earned(features, results, digests, run, problems, stored, kept)
        status = status_of(self.project, new, digests)
        if returned != 0 and not is_bad(status, only):
            raise _broken(_ENDED.format(returned))
        _publish(root, status, messages if results else None, place)
        # Told once: the new results know nothing of what was lost.
        return RunOutcome(status, (*lost, *problems_of(status)), self.output, written=True)

    def play_files(self, messages: Path, parts: Sequence[Sequence[str]]) -> int:
        """Run pytest, in several processes side by side.

        Args:
            messages: Where all that they write is to stand.
            parts: The feature files of each process; all of them if none are named.

        Returns:
            What they returned: 0 if all of them did.

        Raises:
            ContentError: One of them did not come to its end.
        """
        self.code.drop_doubtful_bytecode()
        messages.with_name("pytest.ini").write_text("[pytest]\n", encoding="utf-8")
        written = [messages.with_name(f"part-{number}.ndjson") for number in range(len(parts))]
        try:
            with ThreadPoolExecutor(len(parts)) as pool:
                ended = [*pool.map(self._play_part, written, parts)]
        except subprocess.TimeoutExpired as error:
            raise _broken(f"the run was given up after {self.timeout:.0f} seconds") from error
        self.output = "".join(done.stdout.decode("utf-8", "replace") for done in ended)
        for part, done in zip(written, ended, strict=True):
            if not part.exists():
                raise _broken(_cut_short(done.returncode, done.stdout.decode("utf-8", "replace")))
        messages.write_bytes(b"".join(part.read_bytes() for part in written))
        return max((done.returncode for done in ended), key=abs)

    def _play_part(self, messages: Path, uris: Sequence[str]) -> subprocess.CompletedProcess[bytes]:
        """Run one pytest process, for some feature files or, if none are named, for all."""
        place = ("-c", str(messages.with_name("pytest.ini")), "--rootdir", ".")
        options = [*place, *SEALED, *LEAN]
        for plugin in ("pytest_bdd.plugin", self.code.steps, "gmc_steps.evidence.recorder"):
            options += ["-p", plugin]
        options += ["--messages", str(messages), "--steps", self.code.steps]
        options += [f"--installed={folder}" for folder in installed()]
        options += [*(f"--only={uri}" for uri in uris), "--pyargs", SUITE]
        return self.play(options, self.project.root, self.timeout)


def _parts(features: Features, only: Sequence[str] | None) -> list[list[str]]:
    """Divide what is to run among the processes that are worth it.

    Args:
        features: As they were read before the run.
        only: The files to run; all of them if None.

    Returns:
        The files of each process; an empty list for one that runs everything.
    """
    size = {feature.path: len(feature.scenarios) for feature in features.features}
    files = only or playable(features)
    number = min(os.cpu_count() or 1, sum(size.get(x, 0) for x in files) // _WORTH_A_PROCESS)
    return divided(features, files, number) if number > 1 else [list(only or ())]


def _doubt(results: Results, digests: Digests) -> None:
    """Refuse the results of a part run that cannot stand beside earlier ones.

    Raises:
        ContentError: They were earned with other code, or something is wrong with the whole run.
    """
    if results.code != digests.code_digest:
        raise _broken(CODE_CHANGED)
    if doubts := [x for x in results.problems if not x.path.endswith(".feature")]:
        raise ContentError(doubts)


def _publish(root: Path, status: Mapping[str, Any], messages: Path | None, place: Path) -> None:
    """Put status and messages in their place; no messages where they do not count.

    Each is written aside, flushed and renamed. Should the process end between the two renames,
    the status names other messages than are there, and `load_status` relies on neither.
    """
    written = place / "status.json"
    _write(written, write_status(status).encode())
    if messages:
        messages.replace(root / MESSAGES)
    else:  # what does not count must not stand there as if it did
        (root / MESSAGES).unlink(missing_ok=True)
    written.replace(root / STATUS)


def _cut_short(returned: int, output: str) -> str:
    """Return why a run left no messages."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    reasons = [line.removeprefix(BROKEN) for line in lines if line.startswith(BROKEN)]
    last = (reasons or lines[-1:] or ["it said nothing"])[0]
    how = f"signal {-returned}" if returned < 0 else f"code {returned}"
    return f"the run was cut short ({how}): {last}"


def _write(path: Path, content: bytes) -> None:
    """Write a file so that it survives the end of the machine."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def environment() -> dict[str, str]:
    """Return the environment of a run, without what would tell pytest something."""
    kept = {name: value for name, value in os.environ.items() if name not in _NOT_PASSED_ON}
    return {**kept, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


@contextlib.contextmanager
def _workplace(results: Path) -> Iterator[Path]:
    """Make a folder for one run; what a killed run left behind is removed."""
    for left in results.glob(".run-*"):
        shutil.rmtree(left, ignore_errors=True)
    place = Path(tempfile.mkdtemp(prefix=".run-", dir=results))
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)
