"""The promise above all others, as a list: nothing is ever falsely green.

Each row is one way to be fooled. For each, a project of its own is built, with a run of its own: it
must not end with 0, it must say why, and what it leaves in ``results/`` must show something else
than a pass. Where nothing but files is wrong, the build is called within this process; the other
rows call the command itself. The first tests are the control: without the trick, all is well.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from own import load_in, run_in
from small_project import lay_out

from gmc_steps.evidence.code import PACKAGE
from gmc_steps.evidence.results import MESSAGES
from gmc_steps.evidence.stored import STATUS, scenarios_of, seal
from gmc_steps.publish.aside import WRITTEN, sign
from gmc_steps.publish.build import build_site

FEATURE = "features/calls.feature"

GOOD = """
Feature: Calls
  @p56
  Rule: Paragraph 56: Calls

    @56.4
    Scenario: a call is recorded
      Given the doctor is acting in a professional role
      And the item is a recording of a patient's call to a healthcare organisation
      When the doctor plans to make or arrange the recording
      Then the doctor must not record calls from patients secretly, under 56.4
"""
WRONG = GOOD.replace("\n      Then the", "\n      Then 56.4 does not apply\n      And the")


def scenario(text: str) -> str:
    """The good feature with one more scenario."""
    return GOOD + textwrap.indent(textwrap.dedent(text), "    ")


class Desk:
    """A project of its own, and the command called in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.environment: dict[str, str] = {}
        self.before: Callable[[], None] | None = None
        lay_out(root)
        self.write(GOOD)

    def write(self, text: str | bytes, path: str = FEATURE) -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text if isinstance(text, bytes) else text.lstrip("\n").encode())

    def steps(self, body: str) -> None:
        """A package of its own, in which playing the step on line 8 does this."""
        shutil.copytree(PACKAGE, self.root / "gmc_steps", dirs_exist_ok=True)
        path = self.root / "gmc_steps/evidence/definitions.py"
        body = textwrap.indent(textwrap.dedent(body).strip(), "        ")
        text = path.read_text(encoding="utf-8")
        played = "    phrase.play(case, datatable, docstring)"
        assert text.count(played) == 1
        nasty = f'    if phrase.about == "item":\n{body}\n{played}'
        path.write_text(text.replace(played, nasty), encoding="utf-8")

    def earned(self) -> None:
        """Results that stand, as the text stands now."""
        run_in(self.root)

    def call(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *words],
            cwd=self.root,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **self.environment},
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=self.before,
        )

    def build(self) -> subprocess.CompletedProcess[str]:
        return self.call("-m", "gmc_steps", "build", "--strict")

    def build_here(self) -> tuple[int, str]:
        """Build without a process of its own, but for the run: the code, and what was said."""
        said: list[str] = []
        code = build_site(self.root, self.root / "site", strict=True, say=said.append)
        return code, "\n".join(said)

    def shown(self) -> tuple[str, str]:
        """The evidence status of the scenario, and of its paragraph, in what stands there."""
        path = self.root / STATUS
        if path.exists() and (self.root / "gmc_steps").exists():  # earned with other code
            status = json.loads(path.read_text(encoding="utf-8"))
        else:
            status = load_in(self.root)
        return worst_of(status), paragraph(status)


def worst_of(status: Mapping[str, Any]) -> str:
    """The worst of all scenarios: the good one beside a nasty one counts for nothing."""
    found = {x["status"] for x in scenarios_of(status)}
    order = ("fails", "undefined", "not run", "out of date", "passes")
    return next((word for word in order if word in found), "gone")


def paragraph(status: Mapping[str, Any]) -> str:
    return next(str(x["status"]) for x in status["paragraphs"] if x["id"] == 56)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_without_a_trick_all_is_well(desk: Desk) -> None:
    done = desk.build()
    assert (done.returncode, desk.shown()) == (0, ("passes", "partly written")), done.stderr


def test_without_a_trick_all_is_well_within_this_process_too(desk: Desk) -> None:
    code, said = desk.build_here()
    assert (code, desk.shown()) == (0, ("passes", "partly written")), said
    assert (desk.root / "site" / "index.html").is_file()


@dataclass(frozen=True)
class Trick:
    """One way to be fooled.

    Attributes:
        play: what is done to the project before the command is called.
        said: words that the command must say.
        shown: what the worst scenario and the paragraph must show afterwards.
    """

    play: Callable[[Desk], None]
    said: str
    shown: tuple[str, str]


