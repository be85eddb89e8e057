"""The page that tries a scenario: it says what a run says, and not before the author has."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlencode

import pytest
from axe import violations
from own import ROOT, VOCABULARY
from playwright.sync_api import Browser, Page, expect
from script_errors import script_errors

from gmc_steps.core import Guidance
from gmc_steps.core.logic import facts_in
from gmc_steps.desk.trial import attempt
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.feature import Features, of_local_policy
from gmc_steps.source.parsing import parse_feature
from gmc_steps.source.project import read_project
from gmc_steps.steps import Case, StepFailure, Vocabulary
from gmc_steps.steps.frames import FRAMES, THEN

Steps = list[tuple[str, str]]
"""A scenario's steps: each its type and its text."""

IN_THE_PAGE = """
([scenarios, searching]) => JSON.stringify(scenarios.map(steps => {
  const one = GuidanceCase.Case();
  return steps.map(([type, text]) => {
    const phrase = GuidanceCase.match(type, text);
    if (!phrase) return null;
    if (phrase.keyword !== "then") return one.answer(phrase);
    const told = one.expect(phrase);
    if (told.wrong || told.alone || told.holds) return told.wrong || told.alone || "";
    const lines = [`expected: ${told.expected}, got: ${told.got}`, ...told.why];
    if (!told.search) return lines.join("\\n");
    const instead = told.instead ? ["It would hold:", `- as “${told.instead}”`] : [];
    if (!searching) return lines.concat(instead).join("\\n");
    const search = told.search();
    let found = search.next();
    while (!found.done) found = search.next();
    return lines.concat(GuidanceCase.mended(told, found.value)).join("\\n");
  });
}))
"""


def in_page(page: Page, scenarios: Sequence[Steps], *, searching: bool = False) -> list[list[str]]:
    """What the page says of each step, nothing where there is nothing against it."""
    found: list[list[str]] = json.loads(page.evaluate(IN_THE_PAGE, [scenarios, searching]))
    return found


def in_python(
    scenarios: Sequence[Steps],
    vocabulary: Vocabulary = VOCABULARY,
    *,
    searching: bool = False,
) -> list[list[str]]:
    """What the steps of a run say of each: every Then is asked, whatever came of the others."""
    found = []
    for steps in scenarios:
        said = []
        case = Case(vocabulary.guidance, search=searching)
        for type, text in steps:
            phrase = vocabulary.match(type, text)
            assert phrase, text
            try:
                phrase.act(case)
                said.append("")
            except StepFailure as error:
                said.append(_as_in_page(str(error), vocabulary.guidance))
            case._searched = False  # each Then is looked into as if it were the only one
        found.append(said)
    return found


def _as_in_page(message: str, guidance: Guidance) -> str:
    """A message without what the page says otherwise: it has no statement that is no sentence."""
    lines = message.replace("\ngot: ", ", got: ").splitlines()
    for norm in guidance.norms:
        if norm.said != norm.statement:
            told = f"{norm.id}: {norm.statement}"
            lines = [line.replace(told, f"{norm.id}: {norm.said}") for line in lines]
    return "\n".join(x for x in lines if not x.startswith("What else would make it hold"))


@pytest.fixture(scope="module")
def scenarios() -> list[Steps]:
    """Every scenario of the project, Background first, each row of an outline by itself."""
    found = read_project(ROOT).features.scenarios
    plain = [x for x in found if not x.pending and not of_local_policy(x.uri)]
    return [[(step.type, step.text) for step in each.steps] for each in plain]


@pytest.fixture(scope="module")
def untouched(browser: Browser, address: str) -> Iterator[Page]:
    """The page for tests that only ask its scripts."""
    page = browser.new_page()
    errors = script_errors(page)
    page.goto(f"{address}try/")
    yield page
    page.close()
    assert errors == []


def turned(scenarios: Sequence[Steps], seed: int) -> Iterator[Steps]:
    """Each scenario with one Then put in the place of another, or turned into its contrary."""
    draw = Random(seed)
    others = [x for each in scenarios for x in each if x[0] == THEN]
    for steps in scenarios:
        thens = [number for number, step in enumerate(steps) if step[0] == THEN]
        number = draw.choice(thens)
        phrase = VOCABULARY.match(*steps[number])
        assert phrase
        contrary = [
            *draw.sample(others, 1),
            (THEN, draw.choice([*GUIDANCE.words.verdicts.values()])),
        ]
        for id in phrase.asserts[:1]:
            contrary += [
                (THEN, f"{id} {said}") for said in ("does not apply", "is met", "is not met")
            ]
            contrary.append((THEN, f"{GUIDANCE.norm[id].said}, under {id}"))
        yield [*steps[:number], draw.choice(contrary), *steps[number + 1 :]]


