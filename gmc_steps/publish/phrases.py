"""The catalogue of phrases for authors: each phrase, what it answers and where it is used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import facts_in
from gmc_steps.publish.site_model import SiteModel
from gmc_steps.publish.worked_out.effects import Effect
from gmc_steps.source.feature import of_local_policy
from gmc_steps.source.project import Project
from gmc_steps.steps.frames import CONDUCT, GIVEN, THEN
from gmc_steps.steps.vocabulary import Phrase, vocabulary_of


@dataclass(frozen=True)
class PhraseView:
    """A phrase and where scenarios use it.

    Attributes:
        keyword: ``Given`` or ``Then``.
        text: The sentence; variable parts in angle brackets.
        paragraphs: How many scenarios use it, by the paragraph that they are under; each row of an
            outline counts as one.
        effect: What it changes as an answer to a question; None if it is not an answer, or if
            nothing is measured.
        act: The act of the norm, if the phrase says by its id whether it has been done.
    """

    keyword: str
    text: str
    paragraphs: Mapping[int, int]
    effect: Effect | None = None
    act: str = ""


@dataclass(frozen=True)
class TopicView:
    """The phrases about one topic.

    Attributes:
        title: A question, or another heading such as what a paragraph asks.
        judge: Who judges it; may be empty.
        read_by: Ids of the norms whose own conditions read it.
        phrases: In the order of the phrase table.
    """

    title: str
    judge: str
    read_by: tuple[str, ...]
    phrases: tuple[PhraseView, ...]


def chapters(site: SiteModel) -> dict[str, tuple[TopicView, ...]]:
    """Return the catalogue by chapter, with every phrase of the phrase table once.

    It also lists, for each norm asked about by id, the phrases that say whether its act was done.
    """
    guidance = site.guidance
    used, readers = _used(site.project), _readers(guidance)
    by_title: dict[str, list[PhraseView]] = {}
    # The live view measures nothing, as it has to be ready at once.
    changed = site.worked_out.effects if site.coverage else {}
    values = {
        said: (name, value)
        for name, fact in guidance.facts.items()
        for value, said in fact.phrases.items()
    }
    for phrase in vocabulary_of(guidance).listed:
        uses = used.get((phrase.keyword, phrase.text), Counter())
        done = guidance.norm.get(phrase.text.partition(" ")[0]) if phrase.keyword == GIVEN else None
        shown = PhraseView(
            phrase.keyword.title(),
            phrase.text,
            uses,
            changed.get(values.get(phrase.text, ("", ""))),
            done.act if done else "",
        )
        by_title.setdefault(_title(phrase, guidance), []).append(shown)
    facts = {fact.question: fact for fact in guidance.facts.values()}
    made: dict[str, list[TopicView]] = {}
    for title, phrases in by_title.items():
        fact = facts.get(title)
        read_by = tuple(readers.get(fact.name, ())) if fact else ()
        topic = TopicView(title, fact.judge if fact else "", read_by, tuple(phrases))
        made.setdefault(f"{phrases[0].keyword}s", []).append(topic)
    return {chapter: tuple(topics) for chapter, topics in made.items()}


def _title(phrase: Phrase, guidance: Guidance) -> str:
    if phrase.about in guidance.facts:
        return guidance.facts[phrase.about].question
    if phrase.about == CONDUCT and "<" not in phrase.text:
        return f"Whether what paragraph {phrase.text.partition('.')[0]} asks has been done"
    if phrase.asserts:
        return f"What paragraph {phrase.about.partition('.')[0]} asks"
    return f"About: {phrase.about}"


def _used(project: Project) -> dict[tuple[str, str], Counter[int]]:
    """Return how many scenarios use each whole sentence, by keyword and text, then by paragraph."""
    used: dict[tuple[str, str], Counter[int]] = {}
    for scenario in project.features.scenarios:
        paragraph = scenario.rule.paragraph if scenario.rule else None
        if paragraph not in project.guidance.section_of or of_local_policy(scenario.uri):
            continue
        for key in {(THEN if x.type == THEN else GIVEN, x.text) for x in scenario.steps}:
            used.setdefault(key, Counter())[paragraph] += 1
    return used


def _readers(guidance: Guidance) -> dict[str, list[str]]:
    """Return the ids of the norms that read each fact."""
    found: dict[str, list[str]] = {}
    for norm in guidance.norms:
        conditions = (*norm.conditions, *([] if norm.met is None else [norm.met]))
        for fact in dict.fromkeys(name for each in conditions for name in facts_in(each)):
            found.setdefault(fact, []).append(norm.id)
    return found
