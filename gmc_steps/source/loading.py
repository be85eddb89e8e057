"""Loads a project's guidance, the only part of a project that `gmc-steps decide` reads.

Its module stands in the project's folder or is installed. A module in the folder takes precedence
over any other of its name and leaves nothing behind in the interpreter: two projects in one process
may each have a module ``rules``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from functools import cache
from importlib import import_module, invalidate_caches
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

from gmc_steps.core.guidance import Guidance
from gmc_steps.core.validity import GuidanceError, check
from gmc_steps.source.guidance_name import (
    CONFIGURATION,
    OWN,
    PACKAGE,
    Named,
    from_root,
    guidance_place,
    named_by,
)
from gmc_steps.source.problem import ContentError, Placed, whole


def load_guidance(root: Path) -> Guidance:
    """Return a project's guidance: ``GUIDANCE`` of its module.

    Args:
        root: The project's folder. Its ``mkdocs.yml`` may set the plugin's option ``guidance:``.

    Returns:
        The guidance, the same value until `forget_guidance`.

    Raises:
        GuidanceError: The module is missing, cannot be read, or contradicts itself.
    """
    root = root.resolve()
    return _loaded(root, _named(root))


def load_copied(root: Path) -> Guidance:
    """Return the guidance of a project's copy, such as another revision of it.

    If the guidance is the package's own, take its rules from the copy of the package in the folder,
    but run them with the engine that is running now.

    Args:
        root: The copy's folder.

    Raises:
        GuidanceError: As for `load_guidance`; the rules may be written for another engine.
    """
    root = root.resolve()
    named = _named(root)
    # Otherwise the rules running here would be taken for the copy's.
    if not named.stands_in(root) and (named.name != OWN or not _own_rules(root).is_dir()):
        raise _wrong(named, f"the rules of {named.name} are not in it", "compare where they do")
    return _loaded(root, named, copied=True)


def _own_rules(root: Path) -> Path:
    return root.joinpath(*OWN.split("."))


def _named(root: Path) -> Named:
    try:
        return named_by(root)
    except ContentError as error:
        (problem,) = error.problems
        place = Placed(problem.path, problem.line, problem.column)
        raise _wrong(place, problem.text, problem.hint) from None


def forget_guidance(root: Path) -> None:
    """Forget a project's loaded guidance, so that the next reading imports it afresh."""
    _loaded.cache_clear()
    invalidate_caches()
    try:
        named = named_by(root)
    except ContentError:  # the next reading reports it
        return
    if not named.stands_in(root):  # one in the folder leaves nothing behind
        name = OWN if named.name == OWN else named.top
        for module in [x for x in sys.modules if x == name or x.startswith(f"{name}.")]:
            del sys.modules[module]


