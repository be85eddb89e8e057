"""An answer more settles something or changes nothing; it never turns a finding round."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from possible import Answers, completed, full_situations, partial_situations

from gmc_steps.core import NORMS, Advice, Situation, State, Verdict, guidance_table

ASKS = (Verdict.DEPENDS, Verdict.PERSON_DECIDES, Verdict.MAY_ONCE)
"""Verdicts that wait for something; any other stands whatever else is answered."""


def keeps(before: Answers, after: Answers) -> None:
    """Assert that what `before` settles, `after` leaves as it is."""
    old, new = guidance_table().reckon(before), guidance_table().reckon(after)
    for norm in NORMS:
        was, is_ = old.settled[norm.id], new.settled[norm.id]
        if was.state is not State.DEPENDS:
            assert is_.state is was.state, norm.id
            assert set(was.displacers) <= set(is_.displacers), norm.id
        assert was.applies is None or is_.applies is was.applies, norm.id
        if old.met.get(norm.id) is not None:
            assert new.met[norm.id] is old.met[norm.id], norm.id
    for before_it, after_it in zip(old.handed_over, new.handed_over, strict=True):
        assert before_it is None or before_it is after_it
    assert old.ground is None or old.ground is new.ground
    assert old.in_scope is None or old.in_scope is new.in_scope


@st.composite
def with_one_answer_more(draw: st.DrawFn) -> tuple[Answers, Answers]:
    """Draw a situation and the same with one answer more."""
    after = draw(full_situations())
    dropped = draw(st.lists(st.sampled_from(sorted(after)), unique=True, min_size=1))
    before = {name: value for name, value in after.items() if name not in dropped}
    return before, {**before, dropped[0]: after[dropped[0]]}


@given(pair=with_one_answer_more())
def test_one_answer_more_turns_no_finding_round(pair: tuple[Answers, Answers]) -> None:
    keeps(*pair)


@given(answers=full_situations(), seed=st.integers(0, 2**32))
def test_a_full_situation_keeps_what_any_part_of_it_settled(answers: Answers, seed: int) -> None:
    keep = Random(seed)
    keeps({name: value for name, value in answers.items() if keep.random() < 0.5}, answers)


@given(answers=partial_situations(grounded=True), seed=st.integers(0, 2**32))
def test_a_verdict_that_waits_for_nothing_stands(answers: Answers, seed: int) -> None:
    verdict = Advice(Situation(answers)).verdict
    if verdict in ASKS:
        return
    chance = Random(seed)
    for _ in range(5):
        later = completed(answers, chance)
        assert Advice(Situation(later)).verdict is verdict, later
