"""The same questions and answers as nested lists, for reading without JavaScript.

Answers that lead to the same place share a line, and a question whose answers all lead to the
same place is left out. Below a few questions a line names what the answer still turns on and
where to read it, so that the lists stay short enough to be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from gmc_steps.core import FACTS, NORMS, Advice, Situation, Verdict, guidance_table
from gmc_steps.publish.decide.tasks import TASKS, Task

_DEEPEST = 3
"""Questions asked in a row; more would be thousands of lines."""

VERDICTS: Mapping[Verdict, str] = {
    Verdict.OUT_OF_SCOPE: "This guidance does not cover it",
    Verdict.MUST_STOP: "You must stop",
    Verdict.MUST_NOT: "You must not go ahead as things stand",
    Verdict.DEPENDS: "Do not go ahead yet: it depends on more",
    Verdict.PERSON_DECIDES: "A person has to decide",
    Verdict.SHOULD_STOP: "You should stop",
    Verdict.SHOULD_NOT: "You should not go ahead as things stand",
    Verdict.MAY_ONCE: "You may go ahead once this is done",
    Verdict.MAY: "You may go ahead",
    Verdict.SILENT: "The guidance neither forbids nor permits it: get advice",
    Verdict.DUTIES_ONLY: "There are duties to follow and nothing to permit",
}


@dataclass(frozen=True)
class Leaf:
    """Where a line ends.

    Attributes:
        words: What the answer is, or what it still turns on.
        paragraphs: Where to read it.
    """

    words: str
    paragraphs: tuple[int, ...]


@dataclass(frozen=True)
class Branch:
    """A question and what follows from its answers.

    Attributes:
        question: As the tool asks it.
        lines: Answers that lead to the same place, and that place.
    """

    question: str
    lines: tuple[tuple[tuple[str, ...], Branch | Leaf], ...]


@cache
def trees() -> tuple[tuple[Task, Branch | Leaf], ...]:
    """The tree of each of the six tasks, usual answers assumed."""
    return tuple((task, _grow(Situation(task.answers), 0)) for task in TASKS)


def _grow(situation: Situation, depth: int) -> Branch | Leaf:
    assumed = {**situation.answers, **situation.assuming_usual()}
    advice = Advice(Situation(assumed), guidance_table())
    name = advice.next_question
    if name is None:
        return _leaf(advice)
    if depth == _DEEPEST:
        return _further(advice)
    found: dict[Branch | Leaf, list[str]] = {}
    for value, phrase in FACTS[name].phrases.items():
        below = _grow(situation.with_answers({name: value}), depth + 1)
        found.setdefault(below, []).append(phrase)
    if len(found) == 1:
        return next(iter(found))
    lines = tuple((tuple(phrases), below) for below, phrases in found.items())
    return Branch(FACTS[name].question, lines)


def _leaf(advice: Advice) -> Leaf:
    answer = advice.answer
    cited = (*answer.closed, *answer.outstanding)
    if advice.verdict.permits and not cited:
        cited = tuple(
            finding.norm.id
            for finding in advice.findings
            if finding.state.binds and finding.norm.modality.permits
        )
    paragraphs = {_PARAGRAPH[id] for id in cited} | {x.paragraph for x in answer.handed_over}
    return Leaf(VERDICTS[advice.verdict], tuple(sorted(paragraphs)))


def _further(advice: Advice) -> Leaf:
    """What the answer still turns on, where the list stops asking."""
    topics = [FACTS[name].topic for name in advice.questions][:3]
    gates = {
        norm.paragraph
        for norm in NORMS
        if norm.gate and advice.finding(norm.id).state.value != "does not apply"
    }
    return Leaf("It turns on " + "; ".join(topics), tuple(sorted(gates)))


_PARAGRAPH = {norm.id: norm.paragraph for norm in NORMS}
