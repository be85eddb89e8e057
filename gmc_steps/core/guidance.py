"""A guidance: all that the engine is told of one, in a single value.

The engine knows no guidance. Whatever it says of one, it reads here: which questions there are,
which norms, on which pages they stand, what permits, and in which words the answers are given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from graphlib import TopologicalSorter
from pathlib import Path

from gmc_steps.core.card_words import Cards
from gmc_steps.core.everyday import Synonyms
from gmc_steps.core.fact import Fact
from gmc_steps.core.logic import Applies
from gmc_steps.core.norm import Norm
from gmc_steps.core.place import Place, declared
from gmc_steps.core.policy import Policy
from gmc_steps.core.slots import LocalSlot
from gmc_steps.core.words import Regions, Task, Tool, Words


@dataclass(frozen=True, eq=False)
class Edition:
    """Which text is restated, and whose it is.

    Attributes:
        title: the document's title.
        publisher: who publishes it, and holds the copyright.
        short: the publisher's name as people say it, as the subject of a sentence.
        references: what the text says of its own date; nothing more is known.
        digest: SHA-256 of the text restated, as hexadecimal digits.
        source_url: the publisher's own page.
        names: names of documents, statutes and bodies, which cannot be put in other words.
        name: what the site is about, in two or three words.
        disclaimer: what the restatement is not, in a sentence or two.
        standing: what is known of the text's age, for the foot of every page.
        superseded: the same in a clause, for dated copies.
        later: what every answer and every record says of a later edition, without a full stop;
            empty where none is known.
        later_page: the page that says what is known of it, from the docs folder.
        appendices: beginnings of headings behind the last paragraph of the text.
        claims: a TOML file that says on which words of the text the norms stand; None where
            nobody has compared them. See `gmc_steps.check.claims`.
    """

    title: str
    publisher: str
    short: str
    references: str
    digest: str
    source_url: str
    name: str
    disclaimer: str
    standing: str = ""
    superseded: str = ""
    later: str = ""
    later_page: str = ""
    names: tuple[str, ...] = ()
    appendices: tuple[str, ...] = ()
    claims: Path | None = None


@dataclass(frozen=True, eq=False)
class Section:
    """A section of the guidance, which is one page of the site and one feature file.

    The guidance fixes what stands in it: a paragraph's page is part of its permanent address.

    Attributes:
        name: of its page and its feature file.
        paragraphs: the numbers of its paragraphs.
        endnotes: the numbers of its endnotes.
        norms: the norms of its paragraphs, in the guidance's order.
        place: where it is declared.
    """

    name: str
    paragraphs: range
    endnotes: range = range(0)
    norms: tuple[Norm, ...] = ()
    place: Place = field(default_factory=declared, repr=False)

    @property
    def path(self) -> str:
        """Its page of restatements, from the project's folder."""
        return f"docs/guidance/{self.name}.md"

    @property
    def feature(self) -> str:
        """Its feature file, from the project's folder."""
        return f"features/{self.name}.feature"


@dataclass(frozen=True, eq=False)
class Subject:
    """What people look for: a heading for the questions that they ask.

    Attributes:
        title: the heading.
        paragraphs: whose questions stand under it.
        place: where it is declared.
    """

    title: str
    paragraphs: tuple[int, ...]
    place: Place = field(default_factory=declared, repr=False)


@dataclass(frozen=True, eq=False)
class Guidance:
    """One guidance.

    Attributes:
        edition: which text is restated.
        facts: fact's name → fact, in the order in which they are asked.
        sections: in the guidance's order.
        policy: what a verdict needs to know beside the norms.
        words: in which answers are given.
        tool: what the guided tool is told.
        cards: the words of answer cards.
        regions: parts of a country whose law differs; None where that makes no difference.
        synonyms: words that people use and the text does not, and what they are about.
        slots: what each organisation settles for itself.
        subjects: headings for what people ask, in the order of the list; without them, or for
            paragraphs of none, the titles of the sections serve.
        quick: situations whose answers fit on one sheet for everybody.
        inventory: a text file that lists every norm, a line each: its id, which names its
            paragraph, and its modality. Kept by hand beside the norms, so that none goes, comes or
            changes its force unnoticed; None where nobody keeps one.
        place: where it is declared.
    """

    edition: Edition
    facts: Mapping[str, Fact]
    sections: tuple[Section, ...]
    policy: Policy
    words: Words
    tool: Tool = field(default_factory=lambda: Tool("May I go ahead?"))
    cards: Cards = field(default_factory=Cards)
    regions: Regions | None = None
    synonyms: tuple[Synonyms, ...] = ()
    slots: tuple[LocalSlot, ...] = ()
    subjects: tuple[Subject, ...] = ()
    quick: tuple[Task, ...] = ()
    inventory: Path | None = None
    place: Place = field(default_factory=declared, repr=False)

    @cached_property
    def norms(self) -> tuple[Norm, ...]:
        """Every norm, in the guidance's order."""
        return tuple(norm for section in self.sections for norm in section.norms)

    @cached_property
    def norm(self) -> dict[str, Norm]:
        """Norm's id → norm."""
        return {norm.id: norm for norm in self.norms}

    @cached_property
    def number(self) -> dict[str, int]:
        """Fact's name → its place in the order of asking, from 0."""
        return {name: number for number, name in enumerate(self.facts)}

    @cached_property
    def paragraphs(self) -> tuple[int, ...]:
        """The numbers of all paragraphs, in the guidance's order."""
        return tuple(number for section in self.sections for number in section.paragraphs)

    @cached_property
    def section_of(self) -> dict[int, Section]:
        """Paragraph → the section that it stands in."""
        return {number: section for section in self.sections for number in section.paragraphs}

    @cached_property
    def order(self) -> tuple[Norm, ...]:
        """The norms so that each comes after those that its state refers to."""
        graph = {norm.id: sorted(references(norm) & self.norm.keys()) for norm in self.norms}
        return tuple(self.norm[id] for id in TopologicalSorter(graph).static_order())

    @property
    def example(self) -> tuple[str, str]:
        """A fact's name and one of its values, for messages that show how an answer is written."""
        name = self.words.act or next(iter(self.facts))
        return name, next(iter(self.facts[name].phrases))

    def with_norms(self, changed: Mapping[str, Norm]) -> Guidance:
        """Return the guidance with other norms in the place of some.

        Args:
            changed: norm's id → the norm to stand there.
        """
        sections = tuple(
            replace(section, norms=tuple(changed.get(norm.id, norm) for norm in section.norms))
            for section in self.sections
        )
        return replace(self, sections=sections)


def references(norm: Norm) -> set[str]:
    """Return the ids of the norms on whose state this norm's own state turns."""
    return {atom.norm for atom in norm.atoms if isinstance(atom, Applies)}
