"""What the laws have to know of this guidance: who may refuse, what is safer, what is wider."""

from gmc_steps.core.logic import applies
from gmc_steps.core.terms import Course, Exemption, LawTerms, Order, Refusal
from gmc_steps.guidance.conditions import (
    able,
    adult_unable,
    against,
    call,
    cannot_stop,
    consent_to_use,
    coroner_refused,
    died,
    for_media,
    identifying,
    making,
    minor_unable,
    own_care,
    recording_now,
    unwilling_to_use,
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
    consent_counts,
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
    use_consent,
    use_for,
)

_LESS_PUBLIC = ("secondary", "learning_material", "public_domain")

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
            "the patient does not want the recording kept, and it is to be used",
            using & ~own_care & patient_wish.is_("against_keeping"),
        ),
        Refusal(
            "a person with parental responsibility has refused the recording",
            making & minor_unable & parent_consent.is_("refused"),
        ),
        Refusal(
            "a person with parental responsibility refused the recording, which is to be used",
            using & ~own_care & ~consent_to_use & minor_unable & parent_consent.is_("refused"),
        ),
        Refusal(
            "a person with legal authority to decide has refused the recording",
            making & proxy_consent.is_("refused"),
        ),
        Refusal(
            "those with parental responsibility disagree about the recording",
            making & minor_unable & parent_consent.is_("disagree"),
        ),
        Refusal(
            "those with parental responsibility disagreed about the recording, which is to be used",
            using & ~own_care & ~consent_to_use & minor_unable & parent_consent.is_("disagree"),
        ),
        Refusal(
            "those with legal authority to decide disagree about the recording",
            making & proxy_consent.is_("disagree"),
        ),
        Refusal(
            "those who may decide disagree about this use",
            using & use_consent.is_("disagree"),
        ),
        Refusal(
            "whoever may decide has refused this use, or has withdrawn consent to it",
            using & against & unwilling_to_use,
        ),
        Refusal(
            "the coroner or Procurator Fiscal has refused the images",
            making & coroner_refused & ~call,
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
    overrides=("15.6", "15.7", "15.8"),
    safer=(
        Order(identifiability.name, ("identifiable", "may_be_identifiable", "coded", "anonymised")),
        Order(consent_record.name, ("clearly_none", "unrecorded", "recorded")),
        *(Order(consent_counts.name, (x, "valid")) for x in ("pressed", "uninformed", "incapable")),
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
    beyond_scope=("5.6", "5.7", "6.2", "7.1", "39.1", "39.2", "39.3", "39.4", "39.5"),
    exemptions=(
        Exemption(
            "L1",
            24,
            "but for public media, calls are recorded on notice, which takes the place of consent "
            "(56): nobody is asked, and only the patient's own wish counts",
            call & ~for_media,
            (
                "a person with parental responsibility has refused the recording",
                "a person with legal authority to decide has refused the recording",
                "those with parental responsibility disagree about the recording",
                "those with legal authority to decide disagree about the recording",
            ),
        ),
        Exemption(
            "L5",
            5,
            "52 speaks of anonymised images alone: of coded ones it says nothing, and of "
            "identifiable ones Confidentiality does",
            died,
            tuple(f"identifiability: {x} → coded" for x in ("identifiable", "may_be_identifiable")),
        ),
        Exemption(
            "L6",
            4,
            "public media have rules of their own: whether an anonymised recording would serve as "
            "well (8.8) is asked of other secondary uses alone",
            identifying & applies("8.8"),
            tuple(f"use_for: {use} → public_media" for use in _LESS_PUBLIC),
        ),
        Exemption(
            "L6",
            18,
            "of public media whoever decides for an adult who lacks capacity weighs the public "
            "interest (46); of another use of what was not made for care nobody but the doctor "
            "does, and to have left it undone (16) bars the way",
            adult_unable & applies("16.2"),
            tuple(f"use_for: {use} → public_media" for use in _LESS_PUBLIC),
        ),
        Exemption(
            "L6",
            21,
            "18 asks for the consent of somebody with legal authority; where nobody has it, there "
            "is nobody whose consent could be had",
            cases=("decision_maker: nobody → someone",),
        ),
        Exemption(
            "L7",
            11,
            "8 asks to stop a recording under way where that is practicable, and 9 not to begin "
            "one that the patient does not want; where stopping is not practicable, a person "
            "decides how to end it",
            cannot_stop,
        ),
        Exemption(
            "L8",
            15,
            "22 permits nothing that 17 would not permit too; it is kept because the text has it",
            cases=(
                "reading 9, number 1, leaves it to a person because 22.2 applies",
                "something permits because 22.2 applies",
            ),
        ),
        Exemption(
            "L12",
            7,
            "43 puts a parent's consent in the place of the child's own (37, 38), and 54 puts "
            "independent advice in the place of a discussion that would defeat the recording (39)",
            cases=("37.1 by 43.1", "38.1 by 43.1", "39.1 by 54.7", "39.2 by 54.7"),
        ),
    ),
)
