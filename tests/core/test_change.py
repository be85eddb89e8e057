"""What would change a refusal: the smallest things the doctor can do, and nothing improper."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from possible import Answers, Plain, completed

from gmc_steps.core import Advice, Kind, Situation, Verdict, advise
from gmc_steps.core.change import Change, changes, routes
from gmc_steps.guidance import GUIDANCE

ALIVE = ("adult", "aged_16_17", "under_16")
PERMITS = (Verdict.MAY, Verdict.MAY_ONCE)
REFUSES = (
    Verdict.MUST_STOP,
    Verdict.MUST_NOT,
    Verdict.SHOULD_STOP,
    Verdict.SHOULD_NOT,
    Verdict.SILENT,
)
ORDINARY = 0.97
"""How often a usual answer is taken, so that few things at once stand in the way."""

situations = st.integers(0, 2**32).map(
    lambda seed: completed({"acting": "professional", "item": "recording"}, Random(seed), ORDINARY)
)


def changed(answers: Answers, change: dict[str, str]) -> Advice:
    """Return the advice after a change, without answers to questions that no longer arise."""
    done = {id: True for id in change if id not in GUIDANCE.facts}
    kept: Answers = {}
    for name in GUIDANCE.facts:
        value = change.get(name, answers.get(name))
        if value is not None and Plain(kept).relevance(name) is not False:
            kept[name] = value
    return Advice(Situation(GUIDANCE, kept, done))


def open_to_change(answers: Answers) -> list[tuple[str, str]]:
    """Return every single change that a fact allows, improper ones included."""
    return [
        (fact.name, value)
        for fact in GUIDANCE.facts.values()
        for old, new in fact.changeable
        for value in new
        if answers.get(fact.name) == old
    ]


@given(answers=situations)
@settings(max_examples=80)
def test_a_change_leads_to_the_verdict_that_it_states_and_nothing_less_would(
    answers: Answers,
) -> None:
    advice = Advice(Situation(GUIDANCE, answers))
    found = changes(advice)
    if advice.verdict_assuming not in REFUSES:
        assert found == ()
        return
    event(f"changes: {bool(found)}")
    for change in found:
        after = changed(answers, dict(change.answers))
        assert after.verdict_assuming == change.verdict
        assert after.verdict_assuming in PERMITS
        for fewer in range(1, len(change.answers)):
            for part in combinations(change.answers, fewer):
                assert changed(answers, dict(part)).verdict_assuming not in PERMITS
    assert len({len(change.answers) for change in found}) <= 1


@given(answers=situations)
@settings(max_examples=80)
def test_a_change_is_something_that_the_doctor_may_bring_about(answers: Answers) -> None:
    for change in changes(Advice(Situation(GUIDANCE, answers))):
        for name, value in change.answers:
            proper(answers, change, name, value)


def proper(answers: Answers, change: Change, name: str, value: str) -> None:
    """Assert that one part of a change is conduct, hiding who the patient is, or a narrower use."""
    if name == "identifiability":
        assert value in ("coded", "anonymised")
        assert answers.get("anonymising", "possible") == "possible"
    elif name == "use_for":
        assert value == "secondary"
    else:
        assert GUIDANCE.facts[name].kind is Kind.CONDUCT, change
    assert answers[name] not in ("refused", "withdrawn"), change
    if answers["patient_wish"].startswith("against"):
        assert name not in ("patient_consent", "also_consent", "use_consent"), change
    if answers["patient"] not in ALIVE:
        assert (name, value) != ("use_consent", "patient"), change


@given(answers=situations)
@settings(max_examples=60)
def test_a_route_names_a_judgement_nobody_has_made(answers: Answers) -> None:
    given = {name: value for name, value in answers.items() if GUIDANCE.facts[name].usual != value}
    advice = Advice(Situation(GUIDANCE, given))
    for route in routes(advice):
        fact = GUIDANCE.facts[route.fact]
        assert fact.kind is Kind.JUDGEMENT
        assert route.judge == fact.judge
        assert route.value in fact.phrases
        assert given.get(route.fact, fact.unsettled) == fact.unsettled
        after = changed({**given, **advice.assuming}, {route.fact: route.value})
        assert after.verdict_assuming in PERMITS


def test_no_more_than_is_offered_could_be_done() -> None:
    """On the situations that are drawn, every proper change of one fact is found."""
    chance = Random(7)
    for _ in range(60):
        answers = completed({"acting": "professional", "item": "recording"}, chance, ORDINARY)
        advice = Advice(Situation(GUIDANCE, answers))
        assumed = advice.verdict_assuming
        if assumed not in REFUSES or answers.get("patient_wish", "").startswith("against"):
            continue
        if answers["patient"] not in ALIVE or answers.get("anonymising", "possible") != "possible":
            continue
        single = {
            (name, value)
            for name, value in open_to_change(answers)
            if changed(answers, {name: value}).verdict_assuming in PERMITS
            and name in changed(answers, {name: value}).situation.answers
        }
        found = {change.answers[0] for change in changes(advice) if len(change.answers) == 1}
        assert found <= single
        assert bool(found) is bool(single)


def situation(words: str) -> dict[str, object]:
    given = {"acting": "professional", "item": "recording"}
    return {**given, **dict(answer.split("=") for answer in words.split())}


PHOTO = (
    "stage=make made_for=care patient=adult capacity_recording=has kind=unlisted "
    "procedure_consent=given"
)
TEACHING = (
    "stage=use made_for=care patient=adult capacity_recording=has kind=unlisted "
    "use_for=secondary secondary_kind=teaching use_consent=none"
)
IDENTIFIABLE = "identifiability=identifiable anonymising=defeats_purpose"


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (f"{PHOTO} patient_consent=not_given", [{"patient_consent": "given"}]),
        (f"{PHOTO} patient_consent=not_given patient_wish=against_recording", []),
        (
            f"{TEACHING} identifiability=identifiable anonymising=possible",
            [{"identifiability": "coded"}, {"identifiability": "anonymised"}],
        ),
        (
            f"{TEACHING} patient_wish=against_use identifiability=identifiable",
            [],  # permitted by 17.1 and then left to a person: no permission
        ),
        (
            f"{TEACHING} patient_wish=against_use {IDENTIFIABLE}",
            [],  # asking again is pressure (8.5)
        ),
        (PHOTO + " patient_consent=given", []),
    ],
    ids=["ask", "against", "anonymise", "against use", "no asking again", "granted"],
)
def test_what_is_offered(words: str, offered: list[dict[str, str]]) -> None:
    assert [
        dict(change.answers) for change in changes(advise(GUIDANCE, situation(words)))
    ] == offered


def test_what_has_not_been_done_can_be_done() -> None:
    words = (
        "stage=make made_for=broadcast patient=adult capacity_recording=has kind=unlisted "
        "patient_consent=given recorder=outside_healthcare role=arranges treating_body=same "
        "39.1=not_done"
    )
    (change,) = changes(advise(GUIDANCE, situation(words)))
    assert change.answers == (("39.1", "done"),)
    assert change.phrases == ("39.1 has been done",)


def test_several_things_are_named_together() -> None:
    words = (
        "stage=make made_for=broadcast patient=adult capacity_recording=has kind=unlisted "
        "patient_consent=not_given recorder=outside_healthcare role=arranges treating_body=same "
        "39.1=not_done"
    )
    (change,) = changes(advise(GUIDANCE, situation(words)))
    assert dict(change.answers) == {"patient_consent": "given", "39.1": "done"}


def test_the_public_interest_is_a_route_that_a_person_may_judge() -> None:
    words = (
        "stage=disclose made_for=care patient=adult kind=unlisted capacity_recording=has "
        "use_for=other_disclosure identifiability=identifiable anonymising=defeats_purpose "
        "use_consent=none"
    )
    named = {
        (route.fact, route.value): route for route in routes(advise(GUIDANCE, situation(words)))
    }
    route = named["public_interest", "justified"]
    assert route.guided_by == "16.2"
    assert route.phrase == "the use is judged to be justified in the public interest"
