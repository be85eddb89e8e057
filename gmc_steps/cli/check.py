"""`gmc-steps check` and `gmc-steps fidelity`: what is wrong with the content, without a run."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from gmc_steps.cli.edge import CONTENT_IS_WRONG, CallError, say, show
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


@click.command()
@click.argument("official_text", type=click.Path(path_type=Path))
def fidelity(official_text: Path) -> None:
    """Compare the regulator's text, as published, with the norms and the restatements.

    Reports modal words that no norm claims, cross-references that a restatement lacks, paragraphs
    that read differently from the edition restated here, and sentences copied from the text.
    """
    from gmc_steps.check.copied import copied
    from gmc_steps.check.fidelity import compare, links_of
    from gmc_steps.source.problem import ContentError

    project = open_project()
    if project.restatements.unread:
        raise ContentError(project.restatements.unread)
    guidance = project.guidance
    try:
        links = links_of([(each.id, each.text) for each in project.restatements.paragraphs])
        problems = compare(official_text, guidance, links)
        text = official_text.read_text(encoding="utf-8-sig")
        problems += copied(text, project.root, guidance)
    except ContentError as error:
        raise CallError(str(error.problems[0])) from None
    for problem in problems:
        show(problem)
    if problems:
        sys.exit(CONTENT_IS_WRONG)
    say("The text agrees with the norms and the restatements, paragraph by paragraph.")
