"""The sentences about a local policy, and the case on which they are played."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from gmc_steps.core.finding import State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.verdict import Verdict
from gmc_steps.local.advice import LocalAdvice
from gmc_steps.local.rule import LocalPolicy, LocalRule
from gmc_steps.source.feature import LOCAL as FOLDER
from gmc_steps.source.feature import POLICY
from gmc_steps.source.problem import ContentError
from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.frames import GIVEN, THEN, Frame, Slot
from gmc_steps.steps.vocabulary import Vocabulary

LOCAL = "local policy"
"""The subject of these sentences, as in `Phrase.about`."""


class LocalCase(Case):
    """A scenario of local policy being played.

    Attributes:
        kept: Whether local rules are kept, by id, as the Givens say.

    Args:
        guidance: The guidance that it is about.
        policy: Reads the local policy.
        search: Whether to search for what would make a failing Then hold.
    """

    def __init__(
        self, guidance: Guidance, policy: Callable[[], LocalPolicy], *, search: bool = True
    ) -> None:
        super().__init__(guidance, search=search)
        self.kept: dict[str, bool] = {}
        self._policy = policy

    @property
    def policy(self) -> LocalPolicy:
        """The local policy.

        Raises:
            StepFailure: There is none, or it cannot be read.
        """
        try:
            policy = self._policy()
        except ContentError as error:
            raise StepFailure(str(error)) from None
        if not policy:
            raise StepFailure(f"there is no local policy; write {POLICY}")
        return policy

    @property
    def local(self) -> LocalAdvice:
        """The advice with the local policy laid over it.

        Raises:
            StepFailure: There is no local policy, or it cannot be read.
        """
        return LocalAdvice(self.advice, self.policy, self.kept)

    def keep(self, rule: str, kept: bool) -> None:
        """Say that a local rule is kept, or that it is not."""
        self.not_after_then()
        self._rule(rule)
        if self.kept.get(rule, kept) is not kept:
            raise StepFailure(
                f"the scenario says twice whether {rule} is kept; keep one of the two"
            )
        self.kept[rule] = kept

    def expect_local(self, rule: str, state: State, statement: str = "") -> None:
        """State that a local rule is in a state, and optionally what it says."""
        found = self.local.finding(self._rule(rule))
        if statement and statement != found.rule.statement:
            raise StepFailure(f"{rule} says: {found.rule.statement}\ngot: {statement}")
        if found.state is not state:
            lines = [f"local rule {rule}: expected {state}, got {found.state}"]
            if found.because:
                lines.append(f"Because {'; '.join(found.because)}")
            if found.depends_on:
                topics = (self.guidance.facts[name].topic for name in found.depends_on)
                lines.append(f"It turns on {'; '.join(topics)}")
            raise StepFailure("\n".join(lines))

    def expect_local_verdict(self, verdict: Verdict) -> None:
        """State the verdict under the local policy."""
        local, words = self.local, self.guidance.words.verdicts
        if local.verdict is not verdict:
            lines = [f"expected: {words[verdict]}", f"got: {words[local.verdict]}"]
            for label, rules in (("closed by", local.closed), ("outstanding", local.outstanding)):
                if rules:
                    lines.append(f"{label}: {', '.join(rule.id for rule in rules)} (local)")
            lines.append(f"the guidance alone: {words[self.advice.verdict]}")
            raise StepFailure("\n".join(lines))

    def _rule(self, rule: str) -> LocalRule:
        rules = self.policy.by_id
        if rule not in rules:
            raise StepFailure(f"there is no local rule {rule}; there are {', '.join(rules)}")
        return rules[rule]


def _of_local(act: Callable[..., None]) -> Callable[..., None]:
    """Return the act, which fails in a scenario of the guidance.

    Results of such scenarios are kept as depending on the guidance alone, so they must.
    """

    def played(case: Case, **named: object) -> None:
        if not isinstance(case, LocalCase):
            raise StepFailure(
                f"only scenarios in {FOLDER} speak of local policy; move this one there"
            )
        act(case, **named)

    return played


_kept = _of_local(partial(LocalCase.keep, kept=True))
_not_kept = _of_local(partial(LocalCase.keep, kept=False))
_applies = _of_local(partial(LocalCase.expect_local, state=State.APPLIES))
_idle = _of_local(partial(LocalCase.expect_local, state=State.DOES_NOT_APPLY))
_verdict = _of_local(LocalCase.expect_local_verdict)

# Not in the guidance's catalogue. Which rules there are is known only when a scenario runs, and to
# `gmc_steps.check.local`.
FRAMES = (
    Frame(GIVEN, "local rule {rule} is kept", LOCAL, _kept),
    Frame(GIVEN, "local rule {rule} is not kept", LOCAL, _not_kept),
    Frame(THEN, "{statement}, under local rule {rule}", LOCAL, _applies),
    Frame(THEN, "local rule {rule} does not apply", LOCAL, _idle),
    Frame(THEN, "under local policy, {verdict}", LOCAL, _verdict),
)
SLOTS = {"rule": Slot("<id>", r"L\d+"), "statement": Slot("<what the rule says>")}


@cache
def local_vocabulary(guidance: Guidance) -> Vocabulary:
    """Return the vocabulary of a guidance, extended by the sentences about a local policy."""
    return Vocabulary(guidance, FRAMES, SLOTS)
