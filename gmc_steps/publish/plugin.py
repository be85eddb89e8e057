"""The MkDocs plugin: a thin edge around the generator.

It runs nothing. It reads what stands in ``results/`` against the files that are there, hands it
to the generator and puts the generator's text where MkDocs wants it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.config import config_options as option
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError, PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

import gmc_steps
from gmc_steps.check.official import read_official
from gmc_steps.core.guidance import Guidance
from gmc_steps.publish import render, whole
from gmc_steps.publish.aliases import write_aliases
from gmc_steps.publish.dead_weight import leave_out, without_reference_style
from gmc_steps.publish.kept import read_editions
from gmc_steps.publish.policy import write_policy
from gmc_steps.publish.site import commit_of, site_of
from gmc_steps.publish.site_model import Options, SiteModel
from gmc_steps.source.naming import OWN
from gmc_steps.source.problem import ContentError
from gmc_steps.source.project import Project, read_project

log = get_plugin_logger(__name__)

THEME = Path(__file__).parent / "theme"
LOCAL_PAGE = "local.md"
SCHEMA = Path(gmc_steps.__file__).parent / "evidence" / "status.schema.json"


class GuidanceConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin's options in ``mkdocs.yml``; all of them are the adopter's to set."""

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
    """The module that holds the guidance; `gmc_steps.source.naming` reads it."""

    official_text = option.Optional(option.File(exists=True))
    """A copy of the regulator's text, shown beside each restatement where its holder may do so."""


