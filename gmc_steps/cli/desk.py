"""The commands `doctor`, `suggest` and `new`, which help to write and review scenarios."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

import click

from gmc_steps.cli.edge import CONTENT_IS_WRONG, CallError, say, show
from gmc_steps.cli.project import (
    count,
    features_of,
    named,
    open_project,
    paragraph_named,
    paragraphs_of,
)

if TYPE_CHECKING:
    from gmc_steps.source.feature import Features
    from gmc_steps.source.project import Project


@click.command()
@click.argument("where", nargs=-1, metavar="[pNN | FEATURE]…")
@click.option("--all", "every", is_flag=True, help="Show the notes too.")
@click.option("--strict", is_flag=True, help="Exit with 1 if there is any remark.")
def doctor(where: tuple[str, ...], every: bool, strict: bool) -> None:
    """Point out what is odd about scenarios that may all be right.

    Looks for Thens that do not hold in every case, scenarios that repeat or contradict one
    another, and verdicts that rest on norms other than those cited. This is advice, not errors.
    Notes are about Givens that change nothing and may well be there for the reader.
    """
    from gmc_steps.desk.doctor import NOTES, examine
    from gmc_steps.steps.vocabulary import vocabulary_of

    project = open_project()
    paragraphs, paths = named(project, where)
    chosen = [
        scenario
        for scenario in features_of(project).scenarios
        if not where
        or scenario.uri in paths
        or (scenario.rule and scenario.rule.paragraph in paragraphs)
    ]
    found = examine(chosen, vocabulary_of(project.guidance))
    remarks = [problem for problem in found if problem.code not in NOTES]
    for problem in found if every else remarks:
        show(problem)
    notes = len(found) - len(remarks)
    hint = f" (--all shows {'it' if notes == 1 else 'them'})" if notes and not every else ""
    say(f"{count(len(remarks), 'remark')}, {count(notes, 'note')}{hint}.")
    sys.exit(CONTENT_IS_WRONG if remarks and strict else 0)


@click.command()
@click.argument("where", nargs=-1, metavar="[pNN | FEATURE]…")
def suggest(where: tuple[str, ...]) -> None:
    """Print scenarios that are missing, as Gherkin to paste.

    There is one for each alternative in a norm's conditions that no scenario takes both ways, and,
    where paragraphs are named, for the changes to their rules that no scenario notices. Its Then
    is what the rules say now: check it against the text of the guidance first.
    """
    from gmc_steps.desk.suggest import IMPOSSIBLE
    from gmc_steps.desk.suggest import suggest as missing
    from gmc_steps.steps.vocabulary import vocabulary_of

    project = open_project()
    paragraphs, features = paragraphs_of(project, where), features_of(project)
    found, gaps = missing(features, vocabulary_of(project.guidance), paragraphs)
    pieces = [(each.path, each.below, f"{each.where}\n{each.gherkin}") for each in found]
    if paragraphs:
        steps = {each.draft.steps for each in found}
        pieces += _survivors(project, features, paragraphs, steps)
    order = [feature.path for feature in features.features]
    path = ""
    for at, _, text in sorted(pieces, key=lambda x: (order.index(x[0]), x[1])):
        if at != path:
            path = at
            show(f"# {path}\n")
        show(text)
    for gap in gaps:
        if gap.why != IMPOSSIBLE:
            say(f"No suggestion for {gap}.")
    if impossible := sum(gap.why == IMPOSSIBLE for gap in gaps):
        say(f"{count(impossible, 'alternative')} can never arise: the answers exclude one another.")
    hint = " Line numbers are those of the files as they are now: paste from the bottom up."
    say(f"{count(len(pieces), 'suggestion')}.{hint if pieces else ''}")


def _survivors(
    project: Project,
    features: Features,
    paragraphs: Collection[int],
    suggested: Collection[tuple[str, ...]],
) -> Iterator[tuple[str, int, str]]:
    """Yield file, line and scenario for each unnoticed change that has no suggestion yet."""
    from gmc_steps.desk.place import end_of_rule
    from gmc_steps.desk.suggest import where_below
    from gmc_steps.desk.theorem import theorems_of
    from gmc_steps.steps.vocabulary import vocabulary_of
    from gmc_steps.strength.measure import Standing, measure
    from gmc_steps.strength.report import drafts
    from gmc_steps.strength.survivors import Scenarios

    vocabulary = vocabulary_of(project.guidance)
    homes = {rule.paragraph: x for x in features.features for rule in x.rules if rule.paragraph}
    theorems, scenarios = theorems_of(features.scenarios, vocabulary), Scenarios(vocabulary, homes)
    here = [number for number in paragraphs if number in homes]
    if not (here and theorems):
        return
    for each in measure(project.guidance, theorems, here, given=scenarios.background):
        home = homes[each.paragraph]
        lines = home.source.encode().splitlines()
        below = end_of_rule(home, lines, each.paragraph) or 0
        for text in drafts(each, scenarios, suggested):
            yield home.path, below, f"{where_below(each.paragraph, below)}\n{text}"
        if unknown := each.count(Standing.UNKNOWN):
            changes = count(unknown, "change")
            say(
                f"Paragraph {each.paragraph}: for {changes} it is not known whether any "
                "scenario could notice (gmc-steps mutate names them)."
            )


@click.command()
@click.argument("paragraph", required=False, metavar="[pNN]")
@click.option("--norm", "norms", multiple=True, help="A norm's id, as on the pages.")
@click.option("--name", default="", help="The scenario's name.")
@click.option("--given", "givens", multiple=True, help="A phrase; may be repeated.")
@click.option("--then", "thens", multiple=True, help="A phrase; may be repeated.")
def new(
    paragraph: str | None,
    norms: tuple[str, ...],
    name: str,
    givens: tuple[str, ...],
    thens: tuple[str, ...],
) -> None:
    """Write a new scenario where it belongs, after a few questions.

    What the options give is not asked for; with a name and a Given nothing is asked, and without
    --then the Thens are what the rules say now.
    """
    from gmc_steps.desk.dialogue import Brief, PhraseError, compose
    from gmc_steps.desk.place import write
    from gmc_steps.desk.theorem import background_of
    from gmc_steps.source.problem import ContentError
    from gmc_steps.steps.vocabulary import vocabulary_of

    project = open_project()
    guidance, vocabulary = project.guidance, vocabulary_of(project.guidance)
    ask = None if name and givens else _ask
    if paragraph is None and ask:
        paragraph = ask(f"Paragraph (1 to {guidance.paragraphs[-1]})")
    number = paragraph_named(guidance, paragraph or "")
    if number is None:
        example = guidance.norm[guidance.words.example].paragraph
        said = f"there is no paragraph {paragraph}" if paragraph else "no paragraph given"
        raise CallError(f"{said}; try p{example}")
    if unknown := next((id for id in norms if id not in guidance.norm), None):
        raise CallError(f"there is no norm {unknown}; the pages show the ids")
    file = guidance.section_of[number].feature
    feature = next((x for x in features_of(project).features if x.path == file), None)
    try:
        background = background_of(feature, number, vocabulary) if feature else {}
        brief = Brief(norms, name, givens, thens)
        draft = compose(vocabulary, number, background, brief, ask, say)
    except PhraseError as error:
        raise CallError(str(error)) from None
    if draft is None:
        say("Nothing was written.")
        return
    if project.restatements.unread:
        raise ContentError(project.restatements.unread)
    titles = {each.id: each.title for each in project.restatements.paragraphs}
    path, line = write(project, draft, titles.get(number, ""))
    show(f"{path}:{line}")
    say("To run it: gmc-steps build, or look at its page in gmc-steps serve.")


def _ask(question: str) -> str:
    answer: str = click.prompt(question, default="", show_default=False, err=True)
    return answer
