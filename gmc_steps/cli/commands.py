"""The commands by name."""

from __future__ import annotations

from typing import Any

import click

from gmc_steps import __version__
from gmc_steps.cli.check import check, fidelity
from gmc_steps.cli.decide import decide
from gmc_steps.cli.desk import doctor, new, suggest
from gmc_steps.cli.edge import guarded
from gmc_steps.cli.phrases import snippets, steps
from gmc_steps.cli.site import build, serve


class Guarded(click.Group):
    """A group of commands that end as `guarded` says."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        return guarded(lambda: click.Group.invoke(self, ctx))


@click.group(cls=Guarded, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="gmc-steps")
def main() -> None:
    """A guidance, as rules that can be asked and checked."""


for command in (build, serve, check, decide, steps, doctor, suggest, new, snippets, fidelity):
    main.add_command(command)
