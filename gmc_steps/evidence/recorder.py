"""A pytest plugin that writes what a run shows as Cucumber Messages.

Loaded with ``-p gmc_steps.evidence.recorder`` and switched on by ``--messages PATH``. It watches
pytest-bdd's hooks and pytest's reports; whatever pytest-bdd's own reports leave out or call passed
(undefined steps, skips within a step, errors while tidying up, rows, dropped scenarios) gets the
status that it has. The file appears under its name only when the run has ended; before that it is
called ``PATH.partial``.

At the end the messages are counted and compared with what pytest counted. Two witnesses that
disagree fail the run.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from importlib import import_module
from itertools import count as counter
from pathlib import Path
from textwrap import dedent
from typing import Any

import cucumber_messages as m
import pytest
from cucumber_messages import TestStepResultStatus as Status

from gmc_steps.evidence import adapter, digest, messages
from gmc_steps.evidence.played import CaseRun, StepRun, count, take
from gmc_steps.evidence.protocol import conforms, plain
from gmc_steps.evidence.writer import MessageWriter, meta, timestamp, versions
from gmc_steps.source.feature import Features, Scenario, Step
from gmc_steps.source.features import read_features
from gmc_steps.source.problem import Problem

Nearest = Callable[[str, str], list[str]]
Explain = Callable[[str, str], tuple[str, str] | None]

_NEVER_FINISHED = (
    pytest.ExitCode.INTERRUPTED,
    pytest.ExitCode.INTERNAL_ERROR,
    pytest.ExitCode.USAGE_ERROR,
)


@dataclass
class Files:
    """The feature files of a run.

    Attributes:
        root: The project root.
        features: What is in them.
        refused: Files that pytest-bdd cannot bind, with the reason.
    """

    root: Path
    features: Features
    refused: dict[str, Problem] = field(default_factory=dict)


FILES = pytest.StashKey[Files]()
"""Where `suite` finds the feature files."""


class CannotRunError(Exception):
    """A step that must not run: ambiguous, or not the step that stands on the page."""

    for_authors = True


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the recorder's options."""
    group = parser.getgroup("gmc-steps", "evidence")
    group.addoption("--messages", metavar="PATH", help="write Cucumber Messages to PATH")
    group.addoption("--only", metavar="URI", action="append", help="run these files, not all")
    group.addoption("--steps", metavar="MODULE", default=digest.STEPS, help="for the digest")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Reads the features, registers their tags as marks, and begins to record if asked to."""
    if sys.flags.optimize:
        raise pytest.UsageError("Python runs without assertions (-O): nothing would be checked")
    features = read_features(config.rootpath, only=config.getoption("--only"))
    files = Files(config.rootpath, features)
    config.stash[FILES] = files
    for name in sorted({tag[1:] for x in features.scenarios for tag in x.tag_names}):
        config.addinivalue_line("markers", f"{name}: a tag of a feature file")
    if target := config.getoption("--messages"):
        adapter.remember_lookups()
        steps = config.getoption("--steps")
        config.pluginmanager.register(Recorder(files, Path(target), steps, config))


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_apply_tag(tag: str) -> bool | None:
    """Keeps tags from becoming marks that would break the collection of every file.

    Args:
        tag: Without its ``@``.

    Returns:
        True if the tag is dealt with; the lint and the status say what is wrong with it.
    """
    return True if tag in ("filterwarnings", "parametrize", "skipif", "usefixtures") else None


class Recorder:
    """Records one run.

    Args:
        files: The feature files.
        target: Where to write.
        steps: The module that defines the steps; it may have an `explain` and a `nearest`.
        config: pytest's configuration.
    """

    def __init__(
        self,
        files: Files,
        target: Path,
        steps: str,
        config: pytest.Config,
    ) -> None:
        self.files = files
        self.config = config
        self.policies: set[str] = set()
        defining = import_module(steps)
        self.explain: Explain | None = getattr(defining, "explain", None)
        self.nearest: Nearest | None = getattr(defining, "nearest", None)
        self.code = digest.Digests({}, digest.code_digests(files.root, steps)).code_digest
        self.writer = MessageWriter(target)
        self.told: list[Mapping[str, Any]] = []
        self.numbers = counter()
        self.run_id = self._id()
        self.hook_ids: dict[str, str] = {}
        self.definitions: list[tuple[str, adapter.Definition]] = []
        self.found: dict[tuple[str, str], tuple[str, ...]] = {}
        self.builtin: set[str] = set()
        self.suggested: dict[tuple[str, str], list[str]] = {}
        self.scenario_of: dict[str, Scenario] = {}
        self.run: CaseRun | None = None
        self.ran: set[str] = set()
        self.collected: list[str] = []
        self.strays: Counter[str] = Counter()
        self.problems: list[Problem] = []
        self.broken: list[str] = []

    def _id(self) -> str:
        return f"run-{next(self.numbers)}"

    def _tell(self, **message: Any) -> None:
        self.told.append(self.writer.write(**message))

    # ------------------------------------------------------------------------- collection

    def pytest_exception_interact(
        self, call: pytest.CallInfo[object], report: pytest.CollectReport | pytest.TestReport
    ) -> None:
        """Notes why a collection failed."""
        if isinstance(report, pytest.CollectReport) and call.excinfo:
            self.broken.append(adapter.explain(call.excinfo.value).splitlines()[0])

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Notes what broke pytest, a plugin or this recorder."""
        self.broken.append(adapter.explain(excinfo.value).splitlines()[0])

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Finds the scenario of each item, and holds pending ones back."""
        places = dict(_places(self.files))
        taken: dict[tuple[str, int], str] = {}
        for item in items:
            bound = adapter.bound_to(item)
            if bound is None:
                continue
            scenario = places.get((bound.path.as_posix(), bound.line, bound.row))
            if scenario is None or (scenario.uri, scenario.place) in taken:
                uri = self._relative(bound.path)
                text = "pytest-bdd runs something here that is no scenario of the file"
                hint = "an outline needs Examples with at least one row"
                self.problems.append(Problem("stray", uri, bound.line, 1, text, hint))
                continue
            taken[scenario.uri, scenario.place] = item.nodeid
            self.scenario_of[item.nodeid] = scenario
            if scenario.pending:
                reason = scenario.description or "no reason given"
                item.add_marker(pytest.mark.skip(reason=reason))

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Writes everything that is known before the first scenario runs."""
        self.collected = [item.nodeid for item in session.items]
        self.problems += self.files.refused.values()
        self._tell(meta=meta())
        for feature in self.files.features.features:
            self._source(feature.path, feature.source)
            self._convert("gherkinDocument", feature.document)
            for scenario in feature.scenarios:
                if scenario.pickle is not None:
                    self._convert("pickle", scenario.pickle)
        for unreadable in self.files.features.unreadable:
            if unreadable.source is not None:
                self._source(unreadable.path, unreadable.source)
            for problem in unreadable.problems:
                place = m.Location(problem.line, problem.column)
                reference = m.SourceReference(uri=problem.path, location=place)
                self._tell(parse_error=m.ParseError(str(problem), reference))
        self._definitions()
        self._tell(test_run_started=m.TestRunStarted(timestamp(time.time_ns()), self.run_id))

    def _source(self, uri: str, data: str) -> None:
        plain = m.SourceMediaType.text_x_cucumber_gherkin_plain
        self._tell(source=m.Source(data, plain, uri))

    def _convert(self, name: str, written: Any) -> None:
        """Writes what gherkin-official made, if it is of the standard."""
        if not conforms({name: written}):
            raise ValueError(f"gherkin-official made a {name} that is no Cucumber Message")
        self.told.append({name: written})
        self.writer.write_plain(self.told[-1])

    def _definitions(self) -> None:
        for definition in adapter.definitions():
            found = self._id()
            if definition.builtin:
                self.builtin.add(found)
            self.definitions.append((found, definition))
            place = m.Location(definition.line)
            reference = m.SourceReference(uri=self._relative(definition.path), location=place)
            form = m.StepDefinitionPatternType.cucumber_expression
            pattern = m.StepDefinitionPattern(definition.pattern, form)
            self._tell(step_definition=m.StepDefinition(found, pattern, reference))

    def _relative(self, path: Path) -> str:
        for base in (self.files.root, digest.PACKAGE.parent):
            if path.is_relative_to(base):
                return path.relative_to(base).as_posix()
        return path.name

    def _matching(self, step: Step) -> tuple[str, ...]:
        """The ids of all definitions that take a step; pytest-bdd's own debugger never does."""
        key = (step.type, step.text)
        if key not in self.found:
            self.found[key] = tuple(
                found
                for found, definition in self.definitions
                if definition.type in (None, step.type)
                and found not in self.builtin
                and definition.matches(step.text)
            )
        return self.found[key]

    # ---------------------------------------------------------------------- one scenario

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Surrounds everything that happens to one item."""
        scenario = self.scenario_of.get(item.nodeid)
        steps = [StepRun(step) for step in scenario.steps] if scenario else []
        self.run = CaseRun(scenario, time.time_ns(), steps)
        result = yield
        self._case(item, self.run)
        self.ran.add(item.nodeid)
        self.run = None
        return result

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_before_scenario(self, scenario: Any) -> None:
        """Refuses to run anything but what stands on the page."""
        run = self.run
        if run is None or run.scenario is None:
            return
        if not run.scenario.template.steps:
            raise CannotRunError("the scenario has no steps, so it checks nothing")
        runs = adapter.rendered_steps(scenario)
        if len(runs) != len(run.steps):
            raise CannotRunError("other steps would run than stand on the page")
        for planned, rendered in zip(run.scenario.steps, runs, strict=True):
            # pytest-bdd takes the common indentation off a block of text.
            block = planned.docstring if planned.docstring is None else dedent(planned.docstring)
            on_page = (planned.type, planned.text, planned.table, block)
            if on_page != (rendered.type, rendered.text, rendered.table, rendered.docstring):
                raise CannotRunError(
                    f"the step in line {planned.line} would not run as it stands on the page, "
                    f"but as “{rendered.text}”; name the columns in plain words"
                )

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_before_step(self) -> None:
        """Begins a step, unless more or less than one definition takes it."""
        if (step := self._next()) is None or step.step is None:
            return
        found = self._matching(step.step)
        if len(found) != 1:
            self._unmatched(step, found)
            raise CannotRunError(step.message)

    @pytest.hookimpl(trylast=True)
    def pytest_bdd_after_step(self) -> None:
        """Ends a step that passed."""
        if self.run and self.run.open:
            self.run.open.end(Status.passed)

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_step_error(self, exception: Exception) -> None:
        """Ends a step that failed."""
        if self.run and self.run.open:
            kind = type(exception).__name__
            self.run.open.end(Status.failed, adapter.explain(exception), kind)

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_step_func_lookup_error(self) -> None:
        """Ends a step that no definition takes."""
        if (step := self._next()) is not None:
            self._unmatched(step, ())

    def _next(self) -> StepRun | None:
        run = self.run
        if run is None or run.scenario is None:
            return None
        run.at += 1
        step = run.steps[run.at]
        step.started = time.time_ns()
        return step

    def _unmatched(self, step: StepRun, found: tuple[str, ...]) -> None:
        """Marks a step that no definition takes, or more than one."""
        if step.step is None:
            return
        if len(found) > 1:
            patterns = [x.pattern for known, x in self.definitions if known in found]
            said = ", ".join(f"“{pattern}”" for pattern in patterns)
            step.end(Status.ambiguous, f"{len(found)} definitions take this step: {said}")
            return
        told = self.explain(step.step.type, step.step.text) if self.explain else None
        if told is not None:
            step.end(Status.undefined, "; ".join(told))
            return
        near = self._near(step.step)
        said = " or ".join(f"“{phrase}”" for phrase in near)
        hint = f"; did you mean {said}?" if near else ""
        step.end(Status.undefined, f"no step has these words{hint}")

    def _near(self, step: Step) -> list[str]:
        key = (step.type, step.text)
        if key not in self.suggested:
            near = self.nearest(step.type, step.text) if self.nearest and step.type else []
            self.suggested[key] = list(near)
        return self.suggested[key]

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(
        self, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Takes in what pytest reports, and what of it no step has told."""
        report = yield
        if self.run is not None:
            count(self.run, report)
            if self.run.scenario is not None:
                take(self.run, report, call)
        return report

    def _case(self, item: pytest.Item, run: CaseRun) -> None:
        """Writes everything about one item that has ended."""
        scenario = run.scenario
        if scenario is None or scenario.pickle is None:
            self.strays.update(run.counted)
            self.strays["collected"] += 1
            return
        self._settle(run)
        case, begun = self._id(), self._id()
        before = [x for x in run.hooks if x.hook != messages.TEARDOWN]
        after = [x for x in run.hooks if x.hook == messages.TEARDOWN]
        runs = [*before, *run.steps, *after]
        ids = [self._id() for _ in runs]
        pickle_steps = iter(scenario.pickle["steps"])
        tests = []
        for found, step in zip(ids, runs, strict=True):
            if step.step is None:
                tests.append(m.TestStep(found, hook_id=self._hook(step.hook)))
                continue
            pickle_step = next(pickle_steps)["id"]
            matching = self._matching(step.step)
            tests.append(
                m.TestStep(
                    found,
                    pickle_step_id=pickle_step,
                    step_definition_ids=list(matching),
                    step_match_arguments_lists=[m.StepMatchArgumentsList([]) for _ in matching],
                )
            )
            if step.status is Status.undefined and (near := self._near(step.step)):
                snippets = [m.Snippet(phrase, "gherkin") for phrase in near]
                self._tell(suggestion=m.Suggestion(self._id(), pickle_step, snippets))
        self._tell(test_case=m.TestCase(case, scenario.pickle["id"], tests, self.run_id))
        self._tell(test_case_started=m.TestCaseStarted(0, begun, case, timestamp(run.started)))
        for found, step in zip(ids, runs, strict=True):
            self._step(begun, found, step)
        self._findings(item, begun)
        self._tell(test_case_finished=m.TestCaseFinished(begun, timestamp(time.time_ns()), False))

    def _settle(self, run: CaseRun) -> None:
        """Gives a status to every step that was never reached, and never that of a pass."""
        for step in run.steps:
            if step.status is not None or step.step is None:
                continue
            found = self._matching(step.step)
            if run.scenario and run.scenario.pending:
                step.end(Status.pending)
            elif len(found) != 1:
                self._unmatched(step, found)
            else:
                step.end(Status.unknown if run.called else Status.skipped)

    def _hook(self, name: str) -> str:
        if name not in self.hook_ids:
            self.hook_ids[name] = self._id()
            place = m.SourceReference(uri="gmc_steps/evidence/recorder.py")
            kind = {
                messages.SETUP: m.HookType.before_test_case,
                messages.SCENARIO: m.HookType.before_test_step,
                messages.TEARDOWN: m.HookType.after_test_case,
            }[name]
            self._tell(hook=m.Hook(self.hook_ids[name], place, name, type=kind))
        return self.hook_ids[name]

    def _step(self, begun: str, found: str, step: StepRun) -> None:
        status = step.status or Status.unknown
        took = max(0, step.ended - step.started)
        duration = m.Duration(nanos=took % 10**9, seconds=took // 10**9)
        raised = m.Exception(step.kind, step.message) if step.kind else None
        result = m.TestStepResult(duration, status, raised, step.message or None)
        at, ended = timestamp(step.started), timestamp(step.ended)
        self._tell(test_step_started=m.TestStepStarted(begun, found, at))
        self._tell(test_step_finished=m.TestStepFinished(begun, found, result, ended))

    def _findings(self, item: pytest.Item, begun: str) -> None:
        read = (value for name, value in item.user_properties if name == "policy")
        self.policies.update(map(str, read))
        asserted = [value for name, value in item.user_properties if name == "asserted"]
        fired = [value for name, value in item.user_properties if name == "fired"]
        if not asserted and not fired:
            return
        body = json.dumps({"asserted": asserted, "fired": fired[-1] if fired else []})
        plain = m.AttachmentContentEncoding.identity
        self._tell(
            attachment=m.Attachment(body, plain, messages.FINDINGS, test_case_started_id=begun)
        )

    # --------------------------------------------------------------------------- the end

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Counts, compares, and gives the file its name if the run came to its end."""
        if exitstatus in _NEVER_FINISHED:
            reporter: Any = self.config.pluginmanager.get_plugin("terminalreporter")
            for reason in self.broken if reporter else ():
                reporter.write_line(f"{messages.BROKEN}{reason}")
            return
        never = [nodeid for nodeid in self.collected if nodeid not in self.ran]
        if never:
            text = f"the run stopped early: {len(never)} of {len(self.collected)} never ran"
            hint = "run the scenarios again"
            self.problems.append(Problem("stopped", messages.MESSAGES, 1, 1, text, hint))
        totals = self._totals(session)
        strays = {name: self.strays[name] for name in messages.TOTALS}
        body = {
            "totals": totals,
            "strays": strays,
            "versions": versions(),
            "code": self.code,
            "policies": sorted(self.policies),
        }
        # What the messages say is read from the messages, as a reader of the file would.
        ended = timestamp(time.time_ns())
        trial = [
            *self.told,
            {"attachment": plain(_run_attachment({**body, "problems": []}, self.run_id))},
            {"testRunFinished": plain(m.TestRunFinished(False, ended))},
        ]
        results = messages.collate(trial)
        counted = messages.count(results.cases.values(), strays)
        if counted != totals:
            self.problems.append(messages.totals_disagree(messages.MESSAGES, counted, totals))
        all_passed = all(case.counted == ("passed",) for case in results.cases.values())
        success = (
            exitstatus == pytest.ExitCode.OK
            and not self.problems
            and not self.files.features.unreadable
            and all_passed
            and results.pickles == frozenset(results.cases)
        )
        problems = [asdict(problem) for problem in self.problems]
        self._tell(attachment=_run_attachment({**body, "problems": problems}, self.run_id))
        self._tell(
            test_run_finished=m.TestRunFinished(success, ended, test_run_started_id=self.run_id)
        )
        self.writer.finish()
        if not success and exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def _totals(self, session: pytest.Session) -> dict[str, int]:
        """What pytest's own terminal reporter counted, which nothing here has a hand in."""
        reporter: Any = self.config.pluginmanager.get_plugin("terminalreporter")
        stats = reporter.stats if reporter else {}
        number = {name: len(found) for name, found in stats.items()}
        return {
            "collected": session.testscollected,
            "passed": number.get("passed", 0),
            "failed": number.get("failed", 0),
            "skipped": sum(number.get(name, 0) for name in ("skipped", "xfailed", "xpassed")),
            "errors": number.get("error", 0),
        }


def _places(files: Files) -> Iterator[tuple[tuple[str, int, int | None], Scenario]]:
    """Each scenario by what pytest-bdd knows of it: file, line, and number of its row."""
    for feature in files.features.features:
        path = (files.root / feature.path).absolute().as_posix()
        rows: Counter[int] = Counter()
        for scenario in feature.scenarios:
            if scenario.pickle is None:
                continue
            row = None
            if scenario.row_line is not None:
                row = rows[scenario.line]
                rows[scenario.line] += 1
            yield (path, scenario.line, row), scenario


def _run_attachment(body: dict[str, Any], run: str) -> m.Attachment:
    identity = m.AttachmentContentEncoding.identity
    return m.Attachment(json.dumps(body), identity, messages.RUN, test_run_started_id=run)
