"""`gmc-steps try`: one scenario at once, as a run would have it, and no evidence."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from own import ROOT, run_in
from small import CONSENT, HEAD, MAKE, RASH, scenario, written

from gmc_steps.cli.commands import main
from gmc_steps.desk.trial import Trial, attempt, scenarios_at
from gmc_steps.evidence.stored import scenarios_of
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.feature import Features
from gmc_steps.source.features import read_features

USUAL = "And nothing else is out of the ordinary"
DISPLACED = (
    *RASH[:1],
    "And the recording is an X-ray",
    *RASH[2:],
    "And consent to the investigation or treatment has been given",
    USUAL,
)
STARTER = ROOT / "gmc_steps" / "guidance" / "starter"
FALSE = (
    "Then the doctor may go ahead",
    "And 13.1 is outstanding",
    "And 13.1 is met",
    "And 13.1 does not apply",
)
LATE = "Given the patient is under 16"
BROKEN = {
    "several Thens": (*RASH, USUAL, MAKE, *FALSE),
    "a word that is none": (*RASH, "And the patient is tall", MAKE, CONSENT, FALSE[0]),
    "a Then that is none": (*RASH, USUAL, MAKE, FALSE[0], "And 13.1 is done", FALSE[2]),
    "two answers": (*RASH, "And the patient is under 16", MAKE, CONSENT),
    "a Given too late": (*RASH, USUAL, MAKE, CONSENT, LATE, FALSE[0]),
    "a Given too late, after what fails": (*RASH, MAKE, FALSE[0], LATE, *FALSE[1:]),
    "what does not fit": (*RASH, "And the doctor makes the recording in secret", MAKE, CONSENT),
    "a table": (*RASH, MAKE, CONSENT, "| x |"),
    "begins with And": ("And the patient is an adult", CONSENT),
    "local policy": (*RASH, USUAL, MAKE, "Then local rule L1 does not apply"),
    "displaced": (*DISPLACED, MAKE, "Then 13.1 does not apply"),
    "said again": (HEAD.splitlines()[2], *RASH, USUAL, MAKE, CONSENT),
}
"""Scenarios and the rest; the last two hold."""


def tried(features: Features) -> dict[str, Trial]:
    """What is said of each scenario, by its id."""
    return {x.id: attempt(x, features, GUIDANCE) for x in features.scenarios}


def told(trial: Trial) -> dict[int, str]:
    """What is said of each step, by its line, without what a run tells elsewhere."""
    return {
        said.problem.line: "\n".join([said.problem.text, *said.why])
        for said in trial.said
        if said.problem.code == "does-not-hold"
    }


def test_every_scenario_of_the_features_holds_as_in_a_run() -> None:
    features = read_features(ROOT)  # `tests/test_features.py` runs them
    failing = [x.scenario.name for x in tried(features).values() if not x.holds]
    assert len(features.scenarios) > 900
    assert failing == []


def test_a_run_says_the_same_of_what_is_broken_word_for_word(tmp_path: Path) -> None:
    broken = list(BROKEN.items())
    for number, some in enumerate((broken[:6], broken[6:])):  # of ten failures a run explains all
        root = tmp_path / str(number)
        root.mkdir()
        features = written(root, *(scenario(name, *steps) for name, steps in some))
        shown = {x["id"]: x for x in scenarios_of(run_in(root).status)}
        for id, trial in tried(features).items():
            steps = shown[id]["steps"]
            said = {x["line"]: x["message"] for x in steps if x["status"] == "fails"}
            assert (trial.scenario.name, told(trial)) == (trial.scenario.name, said)
            assert trial.holds == (shown[id]["status"] == "passes"), trial.scenario.name
    assert trial.scenario.name == broken[-1][0]
    assert trial.holds


def test_a_run_agrees_on_every_bad_example(tmp_path: Path) -> None:
    for example in sorted((ROOT / "tests" / "bad").glob("*.feature")):
        path = tmp_path / "features" / example.stem / "care.feature"
        path.parent.mkdir(parents=True)
        shutil.copy(example, path)
    features = read_features(tmp_path)
    shown = {x["id"]: x["status"] == "passes" for x in scenarios_of(run_in(tmp_path).status)}
    held = {id: x.holds and not x.scenario.pending for id, x in tried(features).items()}
    assert len(held) > 200
    assert held == shown


# ------------------------------------------------------------------------- which scenario

LINES = """\
Feature: Calls
  Background:
    Given the doctor is acting in a professional role

  @p56
  Rule: Paragraph 56: Calls

    @56.1
    @56.2
    Scenario: one
      Words about it.

      Given the patient is an adult
      Then 56.4 depends on what the item is
    # About the next one.
    Scenario Outline: <age>
      Given <age>
      Then 56.4 depends on what the item is

      @56.4
      Examples: ages
        | age                     |
        | the patient is an adult |
        | the patient is under 16 |

  @p57
  Rule: Paragraph 57: Storing
    Background:
      Given the patient is an adult

    Scenario: last
      Then 57.1 depends on what the item is
