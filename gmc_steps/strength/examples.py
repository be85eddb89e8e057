"""The scenarios as claims about one batch of situations.

A Then is about every situation that fits the Givens. So each scenario has a block of the batch:
some completions of its situation, always the same ones. The claim of a Then is recorded as values
of the program that must hold throughout the block, or nowhere in it. A change that contradicts this
in some completion surely makes the Then fail.

The core decides what this cannot show: Thens that say something is open, and those for several
purposes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

from gmc_steps.core.advice import Advice
from gmc_steps.core.compiled import Compiled, compiled
from gmc_steps.core.completions import Completions
from gmc_steps.core.finding import Done, State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.situation import Situation
from gmc_steps.core.verdict import Verdict
from gmc_steps.desk.theorem import Claim, Theorem
from gmc_steps.steps.case import Case
from gmc_steps.steps.frames import CHANGE
from gmc_steps.strength.cells import Cells, Filled

_BLOCK = 64
"""The number of completions that stand for a scenario."""

_SETTLED = frozenset({Verdict.MAY, Verdict.SILENT, Verdict.DUTIES_ONLY, Verdict.OUT_OF_SCOPE})
"""Verdicts that are drawn only where every completion comes to them."""


_FIRMEST = frozenset({Verdict.MUST_STOP, Verdict.MUST_NOT})
"""Verdicts that no change of a norm can make firmer."""


class Examples:
    """Scenarios that hold, as claims about a batch.

    Attributes:
        theorems: the scenarios.
        cells: the guidance in the batch.
        left: the scenario's number → those of its Thens that only the core can judge.

    Args:
        guidance: the guidance.
        theorems: the scenarios; each holds with the guidance as it is.
    """

    def __init__(self, guidance: Guidance, theorems: Sequence[Theorem]) -> None:
        self.theorems = theorems
        self.left: dict[int, list[Claim]] = defaultdict(list)
        self._compiled = compiled(guidance)
        self._blocks: list[list[int]] = []
        self._situations: list[tuple[Situation, bool]] = []
        self._of: list[int] = []
        """Block → the number of its scenario."""
        for number, theorem in enumerate(theorems):
            advice = theorem.case.advice
            for each in [x.advice for x in advice.purposes] or [advice]:
                self._add(number, each.situation, usual=each.usual)
            if any(claim.phrase.about == CHANGE for claim in theorem.claims):
                self._add_near(number, advice)
        inputs = [
            int.from_bytes(b"".join(x.to_bytes(_BLOCK // 8, "little") for x in planes), "little")
            for planes in zip(*self._blocks, strict=True)
        ] or [0] * self._compiled.program.inputs
        self._size = _BLOCK * len(self._blocks)
        self.cells = Cells(guidance, inputs, (1 << self._size) - 1)
        # A value → the situations in which the Thens require it, rule it out, or read it.
        self._everywhere: dict[int, int] = defaultdict(int)
        self._nowhere: dict[int, int] = defaultdict(int)
        self._watched: dict[int, int] = defaultdict(int)
        # Value → the scenarios that read it with a question unsettled, which no completion shows.
        self._read_unsettled: dict[int, list[int]] = defaultdict(list)
        blocks: dict[int, list[int]] = defaultdict(list)
        for at, number in enumerate(self._of):
            blocks[number].append(((1 << _BLOCK) - 1) << _BLOCK * at)
        for number, theorem in enumerate(theorems):
            possible = self._possible(theorem, blocks[number][0])
            for claim in theorem.claims:
                if not self._claim(claim, possible):
                    self.left[number].append(claim)
                    for value in self._read_by(claim):
                        self._watched[value] |= sum(blocks[number])
                        if _leaves_unsettled(theorem):
                            self._read_unsettled[value].append(number)

    def _add(self, number: int, situation: Situation, *, usual: bool) -> None:
        completions = Completions(self._compiled, situation.answers, situation.done, assuming=usual)
        self._blocks.append(completions.sampled_inputs(_BLOCK))
        self._situations.append((situation, usual))
        self._of.append(number)

    def _add_near(self, number: int, advice: Advice) -> None:
        """Add the situation that a Then about changes reads too: what may change is left open."""
        situation, facts = advice.assumed.situation, advice.guidance.facts
        firm = {
            name: value
            for name, value in situation.answers.items()
            if all(old != value for old, _ in facts[name].changeable)
        }
        self._add(number, Situation(advice.guidance, firm, situation.done), usual=False)
        every_second = ((1 << _BLOCK) - 1) // 3
        for norm, is_done in situation.done.items():
            if not is_done:
                for word in ("done", "not_done"):
                    at = self._compiled.answers[norm, word]
                    self._blocks[-1][at] ^= every_second

    def _possible(self, theorem: Theorem, block: int) -> int:
        """Return the completions that a scenario's Thens are about; 0 if they are about none."""
        advice = theorem.case.advice
        # A situation in question, or with several purposes, is more than its completions.
        if advice.purposes or _leaves_unsettled(theorem):
            return 0
        for name in advice.situation.answers:
            block &= ~self.cells.values[self.cells.contradictions[name]]
        return block

    def _claim(self, claim: Claim, block: int) -> bool:
        """Record what a Then claims of every completion; return whether that is the whole claim."""
        everywhere, nowhere, whole = self._values(claim)
        values = self.cells.values
        as_claimed = all(not block & ~values[x] for x in everywhere)
        if not block or not as_claimed or any(block & values[x] for x in nowhere):
            return False
        for value in everywhere:
            self._everywhere[value] |= block
        for value in nowhere:
            self._nowhere[value] |= block
        return whole

    def _values(self, claim: Claim) -> tuple[list[int], list[int], bool]:
        """Return the values that hold in every completion, and in none, and whether that is all."""
        cells = self.cells
        said: Any = getattr(claim.phrase.act, "keywords", {})
        match getattr(claim.phrase.act, "func", None):
            case Case.expect_state:
                plan = cells.norms[said["norm"]]
                state = {
                    State.APPLIES: plan.applies.true,
                    State.UNCLEAR: plan.unclear,
                    State.DISPLACED: plan.displaced,
                    State.DOES_NOT_APPLY: plan.outside,
                }[said["state"]]
                by = said.get("displaced_by", "")
                displacing = zip(
                    cells.guidance.norm[said["norm"]].displaced_by, plan.displacers, strict=True
                )
                return [state, *(pair.true for each, pair in displacing if each.by == by)], [], True
            case Case.expect_idle:
                plan = cells.norms[said["norm"]]
                # Displaced in some completions and idle in others, it is open, which fails too.
                return [], [plan.applies.true, plan.unclear], False
            case Case.expect_done:
                plan, met = cells.norms[said["norm"]], cells.met[said["norm"]]
                binding = [plan.outside, plan.displaced]
                if said["done"] is Done.OUTSTANDING:
                    return [], [*binding, *met], True
                return [met.true if said["done"] is Done.MET else met.false], binding, True
            case Case.expect_verdict if said["verdict"] in _SETTLED:
                return [cells.verdicts[said["verdict"]]], [], True
            case Case.expect_verdict if said["verdict"].bars:
                order = list(Verdict)
                freer = (
                    value
                    for verdict, value in cells.verdicts.items()
                    if not verdict.bars or order.index(verdict) > order.index(said["verdict"])
                )
                # Where a bar gets firmer in every completion, the Then fails too.
                return [], [*freer], said["verdict"] in _FIRMEST
            case Case.expect_hand_over:
                readings = (each.reading for each in cells.guidance.policy.hand_overs)
                holding = [
                    plan.holds
                    for reading, plan in zip(readings, cells.hand_overs, strict=True)
                    if reading == said["reading"]
                ]
                if len(holding) == 1:
                    return holding, [], True
        return [], [], False

    def failing(self, changed: Filled) -> Iterator[int]:
        """Yield the scenarios with a Then that surely fails once some values change.

        Args:
            changed: values of the program and their new contents.

        Yields:
            Their numbers, each once.
        """
        seen = set[int]()
        for value, now in changed.items():
            broken = self._everywhere.get(value, 0) & ~now | self._nowhere.get(value, 0) & now
            while broken:
                at = ((broken & -broken).bit_length() - 1) // _BLOCK
                broken = broken >> _BLOCK * (at + 1) << _BLOCK * (at + 1)
                if self._of[at] not in seen:
                    seen.add(self._of[at])
                    yield self._of[at]

    def _read_by(self, claim: Claim) -> list[int]:
        """Return the values that a Then reads: those of its norm, or else the verdict's."""
        cells = self.cells
        norm = getattr(claim.phrase.act, "keywords", {}).get("norm")
        if norm is None:
            return [*cells.verdicts.values(), *(plan.holds for plan in cells.hand_overs)]
        plan = cells.norms[norm]
        state = (plan.applies.true, plan.unclear, plan.displaced, plan.outside)
        return [*state, *(each.true for each in plan.displacers), *cells.met[norm]]

    def drawn_otherwise(self, guidance: Guidance) -> list[int]:
        """Return the scenarios that another guidance with the same facts decides differently.

        They are decided in three values, as they are, not by their completions.

        Args:
            guidance: the other guidance.
        """
        found = zip(self._of, self._drawn_here, self._drawn(compiled(guidance)), strict=True)
        return list(dict.fromkeys(number for number, one, other in found if one != other))

    @cached_property
    def _drawn_here(self) -> list[tuple[Any, ...]]:
        return self._drawn(self._compiled)

    def _drawn(self, program: Compiled) -> list[tuple[Any, ...]]:
        """Return what is drawn for each block: the verdict, if it is final, what is handed over."""
        asked = [(situation.answers, situation.done) for situation, _ in self._situations]
        found = zip(program.outcomes(asked), self._situations, strict=True)
        drawn = ((outcome.assumed if usual else outcome) for outcome, (_, usual) in found)
        readings = program.guidance.policy.hand_overs
        return [
            (
                outcome.verdict,
                outcome.final,
                [
                    each.when
                    for each, plan in zip(readings, program.hand_overs, strict=True)
                    if outcome.has(plan.holds)
                ],
            )
            for outcome in drawn
        ]

    def perhaps_failing(self, changed: Filled) -> list[int]:
        """Return the scenarios with Thens that may fail, and that only the core can judge.

        Args:
            changed: values of the program and what they become, including all that follows.
        """
        before, differing, unsettled = self.cells.values, 0, list[int]()
        for value, now in changed.items():
            differing |= (before[value] ^ now) & self._watched.get(value, 0)
            unsettled += self._read_unsettled.get(value, ())
        if not differing:
            return list(dict.fromkeys(unsettled))
        planes = differing.to_bytes(self._size // 8, "little")
        width = _BLOCK // 8
        blocks = (at for at in range(len(self._of)) if any(planes[at * width : (at + 1) * width]))
        return list(dict.fromkeys([*(self._of[at] for at in blocks), *unsettled]))


def _leaves_unsettled(theorem: Theorem) -> bool:
    """Whether an answer of its situation says that nobody has settled a question."""
    facts, answers = theorem.guidance.facts, theorem.case.advice.situation.answers
    return any(facts[name].unsettled == value for name, value in answers.items())
