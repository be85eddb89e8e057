"""Printed matter: a quick card on one sheet, and a poster with the address of the site.

The card holds no rule of its own: each answer is worked out from the rules when the page is built.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from io import BytesIO
from typing import NamedTuple

import segno
from markupsafe import Markup

from gmc_steps.core import Situation
from gmc_steps.core.advice import Advice
from gmc_steps.core.card import Card, card
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.words import Task
from gmc_steps.publish.paragraph import ParagraphView
from gmc_steps.publish.site_model import SiteModel
from gmc_steps.publish.situation import rests_on
from gmc_steps.publish.templating import fill

_SAID = 2
"""The number of actions of each answer that fit on the sheet."""


class QuickAnswer(NamedTuple):
    """A situation of the quick card, and its answer.

    Attributes:
        task: The situation.
        card: The same answer card as everywhere else.
        rests_on: The paragraphs behind it.
    """

    task: Task
    card: Card
    rests_on: tuple[int, ...]


@cache
def quick_answers(guidance: Guidance) -> tuple[QuickAnswer, ...]:
    """Return the answers of the quick card, with usual answers taken for granted."""
    tasks = guidance.quick
    drawn = [Advice(Situation(guidance, task.answers)).assumed for task in tasks]
    return tuple(
        QuickAnswer(task, card(advice), rests_on(advice))
        for task, advice in zip(tasks, drawn, strict=True)
    )


def _doubted(answer: QuickAnswer, site: SiteModel) -> list[ParagraphView]:
    """Return the paragraphs behind an answer that are not checked."""
    return [x for x in site.paragraphs if x.id in answer.rests_on and x.status != "passes"]


def slots(site: SiteModel, link: Callable[[str], str]) -> dict[str, Callable[[], str]]:
    """Return what fills each ``<!-- show: name -->`` of the kit, by name.

    Args:
        site: The model of the site.
        link: How to link from the page.
    """
    return {
        "quick-card": lambda: fill(
            "quick-card.html",
            answers=[(x, _doubted(x, site)) for x in quick_answers(site.guidance)],
            most=_SAID,
            site=site,
            link=link,
        ),
        "poster": partial(_poster, site, link),
    }


def _poster(site: SiteModel, link: Callable[[str], str]) -> str:
    address = site.options.site_url
    code = _square(address) if address else ""
    return fill("poster.html", code=code, address=address, site=site, link=link)


def _square(address: str) -> Markup:
    """Return a QR code as an SVG drawing that scales to any size."""
    drawn = BytesIO()
    segno.make(address, error="q", micro=False).save(
        drawn, kind="svg", xmldecl=False, svgns=True, omitsize=True, border=4, title=address
    )
    return Markup(drawn.getvalue().decode())
