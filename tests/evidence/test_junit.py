"""JUnit XML: the same counts as the status, and no status but an earned pass reads as one."""

from __future__ import annotations

import copy
from typing import Any
from xml.etree import ElementTree

from tiny_project import Project

from gmc_steps.evidence.junit import to_junit
from gmc_steps.evidence.stored import scenarios_of

FEATURE = """
    Feature: F
      @p13
      Rule: Paragraph 13: x
        @13.1
        Scenario: passes
          Given a doctor
          Then norm 13.1 applies
        Scenario: fails <&"
          Given a doctor
          Then it fails
        Scenario: is undefined
          Given a doctor
          Then nobody knows
        @pending
        Scenario: is pending
          It waits.
          Given a doctor
          Then all is well
    """


def cases(status: dict[str, Any]) -> dict[str, ElementTree.Element]:
    root = ElementTree.fromstring(to_junit(status))
    return {case.attrib["name"]: case for case in root.iter("testcase")}


def marks(case: ElementTree.Element) -> list[str]:
    return [child.tag for child in case if child.tag != "properties"]


def test_each_status_has_its_element_and_the_sums_agree(project: Project) -> None:
    project.write("features/care.feature", FEATURE)
    status = project.run().status
    root = ElementTree.fromstring(to_junit(status))
    found = cases(status)
    assert {name: marks(case) for name, case in found.items() if case.attrib["file"]} | {} == {
        "passes": [],
        'fails <&"': ["failure"],
        "is undefined": ["error"],
        "is pending": ["skipped"],
    }
    passing = found["passes"]
    assert [x.attrib["value"] for x in passing.iter("property")] == ["p13", "13.1"]
    assert (passing.attrib["file"], passing.attrib["line"]) == ("features/care.feature", "5")
    for suite in root.iter("testsuite"):
        tags = [tag for case in suite.iter("testcase") for tag in marks(case)]
        counted = [tags.count(x) for x in ("failure", "error", "skipped")]
        assert [int(suite.attrib[x]) for x in ("failures", "errors", "skipped")] == counted
    listed = sum(int(suite.attrib["tests"]) for suite in root.iter("testsuite"))
    assert listed == int(root.attrib["tests"]) >= len(scenarios_of(status))


def test_what_was_not_run_or_is_out_of_date_is_no_pass(project: Project) -> None:
    project.write("features/care.feature", FEATURE)
    assert all(marks(case) for case in cases(project.load()).values())  # nothing has been run
    project.run()
    project.write("features/care.feature", FEATURE.replace("Feature: F", "Feature: G"))
    assert marks(cases(project.load())["passes"]) == ["error"]


def test_a_project_without_scenarios_is_no_empty_report(project: Project) -> None:
    root = ElementTree.fromstring(to_junit(project.load()))
    assert int(root.attrib["errors"]) > 0


def test_signs_that_xml_cannot_hold_are_shown_as_their_codes(project: Project) -> None:
    project.write("features/care.feature", FEATURE)
    status = copy.deepcopy(project.run().status)
    failing = next(x for x in scenarios_of(status) if x["status"] == "fails")
    failing["steps"][-1]["message"] = "a bell \x07, half a pair \ud800 and \ufffe"
    text = to_junit(status).encode().decode()
    failure = next(ElementTree.fromstring(text).iter("failure"))
    assert failure.attrib["message"] == "fails: a bell \\x07, half a pair \\xd800 and \\xfffe"
