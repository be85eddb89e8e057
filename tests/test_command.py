"""The command `gmc-steps`: what it answers, and that a mistake gets one line and an exit code."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner, Result

from gmc_steps.cli.commands import main

ROOT = Path(__file__).parents[1]
RASH = (
    "acting=professional item=recording stage=make made_for=care kind=unlisted patient=adult "
    "capacity_recording=has"
)


def call(*words: str, given: str | None = None) -> Result:
    return CliRunner().invoke(main, words, input=given)


@pytest.mark.parametrize("folder", [".", "docs", "features", "notes"])
def test_a_folder_that_is_no_site_is_never_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    (tmp_path / "features").mkdir()
    for name in ("mkdocs.yml", "docs/index.md", "features/a.feature", "notes/index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("mine")
    monkeypatch.chdir(tmp_path)
    result = call("build", "--site-dir", folder)
    assert result.exit_code == 2
    assert f"--site-dir {folder}: this exists, and gmc-steps did not write " in result.output
    assert (tmp_path / "notes" / "index.html").read_text() == "mine"
    assert (tmp_path / "docs" / "index.md").read_text() == "mine"


def test_the_rules_of_another_folder_do_not_answer_for_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mkdocs.yml").touch()
    (tmp_path / "gmc_steps").mkdir()
    (tmp_path / "gmc_steps" / "__init__.py").touch()
    monkeypatch.chdir(tmp_path)
    for command in (["build"], ["check"], ["serve"], ["doctor"]):
        result = call(*command)
        assert result.exit_code == 2
        assert "this folder has rules of its own, but those in " in result.output


@pytest.mark.parametrize(("where", "code"), [("", 2), (".venv/lib", 0)])
def test_a_customisation_of_the_project_is_refused_and_one_of_its_environment_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str, code: int
) -> None:
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    module = ModuleType("sitecustomize")
    module.__file__ = str(tmp_path / where / "sitecustomize.py")
    monkeypatch.setitem(sys.modules, "sitecustomize", module)
    monkeypatch.setattr(sys, "prefix", str(tmp_path / ".venv"))
    monkeypatch.chdir(tmp_path)
    result = call("doctor")
    assert result.exit_code == code, result.output
    assert ("changes Python itself" in result.output) is bool(code)


def findings(result: Result) -> dict[str, dict[str, object]]:
    return {finding["norm"]: finding for finding in json.loads(result.stdout)["findings"]}


def test_a_rash_on_a_ward_phone_needs_the_patients_consent() -> None:
    result = call("decide", "--json", *RASH.split())
    assert result.exit_code == 0
    consent = findings(result)["13.1"]
    assert (consent["state"], consent["done"]) == ("applies", "outstanding")
    assert json.loads(result.stdout)["verdict_assuming"] == "may_once"


def test_an_x_ray_is_covered_by_the_consent_to_the_procedure() -> None:
    words = RASH.replace("kind=unlisted", "kind=xray procedure_consent=given")
    words += " capacity_procedure=has patient_wish=none_known"
    consent = findings(call("decide", "--json", *words.split(), "consent_counts=valid"))["13.1"]
    assert (consent["state"], consent["displaced_by"]) == ("displaced", ["10.1"])
    # Whether that consent counts is open until somebody says so; usually it does.
    unsaid = call("decide", "--json", *words.split())
    assert findings(unsaid)["13.1"]["depends_on"] == ["consent_counts"]
    assert json.loads(unsaid.stdout)["verdict_assuming"] == "may"


def test_a_situation_can_be_a_json_object() -> None:
    given = json.dumps(dict(word.split("=") for word in RASH.split()))
    assert call("decide", given=given).stdout == call("decide", *RASH.split()).stdout


@pytest.mark.parametrize(
    ("words", "given", "message"),
    [
        (
            "pateint=adult",
            None,
            "there is no fact 'pateint'; did you mean patient or patient_wish?",
        ),
        (
            "nation=france",
            None,
            (
                "nation has no value 'france'; use england, wales, scotland, northern_ireland or "
                "outside_uk"
            ),
        ),
        (
            "item=recording stage=use asks_to_stop=yes",
            None,
            "asks_to_stop is not relevant here, because of stage=use; leave out one of the two",
        ),
        # What nobody has to say, such as that it is a recording, hides no contradiction.
        (
            "stage=make made_for=care patient=adult capacity_recording=lacks patient_consent=given",
            None,
            (
                "patient_consent is not relevant here, because of capacity_recording=lacks; leave "
                "out one of the two"
            ),
        ),
        ("patient", None, "'patient' is not FACT=VALUE; for example stage=make"),
        (
            "stage=make stage=use",
            None,
            "stage is answered twice; leave one of the answers out",
        ),
        ("39.1=maybe", None, "39.1 has no value 'maybe'; use done or not_done"),
        ("99.9=done", None, "there is no norm 99.9; the pages show the ids"),
        (
            "",
            "{",
            (
                "<stdin>:1:2: this is not JSON (Expecting property name enclosed in double "
                "quotes); give one object"
            ),
        ),
        (
            "",
            "[1]",
            '<stdin>:1:1: this is not a situation; give one object such as {"stage": "make"}',
        ),
    ],
)
def test_a_wrong_call_gets_one_line(words: str, given: str | None, message: str) -> None:
    result = call("decide", *words.split(), given=given)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"gmc-steps: {message}\n"


def test_phrases_are_found_by_their_words_or_by_likeness() -> None:
    assert "Given the recording is an X-ray" in call("steps", "x-ray").stdout
    missed = call("steps", "xray", "picture")
    assert missed.exit_code == 1
    assert len(missed.stdout.splitlines()) == 5


def test_it_works_on_the_project_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = call("check")
    assert (result.exit_code, result.stderr) == (
        2,
        ("gmc-steps: there is no mkdocs.yml in this folder; change to the project's folder\n"),
    )


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (
            "features/calls.feature",
            "When the doctor plans to make or arrange the recording",
            "Whne the doctor plans to make or arrange the recording",
            ":7: 'Whne' is not a Gherkin keyword; did you mean 'When'?",
        ),
        (
            "features/calls.feature",
            "there is a legitimate reason to record the call",
            "there is a good reason to record the call",
            "no step has these words: 'there is a good reason to record the call'; did you mean",
        ),
        (
            "features/calls.feature",
            "@56.4",
            "@56.4 @13.1",
            (
                "@13.1 is a tag of a scenario whose Thens say nothing about 13.1; add a Then about "
                "13.1, or remove the tag"
            ),
        ),
        (
            "docs/guidance/calls.md",
            "**must not**{ #56.4 }",
            "**should not**{ #56.4 }",
            "norm 56.4 is a 'must not', but the text says 'should not'; say **must not**",
        ),
        (
            "features/storing.feature",
            (
                "the doctor should be clear who is responsible for controlling and using the "
                "recording, under 57.3"
            ),
            "57.2 is met",
            "57.3 has no scenario in which it applies; write one with the Then",
        ),
    ],
    ids=["keyword", "phrase", "tag", "modal word", "uncovered"],
)
def test_a_mistake_in_the_content_is_told_with_its_place(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    path: str,
    old: str,
    new: str,
    message: str,
) -> None:
    for folder in ("docs/guidance", "features"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    file = tmp_path / path
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    result = call("check")
    assert result.exit_code == 1
    assert message in result.stdout
    assert all(line.count(":") >= 3 for line in result.stdout.splitlines())
