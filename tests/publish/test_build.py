"""A build that is not sound says so, and does not end with 0."""

from __future__ import annotations

import html
import json
from pathlib import Path
from typing import Any

import pytest
from own import load_in, run_in
from small_project import lay_out
from test_adopter import NAMED, settings

from gmc_steps.evidence.run import RunOutcome
from gmc_steps.evidence.stored import seal, write_status
from gmc_steps.publish import build, writing
from gmc_steps.publish.build import build_site
from gmc_steps.publish.failures import failures
from gmc_steps.publish.worked_out import KEPT

PLACE = {"uri": "features/calls.feature", "line": 7}


def status(**parts: Any) -> dict[str, Any]:
    return {"paragraphs": [], "unplaced": [], "problems": [], **parts}


def scenario(result: str) -> dict[str, Any]:
    return {**PLACE, "name": "A call", "status": result, "steps": []}


@pytest.mark.parametrize(
    ("result", "hint"),
    [
        ("fails", "run `gmc-steps build`"),
        ("undefined", "run `gmc-steps check`"),
        ("not run", "run `gmc-steps build`"),
        ("out of date", "run `gmc-steps build`"),
    ],
)
@pytest.mark.parametrize("placed", [True, False])
def test_a_scenario_that_does_not_pass_is_told_wherever_it_stands(
    result: str, hint: str, placed: bool
) -> None:
    rows = [scenario(result)]
    found = status(paragraphs=[{"scenarios": rows}]) if placed else status(unplaced=rows)
    (line,) = map(str, failures(found))
    assert line == f"features/calls.feature:7:1: A call ({result}); {hint}"


def test_each_step_that_does_not_hold_is_told_at_its_line() -> None:
    steps = [
        {"line": line, "text": "x", "status": "fails", "message": f"expected: {line}, got: y\nwhy"}
        for line in (9, 11)
    ]
    found = failures(status(unplaced=[{**scenario("fails"), "steps": steps}]))
    assert [str(failure) for failure in found] == [
        f"features/calls.feature:{line}:1: A call (fails): expected: {line}, got: y; "
        "correct the scenario or the rule\n  why"
        for line in (9, 11)
    ]


HEAD = "Feature: Calls\n  @p56\n  Rule: Paragraph 56: Calls\n"
ASKS = "      Given the patient is an adult\n      Then 56.4 depends on what the item is\n"
FINE = f"    Scenario: fine\n{ASKS}"


MISTAKES = (
    (
        FINE.replace("Given", "And") + FINE.replace("fine", "x") + FINE.replace("fine", "y"),
        "5:7: a scenario may not begin with 'And'; begin with Given, When or Then",
    ),
    (
        f"    Background:\n      And the patient is an adult\n{FINE.replace('fine', 'x')}",
        "5:7: a Background may not begin with 'And'; begin with Given",
    ),
    (
        FINE + FINE,
        (
            "7:5: the scenario 'fine' has the same name as the one on line 4; "
            "only one of them runs; rename it"
        ),
    ),
    (
        FINE.replace("the patient is an adult", "<age>"),
        (
            "5:7: <age> has nothing to fill it in: the scenario has no Examples; "
            "add an Examples table, or write the words themselves"
        ),
    ),
    (
        "    Scenario: x\n" + FINE,
        "4:5: a scenario without steps; write its steps, or remove it",
    ),
    (
        f"{FINE}      Given the item is a copy of written notes\n",
        "7:7: fine (fails): a Given after a Then; put it before the first Then",
    ),
    (
        f"{FINE}      And the patient is an adult\n",
        (
            "7:7: fine (undefined): this is a Given: 'the patient is an adult'; "
            "it cannot follow Then; put it above the first Then"
        ),
    ),
    (
        FINE.replace("56.4 depends", "local rule L1 does not apply\n      And 56.4 depends"),
        (
            "6:7: fine (fails): only scenarios in features/local speak of local policy; "
            "move this one there"
        ),
    ),
)
"""What stands below the rule, and the one line that is told of it."""


@pytest.fixture(scope="module")
def mistaken(tmp_path_factory: pytest.TempPathFactory) -> RunOutcome:
    """One run of a file for each mistake."""
    root = tmp_path_factory.mktemp("mistaken")
    for number, (text, _) in enumerate(MISTAKES):
        path = root / f"features/{number}/calls.feature"
        path.parent.mkdir(parents=True)
        path.write_text(HEAD + text, encoding="utf-8")
    return run_in(root)


@pytest.mark.parametrize("number", range(len(MISTAKES)), ids=[told for _, told in MISTAKES])
def test_what_follows_from_something_else_is_not_told_and_hints_fit(
    mistaken: RunOutcome, number: int
) -> None:
    path = f"features/{number}/calls.feature"
    told = [line for line in map(str, failures(mistaken.status)) if line.startswith(f"{path}:")]
    assert told == [f"{path}:{MISTAKES[number][1]}"]
    assert mistaken.exit_code == 1


def test_every_mistake_of_a_run_is_told_at_its_file(mistaken: RunOutcome) -> None:
    assert len(failures(mistaken.status)) == len(MISTAKES)


def test_a_problem_without_a_hint_is_not_lost() -> None:
    problem = {**PLACE, "column": 3, "code": "x", "text": "something is wrong", "hint": ""}
    (line,) = map(str, failures(status(problems=[problem])))
    assert line.startswith("features/calls.feature:7:3: something is wrong; ")


def test_a_gap_is_no_failure() -> None:
    assert failures(status(paragraphs=[{"scenarios": [scenario("passes")]}])) == []


