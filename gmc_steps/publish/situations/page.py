"""The parts of pages about situations: their own, the list of all, and links on other pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import partial

from gmc_steps.core.words import IN_BRIEF
from gmc_steps.publish.options import Place
from gmc_steps.publish.site_model import SiteModel
from gmc_steps.publish.situation import INDEX, SituationView
from gmc_steps.publish.templating import fill
from gmc_steps.publish.words import duty
from gmc_steps.source.parsing import slug

TITLE = "Questions that people ask"
"""The title of the page that lists all situations."""

_EXAMPLES = 3  # the most other scenarios of its paragraph named on a page
_BESIDE = 4  # the most other questions on its subject


def documents(site: SiteModel) -> dict[str, str]:
    """Return the pages as Markdown with slots, by their paths from the docs folder.

    Args:
        site: The model of the site.
    """
    listed = f"# {TITLE}\n\n<!-- show: find-questions -->\n\n<!-- show: situations -->\n"
    return {INDEX: listed} | {view.path: _document(view) for view in site.situations}


def _document(view: SituationView) -> str:
    title = json.dumps(view.question, ensure_ascii=False)
    return f"---\ntitle: {title}\n---\n<!-- show: situation {view.name} -->\n"


def place_of(path: str, site: SiteModel) -> Place | None:
    """Return the source of a page: for a situation its scenario, for the list of all None.

    Args:
        path: The page, from the docs folder.
        site: The model of the site.
    """
    written = {view.path: view.edit for view in site.situations}
    return None if path == INDEX else written.get(path, (f"docs/{path}", 1))


def slots(
    names: Sequence[str], site: SiteModel, link: Callable[[str], str]
) -> dict[str, Callable[[], str]]:
    """Return what fills each ``<!-- show: name -->`` of situations, by name.

    ``situation`` with a name is the page of that name; ``situations`` is the list of all by
    subject, ``situations-folded`` the same with each subject folded, and ``find-questions`` a
    button that opens the search. ``answers`` links to the named situations, each with its answer;
    ``questions`` omits the answers.

    Args:
        names: The names that follow the slot's own name.
        site: The model of the site.
        link: How to link from the page.
    """
    views = {view.name: view for view in site.situations}

    # The checks report a missing one; the page shows those that exist.
    named = [views[name] for name in names if name in views]
    shown, subjects = partial(fill, site=site, link=link), _by_subject(site)
    return {
        "situation": lambda: "".join(_page(view, site, link) for view in named),
        "situations": partial(shown, "situations.html", by_subject=subjects, folded=False),
        "situations-folded": partial(shown, "situations.html", by_subject=subjects, folded=True),
        "find-questions": lambda: fill("find.html"),
        "answers": partial(shown, "answers.html", situations=named),
        "questions": partial(shown, "questions.html", situations=named),
    }


def _by_subject(site: SiteModel) -> list[tuple[str, str, list[SituationView]]]:
    """Return the anchor and heading of each subject, and the situations under it.

    If the guidance names no subject for a paragraph, its section serves as one.
    """
    headed = {n: each.title for each in site.guidance.subjects for n in each.paragraphs}
    titles = [each.title for each in site.guidance.subjects]
    for section in site.sections:
        titles.append(section.title)
        for paragraph in section.paragraphs:
            headed.setdefault(paragraph.id, section.title)
    found: dict[str, list[SituationView]] = {title: [] for title in titles}
    for view in site.situations:
        if view.paragraph in headed:
            found[headed[view.paragraph]].append(view)
    return [(slug(title), title, here) for title, here in found.items() if here]


def _page(view: SituationView, site: SiteModel, link: Callable[[str], str]) -> str:
    """Return the page of a situation."""
    paragraphs = {paragraph.id: paragraph for paragraph in site.paragraphs}
    own = paragraphs.get(view.paragraph)
    questions = {x.group.first.id for x in site.situations}
    here = next((x for _, _, x in _by_subject(site) if view in x), [view])
    after = here.index(view) + 1
    return fill(
        "situation.html",
        view=view,
        answer=view.answer,
        own=own,
        cited=[paragraphs[number] for number in view.cited],
        examples=[x for x in own.groups if x.first.id not in questions][:_EXAMPLES] if own else [],
        beside=[*here[after:], *here[: after - 1]][:_BESIDE],
        general=_paragraphs(view),
        duty=lambda id: _duty(site, id),
        brief=IN_BRIEF,
        site=site,
        link=link,
    )


def _paragraphs(view: SituationView) -> list[int]:
    """Return the paragraphs of the general duties, once each."""
    ids = view.answer.card.general if view.answer else ()
    return list(dict.fromkeys(int(id.partition(".")[0]) for id in ids))


def _duty(site: SiteModel, id: str) -> tuple[str, str]:
    """Return a norm in words for a reader: the words before its act, and the act."""
    norm, guidance = site.guidance.norm[id], site.guidance
    return duty(norm.modality.value, norm.addressee, guidance.words.addressee), norm.act
