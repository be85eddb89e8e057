"""What the examples notice, in words and as data."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from gmc_steps.strength.measure import Judged, Measure, Standing
from gmc_steps.strength.survivors import Scenarios


def lines(measure: Measure) -> Iterator[str]:
    """Yield what is known about a paragraph, naming the survivors."""
    more = measure.count(Standing.EQUIVALENT)
    beside = f"; {more} more would change no answer" if more else ""
    yield f"Paragraph {measure.paragraph}: {measure.words}{beside}"
    for each in measure.survivors:
        yield f"    {said(each)}"


def said(judged: Judged) -> str:
    """Return what is known about a mutant that no example notices, as a sentence."""
    if judged.standing is Standing.UNKNOWN:
        return f"it is not known whether anybody could notice {judged.mutant.words}"
    if judged.law:
        return f"no example would notice {judged.mutant.words}, but {judged.law} would be broken"
    return f"nobody would notice {judged.mutant.words}"


def drafts(
    measure: Measure, scenarios: Scenarios, known: Collection[tuple[str, ...]] = ()
) -> Iterator[str]:
    """Yield scenarios, as Gherkin, that would notice the survivors of a paragraph.

    One scenario often serves several survivors; each is named above it.

    Args:
        measure: what the paragraph's examples notice.
        scenarios: makes the scenarios.
        known: the steps of scenarios that need not be suggested again.
    """
    told: dict[tuple[str, ...], list[str]] = {}
    for each in measure.survivors:
        if each.situation is None:
            continue
        telling = scenarios.telling(each.mutant, each.situation)
        if telling is None:
            continue
        draft = scenarios.draft(each.mutant, telling, f"Suggested for {each.mutant.id}")
        if draft.steps not in known:
            told.setdefault((draft.lines()[0], *draft.steps), []).append(each.mutant.words)
    for number, (written, noticed) in enumerate(told.items(), 1):
        tags, *steps = written
        yield "\n".join(
            [
                *(f"    # no example so far would notice {words}" for words in noticed),
                tags,
                f"    Scenario: Suggested for paragraph {measure.paragraph}, {number}",
                *(f"      {step}" for step in steps),
                "",
            ]
        )


def to_json(measures: Iterable[Measure]) -> list[dict[str, Any]]:
    """Return what was found as data."""
    return [
        {
            "paragraph": measure.paragraph,
            **measure.kept,
            "mutants": [
                {
                    "norm": each.mutant.id,
                    "change": each.mutant.change.value,
                    "words": each.mutant.words,
                    "standing": each.standing.value,
                    "noticed_by": each.noticed_by.id if each.noticed_by else None,
                    "alone": each.alone,
                    "law": each.law or None,
                    "situation": each.situation,
                }
                for each in measure.judged
            ],
        }
        for measure in measures
    ]
