"""From the model to what a reader sees, without MkDocs."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from markdown import Markdown
from own import ROOT, guidance_with, project_of

from gmc_steps.core import Modality, Norm
from gmc_steps.evidence.severity import SEVERITY
from gmc_steps.guidance import GUIDANCE
from gmc_steps.publish import Options, SiteModel, foot, model, pages, weave
from gmc_steps.publish.configuration import read_configuration
from gmc_steps.publish.decide.data import page_data
from gmc_steps.publish.render import for_search
from gmc_steps.publish.scenario import scenario_views
from gmc_steps.publish.words import commit_words, duty, headline, moment, ordered, tally

PAGE = """# Care

### 13. Consent {: #p13 }

You **must**{ #13.1 } ask ([note 6](#en6)).

### Endnote 6 {: #en6 }

A document.
"""

HTML = (
    '<h1 id="care">Care</h1>\n<p>Intro.</p>\n<h3 id="p13">13. Consent</h3>\n'
    '<p>You <strong id="13.1">must</strong> ask, and <strong class="limbs">should</strong> say '
    '<em id="13.2">why</em>.</p>\n<h2 id="endnotes">Endnotes</h2>\n'
    '<h3 id="en6">Endnote 6</h3>\n<p>A document.</p>'
)

EARNED = {"digest": "d", "commit": "abc1234def", "at": "2026-11-23T02:10:00Z"}


NORMS = (
    Norm("13.1", Modality.MUST, "ask first", addressee="the doctor"),
    Norm("13.2", Modality.SHOULD, "say why", addressee="the doctor"),
)
GIVEN = guidance_with(*NORMS)
NOTHING = project_of(guidance_with())


def link(target: str) -> str:
    return f"/{target}"


def scenario(**given: Any) -> dict[str, Any]:
    return {
        "id": "care/paragraph-13/a-rash",
        "uri": "features/care.feature",
        "line": 3,
        "rule": "Paragraph 13: Consent",
        "tags": ["@p13", "@13.1"],
        "name": "A rash",
        "description": "",
        "status": "passes",
        "earned": EARNED,
        "steps": [{"line": 4, "keyword": "Given", "text": "an adult", "status": "passes"}],
        **given,
    }


def site(
    status: str = "passes", *scenarios: dict[str, Any], run: bool = True, **more: Any
) -> SiteModel:
    """A site in which paragraph 13 has a status and scenarios."""
    ids = [entry["id"] for entry in scenarios]
    told = {
        "run": {"finished": "2026-11-23T02:10:00Z", "commit": "abc1234def"} if run else None,
        "paragraphs": [
            {
                "id": 13,
                "status": status,
                "norms": [{"id": norm.id, "status": status, "scenarios": ids} for norm in NORMS],
                "scenarios": list(scenarios),
            }
        ],
        "problems": [],
        **more,
    }
    features = {"features/care.feature": "Feature: F\n\n  Scenario: A rash\n    Given an adult\n"}
    project = project_of(GIVEN, {"docs/guidance/care.md": PAGE}, features)
    return model(project, told, Options(version="0.1"))


def woven(given: SiteModel) -> str:
    return weave(HTML, "guidance/care.md", given, link)


def text_of(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", html).split())


@pytest.mark.parametrize(
    ("status", "own", "said"),
    [
        (
            "passes",
            scenario(),
            (
                "Checked: the rules behave as written. 1 scenario passes, earned 23 Nov 2026 02:10 "
                "UTC from commit abc1234. The examples hold; they do not prove the whole paragraph."
            ),
        ),
        (
            "fails",
            scenario(status="fails"),
            "Disagrees: do not rely on this. 1 of 1 scenario fails",
        ),
        (
            "undefined",
            scenario(status="undefined"),
            (
                "Not checked: a scenario cannot be understood yet. "
                "1 of 1 scenario uses words that no step knows"
            ),
        ),
        (
            "not run",
            scenario(status="not run", earned=None),
            "Not checked: not run. 1 of 1 scenario written and not run.",
        ),
        (
            "out of date",
            scenario(status="out of date"),
            (
                "Not checked: out of date. The scenarios or the rules have changed since the run "
                "23 Nov 2026 02:10 UTC."
            ),
        ),
        ("not written", None, "Not checked: not written yet."),
        (
            "partly written",
            scenario(),
            "Not checked: only partly written. 0 of 2 norms checked",
        ),
        ("shiny", scenario(), "Not checked: “shiny”."),
    ],
)
def test_every_status_is_said(status: str, own: dict[str, Any] | None, said: str) -> None:
    html = woven(site(status, *([own] if own else [])))
    assert said in text_of(html)
    slug = status.replace(" ", "-")
    assert f' data-paragraph="13" data-status="{slug}">' in html
    if status != "passes":
        assert "Checked: the rules" not in html


def test_a_norm_that_only_informs_is_told_with_its_status_too() -> None:
    informs = Norm("13.3", Modality.INFORMATION, "patients value being asked")
    given = site("partly written", scenario())
    more = replace(given.project, guidance=guidance_with(*NORMS, informs))
    shown = text_of(woven(model(more, given.status, Options())))
    assert "For information: patients value being asked: not checked: not run" in shown
    assert "0 of 3 norms checked by a scenario that passes." in shown


@pytest.mark.parametrize(
    "given",
    [
        site("passes"),
        site("passes", scenario(earned=None)),
        site("passes", scenario(status="out of date")),
        site("passes", paragraphs=[]),
        model(project_of(GIVEN), {}, Options()),
    ],
    ids=["no scenario", "not earned", "none passes", "no paragraph", "nothing at all"],
)
def test_a_pass_that_nothing_earned_is_not_shown(given: SiteModel) -> None:
    (paragraph,) = [x for x in given.paragraphs if x.id == 13]
    assert paragraph.status == "not run"
    assert "Checked: the rules" not in woven(given)


def test_all_59_are_always_there() -> None:
    nothing = model(NOTHING, {}, Options())
    assert [paragraph.id for paragraph in nothing.paragraphs] == list(range(1, 60))
    assert {paragraph.status for paragraph in nothing.paragraphs} == {"not run"}
    shown = weave("<!-- show: status -->", "status.md", nothing, link)
    assert len(re.findall('class="status-row"', shown)) == 59
    badges = json.loads(pages(nothing)["badges.json"])
    assert list(badges["paragraphs"]) == [str(number) for number in range(1, 60)]


def test_no_current_results_is_said_on_every_page_of_the_guidance() -> None:
    given = site("not run", scenario(status="not run", earned=None), run=False)
    assert "No current results" in text_of(woven(given))
    assert "No current results" in text_of(weave("<!-- show: status -->", "x.md", given, link))
    assert "No current results" not in woven(site("passes", scenario()))


def test_the_order_of_a_paragraph() -> None:
    """Source, official wording, restatement with its duty words, scenarios, status (R4)."""
    given = site("fails", scenario(), scenario(id="care/p/b", name="B", status="fails"))
    held = replace(given.options, official={13: ("The regulator's own words.",)})
    html = woven(replace(given, options=held))
    parts = [
        '<h3 id="p13">',
        'class="source"',
        'class="warning"',
        "<blockquote>",
        ' id="13.1"',
        'id="p13-checked"',
        ">B</h5>",
        'class="gherkin"',
        "<details>",
        ">A rash</h5>",
        'id="p13-status"',
        'class="verdict"',
        '<h2 id="endnotes">',
    ]
    places = [html.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)


def test_marks_carry_their_number_and_status() -> None:
    html = woven(site("fails", scenario(status="fails")))
    assert '<strong id="13.1" class="modal">must</strong><a class="norm" href="#13.1"' in html
    assert "13.1: disagrees</a>" in html
    assert '<strong class="modal">should</strong>' in html
    assert '<em id="13.2" class="limb">why</em>' in html
    assert "disagrees</a>" not in woven(site("passes", scenario()))


def test_endnotes_lead_back() -> None:
    assert 'Back to <a href="#p13">paragraph 13</a>.' in woven(site())


def test_what_authors_write_is_escaped() -> None:
    nasty = "<script>alert(1)</script>"
    entry = scenario(
        name=nasty,
        description=nasty,
        id=f"care/{nasty}",
        status="fails",
        steps=[
            {
                "keyword": nasty,
                "text": nasty,
                "status": "fails",
                "message": nasty,
                "table": [[nasty]],
            }
        ],
    )
    problem = {"code": "x", "uri": nasty, "line": 1, "column": 1, "text": nasty, "hint": nasty}
    given = site("fails", entry, problems=[problem])
    shown = woven(given) + weave("<!-- show: status -->", "status.md", given, link)
    shown += foot(model(NOTHING, {}, Options(nasty, nasty, nasty)), link)
    assert "<script" not in shown
    assert shown.count("&lt;script&gt;") >= 10


def test_a_failing_scenario_says_where_and_why() -> None:
    failing = {"keyword": "Then", "text": "13.1 applies"}
    entry = scenario(
        status="fails",
        message="teardown: the lamp fell",
        steps=[
            {"keyword": "Given", "text": "an adult", "status": "passes", "docstring": "of age"},
            {**failing, "status": "fails", "message": "it is not", "line": 5},
            {"keyword": "And", "text": "more", "status": "not run", "table": [["a", "b"]]},
        ],
    )
    said = text_of(woven(site("fails", entry)))
    assert (
        "A rash Scenario: fails. Given an adultof age Then 13.1 appliesit is not "
        "features/care.feature:5 And more (not run) ab teardown: the lamp fell" in said
    )


def test_a_scenario_under_no_paragraph_is_listed() -> None:
    given = site("not written", unplaced=[scenario(name="Lost", status="not run", earned=None)])
    shown = text_of(weave("<!-- show: status -->", "status.md", given, link))
    assert "Scenarios under no paragraph Lost (features/care.feature, line 3): not run" in shown


def test_rows_of_an_outline_stand_together() -> None:
    rows = [
        scenario(
            id=f"care/p/kinds/{kind}",
            line=9 + index,
            name="Kinds",
            status=status,
            steps=[
                {"keyword": "Given", "text": f"an {kind}", "status": "passes"},
                {"keyword": "Then", "text": "13.1 applies", "status": status, "message": why},
            ],
        )
        for index, (kind, status, why) in enumerate(
            [("X-ray", "passes", ""), ("echo", "fails", "it does not")]
        )
    ]
    html = woven(site("fails", *rows))
    assert (
        "Kinds Scenario: 2 examples: the worst fails. Given one of the examples below "
        "Then 13.1 applies an X-ray: passes an echo: fails Given an echo Then 13.1 applies"
    ) in text_of(html)
    assert "it does not" in html
    assert 'id="scenario/kinds"' in html
    assert 'id="scenario/kinds/echo"' in html
    assert "2 examples: each passes" in text_of(
        woven(site("passes", rows[0], rows[0] | {"id": "x"}))
    )


def test_a_scenario_of_another_paragraph_is_a_link() -> None:
    given = scenario()
    norms = [{"id": "13.1", "status": "passes", "scenarios": [given["id"]]}]
    paragraphs = [
        {"id": 13, "status": "passes", "norms": norms, "scenarios": []},
        {"id": 18, "status": "passes", "scenarios": [given]},
    ]
    html = woven(site("passes", paragraphs=paragraphs))
    assert "1 scenario passes" in html
    assert '<a href="/guidance/care.md#scenario/a-rash">A rash</a>' in html
    assert "</h5>" not in html


def test_a_failure_under_another_paragraph_is_in_sight() -> None:
    given = scenario(status="fails")
    norms = [{"id": "13.1", "status": "fails", "scenarios": [given["id"]]}]
    paragraphs = [
        {"id": 13, "status": "fails", "norms": norms, "scenarios": []},
        {"id": 18, "status": "fails", "scenarios": [given]},
    ]
    html = woven(site("fails", paragraphs=paragraphs))
    assert -1 < html.find(">A rash</a> (paragraph 18)") < html.find("<details")


def cells(given: SiteModel) -> dict[int, tuple[str, str]]:
    """The map's squares: status and label by paragraph."""
    html = weave("<!-- show: map -->", "status.md", given, link)
    found = re.findall(r'data-map="(\d+)" data-status="([a-z-]+)" aria-label="([^"]*)"', html)
    return {int(number): (status, label) for number, status, label in found}


def test_the_map_shows_all_paragraphs_and_no_pass_that_was_not_earned() -> None:
    drawn = cells(site("passes", scenario()))
    assert list(drawn) == list(range(1, 60))
    assert drawn[13][0] == "passes"
    assert drawn[13][1].endswith("Checked: the rules behave as written.")
    assert {status for number, (status, _) in drawn.items() if number != 13} == {"not-run"}
    drawn = cells(site("fails", scenario(status="fails")))
    assert drawn[13] == ("fails", "Paragraph 13, Consent. Disagrees: do not rely on this.")


def test_without_a_current_result_the_map_says_so() -> None:
    given = site("passes", scenario(status="out of date"), run=False)
    assert "passes" not in {status for status, _ in cells(given).values()}
    said = text_of(weave("<!-- show: map -->", "status.md", given, link))
    assert said.startswith("No current results: the scenarios have not been run here.")


def test_unknown_slots_are_refused() -> None:
    with pytest.raises(
        ValueError, match="nothing is called 'stats'; there are 'status', 'sections'"
    ):
        weave("<!-- show: stats -->", "x.md", site(), link)


def test_the_foot_says_who_and_what() -> None:
    said = text_of(foot(site(), link))
    for part in (
        "unofficial restatement. It is not GMC guidance and not legal advice",
        "© General Medical Council",
        "references to Good medical practice updated in March 2013",
        "Review: not yet reviewed. Next review: no date given.",
        "Contact: no contact given. gmc-steps 0.1",
    ):
        assert part in said
    given = Options("A Trust", "a@b.example", "Dr A, 1 Nov 2026", version="2", commit="abc1234def")
    said = text_of(foot(model(NOTHING, {}, given), link))
    assert (
        "Published by A Trust. Review: Dr A, 1 Nov 2026. Next review: no date given. "
        "Contact: a@b.example. gmc-steps 2, "
        "commit abc1234" in said
    )


def test_links_to_edit_lead_to_the_text_and_to_the_rule() -> None:
    """Nothing is offered where the adopter says nothing (R34)."""
    given = site("passes", scenario())
    assert "Edit this" not in woven(given) + weave("<p>x</p>", "index.md", given, link)
    feature = "Feature: F\n\n  @p12\n  Rule: A\n\n  @p13 @p14\n  Rule: B\n"
    options = Options(edit_url="https://git.example/{path}#L{line}")
    files = {"docs/guidance/care.md": PAGE}, {"features/care.feature": feature}
    given = model(project_of(GIVEN, *files), given.status, options)
    links = re.findall(r'<a href="(https://git[^"]*)">(Edit this \w+)', woven(given))
    assert links == [
        ("https://git.example/docs/guidance/care.md#L3", "Edit this restatement"),
        ("https://git.example/features/care.feature#L7", "Edit this rule"),
    ]
    shown = weave("<p>x</p>", "index.md", given, link)
    assert 'href="https://git.example/docs/index.md#L1">Edit this page' in shown


def test_the_contact_is_the_adopters_or_none() -> None:
    slot = "<!-- show: contact -->"
    assert "No contact given" in weave(slot, "x.md", site(), link)
    given = replace(site(), options=Options("A Trust", "a@b.example"))
    assert "published by A Trust. If something" in weave(slot, "x.md", given, link)


FEATURE = '''Feature: F

  @p13
  Rule: Paragraph 13
    Background:
      Given x

    # why
    @13.1 @a
    Scenario: One
      Given a
        """
        Scenario: not one
        """

    @b
    Scenario Outline: Two
      Given <a>

      Examples:
        | a |
        | 1 |
        | 2 |
  @p14
  Rule: Paragraph 14
    Example: Three
      Given c
'''
ONE = '# why\n@13.1 @a\nScenario: One\n  Given a\n    """\n    Scenario: not one\n    """'
TWO = "@b\nScenario Outline: Two\n  Given <a>\n\n  Examples:\n    | a |\n    | 1 |\n    | 2 |"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (10, ONE),
        (17, TWO),
        (22, TWO),  # a row
        (26, "Example: Three\n  Given c"),
        (1, ""),
        (5, ""),
        (0, ""),
        (99, ""),
    ],
)
def test_a_scenario_is_cut_out_as_written(line: int, expected: str) -> None:
    entry = scenario(uri="features/f.feature", line=line)
    for text in (FEATURE, FEATURE.replace("\n", "\r\n")):
        features = project_of(GIVEN, {}, {"features/f.feature": text}).features
        (shown,) = scenario_views(features, {"unplaced": [entry]}).values()
        assert shown.source == expected


