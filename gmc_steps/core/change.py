"""What would change a refusal: the smallest changes that lead to a permission.

Only what the doctor can bring about is varied: conduct, anonymising or coding, a narrower use.
Wishes, judgements, circumstances and scope stay as they are, and a consent that was refused or
withdrawn is never asked for again (8.5: no pressure).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from gmc_steps.core.advice import Advice
from gmc_steps.core.fact import Kind
from gmc_steps.core.facts import FACTS
from gmc_steps.core.situation import Situation

_CONSENTS_OF_PATIENT = ("patient_consent", "also_consent", "use_consent")
_ALIVE = ("adult", "aged_16_17", "under_16")
_MOST = 3  # more changes at once are no advice


@dataclass(frozen=True)
class Change:
    """Answers that would lead to a permission.

    Attributes:
        answers: fact's name → value's name, and norm's id → "done".
        verdict: the verdict that they lead to (usual answers assumed).
    """

    answers: tuple[tuple[str, str], ...]
    verdict: str

    @property
    def phrases(self) -> tuple[str, ...]:
        """The changes in words."""
        return tuple(
            FACTS[name].phrases[value] if name in FACTS else f"{name} has been done"
            for name, value in self.answers
        )


@dataclass(frozen=True)
class Route:
    """A judgement that, if a person came to it, would lead to a permission.

    Attributes:
        fact: the judgement's name.
        value: the finding that would open the way.
        judge: who may judge.
        guided_by: the norm that tells them how; may be empty.
    """

    fact: str
    value: str
    judge: str
    guided_by: str

    @property
    def phrase(self) -> str:
        """The finding in words."""
        return FACTS[self.fact].phrases[self.value]


def changes(advice: Advice) -> tuple[Change, ...]:
    """Return the smallest changes that turn a refusal into a permission.

    Args:
        advice: the advice; its usual answers are assumed.

    Returns:
        All changes of the smallest size that suffices, none if the verdict is no refusal or
        nothing that the doctor can do opens the way.
    """
    assumed = advice.assumed
    if not assumed.verdict.refuses:
        return ()
    options = list(_options(assumed.situation))
    for size in range(1, _MOST + 1):
        found = []
        for chosen in combinations(options, size):
            if len({name for name, _ in chosen}) < size:
                continue
            changed = _changed(assumed.situation, dict(chosen))
            if changed is not None and changed.verdict_assuming.permits:
                found.append(Change(chosen, changed.verdict_assuming.value))
        if found:
            return tuple(found)
    return ()


def routes(advice: Advice) -> tuple[Route, ...]:
    """Return the judgements, so far unrecorded, that would turn a refusal into a permission."""
    assumed = advice.assumed
    if not assumed.verdict.refuses:
        return ()
    found = []
    for fact in FACTS.values():
        given = advice.situation.answers.get(fact.name, "")
        if fact.kind is not Kind.JUDGEMENT or given not in ("", fact.unsettled):
            continue
        if not assumed.situation.relevance(fact.name):
            continue
        for value in fact.phrases:
            changed = _changed(assumed.situation, {fact.name: value})
            if changed is not None and changed.verdict_assuming.permits:
                found.append(Route(fact.name, value, fact.judge, fact.guided_by))
    return tuple(found)


def _options(situation: Situation) -> Iterator[tuple[str, str]]:
    """Yield the single changes that the doctor can bring about."""
    against = situation.answers.get("patient_wish", "").startswith("against")
    died = situation.answers.get("patient", "adult") not in _ALIVE
    refused = "refused" in (
        situation.answers.get("parent_consent"),
        situation.answers.get("proxy_consent"),
    )
    cannot = situation.answers.get("anonymising", "possible") != "possible"
    for name, fact in FACTS.items():
        if against and name in _CONSENTS_OF_PATIENT:
            continue
        if cannot and name == "identifiability":
            continue
        for old, new in fact.changeable:
            if situation.answers.get(name) == old:
                for option in new:
                    unasked = (died and option == "patient") or (
                        refused and option == "decision_maker"
                    )
                    if not unasked:
                        yield name, option
    for norm, done in situation.done.items():
        if not done:
            yield norm, "done"


def _changed(situation: Situation, change: dict[str, str]) -> Advice | None:
    """Return the advice after a change, or None where the change makes a fact irrelevant."""
    facts = {name: value for name, value in change.items() if name in FACTS}
    done = {norm: True for norm in change if norm not in FACTS}
    if "use_for" in facts:  # another use asks for another assessment (16.3)
        answers = {k: v for k, v in situation.answers.items() if k != "public_interest"}
        situation = Situation(answers, situation.done)
    changed = situation.with_answers(facts)
    if any(name not in changed.answers for name in facts):
        return None
    return Advice(Situation(changed.answers, {**situation.done, **done}))
