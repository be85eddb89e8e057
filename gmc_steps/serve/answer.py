"""The worker's answers: the outcome of a change, or one line on a mistake in the code.

Nothing of this package is imported here, so that a mistake anywhere in it can be reported.
"""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parent.parent

Answer = Mapping[str, Any]
"""The outcome of a change: the ``pages`` that were written (None for the whole site), whether they
are ``current``, the ``problems``, and a line for each file that is ``gone``."""


def failed(*problems: str) -> Answer:
    """Return the answer to a change that could not be made, given a line for each reason."""
    return {"pages": [], "current": False, "problems": [*problems], "gone": {}}


def blame(error: Exception, root: Path) -> str:
    """Return one line on an exception, with its last place in the project or the package.

    Args:
        error: The exception.
        root: The project's folder.
    """
    said = " ".join(str(error).split()) or "no reason is given"
    frames = traceback.extract_tb(error.__traceback__)
    own = [x for x in frames if Path(x.filename).is_relative_to(PACKAGE)] or frames
    path, line, column = (own[-1].filename, own[-1].lineno or 1, 1) if own else ("gmc_steps", 1, 1)
    if isinstance(error, SyntaxError) and error.filename:
        path, line, column, said = error.filename, error.lineno or 1, error.offset or 1, error.msg
    place = Path(path)
    for base in (PACKAGE.parent, root):
        if place.is_relative_to(base):
            place = place.relative_to(base)
            break
    what = f"{type(error).__name__}: {said}"
    return f"{place.as_posix()}:{line}:{column}: {what}; correct it, and the page follows"
