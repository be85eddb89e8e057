"""Reads one feature file from bytes to a `Feature`.

gherkin-official parses the file and makes the *pickles* (a pickle is one runnable scenario with its
placeholders filled in). A `Scenario` adds its own line, its Examples row, its rule, all its tags
and its stable id.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from gherkin.ast_builder import AstBuilder
from gherkin.dialect import Dialect
from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator

from gmc_steps.source.feature import (
    FOLDER,
    Background,
    Examples,
    Feature,
    Row,
    Rule,
    Scenario,
    Step,
    Tag,
    Template,
)
from gmc_steps.source.files import decode
from gmc_steps.source.problem import ContentError, whole
from gmc_steps.source.syntax import plain_problems

_TYPE_OF = {"Context": "given", "Action": "when", "Outcome": "then"}
_ROW_KEY_LENGTH = 60

Written = Mapping[str, Any]
"""A part of a parsed file as gherkin-official has it."""


def slug(text: str) -> str:
    """Return a text as part of an id: lower-case letters and digits of any script, hyphens."""
    return re.sub(r"[\W_]+", "-", text.lower()).strip("-")


def prefix_of(path: str) -> str:
    """Return the prefix of all Cucumber Messages ids in a feature file.

    Args:
        path: Its path from the project root.
    """
    return hashlib.sha256(path.encode()).hexdigest()[:8]


class _Ids(IdGenerator):
    """Cucumber Messages ids that depend on one file alone and are unique across all files."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.prefix = prefix_of(path)

    def get_next_id(self) -> str:
        return f"{self.prefix}-{super().get_next_id()}"


@lru_cache(maxsize=256)
def parse_feature(path: str, content: bytes) -> Feature:
    """Read one feature file.

    Args:
        path: Its path from the project root.
        content: Its bytes.

    Returns:
        The feature; the same object for the same content, so reading it again costs nothing. The
        ids of its scenarios are unique within the file only if their names are.

    Raises:
        ContentError: The file is empty or cannot be parsed; holds every error in plain words.
    """
    source = decode(path, content)
    ids = _Ids(path)
    try:
        document: dict[str, Any] = dict(Parser(AstBuilder(ids)).parse(source))
    except CompositeParserException as error:
        raise ContentError(plain_problems(path, source, error.errors)) from error
    except ParserException as error:
        raise ContentError(plain_problems(path, source, [error])) from error
    if "feature" not in document:
        text = "a file with nothing in it" if not source.strip() else "a file with comments only"
        hint = "begin with 'Feature:', or remove the file"
        raise ContentError([whole(path).problem("empty", text, hint)])
    document["uri"] = path
    pickles: dict[str, list[Written]] = {}
    for pickle in Compiler(ids).compile(document):  # type: ignore[arg-type]
        # If an outline begins with And, the compiler leaves None, which no message may have.
        steps = [{**step, "type": step["type"] or "Unknown"} for step in pickle["steps"]]
        pickles.setdefault(pickle["astNodeIds"][0], []).append({**pickle, "steps": steps})
    return _Reading(path, document, pickles).feature(source)


