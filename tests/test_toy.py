"""A second guidance goes through every command, and the engine is the same.

`tests/toy/` is a project with a guidance of its own: the rules of a lending library. What it
decides is tested in `core/test_toy_decisions.py`, its guided tool in `browser/test_toy_tool.py`.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest
from served_project import Server
from toy_project import LIBRARY, RULES, call, copy_of_toy, edit

PARAGRAPHS = (1, 2, 3, 4, 5)
LENT = ("errand=borrow", "reader_age=adult", "library_card=seen")


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy that no test changes."""
    return copy_of_toy(tmp_path_factory.mktemp("toy"))


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """A copy to be changed."""
    return copy_of_toy(tmp_path)


@pytest.fixture(scope="module")
def built(toy: Path) -> Path:
    """The folder of its site, built."""
    done = call(toy, "build", "--strict", "--offline", "--junit", "results/junit.xml")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    return toy / "site"


def test_it_is_in_order(toy: Path) -> None:
    done = call(toy, "check")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "Features, restatements and norms are in order.\n"


def test_every_scenario_runs_and_every_paragraph_passes(built: Path) -> None:
    status = json.loads((built / "status.json").read_text(encoding="utf-8"))
    found = {paragraph["id"]: paragraph["status"] for paragraph in status["paragraphs"]}
    assert found == dict.fromkeys(PARAGRAPHS, "passes")
    scenarios = [x for paragraph in status["paragraphs"] for x in paragraph["scenarios"]]
    assert {scenario["status"] for scenario in scenarios} == {"passes"}
    assert status["problems"] == []
    assert RULES in status["inputs"]


def test_its_site_says_it_in_its_own_words(built: Path) -> None:
    page = (built / "guidance/children/index.html").read_text(encoding="utf-8")
    assert 'data-paragraph="4" data-status="passes"' in page
    assert LIBRARY.edition.disclaimer in page
    tool = (built / "decide/index.html").read_text(encoding="utf-8")
    assert LIBRARY.tool.question in tool
    assert "Riverside Library" in (built / "local/index.html").read_text(encoding="utf-8")
    assert (built / "offline.zip").stat().st_size > 10_000


def test_its_situations_have_pages_too(built: Path) -> None:
    page = (built / "situations/reserved-book/index.html").read_text(encoding="utf-8")
    assert "<h1>Another reader has reserved the book. May I lend it?</h1>" in page
    assert 'class="card" data-verdict="must_not"' in page
    assert "Checked: the rules behave as written." in page
    assert "local policy</a>" in page
    address = "../../decide/#errand=borrow&amp;reader_age=adult&amp;reserved_by=another"
    assert f'href="{address}&amp;library_card=seen"' in page
    listed = (built / "situations/index.html").read_text(encoding="utf-8")
    for path in ('href="reserved-book/"', 'href="no-parent-asked/"'):
        assert path in listed
    first = (built / "index.html").read_text(encoding="utf-8")
    assert 'href="situations/reserved-book/"' in first


OTHER = re.compile(
    r"doctor|patient|recording|medical|\bnations?\b|\bgmc(?![-_]steps)", re.IGNORECASE
)
NUMBER = re.compile(r"(?<![\w.:-])59(?![\w.:-])")
SHAPES = re.compile(
    r'<svg.*?</svg>|<(?:path|rect|text|line)[^>]*>|"line": \d+|, line \d+|#L\d+', re.DOTALL
)


def test_no_page_says_a_word_of_the_other_guidance(built: Path) -> None:
    """Neither of its subject nor of its publisher, nor how many paragraphs it has.

    The number may stand in a digest, a time or a drawing, or be that of a line.
    """
    written = [x for x in built.rglob("*") if x.suffix in (".html", ".js", ".json", ".css")]
    own = [x for x in written if "javascripts" not in x.parts]  # there is Material's own search
    assert len(own) > 25
    for path in own:
        text = path.read_text(encoding="utf-8")
        assert OTHER.findall(text) == [], path
        if path.suffix != ".css":
            assert NUMBER.findall(SHAPES.sub("", text)) == [], path


def test_a_situation_is_decided_in_words(toy: Path) -> None:
    done = call(toy, "decide", *LENT)
    assert (done.returncode, done.stderr) == (0, "")
    for line in (
        "Outstanding, locally: L1.",
        "     L1  the librarian must stamp the date (local, goes beyond paragraph 1) [outstanding]",
        "If all of this is so: the librarian may go ahead.",
        "  - the book could be replaced",
        "Next question: Has another reader reserved the book?",
    ):
        assert line in done.stdout.splitlines()


