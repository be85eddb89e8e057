"""The page and the core give the same answers: the rules exist twice, and must never differ."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from random import Random
from typing import Any

import pytest
from journeys import Answers, Place, places, said_by_core, sample
from playwright.sync_api import Browser, Page
from script_errors import script_errors

from gmc_steps.core import Advice, Kind, Situation, Verdict
from gmc_steps.guidance import GUIDANCE

# Those that have a page; the others are answered in the same way.
TASKS = [task for task in GUIDANCE.tool.tasks if task.page]
SHORT_CUTS = [*(task for task in GUIDANCE.tool.tasks if not task.page), *GUIDANCE.tool.short_cuts]

IN_THE_PAGE = """
([situations, whole]) => {
  const data = DecideParts.read();
  const guidance = GuidanceAdvice.Guidance(data.table);
  // As one text: Playwright takes values apart one by one, and this is 30 MB.
  return JSON.stringify(situations.map(answers => {
    const advice = guidance.advise(answers), answer = advice.answer();
    const said = {
      verdict: answer.verdict, at_least: answer.at_least,
      assuming: advice.assumed().answer().verdict,
      questions: advice.questions(), open: advice.assumed().questions(),
      closed: answer.closed, outstanding: answer.outstanding, turns_on: answer.turns_on,
      handed: answer.handed_over.map(entry => entry.reading),
    };
    if (whole) {
      said.findings = advice.findings().map(finding => [finding.norm.id, finding.state,
        finding.done, finding.displaced_by, finding.because, finding.depends_on]);
      const regions = data.words.regions;
      said.beside = [DecideBeside.ahead(advice), DecideBeside.readOn(advice),
        DecideBeside.definitions(advice, guidance.fact(regions.fact).phrases)
      ].map(norms => norms.map(norm => norm.id));
      said.overridden = DecideBeside.overridden(advice, guidance.table).map(each =>
        [each.refusal, each.norms.map(norm => norm.id), each.readings.map(([number]) => number)]);
      const card = DecideCard.draw(advice.assumed(), guidance, data);
      const line = each => each && { text: DecideCard.full(each), cites: each.cites,
        reading: each.reading };
      said.card = Object.assign(card, { reason: line(card.reason),
        actions: card.actions.map(line) });
      said.purposes = advice.purposes().map(purpose =>
        [purpose.value, purpose.advice.answer().verdict]);
    }
    if (whole === "changes") {
      said.changes = advice.changes().map(change =>
        [change.answers.map(pair => pair.join("=")), change.verdict]);
      said.routes = advice.routes().map(route =>
        [route.fact.name + "=" + route.value, route.verdict]);
      said.in_the_way = advice.inTheWay(data.table.refusals.concat(data.table.harms));
    }
    return said;
  }));
}
"""


SCREENS = """
fragments => fragments.map(fragment => {
  history.replaceState(null, "", "#" + fragment);
  dispatchEvent(new HashChangeEvent("hashchange"));
  return [document.body.dataset.decide, document.querySelector("#decide h1").textContent,
    document.querySelectorAll("#decide .notice").length];
})
"""


def in_page(page: Page, situations: list[Answers], whole: object) -> list[dict[str, Any]]:
    shown: list[dict[str, Any]] = []
    for first in range(0, len(situations), 500):
        told = page.evaluate(IN_THE_PAGE, [situations[first : first + 500], whole])
        shown += json.loads(told)
    return shown


def alike(
    situations: list[Answers], shown: list[dict[str, Any]], core: list[dict[str, Any]]
) -> None:
    assert len(shown) == len(situations) > 0
    for answers, page, said in zip(situations, shown, core, strict=True):
        for part in said:
            assert page[part] == said[part], (part, answers)


def compare(tool: Page, situations: list[Answers], whole: object) -> None:
    core = [said_by_core(Advice(Situation(GUIDANCE, answers)), whole) for answers in situations]
    alike(situations, in_page(tool, situations, whole), core)


@cache
def sure(index: int) -> tuple[Place, ...]:
    """The places that one in five hundred readers comes to, if nobody is ever unsure."""
    return tuple(places(TASKS[index], sure=True, likely=1 / 500))


SITUATIONS = int(os.environ.get("GMC_STEPS_SITUATIONS", "300"))
"""How many situations of all kinds are compared; 2,000 take a minute more."""


SEED = int(os.environ.get("GMC_STEPS_SEED", "13"))
PLACES = int(os.environ.get("GMC_STEPS_PLACES", "60"))
"""How many places of each task are visited, drawn at random; all of them take half an hour."""


@dataclass(frozen=True)
class Journey:
    """One pass over places of a task, in the page.

    Attributes:
        places: Each situation once.
        shown: What the page says of them.
        ends: The situations at the ends of the paths, what is usual taken as confirmed.
        findings: Everything that the page finds at these.
        asked: The places that have a screen of their own.
        screens: What the page shows there.
    """

    places: list[Place]
    shown: list[dict[str, Any]]
    ends: list[Answers]
    findings: list[dict[str, Any]]
    asked: list[Place]
    screens: list[Any]


@pytest.fixture(
    scope="module",
    params=range(len(TASKS)),
    ids=[task.page for task in TASKS],
)
def journey(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Journey]:
    page = browser.new_page()
    errors = script_errors(page)
    page.goto(address + "decide/")
    everywhere = tuple(islice(places(TASKS[request.param], mixed=Random(SEED)), PLACES))
    distinct = list({frozenset(place.answers.items()): place for place in everywhere}.values())
    usual = [
        {
            **Advice(Situation(GUIDANCE, place.answers)).outcome.assumed.assumptions,
            **place.answers,
        }
        for place in everywhere
        if not place.question and not place.unsure
    ]
    ends = list({frozenset(answers.items()): answers for answers in usual}.values())
    # An answer looks alike whether or not something is unsure.
    asked = [place for place in everywhere if place.question or not place.unsure]
    yield Journey(
        distinct,
        in_page(page, [place.answers for place in distinct], whole=False),
        ends,
        in_page(page, ends, whole=True),
        asked,
        page.evaluate(SCREENS, [place.fragment for place in asked]),
    )
    page.close()
    assert errors == []


def test_places_of_a_task_are_answered_alike(journey: Journey) -> None:
    places = journey.places
    alike([place.answers for place in places], journey.shown, [place.said for place in places])


def test_findings_at_the_ends_of_paths_are_alike(journey: Journey) -> None:
    core = [said_by_core(Advice(Situation(GUIDANCE, answers)), True) for answers in journey.ends]
    alike(journey.ends, journey.findings, core)


def test_screens_of_a_task_ask_what_the_core_asks(journey: Journey) -> None:
    """R13: each place is shown by the page itself, as if its address had been opened."""
    for place, (kind, heading, ignored) in zip(journey.asked, journey.screens, strict=True):
        assert ignored == 0, place.fragment
        if kind == "question":
            assert heading == asked_as(place), place.fragment
        else:
            assert kind in ("result", "interruption"), place.fragment
            assert not place.question or waits(place), place.fragment


def asked_as(place: Place) -> str:
    """How the next question is put: with others, where none of them has been answered."""
    given = {*place.answers, *place.unsure}
    for blend in GUIDANCE.tool.blends:
        facts = {fact for choice in blend.choices for fact in choice.answers}
        if blend.fact == place.question and not facts & given:
            return blend.question
    return GUIDANCE.facts[place.question].question


def waits(place: Place) -> bool:
    """Whether only what people can do is open, and none of it can have been refused."""
    fact = GUIDANCE.facts[place.question]
    done = fact.kind is Kind.CONDUCT and not fact.heeded
    return done and (bool(place.unsure) or place.advice.verdict_assuming is Verdict.MAY_ONCE)


def test_a_sample_of_all_situations_is_answered_alike(tool: Page) -> None:
    compare(tool, list(sample(SITUATIONS, seed=59)), whole=False)


def test_findings_of_a_sample_are_alike(tool: Page) -> None:
    compare(tool, list(sample(50, seed=26)), whole=True)


def test_what_would_change_it_is_alike(tool: Page) -> None:
    compare(tool, list(sample(25, seed=54)), whole="changes")


def test_an_interpreter_that_differs_is_noticed(tool: Page) -> None:
    # At an end nothing is left to work out but the verdict, which takes the page no time.
    ends = [place.answers for place in sure(0) if not place.question][::5]
    known = [Advice(Situation(GUIDANCE, given)).assumed for given in ends]
    closed = {norm for advice in known for norm in advice.answer.closed}
    tool.evaluate(
        """closed => {
          const make = GuidanceAdvice.Guidance;
          GuidanceAdvice.Guidance = table => {
            // None of what closes the way anywhere here closes it any more.
            table.norms.filter(norm => closed.includes(norm.id))
              .forEach(norm => Object.assign(norm, { gate: "", closes: "" }));
            return make(table);
          };
        }""",
        sorted(closed),
    )
    with pytest.raises(AssertionError):
        compare(tool, ends, whole=False)


def test_the_screen_shows_the_verdict_of_the_core(tool: Page, address: str) -> None:
    ends = [place for index in (0, 3, 5) for place in sure(index) if not place.question]
    verdicts = set()
    for place in ends[:: len(ends) // 25]:
        told = f"#{place.fragment}&usual&judged"
        tool.evaluate("hash => { location.hash = hash; }", told)
        tool.wait_for_function("document.body.dataset.decide === 'result'")
        shown = tool.locator(".result").get_attribute("data-verdict")
        verdicts.add(shown)
        assert shown == place.advice.verdict_assuming, told
        tool.evaluate("() => { location.hash = ''; }")
        tool.wait_for_function("document.body.dataset.decide === 'start'")
    assert len(verdicts) > 2


def test_the_next_question_on_the_screen_is_the_cores(tool: Page) -> None:
    seen = set()
    asking = [
        place
        for index in range(len(TASKS))
        for place in sure(index)
        if place.question and not waits(place)
    ]
    for place in asking[:: max(1, len(asking) // 40)]:
        tool.evaluate("hash => { location.hash = hash; }", f"#{place.fragment}")
        tool.get_by_role("heading", name=asked_as(place), exact=True).wait_for()
        seen.add(place.question)
    assert len(seen) > 5


def test_journeys_are_short() -> None:
    """R10: half of all readers answer at most five, each answer as likely as its neighbours.

    Questions that are asked together count apart. What few readers come to counts as long.
    """
    ends = [place for index in range(len(TASKS)) for place in sure(index) if not place.question]
    short = sum(place.chance for place in ends if place.asked <= 5)
    assert short >= len(TASKS) / 2


@pytest.mark.parametrize("task", [*TASKS, *SHORT_CUTS], ids=lambda task: task.name)
def test_every_way_in_is_a_possible_situation(task: Any) -> None:
    Situation.of(GUIDANCE, dict(task.answers))
