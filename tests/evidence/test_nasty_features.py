"""The kit of nasty features: whatever pytest-bdd calls passed, skips or drops is never a pass.

Many nasty scenarios share one run, where they do not hide one another; a good one stands among
them and passes. What ends or spoils a whole run has a run of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable

import pytest
from standard import fits_the_standard
from tiny_project import NORMS, Project, by_name, codes

from gmc_steps.evidence.code import PACKAGE, file_digest
from gmc_steps.evidence.messages import read_messages
from gmc_steps.evidence.results import MESSAGES
from gmc_steps.evidence.run import SUITE, RunOutcome
from gmc_steps.evidence.stored import scenarios_of

NASTY_STEPS = """
@given(parsers.parse("amb {x} two"))
def _(x): ...

@given("amb one two")
def _(): ...

@given("the same words")
def _(): ...

@given("the same words")
def _(): ...

@then("the same words")
def _(): ...

@then("the same words")
def _(): ...

@then("it is skipped")
def _():
    pytest.skip("not today")

@then("it leaves")
def _():
    sys.exit(0)

@given("a skip within")
def _():
    pytest.skip("not today")

@given("an expected failure within")
def _():
    pytest.xfail("not today")

@given("a way out")
def _():
    sys.exit(0)

@given("a mess to tidy up")
def _():
    yield
    raise RuntimeError("cannot tidy up")

@given("a table of facts")
def _(datatable): ...

@given("a broken fixture")
def _(broken): ...

@pytest.fixture
def broken():
    raise KeyError("no such thing")

@given("a number", target_fixture="number")
def _():
    return int("x")
"""

NASTY = """
@13.1
Feature: Nasty
  @p13
  Rule: Paragraph 13: consent

    Background:
      Given a doctor

    @13.1
    Scenario: good
      When something happens
      Then norm 13.1 applies

    Scenario: undefined in the middle
      Given a doctor
      And a docter
      Then it fails

    Scenario: undefined at first, ambiguous later
      Given no such thing
      And amb one two
      And neither this
      Then all is well

    Scenario: ambiguous
      Given amb one two
      Then all is well

    Scenario: defined twice
      Given the same words
      Then all is well

    Scenario: the same name
      Then it fails

    Scenario Outline: no Examples
      Given the patient is <age> years old
      Then all is well

    Scenario Outline: no rows
      Given the patient is <age> years old
      Then all is well

      Examples:
        | age |

    Scenario: no steps

    Scenario: no Then
      Given a doctor

    @skip
    Scenario: skipped by a tag
      Then all is well

    @xfail
    Scenario: passes and was expected to fail
      Then all is well

    @xfail
    Scenario: fails and was expected to
      Then it fails

    Scenario: skipped within a step
      Given a skip within
      Then all is well

    Scenario: expected to fail within a step
      Given an expected failure within
      Then all is well

    Scenario: leaves within a step
      Given a way out
      Then all is well

    Scenario: fails while tidying up
      Given a mess to tidy up
      Then all is well

    Scenario: a table forgotten
      Given a table of facts
      Then all is well

    Scenario: a fixture that breaks
      Given a broken fixture
      Then all is well

    Scenario: a step that breaks
      Given a number
      Then all is well

    Scenario: fails in the middle
      Given the patient is 5 years old
      Then it fails
      And all is well

    @pending
    Scenario: held back
      The reason is in the post.

      Given a doctor
      Then all is well

    Scenario: stops in a debugger
      Given trace
      Then all is well

    Scenario: a keyword misspelt
      Givn the patient is 5 years old
      Then all is well

    Scenario: a placeholder without Examples
      Given the patient is <age> years old
      Then all is well

    Scenario Outline: rows for <age>
      Given the patient is <age> years old
      Then norm 13.1 <state>

      @14.1
      Examples:
        | age | state   |
        | 5   | applies |
        | 6   | applies |

      @skip
      Examples: never looked at
        | age | state   |
        | 7   | applies |

    Scenario Outline: a column that Gherkin cannot fill in
      Given the patient is <age (years)> years old
      Then all is well

      Examples:
        | age (years) |
        | 5           |

  @p14
  Rule: Paragraph 14: more

    Scenario: the same name
      Then all is well

    @14.1
    Scenario: tagged with a norm that it does not assert
      Then all is well
