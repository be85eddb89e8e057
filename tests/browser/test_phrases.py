"""The catalogue of phrases: whole, found by words, and near misses as the command names them."""

from __future__ import annotations

from pathlib import Path

import axe_playwright_python
import pytest
from own import VOCABULARY
from playwright.sync_api import Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

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


def test_each_phrase_stands_once(phrases: Page) -> None:
    shown = phrases.locator("#phrases .phrase").all_text_contents()
    assert sorted(shown) == sorted(phrase.text for phrase in VOCABULARY.catalogue)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("keyword", ["given", "then"])
def test_the_nearest_are_those_of_the_command(phrases: Page, keyword: str, sentence: str) -> None:
    found = phrases.evaluate("([k, s]) => window.nearestPhrases(k, s)", [keyword, sentence])
    assert found == VOCABULARY.nearest(keyword, sentence)


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


def test_the_page_can_be_used_by_everyone(phrases: Page) -> None:
    phrases.evaluate(AXE)
    found = phrases.evaluate("async () => (await axe.run()).violations")
    assert [(violation["id"], violation["nodes"][0]["html"]) for violation in found] == []
