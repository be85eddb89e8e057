"""What the site shows, as plain data: restatements, norms and evidence brought together.

`model` is pure. It never makes a status better than it was given: what the status does not
mention is "not run", and a pass that nothing earned is "not run" too.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote

from gmc_steps.check.coverage import NormCoverage
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.norm import Norm
from gmc_steps.local.rule import LocalPolicy
from gmc_steps.publish import words
from gmc_steps.publish.editions import Edition, history
from gmc_steps.publish.editions import Step as Changes
from gmc_steps.publish.gherkin import excerpt, rules_of
from gmc_steps.publish.glossary import Term
from gmc_steps.publish.words import Statement, count
from gmc_steps.source.feature import of_local_policy
from gmc_steps.source.problem import Problem
from gmc_steps.source.project import Project
from gmc_steps.source.restatements import Passage, Restatements

Place = tuple[str, int]
"""A file, from the project root, and a line in it, from 1."""


@dataclass(frozen=True)
class Options:
    """What the adopter of the site says of it; empty where it says nothing.

    Attributes:
        organisation: Who publishes this copy.
        contact: Whom to ask; an address or a sentence.
        review: Who reviewed the restatements, and when.
        next_review: When they are to be reviewed again.
        edit_url: Where a file can be edited, with ``{path}`` and, if wanted, ``{line}``.
        source_url: The regulator's page.
        version: This project's version.
        commit: The commit that the site is built from, or empty.
        official: The regulator's own text by paragraph, a line for each sentence or list item;
            empty unless the adopter holds a copy and shows it.
    """

    organisation: str = ""
    contact: str = ""
    review: str = ""
    next_review: str = ""
    edit_url: str = ""
    source_url: str = ""
    version: str = ""
    commit: str = ""
    official: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    def edit(self, place: Place | None) -> str:
        """Where a place can be edited; empty if the adopter does not say, or there is none."""
        if not self.edit_url or place is None:
            return ""
        path, line = place
        return self.edit_url.replace("{path}", quote(path)).replace("{line}", str(line))


@dataclass(frozen=True)
class Step:
    """A step of a scenario; ``table`` holds its rows of cells, if it has any."""

    keyword: str
    text: str
    status: str
    message: str = ""
    table: tuple[tuple[str, ...], ...] = ()
    docstring: str = ""


@dataclass(frozen=True)
class Scenario:
    """A scenario, or one row of an outline, with what its run has shown.

    Attributes:
        id: Its stable id; also its anchor.
        name: As the author wrote it.
        description: As the author wrote it.
        status: Its evidence status.
        home: The paragraph under whose rule it stands, or 0.
        uri: The feature file, from the project root.
        line: Where it stands there.
        steps: In order, with Examples filled in.
        source: Its Gherkin as written.
        at: When its status was earned, ISO 8601; empty if it was not.
        commit: From which commit; empty if it was not earned.
        message: What went wrong outside of its steps.
    """

    id: str
    name: str
    description: str
    status: str
    home: int
    uri: str
    line: int
    steps: tuple[Step, ...]
    source: str
    at: str = ""
    commit: str = ""
    message: str = ""

    @property
    def said(self) -> str:
        """The status in words."""
        return words.ran(self.status)

    @property
    def anchor(self) -> str:
        """Its name on the page of its paragraph: its id without feature and rule.

        A page shows one feature, and no two scenarios of a feature have one name; the page of
        local policy shows all of its features.
        """
        return "scenario/" + "/".join(self.id.split("/")[2 if self.home else 1 :])


@dataclass(frozen=True)
class Group:
    """A scenario, or an outline with all its rows.

    Attributes:
        rows: The scenario, or one for each row of the Examples.
        labels: What tells each row from the others; empty for a single scenario.
        steps: Step by step what all rows have in common; None where they differ.
    """

    rows: tuple[Scenario, ...]
    labels: tuple[str, ...]
    steps: tuple[Step | None, ...]

    @property
    def first(self) -> Scenario:
        """The scenario, or the outline's first row: name, description and source are alike."""
        return self.rows[0]

    @property
    def anchor(self) -> str:
        """Its name on the page of its paragraph."""
        anchor = self.first.anchor
        return anchor if len(self.rows) == 1 else anchor.rpartition("/")[0]

    @property
    def status(self) -> str:
        """The worst of its rows."""
        return next(iter(words.ordered(row.status for row in self.rows)))

    @property
    def said(self) -> str:
        """The status in words, with the number of examples where there are several."""
        if len(self.rows) == 1:
            return words.ran(self.status)
        alike = len({row.status for row in self.rows}) == 1
        return f"{count(len(self.rows), 'example')}: " + (
            f"each {words.ran(self.status)}" if alike else f"the worst {words.ran(self.status)}"
        )


