"""The border between what was checked and what is published.

Only the text of the guidance that was read and judged is published: MkDocs is given that text, its
rendering is compared with it (`unchecked`), and so are the finished pages (`built`). Anything else
that comes in (a page's Markdown, a title, a setting) may contain nothing that runs, loads or leads
elsewhere by itself (`gmc_steps.publish.foreign`), and no file from outside the project.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from gmc_steps.publish import trying, whole
from gmc_steps.publish.dated import STYLE
from gmc_steps.publish.dead_weight import REFERENCE_STYLE
from gmc_steps.publish.foreign import Own, foreign, forged, scripts_of
from gmc_steps.publish.foreign import Page as WrittenPage
from gmc_steps.publish.paragraph import from_docs
from gmc_steps.publish.site_model import SiteModel
from gmc_steps.source.files import readable
from gmc_steps.source.problem import Placed, Problem, placed_in, short
from gmc_steps.source.problem import whole as whole_file
from gmc_steps.source.rendered import differs, sights, sights_of

CONFIGURATION = "mkdocs.yml"
DOCS = "docs"

_DOCUMENTS = frozenset(
    (".html", ".htm", ".shtml", ".xhtml", ".xht", ".svg", ".xml", ".xsl", ".xslt", ".mht", ".mhtml")
)
"""Files that browsers open as a page and whose scripts they run."""

_SEARCHED = re.compile(r"\s?data-search-\w+=\"[^\"]+\"")
"""Attributes for the search, which it removes once it has read a page."""

_THEMES = "assets/javascripts/"
"""Where the theme keeps its own scripts in a site."""


def misplaced(config: MkDocsConfig) -> Iterator[Problem]:
    """Yield a problem if the published pages are not the checked ones.

    Args:
        config: MkDocs' configuration.
    """
    root = Path(config.config_file_path).parent
    if Path(config.docs_dir).resolve() != (root / DOCS).resolve():
        text = f"docs_dir is {Path(config.docs_dir).name}, but what is checked is in {DOCS}"
        place = _in_file(root, CONFIGURATION, "docs_dir")
        yield place.problem("configuration", text, "leave docs_dir out")


def unreadable(config: MkDocsConfig) -> Iterator[Problem]:
    """Yield a problem for each item in the docs folder that MkDocs would stumble on or skip.

    Args:
        config: MkDocs' configuration.
    """
    closed: list[OSError] = []
    docs = Path(config.docs_dir)
    root = docs.parent
    for folder, _, files in os.walk(docs, onerror=closed.append, followlinks=False):
        for path in (Path(folder), *(Path(folder) / name for name in files)):
            shown = whole_file(readable(path.relative_to(root).as_posix()))
            if shown.path != path.relative_to(root).as_posix():
                text = "this name is not UTF-8"
                yield shown.problem("not-utf-8", text, "rename it in plain letters")
            elif path.exists() and not (path.is_file() or path.is_dir()):
                yield shown.problem(
                    "cannot-open", "this is neither a file nor a folder", "remove it"
                )
    for error in closed:
        shown = whole_file(readable(Path(error.filename).relative_to(root).as_posix()))
        text = f"this folder cannot be opened ({error.strerror})"
        yield shown.problem("cannot-open", text, "check its permissions, or remove it")


def _published(file: File, config: MkDocsConfig) -> bool:
    """Return whether a file is in the docs folder and MkDocs publishes it."""
    return file.src_dir == config.docs_dir and file.inclusion.value > InclusionLevel.DRAFT.value


def _page(file: File) -> str:
    """Return a file's address in the site, as hosts see it: without the end of a page's name."""
    return re.sub(r"(?:/index)?\.html?$", "", file.dest_uri.lower())


def clashing(files: Files, config: MkDocsConfig) -> Iterator[Problem]:
    """Yield a problem for each file of the docs folder that shares its address with another.

    Args:
        files: All that MkDocs would publish.
        config: MkDocs' configuration.
    """
    first: dict[str, str] = {}
    for file in files:
        if not _published(file, config):
            continue
        other = first.setdefault(_page(file), file.src_uri)
        if other != file.src_uri:
            text = f"this and {DOCS}/{other} would be the same page of the site"
            place = whole_file(f"{DOCS}/{file.src_uri}")
            yield place.problem("clash", text, "give one of the two another name")


def left_out(files: Files, site: SiteModel) -> Iterator[Problem]:
    """Yield a problem for each existing page of the guidance that would not be published.

    Args:
        files: All that MkDocs would publish.
        site: The model.
    """
    planned = {section.path for section in site.guidance.sections}
    for page in site.project.restatements.pages:
        file = files.get_file_from_path(from_docs(page.path))
        if page.path in planned and (
            file is None or file.inclusion.value <= InclusionLevel.DRAFT.value
        ):
            text = "this page of the guidance is left out of the site, but its statuses are not"
            hint = "remove it from exclude_docs and draft_docs"
            yield whole_file(page.path).problem("left-out", text, hint)


def leading_out(files: Files, config: MkDocsConfig) -> Iterator[Problem]:
    """Yield a problem for each file of the docs folder that is a link to somewhere else.

    Args:
        files: All that MkDocs would publish.
        config: MkDocs' configuration.
    """
    root = Path(config.config_file_path).resolve().parent
    docs = Path(config.docs_dir)
    for file in files:
        if not _published(file, config):
            continue
        real = (docs / file.src_uri).resolve()
        if real == docs.resolve() / file.src_uri and real.is_file():  # no link leads here
            continue
        inside = real.is_relative_to(root) and real.is_file()
        if inside and not any(part.startswith(".") for part in real.relative_to(root).parts):
            continue
        steps = [docs / file.src_uri, *(docs / file.src_uri).parents]
        link = next((x for x in reversed(steps) if x != docs and x.is_symlink()), steps[0])
        text = "this leads to a hidden file" if inside else "this leads out of the project"
        hint = "put a copy of it here, or remove the link"
        path = link.relative_to(docs.parent).as_posix() if link.is_relative_to(docs) else DOCS
        yield whole_file(path).problem("leads-out", text, hint)


def overriding(files: Files, config: MkDocsConfig) -> Iterator[Problem]:
    """Yield a problem for each file of the docs folder that would replace one of the theme's.

    Args:
        files: All that MkDocs would publish.
        config: MkDocs' configuration.
    """
    own = [Path(folder) for folder in config.theme.dirs if folder != config.theme.custom_dir]
    for file in files:
        if file.src_dir == config.docs_dir and any((x / file.src_uri).is_file() for x in own):
            text = "this would take the place of one of the site's own files"
            place = whole_file(f"{DOCS}/{file.src_uri}")
            yield place.problem("overrides", text, "give it another name")


def replacing(files: Files, new: Iterable[File], config: MkDocsConfig) -> Iterator[Problem]:
    """Yield a problem for each file of the docs folder whose address a generated file has.

    Args:
        files: All that MkDocs would publish.
        new: Files generated from the model, except those that the adopter may write.
        config: MkDocs' configuration.
    """
    made = {*map(_page, new)}
    for file in files:
        if _published(file, config) and _page(file) in made:
            text = "this would take the place of one of the site's own files"
            place = whole_file(f"{DOCS}/{file.src_uri}")
            yield place.problem("overrides", text, "give it another name")


def unshown(files: Files, site: SiteModel, config: MkDocsConfig) -> Iterator[Problem]:
    """Yield a problem for each author's page of a situation that does not show the situation.

    Args:
        files: All that MkDocs would publish.
        site: The model.
        config: MkDocs' configuration.
    """
    for view in site.situations:
        file = files.get_file_from_path(view.path)
        slot = f"<!-- show: situation {view.name} -->"
        if file and file.src_dir == config.docs_dir and slot not in file.content_string:
            text = f"the situation '{view.name}' has its page here, but this does not show it"
            place = whole_file(f"{DOCS}/{file.src_uri}")
            yield place.problem("overrides", text, f"write {slot} in it, or rename it")


def read_already(uri: str, site: SiteModel) -> str | None:
    """Return the text of a page of the guidance as it was read; None for any other page.

    Args:
        uri: The page, from the docs folder.
        site: The model.
    """
    pages = site.project.restatements.pages
    return next((page.text for page in pages if from_docs(page.path) == uri), None)


def unchecked(html: str, uri: str, site: SiteModel) -> Iterator[Problem]:
    """Yield a problem if a page of the guidance differs from what was checked.

    Args:
        html: Its content as Markdown rendered it, before anything is woven in.
        uri: The page, from the docs folder.
        site: The model.
    """
    planned = {section.path for section in site.guidance.sections}
    pages = [page for page in site.project.restatements.pages if page.path in planned]
    published = sights(html)
    if uri == whole.PATH:
        pages = pages if len(published) > 1 else []  # an adopter may leave the whole out
    else:
        pages = [page for page in pages if from_docs(page.path) == uri]
    if not pages:  # not a page of the guidance, or unreadable, which is reported elsewhere
        return
    judged = {name: x for page in pages for name, x in sights_of(page.text).items()}
    found = differs(published, judged, outside=uri != whole.PATH)
    if found is not None:
        text = f"what is published of {_passage(found)} is not what was checked"
        hint = "no extension, plugin or hook may change a page of the guidance"
        yield whole_file(f"{DOCS}/{uri}").problem("unchecked", text, hint)


def brought_along(html: str, page: Page) -> Iterator[Problem]:
    """Yield a problem for each thing in a page's text that runs, loads, leads or shows a status.

    Args:
        html: Its content as Markdown rendered it.
        page: The page.
    """
    for what, written in foreign(WrittenPage("", html)):
        text = f"{what}: {short(written, 80)}"
        hint = "remove it: the text of a page may bring along nothing that runs, loads or redirects"
        place = _in_text(f"{DOCS}/{page.file.src_uri}", page.file.content_string, written)
        yield place.problem("foreign", text, hint)
    yield from _forged(html, page.file.src_uri, page.file.content_string)


def _forged(html: str, uri: str, content: str) -> Iterator[Problem]:
    """Yield a problem for each thing in an author's text that looks like a status."""
    for what, written in forged(html):
        text = f"{what}, which marks a status that a run has earned: {short(written, 80)}"
        hint = "remove it: only what is shown by <!-- show: … --> has a status"
        yield _in_text(f"{DOCS}/{uri}", content, written).problem("forged", text, hint)


