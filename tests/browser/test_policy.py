"""R30: nothing but the site's own scripts can run, and everything still works."""

from __future__ import annotations

from playwright.sync_api import Page, expect
from test_tool import GO

from gmc_steps.publish.policy import policy, with_policy


def test_no_page_breaks_the_policy(page: Page, address: str) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.add_init_script(
        "document.addEventListener('securitypolicyviolation',"
        " event => console.log('violation ' + event.violatedDirective + event.blockedURI))"
    )
    for path in ("", "guidance/care/", "status/", f"decide/#{GO}&record", "404.html", "about/"):
        page.goto("about:blank")
        page.goto(address + path)
        assert page.locator("meta[http-equiv=Content-Security-Policy]").count() == 1
    page.locator(".md-search__input").fill("consent")
    page.locator(".md-search-result__link").first.wait_for()
    page.wait_for_timeout(200)
    assert [line for line in said if "violation" in line or "Content Security" in line] == []


def test_another_inline_script_is_stopped(page: Page, address: str) -> None:
    page.goto(address)
    page.evaluate(
        "() => { const x = document.createElement('script'); x.textContent = 'window.ran = 1';"
        " document.body.append(x); }"
    )
    assert page.evaluate("window.ran") is None


def test_the_theme_still_switches(page: Page, address: str) -> None:
    page.goto(address + "guidance/covert/")
    before = page.locator("body").get_attribute("data-md-color-scheme")
    for _ in range(2):  # as the device has it, then light, then dark
        page.locator(".md-header__option label:visible").click()
    expect(page.locator("body")).not_to_have_attribute("data-md-color-scheme", before or "")


def test_a_policy_names_each_inline_script_once() -> None:
    html = (
        '<html><head><meta charset="utf-8"><script>a()</script><script>a()</script>'
        '<script src="b.js"></script><script type="application/json">{}</script></head></html>'
    )
    assert policy(html).count("sha256-") == 1
    assert "unsafe" not in policy(html)
    assert with_policy(html).index("Content-Security") < with_policy(html).index("<script>")
