"""Paragraphs 1 to 4: where the guidance stands. Mostly background; 4.1 alone binds."""

from gmc_steps.core.logic import applies
from gmc_steps.core.norm import Due
from gmc_steps.guidance.conditions import alive, own_care, planning, using
from gmc_steps.guidance.facts import use_for
from gmc_steps.guidance.forms import information, must, scope

talking = planning & alive
"""Where a decision is still to be talked over with the patient."""

NORMS = (
    information(
        "1.1",
        "talking with the patient shows what matters to them and what they need",
        when=talking,
    ),
    information(
        "1.2",
        "one aim of that talk is that patients know they may accept or decline care",
        when=talking,
    ),
    information("1.3", "a second aim is a fair chance to weigh the options", when=talking),
    information(
        "1.4",
        "a third aim is a shared view of what each option can and cannot achieve",
        when=talking,
    ),
    information(
        "2.1", "confidentiality underpins trust; without it patients may hold back", when=using
    ),
    information(
        "2.2",
        "ethics and law both protect patients' information from improper disclosure",
        when=using,
    ),
    information(
        "2.3",
        "safe care depends on appropriate sharing with those who provide it",
        when=using & own_care,
    ),
    information(
        "2.4",
        "some uses help care indirectly, such as research, planning and audit",
        when=using & use_for.is_("secondary", "learning_material", "public_domain"),
    ),
    information(
        "2.5",
        "other uses serve the wider public, such as protecting people from harm",
        when=using & use_for.is_("public_media", "other_disclosure"),
    ),
    information(
        "2.6",
        "a sound basis is harder to find in complex settings than with one doctor",
        when=using,
    ),
    scope("3.1", "this guidance details how those principles apply to recordings of patients"),
    must(
        "4.1",
        "show, through revalidation, that the work follows the guidance's principles and values",
        due=Due.AFTER,
    ),
    information(
        "4.2",
        "only serious or persistent failures that endanger safety or trust put "
        "registration at risk",
        when=applies("4.1"),
    ),
)
