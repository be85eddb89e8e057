"""Finds the phrases most similar to a sentence that is none of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise


class Nearest:
    """A search for the nearest of some phrases.

    Shared pairs of letters find what was mistyped. Shared words of four letters or more, with rarer
    words weighing more, find what was worded differently. The page of phrases uses the same measure
    (``nearest.js``).

    Args:
        phrases: The phrases; the earlier of two equally near ones comes first.
    """

    def __init__(self, phrases: Sequence[str]) -> None:
        self._phrases = phrases
        counts = Counter(stem for phrase in phrases for stem in _stems(phrase))
        self._weights = {x: (len(phrases) // count).bit_length() for x, count in counts.items()}

    def to(self, text: str) -> list[str]:
        """Return the two phrases nearest to a sentence, the nearer first."""
        said = {stem: self._weights[stem] for stem in _stems(text) if stem in self._weights}
        most, letters = sum(said.values()) or 1, _pairs(text)

        def likeness(phrase: str) -> float:
            theirs = _pairs(phrase)
            in_letters = 2 * len(letters & theirs) / (len(letters) + len(theirs))
            return in_letters + 0.7 * sum(said.get(stem, 0) for stem in _stems(phrase)) / most

        return sorted(self._phrases, key=likeness, reverse=True)[:2]


@cache
def _stems(text: str) -> tuple[str, ...]:
    """Return the longer words of a text, each once, cut short so that singular and plural agree."""
    return tuple(dict.fromkeys(word[:5] for word in re.findall("[a-z0-9-]{4,}", text.lower())))


@cache
def _pairs(text: str) -> frozenset[str]:
    """Return the pairs of adjacent characters in a text."""
    return frozenset(map("".join, pairwise(text.lower())))
