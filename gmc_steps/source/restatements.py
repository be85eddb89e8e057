"""The restatements: reading ``docs/guidance/*.md`` and checking them against the norms.

A restatement is ordinary Markdown. What ties it to the norms are *marks*: a modal word in bold
that carries a norm's id, ``**must**{ #13.1 }``; a modal word that governs several norms,
``**should**{ .limbs }``, followed by the limbs, ``*privacy and dignity*{ #8.1 }``; and key words
in italics for norms that only inform, ``*Secondary purposes*{ #5.5 }``. A modal word without a
mark would be a duty that nothing checks, so it is an error wherever it stands.

Reading never fails on bad marks: it keeps what it saw with its place, and `lint_restatements`
says what is wrong.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.problem import ContentError, Problem

FOLDER = "docs/guidance"

WORDS_OF: dict[str, tuple[str, ...]] = {
    "must": ("must",),
    "must not": ("must not",),
    "should": ("should",),
    "should not": ("should not",),
    "may": ("may",),
    "need not": ("need not",),
    "good practice": ("good practice",),
    "condition": ("only if", "provided that"),
}
"""The words that state each directive modality; nothing else is a modal word."""

MODALITY_OF = {word: modality for modality, words in WORDS_OF.items() for word in words}


class NormLike(Protocol):
    """What the checks read of a norm (`gmc_steps.core.Norm` has it)."""

    @property
    def id(self) -> str:
        """Such as ``13.1``."""

    @property
    def paragraph(self) -> int:
        """The number of the norm's paragraph, 1 to 59."""

    @property
    def modality(self) -> str:
        """Such as ``must not``."""

    @property
    def act(self) -> str:
        """What the norm tells someone to do, a short verb phrase."""

    @property
    def addressee(self) -> str:
        """Who is bound, such as ``the doctor``."""

    @property
    def source(self) -> str:
        """Such as ``endnote 4``, or nothing where the paragraph itself says it."""

    @property
    def directive(self) -> bool:
        """Whether the norm directs, or only informs, defines or sets the scope."""


@dataclass(frozen=True)
class Mark:
    """A marked word or phrase.

    Attributes:
        id: The norm (``13.1``) or reading (``r5``); empty for a governing word (``.limbs``).
        words: The marked words as written, white space single.
        strong: Bold, so a modal word; else italic, so a limb or key words.
        modality: What the words state: a bold word's own modality, a limb's from the word that
            governs it; empty where no modality governs or the word is not a modal word.
        path: From the project root.
        line: From 1.
        column: From 1.
    """

    id: str
    words: str
    strong: bool
    modality: str
    path: str
    line: int
    column: int


@dataclass(frozen=True)
class Link:
    """A link inside the project: its text, its target as written, and its place."""

    text: str
    target: str
    path: str
    line: int
    column: int


@dataclass(frozen=True)
class Passage:
    """A paragraph or an endnote as restated.

    Attributes:
        kind: ``paragraph`` or ``endnote``.
        id: Its number.
        title: The heading's words; for an endnote, ``Endnote 4``.
        path: From the project root.
        line: The heading's line, from 1.
        text: The Markdown between this heading and the next.
        marks: In the order they stand.
    """

    kind: str
    id: int
    title: str
    path: str
    line: int
    text: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Page:
    """One file of ``docs/guidance``, with what could not be read in it."""

    path: str
    title: str
    passages: tuple[Passage, ...]
    marks: tuple[Mark, ...]
    links: tuple[Link, ...]
    problems: tuple[Problem, ...]

    @property
    def name(self) -> str:
        """The page's name, such as ``care``."""
        return PurePosixPath(self.path).stem


@dataclass(frozen=True)
class Restatements:
    """All pages of ``docs/guidance`` that are there, in the guidance's order."""

    pages: tuple[Page, ...]

    @property
    def paragraphs(self) -> tuple[Passage, ...]:
        """Every restated paragraph, page by page."""
        return tuple(x for page in self.pages for x in page.passages if x.kind == "paragraph")

    @property
    def endnotes(self) -> tuple[Passage, ...]:
        """Every restated endnote, page by page."""
        return tuple(x for page in self.pages for x in page.passages if x.kind == "endnote")

    @property
    def readings(self) -> tuple[Mark, ...]:
        """The marks of this project's readings (ids ``r1`` and so on)."""
        return tuple(x for page in self.pages for x in page.marks if x.id.startswith("r"))


# ---------------------------------------------------------------------------- reading

