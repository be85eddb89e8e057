"""What the tool's page carries: the compiled rules, and what the site knows of each paragraph.

The browser interprets the core's table; nothing here decides anything. What the page never shows
is left out, so that the data stay below 20 kB as sent.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from typing import Any

from gmc_steps.core import Guidance, Norm
from gmc_steps.core.logic import Applies, Expression, Is, atoms
from gmc_steps.core.table import Conditions, to_table
from gmc_steps.local.report import page_rules
from gmc_steps.publish import words
from gmc_steps.publish.site_model import Paragraph, SiteModel

SCENARIOS = "assets/scenarios.js"
"""Where the names of all scenarios stand, from the root of the site."""


def digest(guidance: Guidance) -> str:
    """The table's fingerprint: what tells one version of the rules from another.

    Args:
        guidance: The guidance.

    Returns:
        SHA-256 of the table as JSON, as hexadecimal digits.
    """
    text = json.dumps(to_table(guidance), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def page_data(site: SiteModel, link: Callable[[str], str]) -> dict[str, Any]:
    """The data for the tool's page.

    Args:
        site: The model of the site.
        link: How to link from the tool's page.

    Returns:
        The table for the interpreter (``table``), with the words that a norm has on this site;
        the gates' paragraphs for each fact (``turns``); for each paragraph its page, title and
        evidence (``paragraphs``); norms that are not checked (``unchecked``); and what the
        printed record must name (``record``). An organisation's own rules are ``local``, where
        there are any.
    """
    guidance, tool = site.guidance, site.guidance.tool
    pages = list(dict.fromkeys(paragraph.path for paragraph in site.paragraphs))
    local = {
        "organisation": site.policy.organisation,
        "page": link("local.md"),
        "rules": page_rules(site.policy, guidance),
    }
    return {
        **({"local": local} if site.policy else {}),
        "table": _table(guidance),
        "turns": turns(guidance),
        "judged": list(tool.rests_on),
        "to_record": list(tool.to_record),
        "short_cuts": [[task.name, task.fragment] for task in tool.short_cuts],
        "words": _words(guidance),
        "pages": [link(page) for page in pages],
        "paragraphs": {
            str(paragraph.id): [
                pages.index(paragraph.path),
                paragraph.title,
                paragraph.status,
                *_evidence(paragraph),
            ]
            for paragraph in site.paragraphs
        },
        "unchecked": {
            norm.id: 1
            for paragraph in site.paragraphs
            for norm in paragraph.norms
            if norm.directive and norm.status != "passes"
        },
        "failing": {
            str(paragraph.id): names
            for paragraph in site.paragraphs
            if (names := list(_failing(paragraph)))
        },
        "scenarios": link(SCENARIOS),
        "status": link("status.md"),
        "notice": site.notice,
        "record": {
            "edition": f"{guidance.edition.title}, {guidance.edition.references}",
            "text": guidance.edition.digest[:12],
            "rules": digest(guidance)[:12],
            "version": site.options.version,
            "commit": site.options.commit[:12],
            "run": site.run,
            "review": site.options.review,
        },
    }


def _words(guidance: Guidance) -> dict[str, Any]:
    """What the tool says of this guidance and no other."""
    tool, regions, condition = guidance.tool, guidance.regions, Conditions(guidance)
    return {
        "addressee": guidance.words.addressee,
        "short": guidance.edition.short,
        "question": tool.question,
        "short_cuts_at": tool.short_cuts_at,
        "headlines": {verdict.value: list(said) for verdict, said in tool.headlines.items()},
        "due": {due.value: said for due, said in tool.due.items()},
        "nothing_to_change": tool.nothing_to_change,
        "fields": list(tool.fields),
        "caveat": tool.caveat,
        "pauses": [[condition(pause.when), pause.title, pause.read] for pause in tool.pauses],
        "explain_to": tool.explain_to,
        "regions": None
        if regions is None
        else {
            "fact": regions.fact,
            "names": dict(regions.names),
            "heading": regions.heading,
            "note": regions.note,
        },
    }


def scenarios(site: SiteModel) -> str:
    """A script with the names of all scenarios, loaded when a reader asks what was checked.

    Args:
        site: The model of the site.

    Returns:
        ``DecideScenarios``: each scenario's name, status in words, paragraph and anchor; and by
        paragraph the indices of those that bear on it.
    """
    groups: dict[tuple[str, str], int] = {}
    listed: list[tuple[str, str, int, str]] = []
    by_paragraph: dict[int, list[int]] = {}
    for paragraph in site.paragraphs:
        indices = by_paragraph.setdefault(paragraph.id, [])
        for group in (*paragraph.groups, *paragraph.elsewhere):
            first = group.first
            index = groups.setdefault((first.uri, first.name), len(listed))
            if index == len(listed):
                listed.append((first.name, group.said, first.home, group.anchor))
            indices.append(index)
    data = {"scenarios": listed, "paragraphs": by_paragraph}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"var DecideScenarios = {text};\n"


def turns(guidance: Guidance) -> dict[str, list[int]]:
    """The paragraphs whose gates read each fact, in the guidance's order.

    Args:
        guidance: The guidance.

    Returns:
        Fact's name → paragraphs; a gate also reads what a norm reads on whose state it turns.
    """
    norms = {norm.id: norm for norm in guidance.norms}
    read: dict[str, dict[int, None]] = {name: {} for name in guidance.facts}
    for norm in guidance.norms:
        if norm.gate:
            for name in _facts_of(norm, norms, set()):
                read[name][norm.paragraph] = None
    for hand_over in guidance.policy.hand_overs:
        for atom in atoms(hand_over.when):
            if isinstance(atom, Is):
                read[atom.fact].setdefault(hand_over.paragraph)
    return {name: sorted(paragraphs) for name, paragraphs in read.items() if paragraphs}


def _facts_of(norm: Norm, norms: dict[str, Norm], seen: set[str]) -> Iterator[str]:
    """Yield the facts that decide a norm's state, or whether it is met."""
    if norm.id in seen:
        return
    seen.add(norm.id)
    conditions: list[Expression] = [norm.scope & norm.when, norm.unclear]
    if norm.met is not None:
        conditions.append(norm.met)
    for displacement in norm.displaced_by:
        conditions += [Applies(displacement.by), displacement.when]
    for condition in conditions:
        for atom in atoms(condition):
            if isinstance(atom, Is):
                yield atom.fact
            else:
                yield from _facts_of(norms[atom.norm], norms, seen)


def _table(guidance: Guidance) -> dict[str, Any]:
    """The table, with each norm's words as the rest of the site has them."""
    compiled = to_table(guidance)
    for entry, norm in zip(compiled["norms"], guidance.norms, strict=True):
        del entry["statement"]
        entry["duty"] = words.duty(norm.modality.value, norm.addressee, guidance.words.addressee)
        entry["act"] = norm.act
    return compiled


def _evidence(paragraph: Paragraph) -> tuple[int, int]:
    """How many scenarios bear on a paragraph, and how many of them pass."""
    rows = [row for group in (*paragraph.groups, *paragraph.elsewhere) for row in group.rows]
    return len(rows), sum(row.status == "passes" for row in rows)


def _failing(paragraph: Paragraph) -> Iterator[str]:
    for group in (*paragraph.groups, *paragraph.elsewhere):
        if group.status == "fails":
            yield group.first.name
