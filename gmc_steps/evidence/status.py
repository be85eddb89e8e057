"""The evidence status of every paragraph, norm and scenario.

Worked out from the paragraph outwards, so that nothing can drop out: every paragraph of the norms
is always listed, and what nothing is known of is never a pass. Pure functions: features, results,
norms and digests in, a dictionary that is valid by ``status.schema.json`` out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from gmc_steps.evidence.digest import Digests
from gmc_steps.evidence.messages import Results
from gmc_steps.evidence.outcome import (
    Outcome,
    first_line,
    from_run,
    from_stored,
    from_the_future,
)
from gmc_steps.evidence.severity import BAD, SEVERITY, worst
from gmc_steps.evidence.stored import STATUS, seal
from gmc_steps.source.feature import FOLDER, Features, Scenario, Step, of_local_policy
from gmc_steps.source.flaws import Flaw, flaws
from gmc_steps.source.problem import Problem

__all__ = [
    "SEVERITY",
    "Kept",
    "NormLike",
    "build_status",
    "exit_code",
    "reconcile",
    "what_stands",
    "worst",
]

DIRTY = "-dirty"
"""What follows a commit's name where not all that ran was committed, as in ``git describe``."""

SCHEMA = "gmc-steps/status/1"


NO_RUN: Mapping[str, Any] = {
    **dict.fromkeys(("commit", "dirty", "started", "finished", "messages")),
    "versions": {},
}
"""What stands under ``run`` where nothing was run."""


_DESCRIPTIVE = ("information", "definition", "scope")
_CLOCK_SLACK = timedelta(minutes=2)


class NormLike(Protocol):
    """What the status reads of a norm (`gmc_steps.core.Norm` has it)."""

    @property
    def id(self) -> str:
        """Such as ``13.1``."""

    @property
    def paragraph(self) -> int:
        """The number of the norm's paragraph."""

    @property
    def modality(self) -> str:
        """Such as ``must not``."""

    @property
    def directive(self) -> bool:
        """Whether it directs or permits something."""


def exit_code(status: Mapping[str, Any]) -> int:
    """0 if everything that is written passes and nothing is wrong, else 1."""
    rest = [scenario["status"] for scenario in scenarios_of(status)]
    return int(bool(status["problems"]) or any(found in BAD for found in rest))


def is_bad(status: Mapping[str, Any], uris: Collection[str] | None) -> bool:
    """Whether anything is wrong in some feature files; in the status as a whole without them."""
    if uris is None:
        return exit_code(status) != 0
    return any(x["uri"] in uris for x in status["problems"]) or any(
        x["uri"] in uris and x["status"] in BAD for x in scenarios_of(status)
    )


