"""The checks of the restatements as a reader sees them: the page must show what the marks say.

`gmc_steps.source.restatements` reads what an author wrote; this module checks how the page shows
it (`gmc_steps.source.rendered`). Each mark must be there with its words, no modal word may stand
outside the marks however it is written, nothing may be hidden, and no letter may look like
another. The words around a mark are part of its modality: "not" after a must reverses it. A
reversal that no list of words finds, such as "fails to", is left to a person who compares the page
with the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from gmc_steps.source.problem import Placed, Problem, placed_in, short, whole
from gmc_steps.source.rendered import SeenMark, Sight, sights_of
from gmc_steps.source.restatements import MODAL, WORDS_OF, Mark, Page, Passage

_ANCHOR = {"paragraph": "p", "endnote": "en"}
_CONDITIONS = frozenset(WORDS_OF["condition"])

_TURNING = frozenset(
    """
    not never no none nobody neither nor hardly scarcely rarely seldom nt nowhere
    nothing cannot without
    """.split()
)
"""Words that turn a duty or a permission into something else."""

_PASSED_OVER = frozenset(
    """
    also always still then however therefore thus even just in at any all case circumstances
    event time under perhaps indeed so either often sometimes as a rule by means on account if
    longer
    """.split()
)
"""Words that may stand between a modal word and the word that reverses it; adverbs may too."""

_STATING = frozenset(
    """
    is are was be does do did has have had can could will would need needs isn't aren't
    doesn't don't won't needn't
    """.split()
)
"""Verbs that may introduce, after a limb, words that reverse it."""

_SHORT_NOT = re.compile(
    r"(?:.*n't|(?:ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|ought|sha|should|was"
    r"|were|wo|would)nt)"
)
_TOKEN = re.compile(r"[\w'’]+|[^\w\s]|\n")
_STOPS = frozenset('.;:?!\n"')
_PAUSES = frozenset(",()[]–—-")
_LETTERS = frozenset("æœøßłđþðÆŒØŁĐÞÐªº")


def lint_rendered(page: Page) -> Iterator[Problem]:
    """Check a page as a reader sees it against its author's marks.

    Args:
        page: The page, as read.

    Yields:
        The problems, passage by passage.
    """
    seen = sights_of(page.text)
    written: set[str] = set()
    for passage in page.passages:
        name = f"{_ANCHOR[passage.kind]}{passage.id}"
        if name in seen and name not in written:  # only the first of two with one name is checked
            yield from _Judged(page, passage, seen[name]).problems()
        elif name not in seen and not _malformed(page, passage):
            text = f"the page does not show {passage.name} under a heading of its own"
            hint = "remove whatever keeps its heading from being read: spaces before it, HTML, code"
            yield passage.problem("mark-unseen", text, hint)
        written.add(name)
    yield from _Judged(page, None, seen[""]).problems()


@dataclass(frozen=True)
class _Judged:
    """A passage (None for the rest of the page) with the sight of it."""

    page: Page
    passage: Passage | None
    sight: Sight

    def problems(self) -> Iterator[Problem]:
        """Yield the problems."""
        yield from self._foreign()
        yield from self._letters()
        if self.passage is not None:
            yield from self._marks(self.passage)
        yield from self._unmarked()

    def _foreign(self) -> Iterator[Problem]:
        for what, words in dict.fromkeys(self.sight.foreign):
            text = f"{what} does not belong in a restatement" + (
                f": '{short(words)}'" if words else ""
            )
            hint = "write it in Markdown, so that every reader sees what is checked"
            tag = re.search(r"<!?\[?\w*", what)
            yield self._at(tag[0] if tag else what).problem("foreign-form", text, hint)

    def _letters(self) -> Iterator[Problem]:
        for letter in dict.fromkeys(self.sight.text):
            if letter.isascii() or not (odd := _odd(letter)):
                continue
            text = f"there is {odd} here (U+{ord(letter):04X})"
            hint = "type the word again in plain letters"
            yield self._at(letter).problem("odd-letter", text, hint)

    def _marks(self, passage: Passage) -> Iterator[Problem]:
        """Compare the marks with those shown, and check the words around each."""
        shown = list(self.sight.marks)
        for mark in passage.marks:
            same = (
                x for x in shown if (x.id, x.words, x.strong) == (mark.id, mark.words, mark.strong)
            )
            found = next(same, None)
            if found is None:
                name = f"{mark.words} ({mark.id})" if mark.id else mark.words
                text = f"'{name}' is marked here, but the page does not show it as a mark"
                hint = (
                    "remove whatever keeps it from being read: spaces before the line, HTML, code"
                )
                yield mark.problem("mark-unseen", text, hint)
                continue
            shown.remove(found)
            if mark.modality:
                yield from self._around(mark, found)
        known = {" ".join(x.words.split()) for x in shown} - _told(self.page)
        for words in sorted(known):
            text = f"'{short(words)}' is emphasised on the page but is not a mark"
            hint = "emphasis is only for marks; write it without"
            yield self._at(words).problem("malformed-mark", text, hint)

    def _around(self, mark: Mark, seen: SeenMark) -> Iterator[Problem]:
        text = self.sight.text
        before, after = text[: seen.start], text[seen.end :]
        glued = re.search(r"[\w'’-]\Z", before) or re.match(r"['’]?\w", after)
        if seen.strong and glued:
            what = f"'{_tail(before)}{seen.words}{_head(after)}' is one word on the page"
            hint = "mark the whole of it, or put a space between them"
            yield mark.problem("mark-turned", what, hint)
        elif word := _turned_before(before, seen) or _turned_after(after, seen):
            name = f"norm {mark.id}" if mark.id else "its limbs"
            what = f"'{word}' beside '{seen.words}' changes what the page says about {name}"
            yield mark.problem("mark-turned", what, "say it without that word in the same clause")

    def _unmarked(self) -> Iterator[Problem]:
        """Find modal words that only the page shows: in code, or joined from pieces."""
        text = list(self.sight.text)
        for mark in self.sight.marks:
            if mark.strong:
                text[mark.start : mark.end] = " " * (mark.end - mark.start)
        # A norm's own key words may end in the middle of "only if".
        for mark in self.sight.marks:
            if mark.id and text[mark.end : mark.end + 1] == [" "]:
                text[mark.end] = "|"
        there = Counter(_plain(x[0]) for x in MODAL.finditer(_skeleton("".join(text))))
        there -= _unmarked_in(self.page, self.passage)
        for word in there:
            said = f"'{word}' carries no norm, though the page shows it"
            hint = "mark it, or say it without a modal word"
            yield self._at(word).problem("unmarked-modal", said, hint)

    def _at(self, needle: str) -> Placed:
        """Return the place of some words; the passage's heading if they are not found."""
        page, text = self.page, self.page.text
        start, end = 0, len(text)
        if self.passage is not None:
            start = sum(len(x) + 1 for x in text.split("\n")[: self.passage.line - 1])
            later = [x.line for x in page.passages if x.line > self.passage.line]
            if later:
                end = sum(len(x) + 1 for x in text.split("\n")[: min(later) - 1])
        words = r"\s+".join(map(re.escape, needle.split())) or re.escape(needle)
        if found := re.compile(words, re.IGNORECASE).search(text, start, end):
            return placed_in(page.path, text, found.start())
        return self.passage or whole(page.path)


