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
from typing import IO, TYPE_CHECKING, Any

import click

from gmc_steps import __version__

if TYPE_CHECKING:
    from gmc_steps.core.guidance import Guidance
    from gmc_steps.source.feature import Features
    from gmc_steps.source.project import Project

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
    from gmc_steps.evidence.digest import foreign_code

    root = Path.cwd()
    if not (root / "mkdocs.yml").is_file():
        raise CallError(
            "mkdocs.yml: there is none in this folder; go to the project's folder and try again"
        )
    if other := foreign_code(root):
        raise CallError(
            f"gmc_steps: the rules of this folder are not those that run, which are in {other}; "
            "run make install here, and the command in .venv/bin of this folder"
        )
    return root


def open_project() -> Project:
    """Read the project of the current folder.

    Raises:
        CallError: there is none.
    """
    from gmc_steps.source.project import read_project

    return read_project(project_root())


class Commands(click.Group):
    """The commands; a guidance that contradicts itself is told in a line, whichever is called."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        from gmc_steps.evidence.digest import drop_doubtful_bytecode

        drop_doubtful_bytecode(Path.cwd())  # before anything of the rules is read
        from gmc_steps.core.validity import GuidanceError

        try:
            return super().invoke(ctx)
        except GuidanceError as error:
            click.echo(str(error), err=True)
            sys.exit(CONTENT_IS_WRONG)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="gmc-steps")
def main() -> None:
    """A guidance, as rules that can be asked and checked."""


annotating = click.option(
    "--annotations/--no-annotations",
    default=None,
    help="Print GitHub annotations too; on by itself where GITHUB_ACTIONS=true.",
)


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
    site_dir: Path,
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
    from gmc_steps.publish.aside import may_be_replaced
    from gmc_steps.publish.build import build_site
    from gmc_steps.publish.editions import NAME

    if edition and not NAME.fullmatch(edition):
        raise CallError(f"--edition {edition}: not a date; give a month or a day, such as 2026-11")
    root = project_root()
    if not may_be_replaced(root / site_dir):
        raise CallError(
            f"--site-dir {site_dir}: this is there and no site of ours, and would be lost; "
            "name another folder, or remove it first"
        )
    code = build_site(
        root,
        site_dir,
        strict=strict,
        say=_say,
        offline=offline,
        edition=edition,
        annotate=click.echo if wanted(annotations) else None,
    )
    if junit:
        _write_junit(junit)
    sys.exit(code)


def _write_junit(path: Path) -> None:
    """Write the status that stands after a build as JUnit XML."""
    from gmc_steps.evidence.junit import to_junit
    from gmc_steps.evidence.run import load_status

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(to_junit(load_status(open_project())), encoding="utf-8", newline="\n")
    except OSError as error:
        raise CallError(f"{path}: it cannot be written ({error.strerror})") from None


@main.command()
@click.option("--port", default=8000, show_default=True, help="Port on 127.0.0.1.")
def serve(port: int) -> None:
    """Run the scenarios, build the site, serve it, and show every change in the open page."""
    from gmc_steps.serve.server import serve_site

    sys.exit(serve_site(project_root(), port, say=_say))


@main.command()
@click.argument("where", nargs=-1, metavar="[pNN | FILE]…")
@annotating
def check(where: tuple[str, ...], annotations: bool | None) -> None:
    """Check features, restatements and norms without running anything.

    Everything is checked. With files, only what is wrong in them is shown and decides how this
    ends; a paragraph stands for its feature file and its page.
    """
    from gmc_steps.check.annotations import annotation, wanted
    from gmc_steps.check.project import check_project

    project = open_project()
    paragraphs, paths = _where(project, where)
    for section in (project.guidance.section_of[number] for number in paragraphs):
        paths.update((section.feature, section.path))
    found = check_project(project)
    problems = [problem for problem in found if not where or problem.path in paths]
    for problem in problems:
        click.echo(problem)
        if wanted(annotations):
            click.echo(annotation(problem))
    if hidden := len(found) - len(problems):
        _say(f"{_count(hidden, 'problem')} elsewhere; gmc-steps check shows everything.")
    if problems:
        sys.exit(CONTENT_IS_WRONG)
    if where:
        _say(f"In order: {', '.join(sorted(paths))}.")
    else:
        _say("Features, restatements and norms are in order.")


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print the advice as JSON.")
@click.argument("answers", nargs=-1, metavar="FACT=VALUE …")
def decide(as_json: bool, answers: tuple[str, ...]) -> None:
    """Say what the guidance asks in a situation.

    A situation is given as FACT=VALUE pairs, or as a JSON object on standard input. Facts that
    are left out are unanswered, never "no". `gmc-steps steps` lists facts and values. A project's
    local policy is laid over the answer; L1=kept or L1=not_kept says whether its rule is kept.
    """
    from gmc_steps.core.advice import advise
    from gmc_steps.core.report import to_json, to_text
    from gmc_steps.core.situation import SituationError
    from gmc_steps.local.advice import LocalAdvice
    from gmc_steps.local.policy import read_policy, take_kept
    from gmc_steps.local.report import local_json, local_text
    from gmc_steps.source.problem import ContentError
    from gmc_steps.source.project import load_guidance

    guidance = load_guidance(Path.cwd())
    given = _pairs(answers, guidance) if answers else _from_stdin(guidance)
    try:
        policy = read_policy(Path.cwd(), guidance)
        kept = take_kept(given, policy)
        advice = advise(guidance, given)
    except ContentError as error:
        for problem in error.problems:
            click.echo(problem, err=True)
        sys.exit(CONTENT_IS_WRONG)
    except SituationError as error:
        raise CallError(str(error)) from None
    local = LocalAdvice(advice, policy, kept)
    if as_json:
        data = local_json(local) if policy else to_json(advice)
        click.echo(json.dumps(data, indent=2, ensure_ascii=False))
    else:
        click.echo(local_text(local) if policy else to_text(advice), nl=False)


def _example(guidance: Guidance) -> str:
    """Return a FACT=VALUE of the guidance."""
    return "=".join(guidance.example)


def _pairs(answers: Iterable[str], guidance: Guidance) -> dict[str, object]:
    given: dict[str, object] = {}
    for answer in answers:
        name, equals, value = answer.partition("=")
        if not equals:
            raise CallError(f"{answer!r} is no FACT=VALUE; for example {_example(guidance)}")
        if name in given:
            raise CallError(f"{name} is answered twice; leave one of the two out")
        given[name] = value
    return given


def _from_stdin(guidance: Guidance) -> dict[str, object]:
    if sys.stdin.isatty():
        example = _example(guidance)
        raise CallError(f"no situation given; for example: gmc-steps decide {example}")
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
        example = json.dumps(dict([guidance.example]))
        raise CallError(f"<stdin>:1:1: this is no situation; give one object such as {example}")
    return given


@main.command()
@click.argument("words", nargs=-1)
def steps(words: tuple[str, ...]) -> None:
    """List the phrases that steps are made of; with WORDS, those that contain them all.

    A paragraph, such as p13, is a word too: phrases name the norms that they speak of.
    """
    from gmc_steps.source.project import load_guidance
    from gmc_steps.steps.vocabulary import vocabulary_of

    guidance = load_guidance(Path.cwd())
    vocabulary, facts = vocabulary_of(guidance), guidance.facts
    wanted = [
        word.lower().removeprefix("p" if _paragraph(word, guidance) else "") for word in words
    ]
    found = [
        phrase
        for phrase in vocabulary.catalogue
        if all(word in f"{phrase.text} {phrase.about}".lower() for word in wanted)
    ]
    about = None
    for phrase in found:
        if phrase.about != about:
            about = phrase.about
            values = ", ".join(facts[about].phrases) if about in facts else ""
            click.echo(f"\n{about}" + (f" ({values})" if values else ""))
        click.echo(f"  {phrase.keyword.capitalize()} {phrase.text}")
    if not found:
        sought = " ".join(words)
        near = dict.fromkeys(
            vocabulary.nearest("given", sought) + vocabulary.nearest("then", sought)
        )
        click.echo(f"No phrase has all of: {sought}. The nearest:")
        for text in near:
            click.echo(f"  {text}")
        sys.exit(CONTENT_IS_WRONG)


@main.command()
@click.argument("where", nargs=-1, metavar="[pNN | FEATURE]…")
@click.option("--all", "every", is_flag=True, help="Show the notes too.")
@click.option("--strict", is_flag=True, help="End with 1 if there is any remark.")
def doctor(where: tuple[str, ...], every: bool, strict: bool) -> None:
    """Say what is odd about scenarios that may all be right.

    Thens that do not hold in every case, scenarios that say the same or the contrary, verdicts
    that rest on another norm than those cited. Advice, not errors. Notes are about Givens that
    change nothing and may well stand there for the reader.
    """
    from gmc_steps.desk.doctor import NOTES, examine
    from gmc_steps.steps.vocabulary import vocabulary_of

    project = open_project()
    paragraphs, paths = _where(project, where)
    chosen = [
        scenario
        for scenario in _features(project).scenarios
        if not where
        or scenario.uri in paths
        or (scenario.rule and scenario.rule.paragraph in paragraphs)
    ]
    found = examine(chosen, vocabulary_of(project.guidance))
    remarks = [x for x in found if x.code not in NOTES]
    for remark in found if every else remarks:
        click.echo(remark)
    notes = len(found) - len(remarks)
    hint = f" (--all shows {'it' if notes == 1 else 'them'})" if notes and not every else ""
    _say(f"{_count(len(remarks), 'remark')}, {_count(notes, 'note')}{hint}.")
    sys.exit(CONTENT_IS_WRONG if remarks and strict else 0)


@main.command()
@click.argument("where", nargs=-1, metavar="[pNN | FEATURE]…")
def suggest(where: tuple[str, ...]) -> None:
    """Print scenarios that are missing, as Gherkin to paste.

    For every alternative of a norm's conditions that no scenario takes both ways. What a Then
    says is what the rules say now: hold it against the text of the guidance first.
    """
    from gmc_steps.desk.suggest import IMPOSSIBLE
    from gmc_steps.desk.suggest import suggest as missing
    from gmc_steps.steps.vocabulary import vocabulary_of

    project = open_project()
    paragraphs, paths = _where(project, where)
    features, vocabulary = _features(project), vocabulary_of(project.guidance)
    for feature in features.features:
        if feature.path in paths:
            paragraphs |= {rule.paragraph for rule in feature.rules if rule.paragraph}
    path = ""
    found, gaps = missing(features, vocabulary, paragraphs) if paragraphs or not where else ([], [])
    for suggestion in found:
        if suggestion.path != path:
            path = suggestion.path
            click.echo(f"# {path}\n")
        click.echo(suggestion.where)
        click.echo(suggestion.gherkin)
    for gap in gaps:
        if gap.why != IMPOSSIBLE:
            _say(f"No suggestion: {gap}.")
    if impossible := sum(gap.why == IMPOSSIBLE for gap in gaps):
        _say(f"{_count(impossible, 'alternative')} can never be: the answers exclude one another.")
    hint = " Lines are those of the files as they are: paste from the bottom up." if found else ""
    _say(f"{_count(len(found), 'suggestion')}.{hint}")


def _features(project: Project) -> Features:
    """Return the features; told and left if any cannot be read."""
    problems = [problem for x in project.features.unreadable for problem in x.problems]
    for problem in problems:
        click.echo(problem)
    if problems:
        sys.exit(CONTENT_IS_WRONG)
    return project.features


def _where(project: Project, where: Iterable[str]) -> tuple[set[int], set[str]]:
    """Split what a call names into paragraphs and files; a feature's name is enough."""
    from gmc_steps.source.feature import FOLDER

    paragraphs: set[int] = set()
    paths: set[str] = set()
    base, guidance = project.root, project.guidance
    for name in where:
        tried = [base / name, base / FOLDER / name, base / FOLDER / f"{name}.feature"]
        file = next((x.resolve() for x in tried if x.is_file()), None)
        if (number := _paragraph(name, guidance)) is not None:
            paragraphs.add(number)
        elif file is not None and file.is_relative_to(base):
            paths.add(file.relative_to(base).as_posix())
        else:
            example = guidance.norm[guidance.words.example].paragraph
            files = f"p{example} or {guidance.section_of[example].name}.feature"
            raise CallError(f"{name} is no paragraph and no file; for example {files}")
    return paragraphs, paths


