"""Keeps a dated copy in the project's folder, and reads those that are kept."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from markdown import Markdown

from gmc_steps.publish import render
from gmc_steps.publish.configuration import read_configuration
from gmc_steps.publish.editions import FOLDER, NAME, RECORD, Edition
from gmc_steps.publish.site_model import SiteModel
from gmc_steps.source.problem import ContentError, Problem

STYLE = "edition.css"
PAGE = "index.html"


def read_editions(root: Path) -> tuple[Edition, ...]:
    """The dated copies of a project, the oldest first.

    Raises:
        ContentError: A copy lacks a file, or its record cannot be read.
    """
    found = []
    for folder in sorted((root / FOLDER).glob("*")):
        if not folder.is_dir() or not NAME.fullmatch(folder.name):
            continue
        place = folder / PAGE
        try:
            files = {name: (folder / name).read_text(encoding="utf-8") for name in (PAGE, STYLE)}
            place = folder / RECORD
            told = json.loads(place.read_text(encoding="utf-8"))
            if not isinstance(told.get("paragraphs"), dict):
                raise ValueError("it has no paragraphs")
        except (OSError, ValueError, AttributeError) as error:
            what = f"the dated copy cannot be read ({' '.join(str(error).split())})"
            path = place.relative_to(root).as_posix()
            hint = "restore it from the history, or take its folder away"
            raise ContentError([Problem("edition", path, 1, 1, what, hint)]) from None
        found.append(Edition(folder.name, told, files))
    return tuple(found)


def keep_edition(root: Path, name: str, site: SiteModel) -> Path:
    """Write a dated copy of the guidance as it stands.

    Args:
        root: The project's folder.
        name: Such as ``2026-11``.
        site: The model; its statuses are kept as they were earned.

    Returns:
        The copy's folder.

    Raises:
        ContentError: There is a copy of that name: a copy is never overwritten.
    """
    folder = root / FOLDER / name
    if folder.exists():
        what = "there is a dated copy of this name, and a copy is never overwritten"
        hint = "choose another, such as the day (2026-11-28)"
        raise ContentError([Problem("edition", f"{FOLDER}/{name}", 1, 1, what, hint)])
    config = read_configuration(root)
    markdown = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
    made = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    html = render.edition(markdown.convert(site.whole), name, made, site)
    record = {"edition": name, "made": made, "run": site.run, "paragraphs": site.record}
    folder.mkdir(parents=True)
    (folder / PAGE).write_text(html, encoding="utf-8")
    (folder / STYLE).write_text(render.edition_style(), encoding="utf-8")
    text = json.dumps(record, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (folder / RECORD).write_text(text, encoding="utf-8")
    return folder