def text(content: str | bytes) -> Callable[[Desk], None]:
    return lambda desk: desk.write(content)


def more(content: str) -> Callable[[Desk], None]:
    return text(scenario(content))


def wrong_with(**environment: str) -> Callable[[Desk], None]:
    def play(desk: Desk) -> None:
        desk.write(WRONG)
        desk.environment = environment

    return play


def nasty_step(body: str) -> Callable[[Desk], None]:
    return lambda desk: desk.steps(body)


def definitions(old: str, new: str) -> Callable[[Desk], None]:
    """Step definitions of its own, in which this stands for that."""

    def play(desk: Desk) -> None:
        desk.steps("pass")
        path = "gmc_steps/evidence/definitions.py"
        before = (desk.root / path).read_text(encoding="utf-8")
        assert old in before
        desk.write(before.replace(old, new, 1), path)

    return play


def plugin_beside(desk: Desk) -> None:
    """An installed plugin that calls everything passed, as a stray pytest-xdist might not."""
    desk.write(WRONG)
    code = "def pytest_runtest_logreport(report):\n    report.outcome = 'passed'\n"
    desk.write(code, "green.py")
    desk.write("[pytest11]\ngreen = green\n", "green-1.0.dist-info/entry_points.txt")
    desk.write("Metadata-Version: 2.1\nName: green\nVersion: 1.0\n", "green-1.0.dist-info/METADATA")
    desk.environment = {"PYTEST_PLUGINS": "green"}


def configuration_beside(desk: Desk) -> None:
    desk.write(WRONG)
    desk.write("def pytest_collection_modifyitems(items): items.clear()\n", "conftest.py")
    desk.write("[pytest]\naddopts = --collect-only\n", "pytest.ini")


def edited(desk: Desk) -> None:
    desk.write(WRONG)
    desk.earned()
    path = desk.root / STATUS
    path.write_text(path.read_text(encoding="utf-8").replace('"fails"', '"passes"'), "utf-8")


def of_another_text(desk: Desk) -> None:
    """Results of another commit: earned there, and carried over to a text that is wrong."""
    desk.earned()
    desk.write(WRONG)


def of_another_run(desk: Desk) -> None:
    """The status of a run that passed beside the messages of one that failed."""
    desk.earned()
    passed = (desk.root / STATUS).read_bytes()
    desk.write(WRONG)
    desk.earned()
    desk.write(passed, STATUS)


def full_disk(limit: int) -> Callable[[Desk], None]:
    def play(desk: Desk) -> None:
        resource = pytest.importorskip("resource")
        desk.earned()  # a pass that stands must not be taken for that of the new text
        desk.write(WRONG)
        # No file may grow beyond the limit: the write fails, as it does on a full disk.
        desk.before = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        desk.environment = {"PYTHONDONTWRITEBYTECODE": "1"}

    return play


def deleted(desk: Desk) -> None:
    desk.earned()
    (desk.root / FEATURE).unlink()


