"""The engine names no fact, norm, addressee or number of any guidance.

What belongs to a guidance is collected from both that there are, the package's own and the
lending library's, and looked for in every file of the engine: all of `gmc_steps` but
`gmc_steps/guidance`; Python, templates, scripts, styles and schemas, comments and docstrings
included. How something is looked for depends on how plainly it can be told from English:

- sentences and titles (phrases, questions, topics, acts, readings, tasks, headlines): anywhere,
  whatever the case and the line breaks;
- whom a guidance addresses, who publishes it and what it is about: as a word, anywhere;
- compound names, such as ``made_for`` and ``secondary-purposes``: as a word, anywhere;
- names that are English words too, such as ``stage`` and ``care``: where they stand as data,
  which is in quotes, as a property of answers, or before one of the fact's values (``stage=make``);
- ids of norms, such as ``13.1``: in the strings of code; a comment or a docstring may have one as
  an example of an id, and styles and drawings have decimals;
- how many paragraphs and norms there are: as a number, anywhere. The library's five and fourteen
  cannot be told from other numbers.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

import pytest
from toy_project import LIBRARY

from gmc_steps.core import Guidance, Tool, Words
from gmc_steps.guidance import GUIDANCE

PACKAGE = Path(__file__).parents[1] / "gmc_steps"
KINDS = {".py", ".html", ".js", ".css", ".json", ".svg"}

SUBJECTS = {
    GUIDANCE: "patient patients recording recordings photograph photographs clinical medical nhs",
    LIBRARY: "book books borrow lend lending loan loans librarian librarians",
}
"""What each guidance is about, besides its own words."""

OWN_NAMES = re.compile(
    r"gmc[-_]steps"  # the distribution, its package and its environment
    r"|(?:def |desk\.|`)doctor\b"  # a command, which examines scenarios
    r"|\b(?:standard|C|a) library\b",  # of code
    re.IGNORECASE,
)
"""What the engine calls by a word of a guidance's and does not mean it."""

OWN_KEYS = {
    "kind": "every fact has one; a key of the tables",
    "role": "an attribute of HTML elements, for screen readers",
    "scope": "of a policy and of a norm; a key of the table, and a modality",
    "questions": "those that are open; a key of the advice as JSON",
    "children": "a key of the tree that the Gherkin parser makes",
}
"""Names of facts and sections that are also keys of the engine's own."""


def engine() -> dict[str, str]:
    """Every file of the engine, by its path in the package."""
    found = {
        path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(PACKAGE.rglob("*"))
        if path.suffix in KINDS and "__pycache__" not in path.parts
    }
    return {path: text for path, text in found.items() if not path.startswith("guidance/")}


ENGINE = engine()


