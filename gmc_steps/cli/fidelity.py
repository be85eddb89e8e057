"""`gmc-steps fidelity`: compares any edition of the regulator's text with the project."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gmc_steps.cli.edge import CONTENT_IS_WRONG, CallError, say, show
from gmc_steps.cli.project import open_project

if TYPE_CHECKING:
    from gmc_steps.check.official import OfficialText
    from gmc_steps.core.guidance import Guidance


@click.command()
@click.argument("official_text", type=click.Path(path_type=Path))
@click.option(
    "--against",
    type=click.Path(path_type=Path),
    metavar="OLD_TEXT",
    help="Your copy of the edition restated here: shows the words that changed.",
)
@click.option("--json", "as_json", is_flag=True, help="Print what differs as JSON.")
@click.option(
    "--entry",
    "entries",
    multiple=True,
    metavar="pNN|enNN",
    help="Print this paragraph's or endnote's entry for the file of claims; may be repeated.",
)
@click.option(
    "--remember",
    is_flag=True,
    help="Write digests of the sentences of all paragraphs that read as claimed.",
)
def fidelity(
    official_text: Path,
    against: Path | None,
    as_json: bool,
    entries: tuple[str, ...],
    remember: bool,
) -> None:
    """Compare the regulator's text with the norms and the restatements.

    OFFICIAL_TEXT is the text as published, a later edition of it, or a part of one, such as a
    page of the regulator's site. Says which paragraphs read differently and how, what hangs on
    them and what to look at first; which modal words no norm claims, which cross-references a
    restatement lacks, and which sentences of the project are copied from the text.
    """
    from gmc_steps.check.copied import copied
    from gmc_steps.check.fidelity import compare, links_of
    from gmc_steps.check.telling import data, headings, held, told
    from gmc_steps.source.problem import ContentError

    if sum((as_json, remember, bool(entries))) > 1:
        raise CallError("--entry, --json and --remember: one at a time")
    project = open_project()
    if project.restatements.unread:
        raise ContentError(project.restatements.unread)
    guidance = project.guidance
    try:
        links = links_of([(each.id, each.text) for each in project.restatements.paragraphs])
        result = compare(official_text, guidance, links, against)
    except ContentError as error:
        raise CallError(str(error.problems[0])) from None
    if entries:
        for line in _entries(entries, result.text, guidance):
            show(line)
        return
    if remember:
        _remember(result.text, guidance)
        return
    text = official_text.read_text(encoding="utf-8-sig")
    copies = copied(text, project.root, guidance)
    result = replace(result, problems=(*result.problems, *copies))
    if as_json:
        show(json.dumps(data(result, project, links), ensure_ascii=False, indent=2))
    else:
        if result.difference.changes:
            for line in told(result, project, links, str(official_text)):
                show(line)
            if not against:
                say("--against OLD_TEXT, a copy of the edition restated, shows the words changed.")
        for problem in result.problems:
            show(problem)
    if result.difference.changes or result.problems:
        sys.exit(CONTENT_IS_WRONG)
    agreed = "What it contains agrees with the norms and the restatements."
    if result.difference.whole:
        agreed = "The text agrees with the norms and the restatements, paragraph by paragraph."
    for line in (agreed, *held(result.difference), *headings(result.difference, official_text)):
        say(line)


def _entries(keys: Iterable[str], text: OfficialText, guidance: Guidance) -> Iterator[str]:
    from gmc_steps.check.claims import claims_of
    from gmc_steps.check.fingerprints import claims_entry

    for key in keys:
        if key not in text.passages:
            example = next(iter(text.passages))
            raise CallError(f"there is no paragraph or endnote {key} in the text; try {example}")
        yield claims_entry(key, text.passages[key], claims_of(guidance))


def _remember(text: OfficialText, guidance: Guidance) -> None:
    from gmc_steps.check.claims import SENTENCES, claims_of
    from gmc_steps.check.fingerprints import sentences_file
    from gmc_steps.desk.place import replace as replace_file

    if guidance.edition.claims is None:
        raise CallError("the guidance has no file of claims; name one in its edition")
    claims = claims_of(guidance)
    path = guidance.edition.claims.with_name(SENTENCES)
    replace_file(path, sentences_file(text, claims).encode())
    read = [
        key
        for key, passage in text.passages.items()
        if key in claims.entries and passage.fingerprint == claims.entries[key].fingerprint
    ]
    say(f"{len(read)} of {len(claims.entries)} paragraphs and endnotes are written to {path}.")
