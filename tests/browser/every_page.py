"""Every page of the built site, met for the first time by a browser that has nothing stored."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from axe import look, violations
from playwright.sync_api import Browser, Page, Request

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
    """Open pages as nobody has before, wait until they ask for nothing more, and call axe."""
    found: dict[str, Visit] = {}
    for first in range(0, len(paths), AT_ONCE):
        opened = {path: _opened(browser, address + path) for path in paths[first:][:AT_ONCE]}
        for path, (page, made) in opened.items():
            page.wait_for_load_state("networkidle")
            found[path] = made
            for colours in () if path in EXAMINED.values() else ("light", "dark"):
                look(page, color_scheme=colours)
                made.barriers[colours] = violations(page)
            page.context.close()
    return found


def _opened(browser: Browser, url: str) -> tuple[Page, Visit]:
    made = Visit()
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(
        "document.addEventListener('securitypolicyviolation',"
        " event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))"
    )
    page = context.new_page()

    def asked(request: Request) -> None:
        if not request.url.startswith(("data:", "blob:", "about:")):
            made.requests.append(request.url)

    page.on("request", asked)
    page.on("requestfailed", lambda request: made.complaints.append(f"failed: {request.url}"))
    page.on("pageerror", lambda error: made.complaints.append(str(error)))
    page.on(
        "console",
        lambda said: made.complaints.append(said.text) if said.type == "error" else None,
    )
    page.goto(url)
    return page, made
