"""Paragraphs 22 to 35: recordings for teaching, research and other secondary purposes."""

from gmc_steps.core.logic import NEVER, applies
from gmc_steps.core.norm import Due
from gmc_steps.guidance.conditions import (
    able,
    adult,
    adult_unable,
    age_unclear,
    agreed_now,
    alive,
    anonymised,
    anonymised_or_coded,
    authority_for_adult,
    authority_for_minor,
    call,
    consent_after_death,
    consent_of_patient,
    covert_authorised,
    for_media,
    for_secondary,
    holding,
    identifying,
    kept,
    known_wish_against,
    listed,
    making,
    minor,
    minor_unable,
    old_collection,
    other_law,
    own_care,
    planning,
    post_mortem,
    recording_now,
    unable,
    under_16,
    use_in_media,
    using,
)
from gmc_steps.guidance.facts import (
    asks_to_stop,
    beneficial,
    capacity_procedure,
    capacity_recording,
    child_objects,
    child_shows_distress,
    collection,
    consent_form,
    consent_record,
    decision_maker,
    impairing_condition,
    kind,
    least_restrictive,
    made_for,
    maturity,
    necessary,
    parent_asks,
    patient_consent,
    planned,
    questions,
    research_exemption,
    secondary_kind,
    support,
    use_consent,
    wishes_practicable,
    writing_practicable,
)
from gmc_steps.guidance.forms import (
    by,
    definition,
    good_practice,
    information,
    may,
    must,
    must_not,
    should,
)
from gmc_steps.guidance.norms.care import DECISION_MAKING, YOUNG

RESEARCH = "Consent to research"

beyond_care = for_secondary | for_media
in_collection = using & collection.is_("yes") & ~own_care
no_record = consent_record.is_("unrecorded", "clearly_none")
seeking = planning & for_secondary & alive & ~applies("7.3", "56.1")
# 36 carries 25 and 26 over to public media.
informing = seeking | (planning & for_media & alive)
capacity_in_question = (
    (making | using)
    & adult
    & (
        impairing_condition.is_("yes")
        | capacity_recording.is_("unassessed")
        | capacity_procedure.is_("unassessed")
    )
)
some_capacity_lacking = (making | using) & adult & (unable | capacity_procedure.is_("lacks"))
# They bind when capacity is assessed, not only once it is found wanting.
judging_capacity = capacity_in_question | some_capacity_lacking
research = secondary_kind.is_("research")
# Slides (7), calls (56) and, for public media, what 10 lists (37) are recorded without consent; at
# a post-mortem 51 speaks of it. An old collection may hold no record (22).
consent_was_needed = ~(
    kind.is_("slide")
    | call
    | post_mortem
    | no_record
    | (listed & made_for.is_("public_media", "broadcast"))
)
consented_to_use = use_consent.is_("original", "patient", "decision_maker")
recording_minor = recording_now & beyond_care & minor_unable
parent_will_agree = planning & beyond_care & minor_unable
# What the patient's own consent to a procedure implies (10), nobody decides about them.
decided_for = making & adult_unable & ~(capacity_procedure.is_("has") & applies("10.1"))

