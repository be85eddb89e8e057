"""A text as another edition might have it, and as a page of a site looks when it is pasted."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from gmc_steps.check.claims import claims_of
from gmc_steps.check.layout import Found, lay_out
from gmc_steps.core import Guidance

_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARK = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")


class Text:
    """A text of numbered paragraphs and endnotes, to be edited.

    Args:
        text: As published.
        guidance: The guidance that restates it.
    """

    def __init__(self, text: str, guidance: Guidance) -> None:
        found = lay_out(text, claims_of(guidance), guidance.edition.appendices)
        self.paragraphs = {each.number: _written(each) for each in found.paragraphs}
        self.endnotes = {each.number: _written(each) for each in found.endnotes}

    def change(self, number: int, old: str, new: str) -> Text:
        """Replace the first place in a paragraph where some words stand."""
        assert old in self.paragraphs[number], (number, old)
        self.paragraphs[number] = self.paragraphs[number].replace(old, new, 1)
        return self

    def insert(self, number: int, text: str) -> Text:
        """Put a paragraph before one; references follow the new numbers."""
        self._renumber({n: n + (n >= number) for n in self.paragraphs})
        self.paragraphs[number] = text
        return self

    def drop(self, number: int) -> Text:
        """Leave a paragraph out; the others keep their numbers."""
        del self.paragraphs[number]
        return self

    def drop_and_renumber(self, number: int) -> Text:
        """Leave a paragraph out; the others move up, and references follow."""
        del self.paragraphs[number]
        self._renumber({n: n - (n > number) for n in self.paragraphs})
        return self

    def swap(self, one: int, other: int) -> Text:
        """Let two paragraphs change places."""
        paragraphs = self.paragraphs
        paragraphs[one], paragraphs[other] = paragraphs[other], paragraphs[one]
        return self

    def split(self, number: int) -> Text:
        """Let a paragraph end after its first sentence, and the next begin there."""
        first, _, rest = self.paragraphs[number].partition(". ")
        assert rest
        self.paragraphs[number] = rest
        return self.insert(number, f"{first}.")

    def _renumber(self, new: Mapping[int, int]) -> None:
        def follow(match: re.Match[str]) -> str:
            if match["after"] or match["before"]:
                return match[0]
            return re.sub(r"\d+", lambda m: str(new.get(int(m[0]), int(m[0]))), match[0])

        reference = re.compile(
            r"(?P<before>consent\*? )?\bparagraphs? [\d ,–-]+(?:(?:and|to|or) [\d–-]+)*"
            r"(?P<after>\s*of\b)?"
        )
        changed = {new[n]: reference.sub(follow, text) for n, text in self.paragraphs.items()}
        self.paragraphs = dict(sorted(changed.items()))

    def whole(self) -> str:
        """Lay all of it out."""
        body = "\n".join(f"{n} {self.paragraphs[n]}" for n in sorted(self.paragraphs))
        notes = "\n".join(f"- {n} {self.endnotes[n]}" for n in sorted(self.endnotes))
        return f"{body}\n\nEndnotes\n\n{notes}\n"

    def page(
        self, numbers: Iterable[int], notes: Collection[int], number: str, item: str, mark: str
    ) -> str:
        """Lay a part out as it looks when a page of a site is pasted.

        Args:
            numbers: Of the paragraphs.
            notes: Of the endnotes.
            number: How a number is written, such as ``{}. ``.
            item: What stands before an item of a list.
            mark: How an endnote is marked, such as ``[{}]``.
        """
        lines = ["Skip to main content", "Home", "", "A heading", "Another"]
        for n in numbers:
            text = re.sub(r"\n[ \t]*- ", f"\n{item}", self.paragraphs[n]).replace("*", "")
            text = _MARK.sub(lambda m: mark.format(m[0].translate(_PLAIN)), text)
            text = text.replace("'", "’").replace(", ", ",\xa0")
            lines += [number.format(n) + text, ""]
        lines += ["Share this page", "", *(["Notes:"] if notes else [])]
        lines += [number.format(n) + self.endnotes[n].replace("*", "") for n in notes]
        return "\n".join(lines) + "\n"


def _written(passage: Found) -> str:
    return "\n - ".join(passage.parts)
