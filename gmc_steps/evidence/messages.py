"""Reading Cucumber Messages back: what a run has shown, scenario by scenario.

The recorder writes them, this module reads them, and neither trusts the other: a file counts only
if every line is a message of the standard, nothing is missing, and its totals are those that
pytest itself counted.

A file holds one run of everything, or several runs one after another where later ones ran only the
feature files that had changed. Each is whole in itself; of a feature file the latest run counts.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gmc_steps.evidence.protocol import conforms
from gmc_steps.source.problem import ContentError, Problem

Message = Mapping[str, Any]
"""One message as JSON values, checked against the standard's classes."""

MESSAGES = "results/messages.ndjson"
"""Where the messages of the last run stand, from the project root."""

FINDINGS = "application/vnd.gmc-steps.findings+json"
"""Media type of an attachment: what the Thens of a scenario asserted, and what applied."""

RUN = "application/vnd.gmc-steps.run+json"
"""Media type of an attachment: pytest's own totals, versions, and what has no scenario."""

SETUP, SCENARIO, TEARDOWN = "before the scenario", "around the steps", "after the scenario"
"""Names of the hooks that carry what happened outside of every step."""

BROKEN = "gmc-steps: broken off: "
"""What a line of output begins with that says why a run did not come to its end."""

TOTALS = ("collected", "passed", "failed", "skipped", "errors")
"""What is counted, by pytest and from the messages."""


@dataclass(frozen=True)
class StepResult:
    """What a step, or something outside of all steps, came to.

    Attributes:
        status: As Cucumber Messages has it, such as ``PASSED``.
        ms: How long it took, in milliseconds.
        message: Why it did not pass; empty if it did.
        hook: Empty for a step; else which of `SETUP`, `SCENARIO`, `TEARDOWN`.
    """

    status: str
    ms: float
    message: str = ""
    hook: str = ""


@dataclass(frozen=True)
class CaseResult:
    """What one run of one scenario has shown.

    Attributes:
        uri: The feature file, from the project root.
        place: The line that is the scenario's own, from 1.
        steps: One result for each of its steps, in order.
        hooks: What happened outside of the steps, if anything did.
        asserted: What its Thens state of norms: ``{"norm": "13.1", "state": "applies"}``.
        fired: Ids of the norms that applied in the end.
        at: When it ended, UTC, ISO 8601 to the second.
    """

    uri: str
    place: int
    steps: tuple[StepResult, ...]
    hooks: tuple[StepResult, ...]
    asserted: tuple[Mapping[str, str], ...]
    fired: tuple[str, ...]
    at: str

    @property
    def counted(self) -> tuple[str, ...]:
        """How pytest counts it: at most one of passed, failed, skipped; and errors."""
        setup = next((hook for hook in self.hooks if hook.hook == SETUP), None)
        errors = ["errors" for hook in self.hooks if hook.hook == TEARDOWN]
        if setup:
            return ("errors" if setup.status == "FAILED" else "skipped", *errors)
        around = [hook for hook in self.hooks if hook.hook == SCENARIO]
        first = next((x for x in (*around, *self.steps) if x.status != "PASSED"), None)
        if first is None:
            return ("passed", *errors)
        stopped = "skipped" if first.status in ("SKIPPED", "PENDING") else "failed"
        return (stopped, *errors)


@dataclass(frozen=True)
class Results:
    """Everything that a run has shown, or several that a file holds.

    Attributes:
        cases: By feature file and line.
        pickles: Every scenario that was there to run, by feature file and line.
        sources: The text of each feature file as it was when it ran.
        started: When the run began, UTC, ISO 8601 to the second.
        finished: When it ended.
        versions: Of everything that took part, by name.
        totals: As pytest counted.
        strays: The part of them that is no scenario: items for files that cannot be read, and
            items that no scenario of a file explains.
        code: The digest of the code that ran.
        problems: What the recorder found wrong with the run.
        sha256: Of the file.
        policies: SHA-256 of each local policy that a step read; empty text for none.
    """

    cases: Mapping[tuple[str, int], CaseResult]
    pickles: frozenset[tuple[str, int]]
    sources: Mapping[str, str]
    started: str
    finished: str
    versions: Mapping[str, str]
    totals: Mapping[str, int]
    strays: Mapping[str, int]
    code: str
    problems: tuple[Problem, ...]
    sha256: str = ""
    policies: tuple[str, ...] = ()


