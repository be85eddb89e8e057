"""A build that is not sound says so, and does not end with 0."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from gmc_steps.publish.build import build_site
from gmc_steps.publish.failures import failures, lines

ROOT = Path(__file__).parents[2]
PLACE = {"uri": "features/calls.feature", "line": 7}


def status(**parts: Any) -> dict[str, Any]:
    return {"paragraphs": [], "unplaced": [], "problems": [], **parts}


def scenario(result: str) -> dict[str, Any]:
    return {**PLACE, "name": "A call", "status": result, "steps": []}


@pytest.mark.parametrize("result", ["fails", "undefined", "not run", "out of date"])
@pytest.mark.parametrize("placed", [True, False])
def test_a_scenario_that_does_not_pass_is_told_wherever_it_stands(
    result: str, placed: bool
) -> None:
    rows = [scenario(result)]
    found = status(paragraphs=[{"scenarios": rows}]) if placed else status(unplaced=rows)
    (line,) = lines(failures(found))
    assert line == f"features/calls.feature:7:1: A call ({result}); mend the scenario or the rule"


def test_a_problem_without_a_hint_is_not_lost() -> None:
    problem = {**PLACE, "column": 3, "code": "x", "text": "something is wrong", "hint": ""}
    (line,) = lines(failures(status(problems=[problem])))
    assert line.startswith("features/calls.feature:7:3: something is wrong; ")


def test_a_gap_is_no_failure() -> None:
    assert failures(status(paragraphs=[{"scenarios": [scenario("passes")]}])) == []


@pytest.mark.parametrize("strict", [False, True])
def test_a_restatement_that_disagrees_with_its_norm_ends_with_1(
    tmp_path: Path, strict: bool
) -> None:
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "features").mkdir()
    page = tmp_path / "docs" / "guidance" / "calls.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("**must not**{ #56.4 }", "**should not**{ #56.4 }"), "utf-8")
    said: list[str] = []
    site = tmp_path / "site"
    assert build_site(tmp_path, Path("site"), strict=strict, say=said.append) == 1
    told = [line for line in said if "norm 56.4 is a 'must not'" in line]
    assert len(told) == 1
    assert told[0].startswith("docs/guidance/calls.md:13:")
    assert site.exists() is not strict
