"""The guided tool: the usual ways in, in clinicians' words, and what it says of recordings.

A task is a link with the answers that its words already give, so that nobody is asked what they
have just said. An answer that later turns out not to matter is left out by the tool.
"""

from gmc_steps.core.logic import ALWAYS
from gmc_steps.core.verdict import Verdict
from gmc_steps.core.words import Blend, Choice, Pause, Task, Tool
from gmc_steps.guidance.conditions import call, covert, for_care, making, using
from gmc_steps.guidance.facts import (
    collection_date,
    identifiability,
    necessary,
    patient,
    procedure_consent,
    stage,
)
from gmc_steps.guidance.labels import LABELS

_TASKS = (
    Task(
        "Photograph or film a patient for their own care",
        "a rash, a wound",
        {"stage": "make", "made_for": "care", "kind": "unlisted"},
        "own-care",
    ),
    Task(
        "Record a patient for teaching or assessment",
        "a consultation, an operation",
        {
            "stage": "make",
            "made_for": "secondary",
            "secondary_kind": "teaching",
            "kind": "unlisted",
        },
        "for-teaching",
    ),
    Task(
        "Teach with a picture made for a patient’s care",
        "a clinical photograph on a slide",
        {
            "stage": "use",
            "made_for": "care",
            "use_for": "secondary",
            "secondary_kind": "teaching",
            "kind": "unlisted",
        },
        "teach-from-care",
    ),
    Task(
        "Send a picture to a colleague for advice on the patient",
        "a referral, a second opinion",
        {"stage": "disclose", "made_for": "care", "use_for": "own_care"},
        "ask-colleague",
    ),
    Task(
        "Publish a picture in a journal or textbook",
        "a case report, an atlas",
        {"stage": "use", "made_for": "care", "use_for": "learning_material", "kind": "unlisted"},
        "publish",
    ),
    Task(
        "Let a film crew in",
        "a documentary in A&E",
        {
            "stage": "make",
            "made_for": "broadcast",
            "kind": "unlisted",
            "recorder": "outside_healthcare",
        },
        "film-crew",
    ),
    Task(
        "Take an X-ray, a scan or an endoscopy picture",
        "",
        {"stage": "make", "made_for": "care", "kind": "internal"},
    ),
    Task(
        "Show a picture in an open lecture",
        "an X-ray, a scan, a photograph",
        {"stage": "use", "made_for": "care", "use_for": "public_domain"},
    ),
    Task(
        "Go on using old teaching recordings",
        "from before 1997",
        {
            "stage": "use",
            "made_for": "secondary",
            "use_for": "secondary",
            "secondary_kind": "teaching",
            "kind": "unlisted",
            "collection": "yes",
        },
    ),
    Task(
        "Record calls for training or audit",
        "to a surgery, or for triage",
        {
            "item": "call",
            "stage": "make",
            "made_for": "secondary",
            "secondary_kind": "teaching",
            "call_reason": "legitimate",
        },
    ),
    Task(
        "Publish about a patient who has died",
        "a photograph in a journal",
        {
            "stage": "use",
            "made_for": "care",
            "use_for": "learning_material",
            "kind": "unlisted",
            "patient": "recorded_alive_now_dead",
        },
    ),
)
"""The commonest tasks."""

_SHORT_CUTS = (
    Task(
        "The patient objects",
        "",
        {"stage": "make", "patient_wish": "against_recording"},
    ),
    Task(
        "The patient asks to stop",
        "",
        {"stage": "in_progress", "asks_to_stop": "yes"},
    ),
    Task(
        "Treatment cannot wait",
        "and the patient cannot decide",
        {
            "stage": "make",
            "made_for": "care",
            "capacity_recording": "lacks",
            "capacity_procedure": "lacks",
            "urgency": "immediate",
        },
    ),
    Task(
        "Covert recording",
        "somebody may be harmed",
        {"stage": "covert"},
        now=True,
    ),
    Task("Telephone calls", "", {"item": "call", "stage": "make"}),
    Task(
        "A crew films relatives or visitors",
        "",
        {
            "item": "relatives_or_visitors",
            "stage": "make",
            "recorder": "outside_healthcare",
        },
    ),
)
"""What must be found at once."""

_ABLE, _UNABLE = {"capacity_recording": "has"}, {"capacity_recording": "lacks"}
_RECOGNISED = {"identifiability": "may_be_identifiable"}
_TEACHING = {
    "collection_date": "before_1997",
    "collection_use": "teaching_only",
    "collection_setting": "medical",
    "collection_value": "significant",
}
_KEPT = "Before 1997, for teaching alone, in a medical setting, still of value"

