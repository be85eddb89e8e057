"""A strict content security policy for every page.

Each page names the hashes of its own inline scripts, so that nothing else can run: no other
inline script, nothing from another host. It stands in the page itself and needs no server to be
set up. Only scripts of the templates are named (`gmc_steps.publish.foreign`).

Pages for a file share have it too. There every file is of an origin of its own, so it names the
scheme; and the search runs inside a frame whose script the shim writes, which is named as well.
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
    """The policy of a page.

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
    """The page with its policy, before anything that it could stop."""
    said = policy(html, files=files, written=written)
    element = f'<meta http-equiv="Content-Security-Policy" content="{said}">'
    return _HEAD.sub(lambda match: match[0] + element, html, count=1)


def write_policy(site: Path, *, files: bool = False, written: Iterable[str] = ()) -> None:
    """Adds its policy to each page of a built site."""
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        page.write_text(with_policy(html, files=files, written=written), encoding="utf-8")
