"""A project's guidance: which module holds it, where that is, and its value.

The module stands in the project's folder or is installed. One that stands in the folder is found
there first, whatever else has its name, and leaves nothing behind in the interpreter: two projects
in one process may each have a ``library``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import cache
from importlib import import_module, invalidate_caches
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from traceback import extract_tb
from types import ModuleType

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.validity import GuidanceError, check
from gmc_steps.source.naming import CONFIGURATION, PACKAGE, Named, from_root, named_by


def load_guidance(root: Path) -> Guidance:
    """Return a project's guidance: ``GUIDANCE`` of its module.

    Args:
        root: The project's folder. Its ``mkdocs.yml`` may say ``guidance: module`` among the
            options of the plugin.

    Returns:
        The guidance, the same value for as long as the process lives.

    Raises:
        GuidanceError: The module is not there, cannot be read, or contradicts itself.
    """
    root = root.resolve()
    return _loaded(root, named_by(root))


def guidance_place(root: Path) -> Path | None:
    """Return the file or folder with all the code of a guidance that is not the package's own.

    Args:
        root: The project's folder.

    Returns:
        The whole of the module's top-level package, whose other parts it may read; None where the
        guidance is the package's own, or there is none.
    """
    try:
        named = named_by(root)
    except GuidanceError:  # `load_guidance` reports it
        return None
    if named.stands_in(root):
        folder, file = root / named.top, root / f"{named.top}.py"
        return folder if named.name != named.top or (folder / "__init__.py").is_file() else file
    spec = PathFinder.find_spec(named.top) if named.top != PACKAGE.name else None
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent if spec.submodule_search_locations else Path(spec.origin)


class _Finder(MetaPathFinder):
    """A finder of one top-level module in a project's folder, which refuses it the others there.

    A result is current as long as the module's own files are; a change to a file beside it would
    go unnoticed.
    """

    def __init__(self, top: str, root: Path) -> None:
        self.top = top
        self.path = [str(root)]

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module is; None leaves it to the usual search."""
        beside = PathFinder.find_spec(fullname, self.path) if path is None else None
        if fullname == self.top or beside is None or not beside.has_location:
            return beside if fullname == self.top else None
        usual = PathFinder.find_spec(fullname)
        if fullname != PACKAGE.name and (usual is None or usual.origin == beside.origin):
            raise ImportError(f"{fullname} must be part of {self.top} to be imported by it")
        return None


@contextmanager
def _alone(top: str, root: Path) -> Iterator[None]:
    """Import a module from a folder under its own name, as if nothing else were called that."""

    def taken() -> dict[str, ModuleType]:
        modules = list(sys.modules.items())
        return {name: module for name, module in modules if name.partition(".")[0] == top}

    before, finder = taken(), _Finder(top, root)
    for name in before:
        del sys.modules[name]
    invalidate_caches()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in taken():
            del sys.modules[name]
        sys.modules.update(before)


@cache
def _loaded(root: Path, named: Named) -> Guidance:
    try:
        with _alone(named.top, root) if named.stands_in(root) else nullcontext():
            module = import_module(named.name)
    except GuidanceError:
        raise
    except ModuleNotFoundError as error:
        if not f"{named.name}.".startswith(f"{error.name}."):
            raise _mistake(error, root, named) from error
        text = f"there is no module '{named.name}'"
        hint = f"put {named.name.replace('.', '/')}.py beside {CONFIGURATION}, or name another"
        raise GuidanceError(named.place, text, hint) from None
    except (Exception, SystemExit) as error:  # whatever an author's mistake raises
        raise _mistake(error, root, named) from error
    guidance = getattr(module, "GUIDANCE", None)
    if not isinstance(guidance, Guidance):
        file = getattr(module, "__file__", None)
        place = f"{from_root(Path(file), root)}:1:1" if file else named.place
        text = f"{named.name} has no GUIDANCE" if guidance is None else "GUIDANCE is not a guidance"
        raise GuidanceError(place, text, "give it one: GUIDANCE = Guidance(…)")
    check(guidance)
    return guidance


def _mistake(error: BaseException, root: Path, named: Named) -> GuidanceError:
    """Return the error with its place: the last in the guidance's own code that led to it."""
    home = guidance_place(root) or PACKAGE / "guidance"

    def own(filename: str) -> bool:
        return Path(filename) == home or Path(filename).is_relative_to(home)

    place = named.place
    for frame in extract_tb(error.__traceback__):
        if own(frame.filename):
            column = (frame.colno or 0) + 1
            place = f"{from_root(Path(frame.filename), root)}:{frame.lineno or 1}:{column}"
    reason = " ".join(str(error).replace(f"{root}/", "").split()) or "no reason is given"
    if isinstance(error, SyntaxError) and error.filename and own(error.filename):
        path = from_root(Path(error.filename), root)
        place, reason = f"{path}:{error.lineno or 1}:{error.offset or 1}", error.msg
    return GuidanceError(place, f"{type(error).__name__}: {reason}", "mend it")
