"""The checks of the restatements: each paragraph in its place, each norm in its own words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.norm import Norm
from gmc_steps.source.problem import Problem
from gmc_steps.source.restatements import (
    FOLDER,
    MODALITY_OF,
    WORDS_OF,
    Mark,
    Passage,
    Restatements,
)


def lint_restatements(restatements: Restatements, guidance: Guidance) -> list[Problem]:
    """Check the pages against the norms and against one another.

    Args:
        restatements: As read.
        guidance: The guidance that they restate.

    Returns:
        What is wrong, page by page in reading order.
    """
    problems = [*restatements.unread, *(x for page in restatements.pages for x in page.problems)]
    problems += _check_passages(restatements, guidance)
    problems += _check_marks(restatements, guidance.norm)
    problems += _check_links(restatements)
    order = {page.path: index for index, page in enumerate(guidance.sections)}
    return sorted(problems, key=lambda x: (order.get(x.path, len(order)), x.path, x.line, x.column))


def _check_passages(restatements: Restatements, guidance: Guidance) -> list[Problem]:
    """Each paragraph and endnote once, on its page, in order."""
    problems = []
    by_path = {page.path: page for page in restatements.pages}
    unread = {problem.path for problem in restatements.unread}
    for expected in guidance.sections:
        if expected.path not in by_path and expected.path not in unread:
            numbers = f"{expected.paragraphs[0]} to {expected.paragraphs[-1]}"
            problems.append(
                Problem(
                    "page-missing",
                    expected.path,
                    1,
                    1,
                    "the page is missing",
                    f"write it; it holds paragraphs {numbers}",
                )
            )
    homes = {("paragraph", n): page for page in guidance.sections for n in page.paragraphs}
    homes |= {("endnote", n): page for page in guidance.sections for n in page.endnotes}
    first: dict[tuple[str, int], Passage] = {}
    for page in restatements.pages:
        last: dict[str, int] = {}
        for passage in page.passages:
            key = (passage.kind, passage.id)
            name = f"{passage.kind} {passage.id}"
            told: tuple[str, str, str] | None = None
            if key in first:
                other = first[key]
                where = f"line {other.line}" if other.path == page.path else other.path
                told = ("passage-twice", f"{name} stands twice, first on {where}", "keep one")
            elif key not in homes:
                told = ("passage-unknown", f"the guidance has no {name}", "check the number")
            elif homes[key].path != page.path:
                told = (
                    "passage-misplaced",
                    f"{name} stands on the wrong page",
                    f"move it to {homes[key].path}",
                )
            elif passage.id < last.get(passage.kind, 0):
                told = (
                    "passage-order",
                    f"{name} stands after {passage.kind} {last[passage.kind]}",
                    "put them in the guidance's order",
                )
            first.setdefault(key, passage)
            if key in homes and homes[key].path == page.path:
                last[passage.kind] = max(passage.id, last.get(passage.kind, 0))
            if told:
                code, text, hint = told
                problems.append(Problem(code, page.path, passage.line, 1, text, hint))
    for (kind, number), home in homes.items():
        if home.path in by_path and (kind, number) not in first:
            form = (
                f"### {number}. Title {{: #p{number} }}"
                if kind == "paragraph"
                else f"### Endnote {number} {{: #en{number} }}"
            )
            problems.append(
                Problem(
                    "passage-missing",
                    home.path,
                    1,
                    1,
                    f"{kind} {number} is missing",
                    f"write it under {form}",
                )
            )
    return problems


def _check_marks(restatements: Restatements, known: Mapping[str, Norm]) -> list[Problem]:
    """Each norm once, in its own passage, with words that state its modality."""
    problems: list[Problem] = []
    first: dict[str, Mark] = {}

    def tell(code: str, mark: Mark, text: str, hint: str) -> None:
        problems.append(Problem(code, mark.path, mark.line, mark.column, text, hint))

    for page in restatements.pages:
        inside = {id(mark) for passage in page.passages for mark in passage.marks}
        for passage in page.passages:
            for index, mark in enumerate(passage.marks):
                if not mark.id:
                    _check_governing(passage, index, mark, tell)
                    continue
                if mark.id in first:
                    other = first[mark.id]
                    tell(
                        "mark-twice",
                        mark,
                        f"{mark.id} is marked twice, first at {other.path}:{other.line}",
                        "mark it where it is stated; a second mention takes a link",
                    )
                    continue
                first[mark.id] = mark
                if not mark.id.startswith("r"):
                    _check_norm(passage, mark, known, tell)
        for mark in page.marks:
            if id(mark) not in inside:
                tell(
                    "mark-outside",
                    mark,
                    f"'{mark.words}' is marked outside any paragraph or endnote",
                    "move it under the paragraph's heading",
                )
    places = {("paragraph", x.id): x for x in reversed(restatements.paragraphs)}
    places |= {("endnote", x.id): x for x in reversed(restatements.endnotes)}
    for norm in known.values():
        place = next((places[key] for key in _places(norm) if key in places), None)
        # A missing passage is told once, not again for each of its norms.
        if norm.id not in first and place:
            problems.append(
                Problem(
                    "norm-missing",
                    place.path,
                    place.line,
                    1,
                    f"{place.kind} {place.id} has no mark for norm {norm.id} ({norm.act})",
                    f"mark the words that state it, {_example(norm)}",
                )
            )
    return problems


class _Tell(Protocol):
    def __call__(self, code: str, mark: Mark, text: str, hint: str) -> None: ...


def _places(norm: Norm) -> tuple[tuple[str, int], ...]:
    """Where a norm may stand: its endnote if it has one as its source, and its paragraph."""
    note = re.search(r"endnote (\d+)", norm.source)
    return (*((("endnote", int(note[1])),) if note else ()), ("paragraph", norm.paragraph))


def _example(norm: Norm) -> str:
    """How a norm's mark looks."""
    words = WORDS_OF.get(norm.modality)
    return f"**{words[0]}**{{ #{norm.id} }}" if words else f"*key words*{{ #{norm.id} }}"


