"""The encoding, held against the core: what a solver says of it counts for no more than this."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from random import Random

import pytest
from toy_project import LIBRARY

from gmc_steps.core import Advice, Guidance, Situation
from gmc_steps.core.compiled import compiled
from gmc_steps.core.laws import LAWS, Compared, Side
from gmc_steps.guidance import GUIDANCE
from gmc_steps.prove.batches import Cone, Draws, answers
from gmc_steps.prove.proofs import Prover, Standing
from gmc_steps.prove.solver import Circuit
from gmc_steps.prove.way_out import unnamed
from gmc_steps.prove.witness import decision, differing

COUNT = 150


def drawn(guidance: Guidance, *, partial: bool = False) -> list[int]:
    """Return situations drawn at random, as inputs of their program, whose second half is empty."""
    draws = Draws(compiled(guidance), Random(7))
    inputs = draws.complete(draws.nothing(), COUNT)
    return draws.some_of(inputs, COUNT) if partial else inputs


def disagreements(
    compared: Compared,
    side: Side,
    inputs: list[int],
    situation: Callable[[Situation], Situation] = lambda x: x,
) -> list[str]:
    """Return in what the core decides situations otherwise than a side of the encoding."""
    wanted = decision(compared, side)
    own = [0] * compared.size
    values = Cone(compared.program, wanted).run([*inputs, *own], (1 << COUNT) - 1)
    found = []
    for bit in range(COUNT):
        given = answers(compiled(compared.guidance), inputs, bit)
        advice = Advice(situation(Situation.of(compared.guidance, given)))
        said = differing([bool(value >> bit & 1) for value in values], advice.outcome)
        found += [said] if said else []
    return found


@pytest.mark.parametrize("guidance", [GUIDANCE, LIBRARY], ids=["own", "library"])
@pytest.mark.parametrize("partial", [False, True], ids=["complete", "partial"])
def test_the_encoding_agrees_with_the_core(guidance: Guidance, partial: bool) -> None:
    compared = Compared(guidance)
    inputs = drawn(guidance, partial=partial)
    assert disagreements(compared, compared.situation, inputs) == []


@pytest.mark.parametrize("value", ["anonymised", "identifiable"])
def test_another_answer_is_encoded_as_the_core_gives_it(value: str) -> None:
    compared = Compared(GUIDANCE)
    asked = compared.situation.relevant("identifiability").true
    inputs = drawn(GUIDANCE)
    (where,) = Cone(compared.program, [asked]).run(
        [*inputs, *[0] * compared.size], (1 << COUNT) - 1
    )
    assert where.bit_count() > COUNT // 10
    # Elsewhere nothing is answered, and it is asked from the outset.
    number = compiled(GUIDANCE).answers["identifiability", value]
    inputs = [x & where for x in inputs]
    inputs[number] |= ~where & (1 << COUNT) - 1
    found = disagreements(
        compared,
        compared.answering("identifiability", value),
        inputs,
        lambda situation: situation.with_answers({"identifiability": value}),
    )
    assert found == []


def test_a_broken_encoding_disagrees(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(side: Side, operation: str, operands: list[int]) -> int:
        return side._program.some_of(operands) if operation == "|" else operands[0]

    monkeypatch.setattr(Side, "_written", broken)
    compared = Compared(LIBRARY)
    assert disagreements(compared, compared.situation, drawn(LIBRARY))


def test_a_witness_that_the_core_decides_otherwise_proves_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("gmc_steps.prove.witness.differing", lambda *_: "the verdict is another")
    law = next(law for law in LAWS if law.id == "L7")
    terms = LIBRARY.policy.laws
    proof = Prover(_without_exemptions(LIBRARY)).prove(law)
    assert terms.exemptions
    assert proof.standing is Standing.NOT_PROVED
    assert "does not decide as its encoding does" in proof.why


def test_a_limit_that_is_reached_is_no_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gmc_steps.prove.solver.MOST_CONFLICTS", 1)
    law = next(law for law in LAWS if law.id == "L6")
    proof = Prover(GUIDANCE).prove(law)
    assert (proof.standing, proof.known) == (Standing.NOT_PROVED, "")
    assert "limit" in proof.why


def _without_exemptions(guidance: Guidance) -> Guidance:
    laws = replace(guidance.policy.laws, exemptions=())
    return replace(guidance, policy=replace(guidance.policy, laws=laws))


def test_what_three_valued_logic_alone_leaves_open_breaks_no_law() -> None:
    # Whoever can decide again is asked, and three-valued logic leaves their answer open. Here the
    # consent that somebody pressed for stays in force, so no answer of theirs would do.
    policy = replace(GUIDANCE.policy, void={})
    guidance = replace(GUIDANCE, policy=policy)
    situation = Situation(guidance, {})
    said = {
        "made_for": "public_media",
        "patient": "aged_16_17",
        "capacity_recording": "lacks_now",
        "parent_consent": "refused",
        "proxy_consent": "given",
        "consent_counts": "pressed",
    }
    for name, fact in guidance.facts.items():
        if situation.relevance(name):
            answer = said.get(name) or fact.usual or fact.settled[0]
            situation = situation.with_answers({name: answer})
    compared = Compared(guidance)
    found = {compared.given(*answer) for answer in situation.answers.items()}
    found.add(compared.own("capacity_recording", "has"))

    class First(Circuit):
        """Finds that situation first, if what is asked for holds there, and then nothing else."""

        asked = 0

        def some(
            self, values: Iterable[int], limits: Mapping[tuple[int, ...], int] | None = None
        ) -> set[int] | None:
            holding = Cone(compared.program, list(values)).run(self.inputs(found), 1)
            self.asked += all(holding)
            return found if all(holding) else None

    with First(compared.program) as circuit:
        assert list(unnamed(compared, circuit)) == []
        assert circuit.asked == 1
