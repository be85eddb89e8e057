"""`gmc-steps steps` and `gmc-steps snippets`: the phrases, in the terminal and in an editor."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gmc_steps.cli.edge import CONTENT_IS_WRONG, say, show
from gmc_steps.cli.project import paragraph_named, project_root

if TYPE_CHECKING:  # importing the vocabulary would delay the other commands
    from gmc_steps.steps.vocabulary import Phrase


@click.command()
@click.argument("words", nargs=-1)
def steps(words: tuple[str, ...]) -> None:
    """List the phrases that steps are made of; with WORDS, those that contain them all.

    Everyday words count too, such as those for people, places and devices that the guidance calls
    by other names. So does a paragraph such as p13: phrases cite the norms that they are about.
    """
    from gmc_steps.source.loading import load_guidance
    from gmc_steps.steps.frames import CONDUCT
    from gmc_steps.steps.vocabulary import vocabulary_of

    guidance = load_guidance(Path.cwd())
    vocabulary, facts = vocabulary_of(guidance), guidance.facts
    wanted = [
        word.lower().removeprefix("p" if paragraph_named(guidance, word) else "") for word in words
    ]
    meant = {
        word: {
            facts[name].phrases[value]
            for line in guidance.synonyms
            if line.names(word)
            for name, value in line.answers(facts)
        }
        for word in (*wanted, " ".join(wanted))
    }

    def fits(phrase: Phrase, word: str) -> bool:
        return word in f"{phrase.text} {phrase.about}".lower() or phrase.text in meant[word]

    found = [
        phrase
        for phrase in vocabulary.listed
        if all(fits(phrase, word) for word in wanted) or fits(phrase, " ".join(wanted))
    ]
    about = None
    for phrase in found:
        if phrase.about not in (about, CONDUCT if "<" not in phrase.text else about):
            about = phrase.about
            values = ", ".join(facts[about].phrases) if about in facts else ""
            show(f"\n{about}" + (f" ({values})" if values else ""))
        show(f"  {phrase.keyword.capitalize()} {phrase.text}")
    if not found:
        sought = " ".join(words)
        near = vocabulary.nearest("given", sought) + vocabulary.nearest("then", sought)
        show(f"No phrase contains all of: {sought}. The nearest are:")
        for text in dict.fromkeys(near):
            show(f"  {text}")
        sys.exit(CONTENT_IS_WRONG)


@click.command()
def snippets() -> None:
    """Write snippets of the phrases for Visual Studio Code.

    They go to .vscode/, and the editor offers them while you type. Existing settings are kept;
    what to add to them is printed instead.
    """
    from gmc_steps.desk import snippets as editor
    from gmc_steps.source.loading import load_guidance
    from gmc_steps.steps.vocabulary import vocabulary_of

    root = project_root()
    vocabulary = vocabulary_of(load_guidance(root))
    folder = root / ".vscode"
    folder.mkdir(exist_ok=True)
    (folder / editor.SNIPPETS).write_text(editor.snippets(vocabulary), encoding="utf-8")
    show(f".vscode/{editor.SNIPPETS}")
    settings = folder / editor.SETTINGS
    if not settings.exists():
        settings.write_text(editor.settings(), encoding="utf-8")
        show(f".vscode/{editor.SETTINGS}")
    elif settings.read_text(encoding="utf-8") != editor.settings():
        say(f"Add to your .vscode/{editor.SETTINGS}:\n{editor.settings()}")
