"""All static checks of the features: what an author should hear before anything runs.

What keeps a scenario from showing anything stands in `gmc_steps.source.flaws`; here are, besides
those, the rules of form: one rule a paragraph in the guidance's order, tags that mean something,
tidy tables, steps that exist.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from itertools import chain
from pathlib import PurePosixPath
from typing import Any

from gmc_steps.core.guidance import Guidance
from gmc_steps.source.feature import (
    FOLDER,
    Examples,
    Feature,
    Features,
    Rule,
    Tag,
    Template,
    is_norm_tag,
    of_local_policy,
    paragraph_of,
)
from gmc_steps.source.flaws import (
    SKIPPING_TAGS,
    column_of,
    description_lines,
    flaws,
    placeholders,
)
from gmc_steps.source.problem import Problem
from gmc_steps.source.syntax import STEP_WORDS
from gmc_steps.steps.miss import explain
from gmc_steps.steps.vocabulary import Vocabulary


def lint_features(features: Features, vocabulary: Vocabulary) -> list[Problem]:
    """Check every feature file.

    Args:
        features: As read from the project.
        vocabulary: The sentences that are steps, and the guidance of which they speak.

    Returns:
        Everything that is wrong, in the order of files and lines.
    """
    guidance = vocabulary.guidance
    found: list[Problem] = [*features.problems]
    found += [problem for file in features.unreadable for problem in file.problems]
    for feature in features.features:
        flawed = [flaw.problem for flaw in flaws(feature)]
        if heading := next((x for x in flawed if x.code == "no-colon"), None):
            found.append(heading)  # what else seems wrong may only follow from it
            continue
        found += flawed
        if not of_local_policy(feature.path):  # `gmc_steps.check.local` looks at those
            found += chain(
                _page(feature, guidance), _rules(feature, guidance), _tags(feature, guidance)
            )
        found += chain(
            _pending(feature),
            _tables(feature),
            _steps(feature, vocabulary),
            _swallowed(feature, vocabulary),
            _names(feature),
        )
    return sorted(dict.fromkeys(found), key=lambda x: (x.path, x.line, x.column, x.code))


# ----------------------------------------------------------------- pages and paragraphs


def _page(feature: Feature, guidance: Guidance) -> Iterator[Problem]:
    name = PurePosixPath(feature.path).relative_to(FOLDER).with_suffix("").as_posix()
    names = [section.name for section in guidance.sections]
    if name not in names:
        text = f"no page of the guidance is called '{name}'"
        hint = _did_you_mean(name, names) or f"the pages are {', '.join(names)}"
        yield _at(feature, 1, 1, "unknown-page", text, hint)
    if not feature.templates and not feature.rules:
        text = "a feature without rules and scenarios"
        hint = "write them, or remove the file"
        yield _at(feature, feature.line, feature.column, "empty", text, hint)


def _rules(feature: Feature, guidance: Guidance) -> Iterator[Problem]:
    before = 0
    for rule in feature.rules:
        numbers = [number for tag in rule.tags if (number := paragraph_of(tag.name))]
        if len(numbers) != 1:
            text = "a rule has one tag for its paragraph" if numbers else "a rule without @p tag"
            hint = f"put the tag of its paragraph above it, such as @{_paragraph_tag(guidance)}"
            yield _at(feature, rule.line, rule.column, "rule-tag", text, hint)
            continue
        yield from _rule(feature, rule, numbers[0], before, guidance)
        before = max(before, numbers[0])
        if not any(template.rule is rule for template in feature.templates):
            text = "a rule without scenarios shows nothing"
            hint = "write one, or remove the rule"
            yield _at(feature, rule.line, rule.column, "empty-rule", text, hint)
    for template in feature.templates:
        if template.rule is None:
            text = f"the scenario '{template.name}' stands outside of every rule"
            hint = "move it below the Rule of its paragraph"
            yield _at(feature, template.line, template.column, "outside-rule", text, hint)


def _rule(
    feature: Feature, rule: Rule, number: int, before: int, guidance: Guidance
) -> Iterator[Problem]:
    section = guidance.section_of.get(number)
    name = PurePosixPath(feature.path).stem
    if section is None:
        text = f"the guidance has no paragraph {number}"
        yield _at(feature, rule.line, rule.column, "unknown-paragraph", text, "correct the tag")
        return
    if section.name != name:
        text = f"paragraph {number} belongs to another page"
        hint = f"move it to {section.feature}"
        yield _at(feature, rule.line, rule.column, "other-page", text, hint)
    if number == before:
        text = f"a second rule for paragraph {number}"
        yield _at(feature, rule.line, rule.column, "rule-twice", text, "join the two")
    elif number < before:
        text = f"paragraph {number} stands after paragraph {before}"
        hint = "keep the guidance's order"
        yield _at(feature, rule.line, rule.column, "rule-order", text, hint)
    if not rule.name.startswith(f"Paragraph {number}: "):
        text = f"the rule's title does not begin with 'Paragraph {number}: '"
        hint = f"write 'Rule: Paragraph {number}: …', as its tag says"
        yield _at(feature, rule.line, rule.column, "rule-title", text, hint)


# --------------------------------------------------------------------------------- tags


def _tags(feature: Feature, guidance: Guidance) -> Iterator[Problem]:
    of_rules = {tag for rule in feature.rules for tag in rule.tags}
    of_scenarios = [tag for template in feature.templates for tag in template.tags]
    of_tables = [tag for x in feature.templates for table in x.examples for tag in table.tags]
    for tag in (*feature.tags, *of_rules, *of_scenarios, *of_tables):
        if tag.name == "@pending" or tag.name.lower() in SKIPPING_TAGS:
            continue
        found = _tag(tag, guidance, of_rule=tag in of_rules)
        if found:
            yield _at(feature, tag.line, tag.column, *found)
    for template in feature.templates:
        names = [tag.name for tag in template.tags]
        for place, tag in enumerate(template.tags):
            if tag.name in names[:place]:
                text = f"{tag.name} stands above this scenario twice"
                yield _at(feature, tag.line, tag.column, "tag-twice", text, "remove one")


def _paragraph_tag(guidance: Guidance) -> str:
    """A tag that names a paragraph, as an example."""
    return f"p{guidance.norm[guidance.words.example].paragraph}"


def _tag(tag: Tag, guidance: Guidance, *, of_rule: bool) -> tuple[str, str, str] | None:
    example = guidance.words.example
    if paragraph_of(tag.name):
        if of_rule:
            return None  # whether the paragraph exists is said of the rule
        text = f"{tag.name} may only stand above a Rule"
        return "paragraph-tag", text, f"tag a scenario with norms, such as @{example}"
    if is_norm_tag(tag.name):
        if tag.name[1:] in guidance.norm:
            return None
        text = f"there is no norm {tag.name[1:]}"
        hint = _did_you_mean(tag.name[1:], sorted(guidance.norm)) or "look it up on the page"
        return "unknown-norm", text, hint
    text = f"the tag {tag.name} means nothing here"
    hint = (
        _did_you_mean(tag.name, ["@pending"])
        or f"use the ids of norms, @{_paragraph_tag(guidance)} above a Rule, or @pending"
    )
    return "unknown-tag", text, hint


def _pending(feature: Feature) -> Iterator[Problem]:
    """What is held back says why, where the tag stands."""
    holders: list[tuple[Iterable[Tag], str]] = [(feature.tags, feature.description)]
    holders += [(rule.tags, rule.description) for rule in feature.rules]
    for template in feature.templates:
        holders.append((template.tags, template.description))
        holders += [
            (table.tags, table.description or template.description) for table in template.examples
        ]
    for tags, description in holders:
        for tag in tags:
            if tag.name == "@pending" and not description:
                text = "@pending without a reason"
                hint = "write the reason as a description, below the title"
                yield _at(feature, tag.line, tag.column, "pending-reason", text, hint)


# ------------------------------------------------------------------------------- tables


def _tables(feature: Feature) -> Iterator[Problem]:
    for template in feature.templates:
        for table in template.examples:
            yield from _examples(feature, template, table)
    lines = feature.source.split("\n")
    for line in sorted(set(_table_lines(feature.document))):
        if "\t" in lines[line - 1].strip():
            column = (
                lines[line - 1].index("\t", len(lines[line - 1]) - len(lines[line - 1].lstrip()))
                + 1
            )
            text = "a tab within a table"
            yield _at(feature, line, column, "tab", text, "use spaces")


def _examples(feature: Feature, template: Template, table: Examples) -> Iterator[Problem]:
    if table.header is None:
        return
    header = table.header
    texts = [template.name, *(name for step in template.steps for name in placeholders(step))]
    for name in dict.fromkeys(header.cells):
        if name not in texts[1:] and f"<{name}>" not in template.name:
            text = f"no step uses the column '{name}'"
            hint = f"write <{name}> into a step, or remove the column"
            yield _at(feature, header.line, header.column, "unused-column", text, hint)
        if header.cells.count(name) > 1:
            text = f"two columns are called '{name}'"
            yield _at(feature, header.line, header.column, "column-twice", text, "rename one")
        if not name.replace(" ", "").replace("-", "").replace("_", "").isalnum():
            text = f"the column name '{name}' is more than letters, digits, spaces and hyphens"
            yield _at(feature, header.line, header.column, "column-name", text, "rename it")
    seen: dict[tuple[str, ...], int] = {}
    for row in (row for other in template.examples for row in other.rows):
        if row.cells in seen:
            text = f"the same row stands in line {seen[row.cells]}"
            if row in table.rows:
                yield _at(feature, row.line, row.column, "duplicate-row", text, "remove one")
        seen.setdefault(row.cells, row.line)


def _table_lines(written: Any) -> Iterator[int]:
    """The lines of all rows of all tables in a parsed file."""
    if isinstance(written, dict):
        if "cells" in written and "location" in written:
            yield written["location"]["line"]
        for value in written.values():
            yield from _table_lines(value)
    elif isinstance(written, list):
        for value in written:
            yield from _table_lines(value)


# -------------------------------------------------------------------------------- steps


def _steps(feature: Feature, vocabulary: Vocabulary) -> Iterator[Problem]:
    seen: set[tuple[str, str, int]] = set()
    for scenario in feature.scenarios:
        for step in scenario.steps:
            key = (step.type, step.text, step.line)
            if key in seen or not step.type or placeholders(step):
                continue
            seen.add(key)
            if vocabulary.match(step.type, step.text) is not None:
                continue
            if (told := explain(vocabulary, step.type, step.text)) is not None:
                text, hint = told
            else:
                near = " or ".join(
                    f"“{phrase}”" for phrase in vocabulary.nearest(step.type, step.text)
                )
                text = "no step has these words"
                hint = f"did you mean {near}?" if near else "look for one with gmc-steps steps"
            text = f"{text}: '{step.text}'"
            yield _at(feature, step.line, step.column, "undefined-step", text, hint)


def _swallowed(feature: Feature, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Description lines that are steps but for their first word, as ``given …`` is."""
    told = {flaw.problem.line for flaw in flaws(feature) if flaw.problem.code == "swallowed"}
    for _, line, text in description_lines(feature):
        if line in told:
            continue
        first, _, rest = text.partition(" ")
        if any(vocabulary.match(kind, rest.strip()) for kind in ("given", "when", "then")):
            said = f"this step is read as a description: '{text}'"
            near = _near(first, STEP_WORDS)
            hint = f"did you mean '{near}' at its beginning?" if near else "begin it with a keyword"
            if first in STEP_WORDS:
                hint = "put a line 'Scenario: …' or 'Background:' above it"
            column = column_of(feature, line)
            yield _at(feature, line, column, "swallowed", said, hint)


