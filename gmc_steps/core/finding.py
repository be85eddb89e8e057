"""A finding: one norm in one situation, with the reasons."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from gmc_steps.core.norm import Norm


class State(StrEnum):
    """Whether a norm applies, as far as the answers tell: the most binding first."""

    APPLIES = "applies"
    UNCLEAR = "unclear"
    DEPENDS = "depends"
    DISPLACED = "displaced"
    DOES_NOT_APPLY = "does not apply"

    @property
    def binds(self) -> bool:
        """Whether a duty or bar in this state binds; an unclear one does, to be safe."""
        return self in (State.APPLIES, State.UNCLEAR)


class Done(StrEnum):
    """Whether the act of a norm that applies has been done."""

    MET = "met"
    OUTSTANDING = "outstanding"
    NOT_MET = "not met"


class Finding(NamedTuple):
    """One norm in one situation.

    Attributes:
        norm: the norm.
        state: whether it applies.
        done: whether it is fulfilled; None where it does not bind or asks for nothing.
        because: the phrases that decided the state.
        displaced_by: ids of the norms that took its place.
        depends_on: names of the facts that it turns on.
    """

    norm: Norm
    state: State
    done: Done | None
    because: tuple[str, ...]
    displaced_by: tuple[str, ...]
    depends_on: tuple[str, ...]
