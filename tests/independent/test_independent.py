"""What the guidance answers in situations that were written without sight of its rules."""

import json
from pathlib import Path
from typing import Any

import pytest

from gmc_steps.core import Advice, State
from gmc_steps.core.report import to_text
from gmc_steps.guidance import GUIDANCE
from gmc_steps.steps.case import Case, StepFailure
from gmc_steps.steps.vocabulary import Vocabulary

SITUATIONS: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("situations.json").read_text(encoding="utf-8")
)
FAULTS = ("rule", "vocabulary", "expectation", "translation")


def advice_in(entry: dict[str, Any], vocabulary: Vocabulary) -> Advice:
    case = Case(GUIDANCE)
    for text in entry["given"]:
        phrase = vocabulary.match("given", text)
        assert phrase is not None, text
        phrase.act(case)
    return case.advice


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary(GUIDANCE)


@pytest.mark.parametrize("entry", SITUATIONS, ids=[x["id"] for x in SITUATIONS])
def test_the_answer_is_as_expected_or_as_settled(
    entry: dict[str, Any], vocabulary: Vocabulary
) -> None:
    advice = advice_in(entry, vocabulary)
    assert advice.verdict.value == entry.get("answer", entry["expected"]), entry["situation"]

    # Where the words were at fault: what it has to say, and what not.
    said = to_text(advice)
    assert all(words in said for words in entry.get("says", []))
    assert not any(words in said for words in entry.get("never_says", []))

    # It speaks of the paragraph that the writer had in mind.
    spoken = {x.norm.paragraph for x in advice.findings if x.state is not State.DOES_NOT_APPLY}
    spoken |= {hand_over.paragraph for hand_over in advice.answer.handed_over}
    assert spoken & {int(id.partition(".")[0]) for id in entry["because"]}


LEFT_OUT = [entry for entry in SITUATIONS if "left_out" in entry]


@pytest.mark.parametrize("entry", LEFT_OUT, ids=[x["id"] for x in LEFT_OUT])
def test_what_was_left_out_is_still_refused(entry: dict[str, Any], vocabulary: Vocabulary) -> None:
    with pytest.raises(StepFailure, match="do not fit together"):
        _ = advice_in({"given": [*entry["given"], entry["left_out"]]}, vocabulary)


def test_every_difference_says_what_was_at_fault() -> None:
    assert len(SITUATIONS) == len({entry["id"] for entry in SITUATIONS}) == 72
    for entry in SITUATIONS:
        assert ("at_fault" in entry) == ("settled" in entry)
        assert entry.get("at_fault", "rule") in FAULTS
        assert "at_fault" in entry or "answer" not in entry
    assert sum("at_fault" not in entry for entry in SITUATIONS) == 24
