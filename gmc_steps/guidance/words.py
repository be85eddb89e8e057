"""Whom the guidance addresses, and the nations whose law it names."""

from gmc_steps.core.words import Regions, Words
from gmc_steps.guidance.facts import nation, stage

WORDS = Words(addressee="the doctor", example="13.1", act=stage.name)

REGIONS = Regions(
    fact=nation.name,
    names={
        "england": "England",
        "wales": "Wales",
        "scotland": "Scotland",
        "northern_ireland": "Northern Ireland",
        "outside_uk": "outside the United Kingdom",
    },
    everywhere="all four nations",
    heading="The law in your nation",
    note="The law that is named differs by nation; the answer does not.",
    choose="Law and documents that differ by nation: show those of",
    hidden="on the law or documents of other nations",
    shown="The law of all nations is shown.",
)
