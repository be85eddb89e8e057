"""The words of a passage in a row, searched for sentences of the edition restated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from gmc_steps.check.official import OfficialPassage
from gmc_steps.check.wording import Reader, Sentence, digest

TELLING = 4
"""The fewest words by which a sentence can be recognised in another paragraph."""

_FRAME = 3  # the fewest words by which a frame can be recognised in its own paragraph


@dataclass(frozen=True)
class Match:
    """A sentence of the edition restated, found in a passage.

    Attributes:
        key: The key of the entry that it belongs to.
        index: Its index among the sentences of the entry, from 0.
        start: The index of its first word in the passage, from 0.
        end: The index after its last word.
        exact: Whether it matches word for word; otherwise only by its frame.
        text: The sentence as the passage has it.
    """

    key: str
    index: int
    start: int
    end: int
    exact: bool
    text: str


@dataclass(frozen=True)
class Rest:
    """Words of a passage in which no sentence was found: one sentence, or a part of one."""

    start: int
    end: int
    text: str


@dataclass
class Stream:
    """The words of a passage.

    Args:
        passage: The passage.
        reader: How its words are read.
    """

    passage: OfficialPassage
    reader: Reader
    text: str = field(init=False)
    spans: list[tuple[int, int]] = field(init=False)
    words: list[str] = field(init=False)
    frame: list[int] = field(init=False)
    begins: set[int] = field(init=False)

    def __post_init__(self) -> None:
        """Divide the passage into words."""
        sentences = self.passage.sentences
        self.text = " ".join(sentences)
        self.spans = [match.span() for match in re.finditer(r"\w+", self.text)]
        self.words = [self.text[start:end].lower() for start, end in self.spans]
        kept = self.reader.in_frame(self.text)
        self.frame = [index for index, keep in enumerate(kept) if keep]
        self.begins, count = set(), 0
        for sentence in sentences:
            self.begins.add(count)
            count += len(re.findall(r"\w+", sentence))

    def weight(self, sentences: Iterable[Sentence]) -> int:
        """Return the total length, in words, of the distinctive sentences that are found here."""
        return sum(
            sentence.length
            for sentence in sentences
            if sentence.length >= TELLING
            and (
                any(True for _ in self._windows(sentence.exact))
                or (
                    _length(sentence.frame) >= TELLING
                    and any(True for _ in self._frames(sentence.frame))
                )
            )
        )

    def matches(
        self, key: str, sentences: Iterable[Sentence], taken: Iterable[Match] = (), least: int = 1
    ) -> list[Match]:
        """Find sentences here, without overlaps.

        Args:
            key: The key of the entry that they belong to.
            sentences: The sentences, in order.
            taken: Matches found here before.
            least: The fewest words of a sentence that is looked for.

        Returns:
            The matches, in the order of the words here.
        """
        covered = {place for match in taken for place in range(match.start, match.end)}
        wanted = [x for x in enumerate(sentences) if x[1].length >= least]
        wanted.sort(key=lambda x: -x[1].length)
        found: dict[int, Match] = {}
        for index, sentence in wanted:
            for start, end in self._windows(sentence.exact):
                if covered.isdisjoint(range(start, end)):
                    covered.update(range(start, end))
                    found[index] = self._match(key, index, start, end, True)
                    break
        for index, sentence in wanted:
            if index in found or _length(sentence.frame) < max(_FRAME, least):
                continue
            for start, end in self._frames(sentence.frame):
                start, end = self._widened(start, end, covered)
                if covered.isdisjoint(range(start, end)):
                    covered.update(range(start, end))
                    found[index] = self._match(key, index, start, end, False)
                    break
        return sorted(found.values(), key=lambda match: match.start)

    def rests(self, taken: Iterable[Match]) -> list[Rest]:
        """Return the words that belong to no match, divided where a sentence begins."""
        covered = {place for match in taken for place in range(match.start, match.end)}
        found: list[Rest] = []
        start: int | None = None
        for place in range(len(self.words) + 1):
            over = place == len(self.words) or place in covered
            if start is not None and (over or place in self.begins):
                found.append(Rest(start, place, self._slice(start, place)))
                start = None
            if start is None and not over:
                start = place
        return found

    def _windows(self, wanted: str) -> Iterator[tuple[int, int]]:
        length = _length(wanted)
        for start in range(len(self.words) - length + 1 if length else 0):
            if digest(self.words[start : start + length]) == wanted:
                yield start, start + length

    def _frames(self, wanted: str) -> Iterator[tuple[int, int]]:
        length = _length(wanted)
        for first in range(len(self.frame) - length + 1 if length else 0):
            places = self.frame[first : first + length]
            if digest([self.words[place] for place in places]) == wanted:
                yield places[0], places[-1] + 1

    def _widened(self, start: int, end: int, covered: set[int]) -> tuple[int, int]:
        """Extend a match by the adjacent words outside frames, within the sentence."""
        outside = set(range(len(self.words))) - set(self.frame) - covered
        while start not in self.begins and start - 1 in outside:
            start -= 1
        while end not in self.begins and end in outside:
            end += 1
        return start, end

    def _match(self, key: str, index: int, start: int, end: int, exact: bool) -> Match:
        return Match(key, index, start, end, exact, self._slice(start, end))

    def _slice(self, start: int, end: int) -> str:
        return self.text[self.spans[start][0] : self.spans[end - 1][1]]


def _length(found: str) -> int:
    return int(found.partition(":")[0])