def _check_governing(passage: Passage, index: int, mark: Mark, tell: _Tell) -> None:
    """A governing word has limbs, or it would be an unmarked modal word in disguise."""
    if not mark.modality:
        tell(
            "mark-word",
            mark,
            f"'{mark.words}' is no modal word",
            "use one of: " + ", ".join(MODALITY_OF),
        )
    follower = passage.marks[index + 1] if index + 1 < len(passage.marks) else None
    if follower is None or follower.strong:
        tell(
            "limbs-without-limb",
            mark,
            f"'{mark.words}' governs no limb",
            f"mark its limbs, *key words*{{ #{passage.id}.2 }}, or give the word a norm's id",
        )


def _check_norm(passage: Passage, mark: Mark, known: Mapping[str, Norm], tell: _Tell) -> None:
    """One mark against the norm that it names."""
    norm = known.get(mark.id)
    if norm is None:
        number = mark.id.split(".")[0]
        near = [x for x in known if x.split(".")[0] == number]
        tell(
            "norm-unknown",
            mark,
            f"there is no norm {mark.id}",
            f"paragraph {number} has {near[0]} to {near[-1]}" if near else "check the id",
        )
        return
    if (passage.kind, passage.id) not in _places(norm):
        kind, number_ = _places(norm)[0]
        tell(
            "norm-misplaced",
            mark,
            f"norm {mark.id} is marked in {passage.kind} {passage.id}",
            f"it belongs to {kind} {number_}",
        )
    words = WORDS_OF.get(norm.modality)
    if words is None:
        if mark.strong:
            tell(
                "mark-modality",
                mark,
                f"norm {mark.id} directs nothing, but '{mark.words}' is marked as a modal word",
                f"mark key words in italics, {_example(norm)}",
            )
    elif not mark.modality and not mark.strong:
        tell(
            "limb-without-word",
            mark,
            f"no modal word governs the limb '{mark.words}' of norm {mark.id}",
            f"put **{words[0]}**{{ .limbs }} before it in the same {passage.kind}",
        )
    elif mark.modality != norm.modality:
        said = f"'{mark.words}'" if mark.strong else f"'{WORDS_OF[mark.modality][0]}', as a limb"
        tell(
            "mark-modality",
            mark,
            f"norm {mark.id} is a '{words[0]}', but the text says {said}",
            "say **" + "** or **".join(words) + "**",
        )


def _check_links(restatements: Restatements) -> list[Problem]:
    """Links between paragraphs, endnotes, norms and readings lead somewhere."""
    anchors: dict[str, set[str]] = {}
    unread = {problem.path for problem in restatements.unread}
    for page in restatements.pages:
        names = {("p" if x.kind == "paragraph" else "en") + str(x.id) for x in page.passages}
        anchors[page.path] = names | {mark.id for mark in page.marks if mark.id}
    problems = []
    for page in restatements.pages:
        linked = set()
        for link in page.links:
            file, _, anchor = link.target.partition("#")
            if file and ("/" in file or not file.endswith(".md")):
                continue  # not a page of the guidance; MkDocs checks it
            target = f"{FOLDER}/{file}" if file else page.path
            if target in unread:
                continue  # what it holds is not known
            told = None
            if target not in anchors:
                told = ("the page is not there", "check the file's name")
            elif re.fullmatch(r"(p|en|r)?\d[\d.]*", anchor):
                linked.add((target, anchor))
                number = re.match(r"(paragraph|note) (\d+)", link.text)
                if anchor not in anchors[target]:
                    told = (f"{target} has no #{anchor}", "check the number and the page")
                elif number and anchor != ("p" if number[1] == "paragraph" else "en") + number[2]:
                    told = (f"it says '{number[0]}'", "let the words and the target agree")
            if told:
                text, hint = f"the link leads to {link.target}, but {told[0]}", told[1]
                problems.append(
                    Problem("link-target", link.path, link.line, link.column, text, hint)
                )
        for passage in page.passages:
            if passage.kind == "endnote" and (page.path, f"en{passage.id}") not in linked:
                problems.append(
                    Problem(
                        "endnote-unlinked",
                        page.path,
                        passage.line,
                        1,
                        f"no text of this page leads to endnote {passage.id}",
                        f"link to it where its mark stands, ([note {passage.id}](#en{passage.id}))",
                    )
                )
    return problems
