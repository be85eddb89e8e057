"""`gmc-steps mutate`: what it prints, what it keeps, and what the pages say of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from toy_project import RULES, call, copy_of_toy, edit

from gmc_steps.core.laws import LAWS
from gmc_steps.evidence.kept import Kept
from gmc_steps.evidence.laws import PROOFS, law_statuses
from gmc_steps.evidence.stored import seal
from gmc_steps.evidence.strength import MUTANTS, strengths

LENDING = "features/lending.feature"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return copy_of_toy(tmp_path / "library")


def test_what_was_counted_is_kept_until_a_rule_or_a_scenario_changes(library: Path) -> None:
    assert strengths(library) == {}
    result = call(library, "mutate", "p2")
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("Paragraph 2: its examples notice ")
    assert [*strengths(library)] == [2]
    call(library, "mutate")
    assert sorted(strengths(library)) == [1, 2, 3, 4, 5]
    feature = library / LENDING
    feature.write_text(feature.read_text("utf-8") + "\n", "utf-8")
    assert strengths(library) == {}
    call(library, "mutate")
    edit(library / RULES, "see the reader's card before lending", "look at the card before lending")
    assert strengths(library) == {}


SAVED_MEANWHILE = """
import sys
from pathlib import Path
from gmc_steps.cli import edge, mutate, prove

room = {"mutate": mutate, "prove": prove}[sys.argv[1]]
read = room.open_project

def read_and_saved():
    saved = Path(sys.argv[2])
    before = saved.read_text("utf-8")
    if sys.argv[3] == "taken back":
        saved.write_text(before + "\\n", "utf-8")
        project = read()
        saved.write_text(before, "utf-8")
    else:
        project = read()
        saved.write_text(before + "\\n", "utf-8")
    return project

