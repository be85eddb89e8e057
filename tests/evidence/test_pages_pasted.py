"""A part of the regulator's text, pasted from its site, is compared for what it holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from edited_text import Text
from own import OFFICIAL, with_text

from gmc_steps.check.changes import Rank
from gmc_steps.check.fidelity import Result, compare, links_of
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.problem import ContentError
from gmc_steps.source.restatements import read_restatements

ROOT = Path(__file__).parents[2]
pytestmark = with_text


@pytest.fixture(scope="module")
def links() -> dict[int, set[int]]:
    restated = read_restatements(ROOT, GUIDANCE).paragraphs
    return links_of([(paragraph.id, paragraph.text) for paragraph in restated])


@pytest.fixture
def text() -> Text:
    return Text(OFFICIAL.read_text(encoding="utf-8"), GUIDANCE)


@pytest.fixture
def compared(tmp_path: Path, links: dict[int, set[int]]) -> Callable[[str], Result]:
    def run(written: str) -> Result:
        path = tmp_path / "page.txt"
        path.write_text(written, encoding="utf-8")
        return compare(path, GUIDANCE, links)

    return run


PAGES = {
    "a dot": ("{}. ", "• ", "{}"),
    "no dot, items without marks": ("{} ", "", "[{}]"),
    "alone on a line": ("{}\n\n", "\n", ""),
    "alone with a dot": ("  {}.\n", "- ", "{}"),
    "odd spaces": ("\xa0{}.\xa0 ", "  - ", "[{}]"),
    "brackets": ("[{}] ", "* ", ""),
}


@pytest.mark.parametrize("layout", PAGES)
@pytest.mark.parametrize(
    ("first", "last", "notes"),
    [(1, 4, ()), (8, 12, (4, 5, 6)), (22, 27, (13, 14)), (31, 35, (16, 17)), (54, 59, (24, 26))],
)
def test_a_page_of_the_site_is_compared(
    text: Text,
    compared: Callable[..., Result],
    layout: str,
    first: int,
    last: int,
    notes: tuple[int, ...],
) -> None:
    numbers = range(first, last + 1)
    result = compared(text.page(numbers, notes, *PAGES[layout]))
    found = result.difference
    assert found.changes == ()
    held = [*(f"p{n}" for n in numbers), *(f"en{n}" for n in notes)]
    assert list(found.held) == held
    assert not found.whole
    assert len(found.held) + len(found.absent) == 59 + 26
    text.change(last, *{4: ("must", "should"), 12: ("may", "should")}.get(last, ("should", "must")))
    result = compared(text.page(numbers, notes, *PAGES[layout]))
    (change,) = result.difference.changes
    assert (change.what, change.old, change.rank) == ("reworded", f"p{last}", Rank.MODALITY)


def test_two_pages_in_one_file(text: Text, compared: Callable[..., Result]) -> None:
    layout = PAGES["a dot"]
    pages = text.page((18, 19), (9, 10), *layout) + text.page((47, 48), (21,), *layout)
    found = compared(pages).difference
    held = ("p18", "p19", "p47", "p48", "en9", "en10", "en21")
    assert (found.changes, found.held) == ((), held)


def test_one_paragraph_alone(text: Text, compared: Callable[..., Result]) -> None:
    found = compared(f"13. {text.paragraphs[13]}\n").difference
    assert (found.changes, found.held) == ((), ("p13",))


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("Cookies\n\nWelcome to our site.\n", "it contains no numbered paragraph"),
        (
            "1. A leaflet.\n2. Of two points.\n",
            ("none of its 2 numbered paragraphs shares a sentence with the edition restated here"),
        ),
    ],
)
def test_a_file_that_holds_none_gets_one_line(
    compared: Callable[..., Result], written: str, why: str
) -> None:
    with pytest.raises(ContentError) as caught:
        compared(written)
    (problem,) = caught.value.problems
    assert problem.text == why
