"""The comparison of the published text with the norms and restatements, paragraph by paragraph.

Anyone who has the text can check that nothing has been missed, and see which paragraphs another
edition changes and what hangs on them. `claims` is the project's own record of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from gmc_steps.check.claims import Claims, Entry, called, claims_of, name_of
from gmc_steps.check.editions import Difference, difference
from gmc_steps.check.official import (
    OfficialPassage,
    OfficialText,
    not_the_text,
    parse_official,
    read_text,
)
from gmc_steps.core.guidance import Guidance
from gmc_steps.source.problem import Placed, Problem


@dataclass(frozen=True)
class Result:
    """The result of a comparison.

    Attributes:
        text: The text compared.
        difference: The differences between the text and the edition restated.
        problems: The project's faults in passages that have not changed, placed in the text:
            modal words that no norm claims, references that a restatement lacks.
    """

    text: OfficialText
    difference: Difference
    problems: tuple[Problem, ...]


def compare(
    path: Path, guidance: Guidance, links: Mapping[int, set[int]], against: Path | None = None
) -> Result:
    """Compare a text with the edition restated, its norms and its restatements.

    Args:
        path: The text, as published, whole or in part.
        guidance: The guidance that restates it.
        links: Paragraph → paragraphs to which its restatement links.
        against: A copy of the edition restated, to quote the words that changed.

    Raises:
        gmc_steps.source.problem.ContentError: A file is not the text at all.
    """
    claims = claims_of(guidance)
    text = parse_official(read_text(path), guidance)
    old = parse_official(read_text(against), guidance) if against else None
    found = difference(claims, text, old)
    if not text.passages:
        raise not_the_text(path, "it contains no numbered paragraph")
    if claims.entries and not found.whole and not _known(claims, text):
        which = f"none of its {len(text.passages)} numbered paragraphs shares a sentence"
        raise not_the_text(path, f"{which} with the edition restated here")
    if against and old and not _known(claims, old):
        raise not_the_text(against, "it shares no sentence with the edition restated here")
    changed = {change.old for change in found.changes}
    problems = [
        problem
        for key in found.held
        if key not in changed
        for problem in _problems(key, text.passages[key], str(path), guidance, links)
    ]
    return Result(text, found, tuple(problems))


def _known(claims: Claims, text: OfficialText) -> bool:
    """Return whether a text has a passage, or a distinctive sentence, of the edition restated."""
    prints = {entry.fingerprint for entry in claims.entries.values()}
    frames = {x.frame for entry in claims.entries.values() for x in entry.sentences}
    for passage in text.passages.values():
        read = [claims.reader.sentence(sentence) for sentence in passage.sentences]
        told = any((x.exact in claims.known or x.frame in frames) and x.length > 4 for x in read)
        if told or passage.fingerprint in prints:
            return True
    return False


def _problems(
    key: str,
    passage: OfficialPassage,
    name: str,
    guidance: Guidance,
    links: Mapping[int, set[int]],
) -> Iterator[Problem]:
    claims, place = claims_of(guidance), Placed(name, passage.line, 1)
    if difference := _modal_word(passage, claims.entries[key], claims):
        hint = f"claim it by a norm in {name_of(guidance)}"
        yield place.problem("modal-word", f"{called(key)}: {difference} was claimed", hint)
    if key.startswith("p"):
        for target in missing_links(passage, guidance, links):
            text = f"{called(key)} refers to paragraph {target}, but its restatement does not"
            yield place.problem("reference", text, f"link to #p{target} in docs/guidance")


def missing_links(
    passage: OfficialPassage, guidance: Guidance, links: Mapping[int, set[int]]
) -> list[int]:
    """Return the paragraphs that a paragraph refers to and its restatement does not link to."""
    found = claims_of(guidance).reader.references(passage.text)
    linked = links.get(passage.number, set())
    return [x for x in found if x in guidance.section_of and x not in linked]


def _modal_word(passage: OfficialPassage, entry: Entry, claims: Claims) -> str:
    """Describe the first modal word that differs from the claims; empty if none does."""
    found = claims.reader.modal(passage.text)
    for number, (word, expected) in enumerate(zip_longest(found, entry.words), 1):
        if word != expected:
            word = word or "nothing more"
            return f'modal word {number} is "{word}" where "{expected or "no further modal word"}"'
    return ""


def links_of(paragraphs: Sequence[tuple[int, str]]) -> dict[int, set[int]]:
    """Return the paragraphs that restatements link to.

    Args:
        paragraphs: (number, Markdown) of each restatement.
    """
    return {
        number: {int(target) for target in re.findall(r"\(\S*?#p(\d+)\)", text)}
        for number, text in paragraphs
    }
