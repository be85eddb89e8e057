"""What the site shows, as plain data: restatements, norms and evidence brought together.

`model` is pure. It never improves on the status that it is given: anything the status does not
mention is "not run", and so is a pass without a record of the run that earned it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from gmc_steps.check.coverage import NormCoverage, coverage, play_all
from gmc_steps.check.restatements import lint_restatements
from gmc_steps.check.situations import lint_named
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.slots import LocalSlot
from gmc_steps.evidence.laws import LawStatus, law_statuses
from gmc_steps.evidence.restated import with_texts
from gmc_steps.evidence.run import load_status
from gmc_steps.evidence.stored import problems_of
from gmc_steps.evidence.strength import Strength, strengths
from gmc_steps.local.policy import policy_of
from gmc_steps.local.rule import LocalPolicy
from gmc_steps.publish import dated, glossary, words
from gmc_steps.publish.dated import DatedCopy
from gmc_steps.publish.glossary import Term
from gmc_steps.publish.options import Options
from gmc_steps.publish.paragraph import ParagraphView, SectionView, from_docs, section_views
from gmc_steps.publish.scenario import GroupView, ScenarioView, grouped, scenario_views
from gmc_steps.publish.situation import SituationView, situation_views
from gmc_steps.publish.whole import whole
from gmc_steps.publish.words import count
from gmc_steps.publish.worked_out import WorkedOut
from gmc_steps.source.feature import of_local_policy
from gmc_steps.source.loading import load_guidance
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project
from gmc_steps.steps.vocabulary import vocabulary_of


@dataclass(frozen=True)
class SiteModel:
    """Everything from which the pages are made.

    Attributes:
        project: The project that the site shows.
        status: The status as given, published beside the pages.
        options: The adopter's settings.
        sections: The pages of the guidance, in order.
        apart: Scenarios that are under no paragraph's rule.
        policy: The organisation's own rules; empty in most projects.
        unread: Why that policy cannot be read, one line each; empty if it can be or is absent.
        terms: The terms of the glossary.
        coverage: What the passing scenarios exercise, norm by norm; empty if not measured.
        laws: The status of each law under the current rules.
        strengths: What the examples of each paragraph notice, as far as measured with the current
            rules and scenarios.
        copies: The dated copies, the oldest first.
        linked: Whether the site is for a server. It then includes the dated copies, which pages can
            link to, material for authors (scenarios as written, the names of all, norms with
            their statuses), and the files that an open page fetches.
    """

    project: Project
    status: Mapping[str, Any]
    options: Options
    sections: tuple[SectionView, ...]
    apart: tuple[ScenarioView, ...] = ()
    policy: LocalPolicy = field(default_factory=LocalPolicy)
    unread: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()
    coverage: tuple[NormCoverage, ...] = ()
    laws: tuple[LawStatus, ...] = ()
    strengths: Mapping[int, Strength] = field(default_factory=dict)
    copies: tuple[DatedCopy, ...] = ()
    linked: bool = True

    @property
    def guidance(self) -> Guidance:
        """The guidance that the site is about."""
        return self.project.guidance

    @cached_property
    def worked_out(self) -> WorkedOut:
        """The results that depend on the rules alone."""
        root = self.project.root
        return WorkedOut(self.guidance, root if load_guidance(root) is self.guidance else None)

    @property
    def source_url(self) -> str:
        """The address of the publisher's own page, as the adopter or the guidance gives it."""
        return self.options.source_url or self.guidance.edition.source_url

    @cached_property
    def paragraphs(self) -> tuple[ParagraphView, ...]:
        """All paragraphs, in the guidance's order."""
        return tuple(x for section in self.sections for x in section.paragraphs)

    @cached_property
    def scenarios(self) -> tuple[ScenarioView, ...]:
        """Every scenario under a paragraph's rule, once."""
        return tuple(row for x in self.paragraphs for group in x.groups for row in group.rows)

    @property
    def unplaced(self) -> tuple[GroupView, ...]:
        """The guidance's scenarios that are under no paragraph."""
        return grouped(x for x in self.apart if not of_local_policy(x.uri))

    @property
    def local(self) -> tuple[GroupView, ...]:
        """The scenarios of the local policy."""
        return grouped(x for x in self.apart if of_local_policy(x.uri))

    @cached_property
    def situations(self) -> tuple[SituationView, ...]:
        """The scenarios that have a page of their own for readers, in the guidance's order."""
        groups = [group for x in self.paragraphs for group in x.groups]
        features, groups = self.project.features, [*groups, *self.unplaced]
        return situation_views(features, self.guidance, groups, self.paragraphs)

    def noticed_alone(self, group: GroupView) -> dict[str, int]:
        """Return how many changes to each norm only this scenario was found to notice.

        A norm that is missing has no such changes, or none counted under the current rules.
        """
        return {
            norm: number
            for strength in self.strengths.values()
            for norm, of in strength.alone.items()
            if (number := sum(of.get(row.id, 0) for row in group.rows))
        }

    def page_of(self, paragraph: int) -> str:
        """Return the page of a paragraph, from the docs folder."""
        return from_docs(self.guidance.section_of[paragraph].path)

    def slots_of(self, norms: Collection[str]) -> list[tuple[LocalSlot, str]]:
        """Return the slots that norms leave to the organisation, each with its local setting."""
        return [
            (slot, self.options.local.get(slot.name, ""))
            for slot in self.guidance.slots
            if any(id in norms for id in slot.norms)
        ]

    def leading_to(self, endnote: int) -> tuple[int, ...]:
        """Return the paragraphs that refer to an endnote on their page."""
        restatements = self.project.restatements
        pages = {note.path for note in restatements.endnotes if note.id == endnote}
        mark = f"(#en{endnote})"
        return tuple(x.id for x in restatements.paragraphs if x.path in pages and mark in x.text)

    @cached_property
    def problems(self) -> tuple[str, ...]:
        """The problems in the status, one line each: where, what, and what to do."""
        return tuple(map(str, problems_of({"problems": (), **self.status})))

    @cached_property
    def notice(self) -> str:
        """Why there are no current results; empty if there are."""
        if not self.run:
            return "No current results: the scenarios have not been run here."
        statuses = {scenario.status for scenario in (*self.scenarios, *self.apart)}
        if statuses and statuses <= {"not run", "out of date"}:
            changed = "the scenarios or the rules have changed since their last run"
            return f"No current results: {changed}."
        return ""

    @cached_property
    def run(self) -> str:
        """The last run in words; empty if there is none."""
        run = self.status.get("run") or {}
        commit = words.commit_words(run.get("commit") or "", dirty=bool(run.get("dirty")))
        finished = run.get("finished") or ""
        return f"{words.moment(finished)} from {commit}" if finished else ""

    @property
    def warnings(self) -> tuple[str, ...]:
        """The reasons why the site is not sound, one line each; a strict build stops on any."""
        counted = Counter(row.status for row in (*self.scenarios, *self.apart))
        bad = [x for x in words.ordered(counted) if x != "passes"]
        said = [f"{count(counted[x], 'scenario')}: {words.ran(x)}" for x in bad]
        return (*self.problems, *filter(None, [self.notice]), *said)

    @property
    def counts(self) -> tuple[tuple[str, str, int], ...]:
        """The number of paragraphs by status: status, words and number, the worst first."""
        counted = Counter(paragraph.status for paragraph in self.paragraphs)
        return tuple((x, words.headline(x), counted[x]) for x in words.ordered(counted))

    @cached_property
    def regions(self) -> dict[str, tuple[str, ...]]:
        """The regions of each norm that names the law of some regions only; never of a duty."""
        norms = self.guidance.norms
        return {norm.id: norm.regions for norm in norms if norm.regions and not norm.directive}

    @cached_property
    def whole(self) -> str:
        """The whole guidance as one piece of Markdown."""
        planned = {section.path for section in self.guidance.sections}
        pages = self.project.restatements.pages
        return whole((from_docs(page.path), page.text) for page in pages if page.path in planned)

    @cached_property
    def record(self) -> dict[str, Any]:
        """The record of each paragraph, for comparison with dated copies."""
        return dated.record(self.project, {x.id: x.groups for x in self.paragraphs})

    @property
    def history(self) -> tuple[dated.Comparison, ...]:
        """The changes from dated copy to dated copy, and since the last one."""
        return dated.history(self.copies, self.record) if self.copies else ()


