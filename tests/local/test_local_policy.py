"""Local policy: it only ever adds, it is told apart everywhere, and a wrong file gets one line."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as some
from own import load_in, noting, run_in

from gmc_steps.check.local import lint_local
from gmc_steps.cli.commands import main
from gmc_steps.core import Due, Modality, Verdict, advise
from gmc_steps.core.logic import All
from gmc_steps.core.situation import Situation
from gmc_steps.evidence.digest import Digests
from gmc_steps.guidance import GUIDANCE
from gmc_steps.local.advice import LocalAdvice
from gmc_steps.local.policy import parse_policy, read_policy
from gmc_steps.local.rule import MODALITIES, LocalPolicy, LocalRule
from gmc_steps.source.features import read_features
from gmc_steps.source.problem import ContentError

ROOT = Path(__file__).parents[2]
STARTER = ROOT / "gmc_steps/guidance/starter"
RULE = """organisation = "Example Trust"

[[rule]]
id = "L1"
beside = 13
modality = "must"
act = "have the consent in writing"
when = { made_for = "care" }
"""
ALLOWED = {
    "item": "recording",
    "stage": "make",
    "made_for": "care",
    "kind": "unlisted",
    "patient": "adult",
    "capacity_recording": "has",
    "patient_consent": "given",
}


def rules() -> some.SearchStrategy[tuple[LocalRule, ...]]:
    def rule(number: int, modality: Modality, due: Due, fact: str, value: int) -> LocalRule:
        values = list(GUIDANCE.facts[fact].phrases)
        when = All((GUIDANCE.facts[fact].is_(values[value % len(values)]),))
        return LocalRule(f"L{number}", 13, modality, "do it", GUIDANCE, when, due)

    one = some.builds(
        rule,
        some.integers(1, 3),
        some.sampled_from(MODALITIES),
        some.sampled_from(list(Due)),
        some.sampled_from(["stage", "made_for", "patient", "kind", "urgency"]),
        some.integers(0, 5),
    )
    return some.lists(one, max_size=3, unique_by=lambda rule: rule.id).map(tuple)


CLOSED = (
    *(Verdict.OUT_OF_SCOPE, Verdict.MUST_STOP, Verdict.MUST_NOT),
    *(Verdict.SHOULD_STOP, Verdict.SHOULD_NOT),
)
STRICTER = {
    Verdict.MAY: {Verdict.MAY_ONCE, Verdict.DEPENDS, *CLOSED[1:]},
    Verdict.MAY_ONCE: {Verdict.DEPENDS, *CLOSED[1:]},
    Verdict.SILENT: set(CLOSED[1:]),
    Verdict.DEPENDS: {Verdict.MUST_STOP, Verdict.MUST_NOT},
    Verdict.PERSON_DECIDES: {Verdict.MUST_STOP, Verdict.MUST_NOT},
    Verdict.SHOULD_NOT: {Verdict.MUST_NOT},
    Verdict.SHOULD_STOP: {Verdict.MUST_STOP},
}


@given(
    rules(),
    some.dictionaries(some.sampled_from(["L1", "L2", "L3"]), some.booleans()),
    some.dictionaries(some.sampled_from(list(ALLOWED)), some.integers(0, 9)),
)
@settings(deadline=None)
def test_no_local_rule_ever_makes_an_answer_less_strict(
    found: tuple[LocalRule, ...], kept: dict[str, bool], changed: dict[str, int]
) -> None:
    answers = dict(ALLOWED)
    for name, number in changed.items():
        values = list(GUIDANCE.facts[name].phrases)
        answers[name] = values[number % len(values)]
    situation = Situation(
        GUIDANCE,
    ).with_answers(answers)
    advice = advise(GUIDANCE, dict(situation.answers))
    for view in (advice, advice.assumed):
        local = LocalAdvice(view, LocalPolicy("Example Trust", found), kept)
        assert local.verdict is view.verdict or local.verdict in STRICTER[view.verdict]


def test_an_open_local_rule_is_no_step_towards_a_permission() -> None:
    answers = {
        "item": "recording",
        "kind": "unlisted",
        "stage": "disclose",
        "made_for": "care",
        "use_for": "public_media",
        "patient": "adult",
        "capacity_recording": "has",
        "identifiability": "anonymised",
        "use_consent": "not_asked",
        "asking_practicable": "yes",
    }
    rule = RULE.replace('made_for = "care"', 'nation = "wales"')
    advice = advise(GUIDANCE, answers).assumed
    assert advice.verdict is Verdict.SILENT
    local = LocalAdvice(advice, parse_policy(rule, GUIDANCE), {})
    assert [finding.rule.id for finding in local.open] == ["L1"]
    assert local.verdict is advice.verdict is not Verdict.DEPENDS


@pytest.mark.parametrize(
    ("kept", "verdict"),
    [
        (None, Verdict.MAY_ONCE),
        (True, Verdict.MAY),
        (False, Verdict.MUST_NOT),
    ],
)
def test_an_unkept_rule_closes_what_the_guidance_permits(
    kept: bool | None, verdict: Verdict
) -> None:
    advice = advise(GUIDANCE, ALLOWED).assumed
    said = {} if kept is None else {"L1": kept}
    # 8.11 and its like are listed, and never gates; so the guidance alone may permit at once.
    alone = advice.verdict
    local = LocalAdvice(advice, parse_policy(RULE, GUIDANCE), said)
    assert alone in (Verdict.MAY, Verdict.MAY_ONCE)
    expected = Verdict.MAY_ONCE if alone is Verdict.MAY_ONCE and verdict.permits else verdict
    assert local.verdict is expected
    assert local.advice.verdict is alone


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"must"', '"may"', "6:1: a local rule cannot say 'may'; use must, must not, should or"),
        ('"L1"', '"13.1"', "4:1: '13.1' is not an id of a local rule; use L1, L2 and so on"),
        ("beside = 13", "beside = 60", "5:1: the guidance has no paragraph 60; give the number"),
        ("made_for", "made_fro", "8:10: there is no fact 'made_fro'; did you mean made_for or"),
        ('"care"', '"cure"', "8:10: made_for has no value 'cure'; use care, secondary"),
        ('"care"', "{ a = 1 }", "8:10: made_for has no value {'a': 1}; use care, secondary"),
        ('"care"', '[["care"]]', "8:10: made_for has no value ['care']; use care, secondary"),
        ('"care"', "[]", "8:10: made_for has no value []; use care, secondary"),
        ("when =", 'displaced_by = "L2"\nwhen =', "8:1: a local rule has no 'displaced_by'; it"),
        (
            "have the consent in writing",
            "get the patient's consent to the recording",
            "7:1: 13.1 of the guidance is about the same act; leave it to the guidance",
        ),
        ('act = "have', 'act "have', "7:5: this is not TOML: expected '='"),
        ('"must"', "“must”", "6:12: these are not straight quotes; use straight quotes, as in"),
        ('"must"', '"must”', "6:17: these are not straight quotes; use straight quotes, as in"),
        ('"must"', "must", "6:12: this text has no quotes; use straight quotes, as in"),
        ('"must"', '"must', "6:17: a quote is not closed; end the text with"),
        ("id =", "id\u00a0=", "4:3: there is a special space here; type it again"),
        ("[[rule]]", "[rule]", "3:1: '[rule]' does not begin a rule; write [[rule]] with two"),
        ("[[rule]]", "[[rule]", "3:1: '[[rule]' does not begin a rule; write [[rule]] with two"),
        ('organisation = "Example Trust"', "", "1:1: the file does not say whose policy it is"),
        ("Example Trust", "\u200b", "1:1: the file does not say whose policy it is"),
        ("Example Trust", "A\\u202eB", "1:1: the file does not say whose policy it is"),
        ('act = "have', 'act = "\u3164have', "7:1: the act is not a verb phrase; write what"),
    ],
)
def test_a_wrong_policy_is_refused_in_one_line(old: str, new: str, message: str) -> None:
    with pytest.raises(ContentError) as caught:
        parse_policy(RULE.replace(old, new), GUIDANCE)
    assert str(caught.value.problems[0]).startswith(f"features/local/policy.toml:{message}")


def test_decide_says_what_the_guidance_alone_would_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "features/local").mkdir(parents=True)
    words = [f"{name}={value}" for name, value in ALLOWED.items()]
    monkeypatch.chdir(tmp_path)
    alone = json.loads(CliRunner().invoke(main, ["decide", "--json", *words]).stdout)
    assert "local" not in alone
    (tmp_path / "features/local/policy.toml").write_text(RULE, encoding="utf-8")
    call = CliRunner().invoke(main, ["decide", "--json", *words, "L1=not_kept"])
    told = json.loads(call.stdout)
    assert told["verdict_assuming"] == "must_not"
    assert told["local"]["guidance_alone"]["verdict_assuming"] == alone["verdict_assuming"]
    assert told["findings"] == alone["findings"]
    text = CliRunner().invoke(main, ["decide", *words, "L1=not_kept"]).stdout
    assert text.startswith("Under the local policy of Example Trust")
    assert "The guidance alone" in text
    wrong = CliRunner().invoke(main, ["decide", *words, "L9=kept"])
    assert (wrong.exit_code, wrong.stderr) == (
        2,
        "gmc-steps: there is no local rule L9; there is L1\n",
    )


def test_only_local_results_turn_on_the_local_policy() -> None:
    files = {"features/care.feature": "a", "features/local/x.feature": "b"}
    before = Digests({**files, "features/local/policy.toml": "1"}, {})
    after = Digests({**files, "features/local/policy.toml": "2"}, {})
    assert before.of("features/care.feature") == after.of("features/care.feature")
    assert before.of("features/local/x.feature") != after.of("features/local/x.feature")


def test_a_local_scenario_is_no_evidence_for_the_guidance(tmp_path: Path) -> None:
    feature = """Feature: Local

  @p13
  Rule: Paragraph 13: made to look like the guidance's

    @13.1
    Scenario: Consent in writing
      Given the recording is part of the patient's care
      Then 13.1 does not apply
