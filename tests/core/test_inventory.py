"""The norms are those of the inventory of the guidance, id by id and level by level.

The inventory stays with whoever holds the official text; where it is absent this is skipped.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gmc_steps.guidance import GUIDANCE

INVENTORY = Path(__file__).parents[3] / "shared" / "guidance" / "norms.jsonl"


@pytest.fixture(scope="module")
def inventory() -> dict[str, dict[str, object]]:
    if not INVENTORY.is_file():
        pytest.skip(f"there is no inventory of norms at {INVENTORY}")
    rows = map(json.loads, INVENTORY.read_text(encoding="utf-8").splitlines())
    return {row["id"]: row for row in rows}


def test_every_norm_of_the_inventory_is_there_in_its_order(
    inventory: dict[str, dict[str, object]],
) -> None:
    assert [norm.id for norm in GUIDANCE.norms] == list(inventory)


def test_no_level_is_raised_or_lowered(inventory: dict[str, dict[str, object]]) -> None:
    for norm in GUIDANCE.norms:
        assert norm.modality.value == str(inventory[norm.id]["modality"]).replace("_", " "), norm.id


def test_every_norm_stands_in_its_paragraph(inventory: dict[str, dict[str, object]]) -> None:
    for norm in GUIDANCE.norms:
        assert norm.paragraph == inventory[norm.id]["paragraph"], norm.id
