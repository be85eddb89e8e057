"""Says whether a verdict rests on the norms that its scenario cites, or would hold without them.

The cited norms are those of the scenario's tags and of its Thens. Norms overlap: a specific duty to
ask often accompanies a general one, so removing a cited norm would prove nothing. Instead, the
question is whether the verdict would change if what the cited norms ask for were done.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
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
    """Yield a remark for each verdict that holds for reasons other than the norms cited.

    Only verdicts that bar the way, or wait for something to be done, rest on norms that can be
    named; nothing is said about the others.
    """
    cited = {id for claim in theorem.claims for id in claim.phrase.asserts}
    cited |= set(theorem.scenario.norms)
    if not cited:
        return
    for claim in theorem.claims:
        if failure(theorem.case, claim) is not None:
            continue
        advice = _about(claim, theorem.case.advice)
        barring = _barring(advice)
        others = [id for id in barring if id not in cited]
        if advice is None or not others:
            continue
        if mine := [id for id in barring if id in cited]:
            staying = _staying(theorem, claim, advice, mine)
            if not staying:
                continue
            text = f"this verdict would stay even if {_series(mine)} did not bar the way: "
            text += f"{_series(staying)} would still bar it"
            hint = f"add a Then about {staying[0]}, or Givens with which it does not"
        elif cited & set(read_by(theorem.guidance, barring)) or _rests(advice, cited):
            continue
        else:
            text = f"this verdict rests on {_series(others)}, not on {_series(sorted(cited))}"
            hint = f"add a Then about {others[0]}"
        place = (theorem.scenario.uri, claim.step.line, claim.step.column)
        yield Problem("other-reason", *place, text, hint)


def _about(claim: Claim, advice: Advice) -> Advice | None:
    """Return the advice whose verdict a Then states: the whole, or that on one of the purposes."""
    if claim.phrase.text in advice.guidance.words.verdicts.values():
        return advice
    for purpose in advice.purposes:
        if claim.phrase.text.startswith(f"where {purpose.phrase}, "):
            return purpose.advice
    return None


def _barring(advice: Advice | None) -> tuple[str, ...]:
    """Return the ids of the gates that are closed or outstanding."""
    return (*advice.answer.closed, *advice.answer.outstanding) if advice else ()


def _staying(
    theorem: Theorem, claim: Claim, advice: Advice, mine: Collection[str]
) -> Sequence[str]:
    """Return the norms that keep the verdict, whichever single change opens the cited ones.

    Empty if some such change moves the verdict, or if no single change opens the cited norms, as
    there is then nothing to compare.
    """
    guidance = theorem.guidance
    # Changing these would make it an altogether different situation.
    whole = (*guidance.policy.understood, guidance.words.act)
    names = [name for name in read_by(guidance, mine) if name not in whole]
    staying, opened = _barring(advice), False
    for changed in changed_advice(guidance, theorem.case.answers, names):
        other = _about(claim, changed)
        if other is None or not set(_barring(other)).isdisjoint(mine):
            continue
        if other.verdict is not advice.verdict:
            return ()
        opened = True
        still = set(_barring(other))
        staying = tuple(id for id in staying if id in still)
    return staying if opened else ()


def _rests(advice: Advice, cited: Iterable[str]) -> bool:
    """Return whether the verdict would be different without the cited norms."""
    without = _without(advice.guidance, frozenset(cited))
    situation = replace(advice.situation, guidance=without)
    return Advice(situation).verdict is not advice.verdict


@cache
def _without(guidance: Guidance, ids: frozenset[str]) -> Guidance:
    never = {id: replace(guidance.norm[id], when=NEVER) for id in ids if id in guidance.norm}
    return guidance.with_norms(never)


def _series(ids: Collection[str]) -> str:
    more = f" and {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else ""
    return ", ".join(list(ids)[:_SHOWN]) + more
