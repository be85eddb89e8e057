"""The checks of the features, reported to an author before anything runs.

`gmc_steps.source.flaws` finds the faults that keep a scenario from showing anything. This module
adds the rules of form: one Rule for each paragraph, in the guidance's order, tags that mean
something, tidy tables, steps that exist.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import Any

from gmc_steps.core.guidance import Guidance
from gmc_steps.source.feature import (
    FOLDER,
    SITUATION,
    Feature,
    Features,
    Row,
    Rule,
    Step,
    Tag,
    Template,
    is_norm_tag,
    of_local_policy,
    page_of,
    paragraph_of,
)
from gmc_steps.source.files import legible
from gmc_steps.source.flaws import SKIPPING_TAGS, flaws, placeholders
from gmc_steps.source.problem import Placed, Problem, whole
from gmc_steps.source.swallowed import description_lines
from gmc_steps.source.syntax import STEP_WORDS, nearest_keyword
from gmc_steps.steps.miss import NO_STEP, explain
from gmc_steps.steps.vocabulary import Vocabulary


def lint_features(features: Features, vocabulary: Vocabulary) -> list[Problem]:
    """Check every feature file.

    Args:
        features: The project's features.
        vocabulary: The sentences that are steps, with the guidance that they speak of.

    Returns:
        Every problem, in the order of files and lines.
    """
    found: list[Problem] = [*features.problems]
    found += [problem for file in features.unreadable for problem in file.problems]
    for feature in features.features:
        flawed = [flaw.problem for flaw in flaws(feature)]
        if heading := next((x for x in flawed if x.code == "no-colon"), None):
            found.append(heading)  # other problems may only follow from it
            continue
        found += flawed
        if not of_local_policy(feature.path):  # `gmc_steps.check.local` checks those
            for check in (_page, _rules, _tags):
                found += check(feature, vocabulary.guidance)
        for form in (_pending, _columns, _rows, _tabs, _names):
            found += form(feature)
        found += _steps(feature, vocabulary)
        swallowed = {problem.line for problem in flawed if problem.code == "swallowed"}
        found += (x for x in _swallowed(feature, vocabulary) if x.line not in swallowed)
    return sorted(dict.fromkeys(found), key=lambda x: (x.path, x.line, x.column, x.code))


# ----------------------------------------------------------------- pages and paragraphs


def _page(feature: Feature, guidance: Guidance) -> Iterator[Problem]:
    name = PurePosixPath(feature.path).relative_to(FOLDER).with_suffix("").as_posix()
    names = [section.name for section in guidance.sections]
    if name not in names:
        text = f"no page of the guidance is called '{name}'"
        hint = _did_you_mean(name, names) or f"the pages are {', '.join(names)}"
        yield whole(feature.path).problem("unknown-page", text, hint)
    if not feature.templates and not feature.rules:
        text = "a feature without rules or scenarios"
        yield feature.problem("empty", text, "write them, or remove the file")


def _rules(feature: Feature, guidance: Guidance) -> Iterator[Problem]:
    before = 0
    for rule in feature.rules:
        numbers = [number for tag in rule.tags if (number := paragraph_of(tag.name))]
        if len(numbers) != 1:
            text = "a rule without an @p tag"
            if numbers:
                text = "a rule can have only one tag for its paragraph"
            hint = f"put the tag of its paragraph above it, such as @{_paragraph_tag(guidance)}"
            yield rule.problem("rule-tag", text, hint)
            continue
        yield from _rule(rule, numbers[0], before, guidance)
        before = max(before, numbers[0])
        if not any(template.rule is rule for template in feature.templates):
            text = "a rule without scenarios shows nothing"
            yield rule.problem("empty-rule", text, "write one, or remove the rule")
    for template in feature.templates:
        if template.rule is None:
            text = f"the scenario '{template.name}' is outside every rule"
            yield template.problem("outside-rule", text, "move it below the Rule of its paragraph")


def _rule(rule: Rule, number: int, before: int, guidance: Guidance) -> Iterator[Problem]:
    section = guidance.section_of.get(number)
    if section is None:
        text = f"the guidance has no paragraph {number}"
        yield rule.problem("unknown-paragraph", text, "correct the tag")
        return
    if section.name != PurePosixPath(rule.path).stem:
        text = f"paragraph {number} belongs to another page"
        yield rule.problem("other-page", text, f"move it to {section.feature}")
    if number == before:
        yield rule.problem("rule-twice", f"a second rule for paragraph {number}", "merge the two")
    elif number < before:
        text = f"paragraph {number} comes after paragraph {before}"
        yield rule.problem("rule-order", text, "keep the guidance's order")
    if not rule.name.startswith(f"Paragraph {number}: "):
        text = f"the rule's title does not begin with 'Paragraph {number}: '"
        hint = f"write 'Rule: Paragraph {number}: …', as its tag says"
        yield rule.problem("rule-title", text, hint)


# --------------------------------------------------------------------------------- tags


def _tags(feature: Feature, guidance: Guidance) -> Iterator[Problem]:
    for titled in feature.titled:
        for tag in titled.tags:
            # `gmc_steps.check.situations` checks the tags of situations.
            known = tag.name in ("@pending", SITUATION) or page_of(tag.name)
            if not known and tag.name.lower() not in SKIPPING_TAGS:
                yield from _tag(tag, guidance, of_rule=isinstance(titled, Rule))
    for template in feature.templates:
        names = [tag.name for tag in template.tags]
        for place, tag in enumerate(template.tags):
            if tag.name in names[:place]:
                text = f"{tag.name} is above this scenario twice"
                yield tag.problem("tag-twice", text, "remove one")


def _paragraph_tag(guidance: Guidance) -> str:
    """Return a tag that names a paragraph, as an example."""
    return f"p{guidance.norm[guidance.words.example].paragraph}"


def _tag(tag: Tag, guidance: Guidance, *, of_rule: bool) -> Iterator[Problem]:
    if paragraph_of(tag.name):
        if not of_rule:  # `_rule` checks that the paragraph exists
            hint = f"tag a scenario with norms, such as @{guidance.words.example}"
            yield tag.problem("paragraph-tag", f"{tag.name} can only go above a Rule", hint)
    elif is_norm_tag(tag.name):
        id = tag.name[1:]
        if id not in guidance.norm:
            hint = _did_you_mean(id, sorted(guidance.norm)) or "look it up on the page"
            yield tag.problem("unknown-norm", f"there is no norm {id}", hint)
    else:
        hint = (
            _did_you_mean(tag.name, ["@pending", SITUATION])
            or f"use the ids of norms, @{_paragraph_tag(guidance)} above a Rule, @pending, or "
            f"{SITUATION} with @page:name"
        )
        yield tag.problem("unknown-tag", f"the tag {tag.name} means nothing here", hint)


def _pending(feature: Feature) -> Iterator[Problem]:
    """Find whatever is tagged @pending without a reason."""
    held = [(x, x.description) for x in (feature, *feature.rules, *feature.templates)]
    for template in feature.templates:
        held += [(x, x.description or template.description) for x in template.examples]
    for titled, reason in held:
        for tag in titled.tags:
            if tag.name == "@pending" and not reason:
                hint = "write the reason as a description, below the title"
                yield tag.problem("pending-reason", "@pending without a reason", hint)


# ------------------------------------------------------------------------------- tables


def _columns(feature: Feature) -> Iterator[Problem]:
    for template in feature.templates:
        for table in template.examples:
            if table.header is not None:
                yield from _unused(table.header, template)
        yield from odd_columns(template)


def _unused(header: Row, template: Template) -> Iterator[Problem]:
    used = [name for step in template.steps for name in placeholders(step)]
    for name in dict.fromkeys(header.cells):
        if name not in used and f"<{name}>" not in template.name:
            hint = f"use <{name}> in a step, or remove the column"
            yield header.problem("unused-column", f"no step uses the column '{name}'", hint)


def odd_columns(template: Template) -> Iterator[Problem]:
    """Yield a problem for each column of an outline that a run could not fill in."""
    headers = [table.header for table in template.examples if table.header is not None]
    for header, name in [(x, name) for x in headers for name in dict.fromkeys(x.cells)]:
        if header.cells.count(name) > 1:
            text = f"two columns are called '{name}'"
            yield header.problem("column-twice", text, "rename one")
        if not re.sub(r"[ _-]", "", name).isalnum():
            text = (
                f"the column name '{name}' contains more than letters, digits, spaces and hyphens"
            )
            yield header.problem("column-name", text, "rename it")


def _rows(feature: Feature) -> Iterator[Problem]:
    for template in feature.templates:
        seen: dict[tuple[str, ...], int] = {}
        for row in template.rows:
            if row.cells in seen:
                text = f"this row is already on line {seen[row.cells]}"
                yield row.problem("duplicate-row", text, "remove one")
            seen.setdefault(row.cells, row.line)


def _tabs(feature: Feature) -> Iterator[Problem]:
    lines = feature.source.split("\n")
    for number in sorted(set(_table_lines(feature.document))):
        line = lines[number - 1]
        if "\t" in line.strip():
            column = line.index("\t", len(line) - len(line.lstrip())) + 1
            place = Placed(feature.path, number, column)
            yield place.problem("tab", "a tab within a table", "use spaces")


def _table_lines(written: Any) -> Iterator[int]:
    """Yield the lines of all rows of all tables in a parsed file."""
    if isinstance(written, dict):
        if "cells" in written and "location" in written:
            yield written["location"]["line"]
        written = list(written.values())
    if isinstance(written, list):
        for value in written:
            yield from _table_lines(value)


# ------------------------------------------------------------------------ steps and names


def _steps(feature: Feature, vocabulary: Vocabulary) -> Iterator[Problem]:
    for step in dict.fromkeys(step for scenario in feature.scenarios for step in scenario.steps):
        known = not step.type or placeholders(step) or vocabulary.match(step.type, step.text)
        if not known:
            yield undefined_step(step, vocabulary)


def undefined_step(step: Step, vocabulary: Vocabulary) -> Problem:
    """Return the problem of a sentence that is no step, suggesting the step that was meant."""
    text, hint = explain(vocabulary, step.type, step.text) or (NO_STEP, "")
    near = [] if hint else vocabulary.nearest(step.type, step.text)
    if near:
        hint = f"did you mean {' or '.join(f'“{phrase}”' for phrase in near)}?"
    hint = hint or "look for one with gmc-steps steps"
    return step.problem("undefined-step", f"{text}: '{step.text}'", hint)


def _swallowed(feature: Feature, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Find description lines that only their first word keeps from being steps (``given …``)."""
    for _, place, text in description_lines(feature):
        first, _, rest = text.partition(" ")
        if any(vocabulary.match(kind, rest.strip()) for kind in ("given", "then")):
            near = nearest_keyword(first, STEP_WORDS, 0.6)
            hint = f"did you mean '{near}' at its beginning?" if near else "begin it with a keyword"
            if first in STEP_WORDS:
                hint = "put a line 'Scenario: …' or 'Background:' above it"
            yield place.problem("swallowed", f"this step is read as a description: '{text}'", hint)


def _names(feature: Feature) -> Iterator[Problem]:
    """Find missing names, and names too similar to give different ids."""
    for template in feature.templates:
        if not legible(template.name):
            hint = "say in a few words what it shows"
            yield template.problem("no-name", "a scenario without a name", hint)
    names = Counter(template.name for template in feature.templates)
    for scenario in feature.scenarios:
        template = scenario.template
        same_row = [row.cells for row in template.rows].count(tuple(scenario.row.values())) > 1
        if "~" in scenario.id and names[template.name] == 1 and not same_row:
            text = f"the name '{template.name}' is too similar to another"
            hint = "use other words; punctuation and capitals do not count"
            yield template.problem("names-alike", text, hint)


def _did_you_mean(word: str, among: Sequence[str]) -> str:
    near = get_close_matches(word, among, n=2, cutoff=0.7)
    return f"did you mean {' or '.join(near)}?" if near else ""
