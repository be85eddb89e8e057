"""The desk's commands as an author calls them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from small import CONSENT, MAKE, RASH, scenario, written

from gmc_steps.cli.commands import main

ROOT = Path(__file__).parents[2]
SOUND = scenario("A rash", *RASH, MAKE, CONSENT)
ODD = scenario("Usual", *RASH, "And nothing else is out of the ordinary", MAKE, CONSENT)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def call(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def test_remarks_are_advice_unless_asked_to_be_strict(project: Path) -> None:
    written(project, ODD)
    assert (call("doctor").exit_code, call("doctor", "--strict").exit_code) == (0, 1)
    assert "features/care.feature:15:7: the Thens hold" in call("doctor", "p13").output
    assert "0 remarks" in call("doctor", "p14").output
    written(project, SOUND)
    assert call("doctor", "--strict", "features/care.feature").exit_code == 0


@pytest.mark.parametrize("name", ["care", "care.feature", "features/care.feature"])
def test_a_feature_is_found_by_its_name(project: Path, name: str) -> None:
    written(project, ODD)
    assert "features/care.feature:15:7: the Thens hold" in call("doctor", name).output
    assert "features/care.feature" in call("check", name).output


def test_what_a_paragraph_lacks_is_suggested_below_its_last_scenario(project: Path) -> None:
    written(project, ODD)
    assert "Paragraph 13: paste below line 17" in call("suggest", "p13").output


def test_a_feature_without_rules_has_nothing_to_suggest(project: Path) -> None:
    written(project, SOUND)
    (project / "features" / "other.feature").write_text("Feature: Other\n")
    assert call("suggest", "other").output == "0 suggestions.\n"


def test_a_check_of_some_files_tells_of_them_and_counts_the_others(project: Path) -> None:
    for name in ("docs", "features"):
        shutil.copytree(ROOT / name, project / name)
    text = "Feature: Other\n  Scenario: A\n    Given nothing\n"
    (project / "features" / "other.feature").write_text(text)
    calls = call("check", "p56")
    assert calls.exit_code == 0
    assert calls.stdout == ""
    assert "In order: docs/guidance/calls.md, features/calls.feature." in calls.stderr
    other = call("check", "other")
    assert other.exit_code == 1
    assert "elsewhere" not in other.stderr
    assert f"{len(other.stdout.splitlines())} problems elsewhere" in calls.stderr
    assert call("check").stdout == other.stdout


def test_a_paragraph_is_a_word_of_the_phrases() -> None:
    assert call("steps", "p56").output == call("steps", "56").output
    assert "under 56.1" in call("steps", "p56").output


def test_what_is_neither_paragraph_nor_file_is_told(project: Path) -> None:
    written(project, SOUND)
    done = call("doctor", "p60")
    assert done.exit_code == 2
    assert "there is no paragraph or file p60; try p13 or care.feature" in done.output


def test_a_file_that_cannot_be_read_is_told(project: Path) -> None:
    written(project, "\n    Scenario: y\n      Given x\n      Whne z\n")
    for command in ("doctor", "suggest"):
        done = call(command)
        assert done.exit_code == 1
        assert "features/care.feature:" in done.output


def test_settings_that_are_there_are_kept(project: Path) -> None:
    assert call("snippets").exit_code == 0
    settings = project / ".vscode" / "settings.json"
    assert "[cucumber]" in json.loads(settings.read_text("utf-8"))
    settings.write_text("{}", encoding="utf-8")
    done = call("snippets")
    assert settings.read_text("utf-8") == "{}"
    assert "Add to your .vscode/settings.json" in done.output
