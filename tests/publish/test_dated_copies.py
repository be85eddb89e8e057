"""Dated copies: kept once, published unchanged, compared and never taken for today's (R24)."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from gmc_steps.cli.commands import main
from gmc_steps.publish import SiteModel, weave
from gmc_steps.publish.dated import DatedCopy, changes, dated, history, read_copies
from gmc_steps.publish.kept import keep_copy, permalinks
from gmc_steps.source.problem import ContentError

ROOT = Path(__file__).parents[2]


@pytest.fixture
def kept(tmp_path: Path, project_site: SiteModel) -> Path:
    """A project's folder in which a copy is kept."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text((ROOT / "mkdocs.yml").read_text("utf-8"), "utf-8")
    keep_copy(tmp_path, "2026-11", project_site)
    return tmp_path


def test_a_copy_says_that_it_is_old_and_holds_every_paragraph(kept: Path) -> None:
    html = (kept / "editions" / "2026-11" / "index.html").read_text(encoding="utf-8")
    for part in (
        '<meta name="robots" content="noindex">',
        '<link rel="canonical" href="../whole/">',
        "Old edition: do not rely on this page.",
        "unofficial restatement",
        "They say nothing of today." if "Statuses are" in html else "Nothing here counted",
    ):
        assert part in html
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert {f"p{number}" for number in range(1, 60)} <= set(ids)
    assert html.count("When this copy was made:") == 59
    assert "<script" not in html
    assert ".md" not in " ".join(re.findall(r'href="([^"]*)"', html))
    assert 'href="../guidance/care/#p13"' in html


def test_a_copy_is_never_overwritten(kept: Path, project_site: SiteModel) -> None:
    with pytest.raises(ContentError, match="never overwritten"):
        keep_copy(kept, "2026-11", project_site)


def test_every_paragraph_of_a_copy_has_an_address_without_script(project_site: SiteModel) -> None:
    made = permalinks("2026-11", project_site)
    assert list(made) == [f"2026-11/p{number}/index.html" for number in range(1, 60)]
    page = made["2026-11/p13/index.html"]
    assert 'content="0; url=../#p13"' in page
    assert '<a href="../#p13">' in page
    assert '<link rel="canonical" href="../../guidance/care/#p13">' in page
    assert "noindex" in page
    assert "<script" not in page


def test_a_broken_copy_is_told_in_a_line(kept: Path) -> None:
    (kept / "editions" / "2026-11" / "record.json").write_text("{", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_copies(kept)
    assert str(caught.value.problems[0]).startswith("editions/2026-11/record.json:1:1: the dated")


NORM = {"modality": "should", "act": "ask", "rule": "a"}
BEFORE = {"13": {"restatement": "x", "norms": {"13.1": NORM}, "scenarios": {"a": "1", "b": "1"}}}


def test_a_copy_that_was_edited_or_renamed_is_told(kept: Path) -> None:
    assert [copy.name for copy in read_copies(kept)] == ["2026-11"]
    (kept / "editions/2026-11").rename(kept / "editions/2025-01")
    with pytest.raises(ContentError, match="it is not what was kept"):
        read_copies(kept)
    (kept / "editions/2025-01").rename(kept / "editions/2026-11")
    page = kept / "editions/2026-11/index.html"
    page.write_text(page.read_text("utf-8").replace("must not", "may", 1), "utf-8")
    with pytest.raises(ContentError, match="it is not what was kept"):
        read_copies(kept)


def test_no_copy_is_passed_over_without_a_word(kept: Path) -> None:
    copy = kept / "editions/2026-11"
    (copy / "index.html").unlink()
    os.mkfifo(copy / "index.html")
    with pytest.raises(ContentError, match="this is not an ordinary file"):
        read_copies(kept)
    copy.rename(kept / "editions/2026-11 (old)")
    with pytest.raises(ContentError, match="its name is no date, so it would have no address"):
        read_copies(kept)
    copy.parent.rename(kept / "before")
    (kept / "editions").mkdir()
    (kept / "editions/.2026-11.new").mkdir()  # as a killed build leaves it
    assert read_copies(kept) == ()
    copy.symlink_to("nowhere")
    with pytest.raises(ContentError, match="No such file"):
        read_copies(kept)
    copy.unlink()
    (kept / "editions/.2026-11.new").rmdir()
    (kept / "editions").rmdir()
    (kept / "editions").write_text("", encoding="utf-8")
    with pytest.raises(ContentError, match="this is no folder"):
        read_copies(kept)


@pytest.mark.parametrize(
    ("after", "said"),
    [
        ({}, ()),
        ({"restatement": "y"}, ("the restatement was reworded",)),
        ({"norms": {}}, ("norm 13.1 has been removed",)),
        ({"norms": {"13.1": NORM, "13.2": NORM}}, ("norm 13.2 is new",)),
        (
            {"norms": {"13.1": {**NORM, "modality": "must", "act": "ask first"}}},
            ("norm 13.1 was “should”, is now “must”", "norm 13.1 is worded differently"),
        ),
        (
            {"norms": {"13.1": {**NORM, "rule": "b"}}},
            ("the rule of norm 13.1 changed, so answers can differ",),
        ),
        (
            {"scenarios": {"b": "2", "c": "1", "d": "1"}},
            ("2 scenarios added", "1 scenario changed", "1 scenario removed"),
        ),
    ],
)
def test_what_changed_in_a_paragraph(after: dict[str, object], said: tuple[str, ...]) -> None:
    found = changes(BEFORE, {"13": {**BEFORE["13"], **after}})
    assert [(change.paragraph, change.said) for change in found] == ([(13, said)] if said else [])


def test_the_page_of_changes(project_site: SiteModel) -> None:
    def shown(*copies: DatedCopy, linked: bool = True) -> str:
        given = replace(project_site, copies=copies, linked=linked)
        html = weave("<!-- show: changes -->", "changes.md", given, lambda target: f"/{target}")
        return html if not linked else " ".join(html.split())

    assert "No dated copy has been kept yet" in shown()
    now = json.loads(json.dumps(project_site.record))
    then = json.loads(json.dumps(project_site.record))
    then["13"]["norms"]["13.1"]["modality"] = "should"
    old = DatedCopy("2026-10", {"made": "2026-10-01T00:00:00Z", "paragraphs": then}, {})
    new = DatedCopy("2026-11-28", {"made": "2026-11-28T00:00:00Z", "paragraphs": now}, {})
    html = shown(old, new)
    assert "Nothing changed in restatements, norms or scenarios since 28 November 2026." in html
    assert (
        'href="/2026-10/p13/">as in October 2026</a>): norm 13.1 was “should”, is now “must”.'
        in html
    )
    assert html.find("Since 28 November") < html.find('id="edition-2026-11-28"')
    assert 'href="/2026-1' not in shown(old, new, linked=False)
    assert len(history((old, new), project_site.record)) == 3


def test_a_record_is_the_same_in_every_process(project_site: SiteModel) -> None:
    """Sets have no order of their own: a copy must not differ from itself."""
    code = (
        "import json; from gmc_steps.guidance import GUIDANCE;"
        "from gmc_steps.publish.dated import _fingerprint;"
        "print(json.dumps([_fingerprint(norm) for norm in GUIDANCE.norms]))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


def test_dates_are_said_and_other_names_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert dated("2026-11") == "November 2026"
    assert dated("2026-11-28") == "28 November 2026"
    monkeypatch.chdir(ROOT)
    done = CliRunner().invoke(main, ["build", "--edition", "latest"])
    assert done.exit_code == 2
    assert "not a date; give a month or a day" in done.output
