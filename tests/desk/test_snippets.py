"""The editor's files are valid, and hold every phrase."""

from __future__ import annotations

import json
import re

from gmc_steps.desk.snippets import LANGUAGES, settings, snippets
from gmc_steps.steps.vocabulary import catalogue, match


def test_every_phrase_can_be_completed() -> None:
    found = json.loads(snippets())
    assert len(found) == len(catalogue())
    for phrase in catalogue():
        entry = found[f"{'Given' if phrase.keyword == 'given' else 'Then'} {phrase.text}"]
        (body,) = entry["body"]
        assert set(entry["scope"].split(",")) == set(LANGUAGES)
        plain = re.sub(r"\$\{\d+:([^}]+)\}", r"<\1>", body).replace("\\", "")
        assert plain == phrase.text
        if "<" not in phrase.text:
            assert match(phrase.keyword, body) is phrase


def test_the_settings_are_for_gherkin_alone() -> None:
    assert set(json.loads(settings())) == {
        "files.associations",
        *(f"[{language}]" for language in LANGUAGES),
    }
