"""Reads the words of a text so that editions can be compared without keeping the text.

The project keeps two digests of each sentence: one of its words, and one of its *frame*, the words
left without its modal words and its references to paragraphs. If another edition has the frame but
not the words, the sentence has changed in just these. Each digest carries the number of its words,
so that a sentence can be found in any layout and in any paragraph.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

MODAL = re.compile(
    r"\b(must not|must|should not|should|may|might|do not need|does not need|not needed"
    r"|needs|needed|need|good practice|provided that|provided you|as long as|required|requires)\b",
    re.IGNORECASE,
)
"""Words that say how strongly something binds, and words that look like them."""

LIMIT = re.compile(
    r"\b((?:where(?:ver)?|if|reasonably|as far as(?: is)?) (?:reasonably )?(?:practicable|possible)"
    r"|practicable|unless|except|only|if|whether|where(?:ver)?|when(?:ever)?|while|until|before|usually"
    r"|normally|generally|in general|in most circumstances|exceptional(?:ly)?)\b",
    re.IGNORECASE,
)
"""Words of limitation, which say when something binds, and words that look like them."""

REFERENCE = re.compile(r"\bparagraphs? ([\d ,–-]+(?:(?:and|to|or) [\d–-]+)*)", re.IGNORECASE)

_WORD = re.compile(r"\w+")
_NEXT = re.compile(r"(?<=[.?!])\s+(?=[\"'‘’“(]*[A-Z])")


@dataclass(frozen=True)
class Sentence:
    """A sentence or a list item of the edition restated, without its words.

    Attributes:
        exact: The digest of its words, see `digest`.
        frame: The digest of its frame.
        modal: Its modal words in order, in lower case.
        limits: Its words of limitation in order, in lower case.
        references: The paragraphs that it refers to.
    """

    exact: str
    frame: str
    modal: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    references: tuple[int, ...] = ()

    @cached_property
    def length(self) -> int:
        """How many words it has."""
        return int(self.exact.partition(":")[0])


@dataclass(frozen=True)
class Reader:
    """How the words of a text are read.

    Attributes:
        titles: Titles of documents, whose words are never modal.
        before_other: Words that, before "paragraph 5", make it a paragraph of another document.
    """

    titles: tuple[str, ...] = ()
    before_other: tuple[str, ...] = ()

    def modal(self, text: str) -> tuple[str, ...]:
        """Return the modal words of a passage, in lower case and in order."""
        return tuple(match[0].lower() for match in self._modal(text))

    def limits(self, text: str) -> tuple[str, ...]:
        """Return the words of limitation of a passage, in lower case and in order."""
        return tuple(match[0].lower() for match in LIMIT.finditer(text))

    def references(self, text: str) -> tuple[int, ...]:
        """Return the paragraphs of this text that a passage refers to, ranges written out.

        Paragraphs of other documents ("paragraphs 63-70 of Confidentiality") are left out.
        """
        found: set[int] = set()
        for match in REFERENCE.finditer(text):
            before, after = text[: match.start()], text[match.end() :]
            other = before.rstrip().lower().endswith(self.before_other or ("\0",))
            if other or re.match(r"\s*of\b", after):
                continue
            for first, last in re.findall(r"(\d+)(?:\s*[-–]\s*(\d+))?", match[1]):
                found.update(range(int(first), min(int(last or first), int(first) + 99) + 1))
        return tuple(sorted(found))

    def sentence(self, text: str) -> Sentence:
        """Return a sentence as digests and single words."""
        words = words_of(text)
        kept = self.in_frame(text)
        return Sentence(
            exact=digest(words),
            frame=digest([word for word, keep in zip(words, kept, strict=True) if keep]),
            modal=self.modal(text),
            limits=self.limits(text),
            references=self.references(text),
        )

    def in_frame(self, text: str) -> list[bool]:
        """Return for each word of a text whether it belongs to the frame."""
        found = (*self._modal(text), *REFERENCE.finditer(text))
        outside = {place for match in found for place in range(*match.span())}
        return [word.start() not in outside for word in _WORD.finditer(text)]

    def _modal(self, text: str) -> list[re.Match[str]]:
        for title in self.titles:
            text = re.sub(re.escape(title), lambda m: "\0" * len(m[0]), text, flags=re.IGNORECASE)
        return list(MODAL.finditer(text))


def words_of(text: str) -> list[str]:
    """Return the words of a text, in lower case."""
    return _WORD.findall(text.lower())


def sentences_of(parts: Iterable[str]) -> list[str]:
    """Return the sentences of a passage: its parts, divided where a sentence ends."""
    return [found for part in parts for found in _NEXT.split(part) if _WORD.search(found)]


def digest(words: Sequence[str]) -> str:
    """Return the number of words and twelve hexadecimal digits of their SHA-256."""
    return f"{len(words)}:{hashlib.sha256(' '.join(words).encode()).hexdigest()[:12]}"
