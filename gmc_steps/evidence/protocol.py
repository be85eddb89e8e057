"""Cucumber Messages to and from plain JSON values, by the standard's own classes.

The classes of the package ``cucumber-messages`` say which fields a message has, which are
required and of what type. They are compiled here once into functions, because the package's own
converter looks them up anew for every value (twenty times slower, and it lets unknown fields and
wrong types pass). ``tests/evidence/test_protocol.py`` holds the two against one another.
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


def plain(message: Any) -> Any:
    """A message as JSON values; fields without a value are left out.

    Args:
        message: An instance of one of the standard's classes, or a part of one.
    """
    kind: Any = type(message)
    if kind is str or kind is int or kind is bool:
        return message
    if kind is list:
        return [plain(part) for part in message]
    if isinstance(message, Enum):
        return message.value
    return {
        name: plain(value)
        for attribute, name in _names(kind)
        if (value := getattr(message, attribute)) is not None
    }


def conforms(found: Any) -> bool:
    """Whether a JSON value is one whole message: no field missing, unknown or of a wrong type."""
    return isinstance(found, dict) and len(found) == 1 and _of_class(Envelope)(found)


@cache
def _names(kind: Any) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, snake_to_camel(field.name)) for field in fields(kind))


@cache
def _of_class(kind: type) -> Check:
    """A check for one of the standard's classes."""
    hints = get_type_hints(kind, vars(cucumber_messages._messages))
    checks: dict[str, Check] = {}

    def check(found: Any) -> bool:
        if type(found) is not dict or not required <= found.keys():
            return False
        for name, value in found.items():
            of_field = checks.get(name)
            if of_field is None or not of_field(value):
                return False
        return True

    required = frozenset(
        snake_to_camel(field.name)
        for field in fields(kind)
        if field.default is MISSING and field.default_factory is MISSING
    )
    for field in fields(kind):
        # Classes refer to one another, so each field's check is made when it is first asked.
        checks[snake_to_camel(field.name)] = _later(checks, field.name, hints[field.name])
    return check


def _later(checks: dict[str, Check], attribute: str, hint: Any) -> Check:
    def first(found: Any) -> bool:
        check = checks[snake_to_camel(attribute)] = _of_hint(hint)
        return check(found)

    return first


def _of_hint(hint: Any) -> Check:
    """A check for a type as a class annotates it."""
    if get_origin(hint) in (Union, types.UnionType):  # Optional: a field without value is left out
        return _of_hint(next(x for x in get_args(hint) if x is not type(None)))
    if get_origin(hint) is list:
        part = _of_hint(get_args(hint)[0])
        return lambda found: type(found) is list and all(map(part, found))
    if is_dataclass(hint):
        return _of_class(hint)  # type: ignore[arg-type]
    if issubclass(hint, Enum):
        values = frozenset(member.value for member in hint)
        return lambda found: type(found) is str and found in values
    return lambda found: type(found) is hint
