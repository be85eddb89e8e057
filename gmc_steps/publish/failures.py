"""The reasons why a status is not sound, for its author: in the terminal and on a pull request.

Each has the place of the step that failed; the lines below the first give the step's own reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from gmc_steps.evidence.stored import problems_of, scenarios_of
from gmc_steps.source.problem import Failure, Problem, short

GAPS = ("passes", "not written", "partly written")
"""Statuses that do not make a build fail; all others do."""

_OF_STEPS = ("fails", "undefined-step", "ambiguous-step")
"""Codes of problems that are reported with their scenario."""

_QUOTED = 200
"""The most characters of a step that are quoted; every phrase is shorter."""

_EXPLAINED = ("undefined", "not run")
"""Statuses of scenarios that a problem in their file explains, unless a step says why."""

_DISAGREES = re.compile(r"expected: |local rule L\d+: expected |L\d+ says: ")
"""The start of the message of a step that does not hold: the scenario or the rule needs mending."""

_HINTS = {
    "fails": "run `gmc-steps build`",
    "undefined": "run `gmc-steps check`",
    "not run": "run `gmc-steps build`",
    "out of date": "run `gmc-steps build`",
}
"""What to do about a scenario that has no message."""


def failures(status: Mapping[str, Any]) -> list[Failure]:
    """Return every reason why a status is not sound, problems of whole files first."""
    bad = [scenario for scenario in scenarios_of(status) if scenario["status"] not in GAPS]
    problems = problems_of(status)
    columns = {(x.path, x.line): x.column for x in problems if x.code in _OF_STEPS}
    causes = [x for x in problems if x.code not in _OF_STEPS]
    unexplained = [scenario for scenario in bad if not _explained(scenario, causes)]
    told = [failure for scenario in unexplained for failure in _of_scenario(scenario, columns)]
    places = {(x.problem.path, x.problem.line) for x in told}
    places |= {(scenario["uri"], scenario["line"]) for scenario in bad}
    places |= {(x.path, x.line) for x in causes}
    known = {x.path for x in problems if x.code == "begins-with-and"}  # pytest-bdd adds nothing
    rest = [
        Failure(x if x.hint or x.code == "pending" else replace(x, hint="run `gmc-steps check`"))
        for x in problems
        if not (x.code in _OF_STEPS and (x.path, x.line) in places)
        and not (x.code == "refused" and x.path in known)
    ]
    return list(dict.fromkeys([*rest, *told]))


def _explained(scenario: Mapping[str, Any], causes: Iterable[Problem]) -> bool:
    """Return whether a problem in a scenario's file explains why the scenario has no result."""
    if scenario["status"] not in _EXPLAINED:
        return False
    lines = {step["line"] for step in scenario["steps"] if step.get("message")}
    return any(x.path == scenario["uri"] and (not lines or x.line in lines) for x in causes)


def _of_scenario(
    scenario: Mapping[str, Any], columns: Mapping[tuple[str, int], int]
) -> Iterator[Failure]:
    """Yield a failure for each step of a scenario that has a message, or one for the scenario."""
    steps = [step for step in scenario["steps"] if step.get("message")]
    for step in steps or [None]:
        yield _of_step(scenario, step, columns)


def _of_step(
    scenario: Mapping[str, Any],
    step: Mapping[str, Any] | None,
    columns: Mapping[tuple[str, int], int],
) -> Failure:
    """Return the failure of one step; that of the scenario itself if there is no step."""
    said = step or {"line": scenario["line"], "message": scenario.get("message", "")}
    line = said["line"]
    first, *why = said["message"].strip().splitlines() or [""]
    hint = "" if first else _HINTS[scenario["status"]]
    if scenario["status"] == "undefined":
        first, _, more = first.partition("; ")
        first = f"{first}: '{short(step['text'], _QUOTED)}'" if step else first
        hint = more or hint
    elif _DISAGREES.match(first):
        hint = "correct the scenario or the rule"
    name = scenario["name"] or "a scenario without a name"
    text = f"{name} ({scenario['status']})" + (f": {first}" if first else "")
    column = columns.get((scenario["uri"], line), 1)
    code = scenario["status"].replace(" ", "-")
    return Failure(Problem(code, scenario["uri"], line, column, text, hint), tuple(why))
