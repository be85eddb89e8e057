"""The restatements: the pages ``docs/guidance/*.md`` and the marks that tie them to the norms.

A restatement is ordinary Markdown. *Marks* tie it to the norms: a modal word in bold that carries a
norm's id, ``**must**{ #13.1 }``; a modal word that governs several norms, ``**should**{ .limbs }``,
followed by the limbs, ``*the one thing*{ #8.1 }``; and key words in italics for norms that only
inform, ``*Key words*{ #5.5 }``. A modal word without a mark would be a duty that nothing checks, so
it is an error wherever it stands.

Reading never fails: everything is kept with its place, and `gmc_steps.check.restatements` reports
what is wrong.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path, PurePosixPath

from gmc_steps.core.guidance import Guidance
from gmc_steps.source.files import read_bytes
from gmc_steps.source.problem import ContentError, Placed, Problem, placed_in, whole

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
class Mark(Placed):
    """A marked word or phrase.

    Attributes:
        id: The norm (``13.1``) or reading (``r5``); empty for a governing word (``.limbs``).
        words: The marked words as written, separated by single spaces.
        strong: Whether it is bold, so a modal word; otherwise italic, so a limb or key words.
        modality: The modality of a bold word itself, or of the word that governs a limb; empty if
            none governs it or the word is not a modal word.
    """

    id: str
    words: str
    strong: bool
    modality: str


@dataclass(frozen=True)
class Link(Placed):
    """A link inside the project: its text, and its target as written."""

    text: str
    target: str


@dataclass(frozen=True)
class Passage(Placed):
    """A paragraph or an endnote as restated, placed at its heading.

    Attributes:
        kind: ``paragraph`` or ``endnote``.
        id: Its number.
        title: The heading's words; for an endnote, ``Endnote 4``.
        text: The Markdown between this heading and the next.
        marks: Its marks, in order.
    """

    kind: str
    id: int
    title: str
    text: str
    marks: tuple[Mark, ...]

    @property
    def name(self) -> str:
        """Its name in messages, such as ``paragraph 13``."""
        return f"{self.kind} {self.id}"


@dataclass(frozen=True)
class Page:
    """One file of ``docs/guidance``, with the problems found in reading it."""

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
    """The existing pages of ``docs/guidance``, in the guidance's order.

    Attributes:
        pages: The readable pages.
        unread: A problem for each page that cannot be read.
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


def read_restatements(root: Path, guidance: Guidance) -> Restatements:
    """Read every page of ``docs/guidance``.

    Args:
        root: The project root (the folder of ``mkdocs.yml``).
        guidance: The guidance, for the order of its pages.

    Returns:
        The existing pages; none if the folder is missing.
    """
    order = {section.path: number for number, section in enumerate(guidance.sections)}
    pages: list[Page] = []
    unread: list[Problem] = []
    for file in sorted((root / FOLDER).glob("*.md")):
        path = file.relative_to(root).as_posix()
        try:
            text = read_bytes(file, path, "page").decode("utf-8-sig")
        except ContentError as error:
            unread += error.problems
        except UnicodeDecodeError:
            problem = whole(path).problem("not-utf-8", "the page is not UTF-8", "save it as UTF-8")
            unread.append(problem)
        else:
            pages.append(read_page(path, text, guidance.words.example))
    pages.sort(key=lambda page: order.get(page.path, len(order)))
    return Restatements(tuple(pages), tuple(unread))


def read_page(path: str, text: str, example: str) -> Page:
    """Read one page.

    Args:
        path: The page's path from the project root, for messages.
        text: Its Markdown.
        example: The id of a norm, for messages.

    Returns:
        The page; its ``problems`` list malformed parts.
    """
    return _Reading(path, text.replace("\r\n", "\n"), example).page()


_HEADING = re.compile(r"^(#{1,6}) +(.*?)(?: *\{:([^}\n]*)\})? *$", re.MULTILINE)
_HIDDEN = re.compile(r"<!--.*?-->|^```.*?^```|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_EMPHASIS = re.compile(
    r"(?P<stars>\*{1,2})(?P<words>[^*\s](?:[^*]*?[^*\s])?)(?P=stars)(?P<braces>\{[^}\n]*\})?"
)
_NAME = re.compile(r"\{ *(?:#(?P<id>\d+\.\d+|r\d+)|(?P<limbs>\.limbs)) *\}")
_STRAY = re.compile(r"\{ *[:#.][^}\n]*\}")
_LINK = re.compile(r"\[(?P<text>[^\]]*)\]\((?P<target>[^)\s]+)\)")
MODAL = re.compile(
    r"\b(?:must(?:\s+not|n['’]t)?|should(?:\s+not|n['’]t)?|need(?:\s+not|n['’]t)"
    r"|may(?:\s+not)?(?!\s+\d{4}\b)|good\s+practice|only\s+if|provided\s+that)\b",
    re.IGNORECASE,
)


