"""The verdicts, in the order in which they are tried."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What may be done."""

    OUT_OF_SCOPE = "out_of_scope"
    MUST_STOP = "must_stop"
    MUST_NOT = "must_not"
    DEPENDS = "depends"
    PERSON_DECIDES = "person_decides"
    SHOULD_STOP = "should_stop"
    SHOULD_NOT = "should_not"
    MAY_ONCE = "may_once"
    MAY = "may"
    SILENT = "silent"
    DUTIES_ONLY = "duties_only"

    @property
    def permits(self) -> bool:
        """Whether one may go ahead, at once or when what is outstanding is done."""
        return self in (Verdict.MAY, Verdict.MAY_ONCE)

    @property
    def refuses(self) -> bool:
        """Whether the guidance bars the way or permits nothing."""
        return self in (
            Verdict.MUST_STOP,
            Verdict.MUST_NOT,
            Verdict.SHOULD_STOP,
            Verdict.SHOULD_NOT,
            Verdict.SILENT,
        )

    @property
    def settled(self) -> bool:
        """Whether no further answer can change it."""
        return self in (Verdict.OUT_OF_SCOPE, Verdict.MUST_STOP, Verdict.MUST_NOT)
