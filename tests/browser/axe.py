"""axe, called in one way: every rule, on the page as it stands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Page

_AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
# axe reads the same few colours anew for every element: a third of its time.
_REMEMBER = """
() => {
  const color = axe.commons.color.Color.prototype, read = color.parseString, known = new Map();
  color.parseString = function (text) {
    if (!known.has(text)) {
      read.call(this, text);
      known.set(text, [this.r, this.g, this.b, this.alpha]);
    }
    [this.r, this.g, this.b, this.alpha] = known.get(text);
    return this;
  };
}
"""
# The lines are made in the page: all that axe has to say of a long page is megabytes. What it would
# load first is for audio, which there is not, and for a rule on trial, which is off.
_LINES = """
() => axe.run(document, {resultTypes: ["violations"], preload: false}).then(found =>
  found.violations.flatMap(violation => violation.nodes.map(
    node => `${violation.id}: ${node.target} ${node.failureSummary}`)))
"""


def violations(page: Page) -> list[str]:
    """Return what axe finds: rule, place and what is wrong, one line each."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_AXE)
        page.evaluate(_REMEMBER)
    return [str(line) for line in page.evaluate(_LINES)]


def look(page: Page, **media: Any) -> None:
    """Look at a page in another way, as `Page.emulate_media` takes it; its scripts follow."""
    page.emulate_media(**media)
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