def built(
    folder: Path, shown: Mapping[str, str], files: Files, site: SiteModel, config: MkDocsConfig
) -> Iterator[Problem]:
    """Yield the problems of the finished pages of a site, whatever wrote them.

    Args:
        folder: The site.
        shown: The content of each page into which anything was woven, by the page's path from the
            docs folder.
        files: All that MkDocs published.
        site: The model.
        config: MkDocs' configuration.
    """
    root = Path(config.config_file_path).parent
    sources = {file.dest_uri: file.src_uri for file in files.documentation_pages()}
    planned = {from_docs(section.path) for section in site.guidance.sections} | {whole.PATH}
    copies = tuple(f"{copy.name}/" for copy in site.copies)
    own = _own(config, [f"{copy}{STYLE}" for copy in copies])
    yield from _changed(folder, files)
    found: dict[str, tuple[str, list[str]]] = {}
    raw = {x.dest_uri for x in files if x.src_dir == config.docs_dir and x.dest_uri not in sources}
    pages: dict[str, str] = {}
    for path in sorted(x for x in folder.rglob("*") if x.suffix.lower() in _DOCUMENTS):
        uri = path.relative_to(folder).as_posix()
        try:
            html = pages[uri] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            place = whole_file(f"{DOCS}/{uri}")
            yield place.problem("foreign", "this is not UTF-8", "save it as UTF-8")
            continue
        for what, written in foreign(WrittenPage(uri, html, uri.startswith(copies or "\0")), own):
            found.setdefault(what, (written, []))[1].append(uri)
        yield from _forged(html, uri, html) if uri in raw else ()
    for uri, source in sources.items():
        title, _, rest = shown.get(source, "").partition("</h1>")
        body = rest or title
        written = _SEARCHED.sub("", pages.get(uri, ""))
        for what, markup in forged(written.replace(_SEARCHED.sub("", body), "", 1)):
            what = f"{what} around its text, which marks a status that a run has earned"
            found.setdefault(what, (markup, []))[1].append(uri)
        if source in planned | shown.keys() and (
            not body or _SEARCHED.sub("", body) not in written
        ):
            text = "what is published is not what was checked"
            hint = "no plugin or hook may change a page that shows statuses"
            yield whole_file(f"{DOCS}/{source}").problem("unchecked", text, hint)
    for what, (written, uris) in found.items():
        on = uris[0] + (f" and {len(set(uris)) - 1} more pages" if len(set(uris)) > 1 else "")
        text = f"{what}, on {on}: {short(written, 80)}"
        hint = "remove it from the settings, a title, a file, or what a plugin adds"
        yield _in_file(root, CONFIGURATION, written).problem("foreign", text, hint)