def _paragraph(name: str, guidance: Guidance) -> int | None:
    digits = name.removeprefix("p")
    known = digits.isdecimal() and int(digits) in guidance.section_of
    return int(digits) if known else None


@main.command()
@click.argument("paragraph", required=False, metavar="[pNN]")
@click.option("--norm", "norms", multiple=True, help="A norm's id, as on the pages.")
@click.option("--name", default="", help="The scenario's name.")
@click.option("--given", "givens", multiple=True, help="A phrase; again for each further one.")
@click.option("--then", "thens", multiple=True, help="A phrase; again for each further one.")
def new(
    paragraph: str | None,
    norms: tuple[str, ...],
    name: str,
    givens: tuple[str, ...],
    thens: tuple[str, ...],
) -> None:
    """Write a new scenario where it belongs, from a few questions.

    What the options say is not asked; with a name and a Given nothing is, and without --then the
    Thens are what the rules say now.
    """
    from gmc_steps.desk.dialogue import PhraseError, Told, compose
    from gmc_steps.desk.place import write
    from gmc_steps.desk.theorem import background_of
    from gmc_steps.source.problem import ContentError
    from gmc_steps.steps.vocabulary import vocabulary_of

    project = open_project()
    guidance, vocabulary = project.guidance, vocabulary_of(project.guidance)
    asking = not (name and givens)
    if paragraph is None and asking:
        paragraph = _ask(f"Paragraph, 1 to {guidance.paragraphs[-1]}")
    number = _paragraph(paragraph or "", guidance)
    if number is None:
        example = guidance.norm[guidance.words.example].paragraph
        raise CallError(f"{paragraph or 'nothing'} is no paragraph; for example p{example}")
    unknown = [id for id in norms if id not in guidance.norm]
    if unknown:
        raise CallError(f"there is no norm {unknown[0]}; the ids are those on the pages")
    try:
        told = Told(norms, name, givens, thens)
        file = guidance.section_of[number].feature
        feature = next((x for x in _features(project).features if x.path == file), None)
        background = background_of(feature, number, vocabulary) if feature else {}
        ask = _ask if asking else None
        draft = compose(vocabulary, number, background, told, ask, _say)
        if draft is None:
            _say("Nothing is written.")
            return
        if project.restatements.unread:
            raise ContentError(project.restatements.unread)
        titles = {x.id: x.title for x in project.restatements.paragraphs}
        path, line = write(project, draft, titles.get(number, ""))
    except PhraseError as error:
        raise CallError(str(error)) from None
    except ContentError as error:
        for problem in error.problems:
            click.echo(problem)
        sys.exit(CONTENT_IS_WRONG)
    click.echo(f"{path}:{line}")
    _say("Run it: gmc-steps build, or look at the page that gmc-steps serve shows.")


