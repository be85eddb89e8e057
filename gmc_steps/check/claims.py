"""The claims: a project's record of the text it restates, without any of its sentences.

For each paragraph and endnote a TOML file beside the guidance (`Edition.claims`) lists its modal
words in order, each claimed by the norms that stand on it or set aside with a reason; the
paragraphs it refers to; and a fingerprint of its words. People write that file. The command writes
a second one beside it, ``sentences.toml``: digests of the sentences, see `wording.Sentence`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from gmc_steps.check.wording import Reader, Sentence
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.validity import GuidanceError

SENTENCES = "sentences.toml"
"""The name of the file of sentence digests, beside the file of claims."""


@dataclass(frozen=True)
class Entry:
    """A project's record of one paragraph or endnote of the text.

    Attributes:
        fingerprint: The fingerprint of its words, see `OfficialPassage.fingerprint`.
        words: Its modal words in order, in lower case.
        norms: Ids of the norms that stand on them.
        by_word: For each modal word, the ids of the norms that stand on it.
        reasons: For each modal word, why no norm stands on it; empty where one does.
        references: The paragraphs that it refers to.
        sentences: Its sentences in order; empty if the file of sentences has none.
        marks: Numbers of the endnotes marked in it.
    """

    fingerprint: str
    words: tuple[str, ...]
    norms: tuple[str, ...]
    by_word: tuple[tuple[str, ...], ...] = ()
    reasons: tuple[str, ...] = ()
    references: tuple[int, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    marks: tuple[int, ...] = ()


@dataclass(frozen=True)
class Claims:
    """A project's record of the text.

    Attributes:
        entries: "p13" or "en4" → entry.
        reader: How the words of the text are read.
        without_word: Directive norms that stand on no modal word → why they are norms all the same.
        headings: Digests of the text's headings.
    """

    entries: Mapping[str, Entry]
    reader: Reader
    without_word: Mapping[str, str]
    headings: frozenset[str] = frozenset()

    @cached_property
    def known(self) -> frozenset[str]:
        """Digests of all sentences."""
        return frozenset(x.exact for entry in self.entries.values() for x in entry.sentences)


@cache
def claims_of(guidance: Guidance) -> Claims:
    """Return the claims of a guidance; empty if it has no file of claims.

    Raises:
        GuidanceError: The file of claims cannot be read, or an entry is incomplete.
    """
    path = guidance.edition.claims
    if path is None:
        return Claims({}, Reader(), {})
    try:
        data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        text = data.pop("text", {})
        written = path.with_name(SENTENCES)
        kept = tomllib.loads(written.read_text(encoding="utf-8")) if written.is_file() else {}
        return Claims(
            entries={key: _entry(entry, kept.get(key, {})) for key, entry in data.items()},
            reader=Reader(tuple(text.get("titles", ())), tuple(text.get("before_other", ()))),
            without_word=text.get("without_word", {}),
            headings=frozenset(kept.get("headings", ())),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        text = f"the claims cannot be read ({type(error).__name__}: {error})"
        raise GuidanceError(f"{name_of(guidance)}:1:1", text, "see the other entries") from None


def _entry(data: Mapping[str, Any], kept: Mapping[str, Any]) -> Entry:
    words = data["words"]
    by_word = tuple(tuple(word.get("norms", ())) for word in words)
    return Entry(
        fingerprint=data["fingerprint"],
        words=tuple(word["word"] for word in words),
        norms=tuple(norm for norms in by_word for norm in norms),
        by_word=by_word,
        reasons=tuple(word.get("reason", "") for word in words),
        references=tuple(data.get("references", ())),
        sentences=tuple(_sentence(sentence) for sentence in kept.get("sentences", ())),
        marks=tuple(kept.get("endnotes", ())),
    )


def _sentence(data: Mapping[str, Any]) -> Sentence:
    return Sentence(
        exact=data["exact"],
        frame=data["frame"],
        modal=tuple(data.get("modal", ())),
        limits=tuple(data.get("limits", ())),
        references=tuple(data.get("references", ())),
    )


def name_of(guidance: Guidance) -> str:
    """Return the path of the file of claims, relative to the guidance's package."""
    path = guidance.edition.claims
    return "the guidance" if path is None else "/".join(path.parts[-3:])


def called(key: str) -> str:
    """Return the name of the passage that a key such as p13 or en4 stands for."""
    return f"paragraph {key[1:]}" if key.startswith("p") else f"endnote {key[2:]}"


def inconsistencies(guidance: Guidance) -> list[str]:
    """Return the faults of the claims: unknown or unclaimed norms, and differing modal words."""
    claims = claims_of(guidance)
    claimed = [norm for entry in claims.entries.values() for norm in entry.norms]
    wrong = [f"{id} is claimed but is not a norm" for id in claimed if id not in guidance.norm]
    wrong += [
        f"{norm.id} ({norm.modality}) is claimed for no word of the text"
        for norm in guidance.norms
        if norm.directive and norm.id not in claimed and norm.id not in claims.without_word
    ]
    wrong += [
        f"the sentences of {called(key)} have other modal words than its claims"
        for key, entry in claims.entries.items()
        if entry.sentences and _modal(entry.sentences) != entry.words
    ]
    return wrong


def _modal(sentences: Iterable[Sentence]) -> tuple[str, ...]:
    return tuple(word for sentence in sentences for word in sentence.modal)
