"""The catalogue of phrases: whole, found by words, and near misses as the command names them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from own import VOCABULARY
from playwright.sync_api import Browser, Page
from script_errors import script_errors

from gmc_steps.guidance import GUIDANCE
from gmc_steps.publish.worked_out.effects import effects

SENTENCES = (
    "the patient is adult",
    "consent has been givn",
    "13.1 doesn't apply",
    "the doctor can go ahead",
    "zzz",
    "the callers were not told",
    "recording of the Patient's care",
)


@pytest.fixture
def phrases(page: Page, address: str) -> Page:
    page.goto(f"{address}authors/phrases/")
    return page


@pytest.fixture(scope="module")
def untouched(browser: Browser, address: str) -> Iterator[Page]:
    """The page for tests that only read it."""
    page = browser.new_page()
    errors = script_errors(page)
    page.goto(f"{address}authors/phrases/")
    yield page
    page.close()
    assert errors == []


def test_each_phrase_stands_once(untouched: Page) -> None:
    shown = untouched.locator("#phrases .phrase").all_text_contents()
    assert sorted(shown) == sorted(phrase.text for phrase in VOCABULARY.listed)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("keyword", ["given", "then"])
def test_the_nearest_are_those_of_the_command(untouched: Page, keyword: str, sentence: str) -> None:
    found = untouched.evaluate("([k, s]) => window.nearestPhrases(k, s)", [keyword, sentence])
    assert found == VOCABULARY.nearest(keyword, sentence)


def test_each_answer_says_what_it_changes(untouched: Page) -> None:
    shown = dict(
        untouched.locator("#phrases li:has(details)").evaluate_all(
            "all => all.map(x => ['.phrase', 'details'].map(y => x.querySelector(y).textContent))"
        )
    )
    found = {GUIDANCE.facts[x].phrases[y]: effect for (x, y), effect in effects(GUIDANCE).items()}
    assert set(shown) == set(found)
    for phrase, effect in found.items():
        assert ("It can move the verdict." in shown[phrase]) is effect.moves, phrase
        for begin, norms in (("Asked for by ", effect.asked_for), ("against ", effect.against)):
            named = ", ".join(norms) if len(norms) <= 40 else f"{len(norms)} norms"
            assert (f"{begin}{named}." in shown[phrase]) is bool(norms), phrase


def test_words_narrow_the_list_and_a_miss_names_the_nearest(phrases: Page) -> None:
    field = phrases.locator(".find-phrases input")
    field.fill("pathology slide tissue")
    assert phrases.locator("#phrases .phrase:visible").count() == 1
    field.fill("the patient is adlt")
    assert phrases.locator("#phrases .phrase:visible").count() == 0
    assert phrases.locator(".find-phrases li").count() == 4


def test_copying_is_told(phrases: Page) -> None:
    first = phrases.locator("#phrases li button").first
    first.focus()
    phrases.keyboard.press("Enter")
    phrases.locator(".find-phrases [role=status]", has_text="Copied: ").wait_for()
