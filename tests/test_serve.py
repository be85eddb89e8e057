"""`gmc-steps serve` as a process: whatever happens to a file, it keeps serving what is true."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from http.client import HTTPConnection
from pathlib import Path
from queue import Queue
from threading import Event, Thread
from urllib.error import HTTPError

import pytest
from served_project import GO, NO, Served, replace_by_rename
from small_project import ROOT, lay_out

from gmc_steps.publish import render
from gmc_steps.publish.trying import DATA
from gmc_steps.serve import server as serve
from gmc_steps.serve import state
from gmc_steps.serve.live import LiveSite, came_of, complaints
from gmc_steps.serve.pages import NOT_CURRENT, RESULTS, Handler, Server
from gmc_steps.serve.state import Desk, State
from gmc_steps.serve.watching import changed, look
from gmc_steps.serve.worker import Worker

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it is ended by a signal")


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    made = Served(tmp_path)
    yield made
    made.end()


def test_whatever_happens_to_a_file_it_keeps_serving_what_is_true(served: Served) -> None:
    served.shows("passes")
    # Nothing fails, and the static checks have something to say all the same: eight files lack.
    said = re.compile(r"^gmc-steps check has \d+ complaints: \S+:\d+:\d+: .+", re.MULTILINE)
    served.until(lambda *_: bool(said.search(served.log.read_text())))

    # The port is taken: one line, and 2.
    second = subprocess.run(
        served.command, cwd=served.root, capture_output=True, text=True, timeout=60
    )
    assert second.returncode == 2
    (line,) = second.stderr.splitlines()
    assert f"cannot listen on 127.0.0.1:{served.port}" in line

    for number in range(200):
        served.feature.write_text(served.bad if number % 2 else served.good + f"# {number}\n")
        time.sleep(0.005)
    served.shows("fails", "features/calls.feature:")

    # Saved again during the run: what that shows is neither of the two.
    for number in range(5):
        time.sleep(0.3)
        text = f"{served.good}\n    Scenario: {number}\n      Then the doctor may go ahead\n"
        served.feature.write_text(text)
        time.sleep(0.3)
        served.feature.write_text(served.bad)
    served.shows("fails", "features/calls.feature:")
    log = served.log.read_text()
    assert "(not run)" not in log
    assert "a result that belongs to no scenario" not in log

    served.feature.write_bytes(b"")
    served.shows("not-written", "features/calls.feature:1:1: ")

    served.feature.unlink()
    served.feature.mkdir()
    served.shows("not-written", "a folder has the name of a feature file")

    served.feature.rmdir()
    served.feature.write_bytes(served.good.replace("\n", "\r\n").encode())
    served.shows("passes")

    served.feature.write_bytes(served.good.encode("utf-16"))
    served.shows("undefined", "features/calls.feature:1:1: ")

    replace_by_rename(served.feature, served.bad)
    served.shows("fails", "features/calls.feature:")

    other = served.feature.rename(served.feature.with_name("telephones.feature"))
    served.shows("fails", "features/telephones.feature:")

    other.unlink()
    served.shows("not-written", "features/telephones.feature:1:1: this file is gone")

    other.write_text(served.good)
    served.shows("passes")

    # What keeps the site from being written leaves the last one standing, claiming nothing.
    settings = served.root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"{text}\nnav: [\n", encoding="utf-8")
    _, state = served.until(lambda _, state: bool(state["problems"]))
    html = served.page()  # the one fetched before the state may be older than the change
    assert state["problems"][0].startswith("mkdocs.yml:")
    assert not state["current"]
    assert 'data-paragraph="56" data-status="out-of-date"' in html
    for each in (html, served.page(""), served.page("status/")):
        assert "Checked: the rules behave as written" not in each
    settings.write_text(text, encoding="utf-8")
    served.shows("passes")

    # A restatement is written anew without a run.
    page = served.root / "docs" / "guidance" / "calls.md"
    page.write_text(page.read_text("utf-8").replace("sensitive by nature", "delicate by nature"))
    served.until(lambda html, _: "delicate by nature" in html)
    assert "delicate by nature" in served.page("whole/")

    assert served.end() == 0
    log = served.log.read_text()
    assert log.splitlines()[-1] == "Ended."
    assert "Traceback" not in log


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Desk, str]]:
    """A desk, and the address of a server of a small site that it speaks for."""
    for folder, status in (("site", "passes"), (NOT_CURRENT, "out-of-date")):
        page = tmp_path / folder / "a b" / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(f'<head></head><p data-status="{status}">')
    for name in RESULTS:
        (tmp_path / "site" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "site" / name).write_text("passes")
    monkeypatch.setattr(state, "BEAT", 1.0)
    desk = Desk()
    desk.looked += 60.0  # long enough for a test
    server = Server((serve.HOST, 0), partial(Handler, tmp_path / "site", desk))
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield desk, f"http://{serve.HOST}:{server.server_port}/"
    desk.end()
    server.shutdown()
    server.server_close()


def got(address: str) -> str:
    with urllib.request.urlopen(address, timeout=10) as found:
        return str(found.read().decode())


def test_a_page_has_one_name_whatever_the_address(desk: tuple[Desk, str]) -> None:
    _, address = desk
    for path in ("a%20b/", "%61%20b/", "a%20b/index.html", "a%20b/index.htm%6c", "/a%20b//"):
        assert 'data-page="a b/index.html" ' in got(address + path)
    assert 'data-page="a b/index.html" ' in got(address + "x/.././a%20b/./?x=/#y")


@pytest.mark.parametrize("path", ["a%00.html", "a" * 5000, "a%20b/index.html/x"])
def test_a_name_that_no_file_can_have_is_answered_too(desk: tuple[Desk, str], path: str) -> None:
    for method in ("GET", "HEAD"):
        with pytest.raises(HTTPError, match="404"):
            urllib.request.urlopen(urllib.request.Request(desk[1] + path, method=method), timeout=9)


def test_nothing_counts_where_nobody_has_looked_for_a_beat(desk: tuple[Desk, str]) -> None:
    there, address = desk
    there.set(State(site=1, running=False, current=True))
    assert 'data-status="passes"' in got(address + "a%20b/")
    # The server stood still, or waits for its terminal.
    looked, there.looked = there.looked, time.monotonic() - 2 * state.BEAT
    assert 'data-status="out-of-date"' in got(address + "a%20b/")
    with urllib.request.urlopen(address + "live-state", timeout=10) as found:
        assert json.loads(found.readline().removeprefix(b"data: "))["running"]
        there.looked = looked
        assert found.readline() == b"\n"
        # Told again at the next beat, though nothing has changed.
        assert not json.loads(found.readline().removeprefix(b"data: "))["running"]


def test_a_page_claims_nothing_before_anything_was_told(desk: tuple[Desk, str]) -> None:
    # A worker that is killed may have written the site, and told nobody.
    assert 'data-status="out-of-date"' in got(desk[1] + "a%20b/")


def test_files_of_statuses_are_withheld_while_nothing_counts(desk: tuple[Desk, str]) -> None:
    there, address = desk
    for name in RESULTS:
        with pytest.raises(HTTPError, match="503"):
            got(f"{address}/./{name}?x")
    there.set(State(site=1, running=False, current=True))
    assert {got(address + name) for name in RESULTS} == {"passes"}


def test_no_page_of_the_site_claims_anything_while_nothing_counts(tmp_path: Path) -> None:
    root = project(tmp_path)
    shutil.copytree(ROOT / "docs", root / "docs", dirs_exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", root)
    LiveSite(root, tmp_path / "site").build()
    claims = re.compile(
        r'(?i)data-status="passes"|checked: the rules|\d checked|scenarios pass\b|>passes|: passes'
        r'|"notice":""'
    )
    claiming = set()
    for page in (tmp_path / "site").rglob("*.html"):
        path = page.relative_to(tmp_path / "site")
        name, html = path.parent.as_posix(), page.read_text("utf-8")
        if not name.startswith("authors/") and claims.search(html):
            claiming.add(name)
            found = claims.findall((tmp_path / NOT_CURRENT / path).read_text("utf-8"))
            # What the words mean is explained in one place.
            assert found == (["Checked: the rules"] if name == "about" else []), name
    assert {".", "status", "whole", "guidance/calls", "decide", "about"} <= claiming


def test_a_state_counts_only_when_nothing_runs_and_nothing_is_wrong() -> None:
    begun = State()
    assert not begun.counts
    written = begun.after({"pages": None, "current": True, "problems": []})
    assert written.counts
    assert written.of("a/") == "1.0"
    again = written.after({"pages": ["a/"], "current": True, "problems": []})
    assert (again.of("a/"), again.of("b/"), again.counts) == ("1.1", "1.0", True)
    assert not replace(again, running=True).counts
    wrong = again.after({"pages": [], "current": False, "problems": ["x"]})
    assert (wrong.of("a/"), wrong.counts) == ("1.1", False)


def test_a_look_sees_whatever_changes(tmp_path: Path) -> None:
    one = tmp_path / "a" / "one.feature"
    one.parent.mkdir()
    one.write_text("x")
    (tmp_path / "a" / ".hidden").write_text("x")

    def after(before: dict[str, tuple[int, ...]]) -> list[str]:
        return [Path(x).name for x in changed(before, look([tmp_path / "a"]))]

    first = dict(look([tmp_path / "a"]))
    assert after(first) == []
    (tmp_path / "a" / ".hidden").write_text("xx")
    for name in ("backup.feature~", "x.cpython-313.pyc", "x.cpython-313.pyc.140"):
        (tmp_path / "a" / name).write_text("xx")
    assert after(first) == []
    # A feature file may have any name before its ending.
    odd = tmp_path / "a" / "x.pyc.feature"
    odd.write_text("x")
    assert after(first) == ["x.pyc.feature"]
    odd.unlink()
    # A folder of such a name is read, so it is looked at too.
    old = tmp_path / "a" / "old~" / "two.feature"
    old.parent.mkdir()
    old.write_text("x")
    assert after(first) == ["old~", "two.feature"]
    shutil.rmtree(old.parent)
    # An edit in place that keeps the size and puts the time back is seen all the same.
    then = one.stat()
    one.write_text("z")
    os.utime(one, ns=(then.st_atime_ns, then.st_mtime_ns))
    assert after(first) == ["one.feature"]
    replace_by_rename(one, "y")
    assert after(first) == ["one.feature"]
    one.unlink()
    assert after(first) == ["one.feature"]
    one.mkdir()
    assert after(first) == ["one.feature"]
    one.rmdir()
    shutil.rmtree(one.parent)
    assert after(first) == ["a", "one.feature"]
    assert look([tmp_path / "a"]) == {}


class _Idle:
    """A worker that has nothing to do; what it is asked is kept."""

    busy = gone = False

    def __init__(self, *_: object) -> None:
        self.asked: list[str] = []

    def ask(self, paths: list[str]) -> None:
        self.asked += paths

    def hear(self, seconds: float) -> dict[str, object] | None:
        return None

    def end(self) -> None:
        """Nothing to end."""


def test_nothing_counts_while_files_move_and_none_once_nobody_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk()
    desk.set(State(site=1, running=False, current=True))
    counted: list[bool] = []

    def moving(_: object) -> dict[str, tuple[int, ...]]:
        counted.append(desk.state.counts)
        if len(counted) == 6:
            raise RuntimeError("whatever can go wrong")
        return {str(tmp_path / "x"): (len(counted),)}

    monkeypatch.setattr(serve, "look", moving)
    monkeypatch.setattr(serve, "Worker", _Idle)
    with pytest.raises(RuntimeError):
        serve.keep_current(tmp_path, tmp_path, desk, Event(), lambda _: None)
    assert counted == [True, True, False, False, False, False]
    assert not desk.state.counts
    assert not desk.state.running
    assert "start gmc-steps serve again" in desk.state.problems[0]


def test_files_put_back_as_they_were_change_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk()
    standing = State(site=1, running=False, current=True)
    desk.set(standing)
    looks = iter([1, 2, 1, 1])
    ended = Event()

    def back(_: object) -> dict[str, tuple[int, ...]]:
        number = next(looks, None)
        if number is None:
            assert desk.state == standing
            ended.set()
            number = 1
        return {str(tmp_path / "x"): (number,)}

    monkeypatch.setattr(serve, "look", back)
    monkeypatch.setattr(serve, "Worker", _Idle)
    serve.keep_current(tmp_path, tmp_path, desk, ended, lambda _: None)
    assert next(looks, None) is None


class _Busy(_Idle):
    """A worker that has begun, and gives an answer whenever the test has put one there."""

    def __init__(self, *_: object) -> None:
        super().__init__()
        self.busy = True
        self.answers = _answers(
            {"pages": ["a/"], "problems": ["mixed"], "gone": {"x.feature": "gone"}},
            {"pages": ["b/"], "problems": ["wrong"]},
        )

    def ask(self, paths: list[str]) -> None:
        super().ask(paths)
        self.busy = True

    def hear(self, seconds: float) -> dict[str, object] | None:
        answer = next(self.answers)
        self.busy = answer is None
        return answer


def _answers(*told: dict[str, object]) -> Iterator[dict[str, object] | None]:
    for answer in told:
        yield None
        yield {"current": True, "gone": {}, **answer}


@pytest.mark.parametrize(
    "looks",
    [
        [1, 1, 2, 2],  # it has answered, and before the look at that the file was saved
        [1, 2, 2, 2],  # saved while it runs
        [1, 2, 1, 1],  # saved and put back while it runs: it may have read either
    ],
)
def test_a_run_during_which_files_changed_is_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, looks: list[int]
) -> None:
    desk, ended = Desk(), Event()
    states: list[State] = []
    said: list[str] = []
    left = iter(looks)

    def saved(_: object) -> dict[str, tuple[int, ...]]:
        return {str(tmp_path / "x"): (next(left, looks[-1]),)}

    def told(state: State) -> None:
        desk.state = state
        states.append(state)
        if not state.running:
            ended.set()

    monkeypatch.setattr(desk, "set", told)
    monkeypatch.setattr(serve, "look", saved)
    monkeypatch.setattr(serve, "Worker", _Busy)
    serve.keep_current(tmp_path, tmp_path, desk, ended, said.append)
    *before, after, _ = states
    assert all(state.running and not state.problems for state in before)
    # What was written for the run that nobody was told of is news all the same.
    assert (after.problems, after.versions) == (("gone", "wrong"), {"a/": 1, "b/": 1})
    assert [line.partition(",")[0] for line in said] == [
        "x: running…",
        "gone",
        "wrong",
        "Current: 2 pages written",
    ]


def test_what_check_has_to_say_is_said_unless_the_line_is_told_already(tmp_path: Path) -> None:
    root = project(tmp_path)
    for name in ("features", "docs"):
        shutil.copytree(ROOT / name, root / name, dirs_exist_ok=True)
    site = LiveSite(root, root / "site")
    assert complaints(site, []) == []
    calls = root / "features" / "calls.feature"
    before, tag, after = calls.read_text("utf-8").partition("@56.1")
    calls.write_text(f"{before}{tag} @nonsense{after}")
    at, column = before.count("\n") + 1, len(f"{before}{tag} ".rpartition("\n")[2]) + 1
    (line,) = complaints(site, [f"features/calls.feature:{at + 1}:5: another line"])
    place = f"features/calls.feature:{at}:{column}: "
    assert line.startswith(f"{place}the tag @nonsense means nothing here")
    assert complaints(site, [f"features/calls.feature:{at}:1: this line"]) == []


def test_what_check_says_of_files_that_changed_since_is_passed_over() -> None:
    worker = Worker.__new__(Worker)
    earlier, answer = {"complaints": ["earlier"]}, {"pages": []}
    worker.busy, worker._lines = True, Queue()
    for told in (earlier, answer, {"complaints": ["now"]}):
        worker._lines.put(json.dumps(told))
    assert [worker.hear(0.01) for _ in range(4)] == [None, answer, {"complaints": ["now"]}, None]


def test_a_terminal_that_goes_away_ends_nothing(tmp_path: Path) -> None:
    served = Served(tmp_path, heard=False)
    try:
        served.shows("passes")
        served.feature.write_text(served.bad)
        served.shows("fails", "features/calls.feature:")
    finally:
        served.process.kill()
        served.process.wait()


def test_a_page_that_could_not_be_written_is_not_taken_as_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "project"
    lay_out(root, "calls", "storing")
    site = LiveSite(root, tmp_path / "site")
    assert came_of(site, None)["current"]
    calls, storing = (root / "features" / f"{name}.feature" for name in ("calls", "storing"))
    good = calls.read_text(encoding="utf-8")
    calls.write_text(good.replace(GO, NO, 1), encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(LiveSite, "_replace", full)
        assert not came_of(site, ["features/calls.feature"])["current"]
    storing.write_text(storing.read_text(encoding="utf-8") + "\n# x\n", encoding="utf-8")
    assert came_of(site, ["features/storing.feature"])["current"]
    page = (tmp_path / "site" / "guidance" / "calls" / "index.html").read_text(encoding="utf-8")
    assert 'data-paragraph="56" data-status="fails"' in page


def test_a_saved_feature_is_in_every_file_of_statuses(tmp_path: Path) -> None:
    root = project(tmp_path)
    site = LiveSite(root, tmp_path / "site")
    site.build()
    told = [json.loads((tmp_path / "site" / "badges.json").read_text("utf-8"))]
    calls = root / "features" / "calls.feature"
    calls.write_text(calls.read_text("utf-8").replace(GO, NO, 1), "utf-8")
    pages = came_of(site, ["features/calls.feature"])["pages"]
    assert "guidance/calls/index.html" in pages
    told.append(json.loads((tmp_path / "site" / "badges.json").read_text("utf-8")))
    assert [x["paragraphs"]["56"]["status"] for x in told] == ["passes", "fails"]
    made = render.pages(site._plugin.site)
    assert {x: (tmp_path / "site" / x).read_text("utf-8") for x in made} == made
    assert {*RESULTS, DATA} == set(made)  # what the page that tries scenarios loads tells of none


def test_a_situation_that_comes_or_goes_takes_its_page_along(tmp_path: Path) -> None:
    root = project(tmp_path)
    site = LiveSite(root, tmp_path / "site")
    site.build()
    calls = root / "features" / "calls.feature"
    good = calls.read_text("utf-8")

    def shown() -> list[dict[str, str]]:
        """The title of each situation's page, as it is and while nothing counts."""
        folders = [tmp_path / x / "situations" for x in ("site", NOT_CURRENT)]
        pages = [{x.parent.name: x.read_text("utf-8") for x in y.glob("*/*.html")} for y in folders]
        return [{name: re.findall("<title>(.*?)<", x)[0] for name, x in y.items()} for y in pages]

    def after(text: str) -> dict[str, str]:
        calls.write_text(text, "utf-8")
        told = came_of(site, ["features/calls.feature"])
        assert (told["current"], told["problems"]) == (True, [])
        current, not_current = shown()
        assert current == not_current
        return current

    first = shown()[0]
    (tag, name), *_ = re.findall(r"(@situation @page:(\S+))", good)
    assert name in first
    renamed = after(good.replace(f"{tag} ", "@situation @page:another-name "))
    assert renamed == {"another-name": first.pop(name), **first}
    assert after(good.replace(f"{tag} ", "")) == first
    asked = after(re.sub(rf"({tag} .*\n +Scenario: ).*", r"\1Is it this?", good))
    assert asked[name].startswith("Is it this?")
    assert set(asked) == {name, *first}

    # The run that finds a file gone is not the last before the site is written, and this one fails.
    settings = root / "mkdocs.yml"
    text = settings.read_text("utf-8")
    calls.unlink()
    settings.write_text(f"{text}\nextra_css: [nowhere", "utf-8")
    assert not came_of(site, ["features/calls.feature"])["current"]
    settings.write_text(text, "utf-8")
    told = came_of(site, ["mkdocs.yml"])
    assert [*told["gone"]] == ["features/calls.feature"]
    assert told["gone"]["features/calls.feature"] in told["problems"]
    assert (shown(), [*site.untold]) == ([{}, {}], [])


