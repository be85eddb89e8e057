"""The check of the norms against their inventory, so that none changes unnoticed.

If a norm is deleted together with its mark and its scenarios, only the inventory
(`Guidance.inventory`) shows that it is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.norm import Modality
from gmc_steps.source.guidance_name import from_root
from gmc_steps.source.problem import ContentError, Placed, Problem, placed_in, whole
from gmc_steps.source.restatements import FOLDER, Restatements


def lint_inventory(restatements: Restatements, guidance: Guidance) -> Iterator[Problem]:
    """Check the norms against the inventory, if the guidance has one.

    Args:
        restatements: The places of the norms, to point there.
        guidance: The guidance.

    Yields:
        A problem, at its paragraph, for each norm that is missing, new or of another modality; and
        one for each malformed line of the inventory.
    """
    if guidance.inventory is None:
        return
    file = guidance.inventory
    try:
        listed = read_inventory(file)
    except ContentError as error:
        yield from error.problems
        return
    places = _places(restatements)
    for id, modality in listed.items():
        norm, place = guidance.norm.get(id), _place(id, places)
        if norm is None:
            text = f"norm {id} ({modality}) is in {file.name}, but there is no such norm"
            yield place.problem("norm-gone", text, f"restore it, or remove it from {file.name}")
        elif norm.modality.value != modality:
            text = f"norm {id} is a '{norm.modality.value}', but in {file.name} a '{modality}'"
            yield place.problem("norm-changed", text, "make the two agree; the guidance decides")
    for norm in guidance.norms:
        if norm.id not in listed:
            text = f"norm {norm.id} ({norm.modality.value}) is not in {file.name}"
            hint = f"add the line '{norm.id} {norm.modality.value}', if the guidance has it"
            yield _place(norm.id, places).problem("norm-new", text, hint)


def read_inventory(file: Path) -> dict[str, str]:
    """Return the modality of each norm that an inventory lists, by its id.

    Raises:
        ContentError: It cannot be read, a line is not an id and a modality, or an id comes twice.
    """
    path = from_root(file, Path.cwd())
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        text = f"the list of the norms cannot be read ({reason}), and without it one could be lost"
        hint = "restore it; until then no paragraph counts as checked"
        raise ContentError([whole(path).problem("inventory", text, hint)]) from None
    known = {modality.value for modality in Modality}
    found: dict[str, str] = {}
    problems = []
    offset = 0
    for line in text.splitlines(keepends=True):
        id, _, modality = line.strip().partition(" ")
        if id and not id.startswith("#"):
            if modality not in known or id in found:
                what = "comes twice" if id in found else "says nothing about a norm"
                place = placed_in(path, text, offset)
                hint = "write its id and its modality, such as '70.1 must'"
                problems.append(place.problem("inventory", f"'{line.strip()}' {what}", hint))
            found[id] = modality
        offset += len(line)
    if problems:
        raise ContentError(problems)
    return found


def _places(restatements: Restatements) -> Mapping[str, Placed]:
    """Return the places of norms by id, and of paragraphs by number."""
    marks = {mark.id: mark for page in restatements.pages for mark in page.marks}
    return {**{str(x.id): x for x in restatements.paragraphs}, **marks}


def _place(id: str, places: Mapping[str, Placed]) -> Placed:
    return places.get(id) or places.get(id.partition(".")[0]) or whole(FOLDER)
