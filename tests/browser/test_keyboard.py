"""What axe does not see: keys, focus, sizes, motion, and pages without scripts (R25, R27, R31)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from every_page import pages_of
from playwright.sync_api import Browser, Page, Route, expect
from test_tool import GO

KINDS = ("", "guidance/covert/", "status/", "decide/", "about/", "reference/core/", "404.html")
"""A page of each kind."""

HERE = """
() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const box = at.getBoundingClientRect(), style = getComputedStyle(at);
  const ring = /^(radio)$/.test(at.type) && at.nextElementSibling && at.className === "md-option"
    ? getComputedStyle(at.nextElementSibling) : style;
  return {
    name: at.id || at.textContent.trim() || at.className,
    inside: box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
    size: box.width * box.height,
    visible: style.visibility === "visible",
    ring: ring.outlineStyle === "none" ? 0 : parseFloat(ring.outlineWidth),
  };
}
"""


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A phone's width, which is also a PC's at 400 %."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def stops(page: Page, number: int) -> list[dict[str, object]]:
    """The first places that the tab key leads to."""
    found = []
    for _ in range(number):
        page.keyboard.press("Tab")
        if (place := page.evaluate(HERE)) is None:
            break
        found.append(place)
    return found


@pytest.mark.parametrize("path", KINDS)
def test_every_stop_can_be_seen(phone: Page, address: str, path: str) -> None:
    """None is off screen, with menu and search closed, and each has a ring of 3 px."""
    phone.goto(address + path)
    found = stops(phone, 25)
    assert len(found) > 5
    assert [place for place in found if not (place["inside"] and place["visible"])] == []
    assert [place for place in found if float(str(place["ring"])) < 3] == []
    assert "md-search__input" not in [place["name"] for place in found]


def test_the_menu_opens_and_closes_from_the_keyboard(phone: Page, address: str) -> None:
    phone.goto(address + "guidance/covert/")
    phone.locator("#menu").focus()
    phone.keyboard.press("Enter")
    expect(phone.locator("#menu")).to_have_attribute("aria-expanded", "true")
    expect(phone.locator(".way-nav a").first).to_be_focused()
    phone.keyboard.press("Escape")
    expect(phone.locator("#menu")).to_be_focused()
    expect(phone.locator("#menu")).to_have_attribute("aria-expanded", "false")
    expect(phone.locator(".way-nav a").first).to_be_hidden()


def test_the_search_works_from_the_keyboard(phone: Page, address: str) -> None:
    phone.goto(address + "guidance/covert/")
    phone.locator("#find").focus()
    phone.keyboard.press("Enter")
    expect(phone.locator(".md-search__input")).to_be_focused()
    phone.keyboard.insert_text("para 55")  # at once: a letter more would fill the list anew
    expect(phone.locator(".md-search-result__meta")).to_contain_text("found")
    phone.keyboard.press("Tab")
    expect(phone.locator(".md-search-result__link").first).to_be_focused()
    phone.keyboard.press("Escape")
    expect(phone.locator("#find")).to_be_focused()
    expect(phone.locator(".md-search__input")).to_be_hidden()
    phone.keyboard.press("Enter")
    phone.keyboard.press("Enter")  # to the best that was found
    phone.wait_for_url("**/guidance/covert/#p55")
    expect(phone.locator(".md-search__input")).to_be_hidden()


def test_a_search_that_does_not_load_says_so_and_can_be_tried_again(
    page: Page, address: str
) -> None:
    def refuse(route: Route) -> None:
        route.abort()

    page.goto(address)
    page.route("**/search_index.json", refuse)
    said = page.locator(".md-search-result__meta")
    page.locator(".md-search__input").click()
    expect(said).to_contain_text("could not be loaded")
    assert said.get_attribute("role") == "status"
    page.unroute("**/search_index.json", refuse)
    page.locator(".md-search__input").fill("selfie")
    expect(page.locator(".md-search-result__link").first).to_be_visible()


def test_nothing_of_the_search_is_loaded_before_it_is_used(
    page: Page, address: str, requests: list[str]
) -> None:
    page.goto(address, wait_until="networkidle")
    assert [url for url in requests if "search." in url and "search.js" not in url] == []
    assert [url for url in requests if "search_index" in url] == []
    page.locator(".md-search__input").click()
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")
    assert [url for url in requests if "search_index" in url] != []


@pytest.mark.parametrize("path", KINDS)
def test_targets_are_large_enough(phone: Page, address: str, path: str) -> None:
    """24 px (WCAG 2.5.8), but for links within a sentence, which it leaves out."""
    phone.goto(address + path)
    small = phone.evaluate(
        """() => [...document.querySelectorAll(
             "button, summary, input:not(.md-toggle), .way-nav a, .turn a, .begin-button, .norm")]
           .filter(one => one.checkVisibility({visibilityProperty: true, opacityProperty: true}))
           .filter(one => !(one.type === "radio" && one.closest("label")))
           .filter(one => !one.classList.contains("norm"))
           .map(one => [one.className || one.textContent, one.getBoundingClientRect()])
           .filter(([name, box]) => box.width && (box.width < 24 || box.height < 24))
           .map(([name, box]) => `${name}: ${box.width} x ${box.height}`)"""
    )
    assert small == []


@pytest.mark.parametrize("path", KINDS)
def test_text_can_be_twice_as_large(browser: Browser, address: str, path: str) -> None:
    """As a reader sets it in the browser: nothing is cut off, nothing scrolls sideways."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address + path)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    cut = page.evaluate(
        """() => [...document.querySelectorAll("h1, h2, h3, p, li, summary, button, .name")]
           .filter(one => one.checkVisibility({visibilityProperty: true}) &&
             getComputedStyle(one).overflow !== "visible" && !one.closest(".offscreen") &&
             !one.classList.contains("offscreen") && one.scrollHeight > one.clientHeight + 2)
           .map(one => one.textContent.slice(0, 40))"""
    )
    assert cut == []
    page.close()


