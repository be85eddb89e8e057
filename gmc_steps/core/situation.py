"""A situation: the answers given so far. What is not answered is not known, never "no"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from gmc_steps.core.fact import Kind
from gmc_steps.core.facts import FACTS
from gmc_steps.core.logic import Expression, Is, Truth, atoms, deciding, truth
from gmc_steps.core.norms import NORMS

_ASKED_BY_ID = {
    norm.id for norm in NORMS if norm.directive and norm.met is None and not norm.modality.permits
}
_IDS = {norm.id: norm for norm in NORMS}


class SituationError(ValueError):
    """A situation that cannot be: an unknown name, or an answer where no question arises.

    Args:
        text: what is wrong, in names, for who calls with names.
        words: the same in the words of the steps, for who writes scenarios.
        facts: the fact or norm whose answer is wrong, and the fact that it does not fit.
    """

    def __init__(self, text: str, words: str = "", facts: tuple[str, ...] = ()) -> None:
        super().__init__(text)
        self.words = words or text
        self.facts = facts


@dataclass(frozen=True)
class Situation:
    """Answers to some of the facts.

    Attributes:
        answers: fact's name → value's name.
        done: norm's id → whether its act has been done, for norms that no fact decides.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    done: Mapping[str, bool] = field(default_factory=dict)

    @classmethod
    def of(cls, given: Mapping[str, object]) -> Situation:
        """Check names and values and build the situation.

        Args:
            given: fact's name → value's name, and norm's id → "done" or "not_done".

        Raises:
            SituationError: unknown fact, value or norm (with the nearest names), or a fact
                answered that is not relevant (naming the fact that makes it so).
        """
        answers: dict[str, str] = {}
        done: dict[str, bool] = {}
        for name, value in given.items():
            value = str(value)
            if name in FACTS:
                if value not in FACTS[name].phrases:
                    raise SituationError(
                        f"{name} has no value {value!r}; use {_either(FACTS[name].phrases)}"
                    )
                answers[name] = value
            elif name in _IDS:
                done[name] = _done(name, value)
            elif re.fullmatch(r"\d+\.\d+", name):
                raise SituationError(f"there is no norm {name}; the ids are those on the pages")
            else:
                near = get_close_matches(name, FACTS, n=2, cutoff=0.4)
                hint = f"did you mean {_either(near)}?" if near else "see `gmc-steps steps`"
                raise SituationError(f"there is no fact {name!r}; {hint}")
        situation = cls(answers, done)
        situation.check()
        return situation

    def check(self) -> None:
        """Raise `SituationError` if a fact is answered that is not relevant."""
        for name in self.answers:
            if self.relevance(name) is False:
                because = self._answered(FACTS[name].relevant)
                one, other = (FACTS[x].phrases[self.answers[x]] for x in (name, because))
                raise SituationError(
                    f"{name} is not relevant here, because of {because}="
                    f"{self.answers[because]}; leave out one of the two",
                    f"“{one}” does not fit “{other}”; leave out one of the two",
                    (name, because),
                )

    def _answered(self, condition: Expression) -> str:
        """Return the answered fact that makes a condition false."""
        for atom in deciding(condition, self):
            if isinstance(atom, Is):
                if atom.fact in self.answers:
                    return atom.fact
                return self._answered(FACTS[atom.fact].relevant)
        raise AssertionError(f"nothing decides {condition}")

    def relevance(self, fact: str) -> Truth:
        """Return whether the question arises, as far as the answers tell."""
        return truth(FACTS[fact].relevant, self)

    def is_(self, fact: str, values: frozenset[str]) -> Truth:
        """Return whether the fact has one of the values (see `gmc_steps.core.logic.View`)."""
        answer = self.answers.get(fact)
        if answer is None:
            return False if self.relevance(fact) is False else None
        if answer in values:
            return True
        return None if answer == FACTS[fact].unsettled else False

    def applies(self, norm: str) -> Truth:
        """Refuse: relevance never turns on a norm."""
        raise TypeError(f"relevance must not turn on norm {norm}")

    def with_answers(self, changes: Mapping[str, str]) -> Situation:
        """Return the situation with other answers, without those that are no longer relevant."""
        answers = {**self.answers, **changes}
        kept: dict[str, str] = {}
        for name in FACTS:  # relevance looks only upwards
            if name in answers and Situation(kept).relevance(name) is not False:
                kept[name] = answers[name]
        return Situation(kept, self.done)

    def assuming_usual(self) -> dict[str, str]:
        """Return the usual answers to questions that arise and are unanswered."""
        answers = dict(self.answers)
        assumed: dict[str, str] = {}
        for fact in FACTS.values():
            unanswered = fact.usual and fact.name not in answers
            if unanswered and Situation(answers).relevance(fact.name):
                answers[fact.name] = assumed[fact.name] = fact.usual
        return assumed


def _done(norm: str, value: str) -> bool:
    if norm not in _ASKED_BY_ID:
        met = _IDS[norm].met
        read = {a.fact for a in atoms(met) if isinstance(a, Is)} if met else set()
        facts = sorted(read, key=lambda name: (FACTS[name].kind is not Kind.CONDUCT, name))
        hint = f"answer {_either(facts[:3])} instead" if facts else "it asks nothing to be done"
        topics = _either(FACTS[name].topic for name in facts[:3])
        raise SituationError(
            f"{norm} is not answered by done or not_done; {hint}",
            f"nobody asks whether {norm} has been done; "
            + (f"say {topics} instead" if topics else "take it away"),
            (norm,),
        )
    if value not in ("done", "not_done"):
        raise SituationError(f"{norm} has no value {value!r}; use done or not_done")
    return value == "done"


def _either(names: Iterable[str]) -> str:
    listed = list(names)
    return " or ".join([", ".join(listed[:-1]), listed[-1]] if len(listed) > 1 else listed)
