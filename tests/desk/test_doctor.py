"""The doctor finds what is odd, and nothing where nothing is."""

from __future__ import annotations

from pathlib import Path

import pytest
from own import VOCABULARY
from small import CONSENT, MAKE, RASH, scenario, written

from gmc_steps.check.answers import lint_answers
from gmc_steps.check.coverage import coverage, play_all
from gmc_steps.desk.doctor import NOTES, examine
from gmc_steps.source.features import read_features
from gmc_steps.source.problem import Problem

ROOT = Path(__file__).parents[2]


def remarks(root: Path, *scenarios: str) -> list[Problem]:
    return [
        x for x in examine(written(root, *scenarios).scenarios, VOCABULARY) if x.code not in NOTES
    ]


def codes(root: Path, *scenarios: str) -> list[str]:
    return [remark.code for remark in remarks(root, *scenarios)]


def notes(root: Path, *scenarios: str) -> list[str]:
    return [
        x.code for x in examine(written(root, *scenarios).scenarios, VOCABULARY) if x.code in NOTES
    ]


def line_of(root: Path, remark: Problem) -> str:
    return (root / remark.path).read_text("utf-8").splitlines()[remark.line - 1].strip()


SOUND = scenario("A rash", *RASH, MAKE, CONSENT)


def test_nothing_is_said_of_a_sound_scenario(tmp_path: Path) -> None:
    assert examine(written(tmp_path, SOUND).scenarios, VOCABULARY) == []


def test_a_given_that_no_then_can_turn_on_is_a_note(tmp_path: Path) -> None:
    odd = scenario("Nation", *RASH, "And the doctor works in Scotland", MAKE, CONSENT)
    assert (codes(tmp_path, odd), notes(tmp_path, odd)) == ([], ["given-unread"])


def test_usual_answers_that_are_not_needed(tmp_path: Path) -> None:
    odd = scenario("Usual", *RASH, "And nothing else is out of the ordinary", MAKE, CONSENT)
    (remark,) = remarks(tmp_path, odd)
    assert remark.code == "ordinary-unneeded"
    assert remark.text == "the Thens hold without “nothing else is out of the ordinary”"


def test_a_missing_given_is_named(tmp_path: Path) -> None:
    odd = scenario("Missing", *RASH[:2], *RASH[3:], MAKE, CONSENT)
    (remark,) = remarks(tmp_path, odd)
    assert remark.code == "does-not-hold"
    assert "the recording is part of the patient's care" in remark.hint
    assert line_of(tmp_path, remark) == CONSENT


def test_scenarios_that_say_the_same(tmp_path: Path) -> None:
    again = scenario("Again", *reversed_givens(), MAKE, CONSENT)
    assert codes(tmp_path, SOUND, again) == ["said-twice"]
    other = scenario("Other Thens", *RASH, MAKE, "Then 13.1 is outstanding")
    assert (codes(tmp_path, SOUND, other), notes(tmp_path, SOUND, other)) == (
        [],
        ["same-situation"],
    )


def reversed_givens() -> list[str]:
    texts = [step.split(" ", 1)[1] for step in reversed(RASH)]
    return [f"{'And' if place else 'Given'} {text}" for place, text in enumerate(texts)]


def test_a_usual_answer_that_is_taken_for_granted_anyway_is_a_note(tmp_path: Path) -> None:
    said = scenario(
        "Usual",
        *RASH,
        "And the patient has consented to the recording",
        "And nothing else is out of the ordinary",
        MAKE,
        "Then the doctor may go ahead",
    )
    assert (codes(tmp_path, said), notes(tmp_path, said)) == ([], ["said-already", "said-already"])


def test_scenarios_of_two_rules_may_share_a_situation_and_not_all_that_they_say(
    tmp_path: Path,
) -> None:
    rule = "\n  @p14\n  Rule: Paragraph 14: Notes\n"
    more = scenario("Elsewhere", *RASH, MAKE, CONSENT, "And 13.1 is outstanding")
    assert examine(written(tmp_path, SOUND, rule + more).scenarios, VOCABULARY) == []
    assert codes(tmp_path, SOUND, rule + scenario("Elsewhere", *RASH, MAKE, CONSENT)) == [
        "said-twice"
    ]


def test_givens_that_do_not_fit_together_are_like_nothing(tmp_path: Path) -> None:
    odd = ("Given the item is CCTV footage of a public area", *RASH[1:], MAKE)
    found = codes(
        tmp_path, scenario("A", *odd, CONSENT), scenario("B", *odd, "Then 13.1 does not apply")
    )
    assert set(found) == {"does-not-hold"}


