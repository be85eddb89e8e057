"""`gmc-steps mutate`: measures which changes to the rules the scenarios notice."""

from __future__ import annotations

import json
import sys

import click

from gmc_steps.cli.edge import CONTENT_IS_WRONG, CallError, say, show
from gmc_steps.cli.project import count, features_of, open_project, paragraphs_of, project_root


@click.command()
@click.argument("where", nargs=-1, metavar="[pNN | FEATURE]…")
@click.option("--scenarios", "drafted", is_flag=True, help="Print scenarios that would notice.")
@click.option(
    "--laws", "asked", is_flag=True, help="Also ask the laws about what no example notices."
)
@click.option("--json", "as_json", is_flag=True, help="Print what was found as JSON.")
def mutate(where: tuple[str, ...], drafted: bool, asked: bool, as_json: bool) -> None:
    """Change each norm in every small way, and say which changes no scenario notices.

    Changes that no possible situation tells apart from the rules are not counted. What was found
    is kept for the site, paragraph by paragraph. Exits with 0 unless nothing could be measured.
    """
    from gmc_steps.desk.theorem import theorems_of
    from gmc_steps.evidence.strength import MUTANTS
    from gmc_steps.source.flaws import flaws
    from gmc_steps.steps.vocabulary import vocabulary_of
    from gmc_steps.strength.lawful import law_broken_by
    from gmc_steps.strength.measure import Standing, measure
    from gmc_steps.strength.report import drafts, lines, to_json
    from gmc_steps.strength.survivors import Scenarios

    digest = MUTANTS.digest(project_root())  # before any of it is read
    project = open_project()
    paragraphs, features = paragraphs_of(project, where), features_of(project)
    vocabulary = vocabulary_of(project.guidance)
    # A flawed scenario shows nothing in a run, so it notices nothing.
    flawed = {id for x in features.features for flaw in flaws(x) for id in flaw.scenarios}
    played = [x for x in features.scenarios if x.id not in flawed]
    theorems = theorems_of(played, vocabulary)
    if not theorems:
        say("There is no scenario that could notice anything.")
        sys.exit(CONTENT_IS_WRONG)
    homes = {rule.paragraph: x for x in features.features for rule in x.rules if rule.paragraph}
    scenarios, found = Scenarios(vocabulary, homes), []
    laws = law_broken_by if asked else None
    for each in measure(project.guidance, theorems, paragraphs, laws, scenarios.background):
        found.append(each)
        if not as_json:
            for line in lines(each):
                show(line)
            for text in drafts(each, scenarios) if drafted else ():
                show(text)
    if as_json:
        show(json.dumps(to_json(found), indent=2, ensure_ascii=False))
    kept = {str(each.paragraph): each.kept for each in found}
    if not MUTANTS.keep(project.root, digest, kept):
        raise CallError(
            "rules or scenarios changed in the meantime, so none of this is kept; try again"
        )
    changes, noticed = sum(x.changes for x in found), sum(x.noticed for x in found)
    unknown = sum(x.count(Standing.UNKNOWN) for x in found)
    more = f" (for {unknown}, it is not known whether any could)" if unknown else ""
    say(f"The examples notice {noticed} of {count(changes, 'change')}{more}.")
