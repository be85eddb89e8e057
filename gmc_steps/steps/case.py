"""A case: one scenario being played.

Givens and Whens answer facts; Thens ask the core what follows. A Then is about every situation that
fits the Givens: what they leave open is unanswered, never "no". `gmc_steps.steps.failure` describes
a Then that does not hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from gmc_steps.core.advice import Advice
from gmc_steps.core.change import changes, routes
from gmc_steps.core.finding import State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.core.verdict import Verdict
from gmc_steps.steps import failure
from gmc_steps.steps.repair import ORDINARY, Holds, advice_on, read_by, repairs, sentence


class StepFailure(AssertionError):  # noqa: N818 (a failed expectation)
    """A step's expectation and what the core says instead, in an author's words."""


class Case:
    """The situation of one scenario, and the findings that its Thens have stated.

    Attributes:
        given: The answers of the Givens so far, by the fact's name or the norm's id.
        asserted: (norm's id, state) for each Then that states a finding of the guidance.

    Args:
        guidance: The guidance that the scenario is about.
        search: Whether to search for what would make a failing Then hold.
    """

    def __init__(self, guidance: Guidance, *, search: bool = True) -> None:
        self.guidance = guidance
        self._search = search
        self.asserted: list[tuple[str, str]] = []
        self.given: dict[str, str] = {}
        self._ordinary = False
        self._searched = False
        self._advice: Advice | None = None

    @property
    def advice(self) -> Advice:
        """The advice on the situation so far, with the usual answers if the Givens ask for them.

        Raises:
            StepFailure: The Givens describe an impossible situation.
        """
        if self._advice is None:
            try:
                self._advice = advice_on(self.guidance, self.answers)
            except SituationError as error:
                raise StepFailure(f"the Givens do not fit together: {error.words}") from None
        return self._advice

    @property
    def situation(self) -> dict[str, str]:
        """The answers that the Thens are about; none if the Givens do not fit together."""
        try:
            return dict(self.advice.situation.answers)
        except StepFailure:
            return {}

    @property
    def fired(self) -> list[str]:
        """The ids of the directive norms that apply; none if the Givens do not fit together."""
        try:
            advice = self.advice
        except StepFailure:
            return []
        return [norm.id for norm in self.guidance.norms if norm.directive and advice.binds(norm.id)]

    @property
    def answers(self) -> dict[str, str]:
        """The Givens so far, including the one that takes the usual answers for granted."""
        return {**self.given, ORDINARY: "yes"} if self._ordinary else dict(self.given)

    def answer(self, fact: str, value: str) -> None:
        """Answer a fact, or a norm's "has it been done"."""
        self.not_after_then()
        if fact in self.given:
            old, new = (sentence(self.guidance, fact, said) for said in (self.given[fact], value))
            if old != new:  # repeating the same answer changes nothing
                raise StepFailure(
                    f"“{new}” answers what “{old}” has already answered; keep one of the two"
                )
        self.given[fact] = value

    def assume_ordinary(self) -> None:
        """Take the usual answers for granted."""
        self.not_after_then()
        self._ordinary = True

    def not_after_then(self) -> None:
        """Refuse a Given after a Then: the Then was about a different situation."""
        if self._advice is not None:
            raise StepFailure("a Given after a Then; put it before the first Then")

    def expect_state(self, norm: str, state: State, displaced_by: str = "") -> None:
        """State that a norm is in a state, and optionally which other norm displaces it."""

        def holds(advice: Advice) -> bool:
            if advice.state(norm) is not state:  # without its reasons, which take the longest
                return False
            return not displaced_by or displaced_by in advice.finding(norm).displaced_by

        wanted = failure.state_words(self.guidance.norm[norm], state, displaced_by)
        self._expect_finding(norm, holds, wanted, *filter(None, [displaced_by]))
        self.asserted.append((norm, str(state)))
        if displaced_by:  # only a norm that applies displaces another
            self.asserted.append((displaced_by, str(State.APPLIES)))

    def expect_idle(self, norm: str) -> None:
        """State that a norm does not apply, whether or not another displaces it.

        This does not state which norm displaces it, so nothing is earned for that one.
        """
        idle = (State.DOES_NOT_APPLY, State.DISPLACED)
        wanted = failure.state_words(self.guidance.norm[norm], State.DOES_NOT_APPLY)
        self._expect_finding(norm, lambda advice: advice.state(norm) in idle, wanted)
        self.asserted.append((norm, str(self.advice.state(norm))))

    def expect_depends(self, norm: str, fact: str) -> None:
        """State that a norm turns on a fact."""
        self._expect_finding(
            norm,
            lambda advice: fact in advice.finding(norm).depends_on,
            f"{norm} depends on {self.guidance.facts[fact].topic}",
        )
        self.asserted.append((norm, str(self.advice.finding(norm).state)))

    def expect_done(self, norm: str, done: str) -> None:
        """State that a norm applies and is met, outstanding or not met."""

        def holds(advice: Advice) -> bool:
            return advice.binds(norm) and advice.finding(norm).done == done

        self._expect_finding(norm, holds, f"{norm} is {done}", done=True)
        self.asserted.append((norm, str(self.advice.finding(norm).state)))

    def _expect_finding(
        self, norm: str, holds: Holds, wanted: str, *others: str, done: bool = False
    ) -> None:
        if not holds(self.advice):
            finding = self.advice.finding(norm)
            lines = failure.of_finding(self.guidance, finding, wanted)
            instead = failure.then_of(self.guidance, finding, done=done)
            names = read_by(self.guidance, [*others, norm])
            # The author is waiting: this many take a second at most.
            raise self._failure(lines, instead, holds, names, 600)

    def expect_verdict(self, verdict: Verdict, purpose: str = "") -> None:
        """State the verdict, or the verdict on one of several purposes."""
        found = _on_purpose(self.advice, purpose)
        if found is None:
            raise StepFailure("there is one purpose; add a Given that names the other")
        if found.verdict is verdict:
            return

        def holds(advice: Advice) -> bool:
            changed = _on_purpose(advice, purpose)
            return changed is not None and changed.comes_to(verdict)

        answer = found.answer
        names = [*answer.turns_on, *read_by(self.guidance, [*answer.closed, *answer.outstanding])]
        names += [name for name, fact in self.guidance.facts.items() if not fact.selects_only]
        names += [norm.id for norm in self.guidance.norms if norm.gate]
        lines = failure.of_verdict(found, verdict)
        instead = self.guidance.words.verdicts[found.verdict]
        if purpose:
            instead = f"where {self._purposes[purpose]}, {instead}"
        # A verdict turns on nearly all facts, and takes longer than a finding.
        raise self._failure(lines, instead, holds, names, 300)

    def _failure(
        self,
        lines: Iterable[str],
        instead: str | None,
        holds: Holds,
        names: Iterable[str],
        pairs: int,
    ) -> StepFailure:
        """Return the failure to raise: what went wrong, and what would make the Then hold.

        All failing Thens of a scenario are reported. Mostly they fail for the same reason, so pairs
        of changes, which take the longest, are tried only for the first.
        """
        found = None
        if self._search:
            tried = 0 if self._searched else pairs
            found = repairs(self.guidance, self.answers, holds, names, tried)
        self._searched = True
        return StepFailure("\n".join([*lines, *failure.of_repairs(instead, found)]))

    @property
    def _purposes(self) -> Mapping[str, str]:
        """The phrases of the purposes for which a verdict can be stated."""
        purposes = self.guidance.policy.purposes
        return self.guidance.facts[purposes.fact].phrases if purposes else {}

    def expect_question(self, fact: str) -> None:
        """State which question comes next."""
        if self.advice.next_question != fact:
            got = self.advice.next_question
            raise StepFailure(
                f"expected: the next question is {self.guidance.facts[fact].topic}, "
                f"got: {self.guidance.facts[got].topic if got else 'no question is left'}"
            )

    def expect_change(self, phrases: Iterable[str]) -> None:
        """State that these changes together would lead to a better verdict."""
        wanted = set(phrases)
        found = changes(self.advice)
        if not any(set(change.phrases) == wanted for change in found):
            raise StepFailure(
                f"expected: it would change if {' and also '.join(sorted(wanted))}\n"
                f"got: {self._offered(change.phrases for change in found)}"
            )

    def _offered(self, changes: Iterable[Iterable[str]]) -> str:
        """Return the first few changes in words."""
        said = ["it would change if " + " and also ".join(phrases) for phrases in changes]
        more = f"; and {len(said) - 4} more" if len(said) > 4 else ""
        return "; or ".join(said[:4]) + more or self.guidance.words.no_change

    def expect_no_change(self) -> None:
        """State that nothing anybody can do would change a refusal."""
        found = changes(self.advice)
        if found or not self.advice.assumed.verdict.refuses:
            words, assumed = self.guidance.words, self.advice.assumed.verdict
            offered = self._offered(change.phrases for change in found)
            raise StepFailure(
                f"expected: a refusal, and {words.no_change}\n"
                f"got: {offered if found else words.verdicts[assumed]}"
            )

    def expect_route(self, answer: tuple[str, str]) -> None:
        """State that a person's judgement, a fact and its value, would lead to a better verdict."""
        fact, value = answer
        _ = self.advice  # from here on, no Given may follow
        # Usual answers that were only assumed are still open to judgement.
        found = routes(Advice(Situation.of(self.guidance, self.given)))
        if not any((route.fact, route.value) == (fact, value) for route in found):
            offered = "; or ".join(route.phrase for route in found[:4])
            raise StepFailure(
                f"expected: a person may judge that {self.guidance.facts[fact].phrases[value]}\n"
                f"got: {offered or 'no judgement would open the way'}"
            )

    def expect_hand_over(self, reading: int) -> None:
        """State that a reading leaves the decision to a person."""
        found = [hand_over.reading for hand_over in self.advice.answer.handed_over]
        if reading not in found:
            got = ", ".join(map(str, found)) or "no reading does"
            raise StepFailure(
                f"expected: reading {reading} leaves the decision to a person, got: {got}"
            )


def _on_purpose(advice: Advice, purpose: str) -> Advice | None:
    """Return the advice on one of several purposes, or the whole if none is named."""
    if not purpose:
        return advice
    return next((p.advice for p in advice.purposes if p.value == purpose), None)
