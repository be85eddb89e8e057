"""Straight-line programs over integers in which each bit stands for one situation.

A program is a list of bitwise operations, each done once and named by its number. It is run step
by step for a few situations, or compiled to one Python function for many. Both perform the same
operations, on one bit or on a hundred thousand.

Value 0 is all zeros and value 1 all ones; the inputs follow, then the computed values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, reduce
from operator import or_

ZEROS, ONES = 0, 1

Values = Sequence[int]
"""The result of each step of a program, by its number."""

Step = tuple[str, tuple[int, ...]]
"""An operation ("&", "|", or "-" for "the first without the second") and its operands."""


def run(steps: Iterable[tuple[int, Step]], values: dict[int, int] | list[int]) -> None:
    """Perform steps of a program.

    Args:
        steps: their numbers among the program's values, and the steps.
        values: the results so far, to which theirs are added.
    """
    for number, (operation, operands) in steps:
        first, *rest = operands
        value = values[first]
        if operation == "&":
            for other in rest:
                value &= values[other]
        elif operation == "|":
            for other in rest:
                value |= values[other]
        else:
            value &= ~values[rest[0]]
        values[number] = value


class Program:
    """A program under construction.

    Attributes:
        inputs: how many inputs it has.
        steps: the operations; the first computes the value after the last input.

    Args:
        inputs: how many inputs it has.
    """

    def __init__(self, inputs: int) -> None:
        self.inputs = inputs
        self.steps: list[Step] = []
        self._known: dict[Step, int] = {}
        self._complements: dict[int, int] = {}
        self.function = cache(self._function)

    def input(self, number: int) -> int:
        """Return the value that holds an input, counted from 0."""
        return ONES + 1 + number

    def all_of(self, values: Iterable[int]) -> int:
        """Return the conjunction of some values."""
        operands = set(values)
        if ZEROS in operands:
            return ZEROS
        operands.discard(ONES)
        return self._joined("&", operands, ONES, ZEROS)

    def some_of(self, values: Iterable[int]) -> int:
        """Return the disjunction of some values."""
        operands = set(values)
        if ONES in operands:
            return ONES
        operands.discard(ZEROS)
        return self._joined("|", operands, ZEROS, ONES)

    def without(self, value: int, other: int) -> int:
        """Return the bits set in one value and not in another."""
        if value in (ZEROS, other) or other == ONES:
            return ZEROS
        if other == ZEROS:
            return value
        if other in self._complements:
            return self.all_of((value, self._complements[other]))
        found = self._step(("-", (value, other)))
        if value == ONES:
            self._complements[found] = other
        return found

    def _joined(self, operation: str, operands: set[int], of_none: int, of_opposites: int) -> int:
        if len(operands) < 2:
            return operands.pop() if operands else of_none
        complements = self._complements
        for each in operands:
            if complements.get(each) in operands:
                return of_opposites
        return self._step((operation, tuple(sorted(operands))))

    def _step(self, step: Step) -> int:
        number = self._known.get(step)
        if number is None:
            number = self._known[step] = self.input(self.inputs) + len(self.steps)
            self.steps.append(step)
        return number

    def run(self, inputs: Sequence[int], ones: int) -> Values:
        """Run the program step by step.

        Args:
            inputs: the inputs.
            ones: an integer with a bit for every situation.

        Returns:
            All its values, by their numbers.
        """
        values = [0, ones, *inputs, *([0] * len(self.steps))]
        run(enumerate(self.steps, self.input(self.inputs)), values)
        return values

    @property
    def inputs_of(self) -> list[int]:
        """For each value, the inputs it depends on, input *i* as bit *i*."""
        found = [0, 0, *(1 << number for number in range(self.inputs))]
        for _, operands in self.steps:
            found.append(reduce(or_, (found[number] for number in operands)))
        return found

    def _function(
        self, outputs: tuple[int, ...] | None = None
    ) -> Callable[[Sequence[int], int], Values]:
        """Compile the program (`function` caches the results).

        Args:
            outputs: the values wanted; None for all.

        Returns:
            A function of inputs and ones, as `run`, that returns the outputs in their order.
        """
        first = self.input(self.inputs)
        wanted = set(range(first + len(self.steps))) if outputs is None else set(outputs)
        lines = []
        for number in range(first + len(self.steps) - 1, first - 1, -1):
            if number not in wanted:
                continue
            operation, operands = self.steps[number - first]
            wanted.update(operands)
            sign = {"&": " & ", "|": " | ", "-": " & ~"}[operation]
            lines.append(f" v{number} = {sign.join(f'v{each}' for each in operands)}")
        names = [f"v{number}" for number in range(first)]
        returned = names + [f"v{first + n}" for n in range(len(self.steps))]
        if outputs is not None:
            returned = [f"v{number}" for number in outputs]
        source = "\n".join(
            [
                "def function(inputs, v1):",
                " v0 = 0",
                f" {', '.join(names[2:])}, = inputs",
                *reversed(lines),
                f" return ({', '.join(returned)},)",
            ]
        )
        scope: dict[str, Callable[[Sequence[int], int], Values]] = {}
        exec(compile(source, "<guidance>", "exec"), scope)  # its own text, nobody else's
        return scope["function"]
