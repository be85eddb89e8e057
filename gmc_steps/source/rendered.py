"""A restatement as its reader sees it: the readable part of its HTML.

An author's text may say one thing to a program that scans it and another to a reader: an indented
line is code, an entity is a letter, HTML hides or strikes out. So the checks judge the *sight* of a
page, taken from its HTML: for each passage its words in order, the marks among them, and any HTML
that a restatement may not use. The build compares the published page with it (`differs`), so that
no other text appears under a status.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser

FORMS = (
    *("admonition", "attr_list", "def_list", "tables", "toc"),
    *("pymdownx.details", "pymdownx.highlight", "pymdownx.superfences"),
)
"""The Markdown extensions that restatements use."""

_BLOCKS = frozenset(
    """
    blockquote dd details div dl dt hr li ol p pre summary table tbody td th thead tr ul
    """.split()
)
_INLINE = frozenset(["a", "br", "code", "em", "span", "strong"])
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_CLASSES = frozenset(["limbs", "reading", "admonition", "admonition-title", "highlight"])
_ALIGNED = re.compile(r"text-align: (?:left|right|center);")
_WHITE = re.compile(r"[ \t\n\r\f]+")  # as HTML has it
_PASSAGE = re.compile(r"(?:p|en)\d+")
_SETTINGS = re.compile(r"\A---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*\n", re.DOTALL | re.MULTILINE)
_PLAIN_QUOTES = str.maketrans("‘’“”–—\u2011", "''\"\"---")


@dataclass(frozen=True)
class SeenMark:
    """A bold or italic piece as a reader sees it.

    Attributes:
        id: Its id; empty if it has none.
        words: Its words, separated by single spaces.
        strong: Whether it is bold.
        limbs: Whether it governs limbs.
        start: The offset of its start in the passage's text.
        end: The offset of its end.
    """

    id: str
    words: str
    strong: bool
    limbs: bool
    start: int
    end: int


@dataclass
class Sight:
    """A passage, or the text outside all passages, as a reader sees it.

    Attributes:
        text: Its words; a line for each block.
        marks: Bold and italic pieces, in order.
        foreign: HTML that a restatement may not use, as pairs ``(what, words in it)``.
    """

    text: str = ""
    marks: list[SeenMark] = field(default_factory=list)
    foreign: list[tuple[str, str]] = field(default_factory=list)

    @property
    def said(self) -> tuple[object, ...]:
        """The content to compare with another sight, without differences of typesetting."""
        words = " ".join(unicodedata.normalize("NFC", self.text).translate(_PLAIN_QUOTES).split())
        marks = [(x.id, x.words.translate(_PLAIN_QUOTES), x.strong, x.limbs) for x in self.marks]
        return words.replace("...", "…"), tuple(marks), tuple(self.foreign)


@lru_cache(maxsize=64)
def render(text: str) -> str:
    """Return the HTML of a page of restatements.

    Args:
        text: Its Markdown.
    """
    from markdown import Markdown  # `gmc-steps decide` does not need it

    return str(Markdown(extensions=[*FORMS]).convert(text))


@lru_cache(maxsize=64)
def sights(html: str) -> Mapping[str, Sight]:
    """Return the sights of a page.

    Args:
        html: The HTML that Markdown made of it.

    Returns:
        The sight of each passage by the id of its heading, such as ``p13`` or ``en4``, and under
        the empty name the sight of everything else, headings included.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.found


def sights_of(text: str) -> Mapping[str, Sight]:
    """Return the sights of a page of restatements.

    Args:
        text: Its Markdown; MkDocs's settings at its head are left out.
    """
    return sights(render(_SETTINGS.sub("", text)))


def differs(
    published: Mapping[str, Sight], judged: Mapping[str, Sight], *, outside: bool = False
) -> str | None:
    """Return the name of the first passage that is not published as it was judged.

    Args:
        published: The sights of the published page.
        judged: The sights of the page as judged.
        outside: Whether to compare the text outside all passages, too.

    Returns:
        Its name, empty for the text outside all passages; None if there is no difference.
    """
    nothing = Sight()
    for name in dict.fromkeys((*judged, *published)):
        if (name or outside) and published.get(name, nothing).said != judged.get(
            name, nothing
        ).said:
            return name
    return None