class _Finder:
    """A finder of one top-level module in a project's folder that rejects the other modules there.

    A result is current as long as the module's own files are; a change to another file would go
    unnoticed.
    """

    def __init__(self, top: str, root: Path) -> None:
        self.top = top
        self.path = [str(root)]

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the spec of a module; None to leave it to the usual search."""
        beside = PathFinder.find_spec(fullname, self.path) if path is None else None
        if fullname == self.top or beside is None or not beside.has_location:
            return beside if fullname == self.top else None
        usual = PathFinder.find_spec(fullname)
        if fullname != PACKAGE.name and (usual is None or usual.origin == beside.origin):
            raise ImportError(f"{fullname} must be part of {self.top} to be imported by it")
        return None


class _Copied:
    """A finder of the package's own guidance in a copy of the package."""

    def __init__(self, root: Path) -> None:
        self.path = [str(root / PACKAGE.name)]

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the spec of the guidance; None to leave other modules to the usual search."""
        return PathFinder.find_spec(fullname, self.path) if fullname == OWN else None


@contextmanager
def _alone(name: str, finder: _Finder | _Copied) -> Iterator[None]:
    """Import a module through a finder, as if no other module had its name."""

    def taken() -> dict[str, ModuleType]:
        modules = list(sys.modules.items())
        return {key: module for key, module in modules if f"{key}.".startswith(f"{name}.")}

    before = taken()
    for key in before:
        del sys.modules[key]
    invalidate_caches()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for key in taken():
            del sys.modules[key]
        sys.modules.update(before)
        above, _, last = name.rpartition(".")
        if name in before and above:  # the import has rebound this attribute
            setattr(sys.modules[above], last, before[name])


@cache
def _loaded(root: Path, named: Named, *, copied: bool = False) -> Guidance:
    from_there: AbstractContextManager[None] = nullcontext()
    opened: set[str] = set()
    if named.stands_in(root):
        from_there = _alone(named.top, _Finder(named.top, root))
    elif copied:
        from_there = _alone(OWN, _Copied(root))
    try:
        with from_there, _hearing(opened):
            module = import_module(named.name)
    except GuidanceError:
        raise
    except ModuleNotFoundError as error:
        if not f"{named.name}.".startswith(f"{error.name}."):
            raise _mistake(error, root, named) from error
        text = f"there is no module '{named.name}'"
        hint = f"put {named.name.replace('.', '/')}.py beside {CONFIGURATION}, or name another"
        raise _wrong(named, text, hint) from None
    except (Exception, SystemExit) as error:  # an author's mistake may raise anything
        raise _mistake(error, root, named) from error
    guidance = getattr(module, "GUIDANCE", None)
    if not isinstance(guidance, Guidance):
        file = getattr(module, "__file__", None)
        place = whole(from_root(Path(file), root)) if file else named
        text = f"{named.name} has no GUIDANCE" if guidance is None else "GUIDANCE is not a guidance"
        raise _wrong(place, text, "give it one: GUIDANCE = Guidance(…)")
    if named.stands_in(root) and (beside := _beside(root, opened)):
        text = f"{named.name} reads {beside}, but no result depends on it"
        raise _wrong(named, text, f"put it into the folder of the package {named.top}")
    check(guidance)
    return guidance


def _beside(root: Path, opened: Iterable[str]) -> str:
    """Return a file of the project that a guidance has read but does not include; empty if none.

    A result is current as long as the guidance's own files are.

    Args:
        root: The project's folder.
        opened: The paths of all files opened while the guidance was imported.
    """
    known = [home for home in (guidance_place(root), PACKAGE, Path(sys.prefix)) if home]
    for path in sorted(map(Path.absolute, map(Path, opened))):
        inside = path.is_relative_to(root) and "__pycache__" not in path.parts
        if inside and not any(path.is_relative_to(home) for home in known):
            return path.relative_to(root).as_posix()
    return ""


_opened: ContextVar[set[str] | None] = ContextVar("opened", default=None)


@contextmanager
def _hearing(opened: set[str]) -> Iterator[None]:
    """Record the paths of files opened within the context."""
    _listen()
    before = _opened.set(opened)
    try:
        yield
    finally:
        _opened.reset(before)


@cache
def _listen() -> None:
    """Add the audit hook that records opened files, once: Python cannot remove it."""

    def hear(event: str, said: tuple[object, ...]) -> None:
        opened = _opened.get() if event == "open" else None
        if opened is not None and isinstance(said[0], str | bytes):  # a number is already open
            opened.add(os.fsdecode(said[0]))

    sys.addaudithook(hear)


def _mistake(error: BaseException, root: Path, named: Named) -> GuidanceError:
    """Return the error, placed at the last line of the guidance's own code that led to it."""
    from traceback import extract_tb  # only where something is wrong

    carried = _own_rules(root)
    home = guidance_place(root) or (carried if carried.is_dir() else PACKAGE / "guidance")

    def own(filename: str) -> bool:
        return Path(filename) == home or Path(filename).is_relative_to(home)

    place: Placed = named
    for frame in extract_tb(error.__traceback__):
        if own(frame.filename):
            path = from_root(Path(frame.filename), root)
            place = Placed(path, frame.lineno or 1, (frame.colno or 0) + 1)
    reason = " ".join(str(error).replace(f"{root}/", "").split()) or "no reason is given"
    if isinstance(error, SyntaxError) and error.filename and own(error.filename):
        path = from_root(Path(error.filename), root)
        place, reason = Placed(path, error.lineno or 1, error.offset or 1), error.msg
    return _wrong(place, f"{type(error).__name__}: {reason}", "correct it")


def _wrong(place: Placed, text: str, hint: str) -> GuidanceError:
    return GuidanceError(f"{place.path}:{place.line}:{place.column}", text, hint)
