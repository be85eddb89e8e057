"""A run of what is not current: what it runs, what stands, and that nothing stands unearned."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from own import noting
from standard import fits_the_standard
from tiny_project import Project, by_name, codes

from gmc_steps.evidence import run
from gmc_steps.evidence.code import file_digest
from gmc_steps.evidence.messages import read_messages
from gmc_steps.evidence.results import MESSAGES
from gmc_steps.evidence.run import RunOutcome
from gmc_steps.evidence.stored import STATUS, problems_of, seal


def feature(name: str, step: str = "norm 13.1 applies") -> str:
    return f"""
    Feature: {name}
      @p13
      Rule: Paragraph 13: x
        Scenario: of {name}
          Given a doctor
          Then {step}
    """


@pytest.fixture(scope="module")
def earned(make_project: Callable[[], Project]) -> Project:
    """A project of three feature files, all of them run."""
    project = make_project()
    for name in ("a", "b", "c"):
        project.write(f"features/{name}.feature", feature(name))
    assert part(project).exit_code == 0
    return project


@pytest.fixture
def ran(earned: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A copy of it."""
    monkeypatch.syspath_prepend(tmp_path)
    return earned.copied(tmp_path)


PLAYED: list[str] = []
"""The feature files that the last part run played; "everything" if it was told of none."""


def part(project: Project, **options: Any) -> RunOutcome:
    PLAYED.clear()
    return project.run(afresh=False, **{"play": noting(PLAYED), **options})


def ids_in(told: Any) -> Iterator[str]:
    """Every id that is given, not those that are referred to."""
    if isinstance(told, dict):
        if isinstance(told.get("id"), str):
            yield told["id"]
        told = [*told.values()]
    for value in told if isinstance(told, list) else ():
        yield from ids_in(value)


def is_one_run_of_what_stands(project: Project) -> set[str]:
    """What an official reader makes of the messages is what the status says; what is unreadable.

    Independent of the code that writes and reads them: by the standard alone.
    """
    lines = (project.root / MESSAGES).read_text("utf-8").splitlines()
    fits_the_standard(lines)
    told = [(kind, body) for line in lines for kind, body in json.loads(line).items()]
    kinds = Counter(kind for kind, _ in told)
    assert [kinds[x] for x in ("meta", "testRunStarted", "testRunFinished")] == [1, 1, 1]
    given = Counter(ids_in([body for _, body in told]))
    assert [id for id, number in given.items() if number > 1] == []

    def of(kind: str) -> list[dict[str, Any]]:
        return [body for found, body in told if found == kind]

    present = sorted(x.name for x in (project.root / "features").glob("*.feature"))
    assert sorted(Path(x["uri"]).name for x in of("source")) == present
    pickles = {x["id"]: x["uri"] for x in of("pickle")}
    cases = {x["id"]: pickles[x["pickleId"]] for x in of("testCase")}
    uris = {x["id"]: cases[x["testCaseId"]] for x in of("testCaseStarted")}
    came: dict[str, set[str]] = {id: set() for id in uris}
    for step in of("testStepFinished"):
        came[step["testCaseStartedId"]].add(step["testStepResult"]["status"])
    counted = Counter((uris[id], found <= {"PASSED"}) for id, found in came.items())
    status = project.load()
    assert counted == Counter((x["uri"], x["status"] == "passes") for x in by_name(status).values())
    errors = {x["source"]["uri"] for x in of("parseError")}
    assert errors == {x["uri"] for x in status["problems"] if x["code"] == "keyword"}
    (end,) = of("testRunFinished")
    assert end["success"] == (not errors and all(good for _, good in counted))
    read_messages(project.root / MESSAGES)  # its totals are those of its cases
    return errors


def statuses(status: dict[str, Any]) -> dict[str, str]:
    return {name: x["status"] for name, x in by_name(status).items()}


def test_only_the_file_that_changed_runs_and_the_chain_holds(ran: Project) -> None:
    before = by_name(ran.load())
    ran.write("features/b.feature", feature("b", "it fails"))
    outcome = part(ran)
    assert PLAYED == ["features/b.feature"]
    assert outcome.exit_code == 1
    assert outcome.status == ran.load()
    assert statuses(outcome.status) == {"of a": "passes", "of b": "fails", "of c": "passes"}
    assert outcome.status["run"]["messages"] == file_digest(ran.root / MESSAGES)
    now = by_name(outcome.status)
    assert now["of a"] == before["of a"]
    assert now["of b"]["earned"]["digest"] != before["of b"]["earned"]["digest"]
    # The messages tell the same story as the status, the latest word on each file counting.
    told = read_messages(ran.root / MESSAGES)
    assert {uri: x.counted for results in told for (uri, _), x in results.cases.items()} == {
        "features/a.feature": ("passed",),
        "features/b.feature": ("failed",),
        "features/c.feature": ("passed",),
    }


