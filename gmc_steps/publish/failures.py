"""What keeps a status from being sound, told to its author: in the terminal and on a pull request.

The place is that of the step that failed; below the first line stands why, as the step said it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gmc_steps.evidence.problem import Problem
from gmc_steps.evidence.status import problems_of, scenarios_of

GAPS = ("passes", "not written", "partly written", "information only")
"""Statuses that do not make a build fail; all others do."""

_OF_STEPS = ("fails", "undefined-step", "ambiguous-step")
"""Codes of problems that are told with their scenario."""


@dataclass(frozen=True)
class Failure:
    """One thing that is wrong.

    Attributes:
        problem: what and where.
        why: further lines; a dozen at most.
    """

    problem: Problem
    why: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The failure as lines, all but the first indented."""
        return "\n".join([str(self.problem), *(f"  {line}" for line in self.why)])


def failures(status: Mapping[str, Any]) -> list[Failure]:
    """Return everything that keeps a status from being sound, problems of whole files first."""
    bad = [scenario for scenario in scenarios_of(status) if scenario["status"] not in GAPS]
    problems = problems_of(status)
    columns = {(x.path, x.line): x.column for x in problems if x.code in _OF_STEPS}
    scenarios = [_of_scenario(scenario, columns) for scenario in bad]
    told = {(x.problem.path, x.problem.line) for x in scenarios}
    told |= {(scenario["uri"], scenario["line"]) for scenario in bad}
    rest = [
        Failure(x if x.hint else _with_hint(x))
        for x in problems
        if x.code not in _OF_STEPS or (x.path, x.line) not in told
    ]
    return list(dict.fromkeys([*rest, *scenarios]))


def _of_scenario(scenario: Mapping[str, Any], columns: Mapping[tuple[str, int], int]) -> Failure:
    """What a scenario that does not pass has to say."""
    steps = [step for step in scenario["steps"] if step.get("message")]
    line = steps[0]["line"] if steps else scenario["line"]
    message = steps[0]["message"] if steps else scenario.get("message", "")
    first, *why = message.strip().splitlines() or [""]
    hint = ""
    if scenario["status"] == "undefined":
        first, _, hint = first.partition("; ")
        first = f"{first}: '{steps[0]['text']}'" if steps else first
    text = f"{scenario['name']} ({scenario['status']})" + (f": {first}" if first else "")
    column = columns.get((scenario["uri"], line), 1)
    problem = Problem(
        scenario["status"].replace(" ", "-"),
        scenario["uri"],
        line,
        column,
        text,
        hint or "mend the scenario or the rule",
    )
    return Failure(problem, tuple(why))


def _with_hint(problem: Problem) -> Problem:
    return Problem(
        problem.code,
        problem.path,
        problem.line,
        problem.column,
        problem.text,
        "run `gmc-steps check`",
    )
