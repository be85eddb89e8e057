"""The examples of every paragraph notice nearly all that could be got wrong in its rules."""

from __future__ import annotations

from own import ROOT, VOCABULARY

from gmc_steps.desk.theorem import theorems_of
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


def notices_nearly_all(measured: Measure) -> bool:
    return measured.noticed >= NEARLY_ALL * measured.changes


def test_the_examples_notice_nearly_every_change() -> None:
    theorems = theorems_of(read_project(ROOT).features.scenarios, VOCABULARY)
    found = list(measure(GUIDANCE, theorems))
    short = {each.paragraph: each.words for each in found if not notices_nearly_all(each)}
    assert short.keys() == FEWER.keys(), short
    assert sum(each.changes for each in found) > 3000
