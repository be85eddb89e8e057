"""Writes the pages of a site: MkDocs builds them aside, and the new site replaces the old.

An existing site is replaced as a whole or not at all.
"""

from __future__ import annotations

import errno
import logging
import os
import re
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jinja2 import TemplateError
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from gmc_steps import STARTED
from gmc_steps.evidence.code import Code
from gmc_steps.publish import whole
from gmc_steps.publish.aside import aside, in_the_way, replace_folder, sign
from gmc_steps.publish.configuration import read_configuration
from gmc_steps.publish.offline import ZIP, finish, for_files, pack
from gmc_steps.publish.plugin import GuidancePlugin, RefusedError
from gmc_steps.source.guidance_name import CONFIGURATION, PACKAGE
from gmc_steps.source.problem import ContentError, Problem, placed_in
from gmc_steps.source.project import Project

_NO_ROOM = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EROFS)

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

    With `offline`, the site is built a second time for files and added to the first as a zip.

    Args:
        project: As it was read; its pages are published as they were read.
        status: The status to show.
        site_dir: The site's folder.
        strict: Whether MkDocs' warnings are errors.
        say: Shows a line of progress.
        live: Whether this is the live view.
        offline: Add the site as a zip.
        since: When the rules were read, in seconds since the epoch; by default when this process
            began.

    Returns:
        The configuration with which the site was built.

    Raises:
        ContentError: mkdocs.yml or a page is wrong, or the folder cannot be written.
    """
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    root, site_dir = project.root, site_dir.resolve()  # a link to it remains a link
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
        _refuse_to_lose(site_dir)  # again: a build takes a while
        sign(folder)  # with the zip
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
    if not live and (changed := plugin.changed(Path(config.site_dir))):
        text = "something changed this after every page was checked"
        hint = "no plugin or hook may come after gmc_steps"
        raise ContentError([Problem("unchecked", changed, 1, 1, text, hint)])


def _refuse_to_lose(site_dir: Path) -> None:
    """Refuse to replace files that no build wrote."""
    if found := in_the_way(site_dir):
        text = f"gmc-steps did not write {found} in this folder, and it would be lost"
        hint = "remove it, or name another folder"
        raise ContentError([Problem("in-the-way", site_dir.name, 1, 1, text, hint)])


@contextmanager
def _told(project: Project, site_dir: Path, say: Say) -> Iterator[None]:
    """Show MkDocs' warnings, and raise errors that stop a build as problems of the content."""
    _refuse_to_lose(site_dir)
    logger, shows = logging.getLogger("mkdocs"), _Lines(say, project.root)
    logger.addHandler(shows)
    try:
        yield
    except MkDocsException as error:
        if isinstance(error.__context__, RefusedError):
            raise ContentError(error.__context__.problems) from None
        text = " ".join(error.format_message().split())
        hint = "the lines above say where" if shows.any else "see the settings of MkDocs"
        raise ContentError([Problem("site", CONFIGURATION, 1, 1, text, hint)]) from None
    except TemplateError as error:
        where = getattr(error, "name", None) or ", ".join(getattr(error, "templates", ())) or "?"
        line = getattr(error, "lineno", None)
        text = f"the template {where}{f', line {line},' if line else ''} cannot be used"
        reason = " ".join(str(error.message or "").split())
        hint = f"correct it in custom_dir, or remove custom_dir ({reason})"
        raise ContentError([Problem("template", CONFIGURATION, 1, 1, text, hint)]) from None
    except OSError as error:
        raise ContentError([_no_file(error, project.root, site_dir)]) from None
    except UnicodeDecodeError as error:
        raise not_utf8(project.root, error) from None
    except (RecursionError, SystemExit) as error:
        # A hook or a plugin that exits would end the command as if all were well.
        left = isinstance(error, SystemExit)
        text = "a hook or a plugin ended the build" if left else "a page is nested too deeply"
        hint = "let it raise an error that says why" if left else "flatten its lists and quotations"
        path, line = _place(error, project.root) or (CONFIGURATION, 1)
        raise ContentError([Problem("site", path, line, 1, text, hint)]) from None
    except Exception as error:
        place = _place(error, project.root)
        if isinstance(error, ContentError) or place is None:
            raise
        text = " ".join(f"{type(error).__name__}: {error}".split())
        hint = "correct it there, or what it was given"
        raise ContentError([Problem("site", *place, 1, text, hint)]) from None
    finally:
        logger.removeHandler(shows)


def _no_file(error: OSError, root: Path, site_dir: Path) -> Problem:
    """Return the problem that a file cannot be read, or the site cannot be written."""
    reason = error.strerror or type(error).__name__
    named = Path(error.filename) if isinstance(error.filename, str) else site_dir
    beside = any(part.startswith(f".{site_dir.name}-") for part in named.parts)
    if error.errno not in _NO_ROOM and named.is_relative_to(root) and not beside:
        path, hint = named.relative_to(root).as_posix(), "check its permissions and its place"
        return Problem("cannot-open", path, 1, 1, f"this cannot be opened ({reason})", hint)
    hint = "make room, or name another folder"
    text = f"the site cannot be written ({reason})"
    return Problem("cannot-write", site_dir.name, 1, 1, text, hint)


def _place(error: BaseException, root: Path) -> tuple[str, int] | None:
    """Return the last line of the project's own code (a hook) in an error's traceback."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        own = path.is_relative_to(root) and not path.is_relative_to(Path(sys.prefix))
        if own and not path.is_relative_to(PACKAGE):
            return path.relative_to(root).as_posix(), frame.lineno or 1
    return None


def not_utf8(root: Path, error: UnicodeDecodeError) -> Exception:
    """Return an error that names the pages that are not UTF-8, or the given one if there are none.

    Args:
        root: The project's folder.
        error: The decoding error, which does not name its page.
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
    """Shows MkDocs' warnings, a line each, with the places that they are about.

    Attributes:
        any: Whether any was shown.
    """

    def __init__(self, say: Say, root: Path) -> None:
        super().__init__(level=logging.WARNING)
        self._say, self._root, self.any = say, root, False

    def emit(self, record: logging.LogRecord) -> None:
        if isinstance(sys.exc_info()[1], RefusedError):  # reported at the end, with its place
            return
        message = " ".join(record.getMessage().split())
        if "gmc_steps" not in record.name:  # the plugin's own warnings have been shown before
            self.any = True
            if f"'{whole.PATH}' contains" not in message:  # shown for its source page
                self._say(f"{self._placed(message)}: {message}")

    def _placed(self, message: str) -> str:
        """Return the place of the page and the link that a message names, or of the settings."""
        page = re.search(r"[Dd]oc(?:umentation)? file '([^']+)'|building page '([^']+)'", message)
        if page is None:
            return f"{CONFIGURATION}:1:1"
        path = f"docs/{page[1] or page[2]}"
        link = re.search(
            r"contains (?:a|an absolute|an unrecognized relative) link '([^']+)'", message
        )
        try:
            text = (self._root / path).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            text = ""
        at = text.find(link[1]) if link else -1
        place = placed_in(path, text, max(at, 0))
        return f"{place.path}:{place.line}:{place.column}"
