"""L1 to L3: what a permission never passes over."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from gmc_steps.core.laws.compared import Compared
from gmc_steps.core.laws.law import PERMITS, Case, of_one
from gmc_steps.core.laws.side import Side
from gmc_steps.core.norm import MUST, Due, Modality, Norm
from gmc_steps.core.terms import Refusal
from gmc_steps.core.verdict import Verdict


def refusals(compared: Compared) -> Iterator[Case]:
    """L1: one case for each way of refusing."""
    program, terms = compared.program, compared.guidance.policy.laws

    def says(refusal: Refusal, side: Side) -> tuple[int, int]:
        stands = (side.applies(each).false for each in terms.overrides)
        premise = program.all_of((side.truth(refusal.when).true, *stands))
        return premise, side.verdict(*PERMITS)

    for refusal in terms.refusals:
        yield of_one(compared, refusal.words, refusal.words, partial(says, refusal))


def undone(compared: Compared) -> Iterator[Case]:
    """L2: one case for each duty."""
    program = compared.program

    def says(norm: Norm, side: Side) -> tuple[int, int]:
        binds = (side.binds(id) for id in (norm.id, norm.closes_with) if id)
        premise = program.all_of((*binds, side.met(norm.id).false))
        return premise, side.verdict(*PERMITS, Verdict.DUTIES_ONLY)

    for norm in compared.guidance.norms:
        decided = norm.modality is Modality.CONDITION and norm.met is not None
        if (norm.modality in MUST or norm.behind or decided) and norm.due is not Due.AFTER:
            words = f"{norm.statement} ({norm.id}), and this is known not to be met"
            yield of_one(compared, norm.id, words, partial(says, norm))


def grounds(compared: Compared) -> Iterator[Case]:
    """L3: one case for what has to permit, and one for each gate."""
    program, ground = compared.program, compared.guidance.policy.ground

    def grounded(side: Side) -> tuple[int, int]:
        return side.verdict(*PERMITS), side.truth(ground).false

    def kept(norm: Norm, side: Side) -> tuple[int, int]:
        shut = program.all_of((side.verdict(*PERMITS), side.met(norm.id).false))
        waits = program.without(side.verdict(Verdict.MAY), side.met(norm.id).true)
        return side.binds(norm.id), program.some_of((shut, waits))

    yield of_one(compared, "ground", "the verdict permits", grounded)
    for norm in compared.guidance.norms:
        if norm.gate:
            words = f"{norm.statement} ({norm.id})"
            yield of_one(compared, norm.id, words, partial(kept, norm))
