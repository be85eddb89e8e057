"""L10: whether a verdict that waits, and the question asked next, turn on what is open.

Completions of a partial situation are drawn at random: two that lead to different verdicts show
that it is open. If all those drawn agree and the core still waits, the solver goes through every
possible completion. So each situation examined is settled exactly, but only a sample is examined.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache
from random import Random

from gmc_steps.core.advice import Advice
from gmc_steps.core.compiled import compiled
from gmc_steps.core.laws import Compared, Side
from gmc_steps.core.laws.law import drawn, drawn_for_all
from gmc_steps.core.program import ONES
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.core.verdict import Verdict
from gmc_steps.prove.batches import Draws, answers, planes
from gmc_steps.prove.solver import Circuit

Answers = Mapping[str, str]
"""The fact's name or norm's id → the answer."""

_COMPLETIONS = 16
"""The number of completions drawn for each of many situations."""

_MANY = 1 << 9
"""The number of completions drawn for one situation."""


class Openness:
    """Whether partial situations are open.

    Args:
        compared: the situations.
        circuit: finds completions.
        seed: the seed for drawing.
    """

    def __init__(self, compared: Compared, circuit: Circuit, seed: int = 1) -> None:
        self._compared, self._circuit = compared, circuit
        self._guidance, self._program = compared.guidance, compared.program
        self._compiled = compiled(compared.guidance)
        self._draws = Draws(self._compiled, Random(seed))
        self._verdicts = drawn_for_all(compared, compared.situation)
        self._otherwise = cache(self._answered_otherwise)

    def drawn(self, count: int) -> list[int]:
        """Return partial situations drawn at random, as inputs; every call returns the same."""
        full = self._draws.complete(self._draws.nothing(), count, asked=False)
        return self._draws.some_of(full, count)

    def suspects(self, inputs: Sequence[int], count: int) -> Iterator[Answers]:
        """Yield the situations left open in which all completions drawn agree."""
        one = (1 << count) - 1
        final, *served = self._compiled.run(inputs, one, (self._compiled.final, *self._further()))
        for value in (final, *served):  # each of several purposes is judged separately
            one &= ~value
        for verdict in self._ends(inputs, count, _COMPLETIONS):
            always = one
            for number in range(_COMPLETIONS):
                always &= verdict >> number * count
            for bit in range(count if always else 0):
                if always >> bit & 1:
                    yield answers(self._compiled, inputs, bit)

    def _further(self) -> tuple[int, ...]:
        """Return the inputs that say that something serves a further purpose."""
        if (purposes := self._guidance.policy.purposes) is None:
            return ()
        values = self._guidance.facts[purposes.further].phrases
        return tuple(
            self._compared.given(purposes.further, x) for x in values if x != purposes.alone
        )

    def _completed(self, inputs: Sequence[int], count: int, times: int) -> list[int]:
        """Return completions drawn for situations: a first one for each, a second, and so on."""
        given, repeated = list(inputs), sum(1 << count * number for number in range(times))
        if purposes := self._guidance.policy.purposes:
            given[self._compiled.answers[purposes.further, purposes.alone]] = (1 << count) - 1
        given = [value * repeated for value in given]
        return self._draws.complete(given, count * times, asked=False)

    def _ends(self, inputs: Sequence[int], count: int, times: int) -> list[int]:
        """Return the completions drawn that come to each verdict."""
        completed = self._completed(inputs, count, times)
        return list(self._compiled.verdict_values(completed, (1 << count * times) - 1).values())

    def verdict(self, given: Answers) -> tuple[str, str] | None:
        """Return the case in which the verdict on a situation waits in vain: its key and words."""
        verdict = Advice(Situation.of(self._guidance, given)).verdict
        if verdict not in (Verdict.DEPENDS, Verdict.PERSON_DECIDES):
            return None
        only = self._only_verdict(given)
        if only in (None, verdict):
            return None
        said = self._guidance.words.verdicts[only]
        return f"{verdict}, and always {only}", f"whatever is answered, it comes to “{said}”"

    def question(self, given: Answers) -> tuple[str, str] | None:
        """Return the case in which a question is asked in vain: its key and words."""
        name = Advice(Situation.of(self._guidance, given)).next_question
        if name is None or self.can_move(name, given):
            return None
        return name, f"it is asked {self._guidance.facts[name].topic}"

    def fewer(self, key: str, given: Answers) -> Answers:
        """Return a situation with as few answers as possible in which the same waits in vain."""
        look = self.question if key in self._guidance.facts else self.verdict
        for name in reversed(list(given)):
            few = {other: value for other, value in given.items() if other != name}
            try:
                alike = look(few)
            except SituationError:
                continue
            if alike and alike[0] == key:
                given = few
        return given

    def _completing(self, given: Answers) -> list[int]:
        """Return the conditions that the completions of a situation meet."""
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
        wanted, only = self._completing(given), None
        for verdict, value in self._verdicts.items():
            if self._circuit.some([*wanted, value]) is not None:
                if only is not None:
                    return None
                only = verdict
        return only

    def can_move(self, name: str, given: Answers) -> bool:
        """Return whether two completions that differ in one answer come to different verdicts.

        It also counts if another answer changes what is usual, and thereby the verdict that
        follows if all of that is so.
        """
        if len(self._verdicts_assuming(name, given)) > 1:
            return True
        one = planes(self._compiled, [given])
        if not any(one[value - ONES - 1] for value in self._further()):
            first = self._completed(one, 1, _MANY)
            fact = self._guidance.facts[name]
            values = fact.settled
            seen = []
            for value in values:
                other = list(first)
                for each in values:
                    number = self._compiled.answers[name, each]
                    other[number] = (1 << _MANY) - 1 if each == value else 0
                seen.append(self._ends(other, _MANY, 1))
            if any(x != seen[0] for x in seen):
                return True
        then, differs = self._otherwise(name)
        return self._circuit.some([*self._completing(given), then.complete, differs]) is not None

    def _verdicts_assuming(self, name: str, given: Answers) -> set[Verdict]:
        """Return the verdicts that follow from the answers to a question if all else is usual."""
        now, found = Situation.of(self._guidance, given), set[Verdict]()
        for value in self._guidance.facts[name].settled:
            with suppress(SituationError):
                found.add(Advice(now.with_answers({name: value})).verdict_assuming)
        return found

    def _answered_otherwise(self, name: str) -> tuple[Side, int]:
        """Return the situation with a different answer, and where its verdict differs.

        If there are several purposes, the verdict on one of them counts too.
        """
        compared, program = self._compared, self._program
        now, then = compared.situation, compared.answering_otherwise(name)
        pairs = [(ONES, self._verdicts, drawn_for_all(compared, then))]
        if self._guidance.policy.purposes:
            several = program.all_of((compared.several(now), compared.several(then)))
            for judged in (compared.for_first, compared.for_further):
                pairs.append((several, drawn(judged(now)), drawn(judged(then))))
        differs = (
            program.all_of((where, program.without(value, other[each])))
            for where, one, other in pairs
            for each, value in one.items()
        )
        return then, program.some_of(differs)
