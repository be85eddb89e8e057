"""Every small way in which a person could have got a norm wrong, one change each, as data.

A mutant is a norm that replaces one of the guidance's own, or a reading that hands nothing over.
The changes follow what is easily misread in a text: a condition or alternative left out or
reversed, one answer taken for its neighbour, an exception lost or read too widely, a word one step
too weak or too strong, a duty fulfilled too easily, a norm that no longer closes the way.

Reference: R. A. DeMillo, R. J. Lipton, F. G. Sayward, Hints on test data selection (1978).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from gmc_steps.core.fact import Fact
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import ALWAYS, NEVER, All, Applies, Expression, Is, Not, Some, atoms
from gmc_steps.core.norm import Displacement, Gate, Modality, Norm
from gmc_steps.core.policy import HandOver


class Change(StrEnum):
    """The kinds of change."""

    DROPPED = "a condition or alternative left out"
    NEGATED = "a condition or alternative reversed"
    EXCHANGED = "an answer exchanged for its neighbour"
    EXCEPTION = "an exception lost or widened"
    MODALITY = "a word weaker or stronger"
    MET = "what fulfils it weakened"
    GATE = "no longer closing the way"
    HAND_OVER = "a reading that leaves nothing to a person"


@dataclass(frozen=True, eq=False)
class Mutant:
    """One small change to a guidance.

    Attributes:
        id: the id of the changed norm; for a reading, "r" and its number.
        paragraph: the number of the paragraph whose rule or reading it is.
        change: its kind.
        words: what is changed, as the rest of "nobody would notice …".
        norm: what replaces the norm; None if a reading is changed.
        hand_over: the reading that hands nothing over; None if a norm is changed.
    """

    id: str
    paragraph: int
    change: Change
    words: str
    norm: Norm | None = None
    hand_over: HandOver | None = None

    @property
    def fills(self) -> bool:
        """Whether it changes only the state of its norm, or whether that is done."""
        return self.norm is not None and self.change not in (Change.GATE, Change.MODALITY)

    def guidance(self, guidance: Guidance) -> Guidance:
        """Return the guidance with the change."""
        hand_overs = [x for x in guidance.policy.hand_overs if x is not self.hand_over]
        if self.norm is not None:
            guidance = guidance.with_norms({self.id: self.norm})
            if not self.norm.can_close:  # so there is nothing to hand over
                hand_overs = [*_without_gate(hand_overs, self.id)]
        policy = replace(guidance.policy, hand_overs=tuple(hand_overs))
        return replace(guidance, policy=policy)


def _without_gate(hand_overs: Iterable[HandOver], id: str) -> Iterator[HandOver]:
    for each in hand_overs:
        gates = tuple(gate for gate in each.gates if gate != id)
        if gates or not each.gates:
            yield each if gates == each.gates else replace(each, gates=gates)


_SHOWN = 3
"""The number of conditions, or answers to one question, that are spelt out."""

Seen = dict[int, Expression]
"""Conditions that have been changed already, by identity."""


def mutants_of(guidance: Guidance) -> Iterator[Mutant]:
    """Yield every mutant of a guidance, norm by norm in the guidance's order, readings last."""
    seen = Seen()
    for norm in guidance.norms:
        yield from _of_norm(guidance, norm, seen)
    for each in guidance.policy.hand_overs:
        words = f"if reading {each.reading} left nothing to a person"
        id = f"r{each.reading}"
        yield Mutant(id, each.paragraph, Change.HAND_OVER, words, hand_over=each)


def _of_norm(guidance: Guidance, norm: Norm, seen: Seen) -> Iterator[Mutant]:
    def mutant(change: Change, words: str, **changed: object) -> Mutant:
        other = replace(norm, **changed)  # type: ignore[arg-type]
        return Mutant(norm.id, norm.paragraph, change, words, norm=other)

    for change, said, when in _changed(guidance, norm.when, seen):
        yield mutant(change, f"if {norm.id} applied {said}", when=when)
    for number, each in enumerate(norm.displaced_by):
        for said, when in _other_exceptions(guidance, each, seen):
            displaced_by = list(norm.displaced_by)
            displaced_by[number] = replace(each, when=when)
            words = f"if {norm.id} {said}"
            yield mutant(Change.EXCEPTION, words, displaced_by=tuple(displaced_by))
    if norm.unclear is not NEVER:
        yield mutant(Change.EXCEPTION, f"if {norm.id} were never unclear", unclear=NEVER)
    for modality in _NEXT.get(norm.modality, ()):
        words = f"if {norm.id} said “{modality}” and not “{norm.modality}”"
        yield mutant(Change.MODALITY, words, modality=modality)
    if norm.met is not None:
        for _, words, met in _changed(guidance, norm.met, seen):
            yield mutant(Change.MET, f"if {norm.id} were met {words}", met=met)
    for name, what in (("shown_by", "shown to be done"), ("undone_by", "shown to be undone")):
        if getattr(norm, name) is not NEVER:
            yield mutant(Change.MET, f"if {norm.id} were never {what}", **{name: NEVER})
    if norm.gate:
        words = f"if {norm.id} did not close the way while it is unanswered"
        yield mutant(Change.GATE, words, gate=Gate.NONE)
    if norm.behind:
        words = f"if {norm.id} did not stand behind {norm.behind}"
        yield mutant(Change.GATE, words, behind="")


