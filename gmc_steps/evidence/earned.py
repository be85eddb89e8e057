"""What a run adds to the stored results, and what need not run again.

A feature file need not run again if every one of its results was earned with the very bytes that
are there now, of the file and of the code. Any doubt about the stored results means that
everything runs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from gmc_steps.evidence.digest import Digests, versions
from gmc_steps.evidence.outcome import (
    Entry,
    after_run,
    as_it_counts,
    problems_of_case,
    unknown,
)
from gmc_steps.evidence.results import Results
from gmc_steps.evidence.status import DIRTY, latest
from gmc_steps.evidence.stored import STATUS, Stored
from gmc_steps.source.feature import Feature, Features
from gmc_steps.source.problem import Problem

CODE_CHANGED = "the code changed while the scenarios ran"

_OF_THE_MOMENT = ("changed", "refused", "stopped", "stray")
"""Codes of problems that may have lain in the moment: a file half written, a run cut short."""


def standing(stored: Stored, features: Features, digests: Digests) -> frozenset[str]:
    """Return the feature files that need not run again.

    Args:
        stored: What the runs so far have shown; it belongs together with its messages.
        features: As they are now.
        digests: Of features and code as they are now.

    Returns:
        The files whose every scenario has a result that was earned with these very bytes; none, if
        anything is wrong with the run as a whole, or if anything but feature files changed.
    """
    limit = latest()
    run = stored.run
    times = (run["started"] or "", run["finished"] or "")
    in_order = times[0] <= times[1] <= limit
    of_files = all(problem.path.endswith(".feature") for problem in stored.problems)
    same = stored.code == digests.code and run["versions"] == versions()
    if run["messages"] is None or not (in_order and of_files and same):
        return frozenset()
    shaky = {problem.path for problem in stored.problems if problem.code in _OF_THE_MOMENT}

    def stands(feature: Feature) -> bool:
        if stored.inputs.get(feature.path) != digests.features.get(feature.path):
            return False  # even if it holds nothing now that could have changed
        digest = digests.of(feature.path)
        current = (
            as_it_counts(stored.scenarios.get(scenario.id), scenario, digest, limit)
            for scenario in feature.scenarios
        )
        return all(x["earned"] is not None and x["status"] != "out of date" for x in current)

    return frozenset(x.path for x in features.features if x.path not in shaky and stands(x))


def earned(
    features: Features,
    results: Results | None,
    digests: Digests,
    run: Mapping[str, Any],
    problems: Iterable[Problem] = (),
    before: Stored | None = None,
    kept: Collection[str] = (),
) -> Stored:
    """Return what is to be stored after a run.

    Args:
        features: As they were read before the run.
        results: What the run has shown; None if that does not count.
        digests: Taken before the run.
        run: Commit, times, versions and the digest of the messages, as ``run`` in the schema.
        problems: What else went wrong.
        before: What was stored before the run.
        kept: The feature files of which that still stands, because they did not run.
    """
    found = [*problems]
    scenarios: dict[str, Entry] = {}
    if before is not None:
        scenarios = {id: entry for id, entry in before.scenarios.items() if entry["uri"] in kept}
        found += [x for x in before.standing_problems(digests) if x.path in kept]
    if results is not None:
        found += results.problems
        if results.code != digests.code_digest:
            found.append(Problem("changed", STATUS, 1, 1, CODE_CHANGED, "run the scenarios again"))
        known = {(x.uri, x.place) for x in features.scenarios}
        for uri, place in sorted(set(results.cases) - known):
            text = "a result that belongs to no scenario"
            found.append(Problem("stray", uri, place, 1, text, "run the scenarios again"))
        commit = str(run["commit"] or "unknown") + (DIRTY if run["dirty"] else "")
        refused = {problem.path for problem in results.problems if problem.code == "refused"}
        for feature in features.features:
            if feature.path in kept:
                continue
            if results.sources.get(feature.path) != feature.source:
                text = "the file changed while the scenarios ran"
                problem = Problem("changed", feature.path, 1, 1, text, "run the scenarios again")
                found.append(problem)
                continue
            by = {"digest": digests.of(feature.path) or "", "commit": commit}
            for scenario in feature.scenarios:
                case = results.cases.get((scenario.uri, scenario.place))
                if feature.path in refused:
                    entry = unknown(scenario, "undefined")
                    scenarios[scenario.id] = {**entry, "earned": {**by, "at": results.finished}}
                elif case is not None and len(case.steps) == len(scenario.steps):
                    scenarios[scenario.id] = after_run(scenario, case, {**by, "at": case.at})
                    found += problems_of_case(scenario, case)
    return Stored(run, digests.inputs, scenarios, tuple(found))