def test_examples_that_stand_alone_do_not_each_bring_the_whole_table() -> None:
    """Of an outline whose name they fill in: the page would grow with the square of them."""

    def size(number: int) -> int:
        rows = "".join(f"      | {i:04} |\n" for i in range(number))
        head = "Feature: F\n  Scenario Outline: of <n>\n    Given <n>\n    Examples:\n      | n |\n"
        features = project_of(GIVEN, {}, {"features/f.feature": head + rows}).features
        entries = [
            {**scenario(uri="features/f.feature", line=6 + i), "id": f"f/{i}"}
            for i in range(number)
        ]
        shown = scenario_views(features, {"unplaced": entries}).values()
        assert {x.examples for x in shown} == {number}
        assert all(x.source.endswith(f"| {i:04} |") for i, x in enumerate(shown))
        return sum(len(x.source) for x in shown)

    assert size(200) == 2 * size(100)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (moment("2026-11-03T02:10:05Z"), "3 Nov 2026 02:10 UTC"),
        (moment("2026-11-03T04:10:05+02:00"), "3 Nov 2026 02:10 UTC"),
        (moment("2026-11-03T02:10:05"), "3 Nov 2026 02:10 UTC"),
        (moment("yesterday"), "yesterday"),
        (commit_words("abc1234def"), "commit abc1234"),
        (commit_words("abc1234def", dirty=True), "commit abc1234 with uncommitted changes"),
        (commit_words("abc1234def-dirty"), "commit abc1234 with uncommitted changes"),
        (commit_words("unknown-dirty"), "an unknown commit"),
        (commit_words("unknown"), "an unknown commit"),
        (duty("must not", "the doctor", "the doctor"), "You must not"),
        (duty("may", "the child", "the doctor"), "The child may"),
        (duty("good practice", "the doctor", "the doctor"), "It is good practice to"),
        (headline("nonsense"), "Not checked: “nonsense”."),
        (tally(["passes", "not run", "nonsense"]), "2 not checked, 1 checked"),
        (tally(["not written", "fails"]), "1 disagrees, 1 not checked"),
        (tally(["fails", "fails"]), "2 disagree"),
    ],
)
def test_words(said: str, expected: str) -> None:
    assert said == expected


