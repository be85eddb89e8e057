"""The guided tool of the second guidance: the same scripts, another table, the right words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

import pytest
from hosting import hosted
from journeys import Answers, said_by_core
from playwright.sync_api import Page, expect
from test_decisions import alike, in_page
from test_trying import in_page as tried
from test_trying import in_python
from toy_project import LIBRARY, TOY, call, copy_of_toy

from gmc_steps.core import Advice, Situation
from gmc_steps.source.feature import of_local_policy
from gmc_steps.source.project import read_project
from gmc_steps.steps import vocabulary_of


@pytest.fixture(scope="module")
def toy_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of its site, with the slash."""
    root = copy_of_toy(tmp_path_factory.mktemp("toy"))
    assert call(root, "build").returncode == 0
    with hosted(root / "site") as address:
        yield address


def every_situation() -> Iterator[Answers]:
    """Whatever can be answered or left open where a question arises, what is usual assumed.

    The branch, which moves no verdict, is left open, one or the other, by turns.
    """

    def below(names: list[str], answers: Answers) -> Iterator[Answers]:
        if not names:
            yield answers
            return
        name, *others = names
        yield from below(others, answers)
        situation = Situation(LIBRARY, answers)
        if situation.with_answers(Advice(situation).outcome.assumed.assumptions).relevance(name):
            for value in LIBRARY.facts[name].phrases:
                yield from below(others, {**answers, name: value})

    branches = cycle([{}, *({"branch": x} for x in LIBRARY.facts["branch"].phrases)])
    for answers in below([name for name in LIBRARY.facts if name != "branch"], {}):
        yield Situation(LIBRARY, answers).with_answers(next(branches)).answers


def test_every_situation_is_answered_as_the_core_answers_it(page: Page, toy_address: str) -> None:
    page.goto(toy_address + "decide/")
    situations = list(every_situation())
    core = [said_by_core(Advice(Situation(LIBRARY, x))) for x in situations]
    assert len(situations) > 4_000
    assert {said["assuming"] for said in core} >= {"must_stop", "person_decides", "should_not"}
    alike(situations, in_page(page, situations, whole=False), core)
    # What would change it takes ten times as long: one in five, and no two of one branch in turn.
    some = situations[::5]
    core = [said_by_core(Advice(Situation(LIBRARY, x)), "changes") for x in some]
    alike(some, in_page(page, some, "changes"), core)


def test_every_scenario_is_tried_as_a_run_plays_it(page: Page, toy_address: str) -> None:
    found = read_project(TOY).features.scenarios
    plain = [[(x.type, x.text) for x in s.steps] for s in found if not of_local_policy(s.uri)]
    made = [*plain, *([*steps[:-1], ("then", "the librarian must stop")] for steps in plain)]
    page.goto(toy_address + "guidance/children/?view=evidence")
    page.evaluate("document.querySelector('[href*=\"steps=\"]').closest('details').open = true")
    page.locator("[href*='steps=']").first.click()
    expect(page.locator("#try-steps")).not_to_have_value("")
    page.get_by_role("button", name="Check").click()
    expect(page.locator("#try-answer h2")).to_contain_text("hold")
    said = in_python(made, vocabulary_of(LIBRARY))
    assert tried(page, made) == said
    assert [any(each) for each in said].count(True) > len(plain) / 2


def answer(page: Page, question: str, phrase: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(question)
    page.get_by_label(phrase, exact=True).check()
    page.get_by_role("button", name="Continue").click()


def test_may_i_lend_this_book(page: Page, toy_address: str) -> None:
    page.goto(toy_address)
    page.get_by_role("link", name="Lend a book").first.click()
    answer(page, "How old is the reader?", "The reader is under 12")
    answer(page, "Does the book suit the child?", "The book suits the child")
    # Only what people can do is open: the answer says what it is, and can be told that it is done.
    page.get_by_role("link", name="Continue to the answer").click()
    expect(page.locator(".card")).to_contain_text(
        "See the reader's card before lending or renewing"
    )
    page.get_by_role("link", name="The librarian has seen the reader's card").click()
    page.get_by_role("link", name="Continue to the answer").click()
    page.get_by_role("link", name="A parent has agreed").click()
    expect(page.locator(".interruption h1")).to_have_text("Stop and think: a child will read this")
    expect(page.locator(".interruption")).to_contain_text(
        "Could you explain each of them to a parent?"
    )
    page.get_by_role("link", name="Continue to the answer").click()
    result = page.locator(".result")
    expect(result.get_by_role("heading", level=1)).to_have_text(
        "You may go ahead once this is done."
    )
    expect(result.locator(".local")).to_contain_text("This is not Riverside Library’s guidance.")
    expect(result.locator(".local")).to_contain_text("The guidance alone says: You may go ahead.")
    expect(result.locator(".card")).to_contain_text("Tell a child when the book is due back")
    expect(result).to_contain_text("The lists differ by branch; the answer does not.")
    result.locator(".region summary").click()
    result.get_by_role("link", name="the harbour branch").click()
    expect(result).to_contain_text("The harbour branch has a second list.")


def test_a_refusal_is_not_asked_for_again(page: Page, toy_address: str) -> None:
    page.goto(toy_address + "decide/")
    page.get_by_role("link", name="A parent has refused").click()
    result = page.locator(".result")
    expect(result).to_have_attribute("data-verdict", "must_not")
    expect(result).to_contain_text("Do not ask the parent again.")


def test_two_purposes_get_two_answers(page: Page, toy_address: str) -> None:
    given = "errand=borrow&reader_age=adult&reserved_by=another&read_where=room&afterwards=home"
    page.goto(f"{toy_address}decide/#{given}&library_card=seen&usual")
    said = page.locator(".card .purpose")
    expect(said).to_have_count(2)
    expect(said.first).to_contain_text("Where the book is to be read in the reading room")
    expect(said.nth(1)).to_contain_text("You must not go ahead")


def test_what_differs_by_branch_can_be_left_out(page: Page, toy_address: str) -> None:
    page.goto(toy_address + "guidance/children/")
    page.get_by_label("the hill branch only").check()
    expect(page.locator("[id='5.3']")).to_be_hidden()
    expect(page.locator("[id='5.4']")).to_be_visible()


def test_a_paragraph_is_found_by_words_that_it_does_not_use(page: Page, toy_address: str) -> None:
    page.goto(toy_address)
    page.locator(".md-search__input").fill("queue")
    found = page.locator(".md-search-result__link[href*='guidance/lending/#p3']")
    expect(found.first).to_contain_text("Reserved books")
