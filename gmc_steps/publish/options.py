"""The settings of a site's adopter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

Place = tuple[str, int]
"""A file, from the project root, and a line in it, from 1."""


@dataclass(frozen=True)
class Options:
    """The settings of a site's adopter; empty where unset.

    Attributes:
        organisation: Who publishes this copy.
        contact: Whom to ask; an address or a sentence.
        review: Who reviewed the restatements, and when.
        next_review: When they are due for review again.
        edit_url: Where a file can be edited, with ``{path}`` and, if wanted, ``{line}``.
        source_url: The publisher's own page, if it is not the one that the guidance names.
        local: What the adopter has settled, by the names of the guidance's slots.
        site_url: The address of this copy, with its final slash.
        version: This project's version.
        commit: The commit that the site is built from, or empty; it ends in ``-dirty`` if there
            are uncommitted changes.
        official: The publisher's own text by paragraph, a line for each sentence or list item;
            empty unless the adopter has a copy and shows it.
    """

    organisation: str = ""
    contact: str = ""
    review: str = ""
    next_review: str = ""
    edit_url: str = ""
    source_url: str = ""
    local: Mapping[str, str] = field(default_factory=dict)
    site_url: str = ""
    version: str = ""
    commit: str = ""
    official: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    def edit(self, place: Place | None) -> str:
        """Return the address for editing a place; empty if the adopter gives none."""
        if not self.edit_url or place is None:
            return ""
        path, line = place
        return self.edit_url.replace("{path}", quote(path)).replace("{line}", str(line))
