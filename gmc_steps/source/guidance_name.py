"""Finds the module of the guidance that a project restates, without importing it.

The option ``guidance:`` of the plugin names the module. Every command comes here before it reads a
rule, so this module imports none of the rules and little else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

from gmc_steps.source.files import UNSEEN
from gmc_steps.source.problem import ContentError, Placed, short, whole

OWN = "gmc_steps.guidance"
"""The guidance in this package, used unless a project names another."""

PACKAGE = Path(__file__).resolve().parents[1]
"""The folder of the installed package ``gmc_steps``."""

CONFIGURATION = "mkdocs.yml"

_MERGED = "tag:yaml.org,2002:merge"
"""The tag of `<<`, below which a mapping names others whose values it takes over."""

_MAY_NAME = re.compile(r"(?:^[\s?-]*|[{,]\s*)[\"']?guidance[\"']?\s*:|^INHERIT\s*:", re.MULTILINE)


@dataclass(frozen=True)
class Named(Placed):
    """The name of a module, placed where it is given."""

    name: str

    @property
    def top(self) -> str:
        """The first part of the name."""
        return self.name.partition(".")[0]

    def stands_in(self, root: Path) -> bool:
        """Return whether the module stands in a project's folder."""
        place = root.joinpath(*self.name.split("."))
        files = (place / "__init__.py", place.with_name(f"{place.name}.py"))
        return self.top != PACKAGE.name and any(file.is_file() for file in files)


def named_by(root: Path) -> Named:
    """Return the module that a project names; this package's own if it names none.

    Args:
        root: The project's folder.

    Raises:
        ContentError: The value is not the name of a module, or the file is not UTF-8 or not YAML.
    """
    for path, document in documents(root, _MAY_NAME):
        node = _under(_under(_under(document, "plugins"), "gmc_steps"), "guidance")
        if node is not None and node.tag != "tag:yaml.org,2002:null":
            mark, name = node.start_mark, str(node.value) if node.id == "scalar" else node.tag
            named = Named(path, mark.line + 1, mark.column + 1, name)
            if not all(map(str.isidentifier, name.split("."))):
                hint = "use letters, digits and underscores, and dots between the parts"
                wrong = f"'{name}' is not the name of a module"
                raise ContentError([named.problem("guidance", wrong, hint)])
            return named
    return Named(CONFIGURATION, 1, 1, OWN)


def documents(root: Path, wanted: re.Pattern[str] | None = None) -> Iterator[tuple[str, Any]]:
    """Yield the project's configuration, and each file that it inherits from.

    Args:
        root: The project's folder.
        wanted: Where to stop: at the first file without this; None to read them all.

    Yields:
        The path for messages, and the content as nodes.

    Raises:
        ContentError: A file is not UTF-8 or not YAML, gives an option twice, or inherits from what
            is no file, or from itself.
    """
    file, seen = root / CONFIGURATION, set[Path]()
    while file.is_file():
        seen.add(file.resolve())
        path = from_root(file, root)
        try:
            text = file.read_text(encoding="utf-8-sig")
        except OSError:  # reported where the rest of the file is needed
            return
        except UnicodeDecodeError:  # the name of its guidance is not known
            problem = whole(path).problem("guidance", "this is not UTF-8", "save it as UTF-8")
            raise ContentError([problem]) from None
        if wanted and not wanted.search(text):
            return
        document = _composed(text, path)
        yield path, document
        parent = _under(document, "INHERIT")
        if parent is None:
            return
        file = file.parent / str(parent.value)
        if file.resolve() in seen or not file.is_file():
            place = Placed(path, parent.start_mark.line + 1, parent.start_mark.column + 1)
            wrong = "INHERIT leads back here" if file.is_file() else "INHERIT leads to no file"
            hint = "name another file, or leave INHERIT out"
            raise ContentError([place.problem("guidance", wrong, hint)])


def guidance_place(root: Path) -> Path | None:
    """Return the file or folder with all the code of a guidance that is not the package's own.

    Args:
        root: The project's folder.

    Returns:
        The module's whole top-level package, as the module may read its other parts; None if the
        guidance is the package's own, or there is none.
    """
    try:
        named = named_by(root)
    except ContentError:  # loading the guidance reports it
        return None
    if named.stands_in(root):
        folder, file = root / named.top, root / f"{named.top}.py"
        return folder if named.name != named.top or (folder / "__init__.py").is_file() else file
    spec = PathFinder.find_spec(named.top) if named.top != PACKAGE.name else None
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent if spec.submodule_search_locations else Path(spec.origin)


def of_guidance(root: Path, paths: Iterable[str]) -> set[str]:
    """Return the files that belong to the code of a project's guidance.

    Args:
        root: The project's folder.
        paths: Paths of files, each from the folder of its package or of the project.
    """
    try:
        named = named_by(root)
    except ContentError:
        return set()
    home = named.name.replace(".", "/") if named.top == PACKAGE.name else named.top
    return {path for path in paths if path == f"{home}.py" or path.startswith(f"{home}/")}


def from_root(file: Path, root: Path) -> str:
    """Return a file's path for messages: from the project's folder, or from the package's."""
    for base in (root, PACKAGE.parent):
        if file.is_relative_to(base):
            return file.relative_to(base).as_posix()
    return file.as_posix()


def _composed(text: str, path: str) -> Any:
    """Return a document as nodes, which keep their places and run nothing."""
    import yaml  # few projects need it, and every command comes here

    try:
        document = yaml.compose(text, Loader=yaml.SafeLoader)
        _refuse_unnoticed(document, path, set())
        return document
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = Placed(path, mark.line + 1, mark.column + 1) if mark else whole(path)
        what = getattr(error, "problem", None) or "it cannot be read"
        wrong = f"this is not YAML: {what}"
        raise ContentError(
            [place.problem("guidance", wrong, "check indentation and colons")]
        ) from None
    except RecursionError:
        wrong = "lists are nested without end"
        raise ContentError([whole(path).problem("guidance", wrong, "flatten them")]) from None


def _refuse_unnoticed(node: Any, path: str, seen: set[int]) -> None:
    """Refuse a key that stands twice in a mapping, as one is lost, and a text with hidden parts."""
    if node is None or id(node) in seen:
        return
    seen.add(id(node))

    def wrong(at: Any, text: str, hint: str) -> ContentError:
        place = Placed(path, at.start_mark.line + 1, at.start_mark.column + 1)
        return ContentError([place.problem("guidance", text, hint)])

    if node.id == "scalar":
        if found := UNSEEN.search(node.value):
            text = f"there is an invisible character here (U+{ord(found[0]):04X})"
            raise wrong(node, text, "type it again in plain letters")
        return
    lines: dict[Any, int] = {}
    for name, value in node.value if node.id == "mapping" else ((None, x) for x in node.value):
        _refuse_unnoticed(name, path, seen)
        _refuse_unnoticed(value, path, seen)
        if name is not None and name.id == "scalar":
            if name.value in lines:
                text = f"'{short(name.value)}' is given twice, in line {lines[name.value]} too"
                raise wrong(name, text, "keep one of the two")
            lines[name.value] = name.start_mark.line + 1


def _under(node: Any, key: str) -> Any:
    """Return the value of a key in a mapping, or in the first of a list of mappings that has it."""
    match node.id if node is not None else "":
        case "mapping":
            own = next((value for name, value in node.value if name.value == key), None)
            merged = (value for name, value in node.value if name.tag == _MERGED)
            return own or next(filter(None, (_under(each, key) for each in merged)), None)
        case "sequence":
            return next(filter(None, (_under(item, key) for item in node.value)), None)
    return None
