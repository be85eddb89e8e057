"""The evidence status of every paragraph, norm and scenario.

A status is always what runs have stored, held against the project as it stands: a run does no more
than store new results. Worked out from the paragraph outwards, so that nothing can drop out: every
paragraph of the norms is always listed, and what nothing is known of is never a pass. A pure
function, whose result is valid by ``status.schema.json``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from gmc_steps.core.norm import Norm
from gmc_steps.evidence.digest import Digests
from gmc_steps.evidence.outcome import Entry, as_it_counts, first_line
from gmc_steps.evidence.severity import BAD, worst
from gmc_steps.evidence.stored import SCHEMA, STATUS, Stored, scenarios_of, seal
from gmc_steps.source.feature import Scenario, Unreadable, of_local_policy
from gmc_steps.source.flaws import flaws
from gmc_steps.source.problem import Problem
from gmc_steps.source.project import Project

DIRTY = "-dirty"
"""What follows a commit's name where not all that ran was committed, as in ``git describe``."""

_CLOCK_SLACK = timedelta(minutes=2)

_VOID = ("totals-disagree", "changed")
"""Codes of problems of a whole run after which none of its results counts."""


def is_bad(status: Mapping[str, Any], uris: Collection[str] | None = None) -> bool:
    """Return whether anything is wrong in some feature files; in any of them if none are given."""
    found = [*status["problems"], *(x for x in scenarios_of(status) if x["status"] in BAD)]
    return any(uris is None or x["uri"] in uris for x in found)


def latest(now: datetime | None = None) -> str:
    """Return the latest time, ISO 8601, that a result can be from; clocks may be a little off."""
    return ((now or datetime.now(UTC)) + _CLOCK_SLACK).strftime("%Y-%m-%dT%H:%M:%SZ")


def status_of(
    project: Project, stored: Stored, digests: Digests, now: datetime | None = None
) -> dict[str, Any]:
    """Return what the stored results say of a project as it stands.

    Args:
        project: As it was read.
        stored: What the runs so far have shown.
        digests: Of its features as they were read, and of the code.
        now: The time, to recognise results from the future; the clock's if left out.

    Returns:
        The status, sealed. A scenario whose feature or code changed is out of date, a new one is
        not run, one that is gone vanishes.
    """
    features, limit = project.features, latest(now)
    untimely = list(_untimely(stored.run, limit))
    problems = [*stored.standing_problems(digests), *untimely, *stored.gone(features, digests)]
    void = any(x.code in _VOID and x.path not in digests.features for x in problems)
    counts = stored.run["messages"] is not None and not untimely and not void
    problems += features.problems
    problems += [problem for x in features.unreadable for problem in x.problems]
    changed = {problem.path for problem in problems if problem.code == "changed"}
    entries: dict[str, Entry] = {}
    for feature in features.features:
        found = list(flaws(feature))
        problems += [flaw.problem for flaw in found]
        for scenario in feature.scenarios:
            known = stored.scenarios.get(scenario.id) if counts else None
            entry = as_it_counts(known, scenario, digests.of(scenario.uri), limit)
            reasons = [flaw.status for flaw in found if scenario.id in flaw.scenarios]
            entry["status"] = worst([entry["status"], *reasons])
            entries[scenario.id] = entry
            if known and known["earned"] and known["earned"]["at"] > limit:
                problems.append(_from_the_future(scenario.uri, scenario.place))
            elif entry["status"] == "not run" and not reasons and scenario.uri not in changed:
                problems.append(_not_run(scenario, entry, ran=bool(stored.run["finished"])))
    norms: dict[int, list[Norm]] = {}
    for norm in project.guidance.norms:
        norms.setdefault(norm.paragraph, []).append(norm)
    homes: dict[int, list[Entry]] = {}
    for scenario in features.scenarios:
        home = _home(scenario)
        homes.setdefault(home if home in norms else 0, []).append(entries[scenario.id])
    bearing = _bearing(features.scenarios, entries, norms)
    claims = _claims(features.unreadable)
    return seal(
        {
            "schema": SCHEMA,
            "run": dict(stored.run),
            "inputs": dict(sorted(digests.inputs.items())),
            "paragraphs": [
                _paragraph(number, of_it, homes.get(number, []), bearing, claims)
                for number, of_it in norms.items()
            ],
            "unplaced": homes.get(0, []),
            "problems": [_problem_entry(problem) for problem in _in_order(problems)],
        }
    )


def with_nothing_current(status: Any) -> Any:
    """Return a status in which whatever runs have shown is out of date.

    Args:
        status: The status, or a part of it; it is not changed.
    """
    if isinstance(status, list):
        return [with_nothing_current(part) for part in status]
    if not isinstance(status, dict):
        return status
    part = {name: with_nothing_current(value) for name, value in status.items()}
    if part.get("status") not in (None, "not run", "not written"):
        part["status"] = "out of date"
    return part


