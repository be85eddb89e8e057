"""The restatements: what stands in ``docs/guidance/*.md``, and how it is tied to the norms.

A restatement is ordinary Markdown. What ties it to the norms are *marks*: a modal word in bold
that carries a norm's id, ``**must**{ #13.1 }``; a modal word that governs several norms,
``**should**{ .limbs }``, followed by the limbs, ``*privacy and dignity*{ #8.1 }``; and key words
in italics for norms that only inform, ``*Secondary purposes*{ #5.5 }``. A modal word without a
mark would be a duty that nothing checks, so it is an error wherever it stands.

Reading never fails: it keeps what it saw with its place, and `gmc_steps.check.restatements` says
what is wrong.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from gmc_steps.core.guidance import Guidance
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
    text: str = field(default="", repr=False)

    @property
    def name(self) -> str:
        """The page's name, such as ``care``."""
        return PurePosixPath(self.path).stem


@dataclass(frozen=True)
class Restatements:
    """All pages of ``docs/guidance`` that are there, in the guidance's order.

    Attributes:
        pages: Those that can be read.
        unread: Why the others cannot, a problem for each.
    """

    pages: tuple[Page, ...] = ()
    unread: tuple[Problem, ...] = ()

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

    def __init__(self, path: str, text: str, example: str) -> None:
        self.path = path
        self.text = text
        self.example = example
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def problem(self, code: str, offset: int, text: str, hint: str) -> Problem:
        return Problem(code, self.path, *self.place(offset), text, hint)


def read_page(path: str, text: str, example: str) -> Page:
    """Read one page.

    Args:
        path: From the project root, for messages.
        text: The Markdown.
        example: The id of a norm, for messages.

    Returns:
        The page; what is malformed in it is in its ``problems``.
    """
    source = _Source(path, text.replace("\r\n", "\n"), example)
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
                f"put it right after the words, without a space: **must**{{ #{example} }}",
            )
        )
    for match in _MODAL.finditer(rest):
        word = _single(match[0])
        problems.append(
            source.problem(
                "unmarked-modal",
                match.start(),
                f"'{word}' carries no norm",
                f"mark it, **{word}**{{ #{example} }}, or say it without a modal word",
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
    return Page(path, title, tuple(passages), marks, tuple(links), tuple(problems), source.text)


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
        paragraph = source.example.partition(".")[0]
        problems.append(
            source.problem(
                "malformed-heading",
                match.start(),
                f"'{match[2]}' opens neither a paragraph nor an endnote",
                f"write ### {paragraph}. Title {{: #p{paragraph} }} or ### Endnote 4 {{: #en4 }}, "
                "or use ##",
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
            other = f"{source.example.partition('.')[0]}.2"
            what = "a limb's words" if not strong else "a modal word"
            problems.append(
                source.problem(
                    "malformed-mark",
                    match.start(),
                    f"'{_single(match[0])}' is not a mark",
                    f"emphasis is only for marks; give {what} a name, as in "
                    + (
                        f"**must**{{ #{source.example} }}"
                        if strong
                        else f"*key words*{{ #{other} }}"
                    )
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


def read_restatements(root: Path, guidance: Guidance) -> Restatements:
    """Read every page of ``docs/guidance``.

    Args:
        root: The project root (the folder of ``mkdocs.yml``).
        guidance: The guidance, for the order of its pages.

    Returns:
        The pages that are there; an absent folder gives none.
    """
    order = {section.path: number for number, section in enumerate(guidance.sections)}
    pages: list[Page] = []
    unread: list[Problem] = []
    for file in sorted((root / FOLDER).glob("*.md")):
        path = file.relative_to(root).as_posix()
        try:
            pages.append(read_page(path, read_text(file, path), guidance.words.example))
        except ContentError as error:
            unread += error.problems
    pages.sort(key=lambda page: order.get(page.path, len(order)))
    return Restatements(tuple(pages), tuple(unread))


def read_text(file: Path, path: str) -> str:
    """Read a page.

    Args:
        file: The page.
        path: Its path from the project root, for messages.

    Raises:
        ContentError: It is no file, cannot be opened, or is not UTF-8.
    """
    if file.is_dir():
        text, hint = "a folder has the name of a page", "rename the folder"
        raise ContentError([Problem("folder", path, 1, 1, text, hint)])
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        text, hint = "the page is not UTF-8", "save it as UTF-8"
        raise ContentError([Problem("not-utf-8", path, 1, 1, text, hint)]) from None
    except OSError as error:
        text = f"the page cannot be opened ({error.strerror or type(error).__name__})"
        hint = "look at its permissions, or remove it"
        raise ContentError([Problem("cannot-open", path, 1, 1, text, hint)]) from None
