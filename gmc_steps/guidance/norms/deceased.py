"""Paragraphs 47 to 53 and endnotes 21 to 23: patients who have died."""

from gmc_steps.core.logic import applies
from gmc_steps.core.norm import Due
from gmc_steps.guidance.conditions import (
    against,
    anonymised,
    consent_after_death,
    consent_to_use,
    coroner_refused,
    counts,
    died,
    for_health,
    for_secondary,
    holding,
    identifying,
    known_wish_against,
    making,
    other_law,
    own_care,
    planning,
    post_mortem,
    recorded_in_life,
    secondary_use,
    use_in_public,
    using,
)
from gmc_steps.guidance.facts import (
    family_consult,
    family_information,
    made_for,
    patient_wish,
    pm_authority,
    pm_foreseen,
    pm_shows,
    proxy_consent,
    use_consent,
    use_for,
)
from gmc_steps.guidance.forms import (
    by,
    condition,
    information,
    may,
    must,
    need_not,
    should,
)
from gmc_steps.guidance.norms.care import CONFIDENTIALITY

# What needs no consent still gives way to a refusal by whoever may decide; in a coroner's case
# that is the coroner (readings 8 and 26).
family_refused = proxy_consent.is_("refused", "disagree") & pm_authority.is_("consent")
unforeseen = making & post_mortem & for_secondary & pm_foreseen.is_("unforeseen")

NORMS = (
    must(
        "47.1",
        "keep to the duty of confidentiality after the patient's death",
        when=died,
        due=Due.STANDING,
    ),
    information(
        "47.2",
        "Confidentiality has more on disclosure after death",
        points_to=CONFIDENTIALITY,
        when=died & (using | holding),
    ),
    should(
        "47.3",
        "follow the known wishes of the patient who has died",
        # Also a wish about keeping, and one known before a post-mortem recording is made.
        when=died
        & (
            (using & (against | patient_wish.is_("for_use")))
            | (making & patient_wish.is_("against_use"))
            | (holding & patient_wish.is_("against_keeping"))
        ),
        met=using & ~against,
        gate=True,
    ),
    may(
        "47.4",
        "use the recording as the patient agreed in life",
        when=using & recorded_in_life & use_consent.is_("original") & counts,
        displaced_by=known_wish_against,
    ),
    may(
        "47.5",
        "use the anonymised recording made in life",
        when=using & recorded_in_life & anonymised & for_health & ~use_for.is_("other_disclosure"),
        displaced_by=known_wish_against,
    ),
    must(
        "48.1",
        "consider whether the patient's family should be consulted",
        when=using & died & ~own_care & (use_in_public | identifying),
    ),
    should(
        "48.2",
        "take legal advice from the employing or contracting body or a defence organisation",
        when=applies("48.1")
        & (family_information.is_("yes") | family_consult.is_("yes", "objects")),
    ),
    information(
        "48.3",
        "the Information Commissioner's Office has more on information about the deceased",
        points_to="the Information Commissioner's Office",
        when=applies("48.1"),
        source="endnote 22",
    ),
    information("49.1", "legislation in the UK governs post-mortem examinations", when=post_mortem),
    should(
        "49.2",
        "comply with the law on post-mortem examinations",
        when=post_mortem,
        behind="8.11",  # reading 28
    ),
    should("49.3", "follow any relevant code of practice", when=post_mortem),
    information(
        "49.4",
        "the Human Tissue Act 2004 is the framework",
        when=post_mortem,
        source="endnote 23",
        regions=("england", "wales"),
    ),
    information(
        "49.5",
        "the Human Tissue Act 2004 is the framework",
        when=post_mortem,
        source="endnote 23",
        regions=("northern_ireland",),
    ),
    information(
        "49.6",
        "the Human Tissue (Scotland) Act 2006 is the framework",
        when=post_mortem,
        source="endnote 23",
        regions=("scotland",),
    ),
    information(
        "49.7",
        "the Human Tissue Authority publishes codes on post-mortems and consent",
        points_to="the Human Tissue Authority",
        when=post_mortem,
        source="endnote 23",
    ),
    information(
        "50.1",
        "a recording can be an integral part of a post-mortem examination",
        when=making & post_mortem,
    ),
    need_not(
        "50.2",
        "get separate consent to record organs, body parts or slides for the cause of death",
        when=making
        & post_mortem
        & made_for.is_("cause_of_death")
        & pm_shows.is_("organs_parts_slides")
        & ~family_refused
        & ~coroner_refused,
    ),
    should(
        "50.3",
        "see that the information for relatives explains why a recording may be needed",
        when=planning & post_mortem,
    ),
    should(
        "51.1",
        "seek consent to the recording together with consent to the post-mortem",
        # In a coroner's case no consent to the examination is sought (reading 26): see 53.
        when=making & post_mortem & for_secondary & pm_authority.is_("consent"),
        displaced_by=by("51.2", stated=True),
        # Whoever has answered has been asked; a refusal closes the way by 8.4.
        shown_by=proxy_consent.is_("given", "refused", "disagree"),
        gate=True,
    ),
    may(
        "51.2",
        "record without consent for a secondary purpose that was not foreseen",
        when=unforeseen & ~identifying & ~family_refused & ~coroner_refused,
    ),
    condition(
        "51.3",
        "leave out anything that might identify the person",
        when=unforeseen & ~consent_after_death & ~other_law & ~pm_authority.is_("coroner_covers"),
        met=~identifying,
    ),
    need_not(
        "52.1",
        "get consent to use the anonymised post-mortem recording for a secondary purpose",
        when=using & post_mortem & secondary_use & for_health & anonymised,
        displaced_by=known_wish_against,
    ),
    condition(
        "52.2",
        "anonymise the post-mortem recording before using it for a secondary purpose",
        when=using & post_mortem & secondary_use & ~consent_to_use & ~other_law,
        displaced_by=by("15.6", "15.7", "15.8", "22.3"),
        met=anonymised,
    ),
    information(
        "52.3", "paragraph 48 speaks of the public domain", when=using & post_mortem & use_in_public
    ),
    should(
        "53.1",
        "check first with the coroner or Procurator Fiscal about images of tissue",
        when=making
        & post_mortem
        & pm_authority.is_("coroner_silent")
        & pm_shows.is_("organs_parts_slides", "other_tissue"),
        gate=True,
    ),
)