IN_FILES: dict[str, Trick] = {
    # ------------------------------------------------------------------ what is written
    "a Then that is wrong": Trick(
        text(WRONG),
        "calls.feature:10:7: a call is recorded (fails): expected: 56.4",
        ("fails", "fails"),
    ),
    "a syntax error": Trick(
        text(GOOD.replace("When", "Whne")),
        "calls.feature:9:7: 'Whne' is not a Gherkin keyword",
        ("gone", "undefined"),
    ),
    "an empty file": Trick(text(""), "a file with nothing in it", ("gone", "not written")),
    "a file of comments": Trick(text("# later\n"), "comments only", ("gone", "not written")),
    "a file that is not UTF-8": Trick(
        text(GOOD.encode("utf-16")), "the file is UTF-16 text", ("gone", "undefined")
    ),
    "a name that would not be read": Trick(
        lambda desk: desk.write(WRONG, "features/more.feature.txt"),
        "this file is not read",
        ("passes", "partly written"),
    ),
    "one name twice": Trick(
        more("Scenario: a call is recorded\n  Then 56.1 depends on what the item is\n"),
        "only one of them runs",
        ("not run", "not run"),
    ),
    "one name under two rules": Trick(
        text(GOOD + "\n  @p57\n  Rule: Paragraph 57: x\n" + GOOD[GOOD.index("    @56.4") :]),
        "only one of them runs",
        ("not run", "not run"),
    ),
    "an outline without Examples": Trick(
        more("Scenario Outline: x\n  Then 56.1 depends on what the item is\n"),
        "a scenario outline without Examples",
        ("not run", "not run"),
    ),
    "an outline without rows": Trick(
        more("Scenario Outline: x\n  Then 56.1 depends on <what>\n\n  Examples:\n    | what |\n"),
        "Examples without a row",
        ("not run", "not run"),
    ),
    "a placeholder that no column fills": Trick(
        more("Scenario: x\n  Given <what>\n  Then 56.1 depends on what the item is\n"),
        "<what> has nothing to fill it in",
        ("undefined", "undefined"),
    ),
    "a misspelt column": Trick(
        more(
            "Scenario Outline: x\n  Then 56.1 depends on <what>\n\n"
            "  Examples:\n    | waht |\n    | what the item is |\n"
        ),
        "no column of the Examples on line 14 is called 'what'",
        ("undefined", "undefined"),
    ),
    "an undefined step at first": Trick(
        more("Scenario: x\n  Given a docter\n  Then 56.1 depends on what the item is\n"),
        "no step has these words: 'a docter'",
        ("undefined", "undefined"),
    ),
    "an undefined step at last": Trick(
        more("Scenario: x\n  Then 56.1 depends on what the item is\n  And all is well\n"),
        "no step has these words: 'all is well'",
        ("undefined", "undefined"),
    ),
    "no steps": Trick(more("Scenario: x\n"), "a scenario without steps", ("not run", "not run")),
    "no Then": Trick(
        more("Scenario: x\n  Given the patient is an adult\n"),
        "a scenario without a Then checks nothing",
        ("not run", "not run"),
    ),
    "a keyword in small letters": Trick(
        text(GOOD.replace("Given", "Givn").replace("And the item", "Given the item")),
        "read as a description",
        ("fails", "fails"),
    ),
    "a table that nothing reads": Trick(
        text(GOOD.replace("role\n", "role\n        | except | when | asleep |\n")),
        "no step takes a table",
        ("fails", "fails"),
    ),
    "a block of text that nothing reads": Trick(
        text(GOOD + '        """\n        and may be used for anything\n        """\n'),
        "no step takes a block of text",
        ("fails", "fails"),
    ),
    "two answers to one question": Trick(
        text(
            GOOD.replace("      When", "      And the item is a copy of written notes\n      When")
        ),
        "has already answered; keep one of the two",
        ("fails", "fails"),
    ),
    "a Given after the Then that it would refute": Trick(
        more(
            "Scenario: x\n  Then 56.1 depends on what the item is\n"
            "  Given the item is a copy of written notes\n"
        ),
        "a Given after a Then",
        ("fails", "fails"),
    ),
    "a Given after a Then about a judgement": Trick(
        more(
            "Scenario: x\n  Given the item is a photograph, video or sound recording of a patient\n"
            "  And the doctor is acting in a professional role\n"
            "  And the recording is an ordinary photograph, film or sound recording of "
            "the patient\n"
            "  And the patient is an adult\n"
            "  And the recording is part of the patient's care\n"
            "  And the patient is identifiable from the recording\n"
            "  And the recording is to be given to someone for another reason\n"
            "  And no consent covers this use and nobody has been asked about it\n"
            "  And nothing else is out of the ordinary\n"
            "  When the doctor plans to show or give the recording to someone else\n"
            "  Then a person may judge that the use is judged to be justified in the public"
            " interest\n"
            "  Given the use is judged not to be justified in the public interest\n"
        ),
        "a Given after a Then",
        ("fails", "fails"),
    ),
    "a first step that is written as a list": Trick(
        text(WRONG.replace("Given the doctor", "- Given the doctor")),
        "'- Given …' is read as a description, not as a step",
        ("undefined", "undefined"),
    ),
    "a line break that is none to Gherkin": Trick(
        text(GOOD.replace("a call is", "a call\u2028is")),
        "there is an odd line break here (U+2028)",
        ("gone", "undefined"),
    ),
    "a skip tag": Trick(
        text(GOOD.replace("@56.4", "@56.4 @skip")), "the tag @skip", ("not run", "not run")
    ),
    "an xfail tag": Trick(
        text(WRONG.replace("@56.4", "@56.4 @xfail")), "the tag @xfail", ("not run", "not run")
    ),
    "held back": Trick(
        text(GOOD.replace("@56.4", "@56.4 @pending")), "is pending", ("not run", "not run")
    ),
    # ------------------------------------------------------------------ what is left over
    "edited results": Trick(edited, "(fails)", ("fails", "fails")),
    "results of another commit": Trick(of_another_text, "(fails)", ("fails", "fails")),
    "the status of another run": Trick(of_another_run, "(fails)", ("fails", "fails")),
    "the only feature deleted": Trick(deleted, "holds no .feature file", ("gone", "not written")),
}
"""Tricks that need nothing but files: the build is called within this process."""

