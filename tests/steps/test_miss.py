"""What is near a sentence that is no step, and what is said of it where more is known."""

from __future__ import annotations

import pytest
from own import VOCABULARY

from gmc_steps.guidance import GUIDANCE
from gmc_steps.steps.miss import explain

NOT_TOLD = "callers have not been properly told about recording"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("the callers were not told", NOT_TOLD),
        ("the patient is an adlt", "the patient is an adult"),
        ("the docter acts in a profesional role", "the doctor is acting in a professional role"),
        ("the patient has died", "the patient was recorded in life and has since died"),
        ("the item is an x-ray", "the recording is an X-ray"),
    ],
)
def test_letters_and_rare_words_tell_what_is_near(text: str, first: str) -> None:
    assert VOCABULARY.nearest("given", text)[0] == first


def test_near_is_what_is_like_it_first_among_all() -> None:
    givens = [phrase.text for phrase in VOCABULARY.catalogue if phrase.keyword == "given"]
    assert [VOCABULARY.nearest("given", text)[0] for text in givens] == givens


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            NOT_TOLD.replace("callers ", "callers\u00a0"),
            "there is a special space after 'callers'; type it again",
        ),
        (f"{NOT_TOLD}.", "remove the full stop at the end"),
        (
            NOT_TOLD.replace("callers ", "callers  "),
            "there is more than one space after 'callers'; leave only one",
        ),
        (f"“{NOT_TOLD}”", "remove the quotation marks"),
        (f"{NOT_TOLD}\u200b", "there is an invisible character after 'recording'; remove it"),
        (
            "the use is for the patient’s own care",
            "there is a curly apostrophe after 'patient'; write a straight one",
        ),
        (
            "the recording is an X\u2011ray",
            "there is a special dash after 'X'; write a plain hyphen",
        ),
    ],
)
def test_a_sign_that_looks_like_another_is_named(said: str, told: str) -> None:
    assert VOCABULARY.match("given", said) is None
    assert explain(VOCABULARY, "given", said) == ("no step has these words", told)


@pytest.mark.parametrize(
    ("said", "near"),
    [
        ("56.1 does not apply, because of 65.2", "56.2"),
        ("56.9 does not apply", "56.4 or 56.3"),
        ("the doctor must not record calls from patients secretly, under 99.9", "56.4"),
        ("the advice points to Decision making and consent, under 99.9", "11.3 or 18.4"),
    ],
)
def test_a_norm_that_there_is_not_is_named_with_those_that_may_be_meant(
    said: str, near: str
) -> None:
    told = explain(VOCABULARY, "then", said)
    assert told is not None
    assert told[0].startswith("there is no norm ")
    assert told[1] == f"did you mean {near}?"


def test_where_several_norms_say_it_only_another_is_offered_beside_the_one_named() -> None:
    said = "the advice points to Decision making and consent"
    told = explain(VOCABULARY, "then", f"{said} under 11.3")
    assert told is not None
    assert told[1] == f"write “{said}, under 11.3” or “{said}, under 18.4”"


def test_what_is_advised_for_a_norm_that_applies_is_a_step() -> None:
    for norm in GUIDANCE.norms:
        told = explain(VOCABULARY, "then", f"{norm.id} applies")
        assert told is not None
        assert VOCABULARY.match("then", told[1].removeprefix("write “").removesuffix("”"))


@pytest.mark.parametrize(
    ("keyword", "said", "what"),
    [
        ("then", "the patient is an adult", "this is a Given"),
        ("given", "the doctor may go ahead", "this is a Then"),
        ("when", "the doctor may go ahead", "this is a Then"),
    ],
)
def test_a_step_of_the_other_kind_is_told(keyword: str, said: str, what: str) -> None:
    told = explain(VOCABULARY, keyword, said)
    assert told is not None
    assert told[0] == what
    assert told[1].startswith(f"it cannot follow {keyword.capitalize()}; ")


def test_of_a_sentence_that_is_only_wrong_nothing_definite_is_said() -> None:
    assert explain(VOCABULARY, "given", "the patient is an adlt") is None
