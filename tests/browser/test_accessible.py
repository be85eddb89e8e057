"""axe finds nothing on any screen, in any way of looking at it.

The other pages, as they open, are examined in `test_every_page`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from axe import look, violations
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
    "endnote": "guidance/covert/#en25",
}
WAYS: dict[str, dict[str, Any]] = {
    "print": {"media": "print"},
    "light": {},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
}
NARROW = "320 px"
AS_THE_SCREEN = {"media": "screen", "color_scheme": "light", "forced_colors": "none"}


def found_on(browser: Browser, address: str, path: str, ways: Iterable[str]) -> dict[str, object]:
    """What axe finds on a page, opened anew for the narrow screen and for all other ways."""
    found = {}
    for narrow in (False, True):
        here = [way for way in ways if (way == NARROW) is narrow]
        page = browser.new_page(**{"viewport": {"width": 320, "height": 640}} if narrow else {})
        page.goto(address + path)
        page.wait_for_timeout(150)
        for way in here:
            look(page, **AS_THE_SCREEN | WAYS.get(way, {}))
            # What comes of going on without an answer stands until something else is shown.
            go_on = page.get_by_role("button", name="Continue")
            if path == SCREENS["question"] and way in ("light", NARROW):
                go_on.click()
            if lines := violations(page):
                found[way] = lines
        if narrow:
            width = page.evaluate("document.documentElement.scrollWidth")
            assert width <= 320, "it scrolls sideways"
        page.close()
    return found


@pytest.mark.parametrize("path", SCREENS.values(), ids=list(SCREENS))
def test_axe_finds_nothing(browser: Browser, address: str, path: str) -> None:
    assert found_on(browser, address, path, [*WAYS, NARROW]) == {}


@pytest.mark.parametrize("path", READING.values(), ids=list(READING))
def test_axe_finds_nothing_on_the_pages_for_reading(
    browser: Browser, address: str, path: str
) -> None:
    # As they open, light and dark, they are among every page; but for the mark on a target.
    ways = [*WAYS, NARROW] if "#" in path else ["print", "forced colours", NARROW]
    assert found_on(browser, address, path, ways) == {}


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
    assert page.locator(".evidence h5").first.is_visible()


def evidence(page: Page) -> None:
    page.get_by_label("Show how each paragraph is checked").check()
    unfold(page)
    assert page.locator(".gherkin pre").first.is_visible()


STATES: dict[str, Callable[[Page], None]] = {
    "menu": menu,
    "search": lambda page: search(page, ""),
    "search, found": lambda page: search(page, "consent"),
    "search, not found": lambda page: search(page, "zebra"),
    "details": unfold,
    "evidence": evidence,
}
READERS: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "phone": ({"width": 390, "height": 844}, ("light", "dark", "forced colours")),
    "320 px": ({"width": 320, "height": 640}, ("light",)),
    "screen": ({"width": 1280, "height": 900}, ("light", "dark")),
}


# On a screen the menu stands beside the page, and is no state of its own.
@pytest.mark.parametrize(
    ("reader", "state"),
    [(x, y) for x in READERS for y in STATES if (x, y) != ("screen", "menu")],
)
def test_axe_finds_nothing_in_any_state(
    browser: Browser, address: str, reader: str, state: str
) -> None:
    viewport, ways = READERS[reader]
    page = browser.new_page(viewport=viewport)
    page.goto(address + "guidance/covert/")
    STATES[state](page)
    found = {}
    for way in ways:
        look(page, **AS_THE_SCREEN | WAYS[way])
        if lines := violations(page):
            found[way] = lines
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= viewport["width"], "it scrolls sideways"
    page.close()
    assert found == {}
