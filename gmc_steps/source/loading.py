"""Loads the guidance of a project; `gmc-steps decide` reads nothing else of one."""

from __future__ import annotations

import sys
from importlib import import_module, invalidate_caches
from pathlib import Path

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.validity import GuidanceError, check
from gmc_steps.source.guidance_name import OWN, guidance_module


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


def forget_guidance(root: Path) -> None:
    """Forget what was imported of a project's guidance: the next reading imports it afresh."""
    name = guidance_module(root)
    for module in [x for x in sys.modules if x == name or x.startswith(f"{name}.")]:
        del sys.modules[module]
    invalidate_caches()


def _blamed(error: Exception, root: Path) -> str:
    """Where a mistake is: the last place outside the engine and the standard library."""
    if isinstance(error, SyntaxError) and error.filename:
        return f"{_short(error.filename, root)}:{error.lineno or 1}:{error.offset or 1}"
    from traceback import extract_tb  # only where something is wrong

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