TRICKS: dict[str, Trick] = {
    # -------------------------------------------------------------- what the steps do
    "pytest.skip in a step": Trick(
        nasty_step("pytest.skip('not today')"), "(not run)", ("not run", "not run")
    ),
    "pytest.xfail in a step": Trick(
        nasty_step("pytest.xfail('not today')"), "(not run)", ("not run", "not run")
    ),
    "an error while tidying up": Trick(
        definitions("    yield case\n", "    yield case\n    raise OSError('cannot tidy up')\n"),
        "cannot tidy up",
        ("fails", "fails"),
    ),
    "a step that leaves": Trick(
        nasty_step("raise SystemExit(0)"), "SystemExit: 0", ("fails", "fails")
    ),
    "two definitions that take one step": Trick(
        definitions("@given(", "@then(PhraseParser('then'))\ndef again():\n    pass\n\n\n@given("),
        "2 definitions match this step",
        ("undefined", "undefined"),
    ),
    # ------------------------------------------------------------- what befalls the run
    "pytest ends early": Trick(
        nasty_step("pytest.exit('enough', returncode=0)"),
        "the run stopped early",
        ("not run", "not run"),
    ),
    "the run leaves with 0": Trick(
        nasty_step("import os; os._exit(0)"),
        "the run was cut short (code 0)",
        ("not run", "not run"),
    ),
    "the run is killed": Trick(
        nasty_step("import os; os.kill(os.getpid(), 9)"),
        "the run was cut short (signal 9)",
        ("not run", "not run"),
    ),
    "a disk too full for the messages": Trick(
        full_disk(4_000), "File too large", ("out of date", "out of date")
    ),
    "a disk too full for the status": Trick(
        full_disk(30_000), "File too large", ("out of date", "out of date")
    ),
    # ------------------------------------------------------------------ what is around it
    "xdist asked for": Trick(wrong_with(PYTEST_ADDOPTS="-n 2"), "(fails)", ("fails", "fails")),
    "nothing but collecting asked for": Trick(
        wrong_with(PYTEST_ADDOPTS="--collect-only"), "(fails)", ("fails", "fails")
    ),
    "Python without assertions": Trick(
        wrong_with(PYTHONOPTIMIZE="1"), "(fails)", ("fails", "fails")
    ),
    "an installed plugin": Trick(plugin_beside, "(fails)", ("fails", "fails")),
    "a conftest.py and a pytest.ini": Trick(configuration_beside, "(fails)", ("fails", "fails")),
}


@pytest.mark.parametrize("name", IN_FILES)
def test_what_lies_in_files_does_not_pass(desk: Desk, name: str) -> None:
    trick = IN_FILES[name]
    trick.play(desk)
    code, said = desk.build_here()
    assert code == 1, said
    assert trick.said in said
    assert desk.shown() == trick.shown
    assert not (desk.root / "site").exists()


@pytest.mark.parametrize("name", TRICKS)
def test_it_does_not_pass(desk: Desk, name: str) -> None:
    trick = TRICKS[name]
    trick.play(desk)
    done = desk.build()
    assert done.returncode == 1, done.stderr
    assert trick.said in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert desk.shown() == trick.shown
    assert not (desk.root / "site").exists()


@pytest.mark.parametrize(
    ("inside", "code", "said"),
    [(True, 2, "changes Python itself; remove it"), (False, 1, "(fails)")],
    ids=["in the project", "on the path"],
)
def test_no_customisation_of_python_makes_a_wrong_scenario_pass(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory, inside: bool, code: int, said: str
) -> None:
    folder = desk.root if inside else tmp_path_factory.mktemp("elsewhere")
    patch = "from gmc_steps.steps.vocabulary import Phrase\nPhrase.play = lambda *words: None\n"
    (folder / "sitecustomize.py").write_text(patch, encoding="utf-8")
    desk.write(WRONG)
    desk.environment = {"PYTHONPATH": str(folder)}
    done = desk.build()
    assert (done.returncode, said in done.stderr) == (code, True), done.stderr
    shown = "not run" if inside else "fails"  # refused, or run without it
    assert desk.shown() == (shown, shown)
    desk.environment = {}
    (folder / "sitecustomize.py").unlink()
    done = desk.build()
    assert (done.returncode, desk.shown()) == (1, ("fails", "fails")), done.stderr


