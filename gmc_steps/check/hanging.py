"""The parts of a project that hang on a paragraph or an endnote of the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gmc_steps.check.claims import Entry, called
from gmc_steps.core.guidance import Guidance
from gmc_steps.source.feature import Scenario
from gmc_steps.source.project import Project


@dataclass(frozen=True)
class Hanging:
    """The parts of a project to read again when a passage has changed.

    Attributes:
        norms: Ids of the norms that restate it or stand on one of its words.
        readings: Numbers of the readings noted beside it or held by its norms.
        scenarios: The scenarios that exercise one of the norms or stand below the paragraph's rule.
        restated: The place of its restatement, as path:line; empty if it has none.
    """

    norms: tuple[str, ...]
    readings: tuple[int, ...]
    scenarios: tuple[Scenario, ...]
    restated: str


def hanging_on(key: str, entry: Entry | None, project: Project) -> Hanging:
    """Return the parts of a project that hang on a passage.

    Args:
        key: The key of the passage, such as p13 or en4.
        entry: The project's record of it; None for a new passage.
        project: The project.
    """
    if entry is None:
        return Hanging((), (), (), "")
    norms = _norms(key, entry, project.guidance)
    found = project.restatements
    passages = found.paragraphs if key.startswith("p") else found.endnotes
    restated = next((x for x in passages if x.name == called(key)), None)
    readings = {project.guidance.norm[id].reading for id in norms}
    if key.startswith("p"):
        at = project.guidance.policy.hand_overs
        readings |= {x.reading for x in at if x.paragraph == int(key[1:])}
    if restated:
        readings |= {int(x.id[1:]) for x in restated.marks if x.id.startswith("r")}
    scenarios = tuple(
        scenario
        for scenario in project.features.scenarios
        if set(norms) & set(scenario.norms)
        or (scenario.rule and key == f"p{scenario.rule.paragraph}")
    )
    place = f"{restated.path}:{restated.line}" if restated else ""
    return Hanging(norms, tuple(sorted(readings - {0})), scenarios, place)


def marking(key: str, entries: Mapping[str, Entry]) -> list[str]:
    """Return the keys of the paragraphs that an endnote is marked in; none for a paragraph."""
    if key.startswith("p"):
        return []
    return [other for other, entry in entries.items() if int(key[2:]) in entry.marks]


def _norms(key: str, entry: Entry, guidance: Guidance) -> tuple[str, ...]:
    number, note = int(key.lstrip("pen")), called(key)
    return tuple(
        norm.id
        for norm in guidance.norms
        if norm.id in entry.norms
        or (norm.paragraph == number and not norm.source if key.startswith("p") else False)
        or norm.source == note
    )
