"""A fact: one question about a situation, with a few possible answers.

Each answer has one English phrase. The same words are the Gherkin step, the answer in the guided
tool and the entry in the catalogue, so nothing can drift.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from gmc_steps.core.logic import ALWAYS, NEVER, Expression, Is
from gmc_steps.core.place import Place, declared


class Kind(StrEnum):
    """What sort of knowledge answers a fact."""

    CIRCUMSTANCE = "circumstance"  # what is the case
    JUDGEMENT = "judgement"  # a person's recorded finding, never computed
    CONDUCT = "conduct"  # what has been done


@dataclass(frozen=True, eq=False)
class Fact:
    """A named question about a situation.

    Attributes:
        name: the fact's permanent name, a Python identifier.
        kind: circumstance, judgement or conduct.
        topic: noun clause for "it depends on …".
        question: what the guided tool asks.
        phrases: answer's name → its phrase, in the order they are offered.
        relevant: when the question arises at all; reads only facts declared earlier.
        idle: where an answer may stand although the question does not arise. It is called idle
            then, and nothing turns on it. Anywhere else it contradicts what makes the question
            irrelevant, and the situation is refused.
        heeded: answers that are never idle, because what they say must not be passed over.
        usual: the answer that is usual, shown as an assumption and never filled in silently.
        usual_when: where that answer is usual.
        sooner: where it is asked before the others, because its answer may spare them.
        unsettled: an answer that says "this is in question and nobody has settled it": it is the
            value, and leaves every other value undecided.
        changeable: answers that a person can turn into others (answer → new answers), for
            "what would change it"; never a wish, a judgement or a refusal.
        selects_only: chooses duties or law to list and never moves a verdict, so it is asked
            after the verdict.
        judge: who must judge (judgements only).
        guided_by: the norm that tells them how (judgements only; may be empty).
        place: where it is declared.
    """

    name: str
    kind: Kind
    topic: str
    question: str
    phrases: Mapping[str, str]
    relevant: Expression = ALWAYS
    idle: Expression = NEVER
    heeded: tuple[str, ...] = ()
    usual: str = ""
    usual_when: Expression = ALWAYS
    sooner: Expression = NEVER
    unsettled: str = ""
    changeable: tuple[tuple[str, tuple[str, ...]], ...] = ()
    selects_only: bool = False
    judge: str = ""
    guided_by: str = ""
    place: Place = field(default_factory=declared, repr=False)

    @cached_property
    def settled(self) -> tuple[str, ...]:
        """The answers that settle it, in the order they are offered."""
        return tuple(value for value in self.phrases if value != self.unsettled)

    def is_(self, *values: str) -> Is:
        """Return the condition that the fact has one of the values.

        Raises:
            ValueError: a value that the fact does not have.
        """
        for value in values:
            if value not in self.phrases:
                raise ValueError(f"{self.name} has no value {value!r}")
        return Is(self.name, frozenset(values))
