"""What the search is told besides the words of the pages.

A search finds words as they stand. The guidance says what else a paragraph is looked up by; every
paragraph is also found by its number. What staff look for comes first: situations and paragraphs;
what is for those who write scenarios comes last.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gmc_steps.core.guidance import Guidance

_PARAGRAPH = re.compile(r"#(?:p(\d+)|en\d+)$")
_FIRST, _NEXT, _LAST = range(3)


def with_aliases(index: dict[str, Any], guidance: Guidance) -> dict[str, Any]:
    """Return a search index in which entries have a rank, and other words to be found by.

    These go into the field for tags, which the search looks at first and the pages do not show. A
    paragraph has its number, its modal words and the synonyms that lead to it. A page that asks to
    come first, by ``search: {boost: 2}`` at its top, such as one about a situation, has the
    synonyms of what its title names. Less than 1 asks to come last.

    Args:
        index: The index as MkDocs writes it; it is not changed.
        guidance: The guidance, which says what people call things.
    """
    modal: dict[int, dict[str, None]] = {}
    for norm in guidance.norms:
        if norm.directive:
            modal.setdefault(norm.paragraph, {}).update(dict.fromkeys(norm.modality.split()))
    docs = []
    for entry in index["docs"]:
        boost = entry.get("boost", 1)
        found = _PARAGRAPH.search(entry["location"])
        words: list[str] = []
        if found and found[1]:
            words += modal.get(int(found[1]), ())
            words += _of_paragraph(int(found[1]), guidance)
        elif boost > 1 and "#" not in entry["location"]:
            words += _of_title(entry["title"], guidance)
        rank = _FIRST if found or boost > 1 else _LAST if boost < 1 else _NEXT
        tags = list(dict.fromkeys(words))
        docs.append({**entry, "rank": rank, **({"tags": tags} if tags else {})})
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
