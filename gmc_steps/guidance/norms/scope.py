"""Paragraphs 5 to 7 and endnotes 1 to 3: what the guidance covers, and pathology slides."""

from gmc_steps.guidance.conditions import (
    anonymised,
    anonymised_or_coded,
    for_care,
    for_secondary,
    making,
    post_mortem,
    use_in_public,
    using,
)
from gmc_steps.guidance.facts import kind, use_for
from gmc_steps.guidance.forms import by, condition, definition, may, scope, should

slide = kind.is_("slide")

NORMS = (
    scope(
        "5.1", "the guidance covers making and using recordings of patients in professional work"
    ),
    scope("5.2", "recordings on healthcare premises are covered, in the UK or abroad"),
    scope("5.3", "recordings made in assessing, investigating or treating a patient are covered"),
    scope("5.4", "recordings made for teaching, assessment, research and the like are covered"),
    definition(
        "5.5",
        "secondary purposes are teaching, training, assessment, research and other "
        "health-related uses that are not meant to benefit the patient directly",
    ),
    scope("5.6", "workplace recordings made to show hazards are left out", source="endnote 1"),
    scope("5.7", "CCTV of public areas in hospitals and surgeries is left out", source="endnote 2"),
    definition(
        "6.1",
        "a recording is a sound recording, photograph or other image of a patient, "
        "original or copy, made on any device",
    ),
    scope("6.2", "copies of written records are left out"),
    definition("7.1", "a slide of human tissue is no recording; a picture of the slide is one"),
    may(
        "7.2",
        "photograph the slide without consent for the patient's care",
        when=making & slide & for_care,
    ),
    may(
        "7.3",
        "photograph the slide without consent for a secondary purpose",
        when=making & slide & for_secondary,
        displaced_by=by("7.6", stated=True),
    ),
    condition(
        "7.4",
        "anonymise or code the image of the slide before its secondary use",
        when=using & slide & use_for.is_("secondary"),
        met=anonymised_or_coded,
    ),
    condition(
        "7.5",
        "anonymise the image of the slide before it enters the public domain",
        when=using & slide & use_in_public,
        met=anonymised,
    ),
    should(
        "7.6",
        "follow paragraph 51 for slides photographed for a secondary purpose during a post-mortem",
        when=making & slide & for_secondary & post_mortem,
    ),
    definition(
        "7.7",
        "a coded recording hides who the patient is from its recipient, while whoever "
        "coded it may keep the key",
        source="endnote 3",
    ),
)
