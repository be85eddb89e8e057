"""From the model to what is published: whole files, and what is woven into the pages.

Nothing here knows the engine that builds the site. `weave` takes a page's HTML as Markdown made
it and returns it with statuses, norms and scenarios; a callable says how to link from that page.
Author's text goes through templates that escape it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from html import escape
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from gmc_steps.publish import badges, decide, phrases, whole, words
from gmc_steps.publish.editions import dated
from gmc_steps.publish.glossary import link_terms
from gmc_steps.publish.regions import mark_regions, offer_choice
from gmc_steps.publish.site_model import NormView, SiteModel

Link = Callable[[str], str]
"""From a target such as ``guidance/care.md#p13`` to an address on the page in hand."""

_OPENING = {level: re.compile(rf"(?=<h[1-{level}][ >])") for level in (3, 4)}
_PASSAGE = {
    level: re.compile(rf'<h[3-{level}] id="(p|en)(\d+)">.*?</h[3-{level}]>', re.DOTALL)
    for level in (3, 4)
}
_MARK = re.compile(r'<(strong|em)(?: id="([\d.]+)")?(?: class="limbs")?>(.*?)</\1>', re.DOTALL)
_READING = '<div class="admonition reading" data-search-exclude="true">'
_ELSEWHERE = re.compile(r'href="([\w/-]+\.md(?:#[^"]*)?)"')
_SLOT = re.compile(r"<!-- *show: *([a-z-]+) *-->")


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    # A macro sees globals, and not what its caller was rendered with.
    environment.globals["words"] = words
    environment.filters["dated"] = dated
    return environment


def _render(template: str, **values: object) -> str:
    return _environment().get_template(template).render(**values)


def pages(site: SiteModel) -> dict[str, str]:
    """The whole files of the site that are not pages of prose.

    Args:
        site: The model.

    Returns:
        Text by path: ``status.json``, as given, and ``badges.json``, the small part of it that
        an open page refreshes from; and the names of the scenarios for the tool.
    """
    return {
        "status.json": json.dumps(site.status, ensure_ascii=False, indent=1) + "\n",
        decide.SCENARIOS: decide.scenarios(site),
        "badges.json": json.dumps(badges.badges(site), ensure_ascii=False, separators=(",", ":"))
        + "\n",
    }


def foot(site: SiteModel, link: Link) -> str:
    """The foot of every page: what this is not, whose text it restates, who stands for it."""
    contents, results = badges.all_content(site), badges.all_results(site)
    return _render("foot.html", site=site, link=link, contents=contents, results=results)


def weave(html: str, path: str, site: SiteModel, link: Link) -> str:
    """Puts what the model knows into a page.

    On a page of the guidance each paragraph becomes a section with its source, its status and
    how it was checked. On any page ``<!-- show: status -->`` and ``<!-- show: sections -->``
    are replaced by the full status and by the list of the guidance's pages.

    Args:
        html: The page's content as Markdown made it.
        path: The page, from the docs folder, such as ``guidance/care.md``.
        site: The model.
        link: How to link from this page.

    Returns:
        The content to publish.
    """
    # A reading says where the text is open; a search looks for what the text says.
    html = html.replace('<div class="admonition reading">', _READING)
    html = _SLOT.sub(lambda match: _slot(match[1], site, link), html)
    if path == whole.PATH:
        return passages(html, site, link, level=4, template="whole-paragraph.html")
    if not any(section.path == path for section in site.sections):
        return html + _edit_page(path, site)
    return passages(html, site, link)


