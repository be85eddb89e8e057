"""One site for all browser tests; one server and one browser for those of a worker.

``GMC_STEPS_SITE`` names the site to test, with its offline copy; unset, it is built here.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from hosting import hosted
from made_once import made_once
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect, sync_playwright
from script_errors import script_errors

from gmc_steps.publish.build import build_site

ROOT = Path(__file__).parents[2]
WITHOUT = (
    # Playwright's own list, because the last one counts.
    "AimEnabled,AvoidCorsURLLoaderRestartOnRedirect,AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose,HttpsFirstBalancedModeAutoEnable,HttpsUpgrades,LensOverlay",
    "MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,PaintHolding,PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
    # Pages of the address bar, each in a process of its own: half of what a new window costs.
    "WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,WebUIOmniboxPopup",
)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(WITHOUT)}",
)
expect.set_options(timeout=20_000)  # what is there at once is not kept waiting


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hosted site's folder."""
    if there := os.environ.get("GMC_STEPS_SITE"):
        return Path(there).resolve()

    def build(folder: Path) -> None:
        said: list[str] = []
        build_site(ROOT, folder / "site", strict=False, say=said.append, offline=True)
        assert (folder / "site" / "index.html").is_file(), said

    return made_once(tmp_path_factory, "hosted", build) / "site"


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
    errors = script_errors(made)

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
