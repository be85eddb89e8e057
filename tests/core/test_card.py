"""The answer card: short, safe, and never the same thing twice."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from toy_project import LIBRARY

from gmc_steps.core import Advice, Done, Situation, Verdict, advise
from gmc_steps.core.card import MOST, MOST_WORDS, Card, card, card_text
from gmc_steps.core.card_words import Said
from gmc_steps.core.change import in_the_way
from gmc_steps.core.situation import AnsweredFacts
from gmc_steps.guidance import GUIDANCE


def of(words: str) -> Card:
    """The card of a situation in which nothing else is out of the ordinary."""
    return card(advise(GUIDANCE, dict(pair.split("=") for pair in words.split())).assumed)


def some(number: int, seed: int) -> list[Advice]:
    """Advice on possible situations, in which a varying share of the questions is answered."""
    chance, found = Random(seed), []
    for _ in range(number):
        share, answers = chance.choice((0.3, 0.6, 0.9)), dict[str, str]()
        for name, fact in GUIDANCE.facts.items():
            if AnsweredFacts(GUIDANCE, answers).relevant(name) and chance.random() < share:
                usual = fact.usual and chance.random() < 0.6
                answers[name] = fact.usual if usual else chance.choice(list(fact.phrases))
        found.append(Advice(Situation(GUIDANCE, answers)).assumed)
    return found


@pytest.mark.parametrize("seed", range(2))
def test_every_card_is_short_and_says_what_to_do(seed: int) -> None:
    for advice in some(40, seed):
        drawn = card(advice)
        said = card_text(drawn)
        assert len(said.split()) - len(drawn.actions) <= MOST_WORDS, said
        assert len(drawn.actions) <= MOST
        assert "{" not in said
        assert GUIDANCE.words.addressee not in said.lower()
        if advice.verdict.refuses:
            assert drawn.actions or drawn.ask, said
        if "press" in said:
            assert in_the_way(advice), said


def test_what_would_make_a_card_too_long_waits_below() -> None:
    long = {id: (Said(f"{id} " + "very " * 40 + "long"),) for id in ("13.1", "13.2", "14.2")}
    guidance = replace(GUIDANCE, cards=replace(GUIDANCE.cards, actions=long))
    rash = "stage=make made_for=care kind=unlisted patient=adult capacity_recording=has"
    advice = advise(guidance, dict(pair.split("=") for pair in rash.split())).assumed
    drawn = card(advice)
    # The duties that decide stay; 8.4 decides too, in the words of its act.
    assert [line.cites for line in drawn.actions] == [("13.1",), ("8.4",)]
    assert {"13.2", "14.2"} <= set(drawn.rest)


@pytest.mark.parametrize("seed", range(2, 4))
def test_nothing_repeats_and_nothing_is_lost(seed: int) -> None:
    for advice in some(40, seed):
        drawn = card(advice)
        below = [*drawn.general, *drawn.left, *drawn.rest]
        assert len(below) == len(set(below))
        assert len({line.sentence for line in drawn.actions}) == len(drawn.actions)
        duties = {
            each.norm.id
            for each in advice.findings
            if each.state.binds and each.done in (Done.OUTSTANDING, Done.NOT_MET)
        }
        # An action has no modal word: its norm stands below too, with its own.
        assert duties <= set(below)


@pytest.mark.parametrize("seed", range(4, 6))
def test_a_reason_goes_with_its_verdict(seed: int) -> None:
    for advice in some(60, seed):
        said = card_text(card(advice))
        if advice.verdict is Verdict.MAY:
            assert "must cover this" not in said, said
            assert "needs consent" not in said, said
        if advice.verdict.bars:
            assert "Consent covers this use" not in said, said
            assert "as within the consent" not in said, said


CARE_AND_BROADCAST = (
    "stage=make made_for=care also_for=broadcast kind=unlisted recorder=outside_healthcare "
    "patient=adult capacity_recording=has role=arranges patient_consent={0} also_consent={1}"
)


def test_what_is_said_of_one_purpose_names_it() -> None:
    care = "Where the recording is part of the patient's care"
    broadcast = "Where the recording is made for broadcasting"
    for given, names, other in (
        ("given not_given", broadcast, care),
        ("not_given given", care, broadcast),
    ):
        drawn = of(CARE_AND_BROADCAST.format(*given.split()))
        assert drawn.verdict == "Different answers."
        assert drawn.reason
        assert drawn.reason.sentence.startswith(f"{names}: ")
        assert drawn.actions
        for line in drawn.actions:
            assert line.condition.startswith(names), line
            assert other not in line.sentence


def test_what_is_said_of_every_purpose_names_none() -> None:
    drawn = of(f"{CARE_AND_BROADCAST.format('given', 'given')} patient_wish=against_recording")
    assert drawn.reason
    assert not drawn.reason.condition
    assert [line.condition for line in drawn.actions] == [""]


def test_where_nothing_waits_for_sure_the_open_question_is_an_action() -> None:
    drawn = of(
        "stage=disclose made_for=care use_for=public_media kind=unlisted patient=post_mortem "
        "pm_shows=body family_information=no identifiability=identifiable "
        "anonymising=impracticable other_authority=exists"
    )
    assert drawn.verdict == GUIDANCE.tool.headlines[Verdict.MAY_ONCE][0]
    assert drawn.actions[0].text == "Find out whether consent covers this use"


def test_a_lead_takes_the_place_of_what_says_the_same() -> None:
    rash = "stage=make made_for=care kind=unlisted patient=adult capacity_recording=has"
    advice = advise(GUIDANCE, dict(pair.split("=") for pair in rash.split())).assumed
    drawn = card(advice, "13.1")
    assert drawn.said_first[0] == (
        "You must get the patient's consent to the recording (paragraph 13)."
    )
    assert not any("13.1" in line.cites for line in drawn.actions)
    assert "13.1" not in drawn.rest
    # What a refusal asks for is never taken away for it.
    against = advise(GUIDANCE, {**advice.situation.answers, "patient_wish": "against_recording"})
    barred = card(against.assumed, "13.1")
    assert barred.said_first[0] == barred.verdict
    assert any("do not press" in line.text for line in barred.actions)


def test_a_case_specific_duty_stands_as_a_condition() -> None:
    crew = of(
        "stage=make made_for=broadcast kind=unlisted recorder=outside_healthcare patient=adult "
        "capacity_recording=has role=arranges"
    )
    assert [line.cites[0] for line in crew.actions] == ["39.1", "37.1", "39.3"]
    assert crew.actions[2].condition == "If you work in the NHS"
    dead = of(
        "stage=use made_for=care use_for=learning_material kind=unlisted "
        "patient=recorded_alive_now_dead identifiability=anonymised"
    )
    assert any(line.condition and line.cites == ("48.2",) for line in dead.actions)


@pytest.mark.parametrize("authorisation", ["not_sought", "obtained"])
def test_a_covert_recording_is_talked_about_first(authorisation: str) -> None:
    drawn = of(
        "stage=covert patient=under_16 made_for=other_reason covert_need=serious_harm "
        f"authorisation={authorisation}"
    )
    said = card_text(drawn)
    assert drawn.actions[0].cites[:3] == ("54.4", "54.5", "54.6")
    for part in ("authorise", "police", "safeguarding children"):
        assert part in said
    assert drawn.left == ("8.3",)  # no order to inform the patient
    assert "8.3" not in (*drawn.general, *drawn.rest)


def test_who_is_asked_is_who_decides() -> None:
    publish = (
        "stage=use made_for=care use_for=learning_material kind=unlisted "
        "identifiability=identifiable anonymising=defeats_purpose"
    )
    child = of(f"{publish} patient=under_16 capacity_recording=lacks")
    assert "from a parent" in child.actions[0].text
    assert (
        "from the patient" in of(f"{publish} patient=adult capacity_recording=has").actions[0].text
    )
    unable = of(
        "stage=make made_for=care patient=adult capacity_procedure=lacks capacity_recording=lacks"
    )
    assert "from the patient" not in card_text(unable)


def test_a_refusal_is_not_asked_for_again() -> None:
    refused = of(
        "stage=use made_for=care use_for=learning_material kind=unlisted patient=under_16 "
        "capacity_recording=lacks identifiability=identifiable anonymising=defeats_purpose "
        "use_consent=refused"
    )
    assert "Get consent" not in card_text(refused)
    assert "do not press" in card_text(refused)


def test_callers_are_told() -> None:
    calls = of(
        "item=call stage=make made_for=secondary secondary_kind=teaching call_reason=legitimate"
    )
    assert calls.actions[0].text.startswith("Tell callers")
    assert "consent" not in card_text(calls)


def test_a_guidance_without_such_words_is_answered_in_those_of_its_norms() -> None:
    drawn = card(advise(LIBRARY, {"errand": "borrow", "reader_age": "adult"}).assumed)
    assert drawn.verdict == LIBRARY.tool.headlines[Verdict.MAY_ONCE][0]
    assert drawn.actions[0].text == "See the reader's card before lending or renewing"
    assert drawn.actions[0].cites == ("1.2",)
