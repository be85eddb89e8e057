"""The live view's worker: builds the site once, then only what a change touches.

Works in a process of its own below `serve` (`worker`). It is told which files changed, a JSON list
a line, and tells what came of it. The generator is pure,
so the process keeps MkDocs' pages as they were before weaving and weaves them again: a saved
feature file runs itself and writes the pages whose content differs. What changes the code or the
assets of this package needs a new process; `serve` sees to that.

MkDocs has no public way to write one page. ``_populate_page`` and ``_build_page`` are leaned on
here alone, and ``tests/test_serve.py`` is their contract.
"""

from __future__ import annotations

import json
import logging
import tempfile
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.structure.pages import Page

from gmc_steps.check.project import check_project
from gmc_steps.core.validity import GuidanceError
from gmc_steps.evidence.run import run_features
from gmc_steps.evidence.status import problems_of
from gmc_steps.publish import render, whole
from gmc_steps.publish.build import (
    content_problems,
    earn,
    not_utf8,
    write_pages,
)
from gmc_steps.publish.configuration import read_configuration
from gmc_steps.publish.failures import failures
from gmc_steps.publish.plugin import LOCAL_PAGE, GuidancePlugin
from gmc_steps.serve.blame import blame, wrong
from gmc_steps.source.feature import POLICY
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project, read_project

_QUIET = 5.0
"""Seconds without a change after which there is time for the static checks: half a second."""


