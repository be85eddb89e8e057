"""What runs have shown, as it is kept: sealed with a checksum, and refused if it is not valid.

The seal shows damage: a file cut short, merged, or edited by mistake. It is no signature, and
whoever edits a status on purpose can seal it again. What proves a status to others is a run of
their own, or of the CI that they trust: `gmc-steps build --release` relies on nothing stored.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import fastjsonschema

from gmc_steps.evidence.digest import Digests
from gmc_steps.evidence.outcome import Entry
from gmc_steps.evidence.results import unreliable
from gmc_steps.source.feature import FOLDER, Features
from gmc_steps.source.problem import Problem

SCHEMA_FILE = Path(__file__).with_name("status.schema.json")

_FORM = "gmc-steps/status/"

SCHEMA = f"{_FORM}2"
"""The form in which a status is kept; one of another version is not read."""

STATUS = "results/status.json"
"""Where the status of the last run stands, from the project root."""

NO_RUN: Mapping[str, Any] = {
    **dict.fromkeys(("commit", "dirty", "started", "finished", "messages")),
    "versions": {},
}
"""What stands under ``run`` where nothing was run."""

_FOUND_AGAIN = frozenset(
    {"gone", "pending", "not-run", "no-features", "not-read", "folder", "cannot-open", "no-results"}
)
"""Codes of problems that every look at the files finds again."""


@dataclass(frozen=True)
class Stored:
    """What the runs so far have shown.

    Attributes:
        run: Commit, times, versions and the digest of the messages, as ``run`` in the schema.
        inputs: SHA-256 of every file on which the results depended, by path.
        scenarios: What is known of each, by id.
        problems: What was wrong then and can be found in no file.
    """

    run: Mapping[str, Any] = field(default_factory=lambda: NO_RUN)
    inputs: Mapping[str, str] = field(default_factory=dict)
    scenarios: Mapping[str, Entry] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @classmethod
    def of(cls, status: Mapping[str, Any]) -> Stored:
        """Return what a status holds of runs; the rest of it follows from the files."""
        scenarios = {entry["id"]: entry for entry in scenarios_of(status)}
        problems = tuple(x for x in problems_of(status) if x.code not in _FOUND_AGAIN)
        return cls(status["run"], status["inputs"], scenarios, problems)

    @property
    def code(self) -> dict[str, str]:
        """The part of the inputs that is code."""
        return {path: sha for path, sha in self.inputs.items() if not path.startswith(f"{FOLDER}/")}

    def standing_problems(self, digests: Digests) -> list[Problem]:
        """Return the problems that are still ones: nothing that they came from has changed.

        Args:
            digests: Of features and code as they are now.
        """
        same_code = self.code == digests.code
        return [
            problem
            for problem in self.problems
            if problem.path not in self.inputs
            or (same_code and self.inputs[problem.path] == digests.inputs.get(problem.path))
        ]

    def gone(self, features: Features, digests: Digests) -> list[Problem]:
        """Return a problem for each feature file with results that is there under no name.

        The next run forgets them: what nobody misses was meant to go.

        Args:
            features: As they are now.
            digests: Of features and code as they are now.
        """
        present = {*digests.features, *(x.path for x in features.unreadable)}
        hint = "restore it; if it was meant to go, the next run does without it"
        return [
            Problem(
                "gone", uri, 1, 1, f"this file is gone, and with it {_with_results(count)}", hint
            )
            for uri, count in sorted(Counter(x["uri"] for x in self.scenarios.values()).items())
            if uri not in present and self.inputs.get(uri) not in digests.features.values()
        ]


def _with_results(count: int) -> str:
    return f"{count} scenarios with results" if count > 1 else "a scenario with a result"


# ---------------------------------------------------------------- a status, as it is read


def scenarios_of(status: Mapping[str, Any]) -> list[Entry]:
    """Return every scenario of a status, those under no paragraph last."""
    placed = [x for paragraph in status["paragraphs"] for x in paragraph["scenarios"]]
    return placed + list(status["unplaced"])


def problems_of(status: Mapping[str, Any]) -> tuple[Problem, ...]:
    """Return the problems of a status as problems."""
    return tuple(
        Problem(x["code"], x["uri"], x["line"], x["column"], x["text"], x["hint"])
        for x in status["problems"]
    )


# --------------------------------------------------------------------------- as text


def seal(status: Mapping[str, Any]) -> dict[str, Any]:
    """Return a status with a checksum over all the rest of it, so that damage shows."""
    return {**status, "checksum": _checksum(status)}


def _checksum(status: Mapping[str, Any]) -> str:
    rest = {name: value for name, value in status.items() if name != "checksum"}
    plain = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(plain.encode()).hexdigest()


def write_status(status: Mapping[str, Any]) -> str:
    """Return a status as JSON text."""
    # In one line: indented, it would be written by Python's own encoder, ten times as slowly.
    return json.dumps(status, ensure_ascii=False) + "\n"


def read_status(text: str) -> dict[str, Any]:
    """Return the status that a JSON text holds.

    Raises:
        ContentError: It is no JSON, of another version, not valid, or not what was sealed.
    """
    try:
        status: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise unreliable("the stored status is not JSON", STATUS) from error
    form = str(status.get("schema")) if isinstance(status, dict) else ""
    if form != SCHEMA and form.startswith(_FORM):
        raise unreliable(f"the stored status is of another version ({form})", STATUS)
    try:
        _validate()(status)
    except fastjsonschema.JsonSchemaValueException as error:
        where = "/".join(error.path[1:]) or "as a whole"
        raise unreliable(f"the stored status is not valid ({where})", STATUS) from error
    if _checksum(status) != status["checksum"]:
        raise unreliable("the stored status is not what was sealed: damaged, or edited", STATUS)
    return dict(status)


@cache
def _validate() -> Callable[[Any], Any]:
    schema = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    validate: Callable[[Any], Any] = fastjsonschema.compile(schema, use_default=False)
    return validate
