"""Completion of the phrases in Visual Studio Code, generated from the phrase table.

Snippets need no extension of ours: the editor offers them wherever an extension says that a file
is Gherkin. `cucumber` and `feature` are the two names under which extensions do.
"""

from __future__ import annotations

import json
import re

from gmc_steps.core.facts import FACTS
from gmc_steps.steps.vocabulary import GIVEN, catalogue

LANGUAGES = ("cucumber", "feature")
SNIPPETS = "gmc-steps.code-snippets"
SETTINGS = "settings.json"


def snippets() -> str:
    """Return the file of snippets: each phrase, found by its words and by what it speaks of."""
    found = {}
    for phrase in catalogue():
        word = "Given" if phrase.keyword == GIVEN else "Then"
        fact = FACTS.get(phrase.about)
        found[f"{word} {phrase.text}"] = {
            "scope": ",".join(LANGUAGES),
            "prefix": list(dict.fromkeys((phrase.text, phrase.about))),
            "body": [_body(phrase.text)],
            "description": fact.question if fact else f"{word}: {phrase.about}",
        }
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def settings() -> str:
    """Return settings with which the editor offers the phrases while one types."""
    found: dict[str, object] = {"files.associations": {"*.feature": LANGUAGES[0]}}
    for language in LANGUAGES:
        found[f"[{language}]"] = {
            "editor.quickSuggestions": {"other": "on", "comments": "off", "strings": "on"},
            "editor.snippetSuggestions": "top",
            "editor.wordBasedSuggestions": "off",
        }
    return json.dumps(found, indent=2) + "\n"


def _body(text: str) -> str:
    """The phrase with its variable parts as places to fill in."""
    escaped = re.sub(r"([\\$}])", r"\\\1", text)
    number = 0

    def place(part: re.Match[str]) -> str:
        nonlocal number
        number += 1
        return f"${{{number}:{part[1]}}}"

    return re.sub(r"<([^>]+)>", place, escaped)
