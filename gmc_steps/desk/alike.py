"""Scenarios that say the same, nearly the same, or contrary things of one situation.

Situations are compared as the core sees them: in which words and which order they are written,
and whether an answer is given or only taken as usual, makes no difference.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from gmc_steps.core.guidance import Guidance
from gmc_steps.desk.theorem import Claim, Premise, Theorem
from gmc_steps.source.problem import Problem

Stated = tuple[str, str]
"""(what a Then speaks of, what it says of it)"""

_OF_A_NORM = (  # an order: the first that fits
    (r"(?:.+), under [\d.]+", "applies"),
    (r"[\d.]+ does not apply(?:, because of [\d.]+)?", "does not apply"),
    (r"[\d.]+ depends on .+", "depends"),
    (r"[\d.]+ is unclear, .+", "is unclear"),
    (r"[\d.]+ is (met|outstanding|not met)", ""),
)
_BINDS = ("applies", "is unclear")


def alike(theorems: Sequence[Theorem]) -> Iterator[Problem]:
    """Yield a remark for each scenario that contradicts another, repeats it, or nearly does.

    Contradictions and repetitions are looked for in all files; a situation that another scenario
    of the same rule has too, and a difference that makes none, within a rule.
    """
    for group in _groups(theorems, _situation):
        yield from _contradictions(group)
        yield from _repetitions(group)
    for group in _groups(theorems, lambda theorem: (_rule(theorem), _said(theorem))):
        yield from _idle_differences(group)


def _groups(
    theorems: Iterable[Theorem], key: Callable[[Theorem], Hashable]
) -> Iterator[list[Theorem]]:
    found: dict[Hashable, list[Theorem]] = defaultdict(list)
    for theorem in theorems:
        if theorem.case.situation:  # Givens that do not fit together describe nothing
            found[key(theorem)].append(theorem)
    return (group for group in found.values() if len(group) > 1)


def _situation(theorem: Theorem) -> Hashable:
    done = frozenset(x for x in theorem.answers.items() if x[0] not in theorem.guidance.facts)
    return frozenset(theorem.case.situation.items()), done


def _rule(theorem: Theorem) -> tuple[str, int]:
    scenario = theorem.scenario
    return scenario.uri, scenario.rule.line if scenario.rule else 0


def _said(theorem: Theorem) -> frozenset[str]:
    return frozenset(claim.step.text for claim in theorem.claims)


def _contradictions(group: Sequence[Theorem]) -> Iterator[Problem]:
    """Thens of one situation that cannot all hold; each is told once, where it comes later."""
    before: list[tuple[Theorem, Claim, Stated]] = []
    for theorem in group:
        for claim in theorem.claims:
            stated = _stated(claim, theorem.guidance)
            if stated is None:
                continue
            for other, said, first in before:
                if _contrary(first, stated):
                    text = f"{_place(other, theorem)} says of the same situation: {said.step.text}"
                    yield _remark("contradicts", theorem, text, "mend one of the two", claim)
                    break
            before.append((theorem, claim, stated))


def _stated(claim: Claim, guidance: Guidance) -> Stated | None:
    text = claim.step.text
    verdicts = guidance.words.verdicts.values()
    if text in verdicts:
        return "the verdict", text
    if claim.phrase.about == "question":
        return "the next question", text
    if claim.phrase.about == "verdict" and text.startswith("where "):
        verdict = next(words for words in verdicts if text.endswith(words))
        return text.removesuffix(verdict), verdict
    for pattern, said in _OF_A_NORM:
        if claim.phrase.asserts and (found := re.fullmatch(pattern, text)):
            return claim.phrase.asserts[0], said or found[1]
    return None


def _contrary(one: Stated, other: Stated) -> bool:
    """Whether two Thens cannot both hold: a norm that binds can be met, or not, beside that."""
    if one[0] != other[0] or one[1] == other[1]:
        return False
    beside = [said for said in (one[1], other[1]) if said in ("met", "outstanding", "not met")]
    return len(beside) != 1 or not {one[1], other[1]} & set(_BINDS)


def _repetitions(group: Sequence[Theorem]) -> Iterator[Problem]:
    """Scenarios that describe one situation: to be joined, or one too many."""
    for place, later in enumerate(group):
        for first in group[:place]:
            if first.scenario.template is later.scenario.template:
                continue  # rows of one outline
            if _said(later) <= _said(first):
                text = f"{_place(first, later)} says all of this of the same situation"
                yield _remark("said-twice", later, text, "remove this, or change its Givens")
                break
            if _rule(first) == _rule(later):
                text = f"{_place(first, later)} has the same situation, with other Thens"
                hint = "join the two, or keep them apart for their norms"
                yield _remark("same-situation", later, text, hint)
                break


def _idle_differences(group: Sequence[Theorem]) -> Iterator[Problem]:
    """Scenarios with the same Thens, of which one answers one question otherwise, to no effect."""
    for first, later in combinations(group, 2):
        if first.scenario.template is later.scenario.template:
            continue
        apart = _apart(first, later), _apart(later, first)
        facts = {premise.fact for premises in apart for premise in premises}
        if len(facts) != 1 or _situation(first) == _situation(later):
            continue
        if first.holds_without(apart[0]) and later.holds_without(apart[1]):
            premise = (apart[1] or apart[0])[0]
            line = _place(first, later)
            text = f"this and {line} differ in “{premise.step.text}” alone, and it changes nothing"
            hint = "make one outline of them, or leave one out"
            yield _remark("nearly-the-same", later, text, hint)


def _apart(theorem: Theorem, other: Theorem) -> list[Premise]:
    shared = {(premise.fact, premise.value) for premise in other.premises}
    return [x for x in theorem.premises if (x.fact, x.value) not in shared]


def _place(theorem: Theorem, seen_from: Theorem) -> str:
    line = theorem.scenario.place
    if theorem.scenario.uri == seen_from.scenario.uri:
        return f"line {line}"
    return f"{theorem.scenario.uri}:{line}"


def _remark(
    code: str, theorem: Theorem, text: str, hint: str, claim: Claim | None = None
) -> Problem:
    scenario = theorem.scenario
    line, column = scenario.place, scenario.template.column
    if claim is not None and scenario.row_line is None:
        line, column = claim.step.line, claim.step.column
    return Problem(code, scenario.uri, line, column, text, hint)
