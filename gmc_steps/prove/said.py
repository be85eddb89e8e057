"""L1: whether an answer that passes over a refusal says so, and says what overrides it."""

from __future__ import annotations

from collections.abc import Iterator

from gmc_steps.core.advice import Advice
from gmc_steps.core.laws import Compared
from gmc_steps.core.laws.law import PERMITS
from gmc_steps.core.program import ONES
from gmc_steps.core.report import to_text
from gmc_steps.core.situation import Situation
from gmc_steps.core.writer import TRIED
from gmc_steps.prove.shown import Shown, Witness
from gmc_steps.prove.solver import Circuit

Found = tuple[str, str, Witness]
"""A case's key and words, and what shows that the law is broken there."""


def unsaid(compared: Compared, circuit: Circuit) -> Iterator[Found]:
    """Yield the refusals that an answer passes over without saying so, or without the reason.

    For each refusal and each norm that overrides it, one complete situation with one purpose is
    examined, if there is one in which it is overridden.
    """
    program, now, laws = compared.program, compared.situation, compared.guidance.policy.laws
    one = program.without(ONES, compared.several(now))
    over = program.all_of((now.complete, one, now.verdict(*PERMITS)))
    for refusal in laws.refusals:
        wanted = [over, now.truth(refusal.when).true]
        by = {f"{norm} overrides": now.applies(norm).true for norm in laws.overrides}
        by["overrides"] = program.without(ONES, program.some_of(by.values()))
        for reason, applies in by.items():
            found = circuit.some([*wanted, applies])
            if found is None:
                continue
            given = {
                name: value
                for name, value in compared.writer.answers
                if name and value != TRIED and compared.given(name, value) in found
            }
            said = to_text(Advice(Situation.of(compared.guidance, given)))
            if not any(refusal.words in line and reason in line for line in said.splitlines()):
                words = f"{refusal.words}, and the answer does not name that and what overrides it"
                yield refusal.words, words, Witness((Shown(compared.guidance, given),))
