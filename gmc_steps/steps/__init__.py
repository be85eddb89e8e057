"""The Gherkin vocabulary: what scenarios can say, and what each sentence means to the core.

The words of the Givens are the phrases of the guidance's facts, so the steps, the questions of the
guided tool and the catalogue can never differ.

- `vocabulary` holds every phrase, and `frames` the sentences with gaps; `case` plays one scenario;
  `givens` returns what its Givens describe, without a run
- `failure` says what is wrong with a Then that does not hold; `repair` finds Givens with which it
  would hold
- `miss` says what is wrong with a sentence that is not a step; `nearest` finds the most similar
  phrases
"""

from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.vocabulary import Phrase, Vocabulary, vocabulary_of

__all__ = ["Case", "Phrase", "StepFailure", "Vocabulary", "vocabulary_of"]
