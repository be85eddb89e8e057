"""Paragraphs 36 to 46: recordings for widely accessible public media."""

from gmc_steps.core.logic import NEVER, applies
from gmc_steps.core.norm import Due
from gmc_steps.guidance.conditions import (
    adult_unable,
    age_unclear,
    alive,
    anonymised,
    consent_of_patient,
    consent_to_use,
    counts,
    entitled_consent,
    for_care,
    for_health,
    for_media,
    for_secondary,
    identifying,
    in_scope_of_39,
    known_wish_against,
    making,
    minor_unable,
    other_law,
    planning,
    three_points,
    unable,
    unwilling_to_use,
    use_in_media,
    using,
)
from gmc_steps.guidance.facts import (
    asking_practicable,
    child_distress,
    consent_form,
    decision_maker,
    doubt_filming,
    employer,
    intrusion,
    lawful_making,
    made_for,
    public_interest,
    recorder,
    restrict_wish,
    role,
    treating_body,
    use_consent,
    vulnerability,
)
from gmc_steps.guidance.forms import (
    by,
    definition,
    good_practice,
    information,
    may,
    must,
    must_not,
    scope,
    should,
)

LISTED = ("10.2", "10.3", "10.4", "10.5", "10.6", "10.7")
broadcast = made_for.is_("broadcast")
in_media = (making & for_media) | (using & use_in_media)
only_takes_part = broadcast & role.is_("takes_part")
outsiders = making & recorder.is_("outside_healthcare", "outside_context")
# An edit that is to be shown raises the same concerns as the filming.
media_recording = (making & for_media) | (using & use_in_media)
with_programme_makers = media_recording & ~recorder.is_("own_team", "patient_or_family")
covert_without_discussion = by("54.7")
media_use_of_incapable_adult = using & use_in_media & adult_unable
# 38 speaks of care recordings; its advice is followed for a teaching film too (reading 17).
not_agreed_then = ~(use_consent.is_("original") & counts)
publishing = using & (for_care | for_secondary) & use_in_media & not_agreed_then

