"""The decision table: every condition compiled to bit masks.

All conditions are written as alternatives ("clauses"). Two integers hold one bit per clause:
`sure`, the clauses that hold whatever else is answered, and `possible`, those that still can.
Each answer removes clauses from both with one AND; an unanswered fact removes its clauses from
`sure` alone. A condition is true when one of its clauses is sure, false when none is possible,
and unknown otherwise. Norms that other norms refer to are settled in topological order and then
treated like answers.

The JSON form holds the conditions themselves, for the guided tool in the browser: there a
situation is decided once per answer and trees are small enough to be walked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

from gmc_steps.core.conditions import in_scope_of_39
from gmc_steps.core.fact import Fact
from gmc_steps.core.facts import FACTS
from gmc_steps.core.finding import State
from gmc_steps.core.logic import (
    NEVER,
    All,
    Applies,
    Expression,
    Is,
    Literal,
    Not,
    Some,
    Truth,
    atoms,
    clauses,
)
from gmc_steps.core.norm import Norm
from gmc_steps.core.norms import NORMS
from gmc_steps.core.readings import GROUND, HAND_OVERS, HandOver

Outcome = str | None
"""A fact's value, `NOT_RELEVANT`, or None where it is unanswered."""

NOT_RELEVANT = ""
Masks = tuple[int, int]
"""(clauses that stay sure, clauses that stay possible)"""


class GuidanceError(Exception):
    """The norms themselves are wrong: a cycle, an unknown id, a duplicate.

    Attributes:
        norm: id of the norm that shows it.
    """

    def __init__(self, norm: str, text: str) -> None:
        """Keep the norm; see the class."""
        super().__init__(text)
        self.norm = norm


