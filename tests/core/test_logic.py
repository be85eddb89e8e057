"""Conditions: Kleene's truth, alternatives that equal the tree, and what decides them."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gmc_steps.check.clauses import Literal, clauses, contradicts_itself
from gmc_steps.core.logic import (
    ALWAYS,
    NEVER,
    All,
    Applies,
    Expression,
    Is,
    Not,
    Some,
    Truth,
    View,
    applies,
    atoms,
    deciding,
    truth,
    undecided,
)


@dataclass(frozen=True)
class Seen(View):
    """A view made up for a test: what is known of a few atoms."""

    known: dict[Is | Applies, Truth] = field(default_factory=dict)

    def is_(self, fact: str, values: frozenset[str]) -> Truth:
        return self.known.get(Is(fact, values))

    def applies(self, norm: str) -> Truth:
        return self.known.get(Applies(norm))

    def but(self, atom: Is | Applies, value: Truth) -> Seen:
        return Seen({**self.known, atom: value})


A, B = Is("a", frozenset({"yes"})), Is("b", frozenset({"yes"}))
NORM = Applies("1.1")
ATOMS: tuple[Is | Applies, ...] = (A, B, Is("a", frozenset({"no", "never"})), NORM, Applies("2.1"))

trees = st.recursive(
    st.sampled_from(ATOMS) | st.sampled_from((ALWAYS, NEVER)),
    lambda parts: (
        st.builds(Not, parts)
        | st.builds(All, st.lists(parts, max_size=3).map(tuple))
        | st.builds(Some, st.lists(parts, max_size=3).map(tuple))
    ),
    max_leaves=7,
)
views = st.fixed_dictionaries({atom: st.sampled_from((True, False, None)) for atom in ATOMS}).map(
    Seen
)

T, F, U = True, False, None


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (T, T, T, T),
        (T, F, F, T),
        (T, U, U, T),
        (F, T, F, T),
        (F, F, F, F),
        (F, U, F, U),
        (U, T, U, T),
        (U, F, F, U),
        (U, U, U, U),
    ],
)
def test_kleene_strong_tables(left: Truth, right: Truth, both: Truth, either: Truth) -> None:
    view = Seen({A: left, B: right})
    assert truth(A & B, view) is both
    assert truth(A | B, view) is either


@pytest.mark.parametrize(("value", "opposite"), [(T, F), (F, T), (U, U)])
def test_what_is_unknown_stays_unknown_when_negated(value: Truth, opposite: Truth) -> None:
    assert truth(~A, Seen({A: value})) is opposite


def test_empty_conjunction_holds_and_empty_disjunction_fails() -> None:
    assert truth(ALWAYS, Seen()) is True
    assert truth(NEVER, Seen()) is False


def test_operators_keep_conditions_flat_and_undo_a_double_negation() -> None:
    assert All((A, B, NORM)) == A & B & NORM
    assert Some((A, B, NORM)) == A | (B | NORM)
    assert ~~A == A
    assert applies("1.1") == NORM
    assert applies("1.1", "2.1") == Some((NORM, Applies("2.1")))


def test_something_that_is_no_condition_is_refused() -> None:
    with pytest.raises(TypeError, match="not a condition"):
        truth(Expression(), Seen())


@given(tree=trees, view=views)
def test_alternatives_come_to_the_same_as_the_tree(tree: Expression, view: Seen) -> None:
    def holds(literal: Literal) -> Truth:
        value = truth(literal.atom, view)
        return value if literal.positive else None if value is None else not value

    found = set()
    for clause in clauses(tree):
        values = {holds(literal) for literal in clause}
        found.add(False if False in values else None if None in values else True)
    assert truth(tree, view) is (True if True in found else None if None in found else False)


@given(tree=trees, view=views)
def test_deciding_atoms_are_known_and_enough(tree: Expression, view: Seen) -> None:
    value = truth(tree, view)
    named = list(deciding(tree, view))
    assert set(named) <= set(atoms(tree))
    if value is not None:
        assert all(truth(atom, view) is not None for atom in named)
        alone = Seen({atom: truth(atom, view) for atom in named})
        assert truth(tree, alone) is value


@given(tree=trees, view=views)
def test_undecided_atoms_are_unknown_and_all_that_is_wanting(tree: Expression, view: Seen) -> None:
    value = truth(tree, view)
    named = list(undecided(tree, view))
    assert bool(named) is (value is None)
    assert all(truth(atom, view) is None for atom in named)
    settled = view
    for atom in named:
        settled = settled.but(atom, True)
    assert truth(tree, settled) is not None


@given(tree=trees, view=views, atom=st.sampled_from(ATOMS), answer=st.booleans())
def test_an_answer_never_turns_a_settled_condition(
    tree: Expression, view: Seen, atom: Is | Applies, answer: bool
) -> None:
    before = truth(tree, view)
    if before is not None and truth(atom, view) is None:
        assert truth(tree, view.but(atom, answer)) is before


def test_an_unknown_beside_what_settles_the_matter_is_passed_over() -> None:
    assert list(undecided(A & B, Seen({B: False}))) == []
    assert list(undecided((A & B) | NORM, Seen({B: False}))) == [NORM]
    assert list(deciding(A & B, Seen({A: True, B: False}))) == [B]
    assert list(deciding(A | B, Seen({A: False, B: False}))) == [A, B]


@given(clause=st.frozensets(st.builds(Literal, st.sampled_from(ATOMS), st.booleans())))
def test_an_alternative_contradicts_itself_where_no_answers_satisfy_it(
    clause: frozenset[Literal],
) -> None:
    def satisfied(answers: dict[str, str]) -> bool:
        asked = [x for x in clause if isinstance(x.atom, Is)]
        return all((answers[x.atom.fact] in x.atom.values) is x.positive for x in asked)  # type: ignore[union-attr]

    possible = any(
        satisfied({"a": a, "b": b}) for a in ("yes", "no", "never", "other") for b in ("yes", "no")
    )
    assert contradicts_itself(clause) is not possible
