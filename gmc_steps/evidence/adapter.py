"""The only place that touches pytest-bdd's insides.

pytest-bdd has no public interface for asking which scenario an item runs, which definitions
exist, or what a rendered step says. What is leaned on here is its registries and the arguments of
its hooks, nothing of pytest's own insides; ``tests/evidence/test_adapter.py`` is the contract, and
``pytest-bdd>=9,<10`` is pinned for it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import scenario
from pytest_bdd.feature import get_feature
from pytest_bdd.scenario import make_python_name, scenario_wrapper_template_registry
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry
from pytest_bdd.utils import CONFIG_STACK

PLUGIN = "pytest_bdd.plugin"
"""pytest-bdd as a plugin, for ``-p`` where plugins are not loaded by themselves."""

_EXAMPLE = "_pytest_bdd_example"

# By its name: the package has a function that is called as the module is.
_lookups: Any = import_module("pytest_bdd.scenario")
_look_up = _lookups.find_fixturedefs_for_step


@dataclass(frozen=True)
class Bound:
    """Which scenario of which file an item runs.

    Attributes:
        path: The feature file.
        line: The line of the scenario's keyword, from 1.
        row: Counting over all its Examples rows from 0; None if it runs without Examples.
    """

    path: Path
    line: int
    row: int | None


@dataclass(frozen=True)
class RenderedStep:
    """A step as pytest-bdd is about to run it, in the terms of `features.Step`."""

    line: int
    type: str
    text: str
    table: tuple[tuple[str, ...], ...] | None
    docstring: str | None


@dataclass(frozen=True)
class Definition:
    """A step definition.

    Attributes:
        type: ``given``, ``when`` or ``then``; None if it takes any.
        pattern: Its name or pattern as written.
        path: The file that defines it.
        line: Its line there, from 1.
        matches: Whether it takes a step of this text.
        builtin: Whether pytest-bdd itself brings it: ``Given trace`` would stop in a debugger.
    """

    type: str | None
    pattern: str
    path: Path
    line: int
    matches: Callable[[str], bool]
    builtin: bool


def active_config() -> pytest.Config:
    """The configuration of the pytest run that is going on."""
    return CONFIG_STACK[-1]


def remember_lookups() -> None:
    """Has pytest-bdd look up each step once, and not every time that it runs.

    It walks all fixtures of the session, twice, for every step. In a run of ours all definitions
    come from the one plugin that ``-p`` names, so what takes a step is the same for every item.
    """
    found: dict[tuple[str, str], list[Any]] = {}

    def remembered(step: Any, fixturemanager: Any, node: Any) -> list[Any]:
        key = (step.type, step.name)
        if key not in found:
            found[key] = list(_look_up(step, fixturemanager, node))
        return found[key]

    _lookups.find_fixturedefs_for_step = remembered


def bind(path: Path) -> dict[str, Callable[..., object]]:
    """Makes test functions of a feature file's scenarios.

    Args:
        path: The file, absolute.

    Returns:
        One function for each scenario name, by a name that pytest collects. Of several scenarios
        with one name pytest-bdd keeps the last.

    Raises:
        Exception: pytest-bdd cannot read the file.
    """
    # `scenarios()` has no encoding for the first reading; what is read here first is what counts.
    feature = get_feature(str(path.parent), path.name, encoding="utf-8-sig")
    functions: dict[str, Callable[..., object]] = {}
    for name, template in feature.scenarios.items():
        bound = scenario(feature.filename, name, features_base_dir=str(path.parent))(_nothing())
        words = f"{make_python_name(path.stem)}_{template.line_number}_{make_python_name(name)}"
        functions[f"test_{words}"] = bound
    return functions


def _nothing() -> Callable[[], None]:
    def _scenario() -> None:
        """The steps are the test."""

    return _scenario


def bound_to(item: pytest.Item) -> Bound | None:
    """The scenario that an item runs.

    Args:
        item: A collected item.

    Returns:
        The scenario; None if the item is no scenario.
    """
    function = getattr(item, "obj", None)
    template = scenario_wrapper_template_registry.get(function) if function else None
    if template is None:
        return None
    callspec = getattr(item, "callspec", None)
    row = callspec.indices.get(_EXAMPLE) if callspec else None
    return Bound(Path(template.feature.filename), template.line_number, row)


def definitions() -> Iterator[Definition]:
    """Every step definition that was made in this process.

    Yields:
        Definitions, in the order of their making.
    """
    for context in list(step_function_context_registry.values()):
        function = inspect.unwrap(context.step_func)
        code = getattr(function, "__code__", None)
        path = Path(code.co_filename) if code else Path()
        yield Definition(
            context.type,
            context.parser.name,
            path,
            code.co_firstlineno if code else 1,
            _matcher(context),
            function.__module__ == PLUGIN,
        )


def _matcher(context: StepFunctionContext) -> Callable[[str], bool]:
    return lambda text: bool(context.parser.is_matching(text))


def rendered_steps(scenario: Any) -> list[RenderedStep]:
    """The steps of a scenario as pytest-bdd hands it to its hooks, Background steps first."""
    return [rendered(step) for step in scenario.steps]


def rendered(step: Any) -> RenderedStep:
    """A step as pytest-bdd hands it to its hooks."""
    table = step.datatable
    return RenderedStep(
        step.line_number,
        step.type,
        step.name,
        tuple(tuple(row) for row in table.raw()) if table is not None else None,
        step.docstring,
    )


def explain(exception: BaseException) -> str:
    """What an exception says to an author.

    Args:
        exception: Whatever a step raised.

    Returns:
        The message of an assertion, or of what has an attribute ``for_authors``, as it is; for
        others their type too.
    """
    missing = getattr(exception, "argname", None)
    if isinstance(exception, pytest.FixtureLookupError):
        if missing == "datatable":
            return "this step needs a table below it"
        if missing == "docstring":
            return 'this step needs a block of text between """ below it'
        return f"the step's definition asks for '{missing}', which nothing provides"
    text = str(exception).strip()
    if isinstance(exception, AssertionError | pytest.fail.Exception | pytest.skip.Exception):
        return text or "the step's check does not hold"
    kind = type(exception).__name__
    if getattr(exception, "for_authors", False):
        return text
    return f"{kind}: {text}" if text else kind
