"""A copy of the project without the pages that take most of a build and of which nothing is asked.

Left out are the reference, the authors' pages and the tasks as pictures. What a build makes of
those is tested on the whole site.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]
LEFT_OUT = ("reference", "authors", "decide")
_LEADS_THERE = re.compile(rf"\[([^\]]*)\]\((?:\.\./)*(?:{'|'.join(LEFT_OUT)})/[^)]*\)")

_SITUATIONS = re.compile(r"<!-- show: (?:answers|questions) [^>]*-->")


def lay_out(root: Path, *features: str) -> Path:
    """Make the copy, with the feature files of these names, and return its folder."""
    without = shutil.ignore_patterns(*LEFT_OUT)
    shutil.copytree(ROOT / "docs", root / "docs", ignore=without, dirs_exist_ok=True)
    for page in (root / "docs").rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        text = _SITUATIONS.sub("", text)  # they are scenarios, and few features are taken along
        page.write_text(_LEADS_THERE.sub(r"\1", text), encoding="utf-8")
    (root / "mkdocs.yml").write_text(_settings(), encoding="utf-8")
    (root / "features").mkdir()
    for name in features:
        shutil.copy(ROOT / "features" / f"{name}.feature", root / "features")
    return root


def _settings() -> str:
    """mkdocs.yml without what is left out, and without the plugin of the reference."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    below = r"(?: {4,}.*\n)*"
    for name in LEFT_OUT:
        text = re.sub(rf"^ +- [^:\n]+: {name}/.*\n", "", text, flags=re.MULTILINE)
    text, plugins = re.subn(rf"^  - mkdocstrings:\n{below}", "", text, flags=re.MULTILINE)
    text, emptied = re.subn(r"^  - [\w ]+:\n(?! {4})", "", text, flags=re.MULTILINE)
    assert (plugins, emptied) == (1, 1), "mkdocs.yml has another shape"
    return text
