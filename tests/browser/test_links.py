"""R35: every link inside the site leads somewhere, in both styles; two builds are the same."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from hosting import write_site
from own import ROOT


class _Reader(HTMLParser):
    """Collects what a page can be entered at, and what it points to."""

    def __init__(self) -> None:
        super().__init__()
        self.anchors: list[str] = []
        self.targets: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.anchors += [named["id"]] if named.get("id") else []  # type: ignore[list-item]
        for name in ("href", "src"):
            if (target := named.get(name)) is not None:
                self.targets.append(target)


@cache
def read(page: Path) -> _Reader:
    reader = _Reader()
    reader.feed(page.read_text(encoding="utf-8"))
    return reader


def dead_links(site: Path, *, folders: bool) -> list[str]:
    """Links that lead nowhere, as "page: target"; `folders` as a server answers for them."""
    dead = []
    for page in sorted(site.rglob("*.html")):
        for target in read(page).targets:
            if urlsplit(target).scheme:
                continue
            path, anchor = urldefrag(target)
            if path.startswith("/"):  # the page for addresses that are none
                there = site / unquote(path[1:])
            else:
                there = (page.parent / unquote(path)).resolve() if path else page
            if there.is_dir() and folders:
                there = there / "index.html"
            asks_the_tool = "=" in anchor or anchor == "start"
            if not there.is_file() or (
                anchor and not asks_the_tool and unquote(anchor) not in read(there).anchors
            ):
                dead.append(f"{page.relative_to(site)}: {target}")
    return dead


def test_every_link_of_the_hosted_site_leads_somewhere(site: Path) -> None:
    assert dead_links(site, folders=True) == []


def test_every_link_of_the_site_in_files_leads_somewhere(unzipped: Path) -> None:
    assert dead_links(unzipped.resolve(), folders=False) == []


@pytest.mark.parametrize("target", ["nowhere/", "care/#p60", "#nothing"])
def test_a_dead_link_would_be_found(tmp_path: Path, target: str) -> None:
    (tmp_path / "care").mkdir()
    (tmp_path / "care" / "index.html").write_text('<h3 id="p13">13</h3>')
    (tmp_path / "index.html").write_text(f'<a href="care/#p13"></a><a href="{target}"></a>')
    assert dead_links(tmp_path, folders=True) == [f"index.html: {target}"]


def test_no_id_stands_twice_on_a_page(site: Path) -> None:
    for page in site.rglob("*.html"):
        anchors = read(page).anchors
        twice = {anchor for anchor in anchors if anchors.count(anchor) > 1}
        assert twice == set(), page


def test_two_builds_are_the_same_bytes(site: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    write_site(ROOT, again)

    def content(folder: Path) -> dict[str, bytes]:
        files = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}

    first, second = content(site), content(again)
    assert set(first) == set(second)
    assert [name for name in first if first[name] != second[name]] == []
