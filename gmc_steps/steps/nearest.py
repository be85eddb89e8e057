"""Which phrases are most like a sentence that is none of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cache


class Nearest:
    """The phrases among which to look for the nearest.

    Letters show what was mistyped; what was put in other words shows in the words of meaning that
    both have, rarer ones counting more. The page of phrases counts in the same way.

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
        most = sum(said.values()) or 1
        matcher = SequenceMatcher(b=text.lower(), autojunk=False)

        def shared(phrase: str) -> float:
            return 0.7 * sum(said.get(stem, 0) for stem in _stems(phrase)) / most

        def bound(phrase: str) -> float:
            matcher.set_seq1(phrase.lower())
            return matcher.quick_ratio() + shared(phrase)

        places = {phrase: place for place, phrase in enumerate(self._phrases)}
        bounds = {phrase: bound(phrase) for phrase in places}
        found: list[tuple[float, int, str]] = []
        for phrase in sorted(places, key=bounds.__getitem__, reverse=True):
            if len(found) == 2 and bounds[phrase] < -found[1][0]:
                break  # none of the rest can be nearer, and to compare letters takes time
            matcher.set_seq1(phrase.lower())
            found.append((-(matcher.ratio() + shared(phrase)), places[phrase], phrase))
            found = sorted(found)[:2]
        return [phrase for _, _, phrase in found]


@cache
def _stems(text: str) -> tuple[str, ...]:
    """Return the words of meaning in a text, each once, shortened so that caller is callers."""
    return tuple(dict.fromkeys(word[:5] for word in re.findall("[a-z0-9-]{4,}", text.lower())))
