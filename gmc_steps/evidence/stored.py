"""A status as text: written valid, sealed with a checksum, and refused if it is not that."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from gmc_steps.evidence.problem import ContentError, Problem

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
def _validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMA_FILE.read_text(encoding="utf-8")))


def write_status(status: Mapping[str, Any]) -> str:
    """A status as JSON text.

    Raises:
        ContentError: It is not valid; then something in this package is wrong.
    """
    text = json.dumps(status, indent=1, ensure_ascii=False) + "\n"
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
    error = next(_validator().iter_errors(status), None)
    if error is not None:
        where = "/".join(map(str, error.absolute_path)) or "as a whole"
        raise _broken(f"the stored status is not valid ({where})")


def _broken(text: str) -> ContentError:
    return ContentError([Problem("results", STATUS, 1, 1, text, "run the scenarios again")])
