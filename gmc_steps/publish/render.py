"""From the model to published text: whole files, and the parts woven into pages.

Nothing here depends on the engine that builds the site. `weave` takes a page's HTML as Markdown
rendered it and returns it with statuses, norms and scenarios; a callable makes that page's links.
Authors' text goes through templates that escape it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any
from urllib.parse import quote

from gmc_steps.publish import answers, badges, kit, phrases, situations, trying, whole, words
from gmc_steps.publish.decide.data import SCENARIOS, scenarios
from gmc_steps.publish.decide.page import slots as tool_slots
from gmc_steps.publish.glossary import link_terms
from gmc_steps.publish.paragraph import NormView
from gmc_steps.publish.regions import mark_regions, offer_choice
from gmc_steps.publish.site_model import SiteModel
from gmc_steps.publish.templating import fill
from gmc_steps.source.named import SLOT

Link = Callable[[str], str]
"""Maps a target such as ``guidance/care.md#p13`` to an address on the page in hand."""


@dataclass(frozen=True)
class Layout:
    """The layout of the paragraphs on a page.

    Attributes:
        template: The template of a paragraph.
        level: The lowest level of the paragraphs' headings.
        terms: Whether terms link to the glossary.
        regions: Whether a reader can hide the law of other regions.
        views: Whether a reader can choose between the view for staff and the evidence.
    """

    template: str
    level: int
    terms: bool = False
    regions: bool = True
    views: bool = True


PAGE = Layout("paragraph.html", 3, terms=True)
WHOLE = Layout("whole-paragraph.html", 4)  # for paper: its links stay within it
# No choice of region or view: it would need a script, which a later version could change.
COPY = Layout("edition-paragraph.html", 4, regions=False, views=False)

_MARK = re.compile(r'<(strong|em)(?: id="([\d.]+)")?(?: class="limbs")?>(.*?)</\1>', re.DOTALL)
_READING = re.compile(r'<(div class="admonition reading"|details class="reading")>')
_PLAIN_SLOTS = (
    *("status", "sections", "coverage", "laws", "strength", "map"),
    *("local", "run", "contact", "changes"),
)


def pages(site: SiteModel) -> dict[str, str]:
    """Return the files of the site that are not pages of prose.

    Args:
        site: The model.

    Returns:
        Text by path: ``status.json``, as given; ``badges.json``, the small part of it from which
        an open page refreshes; the names of the scenarios, for the tool; and the data of the page
        for trying scenarios.
    """
    told = json.dumps(badges.badges(site), ensure_ascii=False, separators=(",", ":"))
    fetched = {SCENARIOS: scenarios(site), "badges.json": told + "\n"}
    made = {"status.json": _status(site.status), trying.DATA: trying.data(site)}
    return made | (fetched if site.linked else {})


