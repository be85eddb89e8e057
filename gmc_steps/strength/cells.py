"""The compiled guidance with each norm's values in cells of their own.

A guidance's program shares whatever is the same: two norms with one condition have one value. Here
each norm's values are copied into cells that nothing else shares. So the effect of replacing a norm
is worked out by filling its cells and running only the steps that read them.

The program is run over completions, in which every fact is settled: a condition is true or false,
never open.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from heapq import heapify, heappop, heappush

from gmc_steps.core.drawing import VerdictWriter
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import All, Applies, Expression, Is, Not, Some
from gmc_steps.core.norm import Norm
from gmc_steps.core.writer import NormPlan, Pair, Writer
from gmc_steps.strength.mutants import Mutant

Filled = dict[int, int]
"""A value of the program → the situations in which it holds, if these have changed."""


class CellWriter(Writer):
    """Writes a program in which the outcome for each norm has cells of its own."""

    def _cell(self, value: int) -> int:
        """Return a value that always equals another, but that nothing else shares."""
        steps = self.program.steps
        steps.append(("&", (value,)))
        return self.program.input(self.program.inputs) + len(steps) - 1

    def _truth_in_a_cell(self, pair: Pair) -> Pair:
        return self._truth(self._cell(pair.true), pair.false)

    def _norm(self, norm: Norm) -> None:
        super()._norm(norm)
        plan, pair = self.norms[norm.id], self._truth_in_a_cell
        self.norms[norm.id] = NormPlan(
            pair(plan.applies),
            self._cell(plan.unclear),
            self._cell(plan.displaced),
            self._cell(plan.outside),
            tuple(map(pair, plan.displacers)),
            tuple(map(pair, plan.giving_way)),
        )
        for each in norm.displaced_by:
            self.pairs[id(each.holds)] = each.holds, pair(self.pair(each.holds))

    def _done(self, norm: Norm) -> Pair:
        pair = super()._done(norm)
        if norm.met is not None:
            return self._truth_in_a_cell(pair)
        return Pair(*map(self._cell, pair))  # nobody may have said either


class Cells:
    """A guidance's program, and its results in a batch of completions.

    Attributes:
        values: the result of each value of the program.

    Args:
        guidance: the guidance; valid.
        inputs: one bit a situation, for each input.
        ones: an integer with a bit for every situation.
    """

    def __init__(self, guidance: Guidance, inputs: list[int], ones: int) -> None:
        self.guidance = guidance
        self._ones = ones
        writer = CellWriter(guidance, settled=True)
        drawn = VerdictWriter(writer)
        self._program = writer.program
        self.norms, self.met, self.contradictions = writer.norms, writer.met, writer.contradictions
        self.verdicts, self.hand_overs = drawn.verdicts, drawn.hand_overs
        self.values = self._program.run(inputs, ones)
        self._answers, self._answered = writer.answers, writer.answered
        self._inputs = inputs
        # By identity, kept with the condition itself, so that no other object can get its number.
        self._known = {
            number: (condition, self.values[pair.true])
            for number, (condition, pair) in writer.pairs.items()
        }
        self._holding = {
            id(each): writer.pairs[id(each.holds)][1]
            for norm in guidance.norms
            for each in norm.displaced_by
        }

    @cached_property
    def _readers(self) -> dict[int, list[int]]:
        """A value → the steps that read it."""
        first = self._program.input(self._program.inputs)
        found: dict[int, list[int]] = defaultdict(list)
        for number, (_, operands) in enumerate(self._program.steps, first):
            for each in operands:
                found[each].append(number)
        return found

    def changed_by(self, mutant: Mutant) -> Filled:
        """Return the cells that change with a mutant of a norm's state or fulfilment."""
        assert mutant.norm is not None
        filled = {**self._state(mutant.norm), **self._done(mutant.norm)}
        return {cell: value for cell, value in filled.items() if value != self.values[cell]}

    def truth(self, condition: Expression) -> int:
        """Return the situations in which a condition holds, the guidance's own or another."""
        known = self._known.get(id(condition))
        if known is not None:
            return known[1]
        match condition:
            case Is(name, values):
                return self._some(self.values[self._answered[name, value]] for value in values)
            case Applies(norm):
                return self.values[self.norms[norm].applies.true]
            case Not(part):
                return self._ones & ~self.truth(part)
            case All(parts):
                found = self._ones
                for part in parts:
                    found &= self.truth(part)
                return found
            case Some(parts):
                return self._some(map(self.truth, parts))
        raise TypeError(f"not a condition: {condition!r}")

    def _some(self, values: Iterable[int]) -> int:
        found = 0
        for value in values:
            found |= value
        return found

    def _state(self, norm: Norm) -> Filled:
        """Return what another norm of the same id puts into the cells of a norm's state.

        Args:
            norm: the norm; it has the same displacers as the one that it replaces.
        """
        plan, ones = self.norms[norm.id], self._ones
        within, unclear = self.truth(norm.within), self.truth(norm.unclear)
        found, gone = Filled(), 0
        before = self.guidance.norm[norm.id].displaced_by
        for number, each in enumerate(norm.displaced_by):
            by, when = self.norms[each.by], self.truth(each.when)
            gives_way = self.values[by.applies.true] | self.values[by.unclear] & unclear
            displaces = gives_way & when
            found[plan.giving_way[number].true] = gives_way
            found[plan.displacers[number].true] = displaces
            holds = self._holding[id(before[number])]
            found[holds.true] = self.values[by.applies.true] & when
            gone |= displaces
        stays = within & ~gone
        found[plan.applies.true] = stays & ~unclear
        found[plan.unclear] = stays & unclear
        found[plan.displaced] = within & gone
        found[plan.outside] = ones & ~within
        return found

    def _done(self, norm: Norm) -> Filled:
        """Return what another norm of the same id puts into the cells of whether it is done."""
        found = Filled()
        if norm.met is not None:
            found[self.met[norm.id].true] = self.truth(norm.met)
        elif norm.asked_by_id:
            done, not_done = (
                self._inputs[self._answers[norm.id, word]] for word in ("done", "not_done")
            )
            shown, undone = self.truth(norm.shown_by), self.truth(norm.undone_by)
            pair = self.met[norm.id]
            found[pair.true] = done & ~undone | shown
            found[pair.false] = (not_done | undone) & ~shown
        return found

    def following(self, filled: Filled) -> Filled:
        """Return all values that change when some cells do, including those cells.

        Args:
            filled: the cells and their new values, which differ from the old ones.
        """
        found, steps, values = dict(filled), self._program.steps, self.values
        first = self._program.input(self._program.inputs)
        waiting = [number for cell in filled for number in self._readers.get(cell, ())]
        heapify(waiting)
        last = 0
        while waiting:
            number = heappop(waiting)
            if number == last:
                continue
            last = number
            operation, operands = steps[number - first]
            value, *rest = [found.get(each, values[each]) for each in operands]
            if operation == "&":
                for each in rest:
                    value &= each
            elif operation == "|":
                for each in rest:
                    value |= each
            else:
                value &= ~rest[0]
            if value != values[number]:
                found[number] = value
                for each in self._readers.get(number, ()):
                    heappush(waiting, each)
        return found
