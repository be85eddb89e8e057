"""What is known of one scenario, as it stands in a status: from a run, and as it counts now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gmc_steps.evidence.results import CaseResult, StepResult
from gmc_steps.evidence.severity import worst
from gmc_steps.source.feature import Scenario, Step
from gmc_steps.source.problem import Problem

Entry = dict[str, Any]
"""What stands of a scenario, a step, a norm or a paragraph in a status, as its schema has it."""

_WORD_OF = {
    "PASSED": "passes",
    "FAILED": "fails",
    "UNDEFINED": "undefined",
    "AMBIGUOUS": "undefined",
}


def unknown(scenario: Scenario, status: str = "not run") -> Entry:
    """Return the entry of a scenario none of whose steps has shown anything."""
    of_steps = "out of date" if status == "out of date" else "not run"
    return {
        "id": scenario.id,
        "uri": scenario.uri,
        "line": scenario.place,
        "rule": scenario.rule.name if scenario.rule else "",
        "name": scenario.name,
        "description": scenario.description,
        "tags": list(scenario.tag_names),
        "row": dict(scenario.row) if scenario.row_line else None,
        "status": status,
        "earned": None,
        "asserted": [],
        "fired": [],
        "steps": [_step(step, of_steps) for step in scenario.steps],
    }


def _step(step: Step, status: str, ms: float | None = None, message: str = "") -> Entry:
    entry: Entry = {
        "line": step.line,
        "keyword": step.keyword,
        "text": step.text,
        "status": status,
        "ms": ms,
    }
    if message:
        entry["message"] = message
    if step.table is not None:
        entry["table"] = [list(row) for row in step.table]
    if step.docstring is not None:
        entry["docstring"] = step.docstring
    return entry


def after_run(scenario: Scenario, case: CaseResult, earned: Mapping[str, str]) -> Entry:
    """Return what a run has shown of a scenario.

    Args:
        scenario: As it was read before the run.
        case: Its result, with one for each of its steps.
        earned: Digest, commit and time of the result.
    """
    ended = (*case.hooks, *case.steps) if case.steps else ()
    outside = [x for x in case.hooks if x.status != "PASSED" and x.message]
    message = "\n".join(f"{x.hook}: {x.message}" for x in outside)
    return {
        **unknown(scenario, worst(_WORD_OF.get(x.status, "not run") for x in ended)),
        "earned": dict(earned),
        "asserted": [dict(x) for x in case.asserted],
        "fired": list(case.fired),
        "steps": [
            _step(step, _WORD_OF.get(x.status, "not run"), x.ms, x.message)
            for step, x in zip(scenario.steps, case.steps, strict=True)
        ],
        **({"message": message} if message else {}),
    }


def as_it_counts(stored: Entry | None, scenario: Scenario, digest: str | None, limit: str) -> Entry:
    """Return what a stored entry says of a scenario as it is now.

    Args:
        stored: What a run has shown; None if nothing is known.
        scenario: The scenario as it is now.
        digest: What it would earn a result with now; None if its file is gone.
        limit: The latest time, ISO 8601, that a result can be from.
    """
    if stored is None or stored["earned"] is None or stored["earned"]["at"] > limit:
        return unknown(scenario)
    steps = stored["steps"]
    same = [(x["line"], x["text"]) for x in steps] == [(x.line, x.text) for x in scenario.steps]
    shown = {name: stored[name] for name in ("earned", "asserted", "fired")}
    # A file of another name is another file, though each byte of it be the same.
    if stored["earned"]["digest"] != digest or stored["uri"] != scenario.uri or not same:
        return {**unknown(scenario, "out of date"), **shown}
    return {
        **unknown(scenario, worst([stored["status"], *(x["status"] for x in steps)])),
        **shown,
        "steps": [
            _step(step, x["status"], x["ms"], x.get("message", ""))
            for step, x in zip(scenario.steps, steps, strict=True)
        ],
        **({"message": stored["message"]} if "message" in stored else {}),
    }


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
        code, hint = "ambiguous-step", "let only one of them match these words"
    return Problem(code, scenario.uri, step.line, step.column, text, hint)


def first_line(text: str) -> str:
    """Return the first line of a text; empty if it has none."""
    return text.strip().splitlines()[0] if text.strip() else ""
