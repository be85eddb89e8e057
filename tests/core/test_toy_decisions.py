"""What the second guidance decides: as five paragraphs read, and as its conditions read."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from possible import Answers, agree, full_situations, outcome, partial_situations
from toy_project import LIBRARY

from gmc_steps.core import Situation, State, Verdict, advise
from gmc_steps.core.beside import overridden
from gmc_steps.core.change import changes, routes
from gmc_steps.core.compiled import compiled
from gmc_steps.core.table import to_table
from gmc_steps.core.terms import Exemption, LawTerms, Refusal

# Worked out by hand from docs/guidance: the verdict, and what stands in the way or is waited for.
DECIDED = {
    "owner=reader": ("out_of_scope", ""),
    "errand=bring_back": ("duties_only", ""),
    # 1: anyone with a card, which must be seen.
    "errand=borrow reader_age=adult library_card=seen": ("may", ""),
    "errand=borrow reader_age=adult library_card=not_seen": ("must_not", "1.2"),
    "errand=borrow reader_age=adult": ("may_once", "1.2"),
    "errand=borrow library_card=seen": ("depends", ""),
    "errand=borrow reader_age=adult library_card=seen replaceable=no": ("person_decides", ""),
    "errand=borrow reader_age=adult library_card=not_seen replaceable=no": ("must_not", "1.2"),
    # 2: renewing.
    "errand=renew reader_age=adult library_card=seen": ("may", ""),
    "errand=renew reader_age=adult library_card=seen reserved_by=another": ("must_not", "2.2"),
    # 3: reserved books, which may still be used in the reading room.
    "errand=borrow reader_age=adult library_card=seen reserved_by=another": ("must_not", "3.1"),
    "errand=borrow reader_age=adult library_card=seen reserved_by=another read_where=room": (
        *("may", ""),
    ),
    (
        "errand=borrow reader_age=adult library_card=seen reserved_by=another read_where=room "
        "afterwards=home"
    ): ("must_not", "3.1"),
    "errand=reading reader_age=adult": ("may", ""),
    # 4: children.
    "errand=borrow reader_age=child library_card=seen parent_agrees=agreed suits_child=yes": (
        *("may", ""),
    ),
    "errand=borrow reader_age=child library_card=seen suits_child=yes": ("may_once", "4.1"),
    "errand=borrow reader_age=child library_card=seen parent_agrees=refused suits_child=no": (
        *("must_not", "4.1 4.2"),
    ),
    "errand=borrow reader_age=child library_card=seen parent_agrees=agreed suits_child=no": (
        *("should_not", "4.2"),
    ),
    "errand=borrow reader_age=child library_card=seen parent_agrees=agreed suits_child=in_doubt": (
        *("person_decides", ""),
    ),
    "errand=reading reader_age=child parent_agrees=not_asked suits_child=yes": ("must_stop", "4.1"),
    "errand=reading reader_age=child parent_agrees=agreed suits_child=no": ("should_stop", "4.2"),
    # Reading 2: whether 4.1 speaks of teenagers is open, so it binds.
    "errand=renew reader_age=teenager library_card=seen parent_agrees=agreed": ("may", ""),
    "errand=renew reader_age=teenager library_card=seen parent_agrees=refused": ("must_not", "4.1"),
    "errand=reading reader_age=teenager": ("may_once", "4.1"),
}


def answers_of(words: str) -> Answers:
    return dict(word.split("=") for word in words.split())


@pytest.mark.parametrize("words", DECIDED)
def test_a_situation_is_decided_as_the_paragraphs_read(words: str) -> None:
    """With nothing else out of the ordinary."""
    verdict, gates = DECIDED[words]
    advice = advise(LIBRARY, answers_of(words)).assumed
    assert advice.verdict == verdict
    assert [*advice.answer.closed, *advice.answer.outstanding] == gates.split()


def test_every_verdict_but_silence_is_among_them() -> None:
    """Whoever has come for something may have it, unless a rule is against it: 1.1, 2.1, 3.2."""
    found = {verdict for verdict, _ in DECIDED.values()}
    assert found == {*map(str, Verdict)} - {"silent"}


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        ("library_card=not_seen", [["library_card=seen"]]),
        ("library_card=seen reserved_by=another", [["read_where=room"]]),
        (
            "library_card=not_seen reserved_by=another",
            [["read_where=room", "library_card=seen"]],
        ),
        (
            "reader_age=child library_card=seen suits_child=yes parent_agrees=not_asked",
            [["parent_agrees=agreed"]],
        ),
        # Nobody is told to ask a parent again.
        ("reader_age=child library_card=seen suits_child=yes parent_agrees=refused", []),
        # Nor may a judgement be bent.
        ("reader_age=child library_card=seen suits_child=no parent_agrees=agreed", []),
    ],
)
def test_what_would_change_a_refusal(words: str, changed: list[list[str]]) -> None:
    answers = {"errand": "borrow", "reader_age": "adult", **answers_of(words)}
    advice = advise(LIBRARY, answers)
    assert advice.verdict_assuming.refuses
    found = [[f"{name}={value}" for name, value in each.answers] for each in changes(advice)]
    assert found == changed
    assert routes(advice) == ()


def test_each_purpose_has_its_own_consent() -> None:
    """A parent may agree to the reading room and not to the book's going home."""
    answers = answers_of(
        "errand=borrow reader_age=child library_card=seen suits_child=yes read_where=room "
        "afterwards=home parent_agrees=agreed parent_agrees_home=refused"
    )
    advice = advise(LIBRARY, answers).assumed
    assert [(x.value, x.advice.verdict) for x in advice.purposes] == [
        ("room", Verdict.MAY),
        ("home", Verdict.MUST_NOT),
    ]
    assert advice.purposes[1].phrase == "the book is to be read at home"


