"""`gmc-steps new`: a new scenario from a few questions.

Whatever the call already says is not asked. The rules are asked what follows from the Givens, and
the author says whether that is what the guidance says: if it is not, the scenario is written as
the author has it, and fails until the rule is mended. That is what a scenario is for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from gmc_steps.core import Advice, Norm, SituationError, State
from gmc_steps.core.guidance import Guidance
from gmc_steps.desk.place import Draft
from gmc_steps.desk.theorem import answered
from gmc_steps.steps.repair import ORDINARY, advice_on
from gmc_steps.steps.vocabulary import GIVEN, LOCAL, THEN, Phrase, Vocabulary

MOST_SHOWN = 9

Ask = Callable[[str], str]
"""Puts a question and returns the answer, empty if the author just goes on."""

Say = Callable[[str], None]

_AGREED = {"y": True, "yes": True, "n": False, "no": False}


class PhraseError(ValueError):
    """A sentence that is none of the phrases, with the nearest; or one, or a norm, out of place."""


@dataclass(frozen=True)
class Told:
    """What a call already says.

    Attributes:
        norms: ids; the first is what the scenario is about.
        name: of the scenario.
        givens: phrases.
        thens: phrases.
    """

    norms: tuple[str, ...] = ()
    name: str = ""
    givens: tuple[str, ...] = ()
    thens: tuple[str, ...] = ()


def compose(
    vocabulary: Vocabulary,
    paragraph: int,
    background: Mapping[str, str],
    told: Told,
    ask: Ask | None,
    say: Say,
) -> Draft | None:
    """Make a draft, asking for what is missing.

    Args:
        vocabulary: the sentences that are steps.
        paragraph: whose scenario it is.
        background: what the Backgrounds above it answer already (see `background_of`).
        told: what is known already.
        ask: puts a question; None to ask nothing and take what the rules say for the Thens.
        say: shows a line.

    Returns:
        The draft; None if the author wants none after all.

    Raises:
        PhraseError: a given phrase is none of the vocabulary, answers what is answered, or does
            not go with the others; or no given norm is of the paragraph.
    """
    guidance = vocabulary.guidance
    if told.norms and all(guidance.norm[id].paragraph != paragraph for id in told.norms):
        other = guidance.norm[told.norms[0]].paragraph
        text = f"{told.norms[0]} is a norm of paragraph {other}, not of {paragraph}"
        raise PhraseError(
            f"{text}; write new p{other}, or name a norm of paragraph {paragraph} too"
        )
    of_it = [norm for norm in guidance.norms if norm.paragraph == paragraph and norm.directive]
    norms = told.norms or ((_ask_norm(of_it, ask, say),) if of_it and ask else ())
    norms = tuple(norm for norm in norms if norm)
    name = told.name or (ask("Name of the scenario, a few words that no other has") if ask else "")
    if not name.strip():
        return None
    givens = [_phrase(vocabulary, GIVEN, text) for text in told.givens]
    if not givens and ask:
        say("Givens: type words to search for, or a whole phrase; nothing ends the list.")
        givens = _search(
            vocabulary, GIVEN, "Given", ask, say, lambda x: _advice(vocabulary, x, background)
        )
    advice = _advice(vocabulary, givens, background)
    thens = [_phrase(vocabulary, THEN, text).text for text in told.thens]
    if not thens:
        thens = _thens(advice, [norm for norm in guidance.norms if norm.id in norms])
        say("The rules say now:" if ask else "Hold these Thens against the text:")
        for text in thens:
            say(f"  Then {text}")
        if any(" depends on " in text for text in thens):
            say("For a definite answer Givens are missing.")
        if ask and not _agreed(ask, say):
            say("Write what it says instead: the scenario then fails until the rule is mended.")
            thens = [phrase.text for phrase in _search(vocabulary, THEN, "Then", ask, say)]
    if not givens or not thens:
        return None
    return Draft(paragraph, norms, " ".join(name.split()), tuple(_steps(guidance, givens, thens)))


def _advice(
    vocabulary: Vocabulary, givens: Iterable[Phrase], background: Mapping[str, str]
) -> Advice:
    """Ask the rules what follows.

    Raises:
        PhraseError: a Given answers what is answered, or does not go with the others.
    """
    guidance = vocabulary.guidance
    answers = dict(background)
    for phrase in givens:
        fact, value = answered(phrase, guidance)
        if fact in answers:
            topic = guidance.facts[fact].topic if fact in guidance.facts else f"'{phrase.text}'"
            first = f", after {_BACKGROUND}" if fact in background else ""
            hint = "leave it out" if first else "leave one of the two out"
            raise PhraseError(f"'{phrase.text}' answers {topic} a second time{first}; {hint}")
        answers[fact] = value
    if "" in answers:
        answers = {**{k: v for k, v in answers.items() if k}, ORDINARY: "yes"}
    try:
        return advice_on(guidance, answers)
    except SituationError as error:
        raise PhraseError(_does_not_go(guidance, error, answers, background)) from None


_BACKGROUND = "the Background above the scenario"


def _does_not_go(
    guidance: Guidance,
    error: SituationError,
    answers: Mapping[str, str],
    background: Mapping[str, str],
) -> str:
    """Which two Givens exclude one another, in their own words."""
    facts = sorted(error.facts, key=background.__contains__)
    if len(facts) != 2:
        return error.words
    one, other = (f"'{guidance.facts[fact].phrases[answers[fact]]}'" for fact in facts)
    if facts[1] in background:
        return f"{one} does not go with {other}, which {_BACKGROUND} says; leave it out"
    return f"{one} does not go with {other}; leave out one of the two"


def _agreed(ask: Ask, say: Say) -> bool:
    """Whether the guidance says so: a yes or a no, and nothing is taken for either."""
    while (typed := ask("Is this what the guidance says? [y/n]").strip().lower()) not in _AGREED:
        say("Type y or n.")
    return _AGREED[typed]


def _ask_norm(norms: Sequence[Norm], ask: Ask, say: Say) -> str:
    say("Which norm is it about?")
    for number, norm in enumerate(norms, 1):
        say(f"  {number}  {norm.id}: {norm.statement}")
    choices = {"": "", **{norm.id: norm.id for norm in norms}}
    choices |= {str(number): norm.id for number, norm in enumerate(norms, 1)}
    question = f"1 to {len(norms)}, or an id; nothing for none"
    while (typed := ask(question).strip()) not in choices:
        say(f"'{typed}' is none of these.")
    return choices[typed]


def _phrase(vocabulary: Vocabulary, keyword: str, text: str) -> Phrase:
    phrase = _known(vocabulary, keyword, text)
    if phrase is None:
        near = "' or '".join(vocabulary.nearest(keyword, _bare(text)))
        raise PhraseError(f"no phrase reads '{_bare(text)}'; the nearest are '{near}'")
    return phrase


def _known(vocabulary: Vocabulary, keyword: str, text: str) -> Phrase | None:
    phrase = vocabulary.match(keyword, _bare(text))
    return None if phrase is None or phrase.about == LOCAL else phrase


def _bare(text: str) -> str:
    return re.sub(r"^(Given|When|Then|And|But) ", "", text.strip())


def _search(
    vocabulary: Vocabulary,
    keyword: str,
    word: str,
    ask: Ask,
    say: Say,
    check: Callable[[list[Phrase]], object] = list,
) -> list[Phrase]:
    """Phrases that the author picks: by typing them, or words and then a number of a list.

    One with which `check` raises a `PhraseError` is told and left out.
    """
    picked: list[Phrase] = []
    found: list[str] = []
    while True:
        menu = f"1 to {len(found)}, or other words; nothing to search again"
        typed = ask(menu if found else word).strip()
        if typed.isdecimal():
            if not 1 <= int(typed) <= len(found):
                say("Numbers choose from a list; type a word." if not found else "No such number.")
                continue
            typed = found[int(typed) - 1]
        elif not typed and not found:
            return picked
        found = []
        if phrase := _known(vocabulary, keyword, typed):
            try:
                check([*picked, phrase])
            except PhraseError as error:
                say(f"{error}")
                continue
            picked.append(phrase)
            say(f"  {word} {phrase.text}")
        elif typed:
            found = _found(vocabulary, keyword, typed, say)
            for number, text in enumerate(found, 1):
                say(f"  {number}  {text}")


def _found(vocabulary: Vocabulary, keyword: str, sought: str, say: Say) -> list[str]:
    """Phrases that hold all the words; the nearest, and that said, if there are none."""
    words = sought.lower().split()
    whole = [x.text for x in vocabulary.catalogue if x.keyword == keyword and "<" not in x.text]
    if hits := [text for text in whole if all(word in text.lower() for word in words)]:
        return hits[:MOST_SHOWN]
    say("Nothing has all of these words; the nearest:")
    return [x for x in vocabulary.nearest(keyword, sought) if "<" not in x]


def _thens(advice: Advice, norms: Iterable[Norm]) -> list[str]:
    """What the rules say of the norms and of the whole, in the words of the steps."""
    found = []
    for norm in norms:
        then = state_of(advice, norm)
        if then:
            found.append(then)
    return [*found, advice.guidance.words.verdicts[advice.verdict]]


def state_of(advice: Advice, norm: Norm) -> str | None:
    """Return what the rules say of a norm in a situation, as a Then; None if no Then can say it."""
    finding = advice.finding(norm.id)
    if finding.state is State.APPLIES:
        return f"{norm.said}, under {norm.id}"
    if finding.state is State.DISPLACED:
        return f"{norm.id} does not apply, because of {finding.displaced_by[0]}"
    if finding.state is State.UNCLEAR:
        return f"{norm.id} is unclear, under reading {norm.reading}"
    if finding.state is State.DEPENDS:
        open_ = finding.depends_on
        return f"{norm.id} depends on {advice.guidance.facts[open_[0]].topic}" if open_ else None
    return f"{norm.id} does not apply"


def _steps(guidance: Guidance, givens: Sequence[Phrase], thens: Sequence[str]) -> Iterable[str]:
    acts = [phrase for phrase in givens if answered(phrase, guidance)[0] == guidance.words.act]
    rest = [phrase for phrase in givens if phrase not in acts]
    for word, texts in (
        ("Given", [phrase.text for phrase in rest]),
        ("When", [phrase.text for phrase in acts]),
        ("Then", thens),
    ):
        for place, text in enumerate(texts):
            yield f"{'And' if place else word} {text}"


__all__ = ["Draft", "PhraseError", "Told", "compose", "state_of"]
