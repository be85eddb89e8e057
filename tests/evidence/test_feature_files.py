"""Reading feature files: the model, and every parse error in plain words."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from tiny_project import Project

from gmc_steps.source.feature import Feature
from gmc_steps.source.features import read_features
from gmc_steps.source.flaws import flaws
from gmc_steps.source.parsing import parse_feature, slug
from gmc_steps.source.problem import ContentError


def read(text: str | bytes) -> Feature:
    if isinstance(text, str):
        text = textwrap.dedent(text).lstrip("\n").encode()
    return parse_feature("features/care.feature", text)


WHOLE = '''
    @whole
    Feature: Care
      What it is about.

      Background:
        Given a first

      @p13
      Rule: Paragraph 13: Consent
        Said of the rule.

        Background:
          Given a second

        @13.1 @10.1
        Scenario Outline: aged <age>
          Said of it.

          More of it.

          When asked about <age>
            | <age> | b |
          But not this
            """
            for <age>
            """
          Then all is well

          @14.1
          Examples: young
            | age |
            | 5   |

          Examples: old
            | age |
            | 90  |
            | 9 0 |

      Rule: No tag
        Scenario: plain
          Then all is well
    '''


def test_the_model_knows_everything_of_a_row() -> None:
    feature = read(WHOLE)
    five, ninety, other, plain = feature.scenarios
    assert (five.line, five.row_line, five.place, five.name) == (16, 32, 32, "aged 5")
    assert five.tag_names == ("@whole", "@p13", "@13.1", "@10.1", "@14.1")
    assert five.norms == ("13.1", "10.1", "14.1")
    assert (five.rule and five.rule.paragraph) == 13
    assert five.description == "Said of it.\n\nMore of it."
    assert five.row == {"age": "5"}
    assert [(x.line, x.keyword, x.type, x.background) for x in five.steps] == [
        (6, "Given", "given", True),
        (13, "Given", "given", True),
        (21, "When", "when", False),
        (23, "But", "when", False),
        (27, "Then", "then", False),
    ]
    assert five.steps[2].text == "asked about 5"
    assert five.steps[2].table == (("5", "b"),)
    assert five.steps[3].docstring == "for 5"
    assert five.id == "care/paragraph-13-consent/aged-age/5"
    assert (ninety.id, other.id) == (
        "care/paragraph-13-consent/aged-age/90",
        "care/paragraph-13-consent/aged-age/9-0",
    )
    assert (plain.id, plain.place, plain.row, plain.row_line) == ("care/no-tag/plain", 40, {}, None)
    assert [x for x in feature.scenarios if x.rule is feature.rules[1]] == [plain]


def test_line_ends_and_a_byte_order_mark_make_no_difference() -> None:
    text = textwrap.dedent(WHOLE).lstrip("\n").encode()
    plain = parse_feature("features/care.feature", text)
    for other in (
        text.replace(b"\n", b"\r\n"),
        text.replace(b"\n", b"\r"),
        b"\xef\xbb\xbf" + text,
    ):
        assert parse_feature("features/care.feature", other) == plain


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("", ["1:1: a file with nothing in it; begin with 'Feature:', or remove the file"]),
        (
            "# later",
            ["1:1: a file with comments only; begin with 'Feature:', or remove the file"],
        ),
        (
            "Feature x\n  Scenario: a",
            ["1:1: 'Feature' lacks its colon; write 'Feature:'"],
        ),
        (
            "Scenario: a\n  Given b",
            [
                (
                    "1:1: the file does not begin with 'Feature:' but with 'Scenario: a'; "
                    "write a line 'Feature: …' above it"
                )
            ],
        ),
        (
            "Feature: x\n Scenario: a\n  Given b\n  Whne c\n  then d",
            [
                "4:3: 'Whne' is not a Gherkin keyword; did you mean 'When'?",
                "5:3: 'then' is not a Gherkin keyword; did you mean 'Then'?",
            ],
        ),
        (
            "Feature: x\n Scenario: a\n  Given b\n Scenaro: c\n  Given d",
            ["4:2: 'Scenaro:' is not a Gherkin keyword; did you mean 'Scenario:'?"],
        ),
        (
            "Feature: x\n Scenario: a\n  Given b\n Rule c",
            ["4:2: 'Rule' lacks its colon; write 'Rule:'"],
        ),
        (
            "Feature: x\n Scenario: a\n  Given b\n  and prose that goes on",
            ["4:3: 'and' is not a Gherkin keyword; did you mean 'And'?"],
        ),
        (
            "Feature: x\n Scenario: a\n  Given b\n  … something else entirely in this line of it",
            [
                (
                    "4:3: '… something else entirely in this line …' is not Gherkin here; "
                    "a step begins with Given, When, Then, And or But"
                )
            ],
        ),
        (
            "Feature: x\n Scenario: a\n  Given b\nFeature: y",
            ["4:1: a second feature in one file; move it to a file of its own"],
        ),
        (
            "Feature: x\n Scenario: a\n  Given b\n Background:\n  Given c",
            [
                (
                    "4:2: a Background can only come before the first scenario; "
                    "move it up, or write its steps into the scenarios"
                )
            ],
        ),
        (
            "Feature: x\n Scenario: a\n  Given b\n   | a | b |\n   | c |",
            [
                (
                    "5:4: this row has more or fewer cells than the first row of its table; "
                    "give every row the same number of cells"
                )
            ],
        ),
        (
            "Feature: x\n Scenario: a\n  Given b\n   | a |\n   b |",
            ["5:4: a row of a table begins with '|'; put a '|' before its first cell"],
        ),
        (
            'Feature: x\n Scenario: a\n  Given b\n   """\n   c\n',
            ['4:1: this block of text is never closed; end it with """'],
        ),
        (
            "Feature: x\n @a b\n Scenario: a\n  Given b",
            ["2:2: a tag may not contain a space; write each tag with its own @"],
        ),
        (
            "Feature: x\n Scenario: a\n  Given b\n @13.1\n",
            [
                (
                    "5:1: the tags at the end belong to nothing; "
                    "put them above a scenario, or remove them"
                )
            ],
        ),
        (
            "# language: xx\nFeature: x",
            ["1:1: Gherkin has no language 'xx'; use '# language: en' or leave the line out"],
        ),
        (
            "Feature: x\n Scenario: a\n  Given b\n  Examples:\n  | a |\n  | b |\n  Given c",
            [
                (
                    "7:3: a step cannot go here: 'Given c'; "
                    "move it above the Examples, into its scenario"
                )
            ],
        ),
        (
            "Feature: caf\xe9".encode("latin-1"),
            ["1:13: this character is not UTF-8; save the file as UTF-8"],
        ),
        (
            b"Feature: x\n\n  \xff",
            ["3:3: this character is not UTF-8; save the file as UTF-8"],
        ),
        (
            "Feature: x".encode("utf-16"),
            ["1:1: the file is UTF-16 text, not UTF-8; save it as UTF-8"],
        ),
    ],
)
def test_errors_are_told_in_plain_words(text: str | bytes, problems: list[str]) -> None:
    content = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(ContentError) as caught:
        parse_feature("features/care.feature", content)
    assert str(caught.value).splitlines() == [f"features/care.feature:{x}" for x in problems]


