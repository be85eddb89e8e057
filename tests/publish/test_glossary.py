"""The glossary says whose explanation each is, and the guidance leads to it."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from gmc_steps.core import Guidance
from gmc_steps.core.verdict import Verdict
from gmc_steps.guidance import GUIDANCE
from gmc_steps.publish.answers import MEANING, usual_answers
from gmc_steps.publish.glossary import Term, link_terms, read_glossary
from gmc_steps.publish.render import weave
from gmc_steps.publish.site_model import SiteModel
from gmc_steps.steps.repair import ORDINARY, advice_on

TEXT = (Path(__file__).parents[2] / "docs" / "glossary.md").read_text(encoding="utf-8")
TERMS = (
    Term("coded", "Coded", ("coded", "coding")),
    Term("secondary-purpose", "Secondary purpose", ("secondary purpose", "secondary purposes")),
)


def test_every_entry_says_whose_explanation_it_is_and_where_the_word_is_used() -> None:
    entries = re.split(r"^## ", TEXT, flags=re.M)[1:]
    assert len(entries) == len(read_glossary(TEXT)), "a heading lacks its id or data-forms"
    for entry in entries:
        assert "*From the guidance,*" in entry or "*This project's explanation" in entry, entry
        assert re.search(r"\]\(guidance/[\w-]+\.md#(?:p|en)\d+\)", entry), entry


def test_every_term_is_led_to_from_the_guidance(project_site: SiteModel) -> None:
    text = " ".join(project_site.whole.lower().split())
    unused = [
        term.name
        for term in project_site.terms
        if term.forms and not any(form.lower() in text for form in term.forms)
    ]
    assert project_site.terms
    assert unused == []


@pytest.mark.parametrize(
    ("html", "linked"),
    [
        ("<p>Coded, then coded.</p>", ["Coded"]),
        ("<p>secondary purposes, coding</p>", ["secondary purposes", "coding"]),
        ("<p>uncoded, encoded</p>", []),
        ('<p><a href="#p1">coded</a> <em id="1.1">coding</em> <strong>coded</strong></p>', []),
        ("<h4>Coded</h4><pre><code>coded</code></pre><p>coded</p>", ["coded"]),
        ("<details><summary>Coded</summary><p>coded</p></details>", ["coded"]),
        ('<p title="coded">x</p>', []),
    ],
)
def test_the_first_use_of_a_term_leads_to_it(html: str, linked: list[str]) -> None:
    made = link_terms(html, TERMS, lambda target: f"/{target}")
    assert re.findall(r'<a class="term" href="/glossary\.md#[\w-]+">(.*?)</a>', made) == linked
    assert re.sub(r'<a class="term"[^>]*>(.*?)</a>', r"\1", made) == html


def shown(guidance: Guidance, site: SiteModel) -> str:
    """The glossary as it is published of a guidance, without its layout."""
    given = replace(site, project=replace(site.project, guidance=guidance))
    return " ".join(unescape(re.sub(r"<(?!!)[^>]+>", " ", weave(TEXT, "x.md", given, str))).split())


def test_every_verdict_is_explained_in_the_words_of_tool_and_scenarios(
    project_site: SiteModel,
) -> None:
    assert list(MEANING) == list(Verdict)
    text = shown(GUIDANCE, project_site)
    places = [text.index(f" {GUIDANCE.tool.headlines[verdict][0]} ") for verdict in Verdict]
    assert places == sorted(places)
    for said in GUIDANCE.words.verdicts.values():
        assert f"In a scenario: {said} ." in text


def test_what_is_usual_is_what_the_given_answers_and_is_made_from_the_facts(
    project_site: SiteModel,
) -> None:
    listed = {answer.phrase for answer in usual_answers(GUIDANCE)}
    answers = {"stage": "use", "patient": "adult", "capacity_recording": "has", ORDINARY: "yes"}
    taken = advice_on(GUIDANCE, answers).situation.answers.items()
    phrases = {GUIDANCE.facts[name].phrases[value] for name, value in taken if name not in answers}
    assert len(phrases) > 3
    assert phrases <= listed
    text = shown(GUIDANCE, project_site)
    assert [phrase for phrase in listed if phrase not in text] == []
    turns_on = next(answer for answer in usual_answers(GUIDANCE) if answer.turns_on)
    assert f"{turns_on.phrase} (not everywhere: it turns on {turns_on.turns_on[0]}" in text
    fact = next(fact for fact in GUIDANCE.facts.values() if fact.usual)
    other = next(value for value in fact.phrases if value != fact.usual)
    facts = {**GUIDANCE.facts, fact.name: replace(fact, usual=other)}
    changed = shown(replace(GUIDANCE, facts=facts), project_site)
    assert fact.phrases[other] in changed
    assert fact.phrases[fact.usual] not in changed