def test_a_page_that_asks_for_nothing_known_ends_nothing(tmp_path: Path) -> None:
    """It is told; the page is left as it was, and of its second form."""
    root = project(tmp_path)
    site = LiveSite(root, tmp_path / "site")
    site.build()
    page = root / "docs" / "guidance" / "calls.md"
    good = page.read_text("utf-8")
    page.write_text(f"{good}\nAnother word.\n", "utf-8")
    assert came_of(site, ["docs/guidance/calls.md"])["current"]
    page.write_text(f"{good}\n<!-- show: nonsense -->\n", "utf-8")
    told = came_of(site, ["docs/guidance/calls.md"])
    assert not told["current"]
    (line,) = told["problems"]
    assert line.startswith("docs/guidance/calls.md:1:1: nothing is called 'nonsense'")
    second = tmp_path / NOT_CURRENT
    list(site.second_forms(second))  # the page's own was still to be written
    html = (second / "guidance" / "calls" / "index.html").read_text("utf-8")
    assert 'data-paragraph="56" data-status="out-of-date"' in html
    page.write_text(good, "utf-8")
    assert came_of(site, ["docs/guidance/calls.md"])["current"]


def project(tmp_path: Path) -> Path:
    """A copy with one feature file."""
    return lay_out(tmp_path / "project", "calls")


