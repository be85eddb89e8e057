"""A norm that is deleted with its mark and its scenarios is missed all the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from own import EXAMPLE

from gmc_steps.check.inventory import lint_inventory, read_inventory
from gmc_steps.check.restatements import lint_restatements
from gmc_steps.core import Guidance, Modality, Norm
from gmc_steps.evidence.restated import with_texts
from gmc_steps.evidence.stored import seal
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.feature import Features
from gmc_steps.source.problem import ContentError
from gmc_steps.source.project import Project
from gmc_steps.source.restatements import Restatements, read_page, read_restatements

ROOT = Path(__file__).parents[2]


def changed(**norms: Norm | None) -> Guidance:
    """This guidance with some norms (``n56_4=…``) changed, gone or new."""
    wanted = {name[1:].replace("_", "."): norm for name, norm in norms.items()}
    sections = []
    for section in GUIDANCE.sections:
        kept = [wanted.get(norm.id, norm) for norm in section.norms]
        new = [
            norm
            for id, norm in wanted.items()
            if norm and id not in GUIDANCE.norm and norm.paragraph in section.paragraphs
        ]
        sections.append(replace(section, norms=(*filter(None, kept), *new)))
    return replace(GUIDANCE, sections=tuple(sections))


def without_its_mark() -> Restatements:
    """The restatements in which nothing speaks of 56.4."""
    pages = []
    for page in read_restatements(ROOT, GUIDANCE).pages:
        text = page.text.replace(
            "You **must not**{ #56.4 } record calls from patients in secret.", ""
        )
        pages.append(read_page(page.path, text, EXAMPLE))
    return Restatements(tuple(pages))


def test_the_norms_are_those_that_are_listed() -> None:
    assert [*lint_inventory(read_restatements(ROOT, GUIDANCE), GUIDANCE)] == []


def test_a_norm_that_is_gone_with_its_mark_fails_its_paragraph() -> None:
    guidance, restatements = changed(n56_4=None), without_its_mark()
    problems = lint_restatements(restatements, guidance)
    assert [(x.code, x.path, x.line) for x in problems] == [
        ("norm-gone", "docs/guidance/calls.md", 7)
    ]
    status = seal({"paragraphs": [{"id": 56, "status": "passes", "norms": []}]})
    project = Project(ROOT, guidance, Features(), restatements)
    assert with_texts(status, project, problems)["paragraphs"][0]["status"] == "fails"


def test_a_norm_with_another_force_and_a_new_one_are_told() -> None:
    weaker = replace(GUIDANCE.norm["56.4"], modality=Modality("should not"))
    restatements = read_restatements(ROOT, GUIDANCE)
    told = [*lint_inventory(restatements, changed(n56_4=weaker))]
    assert [x.code for x in told] == ["norm-changed"]
    assert "'should not', but in inventory.txt a 'must not'" in told[0].text
    new = Norm("56.9", Modality("may"), "act")
    assert [x.code for x in lint_inventory(restatements, changed(n56_9=new))] == ["norm-new"]


@pytest.mark.parametrize("line", ["56.4", "56.4 perhaps", "1.1 must\n1.1 must"])
def test_a_line_that_says_nothing_is_told_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "inventory.txt"
    file.write_text(f"# all\n\n{line}\n", encoding="utf-8")
    with pytest.raises(ContentError, match=r"^inventory\.txt:[34]:1: "):
        read_inventory(file)


def test_a_list_that_cannot_be_read_leaves_no_paragraph_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    guidance = replace(GUIDANCE, inventory=tmp_path / "rules/inventory.txt")
    restatements = read_restatements(ROOT, GUIDANCE)
    problems = lint_restatements(restatements, guidance)
    assert [(x.code, x.path) for x in problems] == [("inventory", "rules/inventory.txt")]
    entries = [{"id": n, "status": "passes", "norms": []} for n in guidance.paragraphs]
    project = Project(ROOT, guidance, Features(), restatements)
    found = with_texts(seal({"paragraphs": entries}), project, problems)["paragraphs"]
    assert {x["status"] for x in found} == {"fails"}
