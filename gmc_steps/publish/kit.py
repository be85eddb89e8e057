"""For walls and pockets: a quick card on one sheet, and a poster with the address of the site.

The card holds no rule of its own: each answer is worked out from the rules when the page is built.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from io import BytesIO

import segno
from markupsafe import Markup

from gmc_steps.core import Situation, Verdict
from gmc_steps.core.advice import Advice
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.words import Task
from gmc_steps.publish.decide.tree import Leaf, leaf
from gmc_steps.publish.site_model import SiteModel
from gmc_steps.publish.templating import fill


@dataclass(frozen=True)
class QuickAnswer:
    """A situation of the quick card, and what the rules say of it.

    Attributes:
        task: The situation.
        leaf: The verdict, what it rests on and where to read it.
        turns_on: What it depends on, where it does; as topics.
    """

    task: Task
    leaf: Leaf
    turns_on: tuple[str, ...] = ()


@cache
def quick_answers(guidance: Guidance) -> tuple[QuickAnswer, ...]:
    """Return the answers of the quick card, what is usual taken for granted."""
    found = []
    for task in guidance.quick:
        advice = Advice(Situation(guidance, task.answers)).assumed
        answer, end = advice.answer, leaf(advice)
        if advice.verdict.refuses:  # what would have to be done besides opens no way
            end = replace(end, norms=answer.closed)
        # What is asked of every situation goes without saying where more is asked of this one.
        own = tuple(id for id in end.norms if id not in guidance.tool.grounds)
        end = replace(end, norms=own or end.norms)
        depends = answer.turns_on if advice.verdict is Verdict.DEPENDS else ()
        topics = tuple(guidance.facts[name].topic for name in depends)
        found.append(QuickAnswer(task, end, topics))
    return tuple(found)


def slots(site: SiteModel, link: Callable[[str], str]) -> dict[str, Callable[[], str]]:
    """Return what stands for each ``<!-- show: name -->`` of the kit, by that name.

    Args:
        site: The model of the site.
        link: How to link from the page.
    """
    norms = {norm.id: norm for paragraph in site.paragraphs for norm in paragraph.norms}
    return {
        "quick-card": lambda: fill(
            "quick-card.html",
            answers=quick_answers(site.guidance),
            failing=[paragraph for paragraph in site.paragraphs if paragraph.status == "fails"],
            norms=norms,
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
    """Return a QR code as a drawing that can be set to any size."""
    drawn = BytesIO()
    segno.make(address, error="q", micro=False).save(
        drawn, kind="svg", xmldecl=False, svgns=True, omitsize=True, border=4, title=address
    )
    return Markup(drawn.getvalue().decode())
