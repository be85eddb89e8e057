"""What is odd about scenarios that may all be right: advice for their author, never a verdict.

A scenario is a small theorem, so most of it can be asked of the core: whether it needs all of its
Givens, whether another says the same, whether its verdict rests on the norm that it is tagged
with. Only what an author can act on is told; that a Given merely sets the scene is no fault.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from gmc_steps.core.facts import FACTS
from gmc_steps.desk.theorem import Premise, Theorem, failure, theorems_of
from gmc_steps.evidence.feature import Scenario
from gmc_steps.evidence.problem import Problem
from gmc_steps.steps.repair import ORDINARY, read_by

_SHOWN = 3


def examine(scenarios: Iterable[Scenario]) -> list[Problem]:
    """Return a remark for everything odd, in the order of files and lines.

    Args:
        scenarios: what can be run, the rows of an outline next to one another. Those that cannot
            be read, and those held back, are passed over: `gmc-steps check` speaks of them.
    """
    theorems = theorems_of(scenarios)
    outlines: dict[tuple[str, int], list[Theorem]] = defaultdict(list)
    for theorem in theorems:
        outlines[theorem.scenario.uri, theorem.scenario.line].append(theorem)
    remarks: list[Problem] = []
    for rows in outlines.values():
        remarks += _untrue(rows)
        if not any(True for _ in _untrue(rows)):
            remarks += _unneeded(rows)
        remarks += _other_reason(rows)
    remarks += _alike(theorems)
    return sorted(set(remarks), key=lambda x: (x.path, x.line, x.column, x.code, x.text))


def _untrue(rows: Sequence[Theorem]) -> Iterator[Problem]:
    """Thens that do not hold in every case, with what is missing."""
    for theorem in rows:
        for claim in theorem.claims:
            said = failure(theorem.case, claim)
            if said is not None:
                first, *why = said.splitlines()
                changes = [line.removeprefix("- ") for line in why if line.startswith("- ")]
                hint = "it would hold " + "; or ".join(changes[:_SHOWN]) if changes else "mend it"
                place = (theorem.scenario.uri, claim.step.line, claim.step.column)
                yield Problem("does-not-hold", *place, first, hint)


def _unneeded(rows: Sequence[Theorem]) -> Iterator[Problem]:
    """Givens without which each row would say as much, or more."""
    read = _read_by_thens(rows)
    for place, premise in enumerate(rows[0].premises):
        alike = [theorem.premises[place] for theorem in rows]
        if premise.step.background or len({(x.fact, x.value) for x in alike}) > 1:
            continue
        if not all(t.holds_without([x]) for t, x in zip(rows, alike, strict=True)):
            continue
        at = (rows[0].scenario.uri, premise.step.line, premise.step.column)
        if not premise.fact:
            text = "the Thens hold without the usual answers"
            yield Problem("ordinary-unneeded", *at, text, "leave it out: the scenario says more")
        elif _usual(premise) and rows[0].ordinary:
            text = f"“{ORDINARY}” says this already"
            yield Problem("said-already", *at, text, "leave it out, or keep it for the reader")
        elif read is not None and premise.fact not in read:
            text = "no Then of this scenario can turn on this"
            hint = "leave it out, or add the Then that it is there for"
            yield Problem("given-unread", *at, text, hint)


def _usual(premise: Premise) -> bool:
    return premise.fact in FACTS and FACTS[premise.fact].usual == premise.value


def _read_by_thens(rows: Sequence[Theorem]) -> frozenset[str] | None:
    """Facts and norms on which the Thens can turn; None where one of them turns on everything."""
    norms: set[str] = set()
    for theorem in rows:
        for claim in theorem.claims:
            if not claim.phrase.asserts:
                return None
            norms.update(claim.phrase.asserts)
    return frozenset(read_by(sorted(norms)))


def _other_reason(rows: Sequence[Theorem]) -> Iterator[Problem]:
    """Verdicts that rest on none of the norms with which the scenario is tagged."""
    tagged = set(rows[0].scenario.norms)
    for theorem in rows:
        for claim in theorem.claims:
            if claim.phrase.about != "verdict" or failure(theorem.case, claim) is not None:
                continue
            answer = theorem.case.advice.answer
            deciding = (*answer.closed, *answer.outstanding)
            if tagged and deciding and not tagged & set(deciding):
                at = (theorem.scenario.uri, claim.step.line, claim.step.column)
                text = (
                    f"this verdict rests on {_series(deciding)}, not on {_series(sorted(tagged))}"
                )
                hint = f"add a Then about {deciding[0]} and its tag, if that is the point"
                yield Problem("other-reason", *at, text, hint)


def _alike(theorems: Sequence[Theorem]) -> Iterator[Problem]:
    """Scenarios of one rule that describe one situation: to be joined, or one too many."""
    situations: dict[tuple[object, ...], list[Theorem]] = defaultdict(list)
    for theorem in theorems:
        answers = frozenset(theorem.case.situation.items())
        done = frozenset(x for x in theorem.answers.items() if x[0] not in FACTS)
        rule = theorem.scenario.rule.line if theorem.scenario.rule else 0
        situations[theorem.scenario.uri, rule, answers, done].append(theorem)
    for group in situations.values():
        first = group[0]
        for other in group[1:]:
            if other.scenario.line == first.scenario.line:
                continue  # rows of one outline
            before, now = (_said(theorem) for theorem in (first, other))
            at = (other.scenario.uri, other.scenario.place, other.scenario.template.column)
            line = first.scenario.place
            if now <= before:
                text = f"this says nothing that line {line} does not say of the same situation"
                yield Problem("said-twice", *at, text, "remove it, or change its Givens")
            else:
                text = f"this is the situation of line {line}, with other Thens"
                hint = "join the two, or say in the name why there are two"
                yield Problem("same-situation", *at, text, hint)


def _said(theorem: Theorem) -> frozenset[str]:
    return frozenset(claim.step.text for claim in theorem.claims)


def _series(ids: Sequence[str]) -> str:
    more = f" and {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else ""
    return ", ".join(ids[:_SHOWN]) + more
