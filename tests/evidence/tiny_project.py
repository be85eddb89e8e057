"""A tiny project of its own for each test: features, steps, norms, and a run of them."""

from __future__ import annotations

import itertools
import shutil
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from own import guidance_with

from gmc_steps.core import Modality, Norm
from gmc_steps.evidence.run import RunOutcome, load_status, run_features
from gmc_steps.evidence.stored import scenarios_of
from gmc_steps.source.features import read_features
from gmc_steps.source.project import Project as SourceProject
from gmc_steps.source.restatements import Restatements

NUMBERS = itertools.count()

FEATURE = """
    Feature: F
      @p13
      Rule: Paragraph 13: x
        Scenario: a
          Given a doctor
          Then norm 13.1 applies
    """
"""A scenario that passes."""

STEPS = """
import os
import sys

import pytest
from pytest_bdd import given, parsers, then, when


def nearest(kind, text):
    return ["a doctor", "a nurse"]


@given("a doctor")
def _(): ...


@given(parsers.parse("the patient is {age} years old"))
def _(age): ...


@when("something happens")
def _(): ...


@then("all is well")
def _(): ...


@then(parsers.parse("norm {norm} {state}"))
def _(request, norm, state):
    state = state.replace("_", " ")
    request.node.user_properties.append(("asserted", {"norm": norm, "state": state}))
    request.node.user_properties.append(("fired", [norm]))


@then("it fails")
def _():
    raise AssertionError("13.1: expected applies, got displaced\\nby 10.1")


@then("a plain assertion fails")
def _():
    assert 1 == 2
"""


def norm(id: str, modality: str = "must") -> Norm:
    """The least that a norm is."""
    return Norm(id, Modality(modality), "act")


NORMS = (
    norm("5.1", "scope"),
    norm("10.1", "need not"),
    norm("13.1"),
    norm("13.2", "should"),
    norm("14.1"),
)


def read(root: Path, norms: Sequence[Norm] = NORMS) -> SourceProject:
    """Read a project of a guidance with these norms alone."""
    guidance = guidance_with(*norms)
    return SourceProject(root.resolve(), guidance, read_features(root), Restatements())


class Project:
    """A project in a folder of its own, which must be first on the path to modules."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.steps = f"tiny_steps_{next(NUMBERS)}"
        self.write(f"{self.steps}.py", STEPS)

    def copied(self, root: Path) -> Project:
        """The same project in another folder, with its results."""
        shutil.copytree(self.root, root, dirs_exist_ok=True)
        copy = Project.__new__(Project)
        copy.root, copy.steps = root, self.steps
        return copy

    def write(self, path: str, content: str | bytes) -> Path:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, str):
            content = textwrap.dedent(content).lstrip("\n").encode()
        target.write_bytes(content)
        return target

    def define(self, more: str) -> None:
        """More step definitions."""
        path = self.root / f"{self.steps}.py"
        path.write_text(path.read_text() + textwrap.dedent(more))

    def run(self, **options: Any) -> RunOutcome:
        norms = options.pop("norms", NORMS)
        return run_features(read(self.root, norms), steps=self.steps, **options)

    def load(self) -> dict[str, Any]:
        return load_status(read(self.root), steps=self.steps)


def by_name(status: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The scenarios of a status by name; by name and line where a name comes twice."""
    found: dict[str, dict[str, Any]] = {}
    for scenario in scenarios_of(status):
        name = scenario["name"]
        found[name if name not in found else f"{name}:{scenario['line']}"] = scenario
    return found


def codes(status: Mapping[str, Any], uri: str | None = None) -> list[str]:
    """The codes of all problems, or of those in one file."""
    return [x["code"] for x in status["problems"] if uri in (None, x["uri"])]
