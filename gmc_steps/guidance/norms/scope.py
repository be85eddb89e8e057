"""Paragraphs 5 to 7 and endnotes 1 to 3: what the guidance covers, and pathology slides."""

from gmc_steps.core.logic import ALWAYS
from gmc_steps.guidance.conditions import (
    anonymised,
    anonymised_or_coded,
    coded,
    consent_to_use,
    coroner_refused,
    for_care,
    for_secondary,
    making,
    other_law,
    post_mortem,
    refused,
    secondary_use,
    use_in_public,
    using,
)
from gmc_steps.guidance.facts import item, kind, recorder, use_for
from gmc_steps.guidance.forms import by, condition, definition, may, scope, should

slide = kind.is_("slide")

NORMS = (
    scope(
        "5.1", "the guidance covers making and using recordings of patients in professional work"
    ),
    scope(
        "5.2",
        "recordings on healthcare premises are covered, in the UK or abroad",
        # Unless people from outside are known to record elsewhere.
        when=~recorder.is_("outside_context", "outside_elsewhere"),
    ),
    scope(
        "5.3",
        "recordings made in assessing, investigating or treating a patient are covered",
        when=for_care,
    ),
    scope(
        "5.4",
        "recordings made for teaching, assessment, research and the like are covered",
        when=for_secondary,
    ),
    definition(
        "5.5",
        "secondary purposes are teaching, training, assessment, research and other "
        "health-related uses that are not meant to benefit the patient directly",
        when=for_secondary | secondary_use,
    ),
    scope(
        "5.6",
        "workplace recordings made to show hazards are left out",
        scope=ALWAYS,
        when=item.is_("workplace_hazard"),
        source="endnote 1",
    ),
    scope(
        "5.7",
        "CCTV of public areas in hospitals and surgeries is left out",
        scope=ALWAYS,
        when=item.is_("public_area_cctv"),
        source="endnote 2",
    ),
    definition(
        "6.1",
        "a recording is a sound recording, photograph or other image of a patient, "
        "original or copy, made on any device",
    ),
    scope(
        "6.2",
        "copies of written records are left out",
        scope=ALWAYS,
        when=item.is_("written_copy"),
    ),
    definition(
        "7.1",
        "a slide of human tissue is no recording; a picture of the slide is one",
        scope=ALWAYS,
        when=item.is_("tissue_slide") | slide,
    ),
    may(
        "7.2",
        "photograph the slide without consent for the patient's care",
        when=making & slide & for_care & ~refused & ~coroner_refused,
    ),
    may(
        "7.3",
        "photograph the slide without consent for a secondary purpose",
        when=making & slide & for_secondary & ~refused,
        displaced_by=by("7.6", stated=True),
    ),
    condition(
        "7.4",
        "anonymise or code the image of the slide before its secondary use",
        # What is agreed to, or rests on other grounds, does not rest on 7.
        when=using & slide & use_for.is_("secondary") & ~consent_to_use & ~other_law,
        displaced_by=by("15.6", "15.7", "15.8", "22.3"),
        met=anonymised_or_coded,
    ),
    condition(
        "7.5",
        "anonymise the image of the slide before it enters the public domain",
        when=using & slide & use_in_public,
        met=anonymised,
        gate=True,  # "always"
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
        when=coded,
        source="endnote 3",
    ),
)
