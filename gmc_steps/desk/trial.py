"""Tries one scenario at once: what a run would say about it, without a run.

Its steps are put to the core as in a run, those of its Background first. All Thens are tried,
whether or not an earlier one holds. What keeps a scenario from being checked in a run, such as a
name used twice, keeps it from holding here. Nothing is kept and no status changes: only a run is
evidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from gmc_steps.check.features import odd_columns, undefined_step
from gmc_steps.core.guidance import Guidance
from gmc_steps.desk.doctor import displaced
from gmc_steps.desk.theorem import theorem_of
from gmc_steps.local.policy import policy_in
from gmc_steps.local.steps import LocalCase, local_vocabulary
from gmc_steps.source.feature import (
    Feature,
    Features,
    Scenario,
    Template,
    of_local_policy,
)
from gmc_steps.source.flaws import flaws, placeholders
from gmc_steps.source.problem import Failure, Problem
from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.frames import THEN
from gmc_steps.steps.vocabulary import Vocabulary


@dataclass(frozen=True)
class Trial:
    """The result of trying one scenario.

    Attributes:
        scenario: The scenario.
        said: Everything that keeps it from holding; empty if it holds.
        remarks: What could be said better, though it holds.
    """

    scenario: Scenario
    said: tuple[Failure, ...]
    remarks: tuple[Problem, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether it holds."""
        return not self.said


def scenarios_at(feature: Feature, line: int) -> tuple[Scenario, ...]:
    """Return the scenarios at a line: one row of Examples, or all rows of the scenario there.

    Args:
        feature: The file.
        line: Any line from a scenario's first tag to the last before the next heading, from 1.

    Returns:
        Empty for a line that belongs to no scenario, such as those of a Background.
    """
    headings = (*feature.rules, *feature.backgrounds, *feature.templates)
    begun = [x for x in headings if min((tag.line for tag in x.tags), default=x.line) <= line]
    last = max(begun, key=lambda x: x.line, default=None)
    if not isinstance(last, Template) or line > feature.source.count("\n") + 1:
        return ()
    found = tuple(x for x in feature.scenarios if x.template is last)
    return tuple(x for x in found if x.row_line == line) or found


def attempt(
    scenario: Scenario, features: Features, guidance: Guidance, *, search: bool = True
) -> Trial:
    """Try a scenario.

    Args:
        scenario: The scenario; it may be pending.
        features: The features with its file, and with the local policy if it is about that.
        guidance: The guidance.
        search: Whether to search for what would make a failing Then hold.
    """
    feature = next(x for x in features.features if x.path == scenario.uri)
    vocabulary = local_vocabulary(guidance)
    found = [Failure(flaw.problem) for flaw in flaws(feature) if scenario.id in flaw.scenarios]
    found += map(Failure, odd_columns(scenario.template))
    found += _played(scenario, vocabulary, _case(scenario, features, guidance, search))
    plain = not found and not of_local_policy(scenario.uri)
    theorem = theorem_of(scenario, vocabulary) if plain else None
    return Trial(scenario, tuple(found), tuple(displaced(theorem) if theorem else ()))


def _case(scenario: Scenario, features: Features, guidance: Guidance, search: bool) -> Case:
    if of_local_policy(scenario.uri):
        return LocalCase(guidance, partial(policy_in, features, guidance), search=search)
    return Case(guidance, search=search)


def _played(scenario: Scenario, vocabulary: Vocabulary, case: Case) -> Iterator[Failure]:
    """Yield what is wrong with the steps, in their order."""
    asking, failed = True, False
    for step in scenario.steps:
        phrase = vocabulary.match(step.type, step.text) if step.type else None
        if phrase is None:
            if step.type and not placeholders(step):  # otherwise a flaw has said so
                yield Failure(undefined_step(step, vocabulary))
            # If part of the situation is not understood, the Thens cannot be tried.
            asking = asking and step.type == THEN
        elif failed and step.type != THEN:
            asking = False
        elif asking:
            try:
                phrase.play(case, step.table, step.docstring)
            except StepFailure as error:
                first, *why = str(error).splitlines()
                yield Failure(step.problem("does-not-hold", first, ""), tuple(why))
                asking, failed = step.type == THEN, True
