"""Whether a verdict rests on a norm that its scenario cites, or would hold without it.

Cited are the norms of the scenario's tags and those of which its Thens state something. Norms
overlap: what one asks for in a case, another asks for in general, so "take the one away and look
again" proves nothing. What is asked is therefore whether the verdict would change if what the
cited norms ask were so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cache

from gmc_steps.core import Advice
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import NEVER
from gmc_steps.desk.theorem import Claim, Theorem, failure
from gmc_steps.source.problem import Problem
from gmc_steps.steps.repair import changed_advice, read_by

_SHOWN = 3


def other_reasons(theorem: Theorem) -> Iterator[Problem]:
    """Yield a remark for each verdict that holds for another reason than the norms cited.

    Verdicts that bar the way, or put it off, rest on norms that can be named; of the others there
    is nothing to say.
    """
    cited = {id for claim in theorem.claims for id in claim.phrase.asserts}
    cited |= set(theorem.scenario.norms)
    if not cited:
        return
    for claim in theorem.claims:
        if failure(theorem.case, claim) is not None:
            continue
        advice = _spoken_of(claim, theorem.case.advice)
        if advice is None:
            continue
        barring = (*advice.answer.closed, *advice.answer.outstanding)
        mine = [id for id in barring if id in cited]
        others = [id for id in barring if id not in cited]
        if not others:
            continue
        if mine:
            staying = _staying(theorem, claim, advice, mine)
            if not staying:
                continue
            text = f"this verdict stays where {_series(mine)} no longer bars the way: "
            text += f"{_series(staying)} does as well"
            hint = f"add a Then about {staying[0]}, or Givens with which it does not"
        else:
            if cited & set(read_by(theorem.guidance, barring)) or _rests(advice, cited):
                continue
            text = f"this verdict rests on {_series(others)}, not on {_series(sorted(cited))}"
            hint = f"add a Then about {others[0]}"
        yield Problem(
            "other-reason", theorem.scenario.uri, claim.step.line, claim.step.column, text, hint
        )


def _spoken_of(claim: Claim, advice: Advice) -> Advice | None:
    """The advice whose verdict a Then states: on the whole, or on one of several purposes."""
    if claim.phrase.text in advice.guidance.words.verdicts.values():
        return advice
    for purpose in advice.purposes:
        if claim.phrase.text.startswith(f"where {purpose.phrase}, "):
            return purpose.advice
    return None


def _staying(
    theorem: Theorem, claim: Claim, advice: Advice, mine: Collection[str]
) -> tuple[str, ...]:
    """The norms that keep the verdict as it is whatever single change opens the cited ones.

    None if some such change moves the verdict; and none if no single change opens the cited
    norms, for then there is nothing to compare.
    """
    guidance = theorem.guidance
    # These make another situation of it altogether.
    whole = (*guidance.policy.understood, guidance.words.act)
    names = [name for name in read_by(guidance, mine) if name not in whole]
    staying: tuple[str, ...] | None = None
    for changed in changed_advice(guidance, theorem.case.answers, names):
        other = _spoken_of(claim, changed)
        barring = () if other is None else (*other.answer.closed, *other.answer.outstanding)
        if other is None or not set(barring).isdisjoint(mine):
            continue
        if other.verdict is not advice.verdict:
            return ()
        before = (*advice.answer.closed, *advice.answer.outstanding) if staying is None else staying
        staying = tuple(id for id in before if id in barring)
    return staying or ()


def _rests(advice: Advice, cited: Iterable[str]) -> bool:
    """Whether the verdict is another when the cited norms are not there at all."""
    without = _without(advice.guidance, frozenset(cited))
    situation = replace(advice.situation, guidance=without)
    return Advice(situation).verdict is not advice.verdict


@cache
def _without(guidance: Guidance, ids: frozenset[str]) -> Guidance:
    never = {id: replace(guidance.norm[id], when=NEVER) for id in ids if id in guidance.norm}
    return guidance.with_norms(never)


def _series(ids: Iterable[str]) -> str:
    named = list(ids)
    more = f" and {len(named) - _SHOWN} more" if len(named) > _SHOWN else ""
    return ", ".join(named[:_SHOWN]) + more
