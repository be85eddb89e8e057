"""A scenario as a small theorem: from its Givens, in every case, its Thens follow.

The Givens are premises: each answers one fact, or says that a norm's act has been done, or takes
the usual answers for granted. A Then is put to the core exactly as a run would put it, so what is
found here is what a run would find.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import cached_property

from gmc_steps.core.guidance import Guidance
from gmc_steps.source.feature import Feature, Scenario, Step
from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.frames import GIVEN
from gmc_steps.steps.repair import ORDINARY
from gmc_steps.steps.vocabulary import Phrase, Vocabulary


@dataclass(frozen=True)
class Premise:
    """A Given or When, and what it answers.

    Attributes:
        step: the step, placeholders filled in.
        fact: the fact's name, the norm's id, or "" for the usual answers.
        value: the answer; "" for the usual answers.
    """

    step: Step
    fact: str
    value: str


@dataclass(frozen=True)
class Claim:
    """A Then, and what it stands for."""

    step: Step
    phrase: Phrase


@dataclass(frozen=True)
class Theorem:
    """A scenario, read.

    Attributes:
        guidance: of which it speaks.
        scenario: the scenario.
        premises: its Givens and Whens, background first.
        claims: its Thens.
    """

    guidance: Guidance = field(repr=False)
    scenario: Scenario
    premises: tuple[Premise, ...]
    claims: tuple[Claim, ...]

    @cached_property
    def answers(self) -> dict[str, str]:
        """Fact's name, or norm's id, → its answer."""
        return {premise.fact: premise.value for premise in self.premises if premise.fact}

    @property
    def ordinary(self) -> bool:
        """Whether the usual answers are taken for granted."""
        return any(not premise.fact for premise in self.premises)

    @cached_property
    def case(self) -> Case:
        """The case that its Givens make."""
        return case_of(self.guidance, self.answers, ordinary=self.ordinary)

    def holds_without(self, left_out: Collection[Premise]) -> bool:
        """Return whether every Then holds when some of the Givens are not said."""
        kept = [premise for premise in self.premises if premise not in left_out]
        answers = {premise.fact: premise.value for premise in kept if premise.fact}
        ordinary = any(not premise.fact for premise in kept)
        case = case_of(self.guidance, answers, ordinary=ordinary, search=False)
        return all(failure(case, claim) is None for claim in self.claims)


def theorem_of(scenario: Scenario, vocabulary: Vocabulary) -> Theorem | None:
    """Read a scenario.

    Returns:
        None if a step is unknown or about a local policy, a fact is answered twice, or there is
        no Then.
    """
    premises: list[Premise] = []
    claims: list[Claim] = []
    for step in scenario.steps:
        phrase = vocabulary.match(step.type, step.text) if step.type else None
        if phrase is None:
            return None
        if phrase.keyword != GIVEN:
            claims.append(Claim(step, phrase))
            continue
        fact, value = answered(phrase, vocabulary.guidance)
        premises.append(Premise(step, fact, value))
    facts = [premise.fact for premise in premises]
    if not claims or len(set(facts)) < len(facts):
        return None
    return Theorem(vocabulary.guidance, scenario, tuple(premises), tuple(claims))


def theorems_of(scenarios: Iterable[Scenario], vocabulary: Vocabulary) -> list[Theorem]:
    """Read all scenarios that can be read and are not held back."""
    read = (theorem_of(scenario, vocabulary) for scenario in scenarios if not scenario.pending)
    return [theorem for theorem in read if theorem is not None]


def answered(phrase: Phrase, guidance: Guidance) -> tuple[str, str]:
    """Return the fact, or norm's id, that a Given answers, and its answer; "" and "" for usual."""
    if phrase.text == ORDINARY:
        return "", ""
    case = Case(guidance)
    phrase.act(case)
    ((fact, value),) = case.given.items()
    return fact, str(value)


def background_of(feature: Feature, paragraph: int, vocabulary: Vocabulary) -> dict[str, str]:
    """Return what the Backgrounds above a paragraph's scenarios answer; "" stands for usual.

    Args:
        feature: the file of the paragraph.
        paragraph: its rule need not be there yet.
        vocabulary: the sentences that are steps.
    """
    above = [x for x in feature.backgrounds if x.rule is None or x.rule.paragraph == paragraph]
    steps = [step for background in above for step in background.steps]
    phrases = [vocabulary.match(step.type, step.text) for step in steps]
    guidance = vocabulary.guidance
    return dict(answered(phrase, guidance) for phrase in phrases if phrase is not None)


def case_of(
    guidance: Guidance, answers: dict[str, str], *, ordinary: bool, search: bool = True
) -> Case:
    """Return the case that those answers make; one that searches says what would mend a Then."""
    case = Case(guidance, search=search)
    for fact, value in answers.items():
        case.answer(fact, value)
    if ordinary:
        case.assume_ordinary()
    return case


def failure(case: Case, claim: Claim) -> str | None:
    """Return why a Then does not hold in a case, or None if it holds."""
    try:
        claim.phrase.act(case)
    except StepFailure as failed:
        return str(failed)
    return None
