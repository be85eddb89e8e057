"""Writes a guidance's conditions as a program: the facts in their order, then the norms.

Every truth is a pair of values, *surely true* and *surely false*; a bit set in neither is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from gmc_steps.core.fact import Fact
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import All, Applies, Expression, Is, Not, Some
from gmc_steps.core.norm import Norm
from gmc_steps.core.program import ONES, ZEROS, Program

ASSUMING = ("", "")
"""The input set where the usual answers are assumed."""

TRIED = "?"
"""A fact's input set where its answer is only being tried and gives way to the usual one."""


class Pair(NamedTuple):
    """A three-valued truth: one value for surely true, one for surely false."""

    true: int
    false: int

    @property
    def negated(self) -> Pair:
        """The negation."""
        return Pair(self.false, self.true)


class NormPlan(NamedTuple):
    """Where the program holds the outcome for a norm.

    Attributes:
        applies: it applies, or surely does not.
        unclear: it is unclear whether it applies.
        displaced: another norm has taken its place.
        outside: the situation lies outside its bounds.
        displacers: for each of its displacers, whether that one takes its place.
        giving_way: the same, leaving the displacement's further condition aside.
    """

    applies: Pair
    unclear: int
    displaced: int
    outside: int
    displacers: tuple[Pair, ...]
    giving_way: tuple[Pair, ...]


