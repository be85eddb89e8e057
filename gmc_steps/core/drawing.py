"""Writes a guidance's verdict into its program: what is open, and what gates and readings do.

An open verdict says what it is waiting for: a circumstance, a judgement or conduct. So for each
condition the program also holds which kinds of fact must be answered to settle it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import NamedTuple

from gmc_steps.core.fact import Fact, Kind
from gmc_steps.core.logic import All, Applies, Expression, Is, Not, Some
from gmc_steps.core.norm import Gate, Norm
from gmc_steps.core.policy import HandOver
from gmc_steps.core.program import ONES, ZEROS
from gmc_steps.core.verdict import Verdict
from gmc_steps.core.writer import Writer


class Kinds(NamedTuple):
    """Where facts of each kind must be answered to settle something."""

    circumstance: int
    judgement: int
    conduct: int


_NOTHING = Kinds(ZEROS, ZEROS, ZEROS)


class GatePlan(NamedTuple):
    """Where the program holds what a gate does.

    A gate moves the verdict whatever is known about it. A must that is not a gate does so only
    where it is known not to have been done, and is due before or during what is planned.

    Attributes:
        firmly: how firmly it closes the way.
        closed: it closes the way.
        outstanding: it waits only for something to be done.
        turns: it keeps the verdict open.
    """

    firmly: Gate

    closed: int
    outstanding: int
    turns: int


class HandOverPlan(NamedTuple):
    """Where the program holds whether a reading hands the decision to a person."""

    holds: int
    open: int


class VerdictWriter:
    """Writes the verdict into a program.

    Attributes:
        gates: id of each norm that can close the way → where the program holds what it does.
        hand_overs: the same for each reading that can hand over, in the policy's order.
        verdicts: verdict → the value set where it is drawn, in order of precedence.
        final: where no further answer can change the verdict.

    Args:
        writer: the writer of the conditions.
    """

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        self.program, self.guidance = writer.program, writer.guidance
        self._open: dict[int, Kinds] = {}
        self._turning: dict[str, Kinds] = {}
        self.final = ZEROS
        self.gates, self.hand_overs, self.verdicts = self._draw()

    def _opening(self, expression: Expression) -> Kinds:
        """Return where facts of each kind must be answered to settle a condition."""
        known = self._open.get(id(expression))  # the writer keeps the condition
        if known is None:
            settled = self.program.some_of(self.writer.pair(expression))
            known = self._within(settled, self._parts_open(expression))
            self._open[id(expression)] = known
        return known

    def _parts_open(self, expression: Expression) -> Kinds:
        match expression:
            case Is(name):
                return self._fact_open(self.guidance.facts[name])
            case Applies(norm):
                return self._turns(self.guidance.norm[norm])
            case Not(part):
                return self._opening(part)
            case All(parts) | Some(parts):
                return self._any(map(self._opening, parts))
        raise TypeError(f"not a condition: {expression!r}")

    def _fact_open(self, fact: Fact) -> Kinds:
        relevant = self.writer.relevant[fact.name]
        surely = self.program.some_of(relevant)
        itself = Kinds(*(surely if fact.kind is kind else ZEROS for kind in _KINDS))
        return self._any((self._opening(fact.relevant), itself))

    def _turns(self, norm: Norm) -> Kinds:
        known = self._turning.get(norm.id)
        if known is None:
            plan = self.writer.norms[norm.id]
            further = [self._opening(norm.unclear)]
            pairs = zip(norm.displaced_by, plan.giving_way, plan.displacers, strict=True)
            for each, gives_way, displaces in pairs:
                by = self._turns(self.guidance.norm[each.by])
                by = self._within(self.program.some_of(gives_way), by)
                both = self._any((by, self._opening(each.when)))
                further.append(self._within(self.program.some_of(displaces), both))
            unless_outside = self._within(plan.outside, self._any(further))
            known = self._any((self._opening(norm.within), unless_outside))
            self._turning[norm.id] = known
        return known

    def _any(self, kinds: Iterable[Kinds]) -> Kinds:
        found = [each for each in kinds if each is not _NOTHING]
        if len(found) < 2:
            return found[0] if found else _NOTHING
        return Kinds(*map(self.program.some_of, zip(*found, strict=True)))

    def _within(self, excepted: int, kinds: Kinds) -> Kinds:
        if kinds is _NOTHING or excepted == ZEROS:
            return kinds
        return Kinds(*(self.program.without(value, excepted) for value in kinds))

    def _draw(self) -> tuple[dict[str, GatePlan], tuple[HandOverPlan, ...], dict[Verdict, int]]:
        """Write what gates and readings do, and the verdict."""
        program, policy = self.program, self.guidance.policy
        gates = {norm.id: norm for norm in self.guidance.norms if norm.can_close}
        barring = {id: self._barring(norm) for id, norm in gates.items()}
        binding, closing = dict[str, int](), dict[str, int]()
        for id, value in barring.items():
            binding[id] = program.all_of(map(self._binding, self._together(gates[id])))
            closing[id] = program.all_of((value, self.writer.met[id].false, binding[id]))
        hand_overs = [self._hand_over(each, barring, closing) for each in policy.hand_overs]
        handed = program.some_of(plan.holds for plan in hand_overs)
        mine, shut, waits = {}, {}, {}
        about: dict[str, list[tuple[HandOver, HandOverPlan]]] = {}
        for id in gates:
            about[id] = [
                (each, plan)
                for each, plan in zip(policy.hand_overs, hand_overs, strict=True)
                if id in each.gates
            ]
            perhaps = program.some_of(plan.open for _, plan in about[id])
            left = program.some_of(plan.holds for _, plan in about[id])
            mine[id] = program.without(barring[id], left)
            shut[id] = program.without(program.all_of((mine[id], closing[id])), perhaps)
            waits[id] = program.without(program.all_of((mine[id], binding[id])), shut[id])
        must, should = (
            program.some_of(shut[id] for id, norm in gates.items() if norm.can_close is firmly)
            for firmly in (Gate.MUST, Gate.SHOULD)
        )
        waiting = {id: waits[id] for id, norm in gates.items() if norm.asked_by_id}
        others = self._others(waiting)
        plans: dict[str, GatePlan] = {}
        opens = [self._opening(policy.scope), self._opening(policy.ground)]
        for id, norm in gates.items():
            turns = program.without(mine[id], shut[id])
            if norm.asked_by_id:
                # An act still to be done changes nothing where the way is closed, where a person
                # decides, or where another act is still to be done.
                beside = program.some_of((should, handed, others[id]))
                turns = program.without(turns, program.without(beside, self.writer.met[id].false))
            found = list(map(self._turns, self._together(norm)))
            if norm.gate and norm.met is not None:
                found.append(self._opening(norm.met))
            for each, its in about[id]:
                found.append(
                    self._within(program.without(ONES, its.open), self._opening(each.when))
                )
            kinds = Kinds(*(program.all_of((turns, value)) for value in self._any(found)))
            if not norm.asked_by_id:
                # Not where a circumstance or a judgement must be known first.
                first = program.some_of((kinds.circumstance, kinds.judgement))
                waits[id] = program.without(waits[id], first)
            opens.append(kinds)
            plans[id] = GatePlan(norm.can_close, shut[id], waits[id], turns)
        for each, its in zip(policy.hand_overs, hand_overs, strict=True):
            opens.append(self._within(program.without(ONES, its.open), self._opening(each.when)))
        kinds = self._any(opens)
        self.final = program.some_of(
            (
                self.writer.pair(policy.scope).false,
                must,
                program.without(ONES, program.some_of(kinds)),
            )
        )
        verdicts = self._verdicts(
            must=must,
            should=should,
            circumstance=kinds.circumstance,
            person=program.some_of((kinds.judgement, handed)),
            waits=program.some_of((kinds.conduct, *(plan.outstanding for plan in plans.values()))),
        )
        return plans, tuple(hand_overs), verdicts

    def _others(self, values: Mapping[str, int]) -> dict[str, int]:
        """Return, for each name, where any value other than its own holds."""
        some = self.program.some_of
        their = [*values.values()]
        before, after = (
            [*accumulate(way, lambda *two: some(two), initial=ZEROS)][:-1]
            for way in (their, their[::-1])
        )
        pairs = zip(values, before, after[::-1], strict=True)
        return {name: some(beside) for name, *beside in pairs}

    def _barring(self, norm: Norm) -> int:
        """Return where a gate is not known to be open."""
        met, surely_open = self.writer.met[norm.id], list[int]()
        for each in self._together(norm):
            plan = self.writer.norms[each.id]
            surely_open += (plan.displaced, plan.outside)
            surely_open += (self.writer.pair(other.holds).true for other in each.displaced_by)
        counts = ONES if norm.gate else met.false
        return self.program.without(counts, self.program.some_of((met.true, *surely_open)))

    def _together(self, norm: Norm) -> list[Norm]:
        """Return the norms that must bind for a gate to close the way: usually itself alone."""
        return [self.guidance.norm[id] for id in (norm.id, norm.closes_with) if id]

    def _binding(self, norm: Norm) -> int:
        plan = self.writer.norms[norm.id]
        return self.program.some_of((plan.applies.true, plan.unclear))

    def _hand_over(
        self, hand_over: HandOver, barring: Mapping[str, int], closing: Mapping[str, int]
    ) -> HandOverPlan:
        """Return where a reading hands over: only where one of its gates would close the way.

        While that is open, so is whether there is anything to hand over.
        """
        speaks, program = self.writer.pair(hand_over.when), self.program
        perhaps = surely = ONES
        if hand_over.gates:
            perhaps = program.some_of(barring[gate] for gate in hand_over.gates)
            surely = program.some_of(closing[gate] for gate in hand_over.gates)
        holds = program.all_of((surely, speaks.true))
        return HandOverPlan(holds, program.without(perhaps, program.some_of((speaks.false, holds))))

    def _verdicts(
        self, *, must: int, should: int, circumstance: int, person: int, waits: int
    ) -> dict[Verdict, int]:
        """Write the verdicts in order of precedence; the first that holds is drawn."""
        policy = self.guidance.policy
        ground = self.writer.pair(policy.ground)
        running, holding = (
            self.writer.pair(policy.running).true,
            self.writer.pair(policy.holding).true,
        )
        tried = {
            Verdict.OUT_OF_SCOPE: self.writer.pair(policy.scope).false,
            Verdict.MUST_STOP: self.program.all_of((must, running)),
            Verdict.MUST_NOT: must,
            Verdict.SHOULD_STOP: self.program.all_of((should, running)),
            Verdict.SHOULD_NOT: should,
            Verdict.DEPENDS: circumstance,
            Verdict.PERSON_DECIDES: person,
            Verdict.DUTIES_ONLY: holding,
            Verdict.MAY_ONCE: self.program.without(waits, ground.false),
            Verdict.MAY: ground.true,
            Verdict.SILENT: ONES,
        }
        left = ONES
        for verdict, value in tried.items():
            tried[verdict] = self.program.all_of((left, value))
            left = self.program.without(left, value)
        return tried


_KINDS = (Kind.CIRCUMSTANCE, Kind.JUDGEMENT, Kind.CONDUCT)
