"""A case: one scenario being played.

Givens and Whens answer facts; Thens ask the core what follows. A Then speaks of every situation
that fits the Givens: what they leave open is unanswered, never "no".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from gmc_steps.core.advice import Advice, Verdict
from gmc_steps.core.change import changes, routes
from gmc_steps.core.facts import FACTS
from gmc_steps.core.finding import Finding, State
from gmc_steps.core.report import VERDICTS
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.evidence.problem import ContentError
from gmc_steps.local.advice import LocalAdvice
from gmc_steps.local.rule import LocalRule, Policy


class StepFailure(AssertionError):  # noqa: N818 (a failed expectation)
    """What a step expected and what the core says instead, in an author's words."""


class Case:
    """The situation of one scenario, and what its Thens have stated.

    Attributes:
        given: the answers of the Givens so far, by fact or by norm's id.
        kept: what the Givens say of local rules, by id.
        asserted: (norm's id, state) for each Then that states a finding of the guidance.

    Args:
        policy: reads the local policy, if a step asks for it.
    """

    def __init__(self, policy: Callable[[], Policy] = Policy) -> None:
        """Begin with nothing answered."""
        self.asserted: list[tuple[str, str]] = []
        self.given: dict[str, object] = {}
        self.kept: dict[str, bool] = {}
        self._policy = policy
        self._ordinary = False
        self._advice: Advice | None = None

    @property
    def advice(self) -> Advice:
        """The advice on the situation so far, with usual answers if the Givens ask for them.

        Raises:
            StepFailure: the Givens describe a situation that cannot be.
        """
        if self._advice is None:
            try:
                advice = Advice(Situation.of(self.given))
            except SituationError as error:
                raise StepFailure(f"the Givens do not fit together: {error}") from None
            self._advice = advice.assumed if self._ordinary else advice
        return self._advice

    @property
    def situation(self) -> dict[str, str]:
        """The answers that the Thens speak of; none if the Givens do not fit together."""
        try:
            return dict(self.advice.situation.answers)
        except StepFailure:
            return {}

    @property
    def fired(self) -> list[str]:
        """Ids of the directive norms that apply; none if the Givens do not fit together."""
        try:
            advice = self.advice
        except StepFailure:
            return []
        return [norm.id for norm in advice.table.norms if norm.directive and advice.binds(norm.id)]

    def answer(self, fact: str, value: str) -> None:
        """Answer a fact, or a norm's "has it been done"."""
        if fact in self.given:
            raise StepFailure(f"the scenario answers {fact} twice; keep one of the two")
        self.given[fact] = value
        self._advice = None

    def assume_ordinary(self) -> None:
        """Take the usual answers for granted."""
        self._ordinary = True
        self._advice = None

    def expect_state(self, norm: str, state: State, displaced_by: str = "") -> None:
        """State that a norm is in that state, displaced by that other norm."""
        finding = self.advice.finding(norm)
        if finding.state is not state or (
            displaced_by and displaced_by not in finding.displaced_by
        ):
            wanted = f"displaced by {displaced_by}" if displaced_by else str(state)
            raise StepFailure(self._explain(finding, wanted))
        self.asserted.append((norm, str(state)))
        if displaced_by:  # only a norm that applies displaces another
            self.asserted.append((displaced_by, str(State.APPLIES)))

    def expect_depends(self, norm: str, fact: str) -> None:
        """State that a norm turns on a fact."""
        finding = self.advice.finding(norm)
        if fact not in finding.depends_on:
            raise StepFailure(self._explain(finding, f"depends on {FACTS[fact].topic}"))
        self.asserted.append((norm, str(finding.state)))

    def expect_done(self, norm: str, done: str) -> None:
        """State that a norm applies and is met, outstanding or not met."""
        finding = self.advice.finding(norm)
        if finding.done != done:
            raise StepFailure(self._explain(finding, done))
        self.asserted.append((norm, str(finding.state)))

    def expect_verdict(self, verdict: Verdict, made_for: str = "") -> None:
        """State the verdict, or the verdict on one of several purposes."""
        advice = self.advice
        if made_for:
            found = [p.advice for p in advice.purposes if p.made_for == made_for]
            if not found:
                raise StepFailure("the recording has one purpose; add a Given that names the other")
            advice = found[0]
        if advice.verdict is not verdict:
            lines = [f"expected: {VERDICTS[verdict]}", f"got: {VERDICTS[advice.verdict]}"]
            answer = advice.answer
            if answer.closed:
                lines.append(f"closed by: {', '.join(answer.closed)}")
            if answer.outstanding:
                lines.append(f"outstanding: {', '.join(answer.outstanding)}")
            if answer.turns_on and advice.verdict in (Verdict.DEPENDS, Verdict.PERSON_DECIDES):
                lines += _open(answer.turns_on)
            for hand_over in answer.handed_over:
                lines.append(f"reading {hand_over.reading}: {hand_over.text}")
            raise StepFailure("\n".join(lines))

    def expect_question(self, fact: str) -> None:
        """State which question comes next."""
        if self.advice.next_question != fact:
            got = self.advice.next_question
            raise StepFailure(
                f"expected next: {FACTS[fact].topic}\n"
                f"got: {FACTS[got].topic if got else 'no question is left'}"
            )

    def expect_change(self, phrases: Iterable[str]) -> None:
        """State that these changes together would lead to a permission."""
        wanted = set(phrases)
        found = changes(self.advice)
        if not any(set(change.phrases) == wanted for change in found):
            offered = "; or ".join(" and ".join(change.phrases) for change in found)
            raise StepFailure(
                f"expected it to change if {' and '.join(sorted(wanted))}\n"
                f"got: {offered or 'nothing that the doctor can do would change it'}"
            )

    def expect_no_change(self) -> None:
        """State that nothing the doctor can do would lead to a permission."""
        found = changes(self.advice)
        if found or not self.advice.assumed.verdict.refuses:
            offered = "; or ".join(" and ".join(change.phrases) for change in found)
            raise StepFailure(
                f"expected a refusal that nothing changes\n"
                f"got: {offered or VERDICTS[self.advice.verdict]}"
            )

    def expect_route(self, fact: str, value: str) -> None:
        """State that a person's judgement would lead to a permission."""
        # Usual answers that were only assumed are still open to judgement.
        found = routes(Advice(Situation.of(self.given)))
        if not any((route.fact, route.value) == (fact, value) for route in found):
            offered = "; or ".join(route.phrase for route in found)
            raise StepFailure(
                f"expected that a person may judge: {FACTS[fact].phrases[value]}\n"
                f"got: {offered or 'no such route'}"
            )

    def expect_hand_over(self, reading: int) -> None:
        """State that a reading leaves the decision to a person."""
        found = [hand_over.reading for hand_over in self.advice.answer.handed_over]
        if reading not in found:
            raise StepFailure(f"expected reading {reading} to hand over; got {found or 'none'}")

    @property
    def local(self) -> LocalAdvice:
        """The advice with the local policy laid over it.

        Raises:
            StepFailure: there is no local policy, or it cannot be read.
        """
        try:
            policy = self._policy()
        except ContentError as error:
            raise StepFailure(str(error)) from None
        if not policy:
            raise StepFailure("there is no local policy; write features/local/policy.toml")
        return LocalAdvice(self.advice, policy, self.kept)

    def keep(self, rule: str, kept: bool) -> None:
        """Say that a local rule is kept, or that it is not."""
        self._local_rule(rule)
        if rule in self.kept:
            raise StepFailure(
                f"the scenario says twice whether {rule} is kept; keep one of the two"
            )
        self.kept[rule] = kept

    def expect_local(self, rule: str, state: State, statement: str = "") -> None:
        """State that a local rule is in that state, and perhaps what it says."""
        found = self.local.finding(self._local_rule(rule))
        if statement and statement != found.rule.statement:
            raise StepFailure(f"{rule} says: {found.rule.statement}\ngot: {statement}")
        if found.state is not state:
            lines = [f"local rule {rule}: expected {state}, got {found.state}"]
            if found.because:
                lines.append(f"  because {'; '.join(found.because)}")
            raise StepFailure("\n".join(lines + _open(found.depends_on)))

    def expect_local_verdict(self, verdict: Verdict) -> None:
        """State the verdict under the local policy."""
        local = self.local
        if local.verdict is not verdict:
            lines = [f"expected: {VERDICTS[verdict]}", f"got: {VERDICTS[local.verdict]}"]
            for label, rules in (("closed by", local.closed), ("outstanding", local.outstanding)):
                if rules:
                    lines.append(f"{label}: {', '.join(rule.id for rule in rules)} (local)")
            lines.append(f"the guidance alone: {VERDICTS[self.advice.verdict]}")
            raise StepFailure("\n".join(lines))

    def _local_rule(self, rule: str) -> LocalRule:
        rules = self.local.policy.by_id
        if rule not in rules:
            raise StepFailure(f"there is no local rule {rule}; there are {', '.join(rules)}")
        return rules[rule]

    def _explain(self, finding: Finding, wanted: str) -> str:
        got = str(finding.done or finding.state)
        if finding.displaced_by:
            got += f" by {', '.join(finding.displaced_by)}"
        lines = [
            f"{finding.norm.id}: expected {wanted}, got {got}",
            f"  {finding.norm.statement}",
        ]
        if finding.because:
            lines.append(f"  because {'; '.join(finding.because)}")
        lines += _open(finding.depends_on)
        return "\n".join(lines)


def _open(facts: Iterable[str]) -> list[str]:
    topics = [FACTS[name].topic for name in facts]
    if not topics:
        return []
    more = f", and {len(topics) - 4} more" if len(topics) > 4 else ""
    return [f"  turns on {'; '.join(topics[:4])}{more}"]
