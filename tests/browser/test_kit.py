"""The quick card and the poster: a page of paper each, hosted and from files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from gmc_steps.guidance.quick import QUICK


@pytest.mark.parametrize("name", ["card", "poster"])
@pytest.mark.parametrize("where", ["hosted", "file"])
def test_it_prints_on_one_page(
    browser: Browser, address: str, unzipped: Path, name: str, where: str
) -> None:
    hosted = f"{address}kit/{name}/"
    page = browser.new_page()
    page.goto(hosted if where == "hosted" else (unzipped / f"kit/{name}.html").as_uri())
    paper = page.pdf(prefer_css_page_size=True)
    page.close()
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", paper)) == 1


def test_each_answer_of_the_card_leads_into_the_tool_and_to_its_paragraph(
    browser: Browser, address: str
) -> None:
    page = browser.new_page()
    page.goto(f"{address}kit/card/")
    items = page.locator(".quick li")
    assert items.count() == len(QUICK)
    leading = []
    for number in range(len(QUICK)):
        links = items.nth(number).locator("a").evaluate_all("a => a.map(x => x.href)")
        assert links[0].startswith(f"{address}decide/#stage=")
        assert all(re.search(r"/guidance/[\w-]+/#[\d.rp]+$", link) for link in links[1:])
        assert len(links) > 1
        leading.append(links[0])
    for link in leading:
        page.goto("about:blank")
        page.goto(link)
        assert page.evaluate("document.body.dataset.decide") != "start", link
        assert page.locator("#decide .notice[role=note]").count() == 0, link
    page.close()
