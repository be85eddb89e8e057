"""The phrase table: every sentence that a step can be, and what it does to a case.

Whole sentences are looked up in a dictionary; the few that name norms, topics or several phrases
are recognised by a pattern. Nothing else is a step: an unknown sentence is undefined, and
`nearest` names the two phrases most like it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, partial

from gmc_steps.core.finding import Done, State
from gmc_steps.core.guidance import GuidanceError
from gmc_steps.core.place import Place
from gmc_steps.guidance import GUIDANCE
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


_ID = r"(\d+\.\d+)"
_BY_TOPIC = {fact.topic: name for name, fact in GUIDANCE.facts.items()}
_BY_PHRASE = {
    phrase: (name, value)
    for name, fact in GUIDANCE.facts.items()
    for value, phrase in fact.phrases.items()
}
_BY_ID = {norm.id: norm for norm in GUIDANCE.norms}


@cache
def _sentences() -> dict[tuple[str, str], Phrase]:
    """Return every whole sentence, by keyword and text.

    Raises:
        GuidanceError: a step could be two of them, or one of them and a form.
    """
    table: dict[tuple[str, str], Phrase] = {}
    for phrase in _whole():
        if (phrase.keyword, phrase.text) in table or _taken_by_form(phrase.keyword, phrase.text):
            raise GuidanceError(
                _place(phrase.about), f"two phrases read '{phrase.text}'", "reword one of them"
            )
        table[phrase.keyword, phrase.text] = phrase
    return table


def _place(about: str) -> Place:
    """Where what a phrase speaks of is declared."""
    if about in GUIDANCE.facts:
        return GUIDANCE.facts[about].place
    return GUIDANCE.norm[about].place if about in GUIDANCE.norm else GUIDANCE.words.place


def _whole() -> Iterator[Phrase]:
    for name, fact in GUIDANCE.facts.items():
        for value, text in fact.phrases.items():
            yield Phrase(GIVEN, text, name, partial(Case.answer, fact=name, value=value))
    yield Phrase(GIVEN, ORDINARY, "usual answers", Case.assume_ordinary)
    for norm in GUIDANCE.norms:
        if norm.directive:
            yield Phrase(
                THEN,
                f"{norm.statement}, under {norm.id}",
                norm.id,
                partial(Case.expect_state, norm=norm.id, state=State.APPLIES),
                asserts=(norm.id,),
            )
    for verdict, words in GUIDANCE.words.verdicts.items():
        yield Phrase(THEN, words, "verdict", partial(Case.expect_verdict, verdict=verdict))
    yield Phrase(
        THEN,
        GUIDANCE.words.no_change,
        "what would change it",
        Case.expect_no_change,
    )


@dataclass(frozen=True)
class _Form:
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
    pattern: re.Pattern[str]
    about: str
    build: Callable[..., Act | None]


def _state(id: str, state: State, by: str = "") -> Act | None:
    if id not in _BY_ID or (by and by not in _BY_ID):
        return None
    return lambda case: case.expect_state(id, state, by)


def _depends(id: str, topic: str) -> Act | None:
    if id not in _BY_ID or topic not in _BY_TOPIC:
        return None
    return lambda case: case.expect_depends(id, _BY_TOPIC[topic])


def _unclear(id: str, reading: str) -> Act | None:
    if id not in _BY_ID or _BY_ID[id].reading != int(reading):
        return None
    return lambda case: case.expect_state(id, State.UNCLEAR)


def _done(id: str, done: str) -> Act | None:
    if id not in _BY_ID:
        return None
    return lambda case: case.expect_done(id, Done(done))


def _answer_done(id: str, word: str | None) -> Act | None:
    if id not in _BY_ID:
        return None
    return lambda case: case.answer(id, "not_done" if word else "done")


def _for_purpose(words: str) -> Act | None:
    for value, phrase in GUIDANCE.facts[
        "made_for"
    ].phrases.items():  # phrases hold commas of their own
        for verdict, sentence in GUIDANCE.words.verdicts.items():
            if words == f"{phrase}, {sentence}":
                return partial(Case.expect_verdict, verdict=verdict, made_for=value)
    return None


def _question(topic: str) -> Act | None:
    if topic not in _BY_TOPIC:
        return None
    return lambda case: case.expect_question(_BY_TOPIC[topic])


def _change(words: str) -> Act | None:
    phrases = words.split(" and also ")
    known = all(p in _BY_PHRASE or re.fullmatch(rf"{_ID} has been done", p) for p in phrases)
    return (lambda case: case.expect_change(phrases)) if known else None


def _route(phrase: str) -> Act | None:
    if phrase not in _BY_PHRASE:
        return None
    return lambda case: case.expect_route(*_BY_PHRASE[phrase])


def _hand_over(reading: str) -> Act:
    return lambda case: case.expect_hand_over(int(reading))


def _local_verdict(words: str) -> Act | None:
    for verdict, sentence in GUIDANCE.words.verdicts.items():
        if words == sentence:
            return partial(Case.expect_local_verdict, verdict=verdict)
    return None


def _form(
    keyword: str, text: str, pattern: str, about: str, build: Callable[..., Act | None]
) -> _Form:
    return _Form(keyword, text, re.compile(pattern), about, build)


_FORMS: tuple[_Form, ...] = (
    _form(GIVEN, "<norm> has been done", rf"{_ID} has (not )?been done", "conduct", _answer_done),
    _form(
        THEN,
        "<norm> does not apply",
        rf"{_ID} does not apply",
        "finding",
        lambda id: _state(id, State.DOES_NOT_APPLY),
    ),
    _form(
        THEN,
        "<norm> does not apply, because of <norm>",
        rf"{_ID} does not apply, because of {_ID}",
        "finding",
        lambda id, by: _state(id, State.DISPLACED, by),
    ),
    _form(THEN, "<norm> depends on <topic>", rf"{_ID} depends on (.+)", "finding", _depends),
    _form(
        THEN,
        "<norm> is unclear, under reading <number>",
        rf"{_ID} is unclear, under reading (\d+)",
        "finding",
        _unclear,
    ),
    _form(
        THEN,
        "<norm> is met, outstanding or not met",
        rf"{_ID} is (met|outstanding|not met)",
        "finding",
        _done,
    ),
    _form(THEN, "where <purpose>, <verdict>", r"where (.+)", "verdict", _for_purpose),
    _form(
        THEN, "the next question is <topic>", r"the next question is (.+)", "question", _question
    ),
    _form(
        THEN,
        "it would change if <phrase> and also <phrase>",
        r"it would change if (.+)",
        "what would change it",
        _change,
    ),
    _form(
        THEN,
        "a person may judge that <phrase>",
        r"a person may judge that (.+)",
        "what would change it",
        _route,
    ),
    _form(
        THEN,
        "reading <number> leaves the decision to a person",
        r"reading (\d+) leaves the decision to a person",
        "verdict",
        _hand_over,
    ),
)

_LOCAL = r"local rule (L\d+)"
LOCAL_FORMS: tuple[_Form, ...] = (
    _form(
        GIVEN,
        "local rule <id> is kept",
        rf"{_LOCAL} is (not )?kept",
        LOCAL,
        lambda rule, word: partial(Case.keep, rule=rule, kept=not word),
    ),
    _form(
        THEN,
        "<what the rule says>, under local rule <id>",
        rf"(.+), under {_LOCAL}",
        LOCAL,
        lambda said, rule: partial(
            Case.expect_local, rule=rule, state=State.APPLIES, statement=said
        ),
    ),
    _form(
        THEN,
        "local rule <id> does not apply",
        rf"{_LOCAL} does not apply",
        LOCAL,
        lambda rule: partial(Case.expect_local, rule=rule, state=State.DOES_NOT_APPLY),
    ),
    _form(
        THEN,
        "under local policy, <verdict>",
        r"under local policy, (.+)",
        LOCAL,
        _local_verdict,
    ),
)
"""Sentences about a local policy: read wherever they stand, and shown in no catalogue of the
guidance's. Which rules there are is known only when a scenario runs, or to `gmc_steps.check.local`.
"""


def _taken_by_form(keyword: str, text: str) -> bool:
    """Whether one of the forms takes a step of this text."""
    return any(
        form.keyword == keyword
        and (parts := form.pattern.fullmatch(text)) is not None
        and form.build(*parts.groups()) is not None
        for form in _FORMS
    )


def _nothing(_case: Case) -> None:
    """Do nothing to a case: an entry of the catalogue that stands for many sentences."""


@cache
def match(keyword: str, text: str) -> Phrase | None:
    """Return the phrase that a step is, or None if it is none.

    Args:
        keyword: "given", "when" or "then"; And and But take the keyword before them.
        text: the step without its keyword.
    """
    keyword = GIVEN if keyword == "when" else keyword
    found = _sentences().get((keyword, text))
    if found:
        return found
    for form in (*_FORMS, *LOCAL_FORMS):
        if form.keyword == keyword and (parts := form.pattern.fullmatch(text)):
            act = form.build(*parts.groups())
            if act:
                stated = tuple(p for p in parts.groups() if p in _BY_ID)
                asserts = stated if form.about == "finding" else ()
                return Phrase(keyword, text, form.about, act, asserts)
    return None


def nearest(keyword: str, text: str) -> list[str]:
    """Return the two phrases most like a sentence that is none of them.

    Letters tell what was mistyped; what was said in other words is told by the words of meaning
    that both have, the rarer the more. The page of phrases counts in the same way.
    """
    keyword = GIVEN if keyword == "when" else keyword
    texts, weights = _weighed(keyword)
    said = {stem: weights[stem] for stem in _stems(text) if stem in weights}
    most = sum(said.values()) or 1
    matcher = SequenceMatcher(b=text.lower(), autojunk=False)

    def shared(phrase: str) -> float:
        return 0.7 * sum(said.get(stem, 0) for stem in _stems(phrase)) / most

    def bound(phrase: str) -> float:
        matcher.set_seq1(phrase.lower())
        return matcher.quick_ratio() + shared(phrase)

    found: list[tuple[float, int, str]] = []
    bounds = {phrase: bound(phrase) for phrase in texts}
    for phrase in sorted(texts, key=bounds.__getitem__, reverse=True):
        if len(found) == 2 and bounds[phrase] < -found[1][0]:
            break  # none of the rest can be nearer, and to compare letters takes time
        matcher.set_seq1(phrase.lower())
        found.append((-(matcher.ratio() + shared(phrase)), texts[phrase], phrase))
        found = sorted(found)[:2]
    return [phrase for _, _, phrase in found]


@cache
def _stems(text: str) -> tuple[str, ...]:
    """The words of meaning in a text, each once, shortened so that caller is callers."""
    return tuple(dict.fromkeys(word[:5] for word in re.findall("[a-z0-9-]{4,}", text.lower())))


@cache
def _weighed(keyword: str) -> tuple[dict[str, int], dict[str, int]]:
    """The places of a keyword's phrases, and how much each of their words tells."""
    texts = [phrase.text for phrase in catalogue() if phrase.keyword == keyword]
    counts = Counter(stem for text in texts for stem in _stems(text))
    weights = {stem: (len(texts) // count).bit_length() for stem, count in counts.items()}
    return {text: place for place, text in enumerate(texts)}, weights


@cache
def catalogue() -> tuple[Phrase, ...]:
    """Return every phrase, forms with their variable parts in angle brackets."""
    forms = (Phrase(form.keyword, form.text, form.about, _nothing) for form in _FORMS)
    return (*_sentences().values(), *forms)
