"""Pages, policies, settings, results and calls that somebody spoilt.

Each oracle is a slow reading of the same file by its format alone, with no code of the project.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from fuzzed import told_in_lines, tried
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown
from own import EXAMPLE, ROOT, load_in, run_in
from small_project import lay_out

from gmc_steps.check.restatements import lint_restatements
from gmc_steps.cli.commands import main
from gmc_steps.evidence.messages import read_messages
from gmc_steps.evidence.results import MESSAGES
from gmc_steps.evidence.stored import STATUS, read_status, scenarios_of
from gmc_steps.guidance import GUIDANCE
from gmc_steps.local.policy import parse_policy
from gmc_steps.publish.configuration import read_configuration
from gmc_steps.source.problem import ContentError
from gmc_steps.source.restatements import Restatements, read_page

# Of what failed, all is printed that was drawn.
pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

ODD = st.sampled_from(
    ["", " ", "\n", "\n\n", "    ", "\t", "\x00", "\u202e", "\u200b", "é", "[", "]", "{", "}", '"',
     "'''", "9…", "[…", "-", "#", ":", "=", "|", "<!--", "-->", "*", "**", "&", "\\"]
)  # fmt: skip


Change = tuple[int, int, str]


def changes(odd: st.SearchStrategy[str] = ODD) -> st.SearchStrategy[list[Change]]:
    """One to three changes: where, in millionths of a text, how much goes, and what comes."""
    where, gone = st.integers(0, 10**6), st.sampled_from([0, 0, 1, 5, 40])
    return st.lists(st.tuples(where, gone, odd), min_size=1, max_size=3)


def spoilt(text: str, made: list[Change]) -> str:
    for where, gone, odd in made:
        at = where * len(text) // 10**6
        odd = odd[0] * 5000 if odd.endswith("…") else odd
        text = text[:at] + odd + text[at + gone :]
    return text


# ------------------------------------------------------------------------ restatement pages

PAGES = {
    section.path: (ROOT / section.path).read_text(encoding="utf-8") for section in GUIDANCE.sections
}
PAGE = "docs/guidance/calls.md"
_MODAL = re.compile(
    r"\b(?:must not|must|should not|should|need not|may not|may|cannot|never|not|no longer)\b"
    r"|\bwithout\b"
    r"|n['’]t\b"
)
_BEFORE = [
    "<del>", "<span hidden>", "<!-- ", "never ", "not ", "`", "~~", "<p hidden>", "\n\n    ",
    "no longer ", "do not ", "\n\n```\n", "<script>", "<details>\n", "<div>\n",
    '<span style="display:none">', "**", "__", "\\", "[x]: ", "you need not say that you ",
]  # fmt: skip
_AFTER = ["</del>", " not", " never", "n't", "</span>", " -->", "`", "\u200b", "**", " neither"]


class _Visible(HTMLParser):
    """What a reader of a page sees of its text."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.hidden = "", 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        hides = tag in ("del", "s", "script", "style", "template", "code", "pre")
        hides = hides or "hidden" in values or "none" in (values.get("style") or "")
        self.hidden += bool(self.hidden or hides) and tag not in ("br", "img", "hr", "input")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= bool(self.hidden)

    def handle_data(self, data: str) -> None:
        self.text += "" if self.hidden else data


def modal_words(text: str) -> Counter[str]:
    """The modal and turning words that a reader sees, those beside a mark among them."""
    visible = _Visible()
    visible.feed(markdown(text, extensions=["attr_list", "admonition", "md_in_html"]))
    plain = " ".join(re.sub("[\u200b-\u200f]", "", visible.text).lower().split())
    return Counter(_MODAL.findall(plain))


@st.composite
def spoilt_pages(draw: st.DrawFn) -> str:
    """The page with something beside a mark that turns its word round, or hides it."""
    text = PAGES[PAGE]
    marks = [*re.finditer(r"\*\*[^*\n]+\*\*\{ #\d+\.\d+ \}", text)]
    mark = draw(st.sampled_from(marks))
    word = mark[0]
    match draw(st.sampled_from(["before", "after", "both", "other"])):
        case "before":
            word = draw(st.sampled_from(_BEFORE)) + word
        case "after":
            word = word + draw(st.sampled_from(_AFTER))
        case "both":
            word = draw(st.sampled_from(_BEFORE)) + word + draw(st.sampled_from(_AFTER))
        case "other":
            other = draw(
                st.sampled_from(["may", "must", "should", "mu st", "m&#117;st", "", "mu\u0455t"])
            )
            word = re.sub(r"\*\*[^*]+\*\*", f"**{other}**", word)
    return text[: mark.start()] + word + text[mark.end() :]


