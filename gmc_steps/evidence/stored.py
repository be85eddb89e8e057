"""A status as text: written valid, sealed with a checksum, and refused if it is not that."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from gmc_steps.source.problem import ContentError, Problem

SCHEMA_FILE = Path(__file__).with_name("status.schema.json")

STATUS = "results/status.json"
"""Where the status of the last run stands, from the project root."""


def seal(status: Mapping[str, Any]) -> dict[str, Any]:
    """A status with a checksum over all the rest of it, so that an edit by hand shows."""
    return {**status, "checksum": _checksum(status)}


def _checksum(status: Mapping[str, Any]) -> str:
    rest = {name: value for name, value in status.items() if name != "checksum"}
    plain = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(plain.encode()).hexdigest()


@cache
def _validator(part: str | None = None) -> Draft202012Validator:
    schema = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    if part is None:
        return Draft202012Validator(schema)
    return Draft202012Validator({"$ref": f"#/$defs/{part}", "$defs": schema["$defs"]})


def write_status(status: Mapping[str, Any]) -> str:
    """A status as JSON text.

    Raises:
        ContentError: It is not valid; then something in this package is wrong.
    """
    # In one line: indented, it would be written by Python's own encoder, ten times as slowly.
    text = json.dumps(status, ensure_ascii=False) + "\n"
    _check(text)
    return text


def read_status(text: str) -> dict[str, Any]:
    """A status from JSON text.

    Raises:
        ContentError: It is no JSON, not valid, or edited by hand.
    """
    _check(text)
    return dict(json.loads(text))


@lru_cache(maxsize=4)
def _check(text: str) -> None:
    """Checks a text; one that this process has found good, or written, is not checked again."""
    try:
        status = json.loads(text)
    except ValueError as error:
        raise _broken("the stored status is not JSON") from error
    _validate(status)
    if _checksum(status) != status["checksum"]:
        raise _broken("the stored status was edited by hand")


def _validate(status: Any) -> None:
    """Checks a status by the schema: the whole without its scenarios, then each of them."""
    where = _flaw(_without_scenarios(status), None)
    if where is None:
        for place, scenario in _scenarios(status):
            found = _scenario_flaw(json.dumps(scenario, sort_keys=True))
            where = where or (None if found is None else f"{place}/{found}".rstrip("/"))
    if where is not None:
        raise _broken(f"the stored status is not valid ({where or 'as a whole'})")


def _scenarios(status: Any) -> Iterator[tuple[str, Any]]:
    for number, paragraph in enumerate(status["paragraphs"]):
        for index, scenario in enumerate(paragraph["scenarios"]):
            yield f"paragraphs/{number}/scenarios/{index}", scenario
    for index, scenario in enumerate(status["unplaced"]):
        yield f"unplaced/{index}", scenario


def _without_scenarios(status: Any) -> Any:
    """The status with empty lists where the schema asks for lists of scenarios."""

    def emptied(holder: Any, name: str) -> Any:
        listed = isinstance(holder, dict) and isinstance(holder.get(name), list)
        return {**holder, name: []} if listed else holder

    status = emptied(status, "unplaced")
    if isinstance(status, dict) and isinstance(status.get("paragraphs"), list):
        return {**status, "paragraphs": [emptied(x, "scenarios") for x in status["paragraphs"]]}
    return status


@lru_cache(maxsize=4096)
def _scenario_flaw(text: str) -> str | None:
    """Where a scenario is not valid; one that this process has checked is not checked again."""
    return _flaw(json.loads(text), "scenario")


def _flaw(found: Any, part: str | None) -> str | None:
    """Where a value is not valid; None if it is."""
    error = next(_validator(part).iter_errors(found), None)
    return None if error is None else "/".join(map(str, error.absolute_path))


def _broken(text: str) -> ContentError:
    return ContentError([Problem("results", STATUS, 1, 1, text, "run the scenarios again")])