def test_the_worst_comes_first_and_the_unknown_before_it() -> None:
    assert ordered(["passes", "fails", "nonsense"]) == ["nonsense", "fails", "passes"]
    assert ordered(reversed(SEVERITY)) == list(SEVERITY)


@pytest.mark.parametrize("bad", ["fails", "undefined", "not run", "out of date"])
def test_the_status_page_names_each_scenario_that_does_not_pass(bad: str) -> None:
    """Those that pass are read with their paragraph; a page of 59 need not repeat them."""
    sound = scenario(id="care/paragraph-13/sound", name="A sound one")
    given = site(bad, sound, scenario(name="Another", status=bad))
    shown = text_of(weave("<!-- show: status -->", "status.md", given, link))
    assert "Another" in shown
    assert "A sound one" not in shown
    assert "All its other scenarios pass: read them with paragraph 13." in shown
    assert "All its scenarios pass" not in shown
    alone = text_of(
        weave("<!-- show: status -->", "status.md", site(bad, scenario(status=bad)), link)
    )
    assert "scenarios pass" not in alone
    calm = text_of(weave("<!-- show: status -->", "status.md", site("passes", sound), link))
    assert "All its scenarios pass: read them with paragraph 13." in calm


def test_a_search_looks_for_what_the_text_says_and_not_for_readings() -> None:
    config = read_configuration(ROOT)
    markdown = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
    reading = 'reading "Open here"\n    Read so.\n'
    made = for_search(markdown.convert(f"The text.\n\n??? {reading}\n!!! {reading}"))
    kept = re.sub(r'<(\w+)[^>]* data-search-exclude="true">.*?</\1>', "", made, flags=re.DOTALL)
    assert text_of(made).count("Read so.") == 2
    assert text_of(kept) == "The text."


@pytest.mark.parametrize("status", ["not run", "out of date", "not written", "fails"])
def test_the_tool_knows_what_is_not_checked_and_what_fails(status: str) -> None:
    def data(shown: str) -> dict[str, Any]:
        given = site(shown, scenario(status=shown))
        guidance = replace(given.guidance, facts=GUIDANCE.facts)
        return page_data(replace(given, project=replace(given.project, guidance=guidance)), link)

    told = data(status)
    assert told["unchecked"].keys() == {norm.id for norm in NORMS}
    assert told["failing"] == ({"13": ["A rash"]} if status == "fails" else {})
    told = data("passes")
    assert (told["unchecked"], told["failing"]) == ({}, {})
