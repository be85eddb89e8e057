"""How an evidence status, a modality and a time are said to a reader.

Words come before colours: every status that the site shows is one of these sentences, and the
style sheet only echoes it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from gmc_steps.evidence.status import DIRTY, SEVERITY

CHECKED = "Checked: the rules behave as written"
DISAGREES = "Disagrees: do not rely on this"
NOT_CHECKED = "Not checked"
NOTHING_TO_CHECK = "Information only: nothing here to check"

REASON: Mapping[str, str] = {
    "undefined": "a scenario cannot be understood yet",
    "not run": "not run",
    "out of date": "out of date",
    "not written": "not written yet",
    "partly written": "only partly written",
}
"""Why a status other than these three is not checked."""

DUTY: Mapping[str, str] = {
    "good practice": "It is good practice to",
    "condition": "Only if you",
    "information": "For information:",
    "definition": "Meaning:",
    "scope": "What this covers:",
}
"""The words before a norm's act, where they are not "You must" and the like."""

SHORT: Mapping[str, str] = {
    "passes": "checked",
    "fails": "disagrees",
    "undefined": "not checked: a scenario cannot be understood yet",
    "not run": "not checked: not run",
    "out of date": "not checked: out of date",
    "not written": "not checked: not written yet",
    "partly written": "not checked: only partly written",
    "information only": "information only",
}
"""A status within a sentence or a list."""


RUN: Mapping[str, str] = {
    "passes": "passes",
    "fails": "fails",
    "undefined": "not run: a step has no meaning yet",
    "not run": "not run",
    "out of date": "out of date: changed since its last run",
}
"""A scenario's or a step's status."""


@dataclass(frozen=True)
class Statement:
    """A status as said to a reader: the verdict in a few words, then what it rests on."""

    headline: str
    detail: str = ""


def duty(modality: str, addressee: str, addressed: str) -> str:
    """A norm's modality as the words before its act.

    Args:
        modality: Such as ``must not``.
        addressee: Who is bound.
        addressed: Whom the guidance addresses: "you"; anybody else is named.

    Returns:
        Such as ``You must not`` or ``The person with parental responsibility may``.
    """
    if modality in DUTY:
        return DUTY[modality]
    who = "You" if addressee in ("", addressed) else addressee
    return f"{who[0].upper()}{who[1:]} {modality}"


def headline(status: str) -> str:
    """The verdict in words.

    Args:
        status: An evidence status; one that is not known here is told as not checked, never as
            checked.
    """
    if status == "passes":
        return CHECKED + "."
    if status == "fails":
        return DISAGREES + "."
    if status == "information only":
        return NOTHING_TO_CHECK + "."
    return f"{NOT_CHECKED}: {REASON.get(status, f'“{status}”')}."


def short(status: str) -> str:
    """The status within a list, in the same words."""
    return SHORT.get(status, f"not checked: “{status}”")


def ran(status: str) -> str:
    """A scenario's or a step's status."""
    return RUN.get(status, f"not run: “{status}”")


def count(number: int, noun: str) -> str:
    """Such as ``1 scenario`` or ``12 scenarios``."""
    return f"{number} {noun}" + ("" if number == 1 else "s")


_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def number(of: int) -> str:
    """Such as ``six``; in digits above ten."""
    return _NUMBERS[of] if of < len(_NUMBERS) else str(of)


def moment(at: str) -> str:
    """A time as a person writes it.

    Args:
        at: ISO 8601, with or without an offset (then UTC).

    Returns:
        Such as ``23 Nov 2026 02:10 UTC``; text that is no time comes back as it is.
    """
    try:
        time = datetime.fromisoformat(at)
    except ValueError:
        return at
    time = time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    return f"{time.day} {time:%b %Y %H:%M} UTC"


def commit_words(commit: str, *, dirty: bool = False) -> str:
    """Such as ``commit abc1234`` or ``commit abc1234 with uncommitted changes``."""
    dirty = dirty or commit.endswith(DIRTY)
    commit = commit.removesuffix(DIRTY)
    if not commit or commit == "unknown":
        return "an unknown commit"
    return f"commit {commit[:7]}" + (" with uncommitted changes" if dirty else "")


def ordered(statuses: Iterable[str]) -> list[str]:
    """Statuses once each, the worst first; one that is not known here counts as the worst."""
    rank = {status: index for index, status in enumerate(SEVERITY)}
    return sorted(set(statuses), key=lambda status: (rank.get(status, -1), status))


def tally(statuses: Iterable[str]) -> str:
    """Such as ``1 disagrees, 4 not checked, 8 checked``: the verdicts, the worst first."""
    counted: Counter[str] = Counter()
    for status in statuses:
        counted[short(status).partition(":")[0]] += 1
    verdicts = ("disagrees", "not checked", "checked", "information only")
    said = {"disagrees": "disagree"} if counted["disagrees"] > 1 else {}
    return ", ".join(f"{counted[x]} {said.get(x, x)}" for x in verdicts if counted[x])
