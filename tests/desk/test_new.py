"""`gmc-steps new`: written where it belongs, and nothing else touched."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from own import VOCABULARY

from gmc_steps.cli.commands import main
from gmc_steps.desk.draft import Draft
from gmc_steps.desk.place import placed, replace
from gmc_steps.desk.theorem import failure, theorem_of
from gmc_steps.source.features import read_features

ROOT = Path(__file__).parents[2]
GIVEN = ("--given", "the patient is an adult")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("docs", "features"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def call(*arguments: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(main, ["new", *arguments], input=typed)


def added(before: bytes, after: bytes) -> bytes:
    """What was inserted, at one place and without any other change."""
    start = next(
        (i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), len(before)
    )
    length = len(after) - len(before)
    for begin in range(max(0, start - length), start + 1):
        if after[:begin] + after[begin + length :] == before:
            return after[begin : begin + length]
    raise AssertionError("more than one place changed")


def test_a_scenario_from_a_call_alone(project: Path) -> None:
    path = project / "features" / "care.feature"
    before = path.read_bytes()
    done = call("p13", "--norm", "13.1", "--name", "A new one", *GIVEN)
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("features/care.feature:")
    assert b"@13.1\n    Scenario: A new one\n      Given the patient" in added(
        before, path.read_bytes()
    )
    found = next(x for x in read_features(project).scenarios if x.name == "A new one")
    assert found.rule is not None
    assert found.rule.paragraph == 13
    assert f":{found.line}\n" in done.stdout
    theorem = theorem_of(found, VOCABULARY)
    assert theorem is not None
    assert [failure(theorem.case, claim) for claim in theorem.claims] == [None, None]


def test_a_scenario_from_answers(project: Path) -> None:
    typed = "56\n1\nMine\nlegitimate reason to record\n1\ncallers have not\n1\n\ny\n"
    done = call(typed=typed)
    assert done.exit_code == 0, done.output
    found = next(x for x in read_features(project).scenarios if x.name == "Mine")
    assert "callers have not been properly told about recording" in [x.text for x in found.steps]


def test_a_norm_that_asks_nothing_is_offered_with_its_then(project: Path) -> None:
    done = call("p5", typed="5.7\nWhat a camera sees\nCCTV\n1\n\ny\n")
    assert done.exit_code == 0, done.output
    norm = VOCABULARY.guidance.norm["5.7"]
    assert f"5.7: {norm.said}\n" in done.stderr
    found = next(x for x in read_features(project).scenarios if x.name == "What a camera sees")
    assert f"{norm.said}, under 5.7" in [x.text for x in found.steps]


def test_an_author_can_disagree_with_the_rules(project: Path) -> None:
    typed = "y\n".replace("y", "n") + "the doctor may go ahead\n\n"
    done = call("p56", "--norm", "56.1", *GIVEN, typed="Mine\n" + typed)
    assert done.exit_code == 0, done.output
    found = next(x for x in read_features(project).scenarios if x.name == "Mine")
    assert [x.text for x in found.steps if x.type == "then"] == ["the doctor may go ahead"]


def test_at_the_menu_words_are_another_search_and_numbers_choose(project: Path) -> None:
    call_ = "a recording of a patient's call to a healthcare"
    typed = f"Mine\n1\ndental\nlegitimate reason to record\n7\n1\n{call_}\n1\n\ny\n"
    done = call("p56", "--norm", "56.1", typed=typed)
    assert done.exit_code == 0, done.output
    found = next(x for x in read_features(project).scenarios if x.name == "Mine")
    assert [x.text for x in found.steps if x.type == "given" and not x.background] == [
        "there is a legitimate reason to record the call",
        "the item is a recording of a patient's call to a healthcare organisation",
    ]
    assert "A number chooses from a list; type words." in done.stderr
    assert "No phrase has all of these words; the nearest are:" in done.stderr
    assert "No such number." in done.stderr
    assert "16 or 17" not in done.stderr


def test_a_given_that_does_not_go_with_the_others_ends_nothing(project: Path) -> None:
    told = "callers have not been properly told about recording"
    typed = f"{told}\nthe patient is an adult\nthe patient is an adult\n\ny\n"
    done = call("p3", "--name", "Mine", "--norm", "3.1", typed=typed)
    assert done.exit_code == 0, done.output
    assert f"'{told}' does not go with " in done.stderr
    assert "'the patient is an adult' answers who the patient is a second time" in done.stderr
    found = next(x for x in read_features(project).scenarios if x.name == "Mine")
    assert [x.text for x in found.steps if not x.background][:1] == ["the patient is an adult"]
    assert told not in [x.text for x in found.steps]


def test_what_is_neither_yes_nor_no_is_asked_again(project: Path) -> None:
    done = call("p56", "--norm", "56.1", *GIVEN, typed="Mine\nmaybe\n\nYes\n")
    assert done.exit_code == 0, done.output
    assert done.stderr.count("Type y or n.") == 2
    found = next(x for x in read_features(project).scenarios if x.name == "Mine")
    assert any(" depends on " in x.text for x in found.steps)
    assert "A definite answer needs more Givens." in done.stderr


def test_only_a_norm_of_the_paragraph_is_taken_for_it(project: Path) -> None:
    done = call("p56", *GIVEN, typed="Mine\n".join(["13.1\n56.1\n", "y\n"]))
    assert done.exit_code == 0, done.output
    assert "'13.1' is not one of these." in done.stderr
    done = call("p56", "--norm", "24.1", "--norm", "56.1", "--name", "Both", *GIVEN)
    assert done.exit_code == 0, done.output


def test_thens_that_nobody_was_asked_about_are_shown(project: Path) -> None:
    done = call("p13", "--norm", "13.1", "--name", "A new one", *GIVEN)
    assert "Check these Thens against the text:\n  Then 13.1 depends on " in done.stderr
    assert "A definite answer needs more Givens." in done.stderr
    own = call("p13", "--name", "Mine", *GIVEN, "--then", "the doctor may go ahead")
    assert "Check these" not in own.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("p60", "--name", "X", *GIVEN), 2, "there is no paragraph p60; try p13"),
        (
            ("p56", "--norm", "13.1", "--name", "X", *GIVEN),
            2,
            "13.1 belongs to paragraph 13, not 56; run gmc-steps new p13, or name a norm of",
        ),
        (
            ("p3", "--name", "X", "--given", "callers have not been properly told about recording"),
            2,
            "does not go with 'the item is a photograph, video or sound recording of a patient'",
        ),
        (
            (
                "p13",
                "--name",
                "X",
                "--given",
                "the item is CCTV footage of a public area",
                "--given",
                "the recording is an X-ray",
            ),
            2,
            "does not go with",
        ),
        (
            ("p13", "--name", "X", "--given", "13.1 has been done"),
            2,
            "nobody asks whether 13.1 has been done",
        ),
        (("p13", "--norm", "13.9", "--name", "X", *GIVEN), 2, "there is no norm 13.9"),
        (
            ("p13", "--name", "X", "--given", "the patient is an adlt"),
            2,
            "'the patient is an adult'",
        ),
        (("p13", "--name", "X", *GIVEN, *GIVEN), 2, "a second time"),
        (
            ("p13", "--name", "A rash photographed on a ward phone", *GIVEN),
            1,
            ": this file already has a scenario called",
        ),
    ],
)
def test_what_cannot_be_written_is_told_and_nothing_is(
    project: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    before = (project / "features" / "care.feature").read_bytes()
    done = call(*arguments)
    assert done.exit_code == code
    assert said in done.output
    assert (project / "features" / "care.feature").read_bytes() == before


def test_a_file_that_cannot_be_parsed_is_left_alone(project: Path) -> None:
    path = project / "features" / "care.feature"
    path.write_text("Feature: x\n  Scenario: y\n    Given a\n    Whne z\n")
    done = call("p13", "--name", "X", *GIVEN)
    assert done.exit_code == 1
    assert "features/care.feature:4:" in done.output
    assert path.read_text() == "Feature: x\n  Scenario: y\n    Given a\n    Whne z\n"


def test_line_ends_and_comments_are_kept_and_a_missing_rule_is_made() -> None:
    text = (
        b"Feature: F\r\n\r\n  @p13\r\n  Rule: Thirteen\r\n\r\n    Scenario: A\r\n"
        b"      Given the patient is an adult\r\n      Then 13.1 does not apply\r\n\r\n"
        b"  # of fifteen\r\n  @p15\r\n  Rule: Fifteen\r\n"
    )
    draft = Draft(14, ("14.1",), "B", ("Given the patient is an adult", "Then 14.1 does not apply"))
    made, line = placed("features/care.feature", text, draft, "Notes")
    new = (
        b"\r\n  @p14\r\n  Rule: Paragraph 14: Notes\r\n\r\n    @14.1\r\n    Scenario: B\r\n"
        b"      Given the patient is an adult\r\n      Then 14.1 does not apply\r\n"
    )
    assert made.replace(new, b"", 1) == text
    assert made.splitlines()[line - 1] == b"    Scenario: B"
    assert made.index(b"# of fifteen") > made.index(b"Scenario: B")


def test_what_is_replaced_stays_a_link_and_keeps_who_may_read_it(tmp_path: Path) -> None:
    file, link = tmp_path / "real", tmp_path / "link"
    file.write_bytes(b"old")
    file.chmod(0o640)
    link.symlink_to(file)
    replace(link, b"new")
    assert link.is_symlink()
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"new", 0o640)
    assert {x.name for x in tmp_path.iterdir()} == {"real", "link"}
