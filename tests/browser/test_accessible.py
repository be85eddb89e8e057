"""axe finds nothing on any screen, in any way of looking at it."""

from __future__ import annotations

from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page
from test_tool import GO, PHOTO, REFUSED, TEACHING_TOO, URGENT

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
PAGES = {
    "home": "",
    "guidance": "guidance/covert/",
    "status": "status/",
    "start": "decide/",
    "path": "decide/own-care/",
    "all": f"decide/#{PHOTO}&all",
    "question": "decide/#stage=make&made_for=care&kind=unlisted",
    "confirm": f"decide/#{PHOTO}&patient_consent=given",
    "interruption": f"decide/#{URGENT}",
    "result": f"decide/#{REFUSED}",
    "purposes": f"decide/#{TEACHING_TOO}",
    "unsure": "decide/#stage=make&made_for=care&kind=unlisted&patient=?&colour=red&usual",
    "record": f"decide/#{GO}&record",
}
WAYS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "320 px": {"viewport": {"width": 320, "height": 640}},
    "forced colours": {"forced_colors": "active"},
    "print": {},
}


def violations(page: Page) -> list[str]:
    """What axe finds: rule, place and what is wrong, one line each."""
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("way", WAYS)
def test_axe_finds_nothing(browser: Browser, address: str, way: str) -> None:
    context = browser.new_context(**WAYS[way])  # type: ignore[arg-type]
    page = context.new_page()
    found = {}
    for name, path in PAGES.items():
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
    assert found == {}


def test_axe_would_find_something(tool: Page) -> None:
    tool.evaluate("document.querySelector('.tasks a').style.color = '#eee'")
    assert any(line.startswith("color-contrast") for line in violations(tool))
