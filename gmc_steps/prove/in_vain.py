"""L10: whether a verdict that waits, and the question asked next, turn on what is open.

For a partial situation, completions are drawn at random: two that lead to different verdicts show
that it is open. Where all that were drawn agree, the solver goes through every completion there is.
So each situation that is looked at is settled exactly; which ones are looked at is a choice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from random import Random

from gmc_steps.core.advice import Advice
from gmc_steps.core.compiled import compiled
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.laws import Compared, Side
from gmc_steps.core.laws.law import drawn_for_all
from gmc_steps.core.program import ONES
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.core.verdict import Verdict
from gmc_steps.prove.batches import Draws, answers, planes
from gmc_steps.prove.solver import Circuit

Answers = Mapping[str, str]
"""Fact's name, or norm's id, → answer."""

Found = tuple[str, str, Answers]
"""A case's key and words, and the situation in which the law is broken."""

WAITS = (Verdict.DEPENDS, Verdict.PERSON_DECIDES)

BATCH = 1 << 14
"""So many partial situations are decided at once."""

COMPLETIONS = 16
"""So many completions are drawn for each partial situation."""


def places(guidance: Guidance, *, unsure: bool) -> Iterator[Answers]:
    """Yield the situation at every place to which a task of the guided tool leads.

    Args:
        guidance: the guidance.
        unsure: whether "I'm not sure" is an answer too.
    """
    questions = cache(lambda key: _questions(Situation(guidance, dict(key))))
    seen: set[tuple[frozenset[tuple[str, str]], frozenset[str]]] = set()
    told: set[frozenset[tuple[str, str]]] = set()
    tasks = guidance.tool.tasks
    waiting = [(Situation(guidance, task.answers), frozenset[str]()) for task in tasks]
    while waiting:
        situation, open_ = waiting.pop()
        open_ = frozenset(x for x in open_ if situation.relevance(x) is not False)
        key = frozenset(situation.answers.items())
        if (key, open_) in seen:
            continue
        seen.add((key, open_))
        if key not in told:
            told.add(key)
            yield situation.answers
        name = next((each for each in questions(key) if each not in open_), None)
        if name is not None:
            if unsure:
                waiting.append((situation, open_ | {name}))
            for value in guidance.facts[name].phrases:
                waiting.append((situation.with_answers({name: value}), open_))


def _questions(situation: Situation) -> tuple[str, ...]:
    facts = situation.guidance.facts
    return tuple(name for name in Advice(situation).questions if not facts[name].usual)


def drawn(guidance: Guidance, batches: int) -> Iterator[list[int]]:
    """Yield batches of partial situations drawn at random, as inputs; the same ones every time."""
    draws = Draws(compiled(guidance), Random(0))
    for _ in range(batches):
        full = draws.complete(draws.nothing(), BATCH, asked=False)
        yield draws.some_of(full, BATCH)