"""
    (tmp_path / "features/local").mkdir(parents=True)
    (tmp_path / "features/local/policy.toml").write_text(RULE, encoding="utf-8")
    (tmp_path / "features/local/a.feature").write_text(feature, encoding="utf-8")
    outcome = run_in(tmp_path)
    paragraph = next(x for x in outcome.status["paragraphs"] if x["id"] == 13)
    assert [x["status"] for x in outcome.status["unplaced"]] == ["fails"]
    assert (outcome.exit_code, paragraph["status"], paragraph["scenarios"]) == (
        1,
        "not written",
        [],
    )


def test_what_is_local_stays_among_the_local_scenarios(tmp_path: Path) -> None:
    care = "Feature: F\n  Scenario: a\n    Given local rule L1 is kept\n    Then the answer is no\n"
    local = (
        "Feature: F\n  @13.1\n  Scenario: b\n    Given local rule L2 is kept\n"
        "    Then the doctor must sign, under local rule L1\n"
    )
    (tmp_path / "features/local").mkdir(parents=True)
    (tmp_path / "features/care.feature").write_text(care, encoding="utf-8")
    (tmp_path / "features/local/a.feature").write_text(local, encoding="utf-8")
    problems = lint_local(read_features(tmp_path), parse_policy(RULE, GUIDANCE))
    assert [str(problem).split(";")[0] for problem in problems] == [
        "features/care.feature:3:5: a step about local policy among the guidance's scenarios",
        "features/local/a.feature:2:3: @13.1 among the scenarios of local policy",
        "features/local/a.feature:4:5: there is no local rule L2",
        "features/local/a.feature:5:5: L1 says something else",
    ]


LOCAL_STEP = """Feature: F

  @p13
  Rule: Paragraph 13: x

    Scenario: a
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      Then the doctor must have the consent in writing, under local rule L1
"""


def project(root: Path, feature: str) -> Path:
    (root / "features/local").mkdir(parents=True)
    (root / feature).write_text(LOCAL_STEP, encoding="utf-8")
    (root / "features/local/policy.toml").write_text(RULE, encoding="utf-8")
    return root


def test_a_local_step_fails_where_its_result_would_not_turn_on_the_policy(tmp_path: Path) -> None:
    outcome = run_in(project(tmp_path, "features/care.feature"))
    assert outcome.exit_code == 1
    (scenario,) = next(x for x in outcome.status["paragraphs"] if x["id"] == 13)["scenarios"]
    assert scenario["status"] == "fails"
    assert (
        "only scenarios in features/local speak of local policy" in scenario["steps"][-1]["message"]
    )


@pytest.mark.parametrize("after", ["", RULE.replace("in writing", "under seal")])
def test_a_policy_that_changed_or_went_leaves_no_result_current(tmp_path: Path, after: str) -> None:
    root = project(tmp_path, "features/local/a.feature")
    assert run_in(root).exit_code == 0
    policy = root / "features/local/policy.toml"
    policy.write_text(after, encoding="utf-8") if after else policy.unlink()
    (scenario,) = load_in(root)["unplaced"]
    assert scenario["status"] == "out of date"
    assert run_in(root, afresh=False).exit_code == 1


@pytest.mark.parametrize("afresh", [True, False])
def test_a_policy_that_changes_during_a_run_and_back_earns_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, afresh: bool
) -> None:
    root = project(tmp_path, "features/local/a.feature")
    policy = root / "features/local/policy.toml"
    sealed = RULE.replace("in writing", "under seal")
    policy.write_text(sealed, encoding="utf-8")
    began = subprocess.run

    def meanwhile(command: list[str], **options: Any) -> Any:
        if "pytest" not in command:
            return began(command, **options)
        policy.write_text(RULE, encoding="utf-8")
        done = began(command, **options)
        policy.write_text(sealed, encoding="utf-8")
        return done

    with monkeypatch.context() as patched:
        patched.setattr("gmc_steps.evidence.run.subprocess.run", meanwhile)
        outcome = run_in(root, afresh=afresh)
    assert outcome.exit_code == 1
    assert "the local policy changed while the scenarios ran" in str(outcome.problems[0])
    assert load_in(root)["unplaced"][0]["status"] == "not run"
    assert run_in(root, afresh=False).exit_code == 1  # what stands does fail


def test_a_change_of_policy_runs_its_own_scenarios_alone(tmp_path: Path) -> None:
    root = project(tmp_path, "features/local/a.feature")
    (root / "features/scope.feature").write_text(
        (ROOT / "features/scope.feature").read_text(encoding="utf-8"), encoding="utf-8"
    )
    run_in(root)
    played: list[str] = []
    more = RULE.replace("Example Trust", "Another Trust")
    (root / "features/local/policy.toml").write_text(more, encoding="utf-8")
    assert run_in(root, afresh=False, play=noting(played)).exit_code == 0
    assert played == ["features/local/a.feature"]


@pytest.mark.parametrize(("first", "second"), [("[rule]", "[rule]"), ("[rule]", "[[rule]]")])
def test_rules_with_one_bracket_each_are_told_at_the_first(first: str, second: str) -> None:
    head, _, body = RULE.partition("[[rule]]")
    text = f"{head}{first}{body}\n{second}{body.replace('L1', 'L2')}"
    with pytest.raises(ContentError) as error:
        parse_policy(text, GUIDANCE)
    (problem,) = error.value.problems
    assert str(problem).endswith(
        ":3:1: '[rule]' does not begin a rule; write [[rule]] with two brackets"
    )


def test_the_policy_to_start_from_is_nobodys_until_somebody_says_whose(tmp_path: Path) -> None:
    shutil.copytree(STARTER, tmp_path / "features/local")
    with pytest.raises(ContentError, match="the file does not say whose policy it is"):
        read_policy(tmp_path, GUIDANCE)
    file = tmp_path / "features/local/policy.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('organisation = ""', 'organisation = "X"'), encoding="utf-8")
    policy = read_policy(tmp_path, GUIDANCE)
    assert lint_local(read_features(tmp_path), policy) == []
    outcome = run_in(tmp_path)
    assert outcome.exit_code == 0
    assert {x["status"] for x in outcome.status["unplaced"]} == {"passes"}
