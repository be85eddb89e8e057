"""Which edition of the guidance is restated here, and which names in it may be quoted."""

from pathlib import Path

from gmc_steps.core.guidance import Edition

_NAMES = (
    "references to Good medical practice updated in March 2013",
    "Safeguarding children in whom illness is fabricated or induced",
    "Confidentiality: good practice in handling patient information",
    "Confidentiality: Disclosing information for education and training purposes",
    "Making and using visual and audio recordings of patients",
    "0-18 years: guidance for all doctors",
    "0–18 years: guidance for all doctors",
    "Regulation of Investigatory Powers Act 2000",
    "Regulation of Investigatory Powers (Scotland) Act 2000",
    "Freedom of Information Act 2000",
    "Freedom of Information (Scotland) Act 2002",
    "Adults with Incapacity (Scotland) Act 2000",
    "Mental Capacity Act 2005",
    "Human Tissue Act 2004",
    "Human Tissue (Scotland) Act 2006",
    "Code of Practice 3 – Post mortem examinations",
    "The NHS Code of Practice: Records Management (Department of Health, 2006)",
    "Records Management: NHS Code of Practice (Scotland) (Scottish Government, 2008)",
    "Welsh Health Circular (2000) 71: For The Record (National Assembly for Wales)",
    "Good Management, Good Records",
    "Department of Health, Social Services and Public Safety, Northern Ireland",
    "Covert Surveillance: Code of Practice (Scottish Government, 2003)",
    "Information Commissioner's Office",
)
"""Names of documents, statutes and bodies; a name cannot be put in other words."""

EDITION = Edition(
    title="Making and using visual and audio recordings of patients",
    publisher="General Medical Council",
    short="the GMC",
    references="references to Good medical practice updated in March 2013",
    digest="65e8e9105ca44bcd148cb48dbd6425073e904090b94e6c3096eaa5a001c22730",
    source_url=(
        "https://www.gmc-uk.org/professional-standards/the-professional-standards/"
        "making-and-using-visual-and-audio-recordings-of-patients"
    ),
    name="Recording patients",
    disclaimer="This is an unofficial restatement. It is not GMC guidance and not legal advice.",
    standing=(
        "The regulator says that its guidance took effect on 9 May 2011 and was updated in "
        "December 2024, so this is an earlier edition: read the current one at the source."
    ),
    superseded="the regulator has updated it since",
    later="This rests on an earlier edition of the guidance",
    later_page="about/current-edition.md",
    names=_NAMES,
    appendices=("Other sources of information",),
    claims=Path(__file__).with_name("fidelity.toml"),
)
