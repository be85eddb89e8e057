"""How far it is to an answer, as staff go: screens and words, on a phone.

    .venv/bin/python benchmarks/staff.py [--site DIR] [--pictures DIR] [--text]

walks twenty real tasks through the guided tool of a built site in a real browser, taking at each
question the answer that the task gives, and counts what a reader sees. ``--site`` is the site to
walk (``site`` unless told); run it on two builds to compare them. ``--pictures`` keeps a picture of
every screen, ``--text`` prints the words above the fold of each answer.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from hosting import CHROMIUM, hosted
from playwright.sync_api import Page, sync_playwright
from rich.console import Console
from rich.table import Table

WIDTH, HEIGHT = 390, 844
MOST_SCREENS = 30


@dataclass(frozen=True)
class Task:
    """Something that somebody wants to know.

    Attributes:
        name: What it is, as people say it.
        ways: Links of the start page, of which the first that is there is taken; else the tool
            is started from its first question.
        answers: What is the case: fact's name → values, any of which says it.
    """

    name: str
    ways: tuple[str, ...]
    answers: Mapping[str, str]


ABLE = "patient=adult capacity_recording=has"
UNABLE = "patient=adult capacity_recording=lacks"
CHILD = "patient=under_16 capacity_recording=lacks"


def task(name: str, ways: str, answers: str) -> Task:
    """Return a task from its ways in, with bars between, and its answers as FACT=VALUE."""
    return Task(name, tuple(ways.split(" | ")), dict(x.split("=") for x in answers.split()))


TEN = (
    task(
        "a rash, own phone",
        "Photograph or film a patient for their own care",
        f"{ABLE} procedure_consent=given patient_consent=not_given",
    ),
    task(
        "a wound by a messaging app to a colleague",
        "Send a picture to a colleague for advice on the patient",
        ABLE,
    ),
    task(
        "an X-ray in a public lecture",
        "Show a picture in an open lecture",
        f"stage=use made_for=care {ABLE} kind=xray use_for=public_domain identifiability=anonymised"
        " aim=health",
    ),
    task(
        "a TV crew in A&E",
        "Let a film crew in",
        f"{ABLE} role=takes_part treating_body=same patient_consent=not_given",
    ),
    task(
        "a teaching film of 1985",
        "Go on using old teaching recordings",
        "stage=use made_for=secondary patient=adult capacity_recording=has kind=unlisted"
        " use_for=secondary secondary_kind=teaching collection=yes collection_date=before_1997"
        " collection_use=teaching_only collection_setting=medical collection_value=significant"
        " consent_record=unrecorded identifiability=identifiable|may_be_identifiable"
        " anonymising=possible use_consent=not_asked",
    ),
    task(
        "a child's video for a case report",
        "Publish a picture in a journal or textbook",
        f"{CHILD} identifiability=identifiable|may_be_identifiable anonymising=defeats_purpose"
        " use_consent=not_asked",
    ),
    task(
        "triage calls used for training",
        "Record calls for training or audit | Telephone calls",
        f"made_for=secondary secondary_kind=teaching {ABLE} call_reason=legitimate"
        " callers_told=not_told",
    ),
    task(
        "a dead patient's photograph in a journal",
        "Publish about a patient who has died | Publish a picture in a journal or textbook",
        "patient=recorded_alive_now_dead identifiability=anonymised",
    ),
    task(
        "covert video, suspected fabricated illness",
        "Covert recording",
        f"made_for=care {CHILD} covert_need=serious_harm authorisation=not_sought",
    ),
    task(
        "a patient who lacks capacity, for training",
        "Record a patient for teaching or assessment",
        f"{UNABLE} decision_maker=nobody necessary=yes beneficial=no least_restrictive=yes"
        " procedure_consent=no_treatment",
    ),
)

TEN_MORE = (
    task(
        "an endoscopy picture for the notes",
        "Take an X-ray, a scan or an endoscopy picture",
        f"stage=make made_for=care {ABLE} kind=endoscopic procedure_consent=given"
        " patient_consent=not_given",
    ),
    task(
        "a 15-year-old who understands, for an examination",
        "Record a patient for teaching or assessment",
        "patient=under_16 capacity_recording=has procedure_consent=no_treatment"
        " patient_consent=not_given",
    ),
    task("the patient objects", "The patient objects", f"made_for=care {ABLE}"),
    task("the patient asks to stop", "The patient asks to stop", ABLE),
    task(
        "an unconscious patient's wound in an emergency",
        "Treatment cannot wait",
        "patient=adult decision_maker=nobody integral=integral procedure_consent=not_given",
    ),
    task(
        "a recognisable case on slides",
        "Teach with a picture made for a patient’s care",
        f"{ABLE} identifiability=identifiable|may_be_identifiable anonymising=possible"
        " use_consent=not_asked",
    ),
    task(
        "a baby's rash sent to a dermatologist",
        "Send a picture to a colleague for advice on the patient",
        CHILD,
    ),
    task(
        "a case report that the patient refused",
        "Publish a picture in a journal or textbook",
        f"{ABLE} identifiability=identifiable|may_be_identifiable anonymising=defeats_purpose"
        " use_consent=refused",
    ),
    task(
        "visitors filmed by a crew",
        "A crew films relatives or visitors | Relatives or visitors are filmed",
        "stage=make recorder=outside_healthcare treating_body=same",
    ),
    task(
        "an old recording kept at home",
        "Start from the first question | Something else",
        f"stage=keep made_for=care {ABLE} identifiability=identifiable keeping=taken_along",
    ),
)

SEEN = """
(fold) => {
  const article = document.querySelector("article") || document.body;
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const words = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const style = node.parentElement.closest(".offscreen, script, title");
    if (style || !node.parentElement.checkVisibility({ visibilityProperty: true })) continue;
    for (const match of node.data.matchAll(/\\S+/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const box = range.getBoundingClientRect();
      if (box.width && (!fold || box.bottom <= innerHeight)) words.push(match[0]);
    }
  }
  return words.filter(word => /[\\p{L}\\p{N}]/u.test(word)).join(" ");
}
"""

CHOOSE = """
(wanted) => {
  const fits = (name, value) => (wanted[name] || "").split("|").includes(value);
  const radios = [...document.querySelectorAll("#decide input[type=radio]")];
  const data = DecideParts.read(), heading = document.querySelector("#decide h1").textContent;
  const fact = data.table.facts.find(fact => fact.question === heading);
  let index = fact ? radios.findIndex(radio => fits(fact.name, radio.value)) : -1;
  const blend = data.ask && data.ask.blends.find(blend => blend[1] === heading);
  if (blend) {
    const labels = radios.map(radio => radio.labels[0].textContent);
    const fitting = blend[2].filter(([, answers]) => (
      Object.entries(answers).every(([name, value]) => fits(name, value))));
    fitting.sort((a, b) => Object.keys(b[1]).length - Object.keys(a[1]).length);
    index = fitting.length ? labels.indexOf(fitting[0][0]) : -1;
  }
  return [index, heading];
}
"""


@dataclass
class Journey:
    """What one way through the tool took."""

    screens: int
    words: int
    result: int
    above: str
    card: int
    verdict: str
    continue_in_sight: bool


def walk(page: Page, address: str, one: Task, pictures: Path | None, number: int) -> Journey:
    """Go through a task from the start page of the tool to its answer."""
    page.goto("about:blank")
    page.goto(address + "decide/")
    screens, words, in_sight = 0, 0, True

    def look() -> str:
        nonlocal screens, words
        seen: str = page.evaluate(SEEN, False)
        screens += 1
        words += len(seen.split())
        if pictures:
            page.screenshot(path=pictures / f"{number:02}-{screens}.png")
        return seen

    look()
    for way in (*one.ways, "Something else", "Start from the first question"):
        link = page.locator("#decide-ways").get_by_role("link", name=way, exact=True)
        if link.count():
            link.first.click()
            break
    while screens < MOST_SCREENS:
        page.wait_for_timeout(50)
        kind = page.evaluate("document.body.dataset.decide")
        seen = look()
        if kind == "result":
            above = page.evaluate(SEEN, True)
            card = page.locator("#decide .card")
            counted = len(card.inner_text().split()) if card.count() else 0
            shown = page.locator("#decide .result").get_attribute("data-verdict") or ""
            return Journey(screens, words, len(seen.split()), above, counted, shown, in_sight)
        if kind == "question":
            index, heading = page.evaluate(CHOOSE, one.answers)
            if index < 0:
                raise SystemExit(f"{one.name}: no answer is given to “{heading}”")
            box: Any = page.get_by_role("button", name="Continue").bounding_box()
            in_sight = in_sight and box["y"] + box["height"] <= HEIGHT
            page.locator("#decide input[type=radio]").nth(index).check(force=True)
            page.get_by_role("button", name="Continue").click()
        else:
            page.locator("#decide .begin-button").first.click()
    raise SystemExit(f"{one.name}: no answer after {MOST_SCREENS} screens")


def _row(found: list[Journey]) -> list[str]:
    """The medians of some journeys; of one, its own figures."""
    figures = [
        [each.screens for each in found],
        [each.words for each in found],
        [each.result for each in found],
        [each.card for each in found],
        [len(each.above.split()) for each in found],
    ]
    return [f"{median(figure):g}" for figure in figures]


def main() -> None:
    """Walk all tasks and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--site", type=Path, default=Path("site"))
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--text", action="store_true")
    given = parser.parse_args()
    console, table = Console(width=150), Table(title=str(given.site))
    for name in ("task", "screens", "words", "on the result", "on the card", "above the fold"):
        table.add_column(name, justify="left" if name == "task" else "right")
    table.add_column("verdict")
    if given.pictures:
        given.pictures.mkdir(parents=True, exist_ok=True)
    with hosted(given.site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        for tasks in (TEN, TEN_MORE):
            found = []
            for one in tasks:
                number = (*TEN, *TEN_MORE).index(one) + 1
                journey = walk(page, address, one, given.pictures, number)
                found.append(journey)
                hidden = "" if journey.continue_in_sight else " (Continue out of sight)"
                table.add_row(one.name + hidden, *_row([journey]), journey.verdict)
                if given.text:
                    console.print(f"[bold]{one.name}[/]: {journey.above}\n", highlight=False)
            table.add_row("median", *_row(found), "", end_section=True)
        browser.close()
    console.print(table)


if __name__ == "__main__":
    main()
