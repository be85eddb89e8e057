"""A norm: one normative statement of the guidance, as data.

A norm says when it applies, which other norms displace it and what fulfils it. It carries the
paragraph it comes from, so that every answer can cite it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from gmc_steps.core.logic import ALWAYS, NEVER, Applies, Expression, Is, atoms
from gmc_steps.core.place import Place, declared


class Modality(StrEnum):
    """How strongly a norm binds. The words are the guidance's and are never collapsed."""

    MUST = "must"
    MUST_NOT = "must not"
    SHOULD = "should"
    SHOULD_NOT = "should not"
    MAY = "may"
    NEED_NOT = "need not"
    GOOD_PRACTICE = "good practice"
    CONDITION = "condition"  # binds only who relies on the permission it limits
    INFORMATION = "information"
    DEFINITION = "definition"
    SCOPE = "scope"

    @property
    def directive(self) -> bool:
        """Whether it tells someone to do or not to do something, or permits it."""
        return self not in (Modality.INFORMATION, Modality.DEFINITION, Modality.SCOPE)

    @property
    def permits(self) -> bool:
        """Whether it permits rather than requires."""
        return self in (Modality.MAY, Modality.NEED_NOT)


STRENGTH = (
    Modality.MUST,
    Modality.MUST_NOT,
    Modality.SHOULD,
    Modality.SHOULD_NOT,
    Modality.GOOD_PRACTICE,
    Modality.CONDITION,
    Modality.MAY,
    Modality.NEED_NOT,
)
"""The directive modalities, the strongest first."""


class Due(StrEnum):
    """When a duty falls due."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"
    STANDING = "standing"


class Gate(StrEnum):
    """Whether a norm that is not met closes the way, and how firmly."""

    NONE = ""
    MUST = "must"
    SHOULD = "should"


MUST = (Modality.MUST, Modality.MUST_NOT)
"""What binds without leaving a choice."""


@dataclass(frozen=True, eq=False)
class Displacement:
    """A norm that takes another's place.

    Attributes:
        by: id of the displacing norm; it must itself apply.
        when: a further condition of the displacement.
        basis: "stated" where the text says so, "read" where its headings or narrower subject do.
    """

    by: str
    when: Expression = ALWAYS
    basis: str = "read"

    @cached_property
    def holds(self) -> Expression:
        """The condition that the displacing norm applies and the further condition holds."""
        return Applies(self.by) & self.when


@dataclass(frozen=True, eq=False)
class Norm:
    """One normative statement.

    Attributes:
        id: "13.1" is the first norm of paragraph 13.
        modality: how it binds.
        act: what it tells its addressee to do, a verb phrase (descriptive norms: what they say).
        when: when it applies, within its scope.
        scope: the situations that the guidance speaks of at all.
        displaced_by: norms that take its place.
        met: what shows that it is fulfilled; None where only a person can say (then the answer
            is asked for by the norm's id: done or not_done).
        shown_by: what shows that it has been done, where otherwise only a person can say.
        undone_by: what shows that it has not been done, in the same way; only where it closes
            nothing, for what is asked could not tell otherwise that the way may close.
        behind: id of a must that it says again in weaker words (a reading says so): where that
            binds and this is known to be undone, it closes the way as that does; empty for none.
        unclear: when it is open whether it applies (a reading says so).
        reading: number of the reading behind `unclear`, 0 if none.
        due: when it falls due.
        gate: whether it can close the way.
        addressee: who is bound, as the subject of a sentence.
        source: "" for the paragraph itself, else for example "endnote 4".
        ahead: where it is worth telling beforehand, though it does not apply yet.
        points_to: the document that it points to; empty for none.
        regions: the regions whose law it names; empty for all.
        place: where it is declared.
    """

    id: str
    modality: Modality
    act: str
    when: Expression = ALWAYS
    scope: Expression = ALWAYS
    displaced_by: tuple[Displacement, ...] = ()
    met: Expression | None = None
    shown_by: Expression = NEVER
    undone_by: Expression = NEVER
    behind: str = ""
    unclear: Expression = NEVER
    reading: int = 0
    due: Due = Due.STANDING
    gate: Gate = Gate.NONE
    addressee: str = ""
    source: str = ""
    ahead: Expression = NEVER
    points_to: str = ""
    regions: tuple[str, ...] = ()
    place: Place = field(default_factory=declared, repr=False)

    @cached_property
    def paragraph(self) -> int:
        """The number of the paragraph it stands in, from 1."""
        return int(self.id.split(".")[0])

    @cached_property
    def within(self) -> Expression:
        """The situations in which it applies unless it is displaced or unclear."""
        return self.scope & self.when

    @cached_property
    def conditions(self) -> tuple[Expression, ...]:
        """The conditions on which its state turns."""
        return (self.within, self.unclear, *(each.holds for each in self.displaced_by))

    @cached_property
    def atoms(self) -> tuple[Is | Applies, ...]:
        """What its state turns on: answers of facts, and the states of other norms."""
        return tuple(atom for condition in self.conditions for atom in atoms(condition))

    @property
    def directive(self) -> bool:
        """Whether it directs or permits something (else it defines, limits or informs)."""
        return self.modality.directive

    @property
    def can_close(self) -> Gate:
        """How firmly it can close the way: as a gate, or as a must that is known to be undone.

        A duty that falls due afterwards closes nothing before.
        """
        if self.gate or self.due is Due.AFTER:
            return self.gate
        return Gate.MUST if self.modality in MUST or self.behind else Gate.NONE

    @property
    def closes_with(self) -> str:
        """Id of the norm that has to bind as well for it to close the way; empty for none."""
        return self.behind if not self.gate and self.modality not in MUST else ""

    @property
    def asked_by_id(self) -> bool:
        """Whether only a person can say if it is done, so that it is asked by its id."""
        return self.directive and self.met is None and not self.modality.permits

    @property
    def statement(self) -> str:
        """The norm as a sentence without its full stop: "<addressee> must <act>"."""
        match self.modality:
            case Modality.GOOD_PRACTICE:
                return f"it is good practice for {self.addressee} to {self.act}"
            case Modality.CONDITION:
                return f"it is a condition that {self.addressee} {self.act}"
            case _ if self.directive:
                return f"{self.addressee} {self.modality} {self.act}"
        return self.act

    @property
    def said(self) -> str:
        """The norm as scenarios say that it applies, a sentence without its full stop."""
        if self.directive:
            return self.statement
        if self.points_to:
            return f"the advice points to {self.points_to}"
        return f"the advice says that {self.act}"
