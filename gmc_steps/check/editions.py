"""The comparison of another edition of the text, or a part of it, with the edition restated.

The project holds only digests of the edition restated (`claims`). A copy of that edition, if there
is one, adds only the words that changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gmc_steps.check.changes import (
    Comparison,
    Detail,
    Numbering,
    Rank,
    having,
    longest_run,
    new_words,
    reference_changes,
)
from gmc_steps.check.claims import Claims, Entry, called
from gmc_steps.check.official import OfficialPassage, OfficialText
from gmc_steps.check.pairing import Pairs, pair
from gmc_steps.check.stream import TELLING, Match, Stream


@dataclass(frozen=True)
class Change:
    """A passage that differs.

    Attributes:
        what: reworded, references (these alone differ), split, merged, moved, renumbered (the
            passage itself or a paragraph it refers to), new or gone.
        old: Its key in the edition restated; empty for a new one.
        new: Its key in the other edition; empty for one that is gone.
        line: Its line in the other edition, from 1; 0 if it is gone.
        details: The differences.
        into: Keys, in the other edition, of the passages that took some of its sentences.
    """

    what: str
    old: str
    new: str
    line: int
    details: tuple[Detail, ...] = ()
    into: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its name in the edition restated or, for a new one, in the other."""
        return called(self.old or self.new)

    @property
    def rank(self) -> Rank:
        """The lowest rank of its details: how soon to look at it."""
        return min((detail.rank for detail in self.details), default=Rank.PLACE)


@dataclass(frozen=True)
class Difference:
    """The differences between the edition restated and a text.

    Attributes:
        whole: Whether the text is a whole edition.
        held: Keys, in the edition restated, of the passages that the text holds, changed or not.
        absent: Keys of the passages that lie outside the text.
        changes: The passages that differ, in the order of the edition restated.
        headings: Line → words taken for a heading that the edition restated does not have.
    """

    whole: bool
    held: tuple[str, ...]
    absent: tuple[str, ...]
    changes: tuple[Change, ...]
    headings: Mapping[int, str] = field(default_factory=dict)


def difference(claims: Claims, text: OfficialText, old: OfficialText | None = None) -> Difference:
    """Compare a text with the edition restated.

    Args:
        claims: The project's record of the edition restated.
        text: The other edition, or a part of one.
        old: A copy of the edition restated, to quote the words that changed.
    """
    paragraphs = [key for key in claims.entries if key.startswith("p")]
    whole = 1 in text.paragraphs and 2 * len(text.paragraphs) >= len(paragraphs)
    passages = text.passages
    pairs = pair(claims.entries, passages, claims.reader, whole)
    pairing = _Pairing(claims, passages, pairs, old.passages if old else {})
    headings = {
        line: words
        for line, words in text.headings.items()
        if claims.headings and claims.reader.sentence(words).exact not in claims.headings
    }
    held = tuple(key for key in claims.entries if key in pairs.new)
    return Difference(whole, held, pairs.absent, tuple(pairing.changes()), headings)


