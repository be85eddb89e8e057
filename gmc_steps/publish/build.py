"""Builds the site: runs what is not current, then writes the pages aside and renames.

A site that stands is replaced whole or not at all.
"""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build as build_pages
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from gmc_steps import STARTED
from gmc_steps.check.annotations import annotation
from gmc_steps.check.project import check_project
from gmc_steps.check.restatements import lint_restatements
from gmc_steps.evidence.code import Code
from gmc_steps.evidence.digest import versions
from gmc_steps.evidence.run import load_status, run_features
from gmc_steps.evidence.status import problems_of, scenarios_of
from gmc_steps.local.policy import policy_of
from gmc_steps.publish.aside import aside, replace_folder
from gmc_steps.publish.configuration import read_configuration
from gmc_steps.publish.failures import Failure, failures
from gmc_steps.publish.kept import keep_edition
from gmc_steps.publish.offline import NAME, finish, for_files, pack
from gmc_steps.publish.plugin import GuidancePlugin
from gmc_steps.publish.site import site_of
from gmc_steps.publish.site_model import Options
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project, read_project

Say = Callable[[str], None]


def build_site(
    root: Path,
    site_dir: Path,
    *,
    strict: bool,
    say: Say,
    offline: bool = False,
    annotate: Say | None = None,
    edition: str = "",
) -> int:
    """Run the scenarios that are not current and write the site.

    Args:
        root: the project's folder.
        site_dir: where the site goes; replaced whole when everything is written.
        strict: write nothing if anything is wrong, warnings included and what `gmc-steps check`
            finds, gaps excepted.
        say: shows a line of progress.
        offline: add the site as a zip for computers without internet.
        annotate: takes everything that is wrong as annotations of a pull request.
        edition: keep a dated copy of this name, such as 2026-11, and publish it with the others.

    Returns:
        0, or 1 if the content is wrong.
    """
    try:
        configuration = read_configuration(root)
        project = read_project(root)
        status, broken = earn(project, say)
        before = [*map(Failure, content_problems(project))]
        wrong = [*before, *map(Failure, broken), *failures(status)]
        if strict:
            wrong += _only_checked(project, wrong)
        for failure in wrong:
            say(str(failure))
            if annotate:
                annotate(annotation(failure.problem, failure.why))
        if wrong and strict:
            say(f"Nothing is written to {site_dir}, because of --strict.")
            return 1
        if edition and wrong:
            say(f"No dated copy {edition} is kept: what is wrong above would stand in it for good.")
        elif edition:
            source = configuration.plugins["gmc_steps"].config["source_url"]
            site, _ = site_of(project, Options(source_url=source), measure=False, status=status)
            folder = keep_edition(root, edition, site)
            say(f"Kept {folder.relative_to(root)}; add it to the project's history.")
        write_pages(project, status, root / site_dir, strict=strict, say=say, offline=offline)
        now = read_project(root)  # what was written is true only of what still stands
        again = [*map(Failure, content_problems(now)), *failures(load_status(now))]
        if again != [*before, *failures(status)]:
            say("Something changed while the site was built, and shows as that; build again.")
            return 1
    except ContentError as error:
        for problem in error.problems:
            say(str(problem))
            if annotate:
                annotate(annotation(problem))
        say(f"Nothing is written; what stands in {site_dir} is kept.")
        return 1
    return 1 if wrong else 0


def _only_checked(project: Project, told: Sequence[Failure]) -> list[Failure]:
    """What the static checks find and nothing has told yet."""
    places = {(failure.problem.path, failure.problem.line) for failure in told}
    found = [problem for problem in check_project(project) if problem.code not in _GAPS]
    return [Failure(problem) for problem in found if (problem.path, problem.line) not in places]


_GAPS = frozenset({"uncovered-norm", "unused-fact"})
"""Codes of what is not written yet: shown on the pages, and no mistake in what is there."""


def earn(project: Project, say: Say) -> tuple[dict[str, Any], list[Problem]]:
    """Run the scenarios if any result is not current.

    Returns:
        The status that stands then, and the reasons why a run did not come to its end or could
        not be kept, of which that status knows nothing.
    """
    status = load_status(project)
    if (
        all(s["status"] in ("passes", "fails") for s in scenarios_of(status))
        and not status["problems"]
        and status["run"]["versions"] == versions()
    ):
        say("The results are current; nothing to run.")
        return status, []
    say("Running the scenarios that are not current…")
    outcome = run_features(project, afresh=False)
    status = outcome.status
    counts: dict[str, int] = {}
    for scenario in scenarios_of(status):
        counts[scenario["status"]] = counts.get(scenario["status"], 0) + 1
    say(", ".join(f"{count} {name}" for name, count in sorted(counts.items())) or "none written")
    known = problems_of(status)
    return status, [problem for problem in outcome.problems if problem not in known]


