"""A pytest plugin that writes what a run shows as Cucumber Messages.

Loaded with ``-p gmc_steps.evidence.recorder`` and switched on by ``--messages PATH``. It watches
pytest-bdd's hooks and pytest's reports; whatever pytest-bdd's own reports leave out or call passed
(undefined steps, skips within a step, errors while tidying up, rows, dropped scenarios) gets the
status that it has. The file appears under its name only when the run has ended.

At the end what was recorded is counted and compared with what pytest counted. Two witnesses that
disagree fail the run.
"""

from __future__ import annotations

import gc
import hashlib
from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from gmc_steps.evidence import adapter
from gmc_steps.evidence.code import STEPS, Code
from gmc_steps.evidence.digest import digest_of, versions
from gmc_steps.evidence.played import CaseRun, explain
from gmc_steps.evidence.results import (
    BROKEN,
    MESSAGES,
    TOTALS,
    count,
    counted,
    totals_disagree,
)
from gmc_steps.evidence.surroundings import imported_from_elsewhere
from gmc_steps.evidence.writer import MessageWriter
from gmc_steps.source.feature import POLICY, Features, Scenario
from gmc_steps.source.features import read_features
from gmc_steps.source.problem import Problem

FEATURES = pytest.StashKey[Features]()
"""The feature files of the run."""

REFUSED = pytest.StashKey[list[Problem]]()
"""What is wrong with files that pytest-bdd cannot bind."""

