"""Situations to compare, with what the core says of them.

Places on the paths of tasks, all of them or some drawn at random, and a seeded sample of all
situations.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Any

from gmc_steps.core import Advice, Situation, Task
from gmc_steps.core.beside import ahead, definitions, overridden, read_on
from gmc_steps.core.card import card
from gmc_steps.core.change import changes, in_the_way, routes
from gmc_steps.core.report import card_json
from gmc_steps.core.situation import AnsweredFacts as Answered
from gmc_steps.guidance import GUIDANCE

Answers = dict[str, str]


@dataclass(frozen=True)
class Place:
    """A place on a path on which "I'm not sure" is an answer too.

    Attributes:
        answers: What has been answered.
        unsure: The questions to which the answer was "I'm not sure".
        question: What is asked next; empty where nothing is.
        advice: The core's advice there.
        asked: How many questions were asked since the task's link.
        chance: How likely the place is if every answer is as likely as its neighbours and
            nobody is unsure; 0 on a path on which somebody was.
    """

    answers: Answers
    unsure: frozenset[str]
    question: str
    advice: Advice
    asked: int
    chance: float

    @cached_property
    def said(self) -> dict[str, Any]:
        """What the core says there, as `said_by_core` tells it."""
        return said_by_core(self.advice)

    @property
    def fragment(self) -> str:
        """The place as the tool's address holds it."""
        said = [f"{name}={value}" for name, value in self.answers.items()]
        return "&".join([*said, *(f"{name}=?" for name in GUIDANCE.facts if name in self.unsure)])


def places(
    task: Task, *, sure: bool = False, likely: float = 0.0, mixed: Random | None = None
) -> Iterator[Place]:
    """Every place that the questions can lead to, whatever is answered or left unsure.

    Args:
        task: Where the paths begin.
        sure: Leave out the paths on which somebody is unsure.
        likely: Leave out what fewer readers come to, as a share of all, each answer as likely as
            its neighbours.
        mixed: Source of a choice of the path to go on with, for who looks at some places only.
    """
    known: dict[frozenset[tuple[str, str]], Advice] = {}
    waiting = [(dict(task.answers), frozenset[str](), 0, 1.0)]
    while waiting:
        at = mixed.randrange(len(waiting)) if mixed else -1
        answers, unsure, asked, chance = waiting.pop(at)
        situation = Situation(GUIDANCE, answers)
        unsure = frozenset(name for name in unsure if situation.relevance(name) is not False)
        key = frozenset(answers.items())
        if key not in known:
            known[key] = Advice(situation)
        assumed = known[key].assumed
        # The first question is found much sooner than all of them.
        open_ = assumed.questions if unsure else filter(None, [assumed.next_question])
        name = next((x for x in open_ if x not in unsure), "")
        yield Place(answers, unsure, name, known[key], asked, chance)
        if name:
            if not sure:
                waiting.append((answers, unsure | {name}, asked + 1, 0.0))
            values = GUIDANCE.facts[name].phrases
            for value in values if chance / len(values) >= likely else ():
                after = dict(situation.with_answers({name: value}).answers)
                waiting.append((after, unsure, asked + 1, chance / len(values)))


def said_by_core(advice: Advice, whole: object = False) -> dict[str, Any]:
    """What the core says of a situation, as the page is asked to say it.

    Args:
        advice: The core's advice.
        whole: Whether to tell every finding too; "changes" for what would change the answer.
    """
    answer = advice.answer
    said: dict[str, Any] = {
        "verdict": answer.verdict.value,
        "at_least": answer.at_least,
        "assuming": advice.verdict_assuming.value,
        "questions": list(advice.questions),
        "open": list(advice.assumed.questions),
        "closed": list(answer.closed),
        "outstanding": list(answer.outstanding),
        "turns_on": list(answer.turns_on),
        "handed": [entry.reading for entry in answer.handed_over],
    }
    if whole:
        said["findings"] = [
            [
                finding.norm.id,
                finding.state.value,
                finding.done.value if finding.done else None,
                list(finding.displaced_by),
                list(finding.because),
                list(finding.depends_on),
            ]
            for finding in advice.findings
        ]
        said["beside"] = [
            [norm.id for norm in norms]
            for norms in (ahead(advice), read_on(advice), definitions(advice))
        ]
        said["overridden"] = [
            [
                each.refusal,
                [norm.id for norm in each.norms],
                [reading.reading for reading in each.readings],
            ]
            for each in overridden(advice)
        ]
        said["purposes"] = [[p.value, p.advice.verdict.value] for p in advice.purposes]
        said["card"] = card_json(card(advice.assumed))
    if whole == "changes":
        said["changes"] = [
            [[f"{name}={value}" for name, value in change.answers], change.verdict.value]
            for change in changes(advice)
        ]
        said["routes"] = [
            [f"{route.fact}={route.value}", route.verdict.value] for route in routes(advice)
        ]
        said["in_the_way"] = list(in_the_way(advice))
    return said


def sample(number: int, seed: int) -> Iterator[Answers]:
    """Possible situations in which a varying share of the questions is answered, some of them idly.

    Args:
        number: How many.
        seed: The same seed gives the same situations.
    """
    chance = Random(seed)
    for _ in range(number):
        share = chance.choice((0.3, 0.6, 0.9, 1.0))
        answers: Answers = {}
        for name, fact in GUIDANCE.facts.items():
            view = Answered(GUIDANCE, answers)
            stated = view.relevant(name) or (view.idle(name) and chance.random() < 0.1)
            if chance.random() > share or not stated:
                continue
            usual = fact.usual and chance.random() < 0.6
            if name == "item":  # the rest would end most journeys at once
                usual = chance.random() < 0.9
            answers[name] = fact.usual if usual else chance.choice(list(fact.phrases))
        yield answers