@dataclass(frozen=True)
class NormView:
    """A norm with its status, and the ids of the scenarios that bear on it."""

    id: str
    duty: str
    act: str
    directive: bool
    source: str
    status: str
    scenarios: tuple[str, ...]

    @property
    def said(self) -> str:
        """The status in words."""
        return words.short(self.status)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, with everything that bears on it.

    Attributes:
        id: Its number.
        title: The restatement's heading; empty where it is not restated yet.
        path: Its page, from the docs folder.
        status: Its evidence status.
        statement: The status as said to a reader.
        norms: In the guidance's order.
        groups: The scenarios under its rule.
        elsewhere: Scenarios under other rules that bear on its norms.
        content: A digest of what its status is earned on: its page's restatements, the feature
            files that bear on it, and the code.
        place: Where its restatement stands; None where it is not restated yet.
        rule: Where its rule stands among the features; None where there is none.
    """

    id: int
    title: str
    path: str
    status: str
    statement: Statement
    norms: tuple[NormView, ...]
    groups: tuple[Group, ...]
    elsewhere: tuple[Group, ...]
    content: str = ""
    place: Place | None = None
    rule: Place | None = None

    @property
    def failing(self) -> tuple[Group, ...]:
        """What a reader must see without opening anything."""
        return tuple(group for group in self.groups if group.status == "fails")

    @property
    def calm(self) -> tuple[Group, ...]:
        """The scenarios that do not fail."""
        return tuple(group for group in self.groups if group.status != "fails")

    @property
    def heading(self) -> str:
        """What stands over the norms and scenarios: nothing is called checked that was not."""
        if self.groups or self.elsewhere:
            return f"How paragraph {self.id} is checked"
        if self.status == "information only":
            return f"What paragraph {self.id} holds"
        return f"What there is to check in paragraph {self.id}"

    @property
    def contents(self) -> str:
        """What stands behind the status, such as ``4 norms and 12 scenarios``."""
        number = sum(len(group.rows) for group in (*self.groups, *self.elsewhere))
        scenarios = count(number, "scenario") if number else "no scenario"
        return f"{count(len(self.norms), 'norm')} and {scenarios}"


@dataclass(frozen=True)
class SectionView:
    """A page of the guidance."""

    name: str
    title: str
    path: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def tally(self) -> str:
        """Its paragraphs by status, in words."""
        return words.tally(paragraph.status for paragraph in self.paragraphs)


@dataclass(frozen=True)
class SiteModel:
    """Everything that the pages are made from.

    Attributes:
        guidance: What the site is about.
        sections: Its pages, in order.
        status: The status as given, to be published beside the pages.
        unplaced: Scenarios that stand under no paragraph's rule.
        problems: One line each, where and what and what to do.
        notice: Why there are no current results; empty if there are.
        run: The last run in words; empty if there is none.
        options: What the adopter says.
        backlinks: For each page and endnote, the paragraphs that lead to it.
        coverage: What the passing scenarios exercise, norm by norm; empty where not measured.
        policy: The organisation's own rules; empty in most projects.
        unread: Why that policy cannot be read, one line each; empty if it can be, or is not there.
        local: The scenarios of that policy.
        regions: For each norm that names the law of some regions only, which.
        whole: The whole guidance as one piece of Markdown.
        terms: The glossary's.
        record: What stands in each paragraph, to be compared with dated copies.
        editions: The dated copies that are kept, the oldest first.
        dated: Whether the site holds the dated copies, so that a page can lead to them.
    """

    guidance: Guidance
    sections: tuple[SectionView, ...]
    status: Mapping[str, Any]
    unplaced: tuple[Group, ...]
    problems: tuple[str, ...]
    notice: str
    run: str
    options: Options
    backlinks: Mapping[tuple[str, int], tuple[int, ...]] = field(default_factory=dict)
    coverage: tuple[NormCoverage, ...] = ()
    policy: LocalPolicy = field(default_factory=LocalPolicy)
    unread: tuple[str, ...] = ()
    local: tuple[Group, ...] = ()
    regions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    whole: str = ""
    terms: tuple[Term, ...] = ()
    record: Mapping[str, Any] = field(default_factory=dict)
    editions: tuple[Edition, ...] = ()
    dated: bool = True

    @property
    def source_url(self) -> str:
        """The publisher's own page, or where the adopter says it is."""
        return self.options.source_url or self.guidance.edition.source_url

    @property
    def history(self) -> tuple[Changes, ...]:
        """What changed from dated copy to dated copy, the newest first."""
        return history(self.editions, self.record)

    @property
    def back(self) -> dict[int, tuple[int, ...]]:
        """For each endnote, the paragraphs that lead to it."""
        return {number: back for (_, number), back in self.backlinks.items()}

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs, in the guidance's order."""
        return tuple(x for section in self.sections for x in section.paragraphs)

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Every scenario under a paragraph's rule, once."""
        return tuple(row for x in self.paragraphs for group in x.groups for row in group.rows)

    def page_of(self, paragraph: int) -> str:
        """The page of a paragraph, from the docs folder."""
        return next(x.path for x in self.paragraphs if x.id == paragraph)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What keeps the site from being sound, one line each; a strict build stops on any."""
        apart = (*self.unplaced, *self.local)
        rows = [*self.scenarios, *(row for group in apart for row in group.rows)]
        counted = Counter(row.status for row in rows)
        bad = [x for x in words.ordered(counted) if x != "passes"]
        return (
            *self.problems,
            *filter(None, [self.notice]),
            *(f"{count(counted[x], 'scenario')}: {words.ran(x)}" for x in bad),
        )

    @property
    def counts(self) -> tuple[tuple[str, str, int], ...]:
        """Paragraphs by status: status, words and number; the worst first, none left out."""
        counted = Counter(paragraph.status for paragraph in self.paragraphs)
        return tuple((x, words.headline(x), counted[x]) for x in words.ordered(counted))


def model(project: Project, status: Mapping[str, Any], options: Options) -> SiteModel:
    """Bring together what the site shows.

    Args:
        project: As it was read.
        status: As `gmc_steps.evidence.run.load_status` gives it.
        options: What the adopter says.

    Returns:
        The model; every paragraph is in it whatever the arguments hold.
    """
    guidance, restatements = project.guidance, project.restatements
    features = {feature.path: feature.source for feature in project.features.features}
    features |= {x.path: x.source for x in project.features.unreadable if x.source is not None}
    told = {entry["id"]: entry for entry in status.get("paragraphs", ())}
    scenarios = {
        entry["id"]: _scenario(entry, features, paragraph["id"])
        for paragraph in told.values()
        for entry in paragraph.get("scenarios", ())
    }
    scenarios |= {x["id"]: _scenario(x, features, 0) for x in status.get("unplaced", ())}
    by_paragraph: dict[int, list[Norm]] = {}
    for norm in guidance.norms:
        by_paragraph.setdefault(norm.paragraph, []).append(norm)
    restated = {passage.id: passage for passage in restatements.paragraphs}
    rules = rules_of(features)
    names = {page.path: page.title for page in restatements.pages}
    texts = {
        page.path: [(x.kind, x.id, x.title, x.text) for x in page.passages]
        for page in restatements.pages
    }
    sections = tuple(
        SectionView(
            plan.name,
            names.get(plan.path) or plan.name.replace("-", " ").capitalize(),
            _from_docs(plan.path),
            tuple(
                _paragraph(
                    number,
                    restated.get(number),
                    _from_docs(plan.path),
                    told.get(number, {}),
                    by_paragraph.get(number, []),
                    guidance.words.addressee,
                    scenarios,
                    (texts.get(plan.path, ()), status.get("inputs") or {}),
                    rules.get(number),
                )
                for number in plan.paragraphs
            ),
        )
        for plan in guidance.sections
    )
    run = status.get("run") or {}
    finished = run.get("finished") or ""
    return SiteModel(
        guidance,
        sections,
        status,
        _groups(x for x in scenarios.values() if not x.home and not of_local_policy(x.uri)),
        tuple(_problem(problem) for problem in status.get("problems", ())),
        _notice(finished, [scenario.status for scenario in scenarios.values()]),
        f"{words.moment(finished)} from "
        + words.commit_words(run.get("commit") or "", dirty=bool(run.get("dirty")))
        if finished
        else "",
        options,
        _backlinks(restatements),
        local=_groups(x for x in scenarios.values() if of_local_policy(x.uri)),
    )


def _notice(finished: str, statuses: Sequence[str]) -> str:
    """Why nothing on the site is current; empty if something is."""
    if not finished:
        return "No current results: the scenarios have not been run here."
    if statuses and set(statuses) <= {"not run", "out of date"}:
        return "No current results: the scenarios or the rules have changed since their last run."
    return ""


def _from_docs(path: str) -> str:
    return path.removeprefix("docs/")


def _problem(problem: Mapping[str, Any]) -> str:
    """The problem as one line, as `gmc_steps.source.problem.Problem` says it."""
    return str(
        Problem(
            problem.get("code", ""),
            problem.get("uri", ""),
            problem.get("line", 1),
            problem.get("column", 1),
            problem.get("text", ""),
            problem.get("hint", ""),
        )
    )


def _backlinks(restatements: Restatements) -> dict[tuple[str, int], tuple[int, ...]]:
    """For each page and endnote, the paragraphs of the page that lead to it."""
    found: dict[tuple[str, int], tuple[int, ...]] = {}
    for passage in restatements.paragraphs:
        for note in restatements.endnotes:
            if note.path == passage.path and f"(#en{note.id})" in passage.text:
                key = (_from_docs(note.path), note.id)
                found[key] = (*found.get(key, ()), passage.id)
    return found


def _scenario(entry: Mapping[str, Any], features: Mapping[str, str], home: int) -> Scenario:
    earned = entry.get("earned") or {}
    status = entry.get("status", "not run")
    if status == "passes" and not earned:
        status = "not run"
    line = entry.get("line") or 0
    return Scenario(
        entry["id"],
        entry.get("name", ""),
        entry.get("description") or "",
        status,
        home,
        entry.get("uri", ""),
        line,
        tuple(
            Step(
                step.get("keyword", "").strip(),
                step.get("text", ""),
                step.get("status", "not run"),
                _with_place(step.get("message"), entry.get("uri", ""), step.get("line")),
                tuple(tuple(row) for row in step.get("table") or ()),
                step.get("docstring") or "",
            )
            for step in entry.get("steps", ())
        ),
        excerpt(features.get(entry.get("uri", ""), ""), line),
        earned.get("at") or "",
        earned.get("commit") or "",
        entry.get("message") or "",
    )


def _with_place(message: str | None, uri: str, line: int | None) -> str:
    """A step's message with the line to look at, as the terminal says it."""
    return f"{message}\n{uri}:{line}" if message and uri and line else message or ""