def model(project: Project, status: Mapping[str, Any], options: Options) -> SiteModel:
    """Return the model of a project and its status.

    Args:
        project: As it was read.
        status: As `gmc_steps.evidence.run.load_status` gives it.
        options: The adopter's settings.

    Returns:
        The model, which has every paragraph whatever the arguments hold.
    """
    scenarios = scenario_views(project.features, status)
    apart = tuple(scenario for scenario in scenarios.values() if not scenario.home)
    return SiteModel(project, status, options, section_views(project, status, scenarios), apart)


def site_of(
    project: Project,
    options: Options,
    *,
    measure: bool = True,
    linked: bool = True,
    status: Mapping[str, Any] | None = None,
) -> tuple[SiteModel, list[Problem]]:
    """Return the complete model of a project's site, without running anything.

    Args:
        project: As it was read.
        options: The adopter's settings.
        measure: Whether to measure what the scenarios exercise, which takes a moment.
        linked: Whether the site is for a server; see `SiteModel`.
        status: As `load_status` would give it, if already known.

    Returns:
        The model, and the problems with the pages and the local policy.

    Raises:
        ContentError: A dated copy cannot be read.
    """
    problems = lint_restatements(project.restatements, project.guidance)
    known = with_texts(load_status(project) if status is None else status, project, problems)
    copies = dated.read_copies(project.root)
    site = replace(model(project, known, options), copies=copies, linked=linked)
    site = replace(site, laws=law_statuses(project.root), strengths=strengths(project.root))
    page = project.root / "docs" / glossary.PATH
    if page.is_file():
        site = replace(site, terms=glossary.read_glossary(page.read_text("utf-8")))
    try:
        site = replace(site, policy=policy_of(project))
    except ContentError as error:
        site = replace(site, unread=tuple(map(str, error.problems)))
        problems += error.problems
    problems += lint_named(project.named, project.features)
    return (replace(site, coverage=_coverage(site)) if measure else site), problems


def _coverage(site: SiteModel) -> tuple[NormCoverage, ...]:
    """Return what the passing scenarios exercise, norm by norm."""
    passing = {scenario.id for scenario in site.scenarios if scenario.status == "passes"}
    scenarios = [x for x in site.project.features.scenarios if x.id in passing]
    plays = play_all(scenarios, vocabulary_of(site.guidance))
    return coverage(site.guidance, [x for x in plays if x is not None])
