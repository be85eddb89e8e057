"""A run in parts: which feature files each part plays, and that parts belong together.

Parts may run side by side on one machine, or each on its own, as in the jobs of a CI server. What
they come to together is exactly what one run gives, or it is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from gmc_steps.evidence.digest import Digests
from gmc_steps.evidence.messages import read_messages
from gmc_steps.evidence.results import Results
from gmc_steps.source.feature import POLICY, Features, of_local_policy
from gmc_steps.source.files import read_bytes
from gmc_steps.source.problem import ContentError, Problem

_AGAIN = "run the parts again, all on this revision"


def divided(features: Features, files: Sequence[str], number: int) -> list[list[str]]:
    """Divide feature files among parts, so that all end at about the same time.

    Args:
        features: As they are read; the same ones are divided alike everywhere.
        files: Those that are to run.
        number: How many parts.

    Returns:
        The files of each part; no part has none.
    """
    size = {feature.path: len(feature.scenarios) for feature in features.features}
    parts: list[list[str]] = [[] for _ in range(min(number, len(files)))]
    for uri in sorted(files, key=lambda uri: -size.get(uri, 0)):
        min(parts, key=lambda part: sum(size.get(x, 0) for x in part)).append(uri)
    return parts


def playable(features: Features) -> list[str]:
    """Return every feature file, those that cannot be read too: a run tells of them."""
    return [x.path for x in features.features] + [x.path for x in features.unreadable]


def joined(paths: Sequence[Path], features: Features, digests: Digests, place: Path) -> bytes:
    """Return the messages of all parts of one run, part after part.

    Args:
        paths: Their files, as the caller names them.
        features: As they are here.
        digests: Of the features and the code here.
        place: A folder for what was read of each.

    Raises:
        ContentError: A file is no part, a feature file is in two of them, in none or not here, or
            they were made with other features, rules or versions.
    """
    copies: dict[Path, Path] = {}
    for number, path in enumerate(paths):
        if path.resolve() in {each.resolve() for each in copies}:
            raise ContentError([_problem(path, "this file is named twice", "name each part once")])
        copy = copies[path] = place / f"part-{number}.ndjson"
        copy.write_bytes(read_bytes(path, str(path), "file"))
    runs = {path: _results(path, copy) for path, copy in copies.items()}
    if problems := [*_differences(runs, features, digests)]:
        raise ContentError(problems)
    return b"".join(copy.read_bytes() for copy in copies.values())


def _results(path: Path, copy: Path) -> Results:
    """Return what a part has shown.

    Args:
        path: Its file, as the caller names it.
        copy: What was read of it.
    """
    try:
        runs = read_messages(copy)
    except ContentError as error:
        hint = "name a file that gmc-steps run wrote"
        found = [replace(x, path=str(path), hint=hint) for x in error.problems]
        raise ContentError(found) from error
    if len(runs) > 1:
        text = f"this file holds {len(runs)} runs"
        raise ContentError([_problem(path, text, "name each part's own file")])
    return runs[0]


def _differences(
    runs: Mapping[Path, Results], features: Features, digests: Digests
) -> Iterator[Problem]:
    """Yield why runs are not the parts of one run of what stands here."""
    here = {**digests.features}
    first, made = next((path, run.versions) for path, run in runs.items())
    having: dict[str, Path] = {}
    for path, run in runs.items():
        if run.code != digests.code_digest:
            yield _problem(path, "this was made with different rules or steps", _AGAIN)
        local = any(of_local_policy(uri) for uri in run.sources)
        if local and run.policy != digests.features.get(POLICY, ""):
            yield _problem(path, "this was made with a different local policy", _AGAIN)
        for name in sorted(run.versions.keys() | made.keys()):
            if run.versions.get(name) != made.get(name):
                text = f"this was made with {name} {run.versions.get(name)}"
                hint = f"run all parts with the same: {first} was made with {made.get(name)}"
                yield _problem(path, text, hint)
        for uri in run.sources:
            if uri in having:
                text = f"{uri} is in {having[uri]} too"
                yield _problem(path, text, "name each part once")
            elif uri not in here:
                yield _problem(path, f"{uri} is not in this project", _AGAIN)
            having[uri] = path
    texts = {feature.path: feature.source for feature in features.features}
    for uri in playable(features):
        if uri not in having:
            text = "no part has this file"
            yield Problem("no-part", uri, 1, 1, text, "name the part that ran it as well")
        elif uri in texts and runs[having[uri]].sources[uri] != texts[uri]:
            text = f"{uri} had a different text when this was made"
            yield _problem(having[uri], text, _AGAIN)


def _problem(path: Path, text: str, hint: str) -> Problem:
    return Problem("part", str(path), 1, 1, text, hint)
