"""The file that an open page refreshes from: what ties a status to what it was earned on."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from own import guidance_with, project_of
from test_generator import PAGE, scenario, site, woven

from gmc_steps.publish import Options, foot, model
from gmc_steps.publish.badges import badges

INPUTS = {
    "features/care.feature": "a" * 64,
    "features/calls.feature": "b" * 64,
    "gmc_steps/guidance/facts.py": "c" * 64,
}


def content(given: Any, paragraph: int = 13) -> str:
    return str(badges(given)["paragraphs"][str(paragraph)]["content"])


def test_the_page_carries_the_digest_of_its_badges() -> None:
    given = site("passes", scenario(), inputs=INPUTS)
    told = badges(given)
    assert len(told["paragraphs"]) == 59
    assert f'data-content="{content(given)}" data-paragraph="13"' in woven(given)
    below = foot(given, lambda target: target)
    assert f'data-contents="{told["content"]}" data-results="{told["results"]}"' in below


def test_a_newer_result_of_the_same_content_keeps_the_digest() -> None:
    later = {"digest": "0" * 64, "commit": "abc", "at": "2027-01-01T00:00:00Z"}
    before = site("passes", scenario(), inputs=INPUTS)
    after = site("fails", scenario(status="fails", earned=later), inputs=INPUTS)
    assert content(before) == content(after)
    assert badges(before)["content"] == badges(after)["content"]
    assert badges(before)["results"] != badges(after)["results"]


def test_another_reason_why_nothing_is_current_is_another_result() -> None:
    never, once = (
        site("not run", scenario(status="not run", earned=None), run=run) for run in (False, True)
    )
    assert never.notice != once.notice
    assert badges(never)["paragraphs"] == badges(once)["paragraphs"]
    assert badges(never)["results"] != badges(once)["results"]


@pytest.mark.parametrize(
    ("path", "other"),
    [
        ("features/care.feature", True),
        ("gmc_steps/guidance/facts.py", True),
        ("features/calls.feature", False),  # nothing of it bears on the paragraph
    ],
)
def test_other_content_has_another_digest(path: str, other: bool) -> None:
    before = site("passes", scenario(), inputs=INPUTS)
    after = site("passes", scenario(), inputs={**INPUTS, path: "d" * 64})
    assert (content(before) != content(after)) is other


def test_another_wording_has_another_digest() -> None:
    def of(text: str) -> str:
        project = project_of(guidance_with(), {"docs/guidance/care.md": text})
        return content(model(project, {}, Options()))

    change: Callable[[str], str] = lambda text: re.sub(r"(### 13[^\n]*\n\n)", r"\1Indeed. ", text)  # noqa: E731
    assert change(PAGE) != PAGE
    assert of(PAGE) != of(change(PAGE))
    assert of(PAGE) == of(PAGE.replace("\n", "\r\n"))
