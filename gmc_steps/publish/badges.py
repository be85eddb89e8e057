"""The small file from which an open page refreshes its statuses, and the digests that tie them.

A status belongs to the content it was earned on. Each paragraph's status carries a digest of that
content: its page's restatements, the feature files that bear on it, and the code. The page carries
the same digest from the same build, and accepts a status only if the two agree. If they differ, a
newer version of the page exists, and the status belongs to that one.
"""

from __future__ import annotations

from typing import Any

from gmc_steps.publish.paragraph import digest
from gmc_steps.publish.site_model import SiteModel

SCHEMA = "gmc-steps/badges/1"


def badges(site: SiteModel) -> dict[str, Any]:
    """Return the data from which an open page refreshes its statuses.

    Args:
        site: The model.

    Returns:
        The run, why there are no current results, and each paragraph's status, words and content
        digest. ``content`` is the digest of all content and ``results`` that of all statuses: a
        page without paragraphs uses them to tell whether it is the latest.
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
    """Return one digest of the content of all paragraphs."""
    return digest([paragraph.content for paragraph in site.paragraphs])


def all_results(site: SiteModel) -> str:
    """Return one digest of the statuses of all paragraphs and what they rest on."""
    told = [(x.status, x.headline, x.detail) for x in site.paragraphs]
    return digest([site.notice, told])
