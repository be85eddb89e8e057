"""Where a reading of the project's leaves the answer to a person.

The guidance is silent or uneven in places. The project declares how it reads them; where it
cannot read an answer into the text it says so and hands the decision to a person. Each reading
is shown on the page of its paragraph as the project's own, never as the regulator's.
"""

from __future__ import annotations

from gmc_steps.core.logic import applies
from gmc_steps.core.policy import HandOver
from gmc_steps.guidance.conditions import (
    about_patient,
    adult,
    adult_unable,
    against,
    anonymised,
    anonymised_or_coded,
    call,
    cannot_stop,
    cannot_wait,
    coded,
    consent_after_death,
    consent_to_use,
    coroner_refused,
    covert,
    died,
    fails_46,
    for_care,
    for_health,
    for_media,
    for_secondary,
    holding,
    identifying,
    kept,
    listed,
    making,
    minor_unable,
    no_other_way,
    other_law,
    own_care,
    post_mortem,
    recording_now,
    refused,
    unwilling,
    unwilling_to_use,
    use_in_media,
    use_in_public,
    using,
)
from gmc_steps.guidance.facts import (
    asking_practicable,
    beneficial,
    child_distress,
    child_shows_distress,
    earlier_consent,
    integral,
    intrusion,
    keeping,
    least_restrictive,
    necessary,
    parent_asks,
    parent_consent,
    patient_wish,
    pm_authority,
    proxy_consent,
    recorder,
    research_exemption,
    urgency,
    use_consent,
    use_for,
)
from gmc_steps.guidance.norms.principles import authority_to_use
from gmc_steps.guidance.norms.public_media import only_takes_part
from gmc_steps.guidance.norms.storing import on_record

_overridden = applies("15.6", "15.7", "15.8")
"""What lifts a refusal: the law, a court, the public interest, with what they ask for."""

_withdrawn_later = use_consent.is_("withdrawn_later")

_unwanted = (
    against
    | _withdrawn_later
    | (minor_unable & parent_consent.is_("refused", "disagree") & ~consent_to_use)
)
"""It is known that the use is not wanted, or that the recording was not."""

_at_odds = making & (
    (minor_unable & parent_consent.is_("disagree")) | proxy_consent.is_("disagree")
)
# Found wanting by 31, a recording beyond care is not made whoever agrees (27, 45).
_fails_31 = (
    ~for_care
    & ~research_exemption.is_("applies")
    & (necessary.is_("no") | beneficial.is_("no") | least_restrictive.is_("no"))
)

