"""Addresses never change: R1.

``addresses.txt`` holds every address that the guidance's pages and those of situations have ever
promised. Whoever adds a norm or a situation adds its line. Nobody takes a line away: where a norm
vanishes, its mark's place keeps an empty element with the old id, ``<span id="13.4"></span>``, so
that old links still lead there, without script.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from markdown import Markdown

from gmc_steps.guidance import GUIDANCE
from gmc_steps.publish import SiteModel
from gmc_steps.publish.render import weave
from gmc_steps.publish.situations import documents
from gmc_steps.publish.whole import PATH, SLOT

ROOT = Path(__file__).parents[2]
PROMISED = (ROOT / "tests" / "publish" / "addresses.txt").read_text(encoding="utf-8").split()
_PERMANENT = re.compile(r'(?<!-)\bid="((?:p|en|r)?\d+(?:\.\d+)?)"')


def woven(path: str, text: str, site: SiteModel) -> str:
    """A page as published, without the theme around it."""
    extensions = ["attr_list", "admonition", "toc", "tables", "pymdownx.details"]
    rendered = Markdown(extensions=extensions).convert(text)
    return weave(rendered, path, site, lambda target: f"/{target}")


@pytest.fixture(scope="module")
def found(project_site: SiteModel) -> list[str]:
    """The addresses that the ten pages have, and those of the situations."""
    addresses = [re.sub(r"(?:/index)?\.md$", "/", x) for x in documents(project_site)]
    for plan in GUIDANCE.sections:
        html = woven(
            f"guidance/{plan.name}.md", (ROOT / plan.path).read_text(encoding="utf-8"), project_site
        )
        addresses += [f"guidance/{plan.name}/#{name}" for name in _PERMANENT.findall(html)]
    return addresses


def test_every_promised_address_is_still_there(found: list[str]) -> None:
    gone = sorted(set(PROMISED) - set(found))
    assert gone == [], 'keep the old id in its place: <span id="13.4"></span>'


def test_every_address_is_promised(found: list[str]) -> None:
    new = sorted(set(found) - set(PROMISED))
    assert new == [], "add the new addresses to tests/publish/addresses.txt"
    assert [address for address, times in Counter(found).items() if times > 1] == []


def test_the_list_holds_the_whole_guidance() -> None:
    names = {address.partition("#")[2] for address in PROMISED}
    assert {f"p{number}" for number in range(1, 60)} <= names
    assert {f"en{number}" for number in range(1, 27)} <= names
    assert {norm.id for norm in GUIDANCE.norms} <= names


def test_the_whole_guidance_on_one_page(project_site: SiteModel) -> None:
    """The same ids, each once; links between paragraphs stay on the page (R8)."""
    page = (ROOT / "docs" / PATH).read_text(encoding="utf-8").partition("---\n")[2]
    html = woven(PATH, page.partition("---\n")[2].replace(SLOT, project_site.whole), project_site)
    ids = Counter(re.findall(r'\bid="([^"]+)"', html))
    assert {name: times for name, times in ids.items() if times > 1} == {}
    assert {address.partition("#")[2] for address in PROMISED if "#" in address} <= set(ids)
    links = set(re.findall(r'href="([^"]+)"', html))
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    # Elsewhere in the docs, such as to the glossary, MkDocs sees that it leads somewhere.
    own = {f"{section.name}.md" for section in GUIDANCE.sections}
    files = {link.partition("#")[0] for link in links if not link.startswith("/")}
    assert [file for file in files if file.rpartition("/")[2] in own] == []
    assert len(re.findall(r"with its examples</a>", html)) == 59
    assert "unofficial restatement" in html
