"""Finds which laws hold: each is proved over all situations that it is about, or broken."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import islice
from random import Random

from gmc_steps.core.compiled import compiled
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.laws import Case, Compared, Law, cases_of
from gmc_steps.core.terms import REFUSALS
from gmc_steps.prove.batches import Cone, Draws, answers, planes
from gmc_steps.prove.in_vain import Answers, Openness
from gmc_steps.prove.said import unsaid
from gmc_steps.prove.shown import Shown, Witness
from gmc_steps.prove.solver import Circuit, GivenUpError
from gmc_steps.prove.way_out import misnamed, unnamed
from gmc_steps.prove.witness import DisagreementError, Witnesses

_DRAWN = 4096
"""The number of situations drawn before the solver is asked whether something can happen."""

_MOST_WAYS = 12
"""The most refusals with an unnamed way out that are shown; there may be more."""

Domains = Mapping[str, list[int]]
"""The case's key → what holds in the situations that it is about."""

_PARTIAL, _ASKED = 1 << 12, 1 << 7
"""The number of partial situations drawn, and of those whose next question is examined."""


class Standing(StrEnum):
    """What is known about a law."""

    HOLDS = "holds"
    BROKEN = "broken"
    NOT_PROVED = "not proved"


@dataclass(frozen=True)
class Break:
    """A case in which a law is broken.

    Attributes:
        key: the case's key.
        words: the case in words.
        witness: the smallest situation that shows it; None if something can never happen.
    """

    key: str
    words: str
    witness: Witness | None = None


@dataclass(frozen=True)
class Proof:
    """What was found out about a law.

    Attributes:
        law: the law.
        standing: whether it holds.
        known: how that is known.
        vacuous: the words of the cases whose premise can never hold; the law says nothing there.
        breaks: the cases in which it is broken, those with the smallest situations first.
        why: why it is not proved; empty otherwise.
        seconds: the processor time that it took.
    """

    law: Law
    standing: Standing
    known: str
    vacuous: tuple[str, ...] = ()
    breaks: tuple[Break, ...] = ()
    why: str = ""
    seconds: float = 0.0

    @property
    def kept(self) -> dict[str, object]:
        """Its stored form, as data."""
        return {
            "standing": self.standing.value,
            "known": self.why or self.known,
            "breaks": [each.words for each in self.breaks],
        }