def test_ids_that_would_be_the_same_are_told_apart(project: Project) -> None:
    project.write(
        "features/care.feature",
        """
        Feature: F
          Scenario: the same
            Then all is well
          Scenario: the same
            Then all is well
          Scenario: The Same!
            Then all is well
          Scenario Outline: rows
            Then <x>
            Examples:
              | x   |
              | a b |
              | a-b |
              | a-b |
        """,
    )
    ids = [scenario.id for scenario in read_features(project.root).scenarios]
    assert ids[:3] == ["care/the-same~2", "care/the-same~4", "care/the-same~6"]
    assert len(set(ids)) == len(ids) == 6
    assert all(x.startswith("care/rows/a-b-") for x in ids[3:])


def test_folders_and_hidden_files(project: Project) -> None:
    for name in ("b.feature", "a/x.feature", ".hidden.feature", ".git/y.feature", "b.feature~"):
        project.write(f"features/{name}", "Feature: F\n  Scenario: s\n    Then x\n")
    project.write("features/C.Feature", "")
    project.write("features/d.feature_old", "")
    project.write("features/e.features", "")
    project.write("elsewhere/z.feature", "Feature: F\n  Scenario: s\n    Then x\n")
    (project.root / "features/trust").symlink_to(project.root / "elsewhere")
    (project.root / "features/gone.feature").symlink_to(project.root / "nowhere")
    features = read_features(project.root)
    assert [x.path for x in features.features] == ["features/a/x.feature", "features/b.feature"]
    assert [x.id for x in features.scenarios] == ["a/x/s", "b/s"]
    assert [str(x) for x in features.problems] == [
        "features/C.Feature:1:1: this file is not read; let its name end in .feature",
        "features/d.feature_old:1:1: this file is not read; let its name end in .feature",
        "features/e.features:1:1: this file is not read; let its name end in .feature",
        (
            "features/trust:1:1: what is in this folder is not read; "
            "put the files here themselves, not a link"
        ),
    ]
    assert [str(x) for file in features.unreadable for x in file.problems] == [
        (
            "features/gone.feature:1:1: the file cannot be opened (No such file or directory); "
            "check its permissions, or remove it"
        )
    ]


def test_an_unreadable_file_still_tells_its_paragraphs(tmp_path: Path) -> None:
    folder = tmp_path / "features"
    folder.mkdir()
    text = "Feature: x\n  @p13\n  Rule: y\n    @13.1 @13.2\n    Scenaro: a\n      Given\n    | x\n"
    (folder / "a.feature").write_bytes(text.encode("utf-16"))
    (folder / "b.feature").write_text(text.replace("13", "14") + "    Scenario z\n")
    found = read_features(tmp_path).unreadable
    assert [(x.paragraphs, x.norms) for x in found] == [
        ((13,), ("13.1", "13.2")),
        ((14,), ("14.1", "14.2")),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Paragraph 13: Consent!", "paragraph-13-consent"), ("É_x", "é-x"), ("—", "")],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_of_scenarios_with_one_name_each_copy_is_told_and_only_the_last_can_pass(
    tmp_path: Path,
) -> None:
    (tmp_path / "features").mkdir()
    one = " Scenario: a\n  Given b\n  Then c\n"
    (tmp_path / "features/care.feature").write_text(f"Feature: x\n{one * 3}", encoding="utf-8")
    (feature,) = read_features(tmp_path).features
    copies = [flaw for flaw in flaws(feature) if flaw.problem.code == "duplicate-name"]
    assert [flaw.problem.line for flaw in copies] == [5, 8]
    assert all("as the one on line 2" in flaw.problem.text for flaw in copies)
    ids = [scenario.id for scenario in feature.scenarios]
    assert [id for flaw in copies for id in flaw.scenarios] == ids[:2]
