"""What the theme and its plugins bring along, and no page of this site asks for.

A page's own weight is what a reader with a slow line waits for; the folder's weight is what
somebody has to copy. Neither may grow by what nobody uses.
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
"""What mkdocstrings loads on every page, and the templates on pages of the reference alone."""


def search_worker(folders: Iterable[str]) -> str:
    """Return the script that searches, from the root of the site: what is used of the theme's.

    Args:
        folders: The theme's, the adopter's first.
    """
    place = "assets/javascripts/workers"
    found = (path for x in folders for path in Path(x, place).glob("search.*.min.js"))
    return f"{place}/{next(found).name}"


def uncommented(site: Path) -> None:
    """Take the lines that are comments alone out of the site's own scripts.

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
        patterns: Which, as globs below that folder; one that fits nothing is no error.
    """
    for pattern in patterns:
        for path in sorted(site.glob(pattern)):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
