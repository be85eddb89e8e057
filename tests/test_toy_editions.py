"""Another edition of the toy guidance's text is explained, by the command and as it is typed.

The text is made up, so this is whole wherever the project is. The regulator's own text, where
there is a copy of it, is in `evidence/test_editions.py`.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from edited_text import Text
from toy_project import LIBRARY, TOY, call, copy_of_toy, edit

TEXT = (TOY / "official.txt").read_text(encoding="utf-8")
HANGS = "  depends on it: "


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    return copy_of_toy(tmp_path)


def text() -> Text:
    return Text(TEXT, LIBRARY)


def added_endnote() -> Text:
    edited = text()
    edited.endnotes[2] = "Cards are in the drawer."
    edited.paragraphs[1] += "²"
    return edited


def dropped_endnote() -> Text:
    edited = text()
    del edited.endnotes[1]
    edited.paragraphs[5] = edited.paragraphs[5].replace("¹", "")
    return edited


EDITIONS = {
    "reworded": (
        text().change(1, "Everybody who owns", "Whoever owns"),
        "1 reworded.",
        '  - sentence 1: reworded: "Whoever owns a card may borrow" [1.1]',
    ),
    "split": (
        text().split(3),
        "1 split, 2 renumbered.",
        "paragraph 3, new.txt:4: split into paragraph 3 and paragraph 4",
    ),
    "renumbered": (
        text().insert(1, "The library is open to all."),
        "1 new, 5 renumbered.",
        "Only the number differs: paragraphs 1–5 are now 2–6.",
    ),
    "dropped": (
        text().drop_and_renumber(3),
        "1 gone, 2 renumbered.",
        "paragraph 3: gone",
    ),
    "added": (
        text().insert(4, "Pens must not be used, unless they are pencils."),
        "1 new, 2 renumbered.",
        '  - new, with must not, unless: "Pens must not be used, unless they are pencils"',
    ),
    "cross-reference": (
        text().change(2, "paragraph 1", "paragraph 3"),
        "1 with other references.",
        (
            "  - sentence 1: refers to paragraph 3 instead of 1; otherwise word for word as before "
            "[2.1, 2.2]"
        ),
    ),
    "must to should": (
        text().change(1, "must see", "should see"),
        "1 reworded; how strongly it binds differs in paragraph 1.",
        "  ! sentence 2: must → should; otherwise word for word as before [1.2]",
    ),
    "should to must": (
        text().change(4, "should not", "must not"),
        "1 reworded; how strongly it binds differs in paragraph 4.",
        "  ! sentence 2: should not → must not; otherwise word for word as before [4.2, 4.3]",
    ),
    "endnote added": (
        added_endnote(),
        "1 with other references, 1 new.",
        "  - is marked with endnote 2 too",
    ),
    "endnote dropped": (dropped_endnote(), "1 gone.", "  marked in: paragraph 5"),
    "condition dropped": (
        text().change(2, " while there is a queue", ""),
        "1 reworded.",
        '  - sentence 1: condition "while" dropped [2.1, 2.2]',
    ),
    "condition added": (
        text().change(4, "and should hear", "and should, where practicable, hear"),
        "1 reworded.",
        '  - sentence 2: condition "where practicable" added [4.2, 4.3]',
    ),
    "swapped": (
        text().swap(3, 4),
        "2 moved.",
        "  - has changed places with paragraph 4",
    ),
}


@pytest.mark.parametrize("kind", EDITIONS)
def test_another_edition_is_explained(toy: Path, kind: str) -> None:
    edited, summary, line = EDITIONS[kind]
    (toy / "new.txt").write_text(edited.whole(), encoding="utf-8")
    done = call(toy, "fidelity", "new.txt")
    assert done.returncode == 1, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == f"new.txt (a whole edition): {summary}"
    assert line in lines


def test_the_same_text_with_another_heading_is_the_same(toy: Path) -> None:
    (toy / "new.txt").write_text(TEXT.replace("\nChildren\n", "\nThe young\n"), encoding="utf-8")
    done = call(toy, "fidelity", "new.txt")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.splitlines()[0].startswith("The text agrees")
    assert done.stderr.splitlines()[1] == "new.txt:7: taken for a heading: The young"


def test_what_hangs_on_a_paragraph_and_what_to_look_at_first(toy: Path) -> None:
    edited = text().change(1, "Everybody who owns", "Whoever owns").change(4, "must", "may")
    (toy / "new.txt").write_text(edited.whole(), encoding="utf-8")
    lines = call(toy, "fidelity", "new.txt").stdout.splitlines()
    first = lines.index("Look first at:")
    assert lines[first + 1 : first + 3] == [
        "  1. paragraph 4: must → may; otherwise word for word as before (4.1)",
        "  2. paragraph 1: reworded (1.1)",
    ]
    assert f"{HANGS}norms 4.1, 4.2, 4.3; readings 2; docs/guidance/children.md:3" in lines
    (scenarios,) = [x for x in lines if x.startswith("  scenarios: ") and "children" in x]
    assert "features/children.feature:10" in scenarios
    found = json.loads(call(toy, "fidelity", "new.txt", "--json").stdout)
    assert [change["first"] for change in found["changes"]] == ["wording", "modality"]
    assert "features/children.feature:10" in found["changes"][1]["scenarios"]


def test_a_copy_of_the_edition_restated_shows_the_words(toy: Path) -> None:
    edited = text().change(1, "Everybody who owns", "Whoever owns")
    (toy / "new.txt").write_text(edited.whole(), encoding="utf-8")
    done = call(toy, "fidelity", "new.txt", "--against", "official.txt")
    assert '  - sentence 1: reworded: "Everybody who" → "Whoever" [1.1]' in done.stdout.splitlines()
    other = call(toy, "fidelity", "new.txt", "--against", "mkdocs.yml")
    assert other.returncode == 2
    assert other.stderr.startswith("gmc-steps: mkdocs.yml:1:1: ")


def test_a_part_is_compared_and_says_what_it_does_not_hold(toy: Path) -> None:
    page = text().page((4, 5), (1,), "{}. ", "• ", "[{}]")
    (toy / "page.txt").write_text(page, encoding="utf-8")
    done = call(toy, "fidelity", "page.txt")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.splitlines()[:3] == [
        "What it contains agrees with the norms and the restatements.",
        "Compared: paragraphs 4–5; endnote 1.",
        "Not in it: paragraphs 1–3.",
    ]
    edit(toy / "page.txt", "must bring", "should bring")
    done = call(toy, "fidelity", "page.txt")
    assert done.returncode == 1
    assert done.stdout.startswith("page.txt (a part: 2 of 5 paragraphs): 1 reworded; how strongly")


def test_a_soft_hyphen_and_a_word_joiner_are_no_letters(toy: Path) -> None:
    text = (toy / "official.txt").read_text(encoding="utf-8")
    pasted = text.replace("borrow", "bor\u00adrow").replace("must", "mu\u2060st")
    (toy / "page.txt").write_text(pasted, encoding="utf-8")
    done = call(toy, "fidelity", "page.txt")
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("text", ["1. " + "must " * 100_000, "1. must\n2. may\n" * 20_000])
def test_a_text_of_any_length_is_answered(toy: Path, text: str) -> None:
    (toy / "page.txt").write_text(text, encoding="utf-8")
    assert call(toy, "fidelity", "page.txt").returncode == 2


def test_only_one_thing_is_asked_for_at_a_time(toy: Path) -> None:
    before = (toy / "library/sentences.toml").read_bytes()
    done = call(toy, "fidelity", "official.txt", "--entry", "p1", "--remember")
    told = "gmc-steps: --entry, --json and --remember: one at a time\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", told)
    assert (toy / "library/sentences.toml").read_bytes() == before


def test_a_file_that_holds_no_paragraph_gets_one_line(toy: Path) -> None:
    (toy / "page.txt").write_text("Cookies\n\nWelcome.\n", encoding="utf-8")
    done = call(toy, "fidelity", "page.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "gmc-steps: page.txt:1:1: it contains no numbered paragraph; "
        "give the guidance as plain text\n"
    )


def test_a_paragraph_is_taken_over(toy: Path) -> None:
    edited = text().change(4, "must", "should")
    (toy / "new.txt").write_text(edited.whole(), encoding="utf-8")
    entry = call(toy, "fidelity", "new.txt", "--entry", "p4").stdout
    words = tomllib.loads(entry)["p4"]["words"]
    assert [(x["word"], x["norms"]) for x in words] == [
        ("should", ["?"]),
        ("should not", ["4.2"]),
        ("should", ["4.3"]),
    ]
    claims = toy / "library/fidelity.toml"
    before, _, after = claims.read_text(encoding="utf-8").partition("[p4]")
    after = after[after.index("[p5]") :]
    claims.write_text(f"{before}{entry.replace('?', '4.1')}\n{after}", encoding="utf-8")
    done = call(toy, "fidelity", "new.txt", "--remember")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("6 of 6 paragraphs and endnotes are written to ")
    assert call(toy, "fidelity", "new.txt").returncode == 0
    kept = (toy / "library/sentences.toml").read_text(encoding="utf-8")
    assert "parent" not in kept
    wrong = call(toy, "fidelity", "new.txt", "--entry", "p9")
    assert (wrong.returncode, wrong.stderr) == (
        2,
        "gmc-steps: there is no paragraph or endnote p9 in the text; try p1\n",
    )
