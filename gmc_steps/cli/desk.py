"""The commands `doctor`, `suggest` and `new`: help with writing scenarios, and judging them."""

from __future__ import annotations

import sys

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

    There is one for each alternative in a norm's conditions that no scenario takes both ways. Its
    Then is what the rules say now: check it against the text of the guidance first.
    """
    from gmc_steps.desk.suggest import IMPOSSIBLE
    from gmc_steps.desk.suggest import suggest as missing
    from gmc_steps.steps.vocabulary import vocabulary_of

    project = open_project()
    paragraphs, features = paragraphs_of(project, where), features_of(project)
    found, gaps = missing(features, vocabulary_of(project.guidance), paragraphs)
    path = ""
    for suggestion in found:
        if suggestion.path != path:
            path = suggestion.path
            show(f"# {path}\n")
        show(f"{suggestion.where}\n{suggestion.gherkin}")
    for gap in gaps:
        if gap.why != IMPOSSIBLE:
            say(f"No suggestion for {gap}.")
    if impossible := sum(gap.why == IMPOSSIBLE for gap in gaps):
        say(f"{count(impossible, 'alternative')} can never arise: the answers exclude one another.")
    hint = " Line numbers are those of the files as they stand: paste from the bottom up."
    say(f"{count(len(found), 'suggestion')}.{hint if found else ''}")


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