class _Reader(HTMLParser):
    """A parser of a page's HTML into sights."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[str, Sight] = {"": Sight()}
        self.here = self.found[""]
        self.heading = ""  # the tag of the heading that is open
        self.level = 0  # of the passage's heading
        self.open: list[tuple[str, str, bool, int]] = []  # emphasis: tag, id, limbs, start
        self.inside: list[str] = []  # elements that hold no words
        self.muted = False  # within the permalink sign of a heading
        self.named: dict[str, str] = {}  # id → kind of the element that has it

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a passage, a mark or a block, or note foreign HTML."""
        values = {name: value or "" for name, value in attrs}
        if tag in _HEADINGS:
            self._heading(tag, values)
        self._name(tag, values.get("id", ""))
        known = tag in _BLOCKS or tag in _INLINE or tag in _HEADINGS
        leads_here = tag == "a" and values.get("class") == "headerlink" and self.heading != ""
        odd = [x for x in values.items() if not _known_attribute(tag, *x) and not leads_here]
        if not known or odd:
            self._foreign(f"<{tag}>" if not known else f"{odd[0][0]} of <{tag}>")
        if tag in _BLOCKS:
            self._say("\n")
        elif tag == "br":
            self._say(" ")
        if tag in ("strong", "em"):
            limbs = "limbs" in values.get("class", "").split()
            self.open.append((tag, values.get("id", ""), limbs, len(self.here.text)))
        elif tag == "span":
            self.inside.append(tag)
        elif leads_here:
            self.muted = True

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Handle a self-closing element."""
        self.handle_starttag(tag, attrs)
        if tag not in ("br", "hr", "img"):
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """End a mark, a block or a heading."""
        if tag == self.heading:
            self.heading, self.muted = "", False
            self._say("\n")
            self.here = self.found.get(self._passage, self.here)
        elif tag in _BLOCKS:
            self._say("\n")
        elif tag in ("strong", "em"):
            number = next((i for i, x in enumerate(self.open) if x[0] == tag), None)
            if number is not None:
                _, id, limbs, start = self.open.pop(number)
                words = " ".join(self.here.text[start:].split())
                strong = tag == "strong"
                mark = SeenMark(id, words, strong, limbs, start, len(self.here.text))
                self.here.marks.append(mark)
        elif tag == "span" and self.inside:
            self.inside.pop()
        elif tag == "a":
            self.muted = False

    def handle_data(self, data: str) -> None:
        """Add words to the sight."""
        if self.muted and not re.search(r"\w", data):
            return
        if self.inside and data.strip():
            self._foreign("<span> around words", data)
        self._say(_WHITE.sub(" ", data))

    def handle_decl(self, decl: str) -> None:
        """Note a declaration, which no restatement has."""
        self._foreign(f"<!{decl}>")

    def unknown_decl(self, data: str) -> None:
        """Note an unknown declaration, which a browser takes for a comment."""
        self._foreign(f"<![{data}]>")

    def handle_pi(self, data: str) -> None:
        """Note a processing instruction, which a browser takes for a comment."""
        self._foreign(f"<?{data}>")

    _passage = ""

    def _heading(self, tag: str, values: Mapping[str, str]) -> None:
        self.heading, name = tag, values.get("id", "")
        level = int(tag[1])
        if _PASSAGE.fullmatch(name):
            self._passage, self.level = name, level
            if name in self.found:  # `lint_restatements` reports the repetition
                self._passage = ""
            else:
                self.found[name] = Sight()
        elif level <= self.level or not self._passage:
            self._passage, self.level = "", 0
        else:  # within the passage
            self.here = self.found[self._passage]
            self._say("\n")
            return
        self.here = self.found[""]  # the heading's own words
        self.open.clear()
        self.inside.clear()

    def _name(self, tag: str, id: str) -> None:
        """Note an id that leads elsewhere than to its mark or passage."""
        kind = "mark" if tag in ("strong", "em") else "passage" if _PASSAGE.fullmatch(id) else tag
        # Other checks report two marks or two passages with one id.
        if id and self.named.setdefault(id, kind) != kind:
            self._foreign(f"a second '{id}', at <{tag}>")

    def _foreign(self, what: str, words: str = "") -> None:
        self.here.foreign.append((what, " ".join(words.split())))

    def _say(self, words: str) -> None:
        self.here.text += words


def _known_attribute(tag: str, name: str, value: str) -> bool:
    """Return whether a restatement may use an attribute."""
    if name == "class":
        return set(value.split()) <= _CLASSES
    if name == "style":
        return tag in ("td", "th") and _ALIGNED.fullmatch(value) is not None
    return name == "id" or (tag, name) in {("a", "href"), ("details", "open"), ("ol", "start")}
