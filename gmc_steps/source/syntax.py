"""The errors that gherkin-official finds in a file, in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from gherkin.dialect import DIALECTS
from gherkin.errors import (
    AstBuilderException,
    NoSuchLanguageException,
    ParserException,
    UnexpectedEOFException,
)

from gmc_steps.source.problem import Placed, Problem, short

# Gherkin has synonyms for these ("Ability", "Example", "*"), but they are also words of prose, and
# the pages for authors use none of them.
SECTION_WORDS = ("Feature", "Rule", "Background", "Scenario", "Scenario Outline", "Examples")
STEP_WORDS = ("Given", "When", "Then", "And", "But")

_HEADING = re.compile(rf"({'|'.join(sorted(SECTION_WORDS, key=len, reverse=True))})\b(?!:)", re.I)


def nearest_keyword(word: str, among: Iterable[str], cutoff: float = 0.7) -> str | None:
    """Return the keyword nearest to a misspelt one, ignoring case; None if none is near."""
    by_lower = {keyword.lower(): keyword for keyword in among}
    found = get_close_matches(word.lower(), by_lower, n=1, cutoff=cutoff)
    return by_lower[found[0]] if found else None


def without_colon(text: str) -> str | None:
    """Return the section keyword at the start of a line that lacks its colon; otherwise None."""
    text = text.replace("\u00a0", " ")
    found = _HEADING.match(text)
    # "Scenario Outline:" is not a Scenario without its colon.
    if found is None or text.startswith(("Scenario Outline:", "Scenario Template:")):
        return None
    return next(word for word in SECTION_WORDS if word.lower() == found[1].lower())


def odd_space(text: str) -> tuple[str, str] | None:
    """Return the problem of a keyword followed by a special space, and a hint; None if neither."""
    found = re.match(r"(\w+)[^\S \t\n]", text)  # to Gherkin this is no keyword
    if found is None or found[1] not in (*STEP_WORDS, *SECTION_WORDS):
        return None
    return f"there is a special space after '{found[1]}'", "type it again"


def no_colon(place: Placed, keyword: str) -> Problem:
    """Return the problem of a section heading that lacks its colon."""
    return place.problem("no-colon", f"'{keyword}' lacks its colon", f"write '{keyword}:'")


def plain_problems(path: str, source: str, errors: Sequence[ParserException]) -> list[Problem]:
    """Return the parser's errors in plain words, leaving out mere consequences of earlier ones.

    Args:
        path: The file's path, from the project root.
        source: Its text.
        errors: The parser's errors, at least one.
    """
    placed = [(Placed(path, x.location["line"], x.location.get("column") or 1), x) for x in errors]
    for place, error in placed:
        # Lines below such a line are out of place only because of it.
        if keyword := without_colon(_got(str(error))):
            return [no_colon(place, keyword)]
    problems: list[Problem] = []
    lines = source.split("\n")
    for place, error in placed:
        if "#FeatureLine" in str(error) and problems:
            break
        here = lines[place.line - 1].strip() if place.line <= len(lines) else ""
        if (
            problems
            and problems[-1].code in _FENCES
            and place.line <= _closing(lines, problems[-1])
        ):
            continue  # lines between two fences are out of place with them
        open_row = here.startswith("|") and here.endswith("\\|")
        code, text, hint = _words(error, open_row)
        if code == "open-text":
            opened = [
                n for n, line in enumerate(lines, 1) if line.lstrip().startswith(('"""', "```"))
            ]
            place = Placed(path, opened[-1] if opened else place.line, place.column)
        problems.append(place.problem(code, text, hint))
    return problems


_FENCES = ("fence", "second-text")


def _closing(lines: Sequence[str], opening: Problem) -> int:
    """Return the line that closes a reported block of text."""
    fence = lines[opening.line - 1].strip()[:3]
    after = range(opening.line + 1, len(lines) + 1)
    return next((n for n in after if lines[n - 1].strip().startswith(fence)), len(lines))


