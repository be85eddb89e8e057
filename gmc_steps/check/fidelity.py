"""Holds the regulator's text against the norms, paragraph by paragraph.

The project carries no sentence of the text. For each paragraph and endnote `fidelity.toml` lists
its modal words in order, each claimed by the norms that stand on it or set aside with a reason,
the paragraphs it refers to, and a fingerprint of its words. Whoever holds the text can check
that nothing has been missed, and sees at once which paragraphs a new edition has changed.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import gmc_steps.guidance
from gmc_steps.check.official import OfficialText, Passage, read_official
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.problem import Problem

MODAL = re.compile(
    r"\b(must not|must|should not|should|may|might|do not need|does not need|not needed"
    r"|needs|needed|need|good practice|provided that|provided you|as long as|required|requires)\b",
    re.IGNORECASE,
)
"""The words by which the text says how strongly something binds, and those that look like them."""

_TITLE = re.compile(r"Good medical practice", re.IGNORECASE)
_REFERENCE = re.compile(r"\bparagraphs? ([\d ,–-]+(?:(?:and|to|or) [\d–-]+)*)")


@dataclass(frozen=True)
class Claim:
    """A modal word of the text and what is made of it.

    Attributes:
        word: the word, in lower case.
        norms: ids of the norms that stand on it; empty if it is descriptive.
        reason: why no norm stands on it; empty otherwise.
    """

    word: str
    norms: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Entry:
    """What the project holds of one paragraph or endnote of the text.

    Attributes:
        fingerprint: of its words, see `gmc_steps.check.official.Passage`.
        references: paragraphs of this guidance that it refers to.
        claims: its modal words in order.
    """

    fingerprint: str
    references: tuple[int, ...]
    claims: tuple[Claim, ...]


@cache
def entries() -> dict[str, Entry]:
    """Return what the project holds: "p13" or "en4" → entry."""
    path = Path(gmc_steps.guidance.__file__).with_name("fidelity.toml")
    data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        key: Entry(
            fingerprint=entry["fingerprint"],
            references=tuple(entry["references"]),
            claims=tuple(
                Claim(claim["word"], tuple(claim.get("norms", ())), claim.get("reason", ""))
                for claim in entry["words"]
            ),
        )
        for key, entry in data.items()
    }


def compare(path: Path, links: dict[int, set[int]]) -> list[Problem]:
    """Compare the regulator's text with the norms and the restatements.

    Args:
        path: the text, as published.
        links: paragraph → paragraphs to which its restatement links.

    Returns:
        A problem for each difference, placed in the text; none if all agree.

    Raises:
        gmc_steps.source.problem.ContentError: the file is not the text at all.
    """
    official = read_official(path)
    return list(_differences(official, str(path), links))


def _differences(
    official: OfficialText, name: str, links: dict[int, set[int]]
) -> Iterator[Problem]:
    passages = {f"p{n}": passage for n, passage in official.paragraphs.items()}
    passages |= {f"en{n}": passage for n, passage in official.endnotes.items()}
    last = 1
    for key, entry in entries().items():
        passage = passages.get(key)
        if passage is None:
            yield Problem(
                "missing", name, last, 1, f"{_called(key)} is missing", "is the text complete?"
            )
            continue
        last = passage.line
        yield from _words(key, passage, entry, name)
        if passage.fingerprint != entry.fingerprint:
            yield Problem(
                "edition",
                name,
                passage.line,
                1,
                f"{_called(key)} reads differently from the edition restated here",
                "read its restatement, norms and scenarios again",
            )
        if key.startswith("p"):
            linked = links.get(int(key[1:]), set())
            for target in sorted(set(references(passage.text)) - linked):
                yield Problem(
                    "reference",
                    name,
                    passage.line,
                    1,
                    f"{_called(key)} refers to paragraph {target} and its restatement does not",
                    f"link to #p{target} in docs/guidance",
                )
    yield from (
        Problem("extra", name, passages[key].line, 1, f"{_called(key)} is new", "restate it")
        for key in passages
        if key not in entries()
    )


def _words(key: str, passage: Passage, entry: Entry, name: str) -> Iterator[Problem]:
    found = modal_words(passage.text)
    held = [claim.word for claim in entry.claims]
    if found != held:
        index = next(
            (i for i, pair in enumerate(zip(found, held, strict=False)) if pair[0] != pair[1]),
            min(len(found), len(held)),
        )
        word = found[index] if index < len(found) else "nothing more"
        expected = held[index] if index < len(held) else "no further modal word"
        yield Problem(
            "modal-word",
            name,
            passage.line,
            1,
            f'{_called(key)}: modal word {index + 1} is "{word}" where "{expected}" was claimed',
            "claim it by a norm in gmc_steps/guidance/fidelity.toml",
        )


def modal_words(text: str) -> list[str]:
    """Return the modal words of a passage, in lower case and in order."""
    return [match.group(0).lower() for match in MODAL.finditer(_TITLE.sub("", text))]


def references(text: str) -> list[int]:
    """Return the paragraphs of this guidance that a passage refers to, ranges written out.

    Numbers of paragraphs of other documents ("paragraphs 63-70 of Confidentiality") are left out.
    """
    found: list[int] = []
    for match in _REFERENCE.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        if re.match(r"\s*of\b", after) or before.rstrip().endswith("consent"):
            continue
        for first, last in re.findall(r"(\d+)(?:\s*[-–]\s*(\d+))?", match.group(1)):
            found += range(int(first), int(last or first) + 1)
    return sorted({number for number in found if 1 <= number <= 59})


def inconsistencies() -> list[str]:
    """Return what is wrong in fidelity.toml itself: norms unknown, unclaimed or claimed twice."""
    claimed: list[str] = [n for e in entries().values() for c in e.claims for n in c.norms]
    known = {norm.id: norm for norm in GUIDANCE.norms}
    wrong = [f"{id} is claimed and is no norm" for id in claimed if id not in known]
    wrong += [
        f"{norm.id} ({norm.modality}) stands on no word of the text"
        for norm in GUIDANCE.norms
        if norm.directive and norm.id not in claimed and norm.id not in WITHOUT_WORD
    ]
    return wrong


WITHOUT_WORD: dict[str, str] = {
    "20.3": "the text says that the law permits it",
    "36.4": "paragraph 36 carries it over from 16.2 and 16.3",
    "36.5": "paragraph 36 carries it over from 25 and 26",
    "36.6": "paragraph 36 carries it over from 27.4",
    "47.1": "the text says that the duty continues",
}
"""Directive norms that stand on no modal word: norm's id → why they are norms all the same."""


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
