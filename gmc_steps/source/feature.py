"""A feature file as data: every rule, scenario and Examples row with its place.

A `Template` is a scenario as written. A `Scenario` is one that can be run: a template, or one row
of an outline, with its placeholders filled in and its background steps in front.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from gmc_steps.source.layout import FOLDER as FOLDER
from gmc_steps.source.layout import LOCAL as LOCAL
from gmc_steps.source.layout import POLICY as POLICY
from gmc_steps.source.problem import Placed, Problem

SITUATION = "@situation"
"""The tag of a situation: a scenario that readers start from, with a page of its own."""


@dataclass(frozen=True)
class Tag(Placed):
    """A tag; the name keeps its ``@``."""

    name: str


@dataclass(frozen=True)
class Step(Placed):
    """A step, with placeholders filled in where it belongs to a `Scenario`.

    Attributes:
        keyword: As written, such as ``And``.
        type: ``given``, ``when`` or ``then``; ``And`` and ``But`` take the type of the step before
            them. Empty where there is no step before them.
        text: The text after the keyword.
        table: The rows of its table, the first included; None if it has none.
        docstring: Its text block; None if it has none.
        background: Whether it stands in a Background.
    """

    keyword: str
    type: str
    text: str
    table: tuple[tuple[str, ...], ...] | None
    docstring: str | None
    background: bool


@dataclass(frozen=True)
class Titled(Placed):
    """A part of a feature file that begins with a keyword and a colon.

    Attributes:
        name: The text after the colon.
        description: The prose below it, without indentation.
        tags: Its own tags.
    """

    name: str
    description: str
    tags: tuple[Tag, ...]


@dataclass(frozen=True)
class Rule(Titled):
    """A ``Rule:`` of a feature, which stands for a paragraph of the guidance."""

    @property
    def paragraph(self) -> int | None:
        """The paragraph that its tag names, as ``@p13`` does."""
        return next((number for tag in self.tags if (number := paragraph_of(tag.name))), None)


@dataclass(frozen=True)
class Background(Titled):
    """A Background; ``rule`` is None for the feature's own."""

    rule: Rule | None
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Row(Placed):
    """A row of an Examples table, placed at its first cell."""

    cells: tuple[str, ...]


@dataclass(frozen=True)
class Examples(Titled):
    """An Examples table; ``header`` is its first row, None if it has no table."""

    header: Row | None
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Template(Titled):
    """A scenario as written.

    Attributes:
        rule: The rule it belongs to; None outside every rule.
        outline: Whether its keyword calls it an outline.
        steps: Its own steps, with their placeholders.
        examples: Its Examples tables.
    """

    rule: Rule | None
    outline: bool
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows of all its Examples."""
        return tuple(row for table in self.examples for row in table.rows)


@dataclass(frozen=True)
class Scenario:
    """A scenario, or one row of an outline, as it is run.

    Attributes:
        id: A stable id, ``slug(file)/slug(rule)/slug(name)``, with a row key for an outline's rows.
        name: Its name, with placeholders filled in.
        template: The scenario as written.
        tags: Its own and inherited tags: feature, rule, scenario, Examples.
        steps: Its steps, those of Backgrounds first.
        row_line: The line of its Examples row; None if it has none.
        row: The values of that row by column.
        pickle: The pickle as Cucumber Messages has it; None if it cannot run (an outline without
            rows).
    """

    id: str
    name: str
    template: Template
    tags: tuple[Tag, ...]
    steps: tuple[Step, ...]
    row_line: int | None
    row: Mapping[str, str]
    pickle: Mapping[str, Any] | None = field(repr=False)

    @property
    def uri(self) -> str:
        """The path of its file, from the project root."""
        return self.template.path

    @property
    def line(self) -> int:
        """The line of its keyword, from 1."""
        return self.template.line

    @property
    def place(self) -> int:
        """The line of its row or, without one, of its keyword; unique within the file."""
        return self.row_line or self.line

    @property
    def rule(self) -> Rule | None:
        """The rule it belongs to."""
        return self.template.rule

    @property
    def description(self) -> str:
        """The prose below its name, without indentation."""
        return self.template.description

    @property
    def tag_names(self) -> tuple[str, ...]:
        """All its tags, each once."""
        return tuple(dict.fromkeys(tag.name for tag in self.tags))

    @property
    def pending(self) -> bool:
        """Whether its author holds it back."""
        return "@pending" in self.tag_names

    @property
    def page(self) -> str | None:
        """The name of its page, if it is tagged as a situation."""
        names = self.tag_names if SITUATION in self.tag_names else ()
        return next((page for name in names if (page := page_of(name))), None)

    @property
    def norms(self) -> tuple[str, ...]:
        """The ids of the norms that its tags say it exercises."""
        return tuple(name[1:] for name in self.tag_names if is_norm_tag(name))


@dataclass(frozen=True)
class Feature(Titled):
    r"""A feature file.

    Attributes:
        source: The file's text, line ends as ``\n``.
        document: The parsed file as Cucumber Messages has it.
        rules: Its rules, in order.
        backgrounds: Its Backgrounds, in order.
        templates: Every scenario as written, in order.
        scenarios: Every scenario as run, in order; an outline without rows is kept as one scenario
            that cannot run.
    """

    source: str = field(repr=False)
    document: Mapping[str, Any] = field(repr=False)
    rules: tuple[Rule, ...]
    backgrounds: tuple[Background, ...]
    templates: tuple[Template, ...]
    scenarios: tuple[Scenario, ...]

    @property
    def titled(self) -> tuple[Titled, ...]:
        """Everything in it that has a name, tags and a description, itself first."""
        tables = (table for template in self.templates for table in template.examples)
        return (self, *self.rules, *self.backgrounds, *self.templates, *tables)


@dataclass(frozen=True)
class Unreadable:
    """A feature file that cannot be read.

    Attributes:
        path: Its path from the project root.
        problems: All its problems.
        source: Its text; None if it is not text.
        paragraphs: Paragraphs whose tags can still be found in it.
        norms: Norms whose tags can still be found in it.
    """

    path: str
    problems: tuple[Problem, ...]
    source: str | None = None
    paragraphs: tuple[int, ...] = ()
    norms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Features:
    """All feature files of a project.

    Attributes:
        features: The readable files, in the order of their paths.
        unreadable: The files that cannot be read.
        problems: Problems of the folder, or of a file as a whole.
        content: The bytes of every file that could be opened, by path, and of the local policy.
    """

    features: tuple[Feature, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    problems: tuple[Problem, ...] = ()
    content: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Every scenario of every file."""
        return tuple(scenario for feature in self.features for scenario in feature.scenarios)


def of_local_policy(path: str) -> bool:
    """Return whether a feature file, by its path from the project root, is about local policy."""
    return path.startswith(f"{LOCAL}/")


def paragraph_of(tag: str) -> int | None:
    """Return the paragraph that a tag, with its ``@``, names: 13 for ``@p13``."""
    found = re.fullmatch(r"@p([1-9][0-9]{0,5})", tag)
    return int(found[1]) if found else None


def page_of(tag: str) -> str | None:
    """Return the page that a tag, with its ``@``, names for a situation, as ``@page:rash`` does."""
    found = re.fullmatch(r"@page:([a-z0-9]+(?:-[a-z0-9]+)*)", tag)
    return found[1] if found and found[1] != "index" else None  # the page of them all


def is_norm_tag(tag: str) -> bool:
    """Return whether a tag, with its ``@``, has the form of a norm's id, as ``@13.1`` has."""
    return re.fullmatch(r"@[0-9]{1,6}\.[0-9]{1,6}", tag) is not None
