"""How long it takes to ask what the examples notice: one batch beside one run for each change.

    .venv/bin/python benchmarks/mutants.py [RUNS]

The whole guidance is measured as `gmc-steps mutate` does. Beside it, a few mutants are each put
into a copy of the project and all scenarios are run by pytest, as any tool for mutation testing
would have to; from these, what all of them would take is extrapolated. Both are told in seconds of
a processor's time.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from rich.console import Console

from gmc_steps.desk.theorem import theorems_of
from gmc_steps.source.project import read_project
from gmc_steps.steps.vocabulary import vocabulary_of
from gmc_steps.strength.measure import Standing, measure
from gmc_steps.strength.mutants import mutants_of

ROOT = Path(__file__).parents[1]
MUTANT = """
from gmc_steps.guidance import GUIDANCE as own
from gmc_steps.strength.mutants import mutants_of

GUIDANCE = list(mutants_of(own))[{number}].guidance(own)
"""


RUN = """
from pathlib import Path
from gmc_steps.evidence.run import run_features
from gmc_steps.source.project import read_project

status = run_features(read_project(Path.cwd())).status
found = [x["status"] for each in status["paragraphs"] for x in each["scenarios"]]
print(len(found) - found.count("passes"))
"""


def noticed_by_a_run(number: int) -> tuple[bool, float]:
    """Return whether pytest fails with a mutant in the guidance's place, and how long it takes."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(ROOT / "features", root / "features")
        shutil.copytree(ROOT / "docs", root / "docs")
        config = (ROOT / "mkdocs.yml").read_text("utf-8")
        config = config.replace("  - gmc_steps:\n", "  - gmc_steps:\n      guidance: changed\n")
        (root / "mkdocs.yml").write_text(config, "utf-8")
        (root / "changed.py").write_text(MUTANT.format(number=number), "utf-8")
        before = os.times().children_user
        ran = subprocess.run(
            [sys.executable, "-c", RUN], cwd=root, capture_output=True, text=True, check=True
        )
        return ran.stdout.split()[-1] != "0", os.times().children_user - before


def main() -> None:
    """Measure both, and print a line for each."""
    runs, say = int((*sys.argv[1:], "3")[0]), Console(highlight=False, soft_wrap=True).print
    project = read_project(ROOT)
    theorems = theorems_of(project.features.scenarios, vocabulary_of(project.guidance))
    began = time.process_time()
    found = [each for measured in measure(project.guidance, theorems) for each in measured.judged]
    took = time.process_time() - began
    told = sum(each.standing is Standing.NOTICED for each in found)
    say(f"in a batch: {len(found)} changes, {told} noticed, {took:.1f} s")
    order = [x.words for x in mutants_of(project.guidance)]
    seconds = 0.0
    for each in Random(1).sample(found, runs):
        noticed, took = noticed_by_a_run(order.index(each.mutant.words))
        agree = noticed is (each.standing is Standing.NOTICED)
        seconds += took
        say(f"by a run: {each.mutant.words}: {'alike' if agree else 'OTHERWISE'}, {took:.1f} s")
    say(f"all of them by runs, extrapolated: {seconds / runs * len(found) / 3600:.1f} hours")


if __name__ == "__main__":
    main()