HAND_OVERS = (
    HandOver(
        9,
        17,
        "this anonymised or coded use is permitted, yet it is known that it is not wanted: "
        "the doctor decides, with the patient's part in decisions (8.2) in view",
        using
        & ~died
        & ~own_care
        & anonymised_or_coded
        & _unwanted
        & ~_overridden
        & (
            consent_to_use
            | _withdrawn_later
            | other_law
            | applies("12.1", "17.1", "22.2", "38.2", "38.3", "46.1")
        ),
    ),
    HandOver(
        9,
        17,
        "the patient is known to be against the use for which the recording would be made: the "
        "doctor decides, with the patient's part in decisions (8.2) in view",
        making & ~died & patient_wish.is_("against_use"),
    ),
    HandOver(
        12,
        9,
        "consent was given, or another paragraph permits the use, yet it is known that this use is "
        "not wanted: what that wish means now is for the doctor to judge",
        using
        & ((own_care & against) | (~own_care & ~died & identifying & _unwanted))
        & ~_overridden,
    ),
    HandOver(
        12,
        9,
        "consent was withdrawn some time after the recording: 25, 35 and 47 speak of other "
        "withdrawals, so what this one means is for the doctor to judge",
        using & ~died & _withdrawn_later,
        gates=("8.9", "9.3", "15.5", "38.1"),
    ),
    HandOver(
        47,
        8,
        "this identifiable use was agreed, or is permitted: whether an anonymised recording would "
        "still serve it is for the doctor to judge",
        using & identifying & (consent_to_use | applies("22.3")),
        gates=("8.8",),
    ),
    HandOver(
        21,
        19,
        "someone with legal authority has refused a recording that belongs to treatment which "
        "cannot wait: the text names no bar, and the doctor must find out what the law says",
        making & adult & cannot_wait & proxy_consent.is_("refused", "disagree"),
        gates=("8.4", "13.1", "18.1"),
    ),
    HandOver(
        22,
        21,
        "those who may decide for the patient disagree about the recording: of that the text says "
        "nothing, and a person must find out what the law says",
        _at_odds & ~_fails_31,
        gates=("8.4", "13.1", "18.1", "21.3", "24.1", "27.4", "36.6"),
    ),
    HandOver(
        22,
        21,
        "those who may decide for the patient disagree about this use: of that the text says "
        "nothing, and a person must find out what the law says",
        using & use_consent.is_("disagree") & ~_overridden,
        gates=("8.9", "9.3", "15.5", "38.1"),
    ),
    HandOver(
        22,
        21,
        "this use may be permitted, yet those who may decide for the patient disagree about it: of "
        "that the text says nothing, and a person must weigh it",
        using & use_consent.is_("disagree") & ~_overridden,
    ),
    HandOver(
        25,
        9,
        "the recording may distress the young patient: whether that is harm in the sense of 9.2 is "
        "for the doctor to judge",
        making & minor_unable & ~for_media & child_distress.is_("yes"),
    ),
    HandOver(
        11,
        8,
        "the patient does not want the recording to go on and stopping is not practicable: 8.6 "
        "gives way only so far, the wish (9.1) stays, and a person decides how to end it",
        unwilling & cannot_stop,
        gates=("9.1",),
    ),
    HandOver(
        11,
        8,
        "paragraph 34 says when to stop recording a child or young person, under the heading of "
        "secondary purposes; for any other recording a person decides, with 8.6 and 9.1 in view",
        recording_now & minor_unable & (child_shows_distress.is_("yes") | parent_asks.is_("yes")),
    ),
    HandOver(
        7,
        13,
        "another legal authority is relied on; whether it also stands in for the consent that this "
        "paragraph asks for is a question of law, and a person decides",
        other_law,
        gates=("13.1", "15.5", "18.1", "21.3", "24.1", "45.2"),
    ),
    HandOver(
        7,
        13,
        "somebody entitled to decide has refused a recording for which the text, or another legal "
        "authority, asks for no consent; what that refusal means is a question of law, and a "
        "person decides",
        making & (refused | coroner_refused) & ~covert & (other_law | applies("50.2", "51.2")),
    ),
    HandOver(
        26,
        51,
        "the coroner or Procurator Fiscal has authorised these images: whether that takes the "
        "place of consent, or outweighs a refusal, is for the law to say, and a person must find "
        "out",
        making & post_mortem & pm_authority.is_("coroner_covers"),
        gates=("8.4", "13.1"),
    ),
    HandOver(
        26,
        51,
        "whoever may decide after the death has agreed: whether that takes the place of the "
        "patient's own consent to public media (37) is for the law to say, and a person must find "
        "out",
        making & for_media & consent_after_death,
        gates=("37.1",),
    ),
    # Whoever only takes part sees to consent as this guidance asks for it (40).
    HandOver(
        26,
        51,
        "whoever may decide after the death has agreed: whether that takes the place of the "
        "patient's own consent to public media (37) is for the law to say, and a person must find "
        "out",
        making & consent_after_death & only_takes_part & ~listed & ~other_law,
    ),
    HandOver(
        29,
        15,
        "the law or a court asks for the disclosure; what it sets aside is for the law to say, "
        "and a person must find out",
        applies("15.6", "15.7"),
        gates=("8.8", "23.1", "23.2", "47.3"),
    ),
    HandOver(
        37,
        28,
        "the patient agreed and has since lost capacity: the text does not say whether the consent "
        "stands, and a person decides",
        making & earlier_consent.is_("given") & ~refused,
        gates=("8.4", "18.1", "27.4", "36.6", "45.2"),
    ),
    HandOver(
        5,
        12,
        "a coded recording in a journal or other learning material is within the words of 17, and "
        "whether coding is enough there is for a person to judge",
        using
        & use_for.is_("learning_material")
        & coded
        & ~consent_to_use
        & ~other_law
        & ~_overridden
        & applies("17.1"),
    ),
    HandOver(
        5,
        12,
        "the image of a slide is always anonymised before it is published in the public domain: "
        "whether this journal or learning material is published there is for a person to judge",
        using
        & use_for.is_("learning_material")
        & (consent_to_use | other_law | applies("17.1") | _overridden),
        gates=("7.5",),
    ),
    HandOver(
        22,
        21,
        "the text has no emergency rule for children and young people; the law outside it decides, "
        "and a person must apply it",
        making
        & for_care
        & minor_unable
        & urgency.is_("immediate")
        & integral.is_("integral")
        & ~applies("10.1"),
        gates=("21.3", "8.4", "18.1"),
    ),
    HandOver(
        23,
        54,
        "a covert recording cannot be explained to the person recorded or agreed with them: how "
        "8.3 and 9.1 bear on it is for a person to judge",
        about_patient & covert & no_other_way & ~call,
    ),
    HandOver(
        23,
        54,
        "the patient is known not to want a recording: whether that wish counts against a covert "
        "recording is for a person to judge",
        about_patient & covert & no_other_way & ~call,
        gates=("9.1",),
    ),
    HandOver(
        27,
        47,
        "no rule here permits or forbids this use of a recording of someone who has died; the "
        "GMC's Confidentiality guidance decides, and a person must apply it",
        using & died & ~use_in_public & ~own_care & ~authority_to_use & ~against,
        gates=("8.9", "9.3"),
    ),
    HandOver(
        8,
        7,
        "this use needs no consent after death, and whoever may decide was asked and refused it: "
        "what that refusal means is for a person to judge",
        using
        & post_mortem
        & unwilling_to_use
        & ~_overridden
        & (other_law | applies("22.3", "52.1")),
    ),
    HandOver(
        43,
        46,
        "whether an anonymised recording of an adult who lacks capacity may go into public media "
        "without the assessment of paragraph 46 is for a person to judge",
        using
        & use_in_media
        & adult_unable
        & anonymised
        & ~fails_46
        & ~consent_to_use
        & ~other_law
        & ~applies("46.1")
        & ~_overridden,
    ),
    HandOver(
        17,
        38,
        "38 lets a recording made for care be published where consent cannot practicably be "
        "sought; whether one made for another purpose may be, is for a person to judge",
        using
        & for_secondary
        & use_in_media
        & for_health
        & anonymised
        & asking_practicable.is_("no")
        & ~consent_to_use
        & ~unwilling_to_use
        & ~other_law
        & ~applies("12.1", "46.1", "47.5", "52.1")
        & ~fails_46
        & ~_overridden,
    ),
    HandOver(
        39,
        39,
        "a film without programme makers remains a concern: 42 does not say what follows, and a "
        "person decides",
        (making | identifying)
        & recorder.is_("own_team", "patient_or_family")
        & intrusion.is_("concern_remains"),
    ),
    HandOver(
        34,
        59,
        "a patient who is alive does not want the recording kept: of such a wish the text says "
        "nothing, and a person decides, with what was agreed and the guidance on records in view",
        holding & ~died & patient_wish.is_("against_keeping"),
    ),
    HandOver(
        34,
        59,
        "a patient who has died did not want the recording kept, and it goes by the guidance on "
        "records: which of the two counts (47, 59) the text does not say, and a person decides",
        holding & on_record & patient_wish.is_("against_keeping"),
        gates=("47.3",),
    ),
    HandOver(
        34,
        59,
        "a recording that goes by the guidance on records is kept longer than was agreed: whether "
        "its time is over that guidance says, and a person must look",
        holding & on_record & keeping.is_("longer"),
    ),
    HandOver(
        34,
        59,
        "a recording that belongs to the medical record is taken along: whether records may be, "
        "and with what rights (57, 58), is for a person to find out",
        holding & for_care & kept & keeping.is_("taken_along"),
    ),
)
