"""Reviewed wording: who compared it is shown, an edit since then too, and nobody by default."""

from __future__ import annotations

import re
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from toy_project import LIBRARY, call, copy_of_toy

from gmc_steps.evidence.kept import alone
from gmc_steps.publish import Options
from gmc_steps.publish.site_model import site_of
from gmc_steps.source.project import read_project
from gmc_steps.source.reviews import REVIEWED, Review, read_reviews, wordings, written

TODAY = r"\d{4}-\d\d-\d\d"


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    return copy_of_toy(tmp_path)


def test_nothing_is_written_down_by_default(toy: Path) -> None:
    assert not (toy / REVIEWED).exists()
    assert {*call(toy, "reviewed").stdout.splitlines()} == {
        f"p{n}: not reviewed" for n in range(1, 6)
    }


def test_a_comparison_counts_until_the_wording_changes(toy: Path) -> None:
    done = call(toy, "reviewed", "p1", "p2", "--by", 'A  Person, "B"')
    assert done.returncode == 0, done.stderr
    said = call(toy, "reviewed").stdout.splitlines()
    compared = rf'compared with the text on {TODAY} by A Person, "B"'
    assert re.fullmatch(f"p1: {compared}", said[0])
    assert said[2] == "p3: not reviewed"

    page = toy / "docs/guidance/lending.md"
    text = page.read_text(encoding="utf-8")
    at = text.index("{: #p1 }") + len("{: #p1 }\n\n")
    page.write_text(text[:at] + "In other words: " + text[at:], encoding="utf-8")
    said = call(toy, "reviewed").stdout.splitlines()
    changed = "it or the text has changed since they were last compared"
    assert re.fullmatch(rf'p1: {changed} \({TODAY}, by A Person, "B"\)', said[0])
    assert re.fullmatch(f"p2: {compared}", said[1])

    # On the page and in the status, for readers.
    assert call(toy, "build").returncode == 0
    for html in ("site/guidance/lending/index.html", "site/status/index.html"):
        shown = (toy / html).read_text(encoding="utf-8")
        assert "Wording: it or the text has changed since" in shown
        assert "Wording: not reviewed." in shown
    model, _ = site_of(read_project(toy), Options(), measure=False)
    assert model.paragraphs[0].reviewed.startswith(changed)


def test_a_comparison_counts_until_the_text_changes(toy: Path) -> None:
    """As `fidelity --entry` has it written down, paragraph by paragraph; a new edition at last."""
    assert call(toy, "reviewed", "p1", "p2", "--by", "A").returncode == 0
    claims = toy / "library/fidelity.toml"
    text = claims.read_text(encoding="utf-8")
    first = text.index('fingerprint = "', text.index("[p1]")) + len('fingerprint = "')
    claims.write_text(text[:first] + "0" * 16 + text[first + 16 :], encoding="utf-8")
    said = call(toy, "reviewed").stdout.splitlines()
    assert said[0].startswith("p1: it or the text has changed since")
    assert said[1].startswith("p2: compared with the text on")

    restatements = read_project(toy).restatements
    edition = replace(read_project(toy).guidance.edition, claims=None)
    other = replace(edition, digest="0" * 64)
    assert wordings(restatements, edition)[1] != wordings(restatements, other)[1]


@pytest.mark.parametrize("link", ["(#en1)", "(children.md#en1)"])
def test_a_note_belongs_to_what_was_compared(toy: Path, link: str) -> None:
    page = toy / "docs/guidance/children.md"
    text = page.read_text(encoding="utf-8").replace("(#en1)", link)
    page.write_text(text, encoding="utf-8")
    before = wordings(read_project(toy).restatements, LIBRARY.edition)
    page.write_text(f"{text}\nIt may be ignored.\n", encoding="utf-8")  # the note is at the end
    after = wordings(read_project(toy).restatements, LIBRARY.edition)
    assert {number for number in before if before[number] != after[number]} == {5}


def test_a_line_break_more_is_the_same_wording(toy: Path) -> None:
    assert call(toy, "reviewed", "p1", "--by", "A").returncode == 0
    page = toy / "docs/guidance/lending.md"
    text = page.read_text(encoding="utf-8")
    assert "with a card. Whether" in text
    text = text.replace("with a card. Whether", "with a card.\nWhether")
    page.write_text(text, encoding="utf-8")
    assert "p1: compared" in call(toy, "reviewed").stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("p1",), "say who compared them: --by NAME"),
        (("p1", "--by", " "), "say who compared them: --by NAME"),
        (
            ("p1", "--by", "A\x1b[2J"),
            "--by: a name has at most 200 characters, all of them printable",
        ),
        (
            ("p1", "--by", "A" * 201),
            "--by: a name has at most 200 characters, all of them printable",
        ),
        (("p1", "--by", "p2"), "--by p2: this is a paragraph; say who compared them: --by NAME"),
        (("--by", "A"), "say what A compared: one paragraph or more, such as p1"),
        (("p99", "--by", "A"), "there is no restated paragraph p99"),
    ],
)
def test_a_call_that_is_wrong_writes_nothing(toy: Path, words: tuple[str, ...], told: str) -> None:
    done = call(toy, "reviewed", *words)
    assert (done.returncode, done.stderr) == (2, f"gmc-steps: {told}\n")
    assert not (toy / REVIEWED).exists()


