"""One scenario, tried at once: what a run would say of it, without a run.

Its steps are put to the core as a run puts them, those of its Background first. All Thens are
asked, whether or not one before them holds. What keeps a scenario from showing anything in a run,
such as a name that comes twice, keeps it from holding here. Nothing of it is kept and no status
changes: only a run is evidence.
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
    """What came of one scenario.

    Attributes:
        scenario: The scenario.
        said: Everything that keeps it from holding; nothing if it holds.
        remarks: What could be said better although it holds.
    """

    scenario: Scenario
    said: tuple[Failure, ...]
    remarks: tuple[Problem, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether it holds."""
        return not self.said


def scenarios_at(feature: Feature, line: int) -> tuple[Scenario, ...]:
    """Return what stands in a line: a row of Examples, or all that a scenario comes to.

    Args:
        feature: The file.
        line: Any line from a scenario's first tag to the last before the next heading, from 1.

    Returns:
        Nothing for a line that belongs to no scenario, as those of a Background do.
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
        scenario: The scenario; that it is held back makes no difference.
        features: Its file, read, and the local policy if it speaks of that.
        guidance: The guidance.
        search: Whether a Then that fails looks for what would mend it.
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
    """Yield what is wrong with each step, in their order."""
    asking, failed = True, False
    for step in scenario.steps:
        phrase = vocabulary.match(step.type, step.text) if step.type else None
        if phrase is None:
            if step.type and not placeholders(step):  # else a flaw has said so
                yield Failure(undefined_step(step, vocabulary))
            # What is not understood of the situation, the Thens cannot be asked about.
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
