"""Paragraphs 10 to 21 and endnotes 6 to 13: recordings made as part of a patient's care."""

from gmc_steps.core.logic import applies
from gmc_steps.core.norm import Due
from gmc_steps.guidance.conditions import (
    able,
    adult,
    adult_unable,
    age_unclear,
    alive,
    anonymised,
    anonymised_or_coded,
    cannot_anonymise,
    cannot_wait,
    coded,
    consent_after_death,
    consent_of_parent,
    consent_of_patient,
    consent_of_proxy,
    consent_to_use,
    counts,
    covert_authorised,
    died,
    for_care,
    for_health,
    for_media,
    holding,
    identifying,
    incapacity_test,
    integral_to_care,
    kept,
    known_wish_against,
    making,
    minor,
    minor_unable,
    nobody_has_authority,
    other_law,
    own_care,
    planning,
    recording_now,
    refused,
    secondary_use,
    unable,
    under_16,
    use_in_media,
    using,
)
from gmc_steps.guidance.facts import (
    capacity_procedure,
    court_direction,
    decision_maker,
    explaining_practicable,
    identifiability,
    integral,
    kind,
    made_for,
    patient,
    procedure_consent,
    proxy_consent,
    public_interest,
    required_by_law,
    stage,
    use_consent,
    use_for,
)
from gmc_steps.guidance.forms import (
    by,
    condition,
    definition,
    information,
    may,
    must,
    need_not,
    should,
)

DECISION_MAKING = "Decision making and consent"
CONFIDENTIALITY = "Confidentiality: good practice in handling patient information"
YOUNG = "0-18 years: guidance for all doctors"

listed = applies("10.2", "10.3", "10.4", "10.5", "10.6", "10.7")
listed_procedure = (
    planning
    & listed
    & alive
    & ~procedure_consent.is_("no_treatment")
    # Where nobody is asked to consent to the procedure, nothing is explained with it.
    & ~applies("19.1", "19.2")
)
without_consent = ~consent_to_use & ~other_law
# Where nobody can have consented to the procedure, it goes by 19 and nothing is implied.
nobody_could = patient.is_("adult") & capacity_procedure.is_("lacks") & decision_maker.is_("nobody")
explains = ~explaining_practicable.is_("no")
needs_adult_authority = making & for_care & adult & capacity_procedure.is_("lacks")
relies_on_public_interest = using & public_interest.is_("justified", "not_justified", "unassessed")
# 20 and 46 send whoever decides for an adult to 16; where nobody else does, the doctor weighs.
weighed_by_another = decision_maker.is_("someone") & ((for_care & secondary_use) | use_in_media)
weighed_by_doctor = (relies_on_public_interest & ~own_care & ~weighed_by_another) | applies(
    "20.3", "46.3"
)
goes_by_16 = relies_on_public_interest | applies("20.2", "20.3", "46.2", "46.3")
# What to tell whoever decides for an adult is not said (reading 38); for the young, 21.4 says it.
told_another = patient.is_("adult") & unable
own_consent_sought = (
    planning & for_care & alive & ~applies("7.2") & ~(unable & applies("19.1", "19.2"))
)
adult_without_capacity = (making | using) & adult & (unable | capacity_procedure.is_("lacks"))
care_of_incapable_adult = using & for_care & adult_unable & secondary_use

