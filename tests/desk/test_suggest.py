"""A suggested scenario can be pasted: it is in order, it passes, it takes what was not taken."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from own import VOCABULARY, run_in
from small import CONSENT, MAKE, RASH, scenario, written

from gmc_steps.check.coverage import lint_coverage
from gmc_steps.check.features import lint_features
from gmc_steps.cli.commands import main
from gmc_steps.desk.suggest import BACKGROUND, GIVEN_UP, IMPOSSIBLE, Gap, Suggestion, suggest
from gmc_steps.desk.theorem import failure, theorem_of
from gmc_steps.evidence.stored import scenarios_of
from gmc_steps.source.features import read_features
from gmc_steps.source.restatements import Restatements

ROOT = Path(__file__).parents[2]
SOUND = scenario("A rash", *RASH, MAKE, CONSENT)


def test_what_is_suggested_is_in_order_and_passes(tmp_path: Path) -> None:
    made, _ = suggest(written(tmp_path, SOUND), VOCABULARY, [13])
    assert made
    features = written(tmp_path, SOUND, *("\n" + x.gherkin for x in made))
    assert lint_features(features, VOCABULARY) == []
    said = lint_coverage(features, Restatements(()), VOCABULARY)
    assert [x for x in said if x.code == "untrue-tag"] == []
    for found in features.scenarios[1:]:
        theorem = theorem_of(found, VOCABULARY)
        assert theorem is not None
        assert [failure(theorem.case, claim) for claim in theorem.claims] == [None]


def test_what_is_taken_is_not_suggested_again(tmp_path: Path) -> None:
    made, _ = suggest(written(tmp_path, SOUND), VOCABULARY, [13])
    again, _ = suggest(
        written(tmp_path, SOUND, *("\n" + x.gherkin for x in made)), VOCABULARY, [13]
    )
    assert again == []


@dataclass(frozen=True)
class Suggested:
    """What the command found for this project, and printed."""

    root: Path
    found: tuple[list[Suggestion], list[Gap]]
    printed: str


@pytest.fixture(scope="module")
def suggested(tmp_path_factory: pytest.TempPathFactory) -> Suggested:
    """The command, run once in a copy of this project."""
    root = tmp_path_factory.mktemp("copy")
    for name in ("docs", "features"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copy(ROOT / "mkdocs.yml", root)
    found = []

    def noted(*asked: Any) -> tuple[list[Suggestion], list[Gap]]:
        found.append(suggest(*asked))
        return found[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        patch.setattr("gmc_steps.desk.suggest.suggest", noted)
        printed = CliRunner().invoke(main, ["suggest"]).stdout
    (once,) = found
    return Suggested(root, once, printed)


def test_a_suggestion_says_something_definite(suggested: Suggested) -> None:
    assert [x.gherkin for x in suggested.found[0] if " depends on " in x.gherkin] == []


def test_what_no_situation_takes_is_told_with_the_reason(suggested: Suggested) -> None:
    gaps = suggested.found[1]
    why = {(gap.norm.id, gap.why) for gap in gaps}
    # 17.3 holds for two uses at once in some of its alternatives; the Background of paragraph 34
    # has the recording made for teaching, and 34.5 speaks of broadcasting too.
    assert {("17.3", IMPOSSIBLE), ("34.5", BACKGROUND)} <= why
    broadcast = next(gap for gap in gaps if gap.why == BACKGROUND and gap.norm.id == "34.5")
    assert "“the recording is made for broadcasting”" in str(broadcast)


def test_no_search_for_this_project_is_given_up(suggested: Suggested) -> None:
    assert GIVEN_UP not in {gap.why for gap in suggested.found[1]}


def test_a_search_that_is_given_up_does_not_claim_that_there_is_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gmc_steps.desk.suggest.MOST_TRIED", 1)
    _, gaps = suggest(written(tmp_path, SOUND), VOCABULARY, [13])
    assert {gap.why for gap in gaps} == {GIVEN_UP}


def test_every_suggestion_for_this_project_is_pasted_checked_and_run(
    suggested: Suggested, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, printed = suggested.root, suggested.printed
    monkeypatch.chdir(root)
    before = len(read_features(root).scenarios)
    path, below, pasted = "", 0, []
    for line in printed.splitlines(keepends=True):
        if line.startswith("# "):
            path = line[2:].strip()
        elif line.startswith("    # Paragraph "):
            below = int(line.split("below line ")[1].split(",")[0])
        elif line.startswith("    @"):
            block = line
        elif line.startswith("      Then "):
            pasted.append((root / path, below, block + line))
        elif line.strip():
            block += line
    for file, after, block in reversed(pasted):  # as it says: from the bottom up
        lines = file.read_text("utf-8").splitlines(keepends=True)
        assert lines[after - 1].strip()
        assert not "".join(lines[after : after + 1]).strip()
        file.write_text("".join([*lines[:after], "\n", block, *lines[after:]]), encoding="utf-8")
    checked = CliRunner().invoke(main, ["check"])
    assert checked.exit_code == 0, checked.output
    run = run_in(root)
    assert run.exit_code == 0
    statuses = [scenario["status"] for scenario in scenarios_of(run.status)]
    assert set(statuses) == {"passes"}
    assert len(statuses) == before + printed.count("Scenario: ") > before, (
        "every alternative is taken both ways by now: test another way"
    )
