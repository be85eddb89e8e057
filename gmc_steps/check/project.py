"""All static checks of a project, as `gmc-steps check` reports them."""

from __future__ import annotations

from gmc_steps.check.answers import lint_answers
from gmc_steps.check.coverage import lint_coverage
from gmc_steps.check.features import lint_features
from gmc_steps.check.local import lint_local
from gmc_steps.check.restatements import lint_restatements
from gmc_steps.check.situations import lint_named, lint_situations
from gmc_steps.local.policy import policy_of
from gmc_steps.local.steps import local_vocabulary
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project


def check_project(project: Project) -> list[Problem]:
    """Return every problem of a project's content, in the order of paths and lines.

    Args:
        project: The project, as read.

    Raises:
        GuidanceError: Two phrases of the guidance read alike.
    """
    vocabulary = local_vocabulary(project.guidance)
    features, restatements = project.features, project.restatements
    problems = lint_features(features, vocabulary)
    problems += lint_restatements(restatements, project.guidance)
    problems += project.reviews.problems
    problems += lint_answers(features, vocabulary)
    problems += lint_situations(features, vocabulary)
    problems += lint_named(project.named, features)
    problems += lint_coverage(features, restatements, vocabulary)
    try:
        problems += lint_local(features, policy_of(project))
    except ContentError as error:
        problems += error.problems
    return sorted(set(problems), key=lambda x: (x.path, x.line, x.column, x.code, x.text))
