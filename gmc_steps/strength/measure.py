"""Counts how many changes to the rules the examples notice, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gmc_steps.core.guidance import Guidance
from gmc_steps.desk.theorem import Theorem
from gmc_steps.evidence.strength import in_words
from gmc_steps.prove.solver import GivenUpError, SolverMissingError
from gmc_steps.source.feature import Scenario
from gmc_steps.strength.equivalent import Answers, Apart
from gmc_steps.strength.mutants import Change, Mutant, mutants_of
from gmc_steps.strength.noticing import Notice


class Standing(StrEnum):
    """What is known about a mutant."""

    NOTICED = "noticed"
    UNNOTICED = "unnoticed"
    EQUIVALENT = "equivalent"  # no possible situation tells it apart
    UNKNOWN = "unknown"  # it is not known whether any does


@dataclass(frozen=True)
class Judged:
    """A mutant, and what is known about it.

    Attributes:
        mutant: the mutant.
        standing: what is known about it.
        noticed_by: a scenario with a Then that fails.
        alone: whether it is known to be the only one.
        situation: a complete situation that it decides differently, if no scenario notices.
        law: the id of a law that it breaks, if no scenario notices and the laws were tried.
    """

    mutant: Mutant
    standing: Standing
    noticed_by: Scenario | None = None
    alone: bool = False
    situation: Answers | None = None
    law: str = ""


@dataclass(frozen=True)
class Measure:
    """What the examples of a paragraph notice.

    Attributes:
        paragraph: its number.
        judged: every mutant of its norms and readings.
    """

    paragraph: int
    judged: tuple[Judged, ...]

    def count(self, *standings: Standing) -> int:
        """Return how many mutants have one of some standings."""
        return sum(each.standing in standings for each in self.judged)

    @property
    def changes(self) -> int:
        """How many changes could be noticed."""
        return len(self.judged) - self.count(Standing.EQUIVALENT)

    @property
    def noticed(self) -> int:
        """How many of them the examples notice."""
        return self.count(Standing.NOTICED)

    @property
    def survivors(self) -> tuple[Judged, ...]:
        """The mutants that no example notices."""
        kept = (Standing.UNNOTICED, Standing.UNKNOWN)
        return tuple(each for each in self.judged if each.standing in kept)

    @property
    def alone(self) -> dict[str, dict[str, int]]:
        """The norm's id → the scenario's id → the number of changes only that scenario notices."""
        found: dict[str, dict[str, int]] = {}
        for each in self.judged:
            if each.noticed_by and each.alone:
                of = found.setdefault(each.mutant.id, {})
                of[each.noticed_by.id] = of.get(each.noticed_by.id, 0) + 1
        return found

    @property
    def words(self) -> str:
        """What the examples notice, as a sentence without its full stop."""
        return in_words(self.noticed, self.changes)

    @property
    def kept(self) -> dict[str, Any]:
        """Its stored form, as data."""
        return {
            "changes": self.changes,
            "noticed": self.noticed,
            "equivalent": self.count(Standing.EQUIVALENT),
            "survivors": [
                each.mutant.words for each in self.judged if each.standing is Standing.UNNOTICED
            ],
            "unknown": self.count(Standing.UNKNOWN),
            "alone": self.alone,
        }


def measure(
    guidance: Guidance,
    theorems: Iterable[Theorem],
    paragraphs: Collection[int] | None = None,
    law_broken_by: Callable[[Guidance], str] | None = None,
    given: Callable[[int], Mapping[str, str]] = lambda _: {},
) -> Iterator[Measure]:
    """Yield what the examples notice, for each paragraph that has a rule.

    Args:
        guidance: the guidance.
        theorems: the scenarios.
        paragraphs: only these; None for all.
        law_broken_by: returns the id of a law that a guidance breaks, or an empty text; it is tried
            on mutants that no example notices.
        given: returns, by the number of its paragraph, the answers that a situation in which a
            mutant differs should have, if there is one with them.
    """
    # A scenario that describes no situation can notice nothing; `gmc-steps check` reports it.
    notice = Notice(guidance, [each for each in theorems if each.case.situation])
    apart = Apart(guidance)
    wanted = {norm.paragraph for norm in guidance.norms}.intersection(
        paragraphs or guidance.paragraphs
    )
    of: dict[int, list[Judged]] = {x: [] for x in guidance.paragraphs if x in wanted}
    for mutant in mutants_of(guidance):
        if mutant.paragraph in of:
            judged = _judged(mutant, notice, apart, given(mutant.paragraph))
            if law_broken_by and judged.standing is Standing.UNNOTICED:
                law = law_broken_by(mutant.guidance(guidance))
                judged = Judged(mutant, judged.standing, situation=judged.situation, law=law)
            of[mutant.paragraph].append(judged)
    for number, found in of.items():
        yield Measure(number, tuple(found))


def _judged(mutant: Mutant, notice: Notice, apart: Apart, given: Mapping[str, str]) -> Judged:
    if (noticed := notice.noticed(mutant)) is not None:
        return Judged(mutant, Standing.NOTICED, noticed.scenario, alone=noticed.alone)
    if mutant.change is Change.MODALITY:  # the answer has another word wherever the norm applies
        return Judged(mutant, Standing.UNNOTICED)
    try:
        situation = apart.situation(mutant, given)
    except (GivenUpError, SolverMissingError):
        return Judged(mutant, Standing.UNKNOWN)
    standing = Standing.EQUIVALENT if situation is None else Standing.UNNOTICED
    return Judged(mutant, standing, situation=situation)
