"""The answer card: short, safe, and never the same thing twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from toy_project import LIBRARY

from gmc_steps.core import Advice, Done, Situation, Verdict, advise
from gmc_steps.core.card import MOST, MOST_WORDS, Card, card, card_text
from gmc_steps.core.card_words import Said
from gmc_steps.core.change import in_the_way
from gmc_steps.core.norm import Due
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
        if "press them" in said or "press anybody" in said:
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
            assert "authority is needed" not in said, said
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
    assert {line.condition for line in drawn.actions} == {""}


def test_where_nothing_waits_for_sure_the_open_question_is_an_action() -> None:
    drawn = of(
        "stage=disclose made_for=care use_for=public_media kind=unlisted patient=post_mortem "
        "pm_shows=body family_information=no identifiability=identifiable "
        "anonymising=impracticable other_authority=exists"
    )
    assert drawn.verdict == GUIDANCE.tool.headlines[Verdict.MAY_ONCE][0]
    assert "Find out whether consent covers this use" in [each.text for each in drawn.actions]


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
    assert any("Do not press" in line.text for line in barred.actions)


def test_a_permission_is_told_once_as_lead_or_as_reason() -> None:
    slides = (
        "stage=use made_for=care kind=unlisted use_for=secondary secondary_kind=teaching "
        "patient=adult identifiability=anonymised"
    )
    advice = advise(GUIDANCE, dict(pair.split("=") for pair in slides.split())).assumed
    drawn = card(advice, "17.1")
    assert drawn.lead is None
    assert drawn.reason is not None
    assert drawn.reason.cites == ("17.1",)
    # A refusal that it goes over is not passed over for its sake.
    order = "stage=disclose made_for=care kind=unlisted patient=adult capacity_recording=has "
    order += "use_for=other_disclosure identifiability=identifiable court_direction=yes "
    order += "use_consent=refused"
    advice = advise(GUIDANCE, dict(pair.split("=") for pair in order.split())).assumed
    assert "It was refused" in card_text(card(advice, "15.7"))


def test_what_is_taken_along_may_belong_to_the_employer() -> None:
    along = "stage=keep made_for=secondary secondary_kind=teaching identifiability=anonymised "
    along += "keeping=taken_along patient=adult"
    whose = "Anonymised recordings may belong to your employer (or whoever contracts you)"
    assert whose in card_text(of(along))
    assert "reading 34" in card_text(of(f"{along} patient_wish=against_keeping"))


def test_a_case_specific_duty_stands_as_a_condition() -> None:
    crew = of(
        "stage=make made_for=broadcast kind=unlisted recorder=outside_healthcare patient=adult "
        "capacity_recording=has role=arranges"
    )
    assert [line.cites[0] for line in crew.actions] == ["39.1", "37.1", "41.1"]
    assert "from every patient in shot" in crew.actions[1].text
    assert crew.actions[0].text.endswith("in the NHS, normally a contract too")
    assert crew.actions[2].text == "Check they know that later use may not be theirs to stop"
    visitors = of("item=relatives_or_visitors stage=make recorder=outside_healthcare")
    assert visitors.actions[1].condition == "If you work in the NHS"
    dead = of(
        "stage=use made_for=care use_for=learning_material kind=unlisted "
        "patient=recorded_alive_now_dead identifiability=anonymised"
    )
    (family,) = [line for line in dead.actions if "48.1" in line.cites]
    assert "genetic condition): take legal advice" in family.text
    asks = card_text(
        of(
            "stage=use made_for=care use_for=learning_material kind=unlisted family_consult=yes "
            "patient=recorded_alive_now_dead identifiability=anonymised"
        )
    )
    assert "Take legal advice from your employer or defence organisation (paragraph 48)" in asks


@pytest.mark.parametrize("authorisation", ["not_sought", "obtained"])
def test_a_covert_recording_is_talked_about_first(authorisation: str) -> None:
    drawn = of(
        "stage=covert patient=under_16 made_for=other_reason covert_need=serious_harm "
        f"authorisation={authorisation}"
    )
    said = card_text(drawn)
    # That nobody records, and who does, comes before the talk.
    assert "police" in drawn.actions[0].text
    assert drawn.actions[1].cites[:3] == ("54.4", "54.5", "54.6")
    assert "if that would undermine it, take independent advice" in said
    for part in ("outside agencies (such as the police)", "your safeguarding procedures"):
        assert part in said
    # What is authorised is not asked for again.
    assert ("Record nothing without authorisation" in said) == (authorisation == "not_sought")
    assert drawn.left == ("8.3",)  # no order to inform the patient
    assert "8.3" not in (*drawn.general, *drawn.rest)


def test_who_is_asked_is_who_decides() -> None:
    publish = (
        "stage=use made_for=care use_for=learning_material kind=unlisted "
        "identifiability=identifiable anonymising=defeats_purpose"
    )
    child = of(f"{publish} patient=under_16 capacity_recording=lacks")
    assert "from a person with parental responsibility" in child.actions[0].text
    assert (
        "from the patient" in of(f"{publish} patient=adult capacity_recording=has").actions[0].text
    )
    unable = of(
        "stage=make made_for=care patient=adult capacity_procedure=lacks capacity_recording=lacks"
    )
    assert "from the patient" not in card_text(unable)


def test_what_is_urgent_is_recorded_without_consent_only_as_part_of_the_treatment() -> None:
    urgent = (
        "stage=make made_for=care kind=unlisted patient=adult capacity_recording=lacks "
        "capacity_procedure=lacks decision_maker=someone urgency=immediate"
    )
    beside = card_text(of(f"{urgent} integral=not_integral"))
    assert "Get consent to the recording from the person with legal authority" in beside
    assert "(paragraph 19)" not in beside
    open_ = card_text(of(urgent))
    assert "unless it is integral" in open_
    assert "(paragraph 19)" in open_
    part = card_text(of(f"{urgent} integral=integral"))
    assert "Get consent" not in part
    assert "has not refused" in part
    assert "integral part of it. Only useful, not part of the treatment? Do not record on" in part
    # Over a refusal it is no rule that helps, and the law is to be asked (reading 21).
    refused = card_text(of(f"{urgent} integral=integral proxy_consent=refused"))
    assert "has refused (paragraph 19, this guide’s reading 21)" in refused
    assert "Find out what the law says" in refused


HANDED_OVER = (
    (
        "keep made_for=care patient=adult patient_wish=against_keeping",
        "Of a living patient’s wish to have it gone the text says nothing (paragraph 59",
    ),
    ("keep made_for=care patient=adult keeping=longer", "guidance says how long it is kept"),
    (
        "keep made_for=care patient=adult keeping=taken_along",
        "Of taking records along the text says nothing",
    ),
    (
        (
            "in_progress made_for=care patient=adult capacity_recording=has asks_to_stop=yes "
            "stop_practicable=no"
        ),
        "stopping is not practicable (paragraph 8, this guide’s reading 11)",
    ),
    (
        (
            "in_progress made_for=care patient=under_16 capacity_recording=lacks parent_consent="
            "given child_shows_distress=yes"
        ),
        "no rule here says when to stop this recording (paragraph 8, this guide’s reading 11)",
    ),
    (
        (
            "in_progress made_for=care patient=under_16 capacity_recording=lacks parent_consent="
            "given parent_asks=yes"
        ),
        "asks to stop, and no rule here says when to stop this recording (paragraph 8",
    ),
    (
        "make made_for=care patient=under_16 capacity_recording=lacks parent_consent=disagree",
        "Those who may decide disagree, and the text says nothing of that (paragraph 21",
    ),
    (
        (
            "make made_for=care patient=under_16 capacity_recording=lacks urgency=immediate "
            "integral=integral parent_consent=refused"
        ),
        "no emergency rule for children and young people",
    ),
    (
        (
            "use made_for=secondary use_for=secondary secondary_kind=teaching patient=under_16 "
            "capacity_recording=lacks identifiability=identifiable anonymising=impracticable "
            "use_consent=disagree"
        ),
        "Those who may decide disagree",
    ),
    (
        (
            "use made_for=care use_for=secondary secondary_kind=teaching patient=under_16 "
            "capacity_recording=lacks identifiability=anonymised use_consent=disagree"
        ),
        "Those who may decide disagree",
    ),
    (
        (
            "make made_for=care patient=adult capacity_recording=has patient_consent=given "
            "patient_wish=against_use"
        ),
        "against this use of it (paragraph 8, this guide’s reading 9)",
    ),
    (
        (
            "use made_for=care use_for=secondary secondary_kind=teaching patient=adult "
            "capacity_recording=has identifiability=anonymised patient_wish=against_use"
        ),
        "it is known not to be wanted (paragraph 17, this guide’s reading 9)",
    ),
    (
        (
            "use made_for=care use_for=own_care patient=adult capacity_recording=has "
            "patient_wish=against_use"
        ),
        "this use is not wanted (paragraph 9, this guide’s reading 12)",
    ),
    (
        (
            "use made_for=secondary use_for=secondary secondary_kind=teaching patient=adult "
            "capacity_recording=has identifiability=identifiable anonymising=impracticable "
            "use_consent=withdrawn_later"
        ),
        "this use is not wanted (paragraph 9, this guide’s reading 12)",
    ),
    (
        (
            "make made_for=care patient=adult capacity_recording=has patient_consent=not_given "
            "other_authority=exists"
        ),
        "another legal authority allows is a question of law (paragraph 8, this guide’s reading 7)",
    ),
    (
        (
            "make made_for=cause_of_death patient=post_mortem pm_authority=coroner_silent "
            "pm_shows=organs_parts_slides proxy_consent=refused 53.1=done"
        ),
        "what that means is a question of law (paragraph 8, this guide’s reading 7)",
    ),
    (
        "make made_for=broadcast patient=dead_other recorder=own_team proxy_consent=given",
        "Whether another’s consent to public media counts after death is a question of law",
    ),
    (
        (
            "make made_for=secondary secondary_kind=teaching patient=post_mortem pm_shows=body "
            "pm_authority=coroner_covers pm_foreseen=foreseen proxy_consent=not_given"
        ),
        "Whether the coroner’s or Procurator Fiscal’s leave is enough is a question of law",
    ),
    (
        "keep made_for=care patient=adult patient_wish=against_keeping",
        "a living patient’s wish to have it gone the text says nothing (paragraph 59, this guide’s",
    ),
    (
        "keep made_for=care patient=recorded_alive_now_dead patient_wish=against_keeping",
        "who has died wanted it gone, and the records guidance counts too (paragraph 47",
    ),
    (
        "keep made_for=care patient=adult keeping=longer",
        "The records guidance says how long it is kept (paragraph 59, this guide’s reading 34)",
    ),
    (
        "keep made_for=care patient=adult keeping=taken_along",
        "Of taking records along the text says nothing (paragraph 58, this guide’s reading 34)",
    ),
    (
        (
            "covert made_for=other_reason patient=under_16 covert_need=serious_harm "
            "authorisation=obtained"
        ),
        "authorised first, judged by people (paragraph 54, this guide’s reading 23)",
    ),
    (
        (
            "covert made_for=other_reason patient=under_16 covert_need=serious_harm "
            "authorisation=obtained patient_wish=against_recording"
        ),
        "authorised first, judged by people (paragraph 54, this guide’s reading 23)",
    ),
)
"""Of each reading that leaves several things to a person and has a reason of its own, each thing:
a situation, and the reason that fits it."""


def test_each_hand_over_of_a_reading_has_the_reason_that_fits() -> None:
    seen = set()
    for words, reason in HANDED_OVER:
        words = f"stage={words} kind=unlisted"
        advice = advise(GUIDANCE, dict(pair.split("=") for pair in words.split())).assumed
        said = card_text(card(advice))
        assert reason in said, said
        # Whoever has answered is not asked again.
        assert "Get consent" not in said or "not_given" in words, said
        seen |= {each.text for each in advice.answer.handed_over}
    own = {each.reading for each in GUIDANCE.cards.reasons}
    count = Counter(each.reading for each in GUIDANCE.policy.hand_overs)
    assert {
        each.text
        for each in GUIDANCE.policy.hand_overs
        if each.reading in own and count[each.reading] > 1
    } <= seen


def test_what_cannot_be_stopped_is_ended_as_soon_as_it_can() -> None:
    running = "stage=in_progress made_for=care kind=unlisted patient=under_16 "
    running += "capacity_recording=lacks parent_consent=given child_objects=yes"
    assert of(running).actions[0].text == "Stop recording now; do not press them to go on"
    said = card_text(of(f"{running} stop_practicable=no"))
    assert "Judge how to end it as soon as that is practicable" in said
    assert "Stop recording now" not in said


def test_a_refusal_is_not_asked_for_again() -> None:
    refused = of(
        "stage=use made_for=care use_for=learning_material kind=unlisted patient=under_16 "
        "capacity_recording=lacks identifiability=identifiable anonymising=defeats_purpose "
        "use_consent=refused"
    )
    assert "Get consent" not in card_text(refused)
    assert "do not press" in card_text(refused)
    # Nor is another use a way round it: where one is possible, the refusal is weighed first.
    assert "nonymise" not in card_text(refused)
    possible = of(
        "stage=use made_for=care use_for=learning_material kind=unlisted patient=adult "
        "capacity_recording=has identifiability=identifiable anonymising=possible "
        "use_consent=refused"
    )
    assert possible.verdict == "You must not use it."
    assert (
        "Weigh the refusal before any anonymised use (paragraph 17, this guide’s reading 9)."
        in card_text(possible)
    )
    assert "Anonymise" not in card_text(possible)


def test_what_seems_never_to_have_been_agreed_goes_out_of_use() -> None:
    old = (
        "stage=use made_for=secondary use_for=secondary secondary_kind=teaching kind=unlisted "
        "patient=adult capacity_recording=has collection=yes collection_date=before_1997 "
        "collection_use=teaching_only collection_setting=medical collection_value=significant "
        "identifiability=identifiable use_consent=not_asked"
    )
    never = card_text(of(f"{old} consent_record=clearly_none"))
    assert "Take it out of use" in never
    assert "nonymise" not in never  # anonymous or not, 23 bars it
    assert "anonymising does not help (paragraph 23, this guide’s reading 14)" in never
    # Whether there is a record has to be looked for; blurring is no way round plain non-consent.
    open_ = of(f"{old} consent_record=unrecorded").actions
    assert [(line.paragraphs[0], line.reading) for line in open_] == [(22, 0), (23, 14)]
    assert open_[0].text.endswith("without one, use it only anonymised")
    assert open_[1].text.startswith("If it is plain that nobody consented: take it out of use")


def test_a_slide_in_public_is_anonymised_and_no_consent_takes_its_place() -> None:
    slide = card_text(
        of(
            "stage=use made_for=care kind=slide patient=adult capacity_recording=has "
            "use_for=public_domain identifiability=identifiable use_consent=not_asked"
        )
    )
    assert "A picture of a slide that goes public has to be anonymised" in slide
    assert "Anonymise it first" in slide
    assert "onsent to" not in slide


@pytest.mark.parametrize(
    "refusal", ["use_consent=refused", "use_consent=withdrawn", "patient_wish=against_use"]
)
@pytest.mark.parametrize(
    "lifted", ["required_by_law=yes", "court_direction=yes", "public_interest=justified"]
)
def test_what_goes_over_a_refusal_names_it(refusal: str, lifted: str) -> None:
    shared = "stage=disclose made_for=care kind=unlisted patient=adult capacity_recording=has "
    shared += f"use_for=other_disclosure identifiability=identifiable {lifted}"
    said = card_text(of(f"{shared} {refusal}"))
    assert "You may go ahead" in said
    assert "It was refused or is not wanted, yet" in said
    assert "refused" not in card_text(of(shared))


@pytest.mark.parametrize(
    "use", ["secondary secondary_kind=teaching anonymising=impracticable", "public_media"]
)
def test_whoever_decides_for_a_patient_is_asked_to_decide_in_the_public_interest(use: str) -> None:
    said = card_text(
        of(
            "stage=use made_for=care kind=unlisted patient=adult capacity_recording=lacks "
            f"decision_maker=someone identifiability=identifiable use_for={use}"
        )
    )
    assert "Ask the person with legal authority, who has to decide in the public interest" in said
    assert "Judge whether the disclosure is justified" not in said


def test_callers_are_told() -> None:
    calls = of(
        "item=call stage=make made_for=secondary secondary_kind=teaching call_reason=legitimate"
    )
    assert calls.actions[0].text.startswith("First take all reasonable steps to tell callers")
    assert calls.actions[0].text.endswith("until then do not record, and never secretly")
    # Consent is no condition of recording a call; of playing it so that it identifies, it is.
    playing, outgoing = calls.actions[1:]
    assert playing.text.startswith("Before playing one: make the patient, and the caller, unrec")
    assert playing.paragraphs == (8,)
    # Of calls that you make the text is silent (reading 24); advice lines are in sight (56.3).
    assert outgoing.text == "Outgoing calls? The guidance is silent: get consent"
    assert outgoing.reading == 24
    used = of("item=call stage=use made_for=care use_for=own_care patient=adult")
    assert "Outgoing" not in card_text(used)
    assert calls.reason
    assert calls.reason.reading == 24
    assert "advice lines" in calls.actions[0].text


@pytest.mark.parametrize("authorised", ["not_sought", "obtained"])
def test_of_secret_calls_56_speaks_and_not_54(authorised: str) -> None:
    drawn = of(
        "stage=covert item=call made_for=other_reason patient=adult call_reason=legitimate "
        f"covert_need=serious_harm authorisation={authorised}"
    )
    assert [(line.text, line.paragraphs[0]) for line in drawn.actions] == [
        ("Do not record calls secretly", 56)
    ]


def test_who_cannot_decide_is_recorded_beyond_care_by_the_three_points_of_31() -> None:
    film = (
        "stage=make made_for=broadcast kind=unlisted recorder=outside_healthcare role=arranges "
        "treating_body=same patient=adult capacity_recording=lacks"
    )
    nobody = card_text(of(f"{film} decision_maker=nobody"))
    assert "so the law on that applies (paragraph 31)" in nobody
    assert "benefits the patient or serves their best interests" in nobody
    points = "decision_maker=someone necessary=yes beneficial=yes least_restrictive=yes 39.1=done"
    someone = card_text(of(f"{film} {points}"))
    assert "Get consent" in someone
    assert "Whoever decides must apply the same three points (paragraph 32)" in someone
    given = card_text(of(f"{film} {points} proxy_consent=given"))
    assert "It is necessary, it benefits" in given
    missing = card_text(of(f"{film} {points} proxy_consent=not_given"))
    assert "It is necessary, it benefits" not in missing
    failed = card_text(of(f"{film} decision_maker=someone proxy_consent=given necessary=no"))
    assert "Do without this recording" in failed
    assert "test" not in nobody + someone + failed


def test_whoever_is_known_not_to_want_it_is_not_asked_for_consent_to_use_it() -> None:
    said = card_text(
        of(
            "stage=use made_for=broadcast use_for=secondary secondary_kind=teaching kind=unlisted "
            "patient=adult capacity_recording=has identifiability=identifiable "
            "anonymising=impracticable use_consent=not_asked patient_wish=against_recording"
        )
    )
    assert "Get consent" not in said
    assert "do not press" in said


def test_a_guidance_without_such_words_is_answered_in_those_of_its_norms() -> None:
    drawn = card(advise(LIBRARY, {"errand": "borrow", "reader_age": "adult"}).assumed)
    assert drawn.verdict == LIBRARY.tool.headlines[Verdict.MAY_ONCE][0]
    assert drawn.actions[0].text == "See the reader's card before lending or renewing"
    assert drawn.actions[0].cites == ("1.2",)


LISTED = "stage=make made_for=care kind=endoscopic patient=adult capacity_recording=has"


def test_what_consent_to_the_procedure_covers_is_not_asked_for_apart() -> None:
    open_ = of(LISTED)
    said = card_text(open_)
    assert "Consent to the procedure covers this kind of recording (paragraph 10)" in said
    assert "consent to the recording" not in said
    assert [line.paragraphs[0] for line in open_.actions] == [10, 11]
    missing = of(f"{LISTED} procedure_consent=not_given")
    assert [(line.text[:20], line.paragraphs[0]) for line in missing.actions] == [
        ("Get consent to the p", 10),
        ("When asking for cons", 11),
    ]
    # Without a procedure nothing implies consent; with consent nothing is asked.
    alone = card_text(of(f"{LISTED} procedure_consent=no_treatment"))
    assert "Get consent to the recording from the patient (paragraph 13)" in alone
    assert "to the procedure" not in alone
    assert "Get consent" not in card_text(of(f"{LISTED} procedure_consent=given"))


def test_what_can_only_follow_is_not_asked_for_first_and_explaining_comes_before_consent() -> None:
    rash = "stage=make made_for=care kind=unlisted patient=adult capacity_recording=has"
    drawn = of(rash)
    assert drawn.verdict == "You may go ahead once this is done."
    assert [line.cites[0] for line in drawn.actions[:2]] == ["13.2", "13.1"]
    for advice in some(60, 6):
        after = {norm.id for norm in GUIDANCE.norms if norm.due is Due.AFTER}
        if advice.verdict is Verdict.MAY_ONCE:
            for line in card(advice).actions:
                assert not after.intersection(line.cites), line


@pytest.mark.parametrize(
    ("patient", "whose"),
    [
        ("patient=adult capacity_recording=has", "If the patient agreed to the picture"),
        (
            "patient=under_16",
            "If whoever may decide (usually a parent for a child who cannot) agreed to the picture",
        ),
        (
            "patient=under_16 capacity_recording=lacks",
            "If a person with parental responsibility (usually a parent) agreed",
        ),
        (
            "patient=adult capacity_recording=lacks",
            "If somebody with legal authority agreed to the picture, or it was lawfully made ",
        ),
    ],
)
def test_sharing_for_care_says_whose_consent_it_rests_on(patient: str, whose: str) -> None:
    drawn = of(f"stage=disclose made_for=care use_for=own_care kind=unlisted {patient}")
    assert drawn.reason
    assert drawn.reason.text.startswith(whose)
    assert drawn.verdict == "You may go ahead if this is so."
    assert "nobody whose word counts is against it" in drawn.reason.text
    assert drawn.reason.text.endswith("this guide takes that as covered")
    assert drawn.actions[0].text == "Use only an app or system local policy allows"
    assert (drawn.reason.paragraphs, drawn.reason.reading) == ((8,), 44)


def test_a_stop_says_what_becomes_of_what_was_recorded() -> None:
    running = "stage=in_progress patient=adult capacity_recording=has"
    stop = of(f"{running} asks_to_stop=yes")
    assert stop.actions[0].text == "Stop recording now; do not press them to go on"
    assert stop.actions[0].paragraphs == (8,)
    assert stop.actions[1].text.startswith("Ask whether consent is withdrawn; if so, use nothing")
    assert "unless law, court or public interest allows" in stop.actions[1].text
    assert (stop.actions[1].paragraphs[0], stop.actions[1].reading) == (25, 12)
    # 57 makes it part of the record; of a wish to have it gone the text is silent.
    assert stop.actions[2].sentence.startswith("If made for care: it is in the medical record; ")
    assert (stop.actions[2].paragraphs, stop.actions[2].reading) == ((57,), 34)
    assert "delete" not in card_text(stop)
    # What disturbs is stopped too, and nobody has said anything that they could be pressed about.
    disturbs = of(f"{running} adverse_effect=yes")
    assert [line.text for line in disturbs.actions] == ["Stop recording now"]


@pytest.mark.parametrize(
    ("how", "first"),
    [
        ("keeping=taken_along", "Ask your Caldicott Guardian (or equivalent) now whether"),
        ("keeping=as_agreed", "Kept at home? Ask your Caldicott Guardian (or equivalent)"),
    ],
)
def test_whether_it_may_be_kept_there_is_asked_first_and_nothing_is_thrown_away(
    how: str, first: str
) -> None:
    kept = of(f"stage=keep made_for=care patient=adult identifiability=identifiable {how}")
    assert kept.actions[0].text.startswith(first)
    assert kept.actions[0].text.endswith("; the guidance does not say")
    assert kept.actions[0].paragraphs == (58,)
    assert "medical record" in kept.actions[1].text
    assert "tored securely" in card_text(kept)
    if how == "keeping=as_agreed":
        assert kept.actions[2].text.startswith("You should not destroy it except as the health")
    assert "Not sure? Ask" not in card_text(kept)  # the first line says whom


def test_no_wish_stands_above_the_fold_as_what_keeping_hangs_on() -> None:
    # Of a wish against keeping the text is silent (reading 34).
    wishes = GUIDANCE.cards.granted["patient_wish"]
    for words, said in (("stage=keep", ""), ("stage=make patient=adult", "is not against it")):
        answers = dict(pair.split("=") for pair in words.split())
        outcome = advise(GUIDANCE, answers).assumed.outcome
        first = next(each for each in wishes if outcome.truth(each.when) is True)
        assert first.text[-17:] == said, words


def test_of_a_dead_patients_picture_that_may_not_be_used_the_way_out_comes_first() -> None:
    barred = (
        "stage=use made_for=care use_for=learning_material kind=unlisted "
        "patient=recorded_alive_now_dead identifiability=identifiable use_consent=not_asked"
    )
    advice = advise(GUIDANCE, dict(pair.split("=") for pair in barred.split())).assumed
    # The question is answered by 8.9, which is told first; what it bars is told with what opens.
    drawn = card(advice, "8.9")
    assert drawn.barred
    assert [line.cites[0] for line in drawn.actions] == ["8.9", "47.3", "48.1"]
    assert drawn.actions[0].text.startswith("Use it only anonymised")
    assert "take legal advice" in drawn.actions[2].text


def test_of_two_purposes_a_card_stays_short_without_its_reason() -> None:
    both = (
        "stage=make made_for=care also_for=broadcast patient=dead_other kind=unlisted "
        "recorder=own_team proxy_consent=not_given doubt_rights=yes"
    )
    drawn = of(both)
    said = card_text(drawn)
    assert len(said.split()) - len(drawn.actions) <= MOST_WORDS, said
    assert drawn.actions


def test_whoever_changes_jobs_is_told_whom_to_ask() -> None:
    along = (
        "stage=keep made_for=secondary secondary_kind=teaching identifiability=anonymised "
        "keeping=taken_along patient=adult"
    )
    advice = advise(GUIDANCE, dict(pair.split("=") for pair in along.split())).assumed
    # That rights are to be understood says less than whom to ask about them.
    drawn = card(advice, "58.2")
    assert drawn.lead
    assert drawn.actions[0].text.startswith("Ask your Caldicott Guardian")


def test_a_dead_patients_wish_and_family_come_before_the_use() -> None:
    dead = (
        "stage=use made_for=care use_for=learning_material kind=unlisted "
        "patient=recorded_alive_now_dead identifiability=anonymised"
    )
    drawn = of(dead)
    assert drawn.verdict == "You may go ahead after these steps."
    assert [line.paragraphs[0] for line in drawn.actions] == [47, 48, 17]
    assert "was not against" not in card_text(of(f"{dead} patient_wish=for_use"))
    assert "was not against" not in card_text(of(f"{dead} patient_wish=against_use"))


@pytest.mark.parametrize(
    "patient",
    [
        "adult capacity_recording=has",
        "adult capacity_recording=lacks decision_maker=nobody",
        "under_16 capacity_recording=lacks",
        "recorded_alive_now_dead",
    ],
)
@pytest.mark.parametrize("use", ["learning_material", "public_media", "public_domain"])
def test_whatever_is_published_as_identifying_nobody_has_its_details_checked(
    patient: str, use: str
) -> None:
    drawn = of(
        f"stage=use made_for=care kind=unlisted identifiability=anonymised use_for={use} "
        f"patient={patient} asking_practicable=no"
    )
    (details,) = [line for line in drawn.actions if "small details" in line.text]
    assert details.paragraphs[0] == 17


@pytest.mark.parametrize("use", ["secondary secondary_kind=teaching", "other_disclosure"])
def test_taking_off_the_name_is_not_enough(use: str) -> None:
    drawn = of(
        f"stage=use made_for=care kind=unlisted use_for={use} patient=adult "
        "capacity_recording=has identifiability=may_be_identifiable anonymising=possible "
        "use_consent=not_asked"
    )
    assert "no name" not in card_text(drawn)
    if "teaching" in use:
        assert [line.paragraphs[0] for line in drawn.actions] == [8, 17, 9]
        assert "nobody who sees it can tell who it is" in drawn.actions[0].text
        assert drawn.actions[2].text.startswith("If that would spoil it, get consent to use it")


def test_no_agreement_to_the_picture_yet_is_got_before_it_is_sent() -> None:
    sent = "stage=disclose made_for=care use_for=own_care"
    for patient, no, paragraph in (
        ("adult capacity_recording=has", "No agreement to the picture", 13),
        ("under_16 capacity_recording=lacks", "No agreement to the picture", 21),
    ):
        agreed = of(f"{sent} patient={patient}").actions[1]
        assert agreed.text == f"{no}? Do not send it until they agree"
        assert agreed.paragraphs[0] == paragraph
    agreed = of(f"{sent} patient=under_16").actions[1]
    assert agreed.text == "Nobody agreed? Ask first, and heed a refusal"
    assert agreed.paragraphs[0] == 8
    shown = of("stage=use made_for=care use_for=own_care patient=adult capacity_recording=has")
    assert "Do not use it until they agree" in card_text(shown)
    # Of an adult who cannot decide it may have been made without anybody's (19).
    unable = card_text(of(f"{sent} patient=adult capacity_recording=lacks"))
    assert "No agreement" not in unable


def test_whom_nobody_may_press_is_told_under_the_paragraph_that_says_so() -> None:
    drawn = of("stage=make made_for=care patient_wish=against_recording patient=adult")
    assert [(line.text, line.paragraphs[0]) for line in drawn.actions] == [
        ("Go on without a recording", 9),
        ("Do not press them to agree; if it is running, stop", 8),
    ]
    covert = of("stage=covert patient=adult patient_wish=against_recording covert_need=other_way")
    assert "press" not in card_text(covert)


def test_before_a_recording_is_given_up_capacity_is_made_sure_of() -> None:
    drawn = of(
        "stage=make made_for=secondary secondary_kind=teaching kind=unlisted patient=adult "
        "capacity_recording=lacks decision_maker=nobody necessary=yes beneficial=no"
    )
    assert drawn.verdict == "You must not record."
    assert drawn.actions[0].text.startswith("Is it certain that they cannot decide?")
    assert [line.paragraphs[:2] for line in drawn.actions] == [(29, 28), (27, 8)]


def test_parents_are_brought_in_before_consent_is_got() -> None:
    drawn = of(
        "stage=make made_for=secondary secondary_kind=teaching kind=unlisted patient=under_16 "
        "capacity_recording=has"
    )
    assert [line.paragraphs[0] for line in drawn.actions] == [25, 34, 24]
    assert drawn.actions[2].text.endswith("preferably in writing")  # good practice, no must


def test_of_visitors_it_says_what_may_not_be_arranged_and_whose_consent_is_needed() -> None:
    drawn = of("item=relatives_or_visitors stage=make recorder=outside_healthcare")
    assert drawn.verdict.startswith("Arrange nothing before your employer agrees.")
    assert drawn.verdict.endswith("the guidance is silent.")
    assert drawn.reason
    assert drawn.reason.text.startswith("On visitors’ own consent, ask your employer")
    assert drawn.reason.text.endswith("patients in shot: consent as for patients")
    assert drawn.reason.paragraphs == (8,)


def test_an_emergency_leaves_the_disposal_for_later() -> None:
    urgent = (
        "stage=make made_for=care kind=internal patient=adult capacity_recording=lacks "
        "capacity_procedure=lacks decision_maker=nobody integral=integral urgency="
    )
    assert "destroy" not in card_text(of(f"{urgent}immediate"))
    assert "destroy" in card_text(of(f"{urgent}not_immediate"))


@pytest.mark.parametrize(
    ("fails", "said"),
    [
        ("necessary", "It is not necessary"),
        ("beneficial", "It neither benefits the patient nor serves their best interests"),
        ("least_restrictive", "Something less restrictive would do"),
    ],
)
def test_only_the_point_of_31_that_fails_is_named(fails: str, said: str) -> None:
    points = {"necessary": "yes", "beneficial": "yes", "least_restrictive": "yes", fails: "no"}
    answers = " ".join(f"{name}={value}" for name, value in points.items())
    drawn = of(
        "stage=make made_for=secondary secondary_kind=teaching kind=unlisted patient=adult "
        f"capacity_recording=lacks decision_maker=nobody {answers}"
    )
    assert drawn.reason
    assert drawn.reason.text == said


def test_a_wish_is_no_state_of_things_that_could_be_changed() -> None:
    for words in (
        "stage=make made_for=care patient_wish=against_recording",
        (
            "stage=use made_for=care use_for=learning_material identifiability=identifiable "
            "anonymising=defeats_purpose use_consent=refused"
        ),
    ):
        drawn = of(f"{words} kind=unlisted patient=adult capacity_recording=has")
        assert drawn.barred
        assert "as things stand" not in drawn.verdict


FACE = (
    "stage=use made_for=care kind=unlisted patient=adult capacity_recording=has use_for=secondary "
    "secondary_kind=teaching identifiability=identifiable"
)
GROWN = FACE.replace("=adult", "=aged_16_17")
UNABLE = (
    "stage=make kind=unlisted patient=adult capacity_recording=lacks capacity_procedure=lacks "
    "decision_maker=nobody made_for=care integral=not_integral"
)
YOUNG = "stage=make made_for=care kind=unlisted capacity_recording=has patient_consent=given"
AGED_17 = (
    "stage=make made_for=care kind=unlisted patient=aged_16_17 capacity_recording=lacks "
    "capacity_procedure=lacks parent_consent=given"
)
RUNNING = "stage=in_progress kind=unlisted"


@pytest.mark.parametrize(
    ("words", "said", "unsaid"),
    [
        (
            f"{FACE} use_consent=not_asked",
            "1. Anonymise it; if that would spoil it, get consent to use it",
            "1. Get consent",
        ),
        (
            f"{FACE} use_consent=not_asked anonymising=defeats_purpose",
            "1. Get consent to use it",
            "cannot be anonymised",
        ),
        (f"{FACE} use_consent=withdrawn_later", "Judge what the withdrawal means", "Do without it"),
        (
            (
                "stage=disclose made_for=care kind=unlisted patient=adult capacity_recording=has "
                "use_for=other_disclosure identifiability=identifiable use_consent=refused "
                "public_interest=unassessed"
            ),
            "Unless you find that it is: do without it",
            "2. Do without it",
        ),
        # What has been judged is not asked for again, nor is the doctor told to weigh for others.
        (
            (
                f"{FACE.replace('=has', '=lacks')} decision_maker=someone "
                "use_consent=decision_maker anonymising=defeats_purpose"
            ),
            "whoever has legal authority has to judge this",
            "would an anonymised",
        ),
        (
            (
                f"{FACE.replace('=has', '=lacks')} decision_maker=someone "
                "use_consent=decision_maker anonymising=defeats_purpose public_interest=justified"
            ),
            "You may go ahead.",
            "Weigh the harm",
        ),
        (
            (
                "stage=use made_for=care kind=xray patient=adult capacity_recording=has "
                "use_for=public_media identifiability=coded use_consent=not_asked"
            ),
            "Anonymise it (coding is not enough here), or get consent",
            "1. Get consent",
        ),
        (
            (
                "stage=make made_for=secondary secondary_kind=teaching kind=slide patient=adult "
                "capacity_recording=has"
            ),
            "but is anonymised or coded before that use, and always anonymised before",
            "needs no consent (",
        ),
        (
            (
                "stage=make made_for=care kind=ultrasound patient=dead_other "
                "other_authority=exists proxy_consent=not_given"
            ),
            "Other legal authority is relied on (paragraph 8)",
            "needs consent",
        ),
        (UNABLE, "recording is not part of lawful treatment", "Explain"),
        (
            f"{UNABLE} necessary=yes beneficial=yes least_restrictive=yes",
            "It is necessary, it benefits the patient",
            "not part of lawful treatment",
        ),
        (
            f"{UNABLE.replace('nobody', 'unknown').replace('not_', '')} urgency=immediate",
            "Make sure that anyone with legal authority to decide has not refused",
            "Find out whether",
        ),
        (
            f"{YOUNG} patient=under_16 parent_consent=refused",
            "a parent’s refusal does not undo that (paragraph 21, this guide’s reading 22)",
            "do not press",
        ),
        (
            (
                f"{YOUNG} patient=adult capacity_procedure=lacks decision_maker=someone "
                "proxy_consent=not_given integral=integral"
            ),
            "1. Get consent to the recording from the person with legal authority too (paragraph",
            "Whoever may decide",
        ),
        (
            (
                "stage=make made_for=care kind=endoscopic patient=adult procedure_consent=given "
                "capacity_recording=lacks_now capacity_procedure=has"
            ),
            "1. Make sure that anyone with legal authority to decide has not refused (paragraph 8)",
            "Get consent",
        ),
        (
            f"{AGED_17} decision_maker=nobody integral=integral",
            "at 16 or 17 the rules for adults count too (paragraph 21",
            "Nobody has authority",
        ),
        (
            f"{AGED_17} decision_maker=nobody integral=not_integral",
            "the rules for adults count too (paragraph 21",
            "Get consent",
        ),
        (
            f"{AGED_17} decision_maker=someone proxy_consent=not_given integral=not_integral",
            "Get consent to the recording from the person with legal authority too",
            "from a person with parental responsibility",
        ),
        (
            (
                f"{RUNNING} made_for=care patient=under_16 capacity_recording=lacks "
                "parent_consent=given child_shows_distress=yes"
            ),
            "1. If it disturbs the consultation or treatment: stop, where practicable",
            "1. Own phone",
        ),
        (
            (
                f"{RUNNING} made_for=care patient=under_16 capacity_recording=lacks parent_consent="
                "given child_shows_distress=yes adverse_effect=yes stop_practicable=no"
            ),
            "The young patient is distressed",
            "does not want",
        ),
        (
            (
                f"{RUNNING} made_for=secondary secondary_kind=teaching patient=under_16 "
                "capacity_recording=lacks parent_consent=given child_objects=yes "
                "stop_practicable=no"
            ),
            "1. End it as soon as that is practicable (paragraph 34)",
            "Stop",
        ),
        (
            (
                f"{RUNNING} made_for=care patient=adult capacity_recording=has "
                "patient_consent=given adverse_effect=yes stop_practicable=no"
            ),
            "1. End it as soon as that is practicable (paragraph 8)",
            "You may go ahead",
        ),
        (
            (
                f"{FACE.replace('=adult', '=aged_16_17')} parent_consent=given maturity=able "
                "wishes_practicable=yes use_consent=withdrawn_later"
            ),
            "Judge what the withdrawal means",
            "Offer the option",
        ),
        # What the law or a court asks for is not passed over because of what it may set aside.
        *(
            (
                (
                    "stage=disclose kind=unlisted use_for=other_disclosure "
                    f"identifiability=identifiable {asked} {case}"
                ),
                "Find out what the law says first",
                unsaid,
            )
            for asked in ("court_direction=yes", "required_by_law=yes")
            for case, unsaid in (
                (
                    ("made_for=care patient=recorded_alive_now_dead patient_wish=against_use"),
                    "Do without it",
                ),
                (
                    ("made_for=secondary patient=adult collection=yes consent_record=clearly_none"),
                    "Take it out of use",
                ),
                (
                    ("made_for=secondary patient=adult collection=yes consent_record=unrecorded"),
                    "Look for a record",
                ),
            )
        ),
        (
            (
                "stage=use kind=unlisted made_for=care use_for=secondary secondary_kind=teaching "
                "patient=adult capacity_recording=has identifiability=identifiable "
                "anonymising=possible court_direction=yes"
            ),
            "Find out what the law says first",
            "Anonymise",
        ),
        # Whoever grew up since a parent agreed is not passed over where nobody has said so.
        *(
            (
                (
                    f"{GROWN.replace('capacity_recording=has ', '')} "
                    f"anonymising=defeats_purpose parent_consent=given use_consent=original{known}"
                ),
                (
                    "If they can now decide, and it is reasonably practicable: offer the option to "
                    "withdraw or vary the consent given for them (paragraph 35)"
                ),
                "Assess",
            )
            for known in ("", " capacity_recording=has", " maturity=able")
        ),
        (
            (
                f"{GROWN.replace('=has', '=lacks')} "
                "anonymising=defeats_purpose parent_consent=given use_consent=original"
            ),
            "Consent covers this use",
            "withdraw or vary",
        ),
        # Who was pressed or not told is asked anew, also once it runs.
        (
            (
                f"{RUNNING} made_for=secondary patient=adult capacity_recording=has "
                "patient_consent=given consent_counts=pressed"
            ),
            "Ask anew, and leave them free to say no (paragraph 8)",
            "You may",
        ),
        *(
            (
                (
                    f"{start} made_for=care patient=adult capacity_recording=has "
                    "patient_consent=given consent_counts=uninformed"
                ),
                "1. Explain anew what it is for (paragraph 8)",
                "You may",
            )
            for start in (RUNNING, "stage=make kind=unlisted")
        ),
        # What helps the patient to decide comes before the consent.
        (
            (
                "stage=make made_for=secondary secondary_kind=teaching kind=unlisted "
                "patient=adult capacity_recording=has impairing_condition=yes"
            ),
            "1. First help the patient to decide, by every practical step (paragraph 29)",
            "1. Get consent",
        ),
        (
            (
                "stage=make made_for=secondary secondary_kind=teaching kind=unlisted "
                "patient=adult capacity_recording=has support=needed"
            ),
            "1. Give the extra support that they need (paragraph 26)",
            "1. Get consent",
        ),
        # Whether it has been authorised nobody has said.
        ("stage=covert", "Record nothing without authorisation", "No relevant body has"),
        (
            "stage=covert authorisation=not_sought",
            "No relevant body has authorised it",
            "last resort",
        ),
    ],
)
def test_a_card_speaks_of_what_has_been_said(words: str, said: str, unsaid: str) -> None:
    text = card_text(of(words))
    assert said in text
    assert unsaid not in text


@pytest.mark.parametrize("value", ["pressed", "uninformed", "incapable"])
@pytest.mark.parametrize(
    "asked", [f"{FACE} use_consent=patient anonymising=defeats_purpose", f"{YOUNG} patient=adult"]
)
def test_a_consent_that_counts_for_nothing_is_the_reason(asked: str, value: str) -> None:
    drawn = of(f"{asked} consent_counts={value}")
    assert drawn.reason
    assert drawn.reason.text.startswith("Consent given")
    assert drawn.reason.text.endswith("does not count")
    # What is permitted all the same rests on something else.
    permitted = of(f"{asked} consent_counts={value} other_authority=exists")
    assert "does not count" not in card_text(permitted)


MEDIA = "kind=unlisted use_for=public_media identifiability=identifiable patient=adult "
FILMED = "stage=make kind=unlisted patient=adult capacity_recording=has patient_consent=given "
CREW = f"{FILMED} made_for=broadcast recorder=outside_healthcare role=arranges 39.1=done "
EXAMINED = "stage=make made_for=secondary secondary_kind=teaching patient=post_mortem "
EXAMINED += "pm_authority=consent proxy_consent=not_given "
NOBODY = "capacity_recording=lacks decision_maker=nobody "


@pytest.mark.parametrize(
    ("words", "said", "unsaid"),
    [
        # What is known is not asked for again, nor given as a way out that is closed.
        (
            (
                f"stage=use made_for=broadcast {MEDIA} {NOBODY} lawful_making=not_lawful "
                "public_interest=justified use_consent=not_asked"
            ),
            "It was not made as the law on incapacity asks (paragraph 46)",
            "only if you find",
        ),
        (
            (
                f"stage=use made_for=broadcast {MEDIA} {NOBODY} lawful_making=lawful "
                "public_interest=not_justified use_consent=not_asked"
            ),
            "The public interest does not justify it",
            "only if you find",
        ),
        (
            (
                "stage=use made_for=care kind=unlisted use_for=public_media patient=adult "
                f"{NOBODY} identifiability=anonymised lawful_making=lawful use_consent=not_asked"
            ),
            "Judge whether the disclosure is justified",
            "Ask anyone",
        ),
        (
            (
                "stage=use made_for=secondary use_for=secondary secondary_kind=teaching "
                "kind=unlisted patient=recorded_alive_now_dead identifiability=identifiable "
                "use_consent=withdrawn"
            ),
            "Do without it: the wish counts (paragraph 47)",
            "Check that the patient was not against",
        ),
        (
            f"{FILMED} made_for=secondary secondary_kind=teaching consent_counts=pressed",
            "Consent given under pressure does not count (paragraph 8)",
            "needs consent first",
        ),
        (
            (
                "stage=keep made_for=secondary secondary_kind=teaching patient=adult "
                "keeping=longer identifiability=identifiable"
            ),
            "Keep it only as long as agreed",
            "consent to record",
        ),
        (
            f"{EXAMINED} pm_foreseen=foreseen pm_shows=organs_parts_slides kind=internal",
            "Seek consent together with consent to the examination (paragraph 51)",
            "that consent",
        ),
        (
            (
                f"{EXAMINED} pm_foreseen=unforeseen pm_shows=body kind=unlisted "
                "identifiability=identifiable"
            ),
            "Leave out what may identify the person, or get consent",
            "that consent",
        ),
        (
            (
                "stage=use made_for=broadcast kind=unlisted use_for=public_media aim=private "
                "patient=recorded_alive_now_dead identifiability=anonymised use_consent=not_asked"
            ),
            "Use it only if the patient agreed to this in life",
            "only anonymised",
        ),
        (
            (
                "stage=make item=advice_line_call call_reason=legitimate callers_told=told "
                "made_for=other_reason patient=adult capacity_recording=has"
            ),
            "Take particular care that callers know (paragraph 56)",
            "until then do not record",
        ),
        (
            (
                f"stage=use made_for=broadcast {MEDIA} capacity_recording=has "
                "use_consent=withdrawn_later"
            ),
            "Judge what the withdrawal means before any use",
            "press",
        ),
        # What opens the way is the reason that it is open.
        (
            (
                "stage=make made_for=secondary secondary_kind=research patient=adult kind=unlisted "
                f"{NOBODY} research_exemption=applies necessary=no"
            ),
            "exemption for research is relied on",
            "not necessary",
        ),
        (
            (
                "stage=make made_for=care patient=adult kind=unlisted capacity_recording=lacks "
                "capacity_procedure=lacks decision_maker=someone proxy_consent=given necessary=no"
            ),
            "Whoever may decide has consented",
            "It is not necessary",
        ),
        (
            (
                "stage=use made_for=secondary use_for=other_disclosure kind=unlisted patient=adult "
                "capacity_recording=has identifiability=identifiable other_authority=exists "
                "use_consent=not_asked"
            ),
            "Other legal authority is relied on",
            "is needed",
        ),
        (
            (
                "stage=use made_for=care kind=xray use_for=public_media patient=adult "
                "capacity_recording=has identifiability=identifiable use_consent=not_asked"
            ),
            "Anonymise it; if that would spoil it, get consent to publish it in the media",
            "1. Get consent",
        ),
        (
            (
                "stage=use made_for=care kind=unlisted use_for=public_media patient=adult "
                "capacity_recording=has identifiability=anonymised use_consent=not_asked "
                "asking_practicable=yes"
            ),
            "Ask first, as is good practice: otherwise the guidance is silent.",
            "Get advice first",
        ),
        # What is particular to the situation comes before what is common.
        (
            f"{CREW} intrusion=intrusive",
            "Raise your concern with the patient and the programme makers; if it remains, withdraw",
            "Have a contract",
        ),
        (f"{CREW} restrict_wish=restrict", "limits agreed in writing", "Have a contract"),
        (f"{CREW} doubt_filming=yes", "In doubt about the filming? Ask your employer", "Not sure?"),
        (
            f"{FILMED} made_for=public_media recorder=own_team consent_form=oral_recorded",
            "Have the consent in writing, as it usually should be (paragraph 37)",
            "Keep the consent",
        ),
        (
            f"{FILMED} made_for=public_media recorder=own_team consent_form=written",
            "Explain what it is for, how it is used and kept",
            "in writing",
        ),
        (
            (
                "stage=make made_for=public_media recorder=own_team kind=unlisted patient=adult "
                f"{NOBODY} necessary=yes beneficial=yes least_restrictive=yes"
            ),
            "Showing it is a separate question",
            "Follow paragraphs",
        ),
        (
            (
                "stage=make made_for=cause_of_death patient=post_mortem pm_authority=consent "
                "pm_shows=organs_parts_slides kind=internal"
            ),
            "See that the information for relatives says why recordings may be needed",
            "Seek consent",
        ),
    ],
)
def test_a_card_goes_by_what_is_known(words: str, said: str, unsaid: str) -> None:
    drawn = card_text(of(words))
    assert said in drawn
    assert unsaid not in drawn
