"""A scenario's own lines, cut out of its feature file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from textwrap import dedent

_OPENS = re.compile(
    r"\s*(Feature|Rule|Background|Scenario Outline|Scenario Template|Scenario|Example):"
)
_TAGS = re.compile(r"\s*@\S")


def excerpt(source: str, line: int) -> str:
    """The scenario that stands at a line, as written, from its tags to its last line.

    Args:
        source: The feature file's text.
        line: The line of the scenario's keyword or of a row of its Examples, from 1.

    Returns:
        Its lines without their common indentation; nothing where no scenario stands there.
    """
    lines, opens = _opening(source)
    if not 1 <= line <= len(lines):
        return ""
    at = max((index for index in opens if index < line), default=None)
    if at is None or re.match(r"\s*(Feature|Rule|Background):", lines[at]):
        return ""
    first = _tags_above(lines, at)
    after = next((_tags_above(lines, index) for index in opens if index > at), len(lines))
    return dedent("\n".join(lines[first:after])).strip("\n").rstrip()


def rules_of(features: Mapping[str, str]) -> dict[int, tuple[str, int]]:
    """Where the rule of each paragraph stands.

    Args:
        features: Each feature file's text by its path.

    Returns:
        Paragraph → file and line, for every rule that is tagged with its paragraph.
    """
    found: dict[int, tuple[str, int]] = {}
    for path, source in features.items():
        lines, opens = _opening(source)
        for index in opens:
            if lines[index].lstrip().startswith("Rule:"):
                tags = " ".join(lines[_tags_above(lines, index) : index])
                for number in re.findall(r"@p(\d+)\b", tags):
                    found.setdefault(int(number), (path, index + 1))
    return found


def _tags_above(lines: list[str], index: int) -> int:
    """The first of the tag and comment lines that stand right above a keyword."""
    while index and (_TAGS.match(lines[index - 1]) or lines[index - 1].lstrip().startswith("#")):
        index -= 1
    return index


@lru_cache(maxsize=64)
def _opening(source: str) -> tuple[list[str], list[int]]:
    """A file's lines, and which of them open a scenario, a rule or the like."""
    lines = re.split(r"\r\n|\n|\r", source)  # as Gherkin counts them
    opens: list[int] = []
    # A docstring may hold a line that looks like a keyword: it opens nothing.
    fence = ""
    for index, text in enumerate(lines):
        mark = text.strip()[:3]
        if mark in ('"""', "```"):
            fence = "" if fence == mark else fence or mark
        elif not fence and _OPENS.match(text):
            opens.append(index)
    return lines, opens
