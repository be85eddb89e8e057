"""The glossary: reading its terms, and linking to them from the guidance.

``docs/glossary.md`` is ordinary Markdown with a heading for each term. The heading's ``data-forms``
lists the forms of the term that a text may use, separated by ``|``. The build turns the first of
them in each paragraph into a plain link; the restatements contain no such links.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape

PATH = "glossary.md"
"""The page, from the docs folder."""

_TERM = re.compile(
    r'^## +(?P<name>.*?) *\{: *#(?P<id>[\w-]+) +data-forms="(?P<forms>[^"]*)" *\}', re.M
)
_TAG = re.compile(r"(<[^>]+>)")
_CLOSED = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "code", "pre", "summary"}
"""Elements without glossary links: links, headings, marks of norms, code and summaries."""


@dataclass(frozen=True)
class Term:
    """A term of the glossary, with the forms in which a text uses it."""

    id: str
    name: str
    forms: tuple[str, ...]


def read_glossary(text: str) -> tuple[Term, ...]:
    """Return the terms of the glossary page, in order."""
    return tuple(
        Term(x["id"], x["name"], tuple(form for form in x["forms"].split("|") if form))
        for x in _TERM.finditer(text)
    )


def link_terms(html: str, terms: Iterable[Term], link: Callable[[str], str]) -> str:
    """Return a passage in which the first use of each term links to the glossary.

    Args:
        html: The passage. Its links, marks of norms and code stay as they are.
        terms: The terms of the glossary.
        link: How to link from this page.
    """
    by_form = {form.lower(): term for term in terms for form in term.forms}
    if not by_form:
        return html
    # The longest first: "secondary purposes" before "secondary purpose".
    words = "|".join(re.escape(x) for x in sorted(by_form, key=lambda form: (-len(form), form)))
    pattern = re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    seen: set[str] = set()
    closed = 0

    def lead(match: re.Match[str]) -> str:
        term = by_form[match[0].lower()]
        if term.id in seen:
            return match[0]
        seen.add(term.id)
        return f'<a class="term" href="{escape(link(f"{PATH}#{term.id}"))}">{match[0]}</a>'

    parts = _TAG.split(html)
    for index, part in enumerate(parts):
        if index % 2:
            name = re.match(r"</?([a-z0-9]+)", part)
            if name and name[1] in _CLOSED:
                closed += -1 if part.startswith("</") else 1
        elif not closed:
            parts[index] = pattern.sub(lead, part)
    return "".join(parts)