def _changed(folder: Path, files: Files) -> Iterator[Problem]:
    """Yield a problem for each of the site's own files that is not published as it is."""
    for file in files:
        ours, published = _THEME / file.src_uri, folder / file.dest_uri
        made = file.generated_by == "gmc_steps" and not file.is_documentation_page()
        if published.is_file() and (made or ours.is_file()):
            content = ours.read_bytes() if ours.is_file() else file.content_bytes
            if published.read_bytes() != content:
                text = "what is published is not the site's own"
                hint = (
                    "no plugin, hook or custom_dir may change a file that makes or shows statuses"
                )
                yield whole_file(file.dest_uri).problem("unchecked", text, hint)


def _own(config: MkDocsConfig, styles: Iterable[str]) -> Own:
    """Return the site's own scripts: those of its templates and those that the options name."""
    named = (*map(str, config.extra_javascript), *map(str, config.extra.get("polyfills", ())))
    assets = {f"assets/{script.name}" for script in _ASSETS.glob("*.js")}
    base = urlsplit(config.site_url or "").path.lstrip("/")
    files = {*named, *assets, trying.DATA}
    sheets = {
        *styles,
        REFERENCE_STYLE,
        *(f"assets/{sheet.name}" for sheet in _ASSETS.glob("*.css")),
    }
    return Own(_scripts(tuple(config.theme.dirs)), files, (_THEMES,), base, sheets)


_THEME = Path(__file__).parent / "theme"
_ASSETS = _THEME / "assets"


@cache
def _scripts(folders: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return scripts_of(map(Path, folders))


def _passage(name: str) -> str:
    """Return the words for a passage, such as ``paragraph 13``."""
    kind, number = name.rstrip("0123456789"), name.lstrip("pen")
    known = {"p": f"paragraph {number}", "en": f"endnote {number}"}
    return known.get(kind, "what is outside its paragraphs")


def _in_text(path: str, text: str, written: str) -> Placed:
    """Return the place of some markup in a file, as nearly as can be found."""
    tag = (re.match(r"<!?\w+", written) or [written])[0]
    at = max(text.find(written), 0) or max(text.lower().find(tag.lower()), 0)
    return placed_in(path, text, at)


def _in_file(root: Path, name: str, written: str) -> Placed:
    try:
        return _in_text(name, (root / name).read_text(encoding="utf-8"), written)
    except (OSError, UnicodeDecodeError):
        return whole_file(name)
