"""Reads the bytes and text of an author's file, or says why it cannot be read."""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path
from typing import Literal

from gmc_steps.source.problem import ContentError, placed_in, whole

UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u061c\u115f\u1160\u200e\u200f\u202a-\u202e"
    "\u2066-\u2069\u3164\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Characters that are invisible, or that reorder or repaint the text around them."""

_ODD_LINE_BREAK = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""Characters that only some programs take for a line break."""


def read_bytes(file: Path, path: str, kind: Literal["feature file", "page", "file"]) -> bytes:
    """Return the bytes of a file.

    Args:
        file: The file.
        path: Its path from the project root, for messages.
        kind: Its kind, for messages.

    Raises:
        ContentError: It is a folder or a device, or cannot be opened.
    """
    noun = kind.rpartition(" ")[2]
    try:
        if file.is_dir():
            problem = "folder", f"a folder has the name of a {kind}", "rename the folder"
        elif file.exists() and not file.is_file():
            problem = "cannot-open", f"this is not an ordinary {noun}", "remove it"
        else:
            return file.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        text = f"the {noun} cannot be opened ({reason})"
        problem = "cannot-open", text, "check its permissions, or remove it"
    raise ContentError([whole(path).problem(*problem)])


def readable(name: str) -> str:
    r"""Return a file's name in a printable form: bytes that are not UTF-8 become ``\x`` escapes."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def legible(text: str) -> bool:
    """Return whether a reader sees something of a text, and nothing in it is hidden."""
    seen = (x for x in text if unicodedata.category(x)[0] in "LNS" and x != "\u2800")  # blank
    return any(seen) and not UNSEEN.search(text)


def may_exist(file: Path) -> bool:
    """Return whether a file exists or may exist; reading it reports why it cannot be examined."""
    try:
        return file.exists()
    except OSError:
        return True


def decode(path: str, content: bytes) -> str:
    r"""Return a feature file's text, with line ends as ``\n``.

    Args:
        path: Its path from the project root, for messages.
        content: Its bytes; UTF-8, with or without a byte order mark, any line ends.

    Raises:
        ContentError: It is not UTF-8, or has odd line breaks or invisible characters.
    """
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in content[:200]:
        text = "the file is UTF-16 text, not UTF-8"
        raise ContentError([whole(path).problem("not-utf-8", text, "save it as UTF-8")])
    try:
        source = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = placed_in(path, content.decode("latin-1"), error.start)  # one character per byte
        text = "this character is not UTF-8"
        problem = place.problem("not-utf-8", text, "save the file as UTF-8")
        raise ContentError([problem]) from error
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    if odd := _ODD_LINE_BREAK.search(source):
        text = f"there is an odd line break here (U+{ord(odd[0]):04X})"
        hint = "delete it, and press Enter if you mean a new line"
        raise ContentError([placed_in(path, source, odd.start()).problem("line-break", text, hint)])
    if unseen := UNSEEN.search(source):
        text = f"there is an invisible character here (U+{ord(unseen[0]):04X})"
        place = placed_in(path, source, unseen.start())
        raise ContentError([place.problem("unseen", text, "type the word again in plain letters")])
    return source
