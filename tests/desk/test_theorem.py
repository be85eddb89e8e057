"""A scenario read as a theorem: what it claims, and what holds without one of its Givens."""

from __future__ import annotations

from own import VOCABULARY

from gmc_steps.desk.theorem import Theorem, failure, theorem_of
from gmc_steps.source.parsing import parse_feature

STOPPING = """\
Feature: Principles

  Background:
    Given the doctor is acting in a professional role
    And the item is a photograph, video or sound recording of a patient

  @p8
  Rule: Paragraph 8: What every recording asks of you

    @8.6
    Scenario: A patient who asks for the camera to be switched off
      Given the patient asks to stop the recording
      And it is practicable to stop the recording
      And the patient is an adult
      When the recording is being made
      Then the doctor must stop
"""


def read(source: str) -> Theorem | None:
    feature = parse_feature("features/principles.feature", source.encode())
    return theorem_of(feature.scenarios[0], VOCABULARY)


def test_a_given_that_the_then_needs_is_told_from_one_that_it_does_not() -> None:
    theorem = read(STOPPING)
    assert theorem is not None
    assert all(failure(theorem.case, claim) is None for claim in theorem.claims)
    by_fact = {premise.fact: premise for premise in theorem.premises}
    assert not theorem.holds_without([by_fact["asks_to_stop"]])
    assert not theorem.holds_without([by_fact["stop_practicable"]])
    assert theorem.holds_without([by_fact["patient"]])


def test_what_cannot_be_read_is_no_theorem() -> None:
    assert read(STOPPING.replace("the patient is an adult", "the patient is tall")) is None
    adult = "And the patient is an adult"
    assert read(STOPPING.replace(adult, f"{adult}\n      And the patient is under 16")) is None
    assert read(STOPPING.replace(adult, f"{adult}\n      {adult}")) is not None
