"""What is known of one scenario: from a run, or from what was stored of an earlier one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from gmc_steps.evidence.digest import Digests
from gmc_steps.evidence.messages import CaseResult, Results, StepResult
from gmc_steps.evidence.severity import worst
from gmc_steps.source.feature import Feature, Scenario, Step
from gmc_steps.source.problem import Problem

_WORD_OF = {
    "PASSED": "passes",
    "FAILED": "fails",
    "UNDEFINED": "undefined",
    "AMBIGUOUS": "undefined",
}


@dataclass(frozen=True)
class Outcome:
    """What is known of one scenario.

    Attributes:
        status: Its evidence status.
        steps: A status, a time in milliseconds and a message for each step; empty if unknown.
        asserted: What its Thens state of norms.
        fired: Ids of the norms that applied.
        earned: Digest, commit and time of its result; None if it has none.
        message: What went wrong outside of its steps.
        problems: What is to be said of it.
    """

    status: str
    steps: tuple[tuple[str, float | None, str], ...] = ()
    asserted: tuple[Mapping[str, str], ...] = ()
    fired: tuple[str, ...] = ()
    earned: Mapping[str, str] | None = None
    message: str = ""
    problems: tuple[Problem, ...] = ()


def from_run(
    feature: Feature,
    scenario: Scenario,
    results: Results | None,
    digests: Digests,
    commit: str,
    refused: bool,
) -> Outcome:
    """What a run has shown of one scenario.

    Args:
        feature: The feature that it stands in, as read before the run.
        scenario: The scenario.
        results: The results of the run; None if they do not count.
        digests: Taken before the run.
        commit: The commit that was run.
        refused: Whether pytest-bdd could not read the file.
    """
    digest = digests.of(scenario.uri)
    if results is None or scenario.pickle is None or digest is None:
        return Outcome("not run")
    if refused:
        earned = {"digest": digest, "commit": commit, "at": results.finished}
        return Outcome("undefined", earned=earned)
    if results.sources.get(feature.path) != feature.source:
        text = "the file changed while the scenarios ran"
        problem = Problem("changed", feature.path, 1, 1, text, "run the scenarios again")
        return Outcome("not run", problems=(problem,))
    case = results.cases.get((scenario.uri, scenario.place))
    if case is None or len(case.steps) != len(scenario.steps):
        return Outcome("not run")
    outside = [hook for hook in case.hooks if hook.status != "PASSED" and hook.message]
    return Outcome(
        _status_of(case),
        tuple((_WORD_OF.get(x.status, "not run"), x.ms, x.message) for x in case.steps),
        case.asserted,
        case.fired,
        {"digest": digest, "commit": commit, "at": case.at},
        "\n".join(f"{hook.hook}: {hook.message}" for hook in outside),
        tuple(_case_problems(scenario, case)),
    )


def _status_of(case: CaseResult) -> str:
    """The evidence status of a result: passes only if every step there is has passed."""
    if not case.steps:
        return "not run"
    return worst(_WORD_OF.get(x.status, "not run") for x in (*case.hooks, *case.steps))


def _case_problems(scenario: Scenario, case: CaseResult) -> Iterable[Problem]:
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
    """The first line of a text; empty if it has none."""
    return text.strip().splitlines()[0] if text.strip() else ""


def from_stored(
    scenario: Scenario, entry: Mapping[str, Any] | None, digest: str | None, limit: str
) -> Outcome:
    """What a stored result says of a scenario as it is now.

    Args:
        scenario: The scenario as it is now.
        entry: What is stored of it; None if nothing is.
        digest: What it would earn a result with now; None if its file is gone.
        limit: The latest time, ISO 8601, that a result can be from.
    """
    earned = entry["earned"] if entry else None
    if entry is None or earned is None:
        return Outcome("not run")
    if earned["at"] > limit:
        return Outcome("not run", problems=(from_the_future(scenario.uri, scenario.place),))
    asserted = tuple(entry["asserted"])
    fired = tuple(entry["fired"])
    same = [(x["line"], x["text"]) for x in entry["steps"]] == [
        (x.line, x.text) for x in scenario.steps
    ]
    # A file of another name is another file, though each byte of it be the same.
    if earned["digest"] != digest or entry["uri"] != scenario.uri or not same:
        return Outcome("out of date", (), asserted, fired, earned)
    steps = tuple((x["status"], x["ms"], x.get("message", "")) for x in entry["steps"])
    return Outcome(
        worst([entry["status"], *(status for status, _, _ in steps)]),
        steps,
        asserted,
        fired,
        earned,
        entry.get("message", ""),
    )


def from_the_future(uri: str, line: int) -> Problem:
    """The problem that a result has a time that has not come."""
    text = "the results are from the future"
    return Problem("time", uri, line, 1, text, "set the clock, and run the scenarios again")
