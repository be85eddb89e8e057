"""Words that readers search for and the guidance does not use.

A search finds words as they stand. The guidance says what else a paragraph is looked up by; every
paragraph is also found by its number.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from gmc_steps.core.guidance import Guidance

_PARAGRAPH = re.compile(r"#p(\d+)$")


def with_aliases(index: dict[str, Any], guidance: Guidance) -> dict[str, Any]:
    """Return a search index in which each paragraph has its number, modal words and aliases.

    They go into the field for tags, which the search looks at first and the pages do not show.

    Args:
        index: The index as MkDocs writes it; it is not changed.
        guidance: The guidance, which says what else a paragraph is looked up by.
    """
    modal: dict[int, dict[str, None]] = {}
    for norm in guidance.norms:
        if norm.directive:
            modal.setdefault(norm.paragraph, {}).update(dict.fromkeys(norm.modality.split()))
    docs = []
    for entry in index["docs"]:
        found = _PARAGRAPH.search(entry["location"])
        if found:
            number = int(found[1])
            words = [f"p{number}", "para", "paragraph", str(number)]
            words += [*modal.get(number, {}), *guidance.search.get(number, "").split()]
            entry = {**entry, "tags": words}
        docs.append(entry)
    return {**index, "docs": docs}


def write_aliases(site: Path, guidance: Guidance) -> None:
    """Add the aliases to a built site's search index, if it has one."""
    path = site / "search" / "search_index.json"
    if path.is_file():
        index = with_aliases(json.loads(path.read_text(encoding="utf-8")), guidance)
        text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        path.write_text(text, encoding="utf-8")
