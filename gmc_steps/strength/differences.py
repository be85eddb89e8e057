"""Finds which answers differ between two revisions of a guidance: every kind of change.

For the verdict and for each norm, a SAT solver is asked for a complete situation with one purpose
in which the two revisions answer differently, then for one in which they differ in another way,
until there is none. So nothing that happens is missing from the list. Each kind of change is shown
by a situation with as few answers as possible, which the core decides again for both revisions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import product
from typing import TypeVar

from gmc_steps.core.advice import Advice, advise_all
from gmc_steps.core.finding import Done, State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.norm import Norm
from gmc_steps.core.program import ONES
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.core.verdict import Verdict
from gmc_steps.prove.batches import Cone
from gmc_steps.prove.solver import Circuit, GivenUpError
from gmc_steps.strength.together import Together

Answers = Mapping[str, str]
"""The fact's name or norm's id → the answer."""


@dataclass(frozen=True)
class Case:
    """A situation in which two revisions answer differently.

    Attributes:
        answers: the fact's name or norm's id → the answer, in the order of asking.
        usual: whether what is usual is taken for granted.
    """

    answers: Answers
    usual: bool = True


@dataclass(frozen=True)
class Change:
    """One way in which an answer changes.

    Attributes:
        norm: the id of the norm whose finding changes; empty for the verdict.
        before: what it was: a verdict, the norm's state, whether it is done, its modality or when
            it is due; None for a new norm.
        after: what it is; None for a norm that was removed.
        case: a situation that shows it; None if only situations that leave something open do.
    """

    norm: str
    before: StrEnum | None
    after: StrEnum | None
    case: Case | None = field(default=None, compare=False)

    def seen(self, before: Advice, after: Advice) -> bool:
        """Return whether two answers to one situation differ in this way."""
        kind = self.before if self.before is not None else self.after
        if isinstance(kind, Verdict):
            return (before.verdict, after.verdict) == (self.before, self.after)
        if self.before is None or self.after is None:
            return (before if self.after is None else after).binds(self.norm)
        if isinstance(kind, State):
            return (before.state(self.norm), after.state(self.norm)) == (self.before, self.after)
        if not (before.binds(self.norm) and after.binds(self.norm)):
            return False
        if isinstance(kind, Done):
            done = before.finding(self.norm).done, after.finding(self.norm).done
            return done == (self.before, self.after)
        return True


@dataclass(frozen=True)
class Differences:
    """What differs between two revisions.

    Attributes:
        changes: each kind of change, the verdict's first, then norm by norm.
        questions: the names of the facts that are asked in different situations.
        usual: the names of those whose usual answers are taken for granted in different situations.
        unproved: the ids of norms, or an empty one for the verdict, for which it is not known
            whether they change in more ways.
        same: whether no answer differs, whatever is still open.
    """

    changes: tuple[Change, ...] = ()
    questions: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    unproved: tuple[str, ...] = ()
    same: bool = False


Kind = TypeVar("Kind", bound=StrEnum)
"""Something that can be answered."""


@dataclass(frozen=True)
class _Kind:
    """A way to differ: what it was and is, and the value of the program for that."""

    before: StrEnum | None
    after: StrEnum | None
    value: int


class Comparer:
    """Finds what differs between two revisions.

    Args:
        before: the earlier guidance; valid.
        after: the later guidance; valid.

    Raises:
        SolverMissingError: python-sat is not installed.
    """

    def __init__(self, before: Guidance, after: Guidance) -> None:
        self._guidances = before, after
        self._together = Together(before, after)
        self._program = self._together.program
        self._circuit = Circuit(self._program)
        self._questions = self._together.questions()
        self._answered = [
            tuple(self._program.input(self._together.inputs[name, value]) for value in values)
            for name, values in self._questions.items()
        ]
        self._counted = tuple(map(self._program.some_of, self._answered))

    def differences(self) -> Differences:
        """Return what differs."""
        changes: list[Change] = []
        unproved: list[str] = []
        asked = {"": self._of_verdict(), **dict(self._of_norms())}
        for norm, families in asked.items():
            try:
                for family in families:
                    changes += self._changes(norm, family)
            except GivenUpError:
                unproved.append(norm)
        questions = tuple(self._asked_elsewhere())
        same = not (changes or questions or unproved or any(any(x) for x in asked.values()))
        usual = tuple(self._usual_elsewhere())
        return Differences(tuple(changes), questions, usual, tuple(unproved), same)

    def _of_verdict(self) -> list[list[_Kind]]:
        before, after = (x.verdicts for x in self._together.both)
        return [self._kinds(before, after, self._together.alone)]

    def _of_norms(self) -> Iterator[tuple[str, list[list[_Kind]]]]:
        """Yield each norm's id, and the ways in which its finding may differ."""
        (before, after), both = self._guidances, self._together
        alone = both.alone
        for id in dict.fromkeys([*after.norm, *before.norm]):
            old, new = before.norm.get(id), after.norm.get(id)
            if old is None or new is None:
                yield id, [[self._come_or_gone(old, new, alone)]]
                continue
            families = [
                self._kinds(both.before.states(old), both.after.states(new), alone),
                self._kinds(both.before.done(old), both.after.done(new), alone),
            ]
            said: list[tuple[StrEnum, StrEnum]] = [(old.modality, new.modality)]
            if old.directive and new.directive:
                said.append((old.due, new.due))
            for was, now in said:
                if was is not now:
                    binding = alone, both.before.binds(old), both.after.binds(new)
                    families.append([_Kind(was, now, self._program.all_of(binding))])
            yield id, families

    def _come_or_gone(self, old: Norm | None, new: Norm | None, alone: int) -> _Kind:
        both = self._together
        if new is not None:
            return _Kind(None, new.modality, self._program.all_of((alone, both.after.binds(new))))
        assert old is not None
        return _Kind(old.modality, None, self._program.all_of((alone, both.before.binds(old))))

    def _kinds(
        self, before: Mapping[Kind, int], after: Mapping[Kind, int], where: int
    ) -> list[_Kind]:
        """Return the ways in which a finding of mutually exclusive kinds may differ."""
        if before == after:  # identical values of the program
            return []
        return [
            _Kind(was, now, self._program.all_of((where, before[was], after[now])))
            for was, now in product(before, after)
            if was is not now
        ]

    def _changes(self, norm: str, kinds: Sequence[_Kind]) -> Iterator[Change]:
        """Yield the changes of some kinds that do happen."""
        complete, left = self._together.complete, list(kinds)
        while left:
            any_of_them = self._program.some_of(kind.value for kind in left)
            found = self._circuit.some([complete, any_of_them])
            if found is None:
                return
            seen = self._held([kind.value for kind in left], found)
            for kind, is_seen in zip(left, seen, strict=True):
                if is_seen:
                    change = Change(norm, kind.before, kind.after)
                    yield self._shown(change, kind, found)
            left = [kind for kind, is_seen in zip(left, seen, strict=True) if not is_seen]

    def _shown(self, change: Change, kind: _Kind, found: set[int]) -> Change:
        """Return a change with a small situation that shows it, if the core agrees."""
        final = isinstance(change.before, Verdict)
        found = found | {self._together.assuming}
        for usual, wanted in self._wishes(kind.value, final=final):
            if not usual:
                found = found - {self._together.assuming}
            if all(self._held(wanted, found)):
                case = Case(self._answers(self._fewest(wanted, found)), usual)
                before, after = (advice_in(x, case) for x in self._guidances)
                if before and after and change.seen(before, after):
                    return Change(change.norm, change.before, change.after, case)
        raise GivenUpError  # the program and the core do not agree: nothing is claimed

    def _wishes(self, value: int, *, final: bool) -> Iterator[tuple[bool, list[int]]]:
        """Yield what a situation to show should meet; what is impossible is followed by less."""
        program, both = self._program, self._together.both
        grounded = [value, self._together.assuming]
        for each in both:
            side = each.situation
            grounded += [side.grounded, program.without(ONES, side.unsettled)]
        if final:
            yield True, [*grounded, *(each.situation.final for each in both)]
        yield True, grounded
        yield False, [value, self._together.complete]

    def _fewest(self, wanted: Sequence[int], found: set[int]) -> set[int]:
        """Return a situation with as few answers as the solver finds to be enough."""
        found = self._without_idle(wanted, found)
        most = sum(self._held(self._counted, found))
        while most and (fewer := self._circuit.some(wanted, {self._counted: most - 1})):
            found = self._without_idle(wanted, fewer)
            most = sum(self._held(self._counted, found))
        return found

    def _without_idle(self, wanted: Sequence[int], found: set[int]) -> set[int]:
        """Return a situation without the unnecessary answers."""
        cone, kept = Cone(self._program, wanted), self._usual_otherwise()
        for name, answers in reversed([*zip(self._questions, self._answered, strict=True)]):
            fewer = found.difference(answers)
            if name in kept or len(fewer) == len(found):
                continue
            if all(cone.run(self._circuit.inputs(fewer), 1)):
                found = fewer
        return found

    def _usual_otherwise(self) -> set[str]:
        """Return the facts for which the revisions take different answers for granted."""
        usual = (
            {x.name: x.usual for x in each.facts.values() if x.usual} for each in self._guidances
        )
        return {name for name, _ in set.symmetric_difference(*(set(x.items()) for x in usual))}

    def _answers(self, found: set[int]) -> dict[str, str]:
        return {
            name: value
            for name, values in self._questions.items()
            for value in values
            if self._program.input(self._together.inputs[name, value]) in found
        }

    def _held(self, values: Sequence[int], found: set[int]) -> list[bool]:
        return [bool(x) for x in Cone(self._program, values).run(self._circuit.inputs(found), 1)]

    def _asked_elsewhere(self) -> Iterator[str]:
        """Yield the facts of both revisions whose questions arise in different situations."""
        one, other = (x.situation for x in self._together.both)
        before, after = self._guidances
        for name in after.facts:
            if name not in before.facts:
                continue
            pair = one.relevant(name).true, other.relevant(name).true
            apart = self._program.some_of(
                self._program.without(*x) for x in (pair, (pair[1], pair[0]))
            )
            if self._circuit.some([self._together.complete, apart]):
                yield name

    def _usual_elsewhere(self) -> Iterator[str]:
        """Yield the facts of both revisions whose usual answers have different conditions."""
        one, other = (x.situation for x in self._together.both)
        before, after = (x.facts for x in self._guidances)
        for name in after:
            if not (name in before and before[name].usual and after[name].usual):
                continue
            if one.truth(before[name].usual_when) != other.truth(after[name].usual_when):
                yield name


def advice_in(guidance: Guidance, case: Case) -> Advice | None:
    """Return what a revision says about a situation; None if it does not know one of the answers.

    Args:
        guidance: the revision's guidance.
        case: the situation; what the revision does not ask plays no part.
    """
    return advices_in(guidance, [case])[0]


def advices_in(guidance: Guidance, cases: Sequence[Case]) -> list[Advice | None]:
    """Return the same for several situations, decided together."""
    situations = [_situation(guidance, case.answers) for case in cases]
    advised = iter(advise_all([each for each in situations if each is not None]))
    found: list[Advice | None] = []
    for case, situation in zip(cases, situations, strict=True):
        advice = None if situation is None else next(advised)
        found.append(advice.assumed if advice and case.usual else advice)
    return found


def _situation(guidance: Guidance, given: Answers) -> Situation | None:
    answers = {name: value for name, value in given.items() if name in guidance.facts}
    if any(value not in guidance.facts[name].phrases for name, value in answers.items()):
        return None
    acts = {
        name: value == "done"
        for name, value in given.items()
        if name in guidance.norm and guidance.norm[name].asked_by_id
    }
    situation = Situation(guidance, {}, acts).with_answers(answers)
    try:
        situation.check()
    except SituationError:
        return None
    return situation