NORMS = (
    # Separate consent not needed
    need_not(
        "10.1",
        "get separate consent to the recording, which the consent to the procedure implies",
        # As part of the care consented to; 37 sends public media here too. Whoever may consent may
        # refuse (reading 8), and a consent that is none implies none.
        when=making
        & (for_care | for_media)
        & listed
        & procedure_consent.is_("given")
        & counts
        & ~refused
        & ~nobody_could,
    ),
    definition(
        "10.2", "images of internal organs or structures are listed", when=kind.is_("internal")
    ),
    definition("10.3", "images of pathology slides are listed", when=kind.is_("slide")),
    definition(
        "10.4", "laparoscopic and endoscopic images are listed", when=kind.is_("endoscopic")
    ),
    definition("10.5", "recordings of organ functions are listed", when=kind.is_("organ_function")),
    definition("10.6", "ultrasound images are listed", when=kind.is_("ultrasound")),
    definition("10.7", "X-rays are listed", when=kind.is_("xray")),
    should(
        "11.1",
        "explain that the procedure involves a recording",
        when=listed_procedure & explains,
    ),
    should(
        "11.2",
        "explain that the recording could serve secondary purposes, in public too, once anonymised",
        when=listed_procedure & explains,
    ),
    information(
        "11.3",
        "Decision making and consent has more on decisions about procedures",
        points_to=DECISION_MAKING,
        when=listed_procedure,
        source="endnote 6",
    ),
    may(
        "12.1",
        "use or disclose the listed recording for secondary purposes without consent",
        when=using & listed & secondary_use & for_health & anonymised,
        displaced_by=by("23.1") + by("46.2", "46.3") + known_wish_against,
    ),
    condition(
        "12.2",
        "anonymise the listed recording before that use",
        when=using & listed & secondary_use & without_consent,
        # What other paragraphs permit does not rest on 12.
        displaced_by=by("7.4", "17.1", when=coded) + by("15.6", "15.7", "15.8", "22.3", "46.1"),
        met=anonymised,
    ),
    information(
        "12.3",
        "the Information Commissioner's Office has more on anonymising",
        points_to="the Information Commissioner's Office",
        when=applies("12.2"),
    ),
    # Consent to record as part of care
    must(
        "13.1",
        "get the patient's consent to the recording",
        when=making & made_for.is_("care", "cause_of_death"),
        displaced_by=by("10.1", stated=True)
        + by("18.1", "19.1", "19.2", "31.1", when=unable)
        + by("7.2", "21.3", "50.2", "56.1")
        + by("54.3", when=covert_authorised),
        met=consent_of_patient | consent_after_death | (died & other_law),
        unclear=died,
        reading=26,
        gate=True,
    ),
    should(
        "13.2",
        "explain how the recording would help the patient's care",
        when=own_consent_sought,
        displaced_by=by("10.1", stated=True) + by("56.1"),
        unclear=told_another,
        reading=38,
    ),
    should(
        "13.3",
        "explain what form the recording will take",
        when=own_consent_sought,
        displaced_by=by("10.1", stated=True) + by("56.1"),
        unclear=told_another,
        reading=38,
    ),
    should(
        "13.4",
        "explain that the recording will be stored securely",
        when=own_consent_sought & kept,
        displaced_by=by("10.1", stated=True) + by("56.1"),
        unclear=told_another,
        reading=38,
    ),
    should(
        "14.1",
        "explain what anonymous or coded secondary uses are possible",
        when=own_consent_sought & ~applies("10.1", "56.1") & explains,
    ),
    should(
        "14.2",
        "note the key points of the discussion in the medical record",
        when=(planning | recording_now)
        & for_care
        & alive
        & ~applies("7.2", "10.1", "56.1")
        & ~(unable & applies("19.1", "19.2")),
        due=Due.AFTER,
    ),
    # Disclosure
    definition(
        "15.1",
        "a recording made as part of care is part of the medical record",
        when=for_care & kept,
    ),
    should(
        "15.2",
        "keep the recording as secure as written notes",
        when=for_care & kept,
        due=Due.STANDING,
        behind="57.2",  # reading 28
    ),
    should(
        "15.3",
        "decide about disclosing the recording as for written notes",
        when=using & for_care,
        behind="57.2",
    ),
    must(
        "15.4",
        "follow the GMC's Confidentiality guidance",
        when=for_care & (using | holding),
        due=Due.STANDING,
    ),
    must(
        "15.5",
        "have the patient's consent before disclosing a recording that can identify them",
        when=stage.is_("disclose") & for_care & identifying & alive & ~own_care,
        # An anonymised or coded recording (17.1) does not identify: there this never applies.
        displaced_by=by("15.6", "15.7", "15.8", stated=True) + by("22.3", "46.1"),
        met=consent_to_use,
        gate=True,
    ),
    may(
        "15.6",
        "disclose the recording without consent, because the law requires it",
        when=using & required_by_law.is_("yes"),
    ),
    may(
        "15.7",
        "disclose the recording without consent, because a court directs it",
        when=using & court_direction.is_("yes"),
    ),
    may(
        "15.8",
        "disclose the recording without consent, as justified in the public interest",
        when=using & public_interest.is_("justified"),
        # For an adult who lacks capacity, 20 and 46 say who decides and on what terms (reading 18).
        displaced_by=by("20.2", "46.2", "46.3"),
    ),
    definition(
        "16.1",
        "a public-interest disclosure can be justified when its benefits outweigh both "
        "the patient's and the public's interest in confidentiality",
        when=goes_by_16,
    ),
    must(
        "16.2",
        "weigh the likely harm of not disclosing against the possible harm of disclosing",
        when=weighed_by_doctor,
    ),
    must(
        "16.3",
        "assess each case by itself",
        when=weighed_by_doctor,
    ),
    information(
        "16.4",
        "Confidentiality has more on disclosure in the public interest",
        points_to=CONFIDENTIALITY,
        when=goes_by_16,
    ),
    may(
        "17.1",
        "disclose the anonymised or coded recording for healthcare purposes without consent",
        # An open lecture is in the public domain: anonymised only (reading 5).
        when=using
        & (
            (use_for.is_("secondary") & anonymised_or_coded)
            | (use_for.is_("learning_material") & coded)
            | (use_for.is_("learning_material", "public_domain") & for_health & anonymised)
        ),
        # Public media have rules of their own (38, 46).
        displaced_by=by("23.1") + by("52.2", when=coded) + known_wish_against,
    ),
    should(
        "17.2",
        "bear in mind that small details may still identify the patient",
        when=using & ~own_care & identifiability.is_("anonymised", "coded", "may_be_identifiable"),
    ),
    should(
        "17.3",
        "take particular care over anonymity before using or publishing without consent",
        when=using & use_for.is_("learning_material") & (anonymised | coded) & ~consent_to_use,
    ),
    # Incapacity: making
    must(
        "18.1",
        "get consent from someone with legal authority before recording",
        when=needs_adult_authority,
        displaced_by=by("19.1", "19.2", stated=True)
        + by("7.2", "56.1")
        # A recording that is helpful rather than integral goes by 31 (reading 21).
        + by("31.1", when=decision_maker.is_("nobody") & incapacity_test)
        # One who can decide about it does so (13), whatever they cannot decide about treatment.
        + by("28.4", when=able & decision_maker.is_("nobody") & integral.is_("not_integral"))
        + by("54.3", when=covert_authorised),
        # For a listed recording, the consent to the procedure that it belongs to (reading 8).
        met=consent_of_proxy | applies("10.1"),
        unclear=age_unclear,
        reading=22,
        gate=True,
    ),
    definition(
        "18.2",
        "welfare attorneys and court-appointed guardians can have legal authority",
        when=adult_without_capacity,
        source="endnote 10",
        regions=("scotland",),
    ),
    definition(
        "18.3",
        "court-appointed deputies and holders of lasting powers of attorney can have legal "
        "authority",
        when=adult_without_capacity,
        source="endnote 10",
        regions=("england", "wales"),
    ),
    information(
        "18.4",
        "Decision making and consent has more on assessing capacity",
        points_to=DECISION_MAKING,
        when=making & for_care & adult & capacity_procedure.is_("lacks", "unassessed"),
        source="endnote 9",
    ),
    may(
        "19.1",
        "make the recording, integral to lawful care, where nobody has authority to decide",
        when=making & adult & nobody_has_authority,
        unclear=age_unclear,
        reading=22,
    ),
    may(
        "19.2",
        "make the recording, integral to lawful care, where treatment must be given at once",
        # Where it was refused, the text names no bar, and a person decides (reading 21).
        when=making & adult & cannot_wait & ~proxy_consent.is_("refused", "disagree"),
        unclear=age_unclear,
        reading=22,
    ),
    information(
        "19.3",
        "the Mental Capacity Act 2005 governs",
        when=adult_without_capacity,
        source="endnote 11",
        regions=("england", "wales"),
    ),
    information(
        "19.4",
        "the Adults with Incapacity (Scotland) Act 2000 governs",
        when=adult_without_capacity,
        source="endnote 11",
        regions=("scotland",),
    ),
    information(
        "19.5",
        "common law governed when the text was written; check what applies now",
        when=adult_without_capacity,
        source="endnote 11",
        regions=("northern_ireland",),
    ),
    definition(
        "19.6",
        "lawful treatment follows the relevant legislation or common law",
        when=making & adult & integral_to_care,
    ),
    # Incapacity: use
    should(
        "20.1",
        "anonymise or code the recording of a patient who lacks capacity",
        when=care_of_incapable_adult,
        displaced_by=by("20.2", "20.3", stated=True),
        met=anonymised_or_coded,
        unclear=age_unclear,
        reading=22,
    ),
    should(
        "20.2",
        "seek agreement from anyone with legal power to decide for the patient",
        when=care_of_incapable_adult & cannot_anonymise,
        displaced_by=by("20.3", stated=True),
        # Whoever has been asked has been asked, whatever the answer.
        met=use_consent.is_("decision_maker", "refused", "disagree"),
        unclear=age_unclear,
        reading=22,
    ),
    may(
        "20.3",
        "decide, as the law permits, whether the recording can be used",
        when=care_of_incapable_adult & cannot_anonymise & decision_maker.is_("nobody"),
        unclear=age_unclear,
        reading=22,
    ),
    should(
        "20.4",
        "decide in the public interest and as the law requires",
        # What the patient agreed to, or the law decides, nobody decides for the patient.
        when=care_of_incapable_adult
        & cannot_anonymise
        & ~(use_consent.is_("original") & counts)
        & ~other_law,
        displaced_by=by("15.6", "15.7"),
        met=public_interest.is_("justified"),
        unclear=age_unclear,
        reading=22,
        gate=True,
        addressee="whoever takes the decision",
    ),
    information(
        "20.5",
        "the GMC's guidance on disclosure for education has more",
        points_to="Confidentiality: Disclosing information for education and training purposes",
        when=care_of_incapable_adult,
        source="endnote 12",
    ),
    # Children and young people
    may(
        "21.1",
        "consent to the recording in their own right",
        when=making & for_care & under_16 & able,
        addressee="the child or young person",
    ),
    should(
        "21.2",
        "encourage the child or young person to involve their parents",
        when=making & for_care & under_16 & able,
    ),
    must(
        "21.3",
        "get the consent of a person with parental responsibility",
        when=making & for_care & minor_unable,
        displaced_by=by("7.2", "10.1", "56.1") + by("54.3", when=covert_authorised),
        met=consent_of_parent,
        gate=True,
    ),
    should(
        "21.4",
        "follow paragraphs 13 and 14 when seeking consent",
        when=planning & for_care & minor,
    ),
    should(
        "21.5",
        "follow paragraphs 15 to 17 on disclosure and use",
        when=using & for_care & minor,
    ),
    information(
        "21.6",
        "0-18 years has more on capacity and consent of young patients",
        points_to=YOUNG,
        when=making & for_care & minor,
        source="endnote 13",
    ),
)
