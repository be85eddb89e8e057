"""The plugin in a tiny project: what it puts where, and what makes ``--strict`` stop."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from own import guidance_with

from gmc_steps.guidance import GUIDANCE
from gmc_steps.publish.plugin import GuidancePlugin
from gmc_steps.source.project import read_project

Project = Callable[..., MkDocsConfig]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project of ten pages whose every paragraph is written, and a status to be shown."""
    guidance = tmp_path / "docs" / "guidance"
    guidance.mkdir(parents=True)
    for plan in GUIDANCE.sections:
        lines = [f"# {plan.name}"]
        lines += [f"### {number}. Title {{: #p{number} }}\n" for number in plan.paragraphs]
        lines += [f"[note {note}](#en{note})" for note in plan.endnotes]
        lines += [f"\n### Endnote {note} {{: #en{note} }}" for note in plan.endnotes]
        (guidance / f"{plan.name}.md").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "docs" / "index.md").write_text("# Home\n\n<!-- show: sections -->\n")
    (tmp_path / "docs" / "status.md").write_text("# Status\n\n<!-- show: status -->\n")
    (tmp_path / "features").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Test\n")

    def configure(status: dict[str, Any], **options: Any) -> MkDocsConfig:
        config = load_config(
            str(tmp_path / "mkdocs.yml"),
            theme={"name": "material", "font": False},
            plugins=[],
            markdown_extensions=["attr_list"],
            site_dir=str(tmp_path / "site"),
            **options,
        )
        made = GuidancePlugin()
        assert made.load_config({}) == ([], [])
        made.project = replace(read_project(tmp_path), guidance=guidance_with())
        made.status = status
        config.plugins["gmc_steps"] = made
        return config

    return configure


RUN = {"finished": "2026-11-23T02:10:00Z", "commit": "abc1234"}
STATUS = {"run": RUN, "paragraphs": [{"id": 13, "status": "not written"}], "problems": []}
PROBLEM = {
    "code": "x",
    "uri": "features/a.feature",
    "line": 2,
    "column": 1,
    "text": "x",
    "hint": "",
}
OLD = {"id": "a/b/c", "name": "C", "uri": "features/a.feature", "line": 1, "tags": ["p13"]}
OUTDATED = {
    **STATUS,
    "paragraphs": [
        {"id": 13, "status": "out of date", "scenarios": [{**OLD, "status": "out of date"}]}
    ],
}


@pytest.mark.parametrize("folders", [True, False])
def test_a_site_is_built(project: Project, tmp_path: Path, folders: bool) -> None:
    config = project(STATUS, use_directory_urls=folders, strict=True)
    build(config)
    site = tmp_path / "site"

    def read(page: str) -> str:
        return (site / (f"{page}/index.html" if folders else f"{page}.html")).read_text("utf-8")

    care = read("guidance/care")
    assert 'data-paragraph="13" data-status="not-written"' in care
    assert "unofficial restatement" in care
    assert f'href="{"../../status/" if folders else "../status.html"}"' in care
    home = (site / "index.html").read_text("utf-8")
    assert f'href="{"guidance/care/" if folders else "guidance/care.html"}"' in home
    there = "../guidance/care/#p13" if folders else "guidance/care.html#p13"
    assert f'href="{there}"' in read("status")
    assert json.loads((site / "status.json").read_text("utf-8")) == STATUS
    # What an open page fetches: a file may fetch nothing.
    assert (site / "badges.json").is_file() is folders
    assert (site / "assets" / "guidance.css").is_file()
    assert "https://fonts" not in care
    assert str(tmp_path / "features") in config.watch


@pytest.mark.parametrize(
    ("status", "page", "told"),
    [
        ({}, None, "No current results: the scenarios have not been run here."),
        (
            {**STATUS, "problems": [PROBLEM]},
            None,
            "features/a.feature:2:1: x",
        ),
        (OUTDATED, None, "1 scenario: out of date: changed since its last run"),
        (OUTDATED, None, "the scenarios or the rules have changed since their last run."),
        (
            STATUS,
            "### 56. You must ask {: #p56 }\n",
            (
                "docs/guidance/calls.md:1:13: 'must' carries no norm; mark it, **must**{ #13.1 }, "
                "or say it without a modal word"
            ),
        ),
    ],
    ids=["no results", "a problem", "out of date", "nothing current", "a restatement"],
)
def test_what_is_wrong_is_warned_of(
    project: Project,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    status: dict[str, Any],
    page: str | None,
    told: str,
) -> None:
    if page:
        (tmp_path / "docs" / "guidance" / "calls.md").write_text(page)
    build(project(status))
    warned = [x.getMessage() for x in caplog.records if x.levelno == logging.WARNING]
    assert [x for x in warned if x.endswith(told)]


def test_the_reference_is_left_out_of_the_live_view(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "docs" / "reference"
    folder.mkdir()
    (folder / "core.md").write_text("# Core\n\nA great deal.\n")
    for command, shown in (("build", True), ("serve", False)):
        config = project(STATUS)
        config.plugins.run_event("startup", command=command, dirty=False)
        build(config)
        html = (tmp_path / "site" / "reference" / "core" / "index.html").read_text("utf-8")
        assert ("A great deal." in html) is shown


@pytest.mark.parametrize("command", ["build", "serve"])
def test_pages_that_were_written_on_other_results_are_never_kept(
    project: Project, command: str
) -> None:
    with pytest.raises(PluginError, match="--dirty keeps pages"):
        project(STATUS).plugins.run_event("startup", command=command, dirty=True)
