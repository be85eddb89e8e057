"""Findings about the rules, kept beside the status.

Each entry records the files, time and commit with which it was earned. An entry that was edited by
hand, or earned with other files, counts as missing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock

from gmc_steps import STARTED
from gmc_steps.evidence.bytecode import APART
from gmc_steps.evidence.code import Code, file_digest, touched_since
from gmc_steps.evidence.commit import commit_of
from gmc_steps.evidence.status import DIRTY, latest
from gmc_steps.evidence.stored import seal
from gmc_steps.source.files import readable
from gmc_steps.source.guidance_name import PACKAGE
from gmc_steps.source.layout import FOLDER

RESULTS = "results"
"""The folder of all findings, from the project's folder; it can be made again."""

_RULES = ("core", "guidance")
"""The rooms whose files every result depends on, beside a guidance of the project's own."""


@dataclass(frozen=True)
class Kept:
    """One kind of finding.

    Attributes:
        name: of its file below results/, and of its entries in it.
        rooms: the rooms of the package that it depends on, beside the rules.
        features: whether it depends on the scenarios too.
    """

    name: str
    rooms: tuple[str, ...]
    features: bool = False

    @property
    def path(self) -> str:
        """Where it stands, from the project's folder."""
        return f"{RESULTS}/{self.name}.json"

    def digest(self, root: Path) -> str:
        """Return one digest for all the files it depends on.

        Args:
            root: The project's folder.
        """
        lines = sorted(f"{name} {_content(path)}" for name, path in self._files(root))
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()

    def _files(self, root: Path) -> Iterator[tuple[str, Path]]:
        """Yield each file that it depends on, with its name."""
        ours = f"{PACKAGE.name}/"
        rooms = tuple(f"{ours}{room}/" for room in (*_RULES, *self.rooms))
        for name, path in Code(root).files():
            if name.startswith(rooms) or not name.startswith(ours):
                yield name, path
        for room in self.rooms:
            if room.partition("/")[0] in APART:  # with which no scenario is run
                for path in (PACKAGE / room).rglob("*.py"):
                    yield path.relative_to(PACKAGE.parent).as_posix(), path
        if self.features:
            # A folder of that name, or a link to nothing, is told by `gmc-steps check`.
            for path in (root / FOLDER).rglob("*.feature"):
                if path.is_file():
                    yield readable(path.relative_to(root).as_posix()), path

    def keep(self, root: Path, digest: str, found: Mapping[str, Mapping[str, Any]]) -> bool:
        """Keep findings beside the other entries, including those another process adds meanwhile.

        Args:
            root: The project's folder.
            digest: The digest of what it depends on, taken before anything was looked for.
            found: What each entry is of → the entry.

        Returns:
            Whether it was kept: not if anything that it depends on was touched since this process
            began, for what the process has read may then be of no one state of the files.
        """
        if self._touched(root) or self.digest(root) != digest:
            return False
        git = commit_of(root, {path: path.read_bytes() for _, path in self._files(root)})
        earned = {
            "digest": digest,
            "commit": git["commit"] + (DIRTY if git["dirty"] else ""),
            "at": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        }
        entries = {id: {**entry, "earned": earned} for id, entry in found.items()}
        file = root / self.path
        written = file.with_suffix(".new")
        with alone(root, self.name):
            kept = {"schema": self._schema, self.name: {**self._read(root), **entries}}
            written.write_text(json.dumps(seal(kept), ensure_ascii=False) + "\n", encoding="utf-8")
            written.replace(file)
        return True

    def _touched(self, root: Path) -> bool:
        """Return whether any file that it depends on was touched since this process began."""
        return any(touched_since(path, STARTED) for _, path in self._files(root))

    def forget(self, root: Path) -> None:
        """Remove everything kept."""
        (root / self.path).unlink(missing_ok=True)

    def standing(
        self, root: Path, read: Callable[[str, Any], Any] = lambda _, entry: entry
    ) -> dict[str, Any]:
        """Return what was earned with the files as they are now, by what it is of.

        Args:
            root: The project's folder.
            read: Takes an entry's name and the entry; where it fails, there is no such entry.
        """
        digest, limit = self.digest(root), latest()
        found = {}
        for id, entry in self._read(root).items():
            with suppress(LookupError, TypeError, ValueError, AttributeError):
                if entry["earned"]["digest"] == digest and entry["earned"]["at"] <= limit:
                    found[id] = read(id, entry)
        return found

    @property
    def _schema(self) -> str:
        return f"gmc-steps/{self.name}/1"

    def _read(self, root: Path) -> dict[str, Any]:
        """Return the entries that are kept; none where the file is not what was written."""
        if not (root / self.path).is_file():
            return {}
        try:
            kept = json.loads((root / self.path).read_text(encoding="utf-8"))
            sealed = kept["schema"] == self._schema and seal(kept)["checksum"] == kept["checksum"]
            return dict(kept[self.name]) if sealed else {}
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return {}


@contextmanager
def alone(root: Path, name: str) -> Iterator[None]:
    """Let one process at a time read and rewrite a file, so that nothing is lost.

    Args:
        root: The project's folder.
        name: What all of them call what they write.
    """
    folder = root / RESULTS
    folder.mkdir(exist_ok=True)
    with FileLock(folder / f".{name}.lock"):
        yield


def _content(path: Path) -> str:
    """Return a file's digest, or "unreadable"."""
    try:
        return file_digest(path)
    except OSError:
        return "unreadable"
