"""The decision table: a guidance as JSON, for the guided tool in the browser.

The browser writes its program from the conditions as the compiled guidance does, and walks them to
tell why. The tests compare what the two make of it.
"""

from __future__ import annotations

from typing import Any

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import NEVER, All, Applies, Expression, Is, Not, Some
from gmc_steps.core.terms import REFUSALS


class Conditions:
    """Conditions as JSON.

    A condition is ``[fact's index, bits of its values]``, ``[-1 - norm's index]`` for "that norm
    applies", or ``["!", condition]``, ``["&", …]``, ``["|", …]``.

    Args:
        guidance: the guidance of which they speak.
    """

    def __init__(self, guidance: Guidance) -> None:
        self._facts = guidance.number
        self._norms = {norm.id: number for number, norm in enumerate(guidance.norms)}
        self._bits = {
            (name, value): 1 << number
            for name, fact in guidance.facts.items()
            for number, value in enumerate(fact.phrases)
        }

    def __call__(self, expression: Expression) -> list[Any]:
        """Return a condition as JSON."""
        match expression:
            case Is(fact, values):
                return [self._facts[fact], sum(self._bits[fact, value] for value in values)]
            case Applies(norm):
                return [-1 - self._norms[norm]]
            case Not(part):
                return ["!", self(part)]
            case All(parts):
                return ["&", *map(self, parts)]
            case Some(parts):
                return ["|", *map(self, parts)]
        raise TypeError(f"not a condition: {expression!r}")


def to_table(guidance: Guidance) -> dict[str, Any]:
    """Return the table: facts, norms, readings and policy, conditions as `Conditions` gives them.

    Args:
        guidance: the guidance.
    """
    condition, policy = Conditions(guidance), guidance.policy
    ids = {norm.id: number for number, norm in enumerate(guidance.norms)}
    return {
        "schema": 3,
        "facts": [
            {
                "name": fact.name,
                "kind": fact.kind.value,
                "topic": fact.topic,
                "question": fact.question,
                "values": list(fact.phrases),
                "phrases": list(fact.phrases.values()),
                "relevant": condition(fact.relevant),
                "idle": condition(fact.idle),
                "heeded": condition(fact.is_(*fact.heeded))[1],
                "usual": fact.usual,
                "usual_when": condition(fact.usual_when),
                "unsettled": fact.unsettled,
                "selects_only": fact.selects_only,
                "judge": fact.judge,
                "guided_by": fact.guided_by,
                "changeable": [[old, list(new)] for old, new in fact.changeable],
            }
            for fact in guidance.facts.values()
        ],
        "norms": [
            {
                "id": norm.id,
                "modality": norm.modality.value,
                "statement": norm.statement,
                "due": norm.due.value,
                "gate": norm.gate.value,
                "reading": norm.reading,
                "within": condition(norm.within),
                "unclear": condition(norm.unclear),
                "displaced": [[ids[d.by], condition(d.when)] for d in norm.displaced_by],
                "closes": norm.can_close.value,
                "shown_by": condition(norm.shown_by),
                "undone_by": condition(norm.undone_by),
                "ahead": condition(norm.ahead),
                "points_to": norm.points_to,
                "met": None if norm.met is None else condition(norm.met),
            }
            for norm in guidance.norms
        ],
        "sooner": [
            [number, condition(fact.sooner)]
            for number, fact in enumerate(guidance.facts.values())
            if fact.sooner is not NEVER
        ],
        "closes_with": [
            [ids[norm.id], ids[norm.closes_with]] for norm in guidance.norms if norm.closes_with
        ],
        "hand_overs": [
            {
                "reading": hand_over.reading,
                "paragraph": hand_over.paragraph,
                "text": hand_over.text,
                "when": condition(hand_over.when),
                "gates": list(hand_over.gates),
            }
            for hand_over in policy.hand_overs
        ],
        "scope": condition(policy.scope),
        "ground": condition(policy.ground),
        "running": condition(policy.running),
        "holding": condition(policy.holding),
        "purposes": _purposes(guidance),
        "guards": [
            [condition(guard.when), guard.fact, list(guard.values)] for guard in policy.guards
        ],
        "refusals": [condition(each) for each in policy.refusals],
        "overrides": {
            "norms": [ids[norm] for norm in policy.laws.overrides],
            "refusals": [[each.words, condition(each.when)] for each in policy.laws.refusals],
            "readings": [
                [
                    each.reading,
                    each.text,
                    condition(each.when),
                    [x.words for x in policy.laws.refusals if each.speaks_of(x.words)],
                ]
                for each in policy.laws.exemptions
                if each.law == REFUSALS
            ],
        },
        "harms": [condition(each) for each in policy.harms],
        "void": {fact: list(others) for fact, others in policy.void.items()},
        "understood": list(policy.understood),
    }


def _purposes(guidance: Guidance) -> dict[str, Any] | None:
    purposes = guidance.policy.purposes
    if purposes is None:
        return None
    return {
        "fact": purposes.fact,
        "first": purposes.first,
        "further": purposes.further,
        "alone": purposes.alone,
        "consent": purposes.consent,
        "consents": {name: dict(meaning) for name, meaning in purposes.consents.items()},
        "own": list(purposes.own),
        "implied": [[x.consent, x.asked, x.fact, x.value] for x in purposes.implied],
    }
