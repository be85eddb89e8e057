"""Words that readers search for and the guidance does not use.

A search finds words as they stand. Here stands what else a paragraph is looked up by, so that
"selfie" finds the paragraph on what counts as a recording; every paragraph is also found by its
number.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ALIASES: Mapping[int, str] = {
    6: "photo photos photograph picture selfie dictaphone audio video film recorded recordings "
    "iPhone smartphone webcam",
    8: "patient patients recorded rules",
    10: "xray scan ultrasound endoscopy",
    15: "WhatsApp email message share send forward picture screenshot",
    18: "capacity dementia unconscious",
    21: "child children baby teenager",
    22: "archive old slides",
    37: "TV television documentary social media Instagram Facebook YouTube",
    47: "dead death died deceased",
    49: "post mortem postmortem autopsy coroner",
    54: "secret hidden camera spy covertly",
    56: "phone call calls telephone phoned 111 999 receptionist",
    57: "store storage cloud USB delete erase retention",
}
"""Paragraph → words, as people type them."""

_PARAGRAPH = re.compile(r"#p(\d+)$")
_BOOST = 2.0
"""How much more a paragraph counts than a page's heading or an endnote."""


def with_aliases(index: dict[str, Any], aliases: Mapping[int, str] = ALIASES) -> dict[str, Any]:
    """Returns a search index in which each paragraph has its number and its aliases.

    Args:
        index: The index as MkDocs writes it; it is not changed.
        aliases: Paragraph → words.
    """
    docs = []
    for entry in index["docs"]:
        found = _PARAGRAPH.search(entry["location"])
        if found:
            number = int(found[1])
            words = f"p{number} para {number} paragraph {number} {aliases.get(number, '')}".strip()
            entry = {
                **entry,
                "title": entry["title"],
                "text": f"{entry['text']} <p>Looked up as: {words}.</p>",
                "boost": _BOOST,
            }
        docs.append(entry)
    return {**index, "docs": docs}


def write_aliases(site: Path) -> None:
    """Adds the aliases to a built site's search index, if it has one."""
    path = site / "search" / "search_index.json"
    if path.is_file():
        index = with_aliases(json.loads(path.read_text(encoding="utf-8")))
        text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        path.write_text(text, encoding="utf-8")
