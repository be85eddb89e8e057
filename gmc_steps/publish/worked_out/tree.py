"""Each common task as a tree of questions, grown from the core.

Answers that lead to the same place share a line, and a question whose answers all lead to the
same place is left out. Usual answers are taken for granted and named. The trees are whole: every
line ends where the core has nothing more to ask.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from gmc_steps.core import Advice, Done, Norm, Situation, Verdict
from gmc_steps.core.advice import advise_all
from gmc_steps.core.fact import Fact
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.words import IN_BRIEF, Task


@dataclass(frozen=True)
class Leaf:
    """Where a line ends.

    Attributes:
        verdict: The verdict.
        norms: Ids of the norms in the way or still to be met; where the way is open, of those
            that the answer rests on.
        readings: Number, paragraph and words of readings that leave it to a person.
    """

    verdict: Verdict
    norms: tuple[str, ...] = ()
    readings: tuple[tuple[int, int, str], ...] = ()

    @property
    def words(self) -> str:
        """The verdict in words."""
        return IN_BRIEF[self.verdict]

    @property
    def paragraphs(self) -> tuple[int, ...]:
        """Where to read it."""
        cited = {int(norm.partition(".")[0]) for norm in self.norms}
        return tuple(sorted(cited | {paragraph for _, paragraph, _ in self.readings}))


@dataclass(frozen=True)
class Branch:
    """A question and what follows from its answers.

    Attributes:
        fact: What it asks.
        lines: Values that lead to the same place, and that place.
    """

    fact: Fact
    lines: tuple[tuple[tuple[str, ...], Branch | Leaf], ...]
    # A place is looked up often, and its hash would each time be made from all below it.
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Keep the hash."""
        object.__setattr__(self, "_hash", hash((self.fact.name, self.lines)))

    def __hash__(self) -> int:
        """The hash of question and lines."""
        return self._hash

    @property
    def question(self) -> str:
        """As the tool asks it."""
        return self.fact.question

    def phrases(self, values: tuple[str, ...]) -> tuple[str, ...]:
        """Answers in words."""
        return tuple(self.fact.phrases[value] for value in values)


@dataclass(frozen=True)
class Tree:
    """The tree of a task.

    Attributes:
        root: The first question, or the answer where nothing has to be asked.
        assumed: The usual answers that are taken for granted anywhere in it: fact's name and
            value, in the order of asking.
    """

    root: Branch | Leaf
    assumed: tuple[tuple[str, str], ...]


@cache
def tree(guidance: Guidance, task: Task) -> Tree:
    """The tree of a task, usual answers taken for granted."""
    assumed: dict[str, str] = {}
    root = _grow(Advice(Situation(guidance, task.answers)), assumed)
    return Tree(root, tuple((name, assumed[name]) for name in guidance.facts if name in assumed))


def to_data(grown: Tree) -> dict[str, Any]:
    """Return a tree as plain data: every place once, each after those that it leads to."""
    numbers: dict[Branch | Leaf, int] = {}
    places: list[Any] = []

    def number(place: Branch | Leaf) -> int:
        if place not in numbers:
            if isinstance(place, Leaf):
                data: list[Any] = [place.verdict.value, place.norms, place.readings]
            else:
                data = [place.fact.name, [(*line[0], number(line[1])) for line in place.lines]]
            numbers[place] = len(places)
            places.append(data)
        return numbers[place]

    number(grown.root)
    return {"places": places, "assumed": grown.assumed}


def from_data(data: Mapping[str, Any], guidance: Guidance) -> Tree:
    """Return a tree from what `to_data` made of it.

    Args:
        data: What it made.
        guidance: The guidance that the tree is of.
    """
    places: list[Branch | Leaf] = []
    for name, *rest in data["places"]:
        if len(rest) == 1:
            lines = ((tuple(values), places[number]) for *values, number in rest[0])
            places.append(Branch(guidance.facts[name], tuple(lines)))
        else:
            norms, readings = rest
            places.append(Leaf(Verdict(name), tuple(norms), tuple(map(tuple, readings))))
    return Tree(places[-1], tuple((name, value) for name, value in data["assumed"]))


def branches(root: Branch | Leaf) -> Iterator[Branch]:
    """Every question of a tree once, each before those that follow from it."""
    seen: set[Branch] = set()
    waiting = [root]
    while waiting:
        here = waiting.pop(0)
        if isinstance(here, Leaf) or here in seen:
            continue
        seen.add(here)
        yield here
        waiting += [below for _, below in here.lines]


def leaves(root: Branch | Leaf) -> Iterator[Leaf]:
    """Every place where a line ends, as often as lines end there."""
    if isinstance(root, Leaf):
        yield root
        return
    for branch in branches(root):
        yield from (below for _, below in branch.lines if isinstance(below, Leaf))


def usual_path(root: Branch | Leaf) -> Iterator[tuple[Branch, int]]:
    """The questions of the usual path, each with the index of the line that stays on it.

    An answer that leads to a further question stays, if the way is open at the end of it; the
    first such in the order in which they are offered, which is that of how usual they are. Where
    none does, the one that opens the way at once.
    """
    here = root
    while isinstance(here, Branch):
        on = _stays(here)
        yield here, on
        here = here.lines[on][1]


@cache
def _stays(branch: Branch) -> int:
    """The index of the line that stays on the usual path."""
    places = [below for _, below in branch.lines]
    further = [i for i, x in enumerate(places) if isinstance(x, Branch)]
    leading = [i for i in further if _end(places[i]).verdict.permits]
    open_ = [i for i, x in enumerate(places) if isinstance(x, Leaf) and x.verdict.permits]
    return (*leading, *open_, *further, 0)[0]


def _end(place: Branch | Leaf) -> Leaf:
    """Where the usual path ends from here."""
    while isinstance(place, Branch):
        place = place.lines[_stays(place)][1]
    return place


def _grow(advice: Advice, taken: dict[str, str]) -> Branch | Leaf:
    """Grow the tree of a situation from the advice on it; collect what is taken for granted."""
    taken.update(advice.assuming)
    name = advice.assumed.next_question
    if name is None:
        return leaf(advice.assumed)
    situation = advice.situation
    fact = situation.guidance.facts[name]
    answered = advise_all([situation.with_answers({name: value}) for value in fact.phrases])
    found: dict[Branch | Leaf, list[str]] = {}
    for value, below in zip(fact.phrases, answered, strict=True):
        found.setdefault(_grow(below, taken), []).append(value)
    if len(found) == 1:
        return next(iter(found))
    return Branch(fact, tuple((tuple(values), below) for below, values in found.items()))


def leaf(advice: Advice) -> Leaf:
    """Return where a line ends that has come to some advice, what is usual taken for granted."""
    answer, verdict = advice.answer, advice.verdict
    readings = tuple((x.reading, x.paragraph, x.text) for x in answer.handed_over)
    if verdict is Verdict.PERSON_DECIDES:
        return Leaf(verdict, (), readings)
    norms = (*answer.closed, *answer.outstanding)
    if verdict.permits and not norms:
        norms = tuple(norm.id for norm in advice.guidance.norms if _rests_on(advice, norm))
    return Leaf(verdict, norms, readings)


def _rests_on(advice: Advice, norm: Norm) -> bool:
    """Whether a norm is a ground on which the way is open."""
    if norm.modality.permits:
        return advice.binds(norm.id)
    return norm.id in advice.guidance.tool.grounds and advice.finding(norm.id).done is Done.MET