def test_the_page_has_the_sentences_of_the_catalogue_and_no_others(untouched: Page) -> None:
    whole, framed = untouched.evaluate(
        """() => [["given", "then"].flatMap(keyword =>
            Array.from(GuidanceCase.sentences[keyword].keys(), text => [keyword, text])),
          GuidanceCase.frames.map(frame => [frame.keyword, frame.text])]"""
    )
    catalogue = [[phrase.keyword, phrase.text] for phrase in VOCABULARY.catalogue]
    assert sorted(whole) == sorted(catalogue[: -len(FRAMES)])
    assert framed == [[frame.keyword, frame.text] for frame in FRAMES]


def test_every_scenario_comes_out_as_in_a_run(untouched: Page, scenarios: list[Steps]) -> None:
    assert len(scenarios) > 1_000
    shown = in_page(untouched, scenarios)
    for steps, page, run in zip(scenarios, shown, in_python(scenarios), strict=True):
        assert page == run, steps


def test_thens_that_are_turned_fail_in_the_same_words(
    untouched: Page, scenarios: list[Steps]
) -> None:
    made = list(turned(scenarios, seed=17))[::3]
    shown = in_page(untouched, made)
    failing = 0
    for steps, page, run in zip(made, shown, in_python(made), strict=True):
        assert page == run, steps
        failing += any(run)
    assert failing > len(made) / 2


def test_what_would_make_it_hold_is_what_the_command_finds(
    untouched: Page, scenarios: list[Steps]
) -> None:
    made = list(turned(scenarios, seed=13))[::50]
    some = [x for x, said in zip(made, in_python(made), strict=True) if any(said)]
    assert len(some) > 10
    shown = in_page(untouched, some, searching=True)
    for steps, page, run in zip(some, shown, in_python(some, searching=True), strict=True):
        assert page == run, steps


# The page itself --------------------------------------------------------------------------------

NAME = "My surgery records its telephone line and tells nobody"
GIVENS = (
    "Given the item is a recording of a patient's call to a healthcare organisation",
    "And there is a legitimate reason to record the call",
    "And callers have not been properly told about recording",
    "When the doctor plans to make or arrange the recording",
)
WRONG = "Then the healthcare organisation may record calls for a legitimate reason, under 56.1"
RIGHT = "Then 56.1 does not apply, because of 56.2"


def opened(page: Page, address: str, *steps: str, name: str = NAME) -> Page:
    """The page with a scenario that an address brings along."""
    given = urlencode({"paragraph": 56, "name": name, "steps": "\n".join(steps)})
    page.goto("about:blank")
    page.goto(f"{address}try/#{given}")
    return page


def check(page: Page) -> None:
    page.get_by_role("button", name="Check").click()


def test_nothing_computed_is_shown_before_the_author_has_spoken(page: Page, address: str) -> None:
    opened(page, address, *GIVENS)
    check(page)
    expect(page.locator("#try-misfits h2")).to_be_focused()
    expect(page.locator("#try-misfits")).to_contain_text("a Then, which says what you expect")
    expect(page.locator("#try-answer")).to_be_hidden()
    page.locator("#try-steps").fill("\n".join([*GIVENS, WRONG]))
    expect(page.locator("#try-misfits")).to_be_empty()
    expect(page.locator("#try-answer")).to_be_hidden()
    check(page)
    answer = page.locator("#try-answer")
    expect(answer.locator("h2")).to_be_focused()
    expect(answer.locator("h2")).to_have_text("1 of 1 Then does not hold")
    expect(answer).to_contain_text("Computed 56.1 does not apply, because of 56.2")
    expect(answer.locator(".try-mend")).to_contain_text(
        "with “all reasonable steps have been taken to tell callers about recording” instead of"
    )
    assert answer.locator("a[href$='guidance/calls/#56.2']").count()
    expect(answer).to_contain_text("This is not evidence: only a run is.")
    expect(answer).not_to_contain_text("was changed after")


