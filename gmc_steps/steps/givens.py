"""What a scenario's Givens describe, without a run."""

from __future__ import annotations

from gmc_steps.core.advice import Advice
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.source.feature import Scenario
from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.frames import THEN
from gmc_steps.steps.repair import advice_on
from gmc_steps.steps.vocabulary import Vocabulary


def situation_of(scenario: Scenario, vocabulary: Vocabulary) -> Situation | None:
    """Return the situation that a scenario's Givens describe; None if they describe none."""
    case = _case(scenario, vocabulary)
    try:
        return None if case is None else Situation.of(vocabulary.guidance, case.given)
    except SituationError:  # `gmc_steps.check.answers` says why
        return None


def advice_of(scenario: Scenario, vocabulary: Vocabulary) -> Advice | None:
    """Return the advice that a scenario's Thens are about; None without a possible situation."""
    case = _case(scenario, vocabulary)
    try:
        return None if case is None else advice_on(vocabulary.guidance, case.answers)
    except SituationError:
        return None


def _case(scenario: Scenario, vocabulary: Vocabulary) -> Case | None:
    """Return a case with a scenario's Givens; None if a step is unknown or a Given is refused."""
    case = Case(vocabulary.guidance)
    for step in scenario.steps:
        phrase = vocabulary.match(step.type, step.text)
        if phrase is None:
            return None
        if phrase.keyword != THEN:
            try:
                phrase.act(case)
            except StepFailure:  # `gmc_steps.check.answers` says why
                return None
    return case
