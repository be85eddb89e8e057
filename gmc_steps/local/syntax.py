"""Says in plain words what is wrong with the TOML of a local policy."""

from __future__ import annotations

import re

from gmc_steps.source.feature import POLICY
from gmc_steps.source.problem import Placed, Problem

RULE = re.compile(r"\s*\[\[\s*rule\s*\]\]")
"""A line that begins a rule."""

HALF_RULE = re.compile(r"\s*(\[\s*rule\s*\]{1,2}|\[\[\s*rule\s*\])\s*(#.*)?$")
"""A line that was meant to begin a rule."""

_CURLY = re.compile(r"[\u2018-\u201f\u00ab\u00bb\u00b4`]")
_ODD_SPACE = re.compile(r"[\u00a0\u2000-\u200b\u202f\u3000\ufeff]")
_QUOTES = 'use straight quotes, as in "must"'


def toml_problem(text: str, message: str) -> Problem:
    """Return what is wrong with a text that is not TOML.

    Args:
        text: The file's text.
        message: The parser's message.
    """
    place = re.search(r"\(at line (\d+), column (\d+)\)", message)
    written = text.splitlines()
    line, column = (int(place[1]), int(place[2])) if place else (len(written) or 1, 1)
    content = written[line - 1] if line <= len(written) else ""
    # The parser stumbles over the second such line; the first is just as wrong.
    again = RULE.match(content) or HALF_RULE.match(content)
    for number, other in enumerate(written, 1):
        if again and HALF_RULE.match(other):
            return half_rule(number, other)
    if odd := _CURLY.search(content):
        return problem(line, odd.start() + 1, "these are not straight quotes", _QUOTES)
    if odd := _ODD_SPACE.search(content):
        return problem(line, odd.start() + 1, "there is a special space here", "type it again")
    if message.startswith("Illegal character '\\n'"):
        return problem(line, column, "a quote is not closed", 'end the text with "')
    if message.startswith("Invalid value") and content[column - 1 : column].isalpha():
        return problem(line, column, "this text has no quotes", _QUOTES)
    said = re.sub(r" *\(at .*\)$", "", message)
    said = f"this is not TOML: {said[:1].lower()}{said[1:]}"
    return problem(line, column, said, "check quotes, brackets and equals signs")


def half_rule(line: int, content: str) -> Problem:
    """Return what is wrong with ``[rule]``: there could be only one."""
    column = len(content) - len(content.lstrip()) + 1
    text = f"'{content.strip()}' does not begin a rule"
    return problem(line, column, text, "write [[rule]] with two brackets")


def problem(line: int, column: int, text: str, hint: str) -> Problem:
    """Return a problem in the file."""
    return Placed(POLICY, line, column).problem("local-policy", text, hint)
