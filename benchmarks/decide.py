"""How fast the core decides, beside zen-engine (Rust) and a plain walk through the same conditions.

    python benchmarks/decide.py [--runs 15]

Everything is measured in turns within one run, in a processor's time, so that a machine that grows
slower or does other work does so for all. zen-engine gets the same
conditions as one expression, without exceptions and with two truth values; the core draws the
states of all norms with their exceptions and three values. zen-engine is fetched into
``build/peers`` (`benchmarks/peers.txt`, hashed) and is no part of the project.

Times of different days or machines say nothing beside each other; compare the rows.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from typing import Any

from peers import fetched
from rich.console import Console
from rich.table import Table

from gmc_steps.core import Guidance, Situation, advise
from gmc_steps.core.compiled import compiled
from gmc_steps.core.logic import All, Applies, Expression, Is, Not, Some, View
from gmc_steps.guidance import GUIDANCE

ROOT = Path(__file__).parents[1]
BATCHES = (1024, 4096, 16384, 65536)
PLANNED = {
    "acting": "professional",
    "item": "recording",
    "stage": "make",
    "made_for": "care",
    "patient": "adult",
    "kind": "unlisted",
    "capacity_recording": "has",
}
"""A situation such as somebody types it in: half of it still open."""

Job = Callable[[], object]
Clock = Callable[[], float]


def peer() -> Any:
    """Return zen-engine."""
    sys.path.insert(0, str(fetched("peers")))
    import zen

    return zen


def expression(guidance: Guidance, condition: Expression) -> str:
    """Return a condition in zen-engine's language; norms stand for their own conditions."""
    match condition:
        case Is(fact, values):
            return f"({fact} in [{', '.join(repr(value) for value in sorted(values))}])"
        case Applies(norm):
            return expression(guidance, guidance.norm[norm].within)
        case Not(part):
            return f"not({expression(guidance, part)})"
        case All(parts):
            said = (expression(guidance, part) for part in parts)
            return f"({' and '.join(said)})" if parts else "true"
        case Some(parts):
            said = (expression(guidance, part) for part in parts)
            return f"({' or '.join(said)})" if parts else "false"
    raise TypeError(condition)


class Walk(View):
    """The same conditions, walked as trees: two values, no exceptions."""

    def __init__(self, guidance: Guidance, answers: Mapping[str, str]) -> None:
        self.guidance, self.answers = guidance, answers

    def is_(self, fact: str, values: frozenset[str]) -> bool:
        """Return whether the fact has one of the values."""
        return self.answers.get(fact) in values

    def applies(self, norm: str) -> bool | None:
        """Return whether the norm's own condition holds."""
        return self.truth(self.guidance.norm[norm].within)


def full(guidance: Guidance, seed: int) -> dict[str, str]:
    """Return a situation in which every question that arises is answered."""
    chance = Random(seed)
    answers = dict(PLANNED)
    for name, fact in guidance.facts.items():
        if name not in answers and Situation(guidance, answers).relevance(name):
            answers[name] = fact.usual or chance.choice(list(fact.phrases))
    return answers


def of_processes() -> float:
    """Return the seconds of a processor that the processes run so far have taken."""
    taken = getrusage(RUSAGE_CHILDREN)
    return taken.ru_utime + taken.ru_stime


def once(job: Job, clock: Clock, least: float = 0.02) -> float:
    """Return a job's seconds: the mean over enough calls to be measured."""
    calls, began = 0, clock()
    while (took := clock() - began) < least:
        job()
        calls += 1
    return took / calls


def in_turns(
    jobs: Mapping[str, Job], runs: int, clock: Clock = time.process_time
) -> dict[str, list[float]]:
    """Return each job's times, the jobs taken in turns."""
    for job in jobs.values():
        job()
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(runs):
        for name, job in jobs.items():
            times[name].append(once(job, clock))
    return times


def decisions(guidance: Guidance) -> dict[str, Job]:
    """Return what is measured of one decision."""
    program, answers = compiled(guidance), full(guidance, 1)
    norms = [norm.within for norm in guidance.norms]
    conditions = f"[{', '.join(expression(guidance, condition) for condition in norms)}]"
    asked = peer().compile_expression(conditions)
    context = {name: answers.get(name, "") for name in guidance.facts}
    walk = Walk(guidance, answers)

    def verdict() -> object:
        advice = advise(guidance, PLANNED)
        return advice.verdict, advice.verdict_assuming, advice.next_question

    for _ in range(200):  # past the point at which the core compiles
        verdict()
    return {
        "zen-engine: all conditions, two values": lambda: asked.evaluate(context),
        "plain walk: all conditions, two values": lambda: [walk.truth(each) for each in norms],
        "core: states of all norms": lambda: program.states(program.inputs(answers, {}), 1),
        "core: verdict and next question": verdict,
        "core: all findings with reasons": lambda: advise(guidance, PLANNED).findings,
    }


def batches(guidance: Guidance) -> dict[str, Job]:
    """Return what is measured of many decisions at once."""
    program, chance = compiled(guidance), Random(1)
    jobs: dict[str, Job] = {}
    for size in BATCHES:
        ones = (1 << size) - 1
        inputs = [chance.getrandbits(size) for _ in range(program.program.inputs)]
        jobs[f"{size:,} at once: states"] = lambda i=inputs, o=ones: program.states(i, o)
        jobs[f"{size:,} at once: verdicts"] = lambda i=inputs, o=ones: program.verdict_values(i, o)
    return jobs


def processes() -> dict[str, Job]:
    """Return what is measured as whole processes."""
    command = Path(sys.executable).with_name("gmc-steps")
    said = [f"{name}={value}" for name, value in PLANNED.items()]

    def run(*words: str) -> Job:
        return lambda: subprocess.run(words, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)

    return {
        "python -c pass": run(sys.executable, "-c", "pass"),
        "gmc-steps --version": run(str(command), "--version"),
        "gmc-steps decide …": run(str(command), "decide", *said),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure how fast the core decides.")
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    console = Console()

    table = Table("one decision", "µs", "times zen-engine")
    times = in_turns(decisions(GUIDANCE), runs)
    zen = next(iter(times.values()))
    for name, found in times.items():
        ratio = median(mine / its for mine, its in zip(found, zen, strict=True))
        table.add_row(name, f"{median(found) * 1e6:,.1f}", f"{ratio:.2f}")
    console.print(table)

    table = Table("many decisions, one core", "ns each", "million a second")
    for name, found in in_turns(batches(GUIDANCE), runs).items():
        each = median(found) / int(name.split(" ")[0].replace(",", ""))
        table.add_row(name, f"{each * 1e9:,.1f}", f"{1e-6 / each:.1f}")
    console.print(table)

    table = Table("whole process", "s, median", "s, fastest")
    for name, found in in_turns(processes(), runs, of_processes).items():
        table.add_row(name, f"{median(found):.3f}", f"{min(found):.3f}")
    console.print(table)


if __name__ == "__main__":
    main()
