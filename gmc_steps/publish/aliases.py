"""Words that readers search for and the guidance does not use.

A search finds words as they stand. Here stands what else a paragraph is looked up by, so that
"selfie" finds the paragraph on what counts as a recording; every paragraph is also found by its
number.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from gmc_steps.evidence.restatements import NormLike

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


def with_aliases(
    index: dict[str, Any],
    norms: Iterable[NormLike],
    aliases: Mapping[int, str] = ALIASES,
) -> dict[str, Any]:
    """Returns a search index in which each paragraph has its number, modal words and aliases.

    They go into the field for tags, which the search looks at first and the pages do not show.

    Args:
        index: The index as MkDocs writes it; it is not changed.
        norms: The whole inventory.
        aliases: Paragraph → words.
    """
    modal: dict[int, dict[str, None]] = {}
    for norm in norms:
        if norm.directive:
            modal.setdefault(norm.paragraph, {}).update(dict.fromkeys(norm.modality.split()))
    docs = []
    for entry in index["docs"]:
        found = _PARAGRAPH.search(entry["location"])
        if found:
            number = int(found[1])
            words = [f"p{number}", "para", "paragraph", str(number)]
            words += [*modal.get(number, {}), *aliases.get(number, "").split()]
            entry = {**entry, "tags": words}
        docs.append(entry)
    return {**index, "docs": docs}


def write_aliases(site: Path, norms: Iterable[NormLike]) -> None:
    """Adds the aliases to a built site's search index, if it has one."""
    path = site / "search" / "search_index.json"
    if path.is_file():
        index = with_aliases(json.loads(path.read_text(encoding="utf-8")), norms)
        text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        path.write_text(text, encoding="utf-8")