def scenarios_of(status: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Every scenario of a status, those under no paragraph last."""
    placed = [x for paragraph in status["paragraphs"] for x in paragraph["scenarios"]]
    return placed + list(status["unplaced"])


# ------------------------------------------------------------------------ after a run


def build_status(
    features: Features,
    results: Results | None,
    norms: Sequence[NormLike],
    digests: Digests,
    run: Mapping[str, Any],
    problems: Iterable[Problem] = (),
    kept: Kept | None = None,
) -> dict[str, Any]:
    """The status right after a run.

    Args:
        features: As they were read before the run.
        results: What the run has shown; None if nothing was run.
        norms: The whole inventory, in the guidance's order.
        digests: Taken before the run.
        run: Commit, times, versions and the digest of the messages, as ``run`` in the schema.
        problems: What else went wrong.
        kept: What stands of earlier runs, if this one ran only the other feature files.

    Returns:
        The status, sealed.
    """
    outcomes: dict[str, Outcome] = {}
    found = [*problems]
    commit = str(run.get("commit") or "unknown") + (DIRTY if run.get("dirty") else "")
    if results is not None:
        found += results.problems
        if results.code != digests.code_digest:
            text = "the code changed while the scenarios ran"
            found.append(Problem("changed", STATUS, 1, 1, text, "run the scenarios again"))
        if any(problem.code in _VOID and problem.path not in digests.features for problem in found):
            results = None
    refused = {problem.path for problem in found if problem.code == "refused"}
    if kept is not None:
        found += kept.problems
    for feature in features.features:
        for scenario in feature.scenarios:
            if kept is not None and feature.path in kept.uris:
                digest, entry = digests.of(feature.path), kept.entries.get(scenario.id)
                outcomes[scenario.id] = from_stored(scenario, entry, digest, kept.limit)
                continue
            outcomes[scenario.id] = from_run(
                feature, scenario, results, digests, commit, feature.path in refused
            )
    if results is not None:
        known = {(x.uri, x.place) for x in features.scenarios}
        for uri, place in sorted(set(results.cases) - known):
            text = "a result that no scenario explains"
            found.append(Problem("stray", uri, place, 1, text, "run the scenarios again"))
    return _assemble(features, outcomes, norms, digests.inputs, run, found)


# ---------------------------------------------------- what stands of the runs before it


@dataclass(frozen=True)
class Kept:
    """What stands of earlier runs, byte for byte as it was earned.

    Attributes:
        uris: The feature files of which every result is current.
        entries: The stored scenarios by id.
        problems: What was found wrong in those files.
        limit: The latest time, ISO 8601, that a result can be from.
    """

    uris: frozenset[str]
    entries: Mapping[str, Mapping[str, Any]]
    problems: tuple[Problem, ...]
    limit: str


def what_stands(
    status: Mapping[str, Any],
    features: Features,
    digests: Digests,
    versions: Mapping[str, str],
    now: datetime | None = None,
) -> Kept:
    """What of a stored status need not be run again.

    Args:
        status: As stored; valid, and together with its messages (see `read_status`).
        features: The features as they are now.
        digests: Of features and code as they are now.
        versions: Of everything that would take part in a run now.
        now: The time, to recognise results from the future.

    Returns:
        The files whose every scenario has a result that was earned with these very bytes. None,
        if anything is wrong with the run as a whole, or if anything but feature files changed.
    """
    limit = _limit(now)
    entries = {entry["id"]: entry for entry in scenarios_of(status)}
    problems = [x for x in problems_of(status) if x.code not in _FOUND_AGAIN]
    run = status["run"]
    inputs = status["inputs"].items()
    code = {path: sha for path, sha in inputs if not path.startswith(f"{FOLDER}/")}
    of_files = all(problem.path.endswith(".feature") for problem in problems)
    times = (run["started"] or "", run["finished"] or "")
    in_order = times[0] <= times[1] <= limit
    whole = run["messages"] is not None and of_files and in_order
    if not whole or code != digests.code or dict(run["versions"]) != dict(versions):
        return Kept(frozenset(), {}, (), limit)

    def stands(scenario: Scenario) -> bool:
        entry = entries.get(scenario.id)
        outcome = from_stored(scenario, entry, digests.of(scenario.uri), limit)
        return outcome.earned is not None and outcome.status != "out of date"

    # Of these the fault may have lain in the moment: a file half written, a run cut short.
    shaky = {problem.path for problem in problems if problem.code in _OF_THE_MOMENT}
    uris = frozenset(
        feature.path
        for feature in features.features
        if feature.path not in shaky and all(map(stands, feature.scenarios))
    )
    with_results = {feature.path for feature in features.features if feature.scenarios}
    standing = tuple(problem for problem in problems if problem.path in uris & with_results)
    return Kept(uris, entries, standing, limit)


_OF_THE_MOMENT = ("changed", "refused", "stopped", "stray")


def _limit(now: datetime | None) -> str:
    """The latest time that a result can be from."""
    return ((now or datetime.now(UTC)) + _CLOCK_SLACK).strftime("%Y-%m-%dT%H:%M:%SZ")


# -------------------------------------------------------------------- some time later


def reconcile(
    status: Mapping[str, Any],
    features: Features,
    digests: Digests,
    *,
    norms: Sequence[NormLike] | None = None,
    now: datetime | None = None,
) -> dict[str, Any]:
    """A stored status against the files that are present now.

    Args:
        status: As stored; valid (see `read_status`).
        features: The features as they are now.
        digests: Of features and code as they are now.
        norms: The inventory as it is now; without it, as it was.
        now: The time, to recognise results from the future.

    Returns:
        The status as it is now: a scenario whose feature or code changed is out of date, a new
        one is not run, one that is gone vanishes. Sealed.
    """
    limit = _limit(now)
    stored = {entry["id"]: entry for entry in scenarios_of(status)}
    run = status["run"]
    problems = [
        problem
        for problem in problems_of(status)
        if problem.code not in _FOUND_AGAIN and _stands(problem, status["inputs"], digests)
    ]
    if max(run["started"] or "", run["finished"] or "") > limit:
        problems.append(from_the_future(STATUS, 1))
    if (run["started"] or "") > (run["finished"] or ""):
        text = "the results say that the run ended before it began"
        problems.append(Problem("time", STATUS, 1, 1, text, "run the scenarios again"))
    problems += gone(status, features, digests)
    void = any(problem.code in ("time", *_VOID) for problem in problems)
    if void or run["messages"] is None:
        stored = {}
    outcomes = {}
    for scenario in features.scenarios:
        digest = digests.of(scenario.uri)
        outcomes[scenario.id] = from_stored(scenario, stored.get(scenario.id), digest, limit)
    return _assemble(features, outcomes, norms or _norms_of(status), digests.inputs, run, problems)


def gone(status: Mapping[str, Any], features: Features, digests: Digests) -> list[Problem]:
    """Feature files with results that are there no more, and under no other name.

    Args:
        status: As stored.
        features: The features as they are now.
        digests: Of features and code as they are now.

    Returns:
        A problem for each. The next run forgets them: what nobody misses was meant to go.
    """
    present = {*digests.features, *(x.path for x in features.unreadable)}
    inputs = status["inputs"]
    counts = Counter(entry["uri"] for entry in scenarios_of(status))
    return [
        Problem(
            "gone",
            uri,
            1,
            1,
            f"this file is gone, and {count} scenarios with results"
            if count > 1
            else "this file is gone, and a scenario with a result",
            "put it back; if it was meant to go, the next run goes on without it",
        )
        for uri, count in sorted(counts.items())
        if uri not in present and inputs.get(uri) not in digests.features.values()
    ]


_FOUND_AGAIN = frozenset(
    {"gone", "pending", "not-run", "no-features", "not-read", "folder", "cannot-open", "no-results"}
)
"""Codes of problems that every look at the files finds again."""

_VOID = ("totals-disagree", "changed")
"""Codes of problems after which no result of a run counts."""


def _stands(problem: Problem, inputs: Mapping[str, str], digests: Digests) -> bool:
    """Whether a stored problem is still one: nothing that it came from has changed."""
    if problem.path not in inputs:
        return True
    code = {path: sha for path, sha in inputs.items() if not path.startswith(f"{FOLDER}/")}
    return code == digests.code and inputs[problem.path] == digests.inputs.get(problem.path)


@dataclass(frozen=True)
class _Norm:
    """A norm as a stored status knows it."""

    id: str
    paragraph: int
    modality: str

    @property
    def directive(self) -> bool:
        return self.modality not in _DESCRIPTIVE


def _norms_of(status: Mapping[str, Any]) -> list[NormLike]:
    return [
        _Norm(norm["id"], paragraph["id"], norm["modality"])
        for paragraph in status["paragraphs"]
        for norm in paragraph["norms"]
    ]


# ------------------------------------------------------------------------ put together


def _assemble(
    features: Features,
    outcomes: Mapping[str, Outcome],
    norms: Sequence[NormLike],
    inputs: Mapping[str, str],
    run: Mapping[str, Any],
    problems: Iterable[Problem],
) -> dict[str, Any]:
    """The whole status from what is known of each scenario."""
    found = [*problems, *features.problems]
    found += [problem for x in features.unreadable for problem in x.problems]
    flawed: dict[str, list[Flaw]] = {}
    for feature in features.features:
        for flaw in flaws(feature):
            found.append(flaw.problem)
            for identity in flaw.scenarios:
                flawed.setdefault(identity, []).append(flaw)
    entries: dict[str, dict[str, Any]] = {}
    homes: dict[int, list[str]] = {}
    paragraphs = list(dict.fromkeys(norm.paragraph for norm in norms))
    for scenario in features.scenarios:
        outcome = outcomes[scenario.id]
        reasons = flawed.get(scenario.id, [])
        status = worst([outcome.status, *(flaw.status for flaw in reasons)])
        entries[scenario.id] = _entry(scenario, outcome, status)
        found += outcome.problems
        if status == "not run" and not reasons and not outcome.problems:
            found.append(_not_run(scenario, outcome, ran=bool(run.get("finished"))))
        home = scenario.rule.paragraph if scenario.rule else None
        if of_local_policy(scenario.uri):  # it says nothing of the guidance, whatever its tags
            home = None
        homes.setdefault(home if home in paragraphs else 0, []).append(scenario.id)
    guidance = [x for x in features.unreadable if not of_local_policy(x.path)]
    claimed = {number for x in guidance for number in x.paragraphs}
    claimed_norms = {norm for x in guidance for norm in x.norms}
    why = {
        number: str(x.problems[0])
        for x in guidance
        for number in (*x.paragraphs, *(int(norm.split(".")[0]) for norm in x.norms))
    }
    bearing: dict[str, list[dict[str, Any]]] = {}
    for scenario in features.scenarios:
        if of_local_policy(scenario.uri):
            continue
        entry = entries[scenario.id]
        said = [x["norm"] for x in entry["asserted"]]
        about = [*scenario.norms, *said]
        if entry["status"] in BAD and not scenario.norms and scenario.rule:
            # Which norm it would have spoken of is not known: it may be any of its paragraph.
            about += [norm.id for norm in norms if norm.paragraph == scenario.rule.paragraph]
        for norm_id in dict.fromkeys(about):
            bearing.setdefault(norm_id, []).append(entry)
    listed = []
    for number in paragraphs:
        of_it = [norm for norm in norms if norm.paragraph == number]
        own = [entries[identity] for identity in homes.get(number, [])]
        entry = _paragraph(number, of_it, own, bearing, number in claimed, claimed_norms)
        if number in why and entry["status"] == "undefined":
            entry["message"] = why[number]
        listed.append(entry)
    return seal(
        {
            "schema": SCHEMA,
            "run": dict(run),
            "inputs": dict(sorted(inputs.items())),
            "paragraphs": listed,
            "unplaced": [entries[identity] for identity in homes.get(0, [])],
            "problems": [_told(problem) for problem in _in_order(found)],
        }
    )


def _entry(scenario: Scenario, outcome: Outcome, status: str) -> dict[str, Any]:
    results = outcome.steps or (
        ("not run" if status != "out of date" else status, None, ""),
    ) * len(scenario.steps)
    entry: dict[str, Any] = {
        "id": scenario.id,
        "uri": scenario.uri,
        "line": scenario.place,
        "rule": scenario.rule.name if scenario.rule else "",
        "name": scenario.name,
        "description": scenario.description,
        "tags": list(scenario.tag_names),
        "row": dict(scenario.row) if scenario.row_line else None,
        "status": status,
        "earned": dict(outcome.earned) if outcome.earned else None,
        "asserted": [dict(x) for x in outcome.asserted],
        "fired": list(outcome.fired),
        "steps": [
            _step(step, *result) for step, result in zip(scenario.steps, results, strict=True)
        ],
    }
    if outcome.message:
        entry["message"] = outcome.message
    return entry


def _step(step: Step, status: str, ms: float | None, message: str) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "line": step.line,
        "keyword": step.keyword,
        "text": step.text,
        "status": status,
        "ms": ms,
    }
    if message:
        entry["message"] = message
    if step.table is not None:
        entry["table"] = [list(row) for row in step.table]
    if step.docstring is not None:
        entry["docstring"] = step.docstring
    return entry


def _not_run(scenario: Scenario, outcome: Outcome, *, ran: bool) -> Problem:
    column = scenario.template.column
    if scenario.pending:
        text = f"'{scenario.name}' is pending, so it is not checked"
        return Problem("pending", scenario.uri, scenario.line, column, text, "")
    text = f"'{scenario.name}' did not run"
    hint = first_line(outcome.message) if ran else "run the scenarios: gmc-steps build"
    return Problem("not-run", scenario.uri, scenario.line, column, text, hint)


def _paragraph(
    number: int,
    norms: Sequence[NormLike],
    own: Sequence[dict[str, Any]],
    bearing: Mapping[str, Sequence[dict[str, Any]]],
    claimed: bool,
    claimed_norms: set[str],
) -> dict[str, Any]:
    """One paragraph: passes only if each directive norm is shown to apply, and nothing is bad."""
    listed = []
    for norm in norms:
        about = bearing.get(norm.id, ())
        listed.append(
            {
                "id": norm.id,
                "modality": str(getattr(norm.modality, "value", norm.modality)),
                "status": _norm_status(norm, about, norm.id in claimed_norms),
                "scenarios": [entry["id"] for entry in about],
            }
        )
    elsewhere = [entry for norm in norms for entry in bearing.get(norm.id, ())]
    bad = [entry["status"] for entry in (*own, *elsewhere) if entry["status"] in BAD]
    bad += [norm["status"] for norm in listed if norm["status"] in BAD]
    bad += ["undefined"] if claimed else []
    covered = Counter(
        entry["status"] == "passes"
        for norm, entry in zip(norms, listed, strict=True)
        if norm.directive
    )
    if bad:
        status = worst(bad)
    elif not covered:
        status = "information only"
    elif not covered[False]:
        status = "passes"
    else:
        status = "partly written" if covered[True] else "not written"
    return {"id": number, "status": status, "norms": listed, "scenarios": list(own)}


def _norm_status(norm: NormLike, about: Sequence[Mapping[str, Any]], claimed: bool) -> str:
    """A norm passes only if a passing scenario states that it applies, and none is bad."""
    bad = [entry["status"] for entry in about if entry["status"] in BAD]
    bad += ["undefined"] if claimed else []
    if bad:
        return worst(bad)
    if not norm.directive:
        return "information only"
    shown = any(
        entry["status"] == "passes" and {"norm": norm.id, "state": "applies"} in entry["asserted"]
        for entry in about
    )
    return "passes" if shown else "not written"


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(dict.fromkeys(problems), key=lambda x: (x.path, x.line, x.column, x.code))


def _told(problem: Problem) -> dict[str, Any]:
    return {
        "code": problem.code,
        "uri": problem.path,
        "line": problem.line,
        "column": problem.column,
        "text": problem.text,
        "hint": problem.hint,
    }


def problems_of(status: Mapping[str, Any]) -> tuple[Problem, ...]:
    """The problems of a status as problems."""
    return tuple(
        Problem(x["code"], x["uri"], x["line"], x["column"], x["text"], x["hint"])
        for x in status["problems"]
    )


# -------------------------------------------------------------------- written and read
