"""The guided tool: the usual ways in, in clinicians' words, and what it says of recordings.

A task is a link with the answers that its words already give, so that nobody is asked what they
have just said. An answer that later turns out not to matter is left out by the tool.
"""

from gmc_steps.core.logic import ALWAYS
from gmc_steps.core.norm import Due
from gmc_steps.core.verdict import Verdict
from gmc_steps.core.words import Pause, Task, Tool
from gmc_steps.guidance.conditions import covert
from gmc_steps.guidance.facts import stage

_TASKS = (
    Task(
        "Photograph or film a patient for their own care",
        "a rash, a wound, the way they walk",
        {"stage": "make", "made_for": "care", "kind": "unlisted"},
        "own-care",
    ),
    Task(
        "Record a patient for teaching or assessment",
        "a consultation for an examination, an operation for trainees",
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
        "a documentary in the emergency department",
        {
            "stage": "make",
            "made_for": "broadcast",
            "kind": "unlisted",
            "recorder": "outside_healthcare",
        },
        "film-crew",
    ),
)
"""The six commonest tasks."""

_SHORT_CUTS = (
    Task(
        "The patient objects",
        "they do not want to be recorded",
        {"stage": "make", "patient_wish": "against_recording"},
    ),
    Task(
        "The patient asks to stop",
        "while the recording runs",
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
    Task("Covert recording", "the patient is not to know", {"stage": "covert"}),
    Task("Telephone calls", "to a surgery or an advice line", {"item": "call", "stage": "make"}),
    Task(
        "Relatives or visitors are filmed",
        "and not a patient",
        {"item": "relatives_or_visitors"},
    ),
)
"""What must be found at once."""

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
    due={Due.DURING: "While recording"},
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
)
