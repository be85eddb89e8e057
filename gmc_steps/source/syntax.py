"""What gherkin-official finds wrong with a file, in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from gherkin.errors import ParserException

from gmc_steps.source.problem import Problem

SECTION_WORDS = ("Feature", "Rule", "Background", "Scenario", "Scenario Outline", "Examples")
STEP_WORDS = ("Given", "When", "Then", "And", "But")


def nearest_keyword(word: str, among: Iterable[str]) -> str | None:
    """The keyword that a misspelt one stands for, case aside; None if nothing is near."""
    by_lower = {keyword.lower(): keyword for keyword in among}
    found = get_close_matches(word.lower(), by_lower, n=1, cutoff=0.7)
    return by_lower[found[0]] if found else None


_HEADING = re.compile(rf"({'|'.join(sorted(SECTION_WORDS, key=len, reverse=True))})\b(?!:)", re.I)


def without_colon(text: str) -> str | None:
    """The keyword of a section with which a line begins, if its colon is missing; else None."""
    text = text.replace("\u00a0", " ")
    found = _HEADING.match(text)
    if found is None:
        return None
    keyword = next(word for word in SECTION_WORDS if word.lower() == found[1].lower())
    # What is written as "Scenario Outline:" is no Scenario without a colon.
    return None if text.startswith(("Scenario Outline:", "Scenario Template:")) else keyword


def odd_space(text: str) -> tuple[str, str] | None:
    """What is wrong with a keyword that a special space follows, and what to do; else None."""
    found = re.match(r"(\w+)[^\S \t\n]", text)  # Gherkin knows no keyword before such a space
    if found is None or found[1] not in (*STEP_WORDS, *SECTION_WORDS):
        return None
    return f"a special space stands after '{found[1]}'", "type it again"


def no_colon(uri: str, line: int, column: int, keyword: str) -> Problem:
    """The problem that the heading of a section lacks its colon."""
    text = f"'{keyword}' lacks its colon"
    return Problem("no-colon", uri, line, column, text, f"write '{keyword}:'")


def plain_problems(uri: str, source: str, errors: Sequence[ParserException]) -> list[Problem]:
    """The parser's errors in plain words; what only follows from the first is left out."""
    for error in errors:
        # Whatever stands below such a line is out of place only because of it.
        if keyword := without_colon(_got(str(error))):
            place = error.location
            return [no_colon(uri, place["line"], place.get("column") or 1, keyword)]
    problems: list[Problem] = []
    for error in errors:
        line = error.location["line"]
        column = error.location.get("column") or 1
        message = str(error).partition("): ")[2]
        if "#FeatureLine" in message and problems:
            break
        code, text, hint = _words(message)
        if code == "open-text":
            opened = [
                number
                for number, content in enumerate(source.split("\n"), 1)
                if content.lstrip().startswith(('"""', "```"))
            ]
            line = opened[-1] if opened else line
        problems.append(Problem(code, uri, line, column, text, hint))
    if not problems:
        text = "the file is not Gherkin"
        problems.append(Problem("syntax", uri, 1, 1, text, "begin with 'Feature:'"))
    return problems


def _words(message: str) -> tuple[str, str, str]:
    """One parser message as code, text and hint."""
    if message.startswith("unexpected end of file"):
        if "#DocStringSeparator" in message:
            return "open-text", "this block of text is never closed", 'end it with """'
        if "#TagLine" in message:
            text = "the tags at the end belong to nothing"
            return "loose-tags", text, "put them above a scenario, or remove them"
        return "syntax", "the file ends too early", "complete the last scenario"
    if "inconsistent cell count" in message:
        text = "this row has more or fewer cells than the first row of its table"
        return "uneven-table", text, "give every row the same number of cells"
    if "tag may not contain whitespace" in message:
        text = "a tag may not contain a space"
        return "tag-space", text, "write each tag with its own @"
    if message.startswith("Language not supported"):
        text = f"Gherkin has no language {message.rpartition(': ')[2]!r}"
        return "language", text, "use '# language: en' or leave the line out"
    return _unexpected(_got(message), "#FeatureLine" in message, "#StepLine" in message)


def _got(message: str) -> str:
    """The line that the parser did not expect; empty if it complains of something else."""
    got = re.search(r", got '(.*)'$", message, re.DOTALL)
    return got[1] if got else ""


def _unexpected(got: str, at_start: bool, steps_allowed: bool) -> tuple[str, str, str]:
    """What is wrong with a line that may not stand where it stands."""
    head, colon, _ = got.partition(":")
    first = got.split(maxsplit=1)[0] if got.split() else ""
    if at_start:
        if head.split()[:1] == ["Feature"] or nearest_keyword(first.rstrip(":"), ["Feature"]):
            return "no-feature", f"'{first}' does not begin a feature", "did you mean 'Feature:'?"
        text = f"the file does not begin with 'Feature:' but with '{_short(got)}'"
        return "no-feature", text, "write a line 'Feature: …' above it"
    if colon and head == "Feature":
        text = "a second feature in one file"
        return "second-feature", text, "move it to a file of its own"
    if colon and head == "Background":
        text = "a Background may only stand before the first scenario"
        return "late-background", text, "move it up, or write its steps into the scenarios"
    if odd := odd_space(got):
        return "keyword", *odd
    if first in STEP_WORDS and not steps_allowed:
        text = f"a step may not stand here: '{_short(got)}'"
        return "loose-step", text, "move it above the Examples, into its scenario"
    if got.endswith("|") and not got.startswith("|"):
        return "table-row", "a row of a table begins with '|'", "put a '|' before its first cell"
    if colon and head in SECTION_WORDS:
        return "loose-heading", f"'{head}:' may not stand here", "correct the lines above it"
    if colon and (near := nearest_keyword(head, SECTION_WORDS)):
        return "keyword", f"'{head}:' is not a Gherkin keyword", f"did you mean '{near}:'?"
    if near := nearest_keyword(first, STEP_WORDS):
        return "keyword", f"'{first}' is not a Gherkin keyword", f"did you mean '{near}'?"
    text = f"'{_short(got)}' is not Gherkin here"
    return "syntax", text, "a step begins with Given, When, Then, And or But"


def _short(text: str) -> str:
    line = text.splitlines()[0] if text else ""
    return line if len(line) <= 40 else f"{line[:39]}…"
