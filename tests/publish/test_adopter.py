"""What the adopter of a site says of it, and what a page says where nobody has."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import date, timedelta
from html import unescape
from pathlib import Path

import pytest
from small_project import lay_out

from gmc_steps.core import advise
from gmc_steps.core.card import card
from gmc_steps.core.logic import NEVER
from gmc_steps.core.norm import Modality
from gmc_steps.guidance import GUIDANCE
from gmc_steps.local.rule import LocalPolicy, LocalRule
from gmc_steps.publish import SiteModel, build
from gmc_steps.publish.build import build_site
from gmc_steps.publish.decide.data import slot_data
from gmc_steps.publish.kit import quick_answers
from gmc_steps.publish.kit import slots as kit
from gmc_steps.publish.options import Options
from gmc_steps.publish.render import contact, foot, weave
from gmc_steps.publish.templating import fill

NAMED = {
    "organisation": "Example Trust",
    "contact": "pictures@trust.example",
    "review": "A committee, in May",
    "next_review": str(date.today() + timedelta(days=365)),
}


QUOTED = "https%3A//x.example/decide/"


def settings(root: Path, **options: str) -> None:
    """Set some of the plugin's options in a project's mkdocs.yml."""
    path = root / "mkdocs.yml"
    lines = "".join(f"      {name}: {value}\n" for name, value in options.items())
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("  - gmc_steps:\n", f"  - gmc_steps:\n{lines}"), encoding="utf-8")


def told(root: Path, **options: bool) -> list[str]:
    """Build, which has to fail, and return what is said."""
    said: list[str] = []
    assert build_site(root, Path("site"), strict=False, say=said.append, **options) == 1
    assert not (root / "site").exists()
    return said


def at(root: Path, name: str) -> str:
    """Where an option or its comment stands."""
    lines = (root / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
    (number,) = [i for i, x in enumerate(lines, 1) if re.match(rf" +(?:# )?{name}:", x)]
    return f"mkdocs.yml:{number}:7"


def test_a_release_names_each_who_is_missing_and_runs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_out(tmp_path, "calls")
    monkeypatch.setattr(build, "run_features", None)
    said = told(tmp_path, release=True)
    assert said[:-1] == [
        f"{at(tmp_path, name)}: {what}; add '{name}: …' below '- gmc_steps:'"
        for name, what in (
            ("organisation", "who publishes this copy is not given"),
            ("contact", "whom a reader can ask is not given"),
            ("review", "who reviewed the restatements, and when, is not given"),
            ("next_review", "when they are to be reviewed again is not given"),
        )
    ]


@pytest.mark.parametrize(
    ("day", "message"),
    [
        ("2020-02-29", "the next review was due on 2020-02-29; review the restatements"),
        ("next year", "the next review 'next year' is not a day; write it as year-month-day"),
        ("2099-W48", "the next review '2099-W48' is not a day; write it as year-month-day"),
    ],
)
def test_a_review_that_is_due_is_no_date_for_the_next(
    tmp_path: Path, day: str, message: str
) -> None:
    settings(lay_out(tmp_path, "calls"), **{**NAMED, "next_review": day})
    (said, *_) = told(tmp_path, release=True)
    assert f": {message}" in said


def test_what_nobody_can_see_names_nobody(tmp_path: Path) -> None:
    settings(lay_out(tmp_path, "calls"), **{**NAMED, "contact": '"\\u2060"'})
    (said, *_) = told(tmp_path, release=True)
    assert "whom a reader can ask is not given" in said


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("site_name: ", 'site_name: "A\\u202Eb" #', "12: there is an invisible character"),
        ("site_name: ", "site_name: A\nsite_name: ", "1: 'site_name' is given twice, in line "),
        ("site_name: ", "INHERIT: pipe\nsite_name: ", "10: INHERIT leads to no file; name another"),
    ],
)
def test_what_goes_unnoticed_in_the_settings_is_told(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    lay_out(tmp_path, "calls")
    os.mkfifo(tmp_path / "pipe")
    text = (tmp_path / "mkdocs.yml").read_text(encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(text.replace(old, new, 1), encoding="utf-8")
    (said, *_) = told(tmp_path)
    assert re.match(rf"mkdocs.yml:\d+:{message}", said)


def test_a_release_runs_what_is_current_too(tmp_path: Path) -> None:
    settings(lay_out(tmp_path, "calls"), **NAMED)
    said: list[str] = []
    for release in (False, True):
        code = build_site(tmp_path, Path("site"), strict=False, say=said.append, release=release)
        assert code == 0, said
    assert "Running all scenarios afresh…" in said


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("cameras", "Trust cameras", "there is no slot 'cameras'"),
        ("contracts", "[one, another]", "it is not a line of text"),
        ("contracts", "{ask: me}", "it is not a line of text"),
        ("contracts", "", "it is empty"),
    ],
)
def test_what_is_no_slot_or_no_text_is_told_at_its_place(
    tmp_path: Path, name: str, value: str, message: str
) -> None:
    lay_out(tmp_path, "calls")
    text = (tmp_path / "mkdocs.yml").read_text(encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(re.sub(r" +#   contracts.*\n", "", text), "utf-8")
    settings(tmp_path, local=f"\n        devices: Trust cameras\n        {name}: {value}")
    place = re.sub(r"7$", "9", at(tmp_path, name))
    (said,) = [x for x in told(tmp_path) if "local" in x]
    assert said.startswith(f"{place}: local: option '{name}': {message}; the slots are: ")


@pytest.mark.parametrize(
    ("said", "address"),
    [
        (
            "pictures@trust.example",
            f"mailto:pictures@trust.example?subject=Recording%3A%20{QUOTED}&body={QUOTED}%0A%0A",
        ),
        ("https://trust.example/ask", "https://trust.example/ask"),
        ("extension 4711", ""),
        ("", ""),
    ],
)
def test_what_is_wrong_goes_to_the_contact_with_the_page_alone(said: str, address: str) -> None:
    assert contact(said, "Recording", "https://x.example/decide/") == address


def test_the_foot_says_what_to_do_without_a_contact(project_site: SiteModel) -> None:
    without = foot(project_site, str, "guidance/care/")
    assert "This copy names no contact" in without
    assert "/guidance/care/" in without
    named = replace(project_site, options=Options(**NAMED, site_url="https://x.example/"))
    assert 'href="mailto:pictures@trust.example?' in foot(named, str, "guidance/care/")
    assert "https://x.example/guidance/care/" in foot(named, str, "guidance/care/")
    assert "Write nothing about a patient." in without


def test_a_slot_shows_what_is_filled_in_and_what_to_ask(project_site: SiteModel) -> None:
    paragraph = project_site.paragraphs[38]
    local = {"communications": "ask press@trust.example <first>"}
    filled = replace(project_site, options=Options(local=local))
    beside = fill("paragraph.html", site=filled, paragraph=paragraph, heading="", body="", link=str)
    answer = weave("<!-- show: situation film-crew -->", "index.md", filled, str)
    for shown, empty in ((beside, "Contracts with filmmakers"), (answer, "Consent forms")):
        assert '<a href="mailto:press@trust.example">press@trust.example</a> &lt;first&gt;' in shown
        assert f"{empty}</strong>: not filled in here. Ask wh" in shown
        assert "Safeguarding" not in shown
    pieces = next(said for title, said, *_ in slot_data(filled) if title == "Communications")
    assert pieces[1] == ("press@trust.example", "mailto:press@trust.example")


@pytest.mark.parametrize(
    "slot", ["quick-card", "answers rash-own-phone", "situation rash-own-phone", "path-own-care"]
)
def test_an_answer_of_the_guidance_alone_says_so_where_more_is_asked(
    project_site: SiteModel, slot: str
) -> None:
    rule = LocalRule("L1", 8, Modality.MUST, "note the time", GUIDANCE)
    stricter = replace(project_site, policy=LocalPolicy("Example Trust", (rule,)))
    said = 'Example Trust asks for more: read its <a href="local.md">local policy</a>'
    assert (said in weave(f"<!-- show: {slot} -->", "index.md", stricter, str)) is True
    assert "asks for more" not in weave(f"<!-- show: {slot} -->", "index.md", project_site, str)


def test_the_quick_card_says_what_the_rules_say(project_site: SiteModel) -> None:
    answers = quick_answers(GUIDANCE)
    shown = unescape(re.sub(r"<[^>]+>", "", kit(project_site, str)["quick-card"]()))
    for answer in answers:
        assert answer.card == card(advise(GUIDANCE, dict(answer.task.answers)).assumed)
        lines = [x for x in (answer.card.reason, *answer.card.actions[:2]) if x]
        for text in (answer.task.name, answer.card.verdict, *(x.sentence for x in lines)):
            assert text.rstrip(".?") in shown
    # Another rule, another card.
    mild = GUIDANCE.with_norms({"9.1": replace(GUIDANCE.norm["9.1"], when=NEVER)})
    assert quick_answers(mild)[2].card != answers[2].card


def test_the_poster_has_a_code_only_for_an_address(project_site: SiteModel) -> None:
    assert "<svg" not in kit(project_site, str)["poster"]()
    assert "not ready" in kit(project_site, str)["poster"]()
    assert "site_url" not in kit(project_site, str)["poster"]()
    known = replace(project_site, options=Options(site_url="https://x.example/copy/"))
    poster = kit(known, str)["poster"]()
    assert poster.count("<svg") == 1
    assert "https://x.example/copy/" in poster
    other = replace(project_site, options=Options(site_url="https://x.example/other/"))
    assert re.findall("<path[^>]*>", poster) != re.findall(
        "<path[^>]*>", kit(other, str)["poster"]()
    )
