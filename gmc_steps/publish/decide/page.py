"""What the tool puts into pages: itself, and the list of tasks that leads to it."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from gmc_steps.publish import words
from gmc_steps.publish.decide.data import page_data
from gmc_steps.publish.decide.tasks import SHORT_CUTS, TASKS
from gmc_steps.publish.decide.tree import trees
from gmc_steps.publish.site_model import SiteModel

SLOTS = ("decide", "tasks")
"""Names for ``<!-- show: name -->``."""


def slot(name: str, site: SiteModel, link: Callable[[str], str]) -> str:
    """What stands for one of `SLOTS`.

    Args:
        name: ``decide`` for the tool itself, ``tasks`` for links to it from another page.
        site: The model of the site.
        link: How to link from the page.
    """
    template = _environment().get_template(f"{name}.html")
    if name == "tasks":  # on any page but the tool
        return template.render(tasks=TASKS, short_cuts=SHORT_CUTS, link=link)
    return template.render(
        tasks=TASKS,
        short_cuts=SHORT_CUTS,
        trees=trees(),
        site=site,
        words=words,
        link=link,
        data=_script(page_data(site, link)),
    )


def _script(data: object) -> str:
    """JSON that no character of can end the script element it stands in."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
