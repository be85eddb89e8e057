"""One feature file from bytes to a `Feature`.

The parsing is gherkin-official's, and so are the *pickles* (a pickle is one runnable scenario with
its placeholders filled in). On top of them a `Scenario` knows its own line, its Examples row, its
rule, all its tags and its stable id.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from gherkin.ast_builder import AstBuilder
from gherkin.dialect import Dialect
from gherkin.errors import CompositeParserException, ParserError, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator

from gmc_steps.source.feature import (
    FOLDER,
    Examples,
    Feature,
    Row,
    Rule,
    Scenario,
    Step,
    Tag,
    Template,
)
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.syntax import plain_problems

_TYPE_OF = {"Context": "given", "Action": "when", "Outcome": "then"}
_ROW_KEY_LENGTH = 60


def slug(text: str) -> str:
    """A text as a part of an id: lower case, letters and digits of any script, hyphens."""
    return re.sub(r"[\W_]+", "-", text.lower()).strip("-")


def decode(uri: str, content: bytes) -> str:
    r"""A feature file's text.

    Args:
        uri: Its path from the project root, for messages.
        content: Its bytes; UTF-8, with or without a byte order mark, any line ends.

    Returns:
        The text, with line ends as ``\\n``.

    Raises:
        ContentError: It is not UTF-8.
    """
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in content[:200]:
        text = "the file is UTF-16 text, not UTF-8"
        raise ContentError([_whole(uri, "not-utf-8", text, "save it as UTF-8")])
    try:
        source = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        text = "this character is not UTF-8"
        raise ContentError(
            [Problem("not-utf-8", uri, line, column, text, "save the file as UTF-8")]
        ) from error
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    if odd := _LINE_BREAK.search(source):  # a line end to some and none to others
        line = source.count("\n", 0, odd.start()) + 1
        column = odd.start() - source.rfind("\n", 0, odd.start())
        text = f"an odd line break stands here (U+{ord(odd[0]):04X})"
        hint = "delete it, and press Enter if a new line is meant"
        raise ContentError([Problem("line-break", uri, line, column, text, hint)])
    return source


_LINE_BREAK = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


class _Ids(IdGenerator):
    """Ids for Cucumber Messages that are unique over all files, and a file's own affair."""

    def __init__(self, uri: str) -> None:
        super().__init__()
        self.prefix = hashlib.sha256(uri.encode()).hexdigest()[:8]

    def get_next_id(self) -> str:
        return f"{self.prefix}-{super().get_next_id()}"


@lru_cache(maxsize=256)
def parse_feature(uri: str, content: bytes) -> Feature:
    """Reads one feature file.

    Args:
        uri: Its path from the project root.
        content: Its bytes.

    Returns:
        The feature; the same object for the same content, so that looking again costs nothing.
        Ids of its scenarios are unique within the file only if their names are.

    Raises:
        ContentError: Every error that the parser finds, in plain words, or an empty file.
    """
    source = decode(uri, content)
    ids = _Ids(uri)
    try:
        document: dict[str, Any] = dict(Parser(AstBuilder(ids)).parse(source))
    except CompositeParserException as error:
        raise ContentError(plain_problems(uri, source, error.errors)) from error
    except ParserError as error:
        errors = [error] if isinstance(error, ParserException) else []
        raise ContentError(plain_problems(uri, source, errors)) from error
    if "feature" not in document:
        text = "a file with nothing in it" if not source.strip() else "a file with comments only"
        hint = "begin with 'Feature:', or remove the file"
        raise ContentError([_whole(uri, "empty", text, hint)])
    document["uri"] = uri
    pickles = Compiler(ids).compile(document)  # type: ignore[arg-type]
    return _Builder(uri, source, document, [dict(pickle) for pickle in pickles]).feature()


