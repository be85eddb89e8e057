"""L10: whether a verdict that waits, and the question asked next, turn on what is open.

Completions of a partial situation are drawn at random: two that lead to different verdicts show
that it is open. Where all that were drawn agree and the core still waits, the solver goes through
every completion there is. So each situation looked at is settled exactly; which ones are looked
at is a choice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from random import Random

from gmc_steps.core.advice import Advice
from gmc_steps.core.compiled import compiled
from gmc_steps.core.laws import Compared, Side
from gmc_steps.core.laws.law import drawn_for_all
from gmc_steps.core.program import ONES
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.core.verdict import Verdict
from gmc_steps.prove.batches import Draws, answers
from gmc_steps.prove.solver import Circuit

Answers = Mapping[str, str]
"""Fact's name, or norm's id, → answer."""

_COMPLETIONS = 16
"""So many completions are drawn for each situation."""


class Openness:
    """Whether partial situations are open.

    Args:
        compared: the situations.
        circuit: finds completions.
    """

    def __init__(self, compared: Compared, circuit: Circuit) -> None:
        self._compared, self._circuit = compared, circuit
        self._guidance, self._program = compared.guidance, compared.program
        self._compiled = compiled(compared.guidance)
        self._draws = Draws(self._compiled, Random(1))
        self._verdicts = drawn_for_all(compared, compared.situation)
        self._otherwise = cache(self._answered_otherwise)

    def drawn(self, count: int) -> list[int]:
        """Return partial situations drawn at random, as inputs; the same ones every time."""
        full = self._draws.complete(self._draws.nothing(), count, asked=False)
        return self._draws.some_of(full, count)

    def suspects(self, inputs: Sequence[int], count: int) -> Iterator[Answers]:
        """Yield the situations that are open, as far as the core can tell without trying, and
        whose completions, as far as they were drawn, all agree.
        """  # noqa: D205
        given, every = list(inputs), (1 << count * _COMPLETIONS) - 1
        one = (1 << count) - 1
        if purposes := self._guidance.policy.purposes:  # each purpose is judged by itself
            alone = self._compiled.answers[purposes.further, purposes.alone]
            for value in self._guidance.facts[purposes.further].phrases:
                one &= ~given[self._compiled.answers[purposes.further, value]] | given[alone]
            given[alone] = (1 << count) - 1
        repeated = sum(1 << count * number for number in range(_COMPLETIONS))
        completed = self._draws.complete(
            [value * repeated for value in given], count * _COMPLETIONS, asked=False
        )
        agreed = 0
        for verdict in self._compiled.verdict_values(completed, every).values():
            always = one
            for number in range(_COMPLETIONS):
                always &= verdict >> number * count
            agreed |= always
        (final,) = self._compiled.run(inputs, (1 << count) - 1, (self._compiled.final,))
        for bit in range(count):
            if (agreed & ~final) >> bit & 1:
                yield answers(self._compiled, inputs, bit)

    def flaws(self, given: Answers) -> Iterable[tuple[str, str]]:
        """Return what waits in vain in a situation: a case's key, and its words.

        Args:
            given: the answers; none if they cannot be.
        """
        try:
            advice = Advice(Situation.of(self._guidance, given))
        except SituationError:
            return
        if advice.verdict in (Verdict.DEPENDS, Verdict.PERSON_DECIDES):
            only = self._only_verdict(given)
            if only not in (None, advice.verdict):
                said = self._guidance.words.verdicts[only]
                words = f"every way of answering what is open comes to “{said}”"
                yield f"{advice.verdict}, and always {only}", words
        name = advice.next_question
        if name is not None and not self._can_move(name, given):
            yield name, f"it is asked {self._guidance.facts[name].topic}"

    def fewer(self, key: str, given: Answers) -> Answers:
        """Return a situation with as few answers as will do in which the same waits in vain."""
        for name in reversed(list(given)):
            few = {other: value for other, value in given.items() if other != name}
            if any(found == key for found, _ in self.flaws(few)):
                given = few
        return given

    def _completing(self, given: Answers) -> list[int]:
        """Return what holds of the completions of a situation."""
        facts, compared = self._guidance.facts, self._compared
        kept = [
            compared.given(name, value)
            for name, value in given.items()
            if name not in facts or value != facts[name].unsettled
        ]
        acts = [
            self._program.without(ONES, compared.given(norm.id, word))
            for norm in self._guidance.norms
            if norm.asked_by_id and norm.id not in given
            for word in ("done", "not_done")
        ]
        return [compared.situation.complete, *kept, *acts]

    def _only_verdict(self, given: Answers) -> Verdict | None:
        """Return the verdict to which every completion comes; None if they differ."""
        wanted = self._completing(given)
        found = [
            verdict
            for verdict, value in self._verdicts.items()
            if self._circuit.some([*wanted, value]) is not None
        ]
        return found[0] if len(found) == 1 else None

    def _can_move(self, name: str, given: Answers) -> bool:
        """Whether two completions that differ in one answer come to different verdicts."""
        then, differs = self._otherwise(name)
        return self._circuit.some([*self._completing(given), then.complete, differs]) is not None

    def _answered_otherwise(self, name: str) -> tuple[Side, int]:
        """Return the situation with another answer, and where it comes to another verdict."""
        then = self._compared.answering_otherwise(name)
        other = drawn_for_all(self._compared, then)
        differs = (self._program.without(x, other[each]) for each, x in self._verdicts.items())
        return then, self._program.some_of(differs)
