"""What the laws have to know of a guidance, as data.

A law holds for any guidance ("a refusal is never passed over"). Who may refuse, which answer is
safer than which and what reaches out of scope is the guidance's to say; it says so here, beside
its policy. What it does not say, the law has nothing to prove of.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from gmc_steps.core.logic import ALWAYS, Expression
from gmc_steps.core.place import Place, declared

REFUSALS = "L1"
"""The law that no refusal is passed over."""


@dataclass(frozen=True)
class Refusal:
    """Somebody entitled to decide has refused, has withdrawn, or is known to be against it.

    Attributes:
        words: who, and how, as a clause.
        when: the situations in which it is so.
        place: where it is declared.
    """

    words: str
    when: Expression
    place: Place = field(default_factory=declared, repr=False, compare=False)


@dataclass(frozen=True)
class Order:
    """Answers to one question, each going further than those before it.

    Attributes:
        fact: the fact.
        values: its answers in that order; the rest of its answers stand outside the order.
        when: the situations in which that is so.
        place: where it is declared.
    """

    fact: str
    values: tuple[str, ...]
    when: Expression = ALWAYS
    place: Place = field(default_factory=declared, repr=False, compare=False)


@dataclass(frozen=True)
class Course:
    """Two answers to one question: something is to be started, and the same goes on.

    Attributes:
        fact: the fact.
        start: the answer for starting it.
        going_on: the answer for going on with it.
    """

    fact: str
    start: str
    going_on: str


@dataclass(frozen=True)
class Exemption:
    """What a law does not hold for, because a reading says so.

    Attributes:
        law: the law's id.
        reading: the number of the reading, as on the pages.
        text: what is exempt, and why.
        when: the situations of which it speaks.
        cases: the cases of the law that it speaks of, by their keys; all of them if empty.
        place: where it is declared.
    """

    law: str
    reading: int
    text: str
    when: Expression = ALWAYS
    cases: tuple[str, ...] = ()
    place: Place = field(default_factory=declared, repr=False, compare=False)

    def speaks_of(self, key: str) -> bool:
        """Whether it speaks of the case of its law that has this key."""
        return not self.cases or key in self.cases


@dataclass(frozen=True)
class LawTerms:
    """The terms in which the laws speak of one guidance.

    Attributes:
        refusals: who may refuse what is planned, and how that shows.
        overrides: ids of the norms that override a refusal.
        safer: from the least safe answer to the safest. Conduct needs no mention: what a fact
            declares changeable, and whatever can be done, is safer done.
        wider: from the narrowest answer to the widest.
        courses: what is a start and what is going on with it.
        beyond_scope: ids of the norms that speak of more than the policy's `norms_scope`.
        exemptions: what a law does not hold for.
    """

    refusals: tuple[Refusal, ...] = ()
    overrides: tuple[str, ...] = ()
    safer: tuple[Order, ...] = ()
    wider: tuple[Order, ...] = ()
    courses: tuple[Course, ...] = ()
    beyond_scope: tuple[str, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
