"""The differences in a passage between two editions, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from enum import IntEnum
from itertools import zip_longest

from gmc_steps.check.claims import Entry
from gmc_steps.check.stream import Match, Rest, Stream
from gmc_steps.check.wording import Reader, Sentence


class Rank(IntEnum):
    """The order in which a reviewer looks at differences: the lowest first."""

    MODALITY = 1
    DUTY = 2
    """Something binding, or possibly binding, is gone or new."""
    CONDITION = 3
    REFERENCE = 4
    WORDING = 5
    PLACE = 6


@dataclass(frozen=True)
class Detail:
    """One difference within a passage.

    Attributes:
        rank: How soon to look at it.
        text: A description that quotes only modal words and words of limitation.
        sentence: The number of the sentence in the edition restated, from 1; 0 for none.
        quote: The words that changed, or the first new ones; for the terminal only.
        norms: Ids of the norms that stand on the sentence.
    """

    rank: Rank
    text: str
    sentence: int = 0
    quote: str = ""
    norms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Numbering:
    """How the passages of the edition restated are numbered in the other.

    Attributes:
        new: Key in the edition restated → key in the other, for passages in both.
        gone: Keys of the passages that only the edition restated has.
    """

    new: Mapping[str, str]
    gone: tuple[str, ...] = ()

    def follow(self, kind: str, numbers: Sequence[int]) -> set[int]:
        """Return the numbers that passages have in the other edition."""
        keys = [f"{kind}{number}" for number in numbers]
        return {int(self.new.get(key, key)[len(kind) :]) for key in keys if key not in self.gone}


@dataclass
class Comparison:
    """A passage of the edition restated beside its counterpart.

    Args:
        key: The key of the entry.
        entry: The passage in the edition restated.
        stream: The passage in the other edition.
        numbering: How the other edition numbers passages.
        elsewhere: Index of a moved sentence → the passage that it stands in now.
        taken: Sentences of other passages that stand in this one now.
        wording: Index of a sentence → its words in the edition restated, where they are known.
    """

    key: str
    entry: Entry
    stream: Stream
    numbering: Numbering
    elsewhere: Mapping[int, str] = field(default_factory=dict)
    taken: Sequence[Match] = ()
    wording: Mapping[int, str] = field(default_factory=dict)

    @property
    def reader(self) -> Reader:
        """How words are read."""
        return self.stream.reader

    def details(self) -> list[Detail]:
        """Return the differences, in the order of the text."""
        sentences = self.entry.sentences
        if not sentences:
            whole = Sentence("0:", "0:", self.entry.words, (), self.entry.references)
            return self._reworded(0, whole, Rest(0, 0, self.stream.text))
        found = self.stream.matches(self.key, sentences, self.taken)
        by_index = {match.index: match for match in found}
        kept = set(longest_run([match.index for match in found]))
        rests = self.stream.rests([*found, *self.taken])
        details: list[Detail] = []
        for first, last, begin, end in self._gaps(by_index, kept):
            missing = [x for x in range(first, last) if x not in by_index]
            here = [rest for rest in rests if begin <= rest.start < end]
            moved = [x for x in missing if x in self.elsewhere]
            details += [self._moved(x) for x in moved]
            missing = [x for x in missing if x not in self.elsewhere]
            if len(missing) == 1 and len(here) > 1:  # a sentence divided, or with another beside it
                text = " ".join(rest.text for rest in here)
                here = [Rest(here[0].start, here[-1].end, text)]
            for index, rest in zip_longest(missing, here):
                if index is None:
                    details.append(new_words(self.reader, rest))
                elif rest is None:
                    details.append(self._gone(index))
                else:
                    details += self._reworded(index, sentences[index], rest)
            if last in by_index and not by_index[last].exact:
                details += self._reframed(last, by_index[last])
        for match in found:
            if match.index not in kept:
                details.append(Detail(Rank.PLACE, "is in another place", match.index + 1))
                details += [] if match.exact else self._reframed(match.index, match)
        return details

    def _gaps(self, found: Mapping[int, Match], kept: set[int]) -> list[tuple[int, int, int, int]]:
        """Return the gaps between matches: (first, end) of sentences here, of words there."""
        anchors = sorted(kept)
        ends = [(found[x].start, x) for x in anchors]
        gaps, first, begin = [], 0, 0
        for start, index in [*ends, (len(self.stream.words), len(self.entry.sentences))]:
            gaps.append((first, index, begin, start))
            first, begin = index + 1, start
        return gaps

    def norms_on(self, index: int) -> tuple[str, ...]:
        """Return the ids of the norms that stand on the modal words of a sentence."""
        before = sum(len(sentence.modal) for sentence in self.entry.sentences[:index])
        within = len(self.entry.sentences[index].modal)
        claimed = self.entry.by_word[before : before + within]
        return tuple(dict.fromkeys(norm for norms in claimed for norm in norms))

    def _moved(self, index: int) -> Detail:
        text = f"is now in {self.elsewhere[index]}"
        return Detail(Rank.WORDING, text, index + 1, norms=self.norms_on(index))

    def _gone(self, index: int) -> Detail:
        sentence = self.entry.sentences[index]
        rank = Rank.DUTY if sentence.modal else Rank.WORDING
        what = f"gone{having(sentence.modal)}"
        return Detail(rank, what, index + 1, self._quoted(index), self.norms_on(index))

    def _quoted(self, index: int) -> str:
        return quoted(self.wording[index]) if index in self.wording else ""

    def _reframed(self, index: int, match: Match) -> list[Detail]:
        sentence, norms = self.entry.sentences[index], self.norms_on(index)
        found = self._modality(sentence, match.text, index, norms)
        found += self._references(sentence, match.text, index, norms)
        if not found and self.reader.references(match.text) == sentence.references:
            text = "refers to other paragraphs of another document"
            found = [Detail(Rank.REFERENCE, text, index + 1, "", norms)]
        only = "; otherwise word for word as before"
        return [Detail(x.rank, x.text + only, x.sentence, x.quote, x.norms) for x in found]

    def _reworded(self, index: int, sentence: Sentence, rest: Rest) -> list[Detail]:
        whole = not self.entry.sentences
        norms = self.entry.norms if whole else self.norms_on(index)
        found = self._modality(sentence, rest.text, index, norms)
        if not whole:
            new = self.reader.limits(rest.text)
            for limit, words in pairs(sentence.limits, new):
                text = _changed("condition", limit and f'"{limit}"', words and f'"{words}"')
                found.append(Detail(Rank.CONDITION, text, index + 1, "", norms))
        found += self._references(sentence, rest.text, index, norms)
        if whole:  # the entry has no single sentences
            found = [replace(detail, sentence=0) for detail in found]
        quote = quoted(rest.text)
        if index in self.wording and not whole:
            quote = words_changed(self.wording[index], rest.text)
        found.append(Detail(Rank.WORDING, "reworded", 0 if whole else index + 1, quote, norms))
        return found

    def _modality(
        self, sentence: Sentence, text: str, index: int, norms: tuple[str, ...]
    ) -> list[Detail]:
        changed = pairs(sentence.modal, self.reader.modal(text))
        return [
            Detail(Rank.MODALITY, _changed("", *pair), index + 1, "", norms) for pair in changed
        ]

    def _references(
        self, sentence: Sentence, text: str, index: int, norms: tuple[str, ...]
    ) -> list[Detail]:
        told = reference_changes(sentence.references, self.reader.references(text), self.numbering)
        return [Detail(Rank.REFERENCE, text, index + 1, "", norms) for text in told]


def reference_changes(
    old: Sequence[int], new: Sequence[int], numbering: Numbering, kind: str = "p"
) -> list[str]:
    """Describe how references differ, leaving out those that only follow the new numbering."""
    name = "paragraph" if kind == "p" else "endnote"
    verb, short = ("refers to", "refer to") if kind == "p" else ("is marked with", "be marked with")
    followed, told = numbering.follow(kind, old), []
    stale = [x for x in sorted(set(old) & set(new)) if x not in followed]
    for number in stale:
        key = f"{kind}{number}"
        now = "is gone" if key in numbering.gone else f"is now {numbering.new[key][len(kind) :]}"
        told.append(f"still {verb} {name} {number}, which {now}")
    left = sorted(followed - set(new) - numbering.follow(kind, stale))
    added = sorted(set(new) - followed - set(stale))
    if left and added:
        told.append(f"{verb} {_numbers(name, added)} instead of {_list(left)}")
    elif left or added:
        said = f"ceases to {short} {_numbers(name, left)}" if left else ""
        told.append(said or f"{verb} {_numbers(name, added)} too")
    return told


def _numbers(name: str, numbers: Sequence[int]) -> str:
    return f"{name}{'s' if len(numbers) > 1 else ''} {_list(numbers)}"


def _list(numbers: Sequence[int]) -> str:
    return " and ".join(filter(None, (", ".join(map(str, numbers[:-1])), str(numbers[-1]))))


def pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, str]]:
    """Return the pairs (old word, new word) that differ; empty for a word without counterpart."""
    found: list[tuple[str, str]] = []
    for kind, i, j, k, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            found += zip_longest(old[i:j], new[k:n], fillvalue="")
    return found


def quoted(text: str, most: int = 10) -> str:
    """Return the first few words of a text, in quotation marks."""
    words = text.split()
    return f'"{" ".join(words[:most])}{" …" if len(words) > most else ""}"'


def words_changed(old: str, new: str, most: int = 4) -> str:
    """Return the first few changes in the words of a sentence, in quotation marks."""
    changed = SequenceMatcher(None, old.split(), new.split(), autojunk=False).get_opcodes()
    told = [
        _changed("", quoted(" ".join(old.split()[i:j]), 8), quoted(" ".join(new.split()[k:n]), 8))
        for kind, i, j, k, n in changed
        if kind != "equal"
    ]
    told = [x.replace('"" → ', "new ").replace(' → ""', " dropped") for x in told]
    return ", ".join(told[:most]) + (" …" if len(told) > most else "")


def _changed(what: str, old: str, new: str) -> str:
    what = f"{what} " if what else ""
    if not new:
        return f"{what}{old} dropped"
    return f"{what}{old} → {new}" if old else f"{what}{new} added"


def new_words(reader: Reader, rest: Rest) -> Detail:
    """Return the detail that reports new words.

    Args:
        reader: How words are read.
        rest: The new words.
    """
    modal, limits = reader.modal(rest.text), reader.limits(rest.text)
    rank = Rank.DUTY if modal else Rank.CONDITION if limits else Rank.WORDING
    return Detail(rank, f"new{having((*modal, *limits))}", 0, quoted(rest.text))


def having(words: Sequence[str]) -> str:
    """Return the words that a sentence has, once each, in the form ", with must, may"."""
    return f", with {', '.join(dict.fromkeys(words))}" if words else ""


def longest_run(numbers: Iterable[int]) -> list[int]:
    """Return the longest run of ascending numbers, in their order."""
    runs: list[list[int]] = []
    for number in numbers:
        before = max((run for run in runs if run[-1] < number), key=len, default=[])
        runs.append([*before, number])
    return max(runs, key=len, default=[])