class _Reading:
    """The builder of a `Page`; the arguments are those of `read_page`."""

    def __init__(self, path: str, text: str, example: str) -> None:
        self.path = path
        self.text = text
        self.example = example
        self.paragraph = example.partition(".")[0]
        self.problems: list[Problem] = []

    def place(self, offset: int) -> tuple[str, int, int]:
        """Return the fields that every `Placed` has."""
        place = placed_in(self.path, self.text, offset)
        return place.path, place.line, place.column

    def problem(self, code: str, offset: int, text: str, hint: str) -> None:
        """Keep a problem."""
        self.problems.append(Placed(*self.place(offset)).problem(code, text, hint))

    def page(self) -> Page:
        """Return the whole page."""
        visible = _HIDDEN.sub(lambda hidden: _spaces(hidden[0]), self.text)
        headings = list(_HEADING.finditer(visible))
        body = _HEADING.sub(_without_braces, visible)
        marks, rest = self.marks(body, [heading.start() for heading in headings])
        passages: list[Passage] = []
        outer = [heading for heading in headings if len(heading[1]) <= 3]  # lower ones are inside
        for heading, after in zip_longest(outer, outer[1:]):
            end = after.start() if after else len(self.text)
            if len(heading[1]) == 3 and (opened := self.heading(heading)):
                text = self.text[heading.end() : end].strip("\n")
                inside = (mark for offset, mark in marks if heading.start() <= offset < end)
                passages.append(Passage(*self.place(heading.start()), *opened, text, tuple(inside)))
        title = next((heading[2] for heading in headings if len(heading[1]) == 1), "")
        links = tuple(
            Link(*self.place(link.start()), _single(link["text"]), link["target"])
            for link in _LINK.finditer(body)
            if "://" not in link["target"] and not link["target"].startswith("mailto:")
        )
        self.unmarked(_LINK.sub(lambda link: f"[{link['text']}]".ljust(len(link[0])), rest))
        problems = tuple(sorted(self.problems, key=lambda x: (x.line, x.column)))
        every = tuple(mark for _, mark in marks)
        return Page(self.path, title, tuple(passages), every, links, problems, self.text)

    def heading(self, heading: re.Match[str]) -> tuple[str, int, str] | None:
        """Return the kind, number and title of the passage that a level-three heading opens."""
        if note := re.fullmatch(r"Endnote ([0-9]{1,6})", heading[2]):
            kind, number, words, name = "endnote", int(note[1]), heading[2], f"#en{note[1]}"
        elif numbered := re.fullmatch(r"([0-9]{1,6})\. +(\S.*)", heading[2]):
            kind, number, words = "paragraph", int(numbered[1]), numbered[2]
            name = f"#p{numbered[1]}"
        else:
            text = f"'{heading[2]}' opens neither a paragraph nor an endnote"
            forms = f"### {self.paragraph}. Title {{: #p{self.paragraph} }} or ### Endnote 4"
            hint = f"write {forms} {{: #en4 }}, or use ##"
            self.problem("malformed-heading", heading.start(), text, hint)
            return None
        named = (heading[3] or "").strip()
        if named != name:
            text = f"the heading of {kind} {number} is named '{named}'"
            hint = f"end the heading with {{: {name} }}"
            self.problem("malformed-heading", heading.start(), text, hint)
        return kind, number, words

    def marks(self, body: str, starts: list[int]) -> tuple[list[tuple[int, Mark]], str]:
        """Return all marks by offset, and the text with the marks blanked out."""
        found: list[tuple[int, Mark]] = []
        rest = list(body)
        governing, passage = "", -1
        for match in _EMPHASIS.finditer(body):
            if (here := bisect_right(starts, match.start())) != passage:
                passage, governing = here, ""
            strong = len(match["stars"]) == 2
            name = _NAME.fullmatch(match["braces"] or "")
            gone = match.span() if strong or name is None else match.span("braces")
            rest[slice(*gone)] = _spaces(body[slice(*gone)])
            if name is None or (name["limbs"] and not strong):
                what = "a modal word" if strong else "a limb's words"
                form = f"**must**{{ #{self.example} }}"
                form = form if strong else f"*key words*{{ #{self.paragraph}.2 }}"
                text = f"'{_single(match[0])}' is not a mark"
                hint = f"emphasis is only for marks; give {what} a name, as in {form}"
                hint += ", or remove the asterisks"
                self.problem("malformed-mark", match.start(), text, hint)
                continue
            words, modality = _single(match["words"]), governing
            if strong:
                modality = MODALITY_OF.get(words.lower(), "")
                governing = modality if name["limbs"] else ""
            mark = Mark(*self.place(match.start()), name["id"] or "", words, strong, modality)
            found.append((match.start(), mark))
        return found, "".join(rest)

    def unmarked(self, rest: str) -> None:
        """Find names that mark nothing, and modal words without a mark."""
        for match in _STRAY.finditer(rest):
            hint = f"put it right after the words, without a space: **must**{{ #{self.example} }}"
            self.problem("malformed-mark", match.start(), f"{match[0]} marks nothing", hint)
        for match in MODAL.finditer(rest):
            word = _single(match[0])
            hint = f"mark it, **{word}**{{ #{self.example} }}, or say it without a modal word"
            self.problem("unmarked-modal", match.start(), f"'{word}' carries no norm", hint)


def _spaces(text: str) -> str:
    """Replace all characters but line ends with spaces, so that offsets stay valid."""
    return re.sub(r"[^\n]", " ", text)


def _single(words: str) -> str:
    return " ".join(words.split())


def _without_braces(heading: re.Match[str]) -> str:
    """Return a heading without its braces, which name the heading and mark no norm."""
    return heading[0] if heading[3] is None else heading[0].split("{:")[0].ljust(len(heading[0]))
