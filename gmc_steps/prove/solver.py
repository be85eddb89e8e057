"""A program as clauses, with a SAT solver that finds a situation with given values.

Each step of the program becomes a few clauses that say what it computes (Tseitin's encoding), and
only the steps that a question reads are written. The solver then finds inputs with which the
values asked for are all true, or shows that there are none.

Reference: G. S. Tseitin, On the complexity of derivation in propositional calculus (1968).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Any

from gmc_steps.core.program import ONES, ZEROS, Program

MOST_CONFLICTS = 100_000
"""The number of conflicts at which the solver gives up a question."""


class SolverMissingError(Exception):
    """python-sat is not installed."""


class GivenUpError(Exception):
    """A question was not answered within its limit."""


class Circuit:
    """The situations of a program in which some of its values hold.

    Args:
        program: the program; it may still grow.

    Raises:
        SolverMissingError: python-sat is not installed.
    """

    def __init__(self, program: Program) -> None:
        try:
            from pysat.solvers import Minisat22
        except ImportError:
            raise SolverMissingError from None
        self._program = program
        self._first = program.input(program.inputs)
        self._solver: Any = Minisat22(bootstrap_with=[[-1], [2]])
        self._variables = {ZEROS: 1, ONES: 2}
        self._top = 2
        self._counters: dict[tuple[int, ...], Any] = {}

    def __enter__(self) -> Circuit:
        """Return itself; the solver's memory is freed at the end."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Free the solver's memory."""
        self._solver.delete()

    def some(
        self, values: Iterable[int], limits: Mapping[tuple[int, ...], int] | None = None
    ) -> set[int] | None:
        """Return a situation in which all of some values hold.

        Args:
            values: the values.
            limits: other values → the most of them that may hold.

        Returns:
            The inputs that hold in the situation; None if there is none.

        Raises:
            GivenUpError: there was no result within the limit.
        """
        wanted = [self._variable(value) for value in values]
        for counted, most in (limits or {}).items():
            wanted += self._at_most(counted, most)
        self._solver.conf_budget(MOST_CONFLICTS)
        found = self._solver.solve_limited(assumptions=wanted)
        if found is None:
            raise GivenUpError
        if not found:
            return None
        model = self._solver.get_model()
        inputs = (value for value in self._variables if ONES < value < self._first)
        return {value for value in inputs if model[self._variables[value] - 1] > 0}

    def inputs(self, found: Iterable[int]) -> list[int]:
        """Return a situation that was found as inputs of the program."""
        inputs = [0] * self._program.inputs
        for value in found:
            inputs[value - ONES - 1] = 1
        return inputs

    def _variable(self, value: int) -> int:
        """Return the solver's variable for a value, with clauses that say what it is."""
        waiting = [value]
        while waiting:
            number = waiting[-1]
            if number in self._variables:
                waiting.pop()
                continue
            if number < self._first:
                self._new(number)
                continue
            operation, operands = self._program.steps[number - self._first]
            if missing := [each for each in operands if each not in self._variables]:
                waiting += missing
                continue
            parts = [self._variables[each] for each in operands]
            whole = self._new(number)
            if operation == "-":
                parts[1] = -parts[1]
            elif operation == "|":
                whole, parts = -whole, [-part for part in parts]
            for part in parts:
                self._solver.add_clause([-whole, part])
            self._solver.add_clause([whole, *(-part for part in parts)])
        return self._variables[value]

    def _new(self, value: int) -> int:
        self._top += 1
        self._variables[value] = self._top
        return self._top

    def _at_most(self, counted: tuple[int, ...], most: int) -> list[int]:
        """Return what to assume so that at most a given number of some values hold."""
        from pysat.card import ITotalizer

        if most >= len(counted):
            return []
        counter = self._counters.get(counted)
        if counter is None:
            literals = [self._variable(value) for value in counted]
            counter = ITotalizer(literals, ubound=most, top_id=self._top)
            self._counters[counted] = counter
            self._solver.append_formula(counter.cnf.clauses)
        elif most > counter.ubound:
            counter.increase(ubound=most, top_id=self._top)
            self._solver.append_formula(counter.cnf.clauses[-counter.nof_new :])
        self._top = max(self._top, counter.top_id)
        return [-counter.rhs[most]]