def test_a_part_run_comes_to_what_a_whole_run_comes_to(ran: Project) -> None:
    ran.write("features/b.feature", feature("b", "it fails"))
    ran.write("features/d.feature", feature("d", "these words are unknown"))
    ran.write("features/c.feature", "Feature: c\n  Scenaro: x\n")
    (ran.root / "features/a.feature").rename(ran.root / "features/e.feature")
    in_part = part(ran).status
    whole = ran.run().status

    def plain(status: dict[str, Any]) -> Any:
        def without(found: Any) -> Any:
            if isinstance(found, dict):
                return {k: without(v) for k, v in found.items() if k not in ("earned", "ms")}
            return [without(x) for x in found] if isinstance(found, list) else found

        rest = {k: v for k, v in status.items() if k not in ("run", "checksum")}
        return without(rest)

    assert plain(in_part) == plain(whole)


def test_after_every_sequence_of_part_runs_the_messages_are_one_run_of_what_stands(
    ran: Project,
) -> None:
    is_one_run_of_what_stands(ran)
    edits: list[tuple[str, str | None]] = [
        ("b", feature("b", "it fails")),
        ("c", feature("c", "these words are unknown")),
        ("a", "Feature: a\n  Scenario: x\n    Givn x\n    Given a doctor\n  Scenaro: y\n"),
        ("b", feature("b")),
        ("a", feature("a")),
        ("d", feature("d")),
        ("b", "Feature: b\n  Nothing yet.\n"),  # holds nothing
        ("c", None),  # is gone
        ("c", feature("c", "it fails")),
        ("b", feature("b", "norm 13.2 applies")),
        ("c", feature("c")),
    ]
    unreadable = set()
    for name, text in edits:
        if text is None:
            (ran.root / f"features/{name}.feature").unlink()
        else:
            ran.write(f"features/{name}.feature", text)
        part(ran)
        unreadable |= is_one_run_of_what_stands(ran)
    assert unreadable == {"features/a.feature"}
    assert part(ran).exit_code == 0


def test_what_is_current_does_not_run_and_what_failed_still_fails(ran: Project) -> None:
    ran.write("features/b.feature", feature("b", "it fails"))
    first = part(ran)
    again = part(ran)
    assert PLAYED == []
    assert (again.exit_code, again.problems) == (1, first.problems)
    ran.write("features/c.feature", feature("c") + "\n# changed")
    later = part(ran)
    assert statuses(later.status)["of b"] == "fails"
    assert "fails" in codes(later.status, "features/b.feature")
    ran.write("features/b.feature", feature("b"))
    assert part(ran).problems == ()


def test_a_renamed_file_earns_its_results_anew(ran: Project) -> None:
    (ran.root / "features/b.feature").rename(ran.root / "features/new.feature")
    assert statuses(ran.load())["of b"] == "not run"
    outcome = part(ran)
    assert outcome.exit_code == 0
    assert PLAYED == ["features/new.feature"]
    assert by_name(outcome.status)["of b"]["uri"] == "features/new.feature"


def test_what_failed_in_a_file_that_holds_nothing_now_is_not_told_for_ever(ran: Project) -> None:
    ran.write("features/b.feature", feature("b", "it fails"))
    assert part(ran).exit_code == 1
    ran.write("features/b.feature", "Feature: F\n  Later.\n")
    ran.write("features/a.feature", feature("a") + "\n# changed")
    outcome = part(ran)
    assert [str(x) for x in outcome.problems] == []
    assert outcome.exit_code == 0


def test_a_deleted_file_takes_its_results_along(ran: Project) -> None:
    (ran.root / "features/b.feature").unlink()
    (problem,) = problems_of(ran.load())
    outcome = part(ran)
    assert (outcome.exit_code, outcome.problems) == (1, (problem,))
    assert str(problem).startswith(
        "features/b.feature:1:1: this file is gone, and with it a scenario"
    )
    assert set(by_name(outcome.status)) == {"of a", "of c"}
    outcome = part(ran)
    assert (outcome.exit_code, outcome.problems) == (0, ())
    ran.write("features/a.feature", feature("a") + "\n# changed")
    assert set(by_name(part(ran).status)) == {"of a", "of c"}
    assert "features/b.feature" not in ran.load()["inputs"]


