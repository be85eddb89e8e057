"""Scenarios as the site shows them, each with the result of its run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from textwrap import dedent
from typing import Any

from gmc_steps.publish import words
from gmc_steps.publish.words import count
from gmc_steps.source.feature import Feature, Features, Rule, Template


@dataclass(frozen=True)
class StepView:
    """A step of a scenario; ``table`` holds its rows of cells, if it has any."""

    keyword: str
    text: str
    status: str
    message: str = ""
    table: tuple[tuple[str, ...], ...] = ()
    docstring: str = ""

    @property
    def content(self) -> tuple[object, ...]:
        """What it says, without the result of running it."""
        return self.keyword, self.text, self.table, self.docstring


@dataclass(frozen=True)
class ScenarioView:
    """A scenario, or one row of an outline, with the result of its run.

    Attributes:
        id: Its stable id; also its anchor.
        name: As the author wrote it.
        description: As the author wrote it.
        status: Its evidence status.
        home: The paragraph whose rule it is under, or 0.
        uri: The feature file, from the project root.
        line: Its line there.
        steps: In order, with Examples filled in.
        source: Its Gherkin as written; with that one example alone if the outline's examples have
            names of their own, as each is then shown by itself.
        examples: How many such examples the outline has; 0 if ``source`` is whole.
        at: When its status was earned, ISO 8601; empty if it was not.
        commit: The commit that it was earned on; empty if it was not earned.
        message: What went wrong outside its steps.
    """

    id: str
    name: str
    description: str
    status: str
    home: int
    uri: str
    line: int
    steps: tuple[StepView, ...]
    source: str
    examples: int = 0
    at: str = ""
    commit: str = ""
    message: str = ""

    @property
    def anchor(self) -> str:
        """Its anchor on its paragraph's page: its id without feature and rule.

        A page shows one feature, within which scenario names are unique; the page of local policy
        shows all its features, so the anchor there keeps the feature.
        """
        return "scenario/" + "/".join(self.id.split("/")[2 if self.home else 1 :])


@dataclass(frozen=True)
class GroupView:
    """A scenario, or an outline with all its rows.

    Attributes:
        rows: The scenario, or one for each row of the Examples.
        labels: What distinguishes each row from the others; empty for a single scenario.
        steps: The steps that all rows share; None where they differ.
    """

    rows: tuple[ScenarioView, ...]
    labels: tuple[str, ...]
    steps: tuple[StepView | None, ...]

    @property
    def first(self) -> ScenarioView:
        """The scenario, or the outline's first row; all rows share name, description and source."""
        return self.rows[0]

    @property
    def anchor(self) -> str:
        """Its anchor on its paragraph's page."""
        anchor = self.first.anchor
        return anchor if len(self.rows) == 1 else anchor.rpartition("/")[0]

    @property
    def status(self) -> str:
        """The worst status of its rows."""
        return next(iter(words.ordered(row.status for row in self.rows)))

    @property
    def said(self) -> str:
        """The status in words, with the number of examples if there are several."""
        if len(self.rows) == 1:
            return words.ran(self.status)
        alike = len({row.status for row in self.rows}) == 1
        which = "each" if alike else "the worst"
        return f"{count(len(self.rows), 'example')}: {which} {words.ran(self.status)}"


def scenario_views(features: Features, status: Mapping[str, Any]) -> dict[str, ScenarioView]:
    """Return every scenario of a status, by id.

    A pass without a record of the run that earned it is "not run".

    Args:
        features: The feature files, for the Gherkin as written.
        status: As `gmc_steps.evidence.run.load_status` gives it.
    """
    sources = {
        (feature.path, line): written
        for feature in features.features
        for line, *written in _as_written(feature)
    }
    homes = [(x["id"], x.get("scenarios", ())) for x in status.get("paragraphs", ())]
    return {
        entry["id"]: _view(entry, home, sources)
        for home, entries in [*homes, (0, status.get("unplaced", ()))]
        for entry in entries
    }


