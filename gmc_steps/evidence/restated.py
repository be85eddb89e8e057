"""Statuses where a restatement disagrees with its norms: nothing there passes.

A status is earned by running scenarios, yet it stands beside a text. Where that text says something
other than the norms (``may`` for ``must not``, a norm marked nowhere), the scenarios show nothing
about what a reader reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from gmc_steps.evidence.outcome import Entry
from gmc_steps.evidence.stored import seal
from gmc_steps.source.problem import Problem
from gmc_steps.source.project import Project
from gmc_steps.source.restatements import FOLDER

_HARMLESS = frozenset({"link-target", "endnote-unlinked"})
"""Codes of mistakes that change nothing of what a text says."""


def with_texts(
    status: Mapping[str, Any], project: Project, problems: Iterable[Problem]
) -> dict[str, Any]:
    """Return the status in which every paragraph with a mistake in its text fails.

    Args:
        status: The evidence status, sealed.
        project: The project whose status it is.
        problems: What is wrong with its restatements. A mistake that belongs to no paragraph in
            particular belongs to all on its page; one on no page, such as in the inventory of the
            norms, to all there are.

    Returns:
        The status, sealed. A paragraph that fails for its text says why under ``message``.
    """
    harmful = [problem for problem in problems if problem.code not in _HARMLESS]
    if not harmful:
        return dict(status)
    named = {norm for x in harmful for norm in re.findall(r"\b\d+\.\d+\b", x.text)}
    why: dict[int, str] = {}
    for problem in harmful:
        for number in paragraphs_of(problem, project):
            why.setdefault(number, str(problem))
    paragraphs = [
        _failing(entry, why[entry["id"]], named) if entry["id"] in why else entry
        for entry in status["paragraphs"]
    ]
    return seal({**status, "paragraphs": paragraphs})


def _failing(entry: Entry, why: str, named: set[str]) -> Entry:
    norms = [
        {**norm, "status": "fails"} if norm["id"] in named else norm for norm in entry["norms"]
    ]
    return {**entry, "status": "fails", "message": why, "norms": norms}


def paragraphs_of(problem: Problem, project: Project) -> list[int]:
    """Return the paragraphs whose text a mistake is in.

    Args:
        problem: The mistake.
        project: The project.
    """
    pages, paragraphs = project.restatements.pages, project.restatements.paragraphs
    above = [
        passage
        for page in pages
        if page.path == problem.path
        for passage in page.passages
        if passage.line <= problem.line
    ]
    here = max(above, key=lambda passage: passage.line, default=None)
    if here is not None and here.kind == "paragraph":
        return [here.id]
    if here is not None:  # an endnote: the paragraphs that lead to it
        link = f"(#en{here.id})"
        if leading := [x.id for x in paragraphs if x.path == here.path and link in x.text]:
            return leading
    if not problem.path.startswith(f"{FOLDER}/"):
        return [*project.guidance.paragraphs]
    plan = project.guidance.sections
    return [number for x in plan if x.path == problem.path for number in x.paragraphs]
