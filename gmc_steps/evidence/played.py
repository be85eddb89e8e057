"""What happens to one item while it runs: its steps, and whatever happens outside of them."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field

import pytest
from cucumber_messages import TestStepResultStatus as Status

from gmc_steps.evidence import adapter, messages
from gmc_steps.source.feature import Scenario, Step


@dataclass
class StepRun:
    """A step of the scenario that is running, or something outside of its steps."""

    step: Step | None
    hook: str = ""
    status: Status | None = None
    message: str = ""
    kind: str = ""
    started: int = 0
    ended: int = 0

    def end(self, status: Status, message: str = "", kind: str = "") -> None:
        """Notes how it ended, and when."""
        self.status, self.message, self.kind = status, message, kind
        self.ended = time.time_ns()
        self.started = self.started or self.ended


@dataclass
class CaseRun:
    """The item that is running."""

    scenario: Scenario | None
    started: int
    steps: list[StepRun] = field(default_factory=list)
    hooks: list[StepRun] = field(default_factory=list)
    at: int = -1
    counted: Counter[str] = field(default_factory=Counter)
    called: bool = False

    def hook(self, name: str, status: Status, message: str, kind: str = "") -> None:
        """Notes something that happened outside of every step."""
        run = StepRun(None, name)
        run.end(status, message, kind)
        self.hooks.append(run)

    @property
    def open(self) -> StepRun | None:
        """The step that has begun and not ended."""
        step = self.steps[self.at] if 0 <= self.at < len(self.steps) else None
        return step if step and step.started and step.status is None else None


def count(run: CaseRun, report: pytest.TestReport) -> None:
    """Counts what becomes of an item that is no scenario."""
    if report.when == "call" or (report.when == "setup" and report.skipped):
        run.counted["skipped" if report.skipped else report.outcome] += 1
    elif report.failed:
        run.counted["errors"] += 1


def take(run: CaseRun, report: pytest.TestReport, call: pytest.CallInfo[None]) -> None:
    """Takes in what a report says of a scenario beyond what its steps have told."""
    said = adapter.explain(call.excinfo.value) if call.excinfo else ""
    kind = call.excinfo.typename if call.excinfo else ""
    if report.when == "setup":
        if report.failed:
            run.hook(messages.SETUP, Status.failed, said, kind)
        elif report.skipped:
            pending = run.scenario is not None and run.scenario.pending
            run.hook(messages.SETUP, Status.pending if pending else Status.skipped, said)
    elif report.when == "teardown":
        if report.failed:
            run.hook(messages.TEARDOWN, Status.failed, said, kind)
    elif hasattr(report, "wasxfail") and not report.failed:
        # Expected to fail: whether it did or not, nothing was shown.
        for step in run.steps:
            if step.status is Status.failed:
                step.status = Status.skipped
        run.hook(messages.SETUP, Status.skipped, "marked as expected to fail")
    elif report.skipped:
        if run.open:
            run.open.end(Status.skipped, said)
        elif not any(step.status is Status.skipped for step in run.steps):
            run.hook(messages.SCENARIO, Status.skipped, said)
    elif report.failed:
        if run.open:
            run.open.end(Status.failed, said, kind)
        elif not any(step.status not in (None, Status.passed) for step in run.steps):
            run.hook(messages.SCENARIO, Status.failed, said or str(report.longrepr), kind)
    else:
        run.called = True
