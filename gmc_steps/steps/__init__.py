"""The Gherkin vocabulary: what a scenario can say, and what each sentence means to the core.

`vocabulary` holds every phrase; `case` is one scenario being played; `failure` and `miss` say what
is wrong with a Then that does not hold and with a sentence that is no step. The words of the Givens
are the phrases of the guidance's facts, so a step, a question of the guided tool and the catalogue
can never say different things.
"""

from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.vocabulary import Phrase, Vocabulary, vocabulary_of

__all__ = ["Case", "Phrase", "StepFailure", "Vocabulary", "vocabulary_of"]