def test_what_somebody_else_enters_meanwhile_stays(toy: Path) -> None:
    words = [sys.executable, "-m", "gmc_steps", "reviewed", "p1", "--by", "A"]
    with alone(toy, "reviewed"):
        entering = subprocess.Popen(words, cwd=toy)
        with suppress(subprocess.TimeoutExpired):
            entering.wait(2)  # as it would end if it waited for nobody
        other = {2: Review("b" * 64, "2026-01-02", "B")}
        (toy / REVIEWED).write_text(written(other), encoding="utf-8")
    assert entering.wait() == 0
    assert {*read_reviews(toy).entries} == {1, 2}


def test_a_wording_with_a_mistake_cannot_have_been_compared(toy: Path) -> None:
    page = toy / "docs/guidance/lending.md"
    text = page.read_text(encoding="utf-8")
    at = text.index("{: #p1 }") + len("{: #p1 }\n\n")
    page.write_text(text[:at] + "You must. " + text[at:], encoding="utf-8")
    done = call(toy, "reviewed", "p1", "--by", "A")
    assert done.returncode == 1
    assert "carries no norm" in done.stderr
    assert not (toy / REVIEWED).exists()


@pytest.mark.parametrize(
    "text",
    [
        "[p1",
        "p1 = 3\n",
        '[p1]\ndigest = "x"\ndate = "2026-01-01"\nby = "A"\n',
        f'[p1]\ndigest = "{"a" * 64}"\ndate = "2026-02-31"\nby = "A"\n',
        f'[p1]\ndigest = "{"a" * 64}"\ndate = "9999-01-01"\nby = "A"\n',
        f'[p1]\ndigest = "{"a" * 64}"\ndate = "2026-01-01"\nby = ""\n',
        f'[p1]\ndigest = "{"a" * 64}"\ndate = "20260101"\nby = "A"\n',
        f'[p99]\ndigest = "{"a" * 64}"\ndate = "2026-01-01"\nby = "A"\n',
        f'[q1]\ndigest = "{"a" * 64}"\ndate = "2026-01-01"\nby = "A"\n',
    ],
)
def test_an_entry_that_is_none_is_told_and_counts_for_nothing(toy: Path, text: str) -> None:
    (toy / REVIEWED).write_text(text, encoding="utf-8")
    done = call(toy, "check")
    assert done.returncode == 1
    assert re.search(r"^reviewed\.toml:1:1: ", done.stdout, re.MULTILINE)
    assert read_project(toy).reviews.entries == {}


def test_what_is_written_is_what_is_read(toy: Path) -> None:
    entries = {
        2: Review("b" * 64, "2026-01-02", 'Ä "b" \\ c'),
        1: Review("a" * 64, "2026-01-01", "x"),
    }
    (toy / REVIEWED).write_text(written(entries), encoding="utf-8")
    assert read_reviews(toy).entries == entries


def test_what_somebody_wrote_by_hand_stays(toy: Path) -> None:
    head = "# Read aloud, both of us.\n\n"
    notes = head + written({2: Review("b" * 64, "2026-01-02", "B")}) + "\n# p3 waits for a reply.\n"
    (toy / REVIEWED).write_text(notes, encoding="utf-8")
    for who in ("A", "C"):
        assert call(toy, "reviewed", "p1", "p2", "--by", who).returncode == 0
    text = (toy / REVIEWED).read_text(encoding="utf-8")
    assert text.startswith(head)
    assert text.count("# p3 waits for a reply.\n") == 1
    assert {x.by for x in read_reviews(toy).entries.values()} == {"C"}

    beside = text.replace('by = "C"', 'by = "C"  # by phone')
    (toy / REVIEWED).write_text(beside, encoding="utf-8")
    done = call(toy, "reviewed", "p1", "--by", "D")
    assert done.returncode == 1
    assert "1:1: the entry of p1 is not as gmc-steps wrote it, and what is beside" in done.stderr
    assert (toy / REVIEWED).read_text(encoding="utf-8") == beside


def test_what_is_in_the_way_is_named(toy: Path) -> None:
    (toy / "results").write_text("a file", encoding="utf-8")
    done = call(toy, "reviewed", "p1", "--by", "A")
    assert done.stderr == "gmc-steps: results: it cannot be written (File exists)\n"
