"""The open page of `gmc-steps serve`: greyed from the save on, changed in place, never reloaded."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from served_project import Served
from test_tool import GO

SECTION = 'section[data-paragraph="56"]'
WATCH = """() => {
  window.same = true;
  window.seen = [];
  const look = () => {
    const section = document.querySelector('section[data-paragraph="56"]');
    window.seen.push([
      document.body.hasAttribute("data-running"),
      section.dataset.status,
      section.querySelectorAll('[data-status="passes"]').length,
      section.querySelector(".verdict").textContent,
      document.querySelector(".live [role=status]").textContent,
    ]);
  };
  new MutationObserver(look).observe(document.body, { attributes: true, subtree: true });
}"""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    made = Served(tmp_path_factory.mktemp("served"))
    made.shows("passes")
    yield made
    made.end()


@pytest.fixture
def live(page: Page, served: Served) -> Page:
    """The page of paragraph 56, current."""
    served.feature.write_text(served.good)
    served.shows("passes")
    page.goto(served.address + "guidance/calls/")
    expect(page.locator(".live [role=status]")).to_have_text("Current: every change is included.")
    return page


def place(page: Page) -> Any:
    return page.evaluate("() => document.querySelector('#p56-checked').getBoundingClientRect().top")


def test_a_save_greys_every_status_and_then_changes_the_page_in_place(
    live: Page, served: Served
) -> None:
    live.locator(f"{SECTION} .evidence > details summary").first.click()
    live.locator("#p56-checked").scroll_into_view_if_needed()
    live.evaluate("window.scrollBy(0, 150)")
    live.evaluate(WATCH)
    before = place(live)
    served.feature.write_text(served.bad)
    section = live.locator(SECTION)
    expect(section).to_have_attribute("data-status", "fails", timeout=60_000)
    expect(live.locator("body")).not_to_have_attribute("data-running", "")
    assert live.evaluate("window.same") is True
    expect(section.locator(".evidence > details").first).to_have_attribute("open", "")
    assert abs(place(live) - before) <= 2
    seen = live.evaluate("window.seen")
    running = [entry for entry in seen if entry[0] and entry[1] == "running" and not entry[2]]
    assert running
    assert any("Running" in entry[3] and "Running" in entry[4] for entry in running)
    # Once greyed, nothing was said to pass until the new result was there.
    first = seen.index(running[0])
    assert [entry for entry in seen[first:] if entry[1] == "passes"] == []
    expect(live.locator(".live li").first).to_contain_text("features/calls.feature:")


def test_a_mistake_is_told_on_the_page_with_line_and_column(live: Page, served: Served) -> None:
    served.feature.write_text(served.good.replace("    Scenario: ", "    Scenaro: ", 1))
    told = live.locator(".live li").first
    expect(told).to_contain_text("features/calls.feature:", timeout=60_000)
    expect(told).to_contain_text("did you mean 'Scenario:'")
    expect(live.locator(SECTION)).to_have_attribute("data-status", "undefined")


def test_a_site_that_cannot_be_written_leaves_the_last_one_not_current(
    live: Page, served: Served
) -> None:
    settings = served.root / "mkdocs.yml"
    text = settings.read_text("utf-8")
    settings.write_text(text + "\nplugins: [\n", "utf-8")
    try:
        said = live.locator(".live [role=status]")
        expect(said).to_contain_text("Not current", timeout=60_000)
        expect(live.locator(".live li").first).to_contain_text("mkdocs.yml:")
        assert live.locator('article [data-status="passes"]').count() == 0
        # Opened anew, it claims no more.
        live.reload()
        expect(said).to_contain_text("Not current")
        assert live.locator('article [data-status="passes"]').count() == 0
    finally:
        settings.write_text(text, "utf-8")
    expect(live.locator(SECTION)).to_have_attribute("data-status", "passes", timeout=60_000)


CLAIMS = """() => {
  const article = document.querySelector("article");
  const labels = [...article.querySelectorAll("[aria-label]")].map(x => x.ariaLabel);
  const texts = [...article.querySelectorAll("svg title")].map(x => x.textContent);
  return [...article.innerText.split("\\n"), ...labels, ...texts].filter(
    text => /Checked: |\\d checked|scenarios pass/.test(text.replace("not checked: ", "")));
}"""


@pytest.mark.parametrize("path", ["", "status/", f"decide/#{GO}", f"decide/#{GO}&record"])
def test_no_count_label_or_legend_claims_anything_while_nothing_counts(
    page: Page, served: Served, path: str
) -> None:
    served.feature.write_text(served.good)
    served.shows("passes")
    settings = served.root / "mkdocs.yml"
    text = settings.read_text("utf-8")
    page.goto(served.address + path)
    said = page.locator(".live [role=status]")
    expect(said).to_have_text("Current: every change is included.")
    before = page.evaluate(CLAIMS)
    shown = page.locator(":is(.proof, .record):visible")
    assert (shown.count() > 0) == ("#" in path)
    if "#" not in path:
        assert len(before) > 1
    settings.write_text(text + "\nplugins: [\n", "utf-8")
    try:
        for _ in range(2):  # opened anew, it claims no more
            expect(said).to_contain_text("Not current", timeout=60_000)
            assert page.evaluate(CLAIMS) == []
            assert shown.count() == 0
            page.reload()
    finally:
        settings.write_text(text, "utf-8")
    expect(said).to_have_text("Current: every change is included.", timeout=60_000)
    assert page.evaluate(CLAIMS) == before


def test_a_page_at_another_address_of_its_file_is_greyed_too(live: Page, served: Served) -> None:
    live.goto(served.address + "guidance/c%61lls/index.html?x")
    section = live.locator(SECTION)
    expect(live.locator(".live [role=status]")).to_have_text("Current: every change is included.")
    served.feature.write_text(served.bad)
    expect(section).to_have_attribute("data-status", "fails", timeout=60_000)


def test_a_page_claims_nothing_while_its_server_stands_still(page: Page, served: Served) -> None:
    served.feature.write_text(served.good)
    served.shows("passes")
    page.clock.install()
    page.goto(served.address + "guidance/calls/")
    said, section = page.locator(".live [role=status]"), page.locator(SECTION)
    expect(said).to_have_text("Current: every change is included.")
    served.process.send_signal(signal.SIGSTOP)
    try:
        served.feature.write_text(served.bad)
        page.clock.fast_forward(10_000)
        expect(said).to_contain_text("does not answer")
        expect(section).to_have_attribute("data-status", "running")
        page.evaluate(WATCH)
    finally:
        served.process.send_signal(signal.SIGCONT)
    # What it was told last before the stop is told no more.
    expect(section).to_have_attribute("data-status", "fails", timeout=60_000)
    assert [entry for entry in page.evaluate("window.seen") if entry[1] == "passes"] == []
    served.feature.write_text(served.good)
    expect(section).to_have_attribute("data-status", "passes", timeout=60_000)


def test_a_page_knows_that_its_server_has_ended(page: Page, tmp_path: Path) -> None:
    ended = Served(tmp_path)
    ended.shows("passes")
    page.goto(ended.address + "guidance/calls/")
    expect(page.locator(SECTION)).to_have_attribute("data-status", "passes")
    ended.end()
    expect(page.locator(".live [role=status]")).to_contain_text("has ended")
    expect(page.locator(SECTION)).to_have_attribute("data-status", "running")
