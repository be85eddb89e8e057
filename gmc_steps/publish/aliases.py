"""Search terms beyond the words of the pages.

A search finds only words that a page contains. The guidance lists synonyms for its paragraphs, and
every paragraph can also be found by number. Situations and paragraphs, which staff look for, rank
first; pages for scenario authors rank last.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gmc_steps.core.guidance import Guidance

SITUATIONS = "situations/"
"""The folder of the pages about situations, from the root of the site."""

_PARAGRAPH = re.compile(r"#(?:p([0-9]{1,6})|en[0-9]+)$")
_FIRST, _NEXT, _LAST = range(3)


def with_aliases(index: dict[str, Any], guidance: Guidance) -> dict[str, Any]:
    """Return a search index whose entries have a rank and further search terms.

    The terms go into the tags field, which the search reads first and the pages do not show. A
    paragraph gets its number, its modal words and the synonyms that lead to it. A page about a
    situation, or one with ``search: {boost: 2}`` in its front matter, gets the synonyms of what
    its title names. A boost below 1 ranks a page last.

    Args:
        index: The index as MkDocs writes it; it is not changed.
        guidance: The guidance, which holds the synonyms.
    """
    modal: dict[int, dict[str, None]] = {}
    for norm in guidance.norms:
        if norm.directive:
            words = norm.modality.split()
            modal.setdefault(norm.paragraph, {}).update(dict.fromkeys([*words, "".join(words)]))
    docs = []
    for entry in index["docs"]:
        boost = entry.get("boost", 1)
        found = _PARAGRAPH.search(entry["location"])
        situation = boost > 1 or entry["location"].startswith(SITUATIONS)
        more: list[str] = []
        if found and found[1]:
            more += modal.get(int(found[1]), ())
            more += _of_paragraph(int(found[1]), guidance)
        elif situation and "#" not in entry["location"]:
            more += _of_title(entry["title"], guidance)
        rank = _FIRST if found or situation else _LAST if boost < 1 else _NEXT
        tags = list(dict.fromkeys(more))
        # A title without an id is told as text too; it is found and shown once.
        text = entry["text"].removeprefix(entry["title"]).lstrip()
        docs.append({**entry, "text": text, "rank": rank, **({"tags": tags} if tags else {})})
    return {**index, "docs": docs}


def _of_paragraph(number: int, guidance: Guidance) -> Iterator[str]:
    yield from (f"p{number}", "para", "paragraph", str(number))
    for line in guidance.synonyms:
        if number in line.paragraphs:
            yield from sorted(line.keys)


def _of_title(title: str, guidance: Guidance) -> Iterator[str]:
    for line in guidance.synonyms:
        if line.named_in(title):
            yield from sorted(line.keys)


def write_aliases(site: Path, guidance: Guidance) -> None:
    """Add the aliases to a built site's search index, if it has one."""
    path = site / "search" / "search_index.json"
    if path.is_file():
        index = with_aliases(json.loads(path.read_text(encoding="utf-8")), guidance)
        text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        path.write_text(text, encoding="utf-8")
