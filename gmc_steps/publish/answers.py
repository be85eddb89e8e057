"""Two lists for the glossary: what each verdict means, and which answers are usual.

Both are made from the guidance, so that neither can contradict the tool or the scenarios.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import facts_in
from gmc_steps.core.verdict import Verdict
from gmc_steps.publish.templating import fill

MEANING: Mapping[Verdict, str] = {
    Verdict.OUT_OF_SCOPE: "The guidance does not cover this. It says neither that it is allowed "
    "nor that it is not.",
    Verdict.MUST_STOP: "Something is under way, and a must or a must not that applies is not met.",
    Verdict.MUST_NOT: "A must or a must not that applies is not met. Where something that can be "
    "done would change that, the answer names it.",
    Verdict.SHOULD_STOP: "Something is under way, and a should or a should not that applies is "
    "not met.",
    Verdict.SHOULD_NOT: "A should or a should not that applies is not met.",
    Verdict.DEPENDS: "Something that decides the answer has not been said.",
    Verdict.PERSON_DECIDES: "A judgement that nobody has recorded decides, or a reading of this "
    "project's leaves the decision to a person.",
    Verdict.MAY_ONCE: "It is permitted once something has been done, and nobody has said whether "
    "it has. The answer lists it.",
    Verdict.MAY: "It is permitted, and nothing on which that rests is outstanding. Other duties "
    "can apply beside it: the answer lists them.",
    Verdict.SILENT: "Nothing that applies forbids it, and nothing that applies permits it. That "
    "is not a permission.",
    Verdict.DUTIES_ONLY: "The question is not whether it is permitted. The answer lists the duties "
    "that apply.",
}
"""The meaning of each verdict, in the order in which they are tried, for any guidance."""


@dataclass(frozen=True)
class Usual:
    """A usual answer.

    Attributes:
        phrase: The answer.
        turns_on: Topics of the facts that decide whether it is usual; empty if it always is.
    """

    phrase: str
    turns_on: tuple[str, ...]


def usual_answers(guidance: Guidance) -> tuple[Usual, ...]:
    """Return every usual answer, in the order in which the questions are asked."""
    facts = guidance.facts
    return tuple(
        Usual(
            fact.phrases[fact.usual],
            tuple(dict.fromkeys(facts[name].topic for name in facts_in(fact.usual_when))),
        )
        for fact in facts.values()
        if fact.usual
    )


def slots(guidance: Guidance) -> dict[str, Callable[[], str]]:
    """Return what fills ``<!-- show: verdicts -->`` and ``<!-- show: usual -->``, by name."""
    headlines, said = guidance.tool.headlines, guidance.words.verdicts
    verdicts = [
        (" ".join(filter(None, headlines[verdict])), said[verdict], meaning)
        for verdict, meaning in MEANING.items()
    ]
    return {
        "verdicts": partial(fill, "verdicts.html", verdicts=verdicts),
        "usual": partial(fill, "usual.html", usual=usual_answers(guidance)),
    }
