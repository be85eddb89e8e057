"""The file mkdocs.yml: the plugin's options in it, and in one line where it is wrong."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from mkdocs.config import config_options as option
from mkdocs.config.base import Config, ConfigErrors, ConfigWarnings
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from gmc_steps import __version__
from gmc_steps.check.official import read_official
from gmc_steps.evidence.commit import commit_of
from gmc_steps.evidence.status import DIRTY
from gmc_steps.publish.options import Options
from gmc_steps.source.guidance_name import OWN
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project

NAME = "mkdocs.yml"


class GuidanceConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin's options; all of them are the adopter's to set."""

    organisation = option.Type(str, default="")
    """Who publishes this copy of the site."""

    contact = option.Type(str, default="")
    """Whom a reader can ask; unset, every page says "no contact given"."""

    review = option.Type(str, default="")
    """Who reviewed the restatements and when; unset, every page says "not yet reviewed"."""

    next_review = option.Type(str, default="")
    """When the restatements are to be reviewed again; unset, every page says so."""

    edit_url = option.Type(str, default="")
    """Where a file can be edited, with ``{path}`` and, if wanted, ``{line}``; unset, no link."""

    source_url = option.URL(default="")
    """The publisher's own page; unset, the one that the guidance names."""

    guidance = option.Type(str, default=OWN)
    """The module that holds the guidance: `gmc_steps.source.guidance_name` reads it."""

    official_text = option.Optional(option.File(exists=True))
    """A copy of the publisher's text, shown beside each restatement where its holder may do so."""

    def validate(self) -> tuple[ConfigErrors, ConfigWarnings]:
        """Check the options, and that an address for editing says where the path goes."""
        errors, warnings = super().validate()
        if self.edit_url and "{path}" not in self.edit_url:
            text = (
                "the option 'edit_url' has no {path}; say where the file's path goes, "
                "such as https://git.example/edit/main/{path}"
            )
            errors.append(("edit_url", ConfigurationError(text)))
        elif self.edit_url and not re.match(r"https?://|/(?!/)", self.edit_url):
            text = "the option 'edit_url' is no address of a page; begin it with https://"
            errors.append(("edit_url", ConfigurationError(text)))
        return errors, warnings

    def options(self, project: Project) -> Options:
        """Return what the adopter says of a project's site.

        Raises:
            ContentError: The copy of the official text cannot be read as one.
        """
        official = {}
        if self.official_text:
            read = read_official(Path(self.official_text), project.guidance)
            official = {number: passage.parts for number, passage in read.paragraphs.items()}
        root = project.root
        pages = (root / page.path for page in project.restatements.pages)
        texts = {root / path: content for path, content in project.features.content.items()}
        git = commit_of(root, texts | {x: x.read_bytes() for x in pages if x.is_file()})
        commit = "" if git["commit"] == "unknown" else git["commit"]
        return Options(
            organisation=self.organisation,
            contact=self.contact,
            review=self.review,
            next_review=self.next_review,
            edit_url=self.edit_url,
            source_url=self.source_url,
            version=__version__,
            commit=commit + (DIRTY if git["dirty"] else ""),
            official=official,
        )


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
