"""The data of the tool's page: the compiled rules, and the status of each paragraph.

The browser interprets the core's table; nothing here decides anything. Anything that the page never
shows is left out. The data are about 32 kB as sent, including 9 kB for the words of the cards and
3 kB for the short answers.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from gmc_steps.core import Guidance, Modality, Norm
from gmc_steps.core.card_words import Said
from gmc_steps.core.logic import ALWAYS
from gmc_steps.core.table import Conditions, to_table
from gmc_steps.core.words import AT_LEAST, AT_LEAST_IN_BRIEF, IN_BRIEF
from gmc_steps.local.report import page_rules
from gmc_steps.publish import words
from gmc_steps.publish.site_model import SiteModel

SCENARIOS = "assets/scenarios.js"
"""The file of the names of all scenarios, from the root of the site."""


def page_data(site: SiteModel, link: Callable[[str], str]) -> dict[str, Any]:
    """Return the data for the tool's page.

    Args:
        site: The model of the site.
        link: How to link from the tool's page.

    Returns:
        The interpreter's table (``table``), with this site's words for norms and with facts and
        norms column by column; for each paragraph its page, title, status, how many scenarios it
        has and how many of them do not pass (``paragraphs``); norms that are not checked
        (``unchecked``); and what the printed record must name (``record``). An organisation's own
        rules are in ``local``, if there are any.
    """
    guidance, tool = site.guidance, site.guidance.tool
    table = to_table(guidance)
    rules = json.dumps(table, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    for entry, norm in zip(table["norms"], guidance.norms, strict=True):
        del entry["statement"]  # the rest of the site has other words for it
        entry["duty"] = words.duty(norm.modality.value, norm.addressee, guidance.words.addressee)
        entry["act"] = norm.act if _shown(norm) else ""
    table.update(facts=columns(table["facts"]), norms=columns([*_shortened(table["norms"])]))
    pages = list(dict.fromkeys(paragraph.path for paragraph in site.paragraphs))
    local = {
        "organisation": site.policy.organisation,
        "page": link("local.md"),
        "rules": page_rules(site.policy, guidance),
    }
    return {
        **({"local": local} if site.policy else {}),
        "table": table,
        "judged": list(tool.rests_on),
        "to_record": list(tool.to_record),
        "short_cuts": [[task.name, task.fragment] for task in tool.short_cuts],
        "words": _words(guidance),
        "cards": _cards(guidance),
        "ask": _ask(guidance),
        "pages": [link(page) for page in pages],
        "paragraphs": {
            str(paragraph.id): [
                pages.index(paragraph.path),
                paragraph.title,
                paragraph.status,
                len(paragraph.scenarios),
                sum(scenario.status != "passes" for scenario in paragraph.scenarios),
            ]
            for paragraph in site.paragraphs
        },
        "unchecked": {
            norm.id: 1
            for paragraph in site.paragraphs
            for norm in paragraph.norms
            if norm.status != "passes"
        },
        "failing": {
            str(paragraph.id): names
            for paragraph in site.paragraphs
            if (names := [x.first.name for x in paragraph.bearing if x.status == "fails"])
        },
        "scenarios": link(SCENARIOS) if site.linked else "",
        "status": link("status.md"),
        "notice": site.notice,
        "record": {
            "edition": f"{guidance.edition.title}, {guidance.edition.references}",
            "text": guidance.edition.digest[:12],
            "rules": hashlib.sha256(rules.encode()).hexdigest()[:12],
            "version": site.options.version,
            "commit": site.options.commit[:12],
            "run": site.run,
            "later": [guidance.edition.later, link(guidance.edition.later_page)],
        },
    }


def slot_data(site: SiteModel) -> list[tuple[str, list[tuple[str, str]], str, tuple[str, ...]]]:
    """Return the local slots: title, this copy's setting, what to ask, and the norms that use it.

    The setting is in pieces, each with its link if it is an address.

    Args:
        site: The model of the site.
    """
    said = site.options.local
    return [
        (slot.title, words.with_addresses(said.get(slot.name, "")), slot.ask, slot.norms)
        for slot in site.guidance.slots
    ]


def _shown(norm: Norm) -> bool:
    """Return whether the page ever shows a norm's act: not if the norm merely informs."""
    informs = norm.modality is Modality.INFORMATION
    return bool(not informs or norm.points_to or norm.regions)


