"""The pages for reading: the choice of nation hides no duty."""

from __future__ import annotations

from playwright.sync_api import Browser, Page


def test_the_choice_of_nation_says_what_it_hides(page: Page, address: str) -> None:
    page.goto(address + "guidance/care/")
    marks = page.locator(".modal:visible").count()
    england, scotland = page.locator('[id="19.3"]'), page.locator('[id="19.4"]')
    assert england.is_visible()
    page.get_by_label("Scotland only").focus()
    page.keyboard.press("Space")
    assert scotland.is_visible()
    assert not england.is_visible()
    assert page.locator(".modal:visible").count() == marks
    status = page.locator(".regions [role=status]")
    assert "3 entries on the law or documents of other nations not shown" in status.inner_text()
    assert "England and Wales" in page.locator(".left-out").first.inner_text()
    # A link to what is hidden brings it back.
    page.evaluate("location.hash = '19.3'")
    page.wait_for_function("document.getElementById('19.3').offsetParent !== null")
    assert "The law of all nations is shown." in status.inner_text()


def test_without_script_the_law_of_all_nations_shows(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "guidance/care/")
    assert page.locator('[id="19.3"]').is_visible()
    assert page.locator('[id="19.4"]').is_visible()
    assert not page.locator(".regions").is_visible()
    context.close()
