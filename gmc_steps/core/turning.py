"""The situations of a run whose verdict depends on a fact: `Outcome.turning` for all at once.

A search asks this of a thousand partial situations side by side. The program holds the truth of
every condition in each of them, so a few operations on whole values tell what is open.
"""

from __future__ import annotations

from gmc_steps.core.compiled import Compiled
from gmc_steps.core.logic import All, Applies, Expression, Is, Not, Some
from gmc_steps.core.norm import Norm
from gmc_steps.core.program import Values
from gmc_steps.core.writer import Pair


class Turning:
    """The situations in which a fact is among those to answer next.

    Args:
        compiled: the program.
        values: its values.
        ones: an integer with a bit for every situation of the run.
        about: the fact.
    """

    def __init__(self, compiled: Compiled, values: Values, ones: int, about: str) -> None:
        self._compiled, self._values, self._ones, self._about = compiled, values, ones, about
        self._open: dict[int, int] = {}
        self._turns: dict[str, int] = {}

    @property
    def verdict(self) -> int:
        """Where the verdict depends on the fact, as far as three-valued logic can tell."""
        compiled, policy, values = self._compiled, self._compiled.guidance.policy, self._values
        found = self._opening(policy.scope) | self._opening(policy.ground)
        for hand_over, its in zip(policy.hand_overs, compiled.hand_overs, strict=True):
            if values[its.open]:
                found |= values[its.open] & self._opening(hand_over.when)
        for id, gate in compiled.gates.items():
            if values[gate.turns]:
                norm = compiled.guidance.norm[id]
                met = 0 if norm.met is None else self._opening(norm.met)
                found |= values[gate.turns] & (self._turning(norm) | met)
        return found

    def _unsettled(self, pair: Pair) -> int:
        return self._ones & ~(self._values[pair.true] | self._values[pair.false])

    def _opening(self, expression: Expression) -> int:
        """Return where the fact is among those to answer next to settle a condition."""
        known = self._open.get(id(expression))  # the program keeps the condition
        if known is None:
            unsettled = self._unsettled(self._compiled.pairs[id(expression)])
            known = unsettled and unsettled & self._parts(expression)
            self._open[id(expression)] = known
        return known

    def _parts(self, expression: Expression) -> int:
        match expression:
            case Is(name):
                relevant = self._compiled.guidance.facts[name].relevant
                settled = ~self._unsettled(self._compiled.relevant[name])
                return self._opening(relevant) | (settled if name == self._about else 0)
            case Applies(norm):
                return self._turning(self._compiled.guidance.norm[norm])
            case Not(part):
                return self._opening(part)
            case All(parts) | Some(parts):
                found = 0
                for part in parts:
                    found |= self._opening(part)
                return found
        raise TypeError(f"not a condition: {expression!r}")

    def _turning(self, norm: Norm) -> int:
        """Return where the norm's state depends on the fact."""
        known = self._turns.get(norm.id)
        if known is None:
            plan, guidance = self._compiled.norms[norm.id], self._compiled.guidance
            known = self._opening(norm.unclear)
            pairs = zip(norm.displaced_by, plan.giving_way, plan.displacers, strict=True)
            for each, gives_way, displaces in pairs:
                if open_ := self._unsettled(displaces):
                    by = self._unsettled(gives_way)
                    by &= self._turning(guidance.norm[each.by]) if by else 0
                    known |= open_ & (by | self._opening(each.when))
            known = self._opening(norm.within) | known & ~self._values[plan.outside]
            self._turns[norm.id] = known
        return known
