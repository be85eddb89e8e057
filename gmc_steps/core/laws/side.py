"""One of the situations that a law compares, written into one program with the others.

A side is a guidance's compiled program written once more, over its own answers. Values that do not
depend on an answer in which it differs from the situation itself are shared with it, so two sides
that differ little have nearly all their values in common.

All values hold *surely*, even with answers missing: a bit that is set is set however the open
questions are answered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from gmc_steps.core.drawing import VerdictWriter
from gmc_steps.core.fact import Fact
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import Expression
from gmc_steps.core.norm import Norm
from gmc_steps.core.program import ONES, ZEROS, Program
from gmc_steps.core.verdict import Verdict
from gmc_steps.core.writer import ASSUMING, TRIED, NormPlan, Pair, Writer

DONE, NOT_DONE = "done", "not_done"


class Base:
    """The program of a guidance, and a larger one in which sides are written.

    Attributes:
        guidance: the guidance.
        size: how many inputs a situation has.
        program: the larger program. Its first inputs are those of the situation, as the compiled
            guidance has them; as many follow for what a second situation has of its own.

    Args:
        guidance: the guidance; valid.
        program: the larger program, where another guidance has begun it; None for a new one.
    """

    def __init__(self, guidance: Guidance, program: Program | None = None) -> None:
        self.guidance = guidance
        self.writer = Writer(guidance)
        self.drawn = VerdictWriter(self.writer)
        self.steps = self.writer.program.steps
        self.size = self.writer.program.inputs
        self.first_step = self.writer.program.input(self.size)
        self.program = program or Program(2 * self.size)
        self._reads = [0, 0, *(1 << number for number in range(self.size))]

    def number(self, name: str, value: str) -> int:
        """Return the number of an answer among the inputs; for a norm: done or not_done."""
        return self.writer.answers[name, value]

    def given(self, name: str, value: str) -> int:
        """Return where the situation has an answer."""
        return self.program.input(self.number(name, value))

    def own(self, name: str, value: str) -> int:
        """Return where a second situation has an answer of its own."""
        return self.program.input(self.size + self.number(name, value))

    def reads(self, value: int) -> int:
        """Return the inputs a value of the guidance's own program depends on, a bit for each."""
        while len(self._reads) <= value:
            found = 0
            for each in self.steps[len(self._reads) - self.first_step][1]:
                found |= self._reads[each]
            self._reads.append(found)
        return self._reads[value]


Giving = Callable[["Side", Fact], Mapping[str, int]]
"""Where a side has the answers to a fact; it may ask the side whether the question arises."""