class _Builder:
    """Turns one parsed file into a `Feature`."""

    def __init__(
        self, uri: str, source: str, document: dict[str, Any], pickles: list[dict[str, Any]]
    ) -> None:
        self.uri = uri
        self.source = source
        self.document = document
        self.written: dict[str, Any] = document["feature"]
        dialect = Dialect.for_name(self.written["language"])
        self.outlines = dialect.scenario_outline_keywords if dialect else []
        self.tags = _tags(self.written)
        self.pickles: dict[str, list[dict[str, Any]]] = {}
        for pickle in pickles:
            self.pickles.setdefault(pickle["astNodeIds"][0], []).append(pickle)
        self.rules: list[Rule] = []
        self.templates: list[Template] = []
        self.scenarios: list[Scenario] = []
        self.background: list[Step] = []

    def feature(self) -> Feature:
        """The whole file."""
        self._children(self.written["children"], None, [])
        return Feature(
            self.uri,
            self.written["name"],
            *_place(self.written),
            self.tags,
            _dedent(self.written["description"]),
            self.source,
            self.document,
            tuple(self.rules),
            tuple(self.templates),
            tuple(self.scenarios),
            tuple(self.background),
        )

    def _children(
        self, children: Iterable[dict[str, Any]], rule: Rule | None, above: list[dict[str, Any]]
    ) -> None:
        backgrounds = list(above)
        for child in children:
            if background := child.get("background"):
                backgrounds.append(background)
                self.background += self._steps(background["steps"], background=True)
            elif written := child.get("rule"):
                inner = Rule(
                    written["name"],
                    *_place(written),
                    _tags(written),
                    _dedent(written["description"]),
                )
                self.rules.append(inner)
                self._children(written["children"], inner, backgrounds)
            elif written := child.get("scenario"):
                self._scenario(written, rule, backgrounds)

    def _scenario(
        self, written: dict[str, Any], rule: Rule | None, backgrounds: list[dict[str, Any]]
    ) -> None:
        examples = tuple(_examples(table) for table in written["examples"])
        template = Template(
            written["name"],
            *_place(written),
            written["keyword"] in self.outlines,
            _tags(written),
            _dedent(written["description"]),
            tuple(self._steps(written["steps"], background=False)),
            examples,
            rule,
        )
        self.templates.append(template)
        before = [
            step
            for background in backgrounds
            for step in self._steps(background["steps"], background=True)
        ]
        scenario = Scenario(
            self._id(template),
            self.uri,
            template.line,
            None,
            {},
            template.name,
            template,
            (*self.tags, *(rule.tags if rule else ()), *template.tags),
            (*before, *template.steps),
            None,
        )
        pickles = self.pickles.get(written["id"], [])
        if not pickles:
            own = tuple(tag for table in examples for tag in table.tags)
            self.scenarios.append(replace(scenario, tags=(*scenario.tags, *own)))
        rows = {row.id: (table, row) for table in examples for row in table.rows}
        keys = _row_keys([row for _, row in rows.values()])
        for pickle in pickles:
            ran = replace(
                scenario,
                name=pickle["name"],
                pickle=pickle,
                steps=tuple(map(_filled, scenario.steps, pickle["steps"])),
            )
            if len(pickle["astNodeIds"]) > 1:
                table, row = rows[pickle["astNodeIds"][-1]]
                header = table.header.cells if table.header else ()
                ran = replace(
                    ran,
                    id=f"{ran.id}/{keys[row.id]}",
                    row_line=row.line,
                    row=dict(zip(header, row.cells, strict=True)),
                    tags=(*ran.tags, *table.tags),
                )
            self.scenarios.append(ran)

    def _id(self, template: Template) -> str:
        """The id of a scenario; rows add their key to it."""
        parts = [slug(part) for part in self._stem().split("/")]
        parts += [slug(template.rule.name) if template.rule else ""]
        return "/".join(filter(None, [*parts, slug(template.name) or "unnamed"]))

    def _stem(self) -> str:
        return self.uri.removeprefix(f"{FOLDER}/").removesuffix(".feature")

    @staticmethod
    def _steps(written: Iterable[dict[str, Any]], *, background: bool) -> Iterator[Step]:
        kind = ""
        for step in written:
            kind = _TYPE_OF.get(step["keywordType"], kind)
            table = step.get("dataTable")
            docstring = step.get("docString")
            yield Step(
                *_place(step),
                step["keyword"].strip(),
                kind,
                step["text"],
                _cells(table["rows"]) if table else None,
                docstring["content"] if docstring else None,
                background,
            )


def _filled(step: Step, ran: Mapping[str, Any]) -> Step:
    """A step as written, with the text, table and text block of its pickle."""
    argument = ran.get("argument") or {}
    table = argument.get("dataTable")
    docstring = argument.get("docString")
    return replace(
        step,
        text=ran["text"],
        table=_cells(table["rows"]) if table else None,
        docstring=docstring["content"] if docstring else None,
    )


def _row_keys(rows: Sequence[Row]) -> dict[str, str]:
    """For each row, by its id, a key from its values; a digest tells apart what reads alike."""
    plain = {row.id: slug(" ".join(row.cells))[:_ROW_KEY_LENGTH].strip("-") for row in rows}
    count = Counter(plain.values())

    def key(row: Row) -> str:
        if plain[row.id] and count[plain[row.id]] == 1:
            return plain[row.id]
        digest = hashlib.sha256("\0".join(row.cells).encode()).hexdigest()[:6]
        return f"{plain[row.id]}-{digest}".lstrip("-")

    return {row.id: key(row) for row in rows}


def _place(written: Mapping[str, Any]) -> tuple[int, int]:
    location = written["location"]
    return location["line"], location.get("column", 1)


def _tags(written: Mapping[str, Any]) -> tuple[Tag, ...]:
    return tuple(Tag(tag["name"], *_place(tag)) for tag in written["tags"])


def _cells(rows: Iterable[Mapping[str, Any]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows)


def _examples(written: Mapping[str, Any]) -> Examples:
    def row(found: Mapping[str, Any]) -> Row:
        return Row(*_place(found), tuple(cell["value"] for cell in found["cells"]), found["id"])

    header = written.get("tableHeader")
    return Examples(
        *_place(written),
        written["name"],
        _dedent(written["description"]),
        _tags(written),
        row(header) if header else None,
        tuple(row(found) for found in written.get("tableBody", ())),
    )


def _dedent(text: str) -> str:
    return "\n".join(line.strip() for line in text.splitlines()).strip()


def _whole(path: str, code: str, text: str, hint: str) -> Problem:
    return Problem(code, path, 1, 1, text, hint)
