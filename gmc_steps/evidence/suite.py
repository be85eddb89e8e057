"""The module that pytest collects: every feature file of the project as tests.

A file that cannot be bound, for whatever reason, becomes a failing item that names it, so that one
file never silences another.
"""

from __future__ import annotations

from collections.abc import Callable

from gmc_steps.evidence import adapter, recorder
from gmc_steps.evidence.played import explain
from gmc_steps.source.problem import ContentError, Problem

Tests = dict[str, Callable[..., object]]


def _refused(problem: ContentError) -> Callable[[], None]:
    def test() -> None:
        raise problem

    return test


def _collect() -> Tests:
    """Return test functions for all scenarios, and one for each file that has none to give."""
    config = adapter.active_config()
    features, refused = config.stash[recorder.FEATURES], config.stash[recorder.REFUSED]
    tests: Tests = {}
    for number, unreadable in enumerate(features.unreadable):
        tests[f"test_unreadable_{number}"] = _refused(ContentError(unreadable.problems))
    for number, feature in enumerate(features.features):
        try:
            bound = adapter.bind((config.rootpath / feature.path).absolute(), feature.document)
        except Exception as error:  # whatever pytest-bdd raises, the other files still run
            text = f"pytest-bdd cannot read this file ({explain(error).splitlines()[0]})"
            problem = Problem("refused", feature.path, 1, 1, text, "gmc-steps check says more")
            refused.append(problem)
            tests[f"test_refused_{number}"] = _refused(ContentError([problem]))
        else:
            for name, test in bound.items():
                tests[name if name not in tests else f"{name}_{number}"] = test
    return tests


globals().update(_collect())
