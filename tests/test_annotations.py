"""Annotations of a pull request: escaped as GitHub reads them, and printed only where wanted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from gmc_steps.check.annotations import annotation
from gmc_steps.cli.commands import main
from gmc_steps.source.problem import Problem

ROOT = Path(__file__).parents[1]
CHECK = (
    "::error file=features/calls.feature,line=6,col=7,title=gmc-steps%3A undefined-step::"
    "no step has these words: 'the docter is there'; did you mean "
)
BUILD = (
    "::error file=features/calls.feature,line=6,col=7,title=gmc-steps%3A fails::"
    "x (fails): expected: 56.4 applies, got: 56.4 depends on "
)
FEATURE = """Feature: Calls
  @p56
  Rule: Paragraph 56: Calls
    @56.4
    Scenario: x
      Then {then}
"""
SECRETLY = "the doctor must not record calls from patients secretly, under 56.4"


def test_what_would_end_a_command_is_escaped() -> None:
    problem = Problem("a,b", "features/a,b:c%.feature", 3, 5, "50% of: this, or", "that\r\nor")
    assert annotation(problem, ["not:", "this"]) == (
        "::error file=features/a%2Cb%3Ac%25.feature,line=3,col=5,title=gmc-steps%3A a%2Cb::"
        "50%25 of: this, or; that%0D%0Aor%0Anot:%0Athis"
    )


@pytest.mark.parametrize(
    ("words", "there", "expected"),
    [
        (["check"], "", False),
        (["check", "--annotations"], "", True),
        (["check"], "true", True),
        (["check", "--no-annotations"], "true", False),
        (["build", "--strict"], "", False),
        (["build", "--strict", "--annotations"], "", True),
        (["build", "--strict"], "true", True),
    ],
)
def test_annotations_are_printed_where_they_are_wanted(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    there: str,
    expected: bool,
) -> None:
    shutil.copytree(ROOT / "docs/guidance", tmp_path / "docs/guidance")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "features").mkdir()
    then = "the docter is there" if words[0] == "check" else SECRETLY
    (tmp_path / "features/calls.feature").write_text(FEATURE.format(then=then), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GITHUB_ACTIONS", there)
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 1
    wanted = CHECK if words[0] == "check" else BUILD
    lines = [line for line in result.stdout.splitlines() if line.startswith(wanted)]
    assert len(lines) == expected
    assert ("::error" in result.stdout) == expected
    if expected and words[0] == "build":
        assert "%0ANo change of one or two Givens would make it hold" in lines[0]
