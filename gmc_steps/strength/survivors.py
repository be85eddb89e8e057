"""Makes a scenario for each mutant that no example notices.

The scenario states as little as possible: what it leaves out makes no difference to its Then. The
Then is what the rules say now, which may be wrong: the author compares it with the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gmc_steps.core.advice import Advice
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.desk.draft import Draft, steps_of
from gmc_steps.desk.theorem import background_of
from gmc_steps.source.feature import Feature
from gmc_steps.steps.failure import then_of
from gmc_steps.steps.repair import ORDINARY, sentence
from gmc_steps.steps.vocabulary import Vocabulary
from gmc_steps.strength.mutants import Mutant

Answers = Mapping[str, str]
"""The fact's name or norm's id → the answer."""


@dataclass(frozen=True)
class Telling:
    """A situation that a mutant decides differently, and what the rules say there.

    Attributes:
        answers: its answers, as few as possible.
        then: what the rules say, as a Then.
    """

    answers: dict[str, str]
    then: str


class Scenarios:
    """Makes scenarios that would notice mutants.

    Args:
        vocabulary: the sentences that are steps.
        features: the paragraph → the file of its scenarios.
    """

    def __init__(self, vocabulary: Vocabulary, features: Mapping[int, Feature]) -> None:
        self._vocabulary = vocabulary
        self._guidance = vocabulary.guidance
        self._features = features

    def background(self, paragraph: int) -> dict[str, str]:
        """Return the answers of the Backgrounds above a paragraph's scenarios, usual ones apart."""
        feature = self._features.get(paragraph)
        above = background_of(feature, paragraph, self._vocabulary) if feature else {}
        return {fact: value for fact, value in above.items() if fact != ORDINARY}

    def telling(self, mutant: Mutant, answers: Answers) -> Telling | None:
        """Return the least that tells a mutant apart; None if no Then can.

        Args:
            mutant: the mutant.
            answers: a complete situation that tells it apart.
        """
        other, background = mutant.guidance(self._guidance), self.background(mutant.paragraph)
        # A situation that contradicts the Backgrounds cannot go below them.
        if any(answers.get(name, value) != value for name, value in background.items()):
            return None
        kept = {**answers, **background}
        then = self._then(mutant, kept, other)
        if then is None:
            return None
        for name in reversed([*answers]):
            fewer = {fact: value for fact, value in kept.items() if fact != name}
            if name not in background and self._then(mutant, fewer, other) == then:
                kept = fewer
        return Telling(kept, then)

    def _then(self, mutant: Mutant, answers: Answers, other: Guidance) -> str | None:
        """Return a Then that holds with the rules as they are, and surely not with a mutant."""
        now, changed = _advice(self._guidance, answers), _advice(other, answers)
        # With several purposes, each has an answer of its own.
        if now is None or changed is None or now.purposes:
            return None
        if mutant.fills and mutant.norm is not None:
            norm = self._guidance.norm[mutant.id]
            states = now.outcome.state(norm.id), changed.outcome.state(norm.id)
            if states[0] is not states[1]:
                return (
                    None if "depends" in states else then_of(self._guidance, now.finding(norm.id))
                )
            if states[0].binds and (done := now.finding(norm.id).done) is not None:
                before, after = now.outcome.met(norm.id), changed.outcome.met(norm.id)
                if before is not after and None not in (before, after):
                    return f"{norm.id} is {done}"
            return None
        if now.verdict is changed.verdict:
            return None
        return self._guidance.words.verdicts[now.verdict]

    def draft(self, mutant: Mutant, telling: Telling, name: str) -> Draft:
        """Return the scenario as it is written under its paragraph's rule."""
        background = self.background(mutant.paragraph)
        givens = [
            (fact, sentence(self._guidance, fact, value))
            for fact, value in telling.answers.items()
            if background.get(fact) != value
        ]
        norms = (mutant.id,) if mutant.norm is not None else ()
        steps = steps_of(self._guidance, givens, [telling.then])
        return Draft(mutant.paragraph, norms, name, steps)


def _advice(guidance: Guidance, answers: Answers) -> Advice | None:
    try:
        return Advice(Situation.of(guidance, answers))
    except SituationError:
        return None
