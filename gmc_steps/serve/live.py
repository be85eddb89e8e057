"""The live view's worker: builds the site once, then only what a change affects.

It works in a subprocess of `serve` (`worker`). It receives the files that changed, a JSON list a
line, and sends the outcome.

It does only what a change needs:

- After a change to a feature, the feature runs in a process that waited for it (`player`), and
  every page whose content then differs is written.
- After a change to a page of prose, that page is rendered again, and nothing runs.
- After a change to a rule, the rules are imported afresh, everything runs, and every page is woven
  again. MkDocs' pages are kept, because no Markdown depends on a rule. (Weaving in a separate
  process for the rules, or starting a new process at every save with MkDocs' pages from a file,
  would be no safer, since runs have a new process anyway and only `Project.guidance` holds what was
  imported; and both cost more.)
- After any other change, the whole site is built. Changes to this package's code or assets need a
  new process, which `serve` starts.

Each page has a second form, in which nothing counts. The generator makes it from a status in which
everything is out of date, when there is time.

MkDocs has no public way to write one page. Only this module uses ``_populate_page`` and
``_build_page``, and ``tests/test_serve.py`` is their contract.
"""

from __future__ import annotations

import gc
import json
import logging
import shutil
import tempfile
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException, PluginError
from mkdocs.structure.pages import Page

from gmc_steps.check.project import check_project
from gmc_steps.core.validity import GuidanceError
from gmc_steps.evidence.code import Code
from gmc_steps.evidence.run import Play, play_afresh, run_features
from gmc_steps.evidence.status import with_nothing_current
from gmc_steps.evidence.stored import problems_of
from gmc_steps.publish import render, whole
from gmc_steps.publish.aside import aside, replace_folder
from gmc_steps.publish.build import content_problems
from gmc_steps.publish.configuration import read_configuration
from gmc_steps.publish.failures import failures
from gmc_steps.publish.plugin import LOCAL_PAGE, GuidancePlugin
from gmc_steps.publish.writing import not_utf8, write_pages
from gmc_steps.serve.answer import Answer, blame, failed
from gmc_steps.serve.pages import NOT_CURRENT
from gmc_steps.serve.player import Players
from gmc_steps.source.feature import POLICY
from gmc_steps.source.guidance_name import of_guidance
from gmc_steps.source.loading import forget_guidance
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project, read_project

_QUIET = 5.0
"""Seconds without a change before the static checks run, which take half a second."""