class _Reading:
    """The builder of a `Feature` from a parsed file and its pickles, by the scenario's id in it."""

    def __init__(
        self, path: str, document: Written, pickles: Mapping[str, Sequence[Written]]
    ) -> None:
        self.path = path
        self.document = document
        self.pickles = pickles
        dialect = Dialect.for_name(document["feature"]["language"])
        self.outlines = dialect.scenario_outline_keywords if dialect else []
        self.inherited = self.tags(document["feature"])
        self.rules: list[Rule] = []
        self.backgrounds: list[Background] = []
        self.templates: list[Template] = []
        self.scenarios: list[Scenario] = []

    def feature(self, source: str) -> Feature:
        """Return the whole file; ``source`` is its text."""
        written = self.document["feature"]
        self.children(written, None)
        return Feature(
            *self.title(written),
            source,
            self.document,
            tuple(self.rules),
            tuple(self.backgrounds),
            tuple(self.templates),
            tuple(self.scenarios),
        )

    def children(self, parent: Written, rule: Rule | None) -> None:
        """Read the children of a feature, or of one of its rules."""
        for child in parent["children"]:
            ((kind, written),) = child.items()
            if kind == "rule":
                self.rules.append(Rule(*self.title(written)))
                self.children(written, self.rules[-1])
            elif kind == "background":
                steps = self.steps(written, background=True)
                self.backgrounds.append(Background(*self.title(written), rule, steps))
            else:
                self.scenario(written, rule)

    def scenario(self, written: Written, rule: Rule | None) -> None:
        """Read a scenario, both as written and as run."""
        template = Template(
            *self.title(written),
            rule,
            written["keyword"] in self.outlines,
            self.steps(written),
            tuple(self.examples(table) for table in written["examples"]),
        )
        self.templates.append(template)
        above = [step for x in self.backgrounds if x.rule in (None, rule) for step in x.steps]
        tags = (*self.inherited, *(rule.tags if rule else ()), *template.tags)
        folders = self.path.removeprefix(f"{FOLDER}/").removesuffix(".feature").split("/")
        names = [*map(slug, folders), slug(rule.name) if rule else ""]
        id = "/".join(filter(None, [*names, slug(template.name) or "unnamed"]))
        plain = Scenario(
            id, template.name, template, tags, (*above, *template.steps), None, {}, None
        )
        pickles = self.pickles.get(written["id"], ())
        if not pickles:
            of_tables = (tag for table in template.examples for tag in table.tags)
            self.scenarios.append(replace(plain, tags=(*tags, *of_tables)))
        rows = [(table, row) for table in template.examples for row in table.rows]
        keys = _row_keys(template.rows)
        for number, pickle in enumerate(pickles):
            ran = replace(
                plain,
                name=pickle["name"],
                pickle=pickle,
                steps=tuple(map(_filled, plain.steps, pickle["steps"])),
            )
            if rows:
                table, row = rows[number]
                header = table.header.cells if table.header else ()
                ran = replace(
                    ran,
                    id=f"{id}/{keys[row]}",
                    row_line=row.line,
                    row=dict(zip(header, row.cells, strict=True)),
                    tags=(*tags, *table.tags),
                )
            self.scenarios.append(ran)

    def steps(self, written: Written, *, background: bool = False) -> tuple[Step, ...]:
        """Return the steps of a scenario or Background, as written."""
        steps: list[Step] = []
        for step in written["steps"]:
            kind = _TYPE_OF.get(step["keywordType"], steps[-1].type if steps else "")
            keyword = step["keyword"].strip()
            argument = _argument(step)
            steps.append(
                Step(*self.place(step), keyword, kind, step["text"], *argument, background)
            )
        return tuple(steps)

    def examples(self, written: Written) -> Examples:
        """Return an Examples table."""

        def row(found: Written) -> Row:
            return Row(*self.place(found), _cells(found))

        header = written.get("tableHeader")
        rows = tuple(map(row, written.get("tableBody", ())))
        return Examples(*self.title(written), row(header) if header else None, rows)

    def title(self, written: Written) -> tuple[str, int, int, str, str, tuple[Tag, ...]]:
        """Return the fields that every `Titled` has."""
        description = "\n".join(map(str.strip, written["description"].splitlines())).strip()
        return (*self.place(written), written["name"], description, self.tags(written))

    def tags(self, written: Written) -> tuple[Tag, ...]:
        """Return the tags of a part of the file; a Background has none."""
        return tuple(Tag(*self.place(tag), tag["name"]) for tag in written.get("tags", ()))

    def place(self, written: Written) -> tuple[str, int, int]:
        """Return the fields that every `Placed` has."""
        return self.path, written["location"]["line"], written["location"].get("column", 1)


def _argument(step: Written) -> tuple[tuple[tuple[str, ...], ...] | None, str | None]:
    """Return the table and the text block of a step, or of its pickle's argument."""
    table, text = step.get("dataTable"), step.get("docString")
    return tuple(map(_cells, table["rows"])) if table else None, text["content"] if text else None


def _filled(step: Step, ran: Written) -> Step:
    """Return a step with the text, table and text block of its pickle filled in."""
    table, docstring = _argument(ran.get("argument") or {})
    return replace(step, text=ran["text"], table=table, docstring=docstring)


def _cells(row: Written) -> tuple[str, ...]:
    return tuple(cell["value"] for cell in row["cells"])


def _row_keys(rows: Iterable[Row]) -> dict[Row, str]:
    """Return a key for each row from its values, with a digest where rows read alike."""
    plain = {row: slug(" ".join(row.cells))[:_ROW_KEY_LENGTH].strip("-") for row in rows}
    count = Counter(plain.values())

    def key(row: Row) -> str:
        if plain[row] and count[plain[row]] == 1:
            return plain[row]
        digest = hashlib.sha256("\0".join(row.cells).encode()).hexdigest()[:6]
        return f"{plain[row]}-{digest}".lstrip("-")

    return {row: key(row) for row in plain}