def content_problems(project: Project) -> list[Problem]:
    """Return everything that is wrong with the restatements and the local policy."""
    found = lint_restatements(project.restatements, project.guidance)
    try:
        policy_of(project)
    except ContentError as error:
        found += error.problems
    return found


def write_pages(
    project: Project,
    status: Mapping[str, Any],
    site_dir: Path,
    *,
    strict: bool,
    say: Say,
    live: bool = False,
    offline: bool = False,
) -> MkDocsConfig:
    """Write the site aside and put it in place of the old one.

    With `offline`, the site is built a second time for files, and lies in the first as a zip.

    Args:
        project: as it was read; its pages are read again by MkDocs.
        status: the status to show.
        site_dir: where the site is to stand.
        strict: whether MkDocs' warnings are errors.
        say: shows a line of progress.
        live: whether this is the live view.
        offline: add the site as a zip.

    Returns:
        The configuration with which the site was built.

    Raises:
        ContentError: mkdocs.yml or a page is wrong.
    """
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    root = project.root
    say("Building the site…")
    logger = logging.getLogger("mkdocs")
    shows = _Lines(say)
    logger.addHandler(shows)
    try:
        with aside(site_dir) as folder:
            built = read_configuration(root, site_dir=str(folder), strict=strict)
            _build(built, project, status, live=live)
            if offline:
                say("Building the site for computers without internet…")
                with tempfile.TemporaryDirectory() as files:
                    config = read_configuration(root, site_dir=files, strict=strict)
                    for_files(config)
                    _build(config, project, status)
                    finish(Path(files))
                    pack(Path(files), folder / NAME, _folder_name(project))
            if changed := Code(root).changed_since(STARTED):
                text = "this changed after it was read"
                raise ContentError([Problem("changed", changed, 1, 1, text, "build again")])
            folder.chmod(0o755)
            replace_folder(folder, site_dir)
        return built
    except MkDocsException as error:
        raise ContentError([_from_mkdocs(error)]) from None
    except OSError as error:
        raise ContentError([_cannot_write(site_dir, error)]) from None
    except UnicodeDecodeError as error:
        raise not_utf8(root, error) from None
    finally:
        logger.removeHandler(shows)


def not_utf8(root: Path, error: UnicodeDecodeError) -> Exception:
    """Return what to raise instead of an error that does not say which page it is about."""
    found = []
    for page in sorted((root / "docs").rglob("*.md")):
        try:
            page.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            path, text = page.relative_to(root).as_posix(), "the page is not UTF-8"
            found.append(Problem("not-utf-8", path, 1, 1, text, "save it as UTF-8"))
    return ContentError(found) if found else error


def _folder_name(project: Project) -> str:
    """The one folder in the zip."""
    return project.guidance.edition.name.lower().replace(" ", "-")


def _build(
    config: MkDocsConfig, project: Project, status: Mapping[str, Any], *, live: bool = False
) -> None:
    plugin = config.plugins["gmc_steps"]
    assert isinstance(plugin, GuidancePlugin)  # `read_configuration` has seen it
    plugin.project, plugin.status = project, status
    config.plugins.on_startup(command="serve" if live else "build", dirty=False)
    try:
        build_pages(config)
    finally:
        config.plugins.on_shutdown()


def _from_mkdocs(error: MkDocsException) -> Problem:
    return Problem(
        code="site",
        path="mkdocs.yml",
        line=1,
        column=1,
        text=" ".join(error.format_message().split()),
        hint="the lines above say where",
    )


def _cannot_write(site_dir: Path, error: OSError) -> Problem:
    """Return the problem that the disk is full, or the folder is not ours to write."""
    text = f"the site cannot be written ({error.strerror or type(error).__name__})"
    return Problem("cannot-write", site_dir.name, 1, 1, text, "make room, or name another folder")


class _Lines(logging.Handler):
    """Shows MkDocs' warnings, a line each."""

    def __init__(self, say: Say) -> None:
        super().__init__(level=logging.WARNING)
        self._say = say

    def emit(self, record: logging.LogRecord) -> None:
        message = " ".join(record.getMessage().split())
        if "gmc_steps" not in record.name:  # what the plugin warns of has been told before
            self._say(message)
