"""The wording of evidence statuses, modalities and times for readers.

Words come before colours: every status on the site is one of these sentences, and the style sheet
only echoes it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from gmc_steps.evidence.severity import SEVERITY
from gmc_steps.evidence.status import DIRTY

HEADLINE: Mapping[str, str] = {
    "passes": "Checked: the rules behave as written.",
    "fails": "Disagrees: do not rely on this.",
}
"""The verdict on a paragraph; every other status is "Not checked", with its reason."""

SHORT: Mapping[str, str] = {
    "passes": "checked",
    "fails": "disagrees",
}
"""The verdict within a sentence or a list."""

REASON: Mapping[str, str] = {
    "undefined": "a scenario cannot be understood yet",
    "not run": "not run",
    "out of date": "out of date",
    "not written": "not written yet",
    "partly written": "only partly written",
}
"""The reason why a paragraph with any other status is not checked."""

DUTY: Mapping[str, str] = {
    "good practice": "It is good practice to",
    "condition": "Only if you",
    "information": "For information:",
    "definition": "Meaning:",
    "scope": "What this covers:",
}
"""The words before a norm's act, if they are not "You must" and the like."""

RUN: Mapping[str, str] = {
    "passes": "passes",
    "fails": "fails",
    "undefined": "not run: a step has no meaning yet",
    "not run": "not run",
    "out of date": "out of date: changed since its last run",
}
"""The status of a scenario or a step in words."""


def duty(modality: str, addressee: str, addressed: str) -> str:
    """Return a norm's modality as the words before its act.

    Args:
        modality: Such as ``must not``.
        addressee: Who is bound.
        addressed: Whom the guidance addresses as "you"; anybody else is named.

    Returns:
        Such as ``You must not`` or ``The person with parental responsibility may``.
    """
    if modality in DUTY:
        return DUTY[modality]
    who = "You" if addressee in ("", addressed) else addressee
    return f"{first_upper(who)} {modality}"


def first_upper(text: str) -> str:
    """Return a text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def headline(status: str) -> str:
    """Return the verdict on a paragraph in words; an unknown status is never "checked".

    Args:
        status: An evidence status.
    """
    return HEADLINE.get(status) or f"Not checked: {_reason(status)}."


def short(status: str) -> str:
    """Return the verdict in words for a sentence or a list."""
    return SHORT.get(status) or f"not checked: {_reason(status)}"


def _reason(status: str) -> str:
    return REASON.get(status, f"“{status}”")


def ran(status: str) -> str:
    """Return a scenario's or a step's status in words."""
    return RUN.get(status, f"not run: “{status}”")


def count(number: int, noun: str, nouns: str = "") -> str:
    """Return text such as ``12 scenarios``; ``nouns`` is a plural that is not formed with an s."""
    return f"{number} {noun if number == 1 else nouns or f'{noun}s'}"


_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def number(of: int) -> str:
    """Return a number as a word, such as ``six``; in digits above ten."""
    return _NUMBERS[of] if of < len(_NUMBERS) else str(of)


_ADDRESS = re.compile(r"(https?://[^\s<>\"]*[\w/])|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)")


def with_addresses(text: str) -> list[tuple[str, str]]:
    """Return a text in pieces, each with its link if it is a web or email address, or ``""``."""
    parts, at = [], 0
    for found in _ADDRESS.finditer(text):
        parts += [(text[at : found.start()], ""), (found[0], found[1] or f"mailto:{found[2]}")]
        at = found.end()
    return [part for part in (*parts, (text[at:], "")) if part[0]]


def moment(at: str) -> str:
    """Return a time as a person would write it.

    Args:
        at: ISO 8601, with or without an offset (then UTC).

    Returns:
        Text such as ``23 Nov 2026 02:10 UTC``; anything that is not a time is returned unchanged.
    """
    try:
        time = datetime.fromisoformat(at)
    except ValueError:
        return at
    time = time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    return f"{time.day} {time:%b %Y %H:%M} UTC"


def commit_words(commit: str, *, dirty: bool = False) -> str:
    """Return text such as ``commit abc1234`` or ``commit abc1234 with uncommitted changes``."""
    dirty = dirty or commit.endswith(DIRTY)
    commit = commit.removesuffix(DIRTY)
    if not commit or commit == "unknown":
        return "an unknown commit"
    return f"commit {commit[:7]}" + (" with uncommitted changes" if dirty else "")


def ordered(statuses: Iterable[str]) -> list[str]:
    """Return statuses once each, the worst first; unknown ones count as the worst."""
    rank = {status: index for index, status in enumerate(SEVERITY)}
    return sorted(set(statuses), key=lambda status: (rank.get(status, -1), status))


def tally(statuses: Iterable[str]) -> str:
    """Return text such as ``1 disagrees, 4 not checked, 8 checked``, the worst verdict first."""
    counted: Counter[str] = Counter()
    for status in statuses:
        counted[short(status).partition(":")[0]] += 1
    verdicts = ("disagrees", "not checked", "checked")
    said = {"disagrees": "disagree"} if counted["disagrees"] > 1 else {}
    return ", ".join(f"{counted[x]} {said.get(x, x)}" for x in verdicts if counted[x])
