"""The plan: which paragraphs, endnotes and norms stand in which section, in their order."""

from gmc_steps.core.guidance import Section
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
