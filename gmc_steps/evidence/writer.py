"""The messages of a run as it goes on: Cucumber Messages, one JSON value a line.

The file gets its name only once all of it is written; until then it is called ``….partial``. The
reader (`messages`) checks every line by the standard's own classes, so that a mistake made here
would be a run that does not count.
"""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, TextIO

import gmc_steps
from gmc_steps.evidence.adapter import Definition
from gmc_steps.evidence.played import CaseRun
from gmc_steps.evidence.results import FINDINGS, RUN, SCENARIO, SETUP, TEARDOWN, StepResult
from gmc_steps.source.feature import Features

_HOOK_TYPES = {
    SETUP: "BEFORE_TEST_CASE",
    SCENARIO: "BEFORE_TEST_STEP",
    TEARDOWN: "AFTER_TEST_CASE",
}
_RUN_ID = "run"

_encode = json.JSONEncoder(ensure_ascii=False).encode


class MessageWriter:
    """Writes the messages of one run.

    Ids are made of those that gherkin-official gave to the pickles, which are unique over all
    feature files.

    Args:
        target: Where the messages are to stand in the end.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.partial = target.with_name(f"{target.name}.partial")
        target.parent.mkdir(parents=True, exist_ok=True)
        self.file: TextIO = self.partial.open("w", encoding="utf-8", newline="\n")
        self.hooks: set[str] = set()

    def _write(self, kind: str, /, **body: Any) -> None:
        self.file.write(_encode({kind: body}) + "\n")

    def begin(self, features: Features, definitions: Iterable[Definition]) -> None:
        """Write everything that is known before the first scenario runs.

        Args:
            features: The feature files.
            definitions: The step definitions.
        """
        self._write("meta", **_meta())
        for feature in features.features:
            self._source(feature.path, feature.source)
            self._write("gherkinDocument", **feature.document)
            for scenario in feature.scenarios:
                if scenario.pickle is not None:
                    self._write("pickle", **scenario.pickle)
        for unreadable in features.unreadable:
            if unreadable.source is not None:
                self._source(unreadable.path, unreadable.source)
            for problem in unreadable.problems:
                location = {"line": problem.line, "column": problem.column}
                source = {"uri": problem.path, "location": location}
                self._write("parseError", message=str(problem), source=source)
        for definition in definitions:
            pattern = {"source": definition.pattern, "type": "CUCUMBER_EXPRESSION"}
            place = {"uri": definition.uri, "location": {"line": definition.line}}
            self._write("stepDefinition", id=definition.id, pattern=pattern, sourceReference=place)
        self._write("testRunStarted", id=_RUN_ID, timestamp=_now())

    def _source(self, uri: str, data: str) -> None:
        self._write("source", uri=uri, data=data, mediaType="text/x.cucumber.gherkin+plain")

    def case(
        self,
        run: CaseRun,
        taking: Iterable[Sequence[Definition]],
        near: Iterable[Sequence[str]],
        findings: Mapping[str, Any],
    ) -> None:
        """Write one scenario that has ended.

        Args:
            run: What happened to it.
            taking: For each of its steps the definitions that take it.
            near: For each of its steps the phrases to suggest instead.
            findings: What its Thens stated of norms, and what applied in the end; may be empty.
        """
        pickle: Mapping[str, Any] = run.scenario.pickle or {}
        before = [hook for hook in run.hooks if hook.hook != TEARDOWN]
        after = [hook for hook in run.hooks if hook.hook == TEARDOWN]
        tests = [self._hook_step(hook.hook) for hook in before]
        for step, found, phrases in zip(pickle["steps"], taking, near, strict=True):
            id = step["id"]
            tests.append({"pickleStepId": id, "stepDefinitionIds": [x.id for x in found]})
            if phrases:
                snippets = [{"code": phrase, "language": "gherkin"} for phrase in phrases]
                self._write("suggestion", id=f"{id}-near", pickleStepId=id, snippets=snippets)
        tests += [self._hook_step(hook.hook) for hook in after]
        case = f"{pickle['id']}-case"
        steps = [{"id": f"{case}-{number}", **test} for number, test in enumerate(tests)]
        of_run = {"pickleId": pickle["id"], "testRunStartedId": _RUN_ID}
        self._write("testCase", id=case, testSteps=steps, **of_run)
        started = {"testCaseStartedId": f"{case}-started"}
        begun = {"id": f"{case}-started", "timestamp": _timestamp(run.started)}
        self._write("testCaseStarted", attempt=0, testCaseId=case, **begun)
        for step, result in zip(steps, [*before, *run.steps, *after], strict=True):
            self._step({**started, "testStepId": step["id"]}, result)
        if findings:
            self._attachment(FINDINGS, findings, **started)
        self._write("testCaseFinished", timestamp=_now(), willBeRetried=False, **started)

    def _hook_step(self, name: str) -> dict[str, Any]:
        """Return the test step that stands for something outside of all steps."""
        if name not in self.hooks:
            self.hooks.add(name)
            place = {"uri": "gmc_steps/evidence/recorder.py"}
            self._write("hook", id=name, name=name, sourceReference=place, type=_HOOK_TYPES[name])
        return {"hookId": name}

    def _step(self, of: Mapping[str, str], result: StepResult) -> None:
        """Write how a step, or something outside of all steps, began and ended."""
        self._write("testStepStarted", timestamp=_timestamp(result.started), **of)
        took = _timestamp(max(0, result.ended - result.started))
        came = {"duration": took, "status": result.status}
        if result.message:
            came["message"] = result.message
        ended = _timestamp(result.ended)
        self._write("testStepFinished", testStepResult=came, timestamp=ended, **of)

    def _attachment(self, media: str, body: Mapping[str, Any], **of: str) -> None:
        content = {"body": _encode(body), "contentEncoding": "IDENTITY", "mediaType": media}
        self._write("attachment", **content, **of)

    def finish(self, success: bool, body: Mapping[str, Any]) -> None:
        """Write the end of the run, and give the file its name.

        Args:
            success: Whether every scenario passed and nothing is wrong.
            body: What the run as a whole came to.
        """
        self._attachment(RUN, body, testRunStartedId=_RUN_ID)
        ended = {"testRunStartedId": _RUN_ID, "timestamp": _now()}
        self._write("testRunFinished", success=success, **ended)
        self.file.flush()
        os.fsync(self.file.fileno())
        self.file.close()
        self.partial.replace(self.target)


def _meta() -> dict[str, Any]:
    """Return what says on what the run was made."""
    python = {"name": platform.python_implementation(), "version": platform.python_version()}
    return {
        "cpu": {"name": platform.machine()},
        "implementation": {"name": "gmc-steps", "version": gmc_steps.__version__},
        "os": {"name": platform.system(), "version": platform.release()},
        "protocolVersion": version("cucumber-messages"),
        "runtime": python,
    }


def _now() -> dict[str, int]:
    return _timestamp(time.time_ns())


def _timestamp(nanoseconds: int) -> dict[str, int]:
    return {"seconds": nanoseconds // 10**9, "nanos": nanoseconds % 10**9}
