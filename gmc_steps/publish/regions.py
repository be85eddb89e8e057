"""The law of some regions only: marked in the page, so that a reader can hide other regions' law.

Each norm names its own regions. A list item is marked if every norm in it names the law of some
regions and none directs anything, so that only a statute or a document can be hidden, never a
duty. Without JavaScript everything shows, and no choice is offered.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from html import escape

from gmc_steps.core.guidance import Guidance

_ITEM = re.compile(r"<li>((?:(?!</?li\b).)*)</li>", re.DOTALL)
_NORM = re.compile(r'<(?:strong|em) id="(\d+\.\d+)"')
_ENDNOTES = re.compile(r'<h2 id="endnotes">.*?</h2>', re.DOTALL)
_CHAPTER = re.compile(r"(?=<h2[ >])")


def mark_regions(html: str, regions: Mapping[str, tuple[str, ...]]) -> str:
    """Return a passage with the list items marked that name the law of some regions only.

    Args:
        html: A passage in which norms carry their ids.
        regions: Regions by norm; only norms that inform may be included.
    """

    def marked(match: re.Match[str]) -> str:
        norms = _NORM.findall(match[1])
        if not norms or not all(norm in regions for norm in norms):
            return match[0]
        named = sorted({region for norm in norms for region in regions[norm]})
        return f'<li data-regions="{" ".join(named)}">{match[1]}</li>'

    return _ITEM.sub(marked, html)


def offer_choice(html: str, guidance: Guidance, link: Callable[[str], str]) -> str:
    """Return a page with a place for the choice of region, if it has anything to choose from.

    The place is under the heading of the endnotes, where the statutes are; on a page with several
    chapters, before the first.

    Args:
        html: The page's content.
        guidance: The guidance, whose norms name the law of some regions.
        link: How to link from this page.
    """
    regions = guidance.regions
    if regions is None or "<li data-regions=" not in html:
        return html
    named = {region for norm in guidance.norms for region in norm.regions}
    words = {
        "names": {value: name for value, name in regions.names.items() if value in named},
        "all": regions.everywhere,
        "choose": regions.choose,
        "hidden": regions.hidden,
        "shown": regions.shown,
    }
    place = (
        f'<div class="filter regions" data-words="{escape(json.dumps(words))}" hidden></div>'
        f'<script src="{link("assets/regions.js")}" defer></script>'
    )
    pattern = _ENDNOTES if _ENDNOTES.search(html) else _CHAPTER
    return pattern.sub(lambda match: match[0] + place, html, count=1)