def test_what_is_expected_is_locked(page: Page, address: str) -> None:
    opened(page, address, *GIVENS, WRONG)
    check(page)
    page.locator("#try-steps").fill("\n".join([*GIVENS, RIGHT]))
    expect(page.locator("#try-answer")).to_have_text(
        "The scenario has changed since it was checked. Check it again to see what the rules say."
    )
    check(page)
    expect(page.locator("#try-answer h2")).to_have_text("The Then holds")
    expect(page.locator(".try-late")).to_contain_text("changed after the answer was shown")
    expect(page.locator(".try-late")).to_contain_text(WRONG.removeprefix("Then "))
    page.locator("#try-gherkin summary").click()
    expect(page.locator("#try-gherkin code").last).to_contain_text("# What is expected was changed")
    page.get_by_role("button", name="Start again").click()
    expect(page.locator("#try-steps")).to_have_value("")


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        (["Given callers were not told", RIGHT], "Line 1: no phrase has these words. The nearest:"),
        ([RIGHT, "Given the patient is an adult"], "Line 2: a Given after a Then"),
        (
            ["Given the patient is an adult", "And the patient is under 16"],
            "Line 2: “the patient is",
        ),
        (["Given 56.1 does not apply"], "Line 1: this is a Then"),
        (["the patient is an adult"], "Line 1: a step begins with Given"),
        (["And the patient is an adult"], "Line 1: begin with Given"),
        (["Given the patient is an adult"], "Still to write: a Then"),
        ([*GIVENS, "And the patient is an adult", "And a court has authorised"], "no phrase has"),
        ([*GIVENS, "And the recording is an X-ray"], "The Givens do not fit together: “"),
        ([*GIVENS, GIVENS[1]], "Line 5: this is said already, on line 2"),
        ([*GIVENS, RIGHT, RIGHT.replace("Then", "And")], "Line 6: this is said already"),
    ],
)
def test_what_does_not_fit_is_named(page: Page, address: str, steps: list[str], said: str) -> None:
    opened(page, address)
    page.locator("#try-steps").fill("\n".join(steps))
    expect(page.locator("#try-misfits")).to_contain_text(said)
    check(page)
    expect(page.locator("#try-misfits h2")).to_have_text("Put this right first")
    expect(page.locator("#try-answer")).to_be_hidden()


def test_a_scenario_is_written_with_the_keyboard_alone(page: Page, address: str) -> None:
    page.goto(f"{address}try/")
    page.locator("#try-paragraph").focus()
    page.keyboard.type("56")
    page.keyboard.press("Tab")
    page.keyboard.type(NAME)
    page.keyboard.press("Tab")
    words = ("recording call healthcare organisation", "legitimate reason", "callers not told")
    for typed in (*words, "plans to make", "56.1 because 56.2"):
        page.keyboard.type(typed)
        expect(page.locator("#try-find")).to_have_attribute("aria-expanded", "true")
        page.keyboard.press("ArrowDown")
        marked = page.evaluate("document.activeElement.getAttribute('aria-activedescendant')")
        expect(page.locator(f"#{marked}")).to_have_attribute("aria-selected", "true")
        page.keyboard.press("Enter")
    expect(page.locator("#try-steps")).to_have_value("\n".join([*GIVENS, RIGHT]))
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#try-answer h2")).to_have_text("The Then holds")
    page.keyboard.press("Tab")
    for _ in range(12):
        if page.evaluate("document.activeElement.tagName") == "SUMMARY":
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#try-gherkin [role=status]")).not_to_be_empty()


def test_what_is_copied_stands_in_a_feature_and_holds(page: Page, address: str) -> None:
    opened(page, address, *GIVENS, RIGHT)
    page.locator("#try-gherkin summary").click()
    written = page.locator("#try-gherkin pre code").text_content() or ""
    assert written.startswith("    @56.1 @56.2\n    Scenario: My surgery")
    source = (ROOT / "features/calls.feature").read_text(encoding="utf-8") + "\n" + written
    feature = parse_feature("features/calls.feature", source.encode())
    (scenario,) = [x for x in feature.scenarios if x.name == NAME]
    assert attempt(scenario, Features((feature,)), GUIDANCE).holds


def test_every_phrase_that_is_offered_is_one_and_every_frame_is(untouched: Page) -> None:
    odd, frames = untouched.evaluate(
        """() => {
          const offered = window.phrasesToTry(), { frames, match } = GuidanceCase;
          const odd = offered.filter(each => !match(each.keyword, each.text));
          const missing = frames.filter(frame => !offered.some(each =>
            each.keyword === frame.keyword && frame.pattern.test(each.text)));
          return [odd, missing].map(list => list.map(each => each.text));
        }"""
    )
    assert (odd, frames) == ([], [])


