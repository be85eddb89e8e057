"""What an author is told when a Then does not hold: the exact words, a dozen lines at most."""

# ruff: noqa: E501 (the words stand as the author reads them)

from __future__ import annotations

import textwrap

import pytest
from own import VOCABULARY

from gmc_steps.core import Advice, advise
from gmc_steps.guidance import GUIDANCE
from gmc_steps.steps import Case, StepFailure
from gmc_steps.steps.repair import ORDINARY, Repairs, read_by, repairs

ACT = {norm.id: norm.statement for norm in GUIDANCE.norms}
CARE = (
    "the doctor is acting in a professional role",
    "the item is a photograph, video or sound recording of a patient",
    "the doctor plans to make or arrange the recording",
    "the recording is part of the patient's care",
    "the patient is an adult",
    "the patient has capacity to decide about the recording",
)
UNLISTED = "the recording is an ordinary photograph, film or sound recording of the patient"
X_RAY = "the recording is an X-ray"
REFUSED = "the patient has not yet consented to the recording"
SLIDE = "the item is a pathology slide with human tissue on it"
AGREED = "consent to the investigation or treatment has been given"


def told(*steps: str) -> str:
    """What the last of some steps, a Then, says if it does not hold."""
    case = Case(GUIDANCE)
    for text in steps[:-1]:
        given = VOCABULARY.match("given", text)
        assert given, text
        given.act(case)
    then = VOCABULARY.match("then", steps[-1])
    assert then, steps[-1]
    with pytest.raises(StepFailure) as error:
        then.act(case)
    return str(error.value)


