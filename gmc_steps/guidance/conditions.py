"""Conditions that many norms share, named once in the guidance's own terms."""

from gmc_steps.core.forms import by
from gmc_steps.core.logic import applies
from gmc_steps.guidance.facts import (
    acting,
    aim,
    anonymising,
    asks_to_stop,
    authorisation,
    beneficial,
    capacity_procedure,
    capacity_recording,
    child_objects,
    collection,
    collection_date,
    collection_setting,
    collection_use,
    collection_value,
    consent_counts,
    covert_need,
    decision_maker,
    identifiability,
    integral,
    item,
    kind,
    lawful_making,
    least_restrictive,
    made_for,
    necessary,
    other_authority,
    parent_consent,
    patient,
    patient_consent,
    patient_wish,
    pm_authority,
    proxy_consent,
    public_interest,
    research_exemption,
    secondary_kind,
    stage,
    stop_practicable,
    urgency,
    use_consent,
    use_for,
)

# Scope (5, 6, 7.1, endnotes 1 and 2)

call = item.is_("call", "advice_line_call")
about_patient = item.is_("recording", "live_stream") | call
in_scope = acting.is_("professional") & about_patient
kept = ~item.is_("live_stream")
"""Something is left of it to be stored, and to be a record."""

in_scope_of_39 = acting.is_("professional") & (about_patient | item.is_("relatives_or_visitors"))

# What is being done

planning = stage.is_("make")
recording_now = stage.is_("in_progress")
covert = stage.is_("covert")
making = stage.is_("make", "in_progress", "covert")
using = stage.is_("use", "disclose")
holding = stage.is_("keep")

# Purposes. Public media take in broadcasting (36.2); journals and open lectures are in the public
# domain without being public media (reading 4).

for_care = made_for.is_("care")
for_secondary = made_for.is_("secondary")
for_media = made_for.is_("public_media", "broadcast")
use_in_media = use_for.is_("public_media")
use_in_public = use_for.is_("public_media", "public_domain", "learning_material")
secondary_use = use_for.is_("secondary", "learning_material", "public_media", "public_domain")
# 12 and 17 speak of purposes that are health-related (5.4); an advertisement's is not.
for_health = ~aim.is_("private")
own_care = use_for.is_("own_care")
teaching_use = use_for.is_("secondary") & secondary_kind.is_("teaching")

# The recording

listed = kind.is_("internal", "slide", "endoscopic", "organ_function", "ultrasound", "xray")
identifying = identifiability.is_("identifiable", "may_be_identifiable")
anonymised = identifiability.is_("anonymised")
coded = identifiability.is_("coded")
anonymised_or_coded = identifiability.is_("anonymised", "coded")
cannot_anonymise = anonymising.is_("impracticable", "defeats_purpose")
no_other_way = covert_need.is_("serious_crime", "serious_harm", "crime_and_harm")
covert_authorised = covert & authorisation.is_("obtained")

# The patient. 16- and 17-year-olds count as young people; whether the rules for adults who lack
# capacity reach them is open, so those norms are unclear for them (reading 22).

alive = patient.is_("adult", "aged_16_17", "under_16")
adult = patient.is_("adult", "aged_16_17")
age_unclear = patient.is_("aged_16_17")
under_16 = patient.is_("under_16")
minor = patient.is_("under_16", "aged_16_17")
post_mortem = patient.is_("post_mortem") & ~call
died = patient.is_("recorded_alive_now_dead") | (patient.is_("post_mortem", "dead_other") & ~call)
recorded_in_life = patient.is_("recorded_alive_now_dead")
able = capacity_recording.is_("has")
unable = capacity_recording.is_("lacks", "lacks_now")
adult_unable = adult & unable
minor_unable = minor & unable

# Consent of whoever is entitled to give it. Under pressure, without understanding or without
# capacity nobody consents (8.3 to 8.5).

