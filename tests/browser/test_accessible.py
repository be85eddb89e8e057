"""axe finds nothing on any screen, in any way of looking at it.

The other pages, as they open, are examined in `test_every_page`.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe import violations
from every_page import EXAMINED
from playwright.sync_api import Browser, Page
from test_tool import GO, PHOTO, REFUSED, TEACHING_TOO, URGENT

SCREENS = {
    **EXAMINED,
    "all": f"decide/#{PHOTO}&all",
    "question": "decide/#stage=make&made_for=care&kind=unlisted",
    "unconfirmed": f"decide/#{PHOTO}&patient_consent=given",
    "interruption": f"decide/#{URGENT}",
    "result": f"decide/#{REFUSED}",
    "purposes": f"decide/#{TEACHING_TOO}",
    "unsure": "decide/#stage=make&made_for=care&kind=unlisted&patient=?&colour=red&usual",
    "record": f"decide/#{GO}&record",
}
"""A page of each kind, and every screen of the tool."""

READING = {
    "whole": "whole/",
    "glossary": "glossary/",
    "changes": "changes/",
    "accessibility": "about/accessibility/",
    "endnote": "guidance/care/#en11",
}
WAYS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "320 px": {"viewport": {"width": 320, "height": 640}},
    "forced colours": {"forced_colors": "active"},
    "print": {},
}


def found_on(browser: Browser, address: str, way: str, paths: dict[str, str]) -> dict[str, object]:
    """What axe finds on some pages, each opened anew in one way of looking at it."""
    context = browser.new_context(**WAYS[way])  # type: ignore[arg-type]
    page = context.new_page()
    found = {}
    for name, path in paths.items():
        page.goto("about:blank")
        page.goto(address + path)
        page.wait_for_timeout(150)
        if way == "print":
            page.emulate_media(media="print")
        if name == "question" and way != "print":
            page.get_by_role("button", name="Continue").click()
        if lines := violations(page):
            found[name] = lines
        if way == "320 px":
            width = page.evaluate("document.documentElement.scrollWidth")
            assert width <= 320, f"{name} scrolls sideways"
    context.close()
    return found


@pytest.mark.parametrize("way", WAYS)
def test_axe_finds_nothing(browser: Browser, address: str, way: str) -> None:
    assert found_on(browser, address, way, SCREENS) == {}


@pytest.mark.parametrize("way", WAYS)
def test_axe_finds_nothing_on_the_pages_for_reading(
    browser: Browser, address: str, way: str
) -> None:
    # As they open, light and dark, they are among every page; but for the mark on a target.
    paths = {"endnote": READING["endnote"]} if way in ("light", "dark") else READING
    assert found_on(browser, address, way, paths) == {}


def test_axe_would_find_something(tool: Page) -> None:
    tool.evaluate("document.querySelector('.tasks a').style.color = '#eee'")
    assert any(line.startswith("color-contrast") for line in violations(tool))


def menu(page: Page) -> None:
    page.locator("#menu").click()
    assert page.locator(".way-nav a").first.is_visible()


def search(page: Page, words: str) -> None:
    if page.locator("#find").is_visible():
        page.locator("#find").click()
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").fill(words)
    said = "Nothing found" if words == "zebra" else "places found" if words else "Type to start"
    page.locator(".md-search-result__meta", has_text=said).wait_for()


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    assert page.locator(".gherkin pre").first.is_visible()


STATES: dict[str, Callable[[Page], None]] = {
    "menu": menu,
    "search": lambda page: search(page, ""),
    "search, found": lambda page: search(page, "consent"),
    "search, not found": lambda page: search(page, "zebra"),
    "details": unfold,
}
PHONE = {"width": 390, "height": 844}
READERS = {
    "phone": {"viewport": PHONE},
    "phone, dark": {"viewport": PHONE, "color_scheme": "dark"},
    "phone, forced colours": {"viewport": PHONE, "forced_colors": "active"},
    "320 px": {"viewport": {"width": 320, "height": 640}},
    "screen": {"viewport": {"width": 1280, "height": 900}},
    "screen, dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
}


@pytest.mark.parametrize("reader", READERS)
def test_axe_finds_nothing_in_any_state(browser: Browser, address: str, reader: str) -> None:
    context = browser.new_context(**READERS[reader])  # type: ignore[arg-type]
    page = context.new_page()
    found = {}
    for state, enter in STATES.items():
        if state == "menu" and reader.startswith("screen"):
            continue  # there, it stands beside the page
        page.goto("about:blank")
        page.goto(address + "guidance/covert/")
        enter(page)
        if lines := violations(page):
            found[state] = lines
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= page.viewport_size["width"], f"{state} scrolls sideways"  # type: ignore[index]
    context.close()
    assert found == {}
