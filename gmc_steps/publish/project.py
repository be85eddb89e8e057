"""Reads a project from its folder: everything that the generator needs, for any engine."""

from __future__ import annotations

import subprocess
from pathlib import Path

from gmc_steps.core import NORMS
from gmc_steps.evidence.problem import ContentError, Problem
from gmc_steps.evidence.restatements import Restatements, lint_restatements, read_restatements
from gmc_steps.evidence.run import load_status
from gmc_steps.publish.site_model import Options, SiteModel, model


def read_project(root: Path, options: Options) -> tuple[SiteModel, list[Problem]]:
    """Reads a project and runs nothing: the status is what stands in ``results/``.

    Args:
        root: The project root (the folder of ``mkdocs.yml``).
        options: What the adopter says.

    Returns:
        The model, and what is wrong with the restatements.
    """
    restatements = Restatements(())
    try:
        restatements = read_restatements(root)
        problems = lint_restatements(restatements, NORMS)
    except ContentError as error:
        problems = list(error.problems)
    features = {
        file.relative_to(root).as_posix(): file.read_text(encoding="utf-8", errors="replace")
        for file in sorted((root / "features").glob("**/*.feature"))
        if file.is_file()
    }
    return model(restatements, NORMS, load_status(root), features, options), problems


def commit_of(root: Path) -> str:
    """The commit that a project is at; empty where there is no git or no commit."""
    try:
        done = subprocess.run(
            ["git", "rev-parse", "HEAD"], cwd=root, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()
