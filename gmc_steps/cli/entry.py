"""Where the process begins: the command `gmc-steps`, and `python -m gmc_steps`."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from types import ModuleType
from typing import Any

from gmc_steps.cli.edge import guarded

_JSON = "--json"


def main() -> None:
    """Run the command.

    Other programs ask for one decision after another, so a plain `decide` skips click.
    """
    command, *words = sys.argv[1:] or [""]
    options = [word for word in words if word.startswith("-")]
    if command == "decide" and len(words) > len(options) and not set(options) - {_JSON}:
        gc.disable()  # the process ends before there is anything to collect
        _put_off("inspect")  # dataclasses use it to describe classes without a docstring
        guarded(lambda: _decide([word for word in words if word != _JSON], bool(options)))
    else:
        gc.set_threshold(200_000, 50, 50)  # what a build makes is kept to its end: look seldom
        from gmc_steps.cli.commands import main as commands

        guarded(lambda: commands(prog_name="gmc-steps"))


def _put_off(name: str) -> None:
    """Delay the import of a module until one of its attributes is used."""
    stand_in = ModuleType(name)

    def found(attribute: str) -> Any:
        sys.modules.pop(name, None)
        return getattr(import_module(name), attribute)

    stand_in.__dict__["__getattr__"] = found
    sys.modules.setdefault(name, stand_in)


def _decide(words: list[str], as_json: bool) -> None:
    from gmc_steps.cli.answer import answer

    answer(words, as_json)
