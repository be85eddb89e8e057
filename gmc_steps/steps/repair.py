"""The smallest changes to a scenario's Givens with which a Then would hold.

They are found by search: one Given is added, changed or left out, then two. Only possible
situations are tried, and facts that cannot matter to the norm in question are skipped. Only as many
pairs of changes are tried as take a moment, those nearest to the norm first. Whether these were all
is part of the answer, so that "there is none" never covers pairs that were not tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from heapq import nsmallest
from itertools import combinations, islice

from gmc_steps.core.advice import Advice, advise_all
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import Expression, facts_in, norms_in
from gmc_steps.core.situation import Situation, SituationError

ORDINARY = "nothing else is out of the ordinary"
"""The Given that takes the usual answers for granted; here it counts as an answer too."""

_SHOWN = 3

_TOGETHER = 128
"""The number of changes tried in one run: few are wasted once enough have been found."""

Answers = Mapping[str, str]
"""The Givens: the fact's name → value, the norm's id → done or not_done, and `ORDINARY`."""

Holds = Callable[[Advice], bool]


@dataclass(frozen=True)
class Edit:
    """One Given that is added, changed or left out.

    Attributes:
        guidance: The guidance that it is about.
        name: A fact's name, a norm's id, or `ORDINARY`.
        old: Its answer before; empty if it had none.
        new: Its answer after; empty if the Given is left out.
    """

    guidance: Guidance = field(repr=False)
    name: str
    old: str
    new: str

    def __str__(self) -> str:
        """Return the change in the words of the steps."""
        old, new = (
            sentence(self.guidance, self.name, x) if x else "" for x in (self.old, self.new)
        )
        if not new:
            return f"without “{old}”"
        return f"with “{new}” instead of “{old}”" if old else f"with “{new}”"

    @property
    def another_matter(self) -> bool:
        """Whether it makes the situation an altogether different one; these are offered last."""
        return self.name in self.guidance.policy.understood


@dataclass(frozen=True)
class Repairs:
    """The result of a search.

    Attributes:
        found: Every single change that suffices, the likeliest first; if none does, the first few
            pairs that do.
        tried: The number of Givens for which all changes at once were tried: 1 or 2.
    """

    found: tuple[tuple[Edit, ...], ...]
    tried: int


def repairs(
    guidance: Guidance, answers: Answers, holds: Holds, names: Iterable[str], pairs: int = 2000
) -> Repairs:
    """Search for the smallest changes to the answers with which something holds.

    Args:
        guidance: The guidance.
        answers: The Givens.
        holds: Whether the advice on a situation is as wanted.
        names: The names of facts and ids of norms that can matter, the most relevant first.
        pairs: The greatest number of pairs of changes to try.
    """
    near = {name: place for place, name in enumerate(dict.fromkeys((ORDINARY, *names)))}
    singles = sorted(_edits(guidance, answers, near), key=_likelihood)

    def working(changes: Iterable[tuple[Edit, ...]]) -> Iterator[tuple[Edit, ...]]:
        waiting = iter(changes)
        while some := list(islice(waiting, _TOGETHER)):
            for edits, advice in zip(some, _advice_after(guidance, answers, some), strict=True):
                if advice and holds(advice):
                    yield edits

    found = tuple(working((edit,) for edit in singles))
    if found:
        return Repairs(found, 1)

    def nearness(pair: tuple[Edit, Edit]) -> tuple[bool, int]:
        one, other = pair
        return one.another_matter or other.another_matter, near[one.name] + near[other.name]

    both = [pair for pair in combinations(singles, 2) if pair[0].name != pair[1].name]
    nearest = nsmallest(pairs, both, key=nearness)
    return Repairs(tuple(islice(working(nearest), _SHOWN)), 2 if len(both) <= pairs else 1)


def _advice_after(
    guidance: Guidance, answers: Answers, changes: Sequence[tuple[Edit, ...]]
) -> list[Advice | None]:
    """Return the advice after each of some changes; None if a change is impossible."""
    situations: list[Situation | None] = []
    changed = [_edited(answers, edits) for edits in changes]
    for each in changed:
        try:
            situations.append(_situation(guidance, each))
        except SituationError:
            situations.append(None)
    possible = [situation for situation in situations if situation]
    advised = iter(advise_all(possible))  # calculated together, which costs next to nothing each
    return [
        _with_usual(next(advised), each) if situation else None
        for situation, each in zip(situations, changed, strict=True)
    ]


def changed_advice(guidance: Guidance, answers: Answers, names: Iterable[str]) -> Iterator[Advice]:
    """Yield the advice after each single change of the answers that is possible.

    Args:
        guidance: The guidance.
        answers: The Givens.
        names: The names of facts and ids of norms to answer, change or leave out, in this order.
    """
    for edit in _edits(guidance, answers, names):
        try:
            yield advice_on(guidance, _edited(answers, (edit,)))
        except SituationError:  # impossible
            continue


def advice_on(guidance: Guidance, answers: Answers) -> Advice:
    """Return the advice on a scenario's Givens.

    Raises:
        SituationError: The Givens do not fit together.
    """
    return _with_usual(Advice(_situation(guidance, answers)), answers)


def _situation(guidance: Guidance, answers: Answers) -> Situation:
    given = {name: value for name, value in answers.items() if name != ORDINARY}
    return Situation.of(guidance, given)


def _with_usual(advice: Advice, answers: Answers) -> Advice:
    return advice.assumed if ORDINARY in answers else advice


def read_by(guidance: Guidance, norms: Iterable[str]) -> tuple[str, ...]:
    """Return the names of facts, and ids of norms, on which the findings of some norms can turn.

    Those in the norms' own conditions come first, then those of the norms referred to.
    """
    found: dict[str, None] = {}
    seen: set[str] = set()
    open_ = list(norms)
    while open_:  # the nearest first
        id = open_.pop(0)
        if id not in seen:
            seen.add(id)
            names, further = _read_by(guidance, id)
            found |= names
            open_ += further
    return tuple(found)


@lru_cache(maxsize=1 << 10)
def _read_by(guidance: Guidance, id: str) -> tuple[dict[str, None], list[str]]:
    """Return what a norm's own conditions read, its id first, and the norms it refers to."""
    norm = guidance.norm[id]
    conditions = [norm.scope, norm.when, norm.unclear]
    conditions += [norm.met] if norm.met is not None else []
    conditions += [displacement.when for displacement in norm.displaced_by]
    found = {id: None}
    further = [displacement.by for displacement in norm.displaced_by]
    for condition in conditions:
        further += norms_in(condition)
        found |= dict.fromkeys(_facts(guidance, condition))
    return found, further


