"""Finds which mutants the examples notice.

A mutant is noticed if some scenario's Then fails with it. Most are settled by a batch: filling a
norm's cells shows at once which Thens about it, and about all that follows, surely fail. The core
decides the rest, for the few scenarios in which it may matter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from gmc_steps.core.guidance import Guidance
from gmc_steps.desk.theorem import Claim, Theorem, case_of, failure
from gmc_steps.source.feature import Scenario
from gmc_steps.strength.examples import Examples
from gmc_steps.strength.mutants import Change, Mutant


class Noticed(NamedTuple):
    """What notices a mutant.

    Attributes:
        scenario: a scenario with a Then that fails.
        alone: whether it is known that no other scenario has one.
    """

    scenario: Scenario
    alone: bool = False


class Notice:
    """The examples of a guidance, and which mutants they notice.

    Args:
        guidance: the guidance.
        theorems: the scenarios.
    """

    def __init__(self, guidance: Guidance, theorems: Sequence[Theorem]) -> None:
        self._guidance = guidance
        self._theorems = theorems
        self._examples = Examples(guidance, theorems)
        self._saying: dict[str, list[tuple[Theorem, Claim]]] = defaultdict(list)
        for theorem in theorems:
            for claim in theorem.claims:
                self._saying[claim.phrase.text].append((theorem, claim))

    def noticed(self, mutant: Mutant) -> Noticed | None:
        """Return a scenario that notices a mutant; None if none does."""
        if mutant.change is Change.MODALITY:
            # Whoever states the norm states its word: with another word, it is no longer a step.
            norm = self._guidance.norm[mutant.id]
            stating = self._saying[f"{norm.said}, under {norm.id}"]
            holding = [x.scenario for x, claim in stating if failure(x.case, claim) is None]
            alone = len({scenario.id for scenario in holding}) == 1
            return Noticed(holding[0], alone) if holding else None
        examples = self._examples
        if not mutant.fills:
            other = mutant.guidance(self._guidance)
            return self._decided(mutant, other, examples.drawn_otherwise(other), every=True)
        changed = examples.cells.changed_by(mutant)
        if not changed:
            return None
        found = [*islice(examples.failing(changed), 2)]
        if len(found) < 2:
            changed = examples.cells.following(changed)
            found = [*islice(examples.failing(changed), 2)]
        if len(found) == 2:
            return Noticed(self._theorems[found[0]].scenario)
        numbers = examples.perhaps_failing(changed)
        if found:
            return Noticed(self._theorems[found[0]].scenario, alone={*found}.issuperset(numbers))
        return self._decided(mutant, mutant.guidance(self._guidance), numbers) if numbers else None

    def _decided(
        self, mutant: Mutant, other: Guidance, numbers: Sequence[int], *, every: bool = False
    ) -> Noticed | None:
        """Return a scenario with a Then that fails, as the core decides.

        Args:
            mutant: the mutant.
            other: the guidance with it.
            numbers: the scenarios in question.
            every: whether to try all of their Thens; otherwise those that the batch cannot judge.
        """
        about = [x for x in numbers if mutant.id in self._theorems[x].scenario.norms]
        for number in dict.fromkeys((*about, *numbers)):
            theorem = self._theorems[number]
            case = case_of(other, theorem.answers, search=False)
            for claim in theorem.claims if every else self._examples.left[number]:
                if failure(case, claim) is not None and failure(theorem.case, claim) is None:
                    return Noticed(theorem.scenario, alone=len(numbers) == 1)
        return None
