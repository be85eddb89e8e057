"""Feature files that somebody spoilt: none is green unless a slow reading finds that it holds.

The reading knows nothing of the code under test. It goes by Gherkin's reference, line by line, and
by what a reader of the file would see: what looks like a step must have run, and have held.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from fuzzed import told_in_lines, tried
from hypothesis import given
from hypothesis import strategies as st
from own import run_in
from small_project import lay_out

from gmc_steps.check.project import check_project
from gmc_steps.source.project import read_project

TRUE = "56.4 depends on what the item is"
ALSO = "56.1 depends on what the item is"
FALSE = "56.4 does not apply"
NONE = "all is well with the item"
GIVEN = "the patient is an adult"
AGAINST = "the patient is under 16"

GOOD = f"""Feature: Calls
  Prose that says what this is about.

  @p56
  Rule: Paragraph 56: Calls

    Background:
      Given {GIVEN}

    @56.4
    Scenario: a call
      Then {TRUE}

    Scenario Outline: a call of <who>
      # who it is, is not asked
      When the doctor plans to make or arrange the recording
      Then {TRUE}
      And <what>

      Examples:
        | who  | what |
        | Anna | {ALSO} |
        | Ben  | {ALSO} |

    Scenario: another
      Then {TRUE}
      But {ALSO}
"""

_WORDS = st.sampled_from(
    [
        *(f"      {word} {text}" for word in ("Then", "And", "*", "then", "- Then", "> Then", "Thn")
          for text in (TRUE, FALSE, NONE)),
        *(f"      {word}{text}" for word in ("Then:\u00a0", "Then\u00a0", "Then\u200b ", "1. Then ")
          for text in (FALSE, NONE)),
        f"      Given {AGAINST}",
        *("    Scenario: one more", "    Scenario: a call", "    Example: one more"),
        "    Scenario",
        *("    Scenario Outline: one more", "      Examples:", "  Rule: x", "    Background:"),
        *("  Feature: y", "# language: en", "# language: cy-GB", "# Then " + FALSE, "    @skip"),
        *("    @pending", "    @xfail", '      """', "      ```", "      '''"),
        "        | Cy | x |",
        f"        | Dan | {FALSE} |",
        *(f"        | Dan | {FALSE} \\|", "        | Dan |", "        |", "\ufeff", "\x00", "\t"),
        *("    Szenario: x", "      Angenommen x", "    scenario: x", "    SCENARIO: x"),
    ]
)  # fmt: skip


@st.composite
def spoilt(draw: st.DrawFn) -> str:
    """A good file with one to four changes."""
    lines = GOOD.split("\n")
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(["put", "put", "put", "drop", "twice", "swap", "join", "for"])):
            case "put":
                lines.insert(at, draw(_WORDS))
            case "drop":
                del lines[at]
            case "twice":
                lines.insert(at, lines[at])
            case "swap":
                other = draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
            case "join":
                lines[at : at + 2] = [" ".join(lines[at : at + 2])]
            case "for":
                old, new = draw(st.sampled_from(_FOR))
                lines[at] = lines[at].replace(old, new)
        lines = lines or [""]
    return draw(st.sampled_from(["\n", "\n", "\r\n"])).join(lines)


_FOR = [
    *((TRUE, FALSE), (TRUE, NONE), ("Then", "Given"), ("Then ", "Then"), (":", ""), ("<", "< ")),
    *(
        ("Scenario", "Scenari"),
        ("what", "waht"),
        ("|", "||"),
        ("  ", "\t"),
        ("a", "\u0430"),
        ("@", ""),
    ),
    *(("Given", "given"), ("Then", "THEN"), ("Background", "Hintergrund"), ("#", ""), (" ", "")),
]


# ------------------------------------------------------------------------- the slow reading

_HEADING = re.compile(
    r"(Feature|Rule|Background|Scenario Outline|Scenario Template|Scenario|Example"
    r"|Examples|Scenarios):(.*)"
)
_STEP = re.compile(r"(?:Given|When|Then|And|But|\*) (.*)")


