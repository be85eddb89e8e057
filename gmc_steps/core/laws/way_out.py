"""L4: refusals, and what conduct can make of them.

`gmc_steps.core.change` searches for changes that would lift a refusal, a few at once. This module
works out what any conduct whatever could achieve, so that the two can be compared. Every act known
to be undone is taken as done: by L5 that is never worse.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cached_property

from gmc_steps.core.fact import Fact
from gmc_steps.core.laws.compared import Compared
from gmc_steps.core.laws.law import BARS, better
from gmc_steps.core.laws.side import DONE, Side
from gmc_steps.core.program import ONES, ZEROS
from gmc_steps.core.verdict import Verdict

Answer = tuple[str, str]
"""A fact's name and its value."""


class Conduct:
    """A situation after some conduct, with the usual answers.

    Attributes:
        changed: answer → where it is brought about.
        further: where all of that can be done and leads to a better verdict.
        open: where it can be done, and the verdict then turns on questions that it raises.

    Args:
        compared: the situations.
        chosen: where somebody means to bring an answer about.
        beside: another situation after conduct.
    """

    def __init__(
        self, compared: Compared, chosen: Callable[[str, str], int], beside: Side | None = None
    ) -> None:
        self._compared, self._chosen = compared, chosen
        self._program, self._now = compared.program, compared.situation
        self.changed: dict[Answer, int] = {}
        self._wrong: list[int] = []
        self.after = Side(compared, self._given, self._done, beside or self._now, usual=True)
        possible = self._program.without(ONES, self._program.some_of(self._wrong))
        found = better(compared, self.after, self._now)
        self.further = self._program.all_of((possible, found))
        self.open = self._program.all_of((possible, self.after.verdict(Verdict.DEPENDS)))

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
        program, now, policy = self._program, self._now, self._compared.guidance.policy
        before = [now.given(fact.name, old) for old, new in fact.changeable if value in new]
        if not before:
            return ZEROS
        guards = [
            now.truth(guard.when).true
            for guard in policy.guards
            if guard.fact == fact.name and value in (guard.values or fact.phrases)
        ]
        wanted = program.all_of((self._chosen(fact.name, value), program.some_of(before)))
        found = self.changed[fact.name, value] = program.without(wanted, program.some_of(guards))
        return found

    def _done(self, norm: str, word: str) -> int:
        answered = (self._now.given(norm, each) for each in ("done", "not_done"))
        return self._program.some_of(answered) if word == DONE else ZEROS


class WayOut:
    """Refusals, and what conduct can make of them.

    Attributes:
        any: whatever conduct there is.

    Args:
        compared: the situations.
    """

    def __init__(self, compared: Compared) -> None:
        self._compared = compared
        self._nothing = Conduct(compared, lambda *_: ZEROS)
        self.any = Conduct(compared, compared.own, self._nothing.after)

    @cached_property
    def refused(self) -> int:
        """Where there is a refusal, of a situation that serves one purpose."""
        now = self._compared.situation
        refusal = now.verdict(*BARS, Verdict.SILENT)
        return self._compared.program.without(refusal, self._compared.several(now))

    def left_open_by(self, answers: Collection[Answer]) -> int:
        """Return where just those answers are brought about, and the verdict then still varies.

        Three-valued logic alone cannot tell whether that leads on.
        """
        program, changed = self._compared.program, self.any.changed
        others = [value for answer, value in changed.items() if answer not in answers]
        mine = [value for answer, value in changed.items() if answer in answers]
        return program.without(
            program.all_of(mine), program.some_of((*others, self.any.after.final))
        )

    def by(self, answers: Collection[Answer]) -> int:
        """Return where bringing about just those answers leads on.

        Where it raises questions, that the verdict turns on them is better than a refusal.
        """
        program = self._compared.program
        conduct = Conduct(
            self._compared,
            lambda name, value: ONES if (name, value) in answers else ZEROS,
            self._nothing.after,
        )
        changed = (conduct.changed.get(answer, ZEROS) for answer in answers)
        return program.all_of((program.some_of((conduct.further, conduct.open)), *changed))
