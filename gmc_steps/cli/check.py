"""`gmc-steps check`: finds problems of the content without a run."""

from __future__ import annotations

import sys

import click

from gmc_steps.cli.edge import CONTENT_IS_WRONG, say, show
from gmc_steps.cli.project import count, named, open_project

annotating = click.option(
    "--annotations/--no-annotations",
    default=None,
    help="Print GitHub annotations too; the default where GITHUB_ACTIONS=true.",
)


@click.command()
@click.argument("where", nargs=-1, metavar="[pNN | FILE]…")
@annotating
def check(where: tuple[str, ...], annotations: bool | None) -> None:
    """Check features, restatements and norms without running anything.

    Everything is checked. If files are named, only what is wrong in them is shown and decides the
    exit code; a paragraph stands for its feature file and its page.
    """
    from gmc_steps.check.annotations import annotation, wanted
    from gmc_steps.check.project import check_project

    project = open_project()
    paragraphs, paths = named(project, where)
    for section in (project.guidance.section_of[number] for number in paragraphs):
        paths.update((section.feature, section.path))
    found = check_project(project)
    problems = [problem for problem in found if not where or problem.path in paths]
    for problem in problems:
        show(problem)
        if wanted(annotations):
            show(annotation(problem))
    if hidden := len(found) - len(problems):
        say(f"{count(hidden, 'problem')} elsewhere; gmc-steps check shows them all.")
    if problems:
        sys.exit(CONTENT_IS_WRONG)
    if where:
        say(f"In order: {', '.join(sorted(paths))}.")
    else:
        say("Features, restatements and norms are in order.")
