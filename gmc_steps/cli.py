"""The command `gmc-steps`.

Exit codes: 0 fine, 1 the content is wrong (a failing scenario, a lint error), 2 the call is wrong.
What an author can cause is told in one line, `path:line:column: what is wrong; what to do`,
never as a traceback.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any

import click

from gmc_steps import __version__

CONTENT_IS_WRONG = 1
CALL_IS_WRONG = 2


class CallError(click.ClickException):
    """A call that cannot be carried out, told in one line."""

    exit_code = CALL_IS_WRONG

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the line to standard error."""
        click.echo(f"gmc-steps: {self.format_message()}", file=file, err=file is None)


def project_root() -> Path:
    """Return the project's folder: the current one, if it has a mkdocs.yml.

    Raises:
        CallError: there is none.
    """
    root = Path.cwd()
    if not (root / "mkdocs.yml").is_file():
        raise CallError(
            "mkdocs.yml: there is none in this folder; go to the project's folder and try again"
        )
    return root


class Commands(click.Group):
    """The commands; norms that contradict one another are told in a line, whichever is called."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        from gmc_steps.core.table import GuidanceError, place_of

        try:
            return super().invoke(ctx)
        except GuidanceError as error:
            click.echo(f"{place_of(error.norm)}: {error}", err=True)
            sys.exit(CONTENT_IS_WRONG)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="gmc-steps")
def main() -> None:
    """The GMC's guidance on recording patients, as rules that can be asked and checked."""


@main.command()
@click.option("--strict", is_flag=True, help="Write nothing unless everything holds.")
@click.option(
    "--site-dir",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("site"),
    show_default=True,
    help="Where to write the site.",
)
@click.option("--offline", is_flag=True, help="Add offline.zip, for computers without internet.")
@click.option(
    "--edition",
    metavar="YYYY-MM",
    default="",
    help="Keep a dated copy, and publish it from now on.",
)
def build(strict: bool, site_dir: Path, offline: bool, edition: str) -> None:
    """Run the scenarios and write the static site.

    Exits with 1 if a scenario fails, is undefined, did not run or is out of date; the pages show
    it. A paragraph without scenarios is a gap, not a failure.
    """
    from gmc_steps.publish.build import build_site
    from gmc_steps.publish.editions import NAME

    if edition and not NAME.fullmatch(edition):
        raise CallError(f"--edition {edition}: not a date; give a month or a day, such as 2026-11")
    done = build_site(
        project_root(), site_dir, strict=strict, say=_say, offline=offline, edition=edition
    )
    sys.exit(done)


@main.command("build-live", hidden=True)
@click.argument("site_dir", type=click.Path(path_type=Path))
def build_live(site_dir: Path) -> None:
    """Build for `serve`."""
    from gmc_steps.publish.build import build_site

    sys.exit(build_site(project_root(), site_dir, strict=False, say=_say, live=True))


@main.command()
@click.option("--port", default=8000, show_default=True, help="Port on 127.0.0.1.")
def serve(port: int) -> None:
    """Run the scenarios, build the site, serve it, and do it again on every change."""
    from gmc_steps.publish.serve import serve_site

    sys.exit(serve_site(project_root(), port, say=_say))


@main.command()
def check() -> None:
    """Check features, restatements and norms without running anything."""
    from gmc_steps.check import check_project

    problems = check_project(project_root())
    for problem in problems:
        click.echo(problem)
    if problems:
        sys.exit(CONTENT_IS_WRONG)
    _say("Features, restatements and norms are in order.")


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print the advice as JSON.")
@click.argument("answers", nargs=-1, metavar="FACT=VALUE …")
def decide(as_json: bool, answers: tuple[str, ...]) -> None:
    """Say what the guidance asks in a situation.

    A situation is given as FACT=VALUE pairs, or as a JSON object on standard input. Facts that
    are left out are unanswered, never "no". `gmc-steps steps` lists facts and values.
    """
    from gmc_steps.core.advice import advise
    from gmc_steps.core.report import to_json, to_text
    from gmc_steps.core.situation import SituationError

    given = _pairs(answers) if answers else _from_stdin()
    try:
        advice = advise(given)
    except SituationError as error:
        raise CallError(str(error)) from None
    if as_json:
        click.echo(json.dumps(to_json(advice), indent=2, ensure_ascii=False))
    else:
        click.echo(to_text(advice), nl=False)


