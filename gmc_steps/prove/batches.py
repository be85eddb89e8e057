"""Many situations at once: drawn at random, one bit each, and decided in one run of a program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from random import Random

from gmc_steps.core.compiled import Compiled
from gmc_steps.core.fact import Fact
from gmc_steps.core.logic import NEVER
from gmc_steps.core.program import ONES, Program, Step, Values, run

_DIGITS = 6
"""Probabilities are multiples of one in 2 to this power."""


class Cone:
    """The part of a program on which some values turn.

    Args:
        program: the program.
        wanted: the values.
    """

    def __init__(self, program: Program, wanted: Iterable[int]) -> None:
        self.wanted = tuple(wanted)
        first = program.input(program.inputs)
        seen, waiting = set[int](), [*self.wanted]
        while waiting:
            number = waiting.pop()
            if number >= first and number not in seen:
                seen.add(number)
                waiting += program.steps[number - first][1]
        self._steps = [(number, program.steps[number - first]) for number in sorted(seen)]

    def run(self, inputs: Sequence[int], ones: int) -> Values:
        """Return the results of the values.

        Args:
            inputs: one bit a situation, for each input of the program.
            ones: an integer with a bit for every situation.
        """
        values = dict(enumerate((0, ones, *inputs)))
        run(self._steps, values)
        return [values[number] for number in self.wanted]


class Draws:
    """Draws situations at random in which every question that arises is answered.

    Args:
        compiled: the guidance.
        chance: the source of randomness.
    """

    def __init__(self, compiled: Compiled, chance: Random) -> None:
        self._compiled, self._chance = compiled, chance
        self._facts = compiled.guidance.facts
        first = compiled.program.input(compiled.program.inputs)
        steps = [(first + number, step) for number, step in enumerate(compiled.program.steps)]
        # The steps that decide whether a question arises come before all that read its answers.
        self._before: list[tuple[Fact, list[tuple[int, Step]]]] = []
        done = 0
        for name, fact in self._facts.items():
            upto = max(max(compiled.relevant[name]) - first + 1, done)
            self._before.append((fact, steps[done:upto]))
            done = upto

    def complete(self, given: Sequence[int], count: int, *, asked: bool = True) -> list[int]:
        """Return situations in which every question that arises is settled.

        Args:
            given: inputs of situations, one bit each; answers that settle a question that
                arises are kept.
            count: how many situations.
            asked: whether to answer what has been done too: a third of the acts "done", a third
                "not done".
        """
        ones = (1 << count) - 1
        answers = self._compiled.answers
        inputs = [0] * self._compiled.program.inputs
        values = [0, ones, *inputs, *[0] * len(self._compiled.program.steps)]
        often = self._with_chance(1, 2, count)  # the usual answers, in every second situation
        for fact, steps in self._before:
            run(steps, values)
            arises = values[self._compiled.relevant[fact.name].true]
            numbers = {x: answers[fact.name, x] for x in fact.settled}
            waiting = arises
            for number in numbers.values():
                inputs[number] = given[number] & arises
                waiting &= ~inputs[number]
            if fact.usual and waiting:
                usual = waiting & often & self._with_chance(7, 8, count)
                inputs[numbers[fact.usual]] |= usual
                waiting &= ~usual
            self._spread(fact, waiting, inputs, count)
            for number in numbers.values():
                values[ONES + 1 + number] = inputs[number]
        for norm in self._compiled.guidance.norms:
            if norm.asked_by_id:
                done, not_done = (answers[norm.id, word] for word in ("done", "not_done"))
                known = given[done] | given[not_done]
                # Otherwise it might contradict what shows it.
                asking = asked and norm.shown_by == norm.undone_by == NEVER
                drawn = ~known & self._with_chance(2, 3, count) if asking else 0
                half = self._with_chance(1, 2, count) if asked else 0
                inputs[done] = given[done] | (drawn & half)
                inputs[not_done] = given[not_done] | (drawn & ~half)
        return inputs

    def some_of(self, inputs: Sequence[int], count: int) -> list[int]:
        """Return the situations with a share of their answers left out.

        An answer stays only where the others that stay show that its question arises.
        """
        ones = (1 << count) - 1
        thrice = [self._with_chance(1, 2, count) for _ in range(3)]
        kept = [0] * len(inputs)
        values = [0, ones, *kept, *[0] * len(self._compiled.program.steps)]
        for fact, steps in self._before:
            run(steps, values)
            keep = values[self._compiled.relevant[fact.name].true]
            # Left out with a probability of 1/2, 1/4, 1/8 or 1/16, one for each situation.
            left_out = self._with_chance(1, 2, count)
            for again in thrice:
                left_out &= again | self._with_chance(1, 2, count)
            keep &= ~left_out
            for value in fact.phrases:
                number = self._compiled.answers[fact.name, value]
                kept[number] = inputs[number] & keep
                values[ONES + 1 + number] = kept[number]
        return kept

    def anything(self, count: int) -> list[int]:
        """Return an answer to every question, whether or not it arises."""
        inputs = self.nothing()
        for fact in self._facts.values():
            self._spread(fact, (1 << count) - 1, inputs, count)
        return inputs

    def _spread(self, fact: Fact, where: int, inputs: list[int], count: int) -> None:
        """Answer a question in some situations, with every settled answer equally likely."""
        settled = fact.settled
        for left, value in zip(range(len(settled), 0, -1), settled, strict=True):
            chosen = where & self._with_chance(1, left, count) if where else 0
            inputs[self._compiled.answers[fact.name, value]] |= chosen
            where &= ~chosen

    def nothing(self) -> list[int]:
        """Return the inputs of situations in which nothing is answered."""
        return [0] * self._compiled.program.inputs

    def _with_chance(self, part: int, whole: int, count: int) -> int:
        """Return an integer in which each bit is set with a probability, in steps of a 64th."""
        if part == whole:
            return (1 << count) - 1
        wanted = round((part << _DIGITS) / whole)
        found = 0
        for digit in range(_DIGITS):
            if found or wanted >> digit & 1:
                drawn = self._chance.getrandbits(count)
                found = found | drawn if wanted >> digit & 1 else found & drawn
        return found


def planes(compiled: Compiled, situations: Sequence[Mapping[str, str]]) -> list[int]:
    """Return the inputs of some situations, with the first as bit 0.

    Args:
        compiled: the guidance.
        situations: for each, the fact's name or norm's id → the answer.
    """
    rows = [bytearray(len(situations)) for _ in range(compiled.program.inputs)]
    for bit, answers in enumerate(situations):
        for name, value in answers.items():
            rows[compiled.answers[name, value]][-1 - bit] = 1
    digits = bytes.maketrans(b"\0\1", b"01")
    return [int(row.translate(digits), 2) if row else 0 for row in rows]


def answers(compiled: Compiled, inputs: Sequence[int], bit: int) -> dict[str, str]:
    """Return one of the situations: the fact's name or norm's id → the answer."""
    found = {}
    for (name, value), number in compiled.answers.items():
        if name and inputs[number] >> bit & 1:
            found[name] = value
    return found
