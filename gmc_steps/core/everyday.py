"""Everyday words: what people call things for which a guidance has other names.

A guidance lists them once, and both the search of the site and the command that looks for phrases
read that list. Words are compared as people type them: whatever the case, accents, hyphens,
apostrophes and plurals, and however they are spaced. The page's search compares in the same way.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from gmc_steps.core.fact import Fact
from gmc_steps.core.place import Place, declared

_BETWEEN = re.compile(r"[\s\-\u2010-\u2015/]+")
_OWNED = re.compile("(?<=..)['\u2018\u2019\u02bc].*")
LONGEST = 4
"""The most words a name can have; longer ones are not looked for."""


@dataclass(frozen=True, eq=False)
class Synonyms:
    """Words that mean the same to whoever looks for something, and where the guidance speaks of it.

    Attributes:
        words: as people type them, with commas between; a name of several words is one.
        paragraphs: that speak of it.
        about: facts whose phrases speak of it, or single answers such as ``fact=value``.
        place: where they are declared.
    """

    words: str
    paragraphs: tuple[int, ...] = ()
    about: tuple[str, ...] = ()
    place: Place = field(default_factory=declared, repr=False)

    @cached_property
    def keys(self) -> frozenset[str]:
        """Each of the words as it is compared."""
        return frozenset(filter(None, ("".join(_plain(x)) for x in self.words.split(","))))

    @cached_property
    def too_long(self) -> str:
        """The first name with more words than are looked for together; empty if none has."""
        names = self.words.split(",")
        return next((x.strip() for x in names if len(_plain(x)) > LONGEST), "")

    def named_in(self, text: str) -> bool:
        """Return whether a text has one of the words."""
        return not self.keys.isdisjoint(spans(text))

    def names(self, text: str) -> bool:
        """Return whether the whole of a text is one of the words."""
        return "".join(_plain(text)) in self.keys

    def answers(self, facts: Mapping[str, Fact]) -> Iterator[tuple[str, str]]:
        """Yield each fact and value whose phrase speaks of it."""
        for name, _, value in (each.partition("=") for each in self.about):
            yield from ((name, x) for x in ([value] if value else facts[name].phrases))


def spans(text: str) -> frozenset[str]:
    """Return a text's words as they are compared, and what neighbours make when put together."""
    words = _plain(text)
    sizes = range(1, LONGEST + 1)
    found = ("".join(words[at : at + size]) for at in range(len(words)) for size in sizes)
    return frozenset(found)


def _plain(text: str) -> list[str]:
    """Return the words of a text without what people leave out, mistype or put in the plural."""
    bare = unicodedata.normalize("NFKD", text.lower())
    bare = "".join(x for x in bare if not unicodedata.combining(x))
    words = (_OWNED.sub("", x) for x in _BETWEEN.split(bare))
    return [_singular(word) for word in (re.sub(r"[\W_]", "", x) for x in words) if word]


def _singular(word: str) -> str:
    if len(word) < 4:  # "gas" and "bus" are no plurals
        return word
    return re.sub("(?<=[^sui])s$", "", re.sub("ies$", "y", word))