@dataclass
class Openness:
    """Whether partial situations are open.

    Attributes:
        looked_at: how many situations have been looked at.
        settled_by_solver: of how many the solver went through all completions.

    Args:
        compared: the situations.
        circuit: finds completions.
    """

    compared: Compared
    circuit: Circuit
    looked_at: int = field(default=0, init=False)
    settled_by_solver: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        """Begin with the draws that complete situations."""
        self._guidance = self.compared.guidance
        self._compiled = compiled(self._guidance)
        self._draws = Draws(self._compiled, Random(1))
        self._program = self.compared.program
        outputs = (*self._compiled.verdicts.values(), self._compiled.final)
        self._decide = self._compiled.program.function(outputs)
        self._otherwise = cache(self._differing)

    def verdicts_in_vain(self, inputs: Sequence[int], count: int) -> Iterator[Found]:
        """Yield those of some situations in which the verdict waits although nothing is open."""
        self.looked_at += count
        ones = (1 << count) - 1
        *_, final = self._decide(inputs, ones)
        *completed, _ = self._decide(*self._completed(inputs, count))
        agree = 0
        for verdict in completed:
            every = ones
            for number in range(COMPLETIONS):
                every &= verdict >> number * count
            agree |= every
        suspects = agree & ~final & ones
        for bit in _bits(suspects):
            given = answers(self._compiled, inputs, bit)
            verdict = Advice(Situation.of(self._guidance, given)).verdict
            only = self._only_verdict(given) if verdict in WAITS else None
            if only not in (None, verdict):
                key = f"{verdict}, and always {only}"
                said = self._guidance.words.verdicts[only]
                words = f"every way of answering what is open comes to “{said}”"
                yield key, words, given

    def questions_in_vain(self, situations: Sequence[Answers]) -> Iterator[Found]:
        """Yield those situations in which no answer to the next question moves the verdict."""
        by_question: dict[str, list[Answers]] = {}
        for given in situations:
            advice = Advice(Situation.of(self._guidance, given))
            if name := advice.next_question:
                by_question.setdefault(name, []).append(given)
        for name, every in by_question.items():
            shown = self._moved(name, every)
            for bit, given in enumerate(every):
                if not shown >> bit & 1 and not self._can_move(name, given):
                    yield name, f"{self._guidance.facts[name].topic} is asked", given

    def fewer(self, key: str, given: Answers) -> Answers:
        """Return a situation in which the law is broken alike, with as few answers as will do."""
        for name in reversed(list(given)):
            few = {other: value for other, value in given.items() if other != name}
            try:
                advice = Advice(Situation.of(self._guidance, few))
            except SituationError:
                continue
            if key in self._guidance.facts:
                alike = advice.next_question == key and not self._can_move(key, few)
            else:
                verdict = advice.verdict
                only = self._only_verdict(few) if verdict in WAITS else None
                alike = key == f"{verdict}, and always {only}"
            if alike:
                given = few
        return given

    def _completed(self, inputs: Sequence[int], count: int) -> tuple[list[int], int]:
        """Return completions, each situation's first, then each one's second, and so on."""
        everywhere = sum(1 << count * number for number in range(COMPLETIONS))
        given = [value * everywhere for value in inputs]
        if purposes := self._guidance.policy.purposes:  # with one purpose, where that is open
            alone = self._compiled.answers[purposes.further, purposes.alone]
            others = [
                given[self._compiled.answers[purposes.further, value]]
                for value in self._guidance.facts[purposes.further].phrases
                if value != purposes.alone
            ]
            given[alone] = (1 << count * COMPLETIONS) - 1
            for other in others:
                given[alone] &= ~other
        return (
            self._draws.complete(given, count * COMPLETIONS, asked=False),
            (1 << count * COMPLETIONS) - 1,
        )

    def _moved(self, name: str, situations: Sequence[Answers]) -> int:
        """Return in which situations completions show that another answer moves the verdict."""
        count = len(situations)
        first, ones = self._completed(planes(self._compiled, situations), count)
        phrases = self._guidance.facts[name]
        settled = [value for value in phrases.phrases if value != phrases.unsettled]
        moved = 0
        for turn in range(1, len(settled)):
            second = list(first)
            for place, value in enumerate(settled):
                other = settled[(place + turn) % len(settled)]
                second[self._compiled.answers[name, other]] = first[
                    self._compiled.answers[name, value]
                ]
            second = self._draws.complete(second, count * COMPLETIONS, asked=False)
            pairs = zip(self._decide(first, ones)[:-1], self._decide(second, ones)[:-1], strict=True)
            for one, other in pairs:
                moved |= one ^ other
        found = 0
        for number in range(COMPLETIONS):
            found |= moved >> number * count & (1 << count) - 1
        return found

    @cached_property
    def _verdict(self) -> Mapping[Verdict, int]:
        return drawn_for_all(self.compared, self.compared.situation)

    def _completing(self, given: Answers) -> list[int]:
        """Return what holds of the completions of a situation."""
        facts, situation = self._guidance.facts, self.compared.situation
        kept = [
            self.compared.given(name, value)
            for name, value in given.items()
            if name not in facts or value != facts[name].unsettled
        ]
        acts = [
            self._program.without(ONES, self.compared.given(norm.id, word))
            for norm in self._guidance.norms
            if norm.asked_by_id and norm.id not in given
            for word in ("done", "not_done")
        ]
        return [situation.complete, *kept, *acts]

    def _only_verdict(self, given: Answers) -> Verdict | None:
        """Return the verdict to which every completion comes; None if they differ."""
        self.settled_by_solver += 1
        wanted, only = self._completing(given), None
        for verdict, value in self._verdict.items():
            if self.circuit.some([*wanted, value]) is not None:
                if only is not None:
                    return None
                only = verdict
        return only

    def _can_move(self, name: str, given: Answers) -> bool:
        """Whether two completions that differ in one answer come to different verdicts."""
        self.settled_by_solver += 1
        then, differs = self._otherwise(name)
        wanted = [*self._completing(given), then.complete, differs]
        return self.circuit.some(wanted) is not None

    def _differing(self, name: str) -> tuple[Side, int]:
        """Return the situation with another answer, and where it comes to another verdict."""
        then = self.compared.answering_otherwise(name)
        pairs = zip(
            self._verdict.values(), drawn_for_all(self.compared, then).values(), strict=True
        )
        differs = (self._program.without(x, y) for x, y in pairs)
        return then, self._program.some_of(differs)


def _bits(value: int) -> Iterator[int]:
    """Yield the numbers of the bits that are set."""
    while value:
        lowest = value & -value
        yield lowest.bit_length() - 1
        value ^= lowest
