"""The effects of a phrase: the norms that turn on it, and whether it can change the verdict.

They are worked out from the compiled rules, so that a page never shows an outdated list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from random import Random

from gmc_steps.core.compiled import Compiled, compiled
from gmc_steps.core.completions import Completions
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import All, Expression, Is, Not, Some, facts_in
from gmc_steps.core.norm import Norm

_SEEDS = 32
"""The number of situations in which a question arises and its answers are tried."""

_DRAWN = 1 << 12
"""The number of situations drawn at random to find some in which a question arises."""

_TRIED, _MANY = 1 << 11, 1 << 15
"""The number of combinations of other answers tried in such a situation, and with none known."""


@dataclass(frozen=True)
class Effect:
    """The effect of one answer, compared with other answers to the same question.

    Attributes:
        asked_for: Ids of the norms that require it in order to apply or to be met.
        against: Ids of the norms that it keeps from applying, makes give way or leaves unmet.
        moves: Whether situations were found in which another answer gives another verdict.
    """

    asked_for: tuple[str, ...]
    against: tuple[str, ...]
    moves: bool


@cache
def effects(guidance: Guidance) -> dict[tuple[str, str], Effect]:
    """Return the effect of each answer, by fact and value; worked out once."""
    program, found = compiled(guidance), {}
    read = {norm.id: tuple(_read(norm)) for norm in guidance.norms}
    for name, fact in guidance.facts.items():
        mine = {id: [x for x in atoms if x[0].fact == name] for id, atoms in read.items()}
        mine = {id: atoms for id, atoms in mine.items() if atoms}
        moving = _moving(name, program, frozenset(mine))
        for value in fact.phrases:
            fits = {id: {(value in x.values) is wanted for x, wanted in mine[id]} for id in mine}
            found[name, value] = Effect(
                tuple(id for id in mine if True in fits[id]),
                tuple(id for id in mine if False in fits[id]),
                value in moving,
            )
    return found


def _read(norm: Norm) -> Iterator[tuple[Is, bool]]:
    """Yield the tests of facts in a norm's own conditions, and whether each should hold."""
    yield from _asked(norm.within, wanted=True)
    for each in norm.displaced_by:
        yield from _asked(each.when, wanted=False)
    if norm.met is not None:
        yield from _asked(norm.met, wanted=True)


def _asked(condition: Expression, *, wanted: bool) -> Iterator[tuple[Is, bool]]:
    match condition:
        case Is():
            yield condition, wanted
        case Not(part):
            yield from _asked(part, wanted=not wanted)
        case All(parts) | Some(parts):
            for part in parts:
                yield from _asked(part, wanted=wanted)


def _moving(name: str, program: Compiled, readers: frozenset[str]) -> set[str]:
    """Return the answers for which another answer gives another verdict."""
    guidance = program.guidance
    fact, purposes = guidance.facts[name], guidance.policy.purposes
    if fact.selects_only:
        return set()
    if purposes and name in (purposes.further, purposes.consent):
        return set(fact.phrases)  # a second purpose has a verdict of its own
    # Acts count as done, except those of the norms that read this fact: others could hide it.
    done = {x.id: x.id not in readers for x in guidance.norms if x.asked_by_id}
    wanted = set(fact.settled)
    found: set[str] = set()
    for known in ({}, *_in_which_it_arises(name, program)):
        for acts in ({}, done):
            found |= Completions(program, known, acts).moving(name, _TRIED if known else _MANY)
            if found == wanted:
                return set(fact.phrases)  # an unsettled answer can still go either way
    return found


def _in_which_it_arises(name: str, program: Compiled) -> Iterator[dict[str, str]]:
    """Yield different sets of answers with which a question arises, the same ones each time."""
    facts, above, draw = program.guidance.facts, _above(name, program), Random(1)
    drawn: dict[tuple[str, ...], dict[str, str]] = {}
    for _ in range(_DRAWN):
        known = {}
        for each in above:
            values = [value for value in facts[each].phrases if value != facts[each].unsettled]
            known[each] = draw.choice(values)
        drawn.setdefault(tuple(known.values()), known)
    outcomes = program.outcomes([(known, {}) for known in drawn.values()])
    pairs = zip(drawn.values(), outcomes, strict=True)
    yield from islice((known for known, x in pairs if x.relevant(name) is True), _SEEDS)


def _above(name: str, program: Compiled) -> list[str]:
    """Return the facts that decide whether a question arises, in order."""
    facts = program.guidance.facts
    found: set[str] = set()
    left = [name]
    while left:
        more = set(facts_in(facts[left.pop()].relevant)) - found
        found |= more
        left += more
    return [each for each in facts if each in found]