def test_two_runs_at_once_do_not_pass(desk: Desk) -> None:
    desk.earned()
    desk.write(WRONG)
    command = [sys.executable, "-m", "gmc_steps", "build", "--strict"]
    runs = [
        subprocess.Popen(command, cwd=desk.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for _ in range(2)
    ]
    said = [run.communicate()[0].decode() for run in runs]
    assert [run.returncode for run in runs] == [1, 1], said
    assert desk.shown() == ("fails", "fails")


def future(desk: Desk) -> None:
    """What the clock does when it is set back: the results are from a time that has not come."""
    path = desk.root / STATUS
    status = json.loads(path.read_text(encoding="utf-8"))
    ahead = (datetime.now(UTC) + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    status["run"] |= {"started": ahead, "finished": ahead}
    for each in scenarios_of(status):
        each["earned"]["at"] = ahead
    path.write_text(json.dumps(seal(status)), encoding="utf-8")


def handwritten(desk: Desk) -> None:
    path = desk.root / STATUS
    path.write_text(path.read_text(encoding="utf-8").replace("a call", "any call"), "utf-8")


def half(desk: Desk) -> None:
    path = desk.root / STATUS
    path.write_bytes(path.read_bytes()[:2000])


def without_messages(desk: Desk) -> None:
    (desk.root / MESSAGES).unlink()


def other_text(desk: Desk) -> None:
    desk.write(GOOD + "\n    # one line more\n")


@pytest.mark.parametrize(
    ("spoil", "said", "shown"),
    [
        (future, "the results are from the future", "not run"),
        (handwritten, "the stored status is not what was sealed: damaged, or edited", "not run"),
        (half, "the stored status is not JSON", "not run"),
        (without_messages, "the results cannot be read", "not run"),
        (other_text, "out of date", "out of date"),
    ],
)
def test_results_that_do_not_count_are_shown_so(
    desk: Desk, spoil: Callable[[Desk], None], said: str, shown: str
) -> None:
    # MkDocs by itself runs nothing: it can only show what stands there.
    desk.earned()
    assert desk.shown()[0] == "passes"
    spoil(desk)
    assert desk.shown() == (shown, shown)
    done = desk.call("-m", "mkdocs", "build", "--strict")
    assert done.returncode == 1, done.stderr
    assert said in done.stderr


def test_a_feature_deleted_since_the_run_leaves_a_gap(desk: Desk) -> None:
    other = "Feature: Storing\n  @p57\n  Rule: Paragraph 57: Storing\n    Scenario: x\n"
    desk.write(f"{other}      Then 57.1 depends on what the item is\n", "features/storing.feature")
    desk.earned()
    assert desk.shown() == ("passes", "partly written")
    (desk.root / FEATURE).unlink()
    assert paragraph(load_in(desk.root)) == "not written"
    told = f"{FEATURE}:1:1: this file is gone, and with it a scenario with a result; restore it; "
    shown = desk.call("-m", "mkdocs", "build", "--strict")
    assert (shown.returncode, told in shown.stderr) == (1, True)
    done = desk.call("-m", "gmc_steps", "build")
    assert (done.returncode, told in done.stderr) == (1, True)
    done = desk.call("-m", "gmc_steps", "build")  # now it is meant
    assert (done.returncode, "gone" in done.stderr) == (0, False)
    assert paragraph(load_in(desk.root)) == "not written"
    done = desk.call("-m", "gmc_steps", "check")
    assert done.returncode == 1
    assert "56.4 has no scenario in which it applies" in done.stdout


def test_on_a_disk_too_full_for_the_site_the_old_one_stays(desk: Desk) -> None:
    desk.earned()
    desk.write("the old one", "site/index.html")
    desk.write("{}", "site/status.json")
    sign(desk.root / "site")
    limit = 60_000  # room for the results, and not for all of the site

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    resource = pytest.importorskip("resource")
    desk.before = little_room
    done = desk.call("-m", "gmc_steps", "build")
    assert done.returncode == 1, done.stderr
    assert "site:1:1: the site cannot be written (File too large); make room, or " in done.stderr
    assert "Traceback" not in done.stderr
    left = {path.name for path in (desk.root / "site").iterdir()}
    assert left == {"index.html", "status.json", WRITTEN}
    assert not list(desk.root.glob(".site-*"))
