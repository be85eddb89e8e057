"""No script of a page may fail."""

from __future__ import annotations

from playwright.sync_api import Page


def script_errors(page: Page) -> list[str]:
    """Return the list in which the errors of the page's scripts will stand."""
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    return errors
