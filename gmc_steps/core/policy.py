"""What a verdict needs to know of a guidance beside its norms, as data.

The engine draws every verdict in the same way; what "running" or "another purpose" means, who
must not be asked again and what permits is the guidance's to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gmc_steps.core.logic import NEVER, Expression
from gmc_steps.core.place import Place, declared
from gmc_steps.core.terms import LawTerms


@dataclass(frozen=True, eq=False)
class HandOver:
    """A reading that leaves the decision to a person.

    Attributes:
        reading: number of the reading, as on the pages.
        paragraph: where its note stands.
        text: what is left to a person, and why.
        when: the situations it speaks of.
        gates: norms that it keeps from closing the way, because only a person can say; where
            none of them would close it, the reading has nothing to hand over.
        place: where it is declared.
    """

    reading: int
    paragraph: int
    text: str
    when: Expression
    gates: tuple[str, ...] = ()
    place: Place = field(default_factory=declared, repr=False)


@dataclass(frozen=True, eq=False)
class Guard:
    """Something that nobody may be advised to change.

    Attributes:
        when: while this holds.
        fact: the fact that is not to be changed.
        values: the answers that are not to be suggested; all of them if empty.
    """

    when: Expression
    fact: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Implied:
    """An answer that follows from the consent to a further purpose.

    Attributes:
        consent: the answer to the fact that records that consent.
        asked: the fact that must be relevant.
        fact: the fact that is answered.
        value: its answer.
    """

    consent: str
    asked: str
    fact: str
    value: str


@dataclass(frozen=True, eq=False)
class Purposes:
    """How one thing that serves two purposes is judged: once for each.

    Attributes:
        fact: the fact that names the purpose.
        first: its value for the first purpose.
        further: the fact that names a further purpose; its values are values of `fact`.
        alone: its value for "no further purpose".
        consent: the fact that records consent to the further purpose.
        consents: fact that records consent to one purpose → what each answer to `consent`
            means for it.
        own: facts whose answers speak of the first purpose alone and do not carry over.
        implied: what else follows from the answer to `consent`.
    """

    fact: str
    first: str
    further: str
    alone: str
    consent: str
    consents: Mapping[str, Mapping[str, str]]
    own: tuple[str, ...] = ()
    implied: tuple[Implied, ...] = ()


@dataclass(frozen=True, eq=False)
class Policy:
    """What the engine reads of a guidance to draw a verdict and what would change it.

    Attributes:
        scope: the situations that the guidance covers at all.
        norms_scope: those that a norm speaks of unless it says otherwise; no local rule reaches
            beyond them.
        ground: what makes silence into permission: without a ground, nothing permits.
        running: what is judged is under way, so it is to be stopped rather than not begun.
        holding: nothing is to be permitted; there are only duties.
        hand_overs: readings that leave the decision to a person.
        purposes: how several purposes are judged; None where there is always one.
        guards: what nobody may be advised to change.
        refusals: wishes and refusals, which nobody is to be pressed to give up; where nothing
            would change a refusal, those that hold are named.
        harms: the same for what would harm somebody.
        void: fact → facts whose answers no longer hold once it is changed.
        understood: facts so plain that they are not named among the reasons while they are as
            the guidance takes them.
        laws: what the laws have to know of it.
        place: where it is declared.
    """

    scope: Expression
    norms_scope: Expression
    ground: Expression
    running: Expression = NEVER
    holding: Expression = NEVER
    hand_overs: tuple[HandOver, ...] = ()
    purposes: Purposes | None = None
    guards: tuple[Guard, ...] = ()
    refusals: tuple[Expression, ...] = ()
    harms: tuple[Expression, ...] = ()
    void: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    understood: tuple[str, ...] = ()
    laws: LawTerms = field(default_factory=LawTerms)
    place: Place = field(default_factory=declared, repr=False)