def _groups(scenarios: Iterable[Scenario]) -> tuple[Group, ...]:
    """Rows of one outline together, in the order of the files."""
    together: dict[tuple[str, str], list[Scenario]] = {}
    for scenario in sorted(scenarios, key=lambda scenario: (scenario.uri, scenario.line)):
        together.setdefault((scenario.uri, scenario.name), []).append(scenario)
    return tuple(map(_group, together.values()))


def _group(rows: Sequence[Scenario]) -> Group:
    """Rows with what they have in common and what tells them apart."""
    if len(rows) == 1 or len({len(row.steps) for row in rows}) != 1:
        return Group(tuple(rows), ("",) * len(rows), rows[0].steps if len(rows) == 1 else ())
    alike: list[Step | None] = []
    labels: list[list[str]] = [[] for _ in rows]
    for steps in zip(*(row.steps for row in rows), strict=True):
        same = len({(step.text, step.table, step.docstring) for step in steps}) == 1
        alike.append(replace(steps[0], status="", message="") if same else None)
        if not same:
            for label, step in zip(labels, steps, strict=True):
                label.append(step.text)
    return Group(tuple(rows), tuple("; ".join(label) for label in labels), tuple(alike))


def _paragraph(
    number: int,
    restated: Passage | None,
    path: str,
    told: Mapping[str, Any],
    norms: Sequence[Norm],
    addressee: str,
    scenarios: Mapping[str, Scenario],
    earned_on: tuple[Sequence[object], Mapping[str, str]],
    rule: Place | None,
) -> Paragraph:
    norm_status = {entry["id"]: entry for entry in told.get("norms", ())}
    shown = tuple(
        NormView(
            norm.id,
            words.duty(norm.modality, norm.addressee, addressee),
            norm.act,
            norm.directive,
            norm.source,
            norm_status.get(norm.id, {}).get("status", "not run"),
            tuple(norm_status.get(norm.id, {}).get("scenarios", ())),
        )
        for norm in norms
    )
    bearing = [entry["id"] for entry in told.get("scenarios", ())]
    # What bears on a norm may stand under another paragraph, or under none.
    bearing += [x for norm in shown for x in norm.scenarios if x in scenarios]
    here = [scenarios[x] for x in dict.fromkeys(bearing)]
    status = told.get("status", "not run")
    if status == "passes" and not any(scenario.status == "passes" for scenario in here):
        status = "not run"
    return Paragraph(
        number,
        restated.title if restated else "",
        path,
        status,
        Statement(words.headline(status), told.get("message") or _detail(status, here, shown)),
        shown,
        _groups(scenario for scenario in here if scenario.home == number),
        _groups(scenario for scenario in here if scenario.home != number),
        _content(here, *earned_on),
        (restated.path, restated.line) if restated else None,
        rule,
    )


