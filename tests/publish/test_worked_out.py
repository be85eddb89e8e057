"""What follows from the rules alone is kept from build to build, and never outlives its rules."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from toy_project import LIBRARY, RULES, copy_of_toy, edit

from gmc_steps.evidence.stored import seal
from gmc_steps.guidance import GUIDANCE
from gmc_steps.publish.worked_out import KEPT, WorkedOut
from gmc_steps.publish.worked_out.effects import effects
from gmc_steps.publish.worked_out.tree import from_data, to_data, tree


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of which a command begins to work when its files are there."""
    root = copy_of_toy(tmp_path / "library")
    monkeypatch.setattr("gmc_steps.evidence.kept.STARTED", time.time() + 1)
    return root


def kept(root: Path) -> dict[str, object]:
    return KEPT.standing(root)


def test_a_tree_is_the_same_after_it_was_kept() -> None:
    for task in GUIDANCE.tool.tasks[:2]:
        grown = tree(GUIDANCE, task)
        data = json.loads(json.dumps(to_data(grown)))
        assert from_data(data, GUIDANCE) == grown
        assert len(data["places"]) == len({json.dumps(place) for place in data["places"]})


def test_what_was_kept_is_taken_and_not_worked_out_again(library: Path) -> None:
    assert WorkedOut(LIBRARY, library).effects == effects(LIBRARY)
    data = json.loads((library / KEPT.path).read_text("utf-8"))
    first = data[KEPT.name]["effects"]["found"][0]
    first[-1] = not first[-1]
    (library / KEPT.path).write_text(json.dumps(seal(data)), "utf-8")
    taken = WorkedOut(LIBRARY, library).effects
    assert {key for key in taken if taken[key] != effects(LIBRARY)[key]} == {tuple(first[:2])}


ODD = [None, {}, {"found": None}, {"found": [1]}, {"found": {"lend": {}}}]


@pytest.mark.parametrize("odd", ODD)
def test_what_was_sealed_and_is_no_result_is_worked_out_again(library: Path, odd: Any) -> None:
    made = WorkedOut(LIBRARY, library)
    assert made.effects
    assert made.trees
    data = json.loads((library / KEPT.path).read_text("utf-8"))
    for name, entry in data[KEPT.name].items():
        data[KEPT.name][name] = odd and {**odd, "earned": entry["earned"]}
    (library / KEPT.path).write_text(json.dumps(seal(data)), "utf-8")
    again = WorkedOut(LIBRARY, library)
    assert (again.effects, again.trees) == (made.effects, made.trees)


def test_other_rules_or_a_changed_file_and_nothing_is_taken(library: Path) -> None:
    assert WorkedOut(LIBRARY, library).effects
    assert kept(library)
    text = (library / KEPT.path).read_text("utf-8")
    (library / KEPT.path).write_text(text.replace("true", "false", 1), "utf-8")
    assert not kept(library)
    (library / KEPT.path).write_text(text, "utf-8")
    edit(library / RULES, "see the reader's card before lending", "look at the card before lending")
    assert not kept(library)


def test_rules_touched_since_they_were_read_are_not_those_that_stand_there(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gmc_steps.evidence.kept.STARTED", time.time() - 60)
    assert WorkedOut(LIBRARY, library).effects == effects(LIBRARY)
    assert not (library / KEPT.path).exists()


def test_a_folder_that_cannot_be_written_stops_nothing(library: Path) -> None:
    (library / "results").write_text("a file", "utf-8")
    assert WorkedOut(LIBRARY, library).effects == effects(LIBRARY)
