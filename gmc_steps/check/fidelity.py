"""The published text held against the norms, paragraph by paragraph.

The project carries no sentence of the text. For each paragraph and endnote a TOML file beside the
guidance (`Edition.claims`) lists its modal words in order, each claimed by the norms that stand on
it or set aside with a reason, the paragraphs it refers to, and a fingerprint of its words. Whoever
holds the text can check that nothing has been missed, and sees at once which paragraphs a new
edition has changed.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

from gmc_steps.check.official import OfficialPassage, OfficialText, read_official
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.validity import GuidanceError
from gmc_steps.source.problem import Placed, Problem

MODAL = re.compile(
    r"\b(must not|must|should not|should|may|might|do not need|does not need|not needed"
    r"|needs|needed|need|good practice|provided that|provided you|as long as|required|requires)\b",
    re.IGNORECASE,
)
"""The words by which the text says how strongly something binds, and those that look like them."""

_REFERENCE = re.compile(r"\bparagraphs? ([\d ,–-]+(?:(?:and|to|or) [\d–-]+)*)")


@dataclass(frozen=True)
class Entry:
    """What the project holds of one paragraph or endnote of the text.

    Attributes:
        fingerprint: Of its words, see `OfficialPassage.fingerprint`.
        words: Its modal words in order, in lower case.
        norms: Ids of the norms that stand on them.
    """

    fingerprint: str
    words: tuple[str, ...]
    norms: tuple[str, ...]


@dataclass(frozen=True)
class Claims:
    """What a project holds of the text.

    Attributes:
        entries: "p13" or "en4" → entry.
        titles: Titles of documents, in which words that look modal are not.
        before_other: Words before "paragraph 5" by which it is a paragraph of another document.
        without_word: Directive norms that stand on no modal word → why they are norms all the same.
    """

    entries: Mapping[str, Entry]
    titles: tuple[str, ...]
    before_other: tuple[str, ...]
    without_word: Mapping[str, str]


@cache
def claims_of(guidance: Guidance) -> Claims:
    """Return what a guidance claims of its text; nothing where nobody has compared them.

    Raises:
        GuidanceError: Its file of claims cannot be read, or an entry lacks something.
    """
    path = guidance.edition.claims
    if path is None:
        return Claims({}, (), (), {})
    try:
        data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        text = data.pop("text", {})
        return Claims(
            entries={key: _entry(entry) for key, entry in data.items()},
            titles=tuple(text.get("titles", ())),
            before_other=tuple(text.get("before_other", ())),
            without_word=text.get("without_word", {}),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        text = f"the claims cannot be read ({type(error).__name__}: {error})"
        raise GuidanceError(f"{_name_of(guidance)}:1:1", text, "see the other entries") from None


def _entry(data: Mapping[str, Any]) -> Entry:
    words = data["words"]
    norms = tuple(norm for word in words for norm in word.get("norms", ()))
    return Entry(data["fingerprint"], tuple(word["word"] for word in words), norms)


def compare(path: Path, guidance: Guidance, links: Mapping[int, set[int]]) -> list[Problem]:
    """Compare the regulator's text with the norms and the restatements.

    Args:
        path: The text, as published.
        guidance: The guidance that restates it.
        links: Paragraph → paragraphs to which its restatement links.

    Returns:
        A problem for each difference, placed in the text; none if all agree.

    Raises:
        gmc_steps.source.problem.ContentError: The file is not the text at all.
    """
    official = read_official(path, guidance)
    return list(_differences(official, str(path), guidance, links))


def _differences(
    official: OfficialText, name: str, guidance: Guidance, links: Mapping[int, set[int]]
) -> Iterator[Problem]:
    claims = claims_of(guidance)
    passages = {f"p{n}": passage for n, passage in official.paragraphs.items()}
    passages |= {f"en{n}": passage for n, passage in official.endnotes.items()}
    place = Placed(name, 1, 1)
    for key, entry in claims.entries.items():
        passage, called = passages.get(key), _called(key)
        if passage is None:
            yield place.problem("missing", f"{called} is missing", "is the text complete?")
            continue
        place = Placed(name, passage.line, 1)
        if difference := _modal_word(passage, entry, claims.titles):
            hint = f"claim it by a norm in {_name_of(guidance)}"
            yield place.problem("modal-word", f"{called}: {difference} was claimed", hint)
        if passage.fingerprint != entry.fingerprint:
            text = f"{called} reads differently from the edition restated here"
            yield place.problem("edition", text, "read its restatement, norms and scenarios again")
        if key.startswith("p"):
            linked = links.get(passage.number, set())
            for target in sorted(set(references(passage.text, guidance)) - linked):
                text = f"{called} refers to paragraph {target} and its restatement does not"
                yield place.problem("reference", text, f"link to #p{target} in docs/guidance")
    for key, passage in passages.items():
        if key not in claims.entries:
            place = Placed(name, passage.line, 1)
            yield place.problem("extra", f"{_called(key)} is new", "restate it")


def _modal_word(passage: OfficialPassage, entry: Entry, titles: Iterable[str]) -> str:
    """Return in words the first modal word that is not as claimed; empty if all are."""
    found = modal_words(passage.text, titles)
    for number, (word, expected) in enumerate(zip_longest(found, entry.words), 1):
        if word != expected:
            word = word or "nothing more"
            return f'modal word {number} is "{word}" where "{expected or "no further modal word"}"'
    return ""


def _name_of(guidance: Guidance) -> str:
    """Return how the file of claims is called, from where the guidance's package lies."""
    path = guidance.edition.claims
    return "the guidance" if path is None else "/".join(path.parts[-3:])


