"""The glossary says whose explanation each is, and the guidance leads to it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gmc_steps.publish.glossary import Term, link_terms, read_glossary
from gmc_steps.publish.site_model import SiteModel

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
