"""The results of a run, scenario by scenario, and how they are counted.

The recorder counts what it saw, the reader what the messages say, and pytest its own reports. A
run whose counts differ is no evidence.
"""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gmc_steps.source.problem import ContentError, Problem

MESSAGES = "results/messages.ndjson"
"""Where the messages of the last runs stand, from the project root."""

FINDINGS = "application/vnd.gmc-steps.findings+json"
"""Media type of an attachment: what the Thens of a scenario asserted, and what applied."""

RUN = "application/vnd.gmc-steps.run+json"
"""Media type of an attachment: pytest's own totals, versions, and what has no scenario."""

BROKEN = "gmc-steps: broken off: "
"""How a line of output begins that says why a run did not come to its end."""

SETUP, SCENARIO, TEARDOWN = "before the scenario", "around the steps", "after the scenario"
"""Names of the hooks that carry what happened outside of every step."""

TOTALS = ("collected", "passed", "failed", "skipped", "errors")
"""What is counted."""

_NOT_THE_SAME = "not the same"

_COUNTED = {"PASSED": "passed", "SKIPPED": "skipped", "PENDING": "skipped"}


@dataclass
class StepResult:
    """What a step, or something outside of all steps, came to.

    Attributes:
        status: As Cucumber Messages has it, such as ``PASSED``; empty until it has ended.
        message: Why it did not pass.
        hook: Empty for a step; else which of `SETUP`, `SCENARIO`, `TEARDOWN`.
        started: When it began, in nanoseconds; 0 if it never did.
        ended: When it ended.
    """

    status: str = ""
    message: str = ""
    hook: str = ""
    started: int = 0
    ended: int = 0

    def end(self, status: str, message: str = "") -> None:
        """Note how it ended, and when."""
        self.status, self.message = status, message
        self.ended = time.time_ns()
        self.started = self.started or self.ended

    @property
    def ms(self) -> float:
        """How long it took, in milliseconds."""
        return round(max(0, self.ended - self.started) / 1e6, 3)


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
        """How pytest counts it."""
        return counted((*self.hooks, *self.steps))


@dataclass(frozen=True)
class Results:
    """Everything that a run has shown.

    Attributes:
        cases: By feature file and line.
        sources: The text of each feature file as it was when it ran.
        started: When the run began, UTC, ISO 8601 to the second.
        finished: When it ended.
        versions: Of everything that took part, by name.
        totals: As pytest counted.
        strays: The part of them that is no scenario: items for files that cannot be read, and
            items that no scenario of a file explains.
        code: The digest of the code that ran.
        policy: SHA-256 of the local policy that was read; empty text for none.
        problems: What the recorder found wrong with the run.
    """

    cases: Mapping[tuple[str, int], CaseResult]
    sources: Mapping[str, str]
    started: str
    finished: str
    versions: Mapping[str, str]
    totals: Mapping[str, int]
    strays: Mapping[str, int]
    code: str
    policy: str
    problems: tuple[Problem, ...]


def together(runs: Sequence[Results]) -> Results:
    """Return as one what runs have shown that went on side by side, each of its own files.

    Where they were made with different code or policies, what stands for all equals no digest.
    """
    if len(runs) == 1:
        return runs[0]
    codes, policies = {run.code for run in runs}, {run.policy for run in runs}
    return Results(
        {place: case for run in runs for place, case in run.cases.items()},
        {uri: text for run in runs for uri, text in run.sources.items()},
        min(run.started for run in runs),
        max(run.finished for run in runs),
        runs[0].versions,
        {name: sum(run.totals[name] for run in runs) for name in TOTALS},
        {name: sum(run.strays[name] for run in runs) for name in TOTALS},
        codes.pop() if len(codes) == 1 else _NOT_THE_SAME,
        policies.pop() if len(policies) == 1 else _NOT_THE_SAME,  # empty text is that of none
        tuple(problem for run in runs for problem in run.problems),
    )


def counted(results: Iterable[StepResult]) -> tuple[str, ...]:
    """Return how pytest counts a scenario: at most one of passed, failed, skipped; and errors.

    Args:
        results: Of everything that ended: steps in their order, hooks before them.
    """
    by_hook: dict[str, list[str]] = defaultdict(list)
    for result in results:
        by_hook[result.hook].append(result.status)
    errors = ["errors" for _ in by_hook[TEARDOWN]]
    if by_hook[SETUP]:
        return ("errors" if by_hook[SETUP][0] == "FAILED" else "skipped", *errors)
    stopped = (x for x in (*by_hook[SCENARIO], *by_hook[""]) if x != "PASSED")
    return (_COUNTED.get(next(stopped, "PASSED"), "failed"), *errors)


def count(cases: Iterable[tuple[str, ...]], strays: Mapping[str, int]) -> dict[str, int]:
    """Return the totals as the messages have them, to be compared with pytest's.

    Args:
        cases: How each scenario is `counted`.
        strays: The totals of items that are no scenario.

    Returns:
        The numbers by the names in `TOTALS`.
    """
    found = Counter(strays)
    for case in cases:
        found.update(("collected", *case))
    return {name: found[name] for name in TOTALS}


def totals_disagree(counted: Mapping[str, int], totals: Mapping[str, int]) -> Problem:
    """Return the problem that the messages and pytest did not count the same."""
    differ = [
        f"{name} {counted[name]} against {totals[name]}"
        for name in TOTALS
        if counted[name] != totals[name]
    ]
    text = f"totals disagree: the recorder and pytest counted {', '.join(differ)}"
    return Problem("totals-disagree", MESSAGES, 1, 1, text, "nothing of this run can be relied on")


def unreliable(text: str, path: str = MESSAGES, line: int = 1) -> ContentError:
    """Return what to raise because what stands in ``results/`` cannot be relied on."""
    return ContentError([Problem("results", path, line, 1, text, "run the scenarios again")])