@dataclass
class _Pairing:
    """Paired passages, from which the changes are worked out."""

    claims: Claims
    passages: Mapping[str, OfficialPassage]
    pairs: Pairs
    words: Mapping[str, OfficialPassage]
    strayed: dict[str, list[Match]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Group the sentences that moved by the passage that they stand in now."""
        changed = [key for key in self.passages if not self._same(key)]
        streams = {key: self._stream(key) for key in changed}
        taken = {
            key: stream.matches(restated, self.claims.entries[restated].sentences)
            for key, stream in streams.items()
            if (restated := self.pairs.old.get(key))
        }
        for old, entry in self.claims.entries.items():
            new = self.pairs.new.get(old, "")
            if old in self.pairs.absent or (new and new not in changed):
                continue
            own = {match.index for match in taken.get(new, ())}
            for key, stream in streams.items():
                if key != new:
                    before = [*taken.get(key, ()), *self.strayed.get(key, ())]
                    found = [
                        match
                        for match in stream.matches(old, entry.sentences, before, TELLING)
                        if match.index not in own
                    ]
                    own.update(match.index for match in found)
                    self.strayed.setdefault(key, []).extend(found)
        self.numbering = Numbering(self.pairs.new, self.pairs.gone)
        of_marks = sum(len(self.claims.entries[key].marks) for key in self.pairs.new)
        found_marks = sum(len(passage.marks) for passage in self.passages.values())
        self.marked = 2 * found_marks >= of_marks > 0

    def changes(self) -> Iterable[Change]:
        """Yield the changes, passage by passage."""
        for kind in ("p", "en"):
            order = [key for key in self.claims.entries if key.rstrip("0123456789") == kind]
            paired = [key for key in order if key in self.pairs.new]
            numbers = {key: int(self.pairs.new[key][len(kind) :]) for key in paired}
            kept = set(longest_run(numbers.values()))
            added = [key for key in self.pairs.added if key.rstrip("0123456789") == kind]
            for key in order:
                if key in self.pairs.gone:
                    yield self._gone(key)
                elif key in numbers:
                    change = self._paired(key, numbers[key] not in kept)
                    if change:
                        yield change
            for key in added:
                yield from self._added(key)

    def _same(self, new: str) -> bool:
        old = self.pairs.old.get(new)
        return bool(old and self.claims.entries[old].fingerprint == self.passages[new].fingerprint)

    def _stream(self, key: str) -> Stream:
        return Stream(self.passages[key], self.claims.reader)

    def _paired(self, old: str, moved: bool) -> Change | None:
        new = self.pairs.new[old]
        entry, passage = self.claims.entries[old], self.passages[new]
        elsewhere = self._elsewhere(old)
        details: list[Detail] = []
        if not self._same(new):
            taken = self.strayed.get(new, [])
            named = {index: called(key) for index, key in elsewhere.items()}
            comparison = Comparison(
                *(old, entry, self._stream(new), self.numbering),
                *(named, taken, self._wording(old)),
            )
            details = comparison.details()
            details += _taken_in(taken)
            referred = self.claims.reader.references(passage.text)
            if not details and referred == _references(entry):
                details = [Detail(Rank.WORDING, "reads differently", norms=entry.norms)]
        elif entry.references:
            told = reference_changes(entry.references, entry.references, self.numbering)
            details = [Detail(Rank.REFERENCE, text) for text in told]
        into = tuple(dict.fromkeys(elsewhere.values()))
        parts = [key for key in into if key in self.pairs.added]
        if self.marked and old.startswith("p"):
            marks = [mark for key in (new, *parts) for mark in self.passages[key].marks]
            told = reference_changes(entry.marks, marks, self.numbering, "en")
            details += [Detail(Rank.REFERENCE, text) for text in told]
        swapped = old != new and self.pairs.new.get(new) == old
        what = ""
        if parts:
            what = "split"
        elif any(detail.rank != Rank.REFERENCE for detail in details):
            what = "reworded"
        elif details:
            what = "references"
        elif moved or swapped:
            what = "moved"
        elif old != new or not self._same(new):
            what = "renumbered"  # it, or a paragraph it refers to
        if swapped:
            details.append(Detail(Rank.PLACE, f"has changed places with {called(new)}"))
        elif old != new and what not in ("split", "renumbered"):
            details.append(Detail(Rank.PLACE, f"is now {called(new)}"))
        return Change(what, old, new, passage.line, tuple(details), into) if what else None

    def _elsewhere(self, old: str) -> dict[int, str]:
        """Return index of a moved sentence → key of the passage that it stands in now."""
        return {
            match.index: key
            for key, matches in self.strayed.items()
            for match in matches
            if match.key == old
        }

    def _wording(self, old: str) -> dict[int, str]:
        if old not in self.words:
            return {}
        stream = Stream(self.words[old], self.claims.reader)
        matches = stream.matches(old, self.claims.entries[old].sentences)
        return {match.index: match.text for match in matches if match.exact}

    def _gone(self, old: str) -> Change:
        entry = self.claims.entries[old]
        into = tuple(dict.fromkeys(self._elsewhere(old).values()))
        if into:
            text = f"is now in {' and '.join(map(called, into))}"
            left = len(entry.sentences) - len(self._elsewhere(old))
            details = [Detail(Rank.WORDING, text, norms=entry.norms)]
            if left:
                text = f"{left} of its sentences are gone or reworded"
                details.append(Detail(Rank.DUTY, text))
            return Change("merged", old, "", 0, tuple(details), into)
        rank = Rank.DUTY if entry.norms or entry.words else Rank.WORDING
        detail = Detail(rank, f"gone{having(entry.words)}", norms=entry.norms)
        return Change("gone", old, "", 0, (detail,))

    def _added(self, new: str) -> Iterable[Change]:
        stream, taken = self._stream(new), self.strayed.get(new, [])
        sources = list(dict.fromkeys(match.key for match in taken))
        rests = stream.rests(taken)
        if len(sources) == 1 and not rests and sources[0] in self.pairs.new:
            return  # reported with the passage it was split from
        details = _taken_in(taken)
        details += [new_words(stream.reader, rest) for rest in rests]
        yield Change("new", "", new, self.passages[new].line, tuple(details))


def _taken_in(taken: Iterable[Match]) -> list[Detail]:
    """Return a detail for each other passage from which a passage took sentences."""
    indexes: dict[str, list[int]] = {}
    for match in taken:
        indexes.setdefault(match.key, []).append(match.index + 1)
    return [
        Detail(
            Rank.WORDING,
            f"takes in sentence{'s' if len(found) > 1 else ''} {', '.join(map(str, sorted(found)))}"
            f" of {called(key)}",
        )
        for key, found in indexes.items()
    ]


def _references(entry: Entry) -> tuple[int, ...]:
    """Return the paragraphs that a passage refers to, in the edition restated."""
    if not entry.sentences:
        return entry.references
    return tuple(sorted({x for sentence in entry.sentences for x in sentence.references}))
