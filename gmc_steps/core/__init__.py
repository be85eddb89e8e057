"""The decision core: which norms of a guidance apply in a situation, how strongly, and why.

It needs the standard library alone and knows no guidance: whatever it says of one, it reads from
a `Guidance`. Read it in this order; ``docs/reference/core.md`` follows one situation through it.

- What a guidance is written in: `logic`, `fact`, `norm`, and `forms` for norms in few words;
  `place` lets every error point.
- The whole of one: `policy`, `words`, `guidance`; `everyday` (what people call things) and `slots`
  (what each organisation settles) beside them; `validity` checks it.
- All its conditions, and the verdict, as one straight-line program: `program`, `writer`,
  `verdict`, `drawing`, `compiled`.
- What follows from answers: `situation`, `finding`, `advice`; `completions` and `turning`, for
  what is open.
- What goes with an answer: `change` (what would change it), `beside` (what is told beside the
  duties), `card` and `card_words` (what shows first), `report` (the same in words and as JSON),
  `table` (the guidance as JSON).
- What can never be: `terms`, `laws`.
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
