"""`gmc-steps new`: a new scenario from a few questions.

Whatever the call already says is not asked. The rules say what follows from the Givens, and the
author says whether that is what the guidance says. If it is not, the scenario is written as the
author wants it, and fails until the rule is corrected: that is what scenarios are for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from gmc_steps.core import Advice, SituationError
from gmc_steps.desk.draft import Draft, steps_of
from gmc_steps.desk.theorem import answered
from gmc_steps.steps.failure import then_of
from gmc_steps.steps.frames import GIVEN, THEN
from gmc_steps.steps.repair import advice_on, sentence
from gmc_steps.steps.vocabulary import Phrase, Vocabulary

MOST_SHOWN = 9

Ask = Callable[[str], str]
"""Puts a question and returns the answer, which is empty if the author just presses Enter."""

Say = Callable[[str], None]
"""Shows a line."""

_ANSWERS = {"y": True, "yes": True, "n": False, "no": False}
_BACKGROUND = "the Background above the scenario"


class PhraseError(ValueError):
    """A sentence that is not a phrase, or a phrase or norm that does not belong here."""


@dataclass(frozen=True)
class Brief:
    """What a call already says about the scenario.

    Attributes:
        norms: the ids of its norms; it is about the first.
        name: its name.
        givens: its Givens, as phrases.
        thens: its Thens, as phrases.
    """

    norms: tuple[str, ...] = ()
    name: str = ""
    givens: tuple[str, ...] = ()
    thens: tuple[str, ...] = ()


def compose(
    vocabulary: Vocabulary,
    paragraph: int,
    background: Mapping[str, str],
    brief: Brief,
    ask: Ask | None,
    say: Say,
) -> Draft | None:
    """Return a draft, after asking for what is missing.

    Args:
        vocabulary: the sentences that are steps.
        paragraph: the paragraph whose scenario it is.
        background: the answers of the Backgrounds above it (see `background_of`).
        brief: what is known already.
        ask: puts a question; None to ask nothing, and take the Thens from the rules.
        say: shows a line.

    Returns:
        The draft; None if the name, the Givens or the Thens are missing.

    Raises:
        PhraseError: a phrase of the brief is not in the vocabulary, repeats an answer or does not
            go with the others; or none of its norms belongs to the paragraph.
    """
    guidance = vocabulary.guidance
    homes = [guidance.norm[id].paragraph for id in brief.norms]
    if homes and paragraph not in homes:
        raise PhraseError(
            f"{brief.norms[0]} belongs to paragraph {homes[0]}, not {paragraph}; run gmc-steps new "
            f"p{homes[0]}, or name a norm of paragraph {paragraph} too"
        )
    norms = brief.norms or (_choose_norm(vocabulary, paragraph, ask, say) if ask else ())
    name = brief.name or (ask("Name of the scenario, a few words that no other has") if ask else "")
    if not name.strip():
        return None
    givens = [_phrase(vocabulary, GIVEN, text) for text in brief.givens]
    if ask and not givens:
        say("Givens: type a phrase, or words to search for; press Enter to finish.")
        givens = _search(vocabulary, GIVEN, ask, say, lambda x: _advice(vocabulary, x, background))
    advice = _advice(vocabulary, givens, background)
    thens = [_phrase(vocabulary, THEN, text).text for text in brief.thens]
    if not thens:
        thens = _thens(advice, norms)
        say("The rules say now:" if ask else "Check these Thens against the text:")
        for text in thens:
            say(f"  Then {text}")
        if any(" depends on " in text for text in thens):
            say("A definite answer needs more Givens.")
        if ask and not _agreed(ask, say):
            say("Write what it says instead; the scenario will fail until the rule is corrected.")
            thens = [phrase.text for phrase in _search(vocabulary, THEN, ask, say)]
    if not givens or not thens:
        return None
    stated = [(answered(phrase, guidance)[0], phrase.text) for phrase in givens]
    return Draft(paragraph, norms, " ".join(name.split()), steps_of(guidance, stated, thens))


def _choose_norm(vocabulary: Vocabulary, paragraph: int, ask: Ask, say: Say) -> tuple[str, ...]:
    """Return the id of the norm that the author chooses; empty if there is none."""
    norms = [x for x in vocabulary.guidance.norms if x.paragraph == paragraph]
    if not norms:
        return ()
    say("Which norm is it about?")
    choices: dict[str, tuple[str, ...]] = {"": ()}
    for number, norm in enumerate(norms, 1):
        say(f"  {number}  {norm.id}: {norm.said}")
        choices[str(number)] = choices[norm.id] = (norm.id,)
    question = f"1 to {len(norms)}, or an id; press Enter for none"
    while (typed := ask(question).strip()) not in choices:
        say(f"'{typed}' is not one of these.")
    return choices[typed]


def _advice(
    vocabulary: Vocabulary, givens: Iterable[Phrase], background: Mapping[str, str]
) -> Advice:
    """Return what the rules say.

    Raises:
        PhraseError: a Given repeats an answer, or does not go with the others.
    """
    guidance = vocabulary.guidance
    answers = dict(background)
    for phrase in givens:
        fact, value = answered(phrase, guidance)
        if fact in answers:
            topic = guidance.facts[fact].topic if fact in guidance.facts else f"'{phrase.text}'"
            hint = "leave one of the two out"
            if fact in background:
                hint = f"leave it out, for {_BACKGROUND} answers it"
            raise PhraseError(f"'{phrase.text}' answers {topic} a second time; {hint}")
        answers[fact] = value
    try:
        return advice_on(guidance, answers)
    except SituationError as error:
        facts = sorted(error.facts, key=background.__contains__)
        if len(facts) != 2:
            raise PhraseError(error.words) from None
        one, other = (f"'{sentence(guidance, fact, answers[fact])}'" for fact in facts)
        where = f" in {_BACKGROUND}; leave it out"
        hint = where if facts[1] in background else "; leave one of the two out"
        raise PhraseError(f"{one} does not go with {other}{hint}") from None


def _thens(advice: Advice, norms: Collection[str]) -> list[str]:
    """Return what the rules say about the norms, and the verdict, in the words of the steps."""
    guidance = advice.guidance
    found = [then_of(guidance, advice.finding(x.id)) for x in guidance.norms if x.id in norms]
    return [*filter(None, found), advice.guidance.words.verdicts[advice.verdict]]


def _agreed(ask: Ask, say: Say) -> bool:
    """Return whether the guidance says so; asks again until the answer is yes or no."""
    while (typed := ask("Is this what the guidance says? [y/n]").strip().lower()) not in _ANSWERS:
        say("Type y or n.")
    return _ANSWERS[typed]


def _phrase(vocabulary: Vocabulary, keyword: str, text: str) -> Phrase:
    phrase = _known(vocabulary, keyword, text)
    if phrase is None:
        near = "' and '".join(vocabulary.nearest(keyword, _bare(text)))
        raise PhraseError(f"no phrase reads '{_bare(text)}'; the nearest are '{near}'")
    return phrase


def _known(vocabulary: Vocabulary, keyword: str, text: str) -> Phrase | None:
    return vocabulary.match(keyword, _bare(text))


def _bare(text: str) -> str:
    return re.sub(r"^(Given|When|Then|And|But) ", "", text.strip())


def _search(
    vocabulary: Vocabulary,
    keyword: str,
    ask: Ask,
    say: Say,
    check: Callable[[list[Phrase]], object] = list,
) -> list[Phrase]:
    """Return the phrases that the author picks, by typing them, or words and then a number.

    If `check` raises a `PhraseError` for a phrase, it is left out and the reason is shown.
    """
    word = keyword.capitalize()
    picked: list[Phrase] = []
    found: list[str] = []
    while True:
        menu = f"1 to {len(found)}, or other words; press Enter to search again"
        typed = ask(menu if found else word).strip()
        if typed.isdecimal():
            if not 1 <= int(typed) <= len(found):
                say("No such number." if found else "A number chooses from a list; type words.")
                continue
            typed = found[int(typed) - 1]
        elif not typed and not found:
            return picked
        found = []
        if phrase := _known(vocabulary, keyword, typed):
            try:
                check([*picked, phrase])
            except PhraseError as error:
                say(str(error))
                continue
            picked.append(phrase)
            say(f"  {word} {phrase.text}")
        elif typed:
            found = _found(vocabulary, keyword, typed, say)
            for number, text in enumerate(found, 1):
                say(f"  {number}  {text}")


def _found(vocabulary: Vocabulary, keyword: str, sought: str, say: Say) -> list[str]:
    """Return the phrases with all the words; if there are none, show the nearest instead."""
    words = sought.lower().split()
    whole = [x.text for x in vocabulary.listed if x.keyword == keyword and "<" not in x.text]
    if hits := [text for text in whole if all(word in text.lower() for word in words)]:
        return hits[:MOST_SHOWN]
    say("No phrase has all of these words; the nearest are:")
    return [text for text in vocabulary.nearest(keyword, sought) if "<" not in text]
