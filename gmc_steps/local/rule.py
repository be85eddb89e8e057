"""A local rule: a duty or a bar that an organisation adds to the guidance, as data."""

from __future__ import annotations

from dataclasses import dataclass, field

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import ALWAYS, Expression, Is, atoms
from gmc_steps.core.norm import Due, Gate, Modality

MODALITIES = (Modality.MUST, Modality.MUST_NOT, Modality.SHOULD, Modality.SHOULD_NOT)
"""The modalities that a local rule can have; none of them permits."""


@dataclass(frozen=True)
class LocalRule:
    """One rule of a local policy.

    Attributes:
        id: Such as "L1"; ids of the guidance look different.
        beside: The paragraph of the guidance that it goes beyond.
        modality: One of `MODALITIES`.
        act: What it tells its addressee to do or not to do; a verb phrase.
        guidance: The guidance that it adds to.
        when: When it applies, within the guidance's scope.
        due: When it is due.
    """

    id: str
    beside: int
    modality: Modality
    act: str
    guidance: Guidance = field(repr=False)
    when: Expression = ALWAYS
    due: Due = Due.BEFORE

    @property
    def within(self) -> Expression:
        """The situations in which it applies, never beyond those that the norms cover."""
        return self.guidance.policy.norms_scope & self.when

    @property
    def gate(self) -> Gate:
        """How firmly it closes the way if it is not kept; one that is due later closes nothing."""
        if self.due not in (Due.BEFORE, Due.DURING):
            return Gate.NONE
        return Gate.MUST if self.modality in (Modality.MUST, Modality.MUST_NOT) else Gate.SHOULD

    @property
    def conditions(self) -> tuple[str, ...]:
        """The conditions under which it applies, a phrase for each."""
        return tuple(
            " or ".join(
                phrase
                for value, phrase in self.guidance.facts[atom.fact].phrases.items()
                if value in atom.values
            )
            for atom in atoms(self.when)
            if isinstance(atom, Is)
        )

    @property
    def statement(self) -> str:
        """The rule as a sentence without its full stop."""
        return f"{self.guidance.words.addressee} {self.modality} {self.act}"


@dataclass(frozen=True)
class LocalPolicy:
    """The local policy of one organisation; without rules there is no policy.

    Attributes:
        organisation: Whose policy it is.
        rules: Its rules, in the order of the file.
    """

    organisation: str = ""
    rules: tuple[LocalRule, ...] = ()

    def __bool__(self) -> bool:
        """Return whether there is a policy at all."""
        return bool(self.rules)

    @property
    def name(self) -> str:
        """The name by which it is cited."""
        return f"local policy of {self.organisation}"

    @property
    def by_id(self) -> dict[str, LocalRule]:
        """The rules by their ids."""
        return {rule.id: rule for rule in self.rules}
