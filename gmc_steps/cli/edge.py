"""The edge of every command: printing, exit codes, and errors in one line each."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

CONTENT_IS_WRONG = 1
"""The exit code if a scenario fails or `gmc-steps check` finds a problem; success is 0."""

CALL_IS_WRONG = 2

TRACEBACK = "GMC_STEPS_TRACEBACK"
"""The environment variable that lets Python show the traceback of an unforeseen error."""


_UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
)
"""Characters that repaint a terminal or reorder its text; no output needs them."""


_LONG = re.compile(r"\S{201,}")
"""A word too long to be printed whole."""


class CallError(Exception):
    """A call that cannot be carried out; says why in one line."""


def show(line: object) -> None:
    """Print a line of the output that was asked for."""
    try:
        sys.stdout.write(f"{printable(line)}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _nowhere_to_print()
        reason = error.strerror or type(error).__name__
        raise CallError(f"the output cannot be printed ({reason})") from None


def say(line: object) -> None:
    """Print a line beside the output that was asked for: progress, counts, problems."""
    try:
        sys.stderr.write(f"{printable(line)}\n")
    except BrokenPipeError:
        raise
    except OSError:  # the exit code still shows the outcome
        pass


def printable(line: object) -> str:
    """Return a line with escapes for characters that a terminal would not print."""
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", str(line))


def guarded(command: Callable[[], object]) -> object:
    """Run a command; end the process with one line if it fails.

    Args:
        command: The command, which itself imports any module that reads rules.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by the caller; keep files off its number
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            # The stream's encoding may lack letters that the text has.
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        from gmc_steps.evidence.bytecode import drop_doubtful, folders_of_rules

        drop_doubtful(folders_of_rules(Path.cwd()))  # before any of the rules is read
        return command()
    except CallError as error:
        _end(" ".join(f"gmc-steps: {error}".splitlines()), CALL_IS_WRONG)
    except BrokenPipeError:  # the reader has stopped, as in `gmc-steps steps | head`
        _nowhere_to_print()
        sys.exit(1)
    except Exception as error:
        # Imported here as only a command that fails needs them.
        from gmc_steps.core.validity import GuidanceError
        from gmc_steps.source.problem import ContentError

        if isinstance(error, (GuidanceError, ContentError)):
            _end(str(error), CONTENT_IS_WRONG)
        from click.exceptions import Abort, ClickException, Exit  # click reports these

        if isinstance(error, (Abort, ClickException, Exit)) or os.environ.get(TRACEBACK):
            raise
        _end(unforeseen(error), CONTENT_IS_WRONG)


def unforeseen(error: Exception) -> str:
    """Return one line on an exception that nothing else reports.

    It points to a place where an author can look: the file that could not be read or written, or
    the last line of the project's own code in the traceback.

    Args:
        error: The exception that ended a command.
    """
    root, what = Path.cwd(), _in_words(error)
    if isinstance(error, OSError) and isinstance(error.filename, str | os.PathLike):
        file = Path(error.filename)
        shown = str(file.relative_to(root) if file.is_relative_to(root) else file)
        shown = shown if len(shown) <= 200 else f"{shown[:199]}…"
        return f"{shown}:1:1: {what}; check its name, its permissions and its place"
    frames = traceback.extract_tb(error.__traceback__)
    installed = Path(sys.prefix)
    for frame in reversed(frames):
        path = Path(frame.filename)
        if path.is_relative_to(root) and not path.is_relative_to(installed):
            shown = path.relative_to(root).as_posix()
            return f"{shown}:{frame.lineno}:1: {what}; correct it there, or what it was given"
    last = f", {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"gmc-steps: {what}{last}; {TRACEBACK}=1 shows the traceback, for a report"


def _in_words(error: Exception) -> str:
    match error:
        case RecursionError():
            return "something is nested too deeply to be read"
        case UnicodeError():
            return f"a name or a text holds an invalid character ({' '.join(str(error).split())})"
        case OSError():
            return f"this cannot be read or written ({error.strerror or type(error).__name__})"
    said = " ".join(str(error).split())[:300]
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def refuse_to_lose(option: str, path: Path, begins: re.Pattern[bytes], what: str) -> None:
    """Refuse to overwrite a file that holds another kind of content.

    Args:
        option: The option that names the file.
        path: The file; it need not exist.
        begins: The beginning of a file that may be overwritten.
        what: The content of such a file, in words.

    Raises:
        CallError: The file holds something else, or cannot be read.
    """
    try:
        begin = path.read_bytes()[:200] if path.is_file() else b""
    except OSError as error:
        raise CallError(f"{option} {path}: it cannot be read ({error.strerror})") from None
    if begin and not begins.match(begin):
        raise CallError(
            f"{option} {path}: this holds something other than {what}, which would be lost; "
            "name another file"
        )


def _nowhere_to_print() -> None:
    """Discard output not yet printed, so that the process ends without a message."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _end(line: str, code: int) -> NoReturn:
    say(_LONG.sub(lambda word: f"{word[0][:199]}…", line))
    sys.exit(code)
