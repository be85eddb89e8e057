"""The forms in which a guidance is written down: facts and norms, one function for each kind.

    rules = Forms(scope=outdoors, addressee="the keeper")
    rules.must("2.1", "shut the gate", when=night)

reads like the sentence it stands for. What a guidance always means, its scope and whom it
addresses, is said once.
"""

from __future__ import annotations

from functools import partial

from gmc_steps.core.fact import Fact, Kind
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


class Forms:
    """The forms of one guidance.

    Args:
        scope: the situations that the guidance speaks of.
        addressee: whom it addresses, as the subject of a sentence; also who judges, where a
            judgement names nobody else.
        region: the fact that says whose law is named, if that differs.
    """

    def __init__(
        self, scope: Expression = ALWAYS, addressee: str = "", region: Fact | None = None
    ) -> None:
        self.scope = scope
        self.addressee = addressee
        self.region = region
        self.must = partial(self._directive, Modality.MUST)
        self.must_not = partial(self._directive, Modality.MUST_NOT)
        self.should = partial(self._directive, Modality.SHOULD)
        self.should_not = partial(self._directive, Modality.SHOULD_NOT)
        self.may = partial(self._directive, Modality.MAY)
        self.need_not = partial(self._directive, Modality.NEED_NOT)
        self.good_practice = partial(self._directive, Modality.GOOD_PRACTICE)
        self.condition = partial(self._directive, Modality.CONDITION)
        self.information = partial(self._descriptive, Modality.INFORMATION)
        self.definition = partial(self._descriptive, Modality.DEFINITION)
        self.defines_scope = partial(self._descriptive, Modality.SCOPE)
        self.circumstance = partial(self._fact, Kind.CIRCUMSTANCE)
        self.judgement = partial(self._fact, Kind.JUDGEMENT)
        self.conduct = partial(self._fact, Kind.CONDUCT)

    def _fact(
        self,
        kind: Kind,
        name: str,
        topic: str,
        question: str,
        *,
        relevant: Expression = ALWAYS,
        idle: Expression = NEVER,
        heeded: tuple[str, ...] = (),
        usual: str = "",
        usual_when: Expression = ALWAYS,
        sooner: Expression = NEVER,
        unsettled: str = "",
        changeable: tuple[tuple[str, tuple[str, ...]], ...] = (),
        selects_only: bool = False,
        judge: str = "",
        guided_by: str = "",
        **phrases: str,
    ) -> Fact:
        """Return a fact; its answers are the remaining arguments, ``value="phrase"``."""
        if kind is Kind.JUDGEMENT:
            judge = judge or self.addressee
        return Fact(
            name,
            kind,
            topic,
            question,
            phrases,
            relevant=relevant,
            idle=idle,
            heeded=heeded,
            usual=usual,
            usual_when=usual_when,
            sooner=sooner,
            unsettled=unsettled,
            changeable=changeable,
            selects_only=selects_only,
            judge=judge,
            guided_by=guided_by,
        )

    def _directive(
        self,
        modality: Modality,
        id: str,
        act: str,
        *,
        when: Expression = ALWAYS,
        scope: Expression | None = None,
        displaced_by: tuple[Displacement, ...] = (),
        met: Expression | None = None,
        shown_by: Expression = NEVER,
        undone_by: Expression = NEVER,
        behind: str = "",
        unclear: Expression = NEVER,
        reading: int = 0,
        due: Due | None = None,
        gate: bool = False,
        ahead: Expression = NEVER,
        addressee: str = "",
        source: str = "",
    ) -> Norm:
        level = Gate.NONE
        if gate:
            strict = modality in (Modality.MUST, Modality.MUST_NOT, Modality.CONDITION)
            level = Gate.MUST if strict else Gate.SHOULD
        return Norm(
            id=id,
            modality=modality,
            act=act,
            when=when,
            scope=self.scope if scope is None else scope,
            displaced_by=displaced_by,
            met=met,
            shown_by=shown_by,
            undone_by=undone_by,
            behind=behind,
            unclear=unclear,
            reading=reading,
            due=due or _DUE.get(modality, Due.BEFORE),
            gate=level,
            ahead=ahead,
            addressee=addressee or self.addressee,
            source=source,
        )

    def _descriptive(
        self,
        modality: Modality,
        id: str,
        text: str,
        *,
        when: Expression = ALWAYS,
        scope: Expression | None = None,
        points_to: str = "",
        source: str = "",
        regions: tuple[str, ...] = (),
    ) -> Norm:
        if regions and self.region:
            when &= self.region.is_(*regions)
        return Norm(
            id=id,
            modality=modality,
            act=text,
            when=when,
            scope=self.scope if scope is None else scope,
            addressee=self.addressee,
            points_to=points_to,
            source=source,
            regions=regions,
        )
