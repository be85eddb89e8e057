"""R2: what people type finds the right paragraph among the first three, hosted and from files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from gmc_steps.guidance import GUIDANCE


def of(modality: str) -> set[int]:
    return {norm.paragraph for norm in GUIDANCE.norms if norm.modality.value == modality}


RIGHT: dict[str, set[int]] = {
    "must": of("must"),
    "must not": of("must not"),
    "may": of("may"),
    "should": of("should"),
    "p55": {55},
    "para 55": {55},
    "55": {55},
    "photo": {6, 8, 13},
    "selfie": {6, 8, 13},
    "WhatsApp": {15},
    "dictaphone": {6},
    "recorded": {6, 8},
    "patients": {8},
    "post mortem": {49, 50, 51, 52, 53},
    "phone call": {56},
}


STAFF: dict[str, set[int]] = {
    "rash": {13},
    "wound": {13},
    "own phone": {6, 8},
    "interpreter": {26, 29},
    "deaf": {26, 29},
    "Teams": {5, 6, 15},
    "Zoom": {5, 6},
    "WhatsApp": {15},
    "email": {15},
    "GDPR": {2, 8, 15},
    "Caldicott": {2, 8, 15, 39, 58},
    "consent form": {24, 37},
    "refused": {8, 9},
    "changed her mind": {25, 35},
    "withdraw": {25, 35},
    "dead": {47, 48},
    "died": {47, 48},
    "mum": {21, 34},
    "father": {21, 34},
    "teenager": {21, 34, 35, 44},
    "newborn": {21, 34, 35, 44},
    "dementia": {18, 28, 31},
    "unconscious": {18, 19, 27},
    "power of attorney": {18, 32},
    "A&E": {19},
    "old slides": {22, 23},
    "x-ray": {10, 12},
    "scan": {10, 12},
    "ECG": {10},
    "histology": {7, 10},
    "theatre": {10, 11},
    "CCTV": {5},
    "bodycam": {39, 54},
    "police": {15, 16, 54},
    "court order": {15},
    "relatives": {39},
    "visitors": {39},
    "student": {5, 24, 25},
    "exam": {5, 24, 25},
    "research": {24, 31, 33},
    "journal": {8, 12, 15, 17},
    "case report": {12, 17},
    "conference": {12, 17},
    "TV": {37, 39, 40, 41},
    "film crew": {37, 39, 40, 41},
    "social media": {36, 37, 38},
    "website": {36, 37, 38},
    "advert": {36, 37, 38},
    "anonymise": {8, 17},
    "coroner": {49, 50, 51, 53},
    "autopsy": {49, 50, 51, 53},
    "genetic": {48},
    "hidden camera": {54, 55},
    "safeguarding": {54},
    "111": {56},
    "delete": {8, 57, 59},
    "cloud": {8, 57, 59},
    "copyright": {57, 58},
    "new job": {57, 58},
}
"""What staff call things, and the paragraphs that speak of them."""

SAME = (
    ("patient's", "patient\u2019s"),
    ("the patient's mum", "the patient\u2019s mum"),
    ("post-mortem", "post\u2010mortem"),
    ("wound", "wounds"),
    ("consent", "cons\u00e9nt"),
)
"""What is typed in two ways and finds the same, down to the order."""

ALIKE = (
    ("post-mortem", "postmortem"),
    ("x-ray", "xray"),
    ("x-ray", "X rays"),
    ("study", "studies"),
)
"""What is typed in two ways: what one finds first, the other finds among its first three."""


@pytest.fixture(scope="module", params=["hosted", "file"])
def start(request: pytest.FixtureRequest, address: str, unzipped: Path) -> str:
    """The first page, from a server and from a folder with spaces in its name."""
    return address if request.param == "hosted" else (unzipped / "index.html").as_uri()


def found_by(page: Page, query: str) -> list[str]:
    """The addresses that a query finds, from the top; what only leads a group is none of them."""
    field = page.locator(".md-search__input")
    field.fill("")
    page.locator(".md-search-result__meta", has_text="Type to start searching").wait_for()
    field.fill(query)  # at once: each letter would be a query of its own
    page.locator(".md-search-result__meta", has_text=re.compile("found")).wait_for()
    links = page.locator(".md-search-result__link:not(.found-only)")
    found: list[str] = links.evaluate_all("a => a.map(x => x.href)")
    return found


def speaks_of(link: str, site: Path, root: str) -> set[int]:
    """The paragraph that a link leads to, or those that a page about a situation cites."""
    if number := re.search(r"#p(\d+)$", link):
        return {int(number[1])}
    path = re.fullmatch(r"(situations/[\w-]+)(?:/|\.html)", link.removeprefix(root))
    if path is None:
        return set()
    html = (site / path[1] / "index.html").read_text(encoding="utf-8")
    return {int(number) for number in re.findall(r"""#p?(\d+)(?:\.\d+)?["']""", html)}


def test_what_people_type_finds_the_paragraph(browser: Browser, start: str, site: Path) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    outside: list[str] = []
    page.on("request", lambda request: outside.append(request.url))
    page.goto(start)
    page.locator(".md-search__input").click()
    root = start.removesuffix("index.html")
    found = {query: found_by(page, query)[:3] for query in RIGHT}
    missed = {
        query: links
        for query, links in found.items()
        if not any(speaks_of(link, site, root) & RIGHT[query] for link in links)
    }
    assert missed == {}
    assert [url for url in outside if not url.startswith((start.rsplit("/", 1)[0], "data:"))] == []
    context.close()


def test_what_staff_say_finds_it_among_the_first_three(
    browser: Browser, start: str, site: Path
) -> None:
    page, root = browser.new_page(), start.removesuffix("index.html")
    page.goto(start)
    page.locator(".md-search__input").click()
    found = {query: found_by(page, query)[:3] for query in STAFF}
    page.close()
    missed = {
        query: links
        for query, links in found.items()
        if not any(speaks_of(link, site, root) & STAFF[query] for link in links)
    }
    assert missed == {}
    authors = f"{root}authors/"
    assert {q: links for q, links in found.items() if links[0].startswith(authors)} == {}


def test_what_is_typed_in_another_way_finds_the_same(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.locator(".md-search__input").click()
    found = {typed: found_by(page, typed) for pair in (*SAME, *ALIKE) for typed in pair}
    page.close()
    assert all(found.values())
    assert {pair for pair in SAME if found[pair[0]] != found[pair[1]]} == set()
    firsts = {(a, b): (found[a][0] in found[b][:3], found[b][0] in found[a][:3]) for a, b in ALIKE}
    assert {pair for pair, both in firsts.items() if both != (True, True)} == set()


def test_what_is_for_authors_comes_last_and_is_found(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.locator(".md-search__input").click()
    assert found_by(page, "snippets")[0].startswith(f"{address}authors/")
    found = [link.startswith(f"{address}authors/") for link in found_by(page, "scenario")]
    assert any(found)
    assert found == sorted(found)
    page.close()


def test_a_query_can_find_nothing(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.locator(".md-search__input").click()
    assert found_by(page, "zebra") == []
    page.close()
