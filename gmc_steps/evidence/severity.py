"""The evidence statuses in their order; rolling several up into one is a matter of sorting."""

from __future__ import annotations

from collections.abc import Iterable

SEVERITY = (
    "fails",
    "undefined",
    "not run",
    "out of date",
    "not written",
    "partly written",
    "passes",
)
"""Evidence statuses, the worst first."""

BAD = frozenset(SEVERITY[:4])
"""Statuses beside which nothing that they touch can pass."""


def worst(statuses: Iterable[str]) -> str:
    """Return the most severe of some evidence statuses; of none, ``not run``."""
    return min(statuses, key=SEVERITY.index, default="not run")
