"""`gmc-steps build` and `gmc-steps serve`: the site, built once or while you write."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import click

from gmc_steps.cli.check import annotating
from gmc_steps.cli.edge import CallError, refuse_to_lose, say, show
from gmc_steps.cli.project import open_project, project_root


@click.command()
@click.option("--strict", is_flag=True, help="Write nothing unless everything is in order.")
@click.option(
    "--release",
    is_flag=True,
    help="Run everything afresh, and write nothing unless all is in order and mkdocs.yml names "
    "organisation, contact, reviewer and next review.",
)
@click.option(
    "--site-dir",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="Where to write the site; by default, site_dir in mkdocs.yml, or else site.",
)
@click.option("--offline", is_flag=True, help="Add offline.zip, for computers without internet.")
@annotating
@click.option(
    "--junit",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the results as JUnit XML too, whatever they are.",
)
@click.option(
    "--edition",
    metavar="YYYY-MM",
    default="",
    help="Keep a dated copy, and publish it from now on.",
)
def build(
    strict: bool,
    release: bool,
    site_dir: Path | None,
    offline: bool,
    annotations: bool | None,
    junit: Path | None,
    edition: str,
) -> None:
    """Run the scenarios and write the static site.

    Exits with 1 if a scenario fails, is undefined, did not run or is out of date; the pages show
    it. A paragraph without scenarios is a gap, not a failure.
    """
    from gmc_steps.check.annotations import wanted
    from gmc_steps.cli.diff import answers_since
    from gmc_steps.evidence.junit import BEGINS
    from gmc_steps.publish.aside import in_the_way
    from gmc_steps.publish.build import build_site
    from gmc_steps.publish.configuration import site_folder
    from gmc_steps.publish.dated import is_name
    from gmc_steps.source.problem import ContentError

    if edition and not is_name(edition):
        raise CallError(f"--edition {edition}: not a date; give a month or a day, such as 2026-11")
    root = project_root()
    _refuse_odd_time()
    if site_dir is None:
        try:
            site_dir = site_folder(root)
        except ContentError:  # the build reports it
            site_dir = Path("site")
    if found := in_the_way(root / site_dir):
        raise CallError(
            f"--site-dir {site_dir}: this exists, and gmc-steps did not write {found}, which would "
            "be lost; name another folder, or empty this one"
        )
    if junit:
        if junit.resolve().is_relative_to((root / site_dir).resolve()):
            raise CallError(
                f"--junit {junit}: this is inside the site's folder; name a place outside it"
            )
        refuse_to_lose("--junit", junit, BEGINS, "results")
    code = build_site(
        root,
        site_dir,
        strict=strict,
        say=say,
        offline=offline,
        edition=edition,
        answers_since=answers_since,
        release=release,
        annotate=show if wanted(annotations) else None,
    )
    if junit:
        _write_junit(junit)
    sys.exit(code)


def _refuse_odd_time() -> None:
    """Refuse a malformed SOURCE_DATE_EPOCH; unset an empty one."""
    name = "SOURCE_DATE_EPOCH"
    said = os.environ.get(name, "").strip()
    if not said:
        os.environ.pop(name, None)
    elif not re.fullmatch(r"[0-9]{1,10}", said) or int(said) >= 2**32:
        what = "is not a number of seconds since 1970, up to the year 2106"
        raise CallError(f"{name}={said[:40]} {what}; unset it, or give one")


def _write_junit(path: Path) -> None:
    """Write the status after a build as JUnit XML."""
    from gmc_steps.evidence.junit import to_junit
    from gmc_steps.evidence.run import load_status

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(to_junit(load_status(open_project())), encoding="utf-8", newline="\n")
    except OSError as error:
        raise CallError(f"{path}: it cannot be written ({error.strerror})") from None


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Port on 127.0.0.1.",
)
def serve(port: int) -> None:
    """Run the scenarios, build the site, serve it, and show every change in the open page."""
    from gmc_steps.serve.server import serve_site

    _refuse_odd_time()
    sys.exit(serve_site(project_root(), port, say=say))
