"""An answer more settles something or changes nothing; it never turns a finding round."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from possible import Answers, completed, full_situations, outcome, partial_situations

from gmc_steps.core import Advice, Situation, State, Verdict
from gmc_steps.core.compiled import Outcome
from gmc_steps.guidance import GUIDANCE

ASKS = (Verdict.DEPENDS, Verdict.PERSON_DECIDES, Verdict.MAY_ONCE)
"""Verdicts that wait for something; any other stands whatever else is answered."""


def keeps(before: Answers, after: Answers) -> None:
    """Assert that what `before` settles, `after` leaves as it is."""
    old, new = outcome(before), outcome(after)
    for norm in GUIDANCE.norms:
        was, is_ = old.state(norm.id), new.state(norm.id)
        if was is not State.DEPENDS:
            assert is_ is was, norm.id
            assert set(old.displacers(norm)) <= set(new.displacers(norm)), norm.id
        for each in (Outcome.applies, Outcome.met):
            assert each(old, norm.id) in (None, each(new, norm.id)), norm.id
    policy = GUIDANCE.policy
    for condition in (policy.ground, policy.scope, *(x.when for x in policy.hand_overs)):
        assert old.truth(condition) in (None, new.truth(condition))


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
    answer = Advice(Situation(GUIDANCE, answers)).answer
    if answer.verdict in ASKS:
        return
    chance = Random(seed)
    for _ in range(5):
        later = completed(answers, chance)
        verdict = Advice(Situation(GUIDANCE, later)).verdict
        if answer.at_least:  # it can only bar the way more firmly
            assert verdict.bars, later
            assert not verdict.better(answer.verdict), later
        else:
            assert verdict is answer.verdict, later
