"""A guidance that contradicts itself is told in one line, with its place, whichever it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from gmc_steps.core import Due, Edition, Guidance, GuidanceError, HandOver, Policy, Section, Words
from gmc_steps.core.card_words import Cards, Reason, Said
from gmc_steps.core.everyday import Synonyms
from gmc_steps.core.forms import Forms, by
from gmc_steps.core.logic import ALWAYS, NEVER, Expression, Is, applies
from gmc_steps.core.norm import Norm
from gmc_steps.core.validity import check, mistakes
from gmc_steps.core.words import Blend, Choice, Task, Tool
from gmc_steps.guidance import GUIDANCE
from gmc_steps.steps.vocabulary import Vocabulary

book = Forms(addressee="the keeper")

open_ = book.circumstance("open", "whether it is open", "Is it?", yes="it is open", no="it is shut")
late = book.circumstance(
    "late", "whether it is late", "Is it late?", relevant=open_.is_("yes"), yes="late", no="early"
)
KEEP = book.must("1.1", "keep it shut", when=open_.is_("no"))
NOWHERE = Is("opne", frozenset({"yes"}))
MAY = book.may("1.2", "open it", when=open_.is_("yes"))


def made(
    *norms: Norm,
    facts: tuple[object, ...] = (open_, late),
    sections: tuple[Section, ...] | None = None,
    words: Words | None = None,
    tool: Tool | None = None,
    cards: Cards | None = None,
    synonyms: tuple[Synonyms, ...] = (),
    **policy: object,
) -> Guidance:
    """A guidance of one paragraph, with what is given in place of what is right."""
    norms = norms or (KEEP, MAY)
    rules = {"scope": ALWAYS, "norms_scope": ALWAYS, "ground": NEVER, **policy}
    guidance = Guidance(
        Edition(
            "Keys", "Keepers", "the Keepers", "of today", "0", "https://x.example", "Keys", "."
        ),
        {fact.name: fact for fact in facts},  # type: ignore[attr-defined]
        sections or (Section("keys", range(1, 2), norms=norms),),
        Policy(**rules),  # type: ignore[arg-type]
        words or Words("the keeper", "1.1"),
        tool or Tool("May I open it?"),
        cards=cards or Cards(),
        synonyms=synonyms,
    )
    check(guidance)
    return guidance


def test_a_guidance_that_is_right_is_taken() -> None:
    assert [norm.id for norm in made().norms] == ["1.1", "1.2"]
    assert list(mistakes(GUIDANCE)) == []


def again(name: str, relevant: Expression) -> object:
    return book.circumstance(name, "it", "Is it so?", relevant=relevant, yes=f"{name} is", no="no")


WRONG: dict[str, tuple[Callable[[], object], str]] = {
    "a fact reads a later one": (
        lambda: made(facts=(late, open_)),
        (
            "whether late is asked turns on open, which is not asked before it; "
            "declare open above late"
        ),
    ),
    "a fact turns on a norm": (
        lambda: made(facts=(open_, again("x", applies("1.1")))),
        "whether x is asked turns on norm 1.1; let it depend on facts alone",
    ),
    "a usual answer that there is not": (
        lambda: made(
            facts=(book.circumstance("open", "it", "Is it?", usual="so", yes="a", no="b"),)
        ),
        "open has no value 'so'; use one of yes, no",
    ),
    "two answers alike": (
        lambda: made(facts=(open_, book.circumstance("x", "x", "x?", a="it is open", b="b"))),
        "two answers read 'it is open', of open and of x; reword one of them",
    ),
    "no choice": (
        lambda: made(facts=(open_, book.circumstance("x", "x", "x?", a="a"))),
        "x offers no choice; give it another answer",
    ),
    "guided by nothing": (
        lambda: made(facts=(open_, book.judgement("x", "x", "x?", guided_by="9.9", a="a", b="b"))),
        "x is guided by 9.9, which is not a norm; check the id",
    ),
    "a norm in no section": (
        lambda: made(KEEP, book.must("2.1", "wait")),
        (
            "norm 2.1 belongs to no paragraph of the section 'keys'; "
            "move it to the section of its paragraph"
        ),
    ),
    "a paragraph in no section": (
        lambda: made(sections=(Section("keys", range(2, 3), norms=()),)),
        (
            "the section 'keys' does not continue with paragraph 1; "
            "give each paragraph one section, in order"
        ),
    ),
    "a norm twice": (
        lambda: made(KEEP, book.must("1.1", "hurry")),
        "norm 1.1 is stated twice; give one of them another id",
    ),
    "displaced by nothing": (
        lambda: made(book.must("1.1", "wait", displaced_by=by("1.9"))),
        "norm 1.1 refers to 1.9, which is not a norm; check the id",
    ),
    "a must that an answer shows undone": (
        lambda: made(book.must("1.1", "wait", undone_by=open_.is_("yes")), facts=(open_,)),
        "norm 1.1 can close the way, so no answer may show it undone; let met decide it",
    ),
    "said again of no must": (
        lambda: made(book.should("1.1", "wait", behind="1.1")),
        "norm 1.1 repeats 1.1, which is not a must; check the id",
    ),
    "a condition about nothing": (
        lambda: made(book.must("1.1", "wait", when=Is("opne", frozenset({"yes"})))),
        "norm 1.1 reads 'opne', which is not a fact; add it to the facts",
    ),
    "a circle": (
        lambda: made(
            book.must("1.1", "wait", displaced_by=by("1.2")),
            book.may("1.2", "go on", when=applies("1.3")),
            book.may("1.3", "begin", displaced_by=by("1.1")),
        ),
        "norms displace one another in a circle: 1.1 → 1.3 → 1.2 → 1.1; remove one exception",
    ),
    "a ground about nothing": (
        lambda: made(ground=applies("9.9")),
        "the policy refers to 9.9, which is not a norm; check the id",
    ),
    "what is understood is no fact": (
        lambda: made(understood=("opne",)),
        "the policy names 'opne', which is not a fact; check the name",
    ),
    "a reading at no paragraph": (
        lambda: made(hand_overs=(HandOver(1, 7, "a person decides", ALWAYS),)),
        "reading 1 is at paragraph 7, which does not exist; check the number",
    ),
    "a reading about no gate": (
        lambda: made(hand_overs=(HandOver(1, 1, "a person decides", ALWAYS, ("1.1",)),)),
        "reading 1 keeps 1.1 from closing the way, which is not a gate; check the id",
    ),
    "nobody is addressed": (
        lambda: made(words=Words("", "1.1")),
        (
            "the guidance does not say whom it addresses; "
            "give the addressee as the subject of a sentence"
        ),
    ),
    "an example that there is not": (
        lambda: made(words=Words("the keeper", "9.9")),
        "the example '9.9' is not a norm; name one",
    ),
    "a task that answers nothing": (
        lambda: made(tool=Tool("May I?", (Task("Open", "a door", {"open": "perhaps"}),))),
        "the task 'Open' answers open=perhaps, which does not exist; check fact and value",
    ),
    "a short answer that there is not": (
        lambda: made(facts=(open_,), tool=Tool("May I?", labels={"open": {"ajar": "A bit"}})),
        "the tool names open=ajar, which does not exist; check fact and value",
    ),
    "a question before the answer that is none": (
        lambda: made(facts=(open_,), tool=Tool("May I?", asked=("opne",))),
        "the tool asks about 'opne' before the answer, which is not a fact; check the name",
    ),
    "a card that grants what nobody is asked": (
        lambda: made(facts=(open_,), cards=Cards(granted={"opne": (Said("it is"),)})),
        "cards name 'opne', which is not a fact; check the name",
    ),
    "a card with no norm beside a bar": (
        lambda: made(cards=Cards(beside=("9.9",))),
        "cards name 9.9, which is not a norm; check the id",
    ),
    "a question in the place of none": (
        lambda: made(tool=Tool("May I?", blends=(Blend("opne", "Is it?", ()),))),
        "a question of the tool takes the place of 'opne', which is not a fact; check the name",
    ),
    "a choice where nothing is so": (
        lambda: made(
            tool=Tool("May I?", blends=(Blend("open", "Is it?", (Choice("Yes", {}, NOWHERE),)),))
        ),
        "a choice of the tool reads 'opne', which is not a fact; add it to the facts",
    ),
    "an answer not offered where nothing is so": (
        lambda: made(tool=Tool("May I?", impossible={"open": {"yes": NOWHERE}})),
        "what the tool does not offer reads 'opne', which is not a fact; add it to the facts",
    ),
    "an action that cites nothing": (
        lambda: made(cards=Cards(actions={"1.1": (Said("Wait", cite="9.9"),)})),
        "a card's action cites '9.9', which is not a norm; check the id",
    ),
    "a reason of nothing": (
        lambda: made(cards=Cards(reasons=(Reason("it is dark", "1.1", ("1.1", "open", "r9")),))),
        (
            "a card gives a reason for 'r9', which is not a norm, fact or reading that decides; "
            "check the name"
        ),
    ),
    "a norm that supposes nothing": (
        lambda: made(cards=Cards(supposing={"1.1": ()})),
        "cards suppose too little for 1.1; give a condition in words, and its facts",
    ),
    "a name that nobody would find": (
        lambda: made(synonyms=(Synonyms("keys, the big bunch of keys", (1,)),)),
        (
            "'the big bunch of keys' would never be found, because it has more than 4 words; "
            "use fewer of them"
        ),
    ),
    "a tool told of nothing": (
        lambda: made(tool=Tool("May I?", to_record=("9.9",))),
        "the tool names 9.9, which is not a norm; check the id",
    ),
    "two phrases alike": (
        lambda: (
            Vocabulary(
                made(facts=(open_, book.circumstance("x", "x", "x?", a="1.1 has been done", b="b")))
            ).catalogue
        ),
        "two phrases read '1.1 has been done'; reword one of them",
    ),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_wrong_is_told_in_one_line_with_its_place(wrong: str) -> None:
    make, told = WRONG[wrong]
    with pytest.raises(GuidanceError) as error:
        make()
    place, _, said = str(error.value).partition(": ")
    assert said == told
    assert re.fullmatch(r"tests/core/test_guidance\.py:\d+:\d+", place)


def test_a_declaration_knows_its_line_and_column() -> None:
    with open(__file__, encoding="utf-8") as file:  # noqa: PTH123
        lines = file.read().splitlines()
    assert lines[KEEP.place.line - 1][KEEP.place.column - 1 :].startswith('book.must("1.1"')
    assert lines[open_.place.line - 1][open_.place.column - 1 :].startswith("book.circumstance(")
    assert GUIDANCE.norm["13.1"].place.path == "gmc_steps/guidance/norms/care.py"


def test_a_norm_can_be_put_in_the_place_of_another() -> None:
    weaker = replace(GUIDANCE.norm["13.1"], due=Due.AFTER)
    other = GUIDANCE.with_norms({"13.1": weaker})
    assert other.norm["13.1"] is weaker
    assert [norm.id for norm in other.norms] == [norm.id for norm in GUIDANCE.norms]
