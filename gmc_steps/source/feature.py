"""What stands in a feature file, as data: every rule, scenario and Examples row with its place.

A `Template` is a scenario as written; a `Scenario` is what can be run: a template, or one row of an
outline, with its placeholders filled in and its background steps in front.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from gmc_steps.source.layout import FOLDER as FOLDER
from gmc_steps.source.layout import LOCAL as LOCAL
from gmc_steps.source.layout import POLICY as POLICY
from gmc_steps.source.problem import Problem


@dataclass(frozen=True)
class Tag:
    """A tag with its place; the name keeps its ``@``."""

    name: str
    line: int
    column: int


@dataclass(frozen=True)
class Step:
    """A step, with placeholders filled in where it belongs to a `Scenario`.

    Attributes:
        line: Its line in the file, from 1.
        column: Its column, from 1.
        keyword: As written, such as ``And``.
        type: ``given``, ``when`` or ``then``; ``And`` and ``But`` take the type of the step before
            them. Empty where there is no step before them.
        text: What follows the keyword.
        table: The rows of its table, the first included; None if it has none.
        docstring: Its text block; None if it has none.
        background: Whether it stands in a Background.
    """

    line: int
    column: int
    keyword: str
    type: str
    text: str
    table: tuple[tuple[str, ...], ...] | None
    docstring: str | None
    background: bool


@dataclass(frozen=True)
class Rule:
    """A ``Rule:`` of a feature; here it stands for a paragraph of the guidance."""

    name: str
    line: int
    column: int
    tags: tuple[Tag, ...]
    description: str

    @property
    def paragraph(self) -> int | None:
        """The paragraph that its tag names, as ``@p13`` does."""
        return next((number for tag in self.tags if (number := paragraph_of(tag.name))), None)


@dataclass(frozen=True)
class Row:
    """A row of an Examples table, from its first cell on."""

    line: int
    column: int
    cells: tuple[str, ...]
    id: str


@dataclass(frozen=True)
class Examples:
    """An Examples table.

    Attributes:
        line: The line of its keyword, from 1.
        column: The column of its keyword, from 1.
        name: As written.
        description: As written.
        tags: Its own tags.
        header: Its first row; None if it has no table.
        rows: The other rows.
    """

    line: int
    column: int
    name: str
    description: str
    tags: tuple[Tag, ...]
    header: Row | None
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Template:
    """A scenario as written: placeholders unfilled, its own steps only.

    Attributes:
        name: As written.
        line: The line of its keyword, from 1.
        column: The column of its keyword, from 1.
        outline: Whether its keyword calls it an outline.
        tags: Its own tags.
        description: As written, without indentation.
        steps: Its own steps.
        examples: Its Examples tables.
        rule: The rule it stands in; None outside of every rule.
    """

    name: str
    line: int
    column: int
    outline: bool
    tags: tuple[Tag, ...]
    description: str
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]
    rule: Rule | None


@dataclass(frozen=True)
class Scenario:
    """What can be run: a scenario, or one row of an outline.

    Attributes:
        id: Stable: ``slug(file)/slug(rule)/slug(name)``, with a row key for an outline's rows.
        uri: The file, from the project root.
        line: The line of the scenario's keyword, from 1.
        row_line: The line of its Examples row; None if it has none.
        row: The values of that row by column.
        name: With placeholders filled in.
        template: The scenario as written.
        tags: Its own and inherited tags: feature, rule, scenario, Examples.
        steps: Background steps first.
        pickle: The pickle as Cucumber Messages has it; None if nothing of it can run (an outline
            without rows).
    """

    id: str
    uri: str
    line: int
    row_line: int | None
    row: Mapping[str, str]
    name: str
    template: Template
    tags: tuple[Tag, ...]
    steps: tuple[Step, ...]
    pickle: Mapping[str, Any] | None = field(repr=False)

    @property
    def place(self) -> int:
        """The line that is its own: of its row if it has one; unique within the file."""
        return self.row_line or self.line

    @property
    def rule(self) -> Rule | None:
        """The rule it stands in."""
        return self.template.rule

    @property
    def description(self) -> str:
        """As written, without indentation."""
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
    def norms(self) -> tuple[str, ...]:
        """The ids of the norms that its tags say it exercises."""
        return tuple(name[1:] for name in self.tag_names if is_norm_tag(name))


@dataclass(frozen=True)
class Feature:
    r"""A feature file.

    Attributes:
        path: From the project root.
        name: Of the feature.
        line: The line of its keyword, from 1.
        column: The column of its keyword, from 1.
        tags: Its own tags.
        description: As written, without indentation.
        source: The file's text, line ends as ``\\n``.
        document: The parsed file as Cucumber Messages has it.
        rules: In order.
        templates: Every scenario as written, in order.
        scenarios: Everything that can be run, in order; an outline without rows is kept as one
            scenario that cannot.
        background: The steps of all its Backgrounds.
    """

    path: str
    name: str
    line: int
    column: int
    tags: tuple[Tag, ...]
    description: str
    source: str = field(repr=False)
    document: Mapping[str, Any] = field(repr=False)
    rules: tuple[Rule, ...]
    templates: tuple[Template, ...]
    scenarios: tuple[Scenario, ...]
    background: tuple[Step, ...]

    def under(self, rule: Rule | None) -> tuple[Scenario, ...]:
        """The scenarios of one of its rules, or those outside every rule."""
        return tuple(x for x in self.scenarios if x.rule is rule)


@dataclass(frozen=True)
class Unreadable:
    """A feature file that cannot be read as one.

    Attributes:
        path: From the project root.
        problems: Everything that is wrong with it.
        source: Its text if it is text.
        paragraphs: Paragraphs whose tags still can be found in it.
        norms: Norms whose tags still can be found in it.
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
        features: Those that can be read, in the order of their paths.
        unreadable: Those that cannot.
        problems: What is wrong with the folder or with a file as a whole.
        content: The bytes of every file that could be opened, by path; what was parsed, and the
            local policy.
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
    """Whether a feature file, by its path from the project root, is about local policy."""
    return path.startswith(f"{LOCAL}/")


def paragraph_of(tag: str) -> int | None:
    """The paragraph that a tag names.

    Args:
        tag: With its ``@``.

    Returns:
        13 for ``@p13``; None for any other tag.
    """
    found = re.fullmatch(r"@p([1-9]\d*)", tag)
    return int(found[1]) if found else None


def is_norm_tag(tag: str) -> bool:
    """Whether a tag, with its ``@``, has the form of a norm's id, as ``@13.1`` has."""
    return re.fullmatch(r"@\d+\.\d+", tag) is not None
