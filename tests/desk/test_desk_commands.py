"""The desk's commands as an author calls them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from small import CONSENT, MAKE, RASH, scenario, written

from gmc_steps.cli import main

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


def test_what_is_neither_paragraph_nor_file_is_told(project: Path) -> None:
    written(project, SOUND)
    done = call("doctor", "p60")
    assert done.exit_code == 2
    assert "p60 is no paragraph and no file" in done.output


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
