"""The plan: which paragraphs, endnotes and norms stand in which section, in their order."""

from gmc_steps.core.guidance import Section, Subject
from gmc_steps.guidance.norms import (
    calls,
    care,
    covert,
    deceased,
    introduction,
    principles,
    public_media,
    scope,
    secondary_purposes,
    storing,
)

SECTIONS = (
    Section("introduction", range(1, 5), norms=introduction.NORMS),
    Section("scope", range(5, 8), range(1, 4), scope.NORMS),
    Section("principles", range(8, 10), range(4, 6), principles.NORMS),
    Section("care", range(10, 22), range(6, 14), care.NORMS),
    Section("secondary-purposes", range(22, 36), range(14, 19), secondary_purposes.NORMS),
    Section("public-media", range(36, 47), range(19, 21), public_media.NORMS),
    Section("deceased", range(47, 54), range(21, 24), deceased.NORMS),
    Section("covert", range(54, 56), range(24, 26), covert.NORMS),
    Section("calls", range(56, 57), norms=calls.NORMS),
    Section("storing", range(57, 60), range(26, 27), storing.NORMS),
)

SUBJECTS = (
    Subject("Stopping and objecting", (8, 9)),
    Subject("Photographs and films for care", (10, 11, 13, 14)),
    Subject("Sharing and publishing", (12, 15, 16, 17, 38)),
    Subject("Teaching, exams and research", (7, 22, 23, 24, 25, 26, 27)),
    Subject("Patients who may not be able to decide", (18, 19, 20, 28, 29, 30, 31, 32, 33, 45, 46)),
    Subject("Children and young people", (21, 34, 35, 43, 44)),
    Subject("Film crews and social media", (36, 37, 39, 40, 41, 42)),
    Subject("After a death", (47, 48, 49, 50, 51, 52, 53)),
    Subject("Recording in secret", (54, 55)),
    Subject("Telephone calls", (56,)),
    Subject("Keeping recordings", (57, 58, 59)),
    Subject("What the guidance covers", (1, 2, 3, 4, 5, 6)),
)
"""What people look for: the headings of the questions that they ask."""
