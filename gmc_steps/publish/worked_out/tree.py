"""Each common task as a tree of questions, grown from the core.

Answers that lead to the same place share a line, and a question whose answers all lead to the
same place is left out. Usual answers are taken for granted and listed. The trees are complete:
every line ends where the core has nothing more to ask.
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
    """The end of a line.

    Attributes:
        verdict: The verdict.
        norms: Ids of the norms in the way or still to be met; if the way is open, of those that
            the answer rests on.
        readings: Number, paragraph and words of readings that leave the decision to a person.
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
        """The paragraphs behind the verdict."""
        cited = {int(norm.partition(".")[0]) for norm in self.norms}
        return tuple(sorted(cited | {paragraph for _, paragraph, _ in self.readings}))


@dataclass(frozen=True)
class Branch:
    """A question and the places that its answers lead to.

    Attributes:
        fact: The fact that it asks about.
        lines: Values that lead to the same place, and that place.
    """

    fact: Fact
    lines: tuple[tuple[tuple[str, ...], Branch | Leaf], ...]
    # A place is looked up often, and without this its hash would be made from all below each time.
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Keep the hash."""
        object.__setattr__(self, "_hash", hash((self.fact.name, self.lines)))

    def __hash__(self) -> int:
        """Return the hash of question and lines."""
        return self._hash

    @property
    def question(self) -> str:
        """The question as the tool asks it."""
        return self.fact.question

    def phrases(self, values: tuple[str, ...]) -> tuple[str, ...]:
        """Return answers in words."""
        return tuple(self.fact.phrases[value] for value in values)


@dataclass(frozen=True)
class Tree:
    """The tree of a task.

    Attributes:
        root: The first question, or the answer if nothing has to be asked.
        assumed: The usual answers taken for granted anywhere in it: the fact's name and the value,
            in the order of asking.
    """

    root: Branch | Leaf
    assumed: tuple[tuple[str, str], ...]


@cache
def tree(guidance: Guidance, task: Task) -> Tree:
    """Return the tree of a task, with usual answers taken for granted."""
    assumed: dict[str, str] = {}
    root = _grow(Advice(Situation(guidance, task.answers)), assumed)
    return Tree(root, tuple((name, assumed[name]) for name in guidance.facts if name in assumed))


def to_data(grown: Tree) -> dict[str, Any]:
    """Return a tree as plain data: every place once, after the places that it leads to."""
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
    """Return a tree from the data that `to_data` made.

    Args:
        data: The data.
        guidance: The guidance to which the tree belongs.
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
    """Yield every question of a tree once, breadth first."""
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
    """Yield the end of every line; an end that several lines share comes once for each."""
    if isinstance(root, Leaf):
        yield root
        return
    for branch in branches(root):
        yield from (below for _, below in branch.lines if isinstance(below, Leaf))


def usual_path(root: Branch | Leaf) -> Iterator[tuple[Branch, int]]:
    """Yield the questions of the usual path, each with the index of the line that stays on it.

    That is the first line, in the order offered (the most usual first), that leads to a further
    question and to an open way in the end; if there is none, the first that opens the way at once.
    """
    here = root
    while isinstance(here, Branch):
        on = _stays(here)
        yield here, on
        here = here.lines[on][1]


@cache
def _stays(branch: Branch) -> int:
    """Return the index of the line that stays on the usual path."""
    places = [below for _, below in branch.lines]
    further = [i for i, x in enumerate(places) if isinstance(x, Branch)]
    leading = [i for i in further if _end(places[i]).verdict.permits]
    open_ = [i for i, x in enumerate(places) if isinstance(x, Leaf) and x.verdict.permits]
    return (*leading, *open_, *further, 0)[0]


def _end(place: Branch | Leaf) -> Leaf:
    """Return the end of the usual path from here."""
    while isinstance(place, Branch):
        place = place.lines[_stays(place)][1]
    return place


def _grow(advice: Advice, taken: dict[str, str]) -> Branch | Leaf:
    """Grow the tree of a situation from its advice; collect the answers taken for granted."""
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
    """Return the leaf for some advice, with usual answers taken for granted."""
    answer, verdict = advice.answer, advice.verdict
    readings = tuple((x.reading, x.paragraph, x.text) for x in answer.handed_over)
    if verdict is Verdict.PERSON_DECIDES:
        return Leaf(verdict, (), readings)
    norms = (*answer.closed, *answer.outstanding)
    if verdict.permits and not norms:
        norms = tuple(norm.id for norm in advice.guidance.norms if _rests_on(advice, norm))
    return Leaf(verdict, norms, readings)


def _rests_on(advice: Advice, norm: Norm) -> bool:
    """Return whether a norm is one of the grounds on which the way is open."""
    if norm.modality.permits:
        return advice.binds(norm.id)
    return norm.id in advice.guidance.tool.grounds and advice.finding(norm.id).done is Done.MET
