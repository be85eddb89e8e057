"""Writes the pages of a site: MkDocs builds them aside, and the whole takes the place of the old.

A site that stands is replaced whole or not at all.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from gmc_steps import STARTED
from gmc_steps.evidence.code import Code
from gmc_steps.publish.aside import aside, replace_folder
from gmc_steps.publish.configuration import read_configuration
from gmc_steps.publish.offline import ZIP, finish, for_files, pack
from gmc_steps.publish.plugin import GuidancePlugin, RefusedError
from gmc_steps.source.guidance_name import CONFIGURATION
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project

Say = Callable[[str], None]
"""Shows a line of progress."""


def write_pages(
    project: Project,
    status: Mapping[str, Any],
    site_dir: Path,
    *,
    strict: bool,
    say: Say,
    live: bool = False,
    offline: bool = False,
    since: float | None = None,
) -> MkDocsConfig:
    """Write the site aside and put it in place of the old one.

    With `offline`, the site is built a second time for files, and lies in the first as a zip.

    Args:
        project: As it was read; its pages are published as they were read.
        status: The status to show.
        site_dir: Where the site is to stand.
        strict: Whether MkDocs' warnings are errors.
        say: Shows a line of progress.
        live: Whether this is the live view.
        offline: Add the site as a zip.
        since: When the rules were read, seconds since the epoch; when this process began, if left
            out.

    Returns:
        The configuration with which the site was built.

    Raises:
        ContentError: mkdocs.yml or a page is wrong, or the folder cannot be written.
    """
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    root = project.root
    say("Building the site…")
    with _told(project, site_dir, say), aside(site_dir) as folder:
        built = read_configuration(root, site_dir=str(folder), strict=strict)
        _build(built, project, status, live=live)
        if offline:
            say("Building the site for computers without internet…")
            with tempfile.TemporaryDirectory() as files:
                config = read_configuration(root, site_dir=files, strict=strict)
                for_files(config)
                _build(config, project, status)
                finish(Path(files))
                inside = project.guidance.edition.name.lower().replace(" ", "-")
                pack(Path(files), folder / ZIP, inside)
        if changed := Code(root).changed_since(since or STARTED):
            text = "this changed after it was read"
            raise ContentError([Problem("changed", changed, 1, 1, text, "build again")])
        folder.chmod(0o755)
        replace_folder(folder, site_dir)
    return built


def _build(
    config: MkDocsConfig, project: Project, status: Mapping[str, Any], *, live: bool = False
) -> None:
    plugin = config.plugins["gmc_steps"]
    assert isinstance(plugin, GuidancePlugin)  # `read_configuration` has seen it
    plugin.project, plugin.status = project, status
    config.plugins.on_startup(command="serve" if live else "build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()


@contextmanager
def _told(project: Project, site_dir: Path, say: Say) -> Iterator[None]:
    """Show MkDocs' warnings, and raise what stops a build as problems of the content."""
    logger, shows = logging.getLogger("mkdocs"), _Lines(say)
    logger.addHandler(shows)
    try:
        yield
    except MkDocsException as error:
        if isinstance(error.__context__, RefusedError):
            raise ContentError(error.__context__.problems) from None
        text = " ".join(error.format_message().split())
        raise ContentError(
            [Problem("site", CONFIGURATION, 1, 1, text, "the lines above say where")]
        ) from None
    except OSError as error:
        text = f"the site cannot be written ({error.strerror or type(error).__name__})"
        hint = "make room, or name another folder"
        raise ContentError([Problem("cannot-write", site_dir.name, 1, 1, text, hint)]) from None
    except UnicodeDecodeError as error:
        raise not_utf8(project.root, error) from None
    finally:
        logger.removeHandler(shows)


def not_utf8(root: Path, error: UnicodeDecodeError) -> Exception:
    """Return what to raise instead of an error that does not say which page it is about.

    Args:
        root: The project's folder.
        error: Of the page.
    """
    found = []
    for page in sorted((root / "docs").rglob("*.md")):
        try:
            page.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            path, text = page.relative_to(root).as_posix(), "the page is not UTF-8"
            found.append(Problem("not-utf-8", path, 1, 1, text, "save it as UTF-8"))
    return ContentError(found) if found else error


class _Lines(logging.Handler):
    """Shows MkDocs' warnings, a line each."""

    def __init__(self, say: Say) -> None:
        super().__init__(level=logging.WARNING)
        self._say = say

    def emit(self, record: logging.LogRecord) -> None:
        if isinstance(sys.exc_info()[1], RefusedError):  # told in the end, with its place
            return
        message = " ".join(record.getMessage().split())
        if "gmc_steps" not in record.name:  # what the plugin warns of has been told before
            self._say(message)
