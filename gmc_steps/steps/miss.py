"""What is to be said of a sentence that is no step, where more is known than what is near it.

A sign that looks like another, a Given after Then, the id of a norm that there is not, a statement
that is not the norm's: of these the author is told what it is. For all else there is `nearest`.
"""

from __future__ import annotations

import re
from difflib import get_close_matches

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.norm import Norm
from gmc_steps.steps.vocabulary import GIVEN, THEN, Vocabulary

NO_STEP = "no step has these words"

_NAMED = re.compile(r"(?:^|\bnorm |\bunder |\bbecause of )(\d+\.\d+)\b")
_APPLIES = re.compile(r"(?:norm )?(\d+\.\d+) appl(?:ies|y)")
_UNDER = re.compile(r"(.+?),? under (\d+\.\d+)")
_ABOUT = re.compile(r"(\d+\.\d+ depends on |the next question is )(.+)")

# What looks like another sign, or like nothing: (pattern, what is meant, what to tell).
_SIGNS = (
    (r"[\u00ad\u200b-\u200f\u2060\ufeff]", "", "an invisible sign stands {place}; take it away"),
    (
        r"[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]",
        " ",
        "a special space stands {place}; type it again",
    ),
    (r" {2,}", " ", "more than one space stands {place}; leave only one"),
    (
        r"[\u2018\u2019\u02bc\u00b4`]",
        "'",
        "a curly apostrophe stands {place}; write a straight one",
    ),
    (r"[\u2010-\u2015\u2212]", "-", "a special dash stands {place}; write a plain hyphen"),
    (r"^[\"\u201c\u201e]|[\"\u201d\u201c]$", "", "take away the quotation marks"),
    (r"(?<=\w) *[.,;:!]+$", "", "take away the {sign} at the end"),
)
_NAME_OF = {".": "full stop", ",": "comma", ";": "semicolon", ":": "colon"}


def explain(vocabulary: Vocabulary, keyword: str, text: str) -> tuple[str, str] | None:
    """Return what is wrong with a sentence that is no step, and what to do about it.

    Args:
        vocabulary: the sentences that are steps.
        keyword: "given", "when" or "then"; And and But take the keyword before them.
        text: the step without its keyword.

    Returns:
        What is wrong and what to do, without the sentence; None if nothing definite is known.
    """
    guidance, match = vocabulary.guidance, vocabulary.match
    plain, told = _plain(text)
    if told and match(keyword, plain):
        return NO_STEP, "; ".join(told)
    kind = THEN if keyword == THEN else GIVEN
    cased = [
        x.text for x in vocabulary.catalogue if (x.keyword, x.text.lower()) == (kind, plain.lower())
    ]
    if cased:
        return NO_STEP, f"mind small and capital letters: “{cased[0]}”"
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
        of_another = _stated(guidance, found[1])
        also = f" or “{of_another.said}, under {of_another.id}”" if of_another else ""
        return NO_STEP, _say(guidance, found[2]) + also
    if keyword == THEN and (found := _ABOUT.fullmatch(plain)):
        topics = [fact.topic for fact in guidance.facts.values()]
        near = " or ".join(f"“{found[1]}{x}”" for x in get_close_matches(found[2], topics, n=2))
        return (NO_STEP, f"did you mean {near}?") if near else None
    return None


def _plain(text: str) -> tuple[str, list[str]]:
    """A sentence with the signs that are meant, and what to tell of each sign that is not."""
    told: list[str] = []
    for pattern, meant, words in _SIGNS:
        found = re.search(pattern, text)
        if found is None:
            continue
        before = text[: found.start()].split()
        place = f"after '{before[-1]}'" if before else "at the beginning"
        sign = _NAME_OF.get(found[0].strip(), "sign")
        told.append(words.format(place=place, sign=sign))
        text = re.sub(pattern, meant, text)
    return text.strip(), told


def _stated(guidance: Guidance, statement: str) -> Norm | None:
    """The norm that says this, if there is one."""
    said = (norm for norm in guidance.norms if norm.directive and norm.statement == statement)
    return next(said, None)


def _say(guidance: Guidance, id: str) -> str:
    """How to state that a norm applies."""
    norm = guidance.norm[id]
    if norm.directive:
        return f"write “{norm.said}, under {id}”"
    return f"{id} asks nothing of anyone, so write a Then about a norm that does"


def _near_ids(guidance: Guidance, id: str, text: str) -> list[str]:
    """The ids that may be meant: of that statement, with digits swapped, of that paragraph."""
    if stated := _stated(guidance, text.partition(", under ")[0]):
        return [stated.id]
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
    """Whether two texts of the same signs differ in two neighbours that changed places."""
    differ = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(differ) == 2 and differ[1] - differ[0] == 1