def test_a_situation_is_decided_as_data(toy: Path) -> None:
    given = json.dumps({"owner": "library", "errand": "renew", "reader_age": "teenager"})
    done = call(toy, "decide", "--json", given=given)
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert said["verdict"] == "depends"
    assert said["verdict_assuming"] == "may_once"
    assert said["next_question"] == "library_card"
    assert said["guidance"] == {
        "edition": LIBRARY.edition.references,
        "digest": LIBRARY.edition.digest,
    }
    states = {finding["norm"]: finding["state"] for finding in said["findings"]}
    assert (states["1.2"], states["4.1"], states["4.2"]) == ("applies", "unclear", "does not apply")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("errant=borrow", "there is no fact 'errant'; did you mean errand or branch?"),
        ("errand=steal", "errand has no value 'steal'; use borrow, renew, reading or bring_back"),
        (
            "errand=renew read_where=room",
            "read_where is not relevant here, because of errand=renew; leave out one of the two",
        ),
        ("borrow", "'borrow' is not FACT=VALUE; for example errand=borrow"),
    ],
)
def test_a_wrong_situation_is_told_in_its_own_names(toy: Path, words: str, said: str) -> None:
    done = call(toy, "decide", *words.split())
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"gmc-steps: {said}\n")


def test_its_phrases_are_listed(toy: Path) -> None:
    done = call(toy, "steps", "reading", "room")
    assert done.returncode == 0
    assert "  Given the book is to be read in the reading room" in done.stdout.splitlines()
    missed = call(toy, "steps", "boook")
    assert missed.returncode == 1
    assert "No phrase contains all of: boook. The nearest are:" in missed.stdout


def test_a_new_scenario_is_written_where_it_belongs(changed: Path) -> None:
    done = call(
        *(changed, "new", "p4", "--norm", "4.3", "--name", "A child is told the date"),
        *("--given", "the reader is under 12", "--given", "the reader wants to borrow the book"),
    )
    assert done.returncode == 0, done.stderr
    path, _, line = done.stdout.strip().partition(":")
    written = (changed / path).read_text(encoding="utf-8").splitlines()
    assert path == "features/children.feature"
    assert written[int(line) - 1].strip() == "Scenario: A child is told the date"
    assert call(changed, "check").returncode == 0


def test_the_desk_has_something_to_say_of_it(changed: Path) -> None:
    done = call(changed, "doctor", "--strict")
    assert (done.returncode, done.stdout) == (0, "")
    feature = changed / "features/lending.feature"
    whole = feature.read_text(encoding="utf-8")
    start, end = whole.index("      @2.2\n      Examples"), whole.index("  @p3\n")
    feature.write_text(whole[:start] + whole[end:], encoding="utf-8")
    suggested = call(changed, "suggest", "p2")
    assert suggested.returncode == 0
    assert "Suggested for 2.2, 1: another reader has reserved the book" in suggested.stdout
    assert "Then the librarian must not renew a loan that somebody is" in suggested.stdout


def test_its_text_is_held_against_its_norms(changed: Path) -> None:
    done = call(changed, "fidelity", "official.txt")
    assert (done.returncode, done.stdout) == (0, "")
    edit(changed / "docs/guidance/lending.md", "[paragraph 1](#p1)", "the first paragraph")
    done = call(changed, "fidelity", "official.txt")
    assert (done.returncode, done.stdout) == (
        1,
        (
            "official.txt:4:1: paragraph 2 refers to paragraph 1, but its restatement does not; "
            "link to #p1 in docs/guidance\n"
        ),
    )


def test_its_own_guidance_copies_no_sentence_either(changed: Path) -> None:
    text = "Everybody who owns a card may borrow. The desk must see the card every time."
    edit(changed / RULES, "# The norms, in the order of the rules.", f"# {text}")
    done = call(changed, "fidelity", "official.txt")
    assert done.returncode == 1
    assert done.stdout.startswith(f"{RULES}:")
    assert "nine words of the regulator's text are here" in done.stdout


def test_a_wrong_restatement_is_told(changed: Path) -> None:
    edit(changed / "docs/guidance/lending.md", "**must not**{ #2.2 }", "**should not**{ #2.2 }")
    done = call(changed, "check")
    assert done.returncode == 1
    assert done.stdout == (
        "docs/guidance/lending.md:15:102: norm 2.2 is a 'must not', but the text says "
        "'should not'; say **must not**\n"
    )


