"""Each rule of the lint with the exact line that an author reads."""

from __future__ import annotations

import pytest
from tiny_project import Norm, Project

from gmc_steps.evidence.features import read_features
from gmc_steps.evidence.lint import lint_features

NORMS = tuple(Norm(id) for id in ("10.1", "11.1", "13.1", "13.2", "36.1"))

KNOWN = {"given": ["a doctor"], "when": ["something happens"], "then": ["all is well"]}


def match(kind: str, text: str) -> object | None:
    return text if text in KNOWN[kind] or text.startswith("age ") else None


def nearest(kind: str, text: str) -> list[str]:
    return KNOWN[kind]


GOOD = """
Feature: Care of patients
  When the patient is there, the doctor asks.
  And then goes on.

  @p10
  Rule: Paragraph 10: No separate consent

    @10.1 @13.1
    Scenario: one
      The doctor knows the patient.
      Note: this is prose.

      Given a doctor
      When something happens
      Then all is well

    Scenario Outline: aged <age>
      Given age <age>
      Then all is well

      Examples:
        | age |
        | 5   |
        | 6   |

  @p13
  Rule: Paragraph 13: Consent

    @pending
    Scenario: later
      The reason is this.

      Given a doctor
      Then all is well
"""


def lint(project: Project, text: str, name: str = "care.feature") -> list[str]:
    project.write(f"features/{name}", text.encode())
    problems = lint_features(read_features(project.root), NORMS, match, nearest)
    return [str(problem).removeprefix("features/") for problem in problems]


