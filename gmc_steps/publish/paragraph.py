"""Paragraphs as the site shows them: norms, scenarios, and a status with its basis."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gmc_steps.publish import words
from gmc_steps.publish.options import Place
from gmc_steps.publish.scenario import GroupView, ScenarioView, grouped
from gmc_steps.publish.words import count
from gmc_steps.source.feature import Features, paragraph_of
from gmc_steps.source.project import Project


@dataclass(frozen=True)
class NormView:
    """A norm with its status, and the ids of the scenarios that bear on it."""

    id: str
    duty: str
    act: str
    source: str
    status: str
    scenarios: tuple[str, ...]

    @property
    def said(self) -> str:
        """The status in words."""
        return words.short(self.status)


@dataclass(frozen=True)
class ParagraphView:
    """A paragraph, with everything that bears on it.

    Attributes:
        id: Its number.
        title: The restatement's heading; empty if it is not restated yet.
        path: Its page, from the docs folder.
        status: Its evidence status.
        detail: What the status rests on, in a sentence or two.
        norms: In the guidance's order.
        groups: The scenarios under its rule.
        elsewhere: Scenarios under other rules that bear on its norms.
        content: A digest of what its status is earned on: its page's restatements, the feature
            files that bear on it, and the code.
        place: The place of its restatement; None if it is not restated yet.
        rule: The place of its rule in the features; None if there is none.
        reviewed: Whether a person has compared its wording with the text, in words.
    """

    id: int
    title: str
    path: str
    status: str
    detail: str
    norms: tuple[NormView, ...]
    groups: tuple[GroupView, ...]
    elsewhere: tuple[GroupView, ...]
    content: str = ""
    place: Place | None = None
    rule: Place | None = None
    reviewed: str = "not reviewed"

    @property
    def bearing(self) -> tuple[GroupView, ...]:
        """All scenarios that bear on it, its own first."""
        return (*self.groups, *self.elsewhere)

    @property
    def scenarios(self) -> tuple[ScenarioView, ...]:
        """All scenarios that bear on it, with each row of an outline separate."""
        return tuple(row for group in self.bearing for row in group.rows)

    @property
    def headline(self) -> str:
        """The status as a verdict in words."""
        return words.headline(self.status)

    @property
    def heading(self) -> str:
        """The heading of its norms and scenarios: "checked" only if a scenario bears on it."""
        if self.bearing:
            return f"How paragraph {self.id} is checked"
        return f"What there is to check in paragraph {self.id}"

    @property
    def contents(self) -> str:
        """What the status is based on, such as ``4 norms and 12 scenarios``."""
        number = len(self.scenarios)
        scenarios = count(number, "scenario") if number else "no scenario"
        return f"{count(len(self.norms), 'norm')} and {scenarios}"


@dataclass(frozen=True)
class SectionView:
    """A page of the guidance."""

    name: str
    title: str
    path: str
    paragraphs: tuple[ParagraphView, ...]

    @property
    def tally(self) -> str:
        """Its paragraphs by status, in words."""
        return words.tally(paragraph.status for paragraph in self.paragraphs)


def section_views(
    project: Project, status: Mapping[str, Any], scenarios: Mapping[str, ScenarioView]
) -> tuple[SectionView, ...]:
    """Return the pages of the guidance with every paragraph, even those not in the status.

    Args:
        project: As it was read.
        status: As `gmc_steps.evidence.run.load_status` gives it.
        scenarios: The scenarios of the status, by id.
    """
    pages = {page.path: page for page in project.restatements.pages}
    restated = {passage.id: passage for passage in project.restatements.paragraphs}
    entries = {entry["id"]: entry for entry in status.get("paragraphs", ())}
    rules = _rules(project.features)
    inputs = status.get("inputs") or {}
    code = digest([(x, inputs[x]) for x in sorted(inputs) if not x.endswith(".feature")])
    found = []
    for plan in project.guidance.sections:
        page = pages.get(plan.path)
        text = digest([(x.kind, x.id, x.title, x.text) for x in page.passages] if page else [])
        paragraphs = []
        for number in plan.paragraphs:
            entry, passage = entries.get(number, {}), restated.get(number)
            norms = _norms(number, project, entry)
            here = _bearing(entry, norms, scenarios)
            features = [(uri, inputs.get(uri, "")) for uri in sorted({x.uri for x in here})]
            shown = entry.get("status", "not run")
            if shown == "passes" and not any(x.status == "passes" for x in here):
                shown = "not run"
            paragraphs.append(
                ParagraphView(
                    id=number,
                    title=passage.title if passage else "",
                    path=from_docs(plan.path),
                    status=shown,
                    detail=entry.get("message") or _detail(shown, here, norms),
                    norms=norms,
                    groups=grouped(x for x in here if x.home == number),
                    elsewhere=grouped(x for x in here if x.home != number),
                    content=digest([text, features, code]),
                    place=(passage.path, passage.line) if passage else None,
                    rule=rules.get(number),
                    reviewed=project.reviewed(number),
                )
            )
        title = (page.title if page else "") or plan.name.replace("-", " ").capitalize()
        found.append(SectionView(plan.name, title, from_docs(plan.path), tuple(paragraphs)))
    return tuple(found)


def from_docs(path: str) -> str:
    """Return a page's path from the docs folder, given its path from the project root."""
    return path.removeprefix("docs/")


