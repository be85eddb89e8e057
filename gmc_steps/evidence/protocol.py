"""The shape of Cucumber Messages, as the standard's own classes give it.

The classes of the package ``cucumber-messages`` say which fields a message has, which of them are
required, and their types. The package's own converter takes twenty times as long to read a file,
and lets unknown fields and wrong types through; ``tests/evidence/test_protocol.py`` holds the two
against one another.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

import cucumber_messages
from cucumber_messages import Envelope
from cucumber_messages.json_converter import snake_to_camel

Check = Callable[[Any], bool]


def conforms(found: Any) -> bool:
    """Return whether a JSON value is one message: no field missing, unknown or of a wrong type."""
    return isinstance(found, dict) and len(found) == 1 and _check_of(Envelope)(found)


@cache
def _check_of(hint: Any) -> Check:
    """Return a check for a type as one of the classes annotates it."""
    if get_origin(hint) in (Union, types.UnionType):  # a field without a value is left out
        return _check_of(next(x for x in get_args(hint) if x is not type(None)))
    if get_origin(hint) is list:
        part = _check_of(get_args(hint)[0])
        return lambda found: type(found) is list and all(map(part, found))
    if is_dataclass(hint):
        return _check_of_class(hint)
    if issubclass(hint, Enum):
        values = frozenset(member.value for member in hint)
        return lambda found: type(found) is str and found in values
    return lambda found: type(found) is hint


def _check_of_class(kind: Any) -> Check:
    hints = get_type_hints(kind, vars(cucumber_messages._messages))
    required = {
        snake_to_camel(field.name)
        for field in fields(kind)
        if field.default is MISSING and field.default_factory is MISSING
    }
    checks: dict[str, Check] = {}

    def check(found: Any) -> bool:
        if not checks:  # not before the first use: the classes refer to one another
            checks.update({snake_to_camel(name): _check_of(hint) for name, hint in hints.items()})
        if type(found) is not dict or not required <= found.keys():
            return False
        for name, value in found.items():
            if name not in checks or not checks[name](value):
                return False
        return True

    return check