def strings(value: object) -> Iterator[str]:
    """Yield every text in a part of a guidance; a source ("endnote 4") is a place, not a text."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from strings(each)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in ("place", "source"):
                yield from strings(getattr(value, field.name))


def names(guidance: Guidance) -> set[str]:
    """The names of facts and their values, of sections and of pages."""
    found = set(guidance.facts)
    found |= {value for fact in guidance.facts.values() for value in fact.phrases}
    found |= {section.name for section in guidance.sections}
    return found | {task.page for task in guidance.tool.tasks}


# The ways of looking: from the files of an engine and a guidance to what is found.

Files = Mapping[str, str]


def sentences(files: Files, guidance: Guidance) -> Iterator[str]:
    """Whatever a guidance says in several words, but what the engine says unless told otherwise."""
    usual = {*strings(Tool("")), *strings(Words(guidance.words.addressee, ""))}
    wanted = {x.lower() for x in strings(guidance) if " " in x and x not in usual}
    for path, text in files.items():
        plain = " ".join(re.sub(r"\n\s*(?:#|\*|//)?", " ", text).lower().split())
        yield from (f"{path}: {sentence}" for sentence in wanted if sentence in plain)


def people(files: Files, guidance: Guidance) -> Iterator[str]:
    """The words for whom it addresses, who publishes it and what it is about."""
    edition = guidance.edition
    said = f"{guidance.words.addressee} {edition.short} {edition.publisher} {SUBJECTS[guidance]}"
    wanted = {*said.lower().split(), edition.publisher} - {"the", "general", "council"}
    without = {path: OWN_NAMES.sub("", text) for path, text in files.items()}
    return search(without, rf"\b(?:{either(wanted)})\b", re.IGNORECASE)


def compound_names(files: Files, guidance: Guidance) -> Iterator[str]:
    """Names that no English sentence has."""
    wanted = (name for name in names(guidance) if "_" in name or "-" in name)
    return search(files, rf"(?<![\w-])(?:{either(wanted)})(?![\w-])")


def names_as_data(files: Files, guidance: Guidance) -> Iterator[str]:
    """Names of facts and sections where they can be nothing else."""
    named = {*guidance.facts, *(section.name for section in guidance.sections)}
    wanted = either(named - set(OWN_KEYS))
    yield from search(files, rf"([\"'])(?:{wanted})\1|\b(?:answers|facts)\.(?:{wanted})\b")
    for name, fact in guidance.facts.items():
        yield from search(files, rf"\b{name} ?= ?\W?(?:{either(fact.phrases)})\b")


def ids_of_norms(files: Files, guidance: Guidance) -> Iterator[str]:
    """Ids in the strings of code."""
    wanted = re.compile(rf"(?<![\w./-])(?:{either(guidance.norm)})(?![\w.])")
    return (f"{path}: {text}" for path, text in code(files) if wanted.search(text))


def numbers(files: Files, guidance: Guidance) -> Iterator[str]:
    """How many paragraphs and norms there are, where that is a number that tells something."""
    wanted = [str(len(x)) for x in (guidance.paragraphs, guidance.norms) if len(x) > 50]
    return search(files, rf"(?<![\w.-])(?:{either(wanted)})(?![\w.-])") if wanted else iter(())


def either(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words)))


def search(files: Files, pattern: str, flags: int = 0) -> Iterator[str]:
    for path, text in files.items():
        yield from (f"{path}: {match[0]}" for match in re.finditer(pattern, text, flags))


def code(files: Files) -> Iterator[tuple[str, str]]:
    """Yield the strings in code: of Python without its docstrings, and what templates show."""
    for path, text in files.items():
        if path.endswith(".py"):
            tree = ast.parse(text)
            documented = {id(x.value) for x in ast.walk(tree) if isinstance(x, ast.Expr)}
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and id(node) not in documented:
                    yield path, str(node.value)
        elif not path.endswith((".css", ".svg")):
            for match in re.finditer(r"\"[^\"\n]*\"|'[^'\n]*'|>[^<]+<", text):
                yield path, match[0]


WAYS: tuple[Callable[[Files, Guidance], Iterator[str]], ...] = (
    sentences,
    people,
    compound_names,
    names_as_data,
    ids_of_norms,
    numbers,
)
each_way = pytest.mark.parametrize("look", WAYS, ids=lambda look: look.__name__)


@each_way
@pytest.mark.parametrize("guidance", [GUIDANCE, LIBRARY], ids=["own", "library"])
def test_nothing_of_a_guidance_stands_in_the_engine(
    look: Callable[[Files, Guidance], Iterator[str]], guidance: Guidance
) -> None:
    assert len(ENGINE) > 100
    assert list(look(ENGINE, guidance)) == []


PLANTED = {
    sentences: '"""Whether the patient\n    has capacity."""\n# the doctor works\n# in Scotland\n',
    people: "<p>Ask the GMC</p><p>or your doctor</p>",
    compound_names: "/* made_for */ 'secondary-purposes'",
    names_as_data: "if (answers.stage) { f('harm'); } // stage=make",
    ids_of_norms: 'RULE = "13.1"',
    numbers: "# all 59 paragraphs\n",
}


@each_way
def test_each_way_of_looking_finds_what_it_is_for(
    look: Callable[[Files, Guidance], Iterator[str]],
) -> None:
    suffix = "py" if look is ids_of_norms else "txt"
    assert list(look({f"planted.{suffix}": PLANTED[look]}, GUIDANCE)) != []
    assert list(look({f"planted.{suffix}": "x = 'nothing of that'"}, GUIDANCE)) == []
