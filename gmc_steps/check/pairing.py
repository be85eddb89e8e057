"""Pairs the passages of another edition with those of the edition restated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gmc_steps.check.claims import Entry
from gmc_steps.check.official import OfficialPassage
from gmc_steps.check.stream import Stream
from gmc_steps.check.wording import Reader


@dataclass(frozen=True)
class Pairs:
    """Passages of two editions, by keys such as p13 and en4.

    Attributes:
        new: Key in the edition restated → key in the other edition.
        old: The inverse of `new`.
        gone: Passages of the edition restated without a counterpart in the other.
        absent: Passages of the edition restated outside the part that the text holds.
        added: Passages of the other edition without a counterpart in the edition restated.
    """

    new: Mapping[str, str]
    old: Mapping[str, str]
    gone: tuple[str, ...]
    absent: tuple[str, ...]
    added: tuple[str, ...]


def pair(
    entries: Mapping[str, Entry],
    passages: Mapping[str, OfficialPassage],
    reader: Reader,
    whole: bool,
) -> Pairs:
    """Pair the passages of two editions.

    First by their fingerprints, then by the sentences that they share, then by their places.

    Args:
        entries: The project's record of the edition restated.
        passages: The passages of the other edition, or of a part of it.
        reader: How the words of the text are read.
        whole: Whether the other text is a whole edition.
    """
    new: dict[str, str] = {}
    for kind in ("p", "en"):
        ours = {key: entry for key, entry in entries.items() if _kind(key) == kind}
        theirs = {key: passage for key, passage in passages.items() if _kind(key) == kind}
        new |= _pair(ours, theirs, reader)
    old = {theirs: ours for ours, theirs in new.items()}
    without = [key for key in entries if key not in new]
    absent = [key for key in without if not whole and _beyond(key, new, passages)]
    return Pairs(
        new=new,
        old=old,
        gone=tuple(key for key in without if key not in absent),
        absent=tuple(absent),
        added=tuple(key for key in passages if key not in old),
    )


def _pair(
    ours: Mapping[str, Entry], theirs: Mapping[str, OfficialPassage], reader: Reader
) -> dict[str, str]:
    new: dict[str, str] = {}
    free = dict(theirs)
    prints = {key: passage.fingerprint for key, passage in theirs.items()}
    for key, entry in ours.items():
        alike = [other for other in free if prints[other] == entry.fingerprint]
        if alike:
            new[key] = key if key in alike else alike[0]
            del free[new[key]]
    streams = {key: Stream(passage, reader) for key, passage in free.items()}
    weights = [
        (weight, -abs(_number(key) - _number(other)), key, other)
        for key, entry in ours.items()
        if key not in new
        for other, stream in streams.items()
        if (weight := stream.weight(entry.sentences))
    ]
    for _, _, key, other in sorted(weights, reverse=True):
        if key not in new and other in free:
            new[key] = other
            del free[other]
    shared = {key for _, _, key, _ in weights}  # moved, not reworded
    for key in ours:
        if key not in new and key not in shared and (place := _in_place(key, new, free)):
            new[key] = place
            del free[place]
    return new


def _in_place(key: str, new: Mapping[str, str], free: Mapping[str, object]) -> str | None:
    """Return the unpaired passage that now stands in a passage's place, if there is one."""
    kind, number = _kind(key), _number(key)
    before = max((n for n in map(_number, new) if n < number), default=0)
    after = min((n for n in map(_number, new) if n > number), default=0)
    first = _number(new[f"{kind}{before}"]) if before else 0
    last = _number(new[f"{kind}{after}"]) if after else 1000
    place = first + number - before
    other = f"{kind}{place if place < last else number}"
    return other if other in free and first < _number(other) < last else None


def _beyond(key: str, new: Mapping[str, str], passages: Mapping[str, object]) -> bool:
    """Return whether a passage lies outside the part of an edition that a text holds.

    It lies inside if its paired neighbours are both there with no number missing between them.
    """
    kind, number = _kind(key), _number(key)
    paired = [x for x in new if _kind(x) == kind]
    before = max((_number(x) for x in paired if _number(x) < number), default=None)
    after = min((_number(x) for x in paired if _number(x) > number), default=None)
    if kind == "en" or before is None or after is None:
        return True
    first, last = _number(new[f"{kind}{before}"]), _number(new[f"{kind}{after}"])
    return any(f"{kind}{x}" not in passages for x in range(first, last))


def _kind(key: str) -> str:
    return key.rstrip("0123456789")


def _number(key: str) -> int:
    return int(key.lstrip("pen"))
