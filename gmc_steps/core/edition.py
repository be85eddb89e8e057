"""Which edition of the guidance is restated here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Edition:
    """An edition of the guidance.

    Attributes:
        title: the document's title.
        references: what the text says of its own date; nothing more is known.
        digest: SHA-256 of the text restated, as hexadecimal digits.
    """

    title: str
    references: str
    digest: str


EDITION = Edition(
    title="Making and using visual and audio recordings of patients",
    references="references to Good medical practice updated in March 2013",
    digest="65e8e9105ca44bcd148cb48dbd6425073e904090b94e6c3096eaa5a001c22730",
)
