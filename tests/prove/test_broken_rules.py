"""Rules broken on purpose, one after another: the law that should find it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest
from toy_project import LIBRARY

from gmc_steps.core import Guidance, Norm, report
from gmc_steps.core.advice import Advice
from gmc_steps.core.drawing import HandOverPlan, VerdictWriter
from gmc_steps.core.laws import LAWS
from gmc_steps.core.logic import ALWAYS, applies
from gmc_steps.core.norm import Displacement, Modality
from gmc_steps.core.policy import HandOver, Policy
from gmc_steps.core.program import ONES, ZEROS
from gmc_steps.core.verdict import Verdict
from gmc_steps.core.writer import Pair, Writer
from gmc_steps.guidance import GUIDANCE
from gmc_steps.guidance.conditions import listed, making, planning
from gmc_steps.guidance.facts import patient_wish, procedure_consent
from gmc_steps.prove.proofs import Proof, Prover, Standing

Patched = pytest.MonkeyPatch


def proof(guidance: Guidance, id: str) -> Proof:
    return Prover(guidance).prove(next(law for law in LAWS if law.id == id))


def with_norm(guidance: Guidance, id: str, change: Callable[[Norm], Norm]) -> Guidance:
    return guidance.with_norms({id: change(guidance.norm[id])})


def with_policy(guidance: Guidance, change: Callable[[Policy], Policy]) -> Guidance:
    return replace(guidance, policy=change(guidance.policy))


def implied_consent_passes_over_a_refusal() -> Guidance:
    when = making & listed & procedure_consent.is_("given")
    return with_norm(GUIDANCE, "10.1", lambda norm: replace(norm, when=when))


def nobody_asks_what_an_unwanted_use_means() -> Guidance:
    return with_policy(
        GUIDANCE,
        lambda policy: replace(
            policy, hand_overs=tuple(x for x in policy.hand_overs if x.reading != 12)
        ),
    )


def a_wish_bars_the_start_alone() -> Guidance:
    when = planning & patient_wish.is_("against_recording")
    return with_norm(GUIDANCE, "9.1", lambda norm: replace(norm, when=when))


def a_norm_that_can_never_apply() -> Guidance:
    when = LIBRARY.norm["2.1"].when & LIBRARY.norm["2.2"].when
    return with_norm(LIBRARY, "2.1", lambda norm: replace(norm, when=when))


def a_duty_out_of_scope() -> Guidance:
    return with_norm(GUIDANCE, "8.10", lambda norm: replace(norm, scope=ALWAYS))


def a_should_in_the_place_of_a_must() -> Guidance:
    return with_norm(
        GUIDANCE,
        "8.12",
        lambda norm: replace(norm, displaced_by=(Displacement("17.2"),)),
    )


def a_child_is_better_off_with_a_book_that_does_not_suit() -> Guidance:
    met = LIBRARY.facts["suits_child"].is_("no")
    return with_norm(LIBRARY, "4.2", lambda norm: replace(norm, met=met))


def a_book_may_go_home_more_freely() -> Guidance:
    when = LIBRARY.facts["read_where"].is_("room")
    return with_norm(LIBRARY, "4.1", lambda norm: replace(norm, when=when & norm.when))


@pytest.mark.parametrize(
    ("law", "broken"),
    [
        ("L1", implied_consent_passes_over_a_refusal),
        ("L1", nobody_asks_what_an_unwanted_use_means),
        ("L5", a_child_is_better_off_with_a_book_that_does_not_suit),
        ("L6", a_book_may_go_home_more_freely),
        ("L7", a_wish_bars_the_start_alone),
        ("L8", a_norm_that_can_never_apply),
        ("L11", a_duty_out_of_scope),
        ("L12", a_should_in_the_place_of_a_must),
    ],
)
def test_a_broken_rule_is_found(law: str, broken: Callable[[], Guidance]) -> None:
    found = proof(broken(), law)
    assert found.standing is Standing.BROKEN, found.why
    assert found.breaks


def test_a_duty_undone_that_bars_nothing_is_found(monkeypatch: Patched) -> None:
    monkeypatch.setattr(Norm, "can_close", property(lambda norm: norm.gate))
    broken = with_norm(LIBRARY, "4.3", lambda norm: replace(norm, modality=Modality.MUST))
    assert proof(broken, "L2").standing is Standing.BROKEN


def test_silence_taken_for_a_permission_is_found(monkeypatch: Patched) -> None:
    draw = VerdictWriter._verdicts

    def lenient(writer: VerdictWriter, **values: int) -> dict[Verdict, int]:
        drawn = draw(writer, **values)
        silent = drawn[Verdict.SILENT]
        may = writer.program.some_of((drawn[Verdict.MAY], silent))
        return {**drawn, Verdict.MAY: may, Verdict.SILENT: ZEROS}

    monkeypatch.setattr(VerdictWriter, "_verdicts", lenient)
    broken = with_policy(LIBRARY, lambda policy: replace(policy, ground=applies("1.1")))
    assert proof(broken, "L3").standing is Standing.BROKEN


def test_a_way_out_that_is_not_named_is_found(monkeypatch: Patched) -> None:
    monkeypatch.setattr("gmc_steps.prove.way_out.changes", lambda _: ())
    found = proof(LIBRARY, "L4")
    assert found.standing is Standing.BROKEN
    assert all(each.witness and len(each.witness.situations) == 2 for each in found.breaks)


def test_an_answer_that_turns_a_norm_round_is_found(monkeypatch: Patched) -> None:
    def unsound(writer: Writer, norm: Norm, by: str) -> Pair:
        """Take for granted that what is not yet known to be unclear will not be."""
        program, other, unclear = writer.program, writer.norms[by], writer.pair(norm.unclear)
        also = program.all_of((other.unclear, unclear.true))
        perhaps = program.without(other.unclear, unclear.false)
        return Pair(
            program.some_of((other.applies.true, also)),
            program.without(other.applies.false, perhaps),
        )

    monkeypatch.setattr(Writer, "_giving_way", unsound)
    found = proof(with_norm(GUIDANCE, "18.1", lambda norm: norm), "L9")
    assert found.standing is Standing.BROKEN
    assert "20.1" in [each.key for each in found.breaks]


def test_a_refusal_that_is_overridden_without_a_word_is_found(monkeypatch: Patched) -> None:
    monkeypatch.setattr(report, "overridden", lambda _: ())
    found = proof(with_norm(GUIDANCE, "15.8", lambda norm: norm), "L1")
    assert found.standing is Standing.BROKEN
    assert any("withdrawn consent" in each.key for each in found.breaks)


def test_a_dead_end_is_found(monkeypatch: Patched) -> None:
    def hasty(
        writer: VerdictWriter,
        hand_over: HandOver,
        barring: Mapping[str, int],
        closing: Mapping[str, int],
    ) -> HandOverPlan:
        """Hand over as soon as a gate may close, and ask nothing more."""
        holds = writer.writer.pair(hand_over.when).true
        perhaps = writer.program.some_of(barring[gate] for gate in hand_over.gates)
        counts = perhaps if hand_over.gates else ONES
        return HandOverPlan(writer.program.all_of((counts, holds)), ZEROS)

    monkeypatch.setattr(VerdictWriter, "_hand_over", hasty)
    found = proof(with_norm(GUIDANCE, "23.2", lambda norm: norm), "L10")
    assert found.standing is Standing.BROKEN
    assert "left for good" in [each.key for each in found.breaks]


def test_a_question_in_vain_is_found(monkeypatch: Patched) -> None:
    last = list(LIBRARY.facts)[-1]
    monkeypatch.setattr(Advice, "next_question", property(lambda _: last))
    found = proof(LIBRARY, "L10")
    assert found.standing is Standing.BROKEN
    assert [each.key for each in found.breaks] == [last]
