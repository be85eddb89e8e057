"""A file of messages counts only if it is whole; anything else is one clear line."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tiny_project import Project

from gmc_steps.evidence.messages import read_messages
from gmc_steps.evidence.results import MESSAGES
from gmc_steps.source.problem import ContentError

FEATURE = """
    Feature: F
      Scenario: one
        Given a doctor
        Then norm 13.1 applies
      Scenario: two
        Then it fails
    """


@pytest.fixture(scope="module")
def lines(make_project: Callable[[], Project]) -> list[str]:
    project = make_project()
    project.write("features/care.feature", FEATURE)
    project.run()
    return (project.root / MESSAGES).read_text(encoding="utf-8").splitlines()


def without(kind: str) -> Callable[[list[str]], list[str]]:
    return lambda lines: [line for line in lines if kind not in json.loads(line)]


def first_without(kind: str) -> Callable[[list[str]], list[str]]:
    def change(lines: list[str]) -> list[str]:
        number = next(n for n, line in enumerate(lines) if kind in json.loads(line))
        return lines[:number] + lines[number + 1 :]

    return change


def doubled(kind: str) -> Callable[[list[str]], list[str]]:
    def change(lines: list[str]) -> list[str]:
        number = next(n for n, line in enumerate(lines) if kind in json.loads(line))
        return lines[: number + 1] + lines[number:]

    return change


def replaced(old: str, new: str) -> Callable[[list[str]], list[str]]:
    def change(lines: list[str]) -> list[str]:
        assert any(old in line for line in lines)
        return [line.replace(old, new) for line in lines]

    return change


def test_a_whole_file_is_read(lines: list[str], tmp_path: Path) -> None:
    path = tmp_path / "messages.ndjson"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    (results,) = read_messages(path)
    assert set(results.cases) == {("features/care.feature", 2), ("features/care.feature", 5)}
    one = results.cases["features/care.feature", 2]
    assert one.asserted == ({"norm": "13.1", "state": "applies"},)
    assert one.fired == ("13.1",)
    assert results.totals == {
        "collected": 2,
        "passed": 1,
        "failed": 1,
        "skipped": 0,
        "errors": 0,
    }
    assert set(results.versions) >= {"python", "pytest", "pytest-bdd", "gmc-steps"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda lines: [], "the results are empty"),
        (lambda lines: lines[:-1], "the run did not end"),
        (lambda lines: lines[1:], "the run has no beginning"),
        (lambda lines: [*lines, "[" * 100_000], "not a Cucumber Message"),
        (
            lambda lines: [re.sub('s": 1[0-9]{9}', 's": 1' + "0" * 18, x) for x in lines],
            "do not add up",
        ),
        (lambda lines: lines[: len(lines) // 2], "the run did not end"),
        (lambda lines: [*lines, lines[1]], "something follows the end"),
        (lambda lines: [*lines[:3], lines[3][:-5], *lines[4:]], "not a Cucumber Message"),
        (replaced('"PASSED"', '"PERFECT"'), "not a Cucumber Message"),
        (replaced('"FAILED"', '"PASSED"'), "totals disagree"),
        (first_without("testStepFinished"), "not have one result for each step"),
        (first_without("testCaseFinished"), "a scenario did not end"),
        (first_without("testCase"), "do not add up"),
        (first_without("pickle"), "do not add up"),
        (doubled("testStepFinished"), "a step ended twice"),
        (doubled("testCase"), "reported twice"),
        (doubled("testCaseStarted"), "began twice"),
        (without("attachment"), "do not add up"),
    ],
    ids=lambda x: x if isinstance(x, str) else "",
)
def test_anything_but_a_whole_file_is_refused(
    lines: list[str], tmp_path: Path, change: Any, said: str
) -> None:
    path = tmp_path / "messages.ndjson"
    path.write_text("".join(f"{line}\n" for line in change(lines)), encoding="utf-8")
    with pytest.raises(ContentError, match=said) as caught:
        read_messages(path)
    assert caught.value.problems[-1].path == MESSAGES


def test_a_file_that_is_cut_within_a_line_or_missing(lines: list[str], tmp_path: Path) -> None:
    path = tmp_path / "messages.ndjson"
    with pytest.raises(ContentError, match="there are no results"):
        read_messages(path)
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(ContentError, match="cut short"):
        read_messages(path)
