"""What would change a refusal: the smallest changes that lead to a better verdict.

Only what a person can bring about is varied: conduct, and what the guidance declares changeable.
Wishes, judgements, circumstances and scope stay as they are, and what the guidance guards (a
consent that was refused, say) is never suggested.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from gmc_steps.core.advice import Advice
from gmc_steps.core.compiled import compiled
from gmc_steps.core.fact import Kind
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.situation import Situation
from gmc_steps.core.verdict import Verdict

_MOST = 4  # no more take any refusal further; law L4 shows it

_Answer = tuple[str, str]
"""A fact's name and its value, or a norm's id and "done"."""


class Change(NamedTuple):
    """Answers that would lead to a better verdict.

    Attributes:
        answers: fact's name → value's name, and norm's id → "done".
        phrases: the same in words.
        verdict: the verdict that they lead to (usual answers assumed).
    """

    answers: tuple[tuple[str, str], ...]
    phrases: tuple[str, ...]
    verdict: Verdict


class Route(NamedTuple):
    """A judgement that, if a person came to it, would lead to a better verdict.

    Attributes:
        fact: the judgement's name.
        value: the finding that would open the way.
        phrase: the finding in words.
        judge: who may judge.
        guided_by: the norm that tells them how; may be empty.
        verdict: the verdict that it leads to (usual answers assumed).
    """

    fact: str
    value: str
    phrase: str
    judge: str
    guided_by: str
    verdict: Verdict


def changes(advice: Advice) -> tuple[Change, ...]:
    """Return the smallest changes that turn a refusal into something better.

    Args:
        advice: the advice; its usual answers are assumed.

    Returns:
        All changes of the smallest size that leads to a better verdict; after them, larger ones
        that lead further. Where too much is undone to be chosen from, all of it counts as one
        change. None if the verdict is no refusal, or nothing that a person can do leads to a
        better one.
    """
    assumed = advice.assumed
    if not assumed.verdict.refuses:
        return ()
    options = list(_options(assumed))
    gates = compiled(advice.guidance).gates
    shut = {norm for norm, gate in gates.items() if assumed.outcome.has(gate.closed)}
    idle = {x for x in options if x[0] in advice.guidance.norm and x[0] not in shut}
    chosen_from = [option for option in options if option not in idle]
    best, found = assumed.verdict, list[Change]()
    undone = sum(name in advice.guidance.norm for name, _ in chosen_from)
    for size in range(1, _MOST + 1 if undone < _MOST else 0):
        better = [
            Change(chosen, _phrases(advice.guidance, chosen), changed.verdict_assuming)
            for chosen, changed in _tried(assumed.situation, chosen_from, size)
            if changed.verdict_assuming.better(best)
        ]
        found += better
        best = max((each.verdict for each in better), key=Verdict.openness, default=best)
        if best.permits:
            break
    return tuple(found) or _all_done(assumed, options)


def _all_done(assumed: Advice, options: Iterable[_Answer]) -> tuple[Change, ...]:
    """Return the smallest changes by which all that is undone is done, and no more of it."""
    guidance, before = assumed.guidance, assumed.situation
    facts = [option for option in options if option[0] in guidance.facts]
    undone = [option for option in options if option[0] not in guidance.facts]
    done = {**before.done, **{norm: True for norm, _ in undone}}
    found = {}
    for size in range(_MOST + 1):
        for chosen, changed in _tried(Situation(guidance, before.answers, done), facts, size):
            verdict, needed = changed.verdict_assuming, done
            if not verdict.better(assumed.verdict):
                continue
            for norm, _ in undone:
                fewer = {**needed, norm: False}
                left = Advice(Situation(guidance, changed.situation.answers, fewer))
                needed = needed if verdict.better(left.verdict_assuming) else fewer
            change = (*chosen, *(each for each in undone if needed[each[0]]))
            found[change] = Change(change, _phrases(guidance, change), verdict)
        if found:
            break
    return tuple(found.values())


def _tried(
    situation: Situation, options: Sequence[_Answer], size: int
) -> Iterator[tuple[tuple[_Answer, ...], Advice]]:
    """Yield so many changes at once, each with the advice after it."""
    for chosen in combinations(options, size):
        if len({name for name, _ in chosen}) == size:
            changed = _changed(situation, dict(chosen))
            if changed is not None:
                yield chosen, changed


def routes(advice: Advice) -> tuple[Route, ...]:
    """Return the judgements, so far unrecorded, that would turn a refusal into something better."""
    assumed = advice.assumed
    if not assumed.verdict.refuses:
        return ()
    found, kept = [], advice.situation.answers.keys()
    for fact in advice.guidance.facts.values():
        given = advice.situation.answers.get(fact.name, "")
        if fact.kind is not Kind.JUDGEMENT or given not in ("", fact.unsettled):
            continue
        if not assumed.outcome.relevant(fact.name):
            continue
        for value, phrase in fact.phrases.items():
            if value == fact.unsettled:
                continue  # that nobody has judged is no judgement
            changed = _changed(assumed.situation, {fact.name: value})
            if changed is None or not changed.situation.answers.keys() >= kept:
                continue  # it would contradict what is known
            verdict = changed.verdict_assuming
            if verdict.better(assumed.verdict) and verdict is not Verdict.DEPENDS:
                found.append(Route(fact.name, value, phrase, fact.judge, fact.guided_by, verdict))
    return tuple(found)


def in_the_way(advice: Advice) -> tuple[str, ...]:
    """Return the wishes, refusals and harm that stand in the way, in words.

    Args:
        advice: the advice; its usual answers are assumed.
    """
    assumed, policy = advice.assumed, advice.guidance.policy
    holding = filter(assumed.outcome.truth, (*policy.refusals, *policy.harms))
    return tuple(dict.fromkeys(each for x in holding for each in assumed.phrases_deciding(x)))


def _options(advice: Advice) -> Iterator[tuple[str, str]]:
    """Yield the single changes that a person can bring about."""
    guidance, situation = advice.guidance, advice.situation
    guarded = [guard for guard in guidance.policy.guards if advice.outcome.truth(guard.when)]
    barred = {
        (guard.fact, value)
        for guard in guarded
        for value in guard.values or guidance.facts[guard.fact].phrases
    }
    for name, fact in guidance.facts.items():
        for old, new in fact.changeable:
            if situation.answers.get(name) == old:
                yield from ((name, value) for value in new if (name, value) not in barred)
    for norm, done in situation.done.items():
        if not done:
            yield norm, "done"


def _changed(situation: Situation, change: dict[str, str]) -> Advice | None:
    """Return the advice after a change, or None where the change makes a fact irrelevant."""
    guidance = situation.guidance
    facts = {name: value for name, value in change.items() if name in guidance.facts}
    done = {norm: True for norm in change if norm not in guidance.facts}
    void = {name for fact in facts for name in guidance.policy.void.get(fact, ())}
    answers = {name: value for name, value in situation.answers.items() if name not in void}
    changed = Situation(guidance, answers, situation.done).with_answers(facts)
    if any(name not in changed.answers for name in facts):
        return None
    return Advice(Situation(guidance, changed.answers, {**situation.done, **done}))


def _phrases(guidance: Guidance, change: Iterable[_Answer]) -> tuple[str, ...]:
    """Return a change in words."""
    return tuple(
        guidance.facts[name].phrases[value] if name in guidance.facts else f"{name} has been done"
        for name, value in change
    )
