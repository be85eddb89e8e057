"""The editor's files are valid, and hold every phrase."""

from __future__ import annotations

import json
import re

from own import VOCABULARY

from gmc_steps.desk.snippets import LANGUAGES, settings, snippets

KEYWORD = re.compile(r"^\$\{TM_CURRENT_LINE/(.+?)/\$1/i\}")


def test_every_phrase_can_be_completed() -> None:
    found = json.loads(snippets(VOCABULARY))
    assert len(found) == len(VOCABULARY.catalogue)
    for phrase in VOCABULARY.catalogue:
        entry = found[f"{'Given' if phrase.keyword == 'given' else 'Then'} {phrase.text}"]
        (body,) = entry["body"]
        assert set(entry["scope"].split(",")) == set(LANGUAGES)
        body = KEYWORD.sub("", body).replace("${2|met", "${1|met")
        plain = re.sub(r"\$\{\d+:([^}]+)\}", r"<\1>", body).replace("\\", "")
        plain = plain.replace("${1|met,outstanding,not met|}", "met, outstanding or not met")
        assert plain == phrase.text.removeprefix("<norm> ")
        if "<" not in phrase.text:
            assert VOCABULARY.match(phrase.keyword, body) is phrase


def test_the_keyword_that_is_there_is_put_back_and_none_within_another_phrase() -> None:
    found = json.loads(snippets(VOCABULARY))

    def kept(name: str, line: str) -> str:
        (body,) = found[name]["body"]
        assert found[name]["prefix"][0].startswith(("Given/When/And ", "Then/And "))
        pattern = KEYWORD.match(body)
        assert pattern
        return re.sub(pattern[1], r"\1", line, count=1, flags=re.IGNORECASE)

    adult = "Given the patient is an adult"
    assert kept(adult, "      Given the pat") == "Given "
    assert kept(adult, "      And adult") == "And "
    assert kept(adult, "      And it would change if the pat") == ""
    assert kept("Then the doctor may go ahead", "      Then where the recording is, the do") == ""


def test_the_settings_are_for_gherkin_alone() -> None:
    assert set(json.loads(settings())) == {f"[{language}]" for language in LANGUAGES}