def place_of(norm: str) -> str:
    """Return where a norm, or a fact, is written down, as path:line:column from the root."""
    folder = Path(__file__).parent
    facts = (folder / "facts.py").read_text(encoding="utf-8").splitlines()
    if (declared := f'    "{norm}",') in facts:
        return f"gmc_steps/core/facts.py:{facts.index(declared) + 1}:5"
    for path in sorted((folder / "norms").glob("*.py")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            column = line.find(f'"{norm}",')
            if column >= 0 and "by(" not in line:
                name = path.relative_to(folder.parent.parent).as_posix()
                return f"{name}:{number}:{column + 1}"
    return "gmc_steps/core/norms:1:1"


@dataclass(frozen=True)
class Reckoning:
    """What the table makes of a situation; also a `View` for explaining it.

    Attributes:
        outcomes: fact's name → value, `NOT_RELEVANT` or None.
        settled: norm's id → its state, and what that means to other norms.
        met: norm's id → whether its `met` condition holds (norms that have one).
        handed_over: for each reading that hands over, whether it does.
        ground: whether there is a ground for permission.
        in_scope: whether the guidance, paragraph 39 included, covers the situation.
    """

    outcomes: Mapping[str, Outcome]
    settled: Mapping[str, Settled]
    met: Mapping[str, Truth]
    handed_over: tuple[Truth, ...]
    ground: Truth
    in_scope: Truth

    def is_(self, fact: str, values: frozenset[str]) -> Truth:
        """Return whether the fact has one of the values."""
        return outcome_is(FACTS[fact], self.outcomes[fact], values)

    def applies(self, norm: str) -> Truth:
        """Return whether the norm applies."""
        return self.settled[norm].applies


def outcome_is(fact: Fact, outcome: Outcome, values: frozenset[str]) -> Truth:
    """Return whether a fact with that outcome has one of the values."""
    if outcome is None:
        return None
    if outcome in values:
        return True
    return None if outcome == fact.unsettled != NOT_RELEVANT else False


@dataclass(frozen=True)
class Settled:
    """A norm's state and what it means to norms that refer to it.

    Attributes:
        state: the state.
        displacers: ids of the norms that displace it.
        applies: whether it applies; False already when it is surely displaced or unclear, even
            while it is open whether it would otherwise apply.
    """

    state: State
    displacers: tuple[str, ...]
    applies: Truth


def settle(within: Truth, unclear: Truth, displacers: Mapping[str, Truth]) -> Settled:
    """Draw a norm's state from its conditions.

    Args:
        within: whether the situation is in its scope and its `when` holds.
        unclear: whether a reading leaves it open.
        displacers: id of each possible displacer → whether it applies and its condition holds.
    """
    displacing = tuple(id for id, holds in displacers.items() if holds)
    displaced: Truth = True if displacing else None if None in displacers.values() else False
    applies = _both(within, _both(_not(displaced), _not(unclear)))
    if within is False:
        return Settled(State.DOES_NOT_APPLY, (), False)
    if within is None:
        return Settled(State.DEPENDS, (), applies)
    if displacing:
        return Settled(State.DISPLACED, displacing, False)
    if displaced is None or unclear is None:
        return Settled(State.DEPENDS, (), applies)
    return Settled(State.UNCLEAR if unclear else State.APPLIES, (), applies)


def displaces(by: Settled, when: Truth, unclear: Truth) -> Truth:
    """Return whether a norm displaces another.

    Args:
        by: the displacing norm, settled.
        when: whether the further condition of the displacement holds.
        unclear: whether the norm to be displaced is unclear. An unclear norm displaces one that
            is unclear for the same reason, and no other.
    """
    applies = by.applies
    if by.state is State.UNCLEAR and unclear is not False:
        applies = unclear
    return _both(applies, when)


class Table:
    """The norms, compiled.

    Args:
        norms: the norms, ids unique, references acyclic.
        hand_overs: readings that leave the decision to a person.
        ground: what counts as a ground for permission.

    Raises:
        GuidanceError: duplicate id, reference to an unknown norm, cycle of exceptions.
    """

    def __init__(
        self,
        norms: Iterable[Norm] = NORMS,
        hand_overs: tuple[HandOver, ...] = HAND_OVERS,
        ground: Expression = GROUND,
    ) -> None:
        """Compile; see the class."""
        self.norms = tuple(norms)
        self.hand_overs = hand_overs
        self.ground = ground
        self._clauses: list[tuple[Literal, ...]] = []
        self._order = order(self.norms)
        self.by_id = {norm.id: norm for norm in self.norms}
        self._relevant = {fact.name: self._compile(fact.relevant) for fact in FACTS.values()}
        self._within = {norm.id: self._compile(norm.scope & norm.when) for norm in self.norms}
        self._unclear = {norm.id: self._compile(norm.unclear) for norm in self.norms}
        self._displaced = {
            norm.id: tuple((d.by, self._compile(d.when)) for d in norm.displaced_by)
            for norm in self.norms
        }
        # Most norms are never displaced or unclear: for them there is nothing to draw.
        self._plain = {n.id for n in self.norms if not n.displaced_by and n.unclear == NEVER}
        self._met = {n.id: self._compile(n.met) for n in self.norms if n.met is not None}
        self._handed_over = tuple(self._compile(h.when) for h in hand_overs)
        self._ground = self._compile(ground)
        self._in_scope = self._compile(in_scope_of_39)
        self._fact_rows, self._norm_rows = self._rows()

    def reckon(self, answers: Mapping[str, str]) -> Reckoning:
        """Decide every condition for a situation.

        Args:
            answers: fact's name → value's name; a possible situation.
        """
        sure = possible = (1 << len(self._clauses)) - 1

        def holds(mask: int) -> Truth:
            return True if sure & mask else None if possible & mask else False

        outcomes: dict[str, Outcome] = {}
        for name, rows in self._fact_rows.items():
            outcome: Outcome = answers.get(name)
            if outcome is None and holds(self._relevant[name]) is False:
                outcome = NOT_RELEVANT
            outcomes[name] = outcome
            still_sure, still_possible = rows[outcome]
            sure &= still_sure
            possible &= still_possible
        settled: dict[str, Settled] = {}
        for norm in self._order:
            within = holds(self._within[norm.id])
            if norm.id in self._plain:
                settled[norm.id] = _PLAINLY[within]
            else:
                unclear = holds(self._unclear[norm.id])
                settled[norm.id] = settle(
                    within,
                    unclear,
                    {
                        by: displaces(settled[by], holds(mask), unclear)
                        for by, mask in self._displaced[norm.id]
                    },
                )
            if norm.id in self._norm_rows:
                still_sure, still_possible = self._norm_rows[norm.id][settled[norm.id].applies]
                sure &= still_sure
                possible &= still_possible
        return Reckoning(
            outcomes=outcomes,
            settled=settled,
            met={id: holds(mask) for id, mask in self._met.items()},
            handed_over=tuple(holds(mask) for mask in self._handed_over),
            ground=holds(self._ground),
            in_scope=holds(self._in_scope),
        )

    def to_json(self) -> dict[str, Any]:
        """Return the table for the browser: facts, norms and readings, conditions as trees.

        Shapes:
            A condition is `[fact's index, bits of its values]`, `[-1 - norm's index]` for "that
            norm applies", or `["!", condition]`, `["&", …]`, `["|", …]`.
        """
        facts = {name: index for index, name in enumerate(FACTS)}
        ids = {norm.id: index for index, norm in enumerate(self.norms)}

        def condition(expression: Expression) -> list[Any]:
            match expression:
                case Is(fact, values):
                    order_of = list(FACTS[fact].phrases)
                    return [facts[fact], sum(1 << order_of.index(value) for value in values)]
                case Applies(norm):
                    return [-1 - ids[norm]]
                case Not(part):
                    return ["!", condition(part)]
                case All(parts):
                    return ["&", *map(condition, parts)]
                case Some(parts):
                    return ["|", *map(condition, parts)]
            raise TypeError(f"not a condition: {expression!r}")

        return {
            "schema": 1,
            "facts": [
                {
                    "name": fact.name,
                    "kind": fact.kind.value,
                    "topic": fact.topic,
                    "question": fact.question,
                    "values": list(fact.phrases),
                    "phrases": list(fact.phrases.values()),
                    "relevant": condition(fact.relevant),
                    "usual": fact.usual,
                    "unsettled": fact.unsettled,
                    "selects_only": fact.selects_only,
                    "judge": fact.judge,
                    "guided_by": fact.guided_by,
                    "changeable": [[old, list(new)] for old, new in fact.changeable],
                }
                for fact in FACTS.values()
            ],
            "norms": [
                {
                    "id": norm.id,
                    "modality": norm.modality.value,
                    "statement": norm.statement,
                    "due": norm.due.value,
                    "gate": norm.gate.value,
                    "directive": norm.directive,
                    "permits": norm.modality.permits,
                    "reading": norm.reading,
                    "within": condition(norm.scope & norm.when),
                    "unclear": condition(norm.unclear),
                    "displaced": [[ids[d.by], condition(d.when)] for d in norm.displaced_by],
                    "met": None if norm.met is None else condition(norm.met),
                }
                for norm in self.norms
            ],
            "order": [ids[norm.id] for norm in self._order],
            "hand_overs": [
                {
                    "reading": hand_over.reading,
                    "paragraph": hand_over.paragraph,
                    "text": hand_over.text,
                    "when": condition(hand_over.when),
                    "gates": list(hand_over.gates),
                }
                for hand_over in self.hand_overs
            ],
            "ground": condition(self.ground),
            "in_scope": condition(in_scope_of_39),
        }

    def _compile(self, expression: Expression) -> int:
        start = len(self._clauses)
        # Sorted, so that the published table has the same bytes on every machine.
        self._clauses += sorted(
            (tuple(sorted(clause, key=_literal_key)) for clause in clauses(expression)),
            key=lambda clause: [_literal_key(literal) for literal in clause],
        )
        return (1 << len(self._clauses)) - (1 << start)

    def _index(self) -> dict[Is | Applies, Masks]:
        """Return, for each atom, the clauses that need it true and those that need it false."""
        index: dict[Is | Applies, Masks] = {}
        for number, clause in enumerate(self._clauses):
            for literal in clause:
                true, false = index.get(literal.atom, (0, 0))
                bit = 1 << number
                index[literal.atom] = (
                    (true | bit, false) if literal.positive else (true, false | bit)
                )
        return index

    def _rows(self) -> tuple[dict[str, dict[Outcome, Masks]], dict[str, dict[Truth, Masks]]]:
        """Return the masks for each outcome of each fact, and each truth of each norm."""
        everything = (1 << len(self._clauses)) - 1
        facts: dict[str, dict[Outcome, Masks]] = {
            fact.name: dict.fromkeys((*fact.phrases, NOT_RELEVANT, None), (everything, everything))
            for fact in FACTS.values()
        }
        norms: dict[str, dict[Truth, Masks]] = {}
        for atom, needed in self._index().items():
            if isinstance(atom, Applies):
                norms[atom.norm] = {
                    value: _remove((everything, everything), needed, value)
                    for value in (True, False, None)
                }
                continue
            rows = facts[atom.fact]
            for outcome, masks in rows.items():
                value = outcome_is(FACTS[atom.fact], outcome, atom.values)
                rows[outcome] = _remove(masks, needed, value)
        return facts, norms


def _remove(masks: Masks, needed: Masks, value: Truth) -> Masks:
    """Remove the clauses that an atom of that truth value defeats (or leaves unsure)."""
    sure, possible = masks
    true, false = needed
    if value is not True:
        sure &= ~true
    if value is not False:
        sure &= ~false
    if value is True:
        possible &= ~false
    if value is False:
        possible &= ~true
    return sure, possible


def order(norms: Iterable[Norm]) -> tuple[Norm, ...]:
    """Return the norms so that each comes after those that its state refers to.

    Raises:
        GuidanceError: duplicate id, unknown reference, cycle.
    """
    by_id: dict[str, Norm] = {}
    for norm in norms:
        if norm.id in by_id:
            raise GuidanceError(
                norm.id, f"norm {norm.id} is stated twice; give one of them another id"
            )
        by_id[norm.id] = norm
    graph = {norm.id: sorted(references(norm)) for norm in by_id.values()}
    for id, referred in graph.items():
        for other in referred:
            if other not in by_id:
                raise GuidanceError(
                    id, f"norm {id} refers to {other}, which is no norm; check the id"
                )
    try:
        return tuple(by_id[id] for id in TopologicalSorter(graph).static_order())
    except CycleError as error:
        cycle = " → ".join(error.args[1])
        raise GuidanceError(
            error.args[1][0],
            f"norms displace one another in a circle: {cycle}; remove one exception",
        ) from None


def references(norm: Norm) -> set[str]:
    """Return the ids of the norms on whose state this norm's own state turns."""
    conditions = [norm.scope, norm.when, norm.unclear, *(d.when for d in norm.displaced_by)]
    referred = {
        atom.norm
        for condition in conditions
        for atom in atoms(condition)
        if isinstance(atom, Applies)
    }
    return referred | {displacement.by for displacement in norm.displaced_by}


def _not(value: Truth) -> Truth:
    return None if value is None else not value


def _both(left: Truth, right: Truth) -> Truth:
    if left is False or right is False:
        return False
    return None if left is None or right is None else True


def _literal_key(literal: Literal) -> tuple[str, str, bool]:
    atom = literal.atom
    if isinstance(atom, Applies):
        return "", atom.norm, literal.positive
    return atom.fact, ",".join(sorted(atom.values)), literal.positive


_PLAINLY: dict[Truth, Settled] = {
    within: settle(within, False, {}) for within in (True, False, None)
}
"""What becomes of a norm that is never displaced or unclear."""
