"""What an author reads about a Then that does not hold: a dozen lines at most.

The first line says what was expected and what follows instead, in the words of the steps. Then come
the norms that decided it, with the phrases that decided them. Last is what would hold: the Then
that follows from these Givens, and the smallest changes to the Givens with which this Then would
hold, or that there are none. Nothing comes from pytest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gmc_steps.core.advice import Advice
from gmc_steps.core.finding import Finding, State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.norm import Norm
from gmc_steps.core.verdict import Verdict
from gmc_steps.steps.repair import Repairs

_SHOWN = 3


def state_words(norm: Norm, state: State, displaced_by: str = "") -> str:
    """Return the words of the step that states this."""
    if state is State.APPLIES:
        return f"{norm.id} applies"
    if state is State.UNCLEAR:
        return f"{norm.id} is unclear, under reading {norm.reading}"
    because = f", because of {displaced_by}" if displaced_by else ""
    return f"{norm.id} does not apply{because}"


def then_of(guidance: Guidance, finding: Finding, *, done: bool = False) -> str | None:
    """Return what follows for a norm as a Then; None if no Then can state it.

    Args:
        guidance: The guidance.
        finding: What follows.
        done: Whether to state, if known, that the norm is met, outstanding or not met.
    """
    norm = finding.norm
    if done and finding.done:
        return f"{norm.id} is {finding.done}"
    if finding.state is State.APPLIES:
        return f"{norm.said}, under {norm.id}"
    if finding.state is State.DEPENDS:
        topics = [guidance.facts[name].topic for name in finding.depends_on]
        return f"{norm.id} depends on {topics[0]}" if topics else None
    return state_words(norm, finding.state, *finding.displaced_by[:1])


def of_finding(guidance: Guidance, finding: Finding, wanted: str) -> Iterator[str]:
    """Yield what follows for a norm instead of what was expected, and why.

    Args:
        guidance: The guidance.
        finding: What follows.
        wanted: What was expected, in the words of a step.
    """
    norm = finding.norm
    if finding.state is State.DEPENDS:
        got = f"{norm.id} depends on {topics_of(guidance, finding.depends_on)}"
    else:
        got = state_words(norm, finding.state, " and ".join(finding.displaced_by))
        if finding.done:
            got += f" and is {finding.done}"
    yield f"expected: {wanted}, got: {got}"
    yield _norm(norm)
    yield from (_norm(guidance.norm[by]) for by in finding.displaced_by[:2])
    if finding.because:
        yield f"Because {_first(finding.because, 4)}"


def of_verdict(advice: Advice, wanted: Verdict) -> Iterator[str]:
    """Yield the verdict that follows instead of the expected one, and the norms behind it.

    Args:
        advice: What follows.
        wanted: What was expected.
    """
    verdicts = advice.guidance.words.verdicts
    yield f"expected: {verdicts[wanted]}, got: {verdicts[advice.verdict]}"
    answer = advice.answer
    yield from _gates(advice, "Closed by", answer.closed)
    yield from _gates(advice, "Outstanding:", answer.outstanding)
    if answer.turns_on and advice.verdict in (Verdict.DEPENDS, Verdict.PERSON_DECIDES):
        yield f"It turns on {topics_of(advice.guidance, answer.turns_on)}"
    for hand_over in answer.handed_over[:1]:
        yield f"Reading {hand_over.reading}: {hand_over.text}"


def of_repairs(instead: str | None, repairs: Repairs | None) -> Iterator[str]:
    """Yield what would hold: another Then, and this one after the smallest changes to the Givens.

    Args:
        instead: The Then that follows from the Givens; None if no Then can state it.
        repairs: What was found; None if there was no search.
    """
    if instead or (repairs and repairs.found):
        yield "It would hold:"
    if instead:
        yield f"- as “{instead}”"
    if repairs is None:
        yield "What else would make it hold was not searched for: too many scenarios fail at once"
        return
    if not repairs.found:
        how_many = "one Given" if repairs.tried == 1 else "one or two Givens"
        yield f"No change of {how_many} would make it hold as it stands"
        return
    for change in repairs.found[:_SHOWN]:
        yield f"- {' and '.join(map(str, change))}"
    more = len(repairs.found[_SHOWN:])
    if more:
        yield f"- or with {more} other change{'s' if more > 1 else ''}"


def _gates(advice: Advice, label: str, ids: Iterable[str]) -> Iterator[str]:
    """Yield up to two gates in words, each with what decided it, and the others by their ids."""
    listed = list(ids)
    for id in listed[:2]:
        because = advice.finding(id).because
        yield f"{label} {_norm(advice.guidance.norm[id])}" + (
            f", because {_first(because, 2)}" if because else ""
        )
    if listed[2:]:
        yield f"{label} {', '.join(listed[2:])} too"


def _norm(norm: Norm) -> str:
    return f"{norm.id}: {norm.statement}"


def topics_of(guidance: Guidance, names: Iterable[str]) -> str:
    """Return the topics of the first few of some facts."""
    return _first([guidance.facts[name].topic for name in names], 3)


def _first(parts: Iterable[str], most: int) -> str:
    listed = list(parts)
    more = f"; and {len(listed) - most} more" if len(listed) > most else ""
    return "; ".join(listed[:most]) + more
