"""Whether anything waits in vain: verdicts and questions of many partial situations, each settled.

    .venv/bin/python benchmarks/exact.py [SITUATIONS] [SEED]

A verdict waits in vain if all completions of its situation come to one other verdict; a question,
the next one or any that is said to be open, is asked in vain if no two completions that differ in
its answer differ in their verdicts, and no answer changes what is said to follow if all that is
usual is so. What completions drawn at random do not show, a SAT solver
settles over all there are. A million take hours; law L10 looks at some thousands in the same way
each time that the laws are proved.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console

from gmc_steps.core.advice import Advice
from gmc_steps.core.compiled import compiled
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.laws import Compared
from gmc_steps.core.situation import Situation
from gmc_steps.prove.batches import answers
from gmc_steps.prove.in_vain import Answers, Openness
from gmc_steps.prove.shown import Shown
from gmc_steps.prove.solver import Circuit
from gmc_steps.source.loading import load_guidance

ROOT = Path(__file__).parents[1]
TOGETHER = 1 << 10


def questions(guidance: Guidance, looked: Openness, given: Answers) -> Iterator[tuple[str, str]]:
    """Yield the questions that are asked in vain in a situation: how, and the fact."""
    asked = Advice(Situation.of(guidance, given)).questions
    for place, name in enumerate(asked):
        if not looked.can_move(name, given):
            yield "a question said to be open" if place else "the next question", name


def main() -> int:
    """Look, say what was found, and return 1 if anything waits in vain."""
    count, seed = (int(x) for x in (*sys.argv[1:], *("10000", "1")[len(sys.argv) - 1 :]))
    guidance, say = load_guidance(ROOT), Console(highlight=False, soft_wrap=True)
    compared = Compared(guidance)
    found: Counter[str] = Counter()
    smallest: dict[tuple[str, str], Answers] = {}
    began, looked_at = time.process_time(), 0
    with Circuit(compared.program) as circuit:
        looked = Openness(compared, circuit, seed)
        while looked_at < count:
            inputs, some = looked.drawn(TOGETHER), min(TOGETHER, count - looked_at)
            flaws = [
                ("a verdict", flaw[0], given)
                for given in looked.suspects(inputs, TOGETHER)
                if (flaw := looked.verdict(given))
            ]
            for given in (answers(compiled(guidance), inputs, bit) for bit in range(some)):
                flaws += [(*flaw, given) for flaw in questions(guidance, looked, given)]
            for kind, case, given in flaws:
                found[kind] += 1
                smallest[kind, case] = min(smallest.get((kind, case), given), given, key=len)
            looked_at += some
            say.print(f"{looked_at:,} situations, in vain: {dict(found) or 'nothing'}")
    for (kind, case), given in smallest.items():
        say.print(f"{kind}: {case}\n  {Shown(guidance, given).call}")
    say.print(f"{time.process_time() - began:.0f} s of a processor")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
