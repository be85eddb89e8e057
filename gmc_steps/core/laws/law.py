"""A law: what holds in every possible situation of any guidance.

A law is data: a sentence and the cases that make it up. A case has a premise and a condition that
breaks it, both values of one program over the situations compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from gmc_steps.core.laws.compared import Compared
from gmc_steps.core.laws.side import Side
from gmc_steps.core.norm import Modality
from gmc_steps.core.program import ZEROS
from gmc_steps.core.verdict import Verdict

WEAKER = (Modality.SHOULD, Modality.SHOULD_NOT, Modality.GOOD_PRACTICE)

PERMITS = (Verdict.MAY_ONCE, Verdict.MAY)
MUST_BARS = (Verdict.MUST_STOP, Verdict.MUST_NOT)
BARS = (*MUST_BARS, Verdict.SHOULD_STOP, Verdict.SHOULD_NOT)
LEVELS = (
    MUST_BARS,
    (Verdict.SHOULD_STOP, Verdict.SHOULD_NOT),
    (Verdict.SILENT,),
    (Verdict.PERSON_DECIDES,),
    (Verdict.MAY_ONCE,),
    (Verdict.MAY,),
)
"""The verdicts from the firmest bar to the freest permission, those of one level together."""


def freer(one: Verdict, other: Verdict) -> bool:
    """Whether a verdict leaves more open than another; one that waits for answers does not."""
    level = {verdict: number for number, level in enumerate(LEVELS) for verdict in level}
    return one in level and other in level and level[one] > level[other]


class Over(StrEnum):
    """The situations that a law speaks of."""

    COMPLETE = "complete situations"
    ALL = "situations, complete or not"


@dataclass(frozen=True)
class Case:
    """One case of a law.

    Attributes:
        key: what it speaks of, in names; unlike every other of its law.
        words: the same for a reader, as the end of "where …".
        premise: where it has something to say.
        broken: where it is broken, as far as the premise holds.
        sides: the situations compared, the situation itself first.
    """

    key: str
    words: str
    premise: int
    broken: int
    sides: tuple[Side, ...]


@dataclass(frozen=True)
class Law:
    """A law.

    Attributes:
        id: such as "L1".
        title: in a few words.
        sentence: what it says.
        over: the situations that it speaks of.
        cases: what it is made of, for a guidance; None where it takes a search of its own to find
            whether it holds.
        must_happen: a case breaks it if its premise never holds.
    """

    id: str
    title: str
    sentence: str
    over: Over = Over.COMPLETE
    cases: Callable[[Compared], Iterator[Case]] | None = None
    must_happen: bool = False


Says = Callable[[Side], tuple[int, int]]
"""A premise of one situation, and what breaks it."""


def of_one(compared: Compared, key: str, words: str, says: Says) -> Case:
    """Return a case that speaks of one situation, for each of the purposes that it serves.

    Args:
        compared: the situations.
        key: the case's key.
        words: its words.
        says: what it says of a situation with one purpose.
    """
    program = compared.program
    said = [(where, *says(side)) for where, side in compared.judged(compared.situation)]
    return Case(
        key,
        words,
        program.some_of(program.all_of((where, premise)) for where, premise, _ in said),
        program.some_of(program.all_of(each) for each in said),
        (compared.situation,),
    )


Drawn = Mapping[Verdict, int]
"""Verdict → where it is drawn."""


def drawn(side: Side) -> Drawn:
    """Return where each verdict is drawn, of a situation that serves one purpose."""
    return {verdict: side.verdict(verdict) for verdict in Verdict}


def drawn_for_all(compared: Compared, side: Side) -> Drawn:
    """Return where each verdict is drawn, whatever purposes a situation serves.

    Of the verdicts for several, the first in the order of trying is that for all.
    """
    program, judged = compared.program, compared.judged(side)
    if len(judged) == 1:
        return drawn(side)
    (alone, _), (several, further) = judged
    purposes, order = (compared.for_first(side), further), list(Verdict)
    found = {}
    for place, verdict in enumerate(order):
        first, second = (
            program.without(one.verdict(verdict), other.verdict(*order[:place]))
            for one, other in (purposes, reversed(purposes))
        )
        together = program.all_of((several, program.some_of((first, second))))
        found[verdict] = program.some_of((program.all_of((alone, side.verdict(verdict))), together))
    return found


def better(compared: Compared, one: Side, other: Side) -> int:
    """Return where the verdict on one situation leaves more open than that on another.

    With several purposes: on one of them.
    """
    judged = zip(compared.judged(one), compared.judged(other), strict=True)
    return compared.program.some_of(
        compared.program.all_of((where, also, freer_where(compared, drawn(first), drawn(second))))
        for (where, first), (also, second) in judged
    )


def freer_where(compared: Compared, one: Drawn, other: Drawn) -> int:
    """Return where one verdict leaves more open than the other."""
    program = compared.program
    if one == other:
        return ZEROS
    return program.some_of(
        program.all_of(
            (program.some_of(other[x] for x in lower), program.some_of(one[x] for x in higher))
        )
        for lower, higher in combinations(LEVELS, 2)
    )
