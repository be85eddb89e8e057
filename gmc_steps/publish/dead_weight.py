"""Files of the theme and its plugins that no page of this site uses.

A reader with a slow connection waits for a page's own weight, and somebody has to copy the whole
folder. Neither may carry files that nobody uses.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

UNUSED = (
    "**/*.map",  # for the theme's developers
    "assets/javascripts/bundle.*.js",  # assets/frame.js and search.js do its work
    "assets/stylesheets",  # the pages have their own
    "assets/live.*",  # for `gmc-steps serve`
    "assets/javascripts/lunr",  # languages that the site does not have
)
_ASSETS = Path(__file__).parent / "theme" / "assets"
REFERENCE_STYLE = "assets/_mkdocstrings.css"
"""A style sheet that mkdocstrings adds to every page; only the reference's templates load it."""


def search_worker(folders: Iterable[str]) -> str:
    """Return the path of the theme's search script, from the root of the site.

    Args:
        folders: The theme's folders, the adopter's first.
    """
    place = "assets/javascripts/workers"
    found = (path for x in folders for path in Path(x, place).glob("search.*.min.js"))
    return f"{place}/{next(found).name}"


def uncommented(site: Path) -> None:
    """Remove the comment lines from the site's own scripts.

    Args:
        site: The site's folder.
    """
    for script in _ASSETS.glob("*.js"):
        path = site / "assets" / script.name
        if path.is_file():
            lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
            read = "".join(line for line in lines if not line.lstrip().startswith("//"))
            path.write_text(read, encoding="utf-8")


def leave_out(site: Path, patterns: tuple[str, ...] = UNUSED) -> None:
    """Remove files and folders from a built site.

    Args:
        site: The site's folder.
        patterns: Globs below that folder; one that matches nothing is no error.
    """
    for pattern in patterns:
        for path in sorted(site.glob(pattern)):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
