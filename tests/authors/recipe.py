"""Reads a recipe: what its fenced blocks tell an author to write, to run and to expect.

The page says it in the titles of its blocks, which readers see:

- ``New file PATH``: the block is that file;
- ``At the end of PATH``: the block is added to it, indentation and all;
- ``In PATH, change`` and then ``to``: the first block, found once, becomes the second;
- a ``console`` block: each ``$`` line is run, and the lines below it stand in what it says, in
  that order (``…`` stands for anything); it ends with 0, or with 1 under the title ``It fails``.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """A fenced block of a page, with the line that it begins on."""

    language: str
    title: str
    text: str
    line: int


def blocks(page: str) -> Iterator[Block]:
    """Every fenced block of a page that is not indented, as within a list."""
    for found in _BLOCK.finditer(page):
        yield Block(found[1], found[2] or "", found[3], page.count("\n", 0, found.start()) + 1)


def follow(page: Path, root: Path) -> int:
    """Do what a recipe says in a project.

    Returns:
        How many commands were run.
    """
    before: tuple[Path, str] | None = None
    ran = 0
    for block in blocks(page.read_text(encoding="utf-8")):
        where = f"{page.name}:{block.line}"
        if block.language == "console":
            ran += _run(block, root, where)
        elif new := re.fullmatch(r"New file (\S+)", block.title):
            path = root / new[1]
            assert not path.exists(), f"{where}: {new[1]} is there already"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
        elif end := re.fullmatch(r"At the end of (\S+)", block.title):
            path = root / end[1]
            path.write_text(path.read_text(encoding="utf-8") + "\n" + block.text, encoding="utf-8")
        elif change := re.fullmatch(r"In (\S+), change", block.title):
            before = root / change[1], block.text.rstrip("\n")
        elif block.title == "to" and before:
            path, old = before
            text = path.read_text(encoding="utf-8")
            assert text.count(old) == 1, f"{where}: {path.name} holds this {text.count(old)} times"
            path.write_text(text.replace(old, block.text.rstrip("\n")), encoding="utf-8")
            before = None
        else:
            assert not block.title, f"{where}: the title {block.title!r} says nothing to do"
    assert before is None, f"{page.name}: a change without its 'to'"
    return ran


def _run(block: Block, root: Path, where: str) -> int:
    calls = re.split(r"^\$ ", block.text, flags=re.MULTILINE)
    assert not calls[0].strip(), f"{where}: begin a command with $"
    for call in calls[1:]:
        command, _, expected = call.partition("\n")
        done = subprocess.run(
            command, shell=True, cwd=root, capture_output=True, text=True, timeout=300, check=False
        )  # as an author's shell would
        said = done.stdout + done.stderr
        wanted = int(block.title == "It fails")
        assert done.returncode == wanted, f"{where}: {command} ended {done.returncode}\n{said}"
        at = 0
        for line in filter(None, map(str.strip, expected.splitlines())):
            pattern = ".*".join(map(re.escape, line.split("…")))
            found = re.compile(pattern).search(said, at)
            assert found, f"{where}: {command} does not say: {line}\nbut:\n{said}"
            at = found.end()
    return len(calls) - 1
