"""The situations that everybody meets, for the quick card: what is answered, and no answer.

The answers are worked out from the rules whenever the card is built. What is usual is taken for
granted, and what is left out has not been settled: the card says what it turns on.
"""

from gmc_steps.core.words import Task

_CARE = {"stage": "make", "made_for": "care"}
_ADULT = {"patient": "adult", "capacity_recording": "has"}
_TEACHING = {
    "stage": "use",
    "made_for": "care",
    "kind": "unlisted",
    "use_for": "secondary",
    "secondary_kind": "teaching",
    "patient": "adult",
}

QUICK = (
    Task(
        "A photograph or film for the patient’s care",
        "an adult who can decide; your own phone counts too",
        {**_CARE, **_ADULT, "kind": "unlisted"},
    ),
    Task(
        "An X-ray for the patient’s care",
        "consent to the procedure is given",
        {**_CARE, **_ADULT, "kind": "xray", "procedure_consent": "given"},
    ),
    Task(
        "The patient does not want to be recorded",
        "whatever it is for",
        {**_CARE, **_ADULT, "kind": "unlisted", "patient_wish": "against_recording"},
    ),
    Task(
        "The patient asks to stop",
        "while the recording runs",
        {"stage": "in_progress", "made_for": "care", "asks_to_stop": "yes", **_ADULT},
    ),
    Task(
        "A picture for a child’s care",
        "under 16, unable to understand",
        {
            **_CARE,
            "kind": "unlisted",
            "patient": "under_16",
            "capacity_recording": "lacks",
        },
    ),
    Task(
        "A child shows distress at being recorded",
        "though a parent agreed",
        {
            "stage": "in_progress",
            "made_for": "secondary",
            "secondary_kind": "teaching",
            "patient": "under_16",
            "capacity_recording": "lacks",
            "parent_consent": "given",
            "child_shows_distress": "yes",
        },
    ),
    Task(
        "An attorney refuses a picture for care",
        "an adult who cannot decide",
        {
            **_CARE,
            "kind": "unlisted",
            "patient": "adult",
            "capacity_recording": "lacks",
            "capacity_procedure": "lacks",
            "decision_maker": "someone",
            "proxy_consent": "refused",
        },
    ),
    Task(
        "Treatment cannot wait",
        "an adult who cannot decide, nobody who may; the recording is part of the treatment",
        {
            **_CARE,
            "kind": "unlisted",
            "patient": "adult",
            "capacity_recording": "lacks",
            "capacity_procedure": "lacks",
            "decision_maker": "nobody",
            "urgency": "immediate",
            "integral": "integral",
        },
    ),
    Task(
        "A picture for a colleague who advises on the patient",
        "made for the patient’s care",
        {
            "stage": "disclose",
            "made_for": "care",
            "use_for": "own_care",
            "identifiability": "identifiable",
            **_ADULT,
        },
    ),
    Task(
        "A care picture on a teaching slide",
        "anonymised",
        {**_TEACHING, "identifiability": "anonymised"},
    ),
    Task(
        "A care picture on a teaching slide",
        "recognisable; it cannot be anonymised, and nobody has asked",
        {
            **_TEACHING,
            "capacity_recording": "has",
            "identifiability": "identifiable",
            "anonymising": "impracticable",
            "use_consent": "not_asked",
        },
    ),
    Task(
        "Recording a patient for teaching",
        "an adult who can decide",
        {
            "stage": "make",
            "made_for": "secondary",
            "secondary_kind": "teaching",
            "kind": "unlisted",
            **_ADULT,
        },
    ),
    Task(
        "A film crew comes",
        "a documentary; an adult who can decide",
        {
            "stage": "make",
            "made_for": "broadcast",
            "kind": "unlisted",
            "recorder": "outside_healthcare",
            "role": "arranges",
            "treating_body": "same",
            **_ADULT,
        },
    ),
    Task(
        "A care picture on a website or social media",
        "recognisable, and nobody has asked",
        {
            "stage": "use",
            "made_for": "care",
            "kind": "unlisted",
            "use_for": "public_media",
            "identifiability": "identifiable",
            "use_consent": "not_asked",
            **_ADULT,
        },
    ),
)
"""In the order of the card."""
