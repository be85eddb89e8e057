"""Conditions as data, and what they come to when some answers are missing.

A condition is a small tree: `Is` (a fact has one of some values), `Applies` (another norm
applies), joined by `&`, `|` and `~`. It is never a Python function, so that one description
serves evaluation, explanation, the next question, coverage and the table that the browser walks.

Truth is three-valued after Kleene: `True`, `False`, or `None` for "the answers so far do not
settle it". An unanswered fact is unknown, never false; a fact that is not relevant to the
situation has no value, so every `Is` about it is false.

Reference: S. C. Kleene, Introduction to Metamathematics (1952), section 64 (strong tables).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Truth = bool | None


class View:
    """What a condition can see of a situation."""

    def is_(self, fact: str, values: frozenset[str]) -> Truth:
        """Return whether `fact` has one of `values`."""
        raise NotImplementedError

    def applies(self, norm: str) -> Truth:
        """Return whether the norm of that id applies."""
        raise NotImplementedError

    def truth(self, expression: Expression) -> Truth:
        """Return whether a condition holds; None when the answers so far settle neither."""
        return truth(expression, self)


class Expression:
    """A condition on a situation."""

    def __and__(self, other: Expression) -> Expression:
        """Both hold."""
        return All(_flat(All, self, other))

    def __or__(self, other: Expression) -> Expression:
        """At least one holds."""
        return Some(_flat(Some, self, other))

    def __invert__(self) -> Expression:
        """It does not hold."""
        return self.part if isinstance(self, Not) else Not(self)


@dataclass(frozen=True)
class All(Expression):
    """Every part holds; of no parts: always true."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True)
class Some(Expression):
    """At least one part holds; of no parts: always false."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True)
class Not(Expression):
    """The part does not hold."""

    part: Expression


@dataclass(frozen=True)
class Is(Expression):
    """The fact has one of the values."""

    fact: str
    values: frozenset[str]


@dataclass(frozen=True)
class Applies(Expression):
    """The norm of that id applies: neither displaced nor unclear."""

    norm: str


ALWAYS = All(())
NEVER = Some(())


def applies(*norms: str) -> Expression:
    """Return the condition that at least one of the norms applies."""
    return Applies(norms[0]) if len(norms) == 1 else Some(tuple(Applies(norm) for norm in norms))


def truth(expression: Expression, view: View) -> Truth:
    """Evaluate a condition.

    Args:
        expression: the condition.
        view: the situation.

    Returns:
        True, False, or None when the answers so far settle neither.
    """
    match expression:
        case Is(fact, values):
            return view.is_(fact, values)
        case Applies(norm):
            return view.applies(norm)
        case Not(part):
            return negated(view.truth(part))
        case All(parts):
            return every(view.truth(part) for part in parts)
        case Some(parts):
            return negated(every(negated(view.truth(part)) for part in parts))
    raise TypeError(f"not a condition: {expression!r}")


def negated(value: Truth) -> Truth:
    """Return Kleene's "not"."""
    return None if value is None else not value


def every(values: Iterable[Truth]) -> Truth:
    """Return Kleene's "and"."""
    result: Truth = True
    for value in values:
        if value is False:
            return False
        if value is None:
            result = None
    return result


def atoms(expression: Expression) -> Iterator[Is | Applies]:
    """Yield every `Is` and `Applies` in a condition, in reading order."""
    open_ = [expression]
    while open_:
        part = open_.pop()
        if isinstance(part, (Is, Applies)):
            yield part
        elif isinstance(part, Not):
            open_.append(part.part)
        elif isinstance(part, (All, Some)):
            open_ += reversed(part.parts)


def facts_in(expression: Expression) -> Iterator[str]:
    """Yield the name of each fact that a condition itself reads, in reading order."""
    return (atom.fact for atom in atoms(expression) if isinstance(atom, Is))


def norms_in(expression: Expression) -> Iterator[str]:
    """Yield the id of each norm that a condition itself refers to, in reading order."""
    return (atom.norm for atom in atoms(expression) if isinstance(atom, Applies))


def undecided(expression: Expression, view: View) -> Iterator[Is | Applies]:
    """Yield the atoms that keep a condition from being settled.

    An unknown atom beside one that already settles the matter is passed over: in `a & b`
    with `b` false, nothing hangs on `a`.
    """
    if view.truth(expression) is not None:
        return
    match expression:
        case Is() | Applies():
            yield expression
        case Not(part):
            yield from undecided(part, view)
        case All(parts) | Some(parts):
            for part in parts:
                yield from undecided(part, view)


def deciding(expression: Expression, view: View) -> Iterator[Is | Applies]:
    """Yield atoms that suffice to make a settled condition what it is.

    All that hold for a conjunction that is true, the first that fails for one that is false;
    the other way round for a disjunction.
    """
    value = view.truth(expression)
    match expression:
        case Is() | Applies():
            yield expression
        case Not(part):
            yield from deciding(part, view)
        case All(parts) | Some(parts):
            wanted = isinstance(expression, Some)
            if value is wanted:
                yield from deciding(next(p for p in parts if view.truth(p) is wanted), view)
            elif value is not None:
                for part in parts:
                    yield from deciding(part, view)


def _flat(
    kind: type[All] | type[Some], left: Expression, right: Expression
) -> tuple[Expression, ...]:
    parts: list[Expression] = []
    for side in (left, right):
        parts += side.parts if isinstance(side, kind) else (side,)
    return tuple(parts)
