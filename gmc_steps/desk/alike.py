"""Finds scenarios that say the same, nearly the same, or contrary things about one situation.

Situations are compared as the core sees them: the wording and order of their Givens, and whether an
answer is given or only taken as usual, make no difference.

A scenario with a page of its own, tagged as a situation, repeats on purpose what others show. It
must not contradict them, but no remark is made about the likeness.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from gmc_steps.desk.theorem import Claim, Premise, Theorem
from gmc_steps.source.problem import Problem

_DONE = ("met", "outstanding", "not met")
_OF_A_NORM = ("does not apply", "depends on", "unclear", *_DONE)
"""How a Then continues after a norm's id, and possibly "is"."""


def alike(theorems: Sequence[Theorem]) -> Iterator[Problem]:
    """Yield a remark for each scenario that contradicts another, repeats it, or nearly does.

    Contradictions and repetitions are sought in all files; scenarios of the same situation with
    other Thens, and differences without effect, only within a rule.
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
        if theorem.case.situation:  # Givens that do not fit together describe no situation
            found[key(theorem)].append(theorem)
    return (group for group in found.values() if len(group) > 1)


def _situation(theorem: Theorem) -> Hashable:
    advice = theorem.case.advice
    return frozenset(advice.situation.answers.items()), frozenset(advice.situation.done.items())


def _rule(theorem: Theorem) -> tuple[str, int]:
    scenario = theorem.scenario
    return scenario.uri, scenario.rule.line if scenario.rule else 0


def _said(theorem: Theorem) -> frozenset[str]:
    return frozenset(claim.step.text for claim in theorem.claims)


def _contradictions(group: Sequence[Theorem]) -> Iterator[Problem]:
    """Yield a remark for each Then that contradicts an earlier one about the situation."""
    earlier: list[tuple[Theorem, Claim]] = []
    for theorem in group:
        for claim in theorem.claims:
            for other, said in earlier:
                if _contrary(theorem, said, claim):
                    text = (
                        f"{_place(other, theorem)} says about the same situation: {said.step.text}"
                    )
                    yield _remark("contradicts", theorem, text, "correct one of the two", claim)
                    break
            earlier.append((theorem, claim))


def _contrary(theorem: Theorem, one: Claim, other: Claim) -> bool:
    """Return whether two Thens contradict each other; a norm that binds may also be met or not."""
    (first, said), (second, also) = _stated(theorem, one), _stated(theorem, other)
    if not first or first != second or said == also:
        return False
    binding = {said, also} & {"applies", "unclear"}
    return not binding or not {said, also} & set(_DONE)


def _stated(theorem: Theorem, claim: Claim) -> tuple[str, str]:
    """Return the subject of a Then and what it says about it; both empty for other Thens."""
    phrase, verdicts = claim.phrase, theorem.guidance.words.verdicts.values()
    if phrase.asserts:
        norm = phrase.asserts[0]
        said = phrase.text.removeprefix(f"{norm} ").removeprefix("is ")
        return norm, next((words for words in _OF_A_NORM if said.startswith(words)), "applies")
    if phrase.about == "question":
        return "question", phrase.text
    for verdict in verdicts:
        before = phrase.text.removesuffix(verdict)
        if phrase.text == verdict or (before.startswith("where ") and before != phrase.text):
            return before or "verdict", verdict
    return "", ""


def _repetitions(group: Sequence[Theorem]) -> Iterator[Problem]:
    """Yield a remark for each scenario with the situation of an earlier one."""
    for place, later in enumerate(group):
        for first in group[:place]:
            if _meant(first, later):
                continue
            if _said(later) <= _said(first):
                text = f"{_place(first, later)} already says all of this about the same situation"
                yield _remark(
                    "said-twice", later, text, "remove this scenario, or change its Givens"
                )
                break
            if _rule(first) == _rule(later):
                text = f"{_place(first, later)} has the same situation, with other Thens"
                hint = "join the two, or keep them apart for their norms"
                yield _remark("same-situation", later, text, hint)
                break


def _idle_differences(group: Sequence[Theorem]) -> Iterator[Problem]:
    """Yield a remark for each scenario that differs in one answer, without effect."""
    for first, later in combinations(group, 2):
        if _meant(first, later):
            continue
        here, there = _apart(first, later), _apart(later, first)
        facts = {premise.fact for premise in (*here, *there)}
        if len(facts) != 1 or _situation(first) == _situation(later):
            continue
        if first.holds_without(here) and later.holds_without(there):
            premise = (there or here)[0]
            line = _place(first, later)
            text = f"this and {line} differ only in “{premise.step.text}”, which changes nothing"
            hint = "make one outline of them, or leave one out"
            yield _remark("nearly-the-same", later, text, hint)


def _meant(first: Theorem, later: Theorem) -> bool:
    """Return whether two scenarios are alike on purpose: rows of an outline, or one has a page."""
    one, other = first.scenario, later.scenario
    return one.template is other.template or bool(one.page or other.page)


def _apart(theorem: Theorem, other: Theorem) -> list[Premise]:
    return [x for x in theorem.premises if other.answers.get(x.fact) != x.value]


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
