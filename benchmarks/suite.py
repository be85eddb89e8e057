"""How long the scenarios take, beside behave with the same phrases and the same core.

    python benchmarks/suite.py [--times 6] [--runs 5]

The features are taken several times over. `gmc-steps` runs them as `build` does: pytest-bdd in as
many processes as are worth it, each result recorded as Cucumber Messages and sealed in a status.
behave runs them in its one process with one definition for each kind of step, and prints nothing.
Both are whole commands, run in turns; what is compared is the clock and, beside it, the processor's
time. behave is fetched into ``build/peers-behave`` (`benchmarks/peers-behave.txt`, hashed) and is
no part of the project.

Times of different days or machines say nothing beside each other; compare the rows.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from peers import fetched
from rich.console import Console
from rich.table import Table

from gmc_steps.source.features import read_features

ROOT = Path(__file__).parents[1]

STEPS = """
from behave import given, then, use_step_matcher, when

from gmc_steps.guidance import GUIDANCE
from gmc_steps.steps.case import Case
from gmc_steps.steps.vocabulary import vocabulary_of

VOCABULARY = vocabulary_of(GUIDANCE)
use_step_matcher("re")


def play(kind):
    def step(context, text):
        table = context.table and [context.table.headings, *(row.cells for row in context.table)]
        phrase = VOCABULARY.match(kind, text)
        assert phrase is not None, text
        phrase.play(context.case, table, context.text)

    return step


given("(?P<text>.*)")(play("given"))
when("(?P<text>.*)")(play("when"))
then("(?P<text>.*)")(play("then"))
"""

ENVIRONMENT = """
from gmc_steps.guidance import GUIDANCE
from gmc_steps.steps.case import Case


def before_scenario(context, scenario):
    context.case = Case(GUIDANCE)
"""

OURS = """
from pathlib import Path

from gmc_steps.evidence.run import run_features
from gmc_steps.evidence.stored import scenarios_of
from gmc_steps.source.project import read_project

status = run_features(read_project(Path.cwd())).status
entries = scenarios_of(status)
assert {entry["status"] for entry in entries} == {"passes"}, "not everything passes"
print(len(entries), "scenarios passed")
"""


def lay_out(root: Path, times: int) -> int:
    """Write the features so many times over, and behave's steps; return how many scenarios."""
    features = root / "features"
    features.mkdir()
    for file in sorted((ROOT / "features").glob("*.feature")):
        text = file.read_text(encoding="utf-8")
        for number in range(times):
            (features / f"{file.stem}-{number}.feature").write_text(text, encoding="utf-8")
    (features / "environment.py").write_text(ENVIRONMENT, encoding="utf-8")
    (features / "steps").mkdir()
    (features / "steps" / "all.py").write_text(STEPS, encoding="utf-8")
    shutil.copytree(ROOT / "docs" / "guidance", root / "docs" / "guidance")
    shutil.copy(ROOT / "mkdocs.yml", root)
    return len(read_features(root).scenarios)


def took(root: Path, *command: str, **env: str) -> tuple[float, float, str]:
    """Run a command to its end; return seconds by the clock and of processors, and what it said."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [sys.executable, *command],
        cwd=root,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
    )
    clock, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise SystemExit(f"{command}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return clock, processor, done.stdout


def main() -> None:
    """Run, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=6, help="how many times over")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    peer = fetched("peers-behave")
    with tempfile.TemporaryDirectory() as made:
        root = Path(made)
        scenarios = lay_out(root, options.times)
        quiet = ("--format", "null", "--no-snippets", "--no-skipped")
        commands: dict[str, Callable[[], tuple[float, float, str]]] = {
            "gmc-steps": lambda: took(root, "-c", OURS),
            "behave": lambda: took(root, "-m", "behave", *quiet, "features", PYTHONPATH=str(peer)),
        }
        found: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for turn in range(options.runs + 1):
            for name, run in commands.items():
                clock, processor, said = run()
                assert f"{scenarios} scenarios passed" in said, said
                if turn:  # the first turn fills the caches
                    found[name].append((clock, processor))
    table = Table(title=f"{scenarios} scenarios, median of {options.runs} in turns")
    for heading in ("", "seconds", "of processors", "times behave's"):
        table.add_column(heading, justify="left" if not heading else "right")
    for name, times in found.items():
        beside = zip(times, found["behave"], strict=True)
        ratio = median(ours / theirs for (ours, _), (theirs, _) in beside)
        clock, processor = (median(part) for part in zip(*times, strict=True))
        table.add_row(name, f"{clock:.2f}", f"{processor:.2f}", f"{ratio:.2f}")
    Console().print(table)


if __name__ == "__main__":
    main()