NORMS = (
    scope(
        "36.1", "what 16 and 22 to 27 say carries over to public media, in general", when=in_media
    ),
    definition(
        "36.2", "public media are widely accessible and meant for a broad public", when=in_media
    ),
    information("36.3", "the paragraphs that follow are special to public media", when=in_media),
    must(
        "36.4",
        "weigh the public interest in the way of paragraph 16",
        when=using
        & use_in_media
        & identifying
        & public_interest.is_("justified", "not_justified", "unassessed")
        # For an adult who lacks capacity, whoever decides weighs it (46).
        & ~applies("46.2"),
    ),
    should(
        "36.5",
        "give the information and support of paragraphs 25 and 26",
        when=planning & for_media & alive,
        unclear=unable,
        reading=38,
    ),
    must_not(
        "36.6",
        "record for public media without consent or other legal authorisation",
        when=making & for_media,
        met=entitled_consent | other_law,
        # 37 leaves out the consent to a listed recording; what 45 asks for stays.
        displaced_by=by(*LISTED, when=~adult_unable, stated=True),
        gate=True,
    ),
    must(
        "37.1",
        "get the patient's consent to a recording for public media, identifying or not",
        # Whoever only takes part in a broadcast goes by 40 (reading 28).
        when=making & for_media & ~only_takes_part,
        displaced_by=by(*LISTED, stated=True) + by("43.1", "45.2"),
        met=consent_of_patient,
        gate=True,
    ),
    should(
        "37.2",
        "usually have the consent in writing",
        when=making
        & (applies("37.1") | (for_media & only_takes_part & ~applies(*LISTED, "43.1", "45.2"))),
        met=consent_form.is_("written"),
    ),
    must(
        "38.1",
        "get the patient's consent to publish a recording that may identify them",
        when=using & for_care & use_in_media & not_agreed_then & identifying,
        displaced_by=by("15.6", "15.7", "15.8", "43.1", "46.2", "46.3", "47.1"),
        met=consent_to_use,
        gate=True,
    ),
    good_practice(
        "38.2",
        "seek consent before publishing the anonymised recording",
        when=publishing & anonymised,
        displaced_by=by("38.3", stated=True),
        # Whoever has answered has been asked, whatever the answer.
        met=use_consent.is_("patient", "decision_maker", "disagree") | unwilling_to_use,
    ),
    may(
        "38.3",
        "publish the anonymised recording without consent where seeking it is not practicable",
        # Whoever was asked and refused could be asked.
        # Of care recordings alone; beyond them it is for a person (reading 17).
        when=publishing
        & for_care
        & for_health
        & anonymised
        & asking_practicable.is_("no")
        & ~use_consent.is_("refused"),
        displaced_by=by("46.2", "46.3") + known_wish_against,
    ),
    information(
        "38.4",
        "it can be hard to be sure that nobody could still recognise the patient",
        when=publishing & anonymised,
    ),
    must(
        "39.1",
        "get agreement from the employing or contracting body",
        scope=in_scope_of_39,
        when=outsiders,
        displaced_by=covert_without_discussion,
        gate=True,
    ),
    must(
        "39.2",
        "get agreement from the organisation treating the patients",
        scope=in_scope_of_39,
        when=outsiders & treating_body.is_("different"),
        displaced_by=covert_without_discussion,
        gate=True,
    ),
    should(
        "39.3",
        "normally have a contract with the filmmaker",
        scope=in_scope_of_39,
        when=outsiders & employer.is_("nhs", "nhs_contract"),
        addressee="whoever arranges the recording",
    ),
    should(
        "39.4",
        "take advice from the employing or contracting body",
        scope=in_scope_of_39,
        when=outsiders & doubt_filming.is_("yes"),
    ),
    definition(
        "39.5",
        "a Caldicott Guardian is a senior person who protects patients' "
        "confidentiality and enables proper sharing",
        scope=in_scope_of_39,
        when=applies("39.4", "58.3"),
        source="endnote 19",
    ),
    should(
        "40.1",
        "be satisfied that the patients' consent has been obtained as this guidance asks",
        when=making & broadcast,
    ),
    information(
        "40.2",
        "the Ofcom Broadcasting Code, covering every UK broadcaster, requires consent in a "
        "consistent way",
        points_to="the Ofcom Broadcasting Code",
        when=making & broadcast,
    ),
    should(
        "41.1",
        "check that the patient understands they may be unable to stop later use",
        when=making & broadcast & alive,
    ),
    should(
        "41.2",
        "see that the patient is advised to get limits in writing from programme maker and owners "
        "beforehand",
        when=planning & broadcast & restrict_wish.is_("restrict"),
    ),
    should(
        "42.1",
        "be particularly vigilant about recording a patient who may be vulnerable to intrusion",
        when=media_recording & vulnerability.is_("vulnerable"),
        due=Due.DURING,
    ),
    should(
        "42.2",
        "raise the concern with the patient",
        when=media_recording & alive & intrusion.is_("intrusive", "concern_remains"),
        shown_by=intrusion.is_("concern_remains"),
        due=Due.DURING,
    ),
    should(
        "42.3",
        "raise the concern with the programme makers",
        when=with_programme_makers & intrusion.is_("intrusive", "concern_remains"),
        shown_by=intrusion.is_("concern_remains"),
        due=Due.DURING,
    ),
    should(
        "42.4",
        "withdraw co-operation",
        when=with_programme_makers & intrusion.is_("concern_remains"),
        met=NEVER,
        due=Due.DURING,
        gate=True,
        ahead=planning & with_programme_makers,
    ),
    should(
        "43.1",
        "follow paragraph 34 for a child or young person who lacks capacity",
        when=minor_unable & ((making & for_media) | (using & use_in_media)),
    ),
    must_not(
        "44.1",
        "take part in a recording believed to risk harm or distress to an incapable young patient",
        when=making & for_media & minor_unable & child_distress.is_("yes"),
        met=NEVER,
        gate=True,
    ),
    must_not(
        "44.2",
        "take part in a disclosure where making, disclosing or using is believed to risk harm or "
        "distress to an incapable young patient",
        when=using & use_in_media & minor_unable & child_distress.is_("yes"),
        met=NEVER,
        gate=True,
    ),
    must(
        "45.1",
        "treat making the recording and using it as separate questions",
        when=adult_unable & ((making & for_media) | (using & use_in_media)),
        unclear=age_unclear,
        reading=22,
    ),
    must(
        "45.2",
        "follow paragraphs 31 and 32 in deciding whether to record",
        when=making & for_media & adult_unable,
        met=three_points,
        unclear=age_unclear,
        reading=22,
        gate=True,
    ),
    may(
        "46.1",
        "disclose the recording for public media where the public interest justifies it",
        when=media_use_of_incapable_adult
        & lawful_making.is_("lawful")
        # The finding is that of whoever decides (reading 18).
        & public_interest.is_("justified")
        & (
            decision_maker.is_("nobody")
            | (decision_maker.is_("someone") & use_consent.is_("decision_maker") & counts)
        ),
        unclear=age_unclear,
        reading=22,
    ),
    must(
        "46.2",
        "assess and decide whether the public interest justifies the disclosure",
        when=media_use_of_incapable_adult & decision_maker.is_("someone"),
        shown_by=public_interest.is_("justified", "not_justified"),
        unclear=age_unclear,
        reading=22,
        addressee="the person with legal authority",
    ),
    must(
        "46.3",
        "follow paragraph 16 in deciding about the disclosure",
        when=media_use_of_incapable_adult & decision_maker.is_("nobody"),
        unclear=age_unclear,
        reading=22,
    ),
)