def test_the_branch_selects_what_is_listed_and_moves_no_verdict() -> None:
    answers = answers_of("errand=borrow reader_age=adult library_card=seen")
    verdicts = {
        advise(LIBRARY, {**answers, "branch": x}).assumed.verdict for x in ("harbour", "hill")
    }
    assert verdicts == {Verdict.MAY}
    assert "branch" not in advise(LIBRARY, {"errand": "borrow"}).questions


@given(answers=full_situations(guidance=LIBRARY))
def test_full_situations_are_decided_as_the_conditions_read(answers: Answers) -> None:
    agree(answers, LIBRARY)
    states = {outcome(answers, LIBRARY).state(norm.id) for norm in LIBRARY.norms}
    assert State.DEPENDS not in states


@given(answers=partial_situations(guidance=LIBRARY))
def test_partial_situations_are_decided_as_the_conditions_read(answers: Answers) -> None:
    agree(answers, LIBRARY)


@given(situations=st.lists(partial_situations(guidance=LIBRARY), min_size=1, max_size=9))
def test_many_situations_at_once_come_to_what_each_comes_to(situations: list[Answers]) -> None:
    program, chance = compiled(LIBRARY), Random(5)
    done = [{"4.3": chance.random() < 0.5, "3.3": chance.random() < 0.5} for _ in situations]
    inputs, ones = [0] * program.program.inputs, (1 << len(situations)) - 1
    for bit, (answers, conduct) in enumerate(zip(situations, done, strict=True)):
        one = program.inputs(answers, conduct, bits=1 << bit)
        inputs = [all_of | each for all_of, each in zip(inputs, one, strict=True)]
    found = program.verdict_values(inputs, ones)
    for bit, (answers, conduct) in enumerate(zip(situations, done, strict=True)):
        alone = program.outcome(answers, conduct).verdict
        assert [verdict for verdict, value in found.items() if value >> bit & 1] == [alone]


@given(answers=partial_situations(grounded=True, guidance=LIBRARY))
def test_a_situation_that_was_drawn_can_be(answers: Answers) -> None:
    Situation.of(LIBRARY, dict(answers))


def test_an_exemption_that_names_no_case_speaks_of_every_refusal() -> None:
    refusal = Refusal("an adult objects", LIBRARY.facts["reader_age"].is_("adult"))
    laws = LawTerms(refusals=(refusal,), exemptions=(Exemption("L1", 1, "nobody is asked"),))
    library = replace(LIBRARY, policy=replace(LIBRARY.policy, laws=laws))
    found = overridden(advise(library, {"errand": "reading", "reader_age": "adult"}))
    assert [each.text for each in found] == [
        "A refusal is overridden: an adult objects. Reading 1 overrides it: nobody is asked."
    ]
    assert [cases for *_, cases in to_table(library)["overrides"]["readings"]] == [[refusal.words]]