@pytest.mark.parametrize("what", ["code", "versions", "messages", "status", "future"])
def test_any_doubt_about_what_is_stored_means_that_everything_runs(
    ran: Project, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if what == "code":
        ran.define("\n# changed\n")
    elif what == "messages":
        with (ran.root / MESSAGES).open("a") as file:
            file.write("{}\n")
    else:
        status = json.loads((ran.root / STATUS).read_text("utf-8"))
        if what == "versions":
            status["run"]["versions"]["pytest"] = "0"
        elif what == "future":
            status["run"]["finished"] = "2999-01-01T00:00:00Z"
        else:
            status["run"]["commit"] = "edited"
        sealed = status if what == "status" else seal(status)
        (ran.root / STATUS).write_text(json.dumps(sealed), "utf-8")
    ran.write("features/b.feature", feature("b", "it fails"))
    outcome = part(ran)
    assert PLAYED == ["everything"]
    assert statuses(outcome.status) == {"of a": "passes", "of b": "fails", "of c": "passes"}


@pytest.mark.parametrize(
    "how", ["os._exit(3)", "os.kill(os.getpid(), 9)", "sys.stdout.flush(); os.abort()"]
)
def test_a_part_run_that_is_cut_short_leaves_what_stands(
    ran: Project, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The definitions must not change, so it is a variable of the surroundings that ends the run.
    ran.define(f"""
        @given("the end")
        def _():
            if os.environ.get("END"):
                {how}
        """)
    assert part(ran).exit_code == 0
    before = (ran.root / STATUS).read_bytes(), (ran.root / MESSAGES).read_bytes()
    ran.write("features/b.feature", feature("b").replace("a doctor", "the end"))
    monkeypatch.setenv("END", "1")
    outcome = part(ran)
    monkeypatch.delenv("END")
    assert outcome.exit_code == 1
    assert "run-broken" in [x.code for x in outcome.problems]
    assert statuses(outcome.status) == {"of a": "passes", "of b": "out of date", "of c": "passes"}
    assert ((ran.root / STATUS).read_bytes(), (ran.root / MESSAGES).read_bytes()) == before
    assert part(ran).exit_code == 0
    assert PLAYED == ["features/b.feature"]


def test_a_part_run_that_pytest_calls_failed_cannot_be_all_green(
    ran: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran.define("""
        @pytest.hookimpl(wrapper=True, tryfirst=True)
        def pytest_sessionfinish(session):
            yield
            session.exitstatus = int("END" in os.environ)
        """)
    # Another file fails, so that the status as a whole would not be green anyway.
    ran.write("features/a.feature", feature("a", "it fails"))
    part(ran)
    ran.write("features/b.feature", feature("b") + "\n# changed")
    monkeypatch.setenv("END", "1")
    outcome = part(ran)
    monkeypatch.delenv("END")
    assert "run-broken" in [x.code for x in outcome.problems]
    assert statuses(outcome.status)["of b"] == "out of date"


def test_code_that_changes_while_a_part_run_goes_on_earns_nothing(
    ran: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran.write("features/b.feature", feature("b") + "\n# changed")
    process = run._Run.play_files

    def slow(*arguments: Any) -> Any:
        ran.define("\n# changed\n")
        return process(*arguments)

    monkeypatch.setattr(run._Run, "play_files", slow)
    outcome = part(ran)
    assert "the code changed while the scenarios ran" in [x.text for x in outcome.problems]
    assert set(statuses(outcome.status).values()) == {"out of date"}


def test_a_file_that_changes_while_it_runs_earns_nothing(
    ran: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran.write("features/b.feature", feature("b") + "\n# changed")
    process = run._Run.play_files

    def slow(*arguments: Any) -> Any:
        ran.write("features/b.feature", feature("b") + "\n# changed again")
        return process(*arguments)

    monkeypatch.setattr(run._Run, "play_files", slow)
    part(ran)
    monkeypatch.setattr(run._Run, "play_files", process)
    assert statuses(ran.load())["of b"] == "not run"
    assert part(ran).exit_code == 0


def test_a_file_that_pytest_bdd_could_not_read_runs_again(
    ran: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As when it is read in the moment in which an editor has emptied it.
    ran.define("""
        if os.environ.get("END"):
            from gmc_steps.evidence import adapter

            def bind(*_):
                raise KeyError("feature")

            adapter.bind = bind
        """)
    part(ran)
    ran.write("features/b.feature", feature("b") + "\n# changed")
    monkeypatch.setenv("END", "1")
    assert statuses(part(ran).status)["of b"] == "undefined"
    monkeypatch.delenv("END")
    assert statuses(part(ran).status)["of b"] == "passes"
