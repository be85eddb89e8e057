"""Shows situations that break a law, in words, as Gherkin and as a command."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from gmc_steps.core.advice import Advice
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.situation import Situation
from gmc_steps.steps.repair import ORDINARY, sentence


@dataclass(frozen=True)
class Shown:
    """A situation as the core decides it.

    Attributes:
        guidance: the guidance.
        answers: the fact's name or norm's id → the answer, in the order of asking.
        usual: whether the usual answers are taken for granted.
    """

    guidance: Guidance = field(repr=False)
    answers: Mapping[str, str]
    usual: bool = True

    @cached_property
    def advice(self) -> Advice:
        """What the guidance says about it.

        Raises:
            SituationError: it is impossible.
        """
        advice = self._as_it_stands
        return advice.assumed if self.usual else advice

    @cached_property
    def _as_it_stands(self) -> Advice:
        return Advice(Situation.of(self.guidance, self.answers))

    @property
    def phrases(self) -> tuple[str, ...]:
        """Its answers in words, with the usual ones as one phrase if they make a difference."""
        said = [sentence(self.guidance, *answer) for answer in self.answers.items()]
        if self.usual and self._verdicts(self._as_it_stands) != self._verdicts(self.advice):
            said.append(ORDINARY)
        return tuple(said)

    @property
    def says(self) -> tuple[str, ...]:
        """The verdict in words; with several purposes, one for each."""
        return tuple(self._verdicts(self.advice))

    def _verdicts(self, advice: Advice) -> list[str]:
        words = self.guidance.words.verdicts
        if not advice.purposes:
            return [words[advice.verdict]]
        return [f"where {x.phrase}, {words[x.advice.verdict]}" for x in advice.purposes]

    @property
    def call(self) -> str:
        """The command that decides it."""
        return " ".join(["gmc-steps decide", *(f"{x}={y}" for x, y in self.answers.items())])

    def scenario(self, name: str) -> Iterator[str]:
        """Yield the lines of a scenario that states what the guidance says now.

        Args:
            name: of the scenario.
        """
        act = self.guidance.words.act
        when = sentence(self.guidance, act, self.answers[act]) if act in self.answers else ""
        yield f"Scenario: {name}"
        given = [phrase for phrase in self.phrases if phrase != when]
        yield from (f"  {'And' if place else 'Given'} {text}" for place, text in enumerate(given))
        if when:
            yield f"  When {when}"
        yield from (f"  {'And' if n else 'Then'} {text}" for n, text in enumerate(self.says))


@dataclass(frozen=True)
class Witness:
    """What breaks a law.

    Attributes:
        situations: the situation, and if two are compared, the second one.
    """

    situations: tuple[Shown, ...]

    @property
    def size(self) -> int:
        """How many answers the situation has."""
        return len(self.situations[0].answers)

    def gherkin(self, name: str) -> str:
        """Return a scenario for each situation.

        Args:
            name: of the first scenario.
        """
        after = ("", ", and then")
        return "\n\n".join(
            "\n".join(shown.scenario(f"{name}{after[number]}"))
            for number, shown in enumerate(self.situations)
        )

    def to_json(self, name: str) -> dict[str, Any]:
        """Return it as data."""
        return {
            "situations": [
                {
                    "answers": dict(shown.answers),
                    "phrases": list(shown.phrases),
                    "verdict": shown.advice.verdict.value,
                    "says": list(shown.says),
                    "call": shown.call,
                }
                for shown in self.situations
            ],
            "gherkin": self.gherkin(name),
        }
