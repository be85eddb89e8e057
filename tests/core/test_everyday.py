"""Everyday words: one list, the same for the search and for `gmc-steps steps`."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from gmc_steps.cli.commands import main
from gmc_steps.core.everyday import Synonyms, spans
from gmc_steps.guidance import GUIDANCE

LEADS = {
    "attorney": "someone has legal authority to decide for the patient",
    "mother": "a person with parental responsibility has refused the recording",
    "dementia": "the patient lacks capacity to decide about the recording",
    "unconscious": "the patient cannot decide about the recording now and is expected to be able",
    "website": "the use is in widely accessible public media",
    "WhatsApp": "the doctor plans to show or give the recording to someone else",
    "delete": "the recording is deleted before its time",
    "student": "the recording is made for teaching, research or another secondary purpose",
    "social media": "the use is in widely accessible public media",
    "Mum\u2019s": "a person with parental responsibility has consented to the recording",
}


@pytest.mark.parametrize("words", LEADS)
def test_an_everyday_word_leads_to_phrases(words: str) -> None:
    done = CliRunner().invoke(main, ["steps", *words.split()])
    assert done.exit_code == 0
    assert f"Given {LEADS[words]}" in done.output


def test_each_duty_that_is_answered_by_its_id_shows_both_forms() -> None:
    shown = CliRunner().invoke(main, ["steps"]).output.splitlines()
    asked = [norm.id for norm in GUIDANCE.norms if norm.asked_by_id]
    assert len(asked) > 50
    for id in asked:
        assert shown.count(f"  Given {id} has been done") == 1
        assert shown.count(f"  Given {id} has not been done") == 1


@pytest.mark.parametrize(
    ("typed", "listed"),
    [
        ("X-rays", "x-ray"),
        ("xray", "x ray"),
        ("mum\u2019s", "mum"),
        ("caf\u00e9s", "cafe"),
        ("studies", "study"),
        ("the power of attorney form", "power of attorney"),
        ("A&E", "a&e"),
    ],
)
def test_words_are_the_same_however_they_are_typed(typed: str, listed: str) -> None:
    assert Synonyms(f"zebra, {listed}").named_in(typed)


def test_words_that_only_look_alike_are_not_the_same() -> None:
    assert not Synonyms("gas, bus, pass").named_in("ga bu pas")
    assert spans("an attorney") == {"an", "attorney", "anattorney"}
