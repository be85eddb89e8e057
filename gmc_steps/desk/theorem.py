"""Reads a scenario as a small theorem: its Thens follow from its Givens in every case.

The Givens are premises: each answers one fact, says whether a norm's act has been done, or takes
the usual answers for granted. A Then is put to the core exactly as in a run, so the result is what
a run would find.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
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
        fact: a fact's name, a norm's id, or `ORDINARY`.
        value: the answer.
    """

    step: Step
    fact: str
    value: str


@dataclass(frozen=True)
class Claim:
    """A Then, and the phrase that it is."""

    step: Step
    phrase: Phrase


@dataclass(frozen=True)
class Theorem:
    """What a scenario claims.

    Attributes:
        guidance: the guidance that it is about.
        scenario: the scenario.
        premises: its Givens and Whens, those of the Background first.
        claims: its Thens.
    """

    guidance: Guidance = field(repr=False)
    scenario: Scenario
    premises: tuple[Premise, ...]
    claims: tuple[Claim, ...]

    @cached_property
    def answers(self) -> dict[str, str]:
        """What its premises answer: the fact's name, the norm's id or `ORDINARY` → the answer."""
        return {premise.fact: premise.value for premise in self.premises}

    @cached_property
    def case(self) -> Case:
        """The case that its premises make."""
        return case_of(self.guidance, self.answers)

    def holds_without(self, left_out: Collection[Premise]) -> bool:
        """Return whether every Then holds without some of the premises."""
        facts = {premise.fact for premise in left_out}
        kept = {fact: value for fact, value in self.answers.items() if fact not in facts}
        case = case_of(self.guidance, kept, search=False)
        return all(failure(case, claim) is None for claim in self.claims)


def theorem_of(scenario: Scenario, vocabulary: Vocabulary) -> Theorem | None:
    """Return a scenario as a theorem.

    Returns:
        The theorem; None if a step is unknown, about a local policy, followed by a table or a block
        of text, or a Given after a Then, if a fact is answered in two ways, or if there is no Then.
    """
    premises: list[Premise] = []
    claims: list[Claim] = []
    for step in scenario.steps:
        phrase = vocabulary.match(step.type, step.text) if step.type else None
        if phrase is None or step.table is not None or step.docstring is not None:
            return None
        if phrase.keyword == GIVEN and claims:
            return None
        if phrase.keyword == GIVEN:
            premises.append(Premise(step, *answered(phrase, vocabulary.guidance)))
        else:
            claims.append(Claim(step, phrase))
    said = {(premise.fact, premise.value) for premise in premises}
    if not claims or len({fact for fact, _ in said}) < len(said):
        return None
    return Theorem(vocabulary.guidance, scenario, tuple(premises), tuple(claims))


def theorems_of(scenarios: Iterable[Scenario], vocabulary: Vocabulary) -> list[Theorem]:
    """Return the scenarios that are theorems and are not pending."""
    found = (theorem_of(scenario, vocabulary) for scenario in scenarios if not scenario.pending)
    return [theorem for theorem in found if theorem is not None]


def answered(phrase: Phrase, guidance: Guidance) -> tuple[str, str]:
    """Return what a Given answers (a fact's name, a norm's id or `ORDINARY`), and the answer."""
    case = Case(guidance)
    phrase.act(case)
    ((fact, value),) = case.answers.items()
    return fact, value


def background_of(feature: Feature, paragraph: int, vocabulary: Vocabulary) -> dict[str, str]:
    """Return the answers of the Backgrounds above a paragraph's scenarios.

    Args:
        feature: the file of the paragraph.
        paragraph: its number; its rule need not exist yet.
        vocabulary: the sentences that are steps.
    """
    above = [x for x in feature.backgrounds if x.rule is None or x.rule.paragraph == paragraph]
    steps = [step for background in above for step in background.steps]
    phrases = [vocabulary.match(step.type, step.text) for step in steps]
    guidance = vocabulary.guidance
    return dict(answered(phrase, guidance) for phrase in phrases if phrase is not None)


def case_of(guidance: Guidance, answers: Mapping[str, str], *, search: bool = True) -> Case:
    """Return a case with some answers.

    Args:
        guidance: the guidance.
        answers: the fact's name, the norm's id or `ORDINARY` → the answer.
        search: whether to search for what would make a failing Then hold.
    """
    case = Case(guidance, search=search)
    for fact, value in answers.items():
        if fact == ORDINARY:
            case.assume_ordinary()
        else:
            case.answer(fact, value)
    return case


def failure(case: Case, claim: Claim) -> str | None:
    """Return why a Then does not hold in a case, or None if it holds."""
    try:
        claim.phrase.act(case)
    except StepFailure as failed:
        return str(failed)
    return None