@pytest.mark.parametrize("strict", [False, True])
def test_a_restatement_that_disagrees_with_its_norm_ends_with_1(
    tmp_path: Path, strict: bool
) -> None:
    lay_out(tmp_path)
    page = tmp_path / "docs" / "guidance" / "calls.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("**must not**{ #56.4 }", "**should not**{ #56.4 }"), "utf-8")
    said: list[str] = []
    site = tmp_path / "site"
    assert build_site(tmp_path, Path("site"), strict=strict, say=said.append) == 1
    told = [line for line in said if "norm 56.4 is a 'must not'" in line]
    assert len(told) == 1
    assert told[0].startswith("docs/guidance/calls.md:13:")
    assert site.exists() is not strict
    if not strict:
        shown = (site / "guidance" / "calls" / "index.html").read_text("utf-8")
        assert "Disagrees: do not rely on this." in shown
        assert told[0] in html.unescape(shown)


def small(root: Path) -> Path:
    """A project of one scenario, which passes; its feature file."""
    lay_out(root)
    path = root / "features" / "calls.feature"
    path.write_text(
        "Feature: Calls\n  @p56\n  Rule: Paragraph 56: Calls from patients\n    @56.4\n"
        "    Scenario: x\n      Given the item is a copy of written notes\n"
        "      Then 56.4 does not apply\n",
        encoding="utf-8",
    )
    return path


def test_rules_that_change_after_they_were_read_replace_no_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small(tmp_path)
    said: list[str] = []
    monkeypatch.setattr(writing, "STARTED", 0.0)  # all of the rules are newer than that
    assert build_site(tmp_path, Path("site"), strict=False, say=said.append) == 1
    assert [line for line in said if line.endswith("this changed after it was read; build again")]
    assert not (tmp_path / "site").exists()


def test_what_changes_while_the_site_is_built_is_no_success(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = small(tmp_path)
    written = build.write_pages

    def then_edited(*arguments: Any, **options: Any) -> Any:
        done = written(*arguments, **options)
        path.write_text(path.read_text("utf-8").replace("not apply", "not apply "), "utf-8")
        return done

    monkeypatch.setattr(build, "write_pages", then_edited)
    said: list[str] = []
    assert build_site(tmp_path, Path("site"), strict=False, say=said.append) == 1
    assert (
        said[-1]
        == "Something changed while the site was being built, and shows as changed; build again."
    )


def test_a_project_that_does_not_name_the_plugin_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\nplugins:\n  - search\n", "utf-8")
    said: list[str] = []
    assert build_site(tmp_path, Path("site"), strict=False, say=said.append) == 1
    assert said[0] == (
        "mkdocs.yml:2:1: plugins: the plugin gmc_steps is missing; "
        "add '- gmc_steps' below 'plugins:'"
    )


def test_a_strict_build_writes_nothing_that_a_check_complains_of(tmp_path: Path) -> None:
    path = small(tmp_path)
    text = path.read_text("utf-8").replace("@56.4", "@56.9")
    path.write_text(text, encoding="utf-8")
    said: list[str] = []
    assert build_site(tmp_path, Path("site"), strict=True, say=said.append) == 1
    assert [x for x in said if x.startswith("features/calls.feature:4:5: ")]
    assert not (tmp_path / "site").exists()
    path.write_text(text.replace("@56.9", "@56.4"), encoding="utf-8")
    assert build_site(tmp_path, Path("site"), strict=True, say=said.append) == 0


def test_terminal_and_page_say_the_same_of_a_failure(tmp_path: Path) -> None:
    lay_out(tmp_path)
    (tmp_path / "features/calls.feature").write_text(
        "Feature: Calls\n  @p56\n  Rule: Paragraph 56: Calls\n    Scenario: x\n"
        "      Given the item is a copy of written notes\n"
        "      Then 56.4 is met\n",
        encoding="utf-8",
    )
    said: list[str] = []
    assert build_site(tmp_path, Path("site"), strict=False, say=said.append) == 1
    (told,) = [line for line in said if line.startswith("features/calls.feature:6:7: x (fails): ")]
    page = (tmp_path / "site/guidance/calls/index.html").read_text(encoding="utf-8")
    message = html.unescape(page.partition('<pre class="message">')[2].partition("</pre>")[0])
    first, *more, place = message.strip().splitlines()
    assert place == "features/calls.feature:6"
    assert first == "expected: 56.4 is met, got: 56.4 does not apply"
    assert told == "\n".join(
        [
            f"features/calls.feature:6:7: x (fails): {first}; correct the scenario or the rule",
            *(f"  {line}" for line in more),
        ]
    )


def test_a_release_relies_on_nothing_that_is_stored(tmp_path: Path) -> None:
    """A status that was edited and sealed again is taken for true: the seal is no signature."""
    root = lay_out(tmp_path)
    settings(root, **NAMED)
    feature = root / PLACE["uri"]
    wrong = FINE.replace("56.4 depends on what the item is", "56.4 does not apply")
    feature.write_text(HEAD + wrong, encoding="utf-8")

    said: list[str] = []

    def built(**options: Any) -> int:
        said.clear()
        return build_site(root, root / "site", strict=False, say=said.append, **options)

    assert built() == 1
    path = root / "results/status.json"
    forged = json.loads(path.read_text(encoding="utf-8").replace('"fails"', '"passes"'))
    forged["problems"] = []
    for entry in (x for part in forged["paragraphs"] for x in part["scenarios"]):
        for part in (entry, *entry["steps"]):
            part.pop("message", None)
    path.write_text(write_status(seal(forged)), encoding="utf-8")
    assert built() == 0
    (root / KEPT.path).write_text("planted", encoding="utf-8")
    assert built(release=True) == 1
    assert not (root / KEPT.path).exists()
    assert [line for line in said if line.startswith(f"{PLACE['uri']}:6:7: fine (fails): ")]
    assert failures(load_in(root))
