"""Builds the site: runs what is not current, then writes the pages aside and renames.

A site that stands is replaced whole or not at all.
"""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build as build_pages
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from gmc_steps.core import NORMS
from gmc_steps.evidence.problem import ContentError
from gmc_steps.evidence.restatements import lint_restatements, read_restatements
from gmc_steps.evidence.run import load_status, run_features
from gmc_steps.evidence.status import scenarios_of
from gmc_steps.publish.configuration import read_configuration
from gmc_steps.publish.kept import keep_edition
from gmc_steps.publish.offline import NAME, finish, for_files, pack
from gmc_steps.publish.project import read_project
from gmc_steps.publish.site_model import Options
from gmc_steps.steps.vocabulary import nearest

Say = Callable[[str], None]

GAPS = ("passes", "not written", "partly written", "information only")
"""Statuses that do not make a build fail; all others do."""


def build_site(
    root: Path,
    site_dir: Path,
    *,
    strict: bool,
    say: Say,
    live: bool = False,
    offline: bool = False,
    edition: str = "",
) -> int:
    """Run the scenarios that are not current and write the site.

    Args:
        root: the project's folder.
        site_dir: where the site goes; replaced whole when everything is written.
        strict: write nothing if anything is wrong, warnings included.
        say: shows a line of progress.
        live: build for `serve`, without what is slow and never looked at there.
        offline: add the site as a zip for computers without internet.
        edition: keep a dated copy of this name, such as 2026-11, and publish it with the others.

    Returns:
        0, or 1 if the content is wrong.
    """
    try:
        read_configuration(root)
        status = earn(root, say)
        wrong = [*restatement_problems(root), *failures(status)]
        for line in wrong:
            say(line)
        if wrong and strict:
            say(f"Nothing is written to {site_dir}, because of --strict.")
            return 1
        if edition and wrong:
            say(f"No dated copy {edition} is kept: what is wrong above would stand in it for good.")
        elif edition:
            folder = keep_edition(root, edition, read_project(root, Options(), measure=False)[0])
            say(f"Kept {folder.relative_to(root)}; add it to the project's history.")
        write_pages(root, root / site_dir, strict=strict, say=say, live=live, offline=offline)
    except ContentError as error:
        for problem in error.problems:
            say(str(problem))
        say(f"Nothing is written; what stands in {site_dir} is kept.")
        return 1
    return 1 if wrong else 0


def earn(root: Path, say: Say) -> dict[str, Any]:
    """Return a status in which every scenario's result is current, running them if need be.

    Raises:
        ContentError: the scenarios could not be run at all.
    """
    status = load_status(root)
    if (
        all(s["status"] in ("passes", "fails") for s in scenarios_of(status))
        and not status["problems"]
    ):
        say("The results are current; nothing to run.")
        return status
    say("Running the scenarios…")
    run_features(root, nearest=nearest)
    status = load_status(root)
    counts: dict[str, int] = {}
    for scenario in scenarios_of(status):
        counts[scenario["status"]] = counts.get(scenario["status"], 0) + 1
    say(", ".join(f"{count} {name}" for name, count in sorted(counts.items())) or "none written")
    return status


def restatement_problems(root: Path) -> list[str]:
    """Return a line for everything that is wrong with the restatements."""
    try:
        found = lint_restatements(read_restatements(root), NORMS)
    except ContentError as error:
        found = list(error.problems)
    return [str(problem) for problem in found]


def failures(status: dict[str, Any]) -> list[str]:
    """Return a line for everything that keeps the status from being sound."""
    bad = [scenario for scenario in scenarios_of(status) if scenario["status"] not in GAPS]
    lines = []
    for problem in status["problems"]:
        # A failing step gives no hint, and is told with its scenario below.
        if problem["hint"] or problem["uri"] not in {scenario["uri"] for scenario in bad}:
            place = f"{problem['uri']}:{problem['line']}:{problem['column']}"
            hint = problem["hint"] or "run `gmc-steps check`"
            lines.append(f"{place}: {problem['text']}; {hint}")
    for scenario in bad:
        told = [step["message"] for step in scenario["steps"] if step.get("message")]
        lines.append(_told(scenario, " ".join(told[0].split()) if told else ""))
    return list(dict.fromkeys(lines))


def _told(scenario: dict[str, Any], reason: str) -> str:
    """Return a line about a scenario that does not pass."""
    place = f"{scenario['uri']}:{scenario['line']}:1"
    words = f"{scenario['name']} ({scenario['status']})" + (f": {reason}" if reason else "")
    return f"{place}: {words}; mend the scenario or the rule"


def write_pages(
    root: Path,
    site_dir: Path,
    *,
    strict: bool,
    say: Say,
    live: bool = False,
    offline: bool = False,
) -> None:
    """Write the site aside and put it in place of the old one.

    With `offline`, the site is built a second time for files, and lies in the first as a zip.

    Raises:
        ContentError: mkdocs.yml or a page is wrong.
    """
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    say("Building the site…")
    site_dir.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=f".{site_dir.name}-", dir=site_dir.parent))
    logger = logging.getLogger("mkdocs")
    shows = _Lines(say)
    logger.addHandler(shows)
    try:
        _build(read_configuration(root, site_dir=str(aside), strict=strict), live=live)
        if offline:
            say("Building the site for computers without internet…")
            with tempfile.TemporaryDirectory() as files:
                config = read_configuration(root, site_dir=files, strict=strict)
                for_files(config)
                _build(config)
                finish(Path(files))
                pack(Path(files), aside / NAME)
        aside.chmod(0o755)
        replace_folder(aside, site_dir)
    except MkDocsException as error:
        raise ContentError([_from_mkdocs(error)]) from None
    finally:
        logger.removeHandler(shows)
        shutil.rmtree(aside, ignore_errors=True)


def _build(config: MkDocsConfig, *, live: bool = False) -> None:
    config.plugins.on_startup(command="serve" if live else "build", dirty=False)
    try:
        build_pages(config)
    finally:
        config.plugins.on_shutdown()


def replace_folder(new: Path, old: Path) -> None:
    """Put a folder in the place of another, so that one of the two always stands there."""
    if not old.exists():
        new.rename(old)
        return
    retired = Path(tempfile.mkdtemp(prefix=f".{old.name}-", dir=old.parent))
    old.rename(retired / old.name)
    try:
        new.rename(old)
    except OSError:
        (retired / old.name).rename(old)
        raise
    finally:
        shutil.rmtree(retired, ignore_errors=True)


def _from_mkdocs(error: MkDocsException) -> Any:
    from gmc_steps.evidence.problem import Problem

    return Problem(
        code="site",
        path="mkdocs.yml",
        line=1,
        column=1,
        text=" ".join(error.format_message().split()),
        hint="the lines above say where",
    )


class _Lines(logging.Handler):
    """Shows MkDocs' warnings, a line each."""

    def __init__(self, say: Say) -> None:
        super().__init__(level=logging.WARNING)
        self._say = say

    def emit(self, record: logging.LogRecord) -> None:
        message = " ".join(record.getMessage().split())
        if "gmc_steps" not in record.name:  # what the plugin warns of has been told before
            self._say(message)
