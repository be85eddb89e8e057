"""The Gherkin vocabulary: what a scenario can say, and what each sentence means to the core.

`vocabulary` holds every phrase; `case` is one scenario being played; `definitions` hands both to
pytest-bdd. The words of the Givens are the phrases of `gmc_steps.core.facts`, so a step, a
question of the guided tool and the catalogue can never say different things.
"""

from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.vocabulary import Phrase, catalogue, match, nearest

__all__ = ["Case", "Phrase", "StepFailure", "catalogue", "match", "nearest"]
