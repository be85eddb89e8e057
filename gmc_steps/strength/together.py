"""Two revisions of a guidance in one program, over the same answers.

Each revision reads only the answers that it asks for: an answer to a question that does not arise
for it, or that it does not have, plays no part in what it says. What both revisions say is the same
value of the program, so most of it needs no proof.
"""

from __future__ import annotations

from collections.abc import Mapping

from gmc_steps.core.compiled import compiled
from gmc_steps.core.fact import Fact
from gmc_steps.core.finding import Done, State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.laws import Compared, Side
from gmc_steps.core.laws.law import Drawn, drawn
from gmc_steps.core.norm import Norm
from gmc_steps.core.program import ONES, Program
from gmc_steps.core.writer import ASSUMING, TRIED

Inputs = Mapping[tuple[str, str], int]
"""The fact's name or norm's id, with the answer → the number of the input."""


class Revision(Compared):
    """One of the revisions, in the program of both.

    Args:
        guidance: its guidance.
        program: the program of both.
        inputs: the inputs for the answers.
    """

    def __init__(self, guidance: Guidance, program: Program, inputs: Inputs) -> None:
        self._inputs = inputs
        super().__init__(guidance, program)
        self.situation = Side(self, self._read, self.given, self.situation)

    def given(self, name: str, value: str) -> int:
        """Return the value that says that the situation has an answer."""
        return self.program.input(self._inputs[name, value])

    def _read(self, side: Side, fact: Fact) -> Mapping[str, int]:
        """Return the answers to a fact where its question may arise."""
        gone = side.relevant(fact.name).false
        return {x: self.program.without(self.given(fact.name, x), gone) for x in fact.phrases}

    @property
    def verdicts(self) -> Drawn:
        """The values for the verdicts on a situation that serves one purpose."""
        return drawn(self.situation)

    @property
    def alone(self) -> int:
        """The value that says that the situation serves one purpose."""
        return self.program.without(ONES, self.several(self.situation))

    def states(self, norm: Norm) -> dict[State, int]:
        """Return the values for the states of a norm, in complete situations."""
        applies, _, unclear, displaced, outside, *_ = self.situation.known(norm.id)
        within = self.program.without
        return {
            State.APPLIES: within(applies, outside),
            State.UNCLEAR: within(unclear, outside),
            State.DISPLACED: within(displaced, outside),
            State.DOES_NOT_APPLY: outside,
        }

    def binds(self, norm: Norm) -> int:
        """Return the value that says that a norm applies, or binds to be safe."""
        states = self.states(norm)
        return self.program.some_of((states[State.APPLIES], states[State.UNCLEAR]))

    def done(self, norm: Norm) -> dict[Done, int]:
        """Return the values for a norm that binds: its act is done, not done, or unanswered."""
        if norm.modality.permits or not norm.directive:
            return {}
        met, binds = self.situation.met(norm.id), self.binds(norm)
        found = {
            Done.MET: self.program.all_of((binds, met.true)),
            Done.NOT_MET: self.program.all_of((binds, met.false)),
        }
        said = self.program.some_of(found.values())
        return {**found, Done.OUTSTANDING: self.program.without(binds, said)}


class Together:
    """Two revisions in one program.

    Attributes:
        before: the earlier revision.
        after: the later revision.
        program: the program of both.
        inputs: the inputs for the answers; those of the later revision first, as it asks them.

    Args:
        before: the earlier guidance; valid.
        after: the later guidance; valid.
    """

    def __init__(self, before: Guidance, after: Guidance) -> None:
        named = [*compiled(after).answers, *compiled(before).answers]
        self.inputs = {name: number for number, name in enumerate(dict.fromkeys(named))}
        self.program = Program(len(self.inputs))
        self.before = Revision(before, self.program, self.inputs)
        self.after = Revision(after, self.program, self.inputs)

    @property
    def both(self) -> tuple[Revision, Revision]:
        """The earlier revision and the later one."""
        return self.before, self.after

    @property
    def assuming(self) -> int:
        """The value that says that the usual answers are taken for granted."""
        return self.before.given(*ASSUMING)

    @property
    def complete(self) -> int:
        """The value that says that the situation is possible and complete for both."""
        return self.program.all_of(x.situation.complete for x in self.both)

    @property
    def alone(self) -> int:
        """The value that says that it serves one purpose for both."""
        return self.program.all_of(x.alone for x in self.both)

    def questions(self) -> dict[str, tuple[str, ...]]:
        """Return the names of what is asked, with the answers, in the order of asking."""
        found: dict[str, list[str]] = {}
        for name, value in self.inputs:
            if name and value != TRIED:
                found.setdefault(name, []).append(value)
        return {name: tuple(values) for name, values in found.items()}
