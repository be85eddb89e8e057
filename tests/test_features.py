"""The scenarios of the project itself."""

from __future__ import annotations

import shutil
from pathlib import Path

from own import ROOT, run_in

from gmc_steps.evidence.stored import scenarios_of


def test_every_scenario_passes(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "features", tmp_path / "features")
    outcome = run_in(tmp_path)
    assert [str(problem) for problem in outcome.problems] == []
    assert outcome.exit_code == 0
    assert {scenario["status"] for scenario in scenarios_of(outcome.status)} == {"passes"}
