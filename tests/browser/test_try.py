"""The page that tries a scenario: it gives what a run gives, and only when the author has spoken."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

import pytest
from own import ROOT, VOCABULARY
from playwright.sync_api import Browser, Page
from script_errors import script_errors

from gmc_steps.core import Guidance
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.feature import of_local_policy
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
    if (!searching) {
      return lines.concat(told.instead ? ["It would hold:", `- as “${told.instead}”`] : []).join("\\n");
    }
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
        contrary = [*draw.sample(others, 1), (THEN, draw.choice([*GUIDANCE.words.verdicts.values()]))]
        for id in phrase.asserts[:1]:
            contrary += [(THEN, f"{id} {said}") for said in ("does not apply", "is met", "is not met")]
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
    made = list(turned(scenarios, seed=17))
    shown = in_page(untouched, made)
    failing = 0
    for steps, page, run in zip(made, shown, in_python(made), strict=True):
        assert page == run, steps
        failing += any(run)
    assert failing > len(made) / 2


def test_what_would_make_it_hold_is_what_the_command_finds(
    untouched: Page, scenarios: list[Steps]
) -> None:
    made = list(turned(scenarios, seed=13))
    failing = [x for x, said in zip(made, in_python(made), strict=True) if any(said)]
    some = failing[:: len(failing) // 40]
    shown = in_page(untouched, some, searching=True)
    for steps, page, run in zip(some, shown, in_python(some, searching=True), strict=True):
        assert page == run, steps
