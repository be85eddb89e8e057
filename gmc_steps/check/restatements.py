"""The checks of the restatements: each paragraph in its place, each norm in its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain, zip_longest

from gmc_steps.check.inventory import lint_inventory
from gmc_steps.check.rendered import lint_rendered
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.norm import Norm
from gmc_steps.source.problem import Problem, whole
from gmc_steps.source.restatements import (
    FOLDER,
    MODALITY_OF,
    WORDS_OF,
    Link,
    Mark,
    Passage,
    Restatements,
)

_ANCHOR = {"paragraph": "p", "endnote": "en", "note": "en"}
"""The prefix of a passage's anchor, by kind."""


def lint_restatements(restatements: Restatements, guidance: Guidance) -> list[Problem]:
    """Check the pages against the norms and against one another.

    Args:
        restatements: The restatements, as read.
        guidance: The guidance that they restate.

    Returns:
        The problems, page by page in reading order.
    """
    problems = chain(
        restatements.unread,
        *(page.problems for page in restatements.pages),
        _missing_pages(restatements, guidance),
        _passages(restatements, guidance),
        _missing_passages(restatements, guidance),
        _marks(restatements, guidance.norm),
        _missing_norms(restatements, guidance),
        lint_inventory(restatements, guidance),
        _links(restatements),
        *map(lint_rendered, restatements.pages),
    )
    order = {page.path: index for index, page in enumerate(guidance.sections)}
    return sorted(problems, key=lambda x: (order.get(x.path, len(order)), x.path, x.line, x.column))


# --------------------------------------------------- each passage once, on its page, in order


def _missing_pages(restatements: Restatements, guidance: Guidance) -> Iterator[Problem]:
    known = {page.path for page in restatements.pages}
    known |= {problem.path for problem in restatements.unread}
    for page in guidance.sections:
        if page.path not in known:
            first, last = page.paragraphs[0], page.paragraphs[-1]
            numbers = f"paragraph {first}" if first == last else f"paragraphs {first} to {last}"
            hint = f"write it; it holds {numbers}"
            yield whole(page.path).problem("page-missing", "the page is missing", hint)


def _homes(guidance: Guidance) -> dict[tuple[str, int], str]:
    """Return the path of the page that each passage belongs to."""
    homes = {("paragraph", n): page.path for page in guidance.sections for n in page.paragraphs}
    return homes | {("endnote", n): page.path for page in guidance.sections for n in page.endnotes}


def _passages(restatements: Restatements, guidance: Guidance) -> Iterator[Problem]:
    homes = _homes(guidance)
    first: dict[str, Passage] = {}
    for page in restatements.pages:
        last: dict[str, Passage] = {}
        for passage in page.passages:
            name, home = passage.name, homes.get((passage.kind, passage.id))
            before = last.get(passage.kind, passage)
            if (other := first.setdefault(name, passage)) is not passage:
                where = f"line {other.line}" if other.path == page.path else other.path
                text = f"{name} appears twice, first on {where}"
                yield passage.problem("passage-twice", text, "keep one")
            elif home is None:
                text = f"the guidance has no {name}"
                yield passage.problem("passage-unknown", text, "check the number")
            elif home != page.path:
                text = f"{name} is on the wrong page"
                yield passage.problem("passage-misplaced", text, f"move it to {home}")
            elif passage.id < before.id:
                text = f"{name} comes after {before.name}"
                hint = "put them in the guidance's order"
                yield passage.problem("passage-order", text, hint)
            if home == page.path and passage.id >= before.id:
                last[passage.kind] = passage


def _missing_passages(restatements: Restatements, guidance: Guidance) -> Iterator[Problem]:
    read = {page.path for page in restatements.pages}
    there = {(x.kind, x.id) for page in restatements.pages for x in page.passages}
    for (kind, number), home in _homes(guidance).items():
        if home in read and (kind, number) not in there:
            title = f"{number}. Title" if kind == "paragraph" else f"Endnote {number}"
            hint = f"write it under ### {title} {{: #{_ANCHOR[kind]}{number} }}"
            yield whole(home).problem("passage-missing", f"{kind} {number} is missing", hint)


# ------------------------- each norm once, in its own passage, with words that state its modality


def _marks(restatements: Restatements, known: Mapping[str, Norm]) -> Iterator[Problem]:
    first: dict[str, Mark] = {}
    for page in restatements.pages:
        for passage in page.passages:
            for mark, after in zip_longest(passage.marks, passage.marks[1:]):
                if not mark.id:
                    yield from _governing(passage, mark, after)
                elif (other := first.setdefault(mark.id, mark)) is not mark:
                    text = f"{mark.id} is marked twice, first at {other.path}:{other.line}"
                    hint = "mark it where it is stated; use a link for a second mention"
                    yield mark.problem("mark-twice", text, hint)
                elif not mark.id.startswith("r"):
                    yield from _norm(passage, mark, known)
        inside = {mark for passage in page.passages for mark in passage.marks}
        for mark in page.marks:
            if mark not in inside:
                text = f"'{mark.words}' is marked outside any paragraph or endnote"
                yield mark.problem("mark-outside", text, "move it under the paragraph's heading")


