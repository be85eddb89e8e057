"""What no page may contain: foreign content that runs, loads or leads elsewhere by itself.

One check covers every page, wherever its content came from: the page's Markdown, the site's name, a
title in the navigation, a plugin, a setting of the theme. Scripts are the site's own if they are in
a template, or in a file that the package, the theme or the option ``extra_javascript`` names.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from posixpath import normpath

# These read tags as browsers do: a quote has a meaning only where a value begins. Python's own
# parser skips markup in a style within a drawing, or after "<!-->"; browsers do not.
_SPACE = r"[\t\n\f\r ]"
_ATTRIBUTE = re.compile(
    r"(?:S|/)*+([^\t\n\f\r />][^\t\n\f\r />=]*+)"
    r"(?:S*+=S*+(\"[^\"]*+\"|'[^']*+'|[^\t\n\f\r >\"'][^\t\n\f\r >]*+)?+)?+".replace("S", _SPACE)
)
_TAG = re.compile(rf"<([a-zA-Z][^\t\n\f\r />]*+)((?:{_ATTRIBUTE.pattern})*+)(?:{_SPACE}|/)*+>")
_BEGIN = re.compile(r"<(?=[a-zA-Z])")
_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script\s*>", re.DOTALL | re.IGNORECASE)
_EXPRESSION = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_BY_ITSELF = re.compile(r"<\?xml-stylesheet\b|<!ENTITY\b", re.IGNORECASE)
"""Markup by which an XML document shows something other than its text."""

_DATA = ("application/json", "application/ld+json")

_NEVER = frozenset(
    ["iframe", "frame", "frameset", "object", "embed", "applet", "base", "portal", "fencedframe"]
)
_LOADING = frozenset(
    (
        "src",
        "srcset",
        "poster",
        "data",
        "background",
        "imagesrcset",
        "archive",
        "codebase",
        "formaction",
        "action",
        "ping",
        "manifest",
        "lowsrc",
        "classid",
    )
)
"""Attributes by which a page requests or sends something."""

_LEADING = frozenset(("href", "cite", "longdesc"))
_SHOWING = frozenset(("data-status", "data-paragraph", "data-content", "evidence", "verdict"))
"""Attributes and classes of an element that shows a status."""

_MERELY_SAID = frozenset(
    ["canonical", "prev", "next", "alternate", "license", "author", "edit", "help", "me"]
)
"""Relations in which a link element may name another site: nothing is loaded."""

_RUNNING = re.compile(r"(?:javascript|vbscript|data):", re.IGNORECASE)
_ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//|[a-z][a-z0-9+.-]*:(?!//)", re.IGNORECASE)


@dataclass(frozen=True)
class Own:
    """The scripts that are the site's own.

    Attributes:
        scripts: Inline scripts of the templates.
        files: Script files, by their paths from the root of the site.
        folders: Folders from which scripts may come, such as the theme's.
        styles: Style sheets, by their paths from the root of the site.
        base: The prefix of such a path in an address that begins with a slash.
    """

    scripts: tuple[re.Pattern[str], ...] = ()
    files: Collection[str] = ()
    folders: tuple[str, ...] = ()
    base: str = ""
    styles: Collection[str] = ()

    def knows(self, script: str) -> bool:
        """Return whether an inline script comes from a template."""
        return any(pattern.fullmatch(script.strip()) for pattern in self.scripts)


NOTHING = Own()
"""The scripts that a page's own text may contain: none."""


@dataclass(frozen=True)
class Page:
    """A page of the site.

    Attributes:
        path: Its path from the root of the site; empty if only its content is known.
        html: The whole page, or its content alone.
        leads: Whether it may redirect by itself, as a permanent address does.
    """

    path: str
    html: str = field(repr=False)
    leads: bool = False


def scripts_of(templates: Iterable[Path]) -> tuple[re.Pattern[str], ...]:
    """Return the inline scripts of a theme's templates, as patterns.

    A template fills in only words and addresses, which can end neither a string nor a script.

    Args:
        templates: The folders of the templates.
    """
    found: dict[str, None] = {}
    for folder in templates:
        for template in sorted(folder.rglob("*.html")):
            for attributes, script in _SCRIPT.findall(template.read_text(encoding="utf-8")):
                if script.strip() and not _is_data(_values(attributes)):
                    parts = map(re.escape, _EXPRESSION.split(script.strip()))
                    found[r"[^\"'`<>\\]*".join(parts)] = None
    return tuple(re.compile(pattern) for pattern in found)


def inline_scripts(html: str) -> Iterator[str]:
    """Yield the text of each inline script of a page that runs."""
    for attributes, script in _SCRIPT.findall(html):
        values = _values(attributes)
        if "src" not in values and not _is_data(values):
            yield script


