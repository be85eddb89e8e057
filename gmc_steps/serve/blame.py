"""One line on a mistake in the code that is being written, whatever exception it raises.

Nothing of this package is imported here, so that a mistake in any of it can be told.
"""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parent.parent


def wrong(error: Exception, root: Path) -> dict[str, Any]:
    """What is told of an exception."""
    return {"pages": [], "current": False, "problems": [blame(error, root)], "gone": {}}


def blame(error: Exception, root: Path) -> str:
    """One line on where an exception comes from: the last place in the project or the package.

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
    if norm := getattr(error, "norm", None):  # norms that contradict one another
        said = f"{said} (norm {norm})" if norm not in said else said
    what = f"{type(error).__name__}: {said}"
    return f"{place.as_posix()}:{line}:{column}: {what}; mend it, and the page follows"