def test_a_scenario_that_fails_is_told_and_shown(changed: Path) -> None:
    edit(changed / "features/lending.feature", "And 1.2 is met\n", "And 1.2 is not met\n")
    done = call(changed, "build")
    assert done.returncode == 1
    assert "1 fails, 24 passes" in done.stderr
    assert "features/lending.feature:14:7: A reader shows a card" in done.stderr
    page = (changed / "site/guidance/lending/index.html").read_text(encoding="utf-8")
    assert 'data-paragraph="1" data-status="fails"' in page
    assert 'data-paragraph="2" data-status="passes"' in page


def test_a_rule_that_changes_takes_its_statuses_along(changed: Path) -> None:
    assert call(changed, "build").returncode == 0
    edit(changed / RULES, "when=_renewing & _reserved,", "when=_renewing,")
    done = call(changed, "build")
    assert done.returncode == 1
    assert "features/lending.feature:" in done.stderr


WRONG = {
    "a rule that Python cannot read": (
        "_child, _minor = ",
        "_child, _minor == = ",
        r"library/__init__\.py:\d+:\d+: SyntaxError: invalid syntax; correct it",
    ),
    "a value that the fact does not have": (
        'errand.is_("renew")',
        'errand.is_("prolong")',
        r"library/__init__\.py:\d+:\d+: ValueError: errand has no value 'prolong'; correct it",
    ),
    "a norm displaced by none": (
        'by("3.2", stated=True)',
        'by("3.9", stated=True)',
        (
            r"library/__init__\.py:\d+:\d+: norm 3\.1 refers to 3\.9, which is not a norm; "
            "check the id"
        ),
    ),
    "a question that turns on a later one": (
        "*(owner, errand, reader_age,",
        "*(owner, reader_age, errand,",
        (
            r"library/__init__\.py:\d+:\d+: whether reader_age is asked turns on errand, which is "
            r"not asked before it; declare errand above reader_age"
        ),
    ),
    "two answers alike": (
        '"the book is the reader\'s own"',
        '"the reader wants to renew a loan"',
        (
            r"library/__init__\.py:\d+:\d+: two answers read 'the reader wants to renew a loan', "
            r"of owner and of errand; reword one of them"
        ),
    ),
}


def told_by_all(root: Path, line: str) -> None:
    """Whichever command is called, one line tells it, and nothing is answered."""
    for command in (["check"], ["build"], ["decide", "errand=borrow"], ["steps"], ["doctor"]):
        done = call(root, *command)
        assert done.returncode == 1, command
        assert re.fullmatch(line, done.stderr.strip()), (command, done.stderr)
        assert done.stdout == ""


@pytest.mark.parametrize("mistake", WRONG)
def test_a_wrong_guidance_is_told_in_one_line(changed: Path, mistake: str) -> None:
    old, new, line = WRONG[mistake]
    edit(changed / RULES, old, new)
    told_by_all(changed, line)


def test_a_guidance_that_is_not_there_is_told(changed: Path) -> None:
    edit(changed / "mkdocs.yml", "guidance: library", "guidance: librarian")
    told_by_all(
        changed,
        r"mkdocs\.yml:9:17: there is no module 'librarian'; put librarian\.py beside mkdocs\.yml, "
        "or name another",
    )


def test_its_local_policy_adds_and_takes_nothing_away(changed: Path) -> None:
    kept = call(changed, "decide", *LENT, "L1=kept").stdout
    assert "If the usual answers hold: the librarian may go ahead" in kept
    broken = call(changed, "decide", *LENT, "L1=not_kept").stdout
    assert "must not go ahead as things stand; the guidance alone: the librarian may" in broken
    edit(changed / "features/local/policy.toml", '"must"', '"may"')
    done = call(changed, "check")
    assert done.returncode == 1
    assert "features/local/policy.toml:6:1: a local rule cannot say 'may'" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="it is ended by a signal")
def test_a_save_shows_while_it_is_served(changed: Path) -> None:
    served = Server(changed, "guidance/lending/")
    passing = 'data-paragraph="2" data-status="passes"'
    failing = 'data-paragraph="2" data-status="fails"'
    try:
        served.until(lambda html, _: passing in html)
        rules = (changed / RULES).read_text(encoding="utf-8")
        edit(changed / RULES, "when=_renewing & _reserved,", "when=_renewing,")
        served.until(lambda html, _: failing in html)
        (changed / RULES).write_text(rules, encoding="utf-8")
        served.until(lambda html, _: passing in html)
        edit(changed / "docs/guidance/lending.md", "while somebody else is", "while anybody is")
        served.until(lambda html, _: "while anybody is" in html)
    finally:
        assert served.end() == 0
