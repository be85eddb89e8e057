"""From a project to the model of its site: everything that the generator needs, for any engine."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from gmc_steps.check.coverage import coverage, play
from gmc_steps.check.restatements import lint_restatements
from gmc_steps.evidence.restated import with_texts
from gmc_steps.evidence.run import load_status
from gmc_steps.local.policy import policy_of
from gmc_steps.publish import glossary
from gmc_steps.publish.editions import record
from gmc_steps.publish.site_model import Options, Scenario, SiteModel, model
from gmc_steps.publish.whole import whole
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project
from gmc_steps.steps.vocabulary import vocabulary_of


def site_of(
    project: Project,
    options: Options,
    *,
    measure: bool = True,
    status: Mapping[str, Any] | None = None,
) -> tuple[SiteModel, list[Problem]]:
    """Make the model of a project's site. Runs nothing: the status is what stands in ``results/``.

    Args:
        project: As it was read.
        options: What the adopter says.
        measure: Whether to measure what the scenarios exercise, which takes a moment.
        status: As `load_status` would give it, where that is known already.

    Returns:
        The model, and what is wrong with the restatements.
    """
    guidance, restatements = project.guidance, project.restatements
    problems = lint_restatements(restatements, guidance)
    known = with_texts(load_status(project) if status is None else status, project, problems)
    site = model(project, known, options)
    try:
        site = replace(site, policy=policy_of(project))
    except ContentError as error:
        site = replace(site, unread=tuple(map(str, error.problems)))
        problems += error.problems
    planned = {section.path for section in guidance.sections}
    texts = [
        (page.path.removeprefix("docs/"), page.text)
        for page in restatements.pages
        if page.path in planned
    ]
    terms_page = project.root / "docs" / glossary.PATH
    terms = glossary.read_glossary(terms_page.read_text("utf-8")) if terms_page.is_file() else ()
    said = {
        paragraph.id: {row.id: _said(row) for group in paragraph.groups for row in group.rows}
        for paragraph in site.paragraphs
    }
    recorded = record(restatements, guidance.norms, said)
    # Only what informs can be left out by a reader's choice: a duty never.
    regions = {
        norm.id: norm.regions for norm in guidance.norms if norm.regions and not norm.directive
    }
    site = replace(site, whole=whole(texts), regions=regions, terms=terms, record=recorded)
    if measure:
        vocabulary = vocabulary_of(guidance)
        passing = {scenario.id for scenario in site.scenarios if scenario.status == "passes"}
        played = [play(x, vocabulary) for x in project.features.scenarios if x.id in passing]
        measured = coverage(guidance, [x for x in played if x is not None])
        site = replace(site, coverage=measured)
    return site, problems


def _said(scenario: Scenario) -> list[object]:
    """What a scenario says, whatever came of running it."""
    return [(step.keyword, step.text, step.table, step.docstring) for step in scenario.steps]


def commit_of(root: Path) -> str:
    """The commit that a project is at; empty where there is no git or no commit."""
    try:
        done = subprocess.run(
            ["git", "rev-parse", "HEAD"], cwd=root, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()
