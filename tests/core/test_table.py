"""The table for the browser: the same rules as data, the same decisions, the same bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from typing import Any

from hypothesis import given
from possible import NORM, Answers, Truth, outcome, partial_situations

from gmc_steps.core.table import to_table
from gmc_steps.guidance import GUIDANCE


@cache
def published() -> dict[str, Any]:
    return json.loads(json.dumps(to_table(GUIDANCE)))


class Browser:
    """The little interpreter that the published table is meant for, written from its docstring."""

    def __init__(self, answers: Answers) -> None:
        self.facts: list[dict[str, Any]] = published()["facts"]
        self.norms: list[dict[str, Any]] = published()["norms"]
        self.answers = answers
        self.relevant: dict[str, Truth] = {}
        self.states: dict[int, str] = {}
        self.applies: dict[int, Truth] = {}
        self.displacers: dict[int, tuple[str, ...]] = {}
        for index in range(len(self.norms)):
            self.state(index)

    def truth(self, condition: list[Any]) -> Truth:
        head, *rest = condition
        if head == "!":
            return kleene_not(self.truth(rest[0]))
        if head in ("&", "|"):
            ends = head == "|"
            found = [self.truth(part) for part in rest]
            return ends if ends in found else None if None in found else not ends
        if head < 0:
            self.state(-1 - head)
            return self.applies[-1 - head]
        return self._has(self.facts[head], rest[0])

    def _has(self, fact: dict[str, Any], bits: int) -> Truth:
        name = fact["name"]
        if name not in self.relevant:
            self.relevant[name] = self.truth(fact["relevant"])
        answer, relevant = self.answers.get(name), self.relevant[name]
        if relevant is False:
            return False
        if answer is None:
            return None
        heeded = fact["heeded"] >> fact["values"].index(answer) & 1
        if relevant is None and not heeded and self.truth(fact["idle"]) is not False:
            return None
        if bits >> fact["values"].index(answer) & 1:
            return True
        return None if answer == fact["unsettled"] else False

    def state(self, index: int) -> str:
        if index not in self.states:
            self._settle(index)
        return self.states[index]

    def _settle(self, index: int) -> None:
        norm = self.norms[index]
        within, unclear = self.truth(norm["within"]), self.truth(norm["unclear"])
        displacing = {}
        for other, condition in norm["displaced"]:
            unclear_too = self.state(other) == "unclear"
            holds = self.applies[other]
            if unclear_too and unclear is not False:
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
    decided, browser = outcome(answers), Browser(answers)
    for index, norm in enumerate(browser.norms):
        of = NORM[norm["id"]]
        assert browser.states[index] == decided.state(of.id).value, of.id
        assert browser.displacers[index] == decided.displacers(of), of.id
        if norm["met"] is not None:
            assert browser.truth(norm["met"]) is decided.met(of.id), of.id
    policy = GUIDANCE.policy
    for hand_over, left in zip(policy.hand_overs, published()["hand_overs"], strict=True):
        assert browser.truth(left["when"]) is decided.truth(hand_over.when)
    for name in ("ground", "scope", "running", "holding"):
        assert browser.truth(published()[name]) is decided.truth(getattr(policy, name))


def test_the_published_table_says_of_each_norm_what_the_norm_says() -> None:
    for norm in published()["norms"]:
        of = NORM[norm["id"]]
        assert norm["modality"] == of.modality
        assert norm["statement"] == of.statement
        assert norm["due"] == of.due
        assert norm["gate"] == of.gate
    assert [fact["name"] for fact in published()["facts"]] == list(GUIDANCE.facts)
    assert [norm["id"] for norm in published()["norms"]] == [norm.id for norm in GUIDANCE.norms]


PRINT = (
    "import json, hashlib; from gmc_steps.core.table import to_table;"
    "from gmc_steps.guidance import GUIDANCE;"
    "print(hashlib.sha256(json.dumps(to_table(GUIDANCE)).encode()).hexdigest())"
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
