"""Says what changed between two revisions: for the terminal, for staff, for a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from gmc_steps.core.finding import Done, State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.norm import Due, Norm
from gmc_steps.core.verdict import Verdict
from gmc_steps.core.words import IN_BRIEF
from gmc_steps.source.feature import Scenario
from gmc_steps.source.problem import Placed, Problem
from gmc_steps.steps.repair import ORDINARY, sentence
from gmc_steps.strength.differences import Case, Change, Comparer, Differences
from gmc_steps.strength.occurring import Count, Occurring, occurring

NOTHING = "No answer changes."
_APART = "What answer cards and the guided tool say beside verdicts and duties was not compared."

_STATES = {
    State.APPLIES: "applies",
    State.UNCLEAR: "is unclear, and binds to be safe",
    State.DISPLACED: "gives way to another rule",
    State.DOES_NOT_APPLY: "does not apply",
}
_DONE = {Done.MET: "met", Done.NOT_MET: "not met", Done.OUTSTANDING: "still to be done"}
_DUE = {
    Due.BEFORE: "before what is planned",
    Due.DURING: "while it goes on",
    Due.AFTER: "after it",
    Due.STANDING: "at all times",
}


@dataclass(frozen=True)
class Letter:
    """What there is to say about two revisions.

    Attributes:
        before: the earlier guidance.
        after: the later one.
        names: the names of the two revisions.
        found: what differs.
        seen: how many situations that people meet are affected.
    """

    before: Guidance
    after: Guidance
    names: tuple[str, str]
    found: Differences
    seen: Occurring

    @classmethod
    def between(
        cls,
        before: Guidance,
        after: Guidance,
        names: tuple[str, str],
        scenarios: Iterable[Scenario],
    ) -> Letter:
        """Compare two revisions.

        Args:
            before: the earlier guidance; valid.
            after: the later guidance; valid.
            names: the names of the two revisions.
            scenarios: the scenarios of the later revision.

        Raises:
            SolverMissingError: python-sat is not installed.
        """
        found = Comparer(before, after).differences()
        return cls(before, after, names, found, occurring(before, after, scenarios, found))

    def plain(self) -> dict[str, object]:
        """Return it as plain data: headings with their lines, and what is known about the rest."""
        parts = [
            [title, [line.replace("**", "") for line in lines]] for title, lines in self._parts()
        ]
        return {"parts": parts, "sure": [*self._sure()]}

    def markdown(self) -> str:
        """Return it as a letter to staff."""
        edition, (before, after) = self.after.edition, self.names
        between = f"From {before} to {after}, in the rules of “{edition.name}”."
        parts = ["# What changed for you", f"{between} {edition.disclaimer}"]
        for title, lines in self._parts():
            parts += [f"## {title}", "\n".join(f"- {line}" for line in lines)]
        parts += self._sure()
        return "\n\n".join(parts)

    def lines(self) -> Iterator[str]:
        """Yield it line by line."""
        for title, lines in self._parts():
            yield f"{title}:"
            yield from (f"    {line.replace('**', '')}" for line in lines)
        yield from self._sure()

    def annotations(self, root: Path) -> Iterator[Problem]:
        """Yield each change of a norm or of the verdict, at the place in the later revision.

        Args:
            root: the folder of the later revision.
        """
        for norm, changes in groupby(self.seen.changes, key=lambda x: x.norm):
            known = self.after.norm.get(norm)
            place = known.place if known else self.after.policy.place
            placed = Placed(
                place.path.removeprefix(f"{root.as_posix()}/"), place.line, place.column
            )
            for change in changes:
                yield placed.problem("answer", self.told(change).replace("**", ""), "")

    def _parts(self) -> Iterator[tuple[str, list[str]]]:
        """Yield each heading with the lines under it."""
        verdicts = [
            self.told(x) for x in self._by_number(x for x in self.seen.changes if not x.norm)
        ]
        norms = [self.told(x) for x in self.seen.changes if x.norm]
        parts = {
            "Answers that change": verdicts,
            "Rules that change": norms,
            "Questions that change": [*self._questions()],
            "The same in other words": [*self._reworded()],
        }
        yield from ((title, lines) for title, lines in parts.items() if lines)

    def _by_number(self, changes: Iterable[Change]) -> list[Change]:
        """Return changes ordered by the number of situations that show them, the most first."""
        tasks, scenarios = self.seen.tasks, self.seen.scenarios
        return sorted(changes, key=lambda x: -(tasks[x] + scenarios[x]))

    def _sure(self) -> Iterator[str]:
        """Yield what is known about everything else."""
        found, seen = self.found, self.seen
        if found.unproved:
            names = ", ".join(each or "the answer itself" for each in found.unproved)
            yield f"Not proved, so more may change: {names}."
        if found.same and not any(self._questions()):
            yield (
                f"{NOTHING} No verdict does and no duty, proved, whatever is answered and whatever "
                f"is left open. {_APART}"
            )
            return
        yield (
            f"Of {seen.any_task.known} ends of the guided tool's tasks {_number(seen.any_task)}, "
            f"of {seen.any_scenario.known} stored situations {_number(seen.any_scenario)}."
        )
        if not found.unproved:
            what = "No other answer changes" if seen.changes else NOTHING.removesuffix(".")
            yield (
                f"{what}: proved for every situation with one purpose in which each question that "
                "arises is answered, and that both revisions allow. Where something is left open, "
                f"those counted above were compared. {_APART}"
            )

    def told(self, change: Change) -> str:
        """Return a change in a few sentences.

        Args:
            change: the change.
        """
        if change.norm:
            norm = self.after.norm.get(change.norm) or self.before.norm[change.norm]
            said = f"**{norm.id}** ({norm.said}) {self._of_norm(change)}."
        else:
            said = f"**{_brief(change.before)} → {_brief(change.after)}.**"
        count = (
            f"In {self.seen.tasks[change]} of {self.seen.any_task.known} ends of tasks and "
            f"{self.seen.scenarios[change]} of {self.seen.any_scenario.known} stored situations."
        )
        return " ".join(filter(None, (said, count, self._example(change.case))))

    def _of_norm(self, change: Change) -> str:
        match change.before, change.after:
            case None, _:
                return "is new"
            case _, None:
                return "is gone"
            case State() as before, State() as after:
                return f"{_STATES[after]} where it {_was(before)}"
            case Done() as before, Done() as after:
                return f"is {_DONE[after]} where it was {_DONE[before]}"
            case Due() as before, Due() as after:
                return f"is due {_DUE[after]}, not {_DUE[before]}"
            case before, after:
                return f"now says “{after}”, and said “{before}”"

    def _example(self, case: Case | None) -> str:
        """Return a situation in words, each answer as worded by the revision that has it."""
        if case is None:
            return ""
        phrases = [
            sentence(self.after if self._has(self.after, *answer) else self.before, *answer)
            for answer in case.answers.items()
        ]
        phrases += [ORDINARY] if case.usual else []
        return f"For example: {'; '.join(phrases)}."

    def _has(self, guidance: Guidance, name: str, value: str) -> bool:
        fact = guidance.facts.get(name)
        return value in fact.phrases if fact else name in guidance.norm

    def _questions(self) -> Iterator[str]:
        before, after = self.before.facts, self.after.facts
        for name in dict.fromkeys([*after, *before]):
            old, new = before.get(name), after.get(name)
            if old is None or new is None:
                known = new or old
                assert known is not None
                yield f"{'New' if new else 'No longer asked'}: “{known.question}”"
                continue
            for value in [x for x in new.phrases if x not in old.phrases]:
                yield f"“{new.question}” has a new answer: “{new.phrases[value]}”"
            for value in [x for x in old.phrases if x not in new.phrases]:
                yield f"“{new.question}” no longer has the answer “{old.phrases[value]}”"
            if old.usual != new.usual:
                usual = [x.phrases[x.usual] if x.usual else "nothing" for x in (old, new)]
                yield f"“{new.question}” now takes for granted “{usual[1]}”, and not “{usual[0]}”"
            if name in self.found.usual:
                yield f"“{new.question}” has its usual answer in different situations from before"
            if name in self.found.questions:
                yield f"“{new.question}” is asked in different situations from before"

        if repr(self.before.policy.purposes) != repr(self.after.policy.purposes):
            yield "Several purposes are judged differently; such situations were not compared"

    def _reworded(self) -> Iterator[str]:
        """Yield what is only worded differently, with the same force and conditions."""
        for id, new in self.after.norm.items():
            old = self.before.norm.get(id)
            if old is not None and _words(old) != _words(new):
                yield f"**{id}**: “{_words(new)}”, and it was “{_words(old)}”"
        for name, fact in self.after.facts.items():
            earlier = self.before.facts.get(name)
            for value, phrase in fact.phrases.items() if earlier else ():
                was = earlier.phrases.get(value, phrase) if earlier else phrase
                if was != phrase:
                    yield f"“{phrase}”, and it was “{was}”"


def _words(norm: Norm) -> str:
    return f"{norm.addressee}: {norm.act}" if norm.directive else norm.act


def _was(state: State) -> str:
    return {
        State.APPLIES: "applied",
        State.UNCLEAR: "was unclear, and bound to be safe",
        State.DISPLACED: "gave way to another rule",
        State.DOES_NOT_APPLY: "did not apply",
    }[state]


def _brief(verdict: StrEnum | None) -> str:
    assert isinstance(verdict, Verdict)
    return IN_BRIEF[verdict]


def _number(count: Count) -> str:
    return "none changes" if not count.changed else f"{count.changed} change"
