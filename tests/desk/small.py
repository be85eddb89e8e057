"""A small feature file of paragraph 13, and the scenarios that a test adds to it."""

from __future__ import annotations

from pathlib import Path

from gmc_steps.source.feature import Features
from gmc_steps.source.features import read_features

HEAD = """Feature: Recordings as part of care
  Background:
    Given the doctor is acting in a professional role

  @p13
  Rule: Paragraph 13: Consent to make a recording for care
"""

RASH = (
    "Given the item is a photograph, video or sound recording of a patient",
    "And the recording is an ordinary photograph, film or sound recording of the patient",
    "And the recording is part of the patient's care",
    "And the patient is an adult",
    "And the patient has capacity to decide about the recording",
)
MAKE = "When the doctor plans to make or arrange the recording"
CONSENT = "Then the doctor must get the patient's consent to the recording, under 13.1"


def scenario(name: str, *steps: str, tags: str = "@13.1") -> str:
    """A scenario as it stands under a rule."""
    return "\n".join(
        ["", f"    {tags}", f"    Scenario: {name}", *(f"      {x}" for x in steps), ""]
    )


def written(root: Path, *scenarios: str) -> Features:
    """The features of a project that has these scenarios and no others."""
    path = root / "features" / "care.feature"
    path.parent.mkdir(exist_ok=True)
    path.write_text(HEAD + "".join(scenarios), encoding="utf-8")
    return read_features(root)
