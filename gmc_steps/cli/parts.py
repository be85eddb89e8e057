"""`gmc-steps run` and `gmc-steps join`: run the scenarios in parts, on several machines."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import click

from gmc_steps.cli.edge import CONTENT_IS_WRONG, CallError, refuse_to_lose, say
from gmc_steps.cli.project import count, open_project

_BEGINS = re.compile(rb'\{"meta": \{.*"name": "gmc-steps"')
"""The beginning of a part's messages."""

_PART = re.compile(r"([1-9][0-9]{0,3})/([1-9][0-9]{0,3})")


@click.command()
@click.option("--part", metavar="K/N", required=True, help="Which part of how many, such as 2/3.")
@click.option(
    "--messages",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="Where to write what it has shown, for gmc-steps join.",
)
def run(part: str, messages: Path) -> None:
    """Run one part of the scenarios, as one of several machines does.

    Every machine divides the feature files alike. Exits with 1 if a scenario does not pass; what
    it has shown is written all the same.
    """
    from gmc_steps.evidence.run import run_part

    found = _PART.fullmatch(part)
    number, parts = map(int, found.groups()) if found else (0, 0)
    if not 0 < number <= parts:
        raise CallError(f"--part {part}: not a part; give its number and how many, such as 2/3")
    if messages.exists() and not messages.is_file():  # it would be replaced
        raise CallError(f"--messages {messages}: this is not an ordinary file; name another")
    refuse_to_lose("--messages", messages, _BEGINS, "what a part has shown")
    project = open_project()
    try:
        results = run_part(project, number, parts, messages)
    except OSError as error:
        raise CallError(f"--messages {messages}: cannot be written ({error.strerror})") from None
    for problem in results.problems:
        say(str(problem))
    passed, total = results.totals["passed"], results.totals["collected"]
    say(f"Part {part}: {passed} of {count(total, 'scenario')} passed; written to {messages}.")
    sys.exit(0 if passed == total and not results.problems else CONTENT_IS_WRONG)


@click.command()
@click.argument(
    "parts", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PART.ndjson…"
)
def join(parts: tuple[Path, ...]) -> None:
    """Join what the parts of a run have shown into results/, exactly as one run would have.

    Each file was written by `gmc-steps run` on this revision. Exits with 1 if a scenario does not
    pass, or if the parts are not those of one run; then the earlier results stay.
    """
    from gmc_steps.evidence.run import join_parts
    from gmc_steps.evidence.stored import scenarios_of

    outcome = join_parts(open_project(), parts)
    for problem in outcome.problems:
        say(str(problem))
    if outcome.written:
        entries = scenarios_of(outcome.status)
        passed = sum(entry["status"] == "passes" for entry in entries)
        say(f"{count(len(parts), 'part')}: {passed} of {count(len(entries), 'scenario')} pass.")
    sys.exit(outcome.exit_code)
