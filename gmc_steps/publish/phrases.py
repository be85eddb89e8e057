"""The catalogue of phrases, for authors: what can be said, what it answers and where it is used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import Expression, Is, atoms
from gmc_steps.publish.site_model import SiteModel
from gmc_steps.steps.vocabulary import Phrase, Vocabulary, vocabulary_of


@dataclass(frozen=True)
class Entry:
    """A phrase and where scenarios use it.

    Attributes:
        keyword: ``Given`` or ``Then``.
        text: The sentence; variable parts in angle brackets.
        paragraphs: How many scenarios use it, by the paragraph that they stand under.
    """

    keyword: str
    text: str
    paragraphs: Mapping[int, int]

    @property
    def uses(self) -> int:
        """How many scenarios use it; each row of an outline is one."""
        return sum(self.paragraphs.values())


@dataclass(frozen=True)
class Entries:
    """The phrases that speak of one thing.

    Attributes:
        title: A question, a norm's paragraph or what is stated.
        said: Who judges, and the like; may be empty.
        read_by: Ids of the norms whose own conditions read it.
        entries: The phrases, in the order of the phrase table.
    """

    title: str
    said: str
    read_by: tuple[str, ...]
    entries: tuple[Entry, ...]


def chapters(site: SiteModel) -> dict[str, tuple[Entries, ...]]:
    """The catalogue, by chapter: every phrase of the phrase table, each once."""
    guidance, vocabulary = site.guidance, vocabulary_of(site.guidance)
    used = _used(site, vocabulary)
    by_about: dict[str, list[Entry]] = {}
    for phrase in vocabulary.catalogue:
        title = _title(phrase, guidance)
        entry = Entry(phrase.keyword.title(), phrase.text, used.get(_key(phrase), {}))
        by_about.setdefault(title, []).append(entry)
    facts = {fact.question: fact for fact in guidance.facts.values()}
    made: dict[str, list[Entries]] = {}
    for title, entries in by_about.items():
        fact = facts.get(title)
        said = f"Judged by {fact.judge}." if fact and fact.judge else ""
        readers = tuple(_readers(fact.name, guidance)) if fact else ()
        chapter = "Givens" if entries[0].keyword == "Given" else "Thens"
        made.setdefault(chapter, []).append(Entries(title, said, readers, tuple(entries)))
    return {chapter: tuple(groups) for chapter, groups in made.items()}


def _title(phrase: Phrase, guidance: Guidance) -> str:
    if phrase.about in guidance.facts:
        return guidance.facts[phrase.about].question
    if phrase.asserts:
        return f"What paragraph {phrase.about.partition('.')[0]} asks"
    return f"About: {phrase.about}"


def _key(phrase: Phrase) -> tuple[str, str]:
    return phrase.keyword, phrase.text


def _used(site: SiteModel, vocabulary: Vocabulary) -> dict[tuple[str, str], Counter[int]]:
    """How many scenarios use each whole sentence, by paragraph."""
    used: dict[tuple[str, str], Counter[int]] = {}
    for paragraph in site.paragraphs:
        for group in paragraph.groups:
            for row in group.rows:
                for key in {key for step in row.steps for key in _keys(step.text, vocabulary)}:
                    used.setdefault(key, Counter())[paragraph.id] += 1
    return used


def _keys(text: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """A step's phrase: no sentence is both a Given and a Then."""
    for keyword in ("given", "then"):
        if vocabulary.match(keyword, text):
            yield keyword, text


def _readers(fact: str, guidance: Guidance) -> Iterator[str]:
    for norm in guidance.norms:
        conditions = [norm.scope, norm.when, norm.unclear, *(d.when for d in norm.displaced_by)]
        if norm.met is not None:
            conditions.append(norm.met)
        if fact in _read(conditions):
            yield norm.id


def _read(conditions: Iterable[Expression]) -> set[str]:
    return {a.fact for condition in conditions for a in atoms(condition) if isinstance(a, Is)}
