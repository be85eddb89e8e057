"""Reads a project from its folder: everything that the generator needs, for any engine."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from gmc_steps.check.coverage import coverage, play
from gmc_steps.evidence.restated import with_texts
from gmc_steps.evidence.run import load_status
from gmc_steps.guidance import GUIDANCE
from gmc_steps.local.policy import read_policy
from gmc_steps.publish import glossary
from gmc_steps.publish.editions import record
from gmc_steps.publish.site_model import Options, Scenario, SiteModel, model
from gmc_steps.publish.whole import whole
from gmc_steps.source.features import read_features
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.restatements import Restatements, lint_restatements, read_restatements
from gmc_steps.steps.vocabulary import match


def read_project(
    root: Path,
    options: Options,
    *,
    measure: bool = True,
    status: Mapping[str, Any] | None = None,
) -> tuple[SiteModel, list[Problem]]:
    """Reads a project and runs nothing: the status is what stands in ``results/``.

    Args:
        root: The project root (the folder of ``mkdocs.yml``).
        options: What the adopter says.
        measure: Whether to measure what the scenarios exercise, which takes a few seconds.
        status: As `load_status` would give it, where that is known already.

    Returns:
        The model, and what is wrong with the restatements.
    """
    restatements = Restatements(())
    try:
        restatements = read_restatements(root)
        problems = lint_restatements(restatements, GUIDANCE.norms)
    except ContentError as error:
        problems = list(error.problems)
    features = {
        file.relative_to(root).as_posix(): file.read_text(encoding="utf-8", errors="replace")
        for file in sorted((root / "features").glob("**/*.feature"))
        if file.is_file()
    }
    known = with_texts(load_status(root) if status is None else status, restatements, problems)
    site = model(restatements, GUIDANCE.norms, known, features, options)
    try:
        site = replace(site, policy=read_policy(root))
    except ContentError as error:
        site = replace(site, unread=tuple(map(str, error.problems)))
        problems += error.problems
    texts = [
        (page.path.removeprefix("docs/"), (root / page.path).read_text(encoding="utf-8-sig"))
        for page in restatements.pages
        if page.path in {plan.path for plan in GUIDANCE.sections}
    ]
    vocabulary = root / "docs" / glossary.PATH
    terms = glossary.read_glossary(vocabulary.read_text("utf-8")) if vocabulary.is_file() else ()
    said = {
        paragraph.id: {row.id: _said(row) for group in paragraph.groups for row in group.rows}
        for paragraph in site.paragraphs
    }
    recorded = record(restatements, GUIDANCE.norms, said)
    # Only what informs can be left out by a reader's choice: a duty never.
    nations = {
        norm.id: norm.nations for norm in GUIDANCE.norms if norm.nations and not norm.directive
    }
    site = replace(site, whole=whole(texts), nations=nations, terms=terms, record=recorded)
    if measure:
        passing = {scenario.id for scenario in site.scenarios if scenario.status == "passes"}
        played = [play(x, match) for x in read_features(root).scenarios if x.id in passing]
        site = replace(site, coverage=coverage([x for x in played if x is not None]))
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
