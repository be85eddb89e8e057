"""The features folder: every feature file of a project, with its problems.

A file that cannot be read is never left out: it becomes an `Unreadable` with every error in plain
words.
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
from gmc_steps.source.files import decode, may_exist, read_bytes, readable
from gmc_steps.source.parsing import parse_feature
from gmc_steps.source.problem import ContentError, Problem, whole


def read_features(
    root: Path, folder: str = FOLDER, *, only: Collection[str] | None = None
) -> Features:
    """Read every feature file of a project.

    Skip names that begin with a dot and backups ending in ``~``; report a file that looks like a
    feature but would not be read. Never raise for a mistake that an author can make.

    Args:
        root: The project root.
        folder: The features folder, from the root.
        only: The paths, from the root, of the files to read; by default all of them.

    Returns:
        The features and their problems.
    """
    base = root / folder
    if not base.is_dir():
        text = f"the folder {folder} {'is a file' if base.exists() else 'is missing'}"
        problem = whole(folder).problem("no-features", text, "put the .feature files there")
        return Features(problems=(problem,))
    problems: list[Problem] = []
    features: list[Feature] = []
    unreadable: list[Unreadable] = []
    content: dict[str, bytes] = {}
    for file in _candidates(base):
        name = file.relative_to(root).as_posix()
        path = readable(name)
        if only is not None and path not in only:
            continue
        if not file.name.endswith(".feature"):
            problems.append(_not_read(file, path))
            continue
        try:
            content[path] = read_bytes(file, path, "feature file")
            if path != name:
                text = "the name of this file, or of its folder, is not UTF-8"
                hint = "rename it in plain letters"
                raise ContentError([whole(path).problem("not-utf-8", text, hint)])
            features.append(parse_feature(path, content[path]))
        except ContentError as error:
            unreadable.append(_unreadable(path, content.get(path, b""), error.problems))
    if may_exist(root / POLICY):  # the scenarios of local policy depend on it too
        try:
            content[POLICY] = read_bytes(root / POLICY, POLICY, "file")
        except ContentError as error:
            problems += error.problems
    if not features and not unreadable:
        text = f"the folder {folder} holds no .feature file"
        problems.append(whole(folder).problem("no-features", text, "write the first one"))
    return Features(_with_unique_ids(features), tuple(unreadable), tuple(problems), content)


def _candidates(base: Path) -> Iterator[Path]:
    """Yield in order files that are or look like features, and folders that cannot be searched."""
    for path in sorted(base.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(base).parts)
        looks = re.search(r"\.feature", path.name, re.IGNORECASE)
        closed = path.is_dir() and (path.is_symlink() or not os.access(path, os.R_OK | os.X_OK))
        if (looks or closed) and not hidden and not path.name.endswith("~"):
            yield path


def _not_read(file: Path, path: str) -> Problem:
    text, hint = "this file is not read", "let its name end in .feature"
    if file.is_dir():
        text = "what is in this folder is not read"
        hint = (
            "put the files here themselves, not a link" if file.is_symlink() else "make it readable"
        )
    return whole(path).problem("not-read", text, hint)


def _unreadable(path: str, content: bytes, problems: tuple[Problem, ...]) -> Unreadable:
    try:
        source: str | None = decode(path, content)
    except ContentError:
        source = None
    # Its tags still name its paragraphs, which must not look unwritten.
    rest = source if source is not None else content.replace(b"\0", b"").decode("utf-8", "replace")
    tags = [
        tag for line in rest.splitlines() if line.lstrip().startswith("@") for tag in line.split()
    ]
    paragraphs = {number for tag in tags if (number := paragraph_of(tag))}
    norms = {tag[1:] for tag in tags if is_norm_tag(tag)}
    return Unreadable(path, problems, source, tuple(sorted(paragraphs)), tuple(sorted(norms)))


def _with_unique_ids(features: Sequence[Feature]) -> tuple[Feature, ...]:
    """Add lines to ids that scenarios share; the checks ask for better names."""
    every = [scenario for feature in features for scenario in feature.scenarios]
    shared = Counter(scenario.id for scenario in every)
    distinct = Counter((scenario.id, scenario.place) for scenario in every)

    def unique(scenario: Scenario) -> Scenario:
        if shared[scenario.id] == 1:
            return scenario
        where = "" if distinct[scenario.id, scenario.place] == 1 else f"~{scenario.uri}"
        return replace(scenario, id=f"{scenario.id}{where}~{scenario.place}")

    return tuple(
        replace(feature, scenarios=tuple(map(unique, feature.scenarios))) for feature in features
    )
