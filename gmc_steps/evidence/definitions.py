"""The step definitions for pytest-bdd: three, because their number is what a run costs.

pytest-bdd walks all definitions for every step, so one definition per phrase would make a run
several times slower. Each of the three looks its sentence up in the vocabulary of the project's
guidance, which is known once pytest knows the project.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import StepParser

from gmc_steps.evidence.adapter import bound_to
from gmc_steps.local.policy import read_once
from gmc_steps.local.steps import LocalCase, local_vocabulary
from gmc_steps.source.feature import of_local_policy
from gmc_steps.source.loading import load_guidance
from gmc_steps.steps import miss
from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.vocabulary import Phrase, Vocabulary

__all__ = ["case", "explain", "nearest", "play"]

_EXPLAINED = 10
"""After so many failing scenarios no more searches: the rule is wrong then, not the Givens."""


class _Spoken:
    """The vocabulary that the project's scenarios are written in."""

    vocabulary: Vocabulary


def pytest_configure(config: pytest.Config) -> None:
    """Learn the vocabulary of the project's guidance."""
    _Spoken.vocabulary = local_vocabulary(load_guidance(config.rootpath))


def nearest(keyword: str, text: str) -> list[str]:
    """Return the two phrases most like a sentence that is none."""
    return _Spoken.vocabulary.nearest(keyword, text)


def explain(keyword: str, text: str) -> tuple[str, str] | None:
    """Return what is wrong with a sentence that is no step, where that is known."""
    return miss.explain(_Spoken.vocabulary, keyword, text)


class PhraseParser(StepParser):
    """Matches a step if its sentence is in the vocabulary.

    Args:
        keyword: "given", "when" or "then".
    """

    def __init__(self, keyword: str) -> None:
        """Keep the keyword; see the class."""
        super().__init__(f"<{keyword}>")
        self.keyword = keyword

    def is_matching(self, name: str) -> bool:
        """Return whether the sentence is a phrase."""
        return _Spoken.vocabulary.match(self.keyword, name) is not None

    def parse_arguments(self, name: str) -> dict[str, Any]:
        """Return the phrase for the definition's argument."""
        return {"phrase": _Spoken.vocabulary.match(self.keyword, name)}


def _is_local(item: pytest.Item, root: Path) -> bool:
    bound = bound_to(item)
    return bound is not None and of_local_policy(bound.path.relative_to(root).as_posix())


@pytest.fixture
def case(request: pytest.FixtureRequest) -> Iterator[Case]:
    """The scenario being played; what its Thens stated goes to the recorder."""
    guidance = _Spoken.vocabulary.guidance
    policy, policy_digest = read_once(request.config.rootpath, guidance)
    search = request.session.testsfailed < _EXPLAINED
    local = _is_local(request.node, request.config.rootpath)
    case = LocalCase(guidance, policy, search=search) if local else Case(guidance, search=search)
    yield case
    properties = request.node.user_properties
    if (digest := policy_digest()) is not None:
        properties.append(("policy", digest))
    properties += [("asserted", {"norm": norm, "state": state}) for norm, state in case.asserted]
    properties += [("fired", case.fired), ("situation", case.situation)]


@given(PhraseParser("given"))
@when(PhraseParser("when"))
@then(PhraseParser("then"))
def play(
    case: Case,
    phrase: Phrase,
    datatable: list[list[str]] | None = None,
    docstring: str | None = None,
) -> None:
    """Do what the sentence says to the case.

    No phrase takes a table or a block of text. One that stands below a step would be shown on the
    page and checked by nothing, so it fails the step.
    """
    if datatable is not None or docstring is not None:
        what = "table" if datatable is not None else "block of text"
        raise StepFailure(f"no step takes a {what}, so nothing checks this one; take it away")
    phrase.act(case)
