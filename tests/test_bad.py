"""Every message of `gmc-steps check`, pinned by a bad example beside the exact words.

``tests/bad/NAME.feature`` is checked as ``features/care.feature``; where more than one file is
needed, ``tests/bad/NAME/`` is a folder that lies over an empty project (or, if it brings a page,
over the restatements as they are). ``NAME.txt`` is what an author then reads. The name begins
with the code of the problem. ``GMC_STEPS_WRITE_BAD=1`` writes the texts anew: read the diff.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gmc_steps.check.project import check_project
from gmc_steps.source.problem import Problem
from gmc_steps.source.project import read_project

ROOT = Path(__file__).parents[1]
BAD = Path(__file__).parent / "bad"
EXAMPLES = sorted(
    {path.with_suffix("") for path in BAD.iterdir() if path.suffix == ".feature" or path.is_dir()}
)

OF_THE_WHOLE = ("uncovered-norm", "unused-fact", "page-missing", "no-features")
"""Codes that a project of a single file always has: left out where the example is of another."""


def lay_out(example: Path, root: Path) -> None:
    """Make a project of an example."""
    (root / "features").mkdir()
    if not example.is_dir():
        shutil.copy(example.with_suffix(".feature"), root / "features/care.feature")
        return
    if (example / "docs").exists():
        shutil.copytree(ROOT / "docs/guidance", root / "docs/guidance")
    shutil.copytree(example, root, dirs_exist_ok=True)


def test_the_project_itself_is_in_order() -> None:
    assert check_project(read_project(ROOT)) == []


def name_of(example: Path, problems: list[Problem]) -> list[str]:
    return [
        str(problem)
        for problem in problems
        if problem.code not in OF_THE_WHOLE or example.name.startswith(problem.code)
    ]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_a_bad_example_is_told_in_these_words(tmp_path: Path, example: Path) -> None:
    lay_out(example, tmp_path)
    problems = check_project(read_project(tmp_path))
    assert any(example.name.startswith(problem.code) for problem in problems), problems
    told = "".join(f"{line}\n" for line in name_of(example, problems))
    expected = example.with_suffix(".txt")
    if os.environ.get("GMC_STEPS_WRITE_BAD"):
        expected.write_text(told, encoding="utf-8")
    assert told == expected.read_text(encoding="utf-8")


# ------------------------------------------------ what no single file in a folder can show


def changed(root: Path, page: str, old: str, new: str) -> None:
    """The restatements with something else on one page."""
    shutil.copytree(ROOT / "docs/guidance", root / "docs/guidance")
    path = root / f"docs/guidance/{page}.md"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def without_a_scenario(root: Path) -> None:
    shutil.copytree(ROOT / "docs/guidance", root / "docs/guidance")
    (root / "features").mkdir()
    text = (ROOT / "features/calls.feature").read_text(encoding="utf-8")
    (root / "features/calls.feature").write_text(text, encoding="utf-8")


def without_a_page(root: Path) -> None:
    shutil.copytree(ROOT / "docs/guidance", root / "docs/guidance")
    (root / "docs/guidance/calls.md").unlink()


def without_a_target(root: Path) -> None:
    (root / "features").mkdir()
    (root / "features/care.feature").symlink_to("nowhere")


MADE: dict[str, tuple[Callable[[Path], None], str]] = {
    "uncovered-norm": (
        without_a_scenario,
        "54.1 has no scenario in which it applies; write one with the Then ",
    ),
    "unused-fact": (
        without_a_scenario,
        "no scenario answers whether treatment must be given at once (urgency); write one that ",
    ),
    "page-missing": (
        without_a_page,
        "docs/guidance/calls.md:1:1: the page is missing; write it; it holds paragraph 56",
    ),
    "cannot-open": (
        without_a_target,
        "features/care.feature:1:1: the file cannot be opened (No such file or directory); check ",
    ),
    "endnote-unlinked": (
        lambda root: changed(root, "covert", " ([note 24](#en24))", ""),
        "nothing on this page links to endnote 24; link to it where its mark is, ([note 24]",
    ),
    "passage-missing": (
        lambda root: changed(root, "covert", "### 55.", "#### 55."),
        "docs/guidance/covert.md:1:1: paragraph 55 is missing; write it under ### 55. Title ",
    ),
    "passage-misplaced": (
        lambda root: changed(root, "scope", "### 7.", "### 55. x {: #p55 }\n\n### 7."),
        "paragraph 55 is on the wrong page; move it to docs/guidance/covert.md",
    ),
    "passage-order": (
        lambda root: changed(root, "covert", "### 54.", "### 55. x {: #p55 }\n\n### 54."),
        "paragraph 54 comes after paragraph 55; put them in the guidance's order",
    ),
    "norm-misplaced": (
        lambda root: changed(root, "care", "{ #13.1 }", "{ #56.4 }"),
        "norm 56.4 is marked in paragraph 13; it belongs to paragraph 56",
    ),
}


@pytest.mark.parametrize("code", MADE)
def test_what_is_told_of_a_whole_project(tmp_path: Path, code: str) -> None:
    make, expected = MADE[code]
    make(tmp_path)
    told = [
        str(problem) for problem in check_project(read_project(tmp_path)) if problem.code == code
    ]
    assert any(expected in line for line in told), told[:9]


def test_a_norm_that_only_points_elsewhere_needs_a_scenario_too(tmp_path: Path) -> None:
    without_a_scenario(tmp_path)
    told = [str(problem) for problem in check_project(read_project(tmp_path))]
    then = "the advice points to Decision making and consent, under 30.1"
    said = f'30.1 has no scenario in which it applies; write one with the Then "{then}"'
    assert [x for x in told if x.startswith("docs/guidance/secondary-purposes.md:") and said in x]


# --------------------------------------------------------------------------- all of them

MODULES = (
    *("check/features", "check/answers", "check/coverage", "check/restatements"),
    *("check/situations",),
    *("source/flaws", "source/swallowed", "source/syntax", "source/parsing", "source/features"),
    *("source/files", "source/restatements", "check/rendered"),
)
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MAKERS = {"Problem", "_at", "problem", "tell"}


def codes_in(source: str) -> Iterator[str]:
    """The codes that a module gives to problems: first words of makers' calls, and of triples."""
    for node in ast.walk(ast.parse(source)):
        parts: list[ast.expr] = []
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            parts = node.args if name in MAKERS else []
        elif isinstance(node, ast.Tuple) and len(node.elts) == 3:
            parts = node.elts[:1]
        words = [part.value for part in parts if isinstance(part, ast.Constant)]
        found = [word for word in words if isinstance(word, str) and CODE.fullmatch(word)]
        yield from found[:1]


def test_no_message_is_without_its_example() -> None:
    codes = {
        code
        for name in MODULES
        for code in codes_in((ROOT / "gmc_steps" / f"{name}.py").read_text(encoding="utf-8"))
    }
    assert len(codes) > 60
    shown = {example.name for example in EXAMPLES}
    lacking = {
        code
        for code in codes - set(MADE)
        if not any(name == code or name.startswith(f"{code}-") for name in shown)
    }
    assert not lacking