_HEADING = re.compile(r"^(#{1,6}) +(.*?)(?: *\{:([^}\n]*)\})? *$", re.MULTILINE)
_HIDDEN = re.compile(r"<!--.*?-->|^```.*?^```|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_EMPHASIS = re.compile(
    r"(?P<stars>\*{1,2})(?P<words>[^*\s](?:[^*]*?[^*\s])?)(?P=stars)(?P<braces>\{[^}\n]*\})?"
)
_NAME = re.compile(r"\{ *(?:#(?P<id>\d+\.\d+|r\d+)|(?P<limbs>\.limbs)) *\}")
_LINK = re.compile(r"\[(?P<text>[^\]]*)\]\((?P<target>[^)\s]+)\)")
_MODAL = re.compile(
    r"\b(?:must(?:\s+not|n['’]t)?|should(?:\s+not|n['’]t)?|need(?:\s+not|n['’]t)"
    r"|may(?:\s+not)?(?!\s+\d{4}\b)|good\s+practice|only\s+if|provided\s+that)\b",
    re.IGNORECASE,
)


def _blank(text: str) -> str:
    """As many spaces, with the line ends kept, so that places stay true."""
    return re.sub(r"[^\n]", " ", text)


def _single(words: str) -> str:
    return " ".join(words.split())


