"""Builds the site: runs scenarios that are not current, reports problems, then writes the pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from gmc_steps.check.annotations import annotation
from gmc_steps.check.project import check_project
from gmc_steps.check.restatements import lint_restatements
from gmc_steps.check.situations import lint_named
from gmc_steps.evidence.digest import versions
from gmc_steps.evidence.run import load_status, run_features
from gmc_steps.evidence.stored import problems_of, scenarios_of
from gmc_steps.local.policy import policy_of
from gmc_steps.publish.configuration import read_configuration, require_named
from gmc_steps.publish.dated import Answers, DatedCopy
from gmc_steps.publish.failures import failures
from gmc_steps.publish.kept import keep_copy
from gmc_steps.publish.options import Options
from gmc_steps.publish.site_model import site_of
from gmc_steps.publish.worked_out import KEPT
from gmc_steps.publish.writing import Say, write_pages
from gmc_steps.source.problem import ContentError, Failure, Problem
from gmc_steps.source.project import Project, read_project

_GAPS = frozenset({"uncovered-norm", "unused-fact"})
"""Codes of problems that mean something is not written yet: the pages show them as gaps."""


def build_site(
    root: Path,
    site_dir: Path,
    *,
    strict: bool,
    say: Say,
    offline: bool = False,
    annotate: Say | None = None,
    edition: str = "",
    answers_since: Callable[[Project, DatedCopy], Answers] | None = None,
    release: bool = False,
) -> int:
    """Run the scenarios that are not current and write the site.

    Args:
        root: The project's folder.
        site_dir: Where the site goes; replaced whole when everything is written.
        strict: Write nothing if anything is wrong, including warnings and what `gmc-steps check`
            finds, except gaps.
        say: Shows a line of progress.
        offline: Add the site as a zip for computers without internet.
        annotate: Takes each problem as an annotation of a pull request.
        release: Refuse if nobody is named as responsible for the copy, run everything afresh, and
            write nothing if anything is wrong.
        edition: Keep a dated copy of this name, such as 2026-11, and publish it with the others.
        answers_since: Says which answers differ from those of the dated copy before it.

    Returns:
        0, or 1 if the content is wrong.
    """
    try:
        configuration = read_configuration(root)
        if release:
            strict = True
            require_named(root, configuration)
            KEPT.forget(root)
        sources = _stamps(root, "docs", "features")
        project = read_project(root)
        status, broken = earn(project, say, afresh=release)
        results = _stamps(root, "results")
        content, failing = [*map(Failure, content_problems(project))], failures(status)
        wrong = [*content, *map(Failure, broken), *failing]
        wrong += _only_checked(project, wrong)
        for failure in wrong:
            say(str(failure))
            if annotate:
                annotate(annotation(failure.problem, failure.why))
        if wrong and strict:
            why = "--release" if release else "--strict"
            say(f"Nothing is written to {site_dir}, because of {why}.")
            return 1
        if edition and wrong:
            say(f"No dated copy {edition} is kept: the problems above would stay in it for good.")
        elif edition:
            source = configuration.plugins["gmc_steps"].config["source_url"]
            site, _ = site_of(project, Options(source_url=source), measure=False, status=status)
            answers = None
            if site.copies and answers_since:
                before = site.copies[-1]
                say(f"Comparing the answers with those of {before.said}…")
                answers = {"since": before.name, **answers_since(project, before)}
            folder = keep_copy(root, edition, site, answers)
            say(f"Kept {folder.relative_to(root)}; add it to the project's history.")
        write_pages(project, status, root / site_dir, strict=strict, say=say, offline=offline)
        # The pages written are true only if their sources have not changed.
        if (sources, results) != (_stamps(root, "docs", "features"), _stamps(root, "results")):
            now = read_project(root)
            again = [*map(Failure, content_problems(now))], failures(load_status(now))
            if again != (content, failing):
                say(
                    "Something changed while the site was being built, and shows as changed; "
                    "build again."
                )
                return 1
    except ContentError as error:
        for problem in error.problems:
            say(str(problem))
            if annotate:
                annotate(annotation(problem))
        say(f"Nothing is written; {site_dir} is left as it was.")
        return 1
    return 1 if wrong else 0


def _stamps(root: Path, *folders: str) -> list[tuple[Path, int, int, int]]:
    """Return the stamps of the files in some folders, to tell whether any has changed."""
    found = []
    for path in sorted(path for folder in folders for path in (root / folder).rglob("*")):
        with suppress(OSError):  # deleted meanwhile
            at = path.stat()
            if path.is_file():
                found.append((path, at.st_size, at.st_mtime_ns, at.st_ctime_ns))
    return found


def _only_checked(project: Project, told: Sequence[Failure]) -> list[Failure]:
    """Return the failures that the static checks alone have found."""
    places = {(failure.problem.path, failure.problem.line) for failure in told}
    found = [problem for problem in check_project(project) if problem.code not in _GAPS]
    return [Failure(problem) for problem in found if (problem.path, problem.line) not in places]


def earn(
    project: Project, say: Say, *, afresh: bool = False
) -> tuple[dict[str, Any], list[Problem]]:
    """Run the scenarios if any result is not current.

    Args:
        project: As it was read.
        say: Shows a line of progress.
        afresh: Run them all, current or not.

    Returns:
        The resulting status, and any reasons why a run did not finish or could not be kept, which
        the status does not hold.
    """
    status = load_status(project)
    if (
        not afresh
        and all(s["status"] in ("passes", "fails") for s in scenarios_of(status))
        and not status["problems"]
        and status["run"]["versions"] == versions()
    ):
        say("The results are current; nothing to run.")
        return status, []
    say(
        "Running all scenarios afresh…" if afresh else "Running the scenarios that are not current…"
    )
    outcome = run_features(project, afresh=afresh)
    status = outcome.status
    counts = Counter(scenario["status"] for scenario in scenarios_of(status))
    say(", ".join(f"{count} {name}" for name, count in sorted(counts.items())) or "none written")
    known = problems_of(status)
    return status, [problem for problem in outcome.problems if problem not in known]


def content_problems(project: Project) -> list[Problem]:
    """Return all that is wrong with the pages, their reviews and the local policy."""
    found = lint_restatements(project.restatements, project.guidance)
    found += project.reviews.problems
    found += lint_named(project.named, project.features)
    try:
        policy_of(project)
    except ContentError as error:
        found += error.problems
    return found
