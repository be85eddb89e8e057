"""What the theme and its plugins bring along, and no page of this site asks for.

A page's own weight is what a reader on a ward waits for; the folder's weight is what somebody has
to copy. Neither may grow by what nobody uses.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

UNUSED = (
    "**/*.map",  # for the theme's developers
    "assets/javascripts/bundle.*.js",  # assets/frame.js and search.js do its work
    "assets/stylesheets",  # the pages have their own
    "assets/live.*",  # for `gmc-steps serve`
    "assets/javascripts/lunr",  # languages that the site does not have
)
_REFERENCE_STYLE = re.compile(r'\s*<link rel="stylesheet" href="[^"]*_mkdocstrings\.css">')


def leave_out(site: Path, patterns: tuple[str, ...] = UNUSED) -> None:
    """Removes files and folders from a built site.

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


def without_reference_style(html: str) -> str:
    """A page without the reference's style sheet, if nothing on it is part of the reference."""
    return html if '<div class="doc ' in html else _REFERENCE_STYLE.sub("", html)
