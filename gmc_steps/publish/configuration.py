"""The file mkdocs.yml: the plugin's options, and each mistake in one line with its place."""

from __future__ import annotations

import re
from datetime import date
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
from gmc_steps.source.files import legible
from gmc_steps.source.guidance_name import CONFIGURATION, OWN, documents
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project
from gmc_steps.source.reviews import REVIEWED

_NAMED = {
    "organisation": "who publishes this copy",
    "contact": "whom a reader can ask",
    "review": "who reviewed the restatements, and when,",
    "next_review": "when they are to be reviewed again",
}
"""The options that a copy must set before it is released."""


class GuidanceConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin's options; all of them are the adopter's to set."""

    organisation = option.Type(str, default="")
    """Who publishes this copy of the site."""

    contact = option.Type(str, default="")
    """Whom a reader can ask; unset, every page says "no contact given"."""

    review = option.Type(str, default="")
    """Who reviewed the restatements and when; unset, every page says "not yet reviewed"."""

    next_review = option.Type((str, date), default="")
    """When the restatements are due for review again; unset, every page says so."""

    local = option.Type(dict, default={})
    """What the organisation has settled, by slot of the guidance; unset, pages say to ask."""

    edit_url = option.Type(str, default="")
    """Where a file can be edited, with ``{path}`` and, if wanted, ``{line}``; unset, no link."""

    source_url = option.URL(default="")
    """The publisher's own page; unset, the one that the guidance names."""

    guidance = option.Type(str, default=OWN)
    """The module that holds the guidance, which `gmc_steps.source.guidance_name` reads."""

    official_text = option.Optional(option.File(exists=True))
    """A copy of the publisher's text to show beside each restatement, if the holder may do so."""

    def validate(self) -> tuple[ConfigErrors, ConfigWarnings]:
        """Check the options, including that ``edit_url`` says where the path goes."""
        errors, warnings = super().validate()
        if self.edit_url and "{path}" not in self.edit_url:
            text = (
                "the option 'edit_url' has no {path}; say where the file's path goes, "
                "such as https://git.example/edit/main/{path}"
            )
            errors.append(("edit_url", ConfigurationError(text)))
        elif self.edit_url and not re.match(r"https?://|/(?!/)", self.edit_url):
            text = "the option 'edit_url' is not a web address; begin it with https://"
            errors.append(("edit_url", ConfigurationError(text)))
        return errors, warnings

    def options(self, project: Project, site_url: str = "") -> Options:
        """Return the adopter's settings for a project's site.

        Args:
            project: As it was read.
            site_url: The address of this copy; empty if it has none.

        Raises:
            ContentError: The copy of the official text cannot be read, or a local setting has no
                slot in the guidance.
        """
        official = {}
        if self.official_text:
            read = read_official(Path(self.official_text), project.guidance)
            official = {number: passage.parts for number, passage in read.paragraphs.items()}
        root = project.root
        pages = (root / path for path in (REVIEWED, *(x.path for x in project.restatements.pages)))
        texts = {root / path: content for path, content in project.features.content.items()}
        git = commit_of(root, texts | {x: x.read_bytes() for x in pages if x.is_file()})
        commit = "" if git["commit"] == "unknown" else git["commit"]
        return Options(
            organisation=self.organisation,
            contact=self.contact,
            review=self.review,
            next_review=str(self.next_review),
            local=self._settled(project),
            site_url=site_url,
            edit_url=self.edit_url,
            source_url=self.source_url,
            version=__version__,
            commit=commit + (DIRTY if git["dirty"] else ""),
            official=official,
        )

    def _settled(self, project: Project) -> dict[str, str]:
        known = {slot.name for slot in project.guidance.slots}
        there = ", ".join(sorted(known)) or "none in this guidance"
        wrong = {}
        for name, said in self.local.items():
            if name not in known:
                wrong[name] = f"there is no slot '{name}'"
            elif isinstance(said, list | dict):
                wrong[name] = "it is not a line of text"
            elif not said:
                wrong[name] = "it is empty"
        if wrong:
            text = (project.root / CONFIGURATION).read_text(encoding="utf-8")
            hint = f"the slots are: {there}; each is a line of text; leave out what is not settled"
            raise ContentError(
                [_problem(text, "local", f"option '{x}': {why}", hint) for x, why in wrong.items()]
            )
        return {name: str(said) for name, said in self.local.items()}


