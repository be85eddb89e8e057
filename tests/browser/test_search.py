"""R2: what people type finds the right paragraph among the first three, hosted and from files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from gmc_steps.guidance import GUIDANCE


def of(modality: str) -> set[int]:
    return {norm.paragraph for norm in GUIDANCE.norms if norm.modality.value == modality}


RIGHT: dict[str, set[int]] = {
    "must": of("must"),
    "must not": of("must not"),
    "may": of("may"),
    "should": of("should"),
    "p55": {55},
    "para 55": {55},
    "55": {55},
    "photo": {6},
    "selfie": {6},
    "WhatsApp": {15},
    "dictaphone": {6},
    "recorded": {6, 8},
    "patients": {8},
    "post mortem": {49, 50, 51, 52, 53},
    "phone call": {56},
}


@pytest.fixture(scope="module", params=["hosted", "file"])
def start(request: pytest.FixtureRequest, address: str, unzipped: Path) -> str:
    """The first page, from a server and from a folder with spaces in its name."""
    return address if request.param == "hosted" else (unzipped / "index.html").as_uri()


def first_paragraphs(page: Page, query: str) -> list[int | None]:
    field = page.locator(".md-search__input")
    field.fill("")
    page.locator(".md-search-result__meta", has_text="Type to start searching").wait_for()
    field.press_sequentially(query)
    page.wait_for_timeout(400)  # each letter is a query of its own: the last one counts
    links = page.locator(".md-search-result__link").evaluate_all("a => a.map(x => x.href)")
    numbers = [re.search(r"#p(\d+)", link) for link in links]
    return [int(number[1]) if number else None for number in numbers[:3]]


def test_what_people_type_finds_the_paragraph(browser: Browser, start: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    outside: list[str] = []
    page.on("request", lambda request: outside.append(request.url))
    page.goto(start)
    page.locator(".md-search__input").click()
    found = {query: first_paragraphs(page, query) for query in RIGHT}
    missed = {query: top for query, top in found.items() if not RIGHT[query] & set(top)}
    assert missed == {}
    assert [url for url in outside if not url.startswith((start.rsplit("/", 1)[0], "data:"))] == []
    context.close()


def test_a_query_can_find_nothing(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.locator(".md-search__input").click()
    assert first_paragraphs(page, "zebra") == []
    page.close()
