"""The regulator's text is read as published and held against the norms."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from own import OFFICIAL, with_text

from gmc_steps.check.claims import claims_of, inconsistencies
from gmc_steps.check.copied import copied
from gmc_steps.check.fidelity import compare, links_of
from gmc_steps.check.official import parse_official, read_official
from gmc_steps.core.validity import GuidanceError
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.problem import ContentError
from gmc_steps.source.restatements import read_restatements

ROOT = Path(__file__).parents[2]

MADE_UP = """
Heading of the document

- 1 In another leaflet it says:
 - 8 The first of its points
 - 9 and a second one.
- 2 One thing.¹ Another thing is broken by

a page and goes on (see paragraphs 1–2).
- 3** You must do it.²

A new section

4 Nobody needs *this*:
- an item
 - another item

Endnotes

- 1 A note.
- 2 A note that

goes on.
"""


def test_paragraphs_are_found_by_counting() -> None:
    found = parse_official(MADE_UP, GUIDANCE)
    assert {number: passage.parts for number, passage in found.paragraphs.items()} == {
        1: ("In another leaflet it says:", "8 The first of its points", "9 and a second one."),
        2: ("One thing. Another thing is broken by a page and goes on (see paragraphs 1–2).",),
        3: ("You must do it.",),
        4: ("Nobody needs this:", "an item", "another item"),
    }
    assert [passage.marks for passage in found.paragraphs.values()] == [(), (1,), (2,), ()]
    assert [passage.text for passage in found.endnotes.values()] == [
        "A note.",
        "A note that goes on.",
    ]


def test_a_fingerprint_is_of_the_words_and_not_of_the_layout() -> None:
    told = parse_official("- 1 You must do it. Always.", GUIDANCE).paragraphs[1]
    again = parse_official("- 1** You *must*\n\ndo it. Always.", GUIDANCE).paragraphs[1]
    other = parse_official("- 1 You should do it. Always.", GUIDANCE).paragraphs[1]
    assert told.fingerprint == again.fingerprint != other.fingerprint


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see paragraph 17", [17]),
        ("paragraphs 10 and 15–17", [10, 15, 16, 17]),
        ("paragraphs 63–70 of *Confidentiality*", []),
        ("*Decision making and consent* paragraphs 11, 13b", []),
    ],
)
def test_references_to_other_documents_are_left_alone(text: str, found: list[int]) -> None:
    assert claims_of(GUIDANCE).reader.references(text.replace("*", "")) == tuple(found)


def test_modal_words_are_told_from_titles() -> None:
    reader = claims_of(GUIDANCE).reader
    assert reader.modal("Good medical practice says you must not, or may, if good practice.") == (
        *("must not", "may", "good practice"),
    )


def test_every_directive_norm_stands_on_a_word_of_the_text() -> None:
    assert inconsistencies(GUIDANCE) == []
    assert len(claims_of(GUIDANCE).entries) == 59 + 26


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "it is empty; give the guidance as plain text"),
        (b"%PDF-1.7\n", "this is a PDF; copy its text into a .txt file"),
        (b"caf\xe9", "byte 3 is not UTF-8 text; save it as UTF-8 text"),
        (b"a\0b", "this is a binary file; give the guidance as plain text"),
        (
            b"- 1 A leaflet.\n- 2 Of two points.\n",
            (
                "only 2 consecutive numbered paragraphs are in it, not 59; give the guidance as "
                "plain text"
            ),
        ),
        (None, "cannot be read (No such file or directory); give the guidance as plain text"),
    ],
    ids=["empty", "pdf", "not utf-8", "binary", "another document", "missing"],
)
def test_any_other_file_gets_one_line(tmp_path: Path, content: bytes | None, message: str) -> None:
    path = tmp_path / "text.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ContentError) as caught:
        read_official(path, GUIDANCE)
    assert [str(problem) for problem in caught.value.problems] == [f"{path}:1:1: {message}"]


@pytest.mark.parametrize(
    ("claims", "told"),
    [
        (None, "FileNotFoundError"),
        ("[p13\n", "TOMLDecodeError"),
        ('[p13]\nreferences = []\nwords = [{ word = "must" }]\n', "KeyError: 'fingerprint'"),
        ("p13 = 1\n", "TypeError"),
        ("text = 1\n", "AttributeError"),
    ],
)
def test_wrong_claims_get_one_line(tmp_path: Path, claims: str | None, told: str) -> None:
    path = tmp_path / "rules" / "claims.toml"
    if claims is not None:
        path.parent.mkdir()
        path.write_text(claims, encoding="utf-8")
    edition = replace(GUIDANCE.edition, claims=path)
    with pytest.raises(GuidanceError) as caught:
        claims_of(replace(GUIDANCE, edition=edition))
    assert re.fullmatch(
        rf"[\w-]+/rules/claims\.toml:1:1: the claims cannot be read \({told}[^\n]*\); see the "
        "other entries",
        str(caught.value),
    )


def links() -> dict[int, set[int]]:
    restated = read_restatements(ROOT, GUIDANCE).paragraphs
    return links_of([(paragraph.id, paragraph.text) for paragraph in restated])


@with_text
def test_the_text_agrees() -> None:
    result = compare(OFFICIAL, GUIDANCE, links())
    assert (result.difference.changes, result.difference.absent, result.problems) == ((), (), ())


@with_text
def test_a_missing_cross_reference_is_seen() -> None:
    without = links()
    without[12].discard(17)
    (problem,) = compare(OFFICIAL, GUIDANCE, without).problems
    assert problem.text == "paragraph 12 refers to paragraph 17, but its restatement does not"


def test_nine_words_in_a_row_are_copied_and_eight_are_not(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    page = tmp_path / "docs" / "page.md"
    official = "one two three four five six seven eight nine ten"
    page.write_text("# Title\n\nOne **two** three four five six seven eight, nein.\n")
    assert copied(official, tmp_path, GUIDANCE) == []
    page.write_text("# Title\n\nSo: one **two**{ #1.1 } three\nfour five six seven eight nine.\n")
    (problem,) = copied(official, tmp_path, GUIDANCE)
    assert str(problem) == (
        "docs/page.md:3:5: nine words of the regulator's text are here: \"one two three four five "
        'six seven eight nine"; say it in your own words'
    )


def test_a_name_cannot_be_put_in_other_words(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    name = "Safeguarding children in whom illness is fabricated or induced"
    (tmp_path / "docs" / "page.md").write_text(f"See {name}.\n")
    assert copied(f"guidance: {name} (2008)", tmp_path, GUIDANCE) == []


@with_text
def test_no_sentence_of_the_regulators_stands_here() -> None:
    assert copied(OFFICIAL.read_text(encoding="utf-8"), ROOT, GUIDANCE) == []
