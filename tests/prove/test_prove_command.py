"""`gmc-steps prove`: what it prints, how it ends, and what it keeps."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from toy_project import RULES, call, copy_of_toy, edit

from gmc_steps.evidence.laws import PROOFS, law_statuses


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return copy_of_toy(tmp_path / "library")


def known(root: Path) -> dict[str, str]:
    return {each.law.id: each.standing for each in law_statuses(root)}


def test_laws_that_hold_are_kept_until_the_rules_change(library: Path) -> None:
    assert set(known(library).values()) == {"not proved"}
    assert call(library, "prove", "--law", "L1", "--law", "L9").returncode == 0
    assert [id for id, found in known(library).items() if found == "holds"] == ["L1", "L9"]
    result = call(library, "prove")
    assert result.returncode == 0, result.stdout
    assert set(known(library).values()) == {"holds"}
    edit(library / RULES, "see the reader's card before lending", "look at the card before lending")
    assert set(known(library).values()) == {"not proved"}


def test_what_was_edited_by_hand_proves_nothing(library: Path) -> None:
    call(library, "prove", "--law", "L2")
    kept = library / PROOFS.path
    kept.write_text(kept.read_text("utf-8").replace('"holds"', '"holds" '), "utf-8")
    assert known(library)["L2"] == "holds"  # a space says nothing else
    data = json.loads(kept.read_text("utf-8"))
    data["laws"]["L3"] = data["laws"]["L2"]
    kept.write_text(json.dumps(data), "utf-8")
    assert set(known(library).values()) == {"not proved"}


def test_a_broken_law_shows_the_smallest_situation(library: Path) -> None:
    edit(library / RULES, 'met=parent_agrees.is_("agreed")', 'met=parent_agrees.is_("refused")')
    result = call(library, "prove", "--law", "L1")
    assert result.returncode == 1
    assert "BROKEN" in result.stdout
    assert "And a parent has refused" in result.stdout
    assert "Then the librarian may go ahead" in result.stdout
    decide = next(x.split() for x in result.stdout.splitlines() if "gmc-steps decide" in x)
    assert call(library, *decide[1:]).returncode == 0
    assert known(library)["L1"] == "broken"
    data = json.loads(call(library, "prove", "--law", "L1", "--json").stdout)
    (law,) = data
    assert law["standing"] == "broken"
    assert law["breaks"][0]["situations"][0]["answers"]["parent_agrees"] == "refused"
    assert law["breaks"][0]["gherkin"].startswith("Scenario: A refusal is never passed over")


def test_an_unknown_law_is_a_wrong_call(library: Path) -> None:
    result = call(library, "prove", "--law", "L99")
    assert result.returncode == 2
    assert result.stderr.strip() == "gmc-steps: there is no law L99; use L1 to L12"


def test_without_the_solver_one_line_says_what_to_install(library: Path) -> None:
    without = "import sys; sys.modules['pysat'] = sys.modules['pysat.solvers'] = None;"
    code = f"{without} from gmc_steps.cli.entry import main; sys.argv[1:] = ['prove']; main()"
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=library,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 2
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert line.endswith("-m pip install --pre python-sat")
    assert set(known(library).values()) == {"not proved"}
