"""What proofs of the laws have shown: kept beside the status, and worth nothing once rules change.

Each law's entry says with which rules, when and at which commit it was earned. Whatever is not
there, was edited by hand or was earned with other rules is "not proved", never "holds".
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from gmc_steps.core.laws import LAWS, Law
from gmc_steps.evidence.code import Code, file_digest
from gmc_steps.evidence.commit import commit_of
from gmc_steps.evidence.status import DIRTY
from gmc_steps.evidence.stored import seal
from gmc_steps.source.guidance_name import PACKAGE

KEPT = "results/laws.json"
"""Where the last proofs stand, from the project root."""

SCHEMA = "gmc-steps/laws/1"

_CLOCK_SLACK = timedelta(minutes=2)


class LawStatus(NamedTuple):
    """What is known of a law.

    Attributes:
        law: The law.
        standing: "holds", "broken" or "not proved".
        known: How that is known, or why it is not.
        breaks: Where it is broken, in words.
        at: When it was proved, in ISO 8601; empty if it is not.
        commit: At which commit.
    """

    law: Law
    standing: str = "not proved"
    known: str = "it has not been proved with these rules"
    breaks: tuple[str, ...] = ()
    at: str = ""
    commit: str = ""


def rules_digest(root: Path) -> str:
    """Return one digest for all that proofs depend on: engine, laws, prover and guidance.

    Args:
        root: The project's folder.
    """
    lines = sorted(f"{name} {file_digest(path)}" for name, path in _files(root))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _files(root: Path) -> Iterator[tuple[str, Path]]:
    """Yield each file that proofs depend on, with its name."""
    ours = f"{PACKAGE.name}/"
    for name, path in Code(root).files():
        if name.startswith((f"{ours}core/", f"{ours}guidance/")) or not name.startswith(ours):
            yield name, path
    for path in (PACKAGE / "prove").glob("*.py"):
        yield f"{ours}prove/{path.name}", path


def keep(root: Path, digest: str, proved: Mapping[str, Mapping[str, Any]]) -> None:
    """Keep what proofs have shown; what is known of other laws stays.

    Args:
        root: The project's folder.
        digest: The digest of the rules, taken before anything was proved.
        proved: Law's id → its standing, how it is known, and where it is broken.
    """
    git = commit_of(root, {path: path.read_bytes() for _, path in _files(root)})
    earned = {
        "digest": digest,
        "commit": git["commit"] + (DIRTY if git["dirty"] else ""),
        "at": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
    }
    entries = {id: {**entry, "earned": earned} for id, entry in proved.items()}
    kept = {"schema": SCHEMA, "laws": {**_read(root), **entries}}
    file = root / KEPT
    file.parent.mkdir(exist_ok=True)
    written = file.with_suffix(".new")
    written.write_text(json.dumps(seal(kept), ensure_ascii=False) + "\n", encoding="utf-8")
    written.replace(file)


def law_statuses(root: Path) -> tuple[LawStatus, ...]:
    """Return what is known of each law with the rules as they are now.

    Args:
        root: The project's folder.
    """
    kept, digest = _read(root), rules_digest(root)
    latest = datetime.now(UTC) + _CLOCK_SLACK
    return tuple(
        LawStatus(
            law, entry["standing"], entry["known"], tuple(entry["breaks"]), at, earned["commit"]
        )
        if (entry := kept.get(law.id))
        and (earned := entry["earned"])["digest"] == digest
        and datetime.fromisoformat(at := earned["at"]) <= latest
        else LawStatus(law)
        for law in LAWS
    )


def _read(root: Path) -> dict[str, Any]:
    """Return the entries that are kept; none where the file is not what was written."""
    try:
        kept = json.loads((root / KEPT).read_text(encoding="utf-8"))
        sealed = kept["schema"] == SCHEMA and seal(kept)["checksum"] == kept["checksum"]
        return dict(kept["laws"]) if sealed else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