def foreign(page: Page, own: Own = NOTHING) -> Iterator[tuple[str, str]]:
    """Yield everything that a page may not contain.

    Args:
        page: The page.
        own: The site's own scripts.

    Yields:
        What it is, in a few words, and its markup.
    """
    scripts = 0
    for written in _BY_ITSELF.findall(page.html):
        yield "what makes a different document of it", written
    for match in _tags(page.html):
        tag, written = _local(match[1].lower()), match[2]
        if tag == "script":
            scripts += 1
            yield from _script(page, match, own)
            continue
        if tag in _NEVER:
            yield f"<{tag}>, which brings in another page", match[0]
        if tag == "style" and re.match(r"[^<]*(?:url\(|@import)", page.html[match.end() :], re.I):
            yield "a style that loads something", match[0]
        if not written.strip():
            continue
        values = _values(written)
        if tag == "link" and "stylesheet" in values.get("rel", "").lower().split():
            path = _within(page.path, values.get("href", ""), own.base)
            if own is NOTHING or (page.path and path not in own.styles):
                yield "a style sheet that is not the site's own, and could hide a word", match[0]
        if "url(" in values.get("style", "").lower():
            yield "a style that loads something", match[0]
        if tag == "meta" and "http-equiv" in values:
            yield from _meta(page, values, match[0])
        for name, value in values.items():
            if name.startswith("on") and len(name) > 2:
                yield f"{name}, which runs a script", match[0]
            elif (plain := _local(name)) in _LEADING or plain in _LOADING:
                yield from _address(tag, plain, value, values, match[0])
    if scripts != len(re.findall(r"<script\b", page.html, re.IGNORECASE)):
        yield "a script that is not written as one", "<script"


def forged(html: str) -> Iterator[tuple[str, str]]:
    """Yield everything that looks like a status earned by a run.

    Args:
        html: A page's own text as HTML, before anything is woven in.

    Yields:
        For each such tag, an attribute or class that marks a status, and its markup.
    """
    for match in _tags(html):
        values = _values(match[2])
        if found := _SHOWING & {*values, *values.get("class", "").split()}:
            yield min(found), match[0]


def _local(name: str) -> str:
    """Return a name without its XML prefix, if it has one."""
    return name.rpartition(":")[2]


def _tags(html: str) -> Iterator[re.Match[str]]:
    """Yield every tag, even one that seems to be in a comment or in another tag's value."""
    return filter(None, (_TAG.match(html, begin.start()) for begin in _BEGIN.finditer(html)))


def _script(page: Page, match: re.Match[str], own: Own) -> Iterator[tuple[str, str]]:
    values = _values(match[2])
    source = values.get("src")
    if source is not None:
        path = _within(page.path, source, own.base)
        if path is None or not (path in own.files or path.startswith(own.folders or "\0")):
            yield "a script that is not the site's own", match[0]
    elif own is NOTHING:
        yield "a script", match[0]
    elif not _is_data(values):
        script = page.html[match.end() :].partition("</script")[0]
        if not own.knows(script):
            yield "a script that is not the site's own", f"{match[0]}{script}"


def _meta(page: Page, values: dict[str, str], written: str) -> Iterator[tuple[str, str]]:
    kind = values["http-equiv"].lower()
    if kind == "refresh":
        target = values.get("content", "").partition("=")[2].strip("\"' ")
        if not page.leads or _ELSEWHERE.match(target):
            yield "a redirect to another page", written
    elif kind not in ("content-type", "x-ua-compatible"):
        yield f"a <meta> that sets {kind}", written


def _address(
    tag: str, name: str, value: str, values: dict[str, str], written: str
) -> Iterator[tuple[str, str]]:
    loads = name in _LOADING or tag in ("image", "use", "feimage")
    if tag == "link":
        loads = not set(values.get("rel", "").lower().split()) <= _MERELY_SAID
    value = value.replace("\\", "/")  # as browsers take it
    picture = tag in ("img", "image", "source") or tag == "link"
    if _RUNNING.match(value) and not (picture and value.lower().startswith("data:image/")):
        yield f"an address that runs a script ({value[:30]})", written
    elif loads and any(
        _ELSEWHERE.match(x.strip()) and not x.strip().lower().startswith("data:image/")
        for x in _addresses(name, value)
    ):
        yield f"something from elsewhere ({value[:60]})", written


def _addresses(name: str, value: str) -> list[str]:
    return value.split(",") if name in ("srcset", "imagesrcset", "ping") else [value]


def _within(page: str, address: str, base: str) -> str | None:
    """Return the path of an address from the root of the site; None if it leads out of it."""
    plain = address.partition("#")[0].partition("?")[0]
    if _ELSEWHERE.match(plain) or "\\" in plain:
        return None
    if plain.startswith("/"):  # on the 404 page
        return plain.lstrip("/").removeprefix(base)
    path = normpath(f"{page.rpartition('/')[0]}/{plain}".lstrip("/"))
    return None if path.startswith("..") else path


def _values(written: str) -> dict[str, str]:
    """Return the attributes of a tag; the first of two with one name, as in browsers."""
    found: dict[str, str] = {}
    for name, value in _ATTRIBUTE.findall(written):
        found.setdefault(name.lower(), _plain(value))
    return found


def _is_data(values: dict[str, str]) -> bool:
    return values.get("type", "").lower() in _DATA


def _plain(value: str) -> str:
    """Return an attribute's value as browsers read it, without quotes, entities or controls."""
    value = value.strip()
    if value[:1] in ("'", '"'):
        value = value[1:-1]
    return re.sub(r"[\x00-\x1f]", "", unescape(value)).strip()
