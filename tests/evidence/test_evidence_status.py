"""The roll-up, and what becomes of results when the files, the clock or a hand change."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from own import ROOT, guidance_with
from tiny_project import NORMS, Project, by_name, codes

from gmc_steps.core import Norm
from gmc_steps.evidence.digest import Digests
from gmc_steps.evidence.earned import earned
from gmc_steps.evidence.results import TOTALS, CaseResult, Results, StepResult
from gmc_steps.evidence.severity import SEVERITY, worst
from gmc_steps.evidence.status import is_bad, status_of
from gmc_steps.evidence.stored import NO_RUN, STATUS, Stored, read_status, seal, write_status
from gmc_steps.source.feature import Feature, Features, Unreadable
from gmc_steps.source.parsing import parse_feature
from gmc_steps.source.problem import ContentError, Problem
from gmc_steps.source.project import Project as SourceProject
from gmc_steps.source.restatements import Restatements

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
RUN = {
    **NO_RUN,
    "commit": "abc1234",
    "dirty": False,
    "started": "2026-11-23T01:00:00Z",
    "finished": "2026-11-23T01:00:09Z",
    "messages": "0" * 64,
}
URI = "features/care.feature"
PASSED, FAILED, UNDEFINED, SKIPPED = "PASSED", "FAILED", "UNDEFINED", "SKIPPED"


@dataclass(frozen=True)
class Told:
    """A scenario and what a run says of it: under which paragraph, tags, results, assertions."""

    name: str
    under: int = 13
    tags: str = ""
    steps: tuple[str, ...] | None = (PASSED, PASSED)
    asserted: tuple[tuple[str, str], ...] = ()


def written(told: Sequence[Told]) -> Feature:
    lines = ["Feature: F"]
    for number in sorted({x.under for x in told}):
        lines += [f"  @p{number}", f"  Rule: Paragraph {number}: x"]
        for x in told:
            if x.under == number:
                lines += [f"    {x.tags}"] if x.tags else []
                lines += [
                    f"    Scenario: {x.name}",
                    "      Given a doctor",
                    "      Then all is well",
                ]
    return parse_feature(URI, "\n".join(lines).encode())


def results_of(feature: Feature, told: Sequence[Told]) -> Results:
    by_told = {x.name: x for x in told}
    cases = {}
    for scenario in feature.scenarios:
        x = by_told[scenario.name]
        if x.steps is not None:
            key = (scenario.uri, scenario.place)
            steps = tuple(StepResult(step, ended=10**6) for step in x.steps)
            asserted = tuple({"norm": norm, "state": state} for norm, state in x.asserted)
            cases[key] = CaseResult(*key, steps, (), asserted, (), "2026-11-23T01:00:05Z")
    nothing = dict.fromkeys(TOTALS, 0)
    sources = {feature.path: feature.source}
    times = ("2026-11-23T01:00:00Z", "2026-11-23T01:00:09Z")
    code = digests_of(feature).code_digest
    return Results(cases, sources, *times, {}, nothing, nothing, code, "", ())


def digests_of(*features: Feature) -> Digests:
    return Digests({x.path: "1" * 64 for x in features}, {"gmc_steps/guidance/facts.py": "2" * 64})


def project_of(features: Features, norms: Sequence[Norm] = NORMS) -> SourceProject:
    return SourceProject(ROOT, guidance_with(*norms), features, Restatements())


def after_run(
    features: Features,
    results: Results | None,
    digests: Digests,
    run: Mapping[str, Any] = RUN,
    problems: Sequence[Problem] = (),
) -> dict[str, Any]:
    """The status right after a run."""
    stored = earned(features, results, digests, run, problems)
    return status_of(project_of(features), stored, digests, NOW)


def later(
    status: Mapping[str, Any], feature: Feature, digests: Digests, now: datetime = NOW
) -> dict[str, Any]:
    """What a stored status says some time later, of what stands there then."""
    return status_of(project_of(Features((feature,))), Stored.of(status), digests, now)


def shown(*told: Told) -> dict[str, Any]:
    feature = written(told)
    return after_run(Features((feature,)), results_of(feature, told), digests_of(feature))


def paragraphs(status: dict[str, Any]) -> dict[int, str]:
    return {x["id"]: x["status"] for x in status["paragraphs"]}


def norms(status: dict[str, Any]) -> dict[str, str]:
    return {norm["id"]: norm["status"] for x in status["paragraphs"] for norm in x["norms"]}


BOTH = (("13.1", "applies"), ("13.2", "applies"))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([], "not written"),
        ([Told("a", asserted=BOTH)], "passes"),
        ([Told("a", asserted=BOTH[:1]), Told("b", asserted=BOTH[1:])], "passes"),
        ([Told("a", asserted=BOTH[:1])], "partly written"),
        ([Told("a")], "not written"),
        ([Told("a", tags="@13.1 @13.2")], "not written"),
        ([Told("a", asserted=(("13.1", "displaced"), ("13.2", "depends")))], "not written"),
        ([Told("a", asserted=BOTH), Told("b", steps=(PASSED, FAILED))], "fails"),
        ([Told("a", asserted=BOTH), Told("b", steps=(UNDEFINED, SKIPPED))], "undefined"),
        ([Told("a", asserted=BOTH), Told("b", steps=(PASSED, "AMBIGUOUS"))], "undefined"),
        ([Told("a", asserted=BOTH), Told("b", steps=(PASSED, SKIPPED))], "not run"),
        ([Told("a", asserted=BOTH), Told("b", steps=(PASSED, "PENDING"))], "not run"),
        ([Told("a", asserted=BOTH), Told("b", steps=(PASSED, "UNKNOWN"))], "not run"),
        ([Told("a", asserted=BOTH), Told("b", steps=None)], "not run"),
        ([Told("a", asserted=BOTH), Told("b", steps=(PASSED,))], "not run"),
        ([Told("a", steps=(PASSED, FAILED), asserted=BOTH)], "fails"),
        # Scenarios of other paragraphs count, for and against, if they speak of its norms.
        ([Told("a", under=14, asserted=BOTH)], "passes"),
        ([Told("a", asserted=BOTH), Told("b", 14, "@13.2", (PASSED, FAILED))], "fails"),
        ([Told("a", asserted=BOTH), Told("b", 14, "", (PASSED, FAILED))], "passes"),
        ([Told("a", asserted=BOTH), Told("b", 14, "", (PASSED, FAILED), BOTH[:1])], "fails"),
    ],
)
def test_a_paragraph(told: list[Told], expected: str) -> None:
    # The filler keeps the file readable where nothing else is told.
    status = shown(*told, Told("filler", 10))
    assert paragraphs(status)[13] == expected


def test_every_paragraph_is_listed_whatever_is_told() -> None:
    assert paragraphs(shown(Told("filler", 10))) == {
        5: "not written",
        10: "not written",
        13: "not written",
        14: "not written",
    }
    nothing = after_run(Features(), None, Digests({}, {}), NO_RUN)
    assert list(paragraphs(nothing)) == [5, 10, 13, 14]
    assert nothing["run"] == NO_RUN


def test_a_norm_that_only_informs_is_shown_as_any_other() -> None:
    assert norms(shown(Told("a", 5, "@5.1")))["5.1"] == "not written"
    applies = shown(Told("a", 5, "@5.1", asserted=(("5.1", "applies"),)))
    assert (norms(applies)["5.1"], paragraphs(applies)[5]) == ("passes", "passes")
    failing = shown(Told("a", 5, "@5.1", (FAILED, SKIPPED)))
    assert (norms(failing)["5.1"], paragraphs(failing)[5]) == ("fails", "fails")


def test_a_scenario_without_a_paragraph_is_not_lost() -> None:
    status = shown(Told("a", 77, steps=(PASSED, FAILED)))
    assert [x["name"] for x in status["unplaced"]] == ["a"]
    assert is_bad(status)


def test_what_ran_must_be_the_text_on_the_page() -> None:
    feature = written([Told("a", asserted=BOTH)])
    results = results_of(feature, [Told("a", asserted=BOTH)])
    other = replace(results, sources={URI: feature.source + "# edited while it ran"})
    digests = digests_of(feature)
    status = after_run(Features((feature,)), other, digests)
    assert by_name(status)["a"]["status"] == "not run"
    assert "changed" in codes(status, URI)


def test_a_result_that_no_scenario_explains() -> None:
    told = [Told("a"), Told("b")]
    results = results_of(written(told), told)
    feature = written(told[:1])
    results = replace(results, sources={URI: feature.source})
    digests = digests_of(feature)
    status = after_run(Features((feature,)), results, digests)
    assert "stray" in codes(status)


def test_an_unreadable_file_makes_its_norms_undefined_on_other_pages_too() -> None:
    feature = written([Told("a", asserted=BOTH)])
    results = results_of(feature, [Told("a", asserted=BOTH)])
    problem = Problem("keyword", "features/scope.feature", 1, 1, "x", "y")
    broken = Unreadable("features/scope.feature", (problem,), None, (10,), ("13.1",))
    features = Features((feature,), (broken,))
    status = after_run(features, results, digests_of(feature))
    assert norms(status)["13.1"] == "undefined"
    assert (paragraphs(status)[10], paragraphs(status)[13]) == ("undefined", "undefined")
    told = {x["id"]: x.get("message") for x in status["paragraphs"]}
    assert (told[10], told[13], told[14]) == (str(problem), str(problem), None)


def test_a_scenario_that_names_no_norm_and_fails_may_be_about_any_of_its_paragraph() -> None:
    good = Told("good", tags="@13.1 @13.2", asserted=BOTH)
    bad = Told("bad", steps=(PASSED, FAILED))
    found = norms(shown(good, bad))
    assert {id: found[id] for id in ("13.1", "13.2")} == {"13.1": "fails", "13.2": "fails"}
    tagged = Told("bad", tags="@13.1", steps=(PASSED, FAILED))
    found = norms(shown(good, tagged))
    assert {id: found[id] for id in ("13.1", "13.2")} == {"13.1": "fails", "13.2": "passes"}


def test_severity_decides() -> None:
    assert worst(reversed(SEVERITY)) == "fails"
    assert worst(["passes", "not written", "partly written"]) == "not written"
    assert worst([]) == "not run"


STEP = st.sampled_from([PASSED, FAILED, UNDEFINED, SKIPPED, "AMBIGUOUS", "PENDING", "UNKNOWN"])
TOLD = st.builds(
    Told,
    name=st.uuids().map(str),
    under=st.sampled_from([10, 13, 14, 77]),
    tags=st.sampled_from(["", "@13.1", "@13.1 @14.1", "@pending"]),
    steps=st.one_of(st.none(), st.tuples(STEP, STEP), st.just((PASSED, PASSED))),
    asserted=st.lists(
        st.tuples(
            st.sampled_from(["10.1", "13.1", "13.2", "14.1"]),
            st.sampled_from(["applies", "displaced", "does not apply", "depends", "unclear"]),
        ),
        max_size=4,
    ).map(tuple),
)


@settings(deadline=None, max_examples=200)
@given(st.lists(TOLD, min_size=1, max_size=6))
def test_nothing_is_green_that_was_not_earned(told: list[Told]) -> None:
    status = shown(*told)
    read_status(write_status(status))  # valid by the schema
    good = [x for x in told if x.steps == (PASSED, PASSED)]
    for paragraph in status["paragraphs"]:
        for norm in paragraph["norms"]:
            if norm["status"] == "passes":
                assert any((norm["id"], "applies") in x.asserted for x in good)
                about = [x for x in told if f"@{norm['id']}" in x.tags.split()]
                about += [x for x in told if norm["id"] in dict(x.asserted) and x.steps]
                assert all(x in good for x in about)
        if paragraph["status"] == "passes":
            assert all(x["status"] == "passes" for x in paragraph["norms"])
            assert all(x in good for x in told if x.under == paragraph["id"])
    assert is_bad(status) == (len(good) != len(told))


# ------------------------------------------------------------------------- time goes by


@pytest.fixture
def feature() -> Feature:
    return written([Told("a"), Told("b")])


@pytest.fixture
def status(feature: Feature) -> dict[str, Any]:
    told = [Told("a", asserted=BOTH), Told("b", steps=(PASSED, FAILED))]
    results = results_of(feature, told)
    return after_run(Features((feature,)), results, digests_of(feature))


def found(status: dict[str, Any]) -> dict[str, str]:
    return {name: x["status"] for name, x in by_name(status).items()}


def test_nothing_changed(status: dict[str, Any], feature: Feature) -> None:
    again = later(status, feature, digests_of(feature))
    assert again == status
    assert found(again) == {"a": "passes", "b": "fails"}


@pytest.mark.parametrize("changed", ["features", "code"])
def test_what_changed_is_out_of_date(
    status: dict[str, Any], feature: Feature, changed: str
) -> None:
    digests = digests_of(feature)
    other = replace(digests, **{changed: {**getattr(digests, changed), URI: "3" * 64}})
    again = later(status, feature, other)
    assert found(again) == {"a": "out of date", "b": "out of date"}
    assert paragraphs(again)[13] == "out of date"
    assert norms(again)["13.1"] == "out of date"
    assert "fails" not in codes(again)
    assert all(step["status"] == "out of date" for step in by_name(again)["a"]["steps"])
    assert by_name(again)["a"]["earned"] == by_name(status)["a"]["earned"]
    read_status(write_status(again))
    # And once more: what is out of date does not become current by being looked at.
    assert found(later(again, feature, other)) == found(again)


def test_what_is_new_is_not_run_and_what_is_gone_vanishes(status: dict[str, Any]) -> None:
    feature = written([Told("a"), Told("c")])
    again = later(status, feature, digests_of(feature))
    assert found(again) == {"a": "passes", "c": "not run"}
    assert paragraphs(again)[13] == "not run"


def test_a_scenario_of_the_same_name_with_other_steps_is_out_of_date(
    status: dict[str, Any], feature: Feature
) -> None:
    other = parse_feature(URI, feature.source.replace("a doctor", "a nurse").encode())
    again = later(status, other, digests_of(other))
    assert found(again) == {"a": "out of date", "b": "out of date"}


def test_a_renamed_file_is_another_though_ids_and_bytes_stay(
    status: dict[str, Any], feature: Feature
) -> None:
    other = parse_feature(URI.replace(".feature", "_.feature"), feature.source.encode())
    assert [x.id for x in other.scenarios] == [x.id for x in feature.scenarios]
    again = later(status, other, digests_of(other))
    assert found(again) == {"a": "out of date", "b": "out of date"}


def test_results_from_the_future_do_not_count(status: dict[str, Any], feature: Feature) -> None:
    before = NOW - timedelta(hours=2)
    again = later(status, feature, digests_of(feature), before)
    assert found(again) == {"a": "not run", "b": "not run"}
    assert "time" in codes(again)
    one = copy.deepcopy(status)
    one["paragraphs"][2]["scenarios"][0]["earned"]["at"] = "2027-01-01T00:00:00Z"
    again = later(one, feature, digests_of(feature))
    assert found(again) == {"a": "not run", "b": "fails"}
    assert "time" in codes(again, URI)


def test_an_end_before_the_beginning_does_not_count(
    status: dict[str, Any], feature: Feature
) -> None:
    status["run"]["finished"] = "2026-11-22T00:00:00Z"
    again = later(status, feature, digests_of(feature))
    assert found(again) == {"a": "not run", "b": "not run"}


def test_a_problem_of_the_run_stays_until_the_next_run(feature: Feature) -> None:
    problem = Problem("stray", STATUS, 1, 1, "x", "y")
    results = results_of(feature, [Told("a"), Told("b")])
    digests = digests_of(feature)
    status = after_run(Features((feature,)), results, digests, RUN, [problem])
    again = later(status, feature, digests)
    assert is_bad(again)
    assert "stray" in codes(again)


@pytest.mark.parametrize("code", ["totals-disagree", "changed"])
def test_no_result_of_a_run_that_is_void_counts(feature: Feature, code: str) -> None:
    problem = Problem(code, STATUS, 1, 1, "x", "y")
    results = results_of(feature, [Told("a"), Told("b")])
    status = after_run(Features((feature,)), results, digests_of(feature), RUN, [problem])
    assert found(status) == {"a": "not run", "b": "not run"}


# -------------------------------------------------------------------- written and read


def test_a_status_is_written_and_read(status: dict[str, Any]) -> None:
    assert read_status(write_status(status)) == status


def without_checksum(change: Callable[[dict[str, Any]], None]) -> Callable[[Any], Any]:
    def changed(status: dict[str, Any]) -> dict[str, Any]:
        change(status)
        return status

    return changed


def resealed(change: Callable[[dict[str, Any]], None]) -> Callable[[Any], Any]:
    def changed(status: dict[str, Any]) -> dict[str, Any]:
        change(status)
        return seal(status)

    return changed


def set_pass(status: dict[str, Any]) -> None:
    status["paragraphs"][2]["scenarios"][1]["status"] = "passes"


def set_unknown(status: dict[str, Any]) -> None:
    status["paragraphs"][2]["status"] = "perfect"


def unearn(status: dict[str, Any]) -> None:
    status["paragraphs"][2]["scenarios"][0]["earned"] = None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (without_checksum(set_pass), "not what was sealed"),
        (without_checksum(lambda status: status["problems"].clear()), "not what was sealed"),
        (resealed(set_unknown), r"not valid \(paragraphs/2/status\)"),
        (resealed(unearn), r"not valid \(paragraphs/2/scenarios/0/earned\)"),
        (
            resealed(lambda status: status.update(schema="gmc-steps/status/1")),
            r"of another version \(gmc-steps/status/1\); run the scenarios again",
        ),
        (resealed(lambda status: status.update(schema="status/2")), r"not valid \(schema\)"),
        (resealed(lambda status: status.pop("inputs")), "not valid"),
        (lambda status: [], "not valid"),
    ],
)
def test_a_status_that_is_not_what_was_written(
    status: dict[str, Any], change: Any, said: str
) -> None:
    with pytest.raises(ContentError, match=said):
        read_status(json.dumps(change(status)))


def test_what_is_not_json() -> None:
    with pytest.raises(ContentError, match="not JSON"):
        read_status('{"schema":')


def test_a_status_that_a_pass_is_written_into_with_its_checksum_still_shows_its_steps(
    status: dict[str, Any], feature: Feature
) -> None:
    set_pass(status)
    again = later(seal(status), feature, digests_of(feature))
    assert found(again)["b"] == "fails"


def test_results_on_disk(project: Project) -> None:
    project.write("features/care.feature", "Feature: F\n  Scenario: a\n    Then all is well\n")
    assert codes(project.load()) == ["not-run", "no-results"]
    assert project.run().exit_code == 0
    assert found(project.load()) == {"a": "passes"}
    status, messages = project.root / STATUS, project.root / "results/messages.ndjson"
    good = status.read_bytes(), messages.read_bytes()
    for path, content, said in (
        (messages, good[1].replace(b"a", b"b"), "not those that the status was made from"),
        (messages, b"", "not those that the status was made from"),
        (messages, None, "cannot be read"),
        (status, good[0][:-100], "not JSON"),
        (status, b"\xff", "cannot be read"),
        (status, b"", "not JSON"),
        (status, None, "no results"),
    ):
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content)
        loaded = project.load()
        assert found(loaded) == {"a": "not run"}, said
        assert any(said in x["text"] for x in loaded["problems"])
        assert is_bad(loaded)
        status.write_bytes(good[0])
        messages.write_bytes(good[1])
    assert found(project.load()) == {"a": "passes"}
