"""The smallest change of a scenario's Givens with which a Then would hold.

Found by search: one Given added, changed or left out, then two. Only situations that can be are
tried. Facts that cannot matter to the norm in question are passed over, so nothing is missed. Of
pairs of changes so many are tried as take a moment, the nearest to the norm first; whether that
was all of them is part of the answer, so that "there is none" is never said of what was not tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from heapq import nsmallest
from itertools import combinations, islice

from gmc_steps.core.advice import Advice
from gmc_steps.core.logic import Applies, Expression, atoms
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.guidance import GUIDANCE

ORDINARY = "nothing else is out of the ordinary"
"""The Given that takes the usual answers for granted; here it counts as an answer too."""

_SHOWN = 3
_BY_ID = {norm.id: norm for norm in GUIDANCE.norms}
_SCOPE = ("acting", "item")  # a different situation altogether: offered last

Answers = Mapping[str, str]
Holds = Callable[[Advice], bool]


@dataclass(frozen=True)
class Edit:
    """One Given that is added, changed or left out.

    Attributes:
        name: a fact's name, a norm's id, or `ORDINARY`.
        old: its answer now; empty if it has none.
        new: its answer then; empty if the Given is left out.
    """

    name: str
    old: str
    new: str

    def __str__(self) -> str:
        """The edit in the words of the steps."""
        if not self.new:
            return f"without “{sentence(self.name, self.old)}”"
        with_ = f"with “{sentence(self.name, self.new)}”"
        return f"{with_} instead of “{sentence(self.name, self.old)}”" if self.old else with_


@dataclass(frozen=True)
class Repairs:
    """What a search has found.

    Attributes:
        found: every single change that suffices, the likeliest first; if none does, the first
            few pairs.
        tried: how many Givens at once were changed in all ways there are.
    """

    found: tuple[tuple[Edit, ...], ...]
    tried: int


def repairs(answers: Answers, holds: Holds, names: Iterable[str], pairs: int = 2000) -> Repairs:
    """Search for the smallest changes of the answers with which something holds.

    Args:
        answers: the Givens: fact's name → value, norm's id → done or not_done, and `ORDINARY`.
        holds: whether a situation's advice is as wanted.
        names: facts and ids of norms that can matter, those that matter most first.
        pairs: how many pairs of changes to try at most.
    """
    near = {name: place for place, name in enumerate(dict.fromkeys((ORDINARY, *names)))}
    singles = sorted(_edits(answers, near), key=_likelihood)
    found = [(edit,) for edit in singles if _works(answers, (edit,), holds)]
    if found:
        return Repairs(tuple(found), 1)

    def nearness(pair: tuple[Edit, Edit]) -> tuple[bool, int]:
        one, other = pair
        return one.name in _SCOPE or other.name in _SCOPE, near[one.name] + near[other.name]

    both = [pair for pair in combinations(singles, 2) if pair[0].name != pair[1].name]
    working = (x for x in nsmallest(pairs, both, key=nearness) if _works(answers, x, holds))
    return Repairs(tuple(islice(working, _SHOWN)), 2 if len(both) <= pairs else 1)


def changed_advice(answers: Answers, names: Iterable[str]) -> Iterator[Advice]:
    """Yield the advice after each single change of the answers that is possible.

    Args:
        answers: the Givens, as for `repairs`.
        names: facts and ids of norms to answer, change or leave out, in this order.
    """
    for edit in _edits(answers, names):
        try:
            yield advice_on(_edited(answers, (edit,)))
        except SituationError:  # cannot be
            continue


def advice_on(answers: Answers) -> Advice:
    """Return the advice on a scenario's Givens.

    Raises:
        SituationError: the Givens do not fit together.
    """
    advice = Advice(Situation.of(GUIDANCE, {k: v for k, v in answers.items() if k != ORDINARY}))
    return advice.assumed if ORDINARY in answers else advice


def read_by(norms: Iterable[str]) -> tuple[str, ...]:
    """Return the facts, and ids of norms, on which the findings of some norms can turn.

    Those in their own conditions come first, then those of the norms that these refer to.
    """
    found: dict[str, None] = {}
    seen: set[str] = set()
    open_ = list(norms)
    while open_:  # the nearest first
        norm = _BY_ID[open_.pop(0)]
        if norm.id in seen:
            continue
        seen.add(norm.id)
        found[norm.id] = None
        conditions = [norm.scope, norm.when, norm.unclear]
        conditions += [norm.met] if norm.met is not None else []
        for displacement in norm.displaced_by:
            conditions.append(displacement.when)
            open_.append(displacement.by)
        for condition in conditions:
            open_ += [atom.norm for atom in atoms(condition) if isinstance(atom, Applies)]
            found |= dict.fromkeys(_facts(condition))
    return tuple(found)


def _facts(condition: Expression) -> Iterator[str]:
    for atom in atoms(condition):
        if not isinstance(atom, Applies):
            yield atom.fact
            yield from _facts(GUIDANCE.facts[atom.fact].relevant)


def _edits(answers: Answers, names: Iterable[str]) -> Iterator[Edit]:
    for name in names:
        old = answers.get(name, "")
        for new in ("", *_values(name)):
            if new != old:
                yield Edit(name, old, new)


def _values(name: str) -> tuple[str, ...]:
    if name in GUIDANCE.facts:
        return tuple(GUIDANCE.facts[name].phrases)
    return ("yes",) if name == ORDINARY else ("done", "not_done")


def _works(answers: Answers, edits: Iterable[Edit], holds: Holds) -> bool:
    try:
        return holds(advice_on(_edited(answers, edits)))
    except SituationError:  # cannot be
        return False


def _edited(answers: Answers, edits: Iterable[Edit]) -> dict[str, str]:
    changed = dict(answers)
    for edit in edits:
        if edit.new:
            changed[edit.name] = edit.new
        else:
            del changed[edit.name]
    return changed


def _likelihood(edit: Edit) -> tuple[bool, int]:
    """A missing Given is likelier than a wrong one, and that than one too many."""
    return edit.name in _SCOPE, 0 if not edit.old else 1 if edit.new else 2


def sentence(name: str, value: str) -> str:
    """Return the Given that says this of a fact, of a norm's id, or of `ORDINARY`."""
    if name in GUIDANCE.facts:
        return GUIDANCE.facts[name].phrases[value]
    return name if name == ORDINARY else f"{name} has {'not ' * (value != 'done')}been done"
