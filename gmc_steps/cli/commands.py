"""The commands by name."""

from __future__ import annotations

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
from gmc_steps.cli.edge import guarded

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


class Guarded(click.Group):
    """A group of commands that end as `guarded` says."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        return guarded(lambda: click.Group.invoke(self, ctx))


@click.group(
    cls=Guarded, commands=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="gmc-steps")
def main() -> None:
    """A guidance as rules that can be queried and checked."""
