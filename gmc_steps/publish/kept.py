"""Keeping dated copies in the project's folder, and publishing them."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from markdown import Markdown

from gmc_steps.evidence.code import Code
from gmc_steps.evidence.commit import commit_holding
from gmc_steps.evidence.stored import seal
from gmc_steps.publish.configuration import read_configuration
from gmc_steps.publish.dated import FOLDER, PAGE, RECORD, STYLE, Answers, digests
from gmc_steps.publish.render import COPY, passages
from gmc_steps.publish.site_model import SiteModel
from gmc_steps.publish.templating import fill
from gmc_steps.source.guidance_name import PACKAGE
from gmc_steps.source.problem import ContentError, Problem

_TEMPLATES = Path(__file__).parent / "templates"
_ELSEWHERE = re.compile(r'href="([\w/-]+\.md(?:#[^"]*)?)"')


def keep_copy(root: Path, name: str, site: SiteModel, answers: Answers | None = None) -> Path:
    """Write a dated copy of the guidance as it is now.

    Args:
        root: The project's folder.
        name: The copy's name, such as ``2026-11``.
        site: The model; its statuses are kept as they were earned.
        answers: Which answers differ from those of the copy before it, with that copy's name; None
            if there is none.

    Returns:
        The copy's folder.

    Raises:
        ContentError: A copy of that name exists, which is never overwritten, or the copy cannot be
            written.
    """
    folder = root / FOLDER / name
    if folder.exists():
        what = "there is already a dated copy of this name, and a copy is never overwritten"
        hint = "choose another, such as the day (2026-11-28)"
        raise ContentError([Problem("edition", f"{FOLDER}/{name}", 1, 1, what, hint)])
    config = read_configuration(root)
    markdown = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
    made = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    body = passages(markdown.convert(site.whole), site, _today, COPY)
    body = _ELSEWHERE.sub(lambda match: f'href="{_today(match[1])}"', body)
    written = {
        PAGE: fill("edition.html", body=body, name=name, made=made, site=site),
        STYLE: (_TEMPLATES / STYLE).read_text(encoding="utf-8"),
    }
    record: dict[str, object] = {
        "edition": name,
        "made": made,
        "run": site.run,
        "paragraphs": site.record,
    }
    record["rules"] = commit_holding(root, dict(_rules(root)))
    if answers is not None:
        record["answers"] = answers
    sealed = seal({**record, "files": digests(written)})
    written[RECORD] = json.dumps(sealed, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    new = folder.with_name(f".{name}.new")
    try:
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(parents=True)
        for file, text in written.items():
            (new / file).write_text(text, encoding="utf-8")
        new.rename(folder)
    except OSError as error:
        shutil.rmtree(new, ignore_errors=True)
        what = f"the dated copy cannot be kept ({error.strerror or type(error).__name__})"
        hint = f"make room, and make sure that {FOLDER} is a folder that can be written to"
        raise ContentError([Problem("edition", f"{FOLDER}/{name}", 1, 1, what, hint)]) from None
    return folder


def _rules(root: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield the files of the guidance's rules, with their content."""
    ours = f"{PACKAGE.name}/"
    for name, path in Code(root).files():
        if name.startswith(f"{ours}guidance/") or not name.startswith(ours):
            yield path, path.read_bytes()


def _today(target: str) -> str:
    """Return the address by which a dated copy links to a page of the current site."""
    path, hash_, anchor = target.partition("#")
    return f"../{path.removesuffix('.md')}/{hash_}{anchor}"


def published(site: SiteModel) -> dict[str, str]:
    """Return the files of all dated copies, and for each paragraph in each copy a redirecting page.

    Args:
        site: The model.

    Returns:
        Text by path, from the root of the site; empty if the site does not hold the copies. The
        redirects need no script.
    """
    files: dict[str, str] = {}
    for copy in site.copies if site.linked else ():
        files |= {f"{copy.name}/{name}": text for name, text in copy.files.items()}
        files |= permalinks(copy.name, site)
    return files


def permalinks(name: str, site: SiteModel) -> dict[str, str]:
    """Return for each paragraph a page that redirects to it in a dated copy, by path."""
    return {
        f"{name}/p{paragraph.id}/index.html": fill("permalink.html", name=name, paragraph=paragraph)
        for paragraph in site.paragraphs
    }