def read_configuration(root: Path, **options: Any) -> MkDocsConfig:
    """Read and validate the project's mkdocs.yml.

    Args:
        root: The project's folder.
        options: Settings that override the file's.

    Raises:
        ContentError: The file cannot be read, is not YAML, or has a wrong option; one problem
            for each mistake, with line and column.
    """
    path = root / CONFIGURATION
    _ = [*documents(root)]  # before MkDocs reads them: of an option given twice it takes one
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        what = f"this cannot be opened ({error.strerror or type(error).__name__})"
        hint = "restore it, and check its permissions"
        raise ContentError([_problem("", "", what, hint)]) from None
    config = MkDocsConfig(config_file_path=str(path))
    try:
        with path.open("rb") as file:
            config.load_file(file)
    except ConfigurationError as error:
        raise ContentError([_syntax(error)]) from None
    except (ValueError, RecursionError) as error:  # an endless number, lists nested too deeply
        reason = type(error).__name__ if isinstance(error, RecursionError) else str(error)
        what = f"a value in it cannot be read ({_one_line(reason)})"
        raise ContentError([_problem("", "", what, "remove what no setting needs")]) from None
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


def site_folder(root: Path) -> Path:
    """Return the site's folder, as mkdocs.yml or MkDocs' default sets it.

    Args:
        root: The project's folder.

    Raises:
        ContentError: As `read_configuration`.
    """
    folder = Path(read_configuration(root).site_dir)
    return folder.relative_to(root) if folder.is_relative_to(root) else folder


def require_named(root: Path, configuration: MkDocsConfig) -> None:
    """Refuse a copy for which nobody takes responsibility.

    Args:
        root: The project's folder.
        configuration: Its mkdocs.yml, as it was read.

    Raises:
        ContentError: It does not name its publisher, a contact, a reviewer or a future day for the
            next review; one problem for each.
    """
    said = configuration.plugins["gmc_steps"].config
    text = (root / CONFIGURATION).read_text(encoding="utf-8")
    found = [
        _missing(text, name, f"{what} is not given", f"add '{name}: …' below '- gmc_steps:'")
        for name, what in _NAMED.items()
        if not legible(str(said[name]))
    ]
    if next_review := str(said["next_review"]).strip():
        try:
            over = date.fromisoformat(next_review) < date.today()
            if len(next_review) != len("2026-11-28"):  # a week, or a day in another form
                raise ValueError
        except ValueError:
            what = f"the next review '{next_review}' is not a day"
            found.append(_missing(text, "next_review", what, "write it as year-month-day"))
        else:
            if over:
                what = f"the next review was due on {next_review}"
                hint = "review the restatements, and name the day after that"
                found.append(_missing(text, "next_review", what, hint))
    if found:
        raise ContentError(found)


def _missing(text: str, name: str, what: str, hint: str) -> Problem:
    """Return a problem placed at the option, its comment or the plugin."""
    for pattern in (rf"^( *)({name}):", rf"^( *)(# *{name}):", r"^( *- )(gmc_steps)\b", "^()()"):
        if place := re.search(pattern, text, re.M):
            line = text.count("\n", 0, place.start()) + 1
            return Problem(
                "unnamed", CONFIGURATION, line, place.start(2) - place.start() + 1, what, hint
            )
    raise AssertionError("the last pattern is found in any text")


def _syntax(error: ConfigurationError) -> Problem:
    mark = getattr(error.__context__, "problem_mark", None)
    what = getattr(error.__context__, "problem", None) or _one_line(str(error))
    return Problem(
        code="configuration",
        path=CONFIGURATION,
        line=mark.line + 1 if mark else 1,
        column=mark.column + 1 if mark else 1,
        text=f"this is not YAML: {what}",
        hint="check indentation and colons",
    )


def _problem(text: str, key: str, what: str, hint: str) -> Problem:
    """Return a problem placed at the option that the message names."""
    named = re.search(r"(?:value|option)[: ]+'([^']+)'", what) or re.search(r"name: ([\w-]+)", what)
    for candidate in (named.group(1) if named else "", key):
        place = re.search(rf"^([ \t-]*){re.escape(candidate)}\b", text, re.M) if candidate else None
        if place:
            line = text.count("\n", 0, place.start()) + 1
            return Problem(
                "configuration",
                CONFIGURATION,
                line,
                len(place.group(1)) + 1,
                f"{key}: {what}",
                hint,
            )
    return Problem("configuration", CONFIGURATION, 1, 1, f"{key}: {what}" if key else what, hint)


def _one_line(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
