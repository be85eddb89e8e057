"""What the tool puts into pages: itself, the tasks that lead to it, and each task's path."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.words import Task
from gmc_steps.publish import words
from gmc_steps.publish.decide.data import page_data
from gmc_steps.publish.decide.drawing import WIDTH, draw
from gmc_steps.publish.decide.outline import outline
from gmc_steps.publish.decide.tree import leaves, tree
from gmc_steps.publish.site_model import SiteModel


def slots(guidance: Guidance) -> tuple[str, ...]:
    """Names for ``<!-- show: name -->``."""
    return ("decide", "tasks", *_paths(guidance))


def _paths(guidance: Guidance) -> dict[str, Task]:
    return {f"path-{task.page}": task for task in guidance.tool.tasks if task.page}


def slot(name: str, site: SiteModel, link: Callable[[str], str]) -> str:
    """What stands for one of `slots`.

    Args:
        name: ``decide`` for the tool itself, ``tasks`` for links to it from another page,
            ``path-…`` for a task's questions as a picture and as lists.
        site: The model of the site.
        link: How to link from the page.
    """
    tool, paths = site.guidance.tool, _paths(site.guidance)
    if name in paths:
        return _path(paths[name], site, link)
    template = _environment().get_template(f"{name}.html")
    if name == "tasks":  # on any page but the tool
        return template.render(tool=tool, link=link)
    return template.render(
        tool=tool,
        words=words,
        site=site,
        link=link,
        data=_script(page_data(site, link)),
    )


def _path(task: Task, site: SiteModel, link: Callable[[str], str]) -> str:
    """A task's questions, to be read without JavaScript."""
    grown = tree(site.guidance, task)
    lists = outline(grown.root)
    cited = {number for leaf in leaves(grown.root) for number in leaf.paragraphs}
    named = [paragraph for paragraph in site.paragraphs if paragraph.id in cited]
    given = (*task.answers.items(), *grown.assumed)
    return (
        _environment()
        .get_template("path.html")
        .render(
            task=task,
            root=grown.root,
            lists=lists,
            drawing=draw(grown.root, lists),
            width=WIDTH,
            granted=[site.guidance.facts[name].phrases[value] for name, value in given],
            norms={norm.id: norm for paragraph in site.paragraphs for norm in paragraph.norms},
            named=named,
            failing=[paragraph for paragraph in named if paragraph.status == "fails"],
            site=site,
            words=words,
            link=link,
        )
    )


def _script(data: object) -> str:
    """JSON that no character of can end the script element it stands in."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters["first_upper"] = _first_upper
    return environment
