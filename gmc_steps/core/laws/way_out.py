"""L4: refusals, and what conduct can make of them.

What is said to change a refusal is searched for by `gmc_steps.core.change`, a few changes at once.
Here is what any conduct whatever could come to, so that the two can be held against each other.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cached_property

from gmc_steps.core.fact import Fact
from gmc_steps.core.laws.compared import Compared
from gmc_steps.core.laws.law import BARS, better
from gmc_steps.core.laws.side import DONE, NOT_DONE, Side
from gmc_steps.core.program import ONES, ZEROS
from gmc_steps.core.verdict import Verdict

Answer = tuple[str, str]
"""A fact's name and its value, or a norm's id and "done"."""

Chosen = Callable[[str, str], int]
"""Where somebody brings an answer about, by its name and value."""


class Conduct:
    """A situation after some conduct, with what is usual.

    Attributes:
        after: the situation then.
        changed: answer → where it is brought about.
        possible: where all of that can be done.

    Args:
        compared: the situations.
        chosen: where somebody means to bring an answer about.
    """

    def __init__(self, compared: Compared, chosen: Chosen) -> None:
        self._compared, self._chosen = compared, chosen
        self._program, self._now = compared.program, compared.situation
        self.changed: dict[Answer, int] = {}
        self._wrong: list[int] = []
        self.after = Side(compared, self._given, self._done, self._now, usual=True)
        self.possible = self._program.without(ONES, self._program.some_of(self._wrong))

    def _given(self, side: Side, fact: Fact) -> Mapping[str, int]:
        program, policy = self._program, self._compared.guidance.policy
        changed = {value: self._change(fact, value) for value in fact.phrases}
        otherwise = program.some_of(changed.values())
        irrelevant = side.relevant(fact.name).false
        self._wrong.append(program.all_of((otherwise, irrelevant)))
        voided = [
            number
            for (name, _), number in self.changed.items()
            if fact.name in policy.void.get(name, ())
        ]
        gone = program.some_of((irrelevant, otherwise, *voided))
        return {
            value: program.some_of((program.without(self._now.given(fact.name, value), gone), new))
            for value, new in changed.items()
        }

    def _change(self, fact: Fact, value: str) -> int:
        """Return where an answer is brought about, which takes an answer that can be changed."""
        program, now = self._program, self._now
        before = [now.given(fact.name, old) for old, new in fact.changeable if value in new]
        if not before:
            return ZEROS
        guards = [
            now.truth(guard.when).true
            for guard in self._compared.guidance.policy.guards
            if guard.fact == fact.name and value in (guard.values or fact.phrases)
        ]
        wanted = program.all_of((self._chosen(fact.name, value), program.some_of(before)))
        found = self.changed[fact.name, value] = program.without(wanted, program.some_of(guards))
        return found

    def _done(self, norm: str, word: str) -> int:
        program, now = self._program, self._now
        undone = now.given(norm, NOT_DONE)
        changed = program.all_of((self._chosen(norm, DONE), undone))
        self.changed[norm, DONE] = changed
        if word == DONE:
            return program.some_of((now.given(norm, DONE), changed))
        return program.without(undone, changed)


class WayOut:
    """Refusals, and what conduct can make of them.

    Args:
        compared: the situations.
    """

    def __init__(self, compared: Compared) -> None:
        self._compared = compared
        self.any = Conduct(compared, compared.own)

    @cached_property
    def refused(self) -> int:
        """Where there is a refusal, of a situation that serves one purpose."""
        now = self._compared.situation
        refusal = now.verdict(*BARS, Verdict.SILENT)
        return self._compared.program.without(refusal, self._compared.several(now))

    def leads_further(self, conduct: Conduct) -> int:
        """Return where conduct is possible and leads to a better verdict."""
        found = better(self._compared, conduct.after, self._compared.situation)
        return self._compared.program.all_of((conduct.possible, found))

    def by(self, answers: Collection[Answer]) -> int:
        """Return where bringing about just those answers leads to a better verdict.

        Where it raises questions, that the verdict turns on them is better than a refusal.
        """
        conduct = Conduct(
            self._compared, lambda name, value: ONES if (name, value) in answers else ZEROS
        )
        changed = (conduct.changed.get(answer, ZEROS) for answer in answers)
        asks = self._compared.program.all_of(
            (conduct.possible, conduct.after.verdict(Verdict.DEPENDS))
        )
        further = self._compared.program.some_of((self.leads_further(conduct), asks))
        return self._compared.program.all_of((further, *changed))
