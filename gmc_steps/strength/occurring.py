"""Finds which answers change in situations that people meet: those of tasks and of scenarios.

A task's situations are those in which its questions end if nobody is ever unsure and the usual
answers hold. A scenario's situation is what its Givens state, which may leave questions open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from gmc_steps.core.advice import Advice, advise_all
from gmc_steps.core.finding import State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.norm import Due, Modality
from gmc_steps.core.situation import Situation
from gmc_steps.core.words import Task
from gmc_steps.source.feature import Scenario
from gmc_steps.steps.givens import advice_of, situation_of
from gmc_steps.steps.vocabulary import vocabulary_of
from gmc_steps.strength.differences import Case, Change, Differences, advices_in


@dataclass(frozen=True)
class Count:
    """The number of situations, of tasks or of scenarios.

    Attributes:
        changed: the number whose answers change.
        known: the number whose answers are known to both revisions.
    """

    changed: int
    known: int


@dataclass(frozen=True)
class Occurring:
    """What changes, and in how many situations.

    Attributes:
        changes: every change, including those seen only in situations that leave something open.
        tasks: the change → the number of situations of tasks in which it is seen.
        scenarios: the same for scenarios.
        any_task: the number of situations of tasks that change in any way.
        any_scenario: the same for scenarios.
    """

    changes: tuple[Change, ...]
    tasks: dict[Change, int]
    scenarios: dict[Change, int]
    any_task: Count
    any_scenario: Count


Answered = tuple[Case, Advice, Advice]
"""A situation, and what the two revisions say about it."""

Here = tuple[Case, Advice]
"""A situation, and what the later revision says about it."""


def occurring(
    before: Guidance, after: Guidance, scenarios: Iterable[Scenario], found: Differences
) -> Occurring:
    """Return what changes, and in how many situations.

    Args:
        before: the earlier guidance.
        after: the later guidance.
        scenarios: the scenarios of the later revision.
        found: what differs between the two.
    """
    if found.same:
        return Occurring((), {}, {}, Count(0, 0), Count(0, 0))
    pages = [task for task in after.tool.tasks if task.page]
    norms = tuple(dict.fromkeys(change.norm for change in found.changes if change.norm))
    here = [x for task in pages for x in ends(after, task)], [*_of_scenarios(scenarios, after)]
    known = [_answered(before, each) for each in here]
    of_tasks, of_scenarios = ([x for x in each if not _alike(*x[1:], norms)] for each in known)
    changes = {change: change for change in found.changes}
    for case, one, other in (*of_scenarios, *of_tasks):
        if one.verdict is not other.verdict:
            change = Change("", one.verdict, other.verdict, case)
            shown = changes.setdefault(change, change)
            open_only = change not in found.changes and shown.case
            if open_only and len(case.answers) < len(open_only.answers):
                changes[change] = replace(shown, case=case)
    ordered = sorted(changes.values(), key=lambda x: x.norm != "")
    tasks, any_task = _count(of_tasks, ordered, len(known[0]))
    told, any_scenario = _count(of_scenarios, ordered, len(known[1]))
    return Occurring(tuple(ordered), tasks, told, any_task, any_scenario)


def ends(guidance: Guidance, task: Task) -> Iterator[Here]:
    """Yield the situations in which the questions of a task end, with their answers.

    Args:
        guidance: the guidance with the task.
        task: the task.
    """
    asked = [Situation(guidance, task.answers)]
    while asked:
        further: list[Situation] = []
        for advice in advise_all(asked):
            name = advice.assumed.next_question
            if name is None:
                yield Case(advice.situation.answers), advice.assumed
                continue
            values = guidance.facts[name].settled
            further += [advice.situation.with_answers({name: value}) for value in values]
        asked = further


def _of_scenarios(scenarios: Iterable[Scenario], guidance: Guidance) -> Iterator[Here]:
    vocabulary = vocabulary_of(guidance)
    for scenario in scenarios:
        given, advice = situation_of(scenario, vocabulary), advice_of(scenario, vocabulary)
        if given is not None and advice is not None:
            yield Case(given.given, advice.usual), advice


def _answered(before: Guidance, here: Sequence[Here]) -> list[Answered]:
    """Return the situations whose answers the earlier revision knows too."""
    there = advices_in(before, [case for case, _ in here])
    return [
        (case, one, other)
        for (case, other), one in zip(here, there, strict=True)
        if one is not None
    ]


def _alike(one: Advice, other: Advice, norms: Iterable[str]) -> bool:
    """Return whether two answers are plainly the same, for the norms that may change."""
    if one.purposes or other.purposes:
        return False
    first, second = one.outcome, other.outcome
    if not (first.final and second.final and first.verdict is second.verdict):
        return False
    return all(
        id in one.guidance.norm
        and id in other.guidance.norm
        and first.state(id) is second.state(id) is not State.DEPENDS
        and first.met(id) is second.met(id)
        and not (first.state(id).binds and _said(one, id) != _said(other, id))
        for id in norms
    )


def _said(advice: Advice, id: str) -> tuple[Modality, Due]:
    norm = advice.guidance.norm[id]
    return norm.modality, norm.due


def _count(
    answered: Iterable[Answered], changes: Iterable[Change], known: int
) -> tuple[dict[Change, int], Count]:
    counts, changed = dict.fromkeys(changes, 0), 0
    for _, one, other in answered:
        seen = [change for change in counts if change.seen(one, other)]
        for change in seen:
            counts[change] += 1
        changed += bool(seen)
    return counts, Count(changed, known)
