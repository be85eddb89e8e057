"""Completion of the phrases in Visual Studio Code, generated from the phrase table.

Snippets need no extension of ours: the editor offers them wherever an extension says that a file
is Gherkin. `cucumber` and `feature` are the two names under which extensions do.

The editor replaces what is typed from the first word on that a prefix could go on from, and with
short input that is the keyword. So prefixes begin with the keywords, and bodies put back the one
that is there.
"""

from __future__ import annotations

import json
import re

from gmc_steps.steps.frames import GIVEN
from gmc_steps.steps.vocabulary import Vocabulary

LANGUAGES = ("cucumber", "feature")
SNIPPETS = "gmc-steps.code-snippets"
SETTINGS = "settings.json"

_GIVEN, _THEN = ("Given", "When", "And"), ("Then", "And")
_STATES = "met, outstanding or not met"
_OUTER = ("it would change if ", "a person may judge that ", r"where .*(?:,|\bis\b)", r"\d\S*\s")
"""What stands before a phrase within another one, in the same line."""


def snippets(vocabulary: Vocabulary) -> str:
    """Return the file of snippets: each phrase, found by its words and by what it speaks of."""
    found = {}
    for phrase in vocabulary.catalogue:
        words = _GIVEN if phrase.keyword == GIVEN else _THEN
        fact = vocabulary.guidance.facts.get(phrase.about)
        if phrase.text.startswith("<"):  # what is typed first, a norm's number, is in no prefix
            rest = phrase.text.partition("> ")[2]
            prefixes, body = [rest], _body(rest)
        else:
            names = [phrase.text]
            if not phrase.text.endswith(phrase.about):  # as those do that end in "under 13.1"
                names.append(phrase.about)
            prefixes = [f"{'/'.join(words)} {name}" for name in names]
            body = _word(words, phrase.text) + _body(phrase.text)
        found[f"{words[0]} {phrase.text}"] = {
            "scope": ",".join(LANGUAGES),
            "prefix": prefixes,
            "body": [body],
            "description": fact.question if fact else f"{words[0]}: {phrase.about}",
        }
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def settings() -> str:
    """Return settings with which the editor offers the phrases while one types."""
    found: dict[str, object] = {}
    for language in LANGUAGES:
        found[f"[{language}]"] = {
            "editor.quickSuggestions": {"other": "on", "comments": "off", "strings": "on"},
            "editor.snippetSuggestions": "top",
            "editor.wordBasedSuggestions": "off",
            "editor.acceptSuggestionOnEnter": "off",  # a line that is whole is to end with Enter
        }
    return json.dumps(found, indent=2) + "\n"


def _word(words: tuple[str, ...], text: str) -> str:
    """The keyword that the line begins with, unless `text` stands within another phrase there.

    There the editor replaces no more than the inner phrase, as after "it would change if".
    """
    outer = "|".join(start for start in _OUTER if not text.startswith(start.split(".*")[0]))
    return rf"${{TM_CURRENT_LINE/^\s*((?:{'|'.join(words)})\s+(?!{outer}))?.*$/$1/i}}"


def _body(text: str) -> str:
    """The phrase with its variable parts as places to fill in."""
    escaped = re.sub(r"([\\$}])", r"\\\1", text)
    number = 0

    def place(part: re.Match[str]) -> str:
        nonlocal number
        number += 1
        return f"${{{number}:{part[1]}}}"

    filled = re.sub(r"<([^>]+)>", place, escaped)
    return filled.replace(_STATES, f"${{{number + 1}|met,outstanding,not met|}}")
