"""The site as one file for computers without internet: unzip it and open index.html.

Browsers forbid pages on a file share to fetch anything or to start a worker. So links name files
instead of folders, the search index is a script, and a small shim replaces the worker
(iframe-worker 1.0.4 by Martin Donath, MIT; its licence is included).
"""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from mkdocs.config.defaults import MkDocsConfig
from pathspec.gitignore import GitIgnoreSpec

from gmc_steps.publish.aside import WRITTEN
from gmc_steps.publish.dead_weight import leave_out
from gmc_steps.publish.whole import PATH as WHOLE

ZIP = "offline.zip"

_SHIM = Path(__file__).parent / "iframe-worker"
_PLACE = "assets/iframe-worker"
_LEFT_OUT = (
    "objects.inv",
    "sitemap.xml*",
    "status.json",  # the pages say the same in words
    "status.schema.json",
    "404.html",
    "assets/badges.js",  # a page on a file share cannot fetch statuses
)
_NOT_FOR_STAFF = ("authors/", "reference/", "about/decisions/", "about/hosting.md")
_SAID_ELSEWHERE = (WHOLE,)  # every word of it is on the guidance's pages
_WHEN = (1980, 1, 1, 0, 0, 0)  # the same bytes for the same site


def for_files(config: MkDocsConfig) -> None:
    """Set a configuration to build for files instead of a server, and for staff alone.

    Authors and developers have the project itself.
    """
    config.use_directory_urls = False
    left_out = (*_NOT_FOR_STAFF, *_SAID_ELSEWHERE)
    patterns = [f"/{path}" for path in left_out]
    given = config.exclude_docs.patterns if config.exclude_docs else ()
    config.exclude_docs = GitIgnoreSpec([*given, *GitIgnoreSpec.from_lines(patterns).patterns])
    if config.nav:
        config.nav = without(config.nav, left_out)
    config.extra["polyfills"] = [f"{_PLACE}/shim.js"]


def without(entries: list[Any], left_out: tuple[str, ...]) -> list[Any]:
    """Return the navigation without entries for pages left out, at any depth.

    Args:
        entries: The navigation, as configured.
        left_out: Pages, or folders with a final slash, from the docs folder.
    """
    kept = []
    for entry in entries:
        if _leads_to(entry, left_out):
            continue
        if isinstance(entry, dict):
            entry = {
                title: without(below, left_out) if isinstance(below, list) else below
                for title, below in entry.items()
            }
        kept.append(entry)
    return kept


def _leads_to(entry: Any, left_out: tuple[str, ...]) -> bool:
    """Return whether a navigation entry is a page left out, or a group of such pages."""
    if isinstance(entry, str):
        return entry.startswith(left_out)
    below = entry.values() if isinstance(entry, dict) else entry
    return all(_leads_to(x, left_out) for x in below)


def _shim() -> str:
    """Return the shim, altered to write one script into every frame, for a policy to list."""
    text = (_SHIM / "shim.js").read_text(encoding="utf-8")
    return text.replace('"${e}"', 'document.scripts[1].src.split("?")[0]')


def written_by_shim() -> str:
    """Return the script that the shim writes into its frame, as a browser assembles it."""
    shim = _shim()
    found = re.search(r"(function c\(.*?\})(function d\(.*?\}\)\),Promise\.resolve\(\)\)\})", shim)
    frame = re.search(r"<script>(.*?)<\\/script>", shim)
    assert found, "the shim has another shape"
    assert frame, "the shim has another shape"
    return frame[1].replace("${c}", found[1]).replace("${d}", found[2])


def finish(site: Path) -> None:
    """Make a built site work from files, and remove what nobody reads there."""
    shutil.copytree(_SHIM, site / _PLACE)
    (site / _PLACE / "shim.js").write_text(_shim(), encoding="utf-8")
    index = site / "search" / "search_index.json"
    if index.is_file():
        script = "var __index = " + index.read_text(encoding="utf-8")
        index.with_suffix(".js").write_text(script, encoding="utf-8")
        index.unlink()
    leave_out(site, _LEFT_OUT)
    _unname(site)


_NAMED = re.compile(r' id="(scenario/[^"]+)"')
_LED_TO = re.compile(r'#(scenario/[^"\\&]+)')


def _unname(site: Path) -> None:
    """Take the ids of scenarios from the pages where nothing in the copy leads to them.

    They are as long as their titles and a twentieth of the copy; an address from elsewhere names a
    page of the hosted site.
    """
    pages = {path: path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    led_to = {unquote(x) for text in pages.values() for x in _LED_TO.findall(text)}
    for path, text in pages.items():
        made = _NAMED.sub(lambda found: found[0] if found[1] in led_to else "", text)
        if made != text:
            path.write_text(made, encoding="utf-8")


def pack(site: Path, target: Path, folder: str) -> None:
    """Write a site's folder as a zip whose bytes depend on its content alone.

    Args:
        site: The site's folder.
        target: The zip.
        folder: The single folder in the zip, so that unzipping scatters no files.
    """
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(site.rglob("*")):
            if path.is_file() and path != site / WRITTEN:
                name = f"{folder}/{path.relative_to(site).as_posix()}"
                entry = zipfile.ZipInfo(name, _WHEN)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                packed.writestr(entry, path.read_bytes(), compresslevel=9)
