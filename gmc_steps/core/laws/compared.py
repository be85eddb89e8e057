"""Situations side by side in one program, over which the laws are stated.

A law says what can never hold in a situation, or in two that differ in some way. What it forbids is
one value of one program, which can be run on one situation or many, or handed to a solver. The
program consists of the very steps that decide, so a law and the core cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property

from gmc_steps.core.fact import Fact
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.laws.side import DONE, NOT_DONE, Base, Giving, Side
from gmc_steps.core.policy import Purposes
from gmc_steps.core.program import ONES, ZEROS, Program


class Compared(Base):
    """The situations that a guidance's laws are about.

    Attributes:
        situation: the situation itself; every other is made from it.

    Args:
        guidance: the guidance; valid.
        program: the program to write into, that of another guidance with the same inputs; None
            for one of its own.
    """

    def __init__(self, guidance: Guidance, program: Program | None = None) -> None:
        super().__init__(guidance, program)
        self._purposes = guidance.policy.purposes
        self.for_further = cache(self._for_further)
        self.situation = Side(self, lambda _, fact: self._same(fact), self.given)

    def _side(self, giving: Giving, doing: Mapping[tuple[str, str], int] | None = None) -> Side:
        """Return another situation, in which some acts are done or not done otherwise."""
        other = doing or {}
        return Side(
            self,
            giving,
            lambda norm, word: other.get((norm, word), self.given(norm, word)),
            self.situation,
        )

    def _same(self, fact: Fact) -> Mapping[str, int]:
        return {value: self.given(fact.name, value) for value in fact.phrases}

    def _kept(self, side: Side, fact: Fact, before: Side) -> dict[str, int]:
        """Return the answers to a fact where its question may still arise."""
        gone = side.relevant(fact.name).false
        return {x: self.program.without(before.given(fact.name, x), gone) for x in fact.phrases}

    def _carried(self, side: Side, fact: Fact) -> Mapping[str, int]:
        """Return the answers to a fact, and new ones where its question arises only now."""
        before, now = self.situation.relevant(fact.name), side.relevant(fact.name)
        if before == now:
            return self._same(fact)
        arises = self.program.all_of((now.true, before.false))
        return {
            value: self.program.some_of(
                (kept, self.program.all_of((self.own(fact.name, value), arises)))
            )
            for value, kept in self._kept(side, fact, self.situation).items()
        }

    # One thing otherwise. Answers to questions that arise no longer are dropped; those that arise
    # only now are answered in any way.

    def answering(self, name: str, value: str) -> Side:
        """Return the situation with another answer to a fact."""

        def giving(side: Side, fact: Fact) -> Mapping[str, int]:
            if fact.name == name:
                return {x: ONES if x == value else ZEROS for x in fact.phrases}
            return self._carried(side, fact)

        return self._side(giving)

    def answering_otherwise(self, name: str) -> Side:
        """Return the situation with any other answer to a fact."""

        def giving(side: Side, fact: Fact) -> Mapping[str, int]:
            if fact.name == name:
                return {value: self.own(name, value) for value in fact.phrases}
            return self._carried(side, fact)

        return self._side(giving)

    def having_done(self, norm: str) -> Side:
        """Return the situation in which the act of a norm has been done."""
        doing = {(norm, DONE): ONES, (norm, NOT_DONE): ZEROS}
        return self._side(lambda _, fact: self._same(fact), doing)

    @cached_property
    def extended(self) -> Side:
        """The situation with any further answers to its open questions."""

        def either(name: str, value: str) -> int:
            return self.program.some_of((self.given(name, value), self.own(name, value)))

        def giving(_: Side, fact: Fact) -> Mapping[str, int]:
            return {value: either(fact.name, value) for value in fact.phrases}

        return Side(self, giving, either, self.situation)

    # Several purposes, each judged by itself.

    def judged(self, side: Side) -> list[tuple[int, Side]]:
        """Return the situations that are judged in its place, and where each is.

        Where it serves a further purpose, it is judged for each by itself; for the first it is a
        situation with one purpose.
        """
        if self._purposes is None:
            return [(ONES, side)]
        several = self.several(side)
        return [(self.program.without(ONES, several), side), (several, self.for_further(side))]

    def several(self, side: Side) -> int:
        """Return where a situation serves a further purpose."""
        if self._purposes is None:
            return ZEROS
        phrases = self.guidance.facts[self._purposes.further].phrases
        return self.program.some_of(
            side.given(self._purposes.further, x) for x in phrases if x != self._purposes.alone
        )

    def for_first(self, before: Side) -> Side:
        """Return a situation as it is judged for the first of several purposes."""
        purposes = self._purposes
        assert purposes is not None

        def giving(side: Side, fact: Fact) -> Mapping[str, int]:
            if fact.name == purposes.further:
                return {x: ONES if x == purposes.alone else ZEROS for x in fact.phrases}
            return self._kept(side, fact, before)

        return Side(self, giving, before.given, self.situation)

    def _for_further(self, before: Side) -> Side:
        """Return it for the further purpose (`for_further` caches the results)."""
        purposes = self._purposes
        assert purposes is not None

        def giving(side: Side, fact: Fact) -> Mapping[str, int]:
            if fact.name == purposes.fact:
                further = self.guidance.facts[purposes.further].phrases
                named = {x: before.given(purposes.further, x) for x in further}
                return {value: named.get(value, ZEROS) for value in fact.phrases}
            if fact.name in purposes.consents:
                return self._meant(side, fact, before, purposes)
            if fact.name in purposes.own:
                return dict.fromkeys(fact.phrases, ZEROS)
            return self._implied(side, fact, before, purposes)

        itself = before is self.situation
        beside = self.situation if itself else self.for_further(self.situation)
        return Side(self, giving, before.given, beside)

    def _meant(self, side: Side, fact: Fact, before: Side, purposes: Purposes) -> Mapping[str, int]:
        """Return the answers that the consent to the further purpose stands for."""
        meaning, arises = purposes.consents[fact.name], side.relevant(fact.name).true
        meant = {
            value: self.program.some_of(
                before.given(purposes.consent, said) for said, x in meaning.items() if x == value
            )
            for value in fact.phrases
        }
        return {value: self.program.all_of((x, arises)) for value, x in meant.items()}

    def _implied(
        self, side: Side, fact: Fact, before: Side, purposes: Purposes
    ) -> Mapping[str, int]:
        """Return the answers that stand for the further purpose too, or follow from consent."""
        found = self._kept(side, fact, before)
        for each in purposes.implied:
            if each.fact == fact.name:
                said = before.given(purposes.consent, each.consent)
                follows = self.program.all_of((said, side.relevant(each.asked).true))
                found = {x: self.program.without(y, follows) for x, y in found.items()}
                found[each.value] = self.program.some_of((found[each.value], follows))
        return found
