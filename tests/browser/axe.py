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
# How a page is laid out; and for each text that can be seen the colours in which it stands and what
# it looks like otherwise, with all that lies behind it, as a number.
_LOOKS = """
() => {
  const hashed = text => {
    let one = 0xdeadbeef, other = 0x41c6ce57;
    for (let i = 0; i < text.length; i++) {
      one = Math.imul(one ^ text.charCodeAt(i), 2654435761);
      other = Math.imul(other ^ text.charCodeAt(i), 1597334677);
    }
    return 4294967296 * (2097151 & other) + (one >>> 0);
  };
  const styled = ["color", "backgroundColor", "backgroundImage", "opacity", "textShadow",
    "fontSize", "fontWeight", "fontStyle", "textDecorationLine", "borderBottomStyle",
    "borderBottomColor", "position"];
  const stands = new Map();
  const standing = element => {
    if (!stands.has(element)) {
      const above = element.parentElement ? standing(element.parentElement) : 0;
      const own = ["", "::before", "::after"].map(part => {
        const style = getComputedStyle(element, part);
        return part && style.content === "none" ? "" : styled.map(name => style[name]).join();
      });
      stands.set(element, hashed(`${above} ${element.tagName} ${own}`));
    }
    return stands.get(element);
  };
  const seen = one => one.checkVisibility({visibilityProperty: true});
  const says = one => one.matches("input, select, textarea") ||
    [...one.childNodes].some(part => part.nodeType === Node.TEXT_NODE && part.data.trim());
  const all = [...document.body.querySelectorAll("*")];
  const texts = all.filter(one => seen(one) && says(one));
  window.looks = new Map(texts.map(one => [one, standing(one)]));
  return hashed(all.map(one => {
    const box = one.getBoundingClientRect();
    return [seen(one), box.x, box.y, box.width, box.height];
  }).join());
}
"""
_NEW = """
met => {
  const known = new Set(met);
  window.fresh = [...window.looks.keys()].filter(one => !known.has(window.looks.get(one)));
  return [...new Set(window.fresh.map(one => window.looks.get(one)))];
}
"""
_OF_COLOUR = ["color-contrast", "link-in-text-block"]


def violations(page: Page) -> list[str]:
    """Return what axe finds: rule, place and what is wrong, one line each."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_AXE)
        page.evaluate(_REMEMBER)
    return _found(page, "document")


def look(page: Page, **media: Any) -> None:
    """Look at a page in another way, as `Page.emulate_media` takes it; its scripts follow."""
    page.emulate_media(**media)
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def in_dark_colours(page: Page, met: set[int]) -> list[str]:
    """Return what axe finds in dark colours on a page that it has looked at in light ones.

    Where nothing has moved, that is asked of texts which stand in colours that were not met yet,
    be it on another page; otherwise of everything.

    Args:
        page: The page.
        met: The dark colours that were met, with all that lies behind; what is new is put in.
    """
    before = page.evaluate(_LOOKS)
    look(page, color_scheme="dark")
    if page.evaluate(_LOOKS) != before:
        return violations(page)
    fresh = page.evaluate(_NEW, list(met))
    met.update(fresh)
    return _found(page, "{include: window.fresh}", runOnly=_OF_COLOUR) if fresh else []


def _found(page: Page, where: str, **options: object) -> list[str]:
    # The lines are made in the page: all that axe has to say of a long page is megabytes.
    lines = page.evaluate(
        f"""options => axe.run({where}, {{resultTypes: ["violations"], ...options}}).then(found =>
          found.violations.flatMap(violation => violation.nodes.map(
            node => `${{violation.id}}: ${{node.target}} ${{node.failureSummary}}`)))""",
        options,
    )
    return [str(line) for line in lines]
