"""The compiled table decides as the conditions read, as data too, and with the same bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from possible import NORM, Answers, Plain, Truth, full_situations, partial_situations

from gmc_steps.core import FACTS, NORMS, GuidanceError, Norm, Table, guidance_table
from gmc_steps.core.conditions import in_scope_of_39
from gmc_steps.core.forms import by, may, must
from gmc_steps.core.logic import applies


def compare(answers: Answers) -> None:
    reckoning, plain = guidance_table().reckon(answers), Plain(answers)
    for name in FACTS:
        outcome = answers.get(name) or ("" if plain.relevance(name) is False else None)
        assert reckoning.outcomes[name] == outcome, name
    for norm in NORMS:
        assert reckoning.settled[norm.id].state.value == plain.state(norm.id), norm.id
        assert reckoning.settled[norm.id].displacers == plain.displacers(norm.id), norm.id
        assert (norm.id in reckoning.met) is (norm.met is not None)
        if norm.met is not None:
            assert reckoning.met[norm.id] is plain.met(norm.id), norm.id
    assert reckoning.handed_over == plain.handed_over()
    assert reckoning.ground is plain.ground()
    assert reckoning.in_scope is plain.truth(in_scope_of_39)


@given(answers=full_situations())
def test_the_table_decides_full_situations_as_the_conditions_read(answers: Answers) -> None:
    compare(answers)


@given(answers=partial_situations())
def test_the_table_decides_partial_situations_as_the_conditions_read(answers: Answers) -> None:
    compare(answers)


@given(answers=full_situations(settled=True))
def test_in_a_full_situation_no_norm_depends(answers: Answers) -> None:
    reckoning = guidance_table().reckon(answers)
    assert "depends" not in {settled.state.value for settled in reckoning.settled.values()}


@cache
def published() -> dict[str, Any]:
    return json.loads(json.dumps(guidance_table().to_json()))


class Browser:
    """The little interpreter that the published table is meant for, written from its docstring."""

    def __init__(self, answers: Answers) -> None:
        self.facts: list[dict[str, Any]] = published()["facts"]
        self.norms: list[dict[str, Any]] = published()["norms"]
        self.answers = answers
        self.states: dict[int, str] = {}
        self.applies: dict[int, Truth] = {}
        self.displacers: dict[int, tuple[str, ...]] = {}
        for index in published()["order"]:
            self._settle(index)

    def truth(self, condition: list[Any]) -> Truth:
        head, *rest = condition
        if head == "!":
            return kleene_not(self.truth(rest[0]))
        if head in ("&", "|"):
            ends = head == "|"
            found = [self.truth(part) for part in rest]
            return ends if ends in found else None if None in found else not ends
        if head < 0:
            return self.applies[-1 - head]
        return self._has(self.facts[head], rest[0])

    def _has(self, fact: dict[str, Any], bits: int) -> Truth:
        answer = self.answers.get(fact["name"])
        if answer is None:
            return False if self.truth(fact["relevant"]) is False else None
        if bits >> fact["values"].index(answer) & 1:
            return True
        return None if answer == fact["unsettled"] else False

    def _settle(self, index: int) -> None:
        norm = self.norms[index]
        within, unclear = self.truth(norm["within"]), self.truth(norm["unclear"])
        displacing = {}
        for other, condition in norm["displaced"]:
            holds = self.applies[other]
            if self.states[other] == "unclear" and unclear is not False:
                holds = unclear
            displacing[self.norms[other]["id"]] = kleene_and(holds, self.truth(condition))
        displaced: Truth = False
        for holds in displacing.values():
            displaced = kleene_not(kleene_and(kleene_not(displaced), kleene_not(holds)))
        self.displacers[index] = ()
        if within is not True:
            self.states[index] = "depends" if within is None else "does not apply"
        elif displaced:
            self.states[index] = "displaced"
            self.displacers[index] = tuple(id for id, holds in displacing.items() if holds)
        elif displaced is None or unclear is None:
            self.states[index] = "depends"
        else:
            self.states[index] = "unclear" if unclear else "applies"
        self.applies[index] = kleene_and(
            within, kleene_and(kleene_not(displaced), kleene_not(unclear))
        )


def kleene_not(value: Truth) -> Truth:
    return None if value is None else not value


def kleene_and(left: Truth, right: Truth) -> Truth:
    return False if False in (left, right) else None if None in (left, right) else True


@given(answers=partial_situations())
def test_the_published_table_decides_the_same(answers: Answers) -> None:
    reckoning, browser = guidance_table().reckon(answers), Browser(answers)
    for index, norm in enumerate(browser.norms):
        id = norm["id"]
        assert browser.states[index] == reckoning.settled[id].state.value, id
        assert browser.displacers[index] == reckoning.settled[id].displacers, id
        if norm["met"] is not None:
            assert browser.truth(norm["met"]) is reckoning.met[id], id
    left = tuple(browser.truth(hand_over["when"]) for hand_over in published()["hand_overs"])
    assert left == reckoning.handed_over
    assert browser.truth(published()["ground"]) is reckoning.ground
    assert browser.truth(published()["in_scope"]) is reckoning.in_scope


def test_the_published_table_says_of_each_norm_what_the_norm_says() -> None:
    for norm in published()["norms"]:
        of = NORM[norm["id"]]
        assert norm["modality"] == of.modality
        assert norm["statement"] == of.statement
        assert norm["due"] == of.due
        assert norm["gate"] == of.gate
    assert [fact["name"] for fact in published()["facts"]] == list(FACTS)
    assert [norm["id"] for norm in published()["norms"]] == [norm.id for norm in NORMS]


PRINT = (
    "import json, hashlib; from gmc_steps.core import guidance_table as t;"
    "print(hashlib.sha256(json.dumps(t().to_json()).encode()).hexdigest())"
)


def test_the_published_table_has_the_same_bytes_in_every_process() -> None:
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", PRINT],
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("1", "2")
    ]
    digests = [run.communicate()[0].strip() for run in runs]
    assert [run.returncode for run in runs] == [0, 0]
    assert len(digests[0]) == 64
    assert digests[0] == digests[1]


CIRCLE = (
    must("1.1", "wait", displaced_by=by("1.2")),
    may("1.2", "go on", when=applies("1.3")),
    may("1.3", "begin", displaced_by=by("1.1")),
)


@pytest.mark.parametrize(
    ("norms", "message"),
    [
        (
            CIRCLE,
            "norms displace one another in a circle: 1.1 → 1.3 → 1.2 → 1.1; remove one exception",
        ),
        (
            (must("1.1", "wait", displaced_by=by("1.2")),),
            "norm 1.1 refers to 1.2, which is no norm; check the id",
        ),
        (
            (must("1.1", "wait", when=applies("9.9")),),
            "norm 1.1 refers to 9.9, which is no norm; check the id",
        ),
        (
            (must("1.1", "wait"), must("1.1", "hurry")),
            "norm 1.1 is stated twice; give one of them another id",
        ),
    ],
    ids=["circle", "unknown displacer", "unknown norm in a condition", "twice"],
)
def test_norms_that_are_wrong_are_told_in_one_line(norms: tuple[Norm, ...], message: str) -> None:
    with pytest.raises(GuidanceError) as error:
        Table(norms, hand_overs=(), ground=applies("1.1"))
    assert str(error.value) == message
