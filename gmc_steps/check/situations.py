"""The checks of situations: the scenarios that readers start from.

Each becomes a page that shows the core's answer beside the status of its scenario. So its title
is a question, its Givens leave one answer, and a Then states that answer, or one for each purpose
if there are several: otherwise a pass would say nothing about the answer that the page shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from gmc_steps.core import Verdict
from gmc_steps.source.feature import (
    SITUATION,
    Feature,
    Features,
    Scenario,
    Step,
    Tag,
    Template,
    of_local_policy,
    page_of,
)
from gmc_steps.source.named import Named
from gmc_steps.source.problem import Problem
from gmc_steps.steps.frames import VERDICT
from gmc_steps.steps.givens import advice_of
from gmc_steps.steps.repair import ORDINARY
from gmc_steps.steps.vocabulary import Vocabulary


def lint_situations(features: Features, vocabulary: Vocabulary) -> list[Problem]:
    """Check every scenario that is tagged as a situation.

    Args:
        features: The project's features.
        vocabulary: The sentences that are steps.
    """
    found: list[Problem] = []
    pages: dict[str, Template] = {}
    for feature in features.features:
        if of_local_policy(feature.path):
            continue
        found += _tags(feature)
        for template in feature.templates:
            if not _tagged(template):
                continue
            found += _form(template)
            name = next((page for tag in template.tags if (page := page_of(tag.name))), "")
            first = pages.setdefault(name, template)
            if name and first is not template:
                text = f"the page '{name}' already belongs to {first.path}:{first.line}"
                found.append(
                    template.problem("situation-twice", text, "give this one another name")
                )
    for scenario in features.scenarios:
        if _tagged(scenario.template) and not scenario.template.outline:
            found += _answer(scenario, vocabulary)
    return found


def lint_named(named: Sequence[Named], features: Features) -> list[Problem]:
    """Check that every situation named by a page exists.

    Return no problems while a feature cannot be read, as it may hold the situation.

    Args:
        named: The situations that pages name.
        features: The project's features.
    """
    if features.unreadable or features.problems:
        return []
    pages = {x.page for x in features.scenarios if x.page and not of_local_policy(x.uri)}
    found = []
    for each in named:
        if each.name not in pages:
            near = get_close_matches(each.name, sorted(pages), 1)
            hint = f"did you mean {near[0]}?" if near else "name the @page of a situation"
            text = f"no situation is called '{each.name}'"
            found.append(each.problem("situation-named", text, hint))
    return found


def _tagged(template: Template) -> bool:
    return any(tag.name == SITUATION for tag in template.tags)


def _tags(feature: Feature) -> Iterator[Problem]:
    """Find situation tags that are misplaced or lack their counterpart."""
    for titled in feature.titled:
        situation = [tag for tag in titled.tags if tag.name == SITUATION]
        pages = [tag for tag in titled.tags if page_of(tag.name)]
        if not isinstance(titled, Template):
            for tag in (*situation, *pages):
                text = f"{tag.name} can only go above a scenario"
                yield tag.problem("situation-tag", text, "move it to the scenario that it means")
        elif situation and len(pages) != 1:
            text = f"a situation with {len(pages) or 'no'} @page tag" + ("s" if pages else "")
            hint = "name its page once, in small letters, digits and hyphens: @page:old-slides"
            yield _last(pages, situation).problem("situation-page", text, hint)
        elif pages and not situation:
            text = f"{pages[0].name} names the page of a situation, but this is not one"
            yield pages[0].problem("situation-page", text, f"write {SITUATION} beside it")


def _last(pages: list[Tag], situation: list[Tag]) -> Tag:
    return pages[-1] if pages else situation[0]


def _form(template: Template) -> Iterator[Problem]:
    if not template.name.endswith("?"):
        text = f"the situation '{template.name}' is not a question"
        yield template.problem("situation-title", text, "ask what its reader would ask, with a ?")
    if template.outline:
        text = "a situation cannot be an outline: its page has one answer"
        hint = "write one scenario, or a situation for each row"
        yield template.problem("situation-outline", text, hint)


def _answer(scenario: Scenario, vocabulary: Vocabulary) -> Iterator[Problem]:
    advice = advice_of(scenario, vocabulary)
    if advice is None:  # other checks report what is wrong with its steps
        return
    template, facts = scenario.template, vocabulary.guidance.facts
    if advice.verdict is Verdict.DEPENDS:
        if advice.verdict_assuming is not Verdict.DEPENDS:
            hint = f"add 'Given {ORDINARY}'"
        else:
            hint = f"add a Given about {facts[advice.answer.turns_on[0]].topic}"
        text = "this situation does not have a single answer yet"
        yield template.problem("situation-open", text, hint)
    for norm in advice.situation.done:
        text = f"the guided tool cannot be told whether {norm} has been done"
        hint = "leave it out: the tool would answer this situation in another way"
        yield template.problem("situation-done", text, hint)
    words = vocabulary.guidance.words.verdicts
    each = [f"where {x.phrase}, {words[x.advice.verdict]}" for x in advice.purposes]
    steps = [step for step in scenario.steps if _of_verdict(step, vocabulary)]
    unsaid = [x for x in each if x not in {step.text for step in steps}]
    if not steps:
        text = "no Then states the answer to this situation, so a pass would not show it"
        hint = f"add 'Then {words[advice.verdict]}'"
        yield template.problem("situation-verdict", text, hint)
    elif unsaid and all(step.text in each for step in steps):
        text = "the answer to this situation is stated for one of its purposes only"
        yield template.problem("situation-verdict", text, f"add 'Then {unsaid[0]}'")


def _of_verdict(step: Step, vocabulary: Vocabulary) -> bool:
    phrase = vocabulary.match(step.type, step.text)
    return phrase is not None and phrase.about == VERDICT
