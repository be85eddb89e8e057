"""The decision core: which norms apply in a situation, how strongly, and why.

It needs the standard library alone and knows nothing of Gherkin, pytest or MkDocs.

    >>> from gmc_steps.core import advise
    >>> advise({"acting": "private"}).verdict
    <Verdict.OUT_OF_SCOPE: 'out_of_scope'>

Read it in this order: `fact` and `facts` (the questions), `logic` (conditions), `norm` and
`norms` (the guidance), `readings` (where it is open), `situation` (the answers), `table` (the
compiled conditions), `advice` (findings and verdict), `change` (what would change it), `report`
(the same in words and as JSON).
"""

from gmc_steps.core.advice import Advice, Verdict, advise, guidance_table
from gmc_steps.core.edition import EDITION, Edition
from gmc_steps.core.fact import Fact, Kind
from gmc_steps.core.facts import FACTS
from gmc_steps.core.finding import Done, Finding, State
from gmc_steps.core.norm import Due, Gate, Modality, Norm
from gmc_steps.core.norms import NORMS, SECTIONS
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.core.table import GuidanceError, Table

__all__ = [
    "EDITION",
    "FACTS",
    "NORMS",
    "SECTIONS",
    "Advice",
    "Done",
    "Due",
    "Edition",
    "Fact",
    "Finding",
    "Gate",
    "GuidanceError",
    "Kind",
    "Modality",
    "Norm",
    "Situation",
    "SituationError",
    "State",
    "Table",
    "Verdict",
    "advise",
    "guidance_table",
]