"""

EXPECTED: dict[str, tuple[str, list[str]]] = {
    "good": ("passes", ["passes"] * 3),
    "undefined in the middle": ("undefined", ["passes", "passes", "undefined", "not run"]),
    "undefined at first, ambiguous later": (
        "undefined",
        ["passes", "undefined", "undefined", "undefined", "not run"],
    ),
    "ambiguous": ("undefined", ["passes", "undefined", "not run"]),
    "defined twice": ("undefined", ["passes", "undefined", "not run"]),
    "the same name": ("not run", ["not run"] * 2),
    "the same name:142": ("passes", ["passes"]),
    "no Examples": ("undefined", ["passes"] * 3),
    "no rows": ("not run", ["not run"] * 3),
    "no steps": ("not run", []),
    "no Then": ("not run", ["passes", "passes"]),
    "skipped by a tag": ("not run", ["not run"] * 2),
    "passes and was expected to fail": ("not run", ["passes"] * 2),
    "fails and was expected to": ("not run", ["passes", "not run"]),
    "skipped within a step": ("not run", ["passes", "not run", "not run"]),
    "expected to fail within a step": ("not run", ["passes", "not run", "not run"]),
    "leaves within a step": ("fails", ["passes", "fails", "not run"]),
    "fails while tidying up": ("fails", ["passes", "passes", "passes"]),
    "a table forgotten": ("fails", ["passes", "fails", "not run"]),
    "a fixture that breaks": ("fails", ["passes", "fails", "not run"]),
    "a step that breaks": ("fails", ["passes", "fails", "not run"]),
    "fails in the middle": ("fails", ["passes", "passes", "fails", "passes"]),
    "held back": ("not run", ["not run"] * 3),
    "stops in a debugger": ("undefined", ["passes", "undefined", "not run"]),
    "a keyword misspelt": ("not run", ["passes", "passes"]),
    "a placeholder without Examples": ("undefined", ["passes"] * 3),
    "rows for 5": ("passes", ["passes"] * 3),
    "rows for 6": ("passes", ["passes"] * 3),
    "rows for 7": ("not run", ["not run"] * 3),
    "a column that Gherkin cannot fill in": ("fails", ["not run"] * 3),
    "tagged with a norm that it does not assert": ("passes", ["passes"]),
    "several Thens": (
        "fails",
        [
            *("passes", "passes", "fails", "passes", "fails", "not run"),
            *("undefined", "undefined", "fails", "passes", "not run", "not run"),
        ],
    ),
    "begins with And": ("undefined", ["not run"] * 2),
    "begins with And 5": ("undefined", ["not run"] * 2),
    "beside it": ("passes", ["passes"] * 2),
    "below an And": ("undefined", ["not run"] * 3),
    "below another rule": ("passes", ["passes"]),
    "below an And of the file": ("undefined", ["not run"] * 2),
}

FILES: dict[str, str | bytes] = {
    "typo.feature": """
        Feature: Typo
          @p10
          Rule: Paragraph 10: x
            @10.1
            Scenario: never seen
              Given a doctor
              Whne something happens
              Then all is well
        """,
    "empty.feature": "",
    "utf16.feature": "Feature: x".encode("utf-16"),
    "latin.feature": "Feature: caf\xe9\n".encode("latin-1"),
    "refused.feature": """
        Feature: Refused
          Background:
            And a doctor
          Rule: x
            Scenario: below an And of the file
              Then all is well
        """,
    "and.feature": """
        Feature: And
          Scenario: begins with And
            And a doctor
            Then all is well
          Scenario Outline: begins with And <age>
            But the patient is <age> years old
            Then all is well
            Examples:
              | age |
              | 5   |
          Scenario: beside it
            Given a doctor
            Then all is well
          Rule: x
            Background:
              And a doctor
            Scenario: below an And
              Given a doctor
              Then all is well
          Rule: y
            Scenario: below another rule
              Then all is well
        """,
    "thens.feature": """
        Feature: Thens
          Scenario: several Thens
            Given a doctor
            Then all is well
            And it fails
            And all is well
            And a plain assertion fails
            And it is skipped
            And there is no such step
            And the same words
            And it leaves
            And all is well
            Given a doctor
            Then all is well
        """,
    "windows.feature": b"\xef\xbb\xbf"
    b"Feature: W\r\n  Scenario: from Windows\r\n    Then all is well\r\n",
    "outside.feature.txt": "Feature: hidden by Windows",
    "parametrize.feature": """
        Feature: Marks
          @parametrize
          Scenario: a tag that is a mark of pytest
            Then all is well
        """,
}


@pytest.fixture(scope="module")
def nasty(make_project: Callable[[], Project]) -> tuple[Project, RunOutcome]:
    project = make_project()
    project.define(NASTY_STEPS)
    project.write("features/care.feature", NASTY)
    for name, content in FILES.items():
        project.write(f"features/{name}", content)
    (project.root / "features/folder.feature").mkdir()
    return project, project.run()


def test_the_run_fails_and_says_why(nasty: tuple[Project, RunOutcome]) -> None:
    _, outcome = nasty
    assert outcome.exit_code == 1
    assert set(by_name(outcome.status)) == {
        *EXPECTED,
        "from Windows",
        "a tag that is a mark of pytest",
    }


@pytest.mark.parametrize("name", EXPECTED)
def test_each_scenario_shows_as_what_it_is(nasty: tuple[Project, RunOutcome], name: str) -> None:
    scenario = by_name(nasty[1].status)[name]
    found = scenario["status"], [step["status"] for step in scenario["steps"]]
    assert found == EXPECTED[name]


@pytest.mark.parametrize(
    ("name", "step", "message"),
    [
        ("fails in the middle", 2, "13.1: expected applies, got displaced\nby 10.1"),
        ("several Thens", 2, "13.1: expected applies, got displaced\nby 10.1"),
        ("several Thens", 4, "the step's check does not hold"),
        ("several Thens", 5, "not today"),
        ("several Thens", 7, "2 definitions match this step: “the same words”, “the same words”"),
        ("several Thens", 8, "SystemExit: 0"),
        ("a table forgotten", 1, "this step needs a table below it"),
        ("a fixture that breaks", 1, "KeyError: 'no such thing'"),
        ("a step that breaks", 1, "ValueError: invalid literal for int() with base 10: 'x'"),
        ("leaves within a step", 1, "SystemExit: 0"),
        ("skipped within a step", 1, "not today"),
        (
            "undefined in the middle",
            2,
            "no step has these words; did you mean “a doctor” or “a nurse”?",
        ),
        ("ambiguous", 1, "2 definitions match this step: “amb {x} two”, “amb one two”"),
    ],
)
def test_a_step_says_what_its_author_needs(
    nasty: tuple[Project, RunOutcome], name: str, step: int, message: str
) -> None:
    assert by_name(nasty[1].status)[name]["steps"][step]["message"] == message


@pytest.mark.parametrize(
    ("uri", "line", "code"),
    [
        ("features/typo.feature", 7, "keyword"),
        ("features/empty.feature", 1, "empty"),
        ("features/utf16.feature", 1, "not-utf-8"),
        ("features/latin.feature", 1, "not-utf-8"),
        ("features/refused.feature", 1, "refused"),
        ("features/refused.feature", 3, "begins-with-and"),
        ("features/and.feature", 3, "begins-with-and"),
        ("features/and.feature", 6, "begins-with-and"),
        ("features/and.feature", 16, "begins-with-and"),
        ("features/thens.feature", 5, "fails"),
        ("features/thens.feature", 7, "fails"),
        ("features/outside.feature.txt", 1, "not-read"),
        ("features/folder.feature", 1, "folder"),
        ("features/parametrize.feature", 2, "skipping-tag"),
        ("features/care.feature", 142, "duplicate-name"),
        ("features/care.feature", 36, "no-examples"),
        ("features/care.feature", 44, "no-rows"),
        ("features/care.feature", 47, "no-steps"),
        ("features/care.feature", 49, "no-then"),
        ("features/care.feature", 52, "skipping-tag"),
        ("features/care.feature", 109, "swallowed"),
        ("features/care.feature", 113, "placeholder"),
        ("features/care.feature", 94, "fails"),
        ("features/care.feature", 98, "pending"),
    ],
)
def test_each_problem_is_named_with_its_place(
    nasty: tuple[Project, RunOutcome], uri: str, line: int, code: str
) -> None:
    found = [(x.path, x.line, x.code) for x in nasty[1].problems]
    assert (uri, line, code) in found


def test_other_files_run_beside_those_that_cannot_be_read(
    nasty: tuple[Project, RunOutcome],
) -> None:
    scenarios = by_name(nasty[1].status)
    assert scenarios["from Windows"]["status"] == "passes"
    assert scenarios["a tag that is a mark of pytest"]["status"] == "not run"


def test_paragraphs_and_norms_of_an_unreadable_file_are_undefined(
    nasty: tuple[Project, RunOutcome],
) -> None:
    paragraphs = {x["id"]: x for x in nasty[1].status["paragraphs"]}
    assert paragraphs[10]["status"] == "undefined"
    assert paragraphs[10]["norms"][0]["status"] == "undefined"
    assert paragraphs[13]["status"] == "fails"
    assert paragraphs[14]["status"] == "not written"  # tagged, and never shown to apply
    assert paragraphs[5]["status"] == "not written"


def test_rows_have_lines_ids_and_tags_of_their_own(nasty: tuple[Project, RunOutcome]) -> None:
    scenarios = by_name(nasty[1].status)
    five, six = scenarios["rows for 5"], scenarios["rows for 6"]
    assert (five["line"], six["line"]) == (123, 124)
    assert five["id"] == "care/paragraph-13-consent/rows-for-age/5-applies"
    assert five["row"] == {"age": "5", "state": "applies"}
    assert five["tags"] == ["@13.1", "@p13", "@14.1"]
    assert five["asserted"] == [{"norm": "13.1", "state": "applies"}]
    assert five["fired"] == ["13.1"]


def test_the_messages_hold_every_status(nasty: tuple[Project, RunOutcome]) -> None:
    project, outcome = nasty
    text = (project.root / MESSAGES).read_text(encoding="utf-8")
    fits_the_standard(text.splitlines())
    messages = [json.loads(line) for line in text.splitlines()]
    kinds = {kind for message in messages for kind in message}
    assert {"parseError", "suggestion", "hook", "attachment", "stepDefinition"} <= kinds
    (results,) = read_messages(project.root / MESSAGES)
    statuses = {x.status for case in results.cases.values() for x in case.steps}
    assert statuses == {"PASSED", "FAILED", "SKIPPED", "PENDING", "UNDEFINED", "AMBIGUOUS"}
    assert results.totals["errors"] == 1
    assert outcome.status["run"]["messages"] == file_digest(project.root / MESSAGES)


def test_what_stands_in_results_is_what_the_run_said(nasty: tuple[Project, RunOutcome]) -> None:
    project, outcome = nasty
    assert project.load() == outcome.status


# ------------------------------------------------------------------ whole runs gone wrong

GOOD = """
    Feature: Care
      @p13
      Rule: Paragraph 13: consent
        @13.1
        Scenario: good
          Given a doctor
          Then norm 13.1 applies
        Scenario: nasty
          Given a nasty step
          Then all is well
    """


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("os._exit(0)", "the run was cut short (code 0)"),
        ("os.kill(os.getpid(), 9)", "the run was cut short (signal 9)"),
        ("raise KeyboardInterrupt", "the run was cut short (code 2)"),
        ("pytest.exit('enough', returncode=0)", "the run stopped early: 1 of 2 never ran"),
    ],
)
def test_a_run_that_is_cut_short_shows_nothing(project: Project, body: str, said: str) -> None:
    project.define(f"@given('a nasty step')\ndef _():\n    {body}\n")
    project.write("features/care.feature", GOOD)
    outcome = project.run()
    assert outcome.exit_code == 1
    assert any(said in problem.text for problem in outcome.problems)
    assert by_name(outcome.status)["nasty"]["status"] == "not run"
    assert by_name(project.load())["nasty"]["status"] == "not run"


def test_a_run_that_takes_too_long_is_given_up(project: Project) -> None:
    project.define("@given('a nasty step')\ndef _():\n    import time; time.sleep(60)\n")
    project.write("features/care.feature", GOOD)
    outcome = project.run(timeout=3)
    assert outcome.exit_code == 1
    assert [x.text for x in outcome.problems if x.code == "run-broken"] == [
        "the run was given up after 3 seconds"
    ]


FAILING = GOOD.replace("a nasty step", "a doctor").replace("all is well", "a plain assertion fails")


@pytest.mark.parametrize("around", ["files", "environment"])
def test_the_surroundings_cannot_turn_a_failure_into_a_pass(
    project: Project, around: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if around == "files":
        project.write("conftest.py", "def pytest_collection_modifyitems(items): items.clear()")
        project.write("pytest.ini", "[pytest]\naddopts = --collect-only")
    else:
        # Without assertions, Python finds nothing wrong with anything.
        monkeypatch.setenv("PYTHONOPTIMIZE", "1")
        monkeypatch.setenv("PYTEST_ADDOPTS", "--collect-only")
        monkeypatch.setenv("PYTEST_PLUGINS", "no_such_plugin")
    project.write("features/care.feature", FAILING)
    outcome = project.run()
    found = {name: x["status"] for name, x in by_name(outcome.status).items()}
    assert found == {"good": "passes", "nasty": "fails"}
    assert outcome.exit_code == 1


def test_a_module_in_the_project_does_not_stand_in_for_pytest(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = (project.root / f"{project.steps}.py").read_bytes()
    project.write(f"elsewhere/{project.steps}.py", steps)
    monkeypatch.setattr("sys.path", [x for x in sys.path if x != str(project.root)])
    monkeypatch.syspath_prepend(project.root / "elsewhere")
    project.write("pytest.py", "raise SystemExit(0)")
    project.write("features/care.feature", FAILING)
    assert by_name(project.run().status)["nasty"]["status"] == "fails"


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ({}, "features:1:1: the folder features is missing; put the .feature files there"),
        (
            {"features": ""},
            "features:1:1: the folder features is a file; put the .feature files there",
        ),
        (
            {"features/notes.md": ""},
            "features:1:1: the folder features holds no .feature file; write the first one",
        ),
    ],
)
def test_nothing_to_run_is_a_failure(project: Project, files: dict[str, str], problem: str) -> None:
    for name, content in files.items():
        project.write(name, content)
    outcome = project.run()
    assert outcome.exit_code == 1
    assert [str(x) for x in outcome.problems] == [problem]
    assert len(outcome.status["paragraphs"]) == len({norm.paragraph for norm in NORMS})


def test_steps_that_cannot_be_imported(project: Project) -> None:
    project.define("import no_such_module\n")
    project.write("features/care.feature", GOOD)
    outcome = project.run()
    assert outcome.exit_code == 1
    said = [x.text for x in outcome.problems if x.code == "run-broken"]
    assert said
    assert "No module named 'no_such_module'" in said[0]


def test_pytest_and_the_recorder_must_count_the_same(project: Project) -> None:
    project.define("""
        @given("a nasty step")
        def _(): ...

        @pytest.hookimpl(tryfirst=True)
        def pytest_runtest_logreport(report):
            if report.when == "call" and "nasty" in report.nodeid:
                report.outcome = "failed"
        """)
    project.write("features/care.feature", GOOD)
    outcome = project.run()
    assert outcome.exit_code == 1
    assert "totals-disagree" in codes(outcome.status)
    assert {x["status"] for x in by_name(outcome.status).values()} == {"not run"}
    assert project.load() == outcome.status


def test_the_recorder_itself_fails_a_run_that_it_counted_differently(project: Project) -> None:
    project.define("""
        @given("a nasty step")
        def _(): ...

        @pytest.hookimpl(tryfirst=True)
        def pytest_sessionfinish(session):
            reporter = session.config.pluginmanager.get_plugin("terminalreporter")
            if "SPOIL" in os.environ:
                reporter.stats["passed"].pop()
        """)
    project.write("features/care.feature", GOOD)
    plugins = ("pytest_bdd.plugin", project.steps, "gmc_steps.evidence.recorder")
    options = [x for plugin in plugins for x in ("-p", plugin)]
    options += ["--messages", "out.ndjson", "--steps", project.steps]
    command = [sys.executable, "-m", "pytest", *options, "--pyargs", SUITE]
    for spoil, expected in (({}, 0), ({"SPOIL": "1"}, 1)):
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(sys.path),
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            **spoil,
        }
        done = subprocess.run(
            command, cwd=project.root, env=environment, capture_output=True, check=False
        )
        assert done.returncode == expected
        last = (project.root / "out.ndjson").read_text(encoding="utf-8").splitlines()[-1]
        assert json.loads(last)["testRunFinished"]["success"] is (expected == 0)
    # And one that pytest-bdd dropped without a word.
    project.write("features/care.feature", GOOD.replace("nasty\n", "good\n"))
    del environment["SPOIL"]
    done = subprocess.run(command, cwd=project.root, env=environment, check=False)
    assert done.returncode == 1


def test_files_alike_are_not_mixed_up(project: Project) -> None:
    project.define("@given('a nasty step')\ndef _(): ...\n")
    project.write("features/a.feature", GOOD)
    project.write("features/b.feature", GOOD.replace("all is well", "it fails"))
    project.write("features/c.feature", GOOD)
    found = {x["id"]: x["status"] for x in scenarios_of(project.run().status)}
    assert [id for id, status in found.items() if status != "passes"] == [
        "b/paragraph-13-consent/nasty"
    ]
    assert len(found) == 6


def test_a_conftest_beside_the_package_takes_no_part(project: Project) -> None:
    # As in this repository, where the package lives in the project that it checks.
    shutil.copytree(
        PACKAGE, project.root / "gmc_steps", ignore=shutil.ignore_patterns("__pycache__")
    )
    project.write("conftest.py", "def pytest_collection_modifyitems(items): items.clear()")
    project.write("features/care.feature", FAILING)
    code = (
        "from pathlib import Path; from gmc_steps.evidence.run import run_features;"
        "from gmc_steps.source.project import read_project;"
        f"x = run_features(read_project(Path()), steps={project.steps!r});"
        "from gmc_steps.evidence.stored import scenarios_of;"
        "print([s['status'] for s in scenarios_of(x.status)])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=project.root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['passes', 'fails']"


def test_odd_names_values_and_folders(make_project: Callable[[], Project]) -> None:
    project = make_project()
    odd = project.root / "a [b] é ::c"
    odd.mkdir()
    project.root = odd
    project.write(
        "features/care.feature",
        '''
        Feature: F
          Scenario: —
            Given the patient is 5 years old
            Then all is well
          Scenario: [x::y] <z> | é
            Given a text
              """
                indented
                  more
              """
            Then all is well
          Scenario Outline: <age>
            Given the patient is <age> years old
            Then all is well
            Examples:
              | age   |
              | a::b  |
              | [5]   |
              | \\1    |
              | é — 日 |
          Scenario Outline: nothing in a cell
            Given a doctor<empty>
            Then all is well
            Examples:
              | empty |
              |       |
        ''',
    )
    steps = odd.parent / f"{project.steps}.py"
    steps.write_text(steps.read_text() + "\n@given('a text')\ndef _(docstring): ...\n")
    outcome = project.run()
    assert {name: x["status"] for name, x in by_name(outcome.status).items()} == {
        "—": "passes",
        "[x::y] <z> | é": "passes",
        "a::b": "passes",
        "[5]": "passes",
        "\\1": "passes",
        "é — 日": "passes",
        "nothing in a cell": "passes",
    }
    assert outcome.exit_code == 0


TAGS = ("@issue:42", "@a(b)", "@a/b", "@1", "@class")


@pytest.fixture(scope="module")
def oddly_tagged(make_project: Callable[[], Project]) -> RunOutcome:
    """One run of a file for each tag."""
    project = make_project()
    project.define("@given('a nasty step')\ndef _(): ...")
    for number, tag in enumerate(TAGS):
        text = GOOD.replace("@13.1", f"@13.1 {tag}")
        project.write(f"features/tag-{number}.feature", text)
    return project.run()


@pytest.mark.parametrize("tag", TAGS)
def test_a_tag_that_is_no_name_of_a_mark_breaks_nothing(oddly_tagged: RunOutcome, tag: str) -> None:
    found = [x for x in scenarios_of(oddly_tagged.status) if tag in x["tags"]]
    assert [(x["name"], x["status"]) for x in found] == [("good", "passes")]
    assert (oddly_tagged.exit_code, oddly_tagged.problems) == (0, ())


def test_code_that_changes_while_it_runs(project: Project) -> None:
    path = project.root / f"{project.steps}.py"
    project.define(f"""
        @given("a nasty step")
        def _(): ...

        with open({str(path)!r}, "a") as file:
            file.write("# changed\\n")
        """)
    project.write("features/care.feature", GOOD)
    outcome = project.run()
    assert outcome.exit_code == 1
    assert "changed" in codes(outcome.status)
    assert {x["status"] for x in by_name(outcome.status).values()} == {"not run"}


def test_an_edit_within_the_same_second_is_not_run_from_old_bytecode(project: Project) -> None:
    project.define("@given('a nasty step')\ndef _():\n    assert True \n")
    project.write("features/care.feature", GOOD)
    assert project.run().exit_code == 0
    path = project.root / f"{project.steps}.py"
    before = path.stat()
    path.write_text(path.read_text().replace("assert True ", "assert False"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert by_name(project.run().status)["nasty"]["status"] == "fails"


def test_a_second_run_reads_the_file_anew(project: Project) -> None:
    project.define("@given('a nasty step')\ndef _(): ...\n")
    path = project.write("features/care.feature", GOOD)
    assert project.run().exit_code == 0
    path.write_text(path.read_text().replace("all is well", "it fails"))
    assert by_name(project.load())["nasty"]["status"] == "out of date"
    assert project.run().exit_code == 1
    project.define("# another line of code")
    assert {x["status"] for x in by_name(project.load()).values()} == {"out of date"}
