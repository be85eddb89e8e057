"""A project as it stands in its folder, read once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gmc_steps.core.guidance import Guidance
from gmc_steps.source.feature import Features
from gmc_steps.source.features import read_features
from gmc_steps.source.loading import load_guidance
from gmc_steps.source.restatements import Restatements, read_restatements


@dataclass(frozen=True)
class Project:
    """What a command reads of a project.

    Attributes:
        root: Its folder, that of ``mkdocs.yml``.
        guidance: What it restates.
        features: What stands in ``features/``.
        restatements: What stands in ``docs/guidance/``.
    """

    root: Path
    guidance: Guidance
    features: Features
    restatements: Restatements


def read_project(root: Path) -> Project:
    """Read a project as it stands now.

    Args:
        root: Its folder.

    Raises:
        GuidanceError: Its guidance is wrong, or not there.
    """
    root = root.resolve()
    guidance = load_guidance(root)
    return Project(root, guidance, read_features(root), read_restatements(root, guidance))
