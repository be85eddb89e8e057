"""The step definitions for pytest-bdd: three, because their number is what a run costs.

pytest-bdd walks all definitions for every step that it looks up, so one definition per phrase
would make a run several times slower. Each of the three looks its sentence up in the vocabulary of
the project's guidance, which is known once pytest knows the project.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import StepParser

from gmc_steps.evidence.adapter import active_config, bound_to
from gmc_steps.evidence.recorder import FEATURES
from gmc_steps.local.policy import policy_in
from gmc_steps.local.steps import LocalCase, local_vocabulary
from gmc_steps.source.feature import of_local_policy
from gmc_steps.source.loading import load_guidance
from gmc_steps.steps import miss
from gmc_steps.steps.case import Case
from gmc_steps.steps.vocabulary import Phrase, Vocabulary

VOCABULARY = pytest.StashKey[Vocabulary]()
"""The vocabulary that the project's scenarios are written in."""

_EXPLAINED = 10
"""After so many failing scenarios no more searches: the rule is wrong then, not the Givens."""


def pytest_configure(config: pytest.Config) -> None:
    """Learn the vocabulary of the project's guidance."""
    config.stash[VOCABULARY] = local_vocabulary(load_guidance(config.rootpath))


def _vocabulary() -> Vocabulary:
    return active_config().stash[VOCABULARY]


def nearest(keyword: str, text: str) -> list[str]:
    """Return the two phrases most like a sentence that is none."""
    return _vocabulary().nearest(keyword, text)


def explain(keyword: str, text: str) -> tuple[str, str] | None:
    """Return what is wrong with a sentence that is no step, where that is known."""
    return miss.explain(_vocabulary(), keyword, text)


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
        return _vocabulary().match(self.keyword, name) is not None

    def parse_arguments(self, name: str) -> dict[str, Any]:
        """Return the phrase for the definition's argument."""
        return {"phrase": _vocabulary().match(self.keyword, name)}


@pytest.fixture
def case(request: pytest.FixtureRequest) -> Iterator[Case]:
    """The scenario being played; what its Thens stated goes to the recorder."""
    guidance = request.config.stash[VOCABULARY].guidance
    bound = bound_to(request.node)
    assert bound is not None  # only scenarios have steps
    uri = bound[0].relative_to(request.config.rootpath).as_posix()
    search = request.session.testsfailed < _EXPLAINED
    if of_local_policy(uri):
        features = request.config.stash[FEATURES]
        case: Case = LocalCase(guidance, partial(policy_in, features, guidance), search=search)
    else:
        case = Case(guidance, search=search)
    yield case
    properties = request.node.user_properties
    properties += [("asserted", {"norm": norm, "state": state}) for norm, state in case.asserted]
    properties.append(("fired", case.fired))


@given(PhraseParser("given"))
@when(PhraseParser("when"))
@then(PhraseParser("then"))
def play(
    case: Case,
    phrase: Phrase,
    datatable: list[list[str]] | None = None,
    docstring: str | None = None,
) -> None:
    """Do what the sentence says to the case."""
    phrase.play(case, datatable, docstring)