def _words(error: ParserException, open_row: bool = False) -> tuple[str, str, str]:
    """Return one error as code, text and hint."""
    message = str(error)
    match error:
        case UnexpectedEOFException() if "#DocStringSeparator" in message:
            return "open-text", "this block of text is never closed", 'end it with """'
        case UnexpectedEOFException() if "#TagLine" in message:
            text = "the tags at the end belong to nothing"
            return "loose-tags", text, "put them above a scenario, or remove them"
        case UnexpectedEOFException():
            return "syntax", "the file ends too early", "complete the last scenario"
        case NoSuchLanguageException():
            text = f"Gherkin has no language {message.rpartition(': ')[2]!r}"
            return "language", text, _languages(message.rpartition(": ")[2])
        case AstBuilderException() if open_row:
            text = (
                "the bar at the end of this row is written as '\\|', so it belongs to the last cell"
            )
            return "uneven-table", text, "end the row with '|'"
        case AstBuilderException():
            text = "this row has more or fewer cells than the first row of its table"
            return "uneven-table", text, "give every row the same number of cells"
    if "tag may not contain whitespace" in message:
        return "tag-space", "a tag may not contain a space", "write each tag with its own @"
    return _unexpected(_got(message), "#FeatureLine" in message, "#StepLine" in message)


def _languages(name: str) -> str:
    """Return the hint for an unknown language, naming the nearest known one."""
    known = sorted(DIALECTS)
    near = [x for x in known if x.partition("-")[0] == name.partition("-")[0].lower()]
    near = near or get_close_matches(name.lower(), known, n=2, cutoff=0.6)
    also = f"use '# language: {near[0]}', " if near and near[0] != "en" else ""
    return f"{also}use '# language: en' or leave the line out"


def _got(message: str) -> str:
    """Return the line that the parser did not expect; empty for another kind of error."""
    got = re.search(r", got '(.*)'$", message, re.DOTALL)
    return got[1] if got else ""


def _unexpected(got: str, at_start: bool, steps_allowed: bool) -> tuple[str, str, str]:
    """Return the code, text and hint for a misplaced line."""
    head, colon, _ = got.partition(":")
    first = got.split(maxsplit=1)[0] if got.split() else ""
    if at_start:
        if head.split()[:1] == ["Feature"] or nearest_keyword(first.rstrip(":"), ["Feature"]):
            return "no-feature", f"'{first}' does not begin a feature", "did you mean 'Feature:'?"
        text = f"the file does not begin with 'Feature:' but with '{short(got)}'"
        return "no-feature", text, "write a line 'Feature: …' above it"
    if colon and head == "Feature":
        text = "a second feature in one file"
        return "second-feature", text, "move it to a file of its own"
    if colon and head == "Background":
        text = "a Background can only come before the first scenario"
        return "late-background", text, "move it up, or write its steps into the scenarios"
    if odd := odd_space(got):
        return "keyword", *odd
    if first in STEP_WORDS and not steps_allowed:
        text = f"a step cannot go here: '{short(got)}'"
        return "loose-step", text, "move it above the Examples, into its scenario"
    if got.startswith("'''"):
        return "fence", 'a block of text goes between two lines of """', 'write """ here'
    if got.startswith(('"""', "```")):
        return "second-text", "a step has one block of text at most", "join the two"
    if got.endswith("|") and not got.startswith("|"):
        return "table-row", "a row of a table begins with '|'", "put a '|' before its first cell"
    if colon and head in SECTION_WORDS:
        return "loose-heading", f"'{head}:' cannot go here", "correct the lines above it"
    if colon and (near := nearest_keyword(head, SECTION_WORDS)):
        return "keyword", f"'{head}:' is not a Gherkin keyword", f"did you mean '{near}:'?"
    if near := nearest_keyword(first, STEP_WORDS):
        return "keyword", f"'{first}' is not a Gherkin keyword", f"did you mean '{near}'?"
    text = f"'{short(got)}' is not Gherkin here"
    return "syntax", text, "a step begins with Given, When, Then, And or But"
