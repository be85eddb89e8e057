"""The regulator's text for the tests, where there is a copy of it; and how it is laid out anew."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

OFFICIAL = Path(__file__).parents[3] / "shared" / "guidance" / "official.txt"

with_text = pytest.mark.skipif(
    not OFFICIAL.is_file(), reason=f"there is no copy of the regulator's text at {OFFICIAL}"
)

_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARK = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")


class Text:
    """A text of numbered paragraphs and endnotes, a line or a block each, to be edited.

    Args:
        text: As published, with the endnotes below a line `Endnotes`.
    """

    def __init__(self, text: str) -> None:
        body, _, notes = text.rpartition("\nEndnotes\n")
        self.paragraphs = _numbered(body)
        self.endnotes = _numbered(notes)

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
        self, numbers: Iterable[int], notes: Iterable[int], number: str, item: str, mark: str
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
        lines += ["Share this page", "", "Notes:"]
        lines += [number.format(n) + self.endnotes[n].replace("*", "") for n in notes]
        return "\n".join(lines) + "\n"


def _numbered(text: str) -> dict[int, str]:
    """Divide a text at the numbers that follow one another at the start of a line."""
    found: dict[int, list[str]] = {}
    for line in text.splitlines():
        begins = re.match(r"(?:- )?(\d+)(?:\*\*)?[ \t]+", line)
        if begins and int(begins[1]) == len(found) + 1:
            found[int(begins[1])] = [line[begins.end() :]]
        elif found and line.strip():
            found[len(found)].append(line)
    return {number: "\n".join(lines) for number, lines in found.items()}
