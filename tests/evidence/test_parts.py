"""A run in parts by several machines: together exactly what one run gives, or refused."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from test_part_runs import feature, is_one_run_of_what_stands, statuses
from tiny_project import Project, read
from toy_project import call, copy_of_toy

from gmc_steps.evidence.results import MESSAGES, TOTALS, Results, together
from gmc_steps.evidence.run import RunOutcome, _Run, join_parts, run_part
from gmc_steps.source.problem import ContentError

NO_FEATURE = "Feature: d\n  Scenario: x\n    Givn x\n    Given a doctor\n  Scenaro: y\n"


@pytest.fixture(scope="module")
def parted(make_project: Callable[[], Project]) -> Project:
    """A project of four files, of which one fails and one cannot be read; run in two parts."""
    project = make_project()
    for name in ("a", "b"):
        project.write(f"features/{name}.feature", feature(name))
    project.write("features/c.feature", feature("c", "it fails"))
    project.write("features/d.feature", NO_FEATURE)
    for number in (1, 2):
        play(project, number, 2)
    return project


def play(project: Project, number: int, parts: int) -> Results:
    target = project.root / f"part-{number}-of-{parts}.ndjson"
    return run_part(read(project.root), number, parts, target, steps=project.steps)


def join(project: Project, *names: str) -> RunOutcome:
    paths = [project.root / f"{name}.ndjson" for name in names]
    return join_parts(read(project.root), paths, steps=project.steps)


def timeless(status: dict[str, Any]) -> Any:
    """A status without what differs from run to run."""
    text = re.sub(
        r'("at"|"started"|"finished"|"ms"): ("[^"]*"|[\d.]+)', r"\1: 0", json.dumps(status)
    )
    text = re.sub(r'"messages": "\w+"', '"messages": 0', text)
    return {**json.loads(text), "checksum": 0}


def test_parts_come_to_exactly_what_one_run_comes_to(parted: Project) -> None:
    whole = parted.run()
    assert is_one_run_of_what_stands(parted)
    outcome = join(parted, "part-1-of-2", "part-2-of-2")
    assert statuses(outcome.status) == {"of a": "passes", "of b": "passes", "of c": "fails"}
    assert timeless(outcome.status) == timeless(whole.status)
    assert [str(x) for x in outcome.problems] == [str(x) for x in whole.problems]
    assert outcome.exit_code == whole.exit_code == 1
    assert outcome.status == parted.load()
    assert is_one_run_of_what_stands(parted) == {"features/d.feature"}


def test_every_machine_divides_alike_and_each_file_is_in_one_part(parted: Project) -> None:
    found = [uri for n in (1, 2, 3) for uri in play(parted, n, 3).sources]
    assert sorted(found) == [f"features/{name}.feature" for name in "abcd"]


def test_more_parts_than_files_are_refused(parted: Project) -> None:
    with pytest.raises(ContentError) as refused:
        play(parted, 1, 5)
    assert str(refused.value.problems[0]).startswith(
        "features:1:1: there are 4 feature files for 5"
    )


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["part-1-of-2"], "no part has this file; name the part that ran it as well"),
        (
            ["part-1-of-2", "part-2-of-2", "copy"],
            "is in .*part-1-of-2.ndjson too; name each part once",
        ),
        (["part-1-of-2", "part-1-of-2"], "this file is named twice; name each part once"),
        (["part-1-of-2", "none"], "none.ndjson:1:1: the file cannot be opened"),
        (["part-1-of-2", "other-python"], "was made with python 2.7; run all parts with the same"),
        (
            ["part-1-of-2", "other-rules"],
            "was made with different rules or steps; run the parts again",
        ),
        (["part-1-of-2", "cut"], "cut.ndjson:.* cut short; name a file that gmc-steps run wrote"),
        (
            ["part-1-of-2", "both"],
            "both.ndjson:1:1: this file holds 2 runs; name each part's own file",
        ),
    ],
)
def test_what_is_no_whole_run_is_refused_and_the_earlier_results_stay(
    parted: Project, names: list[str], said: str
) -> None:
    first, second = (parted.root / f"part-{number}-of-2.ndjson" for number in (1, 2))
    one, two = first.read_text("utf-8"), second.read_text("utf-8")
    code = re.search(r'\\"code\\": \\"(\w+)\\"', two)
    version = re.search(r'\\"python\\": \\"([\d.]+)\\"', two)
    assert code
    assert version
    made = {
        "copy": one,
        "other-python": two.replace(version[0], version[0].replace(version[1], "2.7")),
        "other-rules": two.replace(code[1], "0" * len(code[1])),
        "cut": two[:-30],
        "both": one + two,
    }
    for name, text in made.items():
        (parted.root / f"{name}.ndjson").write_text(text, "utf-8")
    assert parted.run().exit_code == 1
    before = (parted.root / MESSAGES).read_bytes(), parted.load()
    outcome = join(parted, *names)
    assert outcome.exit_code == 1
    assert re.search(said, str(outcome.problems[0])), outcome.problems[0]
    assert ((parted.root / MESSAGES).read_bytes(), parted.load()) == before


def test_a_part_of_another_text_is_no_evidence(parted: Project) -> None:
    before = feature("c", "it fails")
    parted.write("features/c.feature", feature("c"))
    try:
        (said,) = join(parted, "part-1-of-2", "part-2-of-2").problems[:1]
        assert statuses(parted.load())["of c"] in ("not run", "out of date")
    finally:
        parted.write("features/c.feature", before)
    assert said.code == "part"
    assert "features/c.feature had a different text when this was made; run the parts" in str(said)


def test_parts_with_different_policies_are_not_taken_for_parts_with_none() -> None:
    totals = dict.fromkeys(TOTALS, 0)
    without, with_one = (
        Results({}, {}, "", "", {}, totals, totals, "code", policy, ())
        for policy in ("", hashlib.sha256(b"policy").hexdigest())
    )
    assert together([without, without]).policy == ""
    assert together([without, with_one]).policy != ""


def test_code_that_changes_while_a_part_runs_earns_nothing(
    parted: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = _Run.play_files

    def slow(*arguments: Any) -> Any:
        ended = process(*arguments)
        steps = parted.root / f"{parted.steps}.py"
        steps.write_bytes(steps.read_bytes())  # as it was, and yet touched
        return ended

    monkeypatch.setattr(_Run, "play_files", slow)
    before = (parted.root / "part-1-of-2.ndjson").read_bytes()
    with pytest.raises(ContentError) as refused:
        play(parted, 1, 2)
    assert "the code changed while the scenarios ran" in str(refused.value.problems[0])
    assert (parted.root / "part-1-of-2.ndjson").read_bytes() == before


def test_a_part_takes_the_place_of_no_whole_run(parted: Project) -> None:
    assert parted.run().exit_code == 1
    before = (parted.root / MESSAGES).read_bytes()
    with pytest.raises(ContentError) as refused:
        run_part(read(parted.root), 1, 2, parted.root / MESSAGES, steps=parted.steps)
    assert "this is the file for the messages of all scenarios" in str(refused.value.problems[0])
    assert (parted.root / MESSAGES).read_bytes() == before


def test_the_commands_write_parts_and_join_them(tmp_path: Path) -> None:
    root = copy_of_toy(tmp_path / "library")
    for number in (1, 2):
        ended = call(root, "run", "--part", f"{number}/2", "--messages", f"p{number}.ndjson")
        assert ended.returncode == 0, ended.stderr
    ended = call(root, "join", "p1.ndjson", "p2.ndjson")
    assert ended.returncode == 0, ended.stderr
    assert "2 parts: " in ended.stderr + ended.stdout
    built = call(root, "build")
    assert "The results are current; nothing to run." in built.stderr + built.stdout
    assert (
        "give its number and how many"
        in call(root, "run", "--part", "3/2", "--messages", "x").stderr
    )
