"""What a restatement that disagrees with its norms does to the statuses: nothing there passes.

A status is earned by running scenarios, yet it stands above a text. Where that text is found to
say something else than the norms (``may`` for ``must not``, a norm that is marked nowhere), the
scenarios show nothing of what a reader reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from gmc_steps.evidence.stored import seal
from gmc_steps.source.problem import Problem
from gmc_steps.source.project import Project

_HARMLESS = frozenset({"link-target", "endnote-unlinked"})
"""Codes of mistakes that change nothing of what a text says."""


def with_texts(
    status: Mapping[str, Any], project: Project, problems: Iterable[Problem]
) -> dict[str, Any]:
    """Returns the status with every paragraph failing whose text has a mistake.

    Args:
        status: The evidence status, sealed.
        project: Of which it is the status.
        problems: What is wrong with its restatements. A mistake that belongs to no paragraph in
            particular belongs to all on its page.

    Returns:
        The status, sealed. A paragraph that fails for its text says why under ``message``.
    """
    told: dict[int, str] = {}
    named: set[str] = set()
    for problem in problems:
        if problem.code in _HARMLESS:
            continue
        named |= set(re.findall(r"\b\d+\.\d+\b", problem.text))
        for number in _paragraphs(problem, project):
            told.setdefault(number, str(problem))
    if not told:
        return dict(status)
    paragraphs = [
        _failing(entry, told[entry["id"]], named) if entry["id"] in told else entry
        for entry in status["paragraphs"]
    ]
    return seal({**status, "paragraphs": paragraphs})


def _failing(entry: Mapping[str, Any], why: str, named: set[str]) -> dict[str, Any]:
    norms = [
        {**norm, "status": "fails"} if norm["id"] in named else norm for norm in entry["norms"]
    ]
    return {**entry, "status": "fails", "message": why, "norms": norms}


def _paragraphs(problem: Problem, project: Project) -> Iterator[int]:
    """The paragraphs whose text a mistake is in."""
    restatements = project.restatements
    page = next((page for page in restatements.pages if page.path == problem.path), None)
    above = [x for x in page.passages if x.line <= problem.line] if page else []
    here = max(above, key=lambda passage: passage.line, default=None)
    if here is not None and here.kind == "paragraph":
        yield here.id
        return
    if here is not None:  # an endnote: the paragraphs that lead to it
        leading = [
            x.id
            for x in restatements.paragraphs
            if x.path == here.path and f"(#en{here.id})" in x.text
        ]
        if leading:
            yield from leading
            return
    for section in project.guidance.sections:
        if section.path == problem.path:
            yield from section.paragraphs