def _shortened(norms: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield norms without what the page can fill in, which saves most of a kilobyte as sent.

    An id is left out if it follows on from the one before, and the words before an act if they are
    those of the first norm of that modality.
    """
    duties, before = dict[str, str](), ("", 0)
    for norm in norms:
        paragraph, _, number = norm["id"].partition(".")
        goes_on = before == (paragraph, int(number) - 1)
        usual = duties.get(norm["modality"]) == norm["duty"]
        yield {**norm, "id": 0 if goes_on else norm["id"], "duty": 0 if usual else norm["duty"]}
        duties.setdefault(norm["modality"], norm["duty"])
        before = (paragraph, int(number))


def columns(rows: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """Return objects of one kind column by column, which saves a kilobyte.

    Args:
        rows: The objects; all have the same keys.
    """
    return {name: [row[name] for row in rows] for name in (rows[0] if rows else ())}


def _words(guidance: Guidance) -> dict[str, Any]:
    """Return the tool's words that are particular to this guidance."""
    tool, regions, condition = guidance.tool, guidance.regions, Conditions(guidance)
    return {
        "addressee": guidance.words.addressee,
        "short": guidance.edition.short,
        "question": tool.question,
        "short_cuts_at": tool.short_cuts_at,
        "headlines": {verdict.value: list(said) for verdict, said in tool.headlines.items()},
        "due": {due.value: said for due, said in tool.due.items()},
        "in_brief": {
            verdict.value: said for verdict, said in IN_BRIEF.items() if not verdict.permits
        },
        "at_least": AT_LEAST,
        "always": tool.always,
        "asked": list(tool.asked),
        "nothing_to_change": tool.nothing_to_change,
        "do_not_press": tool.do_not_press,
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


def _cards(guidance: Guidance) -> dict[str, Any]:
    """Return the words of cards; words that always apply are a text, others have a condition.

    Neighbouring norms with the same action are grouped.
    """
    cards, condition = guidance.cards, Conditions(guidance)

    def said(words: Iterable[Said]) -> list[Any]:
        return [
            [each.text, condition(each.when)]
            + ([each.cite] if each.cite else [])
            + ([each.reading] if each.reading else [])
            if each.cite or each.when != ALWAYS
            else each.text
            for each in words
        ]

    actions = [[list(group), said(words)] for words, group in _grouped(cards.actions)]
    return {
        "general": list(cards.general),
        "first": list(cards.first),
        "sooner": list(cards.sooner),
        "beside": list(cards.beside),
        "granted": [[name, said(words)] for name, words in cards.granted.items()],
        "left": [[norm, condition(when)] for norm, when in cards.left.items()],
        "verdicts": {verdict.value: said(words) for verdict, words in cards.verdicts.items()},
        "slots": {name: said(words) for name, words in cards.slots.items()},
        # A condition that always holds, and an empty reading, are left out at the end.
        "reasons": [
            [each.text, each.cite, list(each.of)]
            + ([condition(each.when)] if each.reading or each.when != ALWAYS else [])
            + ([each.reading] if each.reading else [])
            for each in cards.reasons
        ],
        "actions": actions,
        "supposing": {norm: list(words) for norm, words in cards.supposing.items()},
        "asks": [
            [each.text, [verdict.value for verdict in each.verdicts], condition(each.when)]
            for each in cards.asks
        ],
        "grounds": list(guidance.tool.grounds),
        "at_least": AT_LEAST_IN_BRIEF,
    }


def _grouped(
    actions: Mapping[str, tuple[Said, ...]],
) -> Iterator[tuple[tuple[Said, ...], list[str]]]:
    """Yield words and the neighbouring norms that share them."""
    for _, group in groupby(actions.items(), lambda item: id(item[1])):
        pairs = list(group)
        yield pairs[0][1], [norm for norm, _ in pairs]


def _ask(guidance: Guidance) -> dict[str, Any]:
    """Return how to ask questions: short answers, those asked together, impossible answers."""
    tool, condition, facts = guidance.tool, Conditions(guidance), guidance.facts
    return {
        "labels": {
            name: [
                labels.get(x, words.first_upper(phrase))
                for x, phrase in facts[name].phrases.items()
            ]
            for name, labels in tool.labels.items()
        },
        "blends": [
            [
                blend.fact,
                blend.question,
                [
                    [choice.label, dict(choice.answers), condition(choice.when)]
                    for choice in blend.choices
                ],
            ]
            for blend in tool.blends
        ],
        "impossible": {
            name: {value: condition(when) for value, when in values.items()}
            for name, values in tool.impossible.items()
        },
    }


def scenarios(site: SiteModel) -> str:
    """Return a script with the names of all scenarios, loaded when a reader asks for them.

    Args:
        site: The model of the site.

    Returns:
        ``DecideScenarios``: each scenario's name, status in words, paragraph and anchor; and for
        each paragraph the indices of those that bear on it.
    """
    indices: dict[tuple[str, str], int] = {}
    listed: list[tuple[str, str, int, str]] = []
    by_paragraph: dict[int, list[int]] = {}
    for paragraph in site.paragraphs:
        by_paragraph[paragraph.id] = []
        for group in paragraph.bearing:
            first = group.first
            index = indices.setdefault((first.uri, first.name), len(listed))
            if index == len(listed):
                listed.append((first.name, group.said, first.home, group.anchor))
            by_paragraph[paragraph.id].append(index)
    data = {"scenarios": listed, "paragraphs": by_paragraph}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"var DecideScenarios = {text};\n"
