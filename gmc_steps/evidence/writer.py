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
from gmc_steps.evidence.played import CaseRun, Event
from gmc_steps.evidence.results import FINDINGS, RUN, SCENARIO, SETUP, TEARDOWN
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

    def _write(self, kind: str, body: Mapping[str, Any]) -> None:
        self.file.write(_encode({kind: body}) + "\n")

    def begin(self, features: Features, definitions: Iterable[tuple[str, Definition]]) -> None:
        """Write everything that is known before the first scenario runs.

        Args:
            features: The feature files.
            definitions: The step definitions, each with its file as it is to be shown.
        """
        self._write("meta", _meta())
        for feature in features.features:
            self._source(feature.path, feature.source)
            self._write("gherkinDocument", feature.document)
            for scenario in feature.scenarios:
                if scenario.pickle is not None:
                    self._write("pickle", scenario.pickle)
        for unreadable in features.unreadable:
            if unreadable.source is not None:
                self._source(unreadable.path, unreadable.source)
            for problem in unreadable.problems:
                source = _place(problem.path, line=problem.line, column=problem.column)
                self._write("parseError", {"message": str(problem), "source": source})
        for uri, definition in definitions:
            pattern = {"source": definition.pattern, "type": "CUCUMBER_EXPRESSION"}
            place = _place(uri, line=definition.line)
            body = {"id": definition.id, "pattern": pattern, "sourceReference": place}
            self._write("stepDefinition", body)
        self._write("testRunStarted", {"id": _RUN_ID, "timestamp": _timestamp(time.time_ns())})

    def _source(self, uri: str, data: str) -> None:
        media = "text/x.cucumber.gherkin+plain"
        self._write("source", {"uri": uri, "data": data, "mediaType": media})

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
        assert run.scenario.pickle is not None  # it ran
        pickle = run.scenario.pickle
        before = [hook for hook in run.hooks if hook.hook != TEARDOWN]
        after = [hook for hook in run.hooks if hook.hook == TEARDOWN]
        tests = [self._hook_step(hook) for hook in before]
        for step, found, phrases in zip(pickle["steps"], taking, near, strict=True):
            id = step["id"]
            tests.append({"pickleStepId": id, "stepDefinitionIds": [x.id for x in found]})
            if phrases:
                snippets = [{"code": phrase, "language": "gherkin"} for phrase in phrases]
                body = {"id": f"{id}-near", "pickleStepId": id, "snippets": snippets}
                self._write("suggestion", body)
        tests += [self._hook_step(hook) for hook in after]
        case, started = f"{pickle['id']}-case", f"{pickle['id']}-started"
        ids = [f"{case}-{number}" for number in range(len(tests))]
        steps = [{"id": id, **test} for id, test in zip(ids, tests, strict=True)]
        self._write(
            "testCase",
            {"id": case, "pickleId": pickle["id"], "testSteps": steps, "testRunStartedId": _RUN_ID},
        )
        begun = _timestamp(run.started)
        body = {"attempt": 0, "id": started, "testCaseId": case, "timestamp": begun}
        self._write("testCaseStarted", body)
        for id, event in zip(ids, [*before, *run.steps, *after], strict=True):
            self._event({"testCaseStartedId": started, "testStepId": id}, event)
        if findings:
            self._attachment({"testCaseStartedId": started}, FINDINGS, findings)
        ended = _timestamp(time.time_ns())
        body = {"testCaseStartedId": started, "timestamp": ended, "willBeRetried": False}
        self._write("testCaseFinished", body)

    def _hook_step(self, event: Event) -> dict[str, Any]:
        """Return the test step that stands for something outside of all steps."""
        if event.hook not in self.hooks:
            self.hooks.add(event.hook)
            place, kind = _place("gmc_steps/evidence/recorder.py"), _HOOK_TYPES[event.hook]
            body = {"id": event.hook, "name": event.hook, "sourceReference": place, "type": kind}
            self._write("hook", body)
        return {"hookId": event.hook}

    def _event(self, of: Mapping[str, str], event: Event) -> None:
        """Write how a step, or something outside of all steps, began and ended."""
        self._write("testStepStarted", {**of, "timestamp": _timestamp(event.started)})
        took = _timestamp(max(0, event.ended - event.started))
        result = {"duration": took, "status": event.status}
        if event.message:
            result["message"] = event.message
        body = {**of, "testStepResult": result, "timestamp": _timestamp(event.ended)}
        self._write("testStepFinished", body)

    def _attachment(self, of: Mapping[str, str], media: str, body: Mapping[str, Any]) -> None:
        content = {"body": _encode(body), "contentEncoding": "IDENTITY", "mediaType": media}
        self._write("attachment", {**content, **of})

    def finish(self, success: bool, body: Mapping[str, Any]) -> None:
        """Write the end of the run, and give the file its name.

        Args:
            success: Whether every scenario passed and nothing is wrong.
            body: What the run as a whole came to.
        """
        self._attachment({"testRunStartedId": _RUN_ID}, RUN, body)
        ended = {"timestamp": _timestamp(time.time_ns()), "testRunStartedId": _RUN_ID}
        self._write("testRunFinished", {"success": success, **ended})
        self.file.flush()
        os.fsync(self.file.fileno())
        self.file.close()
        self.partial.replace(self.target)


def _meta() -> dict[str, Any]:
    """Return what says on what the run was made."""
    return {
        "cpu": {"name": platform.machine()},
        "implementation": {"name": "gmc-steps", "version": gmc_steps.__version__},
        "os": {"name": platform.system(), "version": platform.release()},
        "protocolVersion": version("cucumber-messages"),
        "runtime": {
            "name": platform.python_implementation(),
            "version": platform.python_version(),
        },
    }


def _place(uri: str, **location: int) -> dict[str, Any]:
    return {"uri": uri, "location": location} if location else {"uri": uri}


def _timestamp(nanoseconds: int) -> dict[str, int]:
    return {"seconds": nanoseconds // 10**9, "nanos": nanoseconds % 10**9}
