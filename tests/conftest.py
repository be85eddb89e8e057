"""What all tests share: browser tests come last, and nobody overlooks that they were skipped."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

BROWSER = Path(__file__).parent / "browser"
APART = {
    "browser/test_accessible.py",
    "browser/test_keyboard.py",
    "browser/test_links.py",
    "browser/test_refreshed_badges.py",
    "browser/test_search.py",
    "browser/test_tool.py",
    "authors/test_recipes.py",
    "evidence/test_kills.py",
    "evidence/test_never_falsely_green.py",
    "test_command.py",
    "test_serve.py",
}
"""Files whose tests share nothing: workers take them one by one."""

BY_PARAMETER = {"browser/test_decisions.py", "browser/test_every_page.py"}
"""Files whose tests share what is made for their parameter: workers take one at a time."""


class Units(LoadScopeScheduling):
    """Hands out the tests of a file together, in their order, but for the files above."""

    def _split_scope(self, nodeid: str) -> str:
        path, _, test = nodeid.removeprefix("tests/").partition("::")
        if path in APART:
            return nodeid
        if path in BY_PARAMETER:
            return f"{path} {test.partition('[')[2]}"
        return path


# pytest-xdist's own groups come to nothing with pytest 9.2 (pytest-xdist issue 1386).
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Units:
    return Units(config, log)


def chromium() -> Path:
    """Where the browser is, or would be."""
    return Path(os.environ.get("GMC_STEPS_CHROMIUM", "/usr/bin/chromium"))


def missing() -> str:
    return f"no Chromium at {chromium()}"


def of_browser(item: pytest.Item) -> bool:
    return item.path.is_relative_to(BROWSER) or item.get_closest_marker("browser") is not None


@pytest.hookimpl(tryfirst=True)  # before pytest looks at -m
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=of_browser)
    for item in items:
        if of_browser(item):
            item.add_marker(pytest.mark.browser)
            if not chromium().exists():
                item.add_marker(pytest.mark.skip(reason=missing()))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    required = os.environ.get("GMC_STEPS_REQUIRE_BROWSER")
    if report.skipped and of_browser(item) and not chromium().exists() and required:
        report.outcome = "failed"
        report.longrepr = f"{missing()}, and GMC_STEPS_REQUIRE_BROWSER is set"
    return report


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    # From the reports, which workers send: they print nothing themselves.
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if number := sum(missing() in str(report.longrepr) for report in skipped):
        text = f"The browser tests were SKIPPED ({number}): {missing()}"
        reporter.write_line(f"{text}; GMC_STEPS_CHROMIUM names another", yellow=True)