def _untimely(run: Mapping[str, Any], limit: str) -> Iterator[Problem]:
    """Yield a problem if a run cannot have taken place when it says that it did."""
    started, finished = run["started"] or "", run["finished"] or ""
    if max(started, finished) > limit:
        yield _from_the_future(STATUS, 1)
    if started > finished:
        text = "the results say that the run ended before it began"
        yield Problem("time", STATUS, 1, 1, text, "run the scenarios again")


def _from_the_future(uri: str, line: int) -> Problem:
    text = "the results are from the future"
    return Problem("time", uri, line, 1, text, "set the clock, and run the scenarios again")


def _not_run(scenario: Scenario, entry: Entry, *, ran: bool) -> Problem:
    column = scenario.template.column
    if scenario.pending:
        text = f"'{scenario.name}' is pending, so it is not checked"
        return Problem("pending", scenario.uri, scenario.line, column, text, "")
    text = f"'{scenario.name}' did not run"
    hint = first_line(entry.get("message", "")) if ran else "run the scenarios: gmc-steps build"
    return Problem("not-run", scenario.uri, scenario.line, column, text, hint)


def _home(scenario: Scenario) -> int | None:
    """Return the paragraph that a scenario stands under; local policy says nothing of any."""
    if of_local_policy(scenario.uri) or scenario.rule is None:
        return None
    return scenario.rule.paragraph


def _bearing(
    scenarios: Iterable[Scenario],
    entries: Mapping[str, Entry],
    norms: Mapping[int, Sequence[Norm]],
) -> dict[str, list[Entry]]:
    """Return for each norm, by its id, the scenarios that speak of it."""
    bearing: dict[str, list[Entry]] = {}
    for scenario in scenarios:
        if of_local_policy(scenario.uri):
            continue
        entry = entries[scenario.id]
        about = [*scenario.norms, *(x["norm"] for x in entry["asserted"])]
        if entry["status"] in BAD and not scenario.norms:
            # Which norm it would have spoken of is not known: it may be any of its paragraph.
            about += [norm.id for norm in norms.get(_home(scenario) or 0, ())]
        for norm in dict.fromkeys(about):
            bearing.setdefault(norm, []).append(entry)
    return bearing


def _claims(unreadable: Iterable[Unreadable]) -> dict[str, str]:
    """Return why nothing is known of what an unreadable file speaks of, by ``13`` or ``13.1``."""
    return {
        claimed: str(file.problems[0])
        for file in unreadable
        if not of_local_policy(file.path)
        for claimed in (*map(str, file.paragraphs), *file.norms)
    }


def _paragraph(
    number: int,
    norms: Sequence[Norm],
    own: Sequence[Entry],
    bearing: Mapping[str, Sequence[Entry]],
    claims: Mapping[str, str],
) -> Entry:
    """Return a paragraph: it passes only if each of its norms is shown, and nothing is bad."""
    listed = [_norm(norm, bearing.get(norm.id, ()), norm.id in claims) for norm in norms]
    # A scenario under another paragraph that bears on a norm shows in the norm's own status.
    bad = [x["status"] for x in (*own, *listed) if x["status"] in BAD]
    bad += ["undefined"] if str(number) in claims else []
    shown = {entry["status"] == "passes" for entry in listed}
    if bad:
        status = worst(bad)
    elif len(shown) == 2:
        status = "partly written"
    else:
        status = "passes" if shown == {True} else "not written"
    entry = {"id": number, "status": status, "norms": listed, "scenarios": list(own)}
    why = [claims[x] for x in (str(number), *(norm.id for norm in norms)) if x in claims]
    return {**entry, "message": why[0]} if why and status == "undefined" else entry


def _norm(norm: Norm, about: Sequence[Entry], claimed: bool) -> Entry:
    """Return a norm: a passing scenario must state that it applies, and none may be bad."""
    bad = [entry["status"] for entry in about if entry["status"] in BAD]
    bad += ["undefined"] if claimed else []
    applies = {"norm": norm.id, "state": "applies"}
    if bad:
        status = worst(bad)
    elif any(entry["status"] == "passes" and applies in entry["asserted"] for entry in about):
        status = "passes"
    else:
        status = "not written"
    scenarios = [entry["id"] for entry in about]
    return {
        "id": norm.id,
        "modality": norm.modality.value,
        "status": status,
        "scenarios": scenarios,
    }


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(dict.fromkeys(problems), key=lambda x: (x.path, x.line, x.column, x.code))


def _problem_entry(problem: Problem) -> Entry:
    return {
        "code": problem.code,
        "uri": problem.path,
        "line": problem.line,
        "column": problem.column,
        "text": problem.text,
        "hint": problem.hint,
    }
