"""The norms, exceptions and conditions that the scenarios exercise.

Only scenarios that pass today count. A norm is covered when a Then states that it applies; an
exception when a Then states, by both ids, that one norm displaces the other; a clause of a
condition when one situation satisfies it and another rules it out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gmc_steps.check.clauses import clauses, conditions, together, ways
from gmc_steps.core import Advice, Norm, State
from gmc_steps.core.advice import advise_all
from gmc_steps.core.compiled import Outcome
from gmc_steps.core.guidance import Guidance
from gmc_steps.source.feature import Features, Scenario, of_local_policy
from gmc_steps.source.problem import Problem, whole
from gmc_steps.source.restatements import FOLDER, Restatements
from gmc_steps.steps.givens import situation_of
from gmc_steps.steps.repair import ORDINARY
from gmc_steps.steps.vocabulary import Vocabulary


@dataclass(frozen=True)
class NormCoverage:
    """How far the scenarios exercise a norm.

    Attributes:
        norm: The norm.
        applies: How many scenarios state that it applies.
        contrasts: How many scenarios state that it does not apply or is displaced.
        exceptions: (id of a displacing norm, how many scenarios state that it displaces this one).
        clauses: The number of alternatives of its conditions.
        both_ways: How many of these one situation satisfies and another rules out.
    """

    norm: Norm
    applies: int
    contrasts: int
    exceptions: tuple[tuple[str, int], ...]
    clauses: int
    both_ways: int


@dataclass(frozen=True)
class Play:
    """One scenario played through its Givens.

    Attributes:
        stated: The pairs (norm's id, state) that its Thens state.
        outcome: The outcome of its situation under the guidance.
        displaced: The pairs (norm's id, displacing norm's id) that its Thens name.
    """

    stated: frozenset[tuple[str, str]]
    outcome: Outcome
    displaced: frozenset[tuple[str, str]] = frozenset()


def coverage(guidance: Guidance, plays: Sequence[Play]) -> tuple[NormCoverage, ...]:
    """Measure how far the scenarios exercise each norm.

    Args:
        guidance: The guidance.
        plays: The scenarios that pass, as played by `play_all`.
    """
    stated = Counter(entry for played in plays for entry in played.stated)
    lots = together(played.outcome for played in plays)
    displaced = Counter(pair for played in plays for pair in played.displaced)

    def of(norm: Norm) -> NormCoverage:
        found = [clause for condition in conditions(norm) for clause in clauses(condition)]
        return NormCoverage(
            norm=norm,
            applies=stated[norm.id, State.APPLIES],
            contrasts=stated[norm.id, State.DISPLACED] + stated[norm.id, State.DOES_NOT_APPLY],
            exceptions=tuple((x.by, displaced[norm.id, x.by]) for x in norm.displaced_by),
            clauses=len(found),
            both_ways=sum(ways(clause, lots) >= {True, False} for clause in found),
        )

    return tuple(of(norm) for norm in guidance.norms)


def play_all(scenarios: Sequence[Scenario], vocabulary: Vocabulary) -> list[Play | None]:
    """Play the Givens of scenarios and read what their Thens state, without running them.

    Returns:
        The play of each; None if a step is unknown or its Givens contradict one another.
    """
    situations = [situation_of(scenario, vocabulary) for scenario in scenarios]
    reckoned = iter(advise_all([x for x in situations if x is not None]))
    return [
        None if situation is None else _played(scenario, next(reckoned), vocabulary)
        for scenario, situation in zip(scenarios, situations, strict=True)
    ]


def _played(scenario: Scenario, advice: Advice, vocabulary: Vocabulary) -> Play:
    """Return a scenario's statements with the outcome of its situation."""
    if any(step.text == ORDINARY for step in scenario.steps):
        advice = advice.assumed
    matched = (vocabulary.match(step.type, step.text) for step in scenario.steps)
    phrases = [phrase for phrase in matched if phrase is not None]
    stated = {id for phrase in phrases for id in phrase.asserts}
    return Play(
        frozenset((id, advice.finding(id).state.value) for id in stated),
        advice.outcome,
        frozenset((x.asserts[0], x.displaced_by) for x in phrases if x.displaced_by),
    )


def lint_coverage(
    features: Features, restatements: Restatements, vocabulary: Vocabulary
) -> list[Problem]:
    """Check that tags tell the truth and that no norm is left without a scenario.

    Args:
        features: The project's features.
        restatements: The places of the norms, to point at those without a scenario.
        vocabulary: The sentences that are steps.

    Returns:
        A problem for each norm tag whose scenario has no Then about that norm, and for each norm
        that no scenario shows applying.
    """
    scenarios = [x for x in features.scenarios if not x.pending and not of_local_policy(x.uri)]
    if features.unreadable:  # their scenarios might cover a norm
        return []
    problems: list[Problem] = []
    applied: set[str] = set()
    for scenario, played in zip(scenarios, play_all(scenarios, vocabulary), strict=True):
        if played:
            applied |= {id for id, state in played.stated if state == State.APPLIES}
            problems += _untrue_tags(scenario, vocabulary.guidance, played)
    passages = (*restatements.paragraphs, *restatements.endnotes)
    places = {mark.id: mark for passage in passages for mark in passage.marks}
    for norm in vocabulary.guidance.norms:
        if norm.id not in applied and features.scenarios:
            text = f"{norm.id} has no scenario in which it applies"
            hint = f'write one with the Then "{norm.said}, under {norm.id}"'
            place = places.get(norm.id, whole(FOLDER))
            problems.append(place.problem("uncovered-norm", text, hint))
    return problems


def _untrue_tags(scenario: Scenario, guidance: Guidance, played: Play) -> Iterator[Problem]:
    stated = {id for id, _ in played.stated}
    for tag in scenario.tags:
        id = tag.name.removeprefix("@")
        if id in guidance.norm and id not in stated:
            text = f"@{id} is a tag of a scenario whose Thens say nothing about {id}"
            yield tag.problem("untrue-tag", text, f"add a Then about {id}, or remove the tag")
