"""A condition as alternatives, and whether situations satisfy them or rule them out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from gmc_steps.core.compiled import Outcome
from gmc_steps.core.logic import All, Applies, Expression, Is, Not, Some, every, negated
from gmc_steps.core.norm import Norm


@dataclass(frozen=True)
class Literal:
    """An atom or its negation."""

    atom: Is | Applies
    positive: bool


Clause = frozenset[Literal]
"""An alternative: it holds when every literal in it does."""


class Lot(NamedTuple):
    """Outcomes of one run of the program.

    Attributes:
        one: Any one of them.
        bits: A mask of their bits in the program's values.
    """

    one: Outcome
    bits: int


def conditions(norm: Norm) -> Iterator[Expression]:
    """Yield the conditions of a norm: when it applies, when it is met, what displaces it."""
    yield norm.when
    if norm.met is not None:
        yield norm.met
    yield from (displacement.when for displacement in norm.displaced_by)


def clauses(expression: Expression, positive: bool = True) -> frozenset[Clause]:
    """Return a condition as alternatives (disjunctive normal form).

    Kleene's tables form a distributive lattice, so evaluating the alternatives gives the same
    truth value as evaluating the tree, with unknown answers too.

    Args:
        expression: The condition.
        positive: Whether the condition itself is meant; False for its negation.
    """
    match expression:
        case Is() | Applies():
            return frozenset({frozenset({Literal(expression, positive)})})
        case Not(part):
            return clauses(part, not positive)
        case All(parts) | Some(parts):
            alternatives = [clauses(part, positive) for part in parts]
            if isinstance(expression, Some) is positive:
                return frozenset().union(*alternatives)
            product: frozenset[Clause] = frozenset({frozenset()})
            for choice in alternatives:
                product = frozenset(left | right for left in product for right in choice)
            return product
    raise TypeError(f"not a condition: {expression!r}")


def satisfied(clause: Clause, outcome: Outcome) -> bool | None:
    """Return whether a situation satisfies an alternative, rules it out, or leaves it open."""
    found = ((outcome.truth(literal.atom), literal.positive) for literal in clause)
    return every(value if positive else negated(value) for value, positive in found)


def contradicts_itself(clause: Clause) -> bool:
    """Return whether an alternative asks of a fact what no answer to it can satisfy.

    Literals about the states of norms are ignored.
    """
    asked = [(x.atom, x.positive) for x in clause if isinstance(x.atom, Is)]
    left = {atom.fact: atom.values for atom, positive in asked if positive}
    for atom, positive in asked:
        if atom.fact in left:
            values = left[atom.fact]
            left[atom.fact] = values & atom.values if positive else values - atom.values
    return not all(left.values())


def together(outcomes: Iterable[Outcome]) -> tuple[Lot, ...]:
    """Return outcomes grouped into lots, one for each run of the program."""
    lots: dict[int, Lot] = {}
    for outcome in outcomes:
        known = lots.get(id(outcome.values), Lot(outcome, 0))
        lots[id(outcome.values)] = Lot(known.one, known.bits | 1 << outcome.bit)
    return tuple(lots.values())


def ways(clause: Clause, lots: Iterable[Lot]) -> set[bool]:
    """Return whether situations satisfy an alternative (True), rule it out (False), or both."""
    if not clause:  # nothing can rule out "always"
        return {True, False}
    seen: set[bool] = set()
    for one, bits in lots:
        holds, fails = bits, 0
        for literal in clause:
            pair = one.compiled.pairs[id(literal.atom)]
            true, false = pair if literal.positive else pair.negated
            holds &= one.values[true]
            fails |= one.values[false] & bits
        seen |= {way for way, found in ((True, holds), (False, fails)) if found}
    return seen
