"""Which module holds a project's guidance: ``guidance:`` among the plugin's options."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gmc_steps.core.validity import GuidanceError

OWN = "gmc_steps.guidance"
"""The guidance that this package carries; a project with another names it."""

PACKAGE = Path(__file__).resolve().parents[1]
"""The folder of this package."""

CONFIGURATION = "mkdocs.yml"

_MAY_NAME = re.compile(r"guidance[\"']?\s*:|^INHERIT\s*:", re.MULTILINE)


@dataclass(frozen=True)
class Named:
    """The name of a module, and where it is given, as ``path:line:column``."""

    name: str = OWN
    place: str = f"{CONFIGURATION}:1:1"

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

    Raises:
        GuidanceError: What stands there is no name, or the file is not YAML.
    """
    file, seen = root / CONFIGURATION, set[Path]()
    while file not in seen:
        seen.add(file)
        try:
            text = file.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):  # reported where the rest of the file is needed
            break
        if not _MAY_NAME.search(text):
            break
        document = _composed(text, from_root(file, root))
        node = _under(_under(_under(document, "plugins"), "gmc_steps"), "guidance")
        if node is not None and node.tag != "tag:yaml.org,2002:null":
            mark = node.start_mark
            named = Named(
                str(node.value), f"{from_root(file, root)}:{mark.line + 1}:{mark.column + 1}"
            )
            if not all(map(str.isidentifier, named.name.split("."))):
                hint = "use letters, digits and underscores, and dots between the parts"
                raise GuidanceError(
                    named.place, f"'{named.name}' is not the name of a module", hint
                )
            return named
        parent = _under(document, "INHERIT")
        file = (file.parent / str(parent.value)).resolve() if parent is not None else file
    return Named()


def _composed(text: str, path: str) -> Any:
    """Return a document as nodes, which know their places and run nothing."""
    import yaml  # few projects need it, and every command comes here

    try:
        return yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else f"{path}:1:1"
        what = getattr(error, "problem", None) or "it cannot be read"
        hint = "check indentation and colons"
        raise GuidanceError(place, f"this is not YAML: {what}", hint) from None


def _under(node: Any, key: str) -> Any:
    """Return what stands under a key in a mapping, or in one of a list of mappings."""
    match node.id if node is not None else "":
        case "mapping":
            return next((value for name, value in reversed(node.value) if name.value == key), None)
        case "sequence":
            return next(filter(None, (_under(item, key) for item in node.value)), None)
    return None


def from_root(file: Path, root: Path) -> str:
    """Return a file's path for messages: from the project's folder, or from the package's."""
    for base in (root, PACKAGE.parent):
        if file.is_relative_to(base):
            return file.relative_to(base).as_posix()
    return file.as_posix()