def _names(feature: Feature) -> Iterator[Problem]:
    """Names that are missing, or that differ, but not enough for different ids."""
    for template in feature.templates:
        if not template.name:
            text = "a scenario without a name"
            hint = "say in a few words what it shows"
            yield _at(feature, template.line, template.column, "no-name", text, hint)
    names = {template.name: template for template in feature.templates}
    for scenario in feature.scenarios:
        template = scenario.template
        rows = [row.cells for table in template.examples for row in table.rows]
        cells = tuple(scenario.row.values())
        if "~" in scenario.id and names[template.name] is template and rows.count(cells) < 2:
            same_name = [x for x in feature.templates if x.name == template.name]
            if len(same_name) == 1:
                text = f"the name '{template.name}' differs too little from another"
                hint = "use other words; signs and capitals do not count"
                yield _at(feature, template.line, template.column, "names-alike", text, hint)


def _near(word: str, among: Iterable[str]) -> str | None:
    found = get_close_matches(word.lower(), [x.lower() for x in among], n=1, cutoff=0.6)
    return found[0].capitalize() if found else None


def _did_you_mean(word: str, among: Sequence[str]) -> str:
    near = get_close_matches(word, among, n=2, cutoff=0.7)
    return f"did you mean {' or '.join(near)}?" if near else ""


def _at(feature: Feature, line: int, column: int, code: str, text: str, hint: str) -> Problem:
    return Problem(code, feature.path, line, column, text, hint)
