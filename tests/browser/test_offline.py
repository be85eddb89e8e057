"""The zip for computers without internet: a double click, from a folder with spaces."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, expect
from test_tool import GO


def test_the_zip_is_small(site: Path) -> None:
    # 50 kB of it are the page that tries scenarios: the rules once more, for that page alone,
    # since a page from a file share can read nothing out of another; and its scripts.
    assert (site / "offline.zip").stat().st_size <= 655_000


def test_the_tool_and_the_record_work_from_files(browser: Browser, unzipped: Path) -> None:
    assert " " in str(unzipped)
    page = browser.new_page()
    requests: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((unzipped / "index.html").as_uri())
    page.get_by_role("link", name="Can I photograph a rash").click()
    page.get_by_role("link", name="Change what is different").click()
    expect(page.locator(".result")).to_have_attribute("data-verdict", "may_once")
    page.goto((unzipped / "decide.html").as_uri())
    page.locator(".tasks").get_by_role("link", name="Photograph or film").click()
    page.get_by_label("Adult, in doubt").check()
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Can the patient decide")
    page.goto((unzipped / "decide.html").as_uri() + f"#{GO}&record")
    page.reload()
    expect(page.locator(".sheet")).to_contain_text("You may go ahead.")
    page.get_by_role("button", name="Copy as text").click()
    expect(page.locator(".copy-said")).not_to_be_empty()
    page.get_by_role("link", name="Back to the answer").click()
    # By keyboard: Chromium has a click aim at the hidden "paragraph" before the number.
    page.locator(".card .actions a").first.press("Enter")
    expect(page.locator("section.paragraph").first).to_be_visible()
    assert errors == []
    assert [url for url in requests if not url.startswith("file:")] == []
    page.close()


def test_no_page_links_to_a_folder(unzipped: Path) -> None:
    import re

    for page in unzipped.rglob("*.html"):
        for target in re.findall(r'href="([^"#:]+)"', page.read_text(encoding="utf-8")):
            assert (page.parent / target).is_file(), f"{page.name}: {target}"


def test_the_shims_licence_goes_along(unzipped: Path) -> None:
    assert "Martin Donath" in (unzipped / "assets/iframe-worker/LICENSE").read_text()


def test_every_page_of_the_zip_has_a_policy_that_lets_all_of_it_work(
    browser: Browser, unzipped: Path
) -> None:
    for path in unzipped.rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        assert html.count('http-equiv="Content-Security-Policy"') == 1, path.name
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto((unzipped / "guidance" / "care.html").as_uri())
    page.locator(".md-search__input").fill("consent")
    page.locator(".md-search-result__link").first.wait_for()
    page.evaluate(
        "() => { const x = document.createElement('script'); x.textContent = 'window.ran = 1';"
        " document.body.append(x);"
        " const y = new Image(); y.src = 'https://elsewhere.example/x.png'; }"
    )
    page.wait_for_timeout(200)
    assert page.evaluate("window.ran") is None
    stopped = [line for line in said if "Content Security" in line]
    assert len(stopped) == 2, said  # the two above, and nothing of the page's own
    page.close()
