"""The published schema of Cucumber Messages, a copy of @cucumber/messages 34.2.1's (NOTICE.md)."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import fastjsonschema


def fits_the_standard(lines: list[str]) -> None:
    """Raise `fastjsonschema.JsonSchemaValueException` unless each line is a message."""
    for line in lines:
        _validate()(json.loads(line))


@cache
def _validate() -> Callable[[Any], Any]:
    schema = json.loads(Path(__file__).with_name("messages.schema.json").read_text("utf-8"))
    validate: Callable[[Any], Any] = fastjsonschema.compile(schema, use_default=False)
    return validate
