"""What holds of every page as it opens.

R25 no barrier, R28 nothing from elsewhere, R30 the policy, R32 the weight.
"""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from every_page import EXAMINED, Visit, file_of, pages_of, visits, weight
from playwright.sync_api import Browser

FIRST = 100_000
"""Bytes of a first visit, compressed."""

AFTER = 15_000
"""Bytes of a page when the rest is stored already."""

WHOLE = 65_500
"""The same for a page that carries every scenario of its paragraphs, every status or the table:
nothing of them is loaded later, so that they can be read without a script and from a file. The
largest shows twelve paragraphs and their 292 scenarios; each one more costs about 180 bytes."""

TABLE = 32_000
"""Bytes of the guided tool's table, compressed. The rules are 19 kB; the words of the cards, with
the conditions under which each is said, cost 8 kB, and the short answers 3 kB. They are read with
the first question and the answer, so nothing is gained by loading them apart."""


PARTS = 4
"""The pages are visited in parts, which workers share out."""


@pytest.fixture(scope="module", params=range(PARTS), ids=lambda part: f"part {part}")
def visited(
    request: pytest.FixtureRequest, browser: Browser, site: Path, address: str
) -> dict[str, Visit]:
    """A first visit to each page of a part, by its address below the site's."""
    pages = pages_of(site)
    assert {"", "404.html", "decide/", "guidance/care/", "status/"} <= set(pages)
    return visits(browser, address, pages[request.param :: PARTS])


def test_no_page_asks_for_anything_elsewhere(visited: dict[str, Visit], address: str) -> None:
    elsewhere = {
        page: [url for url in seen.requests if not url.startswith(address)]
        for page, seen in visited.items()
    }
    assert {page: urls for page, urls in elsewhere.items() if urls} == {}


def test_no_page_breaks_its_policy_or_fails(visited: dict[str, Visit]) -> None:
    assert {page: seen.complaints for page, seen in visited.items() if seen.complaints} == {}


def test_axe_finds_nothing(visited: dict[str, Visit]) -> None:
    assert {
        page: seen.barriers for page, seen in visited.items() if any(seen.barriers.values())
    } == {}
    assert all(seen.barriers or page in EXAMINED.values() for page, seen in visited.items())


def test_a_first_visit_is_light(visited: dict[str, Visit], site: Path, address: str) -> None:
    weights = {
        page: sum(weight(file_of(site, address, url)) for url in set(seen.requests))
        for page, seen in visited.items()
    }
    assert min(weights.values()) > 10_000  # the style sheets were counted
    assert {page: bytes_ for page, bytes_ in weights.items() if bytes_ > FIRST} == {}


def test_every_page_has_a_policy(site: Path) -> None:
    without = [
        page
        for page in site.rglob("*.html")
        if 'http-equiv="Content-Security-Policy"' not in page.read_text(encoding="utf-8")
    ]
    assert without == []


def test_the_next_page_is_light(site: Path) -> None:
    heavy = {}
    for path in site.rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        whole = re.search(r'class="(?:paragraph|status-row)"|id="(?:decide-data|phrases)"', html)
        limit = WHOLE if whole else AFTER
        if (bytes_ := weight(path)) > limit:
            heavy[path.relative_to(site).as_posix()] = bytes_
    assert heavy == {}


def test_the_tools_table_is_light(site: Path) -> None:
    html = (site / "decide" / "index.html").read_text(encoding="utf-8")
    table = re.search(r'id="decide-data">(.*?)</script>', html, re.DOTALL)
    assert table is not None
    assert 1_000 < len(gzip.compress(table[1].encode(), 9)) <= TABLE


def test_what_nobody_asks_for_is_not_there(site: Path, unzipped: Path) -> None:
    for folder in (site, unzipped):
        for name in ("*.map", "bundle.*", "lunr", "stylesheets", "live.*"):
            assert [*folder.rglob(name)] == []
        assert list(folder.rglob("search.*.min.js")) != []


def test_only_the_reference_carries_its_style(site: Path) -> None:
    for path in site.rglob("index.html"):
        styled = "_mkdocstrings.css" in path.read_text(encoding="utf-8")
        assert styled is ("reference" in path.parts), path


def test_a_page_carries_the_styles_that_it_needs(site: Path) -> None:
    needed = {
        "decide.css": r'id="decide"|class="(?:begin|plain-button|card")',
        "pictures.css": r"<figure class=",
        "print.css": "",
    }
    for path in site.rglob("index.html"):
        html = path.read_text(encoding="utf-8")
        for style, mark in needed.items():
            assert (f"assets/{style}" in html) is bool(re.search(mark, html)), f"{path}: {style}"
