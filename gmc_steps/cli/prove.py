"""`gmc-steps prove`: proves the laws over all possible situations."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from gmc_steps.cli.edge import CONTENT_IS_WRONG, CallError, say, show
from gmc_steps.cli.project import open_project, project_root


@click.command()
@click.option("--law", "wanted", metavar="L1", multiple=True, help="Only this law.")
@click.option("--json", "as_json", is_flag=True, help="Print what was found as JSON.")
def prove(wanted: tuple[str, ...], as_json: bool) -> None:
    """Prove the laws over all possible situations.

    For a law that is broken, prints the smallest situation that shows it. Exits with 1 if a law
    is broken or not proved.
    """
    from gmc_steps.core.laws import LAWS
    from gmc_steps.evidence.laws import PROOFS
    from gmc_steps.prove.proofs import Prover, Standing
    from gmc_steps.prove.report import lines, to_json
    from gmc_steps.prove.solver import SolverMissingError
    from gmc_steps.steps.givens import situation_of
    from gmc_steps.steps.vocabulary import vocabulary_of

    ids = [law.id for law in LAWS]
    if unknown := [id for id in wanted if id not in ids]:
        raise CallError(f"there is no law {unknown[0]}; use {ids[0]} to {ids[-1]}")
    digest, proofs = PROOFS.digest(project_root()), []  # before any of it is read
    project = open_project()
    vocabulary = vocabulary_of(project.guidance)
    told = (situation_of(each, vocabulary) for each in project.features.scenarios)
    prover = Prover(project.guidance, lambda: [x.given for x in told if x is not None])
    try:
        for law in LAWS:
            if not wanted or law.id in wanted:
                proofs.append(prover.prove(law))
                if not as_json:
                    show("\n".join(lines(project.guidance, proofs[-1])))
    except SolverMissingError:
        python = Path(sys.executable)
        shown = python.relative_to(Path.cwd()) if python.is_relative_to(Path.cwd()) else python
        raise CallError(
            "the solver that proves the laws is not installed; install it with "
            f"{shown} -m pip install --pre python-sat"
        ) from None
    if as_json:
        show(json.dumps([to_json(proof) for proof in proofs], indent=2, ensure_ascii=False))
    if not PROOFS.keep(project.root, digest, {proof.law.id: proof.kept for proof in proofs}):
        raise CallError("the rules changed in the meantime, so none of this is kept; prove again")
    short = [proof.law.id for proof in proofs if proof.standing is not Standing.HOLDS]
    say(f"Broken or not proved: {', '.join(short)}." if short else "Nothing breaks a law.")
    sys.exit(CONTENT_IS_WRONG if short else 0)
