"""Problems as annotations of a pull request: GitHub's workflow commands.

GitHub reads them from a job's output and shows each beside the line that it names.
https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

import os
from collections.abc import Iterable

from gmc_steps.source.problem import Problem

TITLE = "gmc-steps"


def wanted(asked: bool | None) -> bool:
    """Return whether to annotate: as asked or, by default, when running in GitHub Actions."""
    return os.environ.get("GITHUB_ACTIONS") == "true" if asked is None else asked


def annotation(problem: Problem, why: Iterable[str] = (), level: str = "error") -> str:
    """Return the command that annotates one line.

    Args:
        problem: The problem, with its place.
        why: Further lines of text.
        level: How GitHub shows it: error, warning or notice.
    """
    place = {
        "file": problem.path,
        "line": str(problem.line),
        "col": str(problem.column),
        "title": f"{TITLE}: {problem.code}",
    }
    named = ",".join(f"{name}={_property(value)}" for name, value in place.items())
    text = f"{problem.text}; {problem.hint}" if problem.hint else problem.text
    return f"::{level} {named}::{_text(chr(10).join([text, *why]))}"


def _text(value: str) -> str:
    """Escape the characters that would end the command, as GitHub's own toolkit does."""
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _text(value).replace(":", "%3A").replace(",", "%2C")
