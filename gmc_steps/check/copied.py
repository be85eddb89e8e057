"""The check that the project restates the regulator's text and copies no nine words in a row.

Names of documents, statutes and bodies are exempt: a name cannot be put in other words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from gmc_steps.core.guidance import Guidance
from gmc_steps.source.guidance_name import guidance_place
from gmc_steps.source.problem import Problem, placed_in

RUN = 9
"""The number of words in a row that counts as copied."""

FOLDERS = ("docs", "features", "gmc_steps", "tests")
SUFFIXES = {".md", ".feature", ".py", ".toml", ".yml", ".html", ".css", ".js", ".json", ".txt"}

_WORD = re.compile(r"[a-z0-9]+(?:['’][a-z]+)*")
_ADDRESS = re.compile(r"\S*(?:www\.|://|\.uk/)\S*")


def copied(official: str, root: Path, guidance: Guidance) -> list[Problem]:
    """Return each place in the project that repeats nine consecutive words of the text.

    Args:
        official: The regulator's text.
        root: The project's folder.
        guidance: The guidance, whose names may be quoted.
    """
    names = guidance.edition.names
    runs = set(_runs([word for word, _ in _words(official, names)]))
    return [problem for path in _files(root) for problem in _in_file(path, root, runs, names)]


def _in_file(
    path: Path, root: Path, runs: set[tuple[str, ...]], names: Iterable[str]
) -> Iterator[Problem]:
    text = path.read_text(encoding="utf-8", errors="replace")
    words = _words(
        re.sub(r"\{[^}\n]*\}|\]\([^)\n]*\)|[*#>`\"]", lambda m: " " * len(m[0]), text),
        names,
    )
    free = 0  # a longer run is one problem
    for index, run in enumerate(_runs([word for word, _ in words])):
        if index >= free and run in runs:
            free = index + RUN
            place = placed_in(path.relative_to(root).as_posix(), text, words[index][1])
            copy = f'nine words of the regulator\'s text are here: "{" ".join(run)}"'
            yield place.problem("copied", copy, "say it in your own words")


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    for index in range(len(words) - RUN + 1):
        yield tuple(words[index : index + RUN])


def _words(text: str, names: Iterable[str]) -> list[tuple[str, int]]:
    """Return the words with their positions; a name counts as a single word."""
    lowered = _ADDRESS.sub(lambda m: " " * len(m[0]), text.lower().replace("’", "'"))
    for name in names:
        pattern = r"\W+".join(_WORD.findall(name.lower().replace("’", "'")))
        lowered = re.sub(pattern, lambda m: "0name" + " " * (len(m[0]) - 5), lowered)
    found = [(match.group(0), match.start()) for match in _WORD.finditer(lowered)]
    # Each name becomes a unique word, so that no run spans it.
    return [
        (f"{word}{position}" if word == "0name" else word, position) for word, position in found
    ]


def _files(root: Path) -> Iterator[Path]:
    yield from sorted(path for path in root.glob("*.md") if path.is_file())
    own = guidance_place(root)
    for place in (
        *(root / folder for folder in FOLDERS),
        *([own] if own and own.is_relative_to(root) else []),
    ):
        yield from sorted(
            path
            for path in (place, *place.rglob("*"))
            if path.suffix in SUFFIXES and path.is_file() and "__pycache__" not in path.parts
        )
