"""`gmc-steps diff`: the answers that change between two revisions of the rules."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gmc_steps.cli.check import annotating
from gmc_steps.cli.edge import CallError, show
from gmc_steps.cli.project import features_of, open_project, project_root

if TYPE_CHECKING:
    from gmc_steps.core.guidance import Guidance
    from gmc_steps.publish.dated import DatedCopy
    from gmc_steps.source.feature import Features
    from gmc_steps.source.project import Project

NO_SOLVER = "the solver that compares the rules is not installed; run make install"


@click.command()
@click.argument("before", metavar="REV")
@click.argument("after", metavar="[REV2]", required=False)
@click.option("--letter", "as_letter", is_flag=True, help="Print a letter to staff, as Markdown.")
@annotating
def diff(before: str, after: str | None, as_letter: bool, annotations: bool | None) -> None:
    """Say which answers change from revision REV to REV2, or to the files as they are.

    Both revisions are read by this version, so that what is compared is the rules alone. Exits
    with 0 whether or not an answer changes.
    """
    from gmc_steps.check.annotations import annotation, wanted
    from gmc_steps.prove.solver import SolverMissingError
    from gmc_steps.strength.letter import Letter
    from gmc_steps.strength.revision import RevisionError, guidance_in, laid_out

    root = project_root()
    with ExitStack() as stack:
        try:
            old = guidance_in(stack.enter_context(laid_out(root, before)), before)
            there, new, features = _later(after, stack)
            names = before, after or "the files as they are"
            letter = Letter.between(old, new, names, features.scenarios)
        except RevisionError as error:
            raise CallError(str(error)) from None
        except SolverMissingError:
            raise CallError(NO_SOLVER) from None
        if as_letter:
            show(letter.markdown())
        else:
            for line in letter.lines():
                show(line)
        if wanted(annotations):
            for problem in letter.annotations(there):
                show(annotation(problem, level="notice"))


def answers_since(project: Project, copy: DatedCopy) -> dict[str, object]:
    """Return which answers differ from those of a dated copy, or why they were not compared.

    Args:
        project: As it stands.
        copy: The copy; it names the commit that holds its rules.
    """
    from gmc_steps.prove.solver import SolverMissingError
    from gmc_steps.strength.letter import Letter
    from gmc_steps.strength.revision import RevisionError, guidance_in, laid_out

    commit = copy.record.get("rules")
    if not isinstance(commit, str) or not commit:
        return {"why": f"no commit is known to hold the rules of {copy.said}"}
    try:
        with laid_out(project.root, commit) as there:
            old, names = guidance_in(there, copy.said), (copy.said, "now")
            scenarios = project.features.scenarios
            return Letter.between(old, project.guidance, names, scenarios).plain()
    except RevisionError as error:
        return {"why": str(error).replace(commit, copy.said)}
    except SolverMissingError:
        return {"why": NO_SOLVER}


def _later(revision: str | None, stack: ExitStack) -> tuple[Path, Guidance, Features]:
    """Return the folder, the rules and the features of the later revision."""
    from gmc_steps.source.features import read_features
    from gmc_steps.strength.revision import guidance_in, laid_out

    if revision is None:
        project = open_project()
        return project.root, project.guidance, features_of(project)
    there: Path = stack.enter_context(laid_out(project_root(), revision))
    return there, guidance_in(there, revision), read_features(there)
