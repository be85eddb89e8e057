"""Which phrases are most like a sentence that is none of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise


class Nearest:
    """The phrases among which to look for the nearest.

    The pairs of letters that both have show what was mistyped; the words of meaning that both have,
    the rarer the more, show what was said in other words. The page of phrases counts in the same
    way.

    Args:
        phrases: The phrases; of two that are equally near the earlier is taken.
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
    """Return the words of meaning in a text, each once, shortened so that caller is callers."""
    return tuple(dict.fromkeys(word[:5] for word in re.findall("[a-z0-9-]{4,}", text.lower())))


@cache
def _pairs(text: str) -> frozenset[str]:
    """Return the pairs of letters that stand side by side in a text."""
    return frozenset(map("".join, pairwise(text.lower())))
