"""Reads mkdocs.yml, and says in one line where it is wrong."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from gmc_steps.source.problem import ContentError, Problem

NAME = "mkdocs.yml"


def read_configuration(root: Path, **options: Any) -> MkDocsConfig:
    """Read and validate the project's mkdocs.yml.

    Args:
        root: the project's folder.
        options: settings that override the file's.

    Raises:
        ContentError: the file cannot be read, is not YAML, or has a wrong option; one problem
            for each mistake, with line and column.
    """
    path = root / NAME
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError(
            [_problem("", "", f"cannot be read ({error})", "save it as UTF-8")]
        ) from None
    config = MkDocsConfig(config_file_path=str(path))
    try:
        with path.open("rb") as file:
            config.load_file(file)
    except ConfigurationError as error:
        raise ContentError([_syntax(error)]) from None
    config.load_dict(options)
    errors, warnings = config.validate()
    found = [
        _problem(text, str(key), _one_line(str(error)), "see the comments in the file")
        for key, error in [*errors, *warnings]
    ]
    if not found and "gmc_steps" not in config.plugins:
        hint = "add '- gmc_steps' below 'plugins:'"
        found.append(_problem(text, "plugins", "the plugin gmc_steps is missing", hint))
    if found:
        raise ContentError(found)
    return config


def _syntax(error: ConfigurationError) -> Problem:
    mark = getattr(error.__context__, "problem_mark", None)
    what = getattr(error.__context__, "problem", None) or _one_line(str(error))
    return Problem(
        code="configuration",
        path=NAME,
        line=mark.line + 1 if mark else 1,
        column=mark.column + 1 if mark else 1,
        text=f"this is not YAML: {what}",
        hint="check indentation and colons",
    )


def _problem(text: str, key: str, what: str, hint: str) -> Problem:
    """Return the problem, placed at the option that the message speaks of."""
    named = re.search(r"(?:value|option)[: ]+'([^']+)'", what) or re.search(r"name: ([\w-]+)", what)
    for candidate in (named.group(1) if named else "", key):
        place = re.search(rf"^([ \t-]*){re.escape(candidate)}\b", text, re.M) if candidate else None
        if place:
            line = text.count("\n", 0, place.start()) + 1
            return Problem(
                "configuration", NAME, line, len(place.group(1)) + 1, f"{key}: {what}", hint
            )
    return Problem("configuration", NAME, 1, 1, f"{key}: {what}" if key else what, hint)


def _one_line(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