def _other_exceptions(
    guidance: Guidance, exception: Displacement, seen: Seen
) -> Iterator[tuple[str, Expression]]:
    """Yield every change to an exception's condition, including one that never holds."""
    yield f"did not give way to {exception.by}", NEVER
    if exception.when is not ALWAYS:
        yield f"gave way to {exception.by} whatever else is so", ALWAYS
    for _, words, when in _changed(guidance, exception.when, seen):
        yield f"gave way to {exception.by} {words}", when


_NEXT = {
    Modality.MUST: (Modality.SHOULD,),
    Modality.MUST_NOT: (Modality.SHOULD_NOT,),
    Modality.SHOULD: (Modality.MUST, Modality.GOOD_PRACTICE),
    Modality.SHOULD_NOT: (Modality.MUST_NOT,),
    Modality.GOOD_PRACTICE: (Modality.SHOULD,),
    Modality.MAY: (Modality.SHOULD,),
    Modality.NEED_NOT: (Modality.MAY,),
    Modality.CONDITION: (Modality.SHOULD,),
}
"""The words that are one step weaker or stronger; what informs or defines has none."""


def _changed(
    guidance: Guidance, condition: Expression, seen: Seen
) -> Iterator[tuple[Change, str, Expression]]:
    """Yield every change to a condition, with what differs in words."""
    if condition in (ALWAYS, NEVER):
        return
    if not isinstance(condition, (All, Some)):
        turned = in_words(guidance, ~condition)
        yield Change.DROPPED, f"also where {turned}", ALWAYS
        yield Change.NEGATED, f"where {turned}", ~condition
    yield from _within(guidance, condition, seen)


def _within(
    guidance: Guidance, condition: Expression, seen: Seen
) -> Iterator[tuple[Change, str, Expression]]:
    match condition:
        case Is(name, values):
            fact = guidance.facts[name]
            for value in fact.phrases:
                if value in values and (near := _neighbour(fact, value, values)):
                    said = f"“{fact.phrases[near]}”, in the place of “{fact.phrases[value]}”"
                    yield Change.EXCHANGED, f"where {said}", Is(name, values - {value} | {near})
        case Not(part):
            for change, words, other in _within(guidance, part, seen):
                yield change, words, ~other
        case All(parts) | Some(parts):
            # A named condition used in several rules is changed once, where it is first read.
            if id(condition) in seen:
                return
            seen[id(condition)] = condition
            kind = type(condition)
            for number, part in enumerate(parts):
                before, after = parts[:number], parts[number + 1 :]
                said, turned = in_words(guidance, part), in_words(guidance, ~part)
                left = f"also where {turned}" if kind is All else f"not where {said}"
                yield Change.DROPPED, left, _of(kind, (*before, *after))
                turned = f"where {turned}, in the place of {said}"
                yield Change.NEGATED, turned, _of(kind, (*before, ~part, *after))
                for change, words, other in _within(guidance, part, seen):
                    yield change, words, _of(kind, (*before, other, *after))


def _of(kind: type[All] | type[Some], parts: tuple[Expression, ...]) -> Expression:
    return parts[0] if len(parts) == 1 else kind(parts)


def _neighbour(fact: Fact, value: str, values: frozenset[str]) -> str:
    """Return the next answer that is not among some, or else the previous one; empty if none."""
    settled = fact.settled
    if value not in settled:
        return ""
    at = settled.index(value)
    others = [*settled[at + 1 :], *reversed(settled[:at])]
    return next((x for x in others if x not in values), "")


def in_words(guidance: Guidance, condition: Expression) -> str:
    """Return a condition in the phrases of its facts; a long one is cut short."""
    found = [*atoms(condition)]
    if len(found) > _SHOWN:
        return f"{in_words(guidance, found[0])} and so on ({len(found)} conditions)"
    match condition:
        case Is(name, values):
            phrases = guidance.facts[name].phrases
            first, *others = (f"“{phrases[x]}”" for x in phrases if x in values)
            if len(others) < _SHOWN:
                return " or ".join((first, *others))
            return f"{first} or one of {len(others)} more answers"
        case Applies(norm):
            return f"{norm} applies"
        case Not(Applies(norm)):
            return f"{norm} does not apply"
        case Not(Is() as part):
            return f"not {in_words(guidance, part)}"
        case Not(part):
            return f"not ({in_words(guidance, part)})"
        case All(parts):
            return " and ".join(_bracketed(guidance, part) for part in parts)
        case Some(parts):
            return " or ".join(_bracketed(guidance, part) for part in parts)
    raise TypeError(f"not a condition: {condition!r}")


def _bracketed(guidance: Guidance, condition: Expression) -> str:
    said = in_words(guidance, condition)
    return f"({said})" if isinstance(condition, (All, Some)) else said