class Prover:
    """Proves the laws for a guidance.

    Args:
        guidance: the guidance.
        scenarios: give situations, for the laws that cannot be examined in all.
    """

    def __init__(
        self, guidance: Guidance, scenarios: Callable[[], Iterable[Answers]] = tuple
    ) -> None:
        self.guidance = guidance
        self.compared = Compared(guidance)
        self._scenarios = scenarios

    def prove(self, law: Law) -> Proof:
        """Return what was found out about a law.

        Args:
            law: the law.

        Raises:
            SolverMissingError: python-sat is not installed.
        """
        began = time.process_time()
        searches = {
            REFUSALS: self._refusals,
            "L4": self._ways_out,
            "L10": self._nothing_in_vain,
        }
        search = searches.get(law.id, self._of_cases)
        try:
            # A solver that has learnt much from other laws is slower with this one.
            with Circuit(self.compared.program) as circuit:
                proof = search(law, circuit)
        except GivenUpError:
            proof = Proof(law, Standing.NOT_PROVED, "", why="the solver was stopped at its limit")
        except DisagreementError as error:
            why = f"the core does not decide as its encoding does: {error}"
            proof = Proof(law, Standing.NOT_PROVED, "", why=why)
        return replace(proof, seconds=time.process_time() - began)

    def _of_cases(self, law: Law, circuit: Circuit) -> Proof:
        witnesses = Witnesses(self.compared, circuit)
        known = f"in all possible {law.over}, as a SAT solver has found"
        cases = cases_of(law, self.compared)
        domains = {case.key: witnesses.domain(law, case) for case in cases}
        never = self._never(cases, domains, circuit)
        if law.must_happen:
            return _proof(law, known, (Break(case.key, case.words) for case in never))
        found = self._broken([case for case in cases if case not in never], domains, circuit)
        breaks = (Break(x.key, x.words, witnesses.smallest(law, x, y)) for x, y in found)
        return _proof(law, known, breaks, tuple(case.words for case in never))

    def _never(self, cases: Sequence[Case], domains: Domains, circuit: Circuit) -> list[Case]:
        """Return the cases whose premise can never hold."""
        program = self.compared.program
        premises = [program.all_of((case.premise, *domains[case.key])) for case in cases]
        seen = Cone(program, premises).run(self._drawn, (1 << _DRAWN) - 1)
        return [
            case
            for case, premise, drawn in zip(cases, premises, seen, strict=True)
            if not drawn and circuit.some([premise]) is None
        ]

    @cached_property
    def _drawn(self) -> list[int]:
        draws = Draws(compiled(self.guidance), Random(0))
        return [*draws.complete(draws.nothing(), _DRAWN), *draws.anything(_DRAWN)]

    def _broken(
        self, cases: Sequence[Case], domains: Domains, circuit: Circuit
    ) -> Iterator[tuple[Case, set[int]]]:
        """Yield each case in which a law is broken, with a situation that shows it."""
        program = self.compared.program
        for case in cases:  # one by one: together, they take the solver twice as long
            found = circuit.some([program.all_of((case.broken, *domains[case.key]))])
            if found is not None:
                yield case, found

    def _refusals(self, law: Law, circuit: Circuit) -> Proof:
        proved = self._of_cases(law, circuit)
        known = (
            f"{proved.known}; that the answer names the refusal and what overrides it was looked "
            "at in one for each pair of them"
        )
        unnamed = (Break(*each) for each in unsaid(self.compared, circuit))
        return _proof(law, known, (*proved.breaks, *unnamed), proved.vacuous)

    def _ways_out(self, law: Law, circuit: Circuit) -> Proof:
        known = (
            "in all possible complete situations with one purpose, as a SAT solver has found; that "
            "an offered change leads where it says was tried in some, drawn at random"
        )
        found = [*islice(unnamed(self.compared, circuit), _MOST_WAYS)]
        found += misnamed(self.guidance)
        return _proof(law, known, (Break(*each) for each in found))

    def _nothing_in_vain(self, law: Law, circuit: Circuit) -> Proof:
        looked, breaks = Openness(self.compared, circuit), dict[str, tuple[str, Answers]]()
        told, inputs = list(self._scenarios()), looked.drawn(_PARTIAL)
        batches = (inputs, _PARTIAL), (planes(compiled(self.guidance), told), len(told))
        some = [answers(compiled(self.guidance), inputs, bit) for bit in range(_ASKED)]
        found = [(given, looked.verdict(given)) for x in batches for given in looked.suspects(*x)]
        found += [(given, looked.question(given)) for given in some]
        for given, flaw in found:
            if flaw and (flaw[0] not in breaks or len(given) < len(breaks[flaw[0]][1])):
                breaks[flaw[0]] = flaw[1], given
        settled = self._of_cases(law, circuit)
        known = (
            f"{settled.known}, for what is left to a person for good; for the rest, "
            f"in {_PARTIAL:,} situations drawn at random and the {len(told):,} of the scenarios, "
            "tried in batches; where all answers that were tried agreed, a SAT solver went through "
            "all possible ones"
        )
        shown = {
            key: Shown(self.guidance, looked.fewer(key, given), usual=False)
            for key, (_, given) in breaks.items()
        }
        vain = (Break(key, breaks[key][0], Witness((x,))) for key, x in shown.items())
        return _proof(law, known, (*settled.breaks, *vain), settled.vacuous)


def _proof(law: Law, known: str, breaks: Iterable[Break], vacuous: tuple[str, ...] = ()) -> Proof:
    found = sorted(breaks, key=lambda each: each.witness.size if each.witness else 0)
    standing = Standing.BROKEN if found else Standing.HOLDS
    return Proof(law, standing, known, vacuous, tuple(found))
