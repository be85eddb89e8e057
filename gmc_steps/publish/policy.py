"""A strict content security policy for every page.

Each page's policy lists the hashes of its own inline scripts, so that nothing else can run: no
other inline script, nothing from another host. The policy is in the page itself and needs no server
set-up. Only scripts of the templates are listed (`gmc_steps.publish.foreign`).

Pages for a file share have one too. There every file has its own origin, so the policy names the
scheme; and the search runs inside a frame whose script, written by the shim, is listed as well.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from gmc_steps.publish.foreign import inline_scripts

_HEAD = re.compile(r"<head>\s*(?:<meta charset=[^>]*>)?", re.IGNORECASE)


def policy(html: str, *, files: bool = False, written: Iterable[str] = ()) -> str:
    """Return the policy of a page.

    Args:
        html: The whole page; each inline script in it is known to be the site's own.
        files: Whether it is for a file share.
        written: Scripts that the site's own scripts write into a frame.

    Returns:
        The value of ``Content-Security-Policy``.
    """
    scripts = {*inline_scripts(html), *written}
    hashes = {
        f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
        for script in scripts
    }
    here = "'self' file:" if files else "'self'"
    return "; ".join(
        (
            "default-src 'none'",
            " ".join((f"script-src {here}", *sorted(hashes))),
            f"style-src {here}",
            f"img-src {here} data:",
            f"font-src {here}",
            f"connect-src {here}",
            f"worker-src {here}",
            f"manifest-src {here}",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def with_policy(html: str, *, files: bool = False, written: Iterable[str] = ()) -> str:
    """Return a page with its policy, placed before anything that it could block."""
    said = policy(html, files=files, written=written)
    element = f'<meta http-equiv="Content-Security-Policy" content="{said}">'
    return _HEAD.sub(lambda match: match[0] + element, html, count=1)


def write_policy(site: Path, *, files: bool = False, written: Iterable[str] = ()) -> None:
    """Add to each page of a built site its policy."""
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        page.write_text(with_policy(html, files=files, written=written), encoding="utf-8")