class Side:
    """A situation, and where the program holds its results.

    Args:
        base: the programs.
        giving: gives the answers to each fact, in the order of asking.
        doing: gives, for a norm's id and "done" or "not_done", where that is answered.
        beside: a situation that differs little from it, of which it takes what is the same; None
            for the situation itself.
        usual: whether what is usual is assumed whether or not it is in the situation.
    """

    def __init__(
        self,
        base: Base,
        giving: Giving,
        doing: Callable[[str, str], int],
        beside: Side | None = None,
        *,
        usual: bool = False,
    ) -> None:
        self._base, self._beside = base, beside
        self._program, self._writer, self._facts = base.program, base.writer, base.guidance.facts
        # By the numbers that the guidance's own program has.
        self._values = {ZEROS: ZEROS, ONES: ONES}
        self._given: dict[tuple[str, str], int] = {}
        self._differing = 0
        for fact in self._facts.values():
            for value, number in giving(self, fact).items():
                self._enter(fact.name, value, number)
            if fact.usual:
                self._enter(fact.name, TRIED, ZEROS)
        for norm in self._asked_by_id():
            for word in (DONE, NOT_DONE):
                self._enter(norm.id, word, doing(norm.id, word))
        self._enter(*ASSUMING, ONES if usual else base.given(*ASSUMING))

    def _enter(self, name: str, value: str, number: int) -> None:
        self._given[name, value] = number
        if self._beside and number != self._beside.given(name, value):
            self._differing |= 1 << self._base.number(name, value)
        self._values[self._writer.program.input(self._base.number(name, value))] = number

    def _asked_by_id(self) -> Iterator[Norm]:
        return (norm for norm in self._base.guidance.norms if norm.asked_by_id)

    def _of(self, wanted: int) -> int:
        """Return where the program holds that value of the guidance's own program."""
        values, steps, first = self._values, self._base.steps, self._base.first_step
        if wanted in values:
            return values[wanted]
        waiting = [wanted]
        while waiting:
            number = waiting[-1]
            if number in values:
                waiting.pop()
            elif self._beside and not self._base.reads(number) & self._differing:
                values[number] = self._beside._of(number)
            elif missing := [each for each in steps[number - first][1] if each not in values]:
                waiting += missing
            else:
                operation, operands = steps[number - first]
                values[number] = self._written(operation, [values[each] for each in operands])
        return values[wanted]

    def _written(self, operation: str, operands: list[int]) -> int:
        match operation:
            case "&":
                return self._program.all_of(operands)
            case "|":
                return self._program.some_of(operands)
        return self._program.without(*operands)

    def _both(self, pair: Pair) -> Pair:
        return Pair(self._of(pair.true), self._of(pair.false))

    def given(self, name: str, value: str) -> int:
        """Return where an answer is given; for a norm: done or not_done."""
        return self._given[name, value]

    def answered(self, fact: str, value: str) -> int:
        """Return where an answer is given or assumed."""
        return self._of(self._writer.answered[fact, value])

    def relevant(self, fact: str) -> Pair:
        """Return where a fact's question arises."""
        return self._both(self._writer.relevant[fact])

    def truth(self, condition: Expression) -> Pair:
        """Return where a condition holds."""
        return self._both(self._writer.pair(condition))

    def applies(self, norm: str) -> Pair:
        """Return where a norm applies."""
        return self._both(self._writer.norms[norm].applies)

    def binds(self, norm: str) -> int:
        """Return where a norm applies, or is unclear and so binds to be safe."""
        plan = self._writer.norms[norm]
        return self._program.some_of((self._of(plan.applies.true), self._of(plan.unclear)))

    def displacing(self, norm: Norm, number: int) -> int:
        """Return where a displacer takes a norm's place, by its number among them."""
        plan = self._writer.norms[norm.id]
        taken = plan.displacers[number].true
        return self._program.all_of((self._of(taken), self._of(plan.displaced)))

    def met(self, norm: str) -> Pair:
        """Return where a norm's act has been done, and where it is known not to have been."""
        return self._both(self._writer.met[norm])

    def hands_over(self, number: int) -> int:
        """Return where a reading, by its number in the policy, leaves it to a person."""
        return self._of(self._base.drawn.hand_overs[number].holds)

    def verdict(self, *verdicts: Verdict) -> int:
        """Return where one of the verdicts is drawn."""
        drawn = self._base.drawn.verdicts
        return self._program.some_of(self._of(drawn[each]) for each in verdicts)

    @cached_property
    def final(self) -> int:
        """Where no further answer can change the verdict."""
        return self._of(self._base.drawn.final)

    def differing(self, norm: Norm) -> int:
        """Return where a norm that replaces its own has another state, or is done otherwise.

        Args:
            norm: has the id of one of the guidance's.
        """
        (plan, met), own = self._writer.other(norm), self._writer.norms[norm.id]
        pairs = [*zip(_held(own, self._writer.met[norm.id]), _held(plan, met), strict=True)]
        program = self._program
        found = []
        for one, other in pairs:
            one, other = self._of(one), self._of(other)
            found += [program.without(one, other), program.without(other, one)]
        return program.some_of(found)

    def known(self, norm: str) -> tuple[int, ...]:
        """Return all that can be known of a norm: its state, and whether its act is done."""
        plan = self._writer.norms[norm]
        values = (*plan.applies, plan.unclear, plan.displaced, plan.outside)
        return tuple(map(self._of, (*values, *self._writer.met[norm])))

    @cached_property
    def complete(self) -> int:
        """Where the situation is possible and complete: every question that arises is settled."""
        wrong = [self.given(*ASSUMING), self.unsettled]
        for fact in self._facts.values():
            given = self._program.some_of(self.given(fact.name, value) for value in fact.phrases)
            wrong.append(self._program.without(self.relevant(fact.name).true, given))
        return self._program.without(self.grounded, self._program.some_of(wrong))

    @cached_property
    def grounded(self) -> int:
        """Where it is possible, and each question answered is known to arise."""
        return self._answered_where(lambda fact: self.relevant(fact).true)

    @cached_property
    def possible(self) -> int:
        """Where it is possible, whatever is still open."""
        contradictions = self._writer.contradictions
        return self._answered_where(
            lambda fact: self._program.without(ONES, self._of(contradictions[fact]))
        )

    @cached_property
    def unsettled(self) -> int:
        """Where an answer says that nobody has settled its question."""
        return self._program.some_of(
            self.given(fact.name, fact.unsettled) for fact in self._facts.values() if fact.unsettled
        )

    def _answered_where(self, arises: Callable[[str], int]) -> int:
        """Return where no question has two answers, and none has one unless it arises."""
        wrong: list[int] = []
        for fact in self._facts.values():
            given = [self.given(fact.name, value) for value in fact.phrases]
            wrong.append(self._program.without(self._program.some_of(given), arises(fact.name)))
            wrong += self._two_of(given)
        for norm in self._asked_by_id():
            wrong += self._two_of([self.given(norm.id, word) for word in (DONE, NOT_DONE)])
            for word, shown in ((NOT_DONE, norm.shown_by), (DONE, norm.undone_by)):
                parts = self.given(norm.id, word), self.truth(shown).true
                wrong.append(self._program.all_of(parts))
        return self._program.without(ONES, self._program.some_of(wrong))

    def _two_of(self, values: list[int]) -> Iterator[int]:
        for place, value in enumerate(values):
            yield self._program.all_of((value, self._program.some_of(values[:place])))


def _held(plan: NormPlan, met: Pair) -> tuple[int, ...]:
    """Return the values that hold where something of a norm is so."""
    displacing = (each.true for each in plan.displacers)
    return (plan.applies.true, plan.unclear, plan.displaced, plan.outside, *displacing, *met)