def _pairs(answers: Iterable[str]) -> dict[str, object]:
    given: dict[str, object] = {}
    for answer in answers:
        name, equals, value = answer.partition("=")
        if not equals:
            raise CallError(f"{answer!r} is no FACT=VALUE; for example patient=adult")
        if name in given:
            raise CallError(f"{name} is answered twice; leave one of the two out")
        given[name] = value
    return given


def _from_stdin() -> dict[str, object]:
    if sys.stdin.isatty():
        raise CallError("no situation given; for example: gmc-steps decide patient=adult")
    text = sys.stdin.read()
    if not text.strip():
        return {}
    try:
        given: Any = json.loads(text)
    except json.JSONDecodeError as error:
        raise CallError(
            f"<stdin>:{error.lineno}:{error.colno}: this is not JSON ({error.msg}); give one object"
        ) from None
    if not isinstance(given, dict) or not all(isinstance(v, str) for v in given.values()):
        raise CallError(
            '<stdin>:1:1: this is no situation; give one object such as {"patient": "adult"}'
        )
    return given


@main.command()
@click.argument("words", nargs=-1)
def steps(words: tuple[str, ...]) -> None:
    """List the phrases that steps are made of; with WORDS, those that contain them all."""
    from gmc_steps.core.facts import FACTS
    from gmc_steps.steps.vocabulary import catalogue, nearest

    wanted = [word.lower() for word in words]
    found = [
        phrase
        for phrase in catalogue()
        if all(word in f"{phrase.text} {phrase.about}".lower() for word in wanted)
    ]
    about = None
    for phrase in found:
        if phrase.about != about:
            about = phrase.about
            values = ", ".join(FACTS[about].phrases) if about in FACTS else ""
            click.echo(f"\n{about}" + (f" ({values})" if values else ""))
        click.echo(f"  {phrase.keyword.capitalize()} {phrase.text}")
    if not found:
        sought = " ".join(words)
        near = dict.fromkeys(nearest("given", sought) + nearest("then", sought))
        click.echo(f"No phrase has all of: {sought}. The nearest:")
        for text in near:
            click.echo(f"  {text}")
        sys.exit(CONTENT_IS_WRONG)


@main.command()
@click.argument("official_text", type=click.Path(path_type=Path))
def fidelity(official_text: Path) -> None:
    """Compare the regulator's text, as published, with the norms and the restatements.

    Reports modal words that no norm claims, cross-references that a restatement lacks, paragraphs
    that read differently from the edition restated here, and sentences copied from the text.
    """
    from gmc_steps.evidence.copied import copied
    from gmc_steps.evidence.fidelity import compare, links_of
    from gmc_steps.evidence.problem import ContentError
    from gmc_steps.evidence.restatements import read_restatements

    root = project_root()
    try:
        paragraphs = read_restatements(root).paragraphs
    except ContentError as error:
        for problem in error.problems:
            click.echo(problem)
        sys.exit(CONTENT_IS_WRONG)
    try:
        links = links_of([(paragraph.id, paragraph.text) for paragraph in paragraphs])
        problems = compare(official_text, links)
        problems += copied(official_text.read_text(encoding="utf-8-sig"), root)
    except ContentError as error:
        raise CallError(str(error.problems[0])) from None
    for problem in problems:
        click.echo(problem)
    if problems:
        sys.exit(CONTENT_IS_WRONG)
    _say("The text agrees with the norms and the restatements, paragraph by paragraph.")


def _say(text: str) -> None:
    click.echo(text, err=True)
