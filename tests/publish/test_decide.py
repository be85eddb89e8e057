"""The six tasks as pictures and lists say what the core says, at every place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from gmc_steps.core import Advice, Situation, Verdict
from gmc_steps.core.words import Task
from gmc_steps.guidance import GUIDANCE
from gmc_steps.publish import SiteModel, weave
from gmc_steps.publish.decide.data import page_data
from gmc_steps.publish.decide.drawing import MOST_BOXES, draw
from gmc_steps.publish.decide.outline import outline
from gmc_steps.publish.worked_out.tree import Branch, Leaf, branches, tree, usual_path

ROOT = Path(__file__).parents[2]
TASKS = [task for task in GUIDANCE.tool.tasks if task.page]
each_task = pytest.mark.parametrize("task", TASKS, ids=[task.page for task in TASKS])


def ends(answers: dict[str, str]) -> Iterator[Advice]:
    """The core's advice wherever it has nothing more to ask, going through all answers."""
    advice = Advice(Situation(GUIDANCE, answers))
    name = advice.assumed.next_question
    if name is None:
        yield advice.assumed
        return
    for value in GUIDANCE.facts[name].phrases:
        yield from ends(dict(advice.situation.with_answers({name: value}).answers))


@cache
def all_ends(task: Task) -> tuple[Advice, ...]:
    """The same for a task, gone through once for all tests."""
    return tuple(ends(dict(task.answers)))


def followed(place: Branch | Leaf, answers: dict[str, str]) -> Leaf:
    """The leaf that a reader reaches who has these answers."""
    while isinstance(place, Branch):
        given = answers[place.fact.name]
        (place,) = (below for values, below in place.lines if given in values)
    return place


@each_task
def test_every_leaf_is_the_cores_answer(task: Task) -> None:
    reached = set()
    for advice in all_ends(task):
        leaf = followed(tree(GUIDANCE, task).root, dict(advice.situation.answers))
        answer = advice.answer
        assert leaf.verdict is answer.verdict, advice.situation.answers
        assert [number for number, _, _ in leaf.readings] == [
            entry.reading for entry in answer.handed_over
        ]
        if not answer.verdict.permits and answer.verdict is not Verdict.PERSON_DECIDES:
            assert leaf.norms == answer.closed + answer.outstanding
        if answer.verdict is Verdict.MAY_ONCE:
            assert leaf.norms == answer.outstanding
        if answer.verdict is Verdict.MAY:
            assert all(advice.binds(norm) for norm in leaf.norms)
            assert all(advice.finding(norm).done in (None, "met") for norm in leaf.norms)
        reached.add(leaf)
    # No line of the lists is without a situation that leads to it.
    places = [
        tree(GUIDANCE, task).root,
        *(x for b in branches(tree(GUIDANCE, task).root) for _, x in b.lines),
    ]
    assert {place for place in places if isinstance(place, Leaf)} == reached


@each_task
def test_what_is_taken_for_granted_is_all_that_is(task: Task) -> None:
    assumed = {pair for a in all_ends(task) for pair in a.situation.answers.items()}
    usual = {(name, fact.usual) for name, fact in GUIDANCE.facts.items() if fact.usual}
    asked = {branch.fact.name for branch in branches(tree(GUIDANCE, task).root)} | set(task.answers)
    expected = {pair for pair in assumed & usual if pair[0] not in asked}
    assert {pair for pair in tree(GUIDANCE, task).assumed if pair[0] not in asked} == expected


@each_task
def test_the_picture_draws_the_usual_path(task: Task) -> None:
    root = tree(GUIDANCE, task).root
    drawing = draw(root, outline(root))
    drawn = " ".join(line.text for line in drawing.words)
    place: Branch | Leaf = root
    for branch, on in usual_path(root):
        assert branch is place
        assert branch.question in drawn
        place = branch.lines[on][1]
    assert isinstance(place, Leaf)
    assert drawn.endswith(place.words)
    assert drawing.told.endswith(f"{place.words}.")
    assert place.verdict.permits  # else the answers are not offered in the usual order
    assert sum(mark.shape != "stays" for mark in drawing.marks) <= MOST_BOXES


@each_task
def test_the_page_prints_each_question_once(task: Task, project_site: SiteModel) -> None:
    html = weave(
        f"<!-- show: path-{task.page} -->", "decide/x.md", project_site, lambda target: target
    )
    numbered = re.findall(r'<h3 id="q(\d+)"', html)
    nested = re.findall(r"then, <em>", html)
    assert len(numbered) + len(nested) == len(list(branches(tree(GUIDANCE, task).root)))
    assert numbered == [str(number + 1) for number in range(len(numbered))]
    targets = set(re.findall(r'href="#q(\d+)"', html))
    assert targets == set(numbered[1:])  # the first question alone is led to by no line
    assert set(re.findall(r"Go on at question (\d+)", html)) <= targets


def test_an_answer_without_a_short_form_is_offered_as_its_phrase(project_site: SiteModel) -> None:
    name, labels = next(iter(GUIDANCE.tool.labels.items()))
    first, *others = labels
    short = {**GUIDANCE.tool.labels, name: {x: labels[x] for x in others}}
    guidance = replace(GUIDANCE, tool=replace(GUIDANCE.tool, labels=short))
    site = replace(project_site, project=replace(project_site.project, guidance=guidance))
    shown = page_data(site, lambda target: target)["ask"]["labels"][name]
    phrase = guidance.facts[name].phrases[first]
    assert shown == [phrase[0].upper() + phrase[1:], *(labels[x] for x in others)]
