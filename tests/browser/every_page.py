"""Every page of the built site, met for the first time by a browser that has nothing stored."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from axe import look, violations
from playwright.sync_api import Browser, Request

PRESSED = {".png", ".ico", ".zip", ".woff2"}
"""Endings of files that a server does not compress once more."""

EXAMINED = {
    "home": "",
    "guidance": "guidance/covert/",
    "status": "status/",
    "start": "decide/",
    "path": "decide/own-care/",
    "quick card": "kit/card/",
    "poster": "kit/poster/",
    "questions": "situations/",
    "situation": "situations/fear-of-harm-to-child/",
}
"""A page of each kind, which `test_accessible` opens in every way of looking at it."""

AT_ONCE = 4
"""How many pages open side by side: a page is waited for until it has long asked for nothing."""


@dataclass
class Visit:
    """What one page asked for and complained of.

    Attributes:
        requests: Addresses, in order, without data of the page's own.
        complaints: What its scripts, its policy or the browser objected to.
        barriers: What axe finds, by the colours of the device; none if it was not asked.
    """

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    barriers: dict[str, list[str]] = field(default_factory=dict)


def pages_of(site: Path) -> list[str]:
    """The address of each page below the site's, "" for the first."""
    found = (path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return sorted(re.sub(r"(^|/)index\.html$", r"\1", path) for path in found)


def file_of(site: Path, address: str, url: str) -> Path:
    """The file that a server sends for an address of the site."""
    path = site / unquote(urlsplit(url).path)[len(urlsplit(address).path) :]
    return path / "index.html" if path.is_dir() else path


def weight(path: Path) -> int:
    """The bytes that a server sends for a file, at the usual level of gzip."""
    content = path.read_bytes()
    return len(content if path.suffix in PRESSED else gzip.compress(content, 6))


def visits(browser: Browser, address: str, paths: list[str]) -> dict[str, Visit]:
    """Open pages as nobody has before, wait until they ask for nothing more, and call axe.

    A tab shows one page after another, for which what pages keep is thrown away: a new reader for
    each page costs more than all that is looked at. What the browser has in its cache is asked for,
    and so noted, all the same.
    """
    found: dict[str, Visit] = {}
    tabs = [Tab(browser) for _ in range(AT_ONCE)]
    for first in range(0, len(paths), AT_ONCE):
        opened = dict(zip(paths[first:], tabs, strict=False))
        for path, tab in opened.items():
            found[path] = tab.seen = Visit()
            tab.page.goto(address + path)
        for path, tab in opened.items():
            tab.page.wait_for_load_state("networkidle")
            for colours in () if path in EXAMINED.values() else ("light", "dark"):
                look(tab.page, color_scheme=colours)
                tab.seen.barriers[colours] = violations(tab.page)
    for tab in tabs:
        tab.page.context.close()
    return found


class Tab:
    """A reader's window, which notes what the page in it asks for and complains of.

    Attributes:
        page: What is open.
        seen: The visit in which it is noted.
    """

    def __init__(self, browser: Browser) -> None:
        self.seen = Visit()
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        context.add_init_script(
            "localStorage.clear(); sessionStorage.clear();"
            "document.addEventListener('securitypolicyviolation', event =>"
            " console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))"
        )
        self.page = page = context.new_page()
        page.on("request", self._asked)
        page.on("requestfailed", lambda request: self._complained(f"failed: {request.url}"))
        page.on("pageerror", lambda error: self._complained(str(error)))
        page.on("console", lambda said: said.type == "error" and self._complained(said.text))

    def _asked(self, request: Request) -> None:
        if not request.url.startswith(("data:", "blob:", "about:")):
            self.seen.requests.append(request.url)

    def _complained(self, text: str) -> None:
        self.seen.complaints.append(text)