OUTLINE = """
    @13.1
    Scenario Outline: <what>
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And <capacity>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then <then>

      Examples:
        | what | capacity | then |
"""
ABLE = "the patient has capacity to decide about the recording"
UNABLE = "the patient lacks capacity to decide about the recording"


def test_a_given_of_an_outline_is_unneeded_only_if_every_row_does_without(tmp_path: Path) -> None:
    holds_anyway = f"        | a | {ABLE} | {CONSENT[5:]} |\n"
    needs_it = (
        f"        | b | {ABLE} | the doctor may go ahead once what is outstanding is done |\n"
    )
    assert codes(tmp_path, OUTLINE + holds_anyway) == ["ordinary-unneeded"]
    assert codes(tmp_path, OUTLINE + holds_anyway + needs_it) == []
    assert codes(tmp_path, OUTLINE + needs_it + holds_anyway) == []


STOP = "the doctor must not go ahead as things stand"
NOTE = (
    "Then the doctor should note the key points of the discussion in the medical record, under 14.2"
)
AGAINST = (
    *RASH,
    "And the patient has not yet consented to the recording",
    "And the patient does not want to be recorded",
    "And nothing else is out of the ordinary",
    MAKE,
)


def reasons(root: Path, *scenarios: str) -> list[tuple[str, str]]:
    found = remarks(root, *scenarios)
    return [(line_of(root, x), x.text) for x in found if x.code == "other-reason"]


def test_a_verdict_that_rests_on_none_of_the_norms_cited(tmp_path: Path) -> None:
    remote = scenario("Remote", *AGAINST, NOTE, f"And {STOP}", tags="@14.2")
    text = "this verdict rests on 8.4, 9.1, 13.1, not on 14.2"
    assert reasons(tmp_path, remote) == [(f"And {STOP}", text)]


def test_a_verdict_that_would_stay_without_the_norm_cited(tmp_path: Path) -> None:
    cited = scenario("No", *AGAINST, "Then 13.1 is not met", f"And {STOP}")
    text = "this verdict would stay even if 13.1 did not bar the way: 9.1 would still bar it"
    assert reasons(tmp_path, cited) == [(f"And {STOP}", text)]
    both = scenario("No", *AGAINST, "Then 13.1 is not met", "And 9.1 is not met", f"And {STOP}")
    assert reasons(tmp_path, both) == []


def test_norms_that_ask_for_the_same_are_one_reason(tmp_path: Path) -> None:
    """8.4 bars the way too, but no longer than 13.1 does: consent opens both."""
    givens = [given for given in AGAINST if "want" not in given]
    assert reasons(tmp_path, scenario("No", *givens, "Then 13.1 is not met", f"And {STOP}")) == []


def test_a_verdict_may_rest_on_a_norm_that_does_not_apply(tmp_path: Path) -> None:
    refused = scenario(
        "Asked for",
        "Given the item is a photograph, video or sound recording of a patient",
        "And the recording is an ordinary photograph, film or sound recording of the patient",
        "And the recording is part of the patient's care",
        "And the patient is an adult",
        "And the patient is identifiable from the recording",
        "And the recording is to be given to someone for another reason",
        "And no consent covers this use and nobody has been asked about it",
        "And nothing else is out of the ordinary",
        "When the doctor plans to show or give the recording to someone else",
        "Then 15.8 does not apply",
        f"And {STOP}",
        tags="@15.8",
    )
    assert codes(tmp_path, refused) == []


def test_a_verdict_may_rest_on_a_permission_that_bars_nothing(tmp_path: Path) -> None:
    """Without 38.3 the guidance would neither forbid nor permit it."""
    leaflet = scenario(
        "A rash for a leaflet",
        "Given the item is a photograph, video or sound recording of a patient",
        "And the recording is part of the patient's care",
        "And the recording is an ordinary photograph, film or sound recording of the patient",
        "And the patient is an adult",
        "And the patient has capacity to decide about the recording",
        "And the use is in widely accessible public media",
        "And the recording is anonymised",
        "And it is not practicable to seek consent before publishing",
        "And no consent covers this use and nobody has been asked about it",
        "And nothing else is out of the ordinary",
        "When the doctor plans to show or give the recording to someone else",
        "Then the doctor may publish the anonymised recording without consent where seeking it is"
        " not practicable, under 38.3",
        "And the doctor may go ahead",
        tags="@38.3",
    )
    assert codes(tmp_path, leaflet) == []


CARE = "the recording is part of the patient's care"
FILM = "the recording is made for broadcasting"


