"""The whole guidance on one page, for reading through and for paper.

The page is assembled from the same Markdown as the others, before rendering. Headings move down one
level (except below a section with its page's name, which appears once), and links between the pages
become links within this one. The ids of paragraphs, endnotes, norms and readings are unique across
the guidance, so ``#p13`` and ``#13.1`` lead to the same words here as on their own page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

PATH = "whole.md"
"""The page, from the docs folder."""

SLOT = "<!-- show: whole -->"
"""The mark in its Markdown that the guidance replaces."""

_HEADING = re.compile(r"^(#{1,3}) +(.*)$", re.MULTILINE)
_LINK = re.compile(r"\]\((?P<file>[^)\s#:]+\.md)?(?P<anchor>#[^)\s]+)?\)")
_OLD_PLACE = re.compile(r'<span id="([\w.]+)"></span>')


def whole(pages: Iterable[tuple[str, str]]) -> str:
    """Return the guidance's pages as one Markdown text.

    Args:
        pages: Each page's path from the docs folder, such as ``guidance/care.md``, and its text,
            in the guidance's order.
    """
    pages = tuple(pages)
    names = {PurePosixPath(path).name: PurePosixPath(path).stem for path, _ in pages}
    chapters = "\n\n".join(_chapter(PurePosixPath(path), text, names) for path, text in pages)
    # The id of a reading that has moved to another page is on both; here it may appear only once.
    return _OLD_PLACE.sub(
        lambda match: "" if f"{{ #{match[1]} }}" in chapters else match[0], chapters
    )


def _chapter(path: PurePosixPath, text: str, names: dict[str, str]) -> str:
    title = ""
    within_title = False

    def lower(match: re.Match[str]) -> str:
        nonlocal title, within_title
        level, words = match.groups()
        if level == "#":
            title = words.strip()
            return f"## {title} {{: #{path.stem} }}"
        if level == "##":
            # A page and its only section often have the same name, which is shown once.
            within_title = words.strip() == title
            return "" if within_title else f"### {words}"
        return f"{level if within_title else '####'} {words}"

    def within(match: re.Match[str]) -> str:
        file, anchor = match["file"], match["anchor"] or ""
        if not file:
            return match[0]
        if file in names:
            return f"]({anchor or '#' + names[file]})"
        # This page is one folder above them.
        there = file[3:] if file.startswith("../") else f"{path.parent}/{file}"
        return f"]({there}{anchor})"

    return _LINK.sub(within, _HEADING.sub(lower, text.replace("\r\n", "\n"))).strip("\n")
