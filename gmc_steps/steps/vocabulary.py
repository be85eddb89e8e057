"""The phrase table: every sentence that a step can be, and what it does to a case.

Whole sentences are looked up in a dictionary; the few that name norms, topics or several phrases
are recognised by a pattern. Nothing else is a step: an unknown sentence is undefined, and
`Vocabulary.nearest` names the two phrases most like it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, partial
from itertools import pairwise

from gmc_steps.core.finding import Done, State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.place import Place
from gmc_steps.core.validity import GuidanceError
from gmc_steps.core.verdict import Verdict
from gmc_steps.steps.case import Case
from gmc_steps.steps.repair import ORDINARY

Act = Callable[[Case], None]

GIVEN, THEN = "given", "then"
LOCAL = "local policy"


@dataclass(frozen=True)
class Phrase:
    """One sentence of the vocabulary.

    Attributes:
        keyword: "given" (Given and When) or "then".
        text: the sentence; in the catalogue a variable part stands in angle brackets.
        about: what it speaks of: a fact's name, a norm's id, or what it states.
        act: what it does to a case.
        asserts: ids of the norms whose finding it states.
    """

    keyword: str
    text: str
    about: str
    act: Act
    asserts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Form:
    """A sentence with variable parts.

    Attributes:
        keyword: as for phrases.
        text: how the catalogue shows it.
        pattern: how it is recognised.
        about: what it states.
        build: from the variable parts to what it does, or None if they name nothing known.
    """

    keyword: str
    text: str
    pattern: str
    about: str
    build: Callable[..., Act | None]


_ID = r"(\d+\.\d+)"
_RULE = r"local rule (L\d+)"


class Vocabulary:
    """The sentences in which scenarios speak of a guidance.

    Args:
        guidance: the guidance.
    """

    def __init__(self, guidance: Guidance) -> None:
        self.guidance = guidance
        self.match = cache(self._match)
        self._topics = {fact.topic: name for name, fact in guidance.facts.items()}
        self._answers = {
            phrase: (name, value)
            for name, fact in guidance.facts.items()
            for value, phrase in fact.phrases.items()
        }
        self._verdicts = {words: verdict for verdict, words in guidance.words.verdicts.items()}

    @cached_property
    def catalogue(self) -> tuple[Phrase, ...]:
        """Every phrase, forms with their variable parts in angle brackets.

        Raises:
            GuidanceError: a step could be two of them.
        """
        forms = (Phrase(form.keyword, form.text, form.about, _nothing) for form in self._forms)
        return (*self._sentences.values(), *forms)

    def _match(self, keyword: str, text: str) -> Phrase | None:
        """Return the phrase that a step is, or None (known as `match`, which remembers).

        Args:
            keyword: "given", "when" or "then"; And and But take the keyword before them.
            text: the step without its keyword.
        """
        keyword = GIVEN if keyword == "when" else keyword
        found = self._sentences.get((keyword, text))
        if found:
            return found
        for form in (*self._forms, *self._local_forms):
            if form.keyword == keyword and (parts := re.fullmatch(form.pattern, text)):
                act = form.build(*parts.groups())
                if act:
                    stated = tuple(part for part in parts.groups() if part in self.guidance.norm)
                    asserts = stated if form.about == "finding" else ()
                    return Phrase(keyword, text, form.about, act, asserts)
        return None

    @cached_property
    def _sentences(self) -> dict[tuple[str, str], Phrase]:
        """Every whole sentence, by keyword and text."""
        table: dict[tuple[str, str], Phrase] = {}
        for phrase in self._whole():
            key = phrase.keyword, phrase.text
            if key in table or self._taken_by_form(*key):
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
        for words, verdict in self._verdicts.items():
            yield Phrase(THEN, words, "verdict", partial(Case.expect_verdict, verdict=verdict))
        yield Phrase(THEN, guidance.words.no_change, "what would change it", Case.expect_no_change)

    def _taken_by_form(self, keyword: str, text: str) -> bool:
        """Whether one of the forms takes a step of this text."""
        return any(
            form.keyword == keyword
            and (parts := re.fullmatch(form.pattern, text)) is not None
            and form.build(*parts.groups()) is not None
            for form in self._forms
        )

    def _place(self, about: str) -> Place:
        """Where what a phrase speaks of is declared."""
        guidance = self.guidance
        if about in guidance.facts:
            return guidance.facts[about].place
        return guidance.norm[about].place if about in guidance.norm else guidance.words.place

    @cached_property
    def _forms(self) -> tuple[Form, ...]:
        change, finding = "what would change it", "finding"
        return (
            Form(
                GIVEN,
                "<norm> has been done",
                rf"{_ID} has (not )?been done",
                "conduct",
                self._answer_done,
            ),
            Form(
                THEN,
                "<norm> does not apply",
                rf"{_ID} does not apply",
                finding,
                lambda id: self._state(id, State.DOES_NOT_APPLY),
            ),
            Form(
                THEN,
                "<norm> does not apply, because of <norm>",
                rf"{_ID} does not apply, because of {_ID}",
                finding,
                lambda id, by: self._state(id, State.DISPLACED, by),
            ),
            Form(
                THEN,
                "<norm> depends on <topic>",
                rf"{_ID} depends on (.+)",
                finding,
                self._depends,
            ),
            Form(
                THEN,
                "<norm> is unclear, under reading <number>",
                rf"{_ID} is unclear, under reading (\d+)",
                finding,
                self._unclear,
            ),
            Form(
                THEN,
                "<norm> is met, outstanding or not met",
                rf"{_ID} is (met|outstanding|not met)",
                finding,
                self._done,
            ),
            Form(THEN, "where <purpose>, <verdict>", r"where (.+)", "verdict", self._of_purpose),
            Form(
                THEN,
                "the next question is <topic>",
                r"the next question is (.+)",
                "question",
                self._question,
            ),
            Form(
                THEN,
                "it would change if <phrase> and also <phrase>",
                r"it would change if (.+)",
                change,
                self._change,
            ),
            Form(
                THEN,
                "a person may judge that <phrase>",
                r"a person may judge that (.+)",
                change,
                self._route,
            ),
            Form(
                THEN,
                "reading <number> leaves the decision to a person",
                r"reading (\d+) leaves the decision to a person",
                "verdict",
                lambda reading: partial(Case.expect_hand_over, reading=int(reading)),
            ),
        )

    @cached_property
    def _local_forms(self) -> tuple[Form, ...]:
        """Sentences about a local policy, shown in no catalogue of the guidance's.

        Which rules there are is known only when a scenario runs, or to `gmc_steps.check.local`.
        """
        return (
            Form(
                GIVEN,
                "local rule <id> is kept",
                rf"{_RULE} is (not )?kept",
                LOCAL,
                lambda rule, word: partial(Case.keep, rule=rule, kept=not word),
            ),
            Form(
                THEN,
                "<what the rule says>, under local rule <id>",
                rf"(.+), under {_RULE}",
                LOCAL,
                lambda said, rule: partial(
                    Case.expect_local, rule=rule, state=State.APPLIES, statement=said
                ),
            ),
            Form(
                THEN,
                "local rule <id> does not apply",
                rf"{_RULE} does not apply",
                LOCAL,
                lambda rule: partial(Case.expect_local, rule=rule, state=State.DOES_NOT_APPLY),
            ),
            Form(
                THEN,
                "under local policy, <verdict>",
                r"under local policy, (.+)",
                LOCAL,
                self._local_verdict,
            ),
        )

    def _state(self, id: str, state: State, by: str = "") -> Act | None:
        if id not in self.guidance.norm or (by and by not in self.guidance.norm):
            return None
        return partial(Case.expect_state, norm=id, state=state, displaced_by=by)

    def _depends(self, id: str, topic: str) -> Act | None:
        if id not in self.guidance.norm or topic not in self._topics:
            return None
        return partial(Case.expect_depends, norm=id, fact=self._topics[topic])

    def _unclear(self, id: str, reading: str) -> Act | None:
        norm = self.guidance.norm.get(id)
        if norm is None or norm.reading != int(reading):
            return None
        return partial(Case.expect_state, norm=id, state=State.UNCLEAR)

    def _done(self, id: str, done: str) -> Act | None:
        known = id in self.guidance.norm
        return partial(Case.expect_done, norm=id, done=Done(done)) if known else None

    def _answer_done(self, id: str, word: str | None) -> Act | None:
        if id not in self.guidance.norm:
            return None
        return partial(Case.answer, fact=id, value="not_done" if word else "done")

    def _of_purpose(self, words: str) -> Act | None:
        purposes = self.guidance.policy.purposes
        if purposes is None:
            return None
        # Phrases hold commas of their own.
        for value, phrase in self.guidance.facts[purposes.fact].phrases.items():
            verdict = self._verdicts.get(words.removeprefix(f"{phrase}, "))
            if verdict and words.startswith(f"{phrase}, "):
                return partial(Case.expect_verdict, verdict=verdict, purpose=value)
        return None

    def _question(self, topic: str) -> Act | None:
        fact = self._topics.get(topic)
        return partial(Case.expect_question, fact=fact) if fact else None

    def _change(self, words: str) -> Act | None:
        phrases = words.split(" and also ")
        known = all(
            phrase in self._answers or re.fullmatch(rf"{_ID} has been done", phrase)
            for phrase in phrases
        )
        return partial(Case.expect_change, phrases=phrases) if known else None

    def _route(self, phrase: str) -> Act | None:
        if phrase not in self._answers:
            return None
        fact, value = self._answers[phrase]
        return partial(Case.expect_route, fact=fact, value=value)

    def _local_verdict(self, words: str) -> Act | None:
        verdict: Verdict | None = self._verdicts.get(words)
        return partial(Case.expect_local_verdict, verdict=verdict) if verdict else None

    # What is near a sentence that is no step.

    def nearest(self, keyword: str, text: str) -> list[str]:
        """Return the two phrases most like a sentence that is none of them.

        The pairs of letters that both have show what was mistyped; the words of meaning that both
        have, the rarer the more, show what was said in other words. The page of phrases counts in
        the same way.

        Args:
            keyword: "given", "when" or "then".
            text: the sentence.
        """
        texts, weights = self._weighed[GIVEN if keyword == "when" else keyword]
        said = {stem: weights[stem] for stem in _stems(text) if stem in weights}
        most, letters = sum(said.values()) or 1, _pairs(text)

        def likeness(phrase: str) -> float:
            theirs = _pairs(phrase)
            in_letters = 2 * len(letters & theirs) / (len(letters) + len(theirs))
            return in_letters + 0.7 * sum(said.get(stem, 0) for stem in _stems(phrase)) / most

        return sorted(texts, key=likeness, reverse=True)[:2]

    @cached_property
    def _weighed(self) -> dict[str, tuple[list[str], dict[str, int]]]:
        """For each keyword, its phrases, and how much each of their words tells."""
        weighed = {}
        for keyword in (GIVEN, THEN):
            texts = [phrase.text for phrase in self.catalogue if phrase.keyword == keyword]
            counts = Counter(stem for text in texts for stem in _stems(text))
            weights = {stem: (len(texts) // count).bit_length() for stem, count in counts.items()}
            weighed[keyword] = texts, weights
        return weighed


@cache
def vocabulary_of(guidance: Guidance) -> Vocabulary:
    """Return the vocabulary of a guidance, made once."""
    return Vocabulary(guidance)


def _nothing(_case: Case) -> None:
    """Do nothing to a case: an entry of the catalogue that stands for many sentences."""


@cache
def _stems(text: str) -> tuple[str, ...]:
    """The words of meaning in a text, each once, shortened so that caller is callers."""
    return tuple(dict.fromkeys(word[:5] for word in re.findall("[a-z0-9-]{4,}", text.lower())))


@cache
def _pairs(text: str) -> frozenset[str]:
    """The pairs of letters that stand side by side in a text."""
    return frozenset(map("".join, pairwise(text.lower())))