TOLD = {
    "displaced": (
        (*CARE, X_RAY, AGREED, ORDINARY, f"{ACT['13.1']}, under 13.1"),
        """\
        expected: 13.1 applies, got: 13.1 does not apply, because of 10.1
        13.1: the doctor must get the patient's consent to the recording
        10.1: the doctor need not get separate consent to the recording, which the consent to the procedure implies
        Because the doctor plans to make or arrange the recording; the recording is part of the patient's care; the recording is an X-ray; consent to the investigation or treatment has been given; and 5 more
        It would hold:
        - as “13.1 does not apply, because of 10.1”
        - with “the consent was given under pressure or for an inducement”
        - with “the consent was given without understanding what it was for”
        - with “the consent was given by someone who was unable to decide at the time”
        - or with 8 other changes
        """,
    ),
    "depends": (
        (*CARE, f"{ACT['13.1']}, under 13.1"),
        """\
        expected: 13.1 applies, got: 13.1 depends on whether the recording serves another purpose beside care; what kind of recording it is; whether the patient has capacity to decide about the procedure; and 3 more
        13.1: the doctor must get the patient's consent to the recording
        It would hold:
        - as “13.1 depends on whether the recording serves another purpose beside care”
        - with “nothing else is out of the ordinary”
        - with “the recording is an ordinary photograph, film or sound recording of the patient”
        - with “a person with legal authority has refused the recording”
        - or with 3 other changes
        """,
    ),
    "two changes": (
        (*CARE, UNLISTED, ORDINARY, "13.1 does not apply, because of 10.1"),
        """\
        expected: 13.1 does not apply, because of 10.1, got: 13.1 applies and is outstanding
        13.1: the doctor must get the patient's consent to the recording
        Because the doctor plans to make or arrange the recording; the recording is part of the patient's care
        It would hold:
        - as “the doctor must get the patient's consent to the recording, under 13.1”
        - with “consent to the investigation or treatment has been given” and with “the recording is an image of internal organs or structures” instead of “the recording is an ordinary photograph, film or sound recording of the patient”
        - with “consent to the investigation or treatment has been given” and with “the recording is an image of a pathology slide” instead of “the recording is an ordinary photograph, film or sound recording of the patient”
        - with “consent to the investigation or treatment has been given” and with “the recording is a laparoscopic or endoscopic image” instead of “the recording is an ordinary photograph, film or sound recording of the patient”
        """,
    ),
    "a fact it does not turn on": (
        (*CARE, UNLISTED, "13.1 depends on what the item is"),
        """\
        expected: 13.1 depends on what the item is, got: 13.1 applies and is outstanding
        13.1: the doctor must get the patient's consent to the recording
        Because the doctor plans to make or arrange the recording; the recording is part of the patient's care
        It would hold:
        - as “the doctor must get the patient's consent to the recording, under 13.1”
        - without “the item is a photograph, video or sound recording of a patient”
        """,
    ),
    "done": (
        (*CARE, UNLISTED, "13.1 is met"),
        """\
        expected: 13.1 is met, got: 13.1 applies and is outstanding
        13.1: the doctor must get the patient's consent to the recording
        Because the doctor plans to make or arrange the recording; the recording is part of the patient's care
        It would hold:
        - as “13.1 is outstanding”
        - with “nothing else is out of the ordinary” and with “the patient has consented to the recording”
        """,
    ),
    "a verdict that waits": (
        (*CARE, UNLISTED, ORDINARY, "the doctor may go ahead"),
        """\
        expected: the doctor may go ahead, got: the doctor may go ahead once what is outstanding is done
        Outstanding: 8.4: the doctor must record only with consent or other valid authority, because the doctor plans to make or arrange the recording
        Outstanding: 13.1: the doctor must get the patient's consent to the recording, because the doctor plans to make or arrange the recording; the recording is part of the patient's care
        It would hold:
        - as “the doctor may go ahead once what is outstanding is done”
        - with “the patient has consented to the recording”
        - with “the recording is an image of a pathology slide” instead of “the recording is an ordinary photograph, film or sound recording of the patient”
        """,
    ),
    "a verdict still open": (
        (*CARE, UNLISTED, REFUSED, "the doctor may go ahead"),
        """\
        expected: the doctor may go ahead, got: the answer depends on what has not been said yet
        It turns on whether the patient has capacity to decide about the procedure; whether other legal authority exists; what the patient wishes; and 1 more
        It would hold:
        - as “the answer depends on what has not been said yet”
        - with “nothing else is out of the ordinary” and with “the recording is an image of a pathology slide” instead of “the recording is an ordinary photograph, film or sound recording of the patient”
        """,
    ),
    "a verdict closed": (
        (*CARE, UNLISTED, REFUSED, ORDINARY, "the doctor may go ahead"),
        """\
        expected: the doctor may go ahead, got: the doctor must not go ahead as things stand
        Closed by 8.4: the doctor must record only with consent or other valid authority, because the doctor plans to make or arrange the recording
        Closed by 13.1: the doctor must get the patient's consent to the recording, because the doctor plans to make or arrange the recording; the recording is part of the patient's care
        It would hold:
        - as “the doctor must not go ahead as things stand”
        - with “the patient has consented to the recording” instead of “the patient has not yet consented to the recording”
        - with “the recording is an image of a pathology slide” instead of “the recording is an ordinary photograph, film or sound recording of the patient”
        """,
    ),
    "no change": (
        (CARE[0], SLIDE, f"{ACT['44.1']}, under 44.1"),
        """\
        expected: 44.1 applies, got: 44.1 does not apply
        44.1: the doctor must not take part in a recording believed to risk harm or distress to an incapable young patient
        Because the item is a pathology slide with human tissue on it
        It would hold:
        - as “44.1 does not apply”
        No change of one Given would make it hold as it stands
        """,
    ),
    "question": (
        (*CARE, UNLISTED, "the next question is what the item is"),
        """\
        expected: the next question is what the item is, got: whether the patient has consented to the recording
        """,
    ),
    "not a refusal": (
        (*CARE, X_RAY, "nothing that the doctor can do would change it"),
        """\
        expected: a refusal, and nothing that the doctor can do would change it
        got: the doctor may go ahead once what is outstanding is done
        """,
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_told(name: str) -> None:
    steps, expected = TOLD[name]
    assert told(*steps) == textwrap.dedent(expected).rstrip("\n")


@pytest.mark.parametrize("verdict", ["the doctor must stop", "the guidance does not cover this"])
@pytest.mark.parametrize("norm", [norm.id for norm in GUIDANCE.norms if norm.directive][::70])
def test_never_more_than_a_dozen_lines(norm: str, verdict: str) -> None:
    for then in (f"{norm} is not met", f"{norm} does not apply, because of 10.1", verdict):
        assert len(told(*CARE[:4], then).splitlines()) <= 12


@pytest.mark.parametrize("norm", [norm.id for norm in GUIDANCE.norms if norm.directive][::24])
def test_facts_that_are_passed_over_cannot_matter(norm: str) -> None:
    answers = {"acting": "professional", "item": "recording", "stage": "make", "patient": "adult"}
    now = str(advise(GUIDANCE, answers).finding(norm).state)
    everything = [*GUIDANCE.facts, *(other.id for other in GUIDANCE.norms)]
    for state in {"applies", "does not apply", "displaced"} - {now}:

        def holds(advice: Advice, state: str = state) -> bool:
            return bool(advice.state(norm) == state)

        near = repairs(GUIDANCE, answers, holds, read_by(GUIDANCE, [norm]), pairs=0)
        assert set(near.found) == set(repairs(GUIDANCE, answers, holds, everything, pairs=0).found)


def test_pairs_of_changes_are_tried_for_the_first_then_that_fails() -> None:
    case = Case(GUIDANCE)
    for step in (*CARE, UNLISTED):
        phrase = VOCABULARY.match("given", step)
        assert phrase
        phrase.act(case)
    said = []
    for _ in range(2):
        with pytest.raises(StepFailure) as error:
            case.expect_done("13.1", "met")
        said.append(str(error.value).splitlines()[-1])
    assert " and with " in said[0]
    assert said[1] == "No change of one Given would make it hold as it stands"


def test_what_was_not_tried_is_not_said_to_be_none() -> None:
    answers = {"acting": "professional"}
    assert repairs(GUIDANCE, answers, lambda _: False, ["item", "stage"]) == Repairs((), 2)
    assert repairs(GUIDANCE, answers, lambda _: False, ["item", "stage"], pairs=5) == Repairs((), 1)


def test_a_run_in_which_too_much_fails_is_not_kept_waiting() -> None:
    case = Case(GUIDANCE, search=False)
    case.answer("acting", "professional")
    with pytest.raises(StepFailure) as error:
        case.expect_done("13.1", "met")
    assert str(error.value).splitlines()[-1] == (
        "What else would make it hold was not searched for: too many scenarios fail at once"
    )
