"""A guidance compiled: all its conditions, states and gates as one straight-line program.

Bit *i* of each value of the program is situation *i*, so the same program decides one situation
or a hundred thousand. Its inputs are, for each answer of each fact, the situations that give it;
for each norm that only a person can report on, those that say done and not done; and the
situations in which the usual answers are assumed.

`Compiled` runs the program; `Outcome` reads the result for one situation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache, reduce
from operator import or_

from gmc_steps.core.drawing import VerdictWriter
from gmc_steps.core.finding import State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import All, Applies, Expression, Is, Not, Some, Truth, View, truth
from gmc_steps.core.norm import Norm
from gmc_steps.core.program import Values
from gmc_steps.core.verdict import Verdict
from gmc_steps.core.writer import ASSUMING, Pair, Writer

_WORTH_COMPILING = 100
"""The number of runs whose cost equals that of compiling."""


class Compiled:
    """A guidance as a program.

    Args:
        guidance: the guidance; valid.
        settled: whether the program is only for situations in which every question that arises
            is settled.
    """

    def __init__(self, guidance: Guidance, *, settled: bool = False) -> None:
        self.guidance = guidance
        writer = Writer(guidance, settled=settled)
        drawn = VerdictWriter(writer)
        self.program = writer.program
        self.answers = writer.answers
        self.answered = writer.answered
        self.relevant = writer.relevant
        self.assumed = writer.assumed
        self.norms = writer.norms
        self.met = writer.met
        self.contradictions = writer.contradictions
        self.gates, self.hand_overs, self.verdicts = drawn.gates, drawn.hand_overs, drawn.verdicts
        self.final = drawn.final
        self.pairs = {number: pair for number, (_, pair) in writer.pairs.items()}
        self._conditions = writer.pairs  # kept, so that no other object can take a number
        self.known_states: dict[tuple[str, int], State] = {}
        """Norm states found by `completions`, by norm and by the inputs they depend on."""
        self._runs = 0

    def inputs(
        self, answers: Mapping[str, str], done: Mapping[str, bool], *, bits: int = 1
    ) -> list[int]:
        """Return the inputs that stand for one situation.

        Args:
            answers: fact's name → value's name.
            done: norm's id → whether its act has been done.
            bits: an integer with a bit for every copy of the situation.
        """
        inputs = [0] * self.program.inputs
        self.give(inputs, answers, done, bits)
        return inputs

    def give(
        self, inputs: list[int], answers: Mapping[str, str], done: Mapping[str, bool], bits: int
    ) -> None:
        """Enter a situation into inputs.

        Args:
            inputs: the inputs, changed in place.
            answers: fact's name → value's name.
            done: norm's id → whether its act has been done.
            bits: an integer with a bit for every copy of the situation.
        """
        for name, value in answers.items():
            inputs[self.answers[name, value]] |= bits
        for norm, is_done in done.items():
            inputs[self.answers[norm, "done" if is_done else "not_done"]] |= bits

    def outcome(self, answers: Mapping[str, str], done: Mapping[str, bool]) -> Outcome:
        """Return the program's results for a situation.

        Args:
            answers: fact's name → value's name; possible ones.
            done: norm's id → whether its act has been done.
        """
        return self.outcomes([(answers, done)])[0]

    def outcomes(
        self, situations: Sequence[tuple[Mapping[str, str], Mapping[str, bool]]]
    ) -> list[Outcome]:
        """Return the program's results for several situations, in one run.

        Args:
            situations: answers and acts of each, as for `outcome`.
        """
        # Of each pair of bits, the lower is the situation as it is, the higher the same with the
        # usual answers.
        inputs = [0] * self.program.inputs
        for number, (answers, done) in enumerate(situations):
            self.give(inputs, answers, done, 0b11 << 2 * number)
            inputs[self.answers[ASSUMING]] |= 0b10 << 2 * number
        values = self.run(inputs, (1 << 2 * len(situations)) - 1)
        return [Outcome(self, values, 2 * number) for number in range(len(situations))]

    @cached_property
    def settled(self) -> Compiled:
        """The program for situations in which every question is settled, a third as long.

        It takes the same inputs and gives the same results.
        """
        return Compiled(self.guidance, settled=True)

    @property
    def runs_often(self) -> bool:
        """Whether it has been run often enough for one-off costs to pay off."""
        return self._runs > _WORTH_COMPILING

    def run(
        self, inputs: Sequence[int], ones: int, outputs: tuple[int, ...] | None = None
    ) -> Values:
        """Run the program, compiled once that pays off.

        Args:
            inputs: one bit a situation, for each input.
            ones: an integer with a bit for every situation.
            outputs: the values wanted; None for all, by their numbers.
        """
        self._runs += 1
        if self.runs_often:
            return self.program.function(outputs)(inputs, ones)
        values = self.program.run(inputs, ones)
        return values if outputs is None else [values[number] for number in outputs]

    @cached_property
    def distinct(self) -> dict[str, tuple[str, ...]]:
        """For each fact, one settled answer from each group that no condition tells apart."""
        read: dict[str, list[frozenset[str]]] = {name: [] for name in self.guidance.facts}
        for condition, _ in self._conditions.values():
            if isinstance(condition, Is):
                read[condition.fact].append(condition.values)
        found = {}
        for name, fact in self.guidance.facts.items():
            lots: dict[tuple[bool, ...], str] = {}
            for value in fact.settled:
                lots.setdefault(tuple(value in values for values in read[name]), value)
            found[name] = tuple(lots.values())
        return found

    @cached_property
    def state_values(self) -> tuple[int, ...]:
        """For each norm in order, the values for applies, unclear, displaced and does not apply."""
        plans = (self.norms[norm.id] for norm in self.guidance.norms)
        return tuple(
            value
            for plan in plans
            for value in (plan.applies.true, plan.unclear, plan.displaced, plan.outside)
        )

    @cached_property
    def first_state(self) -> dict[str, int]:
        """For each norm, the index of the first of its four values in `state_values`."""
        return {norm.id: 4 * number for number, norm in enumerate(self.guidance.norms)}

    @cached_property
    def inputs_of(self) -> dict[str, int]:
        """For each norm, the inputs its state depends on, input *i* as bit *i*."""
        inputs, values = self.program.inputs_of, self.state_values
        return {
            id: reduce(or_, (inputs[value] for value in values[first : first + 4]))
            for id, first in self.first_state.items()
        }

    def states(self, inputs: Sequence[int], ones: int) -> Values:
        """Return the states of all norms in many situations, as `state_values` orders them.

        Where none of a norm's four values is set, its state depends on unanswered questions.

        Args:
            inputs: one bit a situation, for each input.
            ones: an integer with a bit for every situation.
        """
        return self.program.function(self.state_values)(inputs, ones)

    def verdict_values(self, inputs: Sequence[int], ones: int) -> dict[Verdict, int]:
        """Return the situations with each verdict.

        Args:
            inputs: one bit a situation, for each input; every situation serves one purpose.
            ones: an integer with a bit for every situation.
        """
        outputs = tuple(self.verdicts.values())
        found = self.program.function(outputs)(inputs, ones)
        return dict(zip(self.verdicts, found, strict=True))


@lru_cache(maxsize=16)
def compiled(guidance: Guidance) -> Compiled:
    """Return a guidance as a program; the last few are cached."""
    return Compiled(guidance)


class Outcome(View):
    """The program's results for one situation.

    Args:
        compiled: the program.
        values: its values.
        bit: the bit that stands for the situation.
    """

    def __init__(self, compiled: Compiled, values: Values, bit: int) -> None:
        self.compiled = compiled
        self.values = values
        self.bit = bit
        self._mask = 1 << bit
        self._open: dict[int, int] = {}

    @property
    def assumed(self) -> Outcome:
        """The results with the usual answers: the next bit up."""
        return Outcome(self.compiled, self.values, self.bit + 1)

    def has(self, value: int) -> bool:
        """Whether a value of the program is set for this situation."""
        return bool(self.values[value] & self._mask)

    def _of(self, pair: Pair) -> Truth:
        if self.values[pair.true] & self._mask:
            return True
        return False if self.values[pair.false] & self._mask else None

    def truth(self, expression: Expression) -> Truth:
        """Return whether a condition holds, whether or not it is one of the guidance's own."""
        pair = self.compiled.pairs.get(id(expression))
        return truth(expression, self) if pair is None else self._of(pair)

    def is_(self, fact: str, values: frozenset[str]) -> Truth:
        """Return whether the fact has one of the values."""
        compiled = self.compiled
        if self.relevant(fact) is False:
            return False
        for value in values:
            if self.has(compiled.answered[fact, value]):
                return True
        settled = compiled.guidance.facts[fact].settled
        return False if any(self.has(compiled.answered[fact, x]) for x in settled) else None

    def applies(self, norm: str) -> Truth:
        """Return whether the norm applies."""
        return self._of(self.compiled.norms[norm].applies)

    def relevant(self, fact: str) -> Truth:
        """Return whether a fact's question arises."""
        return self._of(self.compiled.relevant[fact])

    def state(self, norm: str) -> State:
        """Return the norm's state."""
        plan = self.compiled.norms[norm]
        if self.has(plan.outside):
            return State.DOES_NOT_APPLY
        if self.has(plan.applies.true):
            return State.APPLIES
        if self.has(plan.displaced):
            return State.DISPLACED
        return State.UNCLEAR if self.has(plan.unclear) else State.DEPENDS

    def displacers(self, norm: Norm) -> tuple[str, ...]:
        """Return the ids of the norms that have taken the norm's place."""
        plan = self.compiled.norms[norm.id]
        if not self.has(plan.displaced):
            return ()
        found = zip(norm.displaced_by, plan.displacers, strict=True)
        return tuple(each.by for each, pair in found if self.has(pair.true))

    def met(self, norm: str) -> Truth:
        """Return whether the norm's act has been done, according to facts or a person's word."""
        return self._of(self.compiled.met[norm])

    @property
    def verdict(self) -> Verdict:
        """The verdict."""
        return next(each for each, value in self.compiled.verdicts.items() if self.has(value))

    @property
    def final(self) -> bool:
        """Whether no further answer can change the verdict."""
        return self.has(self.compiled.final)

    @property
    def assumptions(self) -> dict[str, str]:
        """The usual answers that are assumed here: fact's name → value."""
        facts = self.compiled.guidance.facts
        return {
            name: facts[name].usual
            for name, value in self.compiled.assumed.items()
            if self.has(value)
        }

    # What is open: sets of facts, in which bit i stands for the guidance's fact number i.

    def open(self, expression: Expression) -> int:
        """Return the facts to answer next to settle a condition.

        Where it is not yet known whether a fact is relevant, those that decide its relevance
        stand in for it.
        """
        known = self._open.get(id(expression))
        if known is None:
            known = self._opened(expression)
            if id(expression) in self.compiled.pairs:  # no other object can take its number
                self._open[id(expression)] = known
        return known

    def _opened(self, expression: Expression) -> int:
        if self.truth(expression) is not None:
            return 0
        guidance = self.compiled.guidance
        match expression:
            case Is(fact):
                return self.open(guidance.facts[fact].relevant) or 1 << guidance.number[fact]
            case Applies(norm):
                return self.turns(guidance.norm[norm])
            case Not(part):
                return self.open(part)
            case All(parts) | Some(parts):
                found = 0
                for part in parts:
                    found |= self.open(part)
                return found
        raise TypeError(f"not a condition: {expression!r}")

    def turns(self, norm: Norm) -> int:
        """Return the facts on which the norm's state depends."""
        found = self._open.get(id(norm))
        if found is None:
            found = self.open(norm.within)
            if self.truth(norm.within) is not False:
                plan = self.compiled.norms[norm.id]
                pairs = zip(norm.displaced_by, plan.giving_way, plan.displacers, strict=True)
                for each, gives_way, displaces in pairs:
                    if self._of(displaces) is None:
                        by = self.compiled.guidance.norm[each.by]
                        found |= self.turns(by) if self._of(gives_way) is None else 0
                        found |= self.open(each.when)
                found |= self.open(norm.unclear)
            self._open[id(norm)] = found
        return found

    @cached_property
    def openings(self) -> tuple[int, ...]:
        """For each thing that keeps the verdict open, the facts to answer next."""
        compiled, policy = self.compiled, self.compiled.guidance.policy
        found = [self.open(policy.scope), self.open(policy.ground)]
        for hand_over, plan in zip(policy.hand_overs, compiled.hand_overs, strict=True):
            if self.has(plan.open):
                found.append(self.open(hand_over.when))
        for id, gate in compiled.gates.items():
            if self.has(gate.turns):
                norm = compiled.guidance.norm[id]
                met = 0 if norm.met is None else self.open(norm.met)
                found.append(self.turns(norm) | met)
        return tuple(found)

    @cached_property
    def turning(self) -> int:
        """The facts on which the verdict depends, as far as three-valued logic can tell."""
        found = 0
        for opening in self.openings:
            found |= opening
        return found
