"""Reading Cucumber Messages back: what a run has shown, scenario by scenario.

The recorder writes them, this module reads them, and neither trusts the other: a file counts only
if every line is a message of the standard, nothing is missing, and its totals are those that
pytest itself counted.

What is kept is one run (`one_run`). What processes write that run side by side is read as several,
one after another, each whole in itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gmc_steps.evidence.protocol import conforms
from gmc_steps.evidence.results import (
    FINDINGS,
    RUN,
    TOTALS,
    CaseResult,
    Results,
    StepResult,
    count,
    totals_disagree,
    unreliable,
)
from gmc_steps.source.problem import ContentError, Problem

Message = Mapping[str, Any]
"""One message as JSON values, checked against the standard's classes."""


def read_messages(path: Path) -> list[Results]:
    """Read the results of a run, or of several that followed one another.

    Args:
        path: The file, newline-delimited JSON.

    Returns:
        The results of each run, in their order.

    Raises:
        ContentError: The file is missing, empty, cut short or edited into something that is no
            Cucumber Messages, or its totals are not those that pytest counted.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise unreliable("there are no results") from error
    if not content.strip():
        raise unreliable("the results are empty")
    if not content.endswith(b"\n"):
        raise unreliable("the results are cut short", line=content.count(b"\n") + 1)
    found = []
    last = 0
    for run in runs_of(content):
        first, last = last + 1, last + len(run)
        found.append(_results(run, first, last))
    return found


def runs_of(content: bytes) -> list[list[bytes]]:
    """Return the lines of each run; a run begins with what it was made on."""
    runs: list[list[bytes]] = [[]]
    for line in content.splitlines(keepends=True):
        if line.startswith(b'{"meta"') and runs[-1]:
            runs.append([])
        runs[-1].append(line)
    return runs


def _results(run: Iterable[bytes], first: int, last: int) -> Results:
    """Return the results of one run, which stands from one line to another."""
    messages: list[Message] = []
    for number, line in enumerate(run, first):
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            message = None
        if not conforms(message):
            raise unreliable("this line is not a Cucumber Message", line=number)
        messages.append(message)
    try:
        results = _collate(messages)
    except _IncompleteError as error:
        raise unreliable(f"the results do not add up: {error}", line=last) from error
    except (KeyError, TypeError, ValueError, ArithmeticError, OSError) as error:
        raise unreliable("the results do not add up", line=last) from error
    found = count((case.counted for case in results.cases.values()), results.strays)
    if found != results.totals:
        disagree = totals_disagree(found, results.totals)
        raise ContentError(dict.fromkeys((*results.problems, disagree)))
    return results


class _IncompleteError(Exception):
    """Something comes twice, or never ended."""


@dataclass
class _Case:
    """A scenario while its messages come in: which hook each of its steps is, and how it ended."""

    place: tuple[str, int]
    hooks: Mapping[str, str]
    results: dict[str, StepResult] = field(default_factory=dict)
    findings: Mapping[str, Any] = field(default_factory=lambda: {"asserted": [], "fired": []})
    at: str = ""

    def result(self) -> CaseResult:
        if self.results.keys() != self.hooks.keys():
            raise _IncompleteError("a scenario does not have one result for each step")
        results = [self.results[step] for step in self.hooks]
        return CaseResult(
            *self.place,
            tuple(result for result in results if not result.hook),
            tuple(result for result in results if result.hook),
            tuple({"norm": x["norm"], "state": x["state"]} for x in self.findings["asserted"]),
            tuple(self.findings["fired"]),
            self.at,
        )


def _collate(messages: Iterable[Message]) -> Results:
    """Join the messages of one run.

    Raises:
        _IncompleteError: Something comes twice, or never ended.
        KeyError: A message refers to one that is missing.
    """
    sources: dict[str, str] = {}
    pickles: dict[str, tuple[str, int]] = {}
    hooks: dict[str, str] = {}
    cases: dict[str, _Case] = {}
    started: dict[str, _Case] = {}
    run: dict[str, Any] = {}
    times: dict[str, str] = {}
    for place, message in enumerate(messages):
        if not place and "meta" not in message:
            raise _IncompleteError("the run has no beginning")
        if "finished" in times:
            raise _IncompleteError("something follows the end of the run")
        match message:
            case {"testStepStarted": _}:
                pass
            case {"testStepFinished": body}:
                case = started[body["testCaseStartedId"]]
                step = body["testStepId"]
                if step in case.results:
                    raise _IncompleteError("a step ended twice")
                case.results[step] = _step_result(body["testStepResult"], case.hooks[step])
            case {"testCase": body}:
                if body["id"] in cases:
                    raise _IncompleteError("a scenario is reported twice")
                steps = {
                    x["id"]: hooks[x["hookId"]] if "hookId" in x else "" for x in body["testSteps"]
                }
                cases[body["id"]] = _Case(pickles[body["pickleId"]], steps)
            case {"testCaseStarted": body}:
                if body["id"] in started:
                    raise _IncompleteError("a scenario began twice")
                started[body["id"]] = cases[body["testCaseId"]]
            case {"attachment": {"mediaType": media, "body": body} as attachment}:
                if media == FINDINGS:
                    started[attachment["testCaseStartedId"]].findings = json.loads(body)
                elif media == RUN:
                    run = json.loads(body)
            case {"testCaseFinished": body}:
                started[body["testCaseStartedId"]].at = _iso(body["timestamp"])
            case {"pickle": body}:
                pickles[body["id"]] = (body["uri"], body["location"]["line"])
            case {"source": body}:
                sources[body["uri"]] = body["data"]
            case {"hook": body}:
                hooks[body["id"]] = body["name"]
            case {"testRunStarted": body}:
                times["started"] = _iso(body["timestamp"])
            case {"testRunFinished": body}:
                times["finished"] = _iso(body["timestamp"])
    if not {"started", "finished"} <= times.keys():
        raise _IncompleteError("the run did not end")
    if not all(case.at for case in cases.values()):
        raise _IncompleteError("a scenario did not end")
    found = {case.place: case.result() for case in cases.values()}
    if len(found) != len(cases):
        raise _IncompleteError("a scenario does not have one result for each step")
    return Results(
        found,
        sources,
        times["started"],
        times["finished"],
        run["versions"],
        {name: run["totals"][name] for name in TOTALS},
        {name: run["strays"][name] for name in TOTALS},
        run["code"],
        run["policy"],
        tuple(Problem(**problem) for problem in run["problems"]),
    )


def _step_result(result: Mapping[str, Any], hook: str) -> StepResult:
    took = result["duration"]["seconds"] * 10**9 + result["duration"]["nanos"]
    return StepResult(result["status"], result.get("message", ""), hook, ended=took)


def _iso(timestamp: Mapping[str, int]) -> str:
    """Return a message's time as UTC, ISO 8601 to the second."""
    return datetime.fromtimestamp(timestamp["seconds"], UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
