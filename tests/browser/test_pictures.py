"""The pictures as they are seen: nothing is cut off, and no shape is told by colour alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from gmc_steps.guidance import GUIDANCE

TASKS = [task for task in GUIDANCE.tool.tasks if task.page]


@pytest.mark.parametrize("name", [task.page for task in TASKS])
def test_no_word_of_a_path_is_cut_off(page: Page, address: str, name: str) -> None:
    page.goto(f"{address}decide/{name}/")
    edges = page.locator(".path text").evaluate_all(
        "texts => texts.map(text => { const box = text.getBBox(); return box.x + box.width; })"
    )
    assert len(edges) >= 2
    assert max(edges) <= 350


def test_statuses_of_the_map_differ_without_colour(browser: Browser, address: str) -> None:
    context = browser.new_context(forced_colors="active")
    page = context.new_page()
    page.goto(address + "status/")
    seen = set()
    for status in ("passes", "fails", "not-run"):
        seen.add(
            page.locator(".map a[data-map='8']").evaluate(
                """(cell, status) => {
                  cell.dataset.status = status;
                  const style = getComputedStyle(cell.querySelector("rect"));
                  return [style.strokeWidth, style.strokeDasharray].join();
                }""",
                status,
            )
        )
    assert len(seen) == 3
    context.close()


def test_the_maps_squares_are_links_of_size(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(address + "status/")
    cells = page.locator(".map a[data-map]")
    assert cells.count() == 59
    for cell in (cells.first, cells.nth(20), cells.last):
        box = cell.locator("rect").first.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 24
    cells.nth(12).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/guidance/care/#p13")
