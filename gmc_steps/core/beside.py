"""What an answer carries beside its duties: what comes later, where to read on, what words mean."""

from __future__ import annotations

from collections.abc import Iterator

from gmc_steps.core.advice import Advice
from gmc_steps.core.finding import Finding, State
from gmc_steps.core.norm import Modality, Norm
from gmc_steps.core.verdict import Verdict


def ahead(advice: Advice) -> tuple[Norm, ...]:
    """Return the norms that do not apply yet and are worth knowing beforehand.

    Args:
        advice: the advice.
    """
    each = [purpose.advice for purpose in advice.purposes] or [advice]
    return tuple(
        norm
        for norm in advice.guidance.norms
        if advice.state(norm.id) is State.DOES_NOT_APPLY
        and any(one.outcome.truth(norm.ahead) for one in each)
    )


def read_on(advice: Advice) -> tuple[Norm, ...]:
    """Return the norms that apply and point to another document.

    Args:
        advice: the advice.
    """
    pointing = (norm for norm in advice.guidance.norms if norm.points_to)
    return tuple(norm for norm in pointing if advice.binds(norm.id))


def definitions(advice: Advice) -> tuple[Norm, ...]:
    """Return the definitions on which the answer turns.

    Those are the ones that apply for a reason that is also one for a duty or a permission; out of
    scope, whatever says so.

    Args:
        advice: the advice.
    """
    findings = advice.findings
    if advice.verdict is Verdict.OUT_OF_SCOPE:
        kinds = (Modality.DEFINITION, Modality.SCOPE)
        return tuple(each.norm for each in _defining(findings, kinds) if each.because)
    reasons = {
        phrase
        for each in findings
        if each.norm.directive and (each.state.binds or each.state is State.DISPLACED)
        for phrase in each.because
    }
    return tuple(
        each.norm
        for each in _defining(findings, (Modality.DEFINITION,))
        if reasons.intersection(each.because)
    )


def _defining(findings: tuple[Finding, ...], kinds: tuple[Modality, ...]) -> Iterator[Finding]:
    """Yield what says what a word means; what differs by region is told elsewhere."""
    for each in findings:
        if each.state is State.APPLIES and each.norm.modality in kinds and not each.norm.regions:
            yield each
