"""A project as it stands in its folder, read once."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from traceback import extract_tb

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.validity import GuidanceError, check
from gmc_steps.source.features import Features, read_features
from gmc_steps.source.restatements import Restatements, read_restatements

OWN = "gmc_steps.guidance"
"""The guidance that this package carries; a project with another names it in ``mkdocs.yml``."""

_NAMED = re.compile(r"^\s*guidance:\s*[\"']?([\w.]+)", re.MULTILINE)


@dataclass(frozen=True)
class Project:
    """What a command reads of a project.

    Attributes:
        root: Its folder, that of ``mkdocs.yml``.
        guidance: What it restates.
        features: What stands in ``features/``.
        restatements: What stands in ``docs/guidance/``.
    """

    root: Path
    guidance: Guidance
    features: Features
    restatements: Restatements


def read_project(root: Path) -> Project:
    """Read a project as it stands now.

    Args:
        root: Its folder.

    Raises:
        GuidanceError: Its guidance is wrong, or not there.
    """
    root = root.resolve()
    guidance = load_guidance(root)
    return Project(root, guidance, read_features(root), read_restatements(root, guidance))


def guidance_module(root: Path) -> str:
    """Return the name of the module that holds a project's guidance.

    Args:
        root: The project's folder. Its ``mkdocs.yml`` may say ``guidance: module`` among the
            options of the plugin; that one line is looked for without reading all of the file,
            because every command needs it.
    """
    try:
        text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return OWN
    found = _NAMED.search(text)
    return found[1] if found else OWN


def guidance_place(root: Path) -> Path | None:
    """Return the folder or file of a project's own guidance; None where it has none.

    Args:
        root: The project's folder.
    """
    name = guidance_module(root)
    if name == OWN:
        return None
    place = root.joinpath(*name.split("."))
    return place if place.is_dir() else place.with_suffix(".py")


def load_guidance(root: Path) -> Guidance:
    """Return a project's guidance: ``GUIDANCE`` of its module.

    Args:
        root: The project's folder, in which a module of its own is looked for.

    Raises:
        GuidanceError: The module is not there, cannot be read, or contradicts itself.
    """
    name = guidance_module(root)
    if name != OWN and str(root) not in sys.path:
        sys.path.insert(0, str(root))
    try:
        guidance = import_module(name).GUIDANCE
    except GuidanceError:
        raise
    except Exception as error:  # whatever an author's mistake raises
        raise GuidanceError(_blamed(error, root), _said(error), "mend it") from error
    if not isinstance(guidance, Guidance):
        raise GuidanceError("mkdocs.yml:1:1", f"{name}.GUIDANCE is no guidance", "name another")
    check(guidance)
    return guidance


def _blamed(error: Exception, root: Path) -> str:
    """Where a mistake is: the last place outside the engine and the standard library."""
    if isinstance(error, SyntaxError) and error.filename:
        return f"{_short(error.filename, root)}:{error.lineno or 1}:{error.offset or 1}"
    core = str(Path(__file__).parents[1] / "core")
    frames = [x for x in extract_tb(error.__traceback__) if not x.filename.startswith((core, "<"))]
    own = [x for x in frames[1:] if "importlib" not in x.filename]
    if not own:
        return "mkdocs.yml:1:1"
    return f"{_short(own[-1].filename, root)}:{own[-1].lineno or 1}:{(own[-1].colno or 0) + 1}"


def _short(filename: str, root: Path) -> str:
    file = Path(filename)
    for base in (root, Path(__file__).parents[2]):
        if file.is_relative_to(base):
            return file.relative_to(base).as_posix()
    return file.as_posix()


def _said(error: Exception) -> str:
    said = error.msg if isinstance(error, SyntaxError) else " ".join(str(error).split())
    return f"{type(error).__name__}: {said or 'no reason is given'}"
