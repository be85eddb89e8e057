"""The forms in which norms are written down, one function per modality.

`must("13.1", "get the patient's consent", when=…)` reads like the sentence it stands for.
"""

from __future__ import annotations

from functools import partial

from gmc_steps.core.conditions import in_scope
from gmc_steps.core.facts import patient_wish
from gmc_steps.core.logic import ALWAYS, NEVER, Expression
from gmc_steps.core.norm import Displacement, Due, Gate, Modality, Norm

_DUE = {
    Modality.MAY: Due.STANDING,
    Modality.NEED_NOT: Due.STANDING,
    Modality.CONDITION: Due.BEFORE,
}


def by(*norms: str, when: Expression = ALWAYS, stated: bool = False) -> tuple[Displacement, ...]:
    """Return displacements by each of the norms, under one condition.

    Args:
        norms: ids of the displacing norms.
        when: further condition; the displacing norm must apply in any case.
        stated: whether the text itself says so (otherwise its headings or narrower subject do).
    """
    return tuple(Displacement(norm, when, "stated" if stated else "read") for norm in norms)


KNOWN_WISH_AGAINST = by("47.3", when=patient_wish.is_("against_use", "against_recording"))
"""After death, a known wish against the use displaces what would permit it (47.3)."""


def _directive(
    modality: Modality,
    id: str,
    act: str,
    *,
    when: Expression = ALWAYS,
    scope: Expression = in_scope,
    displaced_by: tuple[Displacement, ...] = (),
    met: Expression | None = None,
    unclear: Expression = NEVER,
    reading: int = 0,
    due: Due | None = None,
    gate: bool = False,
    addressee: str = "the doctor",
    source: str = "",
) -> Norm:
    level = Gate.NONE
    if gate:
        level = Gate.MUST if modality in (Modality.MUST, Modality.MUST_NOT) else Gate.SHOULD
    return Norm(
        id=id,
        modality=modality,
        act=act,
        when=when,
        scope=scope,
        displaced_by=displaced_by,
        met=met,
        unclear=unclear,
        reading=reading,
        due=due or _DUE.get(modality, Due.BEFORE),
        gate=level,
        addressee=addressee,
        source=source,
    )


def _descriptive(
    modality: Modality,
    id: str,
    text: str,
    *,
    when: Expression = ALWAYS,
    source: str = "",
    nations: tuple[str, ...] = (),
) -> Norm:
    return Norm(
        id=id,
        modality=modality,
        act=text,
        when=when,
        scope=in_scope,
        source=source,
        nations=nations,
    )


must = partial(_directive, Modality.MUST)
must_not = partial(_directive, Modality.MUST_NOT)
should = partial(_directive, Modality.SHOULD)
should_not = partial(_directive, Modality.SHOULD_NOT)
may = partial(_directive, Modality.MAY)
need_not = partial(_directive, Modality.NEED_NOT)
good_practice = partial(_directive, Modality.GOOD_PRACTICE)
condition = partial(_directive, Modality.CONDITION)
information = partial(_descriptive, Modality.INFORMATION)
definition = partial(_descriptive, Modality.DEFINITION)
scope = partial(_descriptive, Modality.SCOPE)
