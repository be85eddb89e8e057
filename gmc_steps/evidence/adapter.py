"""The only place that touches pytest-bdd's insides.

pytest-bdd has no public interface for asking which scenario an item runs, which definitions take
a step, or what a rendered step says. This module leans on its registries, its reader of feature
files and the arguments of its hooks, and on nothing of pytest's own insides.
``tests/evidence/test_adapter.py`` is the contract, and ``pytest-bdd>=9,<10`` is pinned for it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import takewhile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pytest_bdd import scenario
from pytest_bdd.feature import features
from pytest_bdd.gherkin_parser import GherkinDocument
from pytest_bdd.parser import FeatureParser
from pytest_bdd.scenario import make_python_name, scenario_wrapper_template_registry
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry
from pytest_bdd.types import STEP_TYPE_BY_PARSER_KEYWORD
from pytest_bdd.utils import CONFIG_STACK

from gmc_steps.source.feature import Step

PLUGIN = "pytest_bdd.plugin"
"""pytest-bdd as a plugin, for ``-p`` where plugins are not loaded by themselves."""

_EXAMPLE = "_pytest_bdd_example"

# By its name: the package has a function of the same name as the module.
_running: Any = import_module("pytest_bdd.scenario")
_look_up = _running.get_step_function
_carry_out = _running._execute_step_function


Table = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Definition:
    """A step definition.

    Attributes:
        id: Unique among the definitions of this process.
        type: ``given``, ``when`` or ``then``; None if it takes any.
        pattern: Its name or pattern as written.
        uri: The file that defines it, by its module.
        line: Its line there, from 1.
        matches: Whether it takes a step of this text.
        builtin: Whether pytest-bdd itself brings it: ``Given trace`` would stop in a debugger.
    """

    id: str
    type: str | None
    pattern: str
    uri: str
    line: int
    matches: Callable[[str], bool]
    builtin: bool


class StepTable:
    """The step definitions of this process: which take a step, and what to say if none does.

    Args:
        defining: The module that defines the steps; it may have an ``explain`` and a ``nearest``
            for sentences that are no step.
    """

    def __init__(self, defining: ModuleType) -> None:
        self.definitions = tuple(_definitions())
        self._found = cache(self._find)
        self.nearest: Callable[[str, str], Sequence[str]]
        self.nearest = cache(getattr(defining, "nearest", lambda *_: ()))
        self.explain: Callable[[str, str], Sequence[str] | None]
        self.explain = getattr(defining, "explain", lambda *_: None)

    def taking(self, step: Step) -> tuple[Definition, ...]:
        """Return the definitions that take a step; pytest-bdd's own debugger never does."""
        return self._found(step.type, step.text)

    def _find(self, type: str, text: str) -> tuple[Definition, ...]:
        return tuple(
            definition
            for definition in self.definitions
            if definition.type in (None, type)
            and not definition.builtin
            and definition.matches(text)
        )

    def near(self, step: Step) -> Sequence[str]:
        """Return the phrases most like a step that is none of them."""
        return self.nearest(step.type, step.text) if step.type else ()

    def unmatched(self, step: Step) -> tuple[str, str] | None:
        """Return the status of a step and why, if more or less than one definition takes it."""
        found = self.taking(step)
        if len(found) == 1:
            return None
        if found:
            patterns = ", ".join(f"“{definition.pattern}”" for definition in found)
            return "AMBIGUOUS", f"{len(found)} definitions match this step: {patterns}"
        if reasons := self.explain(step.type, step.text):
            return "UNDEFINED", "; ".join(reasons)
        near = " or ".join(f"“{phrase}”" for phrase in self.near(step))
        return "UNDEFINED", "no step has these words" + (f"; did you mean {near}?" if near else "")


def _definitions() -> Iterator[Definition]:
    for number, context in enumerate(list(step_function_context_registry.values())):
        function = inspect.unwrap(context.step_func)
        code = getattr(function, "__code__", None)
        yield Definition(
            f"definition-{number}",
            context.type,
            context.parser.name,
            f"{function.__module__.replace('.', '/')}.py",
            code.co_firstlineno if code else 1,
            _matcher(context),
            function.__module__ == PLUGIN,
        )


def _matcher(context: StepFunctionContext) -> Callable[[str], bool]:
    return lambda text: bool(context.parser.is_matching(text))


def remember_steps() -> None:
    """Make pytest-bdd look up a step, and what its definition asks for, once in a run.

    By itself it walks all fixtures of the session whenever a step runs. In a run of ours all
    definitions come from the one plugin that ``-p`` names, so what takes a step never changes.
    """
    found: dict[tuple[str, str], Any] = {}

    def remembered(request: pytest.FixtureRequest, step: Any) -> Any:
        key = (step.type, step.name)
        if key not in found:
            found[key] = _look_up(request, step)
        return found[key]

    _running.get_step_function = remembered
    _running.signature = cache(_running.signature)
    _running.get_required_args = cache(_running.get_required_args)


