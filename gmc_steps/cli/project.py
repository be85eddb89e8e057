"""The project of the current folder, and the parts of it that a call names."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from gmc_steps.cli.edge import CallError

if TYPE_CHECKING:
    from gmc_steps.core.guidance import Guidance
    from gmc_steps.source.feature import Features
    from gmc_steps.source.project import Project


def project_root() -> Path:
    """Return the project's folder: the current one, if it has a mkdocs.yml.

    Raises:
        CallError: There is no mkdocs.yml, the folder changes Python itself, or it has its own rules
            but others are running.
    """
    from gmc_steps.evidence.code import foreign_code
    from gmc_steps.source.guidance_name import CONFIGURATION

    root = Path.cwd()
    if not (root / CONFIGURATION).is_file():
        raise CallError(
            f"there is no {CONFIGURATION} in this folder; change to the project's folder"
        )
    prefix = Path(sys.prefix)
    for name in ("sitecustomize", "usercustomize"):
        file = Path(getattr(sys.modules.get(name), "__file__", None) or "/")
        # An environment inside the folder may bring one that is not the project's.
        installed = root in prefix.parents and prefix in file.parents
        if root in file.parents and not installed:
            raise CallError(f"{name}.py in this folder changes Python itself; remove it")
    if other := foreign_code(root):
        raise CallError(
            f"this folder has rules of its own, but those in {other} are running; run make "
            "install here, then use the command in this folder's .venv/bin"
        )
    return root


def open_project() -> Project:
    """Read the project of the current folder, once for a whole command.

    Raises:
        CallError: As for `project_root`.
    """
    from gmc_steps.source.project import read_project

    return read_project(project_root())


def features_of(project: Project) -> Features:
    """Return the features of a project.

    Raises:
        ContentError: One of them cannot be read.
    """
    from gmc_steps.source.problem import ContentError

    if problems := [problem for file in project.features.unreadable for problem in file.problems]:
        raise ContentError(problems)
    return project.features


def named(project: Project, words: Iterable[str]) -> tuple[set[int], set[str]]:
    """Return the paragraphs and the files that a call names.

    Args:
        project: The project.
        words: Paragraphs such as p13, and files; for a feature file its name is enough.

    Raises:
        CallError: There is no such paragraph or file.
    """
    paragraphs: set[int] = set()
    paths: set[str] = set()
    root, guidance = project.root, project.guidance
    for word in words:
        file = file_named(root, word)
        if (number := paragraph_named(guidance, word)) is not None:
            paragraphs.add(number)
        elif file is not None:
            paths.add(file)
        else:
            example = guidance.norm[guidance.words.example].paragraph
            feature = guidance.section_of[example].name
            raise CallError(
                f"there is no paragraph or file {word}; try p{example} or {feature}.feature"
            )
    return paragraphs, paths


def file_named(root: Path, word: str) -> str | None:
    """Return the path, from the project's folder, of the file that a word names; None if none.

    Args:
        root: The project's folder.
        word: The file's path; for a feature file its name is enough.
    """
    from gmc_steps.source.layout import FOLDER

    tried = [root / word, root / FOLDER / word, root / FOLDER / f"{word}.feature"]
    try:
        file = next((path.resolve() for path in tried if path.is_file()), None)
    except (OSError, ValueError):  # not a possible name of a file
        return None
    return file.relative_to(root).as_posix() if file and file.is_relative_to(root) else None


def paragraphs_of(project: Project, words: Iterable[str]) -> set[int] | None:
    """Return the paragraphs that a call names, including those of the files that it names.

    Args:
        project: The project.
        words: As for `named`.

    Returns:
        The paragraphs; None if the call names nothing, which means all of them.

    Raises:
        CallError: There is no such paragraph or file.
        ContentError: A feature cannot be read.
    """
    words = list(words)
    paragraphs, paths = named(project, words)
    for feature in features_of(project).features:
        if feature.path in paths:
            paragraphs |= {rule.paragraph for rule in feature.rules if rule.paragraph}
    return paragraphs if words else None


def paragraph_named(guidance: Guidance, word: str) -> int | None:
    """Return the paragraph that a word such as p13 names; None if it names none."""
    digits = word.removeprefix("p")
    known = re.fullmatch("[0-9]{1,6}", digits) and int(digits) in guidance.section_of
    return int(digits) if known else None


def count(number: int, what: str) -> str:
    """Return a number with its noun, such as "2 remarks"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
