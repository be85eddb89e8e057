"""The checks of a scenario's Givens and Thens, taken together as answers and statements.

All steps of a scenario describe one situation. A fact answered twice, Givens that contradict one
another and a Given after a Then would fail in a run or, worse, mean something other than they
seem to. These checks report them before anything runs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gmc_steps.core import Situation, SituationError
from gmc_steps.core.guidance import Guidance
from gmc_steps.local.steps import LOCAL
from gmc_steps.source.feature import Features, Scenario, Step
from gmc_steps.source.problem import Placed, Problem
from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.frames import CONDUCT, GIVEN, THEN
from gmc_steps.steps.vocabulary import Phrase, Vocabulary

_OF_SEVERAL = (CONDUCT, LOCAL)
"""Subjects that several steps of a scenario may share, as each step concerns another part."""


def lint_answers(features: Features, vocabulary: Vocabulary) -> list[Problem]:
    """Check that the steps of each scenario agree.

    Args:
        features: The project's features.
        vocabulary: The sentences that are steps.

    Returns:
        A problem for each misplaced, repeated or contradictory step, and for each fact that no
        scenario answers.
    """
    problems = [
        problem for scenario in features.scenarios for problem in _scenario(scenario, vocabulary)
    ]
    if features.scenarios and not features.unreadable:
        problems += _never_answered(features, vocabulary)
    return list(dict.fromkeys(problems))


def _scenario(scenario: Scenario, vocabulary: Vocabulary) -> Iterator[Problem]:
    case = Case(vocabulary.guidance)
    answered: dict[tuple[str, str], Step] = {}
    stated: Step | None = None
    fits = True
    for step in scenario.steps:
        phrase = vocabulary.match(step.type, step.text)
        if phrase is None:
            fits = False
            continue
        if step.table is not None or step.docstring is not None:
            what = "table" if step.table is not None else "block of text"
            text = f"no step takes a {what}, so nothing checks this one"
            yield step.problem("step-argument", text, "remove it")
        own = phrase.keyword == THEN or phrase.about in _OF_SEVERAL
        first = answered.setdefault((phrase.keyword, phrase.text if own else phrase.about), step)
        again = phrase.keyword != THEN and first.background and first.text == step.text
        if first is not step and not again:  # `gmc_steps.desk.doctor` remarks on those
            fits = False
            yield _twice(vocabulary.guidance, step, first, phrase)
            continue
        if phrase.keyword == THEN:
            stated = stated or step
            continue
        if stated is not None:
            text = f"a {step.type.capitalize()} after the Then on line {stated.line}"
            hint = "put it before the first Then: all Thens are about one situation"
            yield step.problem("given-after-then", text, hint)
        if phrase.about == LOCAL:  # `gmc_steps.check.local` checks those
            continue
        try:
            phrase.act(case)
        except StepFailure:  # "has been done" and "has not been done" of one norm
            fits = False
            yield _twice(vocabulary.guidance, step, step, phrase)
    if fits:
        try:
            Situation.of(vocabulary.guidance, case.given)
        except SituationError as error:
            yield _impossible(error, answered, scenario.steps[0])


def _twice(guidance: Guidance, step: Step, first: Step, phrase: Phrase) -> Problem:
    if phrase.keyword == THEN:
        return step.problem("then-twice", f"the same Then is on line {first.line}", "remove one")
    fact = guidance.facts.get(phrase.about)
    topic = fact.topic if fact else f"'{phrase.text}'"
    where = f" after line {first.line}" if first is not step else ""
    where += ", in the Background" if first.background and not step.background else ""
    text = f"this answers {topic} a second time{where}"
    return step.problem("given-twice", text, "keep one of the two")


def _impossible(
    error: SituationError, answered: Mapping[tuple[str, str], Step], first: Step
) -> Problem:
    """Return the problem of contradictory Givens, placed at one of the scenario's own steps."""
    text, _, hint = f"the Givens do not fit together: {error.words}".partition("; ")
    steps = [
        step
        for name in error.facts
        for (keyword, about), step in answered.items()
        if keyword == GIVEN and (about == name or about.startswith(f"{name} has "))
    ]
    above = next((step for step in steps if step.background), None)
    at = next((step for step in steps if not step.background), None)
    if above and at:
        which = "first" if steps[0].background else "second"
        text += f" (the {which} is in the Background, line {above.line})"
    return (at or first).problem("impossible", text, hint)


def _never_answered(features: Features, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Find facts that no scenario answers: their phrases are unused and so unchecked."""
    steps = {(x.type, x.text) for scenario in features.scenarios for x in scenario.steps}
    answered = {phrase.about for step in steps if (phrase := vocabulary.match(*step))}
    for name, fact in vocabulary.guidance.facts.items():
        if name not in answered:
            place = Placed(fact.place.path, fact.place.line, fact.place.column)
            text = f"no scenario answers {fact.topic} ({name})"
            hint = "write one that does, or remove the fact"
            yield place.problem("unused-fact", text, hint)
