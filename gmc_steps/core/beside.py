"""What an answer carries beside its duties.

What comes later, where to read on, what words mean, and which refusal it goes over.
"""

from __future__ import annotations

from typing import NamedTuple

from gmc_steps.core.advice import Advice
from gmc_steps.core.finding import State
from gmc_steps.core.norm import Modality, Norm
from gmc_steps.core.terms import REFUSALS, Exemption
from gmc_steps.core.verdict import Verdict


class Overridden(NamedTuple):
    """A refusal that does not close the way.

    Attributes:
        refusal: who has refused, and how, as a clause.
        norms: the norms that override it.
        readings: where there are none, what the project reads as overriding it.
    """

    refusal: str
    norms: tuple[Norm, ...]
    readings: tuple[Exemption, ...]

    @property
    def text(self) -> str:
        """The same as sentences."""
        by = [f"{norm.id} overrides it: {norm.statement}." for norm in self.norms]
        by += [f"Reading {each.reading} overrides it: {each.text}." for each in self.readings]
        return " ".join((f"A refusal is overridden: {self.refusal}.", *by))


def overridden(advice: Advice) -> tuple[Overridden, ...]:
    """Return the refusals over which an answer goes, and what overrides each.

    Args:
        advice: the advice; its usual answers are assumed.
    """
    found = dict[str, Overridden]()
    for one in [purpose.advice.assumed for purpose in advice.purposes] or [advice.assumed]:
        if one.verdict.refuses or one.verdict is Verdict.OUT_OF_SCOPE:
            continue
        guidance, truth = advice.guidance, one.outcome.truth
        laws = guidance.policy.laws
        norms = tuple(guidance.norm[x] for x in laws.overrides if one.outcome.applies(x))
        for refusal in laws.refusals:
            if truth(refusal.when):
                readings = tuple(
                    each
                    for each in laws.exemptions
                    if each.law == REFUSALS and each.speaks_of(refusal.words) and truth(each.when)
                )
                if norms or readings:
                    by = Overridden(refusal.words, norms, () if norms else readings)
                    found.setdefault(refusal.words, by)
    return tuple(found.values())


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
