"""The static checks of `gmc-steps check`: features, restatements and norms, running nothing."""

from __future__ import annotations

from pathlib import Path

from gmc_steps.check.features import lint_features

from gmc_steps.check.answers import lint_answers
from gmc_steps.check.coverage import lint_coverage
from gmc_steps.check.local import lint_local
from gmc_steps.core.guidance import GuidanceError
from gmc_steps.guidance import GUIDANCE
from gmc_steps.local.policy import read_policy
from gmc_steps.source.feature import Features
from gmc_steps.source.features import read_features
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.restatements import Restatements, lint_restatements, read_restatements
from gmc_steps.steps.miss import explain
from gmc_steps.steps.vocabulary import catalogue, match, nearest


def check_project(root: Path) -> list[Problem]:
    """Return every problem of the project's content, in the order of paths and lines.

    Args:
        root: the project's folder.
    """
    problems: list[Problem] = []
    try:
        catalogue()
    except GuidanceError as error:
        path, line, column = error.place.split(":")
        return [Problem("norms", path, int(line), int(column), error.text, error.hint)]
    features, restatements = Features(), Restatements(())
    try:
        features = read_features(root)
        problems += lint_features(features, GUIDANCE.norms, match, nearest, explain)
    except ContentError as error:
        problems += error.problems
    try:
        restatements = read_restatements(root)
        problems += lint_restatements(restatements, GUIDANCE.norms)
    except ContentError as error:
        problems += error.problems
    problems += lint_answers(features, match)
    problems += lint_coverage(features, restatements, match)
    try:
        problems += lint_local(features, read_policy(root))
    except ContentError as error:
        problems += error.problems
    return sorted(set(problems), key=lambda x: (x.path, x.line, x.column, x.code, x.text))