def digest(of: object) -> str:
    """Return a digest of some content in sixteen characters."""
    return hashlib.sha256(json.dumps(of, ensure_ascii=False).encode()).hexdigest()[:16]


def _rules(features: Features) -> dict[int, Place]:
    """Return the place of each paragraph's rule; in a broken file, that of its first problem."""
    found: dict[int, Place] = {}
    for feature in features.features:
        for rule in feature.rules:
            for number in filter(None, (paragraph_of(tag.name) for tag in rule.tags)):
                found.setdefault(number, (feature.path, rule.line))
    for broken in features.unreadable:
        for number in broken.paragraphs:
            found.setdefault(number, (broken.path, broken.problems[0].line))
    return found


def _norms(number: int, project: Project, entry: Mapping[str, Any]) -> tuple[NormView, ...]:
    known = {norm["id"]: norm for norm in entry.get("norms", ())}
    addressed = project.guidance.words.addressee
    return tuple(
        NormView(
            norm.id,
            words.duty(norm.modality, norm.addressee, addressed),
            norm.act,
            norm.source,
            known.get(norm.id, {}).get("status", "not run"),
            tuple(known.get(norm.id, {}).get("scenarios", ())),
        )
        for norm in project.guidance.section_of[number].norms
        if norm.paragraph == number
    )


def _bearing(
    entry: Mapping[str, Any], norms: Iterable[NormView], scenarios: Mapping[str, ScenarioView]
) -> list[ScenarioView]:
    """Return a paragraph's own scenarios, then those from elsewhere that bear on its norms."""
    own = [x["id"] for x in entry.get("scenarios", ())]
    others = [x for norm in norms for x in norm.scenarios if x in scenarios]
    return [scenarios[x] for x in dict.fromkeys((*own, *others))]


def _detail(status: str, scenarios: Sequence[ScenarioView], norms: Sequence[NormView]) -> str:
    """Return the basis of a status, in a sentence or two."""
    number = sum(scenario.status == status for scenario in scenarios)
    some = f"{number} of {count(len(scenarios), 'scenario')}"
    one = number == 1
    if status == "passes":
        passing = [scenario for scenario in scenarios if scenario.status == "passes"]
        oldest = min(passing, key=lambda scenario: scenario.at)
        alike = all((x.at, x.commit) == (oldest.at, oldest.commit) for x in passing)
        return (
            f"{count(number, 'scenario')} {'passes' if one else 'pass'}, "
            f"{'' if alike else 'the oldest '}earned {words.moment(oldest.at)} from "
            f"{words.commit_words(oldest.commit)}. "
            "The examples hold; they do not prove the whole paragraph."
        )
    if status == "fails":
        return f"{some} {'fails' if one else 'fail'}: the rules and this text differ."
    if status == "out of date":
        earned = [scenario.at for scenario in scenarios if scenario.at]
        since = words.moment(min(earned)) if earned else "that is kept"
        return f"The scenarios or the rules have changed since the run {since}."
    if status == "undefined":
        return f"{some} {'uses' if one else 'use'} words that no step knows."
    if status == "not run":
        return f"{some} written and not run." if scenarios else ""
    if status == "partly written":
        checked = sum(norm.status == "passes" for norm in norms)
        return f"{checked} of {count(len(norms), 'norm')} checked by a scenario that passes."
    return ""
