"""Scenarios before they are written to a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gmc_steps.core.guidance import Guidance

SCENARIO = "    "
"""The indentation of a scenario under its rule."""


@dataclass(frozen=True)
class Draft:
    """A scenario before it is written.

    Attributes:
        paragraph: the paragraph to whose rule it belongs.
        norms: the ids for its tags.
        name: its name, which must differ from every other in its file.
        steps: lines such as ``Given it is raining``, in order.
    """

    paragraph: int
    norms: tuple[str, ...]
    name: str
    steps: tuple[str, ...]

    def lines(self) -> list[str]:
        """Return the lines of the scenario, without line ends."""
        tags = [SCENARIO + " ".join(f"@{norm}" for norm in self.norms)] if self.norms else []
        steps = [f"{SCENARIO}  {step}" for step in self.steps]
        return [*tags, f"{SCENARIO}Scenario: {self.name}", *steps]


def steps_of(
    guidance: Guidance, givens: Iterable[tuple[str, str]], thens: Iterable[str]
) -> tuple[str, ...]:
    """Return the steps of a scenario with their keywords; the act is its When.

    Args:
        guidance: the guidance.
        givens: pairs of what is answered, such as a fact's name, and the phrase.
        thens: the phrases of its Thens.
    """
    act = guidance.words.act
    given = list(givens)
    phrases = {
        "Given": [phrase for fact, phrase in given if fact != act],
        "When": [phrase for fact, phrase in given if fact == act],
        "Then": list(thens),
    }
    return tuple(
        f"{'And' if place else word} {phrase}"
        for word, found in phrases.items()
        for place, phrase in enumerate(found)
    )