def test_every_scenario_on_the_site_can_be_changed(page: Page, address: str, site: Path) -> None:
    found: list[str] = []
    for section in GUIDANCE.sections:
        page.goto(f"{address}{section.path.removeprefix('docs/').removesuffix('.md')}/")
        found += page.evaluate(
            "Array.from(document.querySelectorAll('[href*=\"steps=\"]'), a => a.href)"
        )
    page.goto(f"{address}try/")
    shown = page.evaluate(
        """hrefs => hrefs.map(href => {
          history.replaceState(null, "", href);
          dispatchEvent(new HashChangeEvent("hashchange"));
          const field = name => document.getElementById("try-" + name);
          const own = ["paragraph", "name", "steps"].map(name => field(name).value);
          return own.concat(field("misfits").textContent);
        })""",
        found,
    )
    features = read_project(ROOT).features
    written = [
        [str(x.rule.paragraph), [(s.keyword.strip(), s.text) for s in x.steps if not s.background]]
        for x in features.scenarios
        if x.rule and x.rule.paragraph and not x.pending
    ]
    told = [
        [one, [tuple(x.split(" ", 1)) for x in steps.split("\n")]] for one, _, steps, _ in shown
    ]
    assert sorted(told) == sorted(written)
    assert {misfits for *_, misfits in shown} == {""}


def test_the_table_of_a_rule_reads_what_the_rule_reads(untouched: Page) -> None:
    for norm in GUIDANCE.norms:
        own = [norm.within, norm.unclear, *(x.when for x in norm.displaced_by)]
        own += [] if norm.met is None else [norm.met]
        read = {name for condition in own for name in facts_in(condition)}
        assert set(untouched.evaluate("id => GuidanceCase.reads(id)", norm.id)) == read, norm.id


def test_a_norm_leads_to_its_table_and_a_cell_flips_it(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{address}guidance/calls/?view=evidence")
    page.evaluate("document.querySelector('.norms').closest('details').open = true")
    page.locator(".norms li", has_text="56.1").get_by_role("link", name="As a table").press("Enter")
    rows = page.locator(".rule-table tbody tr")
    expect(rows.nth(3)).to_be_visible()
    assert {*rows.locator(".try-state").all_text_contents()} >= {"applies", "displaced by 56.2"}
    row = rows.first
    expect(row.locator(".try-state")).to_have_text("applies")
    row.get_by_label("whether callers have been told").select_option("not_told")
    expect(row.locator(".try-state")).to_contain_text("displaced by 56.2was: applies")
    expect(page.locator("#try-table [role=status]")).to_contain_text("now displaced by 56.2")
    expect(page.locator("#try")).to_be_hidden()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.get_by_role("link", name="Write a scenario", exact=True).press("Enter")
    expect(page.locator("#try")).to_be_visible()


READERS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "320 px": {"viewport": {"width": 320, "height": 640}},
    "forced colours": {"forced_colors": "active"},
}


@pytest.mark.parametrize("reader", READERS)
def test_axe_finds_nothing_in_any_state(browser: Browser, address: str, reader: str) -> None:
    context = browser.new_context(**READERS[reader])
    page = opened(context.new_page(), address, *GIVENS, "And callers were not told")
    found = {}

    def look(state: str) -> None:
        if lines := violations(page):
            found[state] = lines
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= page.viewport_size["width"], f"{state} scrolls sideways"  # type: ignore[index]

    page.locator("#try-find").fill("callers")
    page.keyboard.press("ArrowDown")
    look("list")
    check(page)
    look("misfits")
    page.locator("#try-steps").fill("\n".join([*GIVENS, WRONG]))
    check(page)
    expect(page.locator(".try-mend li").first).to_be_visible()
    page.locator("#try-steps").fill("\n".join([*GIVENS, RIGHT]))
    check(page)
    page.locator("#try-gherkin summary").click()
    look("answer")
    context.close()
    assert found == {}


def test_it_works_from_a_file_share(page: Page, unzipped: Path, requests: list[str]) -> None:
    page.goto((unzipped / "guidance" / "calls.html").as_uri() + "?view=evidence")
    page.evaluate("document.querySelector('[href*=\"steps=\"]').closest('details').open = true")
    page.locator("[href*='steps=']").first.press("Enter")
    expect(page.locator("#try-steps")).not_to_have_value("")
    check(page)
    expect(page.locator("#try-answer h2")).to_contain_text("hold")
    assert [url for url in requests if not url.startswith("file:")] == []


def test_without_a_script_the_page_leads_to_the_catalogue(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}try/")
    expect(page.locator("#try")).to_be_hidden()
    page.locator(".notice.unscripted a").click()
    expect(page.locator("#phrases")).to_be_visible()
    context.close()
