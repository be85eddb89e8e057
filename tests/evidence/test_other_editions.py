"""Another edition of the regulator's text is explained; its pages are in `test_pages_pasted.py`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from edited_text import Text
from own import OFFICIAL, with_text

from gmc_steps.check.changes import Rank
from gmc_steps.check.editions import Change
from gmc_steps.check.fidelity import Result, compare, links_of
from gmc_steps.check.telling import data, told
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.project import Project, read_project

ROOT = Path(__file__).parents[2]
pytestmark = with_text

Links = dict[int, set[int]]


@pytest.fixture(scope="module")
def project() -> Project:
    return read_project(ROOT)


@pytest.fixture(scope="module")
def links(project: Project) -> Links:
    return links_of([(each.id, each.text) for each in project.restatements.paragraphs])


@pytest.fixture
def text() -> Text:
    return Text(OFFICIAL.read_text(encoding="utf-8"), GUIDANCE)


@pytest.fixture
def compared(tmp_path: Path, links: Links) -> Callable[..., Result]:
    def run(written: str, against: Path | None = None) -> Result:
        path = tmp_path / "edition.txt"
        path.write_text(written, encoding="utf-8")
        return compare(path, GUIDANCE, links, against)

    return run


def brief(result: Result) -> list[tuple[str, str, str]]:
    """Return what has changed from which passage to which, but for those renumbered alone."""
    changes = result.difference.changes
    return [(x.what, x.old, x.new) for x in changes if x.what != "renumbered"]


def said(change: Change) -> list[str]:
    return [
        f"{detail.sentence} {detail.text}" if detail.sentence else detail.text
        for detail in change.details
    ]


def renumbered(result: Result) -> dict[str, str]:
    """Return new numbers by old ones, of passages in which nothing else has changed."""
    return {
        x.old: x.new for x in result.difference.changes if x.what == "renumbered" and x.old != x.new
    }


def test_the_text_in_another_layout_is_the_same(
    text: Text, compared: Callable[..., Result]
) -> None:
    result = compared(text.whole())
    assert brief(result) == []
    assert result.difference.whole
    assert (result.difference.absent, result.problems) == ((), ())


def test_a_paragraph_reworded(text: Text, compared: Callable[..., Result]) -> None:
    changed = text.change(58, "particularly", "especially").whole()
    (change,) = compared(changed).difference.changes
    assert (change.what, change.old, said(change)) == ("reworded", "p58", ["2 reworded"])
    assert change.details[0].quote.startswith('"You should make sure')
    assert change.details[0].norms == ("58.2",)
    (change,) = compared(changed, OFFICIAL).difference.changes
    assert change.details[0].quote == '"particularly" → "especially"'


def test_must_turned_into_should_and_the_other_way_round(
    text: Text, compared: Callable[..., Result]
) -> None:
    text.change(13, "must get", "should get").change(40, "should satisfy", "must satisfy")
    weaker, stronger = compared(text.whole()).difference.changes
    word_for_word = "otherwise word for word as before"
    assert said(weaker) == [f"1 must → should; {word_for_word}"]
    assert said(stronger) == [f"1 should → must; {word_for_word}"]
    assert [x.rank for x in (weaker, stronger)] == [Rank.MODALITY, Rank.MODALITY]
    assert (weaker.details[0].norms, stronger.details[0].norms) == (("13.1",), ("40.1",))


def test_where_practicable_removed(text: Text, compared: Callable[..., Result]) -> None:
    (change,) = compared(
        text.change(8, "where practicable, stop", "stop").whole()
    ).difference.changes
    assert said(change) == ['6 condition "where practicable" dropped', "6 reworded"]
    assert change.rank == Rank.CONDITION


def test_a_paragraph_split(text: Text, compared: Callable[..., Result]) -> None:
    result = compared(text.split(56).whole())
    (change,) = [x for x in result.difference.changes if x.what != "renumbered"]
    assert change.what == "split"
    assert {change.new, *change.into} == {"p56", "p57"}
    assert renumbered(result) == {"p57": "p58", "p58": "p59", "p59": "p60"}


def test_a_paragraph_dropped(text: Text, compared: Callable[..., Result]) -> None:
    result = compared(text.drop(25).whole())
    assert brief(result) == [("gone", "p25", ""), ("references", "p36", "p36")]
    assert renumbered(result) == {}
    last = compared(text.drop(59).whole())
    assert ("gone", "p59", "") in brief(last)


def test_a_paragraph_dropped_and_the_others_renumbered(
    text: Text, compared: Callable[..., Result]
) -> None:
    result = compared(text.drop_and_renumber(30).whole())
    assert brief(result) == [("gone", "p30", "")]
    assert renumbered(result) == {f"p{n}": f"p{n - 1}" for n in range(31, 60)}
    (gone,) = [change for change in result.difference.changes if change.what == "gone"]
    assert gone.rank == Rank.WORDING  # it bound nobody


def test_a_paragraph_added(text: Text, compared: Callable[..., Result]) -> None:
    added = "You must keep a list of all cameras, unless there is only one."
    result = compared(text.insert(30, added).whole())
    assert brief(result) == [("new", "", "p30")]
    assert renumbered(result) == {f"p{n}": f"p{n + 1}" for n in range(30, 60)}
    (change,) = [x for x in result.difference.changes if x.what == "new"]
    assert said(change) == ["new, with must, unless, only"]
    assert change.rank == Rank.DUTY


def test_references_that_do_not_follow_new_numbers(
    text: Text, compared: Callable[..., Result]
) -> None:
    text.drop_and_renumber(30).change(42, "33", "34")
    changes = [x for x in compared(text.whole()).difference.changes if x.old == "p43"]
    assert said(changes[0]) == [
        "still refers to paragraph 34, which is now 33",
        "is now paragraph 42",
    ]


def test_a_cross_reference_changed(text: Text, compared: Callable[..., Result]) -> None:
    (change,) = compared(text.change(43, "34", "35").whole()).difference.changes
    assert (change.what, change.rank) == ("references", Rank.REFERENCE)
    assert said(change) == [
        "1 refers to paragraph 35 instead of 34; otherwise word for word as before"
    ]


def test_a_reference_to_another_document_changed(
    text: Text, compared: Callable[..., Result]
) -> None:
    text.endnotes[8] = text.endnotes[8].replace("63", "60")
    (change,) = compared(text.whole()).difference.changes
    assert (change.what, change.old) == ("references", "en8")
    assert said(change)[0].startswith("1 refers to other paragraphs of another document")


def test_paragraphs_merged(text: Text, compared: Callable[..., Result]) -> None:
    text.paragraphs[57] += f" {text.paragraphs[58]}"
    result = compared(text.drop_and_renumber(58).whole())
    assert brief(result) == [("reworded", "p57", "p57"), ("merged", "p58", "")]
    first, second = result.difference.changes[:2]
    assert said(first) == ["takes in sentences 1, 2, 3 of paragraph 58"]
    assert said(second) == ["is now in paragraph 57"]


def test_a_word_changed_throughout(
    text: Text, compared: Callable[..., Result], project: Project, links: Links
) -> None:
    for number, paragraph in text.paragraphs.items():
        text.paragraphs[number] = re.sub(r"\bdoctors\b", "medical professionals", paragraph)
    result = compared(text.whole(), OFFICIAL)
    assert {change.what for change in result.difference.changes} == {"reworded"}
    assert {change.rank for change in result.difference.changes} == {Rank.WORDING}
    lines = told(result, project, links, "new.txt")
    (alike,) = [line for line in lines if line.startswith("Changed alike: ")]
    assert alike.startswith(
        'Changed alike: "doctors" → "medical professionals" in paragraphs 2, 4–5'
    )


def test_an_endnote_added(text: Text, compared: Callable[..., Result]) -> None:
    text.endnotes[27] = "Of cameras and where they are kept."
    text.paragraphs[59] += " ²⁷"
    result = compared(text.whole())
    assert brief(result) == [("references", "p59", "p59"), ("new", "", "en27")]
    assert said(result.difference.changes[0]) == ["is marked with endnote 27 too"]


def test_an_endnote_dropped(text: Text, compared: Callable[..., Result]) -> None:
    del text.endnotes[12]
    result = compared(text.whole())
    assert brief(result) == [("references", "p20", "p20"), ("gone", "en12", "")]
    assert said(result.difference.changes[0]) == ["still is marked with endnote 12, which is gone"]


def test_two_paragraphs_swapped(text: Text, compared: Callable[..., Result]) -> None:
    first, second = compared(text.swap(13, 14).whole()).difference.changes
    assert (first.what, first.old, first.new) == ("moved", "p13", "p14")
    assert said(first) == ["has changed places with paragraph 14"]
    assert (second.what, second.old, second.new) == ("moved", "p14", "p13")


def test_a_heading_does_not_matter(compared: Callable[..., Result]) -> None:
    text = OFFICIAL.read_text(encoding="utf-8")
    result = compared(text.replace("\nMaking recordings covertly\n", "\nSecret recordings\n"))
    assert (result.difference.changes, result.problems) == ((), ())
    assert list(result.difference.headings.values()) == ["Secret recordings"]


def test_what_a_reviewer_looks_at_first(
    text: Text, compared: Callable[..., Result], project: Project, links: Links
) -> None:
    text.change(8, "where practicable, stop", "stop").change(13, "must get", "should get")
    text.change(43, "34", "35").change(58, "particularly", "especially")
    result = compared(text.drop(30).whole())
    lines = told(result, project, links, "new.txt")
    assert lines[0] == (
        "new.txt (a whole edition): 3 reworded, 1 with other references, 1 gone; how strongly it "
        "binds differs in paragraph 13."
    )
    first = lines.index("Look first at:") + 1
    assert lines[first : first + 5] == [
        "  1. paragraph 13: must → should; otherwise word for word as before (13.1)",
        '  2. paragraph 8: condition "where practicable" dropped',
        (
            "  3. paragraph 43: refers to paragraph 35 instead of 34; otherwise word for word as "
            "before (43.1)"
        ),
        "  4. paragraph 30: gone",
        "  5. paragraph 58: reworded (58.2)",
    ]
    assert "  - the restatement has no link to paragraph 35" in lines
    block = lines[next(i for i, line in enumerate(lines) if line.startswith("paragraph 58,")) :]
    assert block[2].startswith("  depends on it: norms 58.1, 58.2, 58.3; docs/guidance/storing.md:")
    assert block[3].startswith("  scenarios: ")
    assert "features/storing.feature:" in block[3]
    given = json.loads(json.dumps(data(result, project, links)))
    found = {change["old"]: change for change in given["changes"]}
    assert found["p13"]["details"][0]["rank"] == "modality"
    assert set(found["p58"]["norms"]) == {"58.1", "58.2", "58.3"}
