"""What the laws have to know of this guidance: who may refuse, what is safer, what is wider."""

from gmc_steps.core.terms import Course, LawTerms, Order, Override, Refusal
from gmc_steps.guidance.conditions import (
    able,
    making,
    minor_unable,
    own_care,
    recording_now,
    using,
)
from gmc_steps.guidance.facts import (
    asks_to_stop,
    capacity_procedure,
    child_distress,
    child_objects,
    child_shows_distress,
    collection_setting,
    collection_use,
    consent_record,
    decision_maker,
    harm,
    identifiability,
    intrusion,
    parent_asks,
    parent_consent,
    patient_wish,
    proxy_consent,
    stage,
    use_for,
)

TERMS = LawTerms(
    refusals=(
        Refusal(
            "the patient does not want to be recorded",
            making & patient_wish.is_("against_recording"),
        ),
        Refusal(
            "the patient does not want the recording used in this way",
            (making | using) & patient_wish.is_("against_use"),
        ),
        Refusal(
            "the patient did not want to be recorded, and the recording is to be used",
            using & patient_wish.is_("against_recording"),
        ),
        Refusal(
            "a person with parental responsibility has refused the recording",
            making & minor_unable & parent_consent.is_("refused"),
        ),
        Refusal(
            "a person with parental responsibility refused the recording, which is to be used",
            using & ~own_care & minor_unable & parent_consent.is_("refused"),
        ),
        Refusal(
            "a person with legal authority to decide has refused the recording",
            making & proxy_consent.is_("refused"),
        ),
        Refusal(
            "the patient asks to stop the recording",
            recording_now & asks_to_stop.is_("yes"),
        ),
        Refusal(
            "the child or young person objects to the recording",
            recording_now & child_objects.is_("yes"),
        ),
        Refusal(
            "the child or young person shows distress about the recording",
            recording_now & child_shows_distress.is_("yes"),
        ),
        Refusal(
            "the person with parental responsibility asks to stop the recording",
            recording_now & minor_unable & parent_asks.is_("yes"),
        ),
    ),
    overrides=(Override("15.6"), Override("15.7"), Override("15.8")),
    safer=(
        Order(
            identifiability.name, ("identifiable", "may_be_identifiable", "coded", "anonymised")
        ),
        Order(consent_record.name, ("clearly_none", "unrecorded", "recorded")),
        Order(harm.name, ("yes", "no")),
        Order(child_distress.name, ("yes", "no")),
        Order(intrusion.name, ("concern_remains", "intrusive", "none")),
    ),
    wider=(
        Order(
            use_for.name,
            ("own_care", "secondary", "learning_material", "public_domain", "public_media"),
        ),
        Order(collection_use.name, ("teaching_only", "wider")),
        Order(collection_setting.name, ("medical", "beyond")),
        # Whoever can decide about the recording is asked, whoever else is asked as well.
        Order(decision_maker.name, ("nobody", "someone"), able & capacity_procedure.is_("lacks")),
    ),
    courses=(Course(stage.name, "make", "in_progress"),),
    beyond_scope=("39.1", "39.2", "39.3", "39.4"),
)