room.open_project = read_and_saved
edge.guarded(lambda: getattr(room, sys.argv[1])([], standalone_mode=False))
"""


@pytest.mark.parametrize("then", ["left", "taken back"])
@pytest.mark.parametrize(
    ("command", "file"), [("mutate", LENDING), ("mutate", RULES), ("prove", RULES)]
)
def test_what_was_found_of_files_saved_since_they_were_read_is_not_kept(
    library: Path, command: str, file: str, then: str
) -> None:
    words = [sys.executable, "-c", SAVED_MEANWHILE, command, file, then]
    ended = subprocess.run(words, cwd=library, capture_output=True, text=True, check=False)
    assert (ended.returncode, "none of this is kept" in ended.stderr) == (2, True), ended.stderr
    assert not MUTANTS.standing(library)
    assert not PROOFS.standing(library)


def test_what_two_commands_find_at_once_is_kept_of_both(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gmc_steps.evidence.kept.STARTED", 2.0**40)
    digest, read = MUTANTS.digest(library), Kept._read
    other = Thread(target=lambda: MUTANTS.keep(library, digest, {"2": {}}))

    def slowly(kept: Kept, root: Path) -> dict[str, object]:
        found = read(kept, root)
        if not other.ident:
            other.start()
            other.join(1)  # as long as it is alone
        return found

    monkeypatch.setattr(Kept, "_read", slowly)
    assert MUTANTS.keep(library, digest, {"1": {}})
    other.join()
    assert sorted(MUTANTS.standing(library)) == ["1", "2"]


def test_every_change_is_told_as_data(library: Path) -> None:
    found = json.loads(call(library, "mutate", "--json").stdout)
    assert [each["paragraph"] for each in found] == [1, 2, 3, 4, 5]
    for each in found:
        standings = [mutant["standing"] for mutant in each["mutants"]]
        assert standings.count("noticed") == each["noticed"]
        assert len(standings) - standings.count("equivalent") == each["changes"]
        assert {x["norm"].split(".")[0] for x in each["mutants"] if x["norm"][0] != "r"} == {
            str(each["paragraph"])
        }
        for mutant in each["mutants"]:
            assert (mutant["noticed_by"] is not None) is (mutant["standing"] == "noticed")


def test_what_no_scenario_states_any_longer_is_a_survivor(library: Path) -> None:
    words = "if 2.2 said “should not” and not “must not”"
    assert f"nobody would notice {words}" not in call(library, "mutate", "p2").stdout
    edit(
        library / LENDING,
        "| the librarian must not renew a loan that somebody is waiting for, under 2.2 |",
        "| 2.1 does not apply |",
    )
    assert f"nobody would notice {words}" in call(library, "mutate", "p2").stdout
    assert words in strengths(library)[2].survivors


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    @1.2\n", "    @skip @1.2\n"),
        ("Scenario: A reader has left the card at home", "Scenario: A reader shows a card"),
        (
            "has seen the reader's card\n\n    Scenario: A book",
            "has seen the reader's card\n Given the reader is an adult\n\n    Scenario: A book",
        ),
        ("      And 1.2 is met\n", "      And 1.2 is met\n        | a table |\n"),
    ],
    ids=["skipped", "whose name another has taken", "a Given after a Then", "a table"],
)
def test_what_no_run_plays_notices_nothing(library: Path, old: str, new: str) -> None:
    before = json.loads(call(library, "mutate", "p1", "--json").stdout)[0]["noticed"]
    edit(library / LENDING, old, new)
    assert json.loads(call(library, "mutate", "p1", "--json").stdout)[0]["noticed"] < before


def test_what_nobody_would_notice_is_suggested_for_the_paragraph_asked_for(library: Path) -> None:
    words = "if 2.1 applied also where not “the reader wants to renew a loan”"
    assert f"nobody would notice {words}" in call(library, "mutate", "p2").stdout
    assert words not in call(library, "suggest", "p3").stdout
    suggested = call(library, "suggest", "p2").stdout
    path, where, said, *draft = (line for line in suggested.splitlines() if line)
    assert said == f"    # no example so far would notice {words}"
    feature = library / path.removeprefix("# ")
    lines = feature.read_text("utf-8").splitlines()
    below = int(where.split("below line ")[1].split(",")[0])
    feature.write_text("\n".join([*lines[:below], "", *draft, *lines[below:], ""]), "utf-8")
    assert words not in call(library, "mutate", "p2").stdout
    assert call(library, "suggest", "p2").stdout == ""


def test_without_a_scenario_nothing_can_be_measured(library: Path) -> None:
    for path in (library / "features").rglob("*.feature"):
        path.unlink()
    result = call(library, "mutate")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "There is no scenario that could notice anything.\n"


def test_the_pages_say_what_was_counted_and_what_was_not(library: Path) -> None:
    call(library, "build")
    page = library / "site/guidance/lending/index.html"
    assert "has not been counted since these last changed" in page.read_text("utf-8")
    call(library, "mutate")
    call(library, "build")
    told = page.read_text("utf-8")
    known = strengths(library)
    assert f"Its examples notice {known[1].noticed} of {known[1].changes} changes" in told
    survivors = [words for each in known.values() for words in each.survivors]
    status = (library / "site/status/index.html").read_text("utf-8")
    assert survivors
    assert all(words.split("“")[0] in status for words in survivors)


@pytest.mark.parametrize("name", ["earned", "changes", "survivors", "alone", "standing", "breaks"])
@pytest.mark.parametrize("odd", [None, 5, "text", [None], {"x": []}])
def test_what_was_sealed_and_is_no_finding_is_none(library: Path, name: str, odd: Any) -> None:
    """Nothing odd ends a build, whoever sealed it."""
    earned = {"digest": "x", "at": "2026-01-01T00:00:00Z", "commit": "x"}
    strength = {"changes": 1, "noticed": 1, "survivors": [], "unknown": 0, "alone": {}}
    law = {"standing": "holds", "known": "", "breaks": []}
    for kept, entries in ((MUTANTS, {"1": strength, "p1": strength}), (PROOFS, {"L1": law})):
        earned["digest"] = kept.digest(library)
        found = {id: {**entry, "earned": earned, name: odd} for id, entry in entries.items()}
        (library / "results").mkdir(exist_ok=True)
        data = {"schema": f"gmc-steps/{kept.name}/1", kept.name: {**found, "9": None}}
        (library / kept.path).write_text(json.dumps(seal(data)), "utf-8")
    for count in strengths(library).values():
        assert isinstance(count.changes, int)
        assert all(isinstance(each, str) for each in count.survivors)
    assert len(law_statuses(library)) == len(LAWS)
