"""One site, one server and one browser for all browser tests.

The site is written as it stands, without running the scenarios: what it shows is tested here,
not what they find.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from hosting import hosted, write_site
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

ROOT = Path(__file__).parents[2]
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hosted site's folder."""
    folder = tmp_path_factory.mktemp("hosted") / "site"
    write_site(ROOT, folder)
    return folder


@pytest.fixture(scope="session")
def unzipped(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip's folder, unzipped below a folder with spaces in its name."""
    folder = tmp_path_factory.mktemp("a shared drive")
    with ZipFile(site / "offline.zip") as packed:
        packed.extractall(folder)
    return folder / "recording-patients"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address of the hosted site, with its slash."""
    with hosted(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, with a new profile."""
    chromium = os.environ.get("GMC_STEPS_CHROMIUM", "/usr/bin/chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture
def requests() -> list[str]:
    """The addresses that the page in hand asks for."""
    return []


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader with a wide screen."""
    made = browser.new_context(viewport={"width": 1280, "height": 900})
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext, requests: list[str]) -> Iterator[Page]:
    """A page on which no script may fail."""
    made = context.new_page()
    errors: list[str] = []
    made.on("pageerror", lambda error: errors.append(str(error)))

    def asked(request: Request) -> None:
        requests.append(request.url)

    made.on("request", asked)
    yield made
    assert errors == []


@pytest.fixture
def tool(page: Page, address: str) -> Page:
    """The guided tool's first screen."""
    page.goto(address + "decide/")
    return page