def _status(status: Mapping[str, Any]) -> str:
    """Return a status as JSON, a line for each paragraph: indenting takes ten times as long."""

    def text(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    def lines(value: object) -> str:
        if not isinstance(value, list):
            return text(value)
        return "[\n" + ",\n".join(map(text, value)) + "\n]"

    fields = (f"{text(name)}: {lines(value)}" for name, value in status.items())
    return "{\n" + ",\n".join(fields) + "\n}\n"


def foot(site: SiteModel, link: Link, url: str = "") -> str:
    """Return a page's foot: what this is not, whose text it restates, who is responsible for it.

    Args:
        site: The model.
        link: How to link from the page.
        url: The page's address, from the root of the site.
    """
    contents, results = badges.all_content(site), badges.all_results(site)
    address = f"{site.options.site_url}{url}" if site.options.site_url else f"/{url}"
    return fill(
        "foot.html",
        site=site,
        link=link,
        contents=contents,
        results=results,
        address=address,
        contact=contact(site.options.contact, site.guidance.edition.name, address),
    )


def contact(said: str, subject: str, page: str) -> str:
    """Return the address of a link for reporting on a page; empty if the contact is a sentence.

    Only the page's own address is passed on: the answers given in the tool come after its "#" and
    are left out.

    Args:
        said: The adopter's contact: an email address, a web address or a sentence.
        subject: What the site is about.
        page: The page's address.
    """
    if re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", said):
        return f"mailto:{said}?subject={quote(f'{subject}: {page}')}&body={quote(page)}%0A%0A"
    return said if re.fullmatch(r"https?://\S+", said) else ""


def weave(html: str, path: str, site: SiteModel, link: Link) -> str:
    """Weave the model's data into a page.

    On a page of the guidance each paragraph becomes a section with its source, its status and
    how it was checked. On any page, slots such as ``<!-- show: status -->`` (the full status) and
    ``<!-- show: sections -->`` (the list of the guidance's pages) are filled.

    Args:
        html: The page's content as Markdown rendered it.
        path: The page, from the docs folder, such as ``guidance/care.md``.
        site: The model.
        link: How to link from this page.

    Returns:
        The content to publish.

    Raises:
        ValueError: The page has a slot that does not exist.
    """
    html = SLOT.sub(lambda x: _slot(x["what"], x["names"].split(), site, link), html)
    layout = layout_of(path, site)
    if layout is not None:
        return passages(html, site, link, layout)
    place = None if path == trying.PATH else situations.place_of(path, site)  # no file of its own
    return html + fill("edit.html", address=site.options.edit(place))


def layout_of(path: str, site: SiteModel) -> Layout | None:
    """Return the layout of a page's paragraphs; None if it is not a page of the guidance."""
    if path == whole.PATH:
        return WHOLE
    return PAGE if any(section.path == path for section in site.sections) else None


def for_search(html: str) -> str:
    """Return a page of the guidance for the search index, before anything is woven in.

    Readings are left out: the search covers what the text says, and a reading marks what is open.
    """
    return _READING.sub(r'<\1 data-search-exclude="true">', html)


def _slot(name: str, named: Sequence[str], site: SiteModel, link: Link) -> str:
    """Return what fills ``<!-- show: name -->``, given the names that follow it."""
    slots: Mapping[str, Callable[[], str]] = {
        **{x: partial(fill, f"{x}.html", site=site, link=link) for x in _PLAIN_SLOTS},
        "phrases": lambda: fill(
            "phrases.html", chapters=phrases.chapters(site), site=site, link=link
        ),
        **tool_slots(site, link),
        "try": lambda: trying.slot(site, link),
        **situations.slots(named, site, link),
        **kit.slots(site, link),
        **answers.slots(site.guidance),
    }
    if name not in slots:
        there = ", ".join(f"'{x}'" for x in slots)
        raise ValueError(f"nothing is called '{name}'; there are {there}")
    return slots[name]()


def passages(html: str, site: SiteModel, link: Link, layout: Layout) -> str:
    """Weave the model's data into the paragraphs and endnotes of a page.

    Args:
        html: The page's content as Markdown rendered it.
        site: The model.
        link: How to link from this page.
        layout: The layout of its paragraphs.
    """
    level = layout.level
    opening = re.compile(rf'<h[3-{level}] id="(p|en)([0-9]{{1,6}})">.*?</h[3-{level}]>', re.DOTALL)
    paragraphs = {paragraph.id: paragraph for paragraph in site.paragraphs}
    norms = {norm.id: norm for paragraph in site.paragraphs for norm in paragraph.norms}
    parts, shown = [], []
    for part in re.split(rf"(?=<h[1-{level}][ >])", html):
        found = opening.match(part)
        number = int(found[2]) if found else 0
        if found is None or (found[1] == "p" and number not in paragraphs):
            parts.append(part)
            continue
        heading, body = found[0], _label(part[found.end() :], norms)
        if layout.regions:
            body = mark_regions(body, site.regions)
        if found[1] == "en":
            back = site.leading_to(number)
            parts.append(fill("endnote.html", heading=heading, body=body, back=back))
            continue
        shown.append(paragraphs[number])
        if layout.terms:
            body = link_terms(body, site.terms, link)
        parts.append(
            fill(
                layout.template,
                paragraph=paragraphs[number],
                heading=heading,
                body=body,
                site=site,
                link=link,
            )
        )
    html = offer_choice("".join(parts), site.guidance, link)
    notice = fill("notice.html", site=site, link=link) if site.notice else ""
    if shown and layout.views:
        statuses = [each.status for each in shown]
        status, tally = words.ordered(statuses)[0], words.tally(statuses)
        number = len(statuses)
        notice += fill("standing.html", site=site, status=status, number=number, tally=tally)
    title, end, rest = html.partition("</h1>")
    return title + end + notice + rest if end else notice + html


def _label(html: str, norms: Mapping[str, NormView]) -> str:
    """Add to each mark of a norm its number, linked, after the marked words."""

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
            f'<a class="norm" href="#{name}" data-status="{escape(status)}">{name}{told}</a>'
        )

    return _MARK.sub(labelled, html)
