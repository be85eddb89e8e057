"""The verdict: its order, what moves it and what never does, and the shape of the answer."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from possible import Answers, Plain, full_situations, partial_situations

from gmc_steps.cli.commands import main
from gmc_steps.core import Advice, Done, Gate, Situation, State, Verdict, advise
from gmc_steps.core.report import to_json, to_text
from gmc_steps.guidance import GUIDANCE


def situation(words: str) -> dict[str, object]:
    """Read "fact=value fact=value" about a recording in professional work."""
    given = {"acting": "professional", "item": "recording"}
    return {**given, **dict(answer.split("=") for answer in words.split())}


ISSUE = "stage=make made_for=care patient=adult capacity_recording=has"
CONSENTING = f"{ISSUE} kind=unlisted procedure_consent=given patient_consent=given"
ON_FILM = (
    "stage=in_progress made_for=broadcast patient=adult capacity_recording=has kind=unlisted "
    "patient_consent=given recorder=outside_healthcare role=arranges treating_body=same"
)
COVERT = (
    "stage=covert made_for=other_reason patient=adult capacity_recording=has kind=unlisted "
    "discussion=harmless authorisation=obtained recorder=own_team harm=no"
)
POST_MORTEM_IMAGE = (
    "stage=use made_for=cause_of_death patient=post_mortem pm_shows=organs_parts_slides "
    "kind=unlisted use_for=secondary secondary_kind=teaching identifiability=anonymised "
    "use_consent=not_asked"
)
WEBSITE = (
    "stage=disclose made_for=care patient=adult kind=unlisted capacity_recording=has "
    "use_for=public_media identifiability=anonymised use_consent=not_asked"
)

VERDICTS = {
    Verdict.OUT_OF_SCOPE: "acting=private",
    Verdict.MUST_STOP: f"{CONSENTING} stage=in_progress adverse_effect=yes stop_practicable=yes",
    Verdict.MUST_NOT: f"{ISSUE} kind=unlisted procedure_consent=given patient_consent=not_given",
    Verdict.DEPENDS: "stage=make made_for=care",
    Verdict.PERSON_DECIDES: (
        "stage=use made_for=care patient=adult kind=unlisted capacity_recording=has "
        "use_for=secondary secondary_kind=teaching identifiability=anonymised "
        "use_consent=not_asked patient_wish=against_use"
    ),
    Verdict.SHOULD_STOP: f"{ON_FILM} intrusion=concern_remains 39.1=done",
    Verdict.SHOULD_NOT: f"{POST_MORTEM_IMAGE} patient_wish=against_use",
    Verdict.MAY_ONCE: f"{ON_FILM} stage=make",
    Verdict.MAY: CONSENTING,
    Verdict.SILENT: f"{WEBSITE} asking_practicable=yes",
    Verdict.DUTIES_ONLY: "stage=keep made_for=care patient=adult",
}
"""Verdict → a situation that comes to it if nothing else is out of the ordinary."""


@pytest.mark.parametrize("verdict", Verdict)
def test_a_situation_for_each_verdict(verdict: Verdict) -> None:
    assert advise(GUIDANCE, situation(VERDICTS[verdict])).verdict_assuming is verdict


@pytest.mark.parametrize(
    ("words", "first"),
    [
        # must before depends: whatever the rest may be, consent is wanting.
        ("stage=make made_for=care patient=adult kind=unlisted harm=yes", Verdict.MUST_NOT),
        # should before depends: whose consent is needed is not known, and it is not needed at all.
        ("stage=covert covert_need=other_way patient=under_16", Verdict.SHOULD_NOT),
        # should before person decides: an unmet 42.4 and reading 9.
        (f"{ON_FILM} intrusion=concern_remains patient_wish=against_use", Verdict.SHOULD_STOP),
        # should before may once: 42.4 is closed, 39.1 outstanding.
        (f"{ON_FILM} intrusion=concern_remains", Verdict.SHOULD_STOP),
        # depends before person decides: neither whose judgement nor what it is about is known.
        ("stage=use use_for=secondary public_interest=unassessed", Verdict.DEPENDS),
        # person decides before may once: reading 9, and 39.1 is outstanding.
        (f"{ON_FILM} patient_wish=against_use", Verdict.PERSON_DECIDES),
        # silent, not may once: 39.1 is outstanding, and nothing permits filming visitors.
        (
            "item=relatives_or_visitors stage=make recorder=outside_healthcare treating_body=same",
            Verdict.SILENT,
        ),
    ],
    ids=[
        "must, depends",
        "should, depends",
        "should, person",
        "should, once",
        "depends, person",
        "person, once",
        "silent, once",
    ],
)
def test_the_first_verdict_that_holds_is_given(words: str, first: Verdict) -> None:
    assert advise(GUIDANCE, situation(words)).verdict_assuming is first


def test_what_is_answered_not_done_bars_and_what_is_unanswered_is_outstanding() -> None:
    assert (
        advise(GUIDANCE, situation(f"{ON_FILM} 39.1=not_done")).verdict_assuming
        is Verdict.MUST_STOP
    )
    assert advise(GUIDANCE, situation(ON_FILM)).verdict_assuming is Verdict.MAY_ONCE
    assert advise(GUIDANCE, situation(f"{ON_FILM} 39.1=done")).verdict_assuming is Verdict.MAY


def test_planning_is_refused_where_going_on_is_stopped() -> None:
    refused = f"{ON_FILM} intrusion=concern_remains stage=make"
    assert advise(GUIDANCE, situation(refused)).verdict_assuming is Verdict.SHOULD_NOT


# The example of the issue


def test_consent_to_a_photograph_for_care_is_asked_and_outstanding() -> None:
    finding = advise(GUIDANCE, situation(f"{ISSUE} kind=unlisted")).finding("13.1")
    assert finding.state is State.APPLIES
    assert finding.done is Done.OUTSTANDING
    assert "the patient is an adult" not in finding.because
    assert finding.norm.modality == "must"


def test_consent_to_an_xray_goes_with_the_procedure() -> None:
    words = f"{ISSUE} kind=xray procedure_consent=given"
    finding = advise(GUIDANCE, situation(words)).assumed.finding("13.1")
    assert finding.state is State.DISPLACED
    assert finding.displaced_by == ("10.1",)
    assert "the recording is an X-ray" in finding.because
    assert "consent to the investigation or treatment has been given" in finding.because


def test_the_command_gives_the_same_advice() -> None:
    given = [f"{name}={value}" for name, value in situation(f"{ISSUE} kind=unlisted").items()]
    run = CliRunner().invoke(main, ["decide", "--json", *given])
    assert run.exit_code == 0
    assert json.loads(run.output) == json.loads(
        json.dumps(to_json(advise(GUIDANCE, situation(f"{ISSUE} kind=unlisted"))))
    )


def test_the_command_refuses_what_it_does_not_know() -> None:
    run = CliRunner().invoke(main, ["decide", "patients=adult"])
    assert run.exit_code == 2
    assert "did you mean patient or patient_wish?" in run.output


# Usual answers


@given(answers=partial_situations())
def test_usual_answers_are_shown_and_never_filled_in(answers: Answers) -> None:
    advice = Advice(Situation(GUIDANCE, answers))
    assert advice.situation.answers == answers
    for name, value in advice.assuming.items():
        assert name not in answers
        assert value == GUIDANCE.facts[name].usual
    if advice.assumed is advice:
        assert advice.assuming == {}
        return  # what is usual cannot be so here
    assumed = {**answers, **advice.assuming}
    confirmed = Advice(Situation(GUIDANCE, assumed), usual=True)
    assert advice.verdict_assuming is confirmed.verdict
    plain = Plain(assumed)
    assert not any(plain.contradicts(name) for name in assumed)
    for fact in GUIDANCE.facts.values():
        if fact.usual and plain.relevance(fact.name) and plain.truth(fact.usual_when):
            assert fact.name in assumed


def test_what_is_usual_is_not_assumed_against_what_is_said() -> None:
    """Where a recording may intrude on the patient, it does not serve care alone."""
    advice = advise(GUIDANCE, situation(f"{ISSUE} intrusion=intrusive"))
    assert advice.assuming == {}
    assert advice.verdict_assuming is advice.verdict is Verdict.DEPENDS
    assert advice.next_question is not None


def test_a_permission_waits_for_what_is_usual() -> None:
    advice = advise(GUIDANCE, situation(CONSENTING))
    assert advice.verdict is Verdict.DEPENDS
    assert advice.verdict_assuming is Verdict.MAY
    assert advice.assuming["patient_wish"] == "none_known"
    confirmed = advise(GUIDANCE, {**situation(CONSENTING), **advice.assuming})
    assert confirmed.verdict is Verdict.MAY
    assert confirmed.assuming == {}
    assert confirmed.next_question is None


def test_questions_with_a_usual_answer_come_last() -> None:
    questions = advise(GUIDANCE, situation(f"{ISSUE} kind=unlisted")).questions
    usual = [bool(GUIDANCE.facts[name].usual) for name in questions]
    assert usual == sorted(usual)
    assert questions[0] == "patient_consent"


# What never moves a verdict


@given(answers=full_situations(), data=st.data())
def test_what_only_selects_duties_never_moves_a_verdict(
    answers: Answers, data: st.DataObject
) -> None:
    selecting = [name for name in answers if GUIDANCE.facts[name].selects_only]
    if not selecting:
        return
    name = data.draw(st.sampled_from(selecting))
    before = Advice(Situation(GUIDANCE, answers))
    without = {fact: value for fact, value in answers.items() if fact != name}
    without = {fact: value for fact, value in without.items() if Plain(without).relevance(fact)}
    for value in GUIDANCE.facts[name].phrases:
        after = Advice(Situation(GUIDANCE, {**without, name: value}))
        assert after.verdict is before.verdict
        assert after.answer.closed == before.answer.closed
    assert name not in before.answer.turns_on
    assert name not in Advice(Situation(GUIDANCE, without)).questions


@given(answers=full_situations())
@settings(max_examples=20)
def test_nation_moves_only_what_names_a_nation(answers: Answers) -> None:
    def states(nation: str) -> list[tuple[str, str]]:
        findings = Advice(Situation(GUIDANCE, {**answers, "nation": nation})).findings
        return [(each.norm.id, each.state) for each in findings if not each.norm.regions]

    assert len({tuple(states(nation)) for nation in GUIDANCE.facts["nation"].phrases}) == 1


def test_only_norms_that_inform_name_a_nation() -> None:
    assert [norm.id for norm in GUIDANCE.norms if norm.regions and norm.directive] == []
    nations = {nation for norm in GUIDANCE.norms for nation in norm.regions}
    assert nations <= set(GUIDANCE.facts["nation"].phrases)


def test_gates_are_those_of_the_design() -> None:
    making = "8.4 9.1 9.2 13.1 18.1 21.3 24.1 27.4 36.6 37.1 39.1 39.2 42.4 44.1 45.2 51.1 53.1"
    making += " 54.1 54.3 56.4"
    going_on = "8.6 8.7 27.3 34.4 34.5 34.6"
    using = "7.5 8.8 8.9 9.3 15.5 20.4 23.1 23.2 38.1 44.2 47.3"
    expected = set(f"{making} {going_on} {using}".split())
    assert {norm.id for norm in GUIDANCE.norms if norm.gate} == expected
    for norm in GUIDANCE.norms:
        if norm.gate:
            firm = norm.modality in ("must", "must not", "condition")
            level = Gate.MUST if firm else Gate.SHOULD
            assert norm.gate is level, norm.id


@given(answers=full_situations(settled=True))
def test_only_gates_close_the_way_and_a_permission_has_a_ground(answers: Answers) -> None:
    advice = Advice(Situation(GUIDANCE, answers))
    for purpose in advice.purposes or (advice,):
        of = purpose if isinstance(purpose, Advice) else purpose.advice
        for id in of.answer.closed:
            finding = of.finding(id)
            assert finding.norm.can_close
            assert finding.state.binds
            assert finding.done is Done.NOT_MET
        if of.verdict is Verdict.MAY:
            assert of.outcome.truth(GUIDANCE.policy.ground)
            assert not of.answer.closed
            assert not of.answer.outstanding


def test_a_should_closes_the_way_only_while_the_must_that_it_says_again_binds() -> None:
    undone = {"15.3": "not_done", **situation("stage=disclose made_for=care use_for=own_care")}
    closed = advise(GUIDANCE, {**undone, "item": "recording"}).assumed
    assert (closed.verdict, closed.answer.closed) == (Verdict.MUST_NOT, ("15.3",))
    live = advise(GUIDANCE, {**undone, "item": "live_stream"}).assumed
    assert live.binds("15.3")
    assert not live.binds("57.2")
    assert (live.verdict, live.answer.closed) == (Verdict.MAY, ())
    # Which it is decides the verdict while nobody has said.
    # Where it is open whether that must binds, so is the verdict.
    of_adults = GUIDANCE.facts["patient"].is_("adult")
    must = GUIDANCE.norm["57.2"]
    guidance = GUIDANCE.with_norms({"57.2": replace(must, when=must.when & of_adults)})
    open_ = advise(guidance, undone).assumed
    assert (open_.verdict, open_.answer.turns_on) == (Verdict.DEPENDS, ("patient",))


# Several purposes


def test_each_purpose_gets_a_verdict_of_its_own() -> None:
    words = f"{CONSENTING} also_for=secondary secondary_kind=teaching also_consent=not_given"
    advice = advise(GUIDANCE, situation(words)).assumed
    verdicts = {purpose.value: purpose.advice.verdict for purpose in advice.purposes}
    assert verdicts == {"care": Verdict.MAY, "secondary": Verdict.MUST_NOT}
    assert advice.verdict is Verdict.MUST_NOT
    agreed = advise(GUIDANCE, {**situation(words), "also_consent": "given"}).assumed
    assert [purpose.advice.verdict for purpose in agreed.purposes] == [Verdict.MAY, Verdict.MAY]


def test_what_is_done_for_one_purpose_only_is_not_done() -> None:
    words = f"{CONSENTING} also_for=secondary secondary_kind=teaching also_consent=not_given"
    advice = advise(GUIDANCE, situation(words)).assumed
    each = [purpose.advice.finding("8.4").done for purpose in advice.purposes]
    assert each == [Done.MET, Done.NOT_MET]
    assert advice.finding("8.4").done is Done.NOT_MET


def test_consent_to_one_purpose_is_not_consent_to_the_other() -> None:
    words = f"{ISSUE} kind=unlisted procedure_consent=given patient_consent=not_given"
    further = "also_for=secondary secondary_kind=teaching also_consent=given"
    purposes = advise(GUIDANCE, situation(f"{words} {further}")).assumed.purposes
    assert [purpose.advice.verdict for purpose in purposes] == [Verdict.MUST_NOT, Verdict.MAY]


def test_no_judgement_made_for_one_purpose_stands_for_the_other() -> None:
    words = (
        "stage=make made_for=care also_for=secondary secondary_kind=research patient=adult "
        "capacity_recording=lacks decision_maker=nobody necessary=yes beneficial=yes "
        "least_restrictive=yes research_exemption=applies"
    )
    first, second = advise(GUIDANCE, situation(words)).purposes
    assert {"necessary", "beneficial"} <= first.advice.situation.answers.keys()
    judged = {"necessary", "beneficial", "least_restrictive", "research_exemption"}
    assert judged & second.advice.situation.answers.keys() == set()


def test_a_parent_who_withdraws_from_the_further_purpose_has_refused_it() -> None:
    words = (
        "stage=make made_for=care also_for=secondary secondary_kind=teaching patient=under_16 "
        "capacity_recording=lacks parent_consent=given also_consent=withdrawn"
    )
    first, second = advise(GUIDANCE, situation(words)).purposes
    assert first.advice.situation.answers["parent_consent"] == "given"
    assert second.advice.situation.answers["parent_consent"] == "refused"


# The shape of the answer

KEYS = [
    "schema",
    "card",
    "verdict",
    "at_least",
    "because",
    "assuming",
    "verdict_assuming",
    "next_question",
    "questions",
    "idle",
    "findings",
    "ahead",
    "read_on",
    "definitions",
    "what_would_change_it",
    "in_the_way",
    "overridden",
    "person_decides",
    "guidance",
]
FINDING_KEYS = [
    "norm",
    "paragraph",
    "modality",
    "act",
    "state",
    "done",
    "due",
    "gate",
    "because",
    "displaced_by",
    "depends_on",
]


@given(answers=partial_situations())
@settings(max_examples=20)
def test_the_json_has_the_keys_of_the_contract_and_no_others(answers: Answers) -> None:
    advice = Advice(Situation(GUIDANCE, answers))
    result = to_json(advice)
    assert list(result) == KEYS + (["purposes"] if advice.purposes else [])
    assert [finding["norm"] for finding in result["findings"]] == [
        norm.id for norm in GUIDANCE.norms
    ]
    for finding in result["findings"]:
        assert list(finding) == FINDING_KEYS
        assert finding["state"] in list(State)
        assert finding["done"] in (None, *Done)
    for purpose in result.get("purposes", []):
        assert list(purpose) == ["made_for", *KEYS]
    assert json.loads(json.dumps(result)) == result


@pytest.mark.parametrize("verdict", Verdict)
def test_the_words_say_the_verdict_and_cite_what_closes_the_way(verdict: Verdict) -> None:
    advice = advise(GUIDANCE, situation(VERDICTS[verdict])).assumed
    text = to_text(advice)
    assert text.endswith("\n")
    for id in advice.answer.closed:
        assert id in text


def test_what_may_spare_a_question_is_asked_before_it() -> None:
    """What is an integral part of urgent treatment goes ahead whoever else may decide (19)."""
    urgent = situation(
        "stage=make made_for=care kind=unlisted patient=adult capacity_recording=lacks "
        "capacity_procedure=lacks urgency=immediate"
    )
    assert advise(GUIDANCE, urgent).questions[:2] == ("integral", "decision_maker")
    part = advise(GUIDANCE, {**urgent, "integral": "integral"})
    assert part.verdict_assuming is Verdict.MAY
    assert part.assumed.next_question is None
    # What can wait is asked about in the usual order.
    later = advise(GUIDANCE, {**urgent, "urgency": "not_immediate"})
    assert later.next_question == "decision_maker"
