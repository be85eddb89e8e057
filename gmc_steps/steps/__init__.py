"""The Gherkin vocabulary: what a scenario can say, and what each sentence means to the core.

The words of the Givens are the phrases of the guidance's facts, so a step, a question of the guided
tool and the catalogue can never say different things.

- `vocabulary` holds every phrase, `frames` what the Thens are made with; `case` is one scenario
  being played; `givens`: what its Givens describe, without a run
- `failure`: what is wrong with a Then that does not hold; `repair`: which Givens would make it hold
- `miss`: what is wrong with a sentence that is no step; `nearest`: the phrases most like it
"""

from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.vocabulary import Phrase, Vocabulary, vocabulary_of

__all__ = ["Case", "Phrase", "StepFailure", "Vocabulary", "vocabulary_of"]
