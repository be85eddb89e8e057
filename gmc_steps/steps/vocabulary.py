"""The phrases: every sentence that can be a step, and what it does to a case.

Whole sentences are looked up in a dictionary; those with gaps for norms, topics or phrases are the
frames of `gmc_steps.steps.frames`. Nothing else is a step: an unknown sentence is undefined, and
`Vocabulary.nearest` returns the two most similar phrases.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, partial

from gmc_steps.core.finding import State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.place import Place
from gmc_steps.core.validity import GuidanceError
from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.frames import (
    CHANGE,
    CONDUCT,
    FINDING,
    FRAMES,
    GIVEN,
    THEN,
    VERDICT,
    Frame,
    Slot,
    slots_of,
)
from gmc_steps.steps.nearest import Nearest
from gmc_steps.steps.repair import ORDINARY


@dataclass(frozen=True)
class Phrase:
    """One sentence of the vocabulary.

    Attributes:
        keyword: ``given`` (Given and When) or ``then``.
        text: The sentence; in the catalogue, gaps are in angle brackets.
        about: What it is about: a fact's name, a norm's id, or a kind of statement.
        act: What it does to a case.
        asserts: The ids of the norms whose findings it states.
        displaced_by: The id of the norm that it says displaces the first of them; mostly empty.
    """

    keyword: str
    text: str
    about: str
    act: Callable[[Case], None]
    asserts: tuple[str, ...] = ()
    displaced_by: str = ""

    def play(self, case: Case, table: object, text: object) -> None:
        """Apply the sentence to a case.

        No phrase takes a table or a block of text. One below a step would be shown on the page but
        checked by nothing, so it fails the step.

        Args:
            case: The scenario that is being played.
            table: The table below the step; None if there is none.
            text: The block of text below it; None if there is none.

        Raises:
            StepFailure: It does not hold, or is not allowed here.
        """
        if table is not None or text is not None:
            what = "table" if table is not None else "block of text"
            raise StepFailure(f"no step takes a {what}, so nothing checks this one; remove it")
        self.act(case)


class Vocabulary:
    """The sentences with which scenarios can describe a guidance.

    Args:
        guidance: The guidance.
        beside: Further sentences, which a layer beside the guidance adds and the catalogue leaves
            out.
        slots: What can stand in their gaps, beyond the guidance's own slots.
    """

    def __init__(
        self,
        guidance: Guidance,
        beside: tuple[Frame, ...] = (),
        slots: Mapping[str, Slot] | None = None,
    ) -> None:
        self.guidance = guidance
        self.match = cache(self._match)
        self._slots = {**slots_of(guidance), **(slots or {})}
        self._frames = [(x, re.compile(x.pattern(self._slots))) for x in (*FRAMES, *beside)]

    @cached_property
    def catalogue(self) -> tuple[Phrase, ...]:
        """Every phrase; frames have their gaps in angle brackets.

        Raises:
            GuidanceError: A step could be two phrases.
        """
        framed = (Phrase(x.keyword, x.shown(self._slots), x.about, _nothing) for x in FRAMES)
        return (*self._sentences.values(), *framed)

    @cached_property
    def listed(self) -> tuple[Phrase, ...]:
        """The catalogue, with the sentences that an act has been done beside the norms asked by id.

        They are what is said most often about a duty, and somebody looking for the duty would not
        find them in a frame.
        """
        found: list[Phrase] = []
        for phrase in self.catalogue:
            found.append(phrase)
            norm = self.guidance.norm.get(phrase.about)
            if norm and norm.asked_by_id:
                said = (x.of(norm.id) for x in FRAMES if x.about == CONDUCT)
                found += filter(None, (self.match(GIVEN, text) for text in said))
        return tuple(found)

    def _match(self, keyword: str, text: str) -> Phrase | None:
        """Return the phrase that a step is, or None (available as `match`, which caches).

        Args:
            keyword: ``given``, ``when`` or ``then``; And and But take the keyword before them.
            text: The step without its keyword.
        """
        keyword = GIVEN if keyword == "when" else keyword
        return self._sentences.get((keyword, text)) or self._framed(keyword, text)

    def _framed(self, keyword: str, text: str) -> Phrase | None:
        for frame, pattern in self._frames:
            found = pattern.fullmatch(text) if frame.keyword == keyword else None
            values = frame.values(found.groupdict(), self._slots) if found else {"": None}
            if None not in values.values():
                ids = tuple(str(x) for x in values.values() if x in self.guidance.norm)
                asserts = ids if frame.about == FINDING else ()
                by = str(values.get("displaced_by", ""))
                act = partial(frame.act, **values)
                return Phrase(keyword, text, frame.about, act, asserts, by)
        return None

    @cached_property
    def _sentences(self) -> dict[tuple[str, str], Phrase]:
        """Every whole sentence, by keyword and text."""
        table: dict[tuple[str, str], Phrase] = {}
        for phrase in self._whole():
            key = phrase.keyword, phrase.text
            if key in table or self._framed(*key):
                text = f"two phrases read '{phrase.text}'"
                raise GuidanceError(self._place(phrase.about), text, "reword one of them")
            table[key] = phrase
        return table

    def _whole(self) -> Iterator[Phrase]:
        guidance = self.guidance
        for name, fact in guidance.facts.items():
            for value, text in fact.phrases.items():
                yield Phrase(GIVEN, text, name, partial(Case.answer, fact=name, value=value))
        yield Phrase(GIVEN, ORDINARY, "usual answers", Case.assume_ordinary)
        for norm in guidance.norms:
            act = partial(Case.expect_state, norm=norm.id, state=State.APPLIES)
            yield Phrase(THEN, f"{norm.said}, under {norm.id}", norm.id, act, (norm.id,))
        for verdict, words in guidance.words.verdicts.items():
            yield Phrase(THEN, words, VERDICT, partial(Case.expect_verdict, verdict=verdict))
        yield Phrase(THEN, guidance.words.no_change, CHANGE, Case.expect_no_change)

    def _place(self, about: str) -> Place:
        """Return where the subject of a phrase is declared."""
        guidance = self.guidance
        if about in guidance.facts:
            return guidance.facts[about].place
        return guidance.norm[about].place if about in guidance.norm else guidance.words.place

    def nearest(self, keyword: str, text: str) -> list[str]:
        """Return the two phrases most similar to a sentence that is none of them."""
        return self._nearest[GIVEN if keyword == "when" else keyword].to(text)

    @cached_property
    def _nearest(self) -> dict[str, Nearest]:
        return {
            keyword: Nearest([x.text for x in self.catalogue if x.keyword == keyword])
            for keyword in (GIVEN, THEN)
        }


@cache
def vocabulary_of(guidance: Guidance) -> Vocabulary:
    """Return the vocabulary of a guidance, which is made once."""
    return Vocabulary(guidance)


def _nothing(_case: Case) -> None:
    """Do nothing to a case: this entry of the catalogue stands for many sentences."""
