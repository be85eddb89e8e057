"""The recipes for authors, followed to the letter in a copy of the project."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest
import yaml
from own import OFFICIAL
from recipe import blocks, follow
from small_project import ROOT, lay_out

AUTHORS = ROOT / "docs" / "authors"
RECIPES = sorted(
    page.name
    for page in AUTHORS.glob("*.md")
    if any(x.title or x.text.startswith("$ ") for x in blocks(page.read_text(encoding="utf-8")))
)


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the project whose commands use the copy's own rules."""
    root = lay_out(tmp_path / "project")
    for name in ("features", "gmc_steps"):
        shutil.copytree(
            ROOT / name,
            root / name,
            ignore=shutil.ignore_patterns("__pycache__"),
            dirs_exist_ok=True,
        )
    for name in ("README.md", "CONTRIBUTING.md", "Makefile"):
        shutil.copy(ROOT / name, root)
    (root / ".venv").symlink_to(sys.prefix)
    # The installed package is this one; the copy's comes first.
    monkeypatch.setenv("PYTHONPATH", str(root))
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    return root


def test_there_is_a_recipe_for_each_task() -> None:
    assert set(RECIPES) >= {
        "first-scenario.md",
        "phrase.md",
        "rule.md",
        "restatement.md",
        "local-policy.md",
        "new-edition.md",
        "review.md",
    }


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_does_what_it_says(name: str, copy: Path) -> None:
    if name == "first-scenario.md":  # built twice: the scenarios of one page are enough
        for feature in copy.glob("features/*.feature"):
            if feature.name != "calls.feature":
                feature.unlink()
    if name == "new-edition.md":
        if not OFFICIAL.is_file():
            pytest.skip(f"there is no copy of the regulator's text at {OFFICIAL}")
        text = OFFICIAL.read_text(encoding="utf-8-sig")
        # As a later edition might: one paragraph reads differently.
        changed = re.sub(r"^((?:- )?58\b.*?)\bCaldicott\b", r"\1Guardian", text, flags=re.M | re.S)
        assert changed != text
        (copy / "new-edition.txt").write_text(changed, encoding="utf-8")
    assert follow(AUTHORS / name, copy) > 0


def test_every_recipe_is_in_the_navigation() -> None:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    nav = yaml.safe_load(text[text.index("\nnav:") :])["nav"]
    listed = str(next(part for part in nav if "For authors" in part))
    assert [name for name in RECIPES if f"authors/{name}" not in listed] == []


def test_a_recipe_that_no_longer_holds_is_noticed(tmp_path: Path) -> None:
    page = tmp_path / "wrong.md"
    page.write_text("```console\n$ echo one\ntwo\n```\n", encoding="utf-8")
    with pytest.raises(AssertionError, match=r"wrong.md:1: echo one does not say: two"):
        follow(page, tmp_path)
    page.write_text('```console title="It fails"\n$ true\n```\n', encoding="utf-8")
    with pytest.raises(AssertionError, match="ended 0"):
        follow(page, tmp_path)