class LiveSite:
    """A site that this process has built and whose single pages it can rewrite.

    Args:
        root: The project's folder.
        folder: The site's folder.
        play: Runs pytest.
    """

    def __init__(self, root: Path, folder: Path, play: Play = play_afresh) -> None:
        self.root = root
        self.folder = folder
        self.play = play
        self.config: MkDocsConfig | None = None
        self.project: Project | None = None
        self.status: Mapping[str, Any] = {}
        self.broken: Collection[Problem] = ()
        self.untold: Collection[Problem] = ()  # missing files, which a run names only once
        self._read_at = 0.0
        self._left: set[str] = set()  # changes that are not in the site yet
        self._made_of: tuple[object, str] = (None, "")  # `_frame` and the whole guidance
        self._behind: list[Page] = []  # pages whose second form is not written yet

    def build(self) -> None:
        """Run what is not current and write the whole site.

        Raises:
            ContentError: mkdocs.yml or a page is wrong; the existing site is kept.
            GuidanceError: The rules are wrong.
        """
        if self.config is not None:  # the existing site remains if this build fails
            for _ in self.second_forms(self.folder.with_name(NOT_CURRENT)):
                pass
        self.config = None
        read_configuration(self.root)
        project = self._read(rules=True)
        self._run(project)
        self.config = write_pages(
            project,
            self.status,
            self.folder,
            strict=False,
            say=lambda _: None,  # problems are reported at the end
            live=True,
            since=self._read_at,
        )
        self._made_of = _frame(self._plugin), self._plugin.site.whole
        self._behind = self._pages
        second = self.folder.with_name(NOT_CURRENT)
        with aside(second) as folder:
            for _ in self.second_forms(folder):
                pass
            for page in self.folder.rglob("*.html"):  # such as dated copies, which do not change
                other = folder / page.relative_to(self.folder)
                if not other.exists():
                    other.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy(page, other)
            replace_folder(folder, second)

    def change(self, paths: Collection[str]) -> list[str] | None:
        """Run and write what a change affects.

        Args:
            paths: The files changed, added or removed, from the project's folder.

        Returns:
            The site's files of the pages that were written; None if the whole site was.

        Raises:
            ContentError: A page is wrong; its existing version is kept.
            GuidanceError: The rules are wrong.
        """
        self._left |= set(paths)
        try:
            written = self._take_in(self._left)
        except MkDocsException as error:
            text = " ".join(str(error).split())
            where, _, what = text.partition(": ")
            place = where if where in paths else sorted(paths)[0]
            hint = "the page is left as it was"
            raise ContentError([Problem("site", place, 1, 1, what or text, hint)]) from None
        except UnicodeDecodeError as error:
            raise not_utf8(self.root, error) from None
        self._left = set()
        return written

    def _take_in(self, paths: Collection[str]) -> list[str] | None:
        pages = {f"docs/{uri}": uri for uri in self._plugin.unwoven} if self.config else {}
        rules = of_guidance(self.root, paths)
        features = {path for path in paths if path.startswith("features/")}
        single = {pages[path] for path in paths if path in pages and (self.root / path).is_file()}
        touched = len(rules) + len(features) + len(single)
        if self.config is None or touched < len(paths) or self._lacks_local_page:
            self.build()
            return None
        project = self._read(rules=bool(rules))
        if rules or features:
            self._run(project)
        return self._write(project, single)

    def _read(self, *, rules: bool) -> Project:
        """Read the project as it is now, importing the rules afresh if they changed."""
        if rules:
            Code(self.root).drop_doubtful_bytecode()
            forget_guidance(self.root)
            self._read_at = time.time()
        self.project = read_project(self.root)
        return self.project

    def _run(self, project: Project) -> None:
        outcome = run_features(project, afresh=False, play=self.play)
        self.status, known = outcome.status, problems_of(outcome.status)
        found = [problem for problem in outcome.problems if problem not in known]
        gone = [x for x in found if x.code == "gone"]
        self.untold = [x for x in (*self.untold, *gone) if not (self.root / x.path).exists()]
        self.broken = list(dict.fromkeys((*self.untold, *found)))

    def _write(self, project: Project, single: Collection[str]) -> list[str] | None:
        """Write the pages whose source or content has changed."""
        assert self.config is not None
        plugin = self._plugin
        plugin.read(project, self.status)
        made_of = _frame(plugin), plugin.site.whole
        if made_of[0] != self._made_of[0]:
            self.build()
            return None
        if made_of != self._made_of:
            single = {*single, whole.PATH}
        written = []
        for page in self._pages:
            uri = page.file.src_uri
            if uri in single:
                named = (page.title, str(page.toc))
                _populate_page(page, self.config, plugin.files)
                if (page.title, str(page.toc)) != named:  # other pages show these
                    self.build()
                    return None
            page.content = plugin.woven(plugin.unwoven[uri], page, plugin.files)
            if uri not in single and page.content == plugin.shown[uri]:
                continue
            self._replace(page, self.folder)
            # Noted only once it is written: a page that could not be is tried again.
            plugin.shown[uri] = page.content
            written.append(page)
        for name, text in render.pages(plugin.site).items():
            with tempfile.TemporaryDirectory(dir=self.folder.parent) as aside:
                new = Path(aside) / "new"
                new.write_text(text, encoding="utf-8")
                new.replace(self.folder / name)
        self._made_of = made_of
        self._behind = [*written, *(page for page in self._behind if page not in written)]
        return [page.file.dest_uri for page in written]

    def second_forms(self, folder: Path) -> Iterator[Page]:
        """Write the second form of pages, as long as the caller has time.

        Args:
            folder: The folder to write to.

        Yields:
            Each page that was written.
        """
        if not self._behind or self.project is None:
            return
        plugin = self._plugin
        plugin.read(self.project, with_nothing_current(self.status))
        while self._behind:
            page = self._behind[0]
            # A page with an unknown slot cannot be written: its old second form claims nothing.
            with suppress(PluginError):
                page.content = plugin.woven(plugin.unwoven[page.file.src_uri], page, plugin.files)
                self._replace(page, folder)
            del self._behind[0]
            yield page

    def _replace(self, page: Page, folder: Path) -> None:
        """Write a page aside and rename it, so that nobody is served half a page."""
        assert self.config is not None
        plugin = self._plugin
        documents = plugin.files.documentation_pages()
        # The search index was written with the whole site; indexing the page again would take
        # longer than all the rest.
        search = page.meta.get("search")
        page.meta["search"] = {"exclude": True}
        with tempfile.TemporaryDirectory(dir=self.folder.parent) as aside:
            page.file.dest_dir = aside
            _build_page(page, self.config, documents, plugin.nav, plugin.env)
            target = folder / page.file.dest_uri
            target.parent.mkdir(parents=True, exist_ok=True)
            Path(page.file.abs_dest_path).replace(target)
        page.meta["search"] = search

    @property
    def _lacks_local_page(self) -> bool:
        """Whether a local policy has been added that has no page yet."""
        return (self.root / POLICY).exists() and LOCAL_PAGE not in self._plugin.unwoven

    @property
    def _plugin(self) -> GuidancePlugin:
        assert self.config is not None
        plugin = self.config.plugins["gmc_steps"]  # `read_configuration` has seen it
        assert isinstance(plugin, GuidancePlugin)
        return plugin

    @property
    def _pages(self) -> list[Page]:
        """The pages that something is woven into."""
        plugin = self._plugin
        pages = [file.page for file in plugin.files.documentation_pages()]
        return [page for page in pages if page and page.file.src_uri in plugin.unwoven]

    def problems(self) -> list[str]:
        """Return a line for each problem in what is shown."""
        assert self.project is not None
        content = (*content_problems(self.project), *self.broken)
        return [*dict.fromkeys(str(entry) for entry in (*content, *failures(self.status)))]


