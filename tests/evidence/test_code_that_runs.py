"""Which code a result depends on, and that no other runs."""

from __future__ import annotations

import os
import py_compile
import shutil
import subprocess
import sys
import time
from importlib.util import cache_from_source
from pathlib import Path

import pytest
from tiny_project import FEATURE, Project, by_name

from gmc_steps.evidence import code
from gmc_steps.evidence.code import APART, PACKAGE, Code, foreign_code

ROOT = Path(__file__).parents[2]


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of the shape of ours, elsewhere."""
    made = tmp_path / "gmc_steps"
    for name in ("__init__.py", "limits.py", "core/norms/calls.py", "publish/page.py", "desk/a.py"):
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x = 1\n")
    monkeypatch.setattr(code, "PACKAGE", made)
    return made


def test_a_module_beside_the_rooms_counts_and_what_knows_no_results_does_not(
    package: Path,
) -> None:
    assert set(Code(ROOT).digests()) == {
        "gmc_steps/__init__.py",
        "gmc_steps/limits.py",
        "gmc_steps/core/norms/calls.py",
    }


def test_a_folder_that_is_a_link_counts_and_a_circle_of_links_ends(package: Path) -> None:
    (package / "core" / "norms").rename(package.parent / "elsewhere")
    (package / "core" / "norms").symlink_to(package.parent / "elsewhere")
    (package.parent / "elsewhere" / "again").symlink_to(package / "core")
    before = Code(ROOT).digests()
    assert "gmc_steps/core/norms/calls.py" in before
    (package.parent / "elsewhere" / "calls.py").write_text("x = 2\n")
    assert Code(ROOT).digests() != before


def test_the_code_of_another_folder_is_told(package: Path, tmp_path: Path) -> None:
    assert foreign_code(tmp_path) == ""
    other = tmp_path / "copy"
    (other / "gmc_steps").mkdir(parents=True)
    assert foreign_code(other) == ""
    (other / "gmc_steps" / "__init__.py").touch()
    assert foreign_code(other) == str(package)


def test_no_room_that_counts_imports_one_that_does_not() -> None:
    for name, path in Code(ROOT).files():
        if path.suffix == ".py" and name != "gmc_steps/__main__.py":
            text = path.read_text("utf-8")
            for room in APART:
                assert f"from gmc_steps.{room}" not in text, name


def test_code_that_changes_and_changes_back_while_it_runs(project: Project) -> None:
    project.write("features/care.feature", FEATURE)
    path = project.root / f"{project.steps}.py"
    assert project.run().exit_code == 0
    project.define(f"""
        os.utime({str(path)!r})
        """)
    outcome = project.run()
    assert outcome.exit_code == 1
    assert [x.text for x in outcome.problems if "code changed while" in x.text]
    assert by_name(outcome.status)["a"]["status"] == "out of date"  # the earlier result stays


def test_code_that_changes_once_it_has_been_read_earns_nothing(project: Project) -> None:
    project.write("features/care.feature", FEATURE)
    path = project.root / f"{project.steps}.py"
    project.define(f"""
        def pytest_sessionfinish():
            with open({str(path)!r}, "a") as file:
                file.write("# changed\\n")
        """)
    before = path.read_bytes()
    outcome = project.run()
    assert outcome.exit_code == 1
    assert "the code changed while the scenarios ran" in [x.text for x in outcome.problems]
    path.write_bytes(before)  # what is there now has perhaps never run
    assert by_name(project.load())["a"]["status"] == "not run"


def test_a_file_touched_after_a_moment_is_named(package: Path) -> None:
    now = time.time()
    then = now - 100
    for _, path in Code(ROOT).files():
        os.utime(path, (then, then))
    assert Code(ROOT).changed_since(now + 1) == ""
    assert Code(ROOT).changed_since(now - 1) in {
        name for name, _ in Code(ROOT).files()
    }  # however old it claims to be


@pytest.mark.parametrize("level", ["", "1", "2"])
def test_doubtful_bytecode_is_dropped_however_python_was_started(package: Path, level: str) -> None:
    source = package / "limits.py"
    cached = Path(cache_from_source(source, optimization=level))
    cached.parent.mkdir(exist_ok=True)
    cached.touch()
    Code(ROOT).drop_doubtful_bytecode()
    assert not cached.exists()


def test_doubtful_bytecode_is_dropped_where_a_run_looks_for_it_too(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The interpreter of a run is isolated: it does not hear where else bytecode is to be."""
    source = package / "limits.py"
    of_a_run = Path(cache_from_source(source))
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "chosen"))
    caches = of_a_run, Path(cache_from_source(source))
    for cached in caches:
        cached.parent.mkdir(parents=True)
        cached.touch()
    Code(ROOT).drop_doubtful_bytecode()
    assert [x for x in caches if x.exists()] == []


