"""The contract with pytest-bdd: what the adapter says of a run, looked at from within one."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tiny_project import Project

PROBE = """
import json
from pathlib import Path
from gmc_steps.evidence import adapter

SEEN = {"items": [], "scenarios": [], "definitions": []}

@given("a table", target_fixture="table")
def _(datatable, docstring=""):
    return datatable

@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    assert adapter.active_config() is config
    for item in items:
        bound = adapter.bound_to(item)
        SEEN["items"].append(bound and [bound[0].name, *bound[1:]])
    SEEN["definitions"] = [
        [x.type, x.pattern, x.uri, x.line > 0, x.builtin, x.matches("a doctor")]
        for x in adapter.StepTable(pytest).definitions
    ]

def pytest_bdd_before_scenario(scenario):
    SEEN["scenarios"].append(adapter.rendered_steps(scenario))

def pytest_sessionfinish():
    Path("seen.json").write_text(json.dumps(SEEN))
"""

FEATURE = '''
Feature: F
  Background:
    Given a doctor

  Scenario Outline: one <n>
    Given a table
      | a    | <n>  |
      | \\|b\\\\ | c    |
    And the patient is <n> years old
    When something happens
    Then all is well

    Examples:
      | n |
      | 5 |
      | 6 |

  Rule: R
    Background:
      Given a doctor

    Scenario: two
      Given a table
        | x |
        """
        some text
          indented
        """
      Then all is well
'''


@pytest.fixture
def seen(project: Project) -> dict[str, Any]:
    project.define(PROBE)
    project.write("features/care.feature", FEATURE)
    project.write("features/broken.feature", "Feature: x\n  Scenario: y\n    Given a\n    Gvn")
    outcome = project.run()
    assert outcome.status["run"]["finished"], outcome.output
    found: dict[str, Any] = json.loads((project.root / "seen.json").read_text())
    return {**found, "steps": f"{project.steps}.py"}


def test_the_contract_with_pytest_bdd(seen: dict[str, Any]) -> None:
    assert seen["items"] == [
        None,
        ["care.feature", 5, 0],
        ["care.feature", 5, 1],
        ["care.feature", 22, None],
    ]
    assert seen["scenarios"][1] == [
        ["given", "a doctor", None, None],
        ["given", "a table", [["a", "6"], ["|b\\", "c"]], None],
        ["given", "the patient is 6 years old", None, None],
        ["when", "something happens", None, None],
        ["then", "all is well", None, None],
    ]
    assert seen["scenarios"][2] == [
        ["given", "a doctor", None, None],
        ["given", "a doctor", None, None],
        ["given", "a table", [["x"]], "some text\n  indented"],
        ["then", "all is well", None, None],
    ]
    definitions = seen["definitions"]
    assert ["given", "a doctor", seen["steps"], True, False, True] in definitions
    assert ["then", "norm {norm} {state}", seen["steps"], True, False, False] in definitions
    assert ["given", "trace", "pytest_bdd/plugin.py", True, True, False] in definitions


def test_each_step_is_looked_up_once(project: Project) -> None:
    project.define("""
        import json
        from pathlib import Path
        from gmc_steps.evidence import adapter

        LOOKED_UP = []
        ORIGINAL = adapter._look_up

        def look_up(request, step):
            LOOKED_UP.append([step.type, step.name])
            return ORIGINAL(request, step)

        adapter._look_up = look_up

        def pytest_sessionfinish():
            Path("looked_up.json").write_text(json.dumps(LOOKED_UP))
        """)
    scenario = """
          Scenario: {}
            Given a doctor
            When something happens
            Then all is well
    """
    project.write("features/a.feature", "Feature: F\n" + "".join(map(scenario.format, "abc")))
    statuses = {x["status"] for x in project.run().status["unplaced"]}
    assert statuses == {"passes"}
    looked_up = json.loads((project.root / "looked_up.json").read_text())
    assert looked_up == [
        ["given", "a doctor"],
        ["when", "something happens"],
        ["then", "all is well"],
    ]