_BLENDS = (
    Blend(
        patient.name,
        "Who is the patient, and can they decide about this?",
        (
            Choice("Adult, can decide", {"patient": "adult", **_ABLE}),
            Choice("Adult, cannot decide", {"patient": "adult", **_UNABLE}),
            Choice("Under 16, can decide", {"patient": "under_16", **_ABLE}),
            Choice("Under 16, cannot decide", {"patient": "under_16", **_UNABLE}),
            Choice("16 or 17, can decide", {"patient": "aged_16_17", **_ABLE}),
            Choice("16 or 17, cannot decide", {"patient": "aged_16_17", **_UNABLE}),
            Choice("Adult, in doubt or only for now", {"patient": "adult"}),
            *(
                Choice(LABELS[patient.name][value], {"patient": value})
                for value in ("recorded_alive_now_dead", "post_mortem", "dead_other")
            ),
        ),
    ),
    Blend(
        necessary.name,
        "Is it necessary, of benefit or in their best interests, with no less restrictive way?",
        (
            Choice(
                "Yes, all three have been judged so",
                dict.fromkeys(("necessary", "beneficial", "least_restrictive"), "yes"),
            ),
            Choice(
                "Nobody has judged it yet",
                dict.fromkeys(("necessary", "beneficial", "least_restrictive"), "unassessed"),
            ),
            Choice("It is not necessary", {"necessary": "no"}),
            Choice("It neither benefits nor serves them", {"beneficial": "no"}),
            Choice("Something less restrictive would do", {"least_restrictive": "no"}),
        ),
    ),
    Blend(
        collection_date.name,
        "What is known of this recording?",
        (
            Choice(f"{_KEPT}; consent is on record", {**_TEACHING, "consent_record": "recorded"}),
            Choice("The same; no record of consent", {**_TEACHING, "consent_record": "unrecorded"}),
            Choice(
                "The same; plainly no consent was given",
                {**_TEACHING, "consent_record": "clearly_none"},
            ),
            Choice("Before 1997; the rest is different", {"collection_date": "before_1997"}),
            Choice("Made in 1997 or later", {"collection_date": "from_1997"}),
        ),
    ),
    Blend(
        identifiability.name,
        "Can anybody recognise the patient from it?",
        (
            Choice("No, it is anonymised", {"identifiability": "anonymised"}),
            Choice("No, it is coded", {"identifiability": "coded"}),
            Choice(
                "Perhaps or yes; it could be anonymised or coded",
                {**_RECOGNISED, "anonymising": "possible"},
                using,
            ),
            Choice(
                "Perhaps or yes; anonymised, it would not serve",
                {**_RECOGNISED, "anonymising": "defeats_purpose"},
                using,
            ),
            Choice(
                "Perhaps or yes; anonymising is not practicable",
                {**_RECOGNISED, "anonymising": "impracticable"},
                using,
            ),
            Choice("Perhaps or yes", _RECOGNISED, ~using),
        ),
    ),
)

_IMPOSSIBLE = {
    patient.name: {
        "recorded_alive_now_dead": making | call,
        "post_mortem": call | (making & for_care),
        "dead_other": call | (making & for_care),
    },
}

# Where an answer rests on one of these, nobody recorded has consented: a screen asks to think.
_REST_ON_JUDGEMENT = (
    *("15.6", "15.7", "15.8"),
    *("19.1", "19.2", "20.3", "46.1", "51.2"),
    *("54.1", "54.3", "54.4", "54.5", "54.6", "54.7", "54.8", "54.9"),
)

TOOL = Tool(
    question="May I record, use or share this?",
    tasks=_TASKS,
    short_cuts=_SHORT_CUTS,
    short_cuts_at=stage.name,
    headlines={
        Verdict.MUST_STOP: ("You must stop the recording.", ""),
        Verdict.SHOULD_STOP: ("You should stop the recording.", ""),
    },
    untyped="nothing about a patient",
    fields=("Patient’s identifier", "Name", "Role", "Signature and date"),
    caveat="Not a consent form, not legal advice, not GMC guidance: an unofficial restatement.",
    rests_on=_REST_ON_JUDGEMENT,
    pauses=(
        Pause(covert, "Stop and think: the person recorded will not know", 54),
        Pause(ALWAYS, "Stop and think: this rests on judgement, not on consent", 54),
    ),
    explain_to="to the patient, and to a colleague",
    to_record=("14.2", "24.2", "24.4", "37.2", "41.2"),
    # Consent or other authority, to record or to use.
    grounds=("8.4", "8.9"),
    labels=LABELS,
    blends=_BLENDS,
    impossible=_IMPOSSIBLE,
    always="Always",
    # Whether a listed recording needs a consent of its own turns on it (10).
    asked=(procedure_consent.name,),
    standing="The edition restated is addressed to doctors.",
)
