"""R24: dated copies stay as they were made, and what changed is computed from them."""

from __future__ import annotations

import errno
import json
from dataclasses import replace
from pathlib import Path

import pytest
from small_project import ROOT, lay_out

from gmc_steps.evidence.run import load_status
from gmc_steps.publish import Options, SiteModel
from gmc_steps.publish.dated import changes, is_name, read_copies
from gmc_steps.publish.kept import keep_copy
from gmc_steps.publish.site_model import site_of
from gmc_steps.publish.writing import write_pages
from gmc_steps.source.problem import ContentError
from gmc_steps.source.project import read_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return lay_out(tmp_path, *(path.stem for path in (ROOT / "features").glob("*.feature")))


def read(root: Path) -> SiteModel:
    return site_of(read_project(root), Options(), measure=False)[0]


def test_a_copy_is_published_as_it_was_made_and_never_overwritten(project: Path) -> None:
    kept = keep_copy(project, "2026-11", read(project))
    with pytest.raises(ContentError, match="editions/2026-11:1:1: there is already a dated copy"):
        keep_copy(project, "2026-11", read(project))

    page = project / "docs" / "guidance" / "calls.md"
    old = "sensitive by nature"
    page.write_text(page.read_text("utf-8").replace(old, "delicate by nature"), "utf-8")
    now = read_project(project)
    write_pages(now, load_status(now), project / "site", strict=False, say=lambda _: None)

    copy = (project / "site" / "2026-11" / "index.html").read_text("utf-8")
    assert old in copy
    assert "Old edition: do not rely on this page." in copy
    assert '<meta name="robots" content="noindex">' in copy
    assert "<script" not in copy
    assert all(copy.count(f'id="p{number}"') == 1 for number in range(1, 60))
    assert "Checked: the rules behave as written" not in copy  # nothing was run when it was made
    address = (project / "site" / "2026-11" / "p10" / "index.html").read_text("utf-8")
    assert "url=../#p10" in address
    assert "<script" not in address
    changed = (project / "site" / "changes" / "index.html").read_text("utf-8")
    assert "2026-11/p56/" in changed
    assert "the restatement was reworded" in changed
    assert "Paragraph 55</a> (" not in changed
    assert kept.is_dir()


def test_what_changed_names_norms_and_strength(project: Path) -> None:
    before = read(project).record
    norms = before["13"]["norms"]
    weaker = {**norms, "13.1": {**norms["13.1"], "modality": "should", "rule": "other"}}
    del weaker["13.4"]
    (change,) = changes(before, {**before, "13": {**before["13"], "norms": weaker}})
    assert change.paragraph == 13
    assert change.said == (
        "norm 13.1 was “must”, is now “should”",
        "the rule of norm 13.1 changed, so answers can differ",
        "norm 13.4 has been removed",
    )


def test_nothing_changed_is_said_as_that(project: Path) -> None:
    site = read(project)
    keep_copy(project, "2026-11-28", site)
    (since, first) = replace(site, copies=read_copies(project)).history
    assert since.changes == first.changes == ()


def test_a_copy_that_cannot_be_read_is_told(project: Path) -> None:
    kept = keep_copy(project, "2026-11", read(project))
    no_answers = (3, {"why": ""}, {"since": "2026-10"}, {"since": "", "parts": [["a"]], "sure": []})
    for text in (
        *("{", "[1]", '{"paragraphs": {"x": {}}}', '{"paragraphs": {"13": {"norms": 3}}}'),
        *(json.dumps({"paragraphs": {}, "answers": answers}) for answers in no_answers),
    ):
        (kept / "record.json").write_text(text, encoding="utf-8")
        with pytest.raises(ContentError, match=r"editions/2026-11/record\.json:1:1: "):
            read_copies(project)


def test_a_copy_that_cannot_be_kept_leaves_nothing_that_stops_the_next_build(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, text: str, **_: object) -> int:
        if path.name == "record.json":
            raise OSError(errno.ENOSPC, "No space left on device")
        return len(text)

    site = read(project)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", full)
        with pytest.raises(ContentError, match="cannot be kept"):
            keep_copy(project, "2026-11", site)
    assert [*(project / "editions").iterdir()] == []
    (project / "editions").rmdir()
    (project / "editions").touch()
    with pytest.raises(ContentError, match=r"editions/2026-11:1:1: .* cannot be kept"):
        keep_copy(project, "2026-11", site)


@pytest.mark.parametrize("name", ["2026-13", "2026", "../x", "2026-11-32", "2026-02-30", "now"])
def test_only_dates_are_names(name: str) -> None:
    assert not is_name(name)
