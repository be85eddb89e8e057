"""What the contracts in pyproject.toml, which `make lint` runs, cannot say of imports."""

from __future__ import annotations

import re
import sys
from graphlib import TopologicalSorter
from importlib import import_module

import grimp
import pytest

IMPORTS = grimp.build_graph("gmc_steps", include_external_packages=True, cache_dir=None)
"""Every import, within functions and for type checkers too."""


@pytest.mark.parametrize("room", ["core", "guidance"])
def test_it_needs_the_standard_library_alone(room: str) -> None:
    package = f"gmc_steps.{room}"
    modules = {package, *IMPORTS.find_descendants(package)}
    imported = {x for each in modules for x in IMPORTS.find_modules_directly_imported_by(each)}
    outside = {module for module in imported if not module.startswith("gmc_steps.")}
    assert outside
    assert outside <= set(sys.stdlib_module_names)


def test_no_module_leads_back_to_itself() -> None:
    """Not through its package either, which the contract on siblings does not see."""
    graph = {each: IMPORTS.find_modules_directly_imported_by(each) for each in IMPORTS.modules}
    assert len(list(TopologicalSorter(graph).static_order())) == len(graph) > 100


@pytest.mark.parametrize(
    "room",
    [
        "check",
        "core",
        "desk",
        "evidence",
        "local",
        "prove",
        "publish",
        "serve",
        "source",
        "steps",
        "strength",
    ],
)
def test_a_room_opens_with_all_that_is_in_it(room: str) -> None:
    package = f"gmc_steps.{room}"
    opening = import_module(package).__doc__ or ""
    named = re.findall(r"(?<!`)`([a-z_]+)`(?!`)", opening)
    there = {module.rpartition(".")[2] for module in IMPORTS.find_children(package)}
    assert there - set(named) == set()
