"""What surrounds the content: odd names, numbers without end, pipes, options, a full device.

Whatever it is, a command ends with a line that says what to do, nothing is lost, and nothing
waits for ever.
"""

from __future__ import annotations

import errno
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from mkdocs.config.defaults import MkDocsConfig
from own import load_in, run_in
from toy_project import copy_of_toy

from gmc_steps.cli.commands import main
from gmc_steps.cli.edge import CallError, guarded, printable, say, show
from gmc_steps.evidence.code import touched_since
from gmc_steps.evidence.kept import Kept
from gmc_steps.evidence.results import MESSAGES
from gmc_steps.evidence.run import play_afresh
from gmc_steps.evidence.stored import STATUS
from gmc_steps.publish.aside import WRITTEN, in_the_way, sign
from gmc_steps.publish.plugin import GuidancePlugin
from gmc_steps.source.layout import POLICY
from gmc_steps.source.problem import Problem

MANY = "9" * 5000
DEEP = "[" * 100_000
FEATURE = """Feature: Calls
  @p56
  Rule: Paragraph 56: Calls
    Scenario: fine
      Then 56.4 depends on what the item is
"""

posix = pytest.mark.skipif(sys.platform != "linux", reason="names and pipes as Linux has them")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "features/local").mkdir(parents=True)
    (tmp_path / "docs/guidance").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("site_name: x\nplugins: [gmc_steps]\n", encoding="utf-8")
    (tmp_path / "features/calls.feature").write_text(FEATURE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def call(*words: str, given: str | None = None) -> Result:
    return CliRunner().invoke(main, words, input=given)


# --------------------------------------------------------------------------- calls


@pytest.mark.parametrize(
    ("words", "given", "said"),
    [
        (["build", "--edition", "2026-02-31"], "", "--edition 2026-02-31: not a date"),
        (["build", "--junit", "--strict"], "", "--junit needs a value, and --strict is"),
        (
            ["build", "--junit", "site/junit.xml"],
            "",
            "site/junit.xml: this is inside the site's folder",
        ),
        (["build", "--junit", "features/calls.feature"], "", "holds something other than results"),
        (
            ["run", "--part", "1/1", "--messages", "features/calls.feature"],
            "",
            "holds something other than what a part has shown",
        ),
        (["run", "--part", "1/1", "--messages", "pipe"], "", "pipe: this is not an ordinary file"),
        (["run", "--part", "1/1", "--messages", "notes.json"], "", "notes.json: this holds some"),
        (
            ["fidelity", "pipe"],
            "",
            "pipe:1:1: this is not an ordinary file; give the guidance as plain",
        ),
        (["try", "a\nb"], "", "which scenario? Name a line of it, such as a b:12"),
        (["serve", "--port", "70000"], "", "70000 is not in the range"),
        (["check", f"p{MANY}"], "", "there is no paragraph or file p999"),
        (["check", MANY], "", "there is no paragraph or file 999"),
        (["try", f"{MANY}:4"], "", "there is no such file"),
        (["decide", MANY], "", "is not FACT=VALUE"),
        (["decide"], f'{{"stage": {MANY}}}', "<stdin>:1:1: this is not a situation"),
        (["decide"], DEEP, "<stdin>:1:1: this is not a situation"),
        (["decide"], '{"stage": "use", "stage": "make"}', "<stdin>:1:1: stage is answered twice"),
    ],
)
def test_a_call_that_cannot_be_carried_out_gets_a_line(
    root: Path, words: list[str], given: str, said: str
) -> None:
    os.mkfifo(root / "pipe")
    (root / "notes.json").write_text('{"meta": {"mine": 1}}', encoding="utf-8")
    result = call(*words, given=given)
    assert (result.exit_code, said in result.output) == (2, True), result.output
    assert (root / "pipe").is_fifo()
    assert (root / "features/calls.feature").read_text(encoding="utf-8") == FEATURE
    assert not (root / "site").exists()


@pytest.mark.parametrize("time_", ["odd", "-1", "4294967296", MANY])
def test_a_time_of_the_build_that_is_none_is_refused(
    root: Path, monkeypatch: pytest.MonkeyPatch, time_: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", time_)
    for command in ("build", "serve"):
        result = call(command)
        assert (result.exit_code, "SOURCE_DATE_EPOCH=" in result.output) == (2, True)
        assert max(map(len, result.output.splitlines())) < 300


def test_a_folder_in_the_place_of_a_file_is_told_with_its_path(root: Path) -> None:
    (root / ".vscode").touch()
    result = call("snippets")
    assert (result.exit_code, result.output.count("\n")) == (1, 1)
    assert result.output.startswith(".vscode:1:1: this cannot be read or written (File exists)")


# ---------------------------------------------------------------- what nobody foresaw


def ended(command: Callable[[], object], capsys: pytest.CaptureFixture[str]) -> tuple[object, str]:
    with pytest.raises(SystemExit) as left:
        guarded(command)
    return left.value.code, capsys.readouterr().err


def test_what_nobody_foresaw_is_one_line_that_names_its_place(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "hook.py").write_text("def go():\n    raise ValueError('a\\nb')\n", encoding="utf-8")
    monkeypatch.syspath_prepend(root)
    go = __import__("hook").go
    code, said = ended(go, capsys)
    assert code == 1
    assert said == "hook.py:2:1: ValueError: a b; correct it there, or what it was given\n"

    def endless() -> object:
        return endless()

    assert "something is nested too deeply to be read" in ended(endless, capsys)[1]
    assert ended(lambda: "\udce9".encode(), capsys)[1].startswith("gmc-steps: a name or a text")
    monkeypatch.setenv("GMC_STEPS_TRACEBACK", "1")
    with pytest.raises(ValueError, match="a\nb"):
        guarded(go)


class Full(io.StringIO):
    """A device that is full, as /dev/full is."""

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_what_cannot_be_printed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Full())
    with pytest.raises(CallError, match="cannot be printed"):
        show("x")


def test_a_command_goes_without_the_streams_that_its_caller_closed(tmp_path: Path) -> None:
    root = copy_of_toy(tmp_path)
    closing = (
        "import os, sys; os.closerange(0, 3); "
        "os.execv(sys.executable, [sys.executable, '-m', 'gmc_steps', *sys.argv[1:]])"
    )
    closed = [sys.executable, "-c", closing]
    for words, code in ((["check"], 0), (["decide"], 0), (["check", "p99"], 2)):
        assert subprocess.run([*closed, *words], cwd=root, check=False).returncode == code


def test_a_line_repaints_no_terminal_and_fits_into_every_encoding(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert printable("a\x1b[2J\u202eb\x00\n\tc’") == "a\\u001b[2J\\u202eb\\u0000\n\tc’"
    written = io.BytesIO()
    stream = io.TextIOWrapper(written, encoding="ascii")
    monkeypatch.setattr(sys, "stderr", stream)
    guarded(lambda: say("the doctor’s, caf\udce9"))
    stream.flush()
    assert written.getvalue() == b"the doctor\\u2019s, caf\\udce9\n"


def test_a_problem_is_one_line_whatever_it_quotes() -> None:
    assert str(Problem("x", "a", 1, 2, "'one\ntwo\u2028three'", "go")) == (
        "a:1:2: 'one two three'; go"
    )


# ----------------------------------------------------------------- names and numbers


@posix
@pytest.mark.parametrize("name", [b"caf\xe9.feature", b"caf\xe9/x.feature", b"caf\xe9.feature.bak"])
def test_a_name_that_is_no_text_is_told_and_kept(root: Path, name: bytes) -> None:
    path = root / "features" / os.fsdecode(name)
    path.parent.mkdir(exist_ok=True)
    path.write_text(FEATURE.replace("fine", "another"), encoding="utf-8")
    outcome = run_in(root)
    assert outcome.exit_code == 1
    told = [str(x) for x in outcome.problems if "caf" in x.path]
    assert told[0].startswith("features/caf\\xe9")
    assert json.loads((root / STATUS).read_text(encoding="utf-8"))["problems"]
    assert Kept("strength", ("strength",), features=True).digest(root)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("features/calls.feature", FEATURE.replace("@p56", f"@p{MANY}")),
        (
            "features/calls.feature",
            FEATURE.replace("    Scenario", f"    @56.{MANY}\n    Scenario"),
        ),
        ("docs/guidance/calls.md", f"# Calls\n\n### {MANY}. A call {{: #p{MANY} }}\n\nText.\n"),
        ("docs/guidance/calls.md", f"# Calls\n\n### Endnote {MANY} {{: #en{MANY} }}\n\nText.\n"),
        (POLICY, f"x = {MANY}\n"),
        (POLICY, f"x = {DEEP}\n"),
        ("reviewed.toml", f"[p{MANY}]\nx = {MANY}\n"),
        ("mkdocs.yml", f"plugins:\n  - gmc_steps:\n      guidance: {DEEP}\n"),
        (STATUS, f'{{"a": {MANY}}}'),
        (STATUS, DEEP),
    ],
)
def test_what_has_no_end_is_told_in_a_line(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")
    result = call("check")
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    assert path == STATUS or path in result.output
    if path == STATUS:
        assert "the stored status is not JSON" in str(load_in(root)["problems"])


@pytest.fixture
def bounded() -> Iterator[None]:
    """Whatever waits for a pipe is woken, and fails."""

    def late(*_: object) -> None:
        raise TimeoutError("this would have waited for ever")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(60)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@posix
@pytest.mark.parametrize(
    "path",
    [STATUS, MESSAGES, POLICY, "features/x.feature", "docs/x.md", "reviewed.toml", "mkdocs.yml"],
)
def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(
    root: Path, bounded: None, path: str
) -> None:
    (root / path).parent.mkdir(exist_ok=True)
    if path in (STATUS, MESSAGES):
        run_in(root)
    (root / path).unlink(missing_ok=True)
    os.mkfifo(root / path)
    status = load_in(root)
    if path in (STATUS, MESSAGES):
        assert "what is in the place of the results is not an ordinary file" in str(
            status["problems"]
        )


@posix
def test_a_file_of_results_that_is_a_pipe_is_none(root: Path, bounded: None) -> None:
    (root / "results").mkdir()
    os.mkfifo(root / "results/laws.json")
    assert Kept("laws", ("prove",)).standing(root) == {}


def test_a_folder_called_like_a_variable_is_run_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """pytest takes ``$HOME`` in its ``--rootdir`` for the variable."""
    told: list[str] = []
    root = tmp_path / "$HOME"
    (root / "features").mkdir(parents=True)
    (root / "features/a.feature").write_text(FEATURE, encoding="utf-8")

    def play(words: Sequence[str], *rest: Any) -> Any:
        told.extend(words)
        return play_afresh(words, *rest)

    outcome = run_in(root, play=play)
    assert [x.text for x in outcome.problems] == []
    assert "$HOME" not in told[told.index("--rootdir") + 1]


def test_a_time_that_has_not_come_says_nothing_of_when_a_file_was_touched(tmp_path: Path) -> None:
    file = tmp_path / "rules.py"
    file.touch()
    began = time.time() + 1
    os.utime(file, (began + 60, began + 60))
    assert not touched_since(file, began)
    # Whenever the file says that it was written: the system notes when it was touched.
    assert touched_since(file, began - 60)


# -------------------------------------------------------------- what a site replaces


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "www"
    (folder / "guidance").mkdir(parents=True)
    for name in ("index.html", "status.json", "guidance/index.html"):
        (folder / name).write_text("{}", encoding="utf-8")
    sign(folder)
    return folder


@pytest.mark.parametrize("name", ["CNAME", ".git/HEAD", "uploads/a.png", "guidance/more.html"])
def test_what_nobody_built_is_in_the_way_of_a_site(site: Path, name: str) -> None:
    assert in_the_way(site) == ""
    (site / ".DS_Store").touch()
    (site / "status.json").unlink()  # what is gone is not in the way
    assert in_the_way(site) == ""
    (site / name).parent.mkdir(exist_ok=True)
    (site / name).touch()
    assert in_the_way(site) == name
    (site / name).unlink()
    (site / "linked").symlink_to("/")
    assert in_the_way(site) == "linked"


def test_a_folder_with_names_like_ours_is_no_site_of_ours(site: Path) -> None:
    (site / WRITTEN).unlink()
    assert in_the_way(site) == "index.html"
    assert in_the_way(site / "index.html") == "index.html"
    assert in_the_way(site / "nothing") == ""


def test_what_mkdocs_leaves_in_its_folder_is_not_taken_for_ours(site: Path) -> None:
    (site / ".git").mkdir()
    (site / ".git" / "HEAD").touch()
    plugin = GuidancePlugin()
    plugin.on_startup(command="build", dirty=False)
    config = MkDocsConfig()
    config.site_dir = str(site)
    plugin.on_pre_build(config=config)
    sign(site, plugin.beside)
    assert in_the_way(site) == ".git/HEAD"
