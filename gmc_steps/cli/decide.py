"""`gmc-steps decide` with its options, parsed by click; see `entry` for the short way."""

from __future__ import annotations

import click


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the advice as JSON.")
@click.argument("answers", nargs=-1, metavar="FACT=VALUE …")
def decide(as_json: bool, answers: tuple[str, ...]) -> None:
    """Say what the guidance asks in a situation.

    A situation is given as FACT=VALUE pairs, or as a JSON object on standard input. Facts that
    are left out are unanswered, never "no". `gmc-steps steps` lists facts and values. A project's
    local policy is laid over the answer; L1=kept or L1=not_kept says whether rule L1 is kept.
    """
    from gmc_steps.cli.answer import answer

    answer(answers, as_json)
