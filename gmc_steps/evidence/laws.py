"""The results of proving the laws, which lapse once the rules change.

A law without a result is "not proved", never "holds".
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from gmc_steps.core.laws import LAWS, Law
from gmc_steps.evidence.kept import Kept

PROOFS = Kept("laws", rooms=("prove",))
"""The last proofs, by the law's id."""


class LawStatus(NamedTuple):
    """A law and its standing.

    Attributes:
        law: The law.
        standing: "holds", "broken" or "not proved".
        known: How that is known, or why it is not.
        breaks: Where it is broken, in words.
        at: When it was proved, in ISO 8601; empty if it is not.
        commit: At which commit.
    """

    law: Law
    standing: str = "not proved"
    known: str = "it has not been proved with these rules"
    breaks: tuple[str, ...] = ()
    at: str = ""
    commit: str = ""


def law_statuses(root: Path) -> tuple[LawStatus, ...]:
    """Return the standing of each law with the current rules.

    Args:
        root: The project's folder.
    """
    laws = {law.id: law for law in LAWS}
    kept = PROOFS.standing(
        root,
        lambda id, entry: LawStatus(
            laws[id],
            str(entry["standing"]),
            str(entry["known"]),
            tuple(map(str, entry["breaks"])),
            entry["earned"]["at"],
            str(entry["earned"]["commit"]),
        ),
    )
    return tuple(kept.get(law.id, LawStatus(law)) for law in LAWS)
