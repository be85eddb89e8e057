"""Whether "it depends" really depends, searched for and not assumed.

Kleene's logic is sound and not exact: it may leave open what every possible completion settles
alike. A finding that depends must be shown to depend by two completions that differ; where none
exists, the norm stands in `INEXACT` with a situation that shows it and the reason. The same holds
for the next question, in `IDLE`. Both lists are complete as far as the search goes, and an entry
that no longer holds fails.
"""

from __future__ import annotations

from collections.abc import Callable
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
from gmc_steps.guidance import GUIDANCE

_LACKS = (
    "under 24.1, which 34.3 or 31.1 displaces wherever it would apply to a patient who lacks "
    "capacity; Kleene does not see that both turn on the same answers"
)
INEXACT: dict[str, tuple[Answers, str]] = {
    "14.2": (
        {"item": "recording", "kind": "slide"},
        "7.2 applies to a slide wherever 14.2 would, and then 14.2 does not",
    ),
    "24.2": ({"item": "recording", "patient": "under_16", "capacity_recording": "lacks"}, _LACKS),
    "24.3": ({"item": "recording", "patient": "under_16", "capacity_recording": "lacks"}, _LACKS),
    "24.4": ({"item": "recording", "patient": "under_16", "capacity_recording": "lacks"}, _LACKS),
    **{
        id: (
            {
                "item": "recording",
                "stage": "make",
                "patient": "adult",
                "kind": "xray",
                "procedure_consent": "given",
            },
            "10.1 applies wherever it would, and then it does not",
        )
        for id in (*(f"25.{number}" for number in range(2, 11)), "26.1")
    },
    "33.2": (
        {"item": "recording", "made_for": "broadcast"},
        "which secondary purpose it is arises in using here, the exemption for research in making",
    ),
    "37.2": (
        {"item": "recording", "kind": "xray"},
        "under 37.1, which a listed kind displaces wherever it would apply",
    ),
}
"""Norm's id → a situation in which it depends though every completion agrees, and why."""


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
    plain = Plain(answers)
    for norm in GUIDANCE.norms:
        if norm.id not in INEXACT and plain.state(norm.id) == "depends":
            assert len(possible_states(norm.id, answers)) == 2, norm.id


@pytest.mark.parametrize("id", INEXACT)
def test_a_known_difference_is_still_one(id: str) -> None:
    answers, _ = INEXACT[id]
    assert Plain(answers).state(id) == "depends"
    assert len(possible_states(id, answers)) == 1, "exact now: take it off the list"


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


Idle = Callable[[Answers, str], bool]
IDLE: dict[str, tuple[Idle, Answers, str]] = {
    "closed already": (
        lambda answers, name: bool(
            {
                *Advice(Situation(GUIDANCE, answers)).answer.closed,
                *Advice(Situation(GUIDANCE, answers)).assumed.answer.closed,
            }
        ),
        {
            "acting": "professional",
            "item": "recording",
            "stage": "use",
            "made_for": "care",
            "patient": "dead_other",
            "kind": "unlisted",
            "use_for": "other_disclosure",
            "collection": "no",
            "other_authority": "exists",
            "patient_wish": "against_use",
            "use_consent": "none",
        },
        "a gate at the level of should is closed, and what is asked about could do no more",
    ),
    "covert": (
        lambda answers, name: answers.get("stage") == "covert",
        {
            "acting": "professional",
            "item": "recording",
            "stage": "covert",
            "made_for": "public_media",
            "patient": "adult",
            "kind": "xray",
            "capacity_recording": "has",
            "recorder": "police",
            "covert_need": "serious_crime",
            "harm": "no",
            "patient_wish": "none_known",
            "authorisation": "obtained",
        },
        "reading 23 leaves a covert recording to a person before gates of should are heard",
    ),
}
"""Name → whether a question is known to be idle there, a situation that shows it, and why."""


@given(answers=partial_situations(grounded=True))
@settings(max_examples=18)
def test_the_next_question_can_move_the_verdict(answers: Answers) -> None:
    name = Advice(Situation(GUIDANCE, answers)).next_question
    if name is None or any(idle(answers, name) for idle, _, _ in IDLE.values()):
        return
    moves = question_moves_verdict(answers, name)
    event(f"shown: {moves}")
    assert moves is not False, name


@pytest.mark.parametrize("known", IDLE)
def test_a_known_idle_question_is_still_idle(known: str) -> None:
    idle, answers, _ = IDLE[known]
    name = Advice(Situation(GUIDANCE, answers)).next_question
    assert name is not None
    assert idle(answers, name)
    assert question_moves_verdict(answers, name) is False, "it moves now: take it off the list"


@given(answers=partial_situations(grounded=True))
@settings(max_examples=25)
def test_when_nothing_is_left_to_ask_nothing_can_move_the_verdict(answers: Answers) -> None:
    advice = Advice(Situation(GUIDANCE, answers))
    if advice.next_question is None:
        chance = Random(len(answers))
        for usual in (0.3, 0.6, 0.95):
            later = completed(answers, chance, usual)
            assert Advice(Situation(GUIDANCE, later)).verdict is advice.verdict, later
