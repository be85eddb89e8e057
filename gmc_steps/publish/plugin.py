"""The MkDocs plugin: a thin edge around the generator.

It runs nothing. It passes the contents of ``results/`` to the generator, and puts the generator's
text where MkDocs wants it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from gmc_steps.evidence.stored import SCHEMA_FILE
from gmc_steps.publish import border, kept, offline, render, situations, trying, whole
from gmc_steps.publish.aliases import write_aliases
from gmc_steps.publish.aside import WRITTEN, sign, stamps
from gmc_steps.publish.configuration import GuidanceConfig
from gmc_steps.publish.dead_weight import REFERENCE_STYLE, leave_out, search_worker, uncommented
from gmc_steps.publish.links import link_from
from gmc_steps.publish.policy import write_policy
from gmc_steps.publish.site_model import SiteModel, site_of
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project, read_project

log = get_plugin_logger(__name__)
THEME = Path(__file__).parent / "theme"
LOCAL_PAGE = "local.md"
POSTER_PAGE = "kit/poster.md"


class GuidancePlugin(BasePlugin[GuidanceConfig]):  # type: ignore[no-untyped-call]
    """Weaves norms, scenarios and statuses into the site.

    `gmc_steps.serve` rewrites single pages with what the plugin keeps for the live view.
    """

    live = False
    site_url = ""
    directories = True  # dated copies are for the web, where addresses are folders
    project: Project | None = None
    status: Mapping[str, Any] | None = None
    site: SiteModel
    env: Environment
    files: Files
    nav: Navigation

    def __init__(self) -> None:
        self.unwoven: dict[str, str] = {}
        self.shown: dict[str, str] = {}

    def on_startup(
        self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool, **_: Any
    ) -> None:
        """Note whether this is the live view, and forget any earlier build.

        Raises:
            PluginError: A dirty build would keep pages that were written from other results.
        """
        if dirty:
            text = "--dirty keeps pages whose statuses may have changed; build without it"
            raise PluginError(text)
        self.live = command == "serve"
        self.unwoven, self.shown = {}, {}
        self.beside: list[str] = []

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Note the hidden files in the site's folder, which MkDocs leaves there."""
        folder = Path(config.site_dir)
        found = folder.glob(".*")
        self.beside = [path.name for path in found if path.name != WRITTEN]

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Add the theme's overrides and assets, and watch files outside the docs folder."""
        _stop(border.misplaced(config))
        _stop(border.unreadable(config))
        # A folder that the adopter names as custom_dir still comes first.
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))
        # Pages on a file share may fetch nothing, so their statuses cannot be refreshed.
        last = ["live"] if self.live else ["badges"] if config.use_directory_urls else []
        scripts = [f"assets/{x}.js" for x in ("parts", "frame", "guidance", "search", *last)]
        config.extra_javascript = [*scripts, *config.extra_javascript]
        config.extra_css += ["assets/live.css"] if self.live else []
        if not config.site_url and config.nav:
            # Without an address there is no code to scan, so no poster.
            config.nav = offline.without(config.nav, (POSTER_PAGE,))
        root = Path(config.config_file_path).parent
        config.watch += [str(root / x) for x in ("features", "results") if (root / x).is_dir()]
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Make the model and the files generated from it."""
        self.directories, self.site_url = config.use_directory_urls, config.site_url or ""
        _stop(border.leading_out(files, config))
        _stop(border.overriding(files, config))
        _stop(border.clashing(files, config))
        try:
            project = self.project or read_project(Path(config.config_file_path).parent)
            for warning in self.read(project, self.status):
                log.warning(warning)
        except ContentError as error:
            raise RefusedError(error.problems) from None
        _stop(border.left_out(files, self.site))
        made = render.pages(self.site) | kept.published(self.site)
        made[SCHEMA_FILE.name] = SCHEMA_FILE.read_text(encoding="utf-8")
        _stop(border.unshown(files, self.site, config))
        if (self.site.policy or self.site.unread) and not files.get_file_from_path(LOCAL_PAGE):
            made[LOCAL_PAGE] = "# Local policy\n\n<!-- show: local -->\n"
        documents = {**situations.documents(self.site), trying.PATH: trying.DOCUMENT}
        for path, text in documents.items():
            if not files.get_file_from_path(path):
                made[path] = text
        new = [File.generated(config, path, content=text) for path, text in made.items()]
        _stop(border.replacing(files, new, config))
        for file in new:
            file.inclusion = InclusionLevel.NOT_IN_NAV  # the adopter may put a page there
            files.append(file)
        return files

    def read(self, project: Project, status: Mapping[str, Any] | None = None) -> tuple[str, ...]:
        """Make the model of a project, as `site_of` does; return its problems, one line each."""
        options, linked = self.config.options(project, self.site_url), self.directories
        self.site, problems = site_of(
            project, options, measure=not self.live, linked=linked, status=status
        )
        return (*map(str, problems), *self.site.warnings)

    def on_nav(self, nav: Navigation, **_: Any) -> Navigation:
        """Keep the navigation, which the live view needs to rewrite single pages."""
        self.nav = nav
        return nav

    def on_page_read_source(self, *, page: Page, **_: Any) -> str | None:
        """Give MkDocs the checked text of a page of the guidance, so that it is not read again."""
        return border.read_already(page.file.src_uri, self.site)

    def on_page_markdown(self, markdown: str, *, page: Page, **_: Any) -> str:
        """Leave the reference out of the live view, where it would cost more than all the rest."""
        if self.live and page.file.src_uri.startswith("reference/"):
            return f"# {page.title}\n\nThe reference is built by `gmc-steps build` only.\n"
        return markdown.replace(whole.SLOT, self.site.whole)

    def on_page_content(self, html: str, *, page: Page, files: Files, **_: Any) -> str:
        """Weave statuses into a page; one of the guidance stays plain until it has been indexed."""
        _stop(border.brought_along(html, page))
        _stop(border.unchecked(html, page.file.src_uri, self.site))
        self.unwoven[page.file.src_uri] = html
        if render.layout_of(page.file.src_uri, self.site):
            return render.for_search(html)
        self.shown[page.file.src_uri] = woven = self.woven(html, page, files)
        return woven

    # After the search has read the page.
    @event_priority(-50)
    def on_page_context(self, context: TemplateContext, *, page: Page, **_: Any) -> TemplateContext:
        """Weave norms, scenarios and statuses into a page of the guidance, unless that is done."""
        uri = page.file.src_uri
        if uri not in self.shown:
            page.content = self.shown[uri] = self.woven(self.unwoven[uri], page, self.files)
        return context

    def woven(self, html: str, page: Page, files: Files) -> str:
        """Return a page's content with the model's current data."""
        try:
            return render.weave(html, page.file.src_uri, self.site, link_from(page.url, files))
        except ValueError as error:
            raise PluginError(f"docs/{page.file.src_uri}: {error}") from error

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Give the templates the page's foot and other values; they link the styles themselves."""
        self.env, self.files = env, files
        config.extra_css = [style for style in config.extra_css if style != REFERENCE_STYLE]
        env.globals["search_worker"] = search_worker(config.theme.dirs)
        env.globals["paragraphs"] = len(self.site.paragraphs)
        env.filters["foot"] = lambda url: Markup(render.foot(self.site, link_from(url, files), url))
        return env

    # After all other plugins: the search index must be written, and no script may change later.
    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Complete the search index, drop dead weight, check every page and add its policy."""
        folder = Path(config.site_dir)
        write_aliases(folder, self.site.guidance)
        if not self.live:
            leave_out(folder)
            woven = {uri: x for uri, x in self.shown.items() if x != self.unwoven.get(uri)}
            _stop(border.built(folder, woven, self.files, self.site, config))
            uncommented(folder)
            files = not self.directories
            written = [offline.written_by_shim()] if files else []
            write_policy(folder, files=files, written=written)
        sign(folder, self.beside)
        self.finished = stamps(folder)

    def changed(self, folder: Path) -> str:
        """Return a file that something has changed since every page was checked; empty if none."""
        now = stamps(folder)
        return next((path for path in self.finished if now.get(path) != self.finished[path]), "")


class RefusedError(PluginError):
    """Problems that stop a build, with their places.

    Args:
        problems: The problems, at least one.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, problems)))


def _stop(problems: Iterable[Problem]) -> None:
    """Stop the build if anything is wrong."""
    if found := list(dict.fromkeys(problems)):
        raise RefusedError(found)