def doubts(text: str, passed: Mapping[int, set[int]]) -> list[str]:
    """Return why not everything holds that a reader of a file sees; nothing if it does.

    Args:
        text: The file.
        passed: Line of a scenario or a row → lines of its steps, of each that is said to pass.
    """
    found: list[str] = []
    fence, under, rows, seen, steps_stand = "", "", 0, 0, False
    scenario = 0  # the line of the heading that we are under
    lines = [x.lstrip("\ufeff").strip() for x in text.replace("\r\n", "\n").split("\n")]
    for number, line in enumerate(lines, 1):
        if fence:
            fence = "" if line == fence else fence
        elif line.startswith(('"""', "```")) and steps_stand:
            fence = line[:3]
            found.append(f"{number}: no step takes a block of text")
        elif not line or line.startswith(("#", "@")):
            if re.search(r"@(?:skip|xfail|pending)\b", line) and line.startswith("@"):
                found.append(f"{number}: something is held back")
        elif heading := _HEADING.match(line):
            under = heading[1]
            if under in ("Scenario", "Example", "Scenario Outline", "Scenario Template"):
                scenario, seen = number, seen + 1
                outline = under.startswith("Scenario ")
                if not outline and not any(number == at for at in passed):
                    found.append(f"{number}: this scenario is not among those that pass")
            rows, steps_stand = 0, False
        elif line.startswith("|") and under in ("Examples", "Scenarios"):
            rows += 1
            if rows > 1 and number not in passed:
                found.append(f"{number}: this row is not among those that pass")
            if FALSE in line or NONE in line:
                found.append(f"{number}: this row says what is not so")
        elif under in ("Feature", "Rule") and _alone(lines, number):
            pass  # prose may begin like a step; one line that does is no scenario
        elif step := _STEP.match(line):
            if step[1].strip() in (FALSE, NONE):
                found.append(f"{number}: this is not so")
            steps_stand = True
            ran = [steps for steps in passed.values() if number in steps]
            if under != "Feature" and under != "Rule" and not ran:
                found.append(f"{number}: this step ran in no scenario that passes")
        elif (FALSE in line or NONE in line) and not re.match("(?:then|and) ", line):
            # In small letters it is prose, unless a step follows, which the line below tells.
            found.append(f"{number}: this reads as something that is not so")
    if not seen:
        found.append("1: there is no scenario")
    if scenario and not passed:
        found.append("1: nothing passes")
    return found


def _alone(lines: list[str], number: int) -> bool:
    """Return whether no step stands directly above or below a line that begins like one."""
    beside = lines[max(number - 2, 0) : number - 1] + lines[number : number + 1]
    bullet = lines[number - 1].startswith("* ")
    return bullet or not any(_STEP.match(line) for line in beside)


OF_THE_FOLDER = ("uncovered-norm", "unused-fact", "other-page", "unknown-page")
"""What is said of a file that is called as none of the guidance's is."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = lay_out(tmp_path_factory.mktemp("fuzz"))
    shutil.rmtree(root / "docs")
    (root / "docs/guidance").mkdir(parents=True)
    return root


def test_the_reading_finds_nothing_where_all_is_well(project: Path) -> None:
    assert judged(project, [GOOD]) == {"features/f0.feature": (True, [])}


@tried(1)
@given(texts=st.lists(spoilt(), min_size=40, max_size=40, unique=True))
def test_no_spoilt_file_is_green_unless_all_of_it_holds(project: Path, texts: list[str]) -> None:
    for uri, (green, why) in judged(project, texts).items():
        text = (project / uri).read_bytes().decode()
        assert not (green and why), f"{uri} is green, though {why}:\n{text}"


def judged(root: Path, texts: list[str]) -> dict[str, tuple[bool, list[str]]]:
    """Return for each file whether it is green, and why it should not be."""
    shutil.rmtree(root / "features")
    (root / "features").mkdir()
    for number, text in enumerate(texts):
        (root / f"features/f{number}.feature").write_bytes(text.encode())
    outcome = run_in(root)
    problems = [*outcome.problems, *check_project(read_project(root))]
    told_in_lines(problems)
    wrong = {x.path for x in problems if x.code not in OF_THE_FOLDER}
    status = outcome.status
    entries: list[dict[str, Any]] = [x for part in status["paragraphs"] for x in part["scenarios"]]
    entries += status["unplaced"]
    found = {}
    for number, text in enumerate(texts):
        uri = f"features/f{number}.feature"
        mine = [x for x in entries if x["uri"] == uri]
        passed = {x["line"]: {step["line"] for step in x["steps"]} for x in mine}
        green = uri not in wrong and all(x["status"] == "passes" for x in mine)
        found[uri] = green, doubts(text, passed)
    return found
