"""How many changes to the rules their examples notice, as last measured.

Without a measurement made with these very rules and scenarios, it is "not measured".
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from gmc_steps.evidence.kept import Kept

MUTANTS = Kept("mutants", rooms=("source", "steps", "desk", "prove", "strength"), features=True)
"""The last measurements, by paragraph number."""


class Strength(NamedTuple):
    """How many changes a paragraph's examples notice.

    Attributes:
        changes: the number of changes to its rules that could be noticed.
        noticed: the number that the examples notice.
        survivors: those that none notices, each as the rest of "nobody would notice …".
        unknown: the number for which it is not known whether any example could notice them.
        alone: norm's id → scenario's id → the number of changes to the norm that only that
            scenario was found to notice.
        at: when it was measured, in ISO 8601.
        commit: the commit it was measured at.
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
        """The count in words."""
        return in_words(self.noticed, self.changes)


def in_words(noticed: int, changes: int) -> str:
    """Return the count of noticed changes as a sentence without its full stop."""
    if not changes:
        return "there is no change to its rules that an example could notice"
    what = "change" if changes == 1 else "changes"
    return f"its examples notice {noticed} of {changes} {what} to its rules"


def strengths(root: Path) -> dict[int, Strength]:
    """Return the measurements valid for the current rules and scenarios, by paragraph.

    Args:
        root: The project's folder.
    """
    found = MUTANTS.standing(
        root,
        lambda number, entry: (
            int(number),
            Strength(
                int(entry["changes"]),
                int(entry["noticed"]),
                tuple(map(str, entry["survivors"])),
                int(entry["unknown"]),
                {
                    norm: {scenario: int(count) for scenario, count in of_it.items()}
                    for norm, of_it in entry["alone"].items()
                },
                entry["earned"]["at"],
                str(entry["earned"]["commit"]),
            ),
        ),
    )
    return dict(found.values())
