"""What a local policy adds to the guidance's advice; never less strict than the advice itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from gmc_steps.core.advice import Advice
from gmc_steps.core.finding import Done, State
from gmc_steps.core.norm import Gate
from gmc_steps.core.verdict import Verdict
from gmc_steps.local.rule import LocalPolicy, LocalRule

_STATE = {True: State.APPLIES, None: State.DEPENDS, False: State.DOES_NOT_APPLY}
_BARRED = (Verdict.MUST_STOP, Verdict.MUST_NOT)


@dataclass(frozen=True)
class LocalFinding:
    """One local rule in one situation.

    Attributes:
        rule: The rule.
        state: Applies, depends or does not apply; nothing displaces a local rule.
        done: Whether it is kept; None unless it applies.
        because: The phrases that decided the state.
        depends_on: The names of the facts that it turns on.
    """

    rule: LocalRule
    state: State
    done: Done | None
    because: tuple[str, ...]
    depends_on: tuple[str, ...]


class LocalAdvice:
    """The guidance's advice with a local policy laid over it.

    Args:
        advice: What the guidance says, drawn without the policy.
        policy: The policy.
        kept: The local rule's id → whether it is kept, for the rules of which this has been said.
    """

    def __init__(self, advice: Advice, policy: LocalPolicy, kept: Mapping[str, bool]) -> None:
        self.advice = advice
        self.policy = policy
        self.kept = kept

    @cached_property
    def assumed(self) -> LocalAdvice:
        """The same advice with the usual answers taken for granted."""
        return LocalAdvice(self.advice.assumed, self.policy, self.kept)

    @cached_property
    def findings(self) -> tuple[LocalFinding, ...]:
        """One finding for each rule; with several purposes, the most binding one."""
        return tuple(map(self.finding, self.policy.rules))

    def finding(self, rule: LocalRule) -> LocalFinding:
        """Return the finding for a rule."""
        views = [purpose.advice for purpose in self.advice.purposes] or [self.advice]
        found = [_STATE[view.outcome.truth(rule.within)] for view in views]
        state = min(found, key=list(State).index)
        view = views[found.index(state)]
        kept = self.kept.get(rule.id)
        done = Done.OUTSTANDING if kept is None else Done.MET if kept else Done.NOT_MET
        depends = state is State.DEPENDS
        return LocalFinding(
            rule=rule,
            state=state,
            done=done if state is State.APPLIES else None,
            because=() if depends else view.phrases_deciding(rule.within),
            depends_on=view.facts_opening(rule.within) if depends else (),
        )

    @property
    def closed(self) -> tuple[LocalRule, ...]:
        """The rules that close the way: they apply and are not kept."""
        return tuple(f.rule for f in self.findings if f.rule.gate and f.done is Done.NOT_MET)

    @property
    def outstanding(self) -> tuple[LocalRule, ...]:
        """The rules that close the way until they are kept: nobody has said whether they are."""
        return tuple(f.rule for f in self.findings if f.rule.gate and f.done is Done.OUTSTANDING)

    @property
    def open(self) -> tuple[LocalFinding, ...]:
        """The findings on which the verdict turns: it is not known whether the rule applies."""
        return tuple(
            f
            for f in self.findings
            if f.rule.gate and f.state is State.DEPENDS and self.kept.get(f.rule.id) is not True
        )

    @property
    def verdict(self) -> Verdict:
        """The guidance's verdict, or a stricter one.

        A local bar closes what the guidance leaves open. An added duty permits nothing, so what
        the guidance does not permit stays as it is.
        """
        alone = self.advice.verdict
        if alone in (Verdict.OUT_OF_SCOPE, Verdict.DUTIES_ONLY, *_BARRED):
            return alone
        outcome = self.advice.outcome
        running = outcome.truth(self.advice.guidance.policy.running)
        gates = {rule.gate for rule in self.closed}
        if Gate.MUST in gates:
            return Verdict.MUST_STOP if running else Verdict.MUST_NOT
        if alone.permits and self.open:
            return Verdict.DEPENDS
        if gates and (alone.permits or alone is Verdict.SILENT):
            return Verdict.SHOULD_STOP if running else Verdict.SHOULD_NOT
        if alone is Verdict.MAY and self.outstanding:
            return Verdict.MAY_ONCE
        return alone