@pytest.mark.parametrize("begun", [True, False])
def test_a_page_that_is_not_utf_8_is_told_as_check_does(tmp_path: Path, begun: bool) -> None:
    root = project(tmp_path)
    site = LiveSite(root, tmp_path / "site")
    if begun:
        site.build()
    page = root / "docs" / "guidance" / "calls.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text, encoding="utf-16")
    told = came_of(site, ["docs/guidance/calls.md"])
    line = "docs/guidance/calls.md:1:1: the page is not UTF-8; save it as UTF-8"
    assert (told["current"], told["problems"]) == (False, [line])
    page.write_text(text, encoding="utf-8")
    assert came_of(site, ["docs/guidance/calls.md"])["current"]


def test_a_local_policy_that_cannot_be_read_is_not_said_to_be_missing(tmp_path: Path) -> None:
    root = project(tmp_path)
    site = LiveSite(root, tmp_path / "site")
    site.build()
    policy = root / "features" / "local" / "policy.toml"
    policy.parent.mkdir()
    policy.write_text("organisation =\n", encoding="utf-8")
    told = came_of(site, ["features/local/policy.toml"])["problems"]
    assert told[0].startswith("features/local/policy.toml:1:15: this is not TOML: ")
    page = tmp_path / "site" / "local" / "index.html"
    html = page.read_text(encoding="utf-8")
    assert "The local policy cannot be read" in html
    assert "features/local/policy.toml:1:15: this is not TOML: " in html
    policy.unlink()
    assert came_of(site, ["features/local/policy.toml"])["problems"] == []
    assert "There is no local policy here." in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("mistake", "told"),
    [
        ("x = (\n", "gmc_steps/guidance/facts.py:1:5: SyntaxError: '(' was never closed; "),
        ("import nothing_of_this_name\n", "gmc_steps/guidance/facts.py:1:1: ModuleNotFoundError: "),
    ],
)
def test_a_mistake_in_a_rule_is_told_in_one_line(tmp_path: Path, mistake: str, told: str) -> None:
    shutil.copytree(ROOT / "gmc_steps", tmp_path / "gmc_steps")
    (tmp_path / "gmc_steps" / "guidance" / "facts.py").write_text(mistake)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "docs").mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "gmc_steps.serve.worker", "site"],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )
    (line,) = done.stdout.splitlines()
    answer = json.loads(line)
    assert not answer["current"]
    assert answer["problems"][0].startswith(told)
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:{}", 200),
        ("localhost:{}", 200),
        ("evil.example:{}", 421),
        ("evil.example", 421),
        ("127.0.0.1", 421),
        ("127.0.0.1.evil.example:{}", 421),
        ("", 421),
    ],
)
def test_it_answers_under_its_own_names_alone(tmp_path: Path, host: str, status: int) -> None:
    """A name of another site that leads here (DNS rebinding) reads nothing."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("<html><head></head></html>", encoding="utf-8")
    desk = Desk()
    with Server(("127.0.0.1", 0), partial(Handler, site, desk)) as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        port = server.server_address[1]
        try:
            for method in ("GET", "HEAD"):
                connection = HTTPConnection("127.0.0.1", port, timeout=10)
                connection.putrequest(method, "/assets/x.js", skip_host=True)
                connection.putheader("Host", host.format(port))
                connection.endheaders()
                answer = connection.getresponse()
                assert answer.status == (404 if status == 200 else status)
                connection.close()
        finally:
            desk.end()
            server.shutdown()
