"""The smallest situation that breaks a law, found by the solver and decided again by the core.

The smallest takes the fewest answers beyond the usual ones and, among those, contradicts the fewest
usual ones. It need not be complete: what it leaves open makes no difference, or is as usual.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gmc_steps.core.compiled import Outcome
from gmc_steps.core.finding import State
from gmc_steps.core.laws import Case, Compared, Law, Over, Side
from gmc_steps.core.logic import Truth
from gmc_steps.core.program import ONES
from gmc_steps.core.situation import SituationError
from gmc_steps.core.verdict import Verdict
from gmc_steps.core.writer import ASSUMING, TRIED
from gmc_steps.prove.batches import Cone
from gmc_steps.prove.shown import Shown, Witness
from gmc_steps.prove.solver import Circuit


class DisagreementError(Exception):
    """The core decides a situation differently from its encoding."""


class Witnesses:
    """A search for the smallest situations that break laws.

    Args:
        compared: the situations.
        circuit: finds situations in their program.
    """

    def __init__(self, compared: Compared, circuit: Circuit) -> None:
        self._compared, self._circuit = compared, circuit
        self._guidance, self._program = compared.guidance, compared.program
        self._assuming = compared.given(*ASSUMING)
        self._assuming_nothing = self._program.without(ONES, self._assuming)
        facts = self._guidance.facts
        questions = [(name, tuple(fact.phrases)) for name, fact in facts.items()]
        questions += [(x.id, ("done", "not_done")) for x in self._guidance.norms if x.asked_by_id]
        # What the situation answers, and what a second one has to itself.
        self._answers = [
            tuple(give(name, value) for value in values)
            for give in (compared.given, compared.own)
            for name, values in questions
        ]
        self._answered = tuple(map(self._program.some_of, self._answers))
        self._unusual = tuple(
            value
            for (name, _), value in zip(questions, self._answered, strict=False)
            if name in facts and facts[name].usual
        )

    def domain(self, law: Law, case: Case) -> list[int]:
        """Return what holds in the situations that a law is about."""
        if law.over is Over.COMPLETE:
            # A complete situation leaves nothing open; saying so spares the solver the search.
            return [x for side in case.sides for x in (side.complete, side.final)]
        return [self._assuming_nothing, *(side.possible for side in case.sides)]

    def smallest(self, law: Law, case: Case, found: set[int]) -> Witness:
        """Return the smallest situation that breaks a law.

        Args:
            law: the law.
            case: the broken case.
            found: the inputs of a situation in which it is broken.

        Raises:
            DisagreementError: the core decides the situation differently.
            GivenUpError: the search was given up.
        """
        usual = law.over is Over.COMPLETE
        if usual:
            found = found | {self._assuming}
        wanted = next(x for x in self._wishes(law, case) if all(self.held(x, found)))
        found = self._fewest(wanted, self._without_idle(wanted, found))
        return Witness(tuple(self._shown(side, found, usual=usual) for side in case.sides))

    def _wishes(self, law: Law, case: Case) -> Iterator[list[int]]:
        """Yield what a witness should meet; what is impossible is followed by weaker demands."""
        if law.over is Over.ALL:
            domain = self.domain(law, case)
            yield [case.broken, *domain, *(side.grounded for side in case.sides)]
            yield [case.broken, *domain]
            return
        grounded = [case.broken, self._assuming, *(side.grounded for side in case.sides)]
        grounded += [self._program.without(ONES, side.unsettled) for side in case.sides]
        yield [*grounded, *map(self._final, case.sides)]
        yield grounded

    def _final(self, side: Side) -> int:
        """Return where no further answer can lead to another verdict, for each purpose."""
        program = self._program
        return program.all_of(
            program.some_of((program.without(ONES, where), judged.final))
            for where, judged in self._compared.judged(side)
        )

    def _without_idle(self, wanted: Sequence[int], found: set[int]) -> set[int]:
        """Return a situation without the unnecessary answers."""
        cone = Cone(self._program, wanted)
        for answers in reversed(self._answers):
            fewer = found.difference(answers)
            if len(fewer) < len(found) and all(cone.run(self._circuit.inputs(fewer), 1)):
                found = fewer
        return found

    def _fewest(self, wanted: Sequence[int], found: set[int]) -> set[int]:
        """Return a situation with the fewest answers, and then the fewest unusual ones."""
        limits: dict[tuple[int, ...], int] = {}
        for counted in (self._answered, self._unusual):
            most = sum(self.held(counted, found))
            while most and (fewer := self._circuit.some(wanted, {**limits, counted: most - 1})):
                found, most = fewer, sum(self.held(counted, fewer))
            limits[counted] = most
        return found

    def held(self, values: Sequence[int], found: set[int]) -> list[bool]:
        """Return which values hold in a situation."""
        return [bool(x) for x in Cone(self._program, values).run(self._circuit.inputs(found), 1)]

    def _shown(self, side: Side, found: set[int], *, usual: bool) -> Shown:
        """Return a situation, after checking that the core decides it as the encoding says."""
        names = [x for x in self._compared.writer.answers if x != ASSUMING and x[1] != TRIED]
        given = self.held([side.given(*name) for name in names], found)
        answers = dict(name for name, is_given in zip(names, given, strict=True) if is_given)
        shown = Shown(self._guidance, answers, usual)
        try:
            decided = [(side, shown.advice.outcome)]
        except SituationError as error:
            raise DisagreementError(str(error)) from None
        if shown.advice.purposes:
            sides = (self._compared.for_first(side), self._compared.for_further(side))
            for each, purpose in zip(sides, shown.advice.purposes, strict=True):
                advice = purpose.advice.assumed if usual else purpose.advice
                decided.append((each, advice.outcome))
        for each, outcome in decided:
            values = decision(self._compared, each)
            if difference := differing(self.held(values, found), outcome):
                raise DisagreementError(f"{shown.call}: {difference}")
        return shown


def decision(compared: Compared, side: Side) -> list[int]:
    """Return all values by which a situation is decided: verdicts, then the findings for norms."""
    known = (side.known(norm.id) for norm in compared.guidance.norms)
    return [*map(side.verdict, Verdict), *(value for values in known for value in values)]


def differing(held: Sequence[bool], outcome: Outcome) -> str:
    """Return how the core's decision differs from the encoding's; empty if it does not.

    Args:
        held: which of the values of `decision` hold.
        outcome: what the core decides.
    """
    rest = iter(held)
    drawn = [verdict for verdict in Verdict if next(rest)]
    if drawn != [outcome.verdict]:
        return f"the verdict is {outcome.verdict}, not {' and '.join(drawn)}"
    for norm in outcome.compiled.guidance.norms:
        applies, applies_not, unclear, displaced, outside, met, not_met = (
            next(rest) for _ in range(7)
        )
        state = (
            State.DOES_NOT_APPLY
            if outside
            else State.APPLIES
            if applies
            else State.DISPLACED
            if displaced
            else State.UNCLEAR
            if unclear
            else State.DEPENDS
        )
        done: Truth = True if met else False if not_met else None
        found = outcome.state(norm.id), outcome.applies(norm.id), outcome.met(norm.id)
        if found != (state, True if applies else False if applies_not else None, done):
            return f"{norm.id} is {found}"
    return ""
