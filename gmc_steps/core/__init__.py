"""The decision core: which norms of a guidance apply in a situation, how strongly, and why.

It needs the standard library alone and knows no guidance: whatever it says of one, it reads from
a `Guidance`. Read it in this order: `fact`, `logic` and `norm` (what a guidance is written in);
`policy`, `words` and `guidance` (the whole of it); `program`, `writer`, `drawing` and `compiled`
(all its conditions, and the verdict, as one straight-line program); `situation` (the answers),
`finding` and `advice` (what follows from them), `completions` (what all further answers agree on);
`change` (what would change it) and `beside` (what is told beside the duties); `report` (the same
in words and as JSON) and `table` (the guidance as JSON); `terms` and `laws` (what can never be).
"""

from gmc_steps.core.advice import Advice, Answer, Purpose, advise
from gmc_steps.core.fact import Fact, Kind
from gmc_steps.core.finding import Done, Finding, State
from gmc_steps.core.guidance import Edition, Guidance, Section
from gmc_steps.core.norm import Due, Gate, Modality, Norm
from gmc_steps.core.policy import HandOver, Policy
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.core.validity import GuidanceError
from gmc_steps.core.verdict import Verdict
from gmc_steps.core.words import Task, Tool, Words

__all__ = [
    "Advice",
    "Answer",
    "Done",
    "Due",
    "Edition",
    "Fact",
    "Finding",
    "Gate",
    "Guidance",
    "GuidanceError",
    "HandOver",
    "Kind",
    "Modality",
    "Norm",
    "Policy",
    "Purpose",
    "Section",
    "Situation",
    "SituationError",
    "State",
    "Task",
    "Tool",
    "Verdict",
    "Words",
    "advise",
]