class Writer:
    """Writes the program of a guidance.

    Args:
        guidance: the guidance; valid.
        settled: whether the program is only for situations in which every question that arises
            is settled. There whatever is not surely true is false, and a third of the steps do.
    """

    def __init__(self, guidance: Guidance, *, settled: bool = False) -> None:
        self.guidance = guidance
        self._settled = settled
        self.answers: dict[tuple[str, str], int] = {}
        for fact in guidance.facts.values():
            for value in fact.phrases:
                self.answers[fact.name, value] = len(self.answers)
            if fact.usual:
                self.answers[fact.name, TRIED] = len(self.answers)
        for norm in guidance.norms:
            if norm.asked_by_id:
                self.answers[norm.id, "done"] = len(self.answers)
                self.answers[norm.id, "not_done"] = len(self.answers)
        self.answers[ASSUMING] = len(self.answers)
        self.program = Program(len(self.answers))
        self.answered: dict[tuple[str, str], int] = {}
        self.relevant: dict[str, Pair] = {}
        self.contradictions: dict[str, int] = {}
        self.assumed: dict[str, int] = {}
        self.norms: dict[str, NormPlan] = {}
        # By identity; with the condition itself, so that no other object can take its number.
        self.pairs: dict[int, tuple[Expression, Pair]] = {}
        for fact in guidance.facts.values():
            self._fact(fact)
        for norm in guidance.order:
            self._norm(norm)
        self.met = {norm.id: self._done(norm) for norm in guidance.norms}

    def _fact(self, fact: Fact) -> None:
        program = self.program
        relevant, idle = self.pair(fact.relevant), self.pair(fact.idle)
        self.relevant[fact.name] = relevant
        given = {v: program.input(self.answers[fact.name, v]) for v in fact.phrases}
        answered = program.some_of(given.values())
        # An answer implies that its question arises, unless the answer is idle.
        heeded = program.some_of(given[value] for value in fact.heeded)
        firm = program.some_of((idle.false, heeded))
        arises = program.without(program.some_of((relevant.true, firm)), relevant.false)
        given = {value: program.all_of((arises, number)) for value, number in given.items()}
        contradicted = program.all_of((answered, relevant.false, firm))
        self.contradictions[fact.name] = contradicted
        if fact.usual:
            assuming = program.input(self.answers[ASSUMING])
            tried = program.input(self.answers[fact.name, TRIED])
            usual = program.all_of((assuming, relevant.true, self.pair(fact.usual_when).true))
            assumed = program.without(usual, program.without(answered, tried))
            self.assumed[fact.name] = assumed
            given = {value: program.without(number, assumed) for value, number in given.items()}
            given[fact.usual] = program.some_of((given[fact.usual], assumed))
        for value, number in given.items():
            self.answered[fact.name, value] = number

    def pair(self, expression: Expression) -> Pair:
        """Return the truth of a condition."""
        known = self.pairs.get(id(expression))
        if known is None:
            truth = self._truth(*self._pair(expression))
            known = self.pairs[id(expression)] = expression, truth
        return known[1]

    def _truth(self, true: int, false: int) -> Pair:
        """Return a truth; in a settled program, whatever is not true is false."""
        return Pair(true, self.program.without(ONES, true) if self._settled else false)

    def _pair(self, expression: Expression) -> Pair:
        program = self.program
        match expression:
            case Is(name, values):
                fact = self.guidance.facts[name]
                others = set(fact.settled) - values
                return Pair(
                    program.some_of(self.answered[name, value] for value in values),
                    program.some_of(
                        [
                            self.relevant[name].false,
                            *(self.answered[name, value] for value in others),
                        ]
                    ),
                )
            case Applies(norm):
                return self.norms[norm].applies
            case Not(part):
                return self.pair(part).negated
            case All(parts):
                return self._all([self.pair(part) for part in parts])
            case Some(parts):
                found = [self.pair(part) for part in parts]
                return Pair(
                    program.some_of([pair.true for pair in found]),
                    program.all_of([pair.false for pair in found]),
                )
        raise TypeError(f"not a condition: {expression!r}")

    def _all(self, pairs: Sequence[Pair]) -> Pair:
        return self._truth(
            self.program.all_of([pair.true for pair in pairs]),
            self.program.some_of([pair.false for pair in pairs]),
        )

    def _norm(self, norm: Norm) -> None:
        program = self.program
        within, unclear = self.pair(norm.within), self.pair(norm.unclear)
        giving_way = tuple(self._giving_way(norm, each.by) for each in norm.displaced_by)
        displacers = tuple(
            self._all((pair, self.pair(each.when)))
            for pair, each in zip(giving_way, norm.displaced_by, strict=True)
        )
        for each in norm.displaced_by:
            self.pair(each.holds)
        displaced = program.some_of(pair.true for pair in displacers)
        stays = program.all_of(pair.false for pair in displacers)
        clear = program.all_of((within.true, stays, unclear.false))
        self.norms[norm.id] = NormPlan(
            applies=self._truth(clear, program.some_of((within.false, displaced, unclear.true))),
            unclear=program.all_of((within.true, stays, unclear.true)),
            displaced=program.all_of((within.true, displaced)),
            outside=within.false,
            displacers=displacers,
            giving_way=giving_way,
        )

    def other(self, norm: Norm) -> tuple[NormPlan, Pair]:
        """Return the outcome for another norm, written as if it replaced the guidance's own.

        References to the guidance's own norm are left as they are.

        Args:
            norm: has the id of one of the guidance's.
        """
        own = self.norms[norm.id]
        self._norm(norm)
        other, self.norms[norm.id] = self.norms[norm.id], own
        return other, self._done(norm)

    def _done(self, norm: Norm) -> Pair:
        """Return whether a norm's act has been done, which may depend on the state of any norm."""
        if norm.met is not None:
            return self.pair(norm.met)
        if not norm.asked_by_id:
            return Pair(ZEROS, ZEROS)
        done, not_done = (
            self.program.input(self.answers[norm.id, word]) for word in ("done", "not_done")
        )
        program = self.program
        shown, undone = self.pair(norm.shown_by).true, self.pair(norm.undone_by).true
        return Pair(
            program.some_of((program.without(done, undone), shown)),
            program.without(program.some_of((not_done, undone)), shown),
        )

    def _giving_way(self, norm: Norm, by: str) -> Pair:
        """Return whether a norm displaces another, judging by its own state alone.

        An unclear norm displaces only a norm that is unclear for the same reason.
        """
        other, unclear = self.norms[by], self.pair(norm.unclear)
        program = self.program
        also = program.all_of((other.unclear, unclear.true))
        # The other may still turn out to be unclear where nothing rules it out.
        never = (other.outside, other.displaced, self.pair(self.guidance.norm[by].unclear).false)
        perhaps = program.without(ONES, program.some_of((*never, unclear.false)))
        surely = program.some_of((other.applies.true, also))
        return self._truth(surely, program.without(other.applies.false, perhaps))
