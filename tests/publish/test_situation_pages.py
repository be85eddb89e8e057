"""A situation's page says what the core says of it, and no better status than its run earned."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from gmc_steps.core import Advice, Situation
from gmc_steps.core.card import MOST_WORDS, card, card_text
from gmc_steps.evidence.status import scenarios_of
from gmc_steps.guidance import GUIDANCE
from gmc_steps.publish import Options, SiteModel, weave
from gmc_steps.publish.build import content_problems
from gmc_steps.publish.site_model import model
from gmc_steps.publish.situation import SituationView
from gmc_steps.publish.situations import documents, place_of
from gmc_steps.source.feature import Features
from gmc_steps.source.project import read_project

ROOT = Path(__file__).parents[2]
PASSED = {"digest": "1", "commit": "abc1234", "at": "2026-11-30T12:00:00+00:00"}
LEADING = 12
"""So many situations the first page leads with, besides those that cannot wait."""


def run_as(status: str, site: SiteModel, paragraphs: str = "") -> SiteModel:
    """The site after a run in which every scenario came to one status, and every paragraph.

    A paragraph may have come to a worse one: its page has a mistake, or a norm of it no scenario.
    """
    told = {**site.status, "paragraphs": [dict(x) for x in site.status["paragraphs"]]}
    for paragraph in told["paragraphs"]:
        paragraph["status"] = paragraphs or status
        paragraph["scenarios"] = [
            {**x, "status": status, "earned": PASSED if status == "passes" else None}
            for x in paragraph["scenarios"]
        ]
    assert {x["status"] for x in scenarios_of(told)} == {status}
    return model(site.project, told, Options())


def shown(view: SituationView, site: SiteModel) -> str:
    """The page as published, without the theme around it."""
    page = documents(site)[view.path].rpartition("---\n")[2]
    return weave(page, view.path, site, lambda target: f"/{target}")


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def test_there_are_situations_for_everybody(project_site: SiteModel) -> None:
    views = project_site.situations
    assert len(views) >= 36
    assert {GUIDANCE.section_of[view.paragraph].name for view in views} >= {
        *("scope", "principles", "care", "secondary-purposes", "public-media"),
        *("deceased", "covert", "calls", "storing"),
    }


def test_every_page_shows_the_cores_answer(project_site: SiteModel) -> None:
    for view in project_site.situations:
        answer = view.answer
        assert answer is not None, view.name
        # Drawn anew from what the scenario's own words say, not from what the page was made of.
        facts, phrases = GUIDANCE.facts, {step.text for step in view.group.first.steps}
        given = {
            name: value
            for name, fact in facts.items()
            for value, phrase in fact.phrases.items()
            if phrase in phrases
        }
        advice = Advice(Situation.of(GUIDANCE, given)).assumed
        html = shown(view, project_site)
        found = re.search(r'<div class="card" data-verdict="(\w+)">(.*?)</div>', html, re.DOTALL)
        assert found, view.name
        assert found[1] == advice.verdict.value, view.name
        lead, said = answer.card.lead, words(found[2])
        drawn = card(advice, lead.cites[0] if lead else "")
        lines = [x for x in (drawn.lead, drawn.reason, *drawn.actions) if x]
        for text in (drawn.verdict, drawn.more, drawn.ask, *(x.sentence for x in lines)):
            assert text.rstrip(".?") in said, (view.name, text)
        assert found[2].count("<li>") == len(drawn.actions)
        assert f"<h1>{view.question}</h1>" in unescape(html)


def test_nobody_is_pressed_about_a_refusal(project_site: SiteModel) -> None:
    told = {
        view.name
        for view in project_site.situations
        if GUIDANCE.tool.do_not_press in shown(view, project_site)
    }
    assert told == {
        "asked-to-stop",
        "patient-objects",
        "attorney-refuses",
        "another-parent-objects",
    }


@pytest.mark.parametrize(
    ("status", "paragraphs", "said", "never"),
    [
        ("passes", "", "Checked: the rules behave as written.", "Not checked"),
        ("fails", "", "Disagrees: do not rely on this.", "Checked: the"),
        ("not run", "", "Not checked: not run.", "Checked: the"),
        ("out of date", "", "Not checked: out of date.", "Checked: the"),
        ("undefined", "", "Not checked: a scenario cannot be understood yet.", "Checked: the"),
        ("passes", "fails", "Disagrees: do not rely on this.", "Checked: the"),
        ("passes", "partly written", "Not checked: only partly written.", "Checked: the"),
    ],
)
def test_no_page_claims_more_than_its_run(
    project_site: SiteModel, status: str, paragraphs: str, said: str, never: str
) -> None:
    site, worst = run_as(status, project_site, paragraphs), paragraphs or status
    for view in site.situations:
        html = words(shown(view, site)).partition("What this answer rests on")[0]
        assert said in html, view.name
        assert never not in html, view.name
        if worst == "fails":
            assert html.index(said) < html.index(view.answer.card.verdict if view.answer else "")
    names = " ".join(view.name for view in site.situations)
    listed = words(weave(f"<!-- show: questions {names} -->", "index.md", site, lambda x: f"/{x}"))
    assert listed.count(said) == (0 if worst == "passes" else len(site.situations))
    urgent = words(weave(f"<!-- show: answers {names} -->", "index.md", site, lambda x: f"/{x}"))
    assert urgent.count(said) == (0 if worst == "passes" else len(site.situations))
    quick = words(weave("<!-- show: quick-card -->", "kit/card.md", site, lambda x: f"/{x}"))
    told = 0 if worst == "passes" or site.notice else len(GUIDANCE.quick)
    assert quick.count(said) == told
    assert ("Statuses as of the run of" in quick) is not bool(site.notice)
    assert quick.count("counts as checked") == bool(site.notice)
    assert "Checked by" not in quick
    if worst == "fails":  # no answer beside a question whose scenario disagrees
        assert not any(x.answer and x.answer.card.verdict in urgent for x in site.situations)


def test_the_norm_that_a_scenario_states_first_answers_in_its_own_strength(
    project_site: SiteModel,
) -> None:
    views = {view.name: view for view in project_site.situations}
    for name, first in (
        ("child-grown-up", "You should offer the young person"),
        ("child-photograph", "You must get the consent of a person with parental responsibility"),
        ("endoscopy-pictures", "You need not get separate consent"),
        ("advice-line", "Only if you take all reasonable steps"),
    ):
        said = words(shown(views[name], project_site).partition('<div class="card"')[2])
        assert said.partition("> ")[2].startswith(first), said[:200]
    # A bar comes before its ground, and nothing beside it says how to record otherwise.
    objects = words(shown(views["patient-objects"], project_site))
    assert objects.index("You must not record") < objects.index("take part in making")
    assert "What applies" not in objects
    assert "What would change it" not in objects
    assert "What stands in the way" in objects
    assert "What applies" in words(shown(views["child-photograph"], project_site))
    for view in views.values():
        answer = view.answer
        assert answer is not None
        assert len(card_text(answer.card).split()) - len(answer.card.actions) <= MOST_WORDS
        assert not answer.card.lead or GUIDANCE.words.addressee not in answer.card.lead.text
        for each in answer.worse:
            other = answer.situation.with_answers(dict(each.answers))
            assert Advice(other).verdict_assuming.bars, view.name


def test_every_situation_is_listed_once_under_what_people_look_for(
    project_site: SiteModel,
) -> None:
    listed = weave("<!-- show: situations -->", "index.md", project_site, lambda x: f"/{x}")
    headings = re.findall(r"<h2[^>]*>(.*?)</h2>", listed)
    assert set(headings) <= {subject.title for subject in GUIDANCE.subjects}
    for view in project_site.situations:
        assert listed.count(f'href="/{view.path}"') == 1
    numbers = [number for subject in GUIDANCE.subjects for number in subject.paragraphs]
    assert sorted(numbers) == sorted(GUIDANCE.paragraphs)


def test_a_pass_that_nothing_earned_is_none(project_site: SiteModel) -> None:
    site = model(project_site.project, {}, Options())
    assert {view.status for view in site.situations} == {"not run"}
    assert all("Not checked: not run." in words(shown(x, site)) for x in site.situations)


def test_the_first_page_leads_with_them(project_site: SiteModel) -> None:
    page = (ROOT / "docs/index.md").read_text(encoding="utf-8")
    slots = {name: named.split() for name, named in re.findall(r"<!-- show: (\S+)(.*?) -->", page)}
    assert list(slots)[:4] == ["answers", "find-questions", "questions", "situations-folded"]
    assert len(slots["answers"]) == 4
    assert len(slots["questions"]) == LEADING
    html = weave(page, "index.md", project_site, lambda target: f"/{target}")
    assert html.index("situations/asked-to-stop") < html.index("situations/rash-own-phone")
    for view in project_site.situations:
        assert f'href="/{view.path}"' in html


def test_a_page_leads_to_those_that_are_there(project_site: SiteModel) -> None:
    """`gmc-steps check` tells of the other, and a build exits 1."""
    there = project_site.situations[0].name
    for slot in ("questions", "answers"):
        page = weave(f"<!-- show: {slot} old-slide {there} -->", "x.md", project_site, lambda x: x)
        assert re.findall(r'href="(situations/.*?)"', page) == [f"situations/{there}.md"]
        assert "<ul" not in weave(f"<!-- show: {slot} y -->", "x.md", project_site, lambda x: x)


def test_what_cannot_be_read_is_not_said_to_be_missing(tmp_path: Path) -> None:
    (tmp_path / "features").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("<!-- show: questions rash -->\n", encoding="utf-8")
    feature = tmp_path / "features/care.feature"
    told = []
    for text in ("Feature: Care\n  @p13\n  Rule: Paragraph 13: x\n", "Featur\n"):
        feature.write_text(text, encoding="utf-8")
        told.append({x.code for x in content_problems(read_project(tmp_path))})
    assert [("situation-named" in codes) for codes in told] == [True, False]


def test_without_situations_the_list_of_them_says_so(project_site: SiteModel) -> None:
    site = replace(project_site, project=replace(project_site.project, features=Features()))
    ((path, text),) = documents(site).items()
    assert path == "situations/index.md"
    assert "There are no questions here yet." in weave(text, path, site, lambda x: x)


def test_its_page_is_edited_where_its_scenario_stands(project_site: SiteModel) -> None:
    view = project_site.situations[0]
    place = place_of(view.path, project_site)
    assert place is not None
    path, line = place
    assert f"Scenario: {view.question}" in (ROOT / path).read_text("utf-8").split("\n")[line - 1]
    assert place_of("situations/index.md", project_site) is None


def test_a_situation_that_cannot_be_understood_has_no_answer(tmp_path: Path) -> None:
    (tmp_path / "features").mkdir()
    (tmp_path / "features/care.feature").write_text(
        "Feature: Care\n  @p13\n  Rule: Paragraph 13: x\n    @situation @page:nothing\n"
        "    Scenario: What is this?\n      Given something else\n      Then nothing\n",
        encoding="utf-8",
    )
    site = model(read_project(tmp_path), {}, Options())
    (view,) = site.situations
    html = words(shown(view, site))
    assert "There is no answer yet." in html
    assert "Checked: the" not in html