class LiveSite:
    """A site that this process has built, of which it can write single pages anew.

    Args:
        root: The project's folder.
        folder: Where the site stands.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        self.root = root
        self.folder = folder
        self.config: MkDocsConfig | None = None
        self.project: Project | None = None
        self.status: Mapping[str, Any] = {}
        self.broken: Collection[Problem] = ()

    def build(self) -> None:
        """Runs what is not current and writes the whole site.

        Raises:
            ContentError: mkdocs.yml or a page is wrong; what stands is kept.
        """
        self.config = None
        read_configuration(self.root)
        self.project = read_project(self.root)
        self.status, self.broken = earn(self.project, _quiet)
        self.config = write_pages(
            self.project, self.status, self.folder, strict=False, say=_quiet, live=True
        )

    def change(self, paths: Collection[str]) -> list[str] | None:
        """Runs and writes what a change touches.

        Args:
            paths: The files that changed, were added or are gone, from the project's folder.

        Returns:
            The files in the site of the pages that were written; None if the whole site was.

        Raises:
            ContentError: a page is wrong; what stands of it is kept.
        """
        pages = {f"docs/{uri}": uri for uri in self._plugin.unwoven} if self.config else {}
        features = {path for path in paths if path.startswith("features/")}
        single = {pages[path] for path in paths if path in pages and (self.root / path).is_file()}
        touched = len(features) + len(single)
        if any(uri.startswith("guidance/") for uri in single):
            single.add(whole.PATH)  # the same text, all of it on one page
        if self.config is None or touched < len(set(paths)) or self._lacks_local_page:
            self.build()
            return None
        self.project = read_project(self.root)
        if features:
            outcome = run_features(self.project, afresh=False)
            self.status, known = outcome.status, problems_of(outcome.status)
            self.broken = [problem for problem in outcome.problems if problem not in known]
        try:
            return self._write(single)
        except MkDocsException as error:
            text = " ".join(str(error).split())
            where, _, what = text.partition(": ")
            place = where if where in paths else sorted(paths)[0]
            hint = "what stands of the page is kept"
            raise ContentError([Problem("site", place, 1, 1, what or text, hint)]) from None
        except UnicodeDecodeError as error:
            raise not_utf8(self.root, error) from None

    def _write(self, single: Collection[str]) -> list[str] | None:
        """Writes the pages whose source changed, or whose content is no longer what it was."""
        assert self.config is not None
        assert self.project is not None
        plugin = self._plugin
        plugin.read(self.project, self.status)
        written = []
        for file in plugin.files.documentation_pages():
            page = file.page
            if page is None or file.src_uri not in plugin.unwoven:
                continue
            if file.src_uri in single:
                before = (page.title, str(page.toc))
                _populate_page(page, self.config, plugin.files)
                if (page.title, str(page.toc)) != before:  # other pages name it
                    self.build()
                    return None
            else:
                content = plugin.woven(plugin.unwoven[file.src_uri], page, plugin.files)
                if content == plugin.shown[file.src_uri]:
                    continue
                page.content = content
            self._replace(page)
            # Only what stands there is shown: a page that could not be written is tried again.
            plugin.shown[file.src_uri] = page.content or ""
            written.append(file.dest_uri)
        for name, text in render.pages(plugin.site).items():
            with tempfile.TemporaryDirectory(dir=self.folder.parent) as aside:
                new = Path(aside) / "new"
                new.write_text(text, encoding="utf-8")
                new.replace(self.folder / name)
        return written

    def _replace(self, page: Page) -> None:
        """Writes a page aside and renames it, so that nobody is served half of it."""
        assert self.config is not None
        plugin = self._plugin
        documents = plugin.files.documentation_pages()
        # The search index was written with the whole site; reading the page for it again would
        # take longer than all the rest.
        search = page.meta.get("search")
        page.meta["search"] = {"exclude": True}
        with tempfile.TemporaryDirectory(dir=self.folder.parent) as aside:
            page.file.dest_dir = aside
            _build_page(page, self.config, documents, plugin.nav, plugin.env)
            Path(page.file.abs_dest_path).replace(self.folder / page.file.dest_uri)
        page.meta["search"] = search

    @property
    def _lacks_local_page(self) -> bool:
        """Whether there is a local policy since, and no page of it."""
        return (self.root / POLICY).exists() and LOCAL_PAGE not in self._plugin.unwoven

    @property
    def _plugin(self) -> GuidancePlugin:
        assert self.config is not None
        plugin = self.config.plugins["gmc_steps"]  # `read_configuration` has seen it
        assert isinstance(plugin, GuidancePlugin)
        return plugin

    def problems(self) -> list[str]:
        """A line for everything that is wrong in what is shown."""
        assert self.project is not None
        content = (*content_problems(self.project), *self.broken)
        return [*dict.fromkeys(str(entry) for entry in (*content, *failures(self.status)))]


def work(
    root: Path, folder: Path, changes: Iterable[str], tell: Callable[[dict[str, Any]], None]
) -> None:
    """Builds, and then does whatever the changes ask for, until there are no more.

    Args:
        root: The project's folder.
        folder: Where the site stands.
        changes: JSON lists of paths, one a line.
        tell: Is told what came of each, and of the building first; and what the static checks say
            of what is current, once nothing has changed for a moment.
    """
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    logging.getLogger("mkdocs").addHandler(logging.NullHandler())
    site = LiveSite(root, folder)
    lines = _queued(changes)
    paths: list[str] | None = None
    while True:
        came = came_of(site, paths)
        tell(came)
        try:
            line = lines.get(timeout=_QUIET if came["current"] else None)
        except Empty:  # nobody waits for a result
            tell({"complaints": complaints(site, came["problems"])})
            line = lines.get()
        if line is None:
            return
        paths = list(dict.fromkeys(json.loads(line)))


def _queued(lines: Iterable[str]) -> Queue[str | None]:
    """Lines as they come, and None when there are no more."""
    queue: Queue[str | None] = Queue()

    def read() -> None:
        for line in lines:
            queue.put(line)
        queue.put(None)

    Thread(target=read, daemon=True).start()
    return queue


def complaints(site: LiveSite, told: Iterable[str]) -> list[str]:
    """What `gmc-steps check` has to say beyond what has been told of the same lines.

    Args:
        site: What is shown.
        told: Lines such as ``path:line:column: …``.
    """
    places = {tuple(line.split(":")[:2]) for line in told}
    try:
        found = check_project(site.project or read_project(site.root))
    except Exception as error:  # a mistake in the code that is being written
        return [blame(error, site.root)]
    return [str(x) for x in found if (x.path, str(x.line)) not in places]


def came_of(site: LiveSite, paths: list[str] | None) -> dict[str, Any]:
    """What came of building the site (None), or of a change."""
    try:
        written = None
        if paths is None:
            site.build()
        else:
            written = site.change(paths)
        gone = {problem.path: str(problem) for problem in site.broken if problem.code == "gone"}
        return {"pages": written, "current": True, "problems": site.problems(), "gone": gone}
    except ContentError as error:
        site.config = None  # what was not written now, the next change has to write: all of it
        problems = [*map(str, error.problems)]
        return {"pages": [], "current": False, "problems": problems, "gone": {}}
    except GuidanceError as error:
        site.config = None
        return {"pages": [], "current": False, "problems": [str(error)], "gone": {}}
    except Exception as error:  # a mistake in the code that is being written
        site.config = None
        return wrong(error, site.root)


def _quiet(_: str) -> None:
    """The lines of a build: what is wrong is told when it is done."""
