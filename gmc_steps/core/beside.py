"""What an answer carries beside its duties: what comes later, where to read on, what words mean."""

from __future__ import annotations

from gmc_steps.core.advice import Advice
from gmc_steps.core.finding import State
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
        if any(one.outcome.truth(norm.ahead) for one in each)
        and advice.state(norm.id) is State.DOES_NOT_APPLY
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
    said = [
        each
        for each in advice.findings
        # What differs by region is told with the choice of one.
        if each.state is State.APPLIES and not each.norm.regions
    ]
    if advice.verdict is Verdict.OUT_OF_SCOPE:
        bounds = (Modality.DEFINITION, Modality.SCOPE)
        return tuple(each.norm for each in said if each.norm.modality in bounds)
    reasons = {
        phrase
        for each in advice.findings
        if each.norm.directive and (each.state.binds or each.state is State.DISPLACED)
        for phrase in each.because
    }
    return tuple(
        each.norm
        for each in said
        if each.norm.modality is Modality.DEFINITION and reasons.intersection(each.because)
    )
