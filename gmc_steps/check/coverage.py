"""What the scenarios exercise: norms, exceptions and the conditions behind them.

Only scenarios that pass today count. A norm is covered when a Then states that it applies; an
exception when a situation shows it displacing and another shows the same norm applying; a clause
of a condition when some situation satisfies it and some other rules it out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from gmc_steps.core import Advice, Norm, Situation, SituationError, State
from gmc_steps.core.advice import advise_all
from gmc_steps.core.compiled import Outcome
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import Clause, Expression, Literal, Truth, clauses, every, negated
from gmc_steps.source.feature import Features, Scenario, of_local_policy
from gmc_steps.source.problem import Problem
from gmc_steps.source.restatements import Restatements
from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.repair import ORDINARY
from gmc_steps.steps.vocabulary import Vocabulary


@dataclass(frozen=True)
class NormCoverage:
    """How a directive norm is exercised.

    Attributes:
        norm: the norm.
        applies: how many scenarios state that it applies.
        contrasts: how many situations it does not apply in, for a scenario that speaks of it.
        exceptions: (displacing norm, how often it displaces).
        clauses: alternatives of its conditions.
        both_ways: those that some situation satisfies and some other rules out.
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
        stated: (norm's id, state) that its Thens state.
        outcome: what the guidance makes of its situation.
    """

    stated: frozenset[tuple[str, str]]
    outcome: Outcome


def coverage(guidance: Guidance, plays: Sequence[Play]) -> tuple[NormCoverage, ...]:
    """Measure how the scenarios exercise each directive norm.

    Args:
        guidance: the guidance.
        plays: the scenarios that pass, as played by `play_all`.
    """
    stated = Counter(entry for played in plays for entry in played.stated)
    displaced = Counter(
        (norm.id, by)
        for played in plays
        for norm in guidance.norms
        for by in played.outcome.displacers(norm)
    )
    return tuple(_of(norm, plays, stated, displaced) for norm in guidance.norms if norm.directive)


def _of(
    norm: Norm,
    plays: Sequence[Play],
    stated: Counter[tuple[str, str]],
    displaced: Counter[tuple[str, str]],
) -> NormCoverage:
    found = [clause for condition in conditions(norm) for clause in clauses(condition)]
    return NormCoverage(
        norm=norm,
        applies=stated[norm.id, State.APPLIES.value],
        contrasts=sum(
            stated[norm.id, state.value] for state in (State.DISPLACED, State.DOES_NOT_APPLY)
        ),
        exceptions=tuple((d.by, displaced[norm.id, d.by]) for d in norm.displaced_by),
        clauses=len(found),
        both_ways=sum(ways(clause, plays) >= {True, False} for clause in found),
    )


def conditions(norm: Norm) -> Iterator[Expression]:
    """Yield the conditions of a norm: when it applies, when it is met, what displaces it."""
    yield norm.when
    if norm.met is not None:
        yield norm.met
    yield from (displacement.when for displacement in norm.displaced_by)


def ways(clause: Clause, plays: Iterable[Play]) -> set[bool]:
    """Return which ways situations take an alternative: satisfied, ruled out, or both."""
    if not clause:  # "always" has no other way
        return {True, False}
    seen: set[bool] = set()
    for played in plays:
        way = satisfied(clause, played.outcome)
        if way is not None:
            seen.add(way)
        if len(seen) > 1:
            break
    return seen


def satisfied(clause: Clause, outcome: Outcome) -> Truth:
    """Return whether a situation satisfies an alternative, rules it out, or leaves it open."""
    return every(_truth(literal, outcome) for literal in clause)


def _truth(literal: Literal, outcome: Outcome) -> Truth:
    value = outcome.truth(literal.atom)
    return value if literal.positive else negated(value)


def play_all(scenarios: Sequence[Scenario], vocabulary: Vocabulary) -> list[Play | None]:
    """Play the Givens of scenarios and read what their Thens state, without running them.

    Returns:
        For each of them, None if a step is unknown or its Givens do not fit together.
    """
    situations = [situation_of(scenario, vocabulary) for scenario in scenarios]
    reckoned = iter(advise_all([x for x in situations if x is not None]))
    return [
        None if situation is None else _played(scenario, next(reckoned), vocabulary)
        for scenario, situation in zip(scenarios, situations, strict=True)
    ]


def situation_of(scenario: Scenario, vocabulary: Vocabulary) -> Situation | None:
    """Return the situation that a scenario's Givens describe, if they describe one."""
    case = Case(vocabulary.guidance)
    for step in scenario.steps:
        phrase = vocabulary.match(step.type, step.text)
        if phrase is None:
            return None
        if step.type != "then":
            try:
                phrase.act(case)
            except StepFailure:  # a fact answered twice; `lint_answers` says so
                return None
    try:
        return Situation.of(vocabulary.guidance, case.given)
    except SituationError:
        return None


def _played(scenario: Scenario, advice: Advice, vocabulary: Vocabulary) -> Play:
    """Return what a scenario states, and what the guidance makes of its situation."""
    if any(step.text == ORDINARY for step in scenario.steps):
        advice = advice.assumed
    phrases = (vocabulary.match(step.type, step.text) for step in scenario.steps)
    stated = {id for phrase in phrases if phrase is not None for id in phrase.asserts}
    return Play(frozenset((id, advice.finding(id).state.value) for id in stated), advice.outcome)


def lint_coverage(
    features: Features, restatements: Restatements, vocabulary: Vocabulary
) -> list[Problem]:
    """Check that tags tell the truth and that no directive norm is left without a scenario.

    Args:
        features: the features, read.
        restatements: where the norms stand, to point at those without a scenario.
        vocabulary: the sentences that are steps.

    Returns:
        A problem for each tagged norm that no Then of its scenario states a finding of, and for
        each directive norm that no scenario shows applying.
    """
    problems: list[Problem] = []
    if features.unreadable:  # what they would show is not known
        return problems
    applied: set[str] = set()
    counted = [x for x in features.scenarios if not (x.pending or of_local_policy(x.uri))]
    for scenario, played in zip(counted, play_all(counted, vocabulary), strict=True):
        stated = played.stated if played else frozenset()
        applied |= {id for id, state in stated if state == State.APPLIES}
        if played:
            problems += _untrue_tags(scenario, vocabulary.guidance, {id for id, _ in stated})
    places = {
        mark.id: mark for paragraph in restatements.paragraphs for mark in paragraph.marks
    } | {mark.id: mark for endnote in restatements.endnotes for mark in endnote.marks}
    for norm in vocabulary.guidance.norms:
        if norm.directive and norm.id not in applied and features.scenarios:
            mark = places.get(norm.id)
            problems.append(
                Problem(
                    "uncovered-norm",
                    mark.path if mark else "docs/guidance",
                    mark.line if mark else 1,
                    mark.column if mark else 1,
                    f"{norm.id} has no scenario in which it applies",
                    f'write one with the Then "{norm.said}, under {norm.id}"',
                )
            )
    return problems


def _untrue_tags(
    scenario: Scenario, guidance: Guidance, stated: Collection[str]
) -> Iterator[Problem]:
    for tag in scenario.tags:
        id = tag.name.removeprefix("@")
        if id in guidance.norm and id not in stated:
            yield Problem(
                "untrue-tag",
                scenario.uri,
                tag.line,
                tag.column,
                f"@{id} is a tag of a scenario whose Thens state nothing of {id}",
                f"add a Then about {id}, or take the tag away",
            )
