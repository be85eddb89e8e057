"""What all tests share: browser tests come last, and nobody overlooks that they were skipped."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

import pytest

BROWSER = Path(__file__).parent / "browser"
SKIPPED = pytest.StashKey[int]()


def chromium() -> Path:
    """Where the browser is, or would be."""
    return Path(os.environ.get("GMC_STEPS_CHROMIUM", "/usr/bin/chromium"))


def of_browser(item: pytest.Item) -> bool:
    return item.path.is_relative_to(BROWSER) or item.get_closest_marker("browser") is not None


def pytest_configure(config: pytest.Config) -> None:
    config.stash[SKIPPED] = 0


@pytest.hookimpl(tryfirst=True)  # before pytest looks at -m
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=of_browser)
    for item in items:
        if of_browser(item):
            item.add_marker(pytest.mark.browser)
            if not chromium().exists():
                item.add_marker(pytest.mark.skip(reason=f"no Chromium at {chromium()}"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.skipped and of_browser(item) and not chromium().exists():
        if os.environ.get("GMC_STEPS_REQUIRE_BROWSER"):
            report.outcome = "failed"
            report.longrepr = f"no Chromium at {chromium()}, and GMC_STEPS_REQUIRE_BROWSER is set"
        else:
            item.config.stash[SKIPPED] += 1
    return report


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    if number := config.stash.get(SKIPPED, 0):
        reporter = config.pluginmanager.get_plugin("terminalreporter")
        text = f"The browser tests were SKIPPED ({number}): no Chromium at {chromium()}"
        if reporter is not None:
            reporter.write_line(f"{text}; GMC_STEPS_CHROMIUM names another", yellow=True)