@pytest.mark.parametrize("path", KINDS)
def test_nothing_moves(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    assert page.evaluate("document.getAnimations().length") == 0
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter(one => {
             const style = getComputedStyle(one);
             return style.transitionDuration !== "0s" || style.animationName !== "none";
           }).length"""
    )
    assert moving == 0


def test_every_page_can_be_read_without_scripts(browser: Browser, site: Path, address: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=False)
    page = context.new_page()
    for path in pages_of(site):
        page.goto(address + path)
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator(".foot")).to_be_visible()
        assert page.locator("#find:visible, .md-search:visible, #menu:visible").count() == 0, path
    page.goto(address + "guidance/covert/")
    page.locator("label.unscripted").first.click()
    page.locator(".way-nav a", has_text="Status").click()
    expect(page.locator("h1")).to_have_text("Status of every paragraph")
    page.locator(".status-row summary").first.click()
    expect(page.locator(".status-row .norms").first).to_be_visible()
    context.close()


def test_on_paper_everything_is_unfolded_but_the_source(page: Page, address: str) -> None:
    page.goto(address + "guidance/covert/")
    closed = page.locator("details:not([open])").count()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    left = page.locator("details:not([open])")
    assert 0 < left.count() < closed
    assert page.locator("details:not([open]):not(.gherkin):not(.here)").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert left.count() == closed


INK = """() => {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = new Set();
  while (words.nextNode()) {
    const around = words.currentNode.parentElement;
    if (words.currentNode.data.trim() && around.checkVisibility())
      found.add(getComputedStyle(around).color);
  }
  return [...found];
}"""


@pytest.mark.parametrize("chosen", [False, True], ids=["by the device", "by the reader"])
@pytest.mark.parametrize("path", ["guidance/covert/", "status/", f"decide/#{GO}&record"])
def test_paper_is_white_whatever_the_screen_shows(
    browser: Browser, address: str, path: str, chosen: bool
) -> None:
    context = browser.new_context(color_scheme="light" if chosen else "dark")
    page = context.new_page()
    page.goto(address + path)
    if chosen:
        page.evaluate("document.body.setAttribute('data-md-color-scheme', 'slate')")
    screen = page.evaluate(INK)
    page.emulate_media(media="print")
    printed = page.evaluate(INK)
    assert "rgb(32, 36, 42)" in printed
    assert "rgb(32, 36, 42)" not in screen
    for ink in printed:  # no word is pale
        assert sum(map(int, re.findall(r"\d+", ink)[:3])) < 3 * 140, printed
    page_colour = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert page_colour in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)")
    context.close()


def test_the_contents_mark_where_the_reader_is(page: Page, address: str) -> None:
    page.goto(address + "guidance/covert/#p55")
    marked = page.locator(".md-sidebar--secondary [aria-current]")
    expect(marked).to_have_count(1)
    expect(marked).to_have_attribute("href", "#p55")


def test_the_choice_of_colours_is_kept(page: Page, address: str) -> None:
    page.goto(address)
    for colours in ("default", "slate"):
        page.locator(".md-header__option label:visible").click()
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", colours)
    page.goto(address + "about/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.locator(".md-header__option label:visible").click()  # as the device has it
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    page.emulate_media(color_scheme="dark")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
