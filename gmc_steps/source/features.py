"""The features folder: every feature file of a project, and what is wrong with any of them.

Everything that needs to know what stands in ``features/`` reads it here: the run, the lint, the
status, the site. A file that cannot be read is never left out: it becomes an `Unreadable` with
every error in plain words.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from gmc_steps.source.feature import (
    FOLDER,
    POLICY,
    Feature,
    Features,
    Scenario,
    Unreadable,
    is_norm_tag,
    paragraph_of,
)
from gmc_steps.source.parsing import decode, parse_feature
from gmc_steps.source.problem import ContentError, Problem

__all__ = ["FOLDER", "Feature", "Features", "Scenario", "Unreadable", "read_features"]


def read_features(
    root: Path, folder: str = FOLDER, *, only: Collection[str] | None = None
) -> Features:
    """Reads every feature file of a project.

    Names that begin with a dot and backups ending in ``~`` are passed over; a file that looks
    like a feature and would not be read is a problem.

    Args:
        root: The project root.
        folder: The features folder, from the root.
        only: The files to read, by their paths from the root; all of them if left out.

    Returns:
        The features and everything that is wrong with them; never raises for what an author
        can cause.
    """
    base = root / folder
    if not base.is_dir():
        what = "is a file" if base.exists() else "is missing"
        text = f"the folder {folder} {what}"
        return Features(
            problems=(_whole(folder, "no-features", text, "put the .feature files there"),)
        )
    problems: list[Problem] = []
    features: list[Feature] = []
    unreadable: list[Unreadable] = []
    content: dict[str, bytes] = {}
    for path in _candidates(base):
        uri = path.relative_to(root).as_posix()
        if only is not None and uri not in only:
            continue
        if path.is_dir() and not path.name.endswith(".feature"):
            text = "what is in this folder is not read"
            hint = "put the files here themselves, not a link" if path.is_symlink() else "open it"
            problems.append(_whole(uri, "not-read", text, hint))
            continue
        if not path.name.endswith(".feature"):
            text = "this file is not read"
            problems.append(_whole(uri, "not-read", text, "let its name end in .feature"))
            continue
        try:
            content[uri] = read_bytes(path, uri)
            features.append(parse_feature(uri, content[uri]))
        except ContentError as error:
            unreadable.append(_unreadable(uri, content.get(uri, b""), error.problems))
    if (root / POLICY).is_file():  # what the scenarios of local policy depend on besides the code
        content[POLICY] = (root / POLICY).read_bytes()
    if not features and not unreadable:
        text = f"the folder {folder} holds no .feature file"
        problems.append(_whole(folder, "no-features", text, "write the first one"))
    return Features(_with_unique_ids(features), tuple(unreadable), tuple(problems), content)


def _candidates(base: Path) -> Iterator[Path]:
    """Whatever is, or looks like, a feature file or a folder of them that is not read, in order."""
    for path in sorted(base.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(base).parts)
        looks = re.search(r"\.feature", path.name, re.IGNORECASE)
        closed = path.is_dir() and (path.is_symlink() or not os.access(path, os.R_OK | os.X_OK))
        if (looks or closed) and not hidden and not path.name.endswith("~"):
            yield path


def read_bytes(path: Path, uri: str) -> bytes:
    """The bytes of a feature file.

    Args:
        path: Where it is.
        uri: Its path from the project root, for messages.

    Raises:
        ContentError: It is a folder, or it cannot be opened.
    """
    if path.is_dir():
        text = "a folder has the name of a feature file"
        raise ContentError([_whole(uri, "folder", text, "rename the folder")])
    if path.exists() and not path.is_file():
        raise ContentError([_whole(uri, "cannot-open", "this is no ordinary file", "remove it")])
    try:
        return path.read_bytes()
    except OSError as error:
        text = f"the file cannot be opened ({error.strerror or type(error).__name__})"
        hint = "look at its permissions, or remove it"
        raise ContentError([_whole(uri, "cannot-open", text, hint)]) from error


def _whole(path: str, code: str, text: str, hint: str) -> Problem:
    return Problem(code, path, 1, 1, text, hint)


def _unreadable(uri: str, content: bytes, problems: tuple[Problem, ...]) -> Unreadable:
    try:
        source: str | None = decode(uri, content)
    except ContentError:
        source = None
    # What it would have spoken of is still known, so that no paragraph falls back to silence.
    rest = source if source is not None else content.replace(b"\0", b"").decode("utf-8", "replace")
    tags = [
        tag for line in rest.splitlines() if line.lstrip().startswith("@") for tag in line.split()
    ]
    paragraphs = {number for tag in tags if (number := paragraph_of(tag))}
    norms = {tag[1:] for tag in tags if is_norm_tag(tag)}
    return Unreadable(uri, problems, source, tuple(sorted(paragraphs)), tuple(sorted(norms)))


def _with_unique_ids(features: Sequence[Feature]) -> tuple[Feature, ...]:
    """Scenarios that share an id get their line added; lint asks for better names."""
    shared = Counter(scenario.id for feature in features for scenario in feature.scenarios)
    distinct = Counter(
        (scenario.id, scenario.place) for feature in features for scenario in feature.scenarios
    )

    def unique(scenario: Scenario) -> Scenario:
        if shared[scenario.id] == 1:
            return scenario
        where = "" if distinct[scenario.id, scenario.place] == 1 else f"~{scenario.uri}"
        return replace(scenario, id=f"{scenario.id}{where}~{scenario.place}")

    return tuple(
        replace(feature, scenarios=tuple(map(unique, feature.scenarios))) for feature in features
    )