def _malformed(page: Page, passage: Passage) -> bool:
    """Return whether reading the page already reported the heading as malformed."""
    return any(x.code == "malformed-heading" and x.line == passage.line for x in page.problems)


def _told(page: Page) -> set[str]:
    """Return the emphasised words that reading the page already reported."""
    found = (re.match(r"'\*+(.*?)\*+(\{.*)?' is not a mark", x.text) for x in page.problems)
    return {x[1] for x in found if x}


def _unmarked_in(page: Page, passage: Passage | None) -> Counter[str]:
    """Return the modal words that reading the page already reported."""
    lines = sorted(x.line for x in page.passages)

    def owner(line: int) -> int:
        return max((x for x in lines if x <= line), default=0)

    here = passage.line if passage else 0
    return Counter(
        _plain(x.text.partition("'")[2].rpartition("' carries")[0])
        for x in page.problems
        if x.code == "unmarked-modal" and (owner(x.line) == here or passage is None)
    )


def _turned_before(before: str, mark: SeenMark) -> str:
    """Return the word before a mark, in its clause, that reverses it; empty if none does."""
    whole_clause = mark.strong and mark.words.lower() not in _CONDITIONS
    place = "near"
    for token in reversed([x[0] for x in _TOKEN.finditer(before)][-40:]):
        word = token.lower().replace("’", "'")
        if place != "aside" and _turns(word):
            return token
        if token in _PAUSES:
            # An aside right before the mark stands between it and its subject.
            place = {"near": "aside", "aside": "beyond"}.get(place, "")
        elif place == "near" and word not in _PASSED_OVER and not word.endswith("ly"):
            place = "clause"
        if token in _STOPS or not place or (place != "near" and not whole_clause):
            break
    return ""


def _turned_after(after: str, mark: SeenMark) -> str:
    """Return the word after a mark that reverses it; empty if none does."""
    for match in _TOKEN.finditer(after[:120]):
        token = match[0]
        word = token.lower().replace("’", "'")
        if _turns(word):
            return token
        if token in _STOPS:
            break
        stating = not mark.strong and word in _STATING
        if not (token in _PAUSES or word in _PASSED_OVER or word.endswith("ly") or stating):
            break
    return ""


def _turns(word: str) -> bool:
    return word in _TURNING or _SHORT_NOT.fullmatch(word) is not None


def _odd(letter: str) -> str:
    """Describe what is odd about a character; empty if a reader can tell what it is."""
    category = unicodedata.category(letter)
    if category in ("Cf", "Cc", "Co", "Cs", "Cn"):
        return "an invisible character"
    base = unicodedata.normalize("NFD", letter)[0]
    if category.startswith("M"):
        return "a mark that changes the letter before it"
    if category.startswith("L") and not (base.isascii() or letter in _LETTERS):
        return "a letter that looks like another"
    folded = unicodedata.normalize("NFKC", letter)
    if len(folded) == 1 and folded.isascii() and folded.isalpha():
        return "a sign that looks like a letter"
    return ""


def _skeleton(text: str) -> str:
    """Return a text in the plain letters that a reader would take it for."""
    return "".join(
        x
        for x in unicodedata.normalize("NFKD", text)
        if unicodedata.category(x) not in ("Mn", "Cf")
    )


def _plain(words: str) -> str:
    return " ".join(words.lower().replace("’", "'").split())


def _tail(text: str) -> str:
    found = re.search(r"[\w'’-]*\Z", text)
    return found[0] if found else ""


def _head(text: str) -> str:
    found = re.match(r"[\w'’-]*", text)
    return found[0] if found else ""
