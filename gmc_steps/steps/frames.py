"""The sentences with gaps: each is a line of `FRAMES`, and each kind of gap is a `Slot`.

A frame such as ``{norm} depends on {fact}`` matches a step if the words are the same and each gap
names something that exists. The frame's act receives the values of the gaps by their names; a gap
whose name differs from its slot's gives both, as in ``{displaced_by:norm}``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from gmc_steps.core.finding import Done, State
from gmc_steps.core.guidance import Guidance
from gmc_steps.steps.case import Case

GIVEN, THEN = "given", "then"

_GAP = re.compile(r"\{(\w+)(?::(\w+))?\}")


@dataclass(frozen=True)
class Slot:
    """What can stand in a gap.

    Attributes:
        shown: How the catalogue shows it.
        pattern: How it is recognised.
        value: Returns what a text in the gap stands for; None if it names nothing known.
    """

    shown: str
    pattern: str = ".+"
    value: Callable[[str], object] = str


@dataclass(frozen=True)
class Frame:
    """A sentence with gaps.

    Attributes:
        keyword: ``given`` (Given and When) or ``then``.
        text: The sentence, with its gaps in braces.
        about: What it states.
        act: What it does to a case, called with the values of the gaps by name.
    """

    keyword: str
    text: str
    about: str
    act: Callable[..., None]

    def shown(self, slots: Mapping[str, Slot]) -> str:
        """Return the sentence as the catalogue shows it."""
        return _GAP.sub(lambda gap: slots[gap[2] or gap[1]].shown, self.text)

    def of(self, text: str) -> str:
        """Return the sentence with a text in each gap."""
        return _GAP.sub(text, self.text)

    def pattern(self, slots: Mapping[str, Slot]) -> str:
        """Return the pattern by which it is recognised, with a group for each gap."""
        return _GAP.sub(lambda gap: f"(?P<{gap[1]}>{slots[gap[2] or gap[1]].pattern})", self.text)

    def values(self, gaps: Mapping[str, str], slots: Mapping[str, Slot]) -> dict[str, object]:
        """Return what the texts in its gaps stand for."""
        kinds = {gap[1]: gap[2] or gap[1] for gap in _GAP.finditer(self.text)}
        return {name: slots[kinds[name]].value(text) for name, text in gaps.items()}


CONDUCT, FINDING, CHANGE, VERDICT = "conduct", "finding", "what would change it", "verdict"

_done = partial(Case.answer, value="done")
_not_done = partial(Case.answer, value="not_done")
_displaced = partial(Case.expect_state, state=State.DISPLACED)
_unclear = partial(Case.expect_state, state=State.UNCLEAR)

FRAMES = (
    Frame(GIVEN, "{fact:norm} has been done", CONDUCT, _done),
    Frame(GIVEN, "{fact:norm} has not been done", CONDUCT, _not_done),
    Frame(THEN, "{norm} does not apply", FINDING, Case.expect_idle),
    Frame(THEN, "{norm} does not apply, because of {displaced_by:norm}", FINDING, _displaced),
    Frame(THEN, "{norm} depends on {fact}", FINDING, Case.expect_depends),
    Frame(THEN, "{norm:unclear}", FINDING, _unclear),
    Frame(THEN, "{norm} is {done}", FINDING, Case.expect_done),
    Frame(THEN, "where {purpose}, {verdict}", VERDICT, Case.expect_verdict),
    Frame(THEN, "the next question is {fact}", "question", Case.expect_question),
    Frame(THEN, "it would change if {phrases}", CHANGE, Case.expect_change),
    Frame(THEN, "a person may judge that {answer}", CHANGE, Case.expect_route),
    Frame(
        THEN, "reading {reading} leaves the decision to a person", VERDICT, Case.expect_hand_over
    ),
)
"""The frames of the guidance's scenarios."""

_ID = r"\d+\.\d+"


def slots_of(guidance: Guidance) -> dict[str, Slot]:
    """Return what can stand in the gaps of `FRAMES`, by the name of the slot."""
    ids = {norm.id: norm.id for norm in guidance.norms}
    unclear = {
        f"{norm.id} is unclear, under reading {norm.reading}": norm.id for norm in guidance.norms
    }
    topics = {fact.topic: name for name, fact in guidance.facts.items()}
    answers = {
        phrase: (name, value)
        for name, fact in guidance.facts.items()
        for value, phrase in fact.phrases.items()
    }
    verdicts = {words: verdict for verdict, words in guidance.words.verdicts.items()}
    purposes: dict[str, str] = {}
    if guidance.policy.purposes is not None:
        fact = guidance.facts[guidance.policy.purposes.fact]
        purposes = {phrase: value for value, phrase in fact.phrases.items()}

    def phrases(words: str) -> tuple[str, ...] | None:
        said = tuple(words.split(" and also "))
        known = all(x in answers or re.fullmatch(rf"{_ID} has been done", x) for x in said)
        return said if known else None

    return {
        "norm": Slot("<norm>", _ID, ids.get),
        "unclear": Slot(
            "<norm> is unclear, under reading <number>", rf"{_ID} is unclear, .+", unclear.get
        ),
        "fact": Slot("<topic>", value=topics.get),
        "done": Slot("met, outstanding or not met", "met|outstanding|not met", Done),
        # Phrases contain commas, so the pattern has to list them.
        "purpose": Slot("<purpose>", "|".join(map(re.escape, purposes)) or "(?!)", purposes.get),
        "verdict": Slot("<verdict>", value=verdicts.get),
        "phrases": Slot("<phrase> and also <phrase>", value=phrases),
        "answer": Slot("<phrase>", value=answers.get),
        "reading": Slot("<number>", r"\d+", int),
    }
