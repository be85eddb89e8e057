"""Which guidance a project restates: the name of its module, found without importing any."""

from __future__ import annotations

import re
from pathlib import Path

OWN = "gmc_steps.guidance"
"""The guidance that this package carries; a project with another names it in ``mkdocs.yml``."""

_NAMED = re.compile(r"^\s*guidance:\s*[\"']?([\w.]+)", re.MULTILINE)


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


def of_guidance(root: Path, path: str) -> bool:
    """Return whether a file belongs to the module that holds a project's guidance.

    Args:
        root: The project's folder.
        path: The file, from the folder of the package or of the project.
    """
    place = guidance_module(root).replace(".", "/")
    return path == f"{place}.py" or path.startswith(f"{place}/")
