"""The page on which an author tries a scenario, without installing anything.

What the phrases mean there is the catalogue's, as it is for a run: each sentence goes along with
the method of `gmc_steps.steps.case.Case` that it calls and what it calls it with, each frame with
its gaps. The page's scripts have methods of the same names (``theme/assets/case.js``) and ask the
compiled rules of the guided tool. They answer only when the author has said what is expected; that
an answer agrees is no evidence, and no status comes of it.

The data stand in a file of their own, which only that page loads, from a file share too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from gmc_steps.core import Guidance, Verdict
from gmc_steps.core.table import to_table
from gmc_steps.publish.decide.data import columns
from gmc_steps.publish.site_model import SiteModel
from gmc_steps.publish.templating import fill
from gmc_steps.steps.frames import FRAMES, slots_of
from gmc_steps.steps.repair import ORDINARY
from gmc_steps.steps.vocabulary import vocabulary_of

PATH = "try.md"
"""The page, from the docs folder."""

DATA = "assets/try-data.js"
"""Where its data stand, from the root of the site."""

DOCUMENT = """\
---
title: Try a scenario
hide: [toc]
template: try.html
search: {exclude: true}
---
# Try a scenario

<!-- show: try -->
"""

_CATALOGUE = "authors/phrases.md"


def slot(site: SiteModel, link: Callable[[str], str]) -> str:
    """Return what the page consists of.

    Args:
        site: The model of the site.
        link: How to link from the page.
    """
    there = site.linked and (site.project.root / "docs" / _CATALOGUE).is_file()
    return fill("try.html", site=site, link=link, catalogue=link(_CATALOGUE) if there else "")


def data(site: SiteModel) -> str:
    """Return the page's data as a script.

    Args:
        site: The model of the site.

    Returns:
        ``TryData``: the table for the interpreter, facts and norms column by column and without
        what the sentences say; every sentence, every frame with the slots of its gaps; and by
        paragraph the feature file with the steps of the Backgrounds that stand above a scenario.
    """
    guidance = site.guidance
    table = to_table(guidance)
    for fact in table["facts"]:
        del fact["phrases"]
    for norm in table["norms"]:
        del norm["statement"], norm["points_to"]
    table.update(facts=columns(table["facts"]), norms=columns(table["norms"]))
    whole = vocabulary_of(guidance).catalogue[: -len(FRAMES)]
    made = {
        "table": table,
        "ordinary": ORDINARY,
        "openness": {verdict.value: verdict.openness() for verdict in Verdict},
        "sentences": [[x.keyword, x.text, *_call(x.act)] for x in whole],
        "frames": [[x.keyword, x.text, *_call(x.act)] for x in FRAMES],
        "slots": {name: slot.pattern for name, slot in slots_of(guidance).items()},
        "places": {str(number): place for number, place in _places(site)},
    }
    text = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
    return f"var TryData = {text};\n"


def _call(act: Callable[..., object]) -> tuple[str, dict[str, Any]]:
    """Return the name of the method that a sentence calls, and what it is called with."""
    if isinstance(act, partial):
        return act.func.__name__, dict(act.keywords)
    return act.__name__, {}


def _places(site: SiteModel) -> Iterator[tuple[int, tuple[str, list[tuple[str, str]]]]]:
    """Yield each paragraph with its feature file and the Background above its scenarios."""
    guidance: Guidance = site.guidance
    features = {feature.path: feature for feature in site.project.features.features}
    for number, section in guidance.section_of.items():
        feature = features.get(section.feature)
        above = feature.backgrounds if feature else ()
        yield (
            number,
            (
                section.feature,
                [
                    (step.keyword.strip(), step.text)
                    for background in above
                    if background.rule is None or background.rule.paragraph == number
                    for step in background.steps
                ],
            ),
        )
