"""What `gmc-steps diff` says of edits to the library's rules, and which revisions it refuses."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from own import ROOT
from toy_project import LIBRARY, RULES, TOY, call, copy_of_toy, edit

import gmc_steps.guidance
from gmc_steps.core import Guidance
from gmc_steps.core.advice import Advice
from gmc_steps.core.compiled import compiled
from gmc_steps.core.logic import NEVER
from gmc_steps.core.norm import Due, Gate, Modality, Norm
from gmc_steps.core.situation import Situation
from gmc_steps.core.validity import GuidanceError
from gmc_steps.guidance import GUIDANCE
from gmc_steps.prove.batches import Draws, answers
from gmc_steps.source.loading import load_copied
from gmc_steps.source.project import read_project
from gmc_steps.strength.differences import Case, Comparer, advice_in
from gmc_steps.strength.letter import NOTHING, Letter
from gmc_steps.strength.occurring import ends, occurring
from gmc_steps.strength.revision import RevisionError, laid_out

SCENARIOS = read_project(TOY).features.scenarios
ERRAND, AGE = LIBRARY.facts["errand"], LIBRARY.facts["reader_age"]


def with_norm(id: str, **changes: object) -> Guidance:
    return LIBRARY.with_norms({id: replace(LIBRARY.norm[id], **changes)})  # type: ignore[arg-type]


def with_fact(name: str, **changes: object) -> Guidance:
    fact = replace(LIBRARY.facts[name], **changes)  # type: ignore[arg-type]
    return replace(LIBRARY, facts={**LIBRARY.facts, name: fact})


def with_lending(change: Callable[[tuple[Norm, ...]], tuple[Norm, ...]]) -> Guidance:
    first, *others = LIBRARY.sections
    return replace(LIBRARY, sections=(replace(first, norms=change(first.norms)), *others))


WIDER = with_norm("2.1", when=ERRAND.is_("renew"))
NEW = replace(LIBRARY.norm["1.2"], id="1.3", modality=Modality.SHOULD, met=None, gate=Gate.NONE)
EDITS: dict[str, tuple[Guidance, set[tuple[str, object, object]]]] = {
    "a ban is lifted": (
        with_norm("2.2", when=NEVER),
        {("", "must_not", "silent"), ("2.2", "applies", "does not apply")},
    ),
    "a permission is wider": (WIDER, {("2.1", "does not apply", "applies")}),
    "an exception goes": (
        with_norm("3.1", displaced_by=()),
        {
            ("", "may", "must_not"),
            ("", "should_not", "must_not"),
            ("3.1", "displaced", "applies"),
        },
    ),
    "other words of force": (
        with_norm("4.3", modality=Modality.GOOD_PRACTICE),
        {("4.3", "should", "good practice")},
    ),
    "due at another time": (
        with_norm("4.3", due=Due.AFTER),
        {("4.3", "before", "after")},
    ),
    "a norm is new": (
        with_lending(lambda norms: (*norms, NEW)),
        {("1.3", None, "should")},
    ),
    "a norm is gone": (
        with_lending(lambda norms: tuple(x for x in norms if x.id != "3.3")),
        {("3.3", "condition", None)},
    ),
    "met by something else": (
        with_norm("4.2", met=LIBRARY.facts["suits_child"].is_("no")),
        {
            ("", "may", "should_not"),
            ("", "should_not", "may"),
            ("", "should_stop", "may"),
            ("", "may", "should_stop"),
            ("", "person_decides", "should_not"),
            ("", "should_not", "person_decides"),
            ("4.2", "met", "not met"),
            ("4.2", "not met", "met"),
        },
    ),
    "nothing is unclear": (
        with_norm("4.1", unclear=NEVER, reading=0),
        {("4.1", "unclear", "applies")},
    ),
    "a question arises elsewhere": (
        with_fact("library_card", relevant=ERRAND.is_("borrow")),
        {("", "may", "must_not"), ("1.2", "met", "not met")},
    ),
}


def told(before: Guidance, after: Guidance) -> Letter:
    found = Comparer(before, after).differences()
    seen = occurring(before, after, SCENARIOS, found)
    return Letter(before, after, ("the first", "the second"), found, seen)


@pytest.mark.parametrize("edit_", EDITS)
def test_an_edit_is_told_for_what_it_changes(edit_: str) -> None:
    after, wanted = EDITS[edit_]
    letter = told(LIBRARY, after)
    found = {(x.norm, x.before, x.after) for x in letter.found.changes}
    assert found == wanted
    assert not letter.found.unproved
    for change in letter.found.changes:
        assert change.case is not None
        one, other = (advice_in(x, change.case) for x in (LIBRARY, after))
        assert one is not None, change
        assert other is not None, change
        assert change.seen(one, other), change
    assert "No other answer changes: proved" in letter.markdown()


def drawn(guidance: Guidance, count: int) -> list[Case]:
    draws = Draws(compiled(guidance), Random(7))
    inputs = draws.complete(draws.nothing(), count)
    return [Case(answers(compiled(guidance), inputs, bit), usual=False) for bit in range(count)]


@pytest.mark.parametrize("edit_", EDITS)
def test_no_situation_drawn_at_random_changes_in_a_way_that_is_not_told(edit_: str) -> None:
    after, _ = EDITS[edit_]
    found = {(x.norm, x.before, x.after) for x in Comparer(LIBRARY, after).differences().changes}
    looked_at = 0
    for case in [*drawn(LIBRARY, 300), *drawn(after, 300)]:
        one, other = (advice_in(x, case) for x in (LIBRARY, after))
        if one is None or other is None or not (complete(one) and complete(other)):
            continue
        looked_at += 1
        if one.verdict is not other.verdict:
            assert ("", one.verdict, other.verdict) in found, case
        for id in LIBRARY.norm.keys() & after.norm.keys():
            states = one.state(id), other.state(id)
            assert states[0] is states[1] or (id, *states) in found, (id, case)
    assert looked_at > 100


def complete(advice: Advice) -> bool:
    """Whether each question that arises is answered, for one purpose."""
    situation = advice.situation
    arising = (x for x in advice.guidance.facts if situation.relevance(x))
    return not advice.purposes and all(x in situation.answers for x in arising)


def test_words_alone_change_no_answer() -> None:
    other = with_norm("3.1", act="lend a book for which another reader waits")
    letter = told(LIBRARY, other)
    text = letter.markdown()
    assert NOTHING in text
    assert "lend a book for which another reader waits" in text
    assert "Answers that change" not in text
    assert not [*letter.annotations(TOY)]


def test_another_usual_answer_is_told_as_a_question() -> None:
    letter = told(LIBRARY, with_fact("reserved_by", usual="another"))
    assert "now takes for granted “another reader has reserved the book”" in letter.markdown()


def test_a_usual_answer_on_another_condition_is_told_as_a_question() -> None:
    letter = told(LIBRARY, with_fact("reserved_by", usual_when=AGE.is_("adult")))
    said = "“Has another reader reserved the book?” has its usual answer in different situations"
    assert said in letter.markdown()


def test_another_way_with_several_purposes_is_told() -> None:
    purposes = LIBRARY.policy.purposes
    assert purposes is not None
    policy = replace(LIBRARY.policy, purposes=replace(purposes, own=("branch",)))
    text = told(LIBRARY, replace(LIBRARY, policy=policy)).markdown()
    assert "Several purposes are judged differently" in text


def test_a_value_that_only_one_revision_has_is_told_and_left_out() -> None:
    more = {**ERRAND.phrases, "lend_on": "the reader wants to lend the book to somebody else"}
    letter = told(with_fact("errand", phrases=more), LIBRARY)
    assert "no longer has the answer “the reader wants to lend the book" in letter.markdown()
    assert not letter.found.changes


def test_situations_are_counted_as_the_core_decides_them() -> None:
    after, _ = EDITS["met by something else"]
    letter = told(LIBRARY, after)
    change = next(x for x in letter.found.changes if (x.norm, x.before) == ("4.2", "met"))
    cases = [case for task in after.tool.tasks if task.page for case, _ in ends(after, task)]
    by_hand = 0
    for case in cases:
        advised = (Advice(Situation.of(x, case.answers)).assumed for x in (LIBRARY, after))
        by_hand += [each.finding("4.2").done for each in advised] == ["met", "not met"]
    assert letter.seen.tasks[change] == by_hand > 0
    assert by_hand < letter.seen.any_task.changed <= letter.seen.any_task.known == len(cases)
    assert letter.seen.scenarios[change] > 0


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    copy_of_toy(tmp_path)
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "The rules"]):
        git(tmp_path, *words)
    return tmp_path


def git(root: Path, *words: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *words], cwd=root, check=True, capture_output=True)


def test_the_command_reads_revisions_and_leaves_the_files_alone(repository: Path) -> None:
    edit(repository / RULES, "when=_renewing & ~_reserved", "when=_renewing")
    done = call(repository, "diff", "HEAD", "--annotations")
    assert done.returncode == 0, done.stderr
    assert "2.1 (the librarian may renew" in done.stdout
    assert "applies where it did not apply" in done.stdout
    assert f"::notice file={RULES},line=" in done.stdout
    assert "when=_renewing)," in (repository / RULES).read_text()
    same = call(repository, "diff", "HEAD", "HEAD")
    assert (same.returncode, same.stdout.count(NOTHING)) == (0, 1), same.stderr
    git(repository, "commit", "-qam", "Wider")
    letter = call(repository, "diff", "HEAD~1", "HEAD", "--letter", "--annotations")
    assert letter.stdout.startswith("# What changed for you"), letter.stderr
    assert "**2.1**" in letter.stdout
    assert f"::notice file={RULES},line=" in letter.stdout


def test_the_page_of_changes_tells_which_answers_differ_from_copy_to_copy(
    repository: Path,
) -> None:
    def keep(name: str) -> str:
        done = call(repository, "build", "--edition", name)
        assert done.returncode == 0, done.stdout + done.stderr
        git(repository, "add", "editions")
        git(repository, "commit", "-qam", f"Kept {name}")
        return changed.read_text("utf-8")

    changed = repository / "site" / "changes" / "index.html"
    keep("2026-11")
    edit(repository / RULES, "when=_renewing & ~_reserved", "when=_renewing")
    assert call(repository, "build").returncode == 0
    assert "Which answers differ will stand here" in changed.read_text("utf-8")
    page = keep("2026-12")  # its rules are in no commit yet, those of the copy before it are
    assert "2.1 (the librarian may renew" in page
    assert "applies where it did not apply" in page
    assert "proved for every situation with one purpose" in page
    edit(repository / RULES, "when=_renewing)", "when=_renewing & ~_reserved)")
    page = keep("2027-01")
    assert "no commit is known to hold the rules of December 2026" in page
    keep("2027-02")
    page = keep("2027-03")
    assert "No answer changes." in page
    assert page.index("No answer changes.") < page.index("2.1 (the librarian may renew")


def test_attributes_leave_nothing_out_of_a_revision(repository: Path) -> None:
    ignored = "library export-ignore\nfeatures export-ignore\n"
    (repository / ".gitattributes").write_text(ignored, encoding="utf-8")
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", "Attributes")
    edit(repository / RULES, "when=_renewing & ~_reserved", "when=_renewing")
    git(repository, "commit", "-qam", "Wider")
    done = call(repository, "diff", "HEAD~1", "HEAD")
    assert "stored situations" in done.stdout, done.stderr
    assert done.stdout == call(repository, "diff", "HEAD~1").stdout


def test_what_git_lacks_or_waits_for_is_told(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = subprocess.check_output(["git", "rev-parse", f"HEAD:{RULES}"], cwd=repository, text=True)
    blob = repository / ".git/objects" / said[:2] / said[2:].strip()
    blob.unlink()
    done = call(repository, "diff", "HEAD")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith("gmc-steps: git cannot lay out HEAD (error: ")

    def late(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("git", 30)

    monkeypatch.setattr("gmc_steps.strength.revision.git", late)
    with pytest.raises(RevisionError, match="git does not answer"), laid_out(repository, "HEAD"):
        pass


def test_a_revision_that_cannot_be_compared_is_told_in_a_line(repository: Path) -> None:
    edit(repository / RULES, "from gmc_steps.core.slots import LocalSlot", "import no_such_thing")
    git(repository, "commit", "-qam", "Other rules")
    git(repository, "checkout", "-q", "HEAD~1", "--", ".")
    wrong = {
        "nowhere": "there is no revision nowhere; git log",
        "HEAD": "the rules of HEAD cannot be read by this version",
    }
    for revision, said in wrong.items():
        done = call(repository, "diff", revision)
        assert done.returncode == 2, done.stdout
        assert said in done.stderr
        assert done.stderr.count("\n") == 1


def test_without_a_repository_a_line_says_so(tmp_path: Path) -> None:
    done = call(copy_of_toy(tmp_path), "diff", "HEAD")
    assert done.returncode == 2
    assert done.stderr == (
        "gmc-steps: this folder is not in a git repository; compare revisions in one that is\n"
    )


def test_the_package_s_own_rules_are_read_from_a_copy_and_from_nowhere_else(tmp_path: Path) -> None:
    rules = tmp_path / "gmc_steps" / "guidance"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "gmc_steps" / "guidance", rules, ignore=ignored)
    (tmp_path / "mkdocs.yml").write_text("site_name: a copy\n", encoding="utf-8")
    before = dict(sys.modules)
    copied = load_copied(tmp_path)
    assert copied is not GUIDANCE
    assert copied.place.path.startswith(str(tmp_path))
    assert sys.modules["gmc_steps.guidance"] is before["gmc_steps.guidance"]
    assert gmc_steps.guidance.GUIDANCE is GUIDANCE
    assert Comparer(copied, GUIDANCE).differences().same
    shutil.rmtree(rules)
    with pytest.raises(GuidanceError, match="are not in it"):
        load_copied(tmp_path)
