"""Whether "it depends" really depends, searched for and not assumed.

Kleene's logic is sound and not exact: it may leave open what every possible completion settles
alike. Findings, verdicts and questions are exact all the same: whatever depends must be shown to
depend by two completions that differ.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations
from random import Random

import pytest
from hypothesis import event, given, settings
from possible import (
    NORM,
    SETTLED,
    Answers,
    Plain,
    completed,
    conditions_of,
    facts_read,
    partial_situations,
)

from gmc_steps.core import Advice, Situation, State, Verdict
from gmc_steps.core.compiled import compiled
from gmc_steps.core.completions import _sample
from gmc_steps.guidance import GUIDANCE


@cache
def read_by(id: str) -> tuple[str, ...]:
    """Return the facts that the norm and what it refers to read, in the order of asking."""
    names = {name for condition in conditions_of(NORM[id]) for name in facts_read(condition)}
    return tuple(name for name in GUIDANCE.facts if name in names)


def possible_states(id: str, answers: Answers) -> set[str]:
    """Return the states that completions lead to; two are enough."""
    states: set[str] = set()
    waiting = [answers]
    while waiting and len(states) < 2:
        situation = waiting.pop()
        plain = Plain(situation)
        state = plain.state(id)
        if state != "depends":
            states.add(state)
            continue
        waiting += [{**situation, **more} for more in _next_answers(read_by(id), plain)]
    return states


def _next_answers(names: tuple[str, ...], plain: Plain) -> list[Answers]:
    """Return the answers to the first of the questions that is open or unsettled."""
    for name in names:
        if name in plain.answers:
            if plain.answers[name] == GUIDANCE.facts[name].unsettled:
                return [{name: value} for value in SETTLED[name]]
        elif plain.relevance(name):
            return [{name: value} for value in GUIDANCE.facts[name].phrases]
    raise AssertionError(f"nothing is left to ask: {plain.answers}")


@given(answers=partial_situations(grounded=True))
def test_a_norm_that_depends_really_depends(answers: Answers) -> None:
    advice = Advice(Situation(GUIDANCE, answers))
    if advice.purposes:
        return  # findings of several purposes are put together
    for norm in GUIDANCE.norms:
        if advice.state(norm.id) is State.DEPENDS:
            assert len(possible_states(norm.id, answers)) == 2, norm.id


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("24.2", "patient=adult capacity_recording=lacks_now"),
        ("33.2", "made_for=cause_of_death patient=adult"),
        ("37.2", "patient=adult capacity_recording=lacks_now"),
    ],
)
def test_what_every_completion_settles_alike_is_settled(id: str, words: str) -> None:
    """Where three-valued logic leaves a state open that no completion leaves open."""
    given = dict(answer.split("=") for answer in words.split())
    answers = {"acting": "professional", "item": "recording", **given}
    assert Plain(answers).state(id) == "depends"
    assert possible_states(id, answers) == {"does not apply"}
    assert Advice(Situation(GUIDANCE, answers)).state(id) is State.DOES_NOT_APPLY


@given(answers=partial_situations())
def test_what_a_finding_depends_on_is_open_and_is_read(answers: Answers) -> None:
    plain = Plain(answers)
    for finding in Advice(Situation(GUIDANCE, answers)).findings:
        id = finding.norm.id
        assert bool(finding.depends_on) is (finding.state is State.DEPENDS), id
        if "also_for" in finding.depends_on or answers.get("also_for", "nothing") != "nothing":
            continue  # findings of several purposes are put together
        for name in finding.depends_on:
            assert name in read_by(id), id
            assert plain.relevance(name) is not False, id
            assert name not in answers or answers[name] == GUIDANCE.facts[name].unsettled, id


@given(answers=partial_situations(grounded=True))
@settings(max_examples=10)
def test_answering_what_a_gate_depends_on_settles_it(answers: Answers) -> None:
    full = completed(answers, Random(len(answers)))
    if any(full[name] == GUIDANCE.facts[name].unsettled for name in full):
        return
    for finding in Advice(Situation(GUIDANCE, answers)).findings:
        known = dict(answers)
        while finding.norm.gate and (asked := set(finding.depends_on) & set(full) - set(known)):
            known |= {name: full[name] for name in asked}
            finding = Advice(Situation(GUIDANCE, known)).finding(finding.norm.id)
        assert not finding.norm.gate or finding.state is not State.DEPENDS, finding.norm.id


# The verdict and the next question

WAITS = (Verdict.DEPENDS, Verdict.PERSON_DECIDES, Verdict.MAY_ONCE)
DONE = dict.fromkeys((norm.id for norm in GUIDANCE.norms if norm.asked_by_id), True)
BUDGET = 120


def verdicts(answers: Answers) -> tuple[Verdict, Verdict]:
    """Return the verdict while nothing else is done, and when all that is asked by id is."""
    return Advice(Situation(GUIDANCE, answers)).verdict, Advice(
        Situation(GUIDANCE, answers, DONE)
    ).verdict


def question_moves_verdict(answers: Answers, name: str) -> bool | None:
    """Search for two completions that differ in that fact alone and in their verdicts.

    Returns:
        Whether there are such; None if the search was given up.
    """
    tried = 0
    for one, other in combinations(GUIDANCE.facts[name].phrases, 2):
        waiting = [({**answers, name: one}, {**answers, name: other})]
        while waiting:
            pair = waiting.pop()
            tried += 1
            if tried > BUDGET:
                return None
            found = [verdicts(each) for each in pair]
            opens = [_first_open(each) for each in pair]
            final = [
                verdict[0] not in WAITS or open is None
                for verdict, open in zip(found, opens, strict=True)
            ]
            if all(final):
                if found[0] != found[1]:
                    return True
                continue
            # The same open questions on both sides: asked once, in the order of asking.
            asked = min(filter(None, opens), key=list(GUIDANCE.facts).index)
            usual_last = sorted(
                GUIDANCE.facts[asked].phrases,
                key=lambda value: value == GUIDANCE.facts[asked].usual,
            )
            waiting += [
                tuple(
                    {**each, asked: value}
                    if asked not in each and Plain(each).relevance(asked)
                    else each
                    for each in pair
                )
                for value in usual_last
            ]
    return False


def _first_open(answers: Answers) -> str | None:
    plain = Plain(answers)
    for name in Advice(Situation(GUIDANCE, answers)).answer.turns_on:
        if name not in answers and plain.relevance(name):
            return name
    return None


def shown_by_chance(answers: Answers, name: str, chance: Random) -> bool:
    """Look for two completions that differ in that fact, and in what arises through it, alone."""
    for number in range(60):
        seed, found = chance.random(), set()
        for value in SETTLED[name]:
            full = completed({**answers, name: value}, Random(seed), (0.5, 0.9, 1)[number % 3])
            found.add(Advice(Situation(GUIDANCE, full)).verdict)
        if len(found) > 1:
            return True
    return False


@given(answers=partial_situations(grounded=True))
@settings(max_examples=30)
def test_every_question_can_move_the_verdict(answers: Answers) -> None:
    chance = Random(len(answers))
    for name in Advice(Situation(GUIDANCE, answers)).questions:
        if shown_by_chance(answers, name, chance):
            event("shown by chance")
            continue
        moves = question_moves_verdict(answers, name)
        event(f"shown by search: {moves}")
        assert moves is not False, name


def test_consent_to_the_further_purpose_is_asked() -> None:
    given = {"item": "recording", "stage": "make", "made_for": "care", "also_for": "public_media"}
    given |= {"patient": "adult", "capacity_recording": "has", "patient_consent": "given"}
    assert "also_consent" in Advice(Situation(GUIDANCE, given)).questions


def test_a_judgement_for_the_first_purpose_is_not_asked_for_the_further_one() -> None:
    given = {"stage": "in_progress", "made_for": "care", "also_for": "public_media"}
    given |= {
        "patient": "aged_16_17",
        "capacity_recording": "lacks_now",
        "decision_maker": "nobody",
    }
    advice = Advice(Situation(GUIDANCE, given))
    assert advice.assumed.decisive is advice.assumed.purposes[1]
    assert not {"beneficial", "least_restrictive"}.intersection(advice.questions)


@given(answers=partial_situations(grounded=True))
@settings(max_examples=30)
def test_a_verdict_depends_only_where_completions_differ(answers: Answers) -> None:
    advice = Advice(Situation(GUIDANCE, answers))
    if advice.verdict is not Verdict.DEPENDS:
        return
    chance = Random(len(answers))
    found = {
        Advice(Situation(GUIDANCE, completed(answers, chance, usual))).verdict
        for usual in (0, 0.5, 0.9, 1) * 15
    }
    names = advice.questions if len(found) < 2 else ()
    assert len(found) > 1 or any(question_moves_verdict(answers, x) is not False for x in names)


@given(answers=partial_situations())
@settings(max_examples=40)
def test_whether_it_is_a_verdict_is_told_as_the_verdict_is(answers: Answers) -> None:
    situation = Situation(GUIDANCE, answers)
    drawn = Advice(situation).verdict
    for verdict in Verdict:
        assert Advice(situation).comes_to(verdict) is (verdict is drawn), verdict
        assert Advice(situation).assumed.comes_to(verdict) is (
            verdict is Advice(situation).verdict_assuming
        ), verdict


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        # Whoever the patient is, a picture of an organ at work goes with the procedure.
        (
            "stage=make made_for=care kind=organ_function procedure_consent=given",
            Verdict.MAY,
        ),
        # Whether or not the patient has capacity, nobody has consented.
        (
            "stage=make made_for=other_reason patient=adult patient_consent=not_given",
            Verdict.MUST_NOT,
        ),
    ],
    ids=["an organ at work", "nobody has consented"],
)
def test_what_all_completions_agree_on_is_the_answer(words: str, verdict: Verdict) -> None:
    given = dict(answer.split("=") for answer in words.split())
    answers = {"acting": "professional", "item": "recording", **given}
    assert Advice(Situation(GUIDANCE, answers)).verdict_assuming is verdict


@given(answers=partial_situations(grounded=True))
@settings(max_examples=25)
def test_when_nothing_is_left_to_ask_nothing_can_move_the_verdict(answers: Answers) -> None:
    advice = Advice(Situation(GUIDANCE, answers))
    if advice.next_question is None:
        chance = Random(len(answers))
        for usual in (0.3, 0.6, 0.95):
            later = completed(answers, chance, usual)
            assert Advice(Situation(GUIDANCE, later)).verdict is advice.verdict, later


@given(partial_situations())
@settings(max_examples=25)
def test_a_state_that_is_remembered_is_what_a_search_finds(answers: Answers) -> None:
    known = compiled(GUIDANCE).known_states
    for advice in (
        Advice(Situation(GUIDANCE, answers)),
        Advice(Situation(GUIDANCE, answers)).assumed,
    ):
        remembered = {norm.id: advice.state(norm.id) for norm in GUIDANCE.norms}
        kept = dict(known)
        known.clear()
        assert {norm.id: advice.state(norm.id) for norm in GUIDANCE.norms} == remembered
        known.update(kept)


def test_a_sample_is_what_one_draw_after_another_gives() -> None:
    """The page draws one by one: both have to name the same completions."""
    size, state, slowly = 256, 1, dict[tuple[str, str], int]()
    for name, fact in GUIDANCE.facts.items():
        for number in range(size):
            state = (state * 1664525 + 1013904223) % (1 << 32)
            drawn = state >> 16
            value = fact.settled[drawn * len(fact.settled) >> 16]
            if fact.usual and number % 2 and drawn % 8:
                value = fact.usual
            slowly[name, value] = slowly.get((name, value), 0) | 1 << number
    at_once = {
        answer: int.from_bytes(bits, "little")
        for answer, bits in _sample(compiled(GUIDANCE), size).items()
    }
    assert {answer: bits for answer, bits in at_once.items() if bits} == slowly
