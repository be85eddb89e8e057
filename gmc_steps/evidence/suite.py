"""The module that pytest collects: every feature file of the project as tests.

Passed to pytest by its path. A file that cannot be bound, for whatever reason, becomes a failing
item that names it, so that one file never silences another.
"""

from __future__ import annotations

from collections.abc import Callable

from gmc_steps.evidence import adapter, recorder
from gmc_steps.source.problem import ContentError, Problem


def _refused(problem: ContentError) -> Callable[[], None]:
    def test() -> None:
        raise problem

    return test


def _collect() -> dict[str, Callable[..., object]]:
    """Test functions for all scenarios, and one for each file that has none to give."""
    run = adapter.active_config().stash[recorder.FILES]
    functions: dict[str, Callable[..., object]] = {}
    for number, unreadable in enumerate(run.features.unreadable):
        functions[f"test_unreadable_{number}"] = _refused(ContentError(unreadable.problems))
    for number, feature in enumerate(run.features.features):
        try:
            found = adapter.bind(run.root / feature.path)
        except Exception as error:  # whatever pytest-bdd raises, the other files still run
            said = adapter.explain(error).splitlines()[0]
            text = f"pytest-bdd cannot read this file ({said})"
            problem = Problem("refused", feature.path, 1, 1, text, "gmc-steps check says more")
            run.refused[feature.path] = problem
            functions[f"test_refused_{number}"] = _refused(ContentError([problem]))
        else:
            functions.update(
                (name if name not in functions else f"{name}_{number}", function)
                for name, function in found.items()
            )
    return functions


globals().update(_collect())