def complaints(text: str) -> list[str]:
    pages = [read_page(path, page, EXAMPLE) for path, page in {**PAGES, PAGE: text}.items()]
    return [str(x) for x in lint_restatements(Restatements(tuple(pages)), GUIDANCE)]


@tried(30)
@given(text=spoilt_pages())
def test_no_page_is_in_order_whose_modal_words_are_others(text: str) -> None:
    told = complaints(text)
    told_in_lines(told)
    assert told or modal_words(text) == modal_words(PAGES[PAGE]), text


@tried(25)
@given(made=changes())
def test_any_page_is_told_in_lines(made: list[Change]) -> None:
    told_in_lines(complaints(spoilt(PAGES[PAGE], made)))


# --------------------------------------------------------------------------- local policies

POLICY = """organisation = "Example Trust"

[[rule]]
id = "L1"
beside = 13
modality = "must"
act = "note the time"
when = { patient = ["adult", "child"], stage = "make" }

[[rule]]
id = "L2"
beside = 56
modality = "should"
act = "ask a colleague"
"""
_OTHERS = st.one_of(
    ODD,
    st.sampled_from(
        ['"may"', '"need not"', "0", "99", "unless = true", "[[rule]]", '"L1"', '"L9"', "true",
         'modality = "may"', "beside = 1.5", 'when = { patient = [] }', '"must not"', "inf", "nan"]
    ),
)  # fmt: skip


@tried(150)
@given(made=changes(_OTHERS))
def test_a_policy_is_refused_in_lines_or_adds_what_it_says(made: list[Change]) -> None:
    text = spoilt(POLICY, made)
    try:
        policy = parse_policy(text, GUIDANCE)
    except ContentError as error:
        told_in_lines(error.problems)
        return
    written = tomllib.loads(text)
    assert written.keys() <= {"organisation", "rule"}
    rules = written.get("rule", [])
    assert [rule.id for rule in policy.rules] == [x["id"] for x in rules]
    for rule in rules:
        assert rule.keys() <= {"id", "beside", "modality", "act", "when", "due"}
        assert rule["modality"] in ("must", "must not", "should", "should not"), rule
        assert rule["beside"] in GUIDANCE.paragraphs


# ------------------------------------------------------------------------------- settings

SETTINGS = """site_name: x
theme:
  name: material
plugins:
  - gmc_steps:
      organisation: Example
      next_review: 2030-01-01
      local:
        x: y
markdown_extensions:
  - attr_list
"""


@tried(60)
@given(made=changes())
def test_settings_are_read_or_refused_in_lines(folder: Path, made: list[Change]) -> None:
    (folder / "mkdocs.yml").write_text(
        spoilt(SETTINGS, made), encoding="utf-8", errors="surrogatepass"
    )
    try:
        read_configuration(folder)
    except ContentError as error:
        told_in_lines(error.problems)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("settings")
    (root / "docs").mkdir()
    return root


# -------------------------------------------------------------------------------- results

FEATURE = """Feature: Calls
  @p56
  Rule: Paragraph 56: Calls
    Scenario: right
      Then 56.4 depends on what the item is
    Scenario: wrong
      Then 56.4 does not apply
    Scenario: no step
      Then all is well with the item
"""


@dataclass(frozen=True)
class Ran:
    """A project of one that passes, one that fails, one that is undefined; what its run wrote."""

    root: Path
    status: str = field(repr=False)
    messages: str = field(repr=False)


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    root = lay_out(tmp_path_factory.mktemp("ran"))
    (root / "features/calls.feature").write_text(FEATURE, encoding="utf-8")
    run_in(root)
    return Ran(root, *((root / x).read_text(encoding="utf-8") for x in (STATUS, MESSAGES)))


_IN_RESULTS = st.one_of(
    ODD, st.sampled_from(["PASSED", "FAILED", "passes", "fails", "true", "0", "\n{}\n", '"passes"'])
)


_PLACE = st.integers(0, 10**6)
_TURNED = [
    *(("fails", "passes"), ("FAILED", "PASSED"), ("false", "true"), ("UNDEFINED", "PASSED")),
    ("undefined", "passes"),
]


def passing(status: dict[str, Any]) -> set[str]:
    return {x["name"] for x in scenarios_of(status) if x["status"] == "passes"}


