"""What is known of one scenario: from a run, from what was stored of it, and as it counts now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from gmc_steps.evidence.results import CaseResult, StepResult
from gmc_steps.evidence.severity import worst
from gmc_steps.source.feature import Scenario, Step
from gmc_steps.source.problem import Problem

_WORD_OF = {
    "PASSED": "passes",
    "FAILED": "fails",
    "UNDEFINED": "undefined",
    "AMBIGUOUS": "undefined",
}


@dataclass(frozen=True)
class StepOutcome:
    """What is known of one step.

    Attributes:
        line: Its line when it ran, from 1.
        text: What it said then, without its keyword.
        status: Its evidence status.
        ms: How long it took, in milliseconds; None if it did not run.
        message: Why it did not pass.
    """

    line: int
    text: str
    status: str
    ms: float | None = None
    message: str = ""


@dataclass(frozen=True)
class Outcome:
    """What is known of one scenario.

    Attributes:
        uri: The feature file that it stood in.
        status: Its evidence status.
        steps: Its steps.
        earned: Digest, commit and time of its result; None if it has none.
        asserted: What its Thens state of norms.
        fired: Ids of the norms that applied.
        message: What went wrong outside of its steps.
    """

    uri: str
    status: str
    steps: tuple[StepOutcome, ...]
    earned: Mapping[str, str] | None = None
    asserted: tuple[Mapping[str, str], ...] = ()
    fired: tuple[str, ...] = ()
    message: str = ""


def without_result(
    scenario: Scenario, status: str = "not run", earned: Mapping[str, str] | None = None
) -> Outcome:
    """Return the outcome of a scenario none of whose steps ran."""
    steps = tuple(StepOutcome(step.line, step.text, "not run") for step in scenario.steps)
    return Outcome(scenario.uri, status, steps, earned)


# ------------------------------------------------------------------------ after a run


def of_case(scenario: Scenario, case: CaseResult, earned: Mapping[str, str]) -> Outcome:
    """Return what a run has shown of a scenario.

    Args:
        scenario: As it was read before the run.
        case: Its result, with one for each of its steps.
        earned: Digest, commit and time of the result.
    """
    ended = (*case.hooks, *case.steps) if case.steps else ()
    outside = [hook for hook in case.hooks if hook.status != "PASSED" and hook.message]
    return Outcome(
        scenario.uri,
        worst(_WORD_OF.get(x.status, "not run") for x in ended),
        tuple(
            StepOutcome(step.line, step.text, _WORD_OF.get(x.status, "not run"), x.ms, x.message)
            for step, x in zip(scenario.steps, case.steps, strict=True)
        ),
        earned,
        case.asserted,
        case.fired,
        "\n".join(f"{hook.hook}: {hook.message}" for hook in outside),
    )


def problems_of_case(scenario: Scenario, case: CaseResult) -> Iterator[Problem]:
    """Yield what the result of a scenario says is wrong with it."""
    for step, result in zip(scenario.steps, case.steps, strict=True):
        if result.status in ("FAILED", "UNDEFINED", "AMBIGUOUS"):
            yield _step_problem(scenario, step, result)
    for hook in case.hooks:
        if hook.status == "FAILED":
            text = f"{hook.hook} '{scenario.name}': {first_line(hook.message)}"
            yield Problem("fails", scenario.uri, scenario.line, 1, text, "")


def _step_problem(scenario: Scenario, step: Step, result: StepResult) -> Problem:
    text, _, hint = first_line(result.message).partition("; ")
    if result.status == "FAILED":
        code, text, hint = "fails", first_line(result.message) or "the step fails", ""
    elif result.status == "UNDEFINED":
        code, text = "undefined-step", f"{text}: '{step.text}'"
        hint = hint or "look for one with gmc-steps steps"
    else:
        code, hint = "ambiguous-step", "let only one of them take these words"
    return Problem(code, scenario.uri, step.line, step.column, text, hint)


def first_line(text: str) -> str:
    """Return the first line of a text; empty if it has none."""
    return text.strip().splitlines()[0] if text.strip() else ""


# -------------------------------------------------------------------- some time later


def as_it_counts(
    outcome: Outcome | None, scenario: Scenario, digest: str | None, limit: str
) -> Outcome:
    """Return what an outcome says of a scenario as it is now.

    Args:
        outcome: What a run has shown; None if nothing is known.
        scenario: The scenario as it is now.
        digest: What it would earn a result with now; None if its file is gone.
        limit: The latest time, ISO 8601, that a result can be from.
    """
    if outcome is None or outcome.earned is None or outcome.earned["at"] > limit:
        return without_result(scenario)
    same = [(x.line, x.text) for x in outcome.steps] == [(x.line, x.text) for x in scenario.steps]
    # A file of another name is another file, though each byte of it be the same.
    if outcome.earned["digest"] != digest or outcome.uri != scenario.uri or not same:
        stale = tuple(StepOutcome(x.line, x.text, "out of date") for x in scenario.steps)
        return replace(outcome, uri=scenario.uri, status="out of date", steps=stale, message="")
    return replace(outcome, status=worst([outcome.status, *(x.status for x in outcome.steps)]))


# ------------------------------------------------------------------- written and read


def to_entry(scenario: Scenario, outcome: Outcome, status: str) -> dict[str, Any]:
    """Return what stands of a scenario in a status, as ``scenario`` in the schema.

    Args:
        scenario: The scenario.
        outcome: What is known of it, as it counts now.
        status: Its evidence status, of which its shape may leave less than the outcome's.
    """
    entry: dict[str, Any] = {
        "id": scenario.id,
        "uri": scenario.uri,
        "line": scenario.place,
        "rule": scenario.rule.name if scenario.rule else "",
        "name": scenario.name,
        "description": scenario.description,
        "tags": list(scenario.tag_names),
        "row": dict(scenario.row) if scenario.row_line else None,
        "status": status,
        "earned": dict(outcome.earned) if outcome.earned else None,
        "asserted": [dict(x) for x in outcome.asserted],
        "fired": list(outcome.fired),
        "steps": [
            _step_entry(step, x) for step, x in zip(scenario.steps, outcome.steps, strict=True)
        ],
    }
    if outcome.message:
        entry["message"] = outcome.message
    return entry


def _step_entry(step: Step, outcome: StepOutcome) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "line": step.line,
        "keyword": step.keyword,
        "text": step.text,
        "status": outcome.status,
        "ms": outcome.ms,
    }
    if outcome.message:
        entry["message"] = outcome.message
    if step.table is not None:
        entry["table"] = [list(row) for row in step.table]
    if step.docstring is not None:
        entry["docstring"] = step.docstring
    return entry


def of_entry(entry: Mapping[str, Any]) -> Outcome:
    """Return what stands of a scenario in a status; the inverse of `to_entry`."""
    return Outcome(
        entry["uri"],
        entry["status"],
        tuple(
            StepOutcome(x["line"], x["text"], x["status"], x["ms"], x.get("message", ""))
            for x in entry["steps"]
        ),
        entry["earned"],
        tuple(entry["asserted"]),
        tuple(entry["fired"]),
        entry.get("message", ""),
    )
