"""The page on which an author can try a scenario without installing anything.

Phrases mean the same there as in a run, as both use the catalogue: the page's data hold, for each
sentence, the method of `gmc_steps.steps.case.Case` that it calls and its arguments, and for each
frame its gaps. The page's scripts have methods of the same names (``theme/assets/case.js``) and use
the compiled rules of the guided tool. They answer only once the author has stated what is expected;
an answer that agrees is not evidence and gives no status.

The data are in a file of their own, which only that page loads, even from a file share.
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
"""The file of its data, from the root of the site."""

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
_UNREAD = frozenset(
    "schema refusals overrides harms guided_by statement due ahead points_to".split(" ")
)
"""Names in the table, its facts and its norms that only the tool's page reads."""


def slot(site: SiteModel, link: Callable[[str], str]) -> str:
    """Return the content of the page.

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
        ``TryData``: the interpreter's table, with facts and norms column by column and without
        what this page never reads; everyday words with the facts or answers that they mean; the
        sentences, those of a fact or a norm beside it; the frames, with the slots of their gaps;
        and for each paragraph the feature file and the steps of the Backgrounds above its
        scenarios.
    """
    guidance = site.guidance
    table = to_table(guidance)
    ids = [norm.id for norm in guidance.norms]
    phrases: dict[str, list[str]] = {fact: [] for fact in guidance.facts}
    said, others = dict.fromkeys(ids, ""), []
    for phrase in vocabulary_of(guidance).catalogue[: -len(FRAMES)]:
        call, given = _call(phrase.act)
        if call == "answer":
            phrases[given["fact"]].append(phrase.text)
        elif call == "expect_state":
            said[given["norm"]] = phrase.text.removesuffix(f", under {given['norm']}")
        else:
            others.append((phrase.keyword, phrase.text, call, given))
    facts = [{**fact, "phrases": phrases[fact["name"]]} for fact in table["facts"]]
    norms = [{**norm, "said": said[norm["id"]]} for norm in table["norms"]]
    read = {name: value for name, value in table.items() if name not in _UNREAD}
    read.update(facts=columns(_without(facts)), norms=columns(_without(norms)))
    made = {
        "table": read,
        "ordinary": ORDINARY,
        "act": guidance.words.act,
        "openness": {verdict.value: verdict.openness() for verdict in Verdict},
        "everyday": [[line.words, line.about] for line in guidance.synonyms if line.about],
        "sentences": others,
        "frames": [[x.keyword, x.text, *_call(x.act)] for x in FRAMES],
        "slots": {name: slot.pattern for name, slot in slots_of(guidance).items()},
        "places": {str(number): place for number, place in _places(site)},
    }
    text = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
    return f"var TryData = {text};\n"


def _without(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: x for name, x in row.items() if name not in _UNREAD} for row in rows]


def _call(act: Callable[..., object]) -> tuple[str, dict[str, Any]]:
    """Return the name of the method that a sentence calls, and its arguments."""
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