def _frame(plugin: GuidancePlugin) -> object:
    """Return the parts of the model that are in the site but in no page: addresses and search."""
    guidance, paragraphs = plugin.site.guidance, plugin.site.paragraphs
    modal = [(norm.paragraph, norm.modality) for norm in guidance.norms if norm.directive]
    synonyms = [(line.words, line.paragraphs) for line in guidance.synonyms]
    situations = [(view.name, view.question) for view in plugin.site.situations]
    return synonyms, modal, situations, [(paragraph.id, paragraph.path) for paragraph in paragraphs]


def work(root: Path, folder: Path, changes: Iterable[str], tell: Callable[[Answer], None]) -> None:
    """Build the site, then handle changes until there are no more.

    Args:
        root: The project's folder.
        folder: The site's folder.
        changes: JSON lists of paths, one a line.
        tell: Takes the outcome of the build and of each change; and the complaints of the static
            checks, once nothing has changed for a moment.
    """
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    logging.getLogger("mkdocs").addHandler(logging.NullHandler())
    site = LiveSite(root, folder, Players(root))
    lines = _queued(changes)
    paths: list[str] | None = None
    while True:
        came = came_of(site, paths)
        tell(came)
        if paths is None:
            gc.freeze()  # what exists now stays; collecting it would cost a fifth of every save
        for _ in site.second_forms(folder.with_name(NOT_CURRENT)) if site.config else ():
            if not lines.empty():
                break
        try:
            line = lines.get(timeout=_QUIET if came["current"] else None)
        except Empty:  # nobody is waiting for a result
            tell({"complaints": complaints(site, came["problems"])})
            line = lines.get()
        if line is None:
            return
        paths = list(dict.fromkeys(json.loads(line)))


def _queued(lines: Iterable[str]) -> Queue[str | None]:
    """Return a queue of the lines as they arrive, with None after the last."""
    queue: Queue[str | None] = Queue()

    def read() -> None:
        for line in lines:
            queue.put(line)
        queue.put(None)

    Thread(target=read, daemon=True).start()
    return queue


def complaints(site: LiveSite, told: Iterable[str]) -> list[str]:
    """Return what `gmc-steps check` finds in places where no problem has been reported.

    Args:
        site: The site shown.
        told: The problems reported, such as ``path:line:column: …``.
    """
    places = {tuple(line.split(":")[:2]) for line in told}
    try:
        found = check_project(site.project or read_project(site.root))
    except Exception as error:  # a mistake in the code that is being written
        return [blame(error, site.root)]
    return [str(x) for x in found if (x.path, str(x.line)) not in places]


def came_of(site: LiveSite, paths: list[str] | None) -> Answer:
    """Return the outcome of building the site (``paths`` is None) or of a change."""
    try:
        written = None
        if paths is None:
            site.build()
        else:
            written = site.change(paths)
        gone = {problem.path: str(problem) for problem in site.broken if problem.code == "gone"}
        site.untold = ()
        return {"pages": written, "current": True, "problems": site.problems(), "gone": gone}
    except ContentError as error:
        problems = [*map(str, error.problems)]
    except GuidanceError as error:
        problems = [str(error)]
    except Exception as error:  # a mistake in the code that is being written
        site.config = None  # the next change must build the whole site
        problems = [blame(error, site.root)]
    return failed(*problems)