def _facts(guidance: Guidance, condition: Expression) -> Iterator[str]:
    for name in facts_in(condition):
        yield name
        yield from _facts(guidance, guidance.facts[name].relevant)


def _edits(guidance: Guidance, answers: Answers, names: Iterable[str]) -> Iterator[Edit]:
    for name in names:
        values: Iterable[str] = ("done", "not_done")
        if name in guidance.facts:
            values = guidance.facts[name].phrases
        elif name == ORDINARY:
            values = ("yes",)
        old = answers.get(name, "")
        yield from (Edit(guidance, name, old, new) for new in ("", *values) if new != old)


def _edited(answers: Answers, edits: Iterable[Edit]) -> dict[str, str]:
    changed = dict(answers)
    for edit in edits:
        if edit.new:
            changed[edit.name] = edit.new
        else:
            del changed[edit.name]
    return changed


def _likelihood(edit: Edit) -> tuple[bool, int]:
    """Order changes: a missing Given is likelier than a wrong one, a wrong one than an extra."""
    return edit.another_matter, 0 if not edit.old else 1 if edit.new else 2


def sentence(guidance: Guidance, name: str, value: str) -> str:
    """Return the Given that states this value of a fact, a norm's id or `ORDINARY`."""
    if name in guidance.facts:
        return guidance.facts[name].phrases[value]
    return name if name == ORDINARY else f"{name} has {'not ' * (value != 'done')}been done"
