"""Paragraphs 54 and 55 and endnotes 24 and 25: recording covertly."""

from gmc_steps.core.logic import NEVER
from gmc_steps.core.norm import Due
from gmc_steps.guidance.conditions import covert, no_other_way
from gmc_steps.guidance.facts import authorisation, discussion, employer, recorder
from gmc_steps.guidance.forms import by, information, must, scope, should, should_not

# Which of the two Acts counts in Scotland, the law says; abroad neither is the law of the place.
UK = ("england", "wales", "scotland", "northern_ireland")
# The police are a public body too.
public_body = employer.is_("nhs", "nhs_contract", "other_public") | recorder.is_("police")

NORMS = (
    should_not(
        "54.1",
        "record covertly unless only that gives what is needed against a serious crime or harm",
        when=covert & ~no_other_way,
        met=NEVER,
        gate=True,
    ),
    information(
        "54.2",
        "an example is a suspicion that a parent or carer is harming a child",
        when=covert,
    ),
    must(
        "54.3",
        "have authorisation from a relevant body before recording covertly",
        when=covert,
        met=authorisation.is_("obtained"),
        gate=True,
        addressee="whoever would record covertly",
    ),
    must(
        "54.4",
        "discuss the covert recording with colleagues",
        when=covert,
        displaced_by=by("54.7", stated=True),
    ),
    must(
        "54.5",
        "discuss the covert recording with the employing or contracting body",
        when=covert,
        displaced_by=by("54.7", stated=True),
    ),
    must(
        "54.6",
        "discuss the covert recording with relevant agencies",
        when=covert,
        displaced_by=by("54.7", stated=True),
    ),
    should("54.7", "take independent advice", when=covert & discussion.is_("undermines")),
    must(
        "54.8",
        "follow national or local guidance on covert recording",
        when=covert,
        due=Due.STANDING,
    ),
    should(
        "54.9",
        "leave covert recording to the police in most circumstances",
        when=covert,
        met=recorder.is_("police"),
    ),
    information(
        "54.10",
        "sections 28 to 30 of the Regulation of Investigatory Powers Act 2000 set out the scheme "
        "of authorisation",
        when=covert,
        source="endnote 24",
        regions=UK,
    ),
    information(
        "54.11",
        "sections 5 to 8 of the Regulation of Investigatory Powers (Scotland) Act 2000 set out the "
        "scheme of authorisation",
        when=covert,
        source="endnote 24",
        regions=("scotland",),
    ),
    information(
        "54.12",
        "Safeguarding children in whom illness is fabricated or induced (2008)",
        points_to="Safeguarding children in whom illness is fabricated or induced (2008)",
        when=covert,
        source="endnote 25",
        regions=("england",),
    ),
    information(
        "54.13",
        "Covert Surveillance: Code of Practice (2003)",
        points_to="Covert Surveillance: Code of Practice (2003)",
        when=covert,
        source="endnote 25",
        regions=("scotland",),
    ),
    information(
        "54.14",
        "Safeguarding Children in whom Illness is Fabricated or Induced (2008)",
        points_to="Safeguarding Children in whom Illness is Fabricated or Induced (2008)",
        when=covert,
        source="endnote 25",
        regions=("wales",),
    ),
    scope(
        "55.1",
        "covert recording by a public body falls under the Regulation of Investigatory "
        "Powers Act 2000",
        when=covert & public_body,
        regions=UK,
    ),
    scope(
        "55.2",
        "covert recording by a public body in Scotland falls under the Regulation of "
        "Investigatory Powers (Scotland) Act 2000",
        when=covert & public_body,
        regions=("scotland",),
    ),
    must(
        "55.3",
        "comply with the relevant Act",
        # Private practice is not named: there 8.11 binds (reading 23).
        when=covert & public_body,
    ),
)
