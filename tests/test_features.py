"""The scenarios of the project itself."""

from __future__ import annotations

import shutil
from pathlib import Path

from gmc_steps.evidence.run import run_features
from gmc_steps.evidence.status import scenarios_of
from gmc_steps.steps.vocabulary import nearest

ROOT = Path(__file__).parents[1]


def test_every_scenario_passes(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "features", tmp_path / "features")
    outcome = run_features(tmp_path, nearest=nearest)
    assert [str(problem) for problem in outcome.problems] == []
    assert outcome.exit_code == 0
    assert {scenario["status"] for scenario in scenarios_of(outcome.status)} == {"passes"}
