"""L5 to L7: what another answer never does to the verdict."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from gmc_steps.core.fact import Kind
from gmc_steps.core.laws.compared import Compared
from gmc_steps.core.laws.law import BARS, Case, better, drawn, drawn_for_all, freer_where
from gmc_steps.core.laws.side import NOT_DONE, Side
from gmc_steps.core.logic import ALWAYS, Expression


def safer(compared: Compared) -> Iterator[Case]:
    """L5: one case for each step to a safer answer, and one for each act."""
    guidance, program, now = compared.guidance, compared.program, compared.situation
    for order in guidance.policy.laws.safer:
        for old, new in combinations(order.values, 2):
            case, then = _step(compared, order.fact, old, new, order.when)
            yield _broken(case, better(compared, now, then))
    for fact in guidance.facts.values():
        for old, every in fact.changeable if fact.kind is Kind.CONDUCT else ():
            for new in every:
                case, then = _step(compared, fact.name, old, new)
                yield _broken(case, better(compared, now, then))
    for norm in guidance.norms:
        if norm.asked_by_id:
            then = compared.having_done(norm.id)
            premise = program.all_of((now.binds(norm.id), now.given(norm.id, NOT_DONE)))
            words = f"{norm.statement} ({norm.id}), and then that is done"
            yield Case(norm.id, words, premise, better(compared, now, then), (now, then))


def wider(compared: Compared) -> Iterator[Case]:
    """L6: one case for each step to a wider answer, and one for a further purpose."""
    guidance, now = compared.guidance, compared.situation
    for order in guidance.policy.laws.wider:
        for old, new in combinations(order.values, 2):
            case, then = _step(compared, order.fact, old, new, order.when)
            yield _broken(case, better(compared, then, now))
    if purposes := guidance.policy.purposes:
        words = f"{guidance.facts[purposes.further].topic}, and it does"
        raised = _raised(compared)
        yield Case(purposes.further, words, compared.several(now), raised, (now,))


def going_on(compared: Compared) -> Iterator[Case]:
    """L7: one case for each course."""
    program, now = compared.program, compared.situation
    undone = [now.given(x.id, NOT_DONE) for x in compared.guidance.norms if x.asked_by_id]
    barred = program.without(now.verdict(*BARS), program.some_of(undone))
    for course in compared.guidance.policy.laws.courses:
        case, then = _step(compared, course.fact, course.start, course.going_on)
        premise = program.all_of((case.premise, barred))
        broken = better(compared, then, now)
        yield Case(case.key, case.words, premise, broken, (now, then))


def _step(
    compared: Compared, fact: str, old: str, new: str, when: Expression = ALWAYS
) -> tuple[Case, Side]:
    """Return a case that one answer gives way to another, and the situation with that one."""
    program, now, then = compared.program, compared.situation, compared.answering(fact, new)
    phrases = compared.guidance.facts[fact].phrases
    steps = (now.answered(fact, old), now.truth(when).true, then.relevant(fact).true)
    words = f"{phrases[old]}, and then {phrases[new]}"
    return Case(f"{fact}: {old} → {new}", words, program.all_of(steps), 0, (now, then)), then


def _broken(case: Case, broken: int) -> Case:
    return Case(case.key, case.words, case.premise, broken, case.sides)


def _raised(compared: Compared) -> int:
    """Return where a further purpose makes the verdict freer, or is itself judged more freely."""
    program, now = compared.program, compared.situation
    together = drawn_for_all(compared, now)
    apart = map(drawn, (compared.for_first(now), compared.for_further(now)))
    return program.some_of(freer_where(compared, together, each) for each in apart)
