"""The compiled guidance decides as its conditions read: one situation or many at once."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from possible import Answers, Plain, agree, full_situations, outcome, partial_situations

from gmc_steps.core import Advice, Situation, State
from gmc_steps.core.compiled import Compiled, compiled
from gmc_steps.core.completions import Completions
from gmc_steps.core.turning import Turning
from gmc_steps.guidance import GUIDANCE

COMPILED = compiled(GUIDANCE)
_DRAWN = 1 << 14


@given(answers=full_situations())
def test_full_situations_are_decided_as_the_conditions_read(answers: Answers) -> None:
    agree(answers)


@given(answers=partial_situations())
def test_partial_situations_are_decided_as_the_conditions_read(answers: Answers) -> None:
    agree(answers)


@given(answers=full_situations(settled=True))
def test_in_a_full_situation_no_norm_depends(answers: Answers) -> None:
    decided = outcome(answers)
    assert State.DEPENDS not in {decided.state(norm.id) for norm in GUIDANCE.norms}


@given(answers=partial_situations())
def test_usual_answers_are_assumed_where_their_questions_arise(answers: Answers) -> None:
    assumed = Plain(answers).usual()
    decided = outcome(answers).assumed
    assert decided.assumptions == assumed
    with_them = outcome({**answers, **assumed})
    for norm in GUIDANCE.norms:
        assert decided.state(norm.id) is with_them.state(norm.id), norm.id
    assert decided.verdict is with_them.verdict


@given(situations=st.lists(partial_situations(), min_size=1, max_size=5), seed=st.integers(0, 99))
def test_many_situations_at_once_come_to_what_each_comes_to(
    situations: list[Answers], seed: int
) -> None:
    chance = Random(seed)
    asked = [norm.id for norm in GUIDANCE.norms if norm.asked_by_id]
    done = [{id: chance.random() < 0.5 for id in chance.sample(asked, 3)} for _ in situations]
    inputs, ones = [0] * COMPILED.program.inputs, (1 << len(situations)) - 1
    for bit, (answers, conduct) in enumerate(zip(situations, done, strict=True)):
        one = COMPILED.inputs(answers, conduct, bits=1 << bit)
        inputs = [all_of | each for all_of, each in zip(inputs, one, strict=True)]
    states, verdicts = COMPILED.states(inputs, ones), COMPILED.verdict_values(inputs, ones)
    for bit, (answers, conduct) in enumerate(zip(situations, done, strict=True)):
        alone = COMPILED.outcome(answers, conduct)
        for number, norm in enumerate(GUIDANCE.norms):
            found = [bool(value >> bit & 1) for value in states[4 * number : 4 * number + 4]]
            state = alone.state(norm.id)
            order = (State.APPLIES, State.UNCLEAR, State.DISPLACED, State.DOES_NOT_APPLY)
            assert found == [state is each for each in order], norm.id
        of_bit = [verdict for verdict, value in verdicts.items() if value >> bit & 1]
        assert of_bit == [alone.verdict]


@given(situations=st.lists(partial_situations(), min_size=1, max_size=5))
def test_many_verdicts_turn_on_the_facts_that_each_turns_on(situations: list[Answers]) -> None:
    outcomes = COMPILED.outcomes([(answers, {}) for answers in situations])
    values, ones = outcomes[0].values, (1 << 2 * len(outcomes)) - 1
    each = [one.turning for outcome in outcomes for one in (outcome, outcome.assumed)]
    for number, name in enumerate(GUIDANCE.facts):
        found = Turning(COMPILED, values, ones, name).verdict
        assert found == sum((facts >> number & 1) << bit for bit, facts in enumerate(each)), name


@given(answers=partial_situations())
def test_step_by_step_and_compiled_are_the_same(answers: Answers) -> None:
    program, inputs = COMPILED.program, COMPILED.inputs(answers, {}, bits=0b11)
    assert tuple(program.run(inputs, 0b11)) == program.function(None)(inputs, 0b11)


@pytest.mark.parametrize("assuming", [False, True])
def test_where_all_is_settled_the_shorter_program_comes_to_the_same(assuming: bool) -> None:
    size, chance = _DRAWN, Random(1)
    inputs = Completions(COMPILED, {}, {}, assuming=assuming).sampled_inputs(size)
    for norm in GUIDANCE.norms:
        if norm.asked_by_id:  # done, not done, or not said
            said, done = chance.getrandbits(size), chance.getrandbits(size)
            inputs[COMPILED.answers[norm.id, "done"]] = said & done
            inputs[COMPILED.answers[norm.id, "not_done"]] = said & ~done
    for whole, short in zip(
        _all_of(COMPILED, inputs), _all_of(COMPILED.settled, inputs), strict=True
    ):
        assert whole == short


def _all_of(program: Compiled, inputs: list[int]) -> list[int]:
    """Return everything that a program says of some situations."""
    values = program.run(inputs, (1 << _DRAWN) - 1)
    numbers = [*program.state_values, *program.verdicts.values(), *program.contradictions.values()]
    numbers += [x for plan in program.gates.values() for x in (plan.closed, plan.outstanding)]
    numbers += [plan.holds for plan in program.hand_overs]
    numbers += [x for pair in program.met.values() for x in pair]
    return [values[number] for number in numbers]


def test_a_condition_of_somebody_else_is_decided_too() -> None:
    facts = GUIDANCE.facts
    advice = Advice(Situation(GUIDANCE, {"item": "recording", "patient": "adult"}))
    assert advice.outcome.truth(facts["patient"].is_("adult") & facts["item"].is_("recording"))
    assert advice.outcome.truth(facts["patient"].is_("under_16")) is False
    assert advice.outcome.truth(facts["stage"].is_("make")) is None
