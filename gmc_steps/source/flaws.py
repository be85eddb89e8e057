"""Shapes of a scenario that can show nothing, whatever a run says of it.

Some of them pass in pytest-bdd: an outline without Examples runs once with its placeholders
unfilled, a scenario without steps runs and finds nothing wrong. None of them may count. The
status takes what is said here as the last word, and the lint says the same to the author.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gmc_steps.source.feature import Feature, Scenario, Step, Tag, Template
from gmc_steps.source.problem import Problem
from gmc_steps.source.syntax import (
    SECTION_WORDS,
    STEP_WORDS,
    nearest_keyword,
    no_colon,
    odd_space,
    without_colon,
)

SKIPPING_TAGS = ("@skip", "@skipif", "@xfail", "@usefixtures", "@parametrize", "@filterwarnings")
"""Tags that pytest would take for its own marks."""

_PLACEHOLDER = re.compile(r"<([^<>]+)>")

# Words of prose that look like a misspelt Given, When or Then.
_PROSE = frozenset(
    (
        "gave",
        "give",
        "gives",
        "the",
        "them",
        "these",
        "they",
        "thin",
        "want",
        "went",
        "where",
        "while",
    )
)


@dataclass(frozen=True)
class Flaw:
    """A reason why scenarios cannot pass.

    Attributes:
        problem: What is wrong.
        scenarios: Ids of the scenarios that it disqualifies; empty where the whole file is meant
            or where the absence of a result says it already.
        status: The evidence status that those scenarios have at best.
    """

    problem: Problem
    scenarios: tuple[str, ...] = ()
    status: str = "not run"


def flaws(feature: Feature) -> Iterator[Flaw]:
    """Everything in a feature's shape that keeps scenarios from showing anything.

    Args:
        feature: The feature.

    Yields:
        The flaws, in no particular order.
    """
    rows: dict[tuple[int, int], list[Scenario]] = {}
    for scenario in feature.scenarios:
        rows.setdefault((scenario.template.line, scenario.template.column), []).append(scenario)
    yield from _duplicates(feature)
    yield from _swallowed(feature)
    yield from _skipping_tags(feature)
    yield from _background_placeholders(feature)
    yield from _background_beginnings(feature)
    for template in feature.templates:
        of_it = rows[template.line, template.column]
        yield from _template_flaws(feature, template, of_it)


def _duplicates(feature: Feature) -> Iterator[Flaw]:
    """The run keeps only the last of several scenarios with one name; told of the copies."""
    same: dict[str, list[Template]] = {}
    for template in feature.templates:
        copied = same.setdefault(template.name, [])
        if copied:
            said = f"the scenario '{template.name}' has the name of" if template.name else ""
            text = f"{said or 'a scenario without a name, as'} the one in line {copied[0].line}"
            yield Flaw(
                _at(feature, template, "duplicate-name", text, "only one of them runs; rename it"),
                tuple(x.id for x in feature.scenarios if x.template is copied[-1]),
            )
        copied.append(template)


def _template_flaws(
    feature: Feature, template: Template, of_it: Sequence[Scenario]
) -> Iterator[Flaw]:
    ids = tuple(scenario.id for scenario in of_it)
    if template.outline and not template.examples:
        text = "a scenario outline without Examples"
        hint = "add an Examples table, or call it 'Scenario'"
        yield Flaw(_at(feature, template, "no-examples", text, hint), ids)
    for table in template.examples:
        if not table.rows:
            text = "Examples without a row"
            hint = "add a row below the header, or remove the Examples"
            # Other tables of the outline still run: only what has no row at all shows nothing.
            flawed = ids if not any(other.rows for other in template.examples) else ()
            yield Flaw(
                Problem("no-rows", feature.path, table.line, table.column, text, hint), flawed
            )
    if not template.steps:
        text = "a scenario without steps"
        yield Flaw(_at(feature, template, "no-steps", text, "write its steps, or remove it"), ids)
    elif not any(step.type == "then" for step in template.steps):
        text = "a scenario without a Then checks nothing"
        yield Flaw(_at(feature, template, "no-then", text, "say what is to be found"), ids)
    if template.steps and not template.steps[0].type:
        step = template.steps[0]
        text = f"a scenario may not begin with '{step.keyword}'"
        hint = "begin with Given, When or Then"
        yield Flaw(
            Problem("begins-with-and", feature.path, step.line, step.column, text, hint),
            ids,
            "undefined",
        )
    yield from _placeholders(feature, template, ids)


def _placeholders(feature: Feature, template: Template, ids: tuple[str, ...]) -> Iterator[Flaw]:
    """Placeholders that no column fills in."""
    for table in template.examples or (None,):
        columns = table.header.cells if table and table.header else ()
        for step in template.steps:
            for name in placeholders(step):
                if name in columns:
                    continue
                if table is None:
                    text = f"<{name}> is filled in by nothing: the scenario has no Examples"
                    hint = "add an Examples table, or write the words themselves"
                else:
                    text = f"no column of the Examples in line {table.line} is called '{name}'"
                    hint = f"add it, or correct <{name}>"
                problem = Problem("placeholder", feature.path, step.line, step.column, text, hint)
                yield Flaw(problem, ids, "undefined")


def _background_placeholders(feature: Feature) -> Iterator[Flaw]:
    for step in feature.background:
        for name in placeholders(step):
            text = f"<{name}> in a Background is filled in by nothing"
            hint = "write this step into the scenarios"
            problem = Problem("placeholder", feature.path, step.line, step.column, text, hint)
            ids = tuple(
                scenario.id
                for scenario in feature.scenarios
                if any(other.background and other.line == step.line for other in scenario.steps)
            )
            yield Flaw(problem, ids, "undefined")


def _background_beginnings(feature: Feature) -> Iterator[Flaw]:
    """A Background that begins with And: pytest-bdd then reads nothing of the file."""
    for step in feature.background:
        if not step.type:
            text = f"a Background may not begin with '{step.keyword}'"
            problem = Problem(
                "begins-with-and", feature.path, step.line, step.column, text, "begin with Given"
            )
            yield Flaw(problem, tuple(x.id for x in feature.scenarios), "undefined")
            return  # those after it have only followed


def placeholders(step: Step) -> list[str]:
    """The names in angle brackets in a step, its table and its block of text, each once."""
    texts = [step.text, step.docstring or "", *(cell for row in step.table or () for cell in row)]
    return list(dict.fromkeys(name for text in texts for name in _PLACEHOLDER.findall(text)))


def _skipping_tags(feature: Feature) -> Iterator[Flaw]:
    """Tags that would make pytest skip, or count a failure as expected."""
    tagged: dict[Tag, list[str]] = {}
    for scenario in feature.scenarios:
        for tag in scenario.tags:
            if tag.name.lower() in SKIPPING_TAGS:
                tagged.setdefault(tag, []).append(scenario.id)
    for tag, ids in tagged.items():
        text = f"the tag {tag.name} would keep the scenario from being checked"
        hint = "remove it; use @pending with a reason in the description"
        yield Flaw(
            Problem("skipping-tag", feature.path, tag.line, tag.column, text, hint), tuple(ids)
        )


# ---------------------------------------------- steps that Gherkin takes for a description


def _swallowed(feature: Feature) -> Iterator[Flaw]:
    """A misspelt keyword below a heading is no error in Gherkin: it becomes description."""
    for owner, line, text in description_lines(feature):
        column = column_of(feature, line)
        ids = tuple(x.id for x in feature.scenarios if x.template is owner) if owner else ()
        if keyword := _heading(feature, line, text):
            yield Flaw(no_colon(feature.path, line, column, keyword), ids)
        elif found := _misspelt(text) or _disguised(text, _below(feature, line)):
            said, hint = found
            yield Flaw(Problem("swallowed", feature.path, line, column, said, hint), ids)
    yield from _swallowed_scenarios(feature)


def _heading(feature: Feature, line: int, text: str) -> str | None:
    """The keyword of a heading without its colon; None for prose that begins with the word."""
    keyword = without_colon(text)
    below = _below(feature, line)
    opens = _is_step(below) if below else False
    opens = opens or re.match(r"Rule Paragraph \d", text) is not None
    return keyword if keyword and text.startswith(keyword) and opens else None


def _swallowed_scenarios(feature: Feature) -> Iterator[Flaw]:
    """Steps below a heading whose own 'Scenario:' is missing or misspelt."""
    block: list[tuple[int, str]] = []
    for _, line, text in [*description_lines(feature), (None, 0, "")]:
        if block and (line != block[-1][0] + 1 or not _is_step(text)):
            # Prose may begin with When; a When that a Then follows is no prose.
            if len(block) > 1 and any(step.startswith("Then ") for _, step in block):
                at, first = block[0]
                said = f"steps that are read as a description: '{first}'"
                hint = "put a line 'Scenario: …' above them"
                column = column_of(feature, at)
                yield Flaw(Problem("swallowed", feature.path, at, column, said, hint))
            block = []
        if text and _is_step(text):
            block.append((line, text))


def _misspelt(text: str) -> tuple[str, str] | None:
    """What a description line looks like, and what was meant; None for prose."""
    if odd := odd_space(text):
        return odd
    head, colon, _ = text.partition(":")
    near = nearest_keyword(head, SECTION_WORDS) if colon else None
    if near and head[:1].lower() == near[:1].lower():
        said = f"'{head}:' is read as a description, with all that follows it"
        return said, f"did you mean '{near}:'?"
    first = text.split(maxsplit=1)[0]
    if first.lower() in (*map(str.lower, STEP_WORDS), *_PROSE):
        return None
    near = nearest_keyword(first, STEP_WORDS[:3])
    if near and first[:1].lower() == near[:1].lower() and len(first) <= len(near) + 1:
        return f"'{first} …' is read as a description, not as a step", f"did you mean '{near}'?"
    return None


def _disguised(text: str, below: str) -> tuple[str, str] | None:
    """A step with something before its keyword, or with the keyword in other letters."""
    plain = re.sub(r"^\W*(\d+[.)])?\W*", "", text)
    first = plain.split(maxsplit=1)[0] if plain else ""
    keyword = next((word for word in STEP_WORDS[:3] if word.lower() == first.lower()), None)
    if keyword is None:
        return None
    before = plain != text and first == keyword
    # In small letters it may be prose, unless a step follows at once.
    letters = first != keyword and (first.isupper() or _is_step(below or "."))
    if not before and not letters:
        return None
    said = f"'{text.partition(first)[0]}{first} …' is read as a description, not as a step"
    return said, f"begin the line with '{keyword}'"


def _below(feature: Feature, line: int) -> str:
    """What the next line says that is not empty."""
    return next((x for x in map(str.strip, feature.source.split("\n")[line:]) if x), "")


def _is_step(text: str) -> bool:
    return text.split(maxsplit=1)[0] in STEP_WORDS


def description_lines(feature: Feature) -> list[tuple[Template | None, int, str]]:
    """The lines of all descriptions in a feature.

    Args:
        feature: The feature.

    Returns:
        In order: the scenario that it describes (None for a feature, rule or Background), the
        number of the line, from 1, and its text without indentation; empty lines left out.
    """
    headings: list[tuple[Template | None, int, str]] = [(None, feature.line, feature.description)]
    headings += [(None, rule.line, rule.description) for rule in feature.rules]
    for template in feature.templates:
        headings.append((template, template.line, template.description))
        headings += [(template, table.line, table.description) for table in template.examples]
    written = feature.document["feature"]
    holders = [written, *(child["rule"] for child in written["children"] if "rule" in child)]
    for holder in holders:
        for child in holder["children"]:
            if background := child.get("background"):
                line = background["location"]["line"]
                headings.append((None, line, background["description"]))
    lines = [line.strip() for line in feature.source.split("\n")]
    found: list[tuple[Template | None, int, str]] = []
    for owner, line, description in headings:
        at = line
        for text in filter(None, (part.strip() for part in description.split("\n"))):
            at = lines.index(text, at) + 1
            found.append((owner, at, text))
    return sorted(found, key=lambda entry: entry[1])


def column_of(feature: Feature, line: int) -> int:
    """The column, from 1, in which a line begins."""
    text = feature.source.split("\n")[line - 1]
    return len(text) - len(text.lstrip()) + 1


def _at(feature: Feature, template: Template, code: str, text: str, hint: str) -> Problem:
    return Problem(code, feature.path, template.line, template.column, text, hint)
