"""L9 to L12: what one more answer, the scope and a weaker word never do."""

from __future__ import annotations

from collections.abc import Iterator

from gmc_steps.core.laws.compared import Compared
from gmc_steps.core.laws.law import MUST_BARS, WEAKER, Case
from gmc_steps.core.laws.side import NOT_DONE
from gmc_steps.core.norm import MUST
from gmc_steps.core.program import ONES
from gmc_steps.core.verdict import Verdict


def settling(compared: Compared) -> Iterator[Case]:
    """L9: one case for each norm, one for a refusal and one for a permission."""
    program, now, then = compared.program, compared.situation, compared.extended
    for norm in compared.guidance.norms:
        pairs = zip(now.known(norm.id), then.known(norm.id), strict=True)
        turned = program.some_of(program.without(a, b) for a, b in pairs)
        yield Case(norm.id, f"something is known of {norm.id}", ONES, turned, (now, then))
    undone = [compared.own(x.id, NOT_DONE) for x in compared.guidance.norms if x.asked_by_id]
    for words, verdicts, unless in (
        ("there is a bar at the level of must", MUST_BARS, []),
        ("there is a permission that waits for nothing", (Verdict.MAY,), undone),
    ):
        stood = program.without(now.verdict(*verdicts), program.some_of(unless))
        lost = program.without(stood, then.verdict(*verdicts))
        yield Case(verdicts[-1].value, words, stood, lost, (now, then))


def settled(compared: Compared) -> Iterator[Case]:
    """L10: one case, for what is left to a person while nothing is said to be open."""
    program, now, then = compared.program, compared.situation, compared.extended
    undone = [compared.own(x.id, NOT_DONE) for x in compared.guidance.norms if x.asked_by_id]
    left = program.all_of((now.final, now.verdict(Verdict.PERSON_DECIDES)))
    stood = program.without(left, program.some_of(undone))
    lost = program.without(stood, then.verdict(Verdict.PERSON_DECIDES))
    words = "it is left to a person, and nothing is said to be open"
    yield Case("left for good", words, stood, lost, (now, then))


def out_of_scope(compared: Compared) -> Iterator[Case]:
    """L11: one case for each norm, and one for the verdict."""
    program, now, policy = compared.program, compared.situation, compared.guidance.policy
    outside = now.truth(policy.norms_scope).false
    for norm in compared.guidance.norms:
        if norm.id not in policy.laws.beyond_scope:
            words = f"{norm.id} is asked out of scope"
            yield Case(norm.id, words, outside, now.binds(norm.id), (now,))
    covered = program.without(ONES, now.verdict(Verdict.OUT_OF_SCOPE))
    words = "the guidance does not cover it at all"
    yield Case("verdict", words, now.truth(policy.scope).false, covered, (now,))


def weaker_words(compared: Compared) -> Iterator[Case]:
    """L12: one case for each exception by which a weaker word would displace a stronger one."""
    guidance, now = compared.guidance, compared.situation
    for norm in guidance.norms:
        for number, each in enumerate(norm.displaced_by):
            by = guidance.norm[each.by]
            if norm.modality in MUST and by.modality in WEAKER and each.basis != "stated":
                taken = now.displacing(norm, number)
                words = f"{by.id} ({by.modality}) displaces {norm.id} ({norm.modality})"
                yield Case(f"{norm.id} by {by.id}", words, taken, taken, (now,))
