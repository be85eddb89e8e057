"""What was found of how much of the rules their examples notice.

Whatever is not kept, or was found with other rules or scenarios, is "not measured".
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from gmc_steps.evidence.kept import Kept

MUTANTS = Kept("mutants", rooms=("source", "steps", "desk", "prove", "strength"), features=True)
"""What was last found, by the paragraph's number."""


class Strength(NamedTuple):
    """What the examples of a paragraph notice.

    Attributes:
        changes: how many changes to its rules could be noticed.
        noticed: how many the examples notice.
        survivors: those that none does, each as the rest of "nobody would notice …".
        unknown: of how many it was not found out whether any example could.
        alone: norm's id → scenario's id → how many changes to the norm that scenario alone is
            found to notice.
        at: when it was found, in ISO 8601.
        commit: at which commit.
    """

    changes: int
    noticed: int
    survivors: tuple[str, ...]
    unknown: int
    alone: Mapping[str, Mapping[str, int]]
    at: str
    commit: str

    @property
    def said(self) -> str:
        """What they notice, in words."""
        return in_words(self.noticed, self.changes)


def in_words(noticed: int, changes: int) -> str:
    """Return how many changes are noticed, as a sentence without its full stop."""
    if not changes:
        return "there is no change to its rules that an example could notice"
    what = "change" if changes == 1 else "changes"
    return f"its examples notice {noticed} of {changes} {what} to its rules"


def strengths(root: Path) -> dict[int, Strength]:
    """Return what is known with the rules and scenarios as they are now, by paragraph.

    Args:
        root: The project's folder.
    """
    return {
        int(number): Strength(
            entry["changes"],
            entry["noticed"],
            tuple(entry["survivors"]),
            entry["unknown"],
            entry["alone"],
            entry["earned"]["at"],
            entry["earned"]["commit"],
        )
        for number, entry in MUTANTS.standing(root).items()
    }
