"""Scenarios as the site shows them, each with what its run has shown."""

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
        """What it says, whatever came of running it."""
        return self.keyword, self.text, self.table, self.docstring


@dataclass(frozen=True)
class ScenarioView:
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
        source: Its Gherkin as written; of an outline whose examples have names of their own, so
            that each stands alone on the page, with that one example.
        examples: How many such examples the outline has; 0 if ``source`` is whole.
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
    steps: tuple[StepView, ...]
    source: str
    examples: int = 0
    at: str = ""
    commit: str = ""
    message: str = ""

    @property
    def anchor(self) -> str:
        """Its name on the page of its paragraph: its id without feature and rule.

        A page shows one feature, and no two scenarios of a feature have one name; the page of
        local policy shows all of its features.
        """
        return "scenario/" + "/".join(self.id.split("/")[2 if self.home else 1 :])


@dataclass(frozen=True)
class GroupView:
    """A scenario, or an outline with all its rows.

    Attributes:
        rows: The scenario, or one for each row of the Examples.
        labels: What tells each row from the others; empty for a single scenario.
        steps: Step by step what all rows have in common; None where they differ.
    """

    rows: tuple[ScenarioView, ...]
    labels: tuple[str, ...]
    steps: tuple[StepView | None, ...]

    @property
    def first(self) -> ScenarioView:
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
        which = "each" if alike else "the worst"
        return f"{count(len(self.rows), 'example')}: {which} {words.ran(self.status)}"


def scenario_views(features: Features, status: Mapping[str, Any]) -> dict[str, ScenarioView]:
    """Return every scenario of a status, by its id.

    A pass that nothing earned is "not run".

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
    if message and uri and line:  # with the line to look at, as the terminal says it
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
    """Yield the Gherkin of each scenario with every line that it is known by.

    The examples of an outline whose name they fill in are shown one by one: each with the whole
    table would be as many tables as there are rows. The number is that of the rows, or 0.

    It reaches from the tags and comments right above it to those above the next, without the
    indentation that all its lines have.
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
    """Return scenarios in the order of the files, the rows of one outline together."""
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
