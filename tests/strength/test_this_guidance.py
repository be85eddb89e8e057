"""The examples of every paragraph notice nearly all that could be got wrong in its rules."""

from __future__ import annotations

from own import ROOT, VOCABULARY

from gmc_steps.desk.theorem import theorems_of
from gmc_steps.evidence.strength import Strength, strengths
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.project import read_project
from gmc_steps.strength.measure import Measure, measure

NEARLY_ALL = 0.95

_CALLER = (
    "the changes left differ only for a call from somebody at whose post-mortem it is recorded"
)

FEWER = {
    42: "five changes show only in a care film that also serves a broadcast, or in covert filming "
    "for the media; of a film of the doctor's own team the text does not say who withdraws",
    **dict.fromkeys((49, 50, 51, 52), _CALLER),
}
"""Paragraph → why its examples notice fewer changes than that."""


def measured() -> dict[int, Strength | Measure]:
    """What was counted of the rules and scenarios as they are, or else is counted now."""
    if standing := strengths(ROOT):
        return {**standing}
    theorems = theorems_of(read_project(ROOT).features.scenarios, VOCABULARY)
    return {each.paragraph: each for each in measure(GUIDANCE, theorems)}


def test_the_examples_notice_nearly_every_change() -> None:
    found = measured()
    short = {x for x, each in found.items() if each.noticed < NEARLY_ALL * each.changes}
    assert short == FEWER.keys(), {x: found[x].noticed / found[x].changes for x in short}
    assert sum(each.changes for each in found.values()) > 3000
    assert found.keys() == {norm.paragraph for norm in GUIDANCE.norms}
