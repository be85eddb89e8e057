"""The checks of the restatements: each with the exact line that an author reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from own import EXAMPLE, guidance_with

from gmc_steps.check.restatements import lint_restatements
from gmc_steps.core import Modality, Norm
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.restatements import Restatements, read_page, read_restatements


def norm(id: str, modality: str = "must", source: str = "") -> Norm:
    """A norm of which only its words matter here."""
    return Norm(id, Modality(modality), "ask first", addressee="the doctor", source=source)


def book(**texts: str) -> Restatements:
    """All ten pages with every paragraph and endnote, empty but for what is given.

    ``p56="…"`` is the text of paragraph 56, ``calls="…"`` a whole page, where ``calls`` holds
    paragraph 56 alone.
    """
    pages = []
    for plan in GUIDANCE.sections:
        lines = [f"# {plan.name}", ""]
        for number in plan.paragraphs:
            notes = plan.endnotes if number == plan.paragraphs[0] else ()
            links = " ".join(f"[note {note}](#en{note})" for note in notes)
            text = texts.get(f"p{number}", links)
            lines += [f"### {number}. Title {{: #p{number} }}", "", text, ""]
        for note in plan.endnotes:
            lines += [f"### Endnote {note} {{: #en{note} }}", "", texts.get(f"en{note}", ""), ""]
        pages.append(
            read_page(plan.path, texts.get(plan.name.replace("-", "_"), "\n".join(lines)), EXAMPLE)
        )
    return Restatements(tuple(pages))


def lint(restatements: Restatements, *norms: Norm) -> list[str]:
    return [str(problem) for problem in lint_restatements(restatements, guidance_with(*norms))]


CALLS = "docs/guidance/calls.md:"
MUST = norm("56.1")
COVERT = "### 54. A {: #p54 }\n\n### 55. B {: #p55 }\n\n[note 24](#en24) [note 25](#en25)\n\n"
NOTES = "### Endnote 24 {: #en24 }\n\n### Endnote 25 {: #en25 }\n"

GOOD = [
    ("a modal word with its norm", "You **must**{ #56.1 } ask.", [MUST]),
    (
        "limbs under one word, a descriptive norm between them",
        (
            "You **must**{ .limbs } say:\n\n- *why*{ #56.1 }, *for information*{ #56.2 };\n"
            "- *how*{ #56.3 }."
        ),
        [MUST, norm("56.2", "information"), norm("56.3")],
    ),
    ("a modal word over two lines", "You **must\nnot**{ #56.1 } ask.", [norm("56.1", "must not")]),
    ("a condition", "**Provided that**{ #56.1 } they know.", [norm("56.1", "condition")]),
    ("a month", "It took effect on 9 May 2011.", []),
    (
        "a heading within it",
        "You **must**{ #56.1 } ask.\n\n#### Then\n\nYou **should**{ #56.2 } wait.",
        [MUST, norm("56.2", "should")],
    ),
    ("comments", "Write <!-- you must --> it down.", []),
    ("links with the right words", "See [paragraph 13](care.md#p13) and [norm](#p56).", []),
]


@pytest.mark.parametrize(("text", "norms"), [x[1:] for x in GOOD], ids=[x[0] for x in GOOD])
def test_what_is_right_passes(text: str, norms: list[Norm]) -> None:
    assert lint(book(p56=text), *norms) == []


BAD = [
    (
        "unmarked-modal",
        {"p56": "Here you  must not\nask."},
        [],
        CALLS + "5:11: 'must not' carries no norm; mark it, **must not**{ #13.1 }, or say it "
        "without a modal word",
    ),
    (
        "contracted",
        {"p56": "You shouldn’t ask."},
        [],
        CALLS + "5:5: 'shouldn’t' carries no norm; mark it, **shouldn’t**{ #13.1 }, or say it "
        "without a modal word",
    ),
    (
        "modal in a link's words",
        {"p56": "See [what you may do](care.md#p13)."},
        [],
        CALLS + "5:15: 'may' carries no norm; mark it, **may**{ #13.1 }, or say it without a "
        "modal word",
    ),
    (
        "modal inside a limb",
        {"p56": "You **must**{ .limbs } say *what they may do*{ #56.1 }."},
        [MUST],
        CALLS + "5:39: 'may' carries no norm; mark it, **may**{ #13.1 }, or say it without a "
        "modal word",
    ),
    (
        "weaker word",
        {"p56": "You **should**{ #56.1 } ask."},
        [MUST],
        CALLS + "5:5: norm 56.1 is a 'must', but the text says 'should'; say **must**",
    ),
    (
        "weaker limb",
        {"p56": "You **should**{ .limbs } say *why*{ #56.1 }."},
        [MUST],
        CALLS + "5:30: norm 56.1 is a 'must', but the text says 'should', as a limb; say **must**",
    ),
    (
        "no modal word at all",
        {"p56": "You **ought to**{ #56.1 } ask."},
        [norm("56.1", "condition")],
        CALLS + "5:5: norm 56.1 is a 'only if', but the text says 'ought to'; say **only if** or "
        "**provided that**",
    ),
    (
        "information in bold",
        {"p56": "Calls **may**{ #56.1 } be heard."},
        [norm("56.1", "information")],
        CALLS + "5:7: norm 56.1 directs nothing, but 'may' is marked as a modal word; mark key "
        "words in italics, *key words*{ #56.1 }",
    ),
    (
        "norm missing",
        {"p56": "Nothing."},
        [MUST],
        CALLS + "3:1: paragraph 56 has no mark for norm 56.1 (ask first); mark the words that "
        "state it, **must**{ #56.1 }",
    ),
    (
        "norm twice",
        {"p56": "You **must**{ #56.1 } ask and **must**{ #56.1 } ask."},
        [MUST],
        CALLS + "5:31: 56.1 is marked twice, first at docs/guidance/calls.md:5; mark it where it "
        "is stated; use a link for a second mention",
    ),
    (
        "unknown norm",
        {"p56": "You **must**{ #56.1 } ask and **must**{ #56.7 } ask."},
        [MUST],
        CALLS + "5:31: there is no norm 56.7; paragraph 56 has 56.1 to 56.1",
    ),
    (
        "norm of another paragraph",
        {"p56": "You **must**{ #13.1 } ask."},
        [norm("13.1")],
        CALLS + "5:5: norm 13.1 is marked in paragraph 56; it belongs to paragraph 13",
    ),
    (
        "limb without its word",
        {"p56": "You say *why*{ #56.1 }."},
        [MUST],
        CALLS + "5:9: no modal word governs the limb 'why' of norm 56.1; put **must**{ .limbs } "
        "before it in the same paragraph",
    ),
    (
        "limb after another modal word",
        {"p56": "You **must**{ .limbs } *a*{ #56.1 } and **may**{ #56.2 } *b*{ #56.3 }."},
        [MUST, norm("56.2", "may"), norm("56.3")],
        CALLS + "5:58: no modal word governs the limb 'b' of norm 56.3; put **must**{ .limbs } "
        "before it in the same paragraph",
    ),
    (
        "limb in another paragraph than its word",
        {
            "p54": "You **must**{ .limbs } *a*{ #54.1 } [note 24](#en24) [note 25](#en25)",
            "p55": "*b*{ #55.1 }",
        },
        [norm("54.1"), norm("55.1")],
        (
            "docs/guidance/covert.md:9:1: no modal word governs the limb 'b' of norm 55.1; put "
            "**must**{ .limbs } before it in the same paragraph"
        ),
    ),
    (
        "word without its limb",
        {"p56": "You **must**{ .limbs } ask."},
        [],
        CALLS + "5:5: 'must' governs no limb; mark its limbs, *key words*{ #56.2 }, or give the "
        "word a norm's id",
    ),
    (
        "a space before the braces",
        {"p56": "You **must** { #56.1 } ask."},
        [],
        [
            CALLS + "5:5: '**must**' is not a mark; emphasis is only for marks; give a modal word "
            "a name, as in **must**{ #13.1 }, or remove the asterisks",
            CALLS + "5:14: { #56.1 } marks nothing; put it right after the words, without a "
            "space: **must**{ #13.1 }",
        ],
    ),
    (
        "emphasis for its own sake",
        {"p56": "It is *very* secret."},
        [],
        CALLS + "5:7: '*very*' is not a mark; emphasis is only for marks; give a limb's words a "
        "name, as in *key words*{ #13.2 }, or remove the asterisks",
    ),
    (
        "mark outside",
        {"calls": "# Calls\n\nYou **must**{ #56.1 } ask.\n\n### 56. T {: #p56 }\n"},
        [],
        CALLS + "3:5: 'must' is marked outside any paragraph or endnote; move it under the "
        "paragraph's heading",
    ),
    (
        "modal word in a heading",
        {"calls": "# Calls\n\n### 56. What you must do {: #p56 }\n"},
        [],
        CALLS + "3:18: 'must' carries no norm; mark it, **must**{ #13.1 }, or say it without a "
        "modal word",
    ),
    (
        "heading that names another",
        {"calls": "# Calls\n\n### 56. T {: #p65 }\n"},
        [],
        CALLS + "3:1: the heading of paragraph 56 is named '#p65'; end the heading with {: #p56 }",
    ),
    (
        "heading of neither kind",
        {"calls": "# Calls\n\n### 56. T {: #p56 }\n\n### More\n"},
        [],
        CALLS + "5:1: 'More' opens neither a paragraph nor an endnote; write ### 13. Title "
        "{: #p13 } or ### Endnote 4 {: #en4 }, or use ##",
    ),
    (
        "paragraph missing",
        {"calls": "# Calls\n"},
        [MUST],  # its norms are not told again
        CALLS + "1:1: paragraph 56 is missing; write it under ### 56. Title {: #p56 }",
    ),
    (
        "paragraph twice",
        {"calls": "# Calls\n\n### 56. T {: #p56 }\n\n### 56. T {: #p56 }\n"},
        [],
        CALLS + "5:1: paragraph 56 appears twice, first on line 3; keep one",
    ),
    (
        "paragraph on two pages",
        {"calls": "# Calls\n\n### 56. T {: #p56 }\n\n### 54. T {: #p54 }\n"},
        [],
        CALLS + "5:1: paragraph 54 appears twice, first on docs/guidance/covert.md; keep one",
    ),
    (
        "paragraph on the wrong page",
        {"calls": "# C\n\n### 57. T {: #p57 }\n\n### 56. T {: #p56 }\n", "storing": "# S\n"},
        [],
        CALLS + "3:1: paragraph 57 is on the wrong page; move it to docs/guidance/storing.md",
    ),
    (
        "paragraph out of order",
        {"covert": COVERT.replace("54", "x").replace("55", "54").replace("x", "55") + NOTES},
        [],
        (
            "docs/guidance/covert.md:3:1: paragraph 54 comes after paragraph 55; put them in the "
            "guidance's order"
        ),
    ),
    (
        "unknown paragraph",
        {"calls": "# Calls\n\n### 56. T {: #p56 }\n\n### 60. T {: #p60 }\n"},
        [],
        CALLS + "5:1: the guidance has no paragraph 60; check the number",
    ),
    (
        "endnote missing",
        {"covert": COVERT.replace("[note 24](#en24) ", "") + NOTES.split("\n\n")[1]},
        [],
        (
            "docs/guidance/covert.md:1:1: endnote 24 is missing; write it under ### Endnote 24 "
            "{: #en24 }"
        ),
    ),
    (
        "endnote that nothing leads to",
        {"covert": COVERT.replace("[note 24](#en24) ", "") + NOTES},
        [],
        (
            "docs/guidance/covert.md:7:1: nothing on this page links to endnote 24; link to it "
            "where its mark is, ([note 24](#en24))"
        ),
    ),
    (
        "link to a paragraph of another page",
        {"p56": "See [paragraph 13](#p13)."},
        [],
        CALLS + "5:5: the link leads to #p13, but docs/guidance/calls.md has no #p13; check the "
        "number and the page",
    ),
    (
        "link to an unknown endnote",
        {"p56": "See [note 27](care.md#en27)."},
        [],
        CALLS + "5:5: the link leads to care.md#en27, but docs/guidance/care.md has no #en27; "
        "check the number and the page",
    ),
    (
        "link to no page",
        {"p56": "See [it](cares.md#p13)."},
        [],
        CALLS + "5:5: the link leads to cares.md#p13, but the page is not there; check the "
        "file's name",
    ),
    (
        "link whose words say another number",
        {"p56": "See [paragraph 14](care.md#p13)."},
        [],
        CALLS + "5:5: the link leads to care.md#p13, but it says 'paragraph 14'; make the words "
        "and the target agree",
    ),
    (
        "reading twice",
        {"p56": "*Reading.*{ #r5 } A.\n\n*Reading.*{ #r5 } B."},
        [],
        CALLS + "7:1: r5 is marked twice, first at docs/guidance/calls.md:5; mark it where it is "
        "stated; use a link for a second mention",
    ),
]


@pytest.mark.parametrize(
    ("texts", "norms", "expected"), [x[1:] for x in BAD], ids=[x[0] for x in BAD]
)
def test_what_is_wrong_is_told(
    texts: dict[str, str], norms: list[Norm], expected: str | list[str]
) -> None:
    found = lint(book(**texts), *norms)
    wanted = [expected] if isinstance(expected, str) else expected
    # A page written for a case lacks what the case is not about.
    whole = [f"docs/guidance/{name}.md" for name in texts if not name[-1].isdigit()]
    if whole:
        found = [x for x in found if x in wanted or "is missing" not in x]
        found = [x for x in found if x in wanted or "links to endnote" not in x]
    assert found == wanted


def test_a_norm_from_an_endnote_may_stand_in_either_place() -> None:
    cited = norm("54.10", "information", source="endnote 24")
    for place in ("en24", "p54"):
        texts = {place: "*The scheme*{ #54.10 } [note 24](#en24) [note 25](#en25)"}
        assert lint(book(**texts), cited) == []


def test_a_missing_page_is_told_once() -> None:
    pages = tuple(page for page in book().pages if page.name != "covert")
    assert lint(Restatements(pages), norm("54.1")) == [
        "docs/guidance/covert.md:1:1: the page is missing; write it; it holds paragraphs 54 to 55"
    ]


def test_reading_files(tmp_path: Path) -> None:
    assert read_restatements(tmp_path, GUIDANCE).pages == ()
    folder = tmp_path / "docs" / "guidance"
    folder.mkdir(parents=True)
    text = "# Calls\r\n\r\n### 56. T {: #p56 }\r\n\r\nYou **must**{ #56.1 } ask.\r\n"
    (folder / "calls.md").write_bytes(b"\xef\xbb\xbf" + text.encode())
    (paragraph,) = read_restatements(tmp_path, GUIDANCE).paragraphs
    (mark,) = paragraph.marks
    assert (paragraph.id, paragraph.title, paragraph.line) == (56, "T", 3)
    assert (mark.id, mark.modality, mark.path, mark.line, mark.column) == (
        "56.1",
        "must",
        "docs/guidance/calls.md",
        5,
        5,
    )
    (folder / "care.md").write_bytes("# Café".encode("utf-16"))
    read = read_restatements(tmp_path, GUIDANCE)
    assert [page.name for page in read.pages] == ["calls"]
    assert str(read.unread[0]) == (
        "docs/guidance/care.md:1:1: the page is not UTF-8; save it as UTF-8"
    )
