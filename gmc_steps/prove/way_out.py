"""L4: whether an answer says that nothing changes a refusal exactly if no conduct leads further.

The solver looks for a refusal that some conduct, however much, would improve. If the core offers a
change there, that change is excluded and the search continues; if the core offers none, the law is
broken. Once nothing more is found, there is no refusal in which a better verdict is possible and no
change is offered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random

from gmc_steps.core.advice import Advice
from gmc_steps.core.change import changes
from gmc_steps.core.compiled import compiled
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.laws import Compared
from gmc_steps.core.laws.law import freer
from gmc_steps.core.laws.side import DONE, NOT_DONE
from gmc_steps.core.laws.way_out import Answer, WayOut
from gmc_steps.core.program import ONES
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.core.writer import TRIED
from gmc_steps.prove.batches import Cone, Draws, answers
from gmc_steps.prove.shown import Shown, Witness
from gmc_steps.prove.solver import Circuit
from gmc_steps.prove.witness import DisagreementError
from gmc_steps.steps.repair import sentence

DRAWN = 200
"""The number of situations drawn at random to try each change that is offered."""

Found = tuple[str, str, Witness]
"""A case's key and words, and what shows that the law is broken there."""


def unnamed(compared: Compared, circuit: Circuit) -> Iterator[Found]:
    """Yield the cases in which conduct would lead to a better verdict, yet no change is offered.

    Raises:
        DisagreementError: an offered change does not lead where the core says.
        GivenUpError: the search was given up.
    """
    program, now, facts = compared.program, compared.situation, compared.guidance.facts
    way_out = WayOut(compared)
    # Told that a complete situation leaves nothing open, the solver need not find that out.
    wanted = [now.complete, now.final, way_out.refused, way_out.any.further]
    changed = tuple(way_out.any.changed.values())
    tried: set[frozenset[Answer]] = set()
    undone = [now.given(x.id, NOT_DONE) for x in compared.guidance.norms if x.asked_by_id]
    all_done = program.without(ONES, program.some_of(undone))
    # The least conduct first, and what is undone last.
    for most, also in (*((x, [all_done]) for x in (1, 2, 3, len(changed))), (len(changed), [])):
        while found := circuit.some([*wanted, *also], {changed: most}):
            given = {
                name: value
                for name, value in compared.writer.answers
                if name and value != TRIED and compared.given(name, value) in found
            }
            offered = changes(Advice(Situation.of(compared.guidance, given)))
            named = {frozenset(x for x in each.answers if x[0] in facts) for each in offered}
            if not named:
                conduct = _least(compared, way_out, wanted, found, circuit)
                done = {(norm, DONE) for norm, word in given.items() if word == NOT_DONE}
                if not _leads_on(compared.guidance, given, conduct | done):
                    # The verdict is open there to three-valued logic alone: the core settles it.
                    wanted.append(program.without(ONES, way_out.left_open_by(conduct)))
                    continue
                named = {conduct}
                yield _shown(compared.guidance, given, conduct | done)
            if not (new := named - tried):
                raise DisagreementError(f"{given}: {named} leads no further")
            tried |= new
            # In one order, so that every proof takes the same way.
            wanted += [program.without(ONES, way_out.by(x)) for x in sorted(new, key=sorted)]


def _leads_on(guidance: Guidance, given: Mapping[str, str], conduct: frozenset[Answer]) -> bool:
    """Whether the core comes to a better verdict once some things have been brought about.

    Raises:
        DisagreementError: it does not, although three-valued logic leaves nothing open.
    """
    advice = Advice(Situation.of(guidance, given))
    after = _after(advice, conduct).assumed
    better = after.verdict.better(advice.verdict_assuming)
    if after.outcome.final and not better:
        raise DisagreementError(f"{given}: {conduct} leads no further")
    return better


def misnamed(guidance: Guidance) -> Iterator[Found]:
    """Yield changes, among those offered in situations drawn, that do not lead where they say."""
    draws = Draws(compiled(guidance), Random(0))
    inputs = draws.complete(draws.nothing(), DRAWN, asked=False)
    for bit in range(DRAWN):
        given = answers(compiled(guidance), inputs, bit)
        advice = Advice(Situation.of(guidance, given))
        for change in () if advice.purposes else changes(advice):
            after = _after(advice, frozenset(change.answers))
            if after.verdict_assuming != change.verdict:
                yield _found(guidance, given, frozenset(change.answers))


def _least(
    compared: Compared, way_out: WayOut, wanted: list[int], found: set[int], circuit: Circuit
) -> frozenset[Answer]:
    """Return the least of the conduct found that is enough."""
    wants, changed = Cone(compared.program, wanted), way_out.any.changed
    for answer in changed:
        fewer = found - {compared.own(*answer)}
        if all(wants.run(circuit.inputs(fewer), 1)):
            found = fewer
    held = Cone(compared.program, changed.values()).run(circuit.inputs(found), 1)
    return frozenset(x for x, holds in zip(changed, held, strict=True) if holds)


def _after(advice: Advice, conduct: frozenset[Answer]) -> Advice:
    """Return the advice after some conduct, with everything else as usual."""
    guidance, before = advice.guidance, advice.assumed.situation
    facts = {name: value for name, value in conduct if name in guidance.facts}
    done = {name: True for name, value in conduct if value == DONE and name in guidance.norm}
    void = {name for fact in facts for name in guidance.policy.void.get(fact, ())}
    kept = {name: value for name, value in before.answers.items() if name not in void}
    changed = Situation(guidance, kept, before.done).with_answers(facts)
    return Advice(Situation(guidance, changed.answers, {**before.done, **done}))


def _shown(guidance: Guidance, given: Mapping[str, str], conduct: frozenset[Answer]) -> Found:
    """Return the case, with as few answers as show and settle it."""
    few = dict(given)
    for name in reversed(list(given)):
        fewer = {other: value for other, value in few.items() if other != name}
        if _goes_unsaid(guidance, fewer, conduct):
            few = fewer
    return _found(guidance, few, conduct)


def _goes_unsaid(guidance: Guidance, given: Mapping[str, str], conduct: frozenset[Answer]) -> bool:
    """Return whether conduct leads further in a situation in which no change is offered."""
    try:
        advice = Advice(Situation.of(guidance, given))
    except SituationError:
        return False
    known = advice.assumed
    arise = all(known.outcome.relevant(name) for name in given if name in guidance.facts)
    if not (arise and known.outcome.final and known.verdict.refuses):
        return False
    after = _after(advice, conduct).assumed
    return after.outcome.final and freer(after.verdict, known.verdict) and not changes(advice)


def _found(guidance: Guidance, given: Mapping[str, str], conduct: frozenset[Answer]) -> Found:
    said = sorted(sentence(guidance, *answer) for answer in conduct)
    key = ", ".join(f"{name}={value}" for name, value in sorted(conduct))
    now = Shown(guidance, given)
    after = _after(Advice(Situation.of(guidance, given)), conduct)
    done = {id: "done" if is_done else "not_done" for id, is_done in after.situation.done.items()}
    answered = {**after.situation.answers, **done}
    few = {x: y for x, y in answered.items() if x in given or (x, y) in conduct}
    return key, f"it would change if {' and '.join(said)}", Witness((now, Shown(guidance, few)))
