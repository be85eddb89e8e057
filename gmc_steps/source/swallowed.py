"""Finds steps and headings that Gherkin takes for a description.

A misspelt keyword below a heading is no error in Gherkin: the line becomes prose and never runs.
Lines that look like misspelt steps or headings are problems; real prose is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gherkin.dialect import Dialect

from gmc_steps.source.feature import Feature, Template
from gmc_steps.source.problem import Placed, Problem
from gmc_steps.source.syntax import (
    SECTION_WORDS,
    STEP_WORDS,
    nearest_keyword,
    no_colon,
    odd_space,
    without_colon,
)

_PROSE = re.compile(r"gave|gives?|the|them|these|they|thin|want|went|where|while")
"""Words of prose that look like a misspelt Given, When or Then."""


def description_lines(feature: Feature) -> list[tuple[Template | None, Placed, str]]:
    """Return the lines of all descriptions in a feature, in order, without empty ones.

    Args:
        feature: The feature.

    Returns:
        Each line's scenario (None for a feature, rule or Background), its place, and its text
        without indentation.
    """
    owners = {id(table): template for template in feature.templates for table in template.examples}
    lines = feature.source.split("\n")
    stripped = [line.strip() for line in lines]
    found: list[tuple[Template | None, Placed, str]] = []
    for titled in feature.titled:
        owner = titled if isinstance(titled, Template) else owners.get(id(titled))
        at = titled.line
        for text in filter(None, titled.description.split("\n")):
            at = stripped.index(text, at) + 1
            column = len(lines[at - 1]) - len(lines[at - 1].lstrip()) + 1
            found.append((owner, Placed(feature.path, at, column), text))
    return sorted(found, key=lambda entry: entry[1].line)


def swallowed(feature: Feature) -> Iterator[tuple[Template | None, Problem]]:
    """Yield a problem for each description line that is not prose, with its scenario."""
    lines = [line.strip() for line in feature.source.split("\n")]
    other = OtherLanguage.of(feature)
    for owner, place, text in description_lines(feature):
        below = next(filter(None, lines[place.line :]), "")
        keyword = _heading(text, below)
        if other is not None and (said := other.looks_like(text, below)):
            yield owner, place.problem("swallowed", *said)
        elif keyword:
            yield owner, no_colon(place, keyword)
        elif text.startswith(("|", '"""')):
            what = "a table" if text[0] == "|" else "a block of text"
            row = f"this line of {what} is read as a description"
            hint = "put it below a step, or a table below 'Examples:'"
            yield owner, place.problem("swallowed", row, hint)
        elif found := _misspelt(text) or _disguised(text, below):
            yield owner, place.problem("swallowed", *found)


def swallowed_scenarios(feature: Feature) -> Iterator[Problem]:
    """Yield a problem for each block of steps whose own 'Scenario:' is missing or misspelt."""
    block: list[tuple[Placed, str]] = []
    nowhere = (None, Placed(feature.path, 0, 0), "")
    for _, place, text in [*description_lines(feature), nowhere]:
        if block and (place.line != block[-1][0].line + 1 or not _is_step(text)):
            # Prose may begin with When; a When followed by a Then is not prose.
            if len(block) > 1 and any(step.startswith("Then ") for _, step in block):
                at, first = block[0]
                what = f"steps that are read as a description: '{first}'"
                yield at.problem("swallowed", what, "put a line 'Scenario: …' above them")
            block = []
        if _is_step(text):
            block.append((place, text))


@dataclass(frozen=True)
class OtherLanguage:
    """The keywords of a feature that is not in English, as gherkin-official has them.

    Attributes:
        sections: The keywords of headings.
        steps: The keywords of steps.
    """

    sections: tuple[str, ...]
    steps: tuple[str, ...]

    @classmethod
    def of(cls, feature: Feature) -> OtherLanguage | None:
        """Return the keywords of a feature's language; None for English."""
        name = feature.document["feature"]["language"]
        dialect = Dialect.for_name(name)
        if dialect is None or name == "en" or name.startswith("en-"):
            return None
        sections = (
            *(*dialect.feature_keywords, *dialect.rule_keywords, *dialect.background_keywords),
            *(*dialect.scenario_keywords, *dialect.scenario_outline_keywords),
            *dialect.examples_keywords,
        )
        steps = (
            *(*dialect.given_keywords, *dialect.when_keywords, *dialect.then_keywords),
            *(*dialect.and_keywords, *dialect.but_keywords),
        )
        kept = dict.fromkeys(keyword for keyword in steps if keyword.strip() != "*")
        return cls(tuple(dict.fromkeys(sections)), tuple(kept))

    def looks_like(self, text: str, below: str) -> tuple[str, str] | None:
        """Return what is wrong with a description line, and a hint; None for prose.

        Args:
            text: The line.
            below: The next line that is not empty.
        """
        head, colon, _ = text.partition(":")
        near = nearest_keyword(head, self.sections) if colon else None
        if near:
            what = f"'{head}:' is read as a description, with all that follows it"
            return what, f"did you mean '{near}:'?"
        if not below.startswith((*self.steps, "* ")):
            return None
        for keyword in self.sections:
            if re.match(rf"{re.escape(keyword)}(?!\w|:)", text, re.IGNORECASE):
                return f"'{keyword}' lacks its colon", f"write '{keyword}:'"
        for keyword in self.steps:
            beginning = text[: len(keyword)]
            known = nearest_keyword(beginning.strip(), [keyword.strip()], cutoff=0.75)
            if known and len(keyword.strip()) > 2:
                what = f"'{beginning.strip()} …' is read as a description, not as a step"
                return what, f"begin the line with '{known}'"
        return None


def _is_step(text: str) -> bool:
    return (text.split(maxsplit=1) or [""])[0] in STEP_WORDS


def _heading(text: str, below: str) -> str | None:
    """Return the keyword of a heading without its colon; None for prose that begins with it."""
    keyword = without_colon(text)
    opens = _is_step(below) or re.match(r"Rule Paragraph \d", text) is not None
    return keyword if keyword and text.startswith(keyword) and opens else None


def _misspelt(text: str) -> tuple[str, str] | None:
    """Return what is wrong with a line, and a hint; None for prose."""
    if odd := odd_space(text):
        return odd
    head, colon, _ = text.partition(":")
    near = nearest_keyword(head, SECTION_WORDS) if colon else None
    if near and head[:1].lower() == near[:1].lower():
        text = f"'{head}:' is read as a description, with all that follows it"
        return text, f"did you mean '{near}:'?"
    first = text.split(maxsplit=1)[0]
    if first.capitalize() in STEP_WORDS or _PROSE.fullmatch(first.lower()):
        return None
    near = nearest_keyword(first, STEP_WORDS[:3])
    if near and first[:1].lower() == near[:1].lower() and len(first) <= len(near) + 1:
        return f"'{first} …' is read as a description, not as a step", f"did you mean '{near}'?"
    return None


def _disguised(text: str, below: str) -> tuple[str, str] | None:
    """Find a step with something before its keyword, or with its keyword in the wrong case."""
    plain = re.sub(r"^\W*(\d+[.)])?\W*", "", text)
    first = plain.split(maxsplit=1)[0] if plain else ""
    keyword = next((word for word in STEP_WORDS[:3] if word.lower() == first.lower()), None)
    if keyword is None:
        return None
    before = plain != text and first == keyword
    # In lower case it may be prose, unless a step follows at once.
    letters = first != keyword and (first.isupper() or _is_step(below))
    if not before and not letters:
        return None
    text = f"'{text.partition(first)[0]}{first} …' is read as a description, not as a step"
    return text, f"begin the line with '{keyword}'"