"""
ROWS = ("the patient is an adult", "the patient is under 16")
AT = {
    **dict.fromkeys(range(1, 8), ()),
    **dict.fromkeys(range(8, 16), ("one",)),
    **dict.fromkeys(range(16, 26), ROWS),
    23: ROWS[:1],
    24: ROWS[1:],
    **dict.fromkeys(range(26, 31), ()),
    **dict.fromkeys(range(31, 34), ("last",)),
    0: (),
    34: (),
    99: (),
}


def test_any_line_of_a_scenario_names_it_and_a_row_itself(tmp_path: Path) -> None:
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "calls.feature").write_text(LINES, encoding="utf-8")
    (feature,) = read_features(tmp_path).features
    names = {line: tuple(x.name for x in scenarios_at(feature, line)) for line in AT}
    assert names == AT


# ---------------------------------------------------------------------------- the command


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def call(where: str) -> Result:
    return CliRunner().invoke(main, ["try", where])


def test_what_holds_ends_with_0_says_what_it_is_worth_and_keeps_nothing(project: Path) -> None:
    written(project, scenario("A rash", *RASH, USUAL, MAKE, CONSENT))
    before = sorted(project.rglob("*"))
    done = call("care:10")
    assert done.exit_code == 0
    assert done.stdout == "features/care.feature:9:5: it holds: A rash\n"
    assert done.stderr == (
        "1 scenario of 1 holds. This is not evidence and changes no status: only a run by "
        "gmc-steps build or serve is.\n"
    )
    assert sorted(project.rglob("*")) == before


def test_what_does_not_hold_ends_with_1_and_tells_every_then(project: Path) -> None:
    written(project, scenario("A rash", *RASH, USUAL, MAKE, *FALSE))
    done = call("features/care.feature:12:7")
    assert done.exit_code == 1
    places = [line.split(" ")[0] for line in done.stdout.splitlines() if line.startswith("feat")]
    assert places == [f"features/care.feature:{x}:" for x in ("9:5", "17:7", "19:7", "20:7")]
    assert "\n  - as “13.1 is outstanding”\n" in done.stdout


def test_a_scenario_that_is_held_back_can_be_tried(project: Path) -> None:
    written(project, scenario("Later", *RASH, USUAL, MAKE, CONSENT, tags="@pending"))
    done = call("care:9")
    assert done.exit_code == 0
    assert "it holds (@pending: a run leaves it out): Later" in done.stdout


def test_of_many_rows_that_fail_one_is_explained(project: Path) -> None:
    ages = ("the patient is an adult", "the patient is under 16")
    steps = (*RASH[:3], "And <age>", USUAL, MAKE, "Then the doctor must stop", "Examples:")
    rows = ("| age |", *(f"| {age} |" for age in ages))
    text = scenario("<age>", *steps, *rows).replace("Scenario:", "Scenario Outline:")
    written(project, text)
    assert call("care:9").stdout.count("was not searched for") == 1
    assert "was not searched for" not in call("care:19").stdout


def test_a_displaced_norm_is_named(project: Path) -> None:
    written(project, scenario("An X-ray", *DISPLACED, MAKE, "Then 13.1 does not apply"))
    done = call("care:9")
    assert done.exit_code == 0
    assert done.stdout.splitlines()[1] == (
        "features/care.feature:18:7: 13.1 is displaced by 10.1; "
        "say so: “13.1 does not apply, because of 10.1”"
    )


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("nope:3", "nope:1:1: there is no such file; name one in the folder features"),
        (
            "mkdocs.yml:3",
            "mkdocs.yml:1:1: this is not a feature file; name one in the folder features",
        ),
        (
            "care:3",
            (
                "features/care.feature:3:1: there is no scenario on this line; "
                "the next begins on line 9"
            ),
        ),
        (
            "care.feature:999",
            (
                "features/care.feature:999:1: there is no scenario on this line; "
                "the last begins on line 9"
            ),
        ),
        ("care", "gmc-steps: which scenario? Name a line of it, such as care:12"),
    ],
)
def test_where_there_is_no_scenario_it_ends_with_2_and_a_line(
    project: Path, where: str, said: str
) -> None:
    written(project, scenario("A rash", *RASH, USUAL, MAKE, CONSENT))
    done = call(where)
    assert (done.exit_code, done.output) == (2, f"{said}\n")


def test_a_file_that_cannot_be_read_is_told(project: Path) -> None:
    written(project, "\n    Scenario: y\n      Given x\n      Whne z\n")
    done = call("care:9")
    assert done.exit_code == 1
    assert done.output.startswith("features/care.feature:10:7: 'Whne' is not a Gherkin keyword")


def test_a_scenario_of_local_policy_is_tried_with_that_policy(project: Path) -> None:
    local = project / "features" / "local"
    local.mkdir(parents=True)
    rules = (STARTER / "policy.toml").read_text(encoding="utf-8")
    (local / "policy.toml").write_text(rules.replace('= ""', '= "Example Trust"', 1), "utf-8")
    shutil.copy(STARTER / "start.feature", local)
    scenarios = read_features(project).scenarios
    assert scenarios
    assert {call(f"local/start:{x.line}").exit_code for x in scenarios} == {0}
    file = local / "start.feature"
    text = file.read_text(encoding="utf-8")
    kept = "And local rule L1 is not kept\n"
    file.write_text(text.replace(kept, f"{kept}    {kept}", 1), encoding="utf-8")
    assert call(f"local/start:{scenarios[0].line}").exit_code == 0  # as any answer, said again
    other = kept.replace("not kept", "kept")
    file.write_text(text.replace(kept, f"{kept}    {other}", 1), encoding="utf-8")
    assert "twice whether L1 is kept" in call(f"local/start:{scenarios[0].line}").stdout
    (local / "policy.toml").unlink()
    assert "there is no local policy; write" in call(f"local/start:{scenarios[0].line}").stdout
