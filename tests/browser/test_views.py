"""Two views of a page of the guidance, for staff and with the evidence; each prints as it shows."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

CARE = "guidance/care/"
SWITCH = "Show how each paragraph is checked"


def sheets(page: Page) -> int:
    """How many sheets of A4 a page prints on."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))


def test_staff_see_the_restatement_one_status_and_the_examples(page: Page, address: str) -> None:
    page.goto(address + CARE)
    expect(page.locator(".standing .verdict")).to_contain_text("12 paragraphs")
    assert page.locator(".verdict:visible").count() == 1
    for hidden in (".norm", ".evidence .norms", ".strength", ".steps", ".gherkin"):
        assert page.locator(hidden).count() > 0
        assert page.locator(f"{hidden}:visible").count() == 0, hidden
    examples = page.locator("[data-paragraph='13'] .evidence > details")
    examples.locator("summary").first.click()
    titles = examples.locator("h5:visible")
    assert titles.count() > 3
    expect(examples.locator("summary").first).to_have_text(re.compile(f"{titles.count()} examples"))
    assert examples.locator(".steps:visible").count() == 0


def test_one_switch_shows_the_evidence_in_the_address_and_for_later(
    page: Page, address: str
) -> None:
    page.goto(address + CARE)
    page.get_by_label(SWITCH).check()
    assert page.url.endswith("?view=evidence")
    assert page.locator(".norm:visible").count() > 20
    assert page.locator("details.reading:not([open])").count() == 0
    page.goto(address + "guidance/calls/")
    expect(page.get_by_label(SWITCH)).to_be_checked()
    expect(page.locator("#p56-status")).to_be_visible()
    page.get_by_label(SWITCH).uncheck()
    assert "view=" not in page.url
    # An address says which view it means, whatever is remembered, and changes nothing for later.
    page.goto(address + "guidance/calls/?view=evidence")
    expect(page.locator("#p56-status")).to_be_visible()
    page.goto(address + "guidance/calls/")
    expect(page.locator("#p56-status")).to_be_hidden()


def test_a_link_into_the_evidence_shows_it(page: Page, address: str) -> None:
    page.goto(address + "guidance/calls/#p56-status")
    expect(page.locator("#p56-status")).to_be_in_viewport()
    page.goto(address + "guidance/calls/")
    expect(page.get_by_label(SWITCH)).not_to_be_checked()
    page.evaluate("location.hash = 'p56-checked'")
    expect(page.get_by_label(SWITCH)).to_be_checked()
    expect(page.locator("#p56-checked")).to_be_in_viewport()


def test_what_is_not_checked_is_said_in_both_views(page: Page, address: str) -> None:
    page.goto(address + "guidance/calls/")
    page.evaluate(
        "document.querySelectorAll('.evidence').forEach(x => { x.dataset.status = 'fails'; })"
    )
    expect(page.locator(".evidence .verdict")).to_be_visible()


def test_without_a_script_all_of_it_stands(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "guidance/calls/")
    expect(page.locator("#p56-status")).to_be_visible()
    expect(page.get_by_label(SWITCH)).to_be_hidden()
    assert page.locator(".in-staff:visible").count() == 0
    context.close()


def test_the_view_that_shows_is_printed(page: Page, address: str) -> None:
    page.goto(address + CARE)
    assert sheets(page) <= 12
    page.goto(address + "guidance/calls/")
    assert sheets(page) <= 2
    page.goto(address + "guidance/calls/?view=evidence")
    assert sheets(page) > 2


def test_a_situation_prints_on_two_pages(page: Page, address: str) -> None:
    page.goto(address + "situations/rash-own-phone/")
    assert sheets(page) <= 2
