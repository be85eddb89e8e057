"""Which laws hold: each is proved over all of the situations that it speaks of, or broken."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from random import Random

from gmc_steps.core.compiled import compiled
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.laws import LAWS, Case, Compared, Law, Over, cases_of
from gmc_steps.prove.batches import Cone, Draws
from gmc_steps.prove.shown import Witness
from gmc_steps.prove.solver import Circuit, GivenUpError
from gmc_steps.prove.witness import DisagreementError, Witnesses

_DRAWN = 4096
"""So many situations are drawn before the solver is asked whether something can happen."""


class Standing(StrEnum):
    """What is known of a law."""

    HOLDS = "holds"
    BROKEN = "broken"
    NOT_PROVED = "not proved"


@dataclass(frozen=True)
class Break:
    """A case in which a law is broken.

    Attributes:
        key: the case's key.
        words: the case in words.
        witness: the smallest situation that shows it; None where something can never happen.
    """

    key: str
    words: str
    witness: Witness | None = None


@dataclass(frozen=True)
class Proof:
    """What was found of a law.

    Attributes:
        law: the law.
        standing: whether it holds.
        known: how that is known.
        cases: of how many cases it is made.
        vacuous: words of the cases whose premise can never hold: the law says nothing there.
        breaks: the cases in which it is broken, that with the smallest situation first.
        why: why it is not proved; empty otherwise.
        seconds: how long it took.
    """

    law: Law
    standing: Standing
    known: str
    cases: int = 0
    vacuous: tuple[str, ...] = ()
    breaks: tuple[Break, ...] = ()
    why: str = ""
    seconds: float = 0.0


class Prover:
    """Proves the laws for a guidance.

    Args:
        guidance: the guidance.

    Raises:
        SolverMissingError: python-sat is not installed.
    """

    def __init__(self, guidance: Guidance) -> None:
        self.guidance = guidance
        self.compared = Compared(guidance)
        self.circuit = Circuit(self.compared.program)
        self._witnesses = Witnesses(self.compared, self.circuit)

    def prove(self, law: Law) -> Proof:
        """Return whether a law holds."""
        began = time.perf_counter()
        known = f"by a SAT solver over all possible {law.over}"
        try:
            proof = self._of_cases(law, known)
        except GivenUpError:
            why = "the solver was stopped at its limit"
            proof = Proof(law, Standing.NOT_PROVED, known, why=why)
        except DisagreementError as error:
            why = f"the encoding disagrees with the core: {error}"
            proof = Proof(law, Standing.NOT_PROVED, known, why=why)
        return replace(proof, seconds=time.perf_counter() - began)

    def _of_cases(self, law: Law, known: str) -> Proof:
        cases = cases_of(law, self.compared)
        vacuous = self._never(law, cases)
        if law.must_happen:
            breaks = [Break(case.key, case.words) for case in vacuous]
            vacuous = []
        else:
            found = self._broken(law, [case for case in cases if case not in vacuous])
            breaks = [
                Break(x.key, x.words, self._witnesses.smallest(law, x, y)) for x, y in found
            ]
            breaks.sort(key=lambda each: each.witness.size if each.witness else 0)
        standing = Standing.BROKEN if breaks else Standing.HOLDS
        words = tuple(case.words for case in vacuous)
        return Proof(law, standing, known, len(cases), words, tuple(breaks))

    def _never(self, law: Law, cases: Sequence[Case]) -> list[Case]:
        """Return the cases whose premise can never hold."""
        program = self.compared.program
        premises = [
            program.all_of((case.premise, *self._witnesses.domain(law, case))) for case in cases
        ]
        drawn = Cone(program, premises).run(self._drawn, (1 << _DRAWN) - 1)
        unseen = (
            (case, premise)
            for case, premise, seen in zip(cases, premises, drawn, strict=True)
            if not seen
        )
        return [case for case, premise in unseen if self.circuit.some([premise]) is None]

    @cached_property
    def _drawn(self) -> list[int]:
        draws = Draws(compiled(self.guidance), Random(0))
        return [*draws.complete(draws.nothing(), _DRAWN), *draws.anything(_DRAWN)]

    def _broken(self, law: Law, cases: Sequence[Case]) -> Iterator[tuple[Case, set[int]]]:
        """Yield each case in which a law is broken, with a situation that shows it."""
        program = self.compared.program
        left = {
            program.all_of((case.broken, *self._witnesses.domain(law, case))): case
            for case in cases
        }
        while found := self.circuit.some([program.some_of(left)]):
            held = self._witnesses.held(list(left), found)
            for value in [value for value, holds in zip(left, held, strict=True) if holds]:
                yield left.pop(value), found
