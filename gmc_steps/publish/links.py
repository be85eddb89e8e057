"""How the pages of a site that MkDocs builds link to each other."""

from __future__ import annotations

from mkdocs.structure.files import Files
from mkdocs.utils import get_relative_url

from gmc_steps.publish.render import Link


def link_from(url: str, files: Files) -> Link:
    """Return how a page links to others, given their paths from the docs folder.

    Args:
        url: The page's address, from the root of the site.
        files: All files of the site.
    """

    def link(target: str) -> str:
        path, _, anchor = target.partition("#")
        file = files.get_file_from_path(path)
        address = get_relative_url(file.url if file else path, url)
        return f"{address}#{anchor}" if anchor else address

    return link
