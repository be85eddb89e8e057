"""Writes a guidance as a program: facts in their order, then norms, then the verdict.

Every truth is a pair of values, *surely true* and *surely false*; what is in neither is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from gmc_steps.core.fact import Fact, Kind
from gmc_steps.core.logic import All, Applies, Expression, Is, Not, Some
from gmc_steps.core.norm import Gate, Norm
from gmc_steps.core.program import ONES, ZEROS, Program
from gmc_steps.core.verdict import Verdict

if TYPE_CHECKING:
    from gmc_steps.core.guidance import Guidance
    from gmc_steps.core.policy import HandOver

ASSUMING = ("", "")
"""The input that says where the usual answers are to be assumed."""


class Pair(NamedTuple):
    """A three-valued truth: the values of the program that hold where it is sure."""

    true: int
    false: int


class Kinds(NamedTuple):
    """Where facts of each kind have to be answered to settle something."""

    circumstance: int
    judgement: int
    conduct: int


_NOTHING = Kinds(ZEROS, ZEROS, ZEROS)


@dataclass(frozen=True)
class NormPlan:
    """Where the program holds what becomes of a norm.

    Attributes:
        applies: it applies, or surely does not.
        unclear: it is unclear whether it applies.
        displaced: another norm has taken its place.
        outside: the situation is not within its bounds.
        displacers: for each of its displacers, whether that one takes its place.
    """

    applies: Pair
    unclear: int
    displaced: int
    outside: int
    displacers: tuple[Pair, ...]


@dataclass(frozen=True)
class GatePlan:
    """Where the program holds what a gate does.

    Attributes:
        closed: it closes the way.
        outstanding: it waits only for something to be done.
        turns: it keeps the verdict open.
    """

    closed: int
    outstanding: int
    turns: int


@dataclass(frozen=True)
class HandOverPlan:
    """Where the program holds whether a reading leaves the decision to a person."""

    holds: int
    open: int


class Writer:
    """Writes the program of a guidance.

    Args:
        guidance: the guidance; valid.
    """

    def __init__(self, guidance: Guidance) -> None:
        self.guidance = guidance
        self.answers: dict[tuple[str, str], int] = {}
        for fact in guidance.facts.values():
            for value in fact.phrases:
                self.answers[fact.name, value] = len(self.answers)
        for norm in guidance.norms:
            if norm.asked_by_id:
                self.answers[norm.id, "done"] = len(self.answers)
                self.answers[norm.id, "not_done"] = len(self.answers)
        self.answers[ASSUMING] = len(self.answers)
        self.program = Program(len(self.answers))
        self.answered: dict[tuple[str, str], int] = {}
        self.relevant: dict[str, Pair] = {}
        self.assumed: dict[str, int] = {}
        self.norms: dict[str, NormPlan] = {}
        # By identity; with the condition itself, so that no other object can take its number.
        self.pairs: dict[int, tuple[Expression, Pair]] = {}
        self._open: dict[int, tuple[object, Kinds]] = {}
        self._none_of: dict[str, int] = {}
        for fact in guidance.facts.values():
            self._fact(fact)
        for norm in guidance.order:
            self._norm(norm)
        self.met = {norm.id: self._done(norm) for norm in guidance.norms}

    def _fact(self, fact: Fact) -> None:
        program = self.program
        given = {v: program.input(self.answers[fact.name, v]) for v in fact.phrases}
        relevant = self.pair(fact.relevant)
        unanswered = program.without(ONES, program.some_of(given.values()))
        self.relevant[fact.name] = relevant
        if fact.usual:
            assuming = program.input(self.answers[ASSUMING])
            assumed = program.all_of((assuming, relevant.true, unanswered))
            self.assumed[fact.name] = assumed
            given[fact.usual] = program.some_of((given[fact.usual], assumed))
        self._none_of[fact.name] = program.all_of((relevant.false, unanswered))
        for value, number in given.items():
            self.answered[fact.name, value] = number

    def pair(self, expression: Expression) -> Pair:
        """Return where the program holds the truth of a condition."""
        known = self.pairs.get(id(expression))
        if known is None:
            known = self.pairs[id(expression)] = expression, self._pair(expression)
        return known[1]

    def _pair(self, expression: Expression) -> Pair:
        program = self.program
        match expression:
            case Is(name, values):
                fact = self.guidance.facts[name]
                others = set(fact.phrases) - values - {fact.unsettled}
                return Pair(
                    program.some_of(self.answered[name, value] for value in values),
                    program.some_of(
                        [self._none_of[name], *(self.answered[name, value] for value in others)]
                    ),
                )
            case Applies(norm):
                return self.norms[norm].applies
            case Not(part):
                return Pair(*reversed(self.pair(part)))
            case All(parts):
                return self._all(map(self.pair, parts))
            case Some(parts):
                negated = (Pair(*reversed(self.pair(part))) for part in parts)
                return Pair(*reversed(self._all(negated)))
        raise TypeError(f"not a condition: {expression!r}")

    def _all(self, pairs: Iterable[Pair]) -> Pair:
        found = list(pairs)
        return Pair(
            self.program.all_of(pair.true for pair in found),
            self.program.some_of(pair.false for pair in found),
        )

    def _norm(self, norm: Norm) -> None:
        program = self.program
        within, unclear = self.pair(norm.within), self.pair(norm.unclear)
        displacers = tuple(
            self._displacing(norm, each.by, self.pair(each.when)) for each in norm.displaced_by
        )
        for each in norm.displaced_by:
            self.pair(each.holds)
        displaced = program.some_of(pair.true for pair in displacers)
        stays = program.all_of(pair.false for pair in displacers)
        clear = program.all_of((within.true, stays, unclear.false))
        self.norms[norm.id] = NormPlan(
            applies=Pair(clear, program.some_of((within.false, displaced, unclear.true))),
            unclear=program.all_of((within.true, stays, unclear.true)),
            displaced=program.all_of((within.true, displaced)),
            outside=within.false,
            displacers=displacers,
        )

    def _done(self, norm: Norm) -> Pair:
        """Return whether a norm's act has been done; that may turn on the state of any norm."""
        if norm.met is not None:
            return self.pair(norm.met)
        if not norm.asked_by_id:
            return Pair(ZEROS, ZEROS)
        done, not_done = (self.answers[norm.id, word] for word in ("done", "not_done"))
        return Pair(self.program.input(done), self.program.input(not_done))

    def _displacing(self, norm: Norm, by: str, when: Pair) -> Pair:
        """Return whether a norm displaces another.

        An unclear norm displaces one that is unclear for the same reason, and no other.
        """
        other, unclear = self.norms[by], self.pair(norm.unclear)
        program = self.program
        also = program.all_of((other.unclear, unclear.true))
        perhaps = program.without(other.unclear, unclear.false)
        applies = Pair(
            program.some_of((other.applies.true, also)),
            program.without(other.applies.false, perhaps),
        )
        return self._all((applies, when))

    # The verdict.

    def open(self, expression: Expression) -> Kinds:
        """Return where facts of each kind have to be answered to settle a condition."""
        known = self._open.get(id(expression))
        if known is None:
            pair = self.pair(expression)
            settled = self.program.some_of(pair)
            kinds = self._within(settled, self._parts_open(expression))
            known = self._open[id(expression)] = expression, kinds
        return known[1]

    def _parts_open(self, expression: Expression) -> Kinds:
        match expression:
            case Is(name):
                return self._fact_open(self.guidance.facts[name])
            case Applies(norm):
                return self._turns(self.guidance.norm[norm])
            case Not(part):
                return self.open(part)
            case All(parts) | Some(parts):
                return self._any(map(self.open, parts))
        raise TypeError(f"not a condition: {expression!r}")

    def _fact_open(self, fact: Fact) -> Kinds:
        relevant = self.relevant[fact.name]
        surely = self.program.some_of(relevant)
        itself = Kinds(*(surely if fact.kind is kind else ZEROS for kind in _KINDS))
        return self._any((self.open(fact.relevant), itself))

    def _turns(self, norm: Norm) -> Kinds:
        known = self._open.get(id(norm))
        if known is None:
            further = [self.open(each.holds) for each in norm.displaced_by]
            further.append(self.open(norm.unclear))
            unless_outside = self._within(self.norms[norm.id].outside, self._any(further))
            kinds = self._any((self.open(norm.within), unless_outside))
            known = self._open[id(norm)] = norm, kinds
        return known[1]

    def _any(self, kinds: Iterable[Kinds]) -> Kinds:
        found = list(kinds)
        return Kinds(*map(self.program.some_of, zip(*found, strict=True))) if found else _NOTHING

    def _within(self, excepted: int, kinds: Kinds) -> Kinds:
        return Kinds(*(self.program.without(value, excepted) for value in kinds))

    def draw(self) -> tuple[dict[str, GatePlan], tuple[HandOverPlan, ...], dict[Verdict, int]]:
        """Write what gates and readings do, and the verdict."""
        program, policy = self.program, self.guidance.policy
        gates = {norm.id: norm for norm in self.guidance.norms if norm.gate}
        barring = {id: self._barring(norm) for id, norm in gates.items()}
        hand_overs = [self._hand_over(each, barring) for each in policy.hand_overs]
        plans: dict[str, GatePlan] = {}
        closed: dict[Gate, list[int]] = {Gate.MUST: [], Gate.SHOULD: []}
        opens = [self.open(policy.scope), self.open(policy.ground)]
        for id, norm in gates.items():
            about = [
                (each, plan)
                for each, plan in zip(policy.hand_overs, hand_overs, strict=True)
                if id in each.gates
            ]
            perhaps = program.some_of(plan.open for _, plan in about)
            left = program.some_of(plan.holds for _, plan in about)
            mine = program.without(barring[id], left)
            plan = self.norms[id]
            binds = program.some_of((plan.applies.true, plan.unclear))
            shut = program.without(program.all_of((mine, self.met[id].false, binds)), perhaps)
            turns = program.without(mine, shut)
            found = [self._turns(norm)]
            if norm.met is not None:
                found.append(self.open(norm.met))
            for each, its in about:
                found.append(self._within(program.without(ONES, its.open), self.open(each.when)))
            kinds = Kinds(*(program.all_of((turns, value)) for value in self._any(found)))
            waits = program.without(
                program.all_of((turns, binds)),
                program.some_of((kinds.circumstance, kinds.judgement)),
            )
            opens.append(kinds)
            closed[norm.gate].append(shut)
            plans[id] = GatePlan(shut, waits, turns)
        for each, its in zip(policy.hand_overs, hand_overs, strict=True):
            opens.append(self._within(program.without(ONES, its.open), self.open(each.when)))
        kinds = self._any(opens)
        handed = program.some_of(plan.holds for plan in hand_overs)
        verdicts = self._verdicts(
            must=program.some_of(closed[Gate.MUST]),
            should=program.some_of(closed[Gate.SHOULD]),
            circumstance=kinds.circumstance,
            person=program.some_of((kinds.judgement, handed)),
            waits=program.some_of((kinds.conduct, *(plan.outstanding for plan in plans.values()))),
        )
        return plans, tuple(hand_overs), verdicts

    def _barring(self, norm: Norm) -> int:
        """Return where a gate is not surely open."""
        plan = self.norms[norm.id]
        displacing = [self.pair(each.holds).true for each in norm.displaced_by]
        surely_open = (plan.displaced, plan.outside, self.met[norm.id].true, *displacing)
        return self.program.without(ONES, self.program.some_of(surely_open))

    def _hand_over(self, hand_over: HandOver, barring: Mapping[str, int]) -> HandOverPlan:
        """Return where a reading hands over: only where one of its gates would close the way."""
        holds = self.pair(hand_over.when)
        counts = ONES
        if hand_over.gates:
            counts = self.program.some_of(barring[gate] for gate in hand_over.gates)
        unsettled = self.program.without(counts, self.program.some_of(holds))
        return HandOverPlan(self.program.all_of((counts, holds.true)), unsettled)

    def _verdicts(
        self, *, must: int, should: int, circumstance: int, person: int, waits: int
    ) -> dict[Verdict, int]:
        """Write the verdicts: the first that holds, in their order."""
        policy = self.guidance.policy
        running, holding = self.pair(policy.running).true, self.pair(policy.holding).true
        tried = {
            Verdict.OUT_OF_SCOPE: self.pair(policy.scope).false,
            Verdict.MUST_STOP: self.program.all_of((must, running)),
            Verdict.MUST_NOT: must,
            Verdict.DEPENDS: circumstance,
            Verdict.PERSON_DECIDES: person,
            Verdict.SHOULD_STOP: self.program.all_of((should, running)),
            Verdict.SHOULD_NOT: should,
            Verdict.DUTIES_ONLY: holding,
            Verdict.MAY_ONCE: waits,
            Verdict.MAY: self.pair(policy.ground).true,
            Verdict.SILENT: ONES,
        }
        left = ONES
        for verdict, value in tried.items():
            tried[verdict] = self.program.all_of((left, value))
            left = self.program.without(left, value)
        return tried


_KINDS = (Kind.CIRCUMSTANCE, Kind.JUDGEMENT, Kind.CONDUCT)
