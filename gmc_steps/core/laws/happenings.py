"""L8: what can happen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gmc_steps.core.fact import Fact
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.laws.compared import Compared
from gmc_steps.core.laws.law import Case
from gmc_steps.core.laws.side import Side
from gmc_steps.core.logic import All, Applies, Expression, Is, Not, Some
from gmc_steps.core.program import ONES, ZEROS
from gmc_steps.core.verdict import Verdict


def happenings(compared: Compared) -> Iterator[Case]:
    """L8: one case for each norm, exception, reading, alternative and answer."""
    guidance, now = compared.guidance, compared.situation
    for norm in guidance.norms:
        yield _case(now, norm.id, f"{norm.id} applies", now.binds(norm.id))
        for number, each in enumerate(norm.displaced_by):
            words = f"{each.by} takes the place of {norm.id}"
            yield _case(now, f"{norm.id} by {each.by}", words, now.displacing(norm, number))
    for number, hand_over in enumerate(guidance.policy.hand_overs):
        words = f"reading {hand_over.reading} leaves it to a person: {hand_over.text}"
        key = f"reading {hand_over.reading}, number {number + 1}"
        yield _case(now, key, words, now.hands_over(number))
    yield from _alternatives(compared)
    apart = _judged_apart(guidance)
    for name in guidance.facts:
        if name not in apart:
            yield from _answers(compared, name)


def _judged_apart(guidance: Guidance) -> set[str]:
    """Return the facts whose answers cannot be held against one another.

    A choice among regions names the law and changes no answer; a further purpose is judged by
    itself, where it is a value of the fact that names purposes.
    """
    named = [guidance.regions.fact] if guidance.regions else []
    if purposes := guidance.policy.purposes:
        named.append(purposes.further)
    return set(named)


def _case(now: Side, key: str, words: str, premise: int, *others: Side) -> Case:
    return Case(key, words, premise, ZEROS, (now, *others))


def _conditions(guidance: Guidance) -> Iterator[tuple[str, Expression]]:
    """Yield every condition of a guidance, and what it decides."""
    for norm in guidance.norms:
        yield f"{norm.id} applies", norm.when
        if norm.met is not None:
            yield f"{norm.id} is met", norm.met
        for each in norm.displaced_by:
            yield f"{each.by} takes the place of {norm.id}", each.when
    for number, hand_over in enumerate(guidance.policy.hand_overs, 1):
        key = f"reading {hand_over.reading}, number {number}, leaves it to a person"
        yield key, hand_over.when
    yield "something permits", guidance.policy.ground


@dataclass(frozen=True)
class _Alternative:
    """What a condition offers beside other things: a part of it, or one of several answers.

    Attributes:
        written: the object that it is in the guidance, and what of it: a named condition that is
            read in many places is written once.
        words: the alternative in words; empty where the same part is no alternative but one of
            several conditions.
        decides: where it makes the whole what it is, and nothing else of what is offered does.
    """

    written: tuple[int, object]
    words: str
    decides: int


def _alternatives(compared: Compared) -> Iterator[Case]:
    """Yield a case for each alternative in a condition: that it decides, wherever it is read."""
    found: dict[tuple[int, object], list[tuple[str, _Alternative]]] = {}
    for whose, condition in _conditions(compared.guidance):
        for each in _offered(compared, condition, ONES, holds=True):
            found.setdefault(each.written, []).append((whose, each))
    for places in found.values():
        if said := next((f"{whose} because {x.words}" for whose, x in places if x.words), ""):
            decides = compared.program.some_of(each.decides for _, each in places)
            yield _case(compared.situation, said, said, decides)


def _offered(
    compared: Compared, condition: Expression, where: int, *, holds: bool
) -> Iterator[_Alternative]:
    """Yield the alternatives in a condition.

    Args:
        compared: the situations.
        condition: the condition, or a part of one.
        where: where the rest of the whole leaves it to this part.
        holds: whether the whole holds where this part does, or where it does not.
    """
    now, program, facts = compared.situation, compared.program, compared.guidance.facts
    match condition:
        case Is(name, values) if holds and len(values) > 1:
            fact = facts[name]
            for value in fact.settled:
                if value in values:
                    decides = program.all_of((where, now.answered(name, value)))
                    words = f"“{fact.phrases[value]}”"
                    yield _Alternative((id(condition), value), words, decides)
        case Not(part):
            yield from _offered(compared, part, where, holds=not holds)
        case All(parts) | Some(parts):
            for place, part in enumerate(parts):
                # A part decides where all others hold, or none of them does.
                rest = (now.truth(other) for other in parts if other is not part)
                left = (x.true if isinstance(condition, All) else x.false for x in rest)
                here = program.all_of((where, *left))
                truth, every = now.truth(part), isinstance(condition, All)
                decides = program.all_of((here, truth.false if every else truth.true))
                offered = every is not holds and len(parts) > 1 and not _unsettled(facts, part)
                words = _words(compared.guidance, part, holds=holds) if offered else ""
                joined = isinstance(part, All | Some)
                written = (id(part), None) if joined else (id(condition), place)
                yield _Alternative(written, words, decides)
                yield from _offered(compared, part, here, holds=holds)


def _unsettled(facts: Mapping[str, Fact], condition: Expression) -> bool:
    """Whether a condition says that nobody has settled a question, as no complete situation has."""
    return isinstance(condition, Is) and condition.values == {facts[condition.fact].unsettled}


def _words(guidance: Guidance, condition: Expression, *, holds: bool) -> str:
    """Return that a condition holds, or does not, in words."""
    match condition:
        case Is(name, values):
            phrases = guidance.facts[name].phrases
            said = " or ".join(f"“{phrases[value]}”" for value in phrases if value in values)
            return said if holds else f"not {said}"
        case Applies(norm):
            return f"{norm} applies" if holds else f"{norm} does not apply"
        case Not(part):
            return _words(guidance, part, holds=not holds)
        case All(parts) | Some(parts):
            joined = " and " if isinstance(condition, All) is holds else ", or "
            return joined.join(_words(guidance, part, holds=holds) for part in parts)
    raise TypeError(f"not a condition: {condition!r}")


def _answers(compared: Compared, name: str) -> Iterator[Case]:
    """Yield a case for each answer to a fact: that another makes a difference."""
    fact, now = compared.guidance.facts[name], compared.situation
    then = compared.answering_otherwise(name)
    judged = zip(compared.judged(now), compared.judged(then), strict=True)
    differs = compared.program.some_of(
        compared.program.all_of((where, also, _differs(compared, one, other)))
        for (where, one), (also, other) in judged
    )
    for value in fact.settled:
        matters = compared.program.all_of((now.given(name, value), differs))
        words = f"it matters that {fact.phrases[value]}"
        yield _case(now, f"{name}={value}", words, matters, then)


def _differs(compared: Compared, one: Side, other: Side) -> int:
    """Return where anything differs between two situations."""
    program, guidance = compared.program, compared.guidance

    def seen(side: Side) -> Iterator[int]:
        yield from map(side.verdict, Verdict)
        for norm in guidance.norms:
            yield from side.known(norm.id)
        yield from map(side.hands_over, range(len(guidance.policy.hand_overs)))

    pairs = zip(seen(one), seen(other), strict=True)
    return program.some_of(
        x for a, b in pairs if a != b for x in (program.without(a, b), program.without(b, a))
    )
