"""Completes phrases in Visual Studio Code, with snippets generated from the phrase table.

Snippets need no extension of the project's own: the editor offers them wherever some extension says
that a file is Gherkin. Extensions call the language `cucumber` or `feature`.

The editor replaces the typed text from the first word that can begin a prefix; for short input,
that is the keyword. So the prefixes begin with the keywords, and the bodies put back the one that
was there.
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
"""What comes before a phrase that is part of another one, on the same line."""


def snippets(vocabulary: Vocabulary) -> str:
    """Return the file of snippets: each phrase is found by its words and by its subject."""
    found = {}
    for phrase in vocabulary.catalogue:
        words = _GIVEN if phrase.keyword == GIVEN else _THEN
        fact = vocabulary.guidance.facts.get(phrase.about)
        if phrase.text.startswith("<"):  # the norm's id, typed first, is in no prefix
            rest = phrase.text.partition("> ")[2]
            prefixes, body = [rest], _body(rest)
        else:
            names = [phrase.text]
            if not phrase.text.endswith(phrase.about):  # as with "under 13.1"
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
    """Return settings with which the editor offers the phrases during typing."""
    found: dict[str, object] = {}
    for language in LANGUAGES:
        found[f"[{language}]"] = {
            "editor.quickSuggestions": {"other": "on", "comments": "off", "strings": "on"},
            "editor.snippetSuggestions": "top",
            "editor.wordBasedSuggestions": "off",
            "editor.acceptSuggestionOnEnter": "off",  # Enter ends a complete line
        }
    return json.dumps(found, indent=2) + "\n"


def _word(words: tuple[str, ...], text: str) -> str:
    """Return the keyword that begins the line, unless `text` is part of another phrase there.

    The editor then replaces only the inner phrase, as after "it would change if".
    """
    outer = "|".join(start for start in _OUTER if not text.startswith(start.split(".*")[0]))
    return rf"${{TM_CURRENT_LINE/^\s*((?:{'|'.join(words)})\s+(?!{outer}))?.*$/$1/i}}"


def _body(text: str) -> str:
    """Return the phrase with its gaps as places to fill in."""
    escaped = re.sub(r"([\\$}])", r"\\\1", text)
    number = 0

    def place(part: re.Match[str]) -> str:
        nonlocal number
        number += 1
        return f"${{{number}:{part[1]}}}"

    filled = re.sub(r"<([^>]+)>", place, escaped)
    return filled.replace(_STATES, f"${{{number + 1}|met,outstanding,not met|}}")
