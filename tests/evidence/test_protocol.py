"""Messages are checked and written by the standard's own classes, as its own converter does."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import cucumber_messages as m
import pytest
from tiny_project import Project

from gmc_steps.evidence.protocol import conforms
from gmc_steps.evidence.results import MESSAGES


@pytest.fixture(scope="module")
def told(make_project: Callable[[], Project]) -> list[dict[str, Any]]:
    project = make_project()
    project.write(
        "features/care.feature",
        """
        # a comment
        Feature: F
          @p13
          Rule: Paragraph 13: x
            Background:
              Given a doctor
            Scenario Outline: one <n>
              Given the patient is <n> years old
              And no such thing
                | a |
              Then norm 13.1 applies
              @13.1
              Examples:
                | n |
                | 5 |
            Scenario: two
              Then it fails
        """,
    )
    project.run()
    text = (project.root / MESSAGES).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_what_is_written_is_of_the_standard(told: list[dict[str, Any]]) -> None:
    for message in told:
        envelope = m.message_converter.from_dict(message, m.Envelope)
        assert m.message_converter.to_dict(envelope) == message
        assert conforms(message)


def test_messages_come_in_the_order_of_the_standard(told: list[dict[str, Any]]) -> None:
    kinds = list(dict.fromkeys(kind for message in told for kind in message))
    assert kinds == [
        "meta",
        "source",
        "gherkinDocument",
        "pickle",
        "stepDefinition",
        "testRunStarted",
        "suggestion",
        "testCase",
        "testCaseStarted",
        "testStepStarted",
        "testStepFinished",
        "testCaseFinished",
        "attachment",
        "testRunFinished",
    ]


@pytest.mark.parametrize(
    "message",
    [
        None,
        [],
        {},
        {"meta": {}, "source": {}},
        {"unheard": {}},
        {"testRunStarted": {}},
        {"testRunStarted": {"timestamp": {"seconds": "1", "nanos": 0}}},
        {"testRunStarted": {"timestamp": {"seconds": True, "nanos": 0}}},
        {"testRunStarted": {"timestamp": {"seconds": 1, "nanos": 0}, "more": 1}},
        {"testRunStarted": {"timestamp": {"seconds": 1, "nanos": 0}, "id": None}},
        {"source": {"uri": "x", "data": "y", "mediaType": "text/plain"}},
        {"gherkinDocument": {"comments": [{"text": "x"}]}},
    ],
)
def test_what_is_not_of_the_standard_is_refused(message: Any) -> None:
    assert not conforms(message)


def test_an_optional_field_may_be_left_out() -> None:
    assert conforms({"testRunStarted": {"timestamp": {"seconds": 1, "nanos": 0}}})
