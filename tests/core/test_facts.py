"""The questions: phrases that cannot be mixed up, relevance that looks upwards, plain errors."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from possible import Answers, Plain, partial_situations

from gmc_steps.core import Advice, Kind, Situation, SituationError
from gmc_steps.core.logic import Applies, Expression, Is, atoms
from gmc_steps.guidance import GUIDANCE
from gmc_steps.guidance.conditions import in_scope_of_39

READ_BY_NO_CONDITION = {
    "also_for": "splits the advice by purpose",
    "also_consent": "stands for the consents of the further purpose",
}
"""Facts that no condition reads, and what they are asked for."""


def read(condition: Expression) -> set[str]:
    return {atom.fact for atom in atoms(condition) if isinstance(atom, Is)}


def test_a_phrase_stands_for_one_value_of_one_fact() -> None:
    phrases = Counter(
        phrase for fact in GUIDANCE.facts.values() for phrase in fact.phrases.values()
    )
    assert [phrase for phrase, times in phrases.items() if times > 1] == []
    assert len({phrase.lower() for phrase in phrases}) == len(phrases)


def test_questions_and_topics_are_told_apart() -> None:
    for words in ("question", "topic"):
        times = Counter(getattr(fact, words) for fact in GUIDANCE.facts.values())
        assert [each for each, count in times.items() if count > 1] == []
    assert all(fact.question.endswith("?") for fact in GUIDANCE.facts.values())


def test_every_fact_offers_a_choice() -> None:
    assert [fact.name for fact in GUIDANCE.facts.values() if len(fact.phrases) < 2] == []


def test_relevance_looks_only_upwards_and_at_no_norm() -> None:
    above: set[str] = set()
    for fact in GUIDANCE.facts.values():
        assert read(fact.relevant) <= above, fact.name
        assert not [atom for atom in atoms(fact.relevant) if isinstance(atom, Applies)]
        above.add(fact.name)


def test_every_fact_is_read_by_something() -> None:
    conditions = [
        GUIDANCE.policy.ground,
        in_scope_of_39,
        *(hand_over.when for hand_over in GUIDANCE.policy.hand_overs),
    ]
    for norm in GUIDANCE.norms:
        conditions += [norm.scope, norm.when, norm.unclear]
        conditions += [displacement.when for displacement in norm.displaced_by]
        conditions += [] if norm.met is None else [norm.met]
    unread = set(GUIDANCE.facts) - set().union(*map(read, conditions))
    assert unread == set(READ_BY_NO_CONDITION)


def test_conditions_name_values_that_exist() -> None:
    for norm in GUIDANCE.norms:
        for condition in (norm.scope, norm.when, norm.unclear, norm.met or norm.when):
            for atom in atoms(condition):
                if isinstance(atom, Is):
                    assert atom.values <= set(GUIDANCE.facts[atom.fact].phrases), norm.id


def test_usual_unsettled_and_changed_answers_exist() -> None:
    for fact in GUIDANCE.facts.values():
        named = {fact.usual, fact.unsettled} - {""}
        named |= {value for old, new in fact.changeable for value in (old, *new)}
        assert named <= set(fact.phrases), fact.name
        assert not fact.usual or fact.usual != fact.unsettled, fact.name


def test_a_judgement_names_its_judge_and_what_guides_it() -> None:
    ids = {norm.id for norm in GUIDANCE.norms}
    for fact in GUIDANCE.facts.values():
        assert bool(fact.judge) is (fact.kind is Kind.JUDGEMENT), fact.name
        assert not fact.guided_by or fact.guided_by in ids, fact.name


def test_what_has_been_done_is_never_in_question() -> None:
    unsettled = {fact.kind for fact in GUIDANCE.facts.values() if fact.unsettled}
    assert unsettled == {Kind.JUDGEMENT, Kind.CIRCUMSTANCE}


def test_a_fact_refuses_a_value_that_it_does_not_have() -> None:
    with pytest.raises(ValueError, match="patient has no value 'baby'"):
        GUIDANCE.facts["patient"].is_("baby")


@given(answers=partial_situations())
def test_every_possible_situation_is_accepted(answers: Answers) -> None:
    assert Situation.of(GUIDANCE, answers).answers == answers
    plain = Plain(answers)
    for name in GUIDANCE.facts:
        assert Situation(GUIDANCE, answers).relevance(name) is plain.relevance(name)


@given(answers=partial_situations())
def test_an_answer_is_refused_only_where_it_contradicts(answers: Answers) -> None:
    plain = Plain(answers)
    for name, fact in GUIDANCE.facts.items():
        if plain.relevance(name) is not False or name in answers:
            continue
        for value in fact.phrases:
            more = {**answers, name: value}
            idle = Plain(more).idle(name)
            if idle:
                assert name in Situation.of(GUIDANCE, more).idle
            elif idle is False:
                with pytest.raises(SituationError, match=f"^{name} is not relevant here"):
                    Situation.of(GUIDANCE, more)


@given(answers=partial_situations(), data=st.data())
@settings(max_examples=12)
def test_nothing_turns_on_an_idle_answer(answers: Answers, data: st.DataObject) -> None:
    plain = Plain(answers)
    idle = [name for name in GUIDANCE.facts if plain.relevance(name) is False and plain.idle(name)]
    if not idle:
        return
    name = data.draw(st.sampled_from(idle))
    without = {fact: value for fact, value in answers.items() if fact != name}
    fact = GUIDANCE.facts[name]
    value = data.draw(st.sampled_from(sorted(fact.phrases.keys() - set(fact.heeded))))
    before = Advice(Situation(GUIDANCE, without))
    after = Advice(Situation(GUIDANCE, {**without, name: value}))
    assert after.answer == before.answer
    assert after.findings == before.findings
    assert after.assuming == before.assuming


NO_FACT = "there is no fact {}; {}"
NO_VALUE = "{} has no value {}; use {}"
NOT_RELEVANT = "{} is not relevant here, because of {}; leave out one of the two"
NOT_BY_ID = "{} is not answered by done or not_done; {}"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("patients=adult", NO_FACT.format("'patients'", "did you mean patient or patient_wish?")),
        ("zzz=adult", NO_FACT.format("'zzz'", "see `gmc-steps steps`")),
        (
            "secondary_kind=audit",
            NO_VALUE.format(
                "secondary_kind", "'audit'", "teaching, research or other_health_related"
            ),
        ),
        ("item=recording stage=use harm=yes", NOT_RELEVANT.format("harm", "stage=use")),
        (
            "item=recording patient=adult child_objects=yes",
            NOT_RELEVANT.format("child_objects", "patient=adult"),
        ),
        # Nobody living can agree to have the cause of their death found.
        *(
            (
                f"item=recording stage=make made_for=cause_of_death {said}",
                NOT_RELEVANT.format(consent, "made_for=cause_of_death"),
            )
            for said, consent in (
                ("patient=adult capacity_recording=has patient_consent=given", "patient_consent"),
                ("patient=under_16 parent_consent=given", "parent_consent"),
            )
        ),
        # The fact that is named is the one that was answered, however far up it stands.
        (
            "item=relatives_or_visitors lawful_making=not_lawful",
            NOT_RELEVANT.format("lawful_making", "item=relatives_or_visitors"),
        ),
        # What shows that a duty has been done, or left undone, cannot be said otherwise.
        (
            "stage=keep made_for=care keeping=deleted_early 59.3=done",
            "59.3=done contradicts keeping=deleted_early; leave out one of the two",
        ),
        (
            "made_for=broadcast stage=make intrusion=concern_remains 42.3=not_done",
            "42.3=not_done contradicts intrusion=concern_remains; leave out one of the two",
        ),
        ("39.1=maybe", NO_VALUE.format("39.1", "'maybe'", "done or not_done")),
        ("37.2=done", NOT_BY_ID.format("37.2", "answer consent_form instead")),
        ("19.1=done", NOT_BY_ID.format("19.1", "it asks nothing to be done")),
    ],
)
def test_a_situation_that_cannot_be_is_told_in_one_line(words: str, message: str) -> None:
    with pytest.raises(SituationError) as error:
        Situation.of(GUIDANCE, dict(answer.split("=") for answer in words.split()))
    assert str(error.value) == message


def test_a_norm_that_facts_decide_is_not_answered_by_its_id() -> None:
    with pytest.raises(SituationError, match=r"^13\.1 is not answered by done or not_done"):
        Situation.of(GUIDANCE, {"13.1": "done"})
