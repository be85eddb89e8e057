"""A situation: the answers given so far. An unanswered question is unknown, never "no"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gmc_steps.core.fact import Kind
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import Expression, Is, Truth, View, deciding, facts_in, norms_in


class SituationError(ValueError):
    """A situation that cannot exist: an unknown name, or an answer where no question arises.

    Args:
        text: what is wrong, in names of facts and values, for callers that use them.
        words: the same in the words of the steps, for authors of scenarios.
        facts: the fact or norm whose answer is wrong, and the fact that it does not fit.
    """

    def __init__(self, text: str, words: str = "", facts: tuple[str, ...] = ()) -> None:
        super().__init__(text)
        self.words = words or text
        self.facts = facts


class AnsweredFacts(View):
    """The answers as seen by the conditions that decide which questions arise.

    An answer counts once its question is known to arise; before that, only if it could not stand
    otherwise. So nothing depends on an answer that may yet prove idle.

    Args:
        guidance: the guidance.
        answers: fact's name → value's name.
    """

    def __init__(self, guidance: Guidance, answers: Mapping[str, str]) -> None:
        self.facts = guidance.facts
        self.answers = answers
        self._relevant: dict[str, Truth] = {}

    def is_(self, fact: str, values: frozenset[str]) -> Truth:
        """Return whether the fact has one of the values."""
        answer, relevant = self.answers.get(fact), self.relevant(fact)
        if relevant is False:
            return False
        if answer is None or (relevant is None and self.idle(fact) is not False):
            return None
        if answer in values:
            return True
        return None if answer == self.facts[fact].unsettled else False

    def relevant(self, fact: str) -> Truth:
        """Return whether the question arises, as far as the answers tell."""
        if fact not in self._relevant:
            self._relevant[fact] = self.truth(self.facts[fact].relevant)
        return self._relevant[fact]

    def idle(self, fact: str) -> Truth:
        """Return whether its answer may stand where the question does not arise."""
        if self.answers.get(fact) in self.facts[fact].heeded:
            return False
        return self.truth(self.facts[fact].idle)


@dataclass(frozen=True)
class Situation:
    """Answers to some of the facts of a guidance.

    Attributes:
        guidance: the guidance.
        answers: fact's name → value's name.
        done: norm's id → whether its act has been done, for norms that no fact decides.
    """

    guidance: Guidance = field(repr=False)
    answers: Mapping[str, str] = field(default_factory=dict)
    done: Mapping[str, bool] = field(default_factory=dict)

    @classmethod
    def of(cls, guidance: Guidance, given: Mapping[str, object]) -> Situation:
        """Check names and values and build the situation.

        Args:
            guidance: the guidance.
            given: fact's name → value's name, and norm's id → "done" or "not_done".

        Raises:
            SituationError: unknown fact, value or norm (with the nearest names), or an answer
                that contradicts another (naming both).
        """
        answers: dict[str, str] = {}
        done: dict[str, bool] = {}
        decided: dict[str, bool] = {}
        facts = guidance.facts
        for name, value in given.items():
            value = str(value)
            if name in facts:
                if value not in facts[name].phrases:
                    raise SituationError(
                        f"{name} has no value {value!r}; use {_either(facts[name].phrases)}"
                    )
                answers[name] = value
            elif name in guidance.norm:
                acts = done if guidance.norm[name].asked_by_id else decided
                acts[name] = _done(guidance, name, value)
            elif re.fullmatch(r"\d+\.\d+", name):
                raise SituationError(f"there is no norm {name}; the pages show the ids")
            else:
                near = _nearest(name, facts)
                hint = f"did you mean {_either(near)}?" if near else "see `gmc-steps steps`"
                raise SituationError(f"there is no fact {name!r}; {hint}")
        situation = cls(guidance, answers, done)
        situation.check()
        for name, is_done in decided.items():
            situation.check_done(name, is_done)
        return situation

    def check(self) -> None:
        """Raise `SituationError` if an answer contradicts what makes its question irrelevant."""
        view = AnsweredFacts(self.guidance, self.answers)
        for name in self.answers:
            if view.relevant(name) is False and view.idle(name) is False:
                facts = self.guidance.facts
                because = self._answered(facts[name].relevant, view)
                one, other = (facts[x].phrases[self.answers[x]] for x in (name, because))
                raise SituationError(
                    f"{name} is not relevant here, because of {because}="
                    f"{self.answers[because]}; leave out one of the two",
                    f"“{one}” does not fit “{other}”; leave out one of the two",
                    (name, because),
                )
        for id, is_done in self.done.items():
            norm = self.guidance.norm[id]
            shown = norm.undone_by if is_done else norm.shown_by
            if not any(norms_in(shown)) and view.truth(shown):
                because = self._answered(shown, view)
                other = self.guidance.facts[because].phrases[self.answers[because]]
                said, words = ("done", "been") if is_done else ("not_done", "not been")
                raise SituationError(
                    f"{id}={said} contradicts {because}={self.answers[because]}; leave out one "
                    "of the two",
                    f"“{id} has {words} done” does not fit “{other}”; leave out one of the two",
                    (id, because),
                )

    def check_done(self, id: str, is_done: bool) -> None:
        """Raise `SituationError` if the answers already decide a norm otherwise."""
        met, facts = self.guidance.norm[id].met, self.guidance.facts
        view = AnsweredFacts(self.guidance, self.answers)
        assert met is not None
        truth = view.truth(met) if not any(norms_in(met)) else None
        acts = {name for name in facts_in(met) if facts[name].kind is Kind.CONDUCT}
        acts = acts or {name for name in facts_in(met) if facts[name].kind is Kind.JUDGEMENT}
        read = {name for name in acts if view.relevant(name) is not False}
        if truth is is_done or not read:  # the answers say so too, or nothing turns on it
            return
        names = sorted(read, key=lambda x: (facts[x].kind is not Kind.CONDUCT, x))
        other = next((name for name in names if name in self.answers), None)
        if truth is None or other is None:
            names = names[:3]
            raise SituationError(
                f"{id} is not answered by done or not_done; answer {_either(names)} instead",
                f"nobody asks whether {id} has been done; "
                f"say {_either(facts[name].topic for name in names)} instead",
                (id,),
            )
        said = "done" if is_done else "not_done"
        raise SituationError(
            f"{id}={said} does not fit {other}={self.answers[other]}; leave out one of the two",
            f"that {id} has {'' if is_done else 'not '}been done does not fit "
            f"“{facts[other].phrases[self.answers[other]]}”; leave out one of the two",
            (id, other),
        )

    def _answered(self, condition: Expression, view: AnsweredFacts) -> str:
        """Return the answered fact that settles a condition."""
        for atom in deciding(condition, view):
            if isinstance(atom, Is):
                if atom.fact in self.answers and view.relevant(atom.fact) is not False:
                    return atom.fact
                return self._answered(self.guidance.facts[atom.fact].relevant, view)
        raise AssertionError(f"nothing decides {condition}")

    @property
    def given(self) -> dict[str, str]:
        """The answers as `of` takes them: fact's name, or norm's id, → answer."""
        done = {norm: "done" if is_done else "not_done" for norm, is_done in self.done.items()}
        return {**self.answers, **done}

    def relevance(self, fact: str) -> Truth:
        """Return whether the question arises, as far as the answers tell."""
        return AnsweredFacts(self.guidance, self.answers).relevant(fact)

    @property
    def idle(self) -> tuple[str, ...]:
        """The answered facts on which nothing depends, because their questions do not arise."""
        view = AnsweredFacts(self.guidance, self.answers)
        return tuple(name for name in self.answers if view.relevant(name) is False)

    def with_answers(self, changes: Mapping[str, str]) -> Situation:
        """Return the situation with other answers, without those that are no longer relevant."""
        answers = {**self.answers, **changes}
        kept: dict[str, str] = {}
        view = AnsweredFacts(self.guidance, kept)
        for name in self.guidance.facts:  # relevance looks only upwards
            if name in answers and view.relevant(name) is not False:
                kept[name] = answers[name]
        return Situation(self.guidance, kept, self.done)


def _done(guidance: Guidance, id: str, value: str) -> bool:
    norm = guidance.norm[id]
    if not norm.asked_by_id and norm.met is None:
        raise SituationError(
            f"{id} is not answered by done or not_done; it asks nothing to be done",
            f"nobody asks whether {id} has been done; remove it",
            (id,),
        )
    if value not in ("done", "not_done"):
        raise SituationError(f"{id} has no value {value!r}; use done or not_done")
    return value == "done"


def _nearest(name: str, names: Iterable[str]) -> list[str]:
    from difflib import get_close_matches  # only where something is wrong

    return get_close_matches(name, names, n=2, cutoff=0.4)


def _either(names: Iterable[str]) -> str:
    listed = list(names)
    return " or ".join([", ".join(listed[:-1]), listed[-1]] if len(listed) > 1 else listed)
