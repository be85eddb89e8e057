"""Where a command ends: what it prints, its exit codes, and errors in a line each."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

CONTENT_IS_WRONG = 1
"""A scenario fails, or something that `gmc-steps check` finds; fine is 0."""

CALL_IS_WRONG = 2


class CallError(Exception):
    """A call that cannot be carried out, in one line."""


def show(line: object) -> None:
    """Print a line of what was asked for."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def say(line: object) -> None:
    """Print a line beside what was asked for: progress, counts, what is wrong."""
    sys.stderr.write(f"{line}\n")


def guarded(command: Callable[[], object]) -> object:
    """Run a command; what its caller or an author can mend ends the process with a line.

    Args:
        command: Imports whatever reads rules itself.
    """
    from gmc_steps.evidence.bytecode import drop_doubtful, folders_of_rules

    drop_doubtful(folders_of_rules(Path.cwd()))  # before any of the rules is read
    try:
        return command()
    except CallError as error:
        _end(f"gmc-steps: {error}", CALL_IS_WRONG)
    except BrokenPipeError:  # nobody reads on, as in `gmc-steps steps | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Exception as error:
        # Only a command that fails needs these.
        from gmc_steps.core.validity import GuidanceError
        from gmc_steps.source.problem import ContentError

        if isinstance(error, (GuidanceError, ContentError)):
            _end(str(error), CONTENT_IS_WRONG)
        raise


def _end(line: str, code: int) -> NoReturn:
    say(line)
    sys.exit(code)