def passages(
    html: str, site: SiteModel, link: Link, *, level: int = 3, template: str = "paragraph.html"
) -> str:
    """Puts what the model knows into the paragraphs and endnotes of a page.

    Args:
        html: The page's content as Markdown made it.
        site: The model.
        link: How to link from this page.
        level: The lowest level of the paragraphs' headings.
        template: What a paragraph is made with.
    """
    paragraphs = {paragraph.id: paragraph for paragraph in site.paragraphs}
    norms = {norm.id: norm for paragraph in site.paragraphs for norm in paragraph.norms}
    # The one page is for paper: its links stay within it.
    terms = site.terms if level == 3 else ()
    parts = []
    for part in _OPENING[level].split(html):
        opening = _PASSAGE[level].match(part)
        if opening is None:
            parts.append(part)
            continue
        heading, body = opening[0], _label(part[opening.end() :], norms)
        body = mark_regions(body, site.regions)
        number = int(opening[2])
        if opening[1] == "en":
            back = site.back.get(number, ())
            parts.append(_render("endnote.html", heading=heading, body=body, back=back))
        elif number in paragraphs:
            paragraph = paragraphs[number]
            body = link_terms(body, terms, link)
            parts.append(
                _render(
                    template, paragraph=paragraph, heading=heading, body=body, site=site, link=link
                )
            )
        else:
            parts.append(part)
    notice = _render("notice.html", site=site, link=link) if site.notice else ""
    return _after_title(offer_choice("".join(parts), site.guidance, link), notice)


def edition(html: str, name: str, made: str, site: SiteModel) -> str:
    """A dated copy: one plain page that needs nothing of the site around it.

    Args:
        html: The whole guidance as Markdown made it.
        name: The copy's name, such as ``2026-11``.
        made: When it is made, ISO 8601.
        site: The model; its statuses are shown as they stood.
    """

    def today(target: str) -> str:
        path, hash_, anchor = target.partition("#")
        return f"../{path.removesuffix('.md')}/{hash_}{anchor}"

    # No choice of region: it would need a script that a later version can change.
    plain = replace(site, regions={})
    body = passages(html, plain, today, level=4, template="edition-paragraph.html")
    body = _ELSEWHERE.sub(lambda match: f'href="{today(match[1])}"', body)
    return _render("edition.html", body=body, name=name, made=made, site=site)


def edition_style() -> str:
    """The style sheet of a dated copy, kept beside it."""
    return (Path(__file__).parent / "templates" / "edition.css").read_text(encoding="utf-8")


def permalinks(name: str, site: SiteModel) -> dict[str, str]:
    """For each paragraph a page that leads to it in a dated copy, without script."""
    return {
        f"{name}/p{paragraph.id}/index.html": _render(
            "permalink.html", name=name, paragraph=paragraph
        )
        for paragraph in site.paragraphs
    }


def _edit_page(path: str, site: SiteModel) -> str:
    """A link to where the page is edited, if the adopter says where that is."""
    return _render("edit.html", address=site.options.edit((f"docs/{path}", 1)))


def _slot(name: str, site: SiteModel, link: Link) -> str:
    """What stands for ``<!-- show: name -->``."""
    if name in decide.slots(site.guidance):
        return decide.slot(name, site, link)
    if name == "phrases":
        paths = {paragraph.id: paragraph.path for paragraph in site.paragraphs}
        return _render("phrases.html", chapters=phrases.chapters(site), paths=paths, link=link)
    known = ("status", "sections", "coverage", "map", "local", "run", "contact", "changes")
    if name not in known:
        there = ", ".join(f"'{x}'" for x in (*known, "phrases", *decide.slots(site.guidance)))
        raise ValueError(f"nothing is called '{name}'; there are {there}")
    return _render(f"{name}.html", site=site, link=link)


def _after_title(html: str, inserted: str) -> str:
    title, found, rest = html.partition("</h1>")
    return title + found + inserted + rest if found else inserted + html


def _label(html: str, norms: dict[str, NormView]) -> str:
    """Gives each mark of a norm its number, linked, beside the marked words."""

    def labelled(match: re.Match[str]) -> str:
        tag, name, said = match.groups()
        kind = "modal" if tag == "strong" else "limb"
        norm = norms.get(name or "")
        if norm is None:
            return match[0] if name else f'<{tag} class="{kind}">{said}</{tag}>'
        status = norm.status.replace(" ", "-")
        told = ": disagrees" if norm.status == "fails" else ""
        return (
            f'<{tag} id="{name}" class="{kind}">{said}</{tag}>'
            f'<a class="norm" href="#{name}" data-status="{escape(status)}"'
            f' data-search-exclude="true">{name}{told}</a>'
        )

    return _MARK.sub(labelled, html)
