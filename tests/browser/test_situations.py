"""Entering by a situation: what its page says, the tool says too; and questions are found."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from gmc_steps.publish import Options
from gmc_steps.publish.site_model import site_of
from gmc_steps.publish.situation import SituationView
from gmc_steps.source.project import read_project

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def situations() -> tuple[SituationView, ...]:
    """The situations of this project, in order."""
    return site_of(read_project(ROOT), Options(), measure=False)[0].situations


def answered(page: Page) -> Locator:
    """The tool's answer; where it rests on judgement, behind the screen that asks for that."""
    page.wait_for_selector(".result, .interruption")
    if page.locator(".interruption").count():
        page.get_by_role("link", name="Continue to the answer").click()
    return page.locator(".result")


def go(page: Page, address: str) -> None:
    """Go to an answer of the tool, from the tool's first screen where it is open already."""
    if "#" in page.url:
        page.evaluate("() => { location.hash = ''; }")
        page.wait_for_function("document.body.dataset.decide === 'start'")
    page.goto(address)


def test_change_what_is_different_opens_the_tool_at_the_same_answer(
    page: Page, address: str, site: Path, situations: tuple[SituationView, ...]
) -> None:
    """For each of them the tool is opened where its page leads; what it says is the card's."""
    read = re.compile(
        r'class="card" data-verdict="(.*?)".*href="../../(decide/#[^"]+)">Change what is different'
        r" in your case",
        re.DOTALL,
    )
    for view in situations:
        assert view.answer
        found = read.search((site / "situations" / view.name / "index.html").read_text("utf-8"))
        assert found is not None, view.name
        go(page, address + unescape(found[2]))
        expect(answered(page)).to_have_attribute("data-verdict", found[1])
        # Everything is filled in, and nothing of the address is left aside.
        expect(page.locator("#decide .notice[role=note]")).to_have_count(0)
        given = view.answer.situation.answers
        expect(page.locator(".answers .statements li")).to_have_count(len(given))


def test_what_would_change_it_leads_to_the_verdict_that_it_names(
    page: Page, address: str, situations: tuple[SituationView, ...]
) -> None:
    checked = 0
    for view in situations:
        assert view.answer
        for change in view.answer.changes:
            go(page, f"{address}decide/#{view.answer.changed(change.answers)}&now")
            expect(answered(page)).to_have_attribute("data-verdict", change.verdict.value)
            checked += 1
    assert checked > 5


def test_a_situation_is_left_for_the_tool(
    page: Page, address: str, situations: tuple[SituationView, ...]
) -> None:
    page.goto(f"{address}situations/{situations[0].name}/")
    shown = page.locator(".card").get_attribute("data-verdict")
    page.get_by_role("link", name="Change what is different in your case").click()
    expect(answered(page)).to_have_attribute("data-verdict", str(shown))


def test_it_is_read_without_javascript(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(address)
    at_once = page.locator(".answers-at-once > li")
    assert at_once.count() == 4
    for item in at_once.all():  # with its answer on the first screen
        box = item.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 844
    expect(page.locator("[data-opens-search]")).to_be_hidden()
    page.get_by_role("link", name="The patient asks me to stop").click()
    expect(page.locator(".card")).to_contain_text("You must stop, where practicable.")
    card = page.locator(".card").bounding_box()
    assert card is not None
    assert card["y"] + card["height"] <= 844
    context.close()


def test_cards_are_short_and_above_the_fold(
    browser: Browser, address: str, situations: tuple[SituationView, ...]
) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    low = {}
    for view in situations:
        page.goto(address + f"situations/{view.name}/")
        card = page.locator(".card")
        box = card.bounding_box()
        assert box
        if box["y"] + box["height"] > 844:
            low[view.name] = box["y"] + box["height"]
        assert len(re.findall(r"\w+", card.inner_text())) <= 100, view.name
    assert low == {}
    context.close()


def test_a_button_opens_the_search_which_finds_a_question(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    for where in ("", "situations/"):
        page.goto(address + where)
        page.get_by_role("button", name="Search for your question").click()
        page.get_by_role("textbox", name="Search").fill("WhatsApp")
        found = page.locator(".md-search-result__link")
        expect(found.filter(has_text="messaging app").first).to_be_visible()
    context.close()