class _Source:
    """A page's text with the line and column of every offset."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def problem(self, code: str, offset: int, text: str, hint: str) -> Problem:
        return Problem(code, self.path, *self.place(offset), text, hint)


def read_page(path: str, text: str) -> Page:
    """Reads one page.

    Args:
        path: From the project root, for messages.
        text: The Markdown.

    Returns:
        The page; what is malformed in it is in its ``problems``.
    """
    source = _Source(path, text.replace("\r\n", "\n"))
    visible = _HIDDEN.sub(lambda match: _blank(match[0]), source.text)
    problems: list[Problem] = []
    title = ""
    starts: list[tuple[int, int, tuple[str, int, str] | None]] = []
    for match in _HEADING.finditer(visible):
        passage = None
        if len(match[1]) == 1:
            title = title or match[2]
        elif len(match[1]) == 3:
            passage = _heading(match, source, problems)
        starts.append((match.start(), match.end(), passage))
    body = _HEADING.sub(lambda match: _keep_words(match), visible)
    found, rest = _marks(body, [start for start, _, _ in starts], source, problems)
    links = []
    for match in _LINK.finditer(body):
        if "://" not in match["target"] and not match["target"].startswith("mailto:"):
            links.append(
                Link(_single(match["text"]), match["target"], path, *source.place(match.start()))
            )
    rest = _LINK.sub(lambda match: f"[{match['text']}]".ljust(len(match[0])), rest)
    for match in re.finditer(r"\{ *[:#.][^}\n]*\}", rest):
        problems.append(
            source.problem(
                "malformed-mark",
                match.start(),
                f"{match[0]} marks nothing",
                "put it right after the words, without a space: **must**{ #13.1 }",
            )
        )
    for match in _MODAL.finditer(rest):
        word = _single(match[0])
        problems.append(
            source.problem(
                "unmarked-modal",
                match.start(),
                f"'{word}' carries no norm",
                f"mark it, **{word}**{{ #13.1 }}, or say it without a modal word",
            )
        )
    passages = []
    for index, (start, end, passage) in enumerate(starts):
        if passage is None:
            continue
        until = starts[index + 1][0] if index + 1 < len(starts) else len(source.text)
        kind, number, words = passage
        passages.append(
            Passage(
                kind,
                number,
                words,
                path,
                source.place(start)[0],
                source.text[end:until].strip("\n"),
                tuple(mark for offset, mark in found if start <= offset < until),
            )
        )
    problems.sort(key=lambda problem: (problem.line, problem.column))
    marks = tuple(mark for _, mark in found)
    return Page(path, title, tuple(passages), marks, tuple(links), tuple(problems))


def _keep_words(match: re.Match[str]) -> str:
    """A heading without its braces: they name the heading and mark no norm."""
    return match[0] if match[3] is None else match[0].split("{:")[0].ljust(len(match[0]))


def _heading(
    match: re.Match[str], source: _Source, problems: list[Problem]
) -> tuple[str, int, str] | None:
    """What a heading of level three opens: its kind, number and title."""
    named = (match[3] or "").strip()
    if note := re.fullmatch(r"Endnote (\d+)", match[2]):
        kind, number, words, name = "endnote", int(note[1]), match[2], f"#en{note[1]}"
    elif numbered := re.fullmatch(r"(\d+)\. +(\S.*)", match[2]):
        kind, number, words = "paragraph", int(numbered[1]), numbered[2]
        name = f"#p{numbered[1]}"
    else:
        problems.append(
            source.problem(
                "malformed-heading",
                match.start(),
                f"'{match[2]}' opens neither a paragraph nor an endnote",
                "write ### 13. Title {: #p13 } or ### Endnote 4 {: #en4 }, or use ##",
            )
        )
        return None
    if named != name:
        problems.append(
            source.problem(
                "malformed-heading",
                match.start(),
                f"the heading of {kind} {number} is named '{named}'",
                f"end the heading with {{: {name} }}",
            )
        )
    return kind, number, words


def _marks(
    body: str, starts: Sequence[int], source: _Source, problems: list[Problem]
) -> tuple[list[tuple[int, Mark]], str]:
    """All marks with their offsets, and the text with what they account for blanked out."""
    found: list[tuple[int, Mark]] = []
    rest = list(body)
    governing = ""
    passage = -1
    for match in _EMPHASIS.finditer(body):
        if (here := bisect_right(starts, match.start())) != passage:
            passage, governing = here, ""
        strong = len(match["stars"]) == 2
        words = _single(match["words"])
        name = _NAME.fullmatch(match["braces"] or "")
        gone = match.span() if strong or name is None else match.span("braces")
        rest[slice(*gone)] = _blank(body[slice(*gone)])
        if name is None or (name["limbs"] and not strong):
            what = "a limb's words" if not strong else "a modal word"
            problems.append(
                source.problem(
                    "malformed-mark",
                    match.start(),
                    f"'{_single(match[0])}' is not a mark",
                    f"emphasis is only for marks; give {what} a name, as in "
                    + ("**must**{ #13.1 }" if strong else "*key words*{ #13.2 }")
                    + ", or take the stars away",
                )
            )
            continue
        if strong:
            modality = MODALITY_OF.get(words.lower(), "")
            governing = modality if name["limbs"] else ""
        else:
            modality = governing
        found.append(
            (
                match.start(),
                Mark(
                    name["id"] or "",
                    words,
                    strong,
                    modality,
                    source.path,
                    *source.place(match.start()),
                ),
            )
        )
    return found, "".join(rest)


def read_restatements(root: Path) -> Restatements:
    """Reads every page of ``docs/guidance``.

    Args:
        root: The project root (the folder of ``mkdocs.yml``).

    Returns:
        The pages that are there, in the guidance's order; an absent folder gives no pages.

    Raises:
        ContentError: A page is not UTF-8 text, or cannot be opened.
    """
    order = {page.name: index for index, page in enumerate(GUIDANCE.sections)}
    pages = []
    for file in sorted(
        (root / FOLDER).glob("*.md"), key=lambda file: (order.get(file.stem, 99), file.name)
    ):
        path = file.relative_to(root).as_posix()
        if file.is_dir():
            text = "a folder has the name of a page"
            raise ContentError([Problem("folder", path, 1, 1, text, "rename the folder")])
        try:
            pages.append(read_page(path, file.read_bytes().decode("utf-8-sig")))
        except UnicodeDecodeError as error:
            raise ContentError(
                [Problem("not-utf-8", path, 1, 1, "the page is not UTF-8", "save it as UTF-8")]
            ) from error
        except OSError as error:
            text = f"the page cannot be opened ({error.strerror or type(error).__name__})"
            hint = "look at its permissions, or remove it"
            raise ContentError([Problem("cannot-open", path, 1, 1, text, hint)]) from error
    return Restatements(tuple(pages))


# ---------------------------------------------------------------------------- checking


def lint_restatements(restatements: Restatements, norms: Iterable[NormLike]) -> list[Problem]:
    """Checks the pages against the norms and against one another.

    Args:
        restatements: As read.
        norms: Every norm of the inventory.

    Returns:
        What is wrong, page by page in reading order.
    """
    known = {norm.id: norm for norm in norms}
    problems = [problem for page in restatements.pages for problem in page.problems]
    problems += _check_passages(restatements)
    problems += _check_marks(restatements, known)
    problems += _check_links(restatements)
    order = {page.path: index for index, page in enumerate(GUIDANCE.sections)}
    return sorted(problems, key=lambda x: (order.get(x.path, 99), x.path, x.line, x.column))


def _check_passages(restatements: Restatements) -> list[Problem]:
    """Each paragraph and endnote once, on its page, in order."""
    problems = []
    by_path = {page.path: page for page in restatements.pages}
    for expected in GUIDANCE.sections:
        if expected.path not in by_path:
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
    homes = {("paragraph", n): page for page in GUIDANCE.sections for n in page.paragraphs}
    homes |= {("endnote", n): page for page in GUIDANCE.sections for n in page.endnotes}
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


def _check_marks(restatements: Restatements, known: dict[str, NormLike]) -> list[Problem]:
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


def _places(norm: NormLike) -> tuple[tuple[str, int], ...]:
    """Where a norm may stand: its endnote if it has one as its source, and its paragraph."""
    note = re.search(r"endnote (\d+)", norm.source)
    return (*((("endnote", int(note[1])),) if note else ()), ("paragraph", norm.paragraph))


def _example(norm: NormLike) -> str:
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
            "mark its limbs, *key words*{ #13.2 }, or give the word a norm's id",
        )


def _check_norm(passage: Passage, mark: Mark, known: dict[str, NormLike], tell: _Tell) -> None:
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
