"""A strict content security policy for the hosted site.

Each page names the hashes of its own inline scripts, so that nothing else can run: no other
inline script, nothing from another host. It stands in the page itself and needs no server to be
set up. Pages for a file share go without: there, search runs inside a frame that writes its own
script.
"""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

_INLINE = re.compile(r"<script(?![^>]*\ssrc=)([^>]*)>(.*?)</script>", re.DOTALL)
_DATA = re.compile(r"type=[\"']?application/(?:ld\+)?json")
_HEAD = re.compile(r"<head>\s*(?:<meta charset=[^>]*>)?")


def policy(html: str) -> str:
    """The policy of a page.

    Args:
        html: The whole page.

    Returns:
        The value of ``Content-Security-Policy``.
    """
    hashes = {
        f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
        for attributes, script in _INLINE.findall(html)
        if not _DATA.search(attributes)
    }
    return "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src 'self'", *sorted(hashes))),
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def with_policy(html: str) -> str:
    """The page with its policy, before anything that it could stop."""
    element = f'<meta http-equiv="Content-Security-Policy" content="{policy(html)}">'
    return _HEAD.sub(lambda match: match[0] + element, html, count=1)


def write_policy(site: Path) -> None:
    """Adds its policy to each page of a built site."""
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        page.write_text(with_policy(html), encoding="utf-8")
