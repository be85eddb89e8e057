"""The small file that an open page refreshes its statuses from, and what ties the two together.

A status belongs to what it was earned on. Each paragraph's status carries a digest of that: its
page's restatements, the feature files that bear on it, and the code. The page carries the same
digest, made in the same build. A page takes a status in only where the two agree; where they do
not, a newer version of the page exists, and its statuses are not those of the page in hand.
"""

from __future__ import annotations

from typing import Any

from gmc_steps.publish.paragraph import digest
from gmc_steps.publish.site_model import SiteModel

SCHEMA = "gmc-steps/badges/1"


def badges(site: SiteModel) -> dict[str, Any]:
    """What an open page refreshes from.

    Args:
        site: The model.

    Returns:
        The run, why there are no current results, and status, words and content digest of each
        paragraph. ``content`` is the digest of all content, ``results`` that of all statuses: by
        them a page tells whether it is the latest that has no paragraph of its own to refresh.
    """
    paragraphs = {
        str(paragraph.id): {
            "status": paragraph.status,
            "headline": paragraph.headline,
            "detail": paragraph.detail,
            "content": paragraph.content,
        }
        for paragraph in site.paragraphs
    }
    return {
        "schema": SCHEMA,
        "run": site.run,
        "notice": site.notice,
        "content": all_content(site),
        "results": all_results(site),
        "paragraphs": paragraphs,
    }


def all_content(site: SiteModel) -> str:
    """One digest for the content of all paragraphs."""
    return digest([paragraph.content for paragraph in site.paragraphs])


def all_results(site: SiteModel) -> str:
    """One digest for the statuses of all paragraphs and what they rest on."""
    told = [(x.status, x.headline, x.detail) for x in site.paragraphs]
    return digest([site.notice, told])
