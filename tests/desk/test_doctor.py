"""The doctor finds what is odd, and nothing where nothing is."""

from __future__ import annotations

from pathlib import Path

import pytest
from small import CONSENT, MAKE, RASH, scenario, written

from gmc_steps.desk.doctor import examine


def codes(root: Path, *scenarios: str) -> list[str]:
    return [remark.code for remark in examine(written(root, *scenarios).scenarios)]


SOUND = scenario("A rash", *RASH, MAKE, CONSENT)


def test_nothing_is_said_of_a_sound_scenario(tmp_path: Path) -> None:
    assert codes(tmp_path, SOUND) == []


@pytest.mark.parametrize(
    ("code", "odd"),
    [
        (
            "given-unread",
            scenario("Nation", *RASH, "And the doctor works in Scotland", MAKE, CONSENT),
        ),
        (
            "ordinary-unneeded",
            scenario("Usual", *RASH, "And nothing else is out of the ordinary", MAKE, CONSENT),
        ),
        ("does-not-hold", scenario("Missing", *RASH[:2], MAKE, CONSENT)),
        (
            "other-reason",
            scenario(
                "Against the wish",
                *RASH,
                "And the patient does not want to be recorded",
                "And nothing else is out of the ordinary",
                MAKE,
                CONSENT,
                "And the doctor must not go ahead as things stand",
                tags="@13.2",
            ),
        ),
    ],
)
def test_what_is_odd_about_one_scenario(tmp_path: Path, code: str, odd: str) -> None:
    assert code in codes(tmp_path, odd)


def test_a_missing_given_is_named(tmp_path: Path) -> None:
    odd = scenario("Missing", *RASH[:2], *RASH[3:], MAKE, CONSENT)
    (remark,) = examine(written(tmp_path, odd).scenarios)
    assert "the recording is part of the patient's care" in remark.hint
    assert remark.line == 15


def test_scenarios_that_say_the_same(tmp_path: Path) -> None:
    assert codes(tmp_path, SOUND, scenario("Again", *reversed_givens(), MAKE, CONSENT)) == [
        "said-twice"
    ]
    other = scenario("Other Thens", *RASH, MAKE, "Then 13.1 is outstanding")
    assert codes(tmp_path, SOUND, other) == ["same-situation"]


def reversed_givens() -> list[str]:
    texts = [step.split(" ", 1)[1] for step in reversed(RASH)]
    return [f"{'And' if place else 'Given'} {text}" for place, text in enumerate(texts)]


def test_a_usual_answer_that_is_taken_for_granted_anyway(tmp_path: Path) -> None:
    said = scenario(
        "Usual",
        *RASH,
        "And the patient has consented to the recording",
        "And nothing else is out of the ordinary",
        MAKE,
        "Then the doctor may go ahead",
    )
    (remark,) = examine(written(tmp_path, said).scenarios)
    assert (remark.code, remark.line) == ("said-already", 10)


def test_scenarios_of_two_rules_may_share_a_situation(tmp_path: Path) -> None:
    other = "\n  @p14\n  Rule: Paragraph 14: Notes\n" + scenario("Elsewhere", *RASH, MAKE, CONSENT)
    assert codes(tmp_path, SOUND, other) == []
