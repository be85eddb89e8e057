"""This project's own guidance, and runs of whole projects, as the tests speak of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gmc_steps.core import Guidance, Norm, Policy, Words
from gmc_steps.core.logic import ALWAYS, NEVER
from gmc_steps.evidence.run import Play, RunOutcome, load_status, play_afresh, run_features
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.feature import Features
from gmc_steps.source.parsing import parse_feature
from gmc_steps.source.project import Project, read_project
from gmc_steps.source.restatements import Restatements, read_page
from gmc_steps.steps.vocabulary import vocabulary_of

OFFICIAL = Path(__file__).parents[2] / "shared" / "guidance" / "official.txt"
"""A copy of the regulator's text, which the project does not carry."""

with_text = pytest.mark.skipif(
    not OFFICIAL.is_file(), reason=f"there is no copy of the regulator's text at {OFFICIAL}"
)

ROOT = Path(__file__).parents[1]
VOCABULARY = vocabulary_of(GUIDANCE)
EXAMPLE = GUIDANCE.words.example


def guidance_with(*norms: Norm) -> Guidance:
    """Return a guidance with the plan of this one, and no norms but those."""
    sections = tuple(
        replace(section, norms=tuple(x for x in norms if x.paragraph in section.paragraphs))
        for section in GUIDANCE.sections
    )
    words = Words("the doctor", norms[0].id if norms else "")
    return Guidance(GUIDANCE.edition, {}, sections, Policy(ALWAYS, ALWAYS, NEVER), words)


def project_of(
    guidance: Guidance,
    pages: Mapping[str, str] | None = None,
    features: Mapping[str, str] | None = None,
    root: Path = ROOT,
) -> Project:
    """Return a project of pages and features, by their paths, that stands in no folder."""
    read = [parse_feature(path, text.encode()) for path, text in (features or {}).items()]
    content = {path: text.encode() for path, text in (features or {}).items()}
    restated = [read_page(path, text, EXAMPLE) for path, text in (pages or {}).items()]
    return Project(
        root, guidance, Features(tuple(read), content=content), Restatements(tuple(restated))
    )


def run_in(root: Path, **options: Any) -> RunOutcome:
    """Run the scenarios of the project in a folder."""
    return run_features(read_project(root), **options)


def noting(played: list[str]) -> Play:
    """Return how pytest is run, noting the files that it is told to play, or "everything"."""

    def play(words: Sequence[str], *rest: Any) -> Any:
        only = [x.removeprefix("--only=") for x in words if x.startswith("--only=")]
        played.extend(only or ["everything"])
        return play_afresh(words, *rest)

    return play


def load_in(root: Path) -> dict[str, Any]:
    """Return the status that stands in a folder."""
    return load_status(read_project(root))