_NEVER_FINISHED = (
    pytest.ExitCode.INTERRUPTED,
    pytest.ExitCode.INTERNAL_ERROR,
    pytest.ExitCode.USAGE_ERROR,
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the recorder's options."""
    group = parser.getgroup("gmc-steps", "evidence")
    group.addoption("--messages", metavar="PATH", help="write Cucumber Messages to PATH")
    group.addoption("--only", metavar="URI", action="append", help="run these files, not all")
    group.addoption("--installed", metavar="PATH", action="append", help="where packages are")
    group.addoption("--steps", metavar="MODULE", default=STEPS, help="what defines the steps")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Read the features, register their tags as marks, and begin to record if asked to."""
    gc.set_threshold(200_000, 50, 50)  # what a run makes is kept to its end: look seldom
    features = read_features(config.rootpath, only=config.getoption("--only"))
    config.stash[FEATURES] = features
    config.stash[REFUSED] = []
    for name in sorted({tag[1:] for x in features.scenarios for tag in x.tag_names}):
        config.addinivalue_line("markers", f"{name}: a tag of a feature file")
    if target := config.getoption("--messages"):
        adapter.remember_steps()
        recorder = Recorder(config, Path(target))
        adapter.ask_every_then(recorder.end_step)
        config.pluginmanager.register(recorder)


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_apply_tag(tag: str) -> bool | None:
    """Keep tags from becoming marks that would break the collection of every file.

    Args:
        tag: Without its ``@``.

    Returns:
        True if the tag is dealt with; the lint and the status say what is wrong with it.
    """
    return True if tag in ("filterwarnings", "parametrize", "skipif", "usefixtures") else None


class Recorder:
    """Records one run.

    Args:
        config: pytest's configuration; its ``--steps`` names the module that defines the steps.
        target: Where to write.
    """

    def __init__(self, config: pytest.Config, target: Path) -> None:
        self.config = config
        self.features = config.stash[FEATURES]
        steps = config.getoption("--steps")
        self.steps = adapter.StepTable(import_module(steps))
        self.files = Code(config.rootpath, steps)
        self.code = digest_of(self.files.digests())
        self.writer = MessageWriter(target)
        self.scenario_of: dict[str, Scenario] = {}
        self.run: CaseRun | None = None
        self.ran: set[str] = set()
        self.counted: list[tuple[str, ...]] = []
        self.strays: Counter[str] = Counter()
        self.problems: list[Problem] = []
        self.broken: list[str] = []

    # ------------------------------------------------------------------------- collection

    def pytest_exception_interact(
        self, call: pytest.CallInfo[object], report: pytest.CollectReport | pytest.TestReport
    ) -> None:
        """Note why a collection failed."""
        if isinstance(report, pytest.CollectReport) and call.excinfo:
            self.broken.append(explain(call.excinfo.value).splitlines()[0])

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Note what broke pytest, a plugin or this recorder."""
        self.broken.append(explain(excinfo.value).splitlines()[0])

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Find the scenario of each item, and hold pending ones back."""
        places = dict(self._places())
        for item in items:
            bound = adapter.bound_to(item)
            if bound is None:
                continue
            scenario = places.pop(bound, None)
            if scenario is None:
                path, line, _ = bound
                uri = path.relative_to(self.config.rootpath).as_posix()
                text = "pytest-bdd runs something here that is not a scenario of the file"
                hint = "an outline needs Examples with at least one row"
                self.problems.append(Problem("stray", uri, line, 1, text, hint))
                continue
            self.scenario_of[item.nodeid] = scenario
            if scenario.pending:
                reason = scenario.description or "no reason given"
                item.add_marker(pytest.mark.skip(reason=reason))

    def _places(self) -> Iterator[tuple[tuple[Path, int, int | None], Scenario]]:
        """Yield each scenario by what pytest-bdd knows of it: file, line, number of its row."""
        for feature in self.features.features:
            path = (self.config.rootpath / feature.path).absolute()
            rows: Counter[int] = Counter()
            for scenario in feature.scenarios:
                if scenario.pickle is None:
                    continue
                row = None
                if scenario.row_line is not None:
                    row = rows[scenario.line]
                    rows[scenario.line] += 1
                yield (path, scenario.line, row), scenario

    def pytest_collection_finish(self) -> None:
        """Write everything that is known before the first scenario runs."""
        refused: list[Problem] = self.config.stash[REFUSED]
        self.problems += refused
        self.writer.begin(self.features, self.steps.definitions)

    # ---------------------------------------------------------------------- one scenario

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Surround everything that happens to one item."""
        scenario = self.scenario_of.get(item.nodeid)
        self.run = run = CaseRun(scenario) if scenario else None
        result = yield
        if run is None:
            self.strays["collected"] += 1
        else:
            self._finish(item, run)
        self.ran.add(item.nodeid)
        self.run = None
        return result

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_before_scenario(self, scenario: Any) -> None:
        """Refuse to run anything but what stands on the page."""
        if self.run is None:
            return
        planned = self.run.scenario.steps
        if not self.run.scenario.template.steps:
            pytest.fail("the scenario has no steps, so it checks nothing")
        rendered = adapter.rendered_steps(scenario)
        if len(rendered) != len(planned):
            pytest.fail("the steps that would run are not those on the page")
        for step, runs in zip(planned, rendered, strict=True):
            # pytest-bdd takes the common indentation off a block of text.
            block = step.docstring if step.docstring is None else dedent(step.docstring)
            if runs != (step.type, step.text, step.table, block):
                pytest.fail(
                    f"the step on line {step.line} would run not as it is written on the page "
                    f"but as “{runs[1]}”; name the columns in plain words"
                )

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_before_step(self) -> None:
        """Begin a step, unless more or less than one definition matches it."""
        if self.run is not None:
            step, result = self.run.begin_step()
            if unmatched := self.steps.unmatched(step):
                result.end(*unmatched)
                pytest.fail(result.message)

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_step_func_lookup_error(self) -> None:
        """End a step that no definition takes."""
        if self.run is not None:
            step, result = self.run.begin_step()
            result.end(*(self.steps.unmatched(step) or ("UNDEFINED", "no definition matches it")))

    @pytest.hookimpl(trylast=True)
    def pytest_bdd_after_step(self) -> None:
        """End a step that passed."""
        if self.run and self.run.open:
            self.run.open.end("PASSED")

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_step_error(self, exception: Exception) -> None:
        """End a step that failed."""
        if self.run and self.run.open:
            self.run.open.end("FAILED", explain(exception))

    def end_step(self, error: BaseException) -> None:
        """End a step, if it is open, that was left without a word to any hook."""
        if self.run and self.run.open:
            skipped = isinstance(error, pytest.skip.Exception)
            self.run.open.end("SKIPPED" if skipped else "FAILED", explain(error))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(
        self, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Take in what pytest reports, and what of it no step has told."""
        report = yield
        if self.run is not None:
            self.run.take(report, call)
        elif report.when == "call" or (report.when == "setup" and report.skipped):
            self.strays["skipped" if report.skipped else report.outcome] += 1
        elif report.failed:
            self.strays["errors"] += 1
        return report

    def _finish(self, item: pytest.Item, run: CaseRun) -> None:
        """Give a status to each step that was never reached, and write the scenario."""
        steps = run.scenario.steps
        for step, result in zip(steps, run.steps, strict=True):
            if not result.status and run.scenario.pending:
                result.end("PENDING")
            elif not result.status:
                reached = ("UNKNOWN" if run.called else "SKIPPED", "")
                result.end(*(self.steps.unmatched(step) or reached))
        self.counted.append(counted((*run.hooks, *run.steps)))
        near = [
            self.steps.near(step) if result.status == "UNDEFINED" else ()
            for step, result in zip(steps, run.steps, strict=True)
        ]
        asserted = [value for name, value in item.user_properties if name == "asserted"]
        fired = [value for name, value in item.user_properties if name == "fired"][-1:]
        findings = {"asserted": asserted, "fired": fired[0] if fired else []}
        taking = map(self.steps.taking, steps)
        self.writer.case(run, taking, near, findings if asserted or fired else {})

    # --------------------------------------------------------------------------- the end

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Count, compare, and give the file its name if the run came to its end."""
        reporter: Any = self.config.pluginmanager.get_plugin("terminalreporter")
        if exitstatus in _NEVER_FINISHED:
            for reason in self.broken if reporter else ():
                reporter.write_line(f"{BROKEN}{reason}")
            return
        if never := len({item.nodeid for item in session.items} - self.ran):
            text = f"the run stopped early: {never} of {len(session.items)} never ran"
            hint = "run the scenarios again"
            self.problems.append(Problem("stopped", MESSAGES, 1, 1, text, hint))
        if (folders := self.config.getoption("--installed")) is not None:
            self.problems += imported_from_elsewhere(self.files, folders)
        # What pytest's own terminal reporter counted, in which nothing here has a hand.
        number = Counter({name: len(found) for name, found in reporter.stats.items()})
        totals = {
            "collected": session.testscollected,
            "passed": number["passed"],
            "failed": number["failed"],
            "skipped": number["skipped"] + number["xfailed"] + number["xpassed"],
            "errors": number["error"],
        }
        found = count(self.counted, self.strays)
        if found != totals:
            self.problems.append(totals_disagree(found, totals))
        nothing = not self.features.scenarios and not self.features.unreadable
        if self.config.getoption("--only") and nothing and not self.problems:
            session.exitstatus = exitstatus = pytest.ExitCode.OK  # these files hold nothing to run
        success = (
            exitstatus == pytest.ExitCode.OK
            and not self.problems
            and not self.features.unreadable
            and all(case == ("passed",) for case in self.counted)
            and len(self.counted) == sum(x.pickle is not None for x in self.features.scenarios)
        )
        policy = self.features.content.get(POLICY)
        self.writer.finish(
            success,
            {
                "totals": totals,
                "strays": {name: self.strays[name] for name in TOTALS},
                "versions": versions(),
                "code": self.code,
                "policy": "" if policy is None else hashlib.sha256(policy).hexdigest(),
                "problems": [asdict(problem) for problem in self.problems],
            },
        )
        if not success and exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