def test_a_good_feature_has_no_problem(project: Project) -> None:
    assert lint(project, GOOD.lstrip("\n")) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "Scenario: later",
            "Scenario: one",
            [
                (
                    "9:5: the scenario 'one' has the name of the one in line 30; "
                    "only one of them runs; rename it"
                )
            ],
        ),
        (
            "    Scenario Outline: aged",
            "    Scenario: One!\n      Then all is well\n\n    Scenario Outline: aged",
            [
                (
                    "9:5: the name 'one' differs too little from another; "
                    "use other words; signs and capitals do not count"
                ),
                (
                    "17:5: the name 'One!' differs too little from another; "
                    "use other words; signs and capitals do not count"
                ),
            ],
        ),
        (
            "      Examples:\n        | age |\n        | 5   |\n        | 6   |\n",
            "",
            [
                (
                    "17:5: a scenario outline without Examples; "
                    "add an Examples table, or call it 'Scenario'"
                ),
                (
                    "18:7: <age> is filled in by nothing: the scenario has no Examples; "
                    "add an Examples table, or write the words themselves"
                ),
            ],
        ),
        (
            "        | 5   |\n        | 6   |\n",
            "",
            ["21:7: Examples without a row; add a row below the header, or remove the Examples"],
        ),
        (
            "| age |\n",
            "| Age |\n",
            [
                (
                    "18:7: no column of the Examples in line 21 is called 'age'; "
                    "add it, or correct <age>"
                ),
                (
                    "22:9: no step uses the column 'Age'; "
                    "write <Age> into a step, or remove the column"
                ),
            ],
        ),
        (
            "        | 6   |",
            "        | 5   |",
            ["24:9: the same row stands in line 23; remove one"],
        ),
        ("        | 6   |", "        | 6 \t  |", ["24:13: a tab within a table; use spaces"]),
        (
            "      When something happens\n      Then all is well\n\n    Scenario O",
            "\n    Scenario O",
            ["9:5: a scenario without a Then checks nothing; say what is to be found"],
        ),
        (
            "      Given a doctor\n      When something happens\n      Then all is well\n\n    Sc",
            "\n    Sc",
            ["9:5: a scenario without steps; write its steps, or remove it"],
        ),
        (
            "      Given a doctor\n      When",
            "      And a doctor\n      When",
            ["13:7: a scenario may not begin with 'And'; begin with Given, When or Then"],
        ),
        (
            "      Given a doctor\n      When",
            "      Givn a doctor\n      When",
            [
                "13:7: 'Givn …' is read as a description, not as a step; did you mean 'Given'?",
            ],
        ),
        (
            "      Given a doctor\n      When",
            "      given a doctor\n      When",
            [
                (
                    "13:7: this step is read as a description: 'given a doctor'; "
                    "did you mean 'Given' at its beginning?"
                )
            ],
        ),
        (
            "  And then goes on.\n",
            "  Scenaro: never seen\n    Given a nurse\n    Then all is unwell\n",
            [
                (
                    "3:3: 'Scenaro:' is read as a description, with all that follows it; "
                    "did you mean 'Scenario:'?"
                ),
                (
                    "4:5: steps that are read as a description: 'Given a nurse'; "
                    "put a line 'Scenario: …' above them"
                ),
            ],
        ),
        (
            "@10.1 @13.1",
            "@10.1 @13.9",
            ["8:11: there is no norm 13.9; did you mean 13.2 or 13.1?"],
        ),
        (
            "@10.1 @13.1",
            "@10.1 @pendng",
            ["8:11: the tag @pendng means nothing here; did you mean @pending?"],
        ),
        (
            "@10.1 @13.1",
            "@10.1 @p13",
            ["8:11: @p13 may only stand above a Rule; tag a scenario with norms, such as @13.1"],
        ),
        (
            "@10.1 @13.1",
            "@10.1 @skip",
            [
                (
                    "8:11: the tag @skip would keep the scenario from being checked; "
                    "remove it; use @pending with a reason in the description"
                )
            ],
        ),
        (
            "      The reason is this.\n",
            "",
            ["29:5: @pending without a reason; write the reason as a description, below the title"],
        ),
        (
            "  @p13\n  Rule: Paragraph 13: Consent\n",
            "  @p11\n  Rule: Paragraph 13: Consent\n",
            [
                (
                    "27:3: the rule's title does not begin with 'Paragraph 11: '; "
                    "write 'Rule: Paragraph 11: …', as its tag says"
                )
            ],
        ),
        (
            "  @p13\n  Rule: Paragraph 13: Consent\n",
            "  Rule: Paragraph 13: Consent\n",
            ["26:3: a rule without @p tag; put the tag of its paragraph above it, such as @p13"],
        ),
        (
            "  @p13\n  Rule: Paragraph 13",
            "  @p36\n  Rule: Paragraph 36",
            [
                (
                    "27:3: paragraph 36 belongs to another page; "
                    "move it to features/public-media.feature"
                )
            ],
        ),
        (
            "  @p13\n  Rule: Paragraph 13",
            "  @p60\n  Rule: Paragraph 60",
            ["27:3: the guidance has no paragraph 60; correct the tag"],
        ),
        (
            "  @p10\n  Rule: Paragraph 10",
            "  @p14\n  Rule: Paragraph 14",
            ["27:3: paragraph 13 stands after paragraph 14; keep the guidance's order"],
        ),
        (
            "  @p13\n  Rule: Paragraph 13",
            "  @p10\n  Rule: Paragraph 10",
            ["27:3: a second rule for paragraph 10; join the two"],
        ),
        (
            "  @p10\n  Rule: Paragraph 10: No separate consent\n",
            "",
            [
                (
                    "7:5: the scenario 'one' stands outside of every rule; "
                    "move it below the Rule of its paragraph"
                ),
                (
                    "15:5: the scenario 'aged <age>' stands outside of every rule; "
                    "move it below the Rule of its paragraph"
                ),
            ],
        ),
        (
            "      Given a doctor\n      When something happens",
            "      Given a docter\n      When something happens",
            ["13:7: no step has these words: 'a docter'; did you mean “a doctor”?"],
        ),
        (
            "| age |\n        | 5   |\n        | 6   |",
            "| age | (x) |\n        | 5   | 1 |\n        | 6   | 1 |",
            [
                (
                    "22:9: the column name '(x)' is more than letters, digits, spaces and hyphens; "
                    "rename it"
                ),
                (
                    "22:9: no step uses the column '(x)'; "
                    "write <(x)> into a step, or remove the column"
                ),
            ],
        ),
        (
            "  @p10\n  Rule",
            "  Background:\n    Given age <age>\n\n  @p10\n  Rule",
            [
                (
                    "6:5: <age> in a Background is filled in by nothing; "
                    "write this step into the scenarios"
                )
            ],
        ),
    ],
)
def test_each_rule(project: Project, old: str, new: str, expected: list[str]) -> None:
    assert GOOD.count(old) == 1, "the replaced text must be one place"
    text = GOOD.replace(old, new).lstrip("\n")
    assert lint(project, text) == [f"care.feature:{line}" for line in expected]


def test_files(project: Project) -> None:
    project.write("features/care.feature", b"")
    project.write("features/public-media.feature", b"Feature: nothing yet\n")
    assert lint(project, "Feature: x\n  Rule: y\n", "public-meda.feature") == [
        "care.feature:1:1: a file with nothing in it; begin with 'Feature:', or remove the file",
        (
            "public-meda.feature:1:1: no page of the guidance is called 'public-meda'; "
            "did you mean public-media?"
        ),
        (
            "public-meda.feature:2:3: a rule without @p tag; "
            "put the tag of its paragraph above it, such as @p13"
        ),
        (
            "public-media.feature:1:1: a feature without rules and scenarios; "
            "write them, or remove the file"
        ),
    ]
