"""What is settled where a doctor works: contacts, devices and forms that an answer leads to.

Nobody is named here. Whoever publishes a copy fills these in, below `local:` in mkdocs.yml.
"""

from gmc_steps.core.slots import LocalSlot

SLOTS = (
    LocalSlot(
        "medical_illustration",
        "Medical illustration",
        "whether there is a department of medical illustration, and how to reach it",
        ("8.19", "39.4"),
    ),
    LocalSlot(
        "information_governance",
        "Information governance or Caldicott Guardian",
        "who is the Caldicott Guardian or has a like role, and how to reach them",
        ("8.19", "39.4", "58.3"),
    ),
    LocalSlot(
        "safeguarding",
        "Safeguarding",
        "who leads on safeguarding, and which local guidance holds",
        ("54.4", "54.6", "54.8"),
    ),
    LocalSlot(
        "communications",
        "Communications",
        "who answers requests to film, and gives the organisation's agreement",
        ("39.1", "39.4"),
    ),
    LocalSlot(
        "devices",
        "Approved apps and devices",
        "which cameras, phones and apps are approved, and where recordings are stored",
        ("8.10", "8.12"),
    ),
    LocalSlot(
        "consent_forms",
        "Consent forms",
        "which form is used for consent to a recording, and where it is filed",
        ("24.2", "37.2"),
    ),
    LocalSlot(
        "contracts",
        "Contracts with filmmakers",
        "whether there is a model contract, and who signs it",
        ("39.3",),
    ),
)
"""In the order in which they are shown."""
