"""Says what is odd about scenarios, which may all be right: advice for authors, never a verdict.

A scenario is a small theorem, so the core can answer most of this: whether its Thens hold in every
case, whether it needs all its Givens and repeats none of its Background, whether it names the norm
that displaces another, whether its verdict rests on what it cites (`reasons`), and whether another
scenario says the same or the contrary (`alike`).

The page of a situation shows a whole answer, for which the usual answers may matter even if no Then
turns on them. So no note is made when such a scenario takes them for granted.

Remarks ask for action. Notes do not: a Given that merely sets the scene, or says what is usual
anyway, is often there for the reader.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from gmc_steps.core.finding import State
from gmc_steps.core.guidance import Guidance
from gmc_steps.desk.alike import alike
from gmc_steps.desk.reasons import other_reasons
from gmc_steps.desk.theorem import Premise, Theorem, failure, theorems_of
from gmc_steps.source.feature import Scenario, Step
from gmc_steps.source.problem import Problem
from gmc_steps.steps.failure import then_of
from gmc_steps.steps.repair import ORDINARY, read_by
from gmc_steps.steps.vocabulary import Vocabulary

NOTES = frozenset({"given-unread", "said-already", "same-situation"})
"""The codes of notes: worth knowing, but mostly as it should be."""

_SHOWN = 3


def examine(scenarios: Iterable[Scenario], vocabulary: Vocabulary) -> list[Problem]:
    """Return remarks and notes on everything odd, in the order of files and lines.

    Args:
        scenarios: what can be run, with the rows of an outline next to one another. Those that
            cannot be read are skipped, as `gmc-steps check` reports them; so are those held back.
        vocabulary: the sentences that are steps.
    """
    theorems = theorems_of(scenarios, vocabulary)
    outlines: dict[tuple[str, int], list[Theorem]] = defaultdict(list)
    for theorem in theorems:
        outlines[theorem.scenario.uri, theorem.scenario.line].append(theorem)
    found: list[Problem] = []
    for rows in outlines.values():
        found += list(_untrue(rows)) or [*_unneeded(rows), *chain(*map(displaced, rows))]
        found += (remark for row in rows for remark in other_reasons(row))
    found += _said_again(theorems)
    found += alike(theorems)
    return sorted(set(found), key=lambda x: (x.path, x.line, x.column, x.code, x.text))


def _untrue(rows: Sequence[Theorem]) -> Iterator[Problem]:
    """Yield a remark for each Then that does not hold in every case, with what is missing."""
    for theorem in rows:
        for claim in theorem.claims:
            said = failure(theorem.case, claim)
            if said is not None:
                first, *why = said.splitlines()
                changes = [line.removeprefix("- ") for line in why if line.startswith("- ")]
                hint = (
                    "it would hold " + "; or ".join(changes[:_SHOWN]) if changes else "correct it"
                )
                place = (theorem.scenario.uri, claim.step.line, claim.step.column)
                yield Problem("does-not-hold", *place, first, hint)


def displaced(theorem: Theorem) -> Iterator[Problem]:
    """Yield a remark for each Then that holds because of a norm it does not name."""
    for claim in theorem.claims:
        norm = claim.phrase.asserts[0] if claim.phrase.asserts else ""
        if claim.phrase.text != f"{norm} does not apply":
            continue
        finding = theorem.case.advice.finding(norm)
        if finding.state is State.DISPLACED:
            text = f"{norm} is displaced by {' and '.join(finding.displaced_by)}"
            hint = f"say so: “{then_of(theorem.guidance, finding)}”"
            place = (theorem.scenario.uri, claim.step.line, claim.step.column)
            yield Problem("displaced", *place, text, hint)


def _said_again(theorems: Iterable[Theorem]) -> Iterator[Problem]:
    """Yield a remark for each step of a Background that is repeated below it."""
    again: dict[Step, list[Step]] = defaultdict(list)
    for theorem in theorems:
        first: dict[str, Step] = {}
        for premise in theorem.premises:
            above = first.setdefault(premise.fact, premise.step)
            if above is not premise.step and above.background:
                again[above].append(premise.step)
    for above, steps in again.items():
        lines = sorted({step.line for step in steps})
        where = f"on line {lines[0]}"
        if len(lines) > 1:
            where = f"in {len(lines)} places below, first {where}"
        text = f"“{above.text}” is said again {where}"
        yield above.problem("said-again", text, "leave it out there, or here")


def _unneeded(rows: Sequence[Theorem]) -> Iterator[Problem]:
    """Yield a remark or note for each Given without which all rows would still hold."""
    read = _read_by_thens(rows)
    for place, premise in enumerate(rows[0].premises):
        same = [theorem.premises[place] for theorem in rows]
        if premise.step.background or len({(x.fact, x.value) for x in same}) > 1:
            continue
        if not all(t.holds_without([x]) for t, x in zip(rows, same, strict=True)):
            continue
        at = (rows[0].scenario.uri, premise.step.line, premise.step.column)
        words = f"“{premise.step.text}”"
        if premise.fact == ORDINARY:
            if rows[0].scenario.page:
                continue
            text = f"the Thens hold without {words}"
            yield Problem("ordinary-unneeded", *at, text, "leave it out: the scenario says more")
        elif ORDINARY in rows[0].answers and _usual(premise, rows[0].guidance):
            text = f"“{ORDINARY}” says {words} already"
            yield Problem("said-already", *at, text, "leave it out, or keep it for the reader")
        elif read is not None and premise.fact not in read:
            text = f"no Then of this scenario can turn on {words}"
            hint = "leave it out, keep it to set the scene, or add the Then that it is there for"
            yield Problem("given-unread", *at, text, hint)


def _usual(premise: Premise, guidance: Guidance) -> bool:
    fact = guidance.facts.get(premise.fact)
    return fact is not None and fact.usual == premise.value


def _read_by_thens(rows: Sequence[Theorem]) -> set[str] | None:
    """Return the facts and norms on which the Thens can turn; None if one turns on everything."""
    claims = [claim for theorem in rows for claim in theorem.claims]
    if not all(claim.phrase.asserts for claim in claims):
        return None
    norms = sorted({id for claim in claims for id in claim.phrase.asserts})
    return set(read_by(rows[0].guidance, norms))