@pytest.fixture
def stale(tmp_path: Path) -> Path:
    """A copy of the package, and bytecode in it of another edit of the same second and size."""
    shutil.copytree(PACKAGE, tmp_path / "gmc_steps", ignore=shutil.ignore_patterns("__pycache__"))
    source = tmp_path / "gmc_steps/core/words.py"
    good = source.read_text("utf-8")
    wrong = "\nraise SystemExit('stale')\n"
    source.write_text(good + wrong, "utf-8")
    then = source.stat().st_mtime_ns
    cached = Path(py_compile.compile(str(source), doraise=True) or "")
    source.write_text(good + "#" * len(wrong), "utf-8")
    os.utime(source, ns=(then, then))
    return cached


COMMAND = "from gmc_steps.cli.commands import main; main(['steps', 'adult'])"
WORKER = """
import sys, types
sys.argv = ["worker", "site"]
live = sys.modules["gmc_steps.serve.live"] = types.ModuleType("live")
live.work = print
from gmc_steps.serve.worker import main
main()
import gmc_steps.core
"""


@pytest.mark.parametrize("command", [COMMAND, WORKER], ids=["a command", "the worker of serve"])
def test_no_rule_is_read_from_bytecode_of_another_edit(stale: Path, command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", command],
        cwd=stale.parents[3],
        env={**os.environ, "PYTHONPATH": str(stale.parents[3])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "stale" in done.stderr) == (0, False), done.stderr


# ------------------------------------------------------------------- what surrounds a run


def test_no_customisation_of_the_interpreter_has_a_hand_in_a_run(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write("features/a.feature", FEATURE)
    for name in ("sitecustomize", "usercustomize"):
        project.write(f"{name}.py", f"open({str(project.root / name)!r}, 'w').close()\n")
    monkeypatch.setenv("PYTHONPATH", str(project.root))
    assert project.run().exit_code == 0
    assert not (project.root / "sitecustomize").exists()
    assert not (project.root / "usercustomize").exists()


def test_a_package_on_the_path_takes_no_installed_ones_place(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write("features/a.feature", FEATURE)
    project.write("pytest_bdd/__init__.py", "raise SystemExit(0)\n")
    monkeypatch.setenv("PYTHONPATH", str(project.root))
    assert project.run().exit_code == 0


def test_a_module_from_elsewhere_is_code_that_no_digest_knows(
    project: Project, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write("features/a.feature", FEATURE)
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "helper_of_steps.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(elsewhere)
    project.define("import helper_of_steps")
    outcome = project.run()
    assert outcome.exit_code == 1
    assert [x.code for x in outcome.problems] == ["foreign-code"]
    assert "helper_of_steps" in str(outcome.problems[0])
    assert project.run(afresh=False).exit_code == 1  # and again, as long as it does


def test_a_room_on_which_no_result_depends_is_no_part_of_a_run(project: Project) -> None:
    project.write("features/a.feature", FEATURE)
    project.define("import gmc_steps.check.annotations")
    outcome = project.run()
    assert outcome.exit_code == 1
    assert {x.code for x in outcome.problems} == {"foreign-code"}
    assert "gmc_steps.check.annotations" in str(outcome.problems)
