"""The verdicts, in the order in which they are tried."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What may be done."""

    OUT_OF_SCOPE = "out_of_scope"
    MUST_STOP = "must_stop"
    MUST_NOT = "must_not"
    SHOULD_STOP = "should_stop"
    SHOULD_NOT = "should_not"
    DEPENDS = "depends"
    PERSON_DECIDES = "person_decides"
    MAY_ONCE = "may_once"
    MAY = "may"
    SILENT = "silent"
    DUTIES_ONLY = "duties_only"

    @property
    def permits(self) -> bool:
        """Whether one may go ahead, at once or when what is outstanding is done."""
        return self in (Verdict.MAY, Verdict.MAY_ONCE)

    @property
    def bars(self) -> bool:
        """Whether something bars the way."""
        return self in (
            Verdict.MUST_STOP,
            Verdict.MUST_NOT,
            Verdict.SHOULD_STOP,
            Verdict.SHOULD_NOT,
        )

    @property
    def refuses(self) -> bool:
        """Whether the guidance bars the way or permits nothing."""
        return self.bars or self is Verdict.SILENT

    def openness(self) -> int:
        """How much it leaves open to whoever asks: more for a better verdict."""
        return _OPENNESS[self]

    def better(self, other: Verdict) -> bool:
        """Whether it leaves more open than the other does."""
        return self.openness() > other.openness()

    @property
    def settled(self) -> bool:
        """Whether no further answer can change it."""
        return self in (Verdict.OUT_OF_SCOPE, Verdict.MUST_STOP, Verdict.MUST_NOT)


_OPENNESS = {
    Verdict.OUT_OF_SCOPE: 0,
    Verdict.MUST_STOP: 0,
    Verdict.MUST_NOT: 0,
    Verdict.SHOULD_STOP: 1,
    Verdict.SHOULD_NOT: 1,
    Verdict.SILENT: 2,
    Verdict.DEPENDS: 3,
    Verdict.PERSON_DECIDES: 4,
    Verdict.MAY_ONCE: 5,
    Verdict.MAY: 6,
    Verdict.DUTIES_ONLY: 6,
}
