"""What an author should hear of a scenario's Givens and Thens, taken as answers and statements.

The steps of a scenario all speak of one situation. What is answered twice, what does not fit
together, and what is answered only after a Then has spoken would fail in a run or, worse, mean
something else than it seems to; here it is told before anything runs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gmc_steps.core import Situation, SituationError
from gmc_steps.core.guidance import Guidance
from gmc_steps.local.steps import LOCAL
from gmc_steps.source.feature import Features, Scenario, Step
from gmc_steps.source.problem import Problem
from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.frames import CONDUCT
from gmc_steps.steps.vocabulary import Phrase, Vocabulary

_OF_SEVERAL = (CONDUCT, LOCAL)
"""What more than one step of a scenario may speak of, each of something else."""


def lint_answers(features: Features, vocabulary: Vocabulary) -> list[Problem]:
    """Check what the steps of each scenario say together.

    Args:
        features: the features, read.
        vocabulary: the sentences that are steps.

    Returns:
        A problem for each step that cannot stand where it stands, and for each fact that no
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
    said: dict[tuple[str, str], Step] = {}
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
            yield _at(scenario, step, "step-argument", text, "take it away")
        about = (phrase.keyword, phrase.text if phrase.keyword == "then" else phrase.about)
        about = (about[0], phrase.text) if about[1] in _OF_SEVERAL else about
        if about in said:
            fits = False
            yield _twice(vocabulary.guidance, scenario, step, said[about], phrase)
            continue
        said[about] = step
        if phrase.keyword == "then":
            stated = stated or step
            continue
        if stated is not None:
            text = f"a {step.type.capitalize()} after the Then in line {stated.line}"
            hint = "put it before the first Then: all of them speak of one situation"
            yield _at(scenario, step, "given-after-then", text, hint)
        if phrase.about == LOCAL:  # its rules are read elsewhere, and `lint_local` checks them
            continue
        try:
            phrase.act(case)
        except StepFailure:  # "has been done" and "has not been done" of one norm
            fits = False
            yield _twice(vocabulary.guidance, scenario, step, step, phrase)
    if fits:
        try:
            Situation.of(vocabulary.guidance, case.given)
        except SituationError as error:
            what, _, hint = f"the Givens do not fit together: {error.words}".partition("; ")
            steps = [step for name in error.facts for step in _speaking_of(name, said)]
            at = next((step for step in steps if not step.background), scenario.steps[0])
            if len({step.background for step in steps}) == 2:
                which = "first" if steps[0].background else "second"
                line = next(step.line for step in steps if step.background)
                what += f" (the {which} stands in the Background, line {line})"
            yield _at(scenario, at, "impossible", what, hint)


def _twice(
    guidance: Guidance, scenario: Scenario, step: Step, first: Step, phrase: Phrase
) -> Problem:
    if phrase.keyword == "then":
        text = f"the same Then stands in line {first.line}"
        return _at(scenario, step, "then-twice", text, "remove one")
    topic = (
        guidance.facts[phrase.about].topic if phrase.about in guidance.facts else f"'{phrase.text}'"
    )
    where = f" after line {first.line}" if first is not step else ""
    where += ", in the Background" if first.background and not step.background else ""
    text = f"this answers {topic} a second time{where}"
    return _at(scenario, step, "given-twice", text, "keep one of the two")


def _speaking_of(name: str, said: Mapping[tuple[str, str], Step]) -> Iterator[Step]:
    """The Given that answers a fact, or whether a norm's act has been done."""
    for (keyword, about), step in said.items():
        if keyword == "given" and (about == name or about.startswith(f"{name} has ")):
            yield step


def _never_answered(features: Features, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Facts that no scenario answers: words that nobody uses, and nothing checks."""
    answered = {
        phrase.about
        for scenario in features.scenarios
        for step in scenario.steps
        if (phrase := vocabulary.match(step.type, step.text))
    }
    for name, fact in vocabulary.guidance.facts.items():
        if name not in answered:
            text = f"no scenario answers {fact.topic} ({name})"
            hint = "write one that does, or remove the fact"
            yield Problem(
                "unused-fact", fact.place.path, fact.place.line, fact.place.column, text, hint
            )


def _at(scenario: Scenario, step: Step, code: str, text: str, hint: str) -> Problem:
    return Problem(code, scenario.uri, step.line, step.column, text, hint)