NORMS = (
    # Existing collections
    information(
        "22.1",
        "since 1997 the GMC has required consent to recordings outside care",
        when=(making & (beyond_care | made_for.is_("other_reason"))) | in_collection,
    ),
    may(
        "22.2",
        "go on using the anonymised recording from the old teaching collection",
        when=using & old_collection & anonymised,
        displaced_by=by("23.1") + known_wish_against,
    ),
    may(
        "22.3",
        "go on using the identifying recording from the old teaching collection",
        when=using & old_collection & identifying & consent_record.is_("recorded"),
        displaced_by=known_wish_against,
    ),
    must_not(
        "23.1",
        "use a recording with no record of consent whose context shows that none was given",
        when=in_collection & consent_record.is_("clearly_none") & ~agreed_now,
        met=NEVER,
        gate=True,
    ),
    must_not(
        "23.2",
        "use a recording that may identify the patient without a record of consent",
        when=in_collection & no_record & identifying & ~agreed_now,
        met=NEVER,
        gate=True,
    ),
    # Adults with capacity
    must(
        "24.1",
        "get consent before recording for a secondary purpose",
        # For post-mortems 51 says should (its heading is the narrower one).
        when=making & for_secondary & ~post_mortem,
        displaced_by=by("7.3", "34.3", "56.1")
        + by("31.1", when=unable)
        + by("54.3", when=covert_authorised),
        met=consent_of_patient | consent_after_death,
        gate=True,
    ),
    good_practice(
        "24.2",
        "get the consent in writing",
        when=making & applies("24.1"),
        displaced_by=by("24.3", stated=True),
        met=consent_form.is_("written"),
    ),
    should(
        "24.3",
        "get oral consent",
        when=making & applies("24.1") & writing_practicable.is_("no"),
        met=consent_form.is_("oral_recorded", "oral_unrecorded"),
    ),
    should(
        "24.4",
        "store the written consent, or a record of the oral consent, beside the recording",
        # For public media by 36.
        when=(
            making
            & (
                applies("24.1")
                # On a call or of a slide nobody was asked.
                | (
                    (applies("34.3") | (beyond_care & adult_unable & decision_maker.is_("someone")))
                    & ~applies("7.3", "56.1")
                )
                | (for_media & applies("37.1"))
            )
        )
        | ((using | holding) & beyond_care & consent_was_needed)
        | (use_in_media & consented_to_use)
        # Whoever agrees to the use now makes the record that is missing (22).
        | (in_collection & no_record & agreed_now),
        undone_by=consent_form.is_("oral_unrecorded"),
        due=Due.STANDING,
    ),
    information(
        "25.1", "recordings range from plain photographs to personal consultations", when=informing
    ),
    should(
        "25.2",
        "fit the information to the recording, its use and the patient's concerns",
        when=seeking,
        unclear=unable,
        reading=38,
    ),
    should(
        "25.3", "explain the purpose of the recording", when=seeking, unclear=unable, reading=38
    ),
    should(
        "25.4", "explain how the recording will be used", when=seeking, unclear=unable, reading=38
    ),
    should(
        "25.5",
        "explain how long the recording will be kept",
        when=seeking & kept,
        unclear=unable,
        reading=38,
    ),
    should(
        "25.6",
        "explain how the recording will be stored",
        when=seeking & kept,
        unclear=unable,
        reading=38,
    ),
    should(
        "25.7",
        "explain that the patient may withhold consent",
        when=seeking,
        unclear=unable,
        reading=38,
    ),
    should(
        "25.8",
        "explain that consent may be withdrawn during or just after the recording",
        when=seeking,
        unclear=unable,
        reading=38,
    ),
    should(
        "25.9",
        "explain that refusing or withdrawing consent does not affect the quality of care",
        when=seeking,
        unclear=unable,
        reading=38,
    ),
    should(
        "25.10",
        "explain that refusing or withdrawing does not affect the relationship with the team",
        when=seeking,
        unclear=unable,
        reading=38,
    ),
    should(
        "26.1",
        "give the information in a way the patient can understand",
        when=seeking,
        unclear=unable,
        reading=38,
    ),
    must(
        "26.2",
        "answer the patient's questions as honestly and fully as possible",
        when=making & beyond_care & questions.is_("asked"),
        unclear=unable,
        reading=38,
    ),
    should(
        "26.3",
        "give the patient any extra support they need to understand, communicate or decide",
        when=making & beyond_care & support.is_("needed"),
        unclear=unable,
        reading=38,
    ),
    information(
        "26.4",
        "Decision making and consent has more on sharing information",
        points_to=DECISION_MAKING,
        when=informing,
    ),
    definition(
        "27.1",
        "an unplanned recording shows an unexpected development worth teaching from",
        when=making & planned.is_("unplanned"),
    ),
    should(
        "27.2",
        "seek the patient's agreement to the unplanned recording",
        when=making & beyond_care & planned.is_("unplanned") & alive & able,
        shown_by=patient_consent.is_("given"),
    ),
    should(
        "27.3",
        "stop the unplanned recording when the patient asks",
        when=recording_now & beyond_care & planned.is_("unplanned") & asks_to_stop.is_("yes"),
        met=NEVER,
        due=Due.DURING,
        gate=True,
        ahead=planning & beyond_care & planned.is_("unplanned"),
    ),
    must_not(
        "27.4",
        "record for a secondary purpose without consent or other legal authorisation",
        when=making & for_secondary & ~post_mortem,
        met=consent_of_patient | consent_after_death | other_law,
        displaced_by=by("7.3", "56.1", stated=True)
        + by("31.1", when=authority_for_adult, stated=True)
        + by("34.3", when=authority_for_minor, stated=True)
        + by("54.3", when=covert_authorised, stated=True),
        gate=True,
    ),
    # Capacity
    must(
        "28.1",
        "assess the patient's capacity for this decision when it is to be made",
        when=capacity_in_question,
        unclear=age_unclear,
        reading=22,
    ),
    must_not(
        "28.2",
        "assume that a patient who cannot make one decision can make none",
        when=judging_capacity,
        unclear=age_unclear,
        reading=22,
    ),
    must_not(
        "28.3",
        "assume that the patient will be unable to make the decision later",
        when=judging_capacity,
        unclear=age_unclear,
        reading=22,
    ),
    information(
        "28.4",
        "a patient unable to weigh a treatment may yet decide about a recording",
        when=making & adult & capacity_procedure.is_("lacks", "unassessed"),
    ),
    must(
        "29.1",
        "take every practical and appropriate step to enable the patient to decide",
        when=capacity_in_question,
        unclear=age_unclear,
        reading=22,
    ),
    information(
        "30.1",
        "Decision making and consent has more on helping patients decide and assessing capacity",
        points_to=DECISION_MAKING,
        when=judging_capacity,
    ),
    # Adults who lack capacity
    must(
        "31.1",
        "act by the law on patients who lack capacity",
        when=(making | using) & adult & (unable | capacity_procedure.is_("lacks")),
        unclear=age_unclear,
        reading=22,
    ),
    should(
        "31.2",
        "be satisfied that the recording is necessary",
        when=decided_for,
        displaced_by=by("33.2", stated=True),
        met=necessary.is_("yes"),
        unclear=age_unclear,
        reading=22,
    ),
    should(
        "31.3",
        "be satisfied that the recording is of benefit to the patient or in their best interests",
        when=decided_for,
        displaced_by=by("33.2", stated=True),
        met=beneficial.is_("yes"),
        unclear=age_unclear,
        reading=22,
    ),
    should(
        "31.4",
        "be satisfied that no way less restrictive of the patient's rights would do",
        when=decided_for,
        displaced_by=by("33.2", stated=True),
        met=least_restrictive.is_("yes"),
        unclear=age_unclear,
        reading=22,
    ),
    must(
        "32.1",
        "apply the principles of paragraph 31 before giving or refusing consent",
        when=decided_for & decision_maker.is_("someone") & ~research_exemption.is_("applies"),
        unclear=age_unclear,
        reading=22,
        addressee="the person with legal authority",
    ),
    information(
        "33.1",
        "the law exempts some research with adults who lack capacity",
        when=adult_unable & research,
    ),
    information(
        "33.2",
        "recordings can form part of such research",
        when=making & adult_unable & research_exemption.is_("applies"),
    ),
    information(
        "33.3",
        "Consent to research has more",
        points_to=RESEARCH,
        when=adult_unable & research,
    ),
    # Children and young people
    may(
        "34.1",
        "consent to the recording for themselves",
        when=making & beyond_care & under_16 & able,
        addressee="the child or young person",
    ),
    should(
        "34.2",
        "encourage the child or young person to involve their parents in deciding",
        when=making & beyond_care & under_16 & able,
    ),
    may(
        "34.3",
        "consent on the child's or young person's behalf",
        when=making & beyond_care & minor_unable,
        addressee="a person with parental responsibility",
    ),
    should(
        "34.4",
        "stop the recording when the child or young person objects",
        when=recording_minor & child_objects.is_("yes"),
        met=NEVER,
        due=Due.DURING,
        gate=True,
        ahead=parent_will_agree,
    ),
    should(
        "34.5",
        "stop the recording when the child or young person shows distress about it",
        when=recording_minor & child_shows_distress.is_("yes"),
        met=NEVER,
        due=Due.DURING,
        gate=True,
        ahead=parent_will_agree,
    ),
    should(
        "34.6",
        "stop the recording when the person with parental responsibility asks",
        when=recording_minor & parent_asks.is_("yes"),
        met=NEVER,
        due=Due.DURING,
        gate=True,
        ahead=parent_will_agree,
    ),
    information(
        "34.7",
        "0-18 years and Consent to research have more",
        points_to=f"{YOUNG} and {RESEARCH}",
        when=making & beyond_care & minor,
    ),
    should(
        "35.1",
        "offer the young person, at any opportunity, the option to withdraw or vary the consent "
        "given for them",
        when=alive & maturity.is_("able") & ~anonymised_or_coded & wishes_practicable.is_("yes"),
        due=Due.STANDING,
    ),
)
