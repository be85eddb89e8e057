"""Several runs joined into one that says exactly what stands.

A run takes place in several processes, and later runs play only the feature files that changed.
Readers of Cucumber Messages take a file for one run: given several, the official ones count twice
what ran twice and take the last end for the end of all. So the file holds one run, with unique
ids, the latest results of each feature file and an end that is true of all of them.

The ids that gherkin-official gives begin with a digest of the file's path (`parsing`), by which
each message tells its file without being read as JSON: that keeps a save from waiting.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from gmc_steps.evidence.results import RUN, TOTALS, StepResult, count, counted
from gmc_steps.source.parsing import prefix_of

_OWNER = re.compile(
    rb'"(?:testCaseStartedId|testCaseId|pickleId|pickleStepId|id)": "([0-9a-f]{8})-\d'
)
_KIND = re.compile(rb'\{"(\w+)"')
_OF_CASE = (
    *(b"testCase", b"testCaseStarted", b"testCaseFinished", b"testStepStarted"),
    *(b"testStepFinished", b"suggestion", b"attachment"),
)
_STATUS = b'"status": "PASSED"'


@dataclass
class _Told:
    """What the messages of a run tell.

    Attributes:
        head: On what it was made.
        definitions: What the steps are.
        files: What is known of each feature file before it ran, by the file.
        cases: How the scenarios of each file went, by the digest of its path.
        hooks: What may happen outside of steps.
        run: What the run as a whole came to.
        started: When it began.
        finished: When it ended, and whether all went well.
    """

    head: list[bytes] = field(default_factory=list)
    definitions: list[bytes] = field(default_factory=list)
    files: dict[str, list[bytes]] = field(default_factory=dict)
    cases: dict[str, list[bytes]] = field(default_factory=dict)
    hooks: list[bytes] = field(default_factory=list)
    run: dict[str, Any] = field(default_factory=dict)
    started: dict[str, Any] = field(default_factory=dict)
    finished: dict[str, Any] = field(default_factory=dict)


def one_run(
    runs: Sequence[Iterable[bytes]], kept: Collection[str] = (), before: bytes = b""
) -> bytes:
    """Return the messages of one run.

    Args:
        runs: The messages, line by line, of runs that went on side by side, each of its own files.
        kept: The feature files of which an earlier run has the latest word.
        before: Its messages, whole, if any is kept; they are one run already.

    Returns:
        The messages as one file.
    """
    told = [_told(run) for run in runs]
    if kept:
        told.insert(0, _only(_told(before.splitlines(keepends=True)), kept))
    return b"".join(_written(told))


def _told(messages: Iterable[bytes]) -> _Told:
    told = _Told()
    uri = ""
    for line in messages:
        found = _KIND.match(line)
        kind = found[1] if found else b""
        if kind in _OF_CASE and (owner := _OWNER.search(line)):
            told.cases.setdefault(owner[1].decode(), []).append(line)
        elif kind in (b"source", b"parseError"):
            body = next(iter(json.loads(line).values()))
            uri = body["uri"] if kind == b"source" else body["source"]["uri"]
            told.files.setdefault(uri, []).append(line)
        elif kind in (b"gherkinDocument", b"pickle"):  # they follow their source
            told.files[uri].append(line)
        elif kind == b"stepDefinition":
            told.definitions.append(line)
        elif kind == b"hook":
            told.hooks.append(line)
        elif kind == b"attachment":
            told.run = json.loads(json.loads(line)["attachment"]["body"])
        elif kind == b"testRunStarted":
            told.started = json.loads(line)["testRunStarted"]
        elif kind == b"testRunFinished":
            told.finished = json.loads(line)["testRunFinished"]
        else:
            told.head.append(line)
    return told


def _only(told: _Told, uris: Collection[str]) -> _Told:
    """Return what a run tells of some of its files, as if it had run them alone."""
    files = {uri: lines for uri, lines in told.files.items() if uri in uris}
    cases = {name: told.cases.get(name, []) for name in map(prefix_of, files)}
    counts = [counted(_results(case)) for lines in cases.values() for case in _each(lines)]
    nothing = dict.fromkeys(TOTALS, 0)
    run = {**told.run, "totals": count(counts, nothing), "strays": nothing, "problems": []}
    success = all(x == ("passed",) for x in counts)
    return replace(
        told, files=files, cases=cases, run=run, finished={**told.finished, "success": success}
    )


def _each(lines: Iterable[bytes]) -> list[list[bytes]]:
    """Return the messages of each scenario, which begin with what it is to be tested by."""
    cases: list[list[bytes]] = []
    before: list[bytes] = []  # suggestions
    for line in lines:
        if line.startswith(b'{"suggestion"'):
            before.append(line)
        elif line.startswith(b'{"testCase"'):
            cases.append([*before, line])
            before = []
        else:
            cases[-1].append(line)
    return cases


def _results(case: Iterable[bytes]) -> list[StepResult]:
    """Return how the steps of a scenario ended, and what happened outside of them."""
    ended = [line for line in case if line.startswith(b'{"testStepFinished"')]
    if all(_STATUS in line for line in ended) and not any(b'"hookId"' in line for line in case):
        return [StepResult("PASSED") for _ in ended]
    (test,) = (json.loads(x)["testCase"] for x in case if x.startswith(b'{"testCase"'))
    hooks = {step["id"]: step.get("hookId", "") for step in test["testSteps"]}
    bodies = [json.loads(line)["testStepFinished"] for line in ended]
    return [StepResult(x["testStepResult"]["status"], hook=hooks[x["testStepId"]]) for x in bodies]


def _written(told: Sequence[_Told]) -> list[bytes]:
    last = told[-1]
    ended = max((one.finished for one in told), key=_time)
    success = all(one.finished["success"] for one in told)
    return [
        *last.head,
        *(line for one in told for lines in one.files.values() for line in lines),
        *last.definitions,
        _line("testRunStarted", min((one.started for one in told), key=_time)),
        *dict.fromkeys(line for one in told for line in one.hooks),
        *(line for one in told for lines in one.cases.values() for line in lines),
        _line("attachment", _attachment([one.run for one in told], ended)),
        _line("testRunFinished", {**ended, "success": success}),
    ]


def _attachment(runs: Sequence[Mapping[str, Any]], ended: Mapping[str, Any]) -> dict[str, Any]:
    """Return what all of them came to as a whole."""
    body = {
        **runs[-1],
        **{
            what: {name: sum(run[what][name] for run in runs) for name in TOTALS}
            for what in ("totals", "strays")
        },
        "problems": [problem for run in runs for problem in run["problems"]],
        "code": _same(run["code"] for run in runs),
    }
    content = {"body": _encode(body), "contentEncoding": "IDENTITY", "mediaType": RUN}
    return {**content, "testRunStartedId": ended["testRunStartedId"]}


def _same(values: Iterable[str]) -> str:
    """Return what all of them are; empty text if they are not the same."""
    found = {*values}
    return found.pop() if len(found) == 1 else ""


def _time(message: Mapping[str, Any]) -> tuple[int, int]:
    return message["timestamp"]["seconds"], message["timestamp"]["nanos"]


def _line(kind: str, body: Mapping[str, Any]) -> bytes:
    return (_encode({kind: body}) + "\n").encode()


_encode = json.JSONEncoder(ensure_ascii=False).encode
