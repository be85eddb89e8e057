"""Finds which mutants differ from the rules in some situation.

Some changes have no effect: a condition is left out that the others imply, or an exception where
its norm never applies. No example could notice them, so none need do so. Situations drawn at random
reveal nearly all the others; for the rest, a SAT solver says whether any situation does.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from random import Random

from gmc_steps.core.advice import Advice
from gmc_steps.core.compiled import Compiled, compiled
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.laws import Compared
from gmc_steps.core.situation import Situation
from gmc_steps.core.verdict import Verdict
from gmc_steps.prove.batches import Draws, answers
from gmc_steps.prove.solver import Circuit, GivenUpError
from gmc_steps.strength.cells import Cells
from gmc_steps.strength.mutants import Mutant

_DRAWN, _PARTIAL, _TRIED = 1 << 14, 1 << 12, 1 << 6
"""The number of complete situations examined, of others, and of those examined one by one."""

Answers = dict[str, str]
"""The fact's name or norm's id → the answer."""


class Apart:
    """Finds situations that tell mutants of a guidance apart from it.

    Args:
        guidance: the guidance.
    """

    def __init__(self, guidance: Guidance) -> None:
        self._guidance = guidance
        self._compiled = compiled(guidance)
        draws = Draws(self._compiled, Random(0))
        self._drawn = draws.complete(draws.nothing(), _DRAWN)
        self._partial = draws.some_of(draws.complete(draws.nothing(), _PARTIAL), _PARTIAL)
        self._cells = Cells(guidance, self._drawn, (1 << _DRAWN) - 1)
        self._compared = Compared(guidance)

    def situation(self, mutant: Mutant, given: Mapping[str, str]) -> Answers | None:
        """Return a situation that tells a mutant apart; None if there is none.

        Args:
            mutant: the mutant.
            given: answers that it should have, if one with them is found at once.

        Raises:
            SolverMissingError: only a solver could decide, and python-sat is not installed.
            GivenUpError: there was no result within the limit.
        """
        return self._of_norm(mutant, given) if mutant.fills else self._in_the_end(mutant)

    def _of_norm(self, mutant: Mutant, given: Mapping[str, str]) -> Answers | None:
        """Return a complete situation in which the norm's state or fulfilment differs."""
        assert mutant.norm is not None
        differing = 0
        for cell, value in self._cells.changed_by(mutant).items():
            differing |= value ^ self._cells.values[cell]
        if differing:
            for answer in given.items():
                differing = differing & self._drawn[self._compiled.answers[answer]] or differing
            return answers(self._compiled, self._drawn, (differing & -differing).bit_length() - 1)
        now = self._compared.situation
        return self._found(now.complete, now.differing(mutant.norm))

    def _in_the_end(self, mutant: Mutant) -> Answers | None:
        """Return a situation, complete or not, in which another verdict is drawn."""
        other = mutant.guidance(self._guidance)
        differing = self._drawn_otherwise(compiled(other))
        for _ in range(_TRIED):
            if not differing:
                break
            given = answers(self._compiled, self._partial, differing.bit_length() - 1)
            if self._verdict(self._guidance, given) is not self._verdict(other, given):
                return given
            differing &= ~(1 << differing.bit_length() - 1)
        now, program = self._compared.situation, self._compared.program
        then = Compared(other, program).situation
        found = self._found(
            now.possible,
            program.some_of(
                program.without(one.verdict(verdict), two.verdict(verdict))
                for one, two in ((now, then), (then, now))
                for verdict in Verdict
            ),
        )
        if found and self._verdict(self._guidance, found) is self._verdict(other, found):
            raise GivenUpError  # three-valued logic tells them apart; perhaps no situation does
        return found

    def _drawn_otherwise(self, other: Compiled) -> int:
        """Return the partial situations for which three-valued logic draws another verdict."""
        ones, differing = (1 << _PARTIAL) - 1, 0
        here, there = (x.verdict_values(self._partial, ones) for x in (self._compiled, other))
        for verdict, value in here.items():
            differing |= value ^ there[verdict]
        return differing

    def _verdict(self, guidance: Guidance, given: Answers) -> Verdict:
        return Advice(Situation.of(guidance, given)).verdict

    def _found(self, *values: int) -> Answers | None:
        found = self._circuit.some(values)
        if found is None:
            return None
        inputs = self._circuit.inputs(found)[: self._compared.size]
        return answers(self._compiled, inputs, 0)

    @cached_property
    def _circuit(self) -> Circuit:
        return Circuit(self._compared.program)