counts = ~consent_counts.is_("pressed", "uninformed", "incapable")
consent_of_patient = alive & able & patient_consent.is_("given") & counts
consent_of_parent = minor_unable & parent_consent.is_("given") & counts
consent_of_proxy = proxy_consent.is_("given") & counts
# In a coroner's case the authority is the coroner's (reading 26).
coroner_refused = pm_authority.is_("coroner_refused")
consent_after_death = died & consent_of_proxy & ~coroner_refused
consent_to_use = counts & (
    use_consent.is_("original")
    | (use_consent.is_("patient") & ~unable)
    # Public media and adults who lack capacity: only by 46. At 16 and 17 likewise (reading 22).
    | (
        use_consent.is_("decision_maker")
        & alive
        & ~able
        & ~decision_maker.is_("nobody")
        & ~(adult & use_in_media)
    )
    | (use_consent.is_("decision_maker") & post_mortem)
)
unwilling_to_use = use_consent.is_("refused", "withdrawn", "withdrawn_later")
agreed_now = consent_to_use & use_consent.is_("patient", "decision_maker")
# Public media, of an adult who lacks capacity: the recording was not made as 31 requires, or
# whoever has to weigh the public interest does not find the disclosure justified (46).
fails_46 = adult_unable & (
    lawful_making.is_("not_lawful")
    | public_interest.is_("not_justified")
    | (unwilling_to_use & ~decision_maker.is_("nobody"))
)

# A refusal by whoever may decide: what another consent implies gives way to it (reading 8).
cannot_stop = stop_practicable.is_("no")
unwilling = (
    patient_wish.is_("against_recording") | asks_to_stop.is_("yes") | child_objects.is_("yes")
)
"""The patient is against the recording, however that is said."""

refused = (
    # What cannot be stopped is left to a person, consent or not (reading 11).
    (unwilling & ~cannot_stop)
    | (unable & parent_consent.is_("refused", "disagree"))
    | proxy_consent.is_("refused", "disagree")
)

# Adults who lack capacity: whoever has legal authority may agree to care (18); without them, care
# goes by 19; anything else goes by 31 to 33, agreed to by whoever has authority.

three_points = necessary.is_("yes") & beneficial.is_("yes") & least_restrictive.is_("yes")
incapacity_test = three_points | research_exemption.is_("applies")
integral_to_care = for_care & capacity_procedure.is_("lacks") & integral.is_("integral")
nobody_has_authority = integral_to_care & decision_maker.is_("nobody")
cannot_wait = integral_to_care & urgency.is_("immediate")
adult_route = (
    (for_care & consent_of_proxy)
    | nobody_has_authority
    | (cannot_wait & ~proxy_consent.is_("refused", "disagree"))
    | (incapacity_test & decision_maker.is_("nobody"))
    | (incapacity_test & ~for_care & consent_of_proxy)
)
authority_for_adult = patient.is_("adult") & unable & adult_route
# At 16 and 17 nothing is permitted unless both routes allow it (reading 22).
authority_for_minor = consent_of_parent & (under_16 | adult_route)
entitled_consent = (
    consent_of_patient | authority_for_minor | authority_for_adult | consent_after_death
)

# What whoever may decide refuses after a death is no wish of the patient's.
# What is not to be kept is not to be used either, but in the care that it was made for.
against = (
    patient_wish.is_("against_use", "against_recording")
    | (patient_wish.is_("against_keeping") & ~own_care)
    | (unwilling_to_use & ~patient_wish.is_("for_use") & ~patient.is_("post_mortem", "dead_other"))
)
known_wish_against = by("47.3", when=against)
"""After death, a known wish against the use displaces what would permit it (47.3)."""

# Other authority

other_law = other_authority.is_("exists")
authority_to_make = (
    entitled_consent
    | applies("7.2", "10.1", "19.1", "19.2", "50.2", "51.2", "56.1")
    | (applies("7.3") & ~post_mortem)
    # Authorisation never bypasses the need (reading 23).
    | (covert_authorised & no_other_way)
    | other_law
)

# The teaching collections of paragraph 22

old_collection = (
    collection.is_("yes")
    & collection_date.is_("before_1997")
    & collection_use.is_("teaching_only")
    & collection_setting.is_("medical")
    & collection_value.is_("significant")
    & teaching_use
)