def ask_every_then(ended: Callable[[BaseException], None]) -> None:
    """Make pytest-bdd ask the Thens that follow one that does not hold, each for itself.

    By itself it stops at the first. That one is raised in the end, whatever the others say, so that
    the scenario fails as it did.

    Args:
        ended: Is told how one of the others ended that pytest-bdd tells nobody about.
    """

    def carry_out(request: pytest.FixtureRequest, scenario: Any, step: Any, context: Any) -> None:
        try:
            _carry_out(request, scenario, step, context)
        except AssertionError:
            if step.type == "then":
                _ask_on(request, scenario, step, ended)
            raise

    _running._execute_step_function = carry_out


def _ask_on(
    request: pytest.FixtureRequest,
    scenario: Any,
    failed: Any,
    ended: Callable[[BaseException], None],
) -> None:
    """Ask the Thens that follow a step, up to the next Given or When."""
    steps = list(scenario.steps)
    place = next(number for number, step in enumerate(steps) if step is failed)
    for step in takewhile(lambda each: each.type == "then", steps[place + 1 :]):
        try:
            context = _running.get_step_function(request, step)
            if context is None:
                what = {"feature": scenario.feature, "scenario": scenario, "step": step}
                told = request.config.hook.pytest_bdd_step_func_lookup_error
                told(request=request, exception=LookupError(step.name), **what)
            else:
                _carry_out(request, scenario, step, context)
        except (KeyboardInterrupt, pytest.exit.Exception):
            raise
        except BaseException as error:
            ended(error)


def active_config() -> pytest.Config:
    """Return the configuration of the pytest run that is going on."""
    return CONFIG_STACK[-1]


class _Parsed(FeatureParser):
    """pytest-bdd's reader, of a file that has been parsed."""

    def __init__(self, path: Path, document: Mapping[str, Any]) -> None:
        super().__init__(str(path.parent), path.name)
        self.document = document

    def _parse_feature_file(self) -> GherkinDocument:
        return GherkinDocument.from_dict(self.document)


def bind(path: Path, document: Mapping[str, Any]) -> dict[str, Callable[..., object]]:
    """Make test functions of a feature file's scenarios.

    Args:
        path: The file, absolute.
        document: The file as gherkin-official parsed it.

    Returns:
        One function for each scenario name, by a name that pytest collects. Of several scenarios
        with one name pytest-bdd keeps the last. One that begins with And is left out, and so are
        those below a Rule's Background that does: pytest-bdd would read nothing of the file.

    Raises:
        Exception: pytest-bdd cannot read the file.
    """
    feature = features[str(path)] = _Parsed(path, _that_can_begin(document)).parse()
    functions: dict[str, Callable[..., object]] = {}
    for name, template in feature.scenarios.items():
        bound = scenario(path.name, name, features_base_dir=str(path.parent))(_nothing)
        words = f"{make_python_name(path.stem)}_{template.line_number}_{make_python_name(name)}"
        functions[f"test_{words}"] = bound
    return functions


def _that_can_begin(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return a parsed file without what begins with And or the like."""

    def begins(written: Mapping[str, Any]) -> bool:
        types = [step["keywordType"] for step in written["steps"]]
        return not types or types[0] in STEP_TYPE_BY_PARSER_KEYWORD

    def kept(child: Mapping[str, Any]) -> bool:
        if "rule" in child:
            backgrounds = [x["background"] for x in child["rule"]["children"] if "background" in x]
            return all(map(begins, backgrounds))
        return "scenario" not in child or begins(child["scenario"])

    def pruned(parent: Mapping[str, Any]) -> dict[str, Any]:
        children = [
            {"rule": pruned(child["rule"])} if "rule" in child else child
            for child in filter(kept, parent["children"])
        ]
        return {**parent, "children": children}

    return {**document, "feature": pruned(document["feature"])}


def _nothing() -> None:
    """Do nothing: the steps are the test."""


def bound_to(item: pytest.Item) -> tuple[Path, int, int | None] | None:
    """Return which scenario a collected item runs; None if it is no scenario.

    Returns:
        The feature file, the line of the scenario's keyword, and the row, counting over all its
        Examples from 0; None for the row if it runs without Examples.
    """
    function = getattr(item, "obj", None)
    template = scenario_wrapper_template_registry.get(function) if function else None
    if template is None:
        return None
    callspec = getattr(item, "callspec", None)
    row = callspec.indices.get(_EXAMPLE) if callspec else None
    return Path(template.feature.filename), template.line_number, row


def rendered_steps(scenario: Any) -> list[tuple[str, str, Table | None, str | None]]:
    """Return the steps of a scenario as pytest-bdd hands it to its hooks, Background first.

    Returns:
        Type, text, table and block of text of each.
    """
    return [
        (
            step.type,
            step.name,
            tuple(map(tuple, step.datatable.raw())) if step.datatable is not None else None,
            step.docstring,
        )
        for step in scenario.steps
    ]
