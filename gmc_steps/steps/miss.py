"""What is wrong with a sentence that is not a step, if it can be said.

It may contain a character that looks like another, the id of a norm that does not exist, or a
statement that is not the norm's; or a Given may follow a Then. For anything else there is
`Vocabulary.nearest`.
"""

from __future__ import annotations

import re
from difflib import get_close_matches

from gmc_steps.core.guidance import Guidance
from gmc_steps.steps.frames import GIVEN, THEN
from gmc_steps.steps.vocabulary import Vocabulary

NO_STEP = "no step has these words"

_NAMED = re.compile(r"(?:^|\bnorm |\bunder |\bbecause of )(\d+\.\d+)\b")
_APPLIES = re.compile(r"(?:norm )?(\d+\.\d+) appl(?:ies|y)")
_UNDER = re.compile(r"(.+?),? under (\d+\.\d+)")
_ABOUT = re.compile(r"(\d+\.\d+ depends on |the next question is )(.+)")

# Characters that look like others or cannot be seen: (pattern, what is meant, hint).
_SIGNS = (
    (
        r"[\u00ad\u200b-\u200f\u2060\ufeff]",
        "",
        "there is an invisible character {place}; remove it",
    ),
    (
        r"[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]",
        " ",
        "there is a special space {place}; type it again",
    ),
    (r" {2,}", " ", "there is more than one space {place}; leave only one"),
    (
        r"[\u2018\u2019\u02bc\u00b4`]",
        "'",
        "there is a curly apostrophe {place}; write a straight one",
    ),
    (r"[\u2010-\u2015\u2212]", "-", "there is a special dash {place}; write a plain hyphen"),
    (r"^[\"\u201c\u201e]|[\"\u201d\u201c]$", "", "remove the quotation marks"),
    (r"(?<=\w) *[.,;:!]+$", "", "remove the {sign} at the end"),
)
_NAME_OF = {".": "full stop", ",": "comma", ";": "semicolon", ":": "colon"}


def explain(vocabulary: Vocabulary, keyword: str, text: str) -> tuple[str, str] | None:
    """Return what is wrong with a sentence that is not a step, and what to do about it.

    Args:
        vocabulary: The sentences that are steps.
        keyword: "given", "when" or "then"; And and But take the keyword before them.
        text: The step without its keyword.

    Returns:
        What is wrong and what to do, without the sentence; None if nothing definite can be said.
    """
    guidance, match = vocabulary.guidance, vocabulary.match
    plain, hints = _plain(text)
    if hints and match(keyword, plain):
        return NO_STEP, "; ".join(hints)
    kind = THEN if keyword == THEN else GIVEN
    cased = [
        x.text for x in vocabulary.catalogue if (x.keyword, x.text.lower()) == (kind, plain.lower())
    ]
    if cased:
        return NO_STEP, f"check small and capital letters: “{cased[0]}”"
    other = GIVEN if keyword == THEN else THEN
    if match(other, plain):
        where = "above the first Then" if keyword == THEN else "below the Givens, after Then"
        hint = f"it cannot follow {keyword.capitalize()}; put it {where}"
        return f"this is a {other.capitalize()}", hint
    unknown = [id for id in _NAMED.findall(plain) if id not in guidance.norm]
    if unknown:
        near = " or ".join(_near_ids(guidance, unknown[0], plain))
        return f"there is no norm {unknown[0]}", f"did you mean {near}?"
    if keyword == THEN and (found := _APPLIES.fullmatch(plain)):
        return NO_STEP, _say(guidance, found[1])
    if keyword == THEN and (found := _UNDER.fullmatch(plain)):
        others = [id for id in _saying(guidance, found[1]) if id != found[2]]
        also = f" or {_quoted(guidance, others[0])}" if others else ""
        return NO_STEP, _say(guidance, found[2]) + also
    if keyword == THEN and (found := _ABOUT.fullmatch(plain)):
        topics = [fact.topic for fact in guidance.facts.values()]
        near = " or ".join(f"“{found[1]}{x}”" for x in get_close_matches(found[2], topics, n=2))
        return (NO_STEP, f"did you mean {near}?") if near else None
    return None


def _plain(text: str) -> tuple[str, list[str]]:
    """Return a sentence with the characters that are meant, and a hint for each kind replaced."""
    hints: list[str] = []
    for pattern, meant, words in _SIGNS:
        found = re.search(pattern, text)
        if found is None:
            continue
        before = text[: found.start()].split()
        place = f"after '{before[-1]}'" if before else "at the beginning"
        sign = _NAME_OF.get(found[0].strip(), "sign")
        hints.append(words.format(place=place, sign=sign))
        text = re.sub(pattern, meant, text)
    return text.strip(), hints


def _saying(guidance: Guidance, statement: str) -> list[str]:
    """Return the ids of the norms that say this; several may refer to the same document."""
    return [norm.id for norm in guidance.norms if norm.said == statement]


def _say(guidance: Guidance, id: str) -> str:
    """Return how to state that a norm applies."""
    return f"write {_quoted(guidance, id)}"


def _quoted(guidance: Guidance, id: str) -> str:
    return f"“{guidance.norm[id].said}, under {id}”"


def _near_ids(guidance: Guidance, id: str, text: str) -> list[str]:
    """Return the ids that may be meant: by the statement, swapped digits or the paragraph."""
    if saying := _saying(guidance, text.partition(", under ")[0]):
        return saying[:2]
    if swapped := [
        known for known in guidance.norm if sorted(known) == sorted(id) and _swapped(known, id)
    ]:
        return swapped[:2]
    paragraph, number = id.split(".")
    of_it = [known for known in guidance.norm if known.split(".")[0] == paragraph]
    if of_it:
        return sorted(of_it, key=lambda known: abs(int(known.split(".")[1]) - int(number)))[:2]
    return get_close_matches(id, guidance.norm, n=2, cutoff=0)


def _swapped(one: str, other: str) -> bool:
    """Return whether two texts with the same characters differ only by two swapped neighbours."""
    differ = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(differ) == 2 and differ[1] - differ[0] == 1