def _governing(passage: Passage, mark: Mark, after: Mark | None) -> Iterator[Problem]:
    """Check that a governing word is a modal word and has limbs."""
    if not mark.modality:
        hint = f"use one of: {', '.join(MODALITY_OF)}"
        yield mark.problem("mark-word", f"'{mark.words}' is not a modal word", hint)
    if after is None or after.strong:
        hint = f"mark its limbs, *key words*{{ #{passage.id}.2 }}, or give the word a norm's id"
        yield mark.problem("limbs-without-limb", f"'{mark.words}' governs no limb", hint)


def _norm(passage: Passage, mark: Mark, known: Mapping[str, Norm]) -> Iterator[Problem]:
    """Check one mark against the norm that it names."""
    norm = known.get(mark.id)
    if norm is None:
        number = mark.id.partition(".")[0]
        near = [x for x in known if x.startswith(f"{number}.")]
        hint = f"paragraph {number} has {near[0]} to {near[-1]}" if near else "check the id"
        yield mark.problem("norm-unknown", f"there is no norm {mark.id}", hint)
        return
    if passage.name not in _places(norm):
        text = f"norm {mark.id} is marked in {passage.name}"
        yield mark.problem("norm-misplaced", text, f"it belongs to {_places(norm)[0]}")
    words = WORDS_OF.get(norm.modality, ())
    if not words and mark.strong:
        text = f"norm {mark.id} directs nothing, but '{mark.words}' is marked as a modal word"
        yield mark.problem("mark-modality", text, f"mark key words in italics, {_example(norm)}")
    elif words and not mark.modality and not mark.strong:
        text = f"no modal word governs the limb '{mark.words}' of norm {mark.id}"
        hint = f"put **{words[0]}**{{ .limbs }} before it in the same {passage.kind}"
        yield mark.problem("limb-without-word", text, hint)
    elif words and mark.modality != norm.modality:
        found = f"'{mark.words}'" if mark.strong else f"'{WORDS_OF[mark.modality][0]}', as a limb"
        text = f"norm {mark.id} is a '{words[0]}', but the text says {found}"
        yield mark.problem("mark-modality", text, f"say **{'** or **'.join(words)}**")


def _missing_norms(restatements: Restatements, guidance: Guidance) -> Iterator[Problem]:
    marked = {mark.id for page in restatements.pages for x in page.passages for mark in x.marks}
    passages = {x.name: x for page in reversed(restatements.pages) for x in reversed(page.passages)}
    for norm in guidance.norms:
        # A missing passage is one problem, not one more for each of its norms.
        place = next((passages[name] for name in _places(norm) if name in passages), None)
        if norm.id not in marked and place:
            text = f"{place.name} has no mark for norm {norm.id} ({norm.act})"
            hint = f"mark the words that state it, {_example(norm)}"
            yield place.problem("norm-missing", text, hint)


def _places(norm: Norm) -> tuple[str, ...]:
    """Return the names of the passages that may mark a norm: its endnote, if any, and paragraph."""
    note = re.search(r"endnote \d+", norm.source)
    return (*([note[0]] if note else []), f"paragraph {norm.paragraph}")


def _example(norm: Norm) -> str:
    """Return an example of a norm's mark."""
    words = WORDS_OF.get(norm.modality)
    return f"**{words[0]}**{{ #{norm.id} }}" if words else f"*key words*{{ #{norm.id} }}"


# --------------------------------------------------------------- each link leads where it says


def _links(restatements: Restatements) -> Iterator[Problem]:
    unread = {problem.path for problem in restatements.unread}
    anchors = {
        page.path: {f"{_ANCHOR[x.kind]}{x.id}" for x in page.passages} | {x.id for x in page.marks}
        for page in restatements.pages
    }
    for page in restatements.pages:
        linked = set()
        for link in page.links:
            file, _, anchor = link.target.partition("#")
            path = f"{FOLDER}/{file}" if file else page.path
            # MkDocs checks links to other pages; the anchors of an unread page are not known.
            if "/" in file or not path.endswith(".md") or path in unread:
                continue
            linked.add((path, anchor))
            yield from _link(link, path, anchor, anchors)
        for note in page.passages:
            if note.kind == "endnote" and (page.path, f"en{note.id}") not in linked:
                text = f"nothing on this page links to {note.name}"
                hint = f"link to it where its mark is, ([note {note.id}](#en{note.id}))"
                yield note.problem("endnote-unlinked", text, hint)


def _link(link: Link, path: str, anchor: str, anchors: Mapping[str, set[str]]) -> Iterator[Problem]:
    number = re.match(r"(paragraph|note) (\d+)", link.text)
    if path not in anchors:
        but, hint = "the page is not there", "check the file's name"
    elif not re.fullmatch(r"(p|en|r)?\d[\d.]*", anchor):
        return
    elif anchor not in anchors[path]:
        but, hint = f"{path} has no #{anchor}", "check the number and the page"
    elif number and anchor != _ANCHOR[number[1]] + number[2]:
        but, hint = f"it says '{number[0]}'", "make the words and the target agree"
    else:
        return
    yield link.problem("link-target", f"the link leads to {link.target}, but {but}", hint)