def read_messages(path: Path, uri: str = MESSAGES) -> Results:
    """Reads the results of a run, or of several that followed one another.

    Args:
        path: The file, newline-delimited JSON.
        uri: How to call it in messages.

    Returns:
        The results.

    Raises:
        ContentError: The file is missing, empty, cut short, edited into something that is no
            Cucumber Messages, its totals are not those that pytest counted, or its runs were
            made with different code.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _broken(uri, 1, "there are no results") from error
    if not content.strip():
        raise _broken(uri, 1, "the results are empty")
    if not content.endswith(b"\n"):
        raise _broken(uri, content.count(b"\n") + 1, "the results are cut short")
    told: list[Message] = []
    for number, line in enumerate(content.splitlines(), 1):
        try:
            message = json.loads(line)
        except ValueError:
            message = None
        if not conforms(message):
            raise _broken(uri, number, "this line is no Cucumber Message")
        told.append(message)
    runs = []
    for begin, end in _spans(told):
        try:
            results = collate(told[begin:end])
        except (_IncompleteError, KeyError, TypeError, ValueError) as error:
            said = f": {error}" if isinstance(error, _IncompleteError) else ""
            raise _broken(uri, end, f"the results are not whole{said}") from error
        counted = count(results.cases.values(), results.strays)
        if counted != dict(results.totals):
            disagree = totals_disagree(uri, counted, results.totals)
            raise ContentError(dict.fromkeys((*results.problems, disagree)))
        runs.append(results)
    if len({run.code for run in runs}) > 1:
        raise _broken(uri, len(told), "its runs were made with different code")
    digest = hashlib.sha256(content).hexdigest()
    return Results(**{**vars(_together(runs)), "sha256": digest})


def _spans(told: Sequence[Message]) -> Iterator[tuple[int, int]]:
    """Where each run begins and ends; what follows the end of a run and begins none is its own."""
    begin = 0
    for index, message in enumerate(told):
        follows = index + 1 < len(told) and "meta" in told[index + 1]
        if "testRunFinished" in message and follows:
            yield begin, index + 1
            begin = index + 1
    yield begin, len(told)


def _together(runs: Sequence[Results]) -> Results:
    """Several runs as one: of each feature file what the latest of them says."""
    if len(runs) == 1:
        return runs[0]
    latest = {uri: number for number, run in enumerate(runs) for uri in run.sources}
    totals: Counter[str] = Counter()
    strays: Counter[str] = Counter()
    for run in runs:
        totals.update(run.totals)
        strays.update(run.strays)
    counts = list(enumerate(runs))
    return Results(
        {key: x for n, run in counts for key, x in run.cases.items() if latest[key[0]] == n},
        frozenset(key for n, run in counts for key in run.pickles if latest[key[0]] == n),
        {uri: x for n, run in counts for uri, x in run.sources.items() if latest[uri] == n},
        runs[0].started,
        runs[-1].finished,
        runs[-1].versions,
        {name: totals[name] for name in TOTALS},
        {name: strays[name] for name in TOTALS},
        runs[-1].code,
        tuple(x for n, run in counts for x in run.problems if latest.get(x.path, n) == n),
    )


def still_needed(content: bytes, uris: Collection[str]) -> bytes:
    """The runs of a file that hold the latest word on some feature file.

    Args:
        content: A file of messages that is known to be whole.
        uris: The feature files whose results stand.

    Returns:
        Those runs as they were written, in their order.
    """
    runs: list[tuple[list[bytes], set[str]]] = [([], set())]
    for line in content.splitlines(keepends=True):
        runs[-1][0].append(line)
        if line.startswith(b'{"source"'):
            runs[-1][1].add(json.loads(line)["source"]["uri"])
        elif line.startswith(b'{"testRunFinished"'):
            runs.append(([], set()))
    wanted = set(uris)
    needed: list[bytes] = []
    for lines, sources in reversed(runs):
        if wanted & sources:
            wanted -= sources
            needed.insert(0, b"".join(lines))
    return b"".join(needed)


def _broken(uri: str, line: int, text: str) -> ContentError:
    return ContentError([Problem("results", uri, line, 1, text, "run the scenarios again")])


class _IncompleteError(Exception):
    """Something refers to what is not there, or never ended."""


@dataclass
class _Case:
    """A test case while its messages come in."""

    uri: str
    place: int
    name_of: dict[str, str]
    results: dict[str, StepResult] = field(default_factory=dict)
    asserted: list[dict[str, str]] = field(default_factory=list)
    fired: list[str] = field(default_factory=list)
    at: str = ""

    def take(self, step: str, result: Mapping[str, Any]) -> None:
        """Takes in how a step, or a hook, ended."""
        if step in self.results:
            raise _IncompleteError("a step ended twice")
        duration = result["duration"]
        ms = round(duration["seconds"] * 1000 + duration["nanos"] / 1e6, 3)
        message = result.get("message", "")
        self.results[step] = StepResult(result["status"], ms, message, self.name_of[step])

    def find(self, body: Mapping[str, Any]) -> None:
        """Takes in what the Thens asserted."""
        self.asserted = [
            {"norm": str(x["norm"]), "state": str(x["state"])} for x in body["asserted"]
        ]
        self.fired = [str(x) for x in body["fired"]]


def collate(told: Iterable[Message]) -> Results:
    """Joins the messages of one run.

    Args:
        told: All of them, in the order in which they were written.

    Returns:
        The results, without the digest of a file.

    Raises:
        _IncompleteError: The run never ended, or a message refers to one that is missing.
        KeyError: As above.
    """
    pickles: dict[str, tuple[str, int]] = {}
    sources: dict[str, str] = {}
    hooks: dict[str, str] = {}
    cases: dict[str, _Case] = {}
    started: dict[str, str] = {}
    ended: set[str] = set()
    run: dict[str, Any] = {}
    times: dict[str, str] = {}
    for message in told:
        if "finished" in times:
            raise _IncompleteError("something follows the end of the run")
        ((kind, body),) = message.items()
        if kind == "testStepFinished":
            case = cases[started[body["testCaseStartedId"]]]
            case.take(body["testStepId"], body["testStepResult"])
        elif kind == "pickle":
            pickles[body["id"]] = (body["uri"], body["location"]["line"])
        elif kind == "source":
            sources[body["uri"]] = body["data"]
        elif kind == "hook":
            hooks[body["id"]] = body.get("name", "")
        elif kind == "testCase":
            if body["id"] in cases:
                raise _IncompleteError("a scenario is told twice")
            names = {
                x["id"]: hooks[x["hookId"]] if "hookId" in x else "" for x in body["testSteps"]
            }
            cases[body["id"]] = _Case(*pickles[body["pickleId"]], names)
        elif kind == "testCaseStarted":
            if body["id"] in started:
                raise _IncompleteError("a scenario began twice")
            started[body["id"]] = body["testCaseId"]
        elif kind == "attachment" and body["mediaType"] == FINDINGS:
            cases[started[body["testCaseStartedId"]]].find(json.loads(body["body"]))
        elif kind == "attachment" and body["mediaType"] == RUN:
            run = json.loads(body["body"])
        elif kind == "testCaseFinished":
            ended.add(body["testCaseStartedId"])
            cases[started[body["testCaseStartedId"]]].at = iso(body["timestamp"])
        elif kind == "testRunStarted":
            times["started"] = iso(body["timestamp"])
        elif kind == "testRunFinished":
            times["finished"] = iso(body["timestamp"])
    if not {"started", "finished"} <= times.keys():
        raise _IncompleteError("the run did not end")
    if set(started) != ended or set(started.values()) != set(cases):
        raise _IncompleteError("a scenario did not end")
    by_place: dict[tuple[str, int], CaseResult] = {}
    for case in cases.values():
        if set(case.results) != set(case.name_of) or (case.uri, case.place) in by_place:
            raise _IncompleteError("a scenario has not one result for each step")
        results = [case.results[step] for step in case.name_of]
        by_place[case.uri, case.place] = CaseResult(
            case.uri,
            case.place,
            tuple(result for result in results if not result.hook),
            tuple(result for result in results if result.hook),
            tuple(case.asserted),
            tuple(case.fired),
            case.at,
        )
    return Results(
        by_place,
        frozenset(pickles.values()),
        sources,
        times["started"],
        times["finished"],
        {str(name): str(version) for name, version in run["versions"].items()},
        {name: int(run["totals"][name]) for name in TOTALS},
        {name: int(run["strays"][name]) for name in TOTALS},
        str(run["code"]),
        tuple(Problem(**problem) for problem in run["problems"]),
        policies=tuple(map(str, run.get("policies", ()))),
    )


def count(cases: Iterable[CaseResult], strays: Mapping[str, int]) -> dict[str, int]:
    """The totals as the messages have them, to be compared with pytest's.

    Args:
        cases: The results.
        strays: The totals of items that are no scenario.

    Returns:
        The numbers by the names in `TOTALS`.
    """
    counted = {name: strays[name] for name in TOTALS}
    for case in cases:
        counted["collected"] += 1
        for name in case.counted:
            counted[name] += 1
    return counted


def totals_disagree(uri: str, counted: Mapping[str, int], totals: Mapping[str, int]) -> Problem:
    """The problem that the messages and pytest did not count the same."""
    differ = [
        f"{name} {counted[name]} against {totals.get(name, 0)}"
        for name in TOTALS
        if counted[name] != totals.get(name, 0)
    ]
    text = f"totals disagree: the recorder and pytest counted {', '.join(differ)}"
    return Problem("totals-disagree", uri, 1, 1, text, "nothing of this run can be relied on")


def iso(timestamp: Mapping[str, int]) -> str:
    """A message's time as UTC, ISO 8601 to the second."""
    return datetime.fromtimestamp(timestamp["seconds"], UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
