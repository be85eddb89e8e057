"""Finds scenarios whose form keeps them from showing anything, whatever a run reports.

Some of them pass in pytest-bdd: an outline without Examples runs once with its placeholders
unfilled, and a scenario without steps finds nothing wrong. None of them may count. The evidence
status depends on these flaws and overrides a run's result; `gmc_steps.check.features` shows them to
the author with the checks that need the vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gmc_steps.source.feature import Background, Feature, Scenario, Step, Tag, Template
from gmc_steps.source.problem import Problem
from gmc_steps.source.swallowed import swallowed, swallowed_scenarios

SKIPPING_TAGS = ("@skip", "@skipif", "@xfail", "@usefixtures", "@parametrize", "@filterwarnings")
"""Tags that pytest would take for its own marks."""

_PLACEHOLDER = re.compile(r"<([^<>]+)>")


@dataclass(frozen=True)
class Flaw:
    """A reason why scenarios cannot pass.

    Attributes:
        problem: The fault.
        scenarios: Ids of the scenarios that it disqualifies; empty if it concerns the whole file or
            if the lack of a result already disqualifies them.
        status: The best evidence status that those scenarios can have.
    """

    problem: Problem
    scenarios: tuple[str, ...] = ()
    status: str = "not run"


def flaws(feature: Feature) -> Iterator[Flaw]:
    """Yield the flaws of a feature's form that keep scenarios from showing anything."""
    yield from _copies(feature)
    yield from _swallowed(feature)
    yield from _skipping_tags(feature)
    yield from _backgrounds(feature)
    for template in feature.templates:
        yield from _template(template, _ids(feature, template))


def placeholders(step: Step) -> list[str]:
    """Return the names in angle brackets in a step, its table and its block of text, each once."""
    texts = [step.text, step.docstring or "", *(cell for row in step.table or () for cell in row)]
    return list(dict.fromkeys(name for text in texts for name in _PLACEHOLDER.findall(text)))


def _ids(feature: Feature, template: Template | None) -> tuple[str, ...]:
    return tuple(x.id for x in feature.scenarios if x.template is template)


def _copies(feature: Feature) -> Iterator[Flaw]:
    """Find scenarios that share a name: a run keeps only the last of them."""
    same: dict[str, list[Template]] = {}
    for template in feature.templates:
        copies = same.setdefault(template.name, [])
        if copies:
            begins = f"the scenario '{template.name}' has the same name as" if template.name else ""
            text = f"{begins or 'a scenario without a name, like'} the one on line {copies[0].line}"
            hint = "only one of them runs; rename it"
            problem = template.problem("duplicate-name", text, hint)
            yield Flaw(problem, _ids(feature, copies[-1]))
        copies.append(template)


def _swallowed(feature: Feature) -> Iterator[Flaw]:
    for owner, problem in swallowed(feature):
        yield Flaw(problem, _ids(feature, owner))
    yield from map(Flaw, swallowed_scenarios(feature))


def _skipping_tags(feature: Feature) -> Iterator[Flaw]:
    """Find tags that would make pytest skip, or count a failure as expected."""
    tagged: dict[Tag, list[str]] = {}
    for scenario in feature.scenarios:
        for tag in scenario.tags:
            if tag.name.lower() in SKIPPING_TAGS:
                tagged.setdefault(tag, []).append(scenario.id)
    for tag, ids in tagged.items():
        text = f"the tag {tag.name} would keep the scenario from being checked"
        hint = "remove it; use @pending with a reason in the description"
        yield Flaw(tag.problem("skipping-tag", text, hint), tuple(ids))


def _backgrounds(feature: Feature) -> Iterator[Flaw]:
    steps = [step for background in feature.backgrounds for step in background.steps]
    for step in steps:
        for name in placeholders(step):
            text = f"<{name}> in a Background: nothing fills it in"
            hint = "write this step into the scenarios"
            ids = tuple(x.id for x in feature.scenarios if step in x.steps)
            yield Flaw(step.problem("placeholder", text, hint), ids, "undefined")
    for background in feature.backgrounds:  # the first untyped step explains the rest
        for step in [step for step in background.steps if not step.type][:1]:
            text = f"a Background may not begin with '{step.keyword}'"
            problem = step.problem("begins-with-and", text, "begin with Given")
            ids = tuple(x.id for x in feature.scenarios if _below(x, background))
            yield Flaw(problem, ids, "undefined")


def _below(scenario: Scenario, background: Background) -> bool:
    return background.rule in (None, scenario.rule)


def _template(template: Template, ids: tuple[str, ...]) -> Iterator[Flaw]:
    if template.outline and not template.examples:
        text = "a scenario outline without Examples"
        hint = "add an Examples table, or call it 'Scenario'"
        yield Flaw(template.problem("no-examples", text, hint), ids)
    for table in template.examples:
        if not table.rows:
            hint = "add a row below the header, or remove the Examples"
            problem = table.problem("no-rows", "Examples without a row", hint)
            # Other tables of the outline still run: only an outline without any row shows nothing.
            yield Flaw(problem, () if template.rows else ids)
    if not template.steps:
        hint = "write its steps, or remove it"
        yield Flaw(template.problem("no-steps", "a scenario without steps", hint), ids)
        return
    if not any(step.type == "then" for step in template.steps):
        text = "a scenario without a Then checks nothing"
        yield Flaw(
            template.problem("no-then", text, "add a Then that says what should follow"), ids
        )
    first = template.steps[0]
    if not first.type:
        text = f"a scenario may not begin with '{first.keyword}'"
        hint = "begin with Given, When or Then"
        yield Flaw(first.problem("begins-with-and", text, hint), ids, "undefined")
    for problem in _unfilled(template):
        yield Flaw(problem, ids, "undefined")


def _unfilled(template: Template) -> Iterator[Problem]:
    """Find placeholders that no column fills in."""
    for table in template.examples or (None,):
        columns = table.header.cells if table and table.header else ()
        for step in template.steps:
            for name in placeholders(step):
                if name in columns:
                    continue
                text = f"<{name}> has nothing to fill it in: the scenario has no Examples"
                hint = "add an Examples table, or write the words themselves"
                if table is not None:
                    text = f"no column of the Examples on line {table.line} is called '{name}'"
                    hint = f"add it, or correct <{name}>"
                yield step.problem("placeholder", text, hint)
