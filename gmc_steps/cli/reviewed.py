"""`gmc-steps reviewed`: records that a person compared a restatement with the text."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from gmc_steps.cli.edge import CONTENT_IS_WRONG, CallError, say, show
from gmc_steps.cli.project import open_project, paragraph_named

_LONGEST = 200


@click.command()
@click.argument("where", nargs=-1, metavar="[pNN]…")
@click.option("--by", metavar="NAME", default="", help="Who compared them, as it is to be shown.")
def reviewed(where: tuple[str, ...], by: str) -> None:
    """Write down that a person compared a restatement's wording with the text.

    Kept in reviewed.toml with the date and a digest of both; the pages show it, and that one of
    them changed since. Without paragraphs, says what is written down.
    """
    from gmc_steps.check.restatements import lint_restatements
    from gmc_steps.desk.place import replace
    from gmc_steps.evidence.kept import alone
    from gmc_steps.evidence.restated import paragraphs_of
    from gmc_steps.source.problem import ContentError
    from gmc_steps.source.reviews import REVIEWED, Review, read_reviews, written

    project = open_project()
    if project.reviews.problems:
        raise ContentError(project.reviews.problems)
    wording, by = project.wording, " ".join(by.split())
    if not where and not by:
        for number in project.guidance.paragraphs:
            show(f"p{number}: {project.reviewed(number)}")
        return
    if not where:
        raise CallError(f"say what {by[:60]} compared: one paragraph or more, such as p1")
    if not by:
        raise CallError("say who compared them: --by NAME")
    if not by.isprintable() or len(by) > _LONGEST:
        raise CallError(f"--by: a name has at most {_LONGEST} characters, all of them printable")
    if paragraph_named(project.guidance, by) is not None:
        raise CallError(f"--by {by}: this is a paragraph; say who compared them: --by NAME")
    numbers = []
    for word in where:
        named = paragraph_named(project.guidance, word)
        if named is None or named not in wording:
            raise CallError(f"there is no restated paragraph {word}")
        numbers.append(named)
    wrong = [
        problem
        for problem in lint_restatements(project.restatements, project.guidance)
        if {*numbers} & {*paragraphs_of(problem, project)}
    ]
    for problem in wrong:
        say(problem)
    if wrong:
        say("Nothing is recorded: correct what is wrong there first.")
        sys.exit(CONTENT_IS_WRONG)
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    made = {number: Review(wording[number], today, by) for number in numbers}
    file = project.root / REVIEWED
    try:
        with alone(project.root, "reviewed"):  # somebody else may enter another meanwhile
            if problems := read_reviews(project.root).problems:
                raise ContentError(problems)
            before = {"text": file.read_text(encoding="utf-8")} if file.exists() else {}
            replace(file, written(made, **before).encode())
    except OSError as error:
        place = Path(error.filename or file).name
        raise CallError(f"{place}: it cannot be written ({error.strerror})") from None
    told = ", ".join(f"p{number}" for number in dict.fromkeys(numbers))
    say(f"{told}: compared with the text by {by}, {today}. Add {REVIEWED} to the history.")
