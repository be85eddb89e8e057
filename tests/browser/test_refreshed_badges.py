"""A hosted page that stays open refreshes its statuses, and never shows another page's."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

CHECKED = "Checked: the rules behave as written."
CARE = 'section[data-paragraph="13"]'


@pytest.fixture
def told(site: Path) -> dict[str, Any]:
    """What badges.json says, to be changed."""
    found: dict[str, Any] = json.loads((site / "badges.json").read_text("utf-8"))
    return found


@pytest.fixture
def answer(page: Page) -> Callable[..., None]:
    """Answers the page's question with something."""

    def set_to(body: Any, status: int = 200) -> None:
        text = body if isinstance(body, str) else json.dumps(body)

        def give(route: Route) -> None:
            route.fulfill(status=status, body=text, content_type="application/json")

        page.unroute("**/badges.json")
        page.route("**/badges.json", give)

    return set_to


def change(told: dict[str, Any], **values: str) -> dict[str, Any]:
    told["paragraphs"]["13"].update(values)
    return told


FAILS = {
    "status": "fails",
    "headline": "Disagrees: do not rely on this.",
    "detail": "1 of 9 scenarios fails <b>here</b>.",
}


def test_nothing_changes_while_nothing_is_new(page: Page, address: str) -> None:
    with page.expect_response("**/badges.json"):
        page.goto(address + "guidance/care/")
    before = page.locator("article section.paragraph").all_inner_texts()
    page.wait_for_timeout(300)
    assert page.locator("article section.paragraph").all_inner_texts() == before
    expect(page.locator(".looked")).to_be_empty()


def test_a_new_result_of_the_same_content_is_taken_in(
    page: Page, address: str, told: dict[str, Any], answer: Callable[..., None]
) -> None:
    answer(change(told, **FAILS))
    page.goto(address + "guidance/care/")
    section = page.locator(CARE)
    expect(section).to_have_attribute("data-status", "fails")
    expect(section.locator(".verdict")).to_have_text(f"{FAILS['headline']} {FAILS['detail']}")
    assert section.locator("b", has_text="here").count() == 0  # text, never markup
    expect(section.locator(".evidence")).to_have_attribute("data-status", "fails")
    expect(page.locator(".looked")).to_contain_text("refreshed just now")
    # What each scenario came to is not in the small file, so it is no longer claimed.
    assert section.locator('[data-status="passes"]').count() == 0


def test_a_result_of_other_content_is_never_shown(
    page: Page, address: str, told: dict[str, Any], answer: Callable[..., None]
) -> None:
    passing = {"status": "passes", "headline": CHECKED, "detail": "", "content": "0" * 16}
    answer(change(told, **passing))
    page.goto(address + "guidance/care/")
    expect(page.locator(".looked")).to_have_text("A newer version of this page exists. Load it")
    section = page.locator(CARE)
    expect(section).to_have_attribute("data-status", "out-of-date")
    expect(section.locator(".verdict")).to_have_text(
        "Not checked: a newer version of this page exists."
    )
    assert section.locator('[data-status="passes"]').count() == 0
    answer(told)
    page.get_by_role("link", name="Load it").click()
    expect(page.locator(".looked")).to_contain_text("A newer version")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("", 404),
        ("<html>", 200),
        ("[]", 200),
        ({"schema": "gmc-steps/badges/1", "paragraphs": {}}, 200),
        (None, 200),
    ],
    ids=["missing", "no JSON", "a list", "no paragraphs", "a pass in name only"],
)
def test_a_page_that_cannot_look_says_so(
    page: Page,
    address: str,
    told: dict[str, Any],
    answer: Callable[..., None],
    body: Any,
    status: int,
) -> None:
    before = told["paragraphs"]["13"]["headline"]
    false_pass = change(told, status="fails", headline=CHECKED)
    answer(false_pass if body is None else body, status)
    page.goto(address + "guidance/care/")
    verdict = page.locator(f"{CARE} .verdict")
    expect(verdict).to_contain_text("Could not look for newer results")
    expect(verdict).to_contain_text(before)


def test_it_looks_again_when_the_page_is_looked_at_again(
    page: Page, address: str, told: dict[str, Any], answer: Callable[..., None]
) -> None:
    page.clock.install()
    page.goto(address + "guidance/care/")
    page.clock.fast_forward(1000)
    answer(change(told, **FAILS))
    page.clock.fast_forward(6 * 60 * 1000)
    expect(page.locator(CARE)).to_have_attribute("data-status", "fails")


@pytest.mark.parametrize("place", ["", "status/"])
def test_pages_that_gather_statuses_say_that_there_are_newer_ones(
    page: Page, address: str, told: dict[str, Any], answer: Callable[..., None], place: str
) -> None:
    answer({**change(told, **FAILS), "results": "0" * 16})
    page.goto(address + place)
    expect(page.locator(".looked")).to_contain_text("A newer version of this page exists.")


def test_a_page_from_a_file_share_asks_for_nothing(page: Page, unzipped: Path) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((unzipped / "guidance" / "care.html").as_uri())
    expect(page.locator(".looked")).to_have_count(0)
    assert [url for url in asked if "badges.json" in url] == []


def test_without_scripts_the_page_says_what_it_was_made_with(
    browser: Browser, address: str, told: dict[str, Any]
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "guidance/care/")
    expect(page.locator(f"{CARE} .verdict")).to_contain_text(told["paragraphs"]["13"]["headline"])
    context.close()