def modal_words(text: str, titles: Iterable[str] = ()) -> list[str]:
    """Return the modal words of a passage, in lower case and in order.

    Args:
        text: The passage.
        titles: Titles of documents, passed over.
    """
    for title in titles:
        text = re.sub(re.escape(title), "", text, flags=re.IGNORECASE)
    return [match.group(0).lower() for match in MODAL.finditer(text)]


def references(text: str, guidance: Guidance) -> list[int]:
    """Return the paragraphs of this guidance that a passage refers to, ranges written out.

    Numbers of paragraphs of other documents ("paragraphs 63-70 of Confidentiality") are left out.
    """
    found: list[int] = []
    others = claims_of(guidance).before_other
    for match in _REFERENCE.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        if re.match(r"\s*of\b", after) or before.rstrip().endswith(others or ("\0",)):
            continue
        for first, last in re.findall(r"(\d+)(?:\s*[-–]\s*(\d+))?", match.group(1)):
            found += range(int(first), int(last or first) + 1)
    return sorted({number for number in found if number in guidance.section_of})


def inconsistencies(guidance: Guidance) -> list[str]:
    """Return what is wrong in the claims themselves: norms unknown, unclaimed or claimed twice."""
    claims = claims_of(guidance)
    claimed = [norm for entry in claims.entries.values() for norm in entry.norms]
    wrong = [f"{id} is claimed and is no norm" for id in claimed if id not in guidance.norm]
    wrong += [
        f"{norm.id} ({norm.modality}) stands on no word of the text"
        for norm in guidance.norms
        if norm.directive and norm.id not in claimed and norm.id not in claims.without_word
    ]
    return wrong


def _called(key: str) -> str:
    return f"paragraph {key[1:]}" if key.startswith("p") else f"endnote {key[2:]}"


def links_of(paragraphs: Sequence[tuple[int, str]]) -> dict[int, set[int]]:
    """Return the paragraphs that restatements link to.

    Args:
        paragraphs: (number, Markdown) of each restatement.
    """
    return {
        number: {int(target) for target in re.findall(r"\(\S*?#p(\d+)\)", text)}
        for number, text in paragraphs
    }