class GuidancePlugin(BasePlugin[GuidanceConfig]):  # type: ignore[no-untyped-call]
    """Weaves norms, scenarios and statuses into the site.

    Hooks: ``on_startup`` (is it the live view?), ``on_config`` (theme, watch), ``on_files`` (model,
    whole files), ``on_page_markdown`` (the guidance as one page; no reference in the live view),
    ``on_page_content`` (weaving), ``on_env`` (the foot), ``on_post_page`` (style),
    ``on_post_build`` (search, policy).
    """

    live = False
    directories = True
    project: Project | None = None
    status: Mapping[str, Any] | None = None
    site: SiteModel
    env: Environment
    files: Files
    nav: Navigation

    def __init__(self) -> None:
        self.unwoven: dict[str, str] = {}
        self.shown: dict[str, str] = {}

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], **_: Any) -> None:
        """Remembers whether this is the live view."""
        self.live = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Adds the theme's overrides and assets, and watches what is not in the docs folder."""
        if self.config.edit_url and "{path}" not in self.config.edit_url:
            raise ConfigurationError(
                "the option 'edit_url' has no {path}; say where the file's path goes, "
                "such as https://git.example/edit/main/{path}"
            )
        # A folder that the adopter names as custom_dir still comes first.
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))
        config.extra_javascript[:0] = [f"assets/{n}.js" for n in ("frame", "guidance", "search")]
        config.extra_javascript.append("assets/live.js" if self.live else "assets/badges.js")
        if self.live:
            config.extra_css.append("assets/live.css")
        root = Path(config.config_file_path).parent
        for folder in ("features", "results"):
            if (root / folder).is_dir():
                config.watch.append(str(root / folder))
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Makes the model and the whole files that come from it."""
        self.directories = config.use_directory_urls
        project = self.project or read_project(Path(config.config_file_path).parent)
        for warning in self.read(project, self.status):
            log.warning(warning)
        made = render.pages(self.site)
        if SCHEMA.is_file():
            made["status.schema.json"] = SCHEMA.read_text(encoding="utf-8")
        if self.site.dated:  # a copy is for the web: its addresses are folders
            for edition in self.site.editions:
                made |= {f"{edition.name}/{name}": text for name, text in edition.files.items()}
                made |= render.permalinks(edition.name, self.site)
        if (self.site.policy or self.site.unread) and not files.get_file_from_path(LOCAL_PAGE):
            text = "# Local policy\n\n<!-- show: local -->\n"
            page = File.generated(config, LOCAL_PAGE, content=text)
            page.inclusion = InclusionLevel.NOT_IN_NAV  # the adopter may put it there
            files.append(page)
        for path, text in made.items():
            files.append(File.generated(config, path, content=text))
        return files

    def read(self, project: Project, status: Mapping[str, Any] | None = None) -> tuple[str, ...]:
        """Make the model of a project.

        Args:
            project: As it was read.
            status: As `load_status` would give it, where that is known already.

        Returns:
            What is wrong, one line each.
        """
        options = Options(
            organisation=self.config.organisation,
            contact=self.config.contact,
            review=self.config.review,
            next_review=self.config.next_review,
            edit_url=self.config.edit_url,
            source_url=self.config.source_url,
            version=gmc_steps.__version__,
            commit=commit_of(project.root),
            official=self._official(project.guidance),
        )
        self.site, problems = site_of(project, options, measure=not self.live, status=status)
        try:
            editions = read_editions(project.root)
            self.site = replace(self.site, editions=editions, dated=self.directories)
        except ContentError as error:
            raise PluginError(str(error.problems[0])) from None
        return (*map(str, problems), *self.site.warnings)

    def on_nav(self, nav: Navigation, **_: Any) -> Navigation:
        """Keeps the navigation, with which the live view writes single pages anew."""
        self.nav = nav
        return nav

    def _official(self, guidance: Guidance) -> dict[int, tuple[str, ...]]:
        """The regulator's text by paragraph, if the adopter has given it."""
        if not self.config.official_text:
            return {}
        try:
            official = read_official(Path(self.config.official_text), guidance)
        except ContentError as error:
            raise PluginError(str(error.problems[0])) from None
        return {number: passage.parts for number, passage in official.paragraphs.items()}

    def on_page_markdown(self, markdown: str, *, page: Page, **_: Any) -> str:
        """Leaves the reference out of the live view, where it costs more than all the rest."""
        if self.live and page.file.src_uri.startswith("reference/"):
            return f"# {page.title}\n\nThe reference is built by `gmc-steps build` only.\n"
        return markdown.replace(whole.SLOT, self.site.whole)

    def on_page_content(self, html: str, *, page: Page, files: Files, **_: Any) -> str:
        """Weaves statuses, norms and scenarios into a page."""
        woven = self.woven(html, page, files)
        if self.live:
            self.unwoven[page.file.src_uri] = html
            self.shown[page.file.src_uri] = woven
        return woven

    def woven(self, html: str, page: Page, files: Files) -> str:
        """A page's content with what the model knows now.

        Raises:
            PluginError: the page asks for something that is not there.
        """
        try:
            return render.weave(html, page.file.src_uri, self.site, _link(page.url, files))
        except ValueError as error:  # an author asked for something that is not there
            raise PluginError(f"docs/{page.file.src_uri}: {error}") from error

    def on_env(self, env: Environment, *, files: Files, **_: Any) -> Environment:
        """Gives the templates the foot of the page."""
        self.env, self.files = env, files
        env.globals["paragraphs"] = len(self.site.paragraphs)
        env.filters["foot"] = lambda url: Markup(render.foot(self.site, _link(url, files)))
        return env

    def on_post_page(self, output: str, **_: Any) -> str:
        """Leaves out what a page does not need."""
        return without_reference_style(output)

    # After all others: the search has to have written its index, and nobody may change a script.
    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Completes the search index, drops dead weight and, for a server, sets the policy."""
        guidance = self.site.guidance
        write_aliases(Path(config.site_dir), guidance.norms, guidance.search)
        if not self.live:
            leave_out(Path(config.site_dir))
        if config.use_directory_urls and not self.live:
            write_policy(Path(config.site_dir))


def _link(url: str, files: Files) -> render.Link:
    """How a page at an address of the site links to other pages."""

    def link(target: str) -> str:
        path, _, anchor = target.partition("#")
        file = files.get_file_from_path(path)
        address = get_relative_url(file.url if file else path, url)
        return f"{address}#{anchor}" if anchor else address

    return link
