"""What permits, what the stages and purposes mean, and what nobody is advised to change."""

from __future__ import annotations

from gmc_steps.core.logic import applies
from gmc_steps.core.policy import Guard, Implied, Policy, Purposes
from gmc_steps.guidance.conditions import (
    about_patient,
    authority_to_make,
    consent_to_use,
    coroner_refused,
    died,
    holding,
    identifying,
    in_scope,
    in_scope_of_39,
    making,
    other_law,
    own_care,
    recording_now,
    refused,
    unwilling,
    using,
)
from gmc_steps.guidance.facts import (
    acting,
    adverse_effect,
    also_consent,
    also_for,
    anonymising,
    asks_to_stop,
    authorisation,
    capacity_recording,
    child_distress,
    child_objects,
    child_shows_distress,
    consent_counts,
    harm,
    identifiability,
    intrusion,
    item,
    made_for,
    parent_asks,
    parent_consent,
    patient_consent,
    patient_wish,
    proxy_consent,
    public_interest,
    stop_practicable,
    use_consent,
    use_for,
)
from gmc_steps.guidance.laws import TERMS
from gmc_steps.guidance.norms.principles import authority_to_use
from gmc_steps.guidance.readings import HAND_OVERS

_ground = (
    (making & about_patient & authority_to_make)
    | (using & (own_care | consent_to_use))
    | (using & identifying & authority_to_use)
    | (
        using
        & ~identifying
        & (
            other_law
            | applies("12.1", "17.1", "22.2", "38.3", "46.1", "47.5", "52.1")
            | applies("15.6", "15.7", "15.8")
        )
    )
)
"""What makes silence into permission: without a ground, nothing permits."""


# Consent and judgement are given for one purpose; consent to the other is recorded apart.
_purposes = Purposes(
    fact=made_for.name,
    first="care",
    further=also_for.name,
    alone="nothing",
    consent=also_consent.name,
    consents={
        patient_consent.name: {
            "given": "given",
            "not_given": "not_given",
            "withdrawn": "not_given",
        },
        parent_consent.name: {
            "given": "given",
            "not_given": "not_given",
            "withdrawn": "refused",
        },
        proxy_consent.name: {
            "given": "given",
            "not_given": "not_given",
            "withdrawn": "refused",
        },
    },
    own=("necessary", "beneficial", "least_restrictive", "research_exemption"),
    # A patient who withdraws does not want the recording, and a further purpose can be given up.
    implied=(
        Implied("withdrawn", patient_consent.name, patient_wish.name, "against_recording"),
        Implied("withdrawn", patient_consent.name, stop_practicable.name, "yes"),
    ),
)

_against = unwilling | patient_wish.is_("against_use")

POLICY = Policy(
    scope=in_scope_of_39,
    norms_scope=in_scope,
    ground=_ground,
    running=recording_now,
    holding=holding,
    hand_overs=HAND_OVERS,
    purposes=_purposes,
    guards=(
        # 8.5: no pressure. What the patient does not want is not asked for again.
        Guard(_against, patient_consent.name),
        Guard(refused, consent_counts.name),
        Guard(_against, also_consent.name),
        Guard(_against, use_consent.name),
        Guard(refused, use_consent.name, ("decision_maker",)),
        Guard(died, use_consent.name, ("patient",)),
        Guard(anonymising.is_("impracticable", "defeats_purpose"), identifiability.name),
    ),
    refusals=(
        patient_wish.is_("against_recording", "against_use", "against_keeping"),
        parent_consent.is_("refused", "disagree"),
        proxy_consent.is_("refused", "disagree"),
        also_consent.is_("withdrawn"),
        use_consent.is_("refused", "disagree", "withdrawn", "withdrawn_later"),
        asks_to_stop.is_("yes"),
        child_objects.is_("yes"),
        parent_asks.is_("yes"),
        coroner_refused,
        authorisation.is_("refused"),
    ),
    harms=(
        harm.is_("yes"),
        child_distress.is_("yes"),
        child_shows_distress.is_("yes"),
        adverse_effect.is_("yes"),
        intrusion.is_("intrusive", "concern_remains"),
    ),
    void={
        use_for.name: (public_interest.name,),  # another use, another assessment (16.3)
        capacity_recording.name: (consent_counts.name,),  # somebody else is asked, anew
    },
    understood=(acting.name, item.name),
    laws=TERMS,
)