def _view(
    entry: Mapping[str, Any], home: int, sources: Mapping[tuple[str, int], Sequence[Any]]
) -> ScenarioView:
    earned = entry.get("earned") or {}
    status = entry.get("status", "not run")
    uri, line = entry.get("uri", ""), entry.get("line") or 0
    source, examples = sources.get((uri, line), ("", 0))
    return ScenarioView(
        id=entry["id"],
        name=entry.get("name", ""),
        description=entry.get("description") or "",
        status="not run" if status == "passes" and not earned else status,
        home=home,
        uri=uri,
        line=line,
        steps=tuple(_step(step, uri) for step in entry.get("steps", ())),
        source=source,
        examples=examples,
        at=earned.get("at") or "",
        commit=earned.get("commit") or "",
        message=entry.get("message") or "",
    )


def _step(step: Mapping[str, Any], uri: str) -> StepView:
    message, line = step.get("message") or "", step.get("line")
    if message and uri and line:  # with the line to look at, as in the terminal
        message += f"\n{uri}:{line}"
    return StepView(
        step.get("keyword", "").strip(),
        step.get("text", ""),
        step.get("status", "not run"),
        message,
        tuple(tuple(row) for row in step.get("table") or ()),
        step.get("docstring") or "",
    )


def _as_written(feature: Feature) -> Iterator[tuple[int, str, int]]:
    """Yield the Gherkin of each scenario for every line by which it is known.

    If an outline's examples fill in its name, they are shown one by one, each with its own row: the
    whole table would otherwise be repeated for every row. The number is that of the rows, or 0.

    The text runs from the tags and comments directly above the scenario to those above the next,
    without the indentation common to all its lines.
    """
    lines = feature.source.split("\n")
    above = {comment["location"]["line"] for comment in feature.document["comments"]}
    parts: list[Rule | Template] = [*feature.rules, *feature.templates]
    parts.sort(key=lambda part: part.line)
    above.update(tag.line for part in parts for tag in part.tags)

    def begin(line: int) -> int:
        while line - 1 in above:
            line -= 1
        return line - 1

    ends = [*(begin(part.line) for part in parts), len(lines)]
    for part, (first, after) in zip(parts, pairwise(ends), strict=True):
        if isinstance(part, Template):
            text = _plain(lines[first:after])
            yield part.line, text, 0
            number = sum(len(examples.rows) for examples in part.examples)
            alone = number > 1 and "<" in part.name
            for examples in part.examples:
                opening = lines[first : min(x.line for x in part.examples) - 1] if alone else []
                if alone and examples.header:
                    opening += lines[examples.line - 1 : examples.header.line]
                for row in examples.rows:
                    own = _plain([*opening, lines[row.line - 1]]) if alone else text
                    yield row.line, own, number if alone else 0


def _plain(lines: Sequence[str]) -> str:
    return dedent("\n".join(lines)).strip("\n").rstrip()


def grouped(scenarios: Iterable[ScenarioView]) -> tuple[GroupView, ...]:
    """Return scenarios in the order of the files, with the rows of an outline together."""
    together: dict[tuple[str, str], list[ScenarioView]] = {}
    for scenario in sorted(scenarios, key=lambda scenario: (scenario.uri, scenario.line)):
        together.setdefault((scenario.uri, scenario.name), []).append(scenario)
    return tuple(map(_group, together.values()))


def _group(rows: Sequence[ScenarioView]) -> GroupView:
    """Return rows with what they have in common and what tells them apart."""
    if len(rows) == 1 or len({len(row.steps) for row in rows}) != 1:
        return GroupView(tuple(rows), ("",) * len(rows), rows[0].steps if len(rows) == 1 else ())
    alike: list[StepView | None] = []
    labels: list[list[str]] = [[] for _ in rows]
    for steps in zip(*(row.steps for row in rows), strict=True):
        same = len({step.content[1:] for step in steps}) == 1
        alike.append(replace(steps[0], status="", message="") if same else None)
        if not same:
            for label, step in zip(labels, steps, strict=True):
                label.append(step.text)
    return GroupView(tuple(rows), tuple("; ".join(label) for label in labels), tuple(alike))