def _content(
    scenarios: Sequence[Scenario], texts: Sequence[object], inputs: Mapping[str, str]
) -> str:
    """The digest of what a status is earned on."""
    features = [(uri, inputs.get(uri, "")) for uri in sorted({x.uri for x in scenarios})]
    code = [(path, inputs[path]) for path in sorted(inputs) if not path.endswith(".feature")]
    return digest([texts, features, code])


def digest(of: object) -> str:
    """Some content as sixteen characters."""
    return hashlib.sha256(json.dumps(of, ensure_ascii=False).encode()).hexdigest()[:16]


def _detail(status: str, scenarios: Sequence[Scenario], norms: Sequence[NormView]) -> str:
    """What a status rests on, in a sentence or two."""
    by_status = Counter(scenario.status for scenario in scenarios)
    all_of_them = count(len(scenarios), "scenario")
    if status == "passes":
        passing = [scenario for scenario in scenarios if scenario.status == "passes"]
        oldest = min(passing, key=lambda scenario: scenario.at)
        same = {(scenario.at, scenario.commit) for scenario in passing} == {
            (oldest.at, oldest.commit)
        }
        verb = "passes" if len(passing) == 1 else "pass"
        return (
            f"{count(len(passing), 'scenario')} {verb}, {'' if same else 'the oldest '}"
            f"earned {words.moment(oldest.at)} from {words.commit_words(oldest.commit)}. "
            "The examples hold; they do not prove the whole paragraph."
        )
    if status == "fails":
        verb = "fails" if by_status["fails"] == 1 else "fail"
        return f"{by_status['fails']} of {all_of_them} {verb}: the rules and this text differ."
    if status == "out of date":
        earned = [scenario.at for scenario in scenarios if scenario.at]
        since = f" {words.moment(min(earned))}" if earned else ""
        return f"The scenarios or the rules have changed since the run{since or ' that is kept'}."
    if status == "undefined":
        verb = "uses" if by_status["undefined"] == 1 else "use"
        return f"{by_status['undefined']} of {all_of_them} {verb} words that no step knows."
    if status == "not run":
        return f"{by_status['not run']} of {all_of_them} written and not run." if scenarios else ""
    if status == "partly written":
        directive = [norm for norm in norms if norm.directive]
        checked = sum(norm.status == "passes" for norm in directive)
        return f"{checked} of {count(len(directive), 'norm')} checked by a scenario that passes."
    return ""