@pytest.mark.parametrize(
    ("one", "other", "contrary"),
    [
        (CONSENT, "Then 13.1 does not apply", True),
        (CONSENT, "Then 13.1 is not met", False),
        ("Then 13.1 is met", "Then 13.1 is not met", True),
        ("Then 13.1 does not apply", "Then 13.1 is met", True),
        ("Then 13.1 depends on who the patient is", "Then 13.1 is outstanding", True),
        ("Then the doctor may go ahead", f"Then {STOP}", True),
        ("Then the doctor may go ahead", "Then 13.1 does not apply", False),
        (f"Then where {CARE}, the doctor may go ahead", f"Then where {CARE}, {STOP}", True),
        (f"Then where {CARE}, the doctor may go ahead", f"Then where {FILM}, {STOP}", False),
        (
            "Then the next question is who the patient is",
            "Then the next question is what kind of recording it is",
            True,
        ),
    ],
)
def test_scenarios_that_say_contrary_things_of_one_situation(
    tmp_path: Path, one: str, other: str, contrary: bool
) -> None:
    rule = "\n  @p14\n  Rule: Paragraph 14: Notes\n"
    found = remarks(
        tmp_path, scenario("A", *RASH, MAKE, one), rule + scenario("B", *RASH, MAKE, other)
    )
    told = [(line_of(tmp_path, x), x.text) for x in found if x.code == "contradicts"]
    text = f"line 9 says about the same situation: {one[5:]}"
    assert told == ([(other, text)] if contrary else [])


def test_a_difference_that_changes_nothing(tmp_path: Path) -> None:
    scottish = scenario("B", *RASH, "And the doctor works in Scotland", MAKE, CONSENT)
    (remark,) = remarks(tmp_path, SOUND, scottish)
    assert (remark.code, line_of(tmp_path, remark)) == ("nearly-the-same", "Scenario: B")
    assert "line 9 differ only in “the doctor works in Scotland”" in remark.text
    # Neither purpose is the patient's care, and that is what counts: each changes something.
    public = [given.replace(CARE, FILM) for given in RASH]
    teaching = [
        given.replace(CARE, "the recording is made for some other reason") for given in RASH
    ]
    then = "Then 13.1 does not apply"
    assert (
        codes(tmp_path, scenario("A", *public, MAKE, then), scenario("B", *teaching, MAKE, then))
        == []
    )


def test_the_features_give_no_cause_for_a_remark() -> None:
    found = examine(read_features(ROOT).scenarios, VOCABULARY)
    assert [str(remark) for remark in found if remark.code not in NOTES] == []


def test_a_norm_that_is_displaced_without_a_word_of_what_displaces_it(tmp_path: Path) -> None:
    x_ray = (
        RASH[0],
        "And the recording is an X-ray",
        *RASH[2:],
        "And consent to the investigation or treatment has been given",
        "And nothing else is out of the ordinary",
        MAKE,
    )
    (remark,) = remarks(tmp_path, scenario("An X-ray", *x_ray, "Then 13.1 does not apply"))
    assert (remark.code, str(remark)) == (
        "displaced",
        (
            "features/care.feature:18:7: 13.1 is displaced by 10.1; "
            "say so: “13.1 does not apply, because of 10.1”"
        ),
    )
    assert displaced(tmp_path) == 0
    named = scenario("An X-ray", *x_ray, "Then 13.1 does not apply, because of 10.1")
    assert remarks(tmp_path, named) == []
    assert displaced(tmp_path) == 1


def displaced(root: Path) -> int:
    """How often the scenarios show 10.1 displacing 13.1."""
    plays = [play for play in play_all(read_features(root).scenarios, VOCABULARY) if play]
    (of_it,) = (x for x in coverage(VOCABULARY.guidance, plays) if x.norm.id == "13.1")
    return dict(of_it.exceptions)["10.1"]


def test_what_a_background_says_may_be_said_again_and_is_one_remark(tmp_path: Path) -> None:
    steps = (x.replace("Given", "And") for x in RASH)
    again = ("Given the doctor is acting in a professional role", *steps)
    other = "Then 13.1 is outstanding"
    both = (scenario("A rash", *again, MAKE, CONSENT), scenario("Another", *again, MAKE, other))
    told = lint_answers(written(tmp_path, *both), VOCABULARY)
    assert [x.code for x in told if x.code != "unused-fact"] == []
    (remark,) = remarks(tmp_path, *both)
    assert (remark.code, str(remark)) == (
        "said-again",
        (
            "features/care.feature:3:5: “the doctor is acting in a professional role” is said "
            "again in 2 places below, first on line 10; leave it out there, or here"
        ),
    )
