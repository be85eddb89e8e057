"""The usual ways into the tool, in clinicians' words.

A task is a link with the answers that its words already give, so that nobody is asked what they
have just said. An answer that later turns out not to matter is left out by the tool.
"""

from gmc_steps.core.guidance import Task

TASKS = (
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

SHORT_CUTS = (
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
