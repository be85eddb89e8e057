"""A text with a mistake stands under no status that was earned by scenarios."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from gmc_steps.check.restatements import lint_restatements
from gmc_steps.evidence.restated import with_texts
from gmc_steps.evidence.stored import seal
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.project import read_project

ROOT = Path(__file__).parents[2]


def status() -> dict[str, Any]:
    """A status of which everything was earned."""
    return seal(
        {
            "schema": "gmc-steps/status/2",
            "run": {},
            "inputs": {},
            "paragraphs": [
                {
                    "id": number,
                    "status": "passes",
                    "norms": [
                        {"id": norm.id, "modality": norm.modality, "status": "passes"}
                        for norm in GUIDANCE.norms
                        if norm.paragraph == number
                    ],
                    "scenarios": [],
                }
                for number in range(1, 60)
            ],
            "unplaced": [],
            "problems": [],
        }
    )


def judged(root: Path) -> dict[str, Any]:
    """That status, with what the project's texts do to it."""
    project = read_project(root)
    problems = lint_restatements(project.restatements, project.guidance)
    return with_texts(status(), project, problems)


def lowered(root: Path, page: str, old: str, new: str) -> tuple[list[int], list[str]]:
    """Paragraphs and norms that fail once a page of the project says something else."""
    shutil.copytree(ROOT / "docs" / "guidance", root / "docs" / "guidance")
    path = root / "docs" / "guidance" / page
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    found = judged(root)
    failing = [entry for entry in found["paragraphs"] if entry["status"] == "fails"]
    assert all(entry["message"].startswith(f"docs/guidance/{page}:") for entry in failing)
    norms = [x["id"] for entry in failing for x in entry["norms"] if x["status"] == "fails"]
    return [entry["id"] for entry in failing], norms


@pytest.mark.parametrize(
    ("page", "old", "new", "paragraphs", "norms"),
    [
        ("calls.md", "**must not**{ #56.4 }", "**may**{ #56.4 }", [56], ["56.4"]),
        ("calls.md", "**must not**{ #56.4 }", "must not", [56], ["56.4"]),
        ("calls.md", "{: #p56 }", "", [56], []),
        ("calls.md", "### 56. Calls", "### Calls", [56], []),
        ("storing.md", "### 58.", "58.", [57, 58, 59], ["58.1", "58.2", "58.3"]),
        ("calls.md", "](", "](nowhere-", [], []),
    ],
)
def test_a_mistake_in_a_text_takes_its_paragraph_along(
    tmp_path: Path, page: str, old: str, new: str, paragraphs: list[int], norms: list[str]
) -> None:
    assert lowered(tmp_path, page, old, new) == (paragraphs, norms)


def test_a_mistake_in_an_endnote_takes_the_paragraphs_along_that_lead_to_it(
    tmp_path: Path,
) -> None:
    marked = next(norm for norm in GUIDANCE.norms if "endnote" in norm.source)
    pages = (ROOT / "docs" / "guidance").glob("*.md")
    page = next(x for x in pages if f"{{ #{marked.id} }}" in x.read_text("utf-8"))
    paragraphs, norms = lowered(tmp_path, page.name, f"{{ #{marked.id} }}", "")
    assert marked.paragraph in paragraphs
    assert marked.id in norms


def test_texts_that_cannot_be_read_leave_nothing_standing_on_their_page(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "docs" / "guidance", tmp_path / "docs" / "guidance")
    (tmp_path / "docs" / "guidance" / "calls.md").write_bytes(b"\xff\xfe\x00")
    found = judged(tmp_path)
    assert [x["id"] for x in found["paragraphs"] if x["status"] == "fails"] == [56]


def test_nothing_changes_where_nothing_is_wrong() -> None:
    assert judged(ROOT) == status()
