"""Paragraphs 57 to 59 and endnote 26: storing recordings and disposing of them."""

from gmc_steps.core.norm import Due
from gmc_steps.guidance.conditions import (
    anonymised,
    for_care,
    for_secondary,
    holding,
    kept,
    making,
    using,
)
from gmc_steps.guidance.facts import doubt_rights, keeping, secondary_kind
from gmc_steps.guidance.forms import definition, information, must, scope, should

# At use, the kind of secondary purpose is that of the use.
on_record = kept & (for_care | (for_secondary & secondary_kind.is_("research") & ~using))

NORMS = (
    definition(
        "57.1",
        "recordings made as part of care are part of the medical record",
        when=for_care & kept,
    ),
    must(
        "57.2",
        "treat the recording like other medical records",
        when=for_care & kept,
        due=Due.STANDING,
    ),
    should(
        "57.3",
        "be clear who is responsible for controlling and using the recording",
        when=for_care,
        due=Due.STANDING,
    ),
    must(
        "57.4",
        "be satisfied that ownership, copyright and intellectual property are agreed",
        when=(making | using | holding) & for_secondary,
    ),
    information(
        "58.1",
        "anonymised recordings can belong to the employing or contracting body",
        when=anonymised,
    ),
    should(
        "58.2",
        "understand any rights, contractual or other, to hold and use the recording",
        when=using | holding,
        due=Due.STANDING,
    ),
    should(
        "58.3", "take advice from a Caldicott Guardian or equivalent", when=doubt_rights.is_("yes")
    ),
    information(
        "59.1",
        "the UK health departments publish guidance on keeping records",
        when=on_record,
    ),
    scope("59.2", "that guidance covers recordings made for care or research", when=on_record),
    should(
        "59.3",
        "follow the health departments' guidance on records, inside the NHS or outside it",
        when=on_record & (making | holding),
        undone_by=keeping.is_("deleted_early"),
        due=Due.AFTER,
    ),
    information(
        "59.4",
        "NHS Code of Practice: Records Management (2006)",
        points_to="NHS Code of Practice: Records Management (2006)",
        when=on_record,
        source="endnote 26",
        regions=("england",),
    ),
    information(
        "59.5",
        "Records Management: NHS Code of Practice (Scotland) (2008)",
        points_to="Records Management: NHS Code of Practice (Scotland) (2008)",
        when=on_record,
        source="endnote 26",
        regions=("scotland",),
    ),
    information(
        "59.6",
        "Welsh Health Circular (2000) 71: For The Record",
        points_to="Welsh Health Circular (2000) 71: For The Record",
        when=on_record,
        source="endnote 26",
        regions=("wales",),
    ),
    information(
        "59.7",
        "Good Management, Good Records (2005)",
        points_to="Good Management, Good Records (2005)",
        when=on_record,
        source="endnote 26",
        regions=("northern_ireland",),
    ),
)
