"""The tool's parts of pages: the tool itself, the tasks that lead to it, and each task's path."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial

from gmc_steps.core.words import Task
from gmc_steps.publish.decide.data import page_data, slot_data
from gmc_steps.publish.decide.drawing import WIDTH, draw
from gmc_steps.publish.decide.outline import outline
from gmc_steps.publish.site_model import SiteModel
from gmc_steps.publish.templating import fill
from gmc_steps.publish.worked_out.tree import leaves


def slots(site: SiteModel, link: Callable[[str], str]) -> dict[str, Callable[[], str]]:
    """Return what fills each ``<!-- show: name -->`` of the tool, by name.

    ``decide`` is the tool itself, ``tasks`` the links to it from another page, and ``path-…`` a
    task's questions as a picture and as lists.

    Args:
        site: The model of the site.
        link: How to link from the page.
    """
    tool = site.guidance.tool
    return {
        "decide": lambda: fill(
            "decide.html",
            tool=tool,
            link=link,
            data=_json(page_data(site, link)),
            slots=_json(slot_data(site)),
        ),
        "tasks": lambda: fill("tasks.html", tool=tool, link=link),
        **{f"path-{x.page}": partial(_path, x, site, link) for x in tool.tasks if x.page},
    }


def _path(task: Task, site: SiteModel, link: Callable[[str], str]) -> str:
    """Return a task's questions in a form that needs no JavaScript."""
    grown = site.worked_out.trees[task.page]
    lists = outline(grown.root)
    cited = {number for leaf in leaves(grown.root) for number in leaf.paragraphs}
    named = [paragraph for paragraph in site.paragraphs if paragraph.id in cited]
    given = (*task.answers.items(), *grown.assumed)
    return fill(
        "path.html",
        task=task,
        root=grown.root,
        lists=lists,
        drawing=draw(grown.root, lists, site.guidance.tool.labels),
        width=WIDTH,
        granted=[site.guidance.facts[name].phrases[value] for name, value in given],
        norms={norm.id: norm for paragraph in site.paragraphs for norm in paragraph.norms},
        named=named,
        failing=[paragraph for paragraph in named if paragraph.status == "fails"],
        site=site,
        link=link,
    )


def _json(data: object) -> str:
    """Return data as JSON that cannot end the script element that contains it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