@tried(60)
@given(made=changes(_IN_RESULTS), turned=st.sampled_from([None, *_TURNED]), of_status=st.booleans())
def test_no_spoilt_results_make_anything_pass(
    ran: Ran, made: list[Change], turned: tuple[str, str] | None, of_status: bool
) -> None:
    root, status, messages = ran.root, ran.status, ran.messages
    text = status if of_status else messages
    other = text.replace(*turned) if turned else spoilt(text, made)
    (root / STATUS).write_text(other if of_status else status, encoding="utf-8")
    (root / MESSAGES).write_text(messages if of_status else other, encoding="utf-8")
    kept = _says_the_same(other, status) if of_status else other == messages
    found = load_in(root)
    assert passing(found) == ({"right"} if kept else set())
    told_in_lines(f"{x['uri']}:{x['line']}:{x['column']}: {x['text']}" for x in found["problems"])


def _says_the_same(other: str, status: str) -> bool:
    try:
        return bool(json.loads(other) == json.loads(status))
    except (ValueError, RecursionError):
        return False


@tried(60)
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["drop", "twice", "swap", "spoil"]), _PLACE, _PLACE),
        min_size=1,
        max_size=2,
    ),
    made=changes(_IN_RESULTS),
)
def test_spoilt_messages_are_whole_or_refused(
    ran: Ran,
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[tuple[str, int, int]],
    made: list[Change],
) -> None:
    lines = ran.messages.splitlines(keepends=True)
    for step, one, another in steps:
        at, other = one % len(lines), another % len(lines)
        match step:
            case "drop":
                del lines[at]
            case "twice":
                lines.insert(at, lines[at])
            case "swap":
                lines[at], lines[other] = lines[other], lines[at]
            case "spoil":
                lines[at] = spoilt(lines[at], made)
    path = tmp_path_factory.getbasetemp() / "spoilt.ndjson"
    path.write_text("".join(lines), encoding="utf-8")
    try:
        (results,) = read_messages(path)
    except ContentError as error:
        told_in_lines(error.problems)
        return
    # By the standard: each case that began has ended, and the worst of its steps is its own.
    told = [next(iter(json.loads(x).items())) for x in path.read_text("utf-8").splitlines()]
    worst: dict[str, set[str]] = {b["id"]: set() for kind, b in told if kind == "testCaseStarted"}
    for kind, body in told:
        if kind == "testStepFinished":
            worst[body["testCaseStartedId"]].add(body["testStepResult"]["status"])
    green = sum(found == {"PASSED"} for found in worst.values())
    assert green == sum(case.counted == ("passed",) for case in results.cases.values()) == 1


@tried(60)
@given(made=changes(_IN_RESULTS), turned=st.sampled_from([None, *_TURNED]))
def test_a_status_is_what_was_sealed_or_refused(
    ran: Ran, made: list[Change], turned: tuple[str, str] | None
) -> None:
    other = ran.status.replace(*turned) if turned else spoilt(ran.status, made)
    try:
        read_status(other)
    except ContentError as error:
        told_in_lines(error.problems)
        return
    found = json.loads(other)
    seal = found.pop("checksum")
    plain = json.dumps(found, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert seal == hashlib.sha256(plain.encode()).hexdigest()


# ---------------------------------------------------------------------------------- calls

_WORDS = st.one_of(
    st.sampled_from(["stage=make", "patient=adult", "item=recording", "13.1=done", "L1=done", "p13",
                     "p99", "calls", "calls.feature:4", "features/calls.feature:7:1", "--json",
                     "--by", "--law", "L1", "-x", "", "stage=", "=", "patient", ":", "../x:1"]),
    ODD.filter(lambda word: "\x00" not in word),
)  # fmt: skip


@tried(30)
@given(
    command=st.sampled_from(["decide", "check", "try", "steps", "doctor", "reviewed"]),
    words=st.lists(_WORDS, max_size=3),
    made=st.one_of(st.none(), changes()),
)
def test_any_call_ends_with_a_code_and_no_traceback(
    ran: Ran, command: str, words: list[str], made: list[Change] | None
) -> None:
    given_ = spoilt('{"stage": "make", "patient": "adult"}', made) if made else ""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ran.root)
        done = CliRunner().invoke(main, [command, *words], input=given_)
    assert isinstance(done.exception, SystemExit | None), (words, done.exception)
    assert done.exit_code in (0, 1, 2), (command, words)
    assert "Traceback" not in done.output
    assert "GMC_STEPS_TRACEBACK" not in done.output, done.output  # nobody foresaw that
