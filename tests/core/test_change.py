"""What would change a refusal: the smallest things the doctor can do, and nothing improper."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from possible import Answers, Plain, completed

from gmc_steps.core import Advice, Kind, Situation, Verdict, advise
from gmc_steps.core.change import Change, changes, in_the_way, routes
from gmc_steps.guidance import GUIDANCE

ALIVE = ("adult", "aged_16_17", "under_16")
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
    void = {other for name in change for other in GUIDANCE.policy.void.get(name, ())}
    answers = {name: value for name, value in answers.items() if name not in void}
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
        assert change.verdict.better(advice.verdict_assuming)
        for fewer in range(1, len(change.answers)):
            for part in combinations(change.answers, fewer):
                assert change.verdict.better(changed(answers, dict(part)).verdict_assuming)
    for one, other in combinations(found, 2):
        if len(one.answers) < len(
            other.answers
        ):  # more is only worth naming where it leads further
            assert other.verdict.better(one.verdict)


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
    elif name == "capacity_recording":
        assert (answers[name], value) == ("lacks_now", "has")  # waiting until the patient is able
    elif name == "consent_counts":
        assert (answers[name], value) == ("uninformed", "valid")  # explaining and asking again
    else:
        assert GUIDANCE.facts[name].kind is Kind.CONDUCT, change
    assert answers[name] not in ("refused", "withdrawn", "withdrawn_later"), change
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
        assert after.verdict_assuming == route.verdict
        assert route.verdict.better(advice.verdict_assuming)
        assert route.value != fact.unsettled


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
            if changed(answers, {name: value}).verdict_assuming.better(assumed)
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
    "use_for=secondary secondary_kind=teaching use_consent=not_asked"
)
IDENTIFIABLE = "identifiability=identifiable anonymising=defeats_purpose"


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (f"{PHOTO} patient_consent=not_given", {"patient_consent=given": Verdict.MAY}),
        (f"{PHOTO} patient_consent=not_given patient_wish=against_recording", {}),
        (f"{PHOTO} patient_consent=not_given patient_wish=against_use", {}),  # no pressure (8.5)
        (
            f"{TEACHING} identifiability=identifiable anonymising=possible",
            {
                "identifiability=coded": Verdict.MAY,
                "identifiability=anonymised": Verdict.MAY,
                "use_consent=patient": Verdict.PERSON_DECIDES,  # reading 47
            },
        ),
        (
            f"{TEACHING} patient_wish=against_use identifiability=identifiable",
            {  # permitted by 17.1, and then left to a person by reading 9
                "identifiability=coded": Verdict.PERSON_DECIDES,
                "identifiability=anonymised": Verdict.PERSON_DECIDES,
            },
        ),
        (
            f"{TEACHING} patient_wish=against_use {IDENTIFIABLE}",
            {},  # asking again is pressure (8.5)
        ),
        (
            (  # what the public interest outweighs in one use, it need not in another (16.3)
                "stage=disclose made_for=care patient=recorded_alive_now_dead kind=slide "
                "use_for=public_media identifiability=coded public_interest=justified "
                "use_consent=withdrawn_later"
            ),
            {"identifiability=anonymised": Verdict.SHOULD_NOT},
        ),
        (PHOTO + " patient_consent=given", {}),
        (
            (
                "stage=covert covert_need=serious_harm authorisation=not_sought "
                "made_for=other_reason patient=adult recorder=own_team"
            ),
            {"authorisation=obtained": Verdict.PERSON_DECIDES},
        ),
    ],
    ids=[
        "ask",
        "against",
        "against its use",
        "anonymise",
        "against use",
        "no asking again",
        "another assessment",
        "granted",
        "covert",
    ],
)
def test_what_is_offered(words: str, offered: dict[str, Verdict]) -> None:
    found = changes(advise(GUIDANCE, situation(words)))
    assert all(len(change.answers) == 1 for change in found)
    assert {"=".join(change.answers[0]): change.verdict for change in found} == offered


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (
            f"{PHOTO} patient_consent=not_given patient_wish=against_recording",
            ("the patient does not want to be recorded",),
        ),
        (
            f"{PHOTO} patient_consent=given harm=yes",
            ("the recording may harm the patient",),
        ),
        (
            (
                "stage=make made_for=other_reason patient=adult capacity_recording=lacks "
                "kind=unlisted decision_maker=someone proxy_consent=refused"
            ),
            ("a person with legal authority has refused the recording",),
        ),
        (f"{PHOTO} patient_consent=not_given", ()),
    ],
    ids=["wish", "harm", "refusal", "nothing"],
)
def test_what_stands_in_the_way_is_named(words: str, named: tuple[str, ...]) -> None:
    advice = advise(GUIDANCE, situation(words))
    assert advice.verdict_assuming in REFUSES
    assert in_the_way(advice) == named


def test_that_nothing_would_change_it_is_said_where_nothing_would() -> None:
    """Whatever is tried together, more than is ever offered at once."""
    chance, said = Random(11), 0
    for _ in range(60):
        answers = completed({"acting": "professional", "item": "recording"}, chance, ORDINARY)
        advice = Advice(Situation(GUIDANCE, answers))
        if advice.verdict_assuming not in REFUSES or changes(advice):
            continue
        said += 1
        barred = {
            (guard.fact, value)
            for guard in GUIDANCE.policy.guards
            if advice.assumed.outcome.truth(guard.when)
            for value in guard.values or GUIDANCE.facts[guard.fact].phrases
        }
        open_ = [each for each in open_to_change(answers) if each not in barred]
        for size in range(1, len(open_) + 1):
            for chosen in combinations(open_, size):
                after = changed(answers, dict(chosen)).verdict_assuming
                assert not after.better(advice.verdict_assuming), (answers, chosen)
    assert said > 5


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
        "use_consent=not_asked"
    )
    named = {
        (route.fact, route.value): route for route in routes(advise(GUIDANCE, situation(words)))
    }
    route = named["public_interest", "justified"]
    assert route.guided_by == "16.2"
    assert route.phrase == "the use is judged to be justified in the public interest"
