"""The commands by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from gmc_steps import __version__
from gmc_steps.cli import (
    check,
    decide,
    desk,
    diff,
    fidelity,
    mutate,
    parts,
    phrases,
    prove,
    reviewed,
    site,
    trial,
)
from gmc_steps.cli.edge import CallError, guarded

COMMANDS: tuple[click.Command, ...] = (
    site.build,
    site.serve,
    check.check,
    decide.decide,
    phrases.steps,
    desk.doctor,
    desk.suggest,
    desk.new,
    trial.try_,
    phrases.snippets,
    fidelity.fidelity,
    reviewed.reviewed,
    prove.prove,
    mutate.mutate,
    diff.diff,
    parts.run,
    parts.join,
)


def _value_of(option: click.Option) -> Callable[[click.Context, click.Parameter, Any], Any]:
    """Return an option's callback, which refuses another option in place of a value."""
    before = option.callback

    def checked(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
        for word in value if isinstance(value, tuple) else (value,):
            if str(word).startswith("--"):
                said = f"{option.opts[0]} needs a value, and {word} is an option"
                raise CallError(f"{said}; write ./{word} for a file of that name")
        return before(context, parameter, value) if before else value

    return checked


for _option in [x for each in COMMANDS for x in each.params if isinstance(x, click.Option)]:
    if not _option.is_flag:
        _option.callback = _value_of(_option)


class Guarded(click.Group):
    """A group whose commands run within `guarded`."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        return guarded(lambda: click.Group.invoke(self, ctx))


@click.group(
    cls=Guarded, commands=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="gmc-steps")
def main() -> None:
    """A guidance as rules that can be queried and checked."""
