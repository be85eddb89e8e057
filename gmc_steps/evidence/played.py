"""One scenario as it runs: what happens to its steps, and outside them."""

from __future__ import annotations

import time

import pytest

from gmc_steps.evidence.results import SCENARIO, SETUP, TEARDOWN, StepResult
from gmc_steps.source.feature import Scenario, Step


class CaseRun:
    """A scenario that is running.

    Attributes:
        scenario: The scenario.
        steps: What each of its steps has come to so far.
        hooks: What happened outside of them.
        at: Which step was reached last, from 0.
        called: Whether pytest called the test and found nothing wrong.
        started: When it began, in nanoseconds since 1970.
    """

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.steps = [StepResult() for _ in scenario.steps]
        self.hooks: list[StepResult] = []
        self.at = -1
        self.called = False
        self.started = time.time_ns()

    def begin_step(self) -> tuple[Step, StepResult]:
        """Begin the next step."""
        self.at += 1
        self.steps[self.at].started = time.time_ns()
        return self.scenario.steps[self.at], self.steps[self.at]

    @property
    def open(self) -> StepResult | None:
        """The step that has begun and not ended."""
        step = self.steps[self.at] if 0 <= self.at < len(self.steps) else None
        return step if step and step.started and not step.status else None

    def outside(self, hook: str, status: str, message: str) -> None:
        """Note something that happened outside of all steps."""
        self.hooks.append(StepResult(hook=hook))
        self.hooks[-1].end(status, message)

    def take(self, report: pytest.TestReport, call: pytest.CallInfo[None]) -> None:
        """Take in what a report of pytest's says beyond what the steps have shown."""
        message = explain(call.excinfo.value) if call.excinfo else ""
        if report.when == "setup":
            if report.failed:
                self.outside(SETUP, "FAILED", message)
            elif report.skipped:
                self.outside(SETUP, "PENDING" if self.scenario.pending else "SKIPPED", message)
        elif report.when == "teardown":
            if report.failed:
                self.outside(TEARDOWN, "FAILED", message)
        elif hasattr(report, "wasxfail") and not report.failed:
            # Expected to fail: whether it did or not, nothing was shown.
            for step in self.steps:
                step.status = "SKIPPED" if step.status == "FAILED" else step.status
            self.outside(SETUP, "SKIPPED", "marked as expected to fail")
        elif report.skipped:
            self._stop("SKIPPED", message, known={"SKIPPED"})
        elif report.failed:
            known = {"FAILED", "SKIPPED", "UNDEFINED", "AMBIGUOUS"}
            self._stop("FAILED", message or str(report.longrepr), known=known)
        else:
            self.called = True

    def _stop(self, status: str, message: str, known: set[str]) -> None:
        """Give a status to the step that is open; to none, if a step accounts for it."""
        if self.open:
            self.open.end(status, message)
        elif not any(step.status in known for step in self.steps):
            self.outside(SCENARIO, status, message)


def explain(exception: BaseException) -> str:
    """Return what an exception says to an author.

    Args:
        exception: Whatever a step raised.

    Returns:
        The message of an assertion, or of what has an attribute ``for_authors``, as it is; for
        others their type too.
    """
    if isinstance(exception, pytest.FixtureLookupError):
        if exception.argname == "datatable":
            return "this step needs a table below it"
        if exception.argname == "docstring":
            return 'this step needs a block of text between """ below it'
        return f"the step's definition asks for '{exception.argname}', which nothing provides"
    text = str(exception).strip()
    if isinstance(exception, AssertionError | pytest.fail.Exception | pytest.skip.Exception):
        return text or "the step's check does not hold"
    if getattr(exception, "for_authors", False):
        return text
    kind = type(exception).__name__
    return f"{kind}: {text}" if text else kind
