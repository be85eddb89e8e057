"""Links between the pages of a site that MkDocs builds."""

from __future__ import annotations

from mkdocs.structure.files import Files
from mkdocs.utils import get_relative_url

from gmc_steps.publish.render import Link


def link_from(url: str, files: Files) -> Link:
    """Return a function from a page's path in the docs folder to its address on the page in hand.

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