def _ask(question: str) -> str:
    answer: str = click.prompt(question, default="", show_default=False, err=True)
    return answer


@main.command()
def snippets() -> None:
    """Write completion of the phrases for Visual Studio Code into .vscode/.

    Settings that are there already are kept; what to add is printed then.
    """
    from gmc_steps.desk import snippets as editor
    from gmc_steps.source.project import load_guidance
    from gmc_steps.steps.vocabulary import vocabulary_of

    root = project_root()
    vocabulary = vocabulary_of(load_guidance(root))
    folder = root / ".vscode"
    folder.mkdir(exist_ok=True)
    (folder / editor.SNIPPETS).write_text(editor.snippets(vocabulary), encoding="utf-8")
    click.echo(f".vscode/{editor.SNIPPETS}")
    settings = folder / editor.SETTINGS
    if settings.exists():
        if settings.read_text(encoding="utf-8") != editor.settings():
            _say(f"Add to your .vscode/{editor.SETTINGS}:\n{editor.settings()}")
        return
    settings.write_text(editor.settings(), encoding="utf-8")
    click.echo(f".vscode/{editor.SETTINGS}")


@main.command()
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
        for problem in project.restatements.unread:
            click.echo(problem)
        sys.exit(CONTENT_IS_WRONG)
    guidance, paragraphs = project.guidance, project.restatements.paragraphs
    try:
        links = links_of([(paragraph.id, paragraph.text) for paragraph in paragraphs])
        problems = compare(official_text, guidance, links)
        text = official_text.read_text(encoding="utf-8-sig")
        problems += copied(text, project.root, guidance)
    except ContentError as error:
        raise CallError(str(error.problems[0])) from None
    for problem in problems:
        click.echo(problem)
    if problems:
        sys.exit(CONTENT_IS_WRONG)
    _say("The text agrees with the norms and the restatements, paragraph by paragraph.")


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _say(text: str) -> None:
    click.echo(text, err=True)
