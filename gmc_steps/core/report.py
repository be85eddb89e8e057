"""Advice as data and as plain text: two views of the one result."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from gmc_steps.core.advice import Advice
from gmc_steps.core.change import changes, routes
from gmc_steps.core.fact import Kind
from gmc_steps.core.finding import Finding, State
from gmc_steps.core.norm import Modality

_STRENGTH = (
    Modality.MUST_NOT,
    Modality.MUST,
    Modality.SHOULD_NOT,
    Modality.SHOULD,
    Modality.GOOD_PRACTICE,
    Modality.CONDITION,
    Modality.MAY,
    Modality.NEED_NOT,
)


def to_json(advice: Advice) -> dict[str, Any]:
    """Return the advice as the JSON that `gmc-steps decide --json` prints (schema 1)."""
    answer, facts, edition = advice.answer, advice.guidance.facts, advice.guidance.edition
    result: dict[str, Any] = {
        "schema": 1,
        "verdict": answer.verdict.value,
        "at_least": answer.at_least,
        "because": {
            "closed": list(answer.closed),
            "outstanding": list(answer.outstanding),
            "turns_on": list(answer.turns_on),
        },
        "assuming": dict(advice.assuming),
        "verdict_assuming": advice.verdict_assuming.value,
        "next_question": advice.next_question,
        "questions": list(advice.questions),
        "findings": [_finding(finding) for finding in advice.findings],
        "what_would_change_it": [
            {
                "answers": dict(change.answers),
                "text": list(change.phrases),
                "verdict": change.verdict.value,
            }
            for change in changes(advice)
        ]
        + [
            {
                "person_may_judge": route.fact,
                "value": route.value,
                "text": [route.phrase],
                "judge": route.judge,
                "guided_by": route.guided_by,
                "verdict": route.verdict.value,
            }
            for route in routes(advice)
        ],
        "person_decides": [
            {
                "fact": name,
                "topic": facts[name].topic,
                "judge": facts[name].judge,
                "guided_by": facts[name].guided_by,
            }
            for name in answer.turns_on
            if facts[name].kind is Kind.JUDGEMENT
        ]
        + [
            {"reading": hand_over.reading, "paragraph": hand_over.paragraph, "text": hand_over.text}
            for hand_over in answer.handed_over
        ],
        "guidance": {"edition": edition.references, "digest": edition.digest},
    }
    if advice.purposes:
        result["purposes"] = [
            {purpose.fact: purpose.value, **to_json(purpose.advice)} for purpose in advice.purposes
        ]
    return result


def _finding(finding: Finding) -> dict[str, Any]:
    norm = finding.norm
    return {
        "norm": norm.id,
        "paragraph": norm.paragraph,
        "modality": norm.modality.value,
        "act": norm.act,
        "state": finding.state.value,
        "done": finding.done.value if finding.done else None,
        "due": norm.due.value,
        "gate": bool(norm.gate),
        "because": list(finding.because),
        "displaced_by": list(finding.displaced_by),
        "depends_on": list(finding.depends_on),
    }


def to_text(advice: Advice) -> str:
    """Return the advice in plain words, a line each, for a terminal or a record."""
    return "\n".join(_lines(advice)) + "\n"


def _lines(advice: Advice) -> Iterator[str]:
    facts, verdicts = advice.guidance.facts, advice.guidance.words.verdicts
    yield _sentence(verdicts[advice.verdict])
    if advice.verdict_assuming is not advice.verdict:
        yield f"If all of this is so: {verdicts[advice.verdict_assuming]}."
        for name, value in advice.assuming.items():
            yield f"  - {facts[name].phrases[value]}"
    for purpose in advice.purposes:
        yield f"Where {purpose.phrase}: {verdicts[purpose.advice.verdict_assuming]}."
    answer = advice.assumed.answer
    for label, ids in (("Closed by", answer.closed), ("Outstanding", answer.outstanding)):
        if ids:
            yield f"{label}: {', '.join(ids)}."
    for hand_over in answer.handed_over:
        yield f"Left to a person (reading {hand_over.reading}): {hand_over.text}."
    if advice.next_question:
        yield f"Next question: {facts[advice.next_question].question}"
    found = changes(advice)
    for change in found:
        yield f"It would change if {' and '.join(change.phrases)}."
    for route in routes(advice):
        cited = f" ({route.guided_by})" if route.guided_by else ""
        yield f"A person may judge that {route.phrase}{cited}; then it would change."
    findings = [
        advice.finding(norm.id)
        for norm in advice.guidance.norms
        if norm.directive and advice.state(norm.id) is not State.DOES_NOT_APPLY
    ]
    yield ""
    yield "What applies:"
    binding = [finding for finding in findings if finding.state.binds]
    for finding in sorted(binding, key=lambda f: _STRENGTH.index(f.norm.modality)):
        done = f" [{finding.done}]" if finding.done else ""
        unclear = (
            f" (unclear, reading {finding.norm.reading})" if finding.state is State.UNCLEAR else ""
        )
        yield f"  {finding.norm.id:>5}  {finding.norm.statement}{unclear}{done}"
    displaced = [finding for finding in findings if finding.state is State.DISPLACED]
    if displaced:
        yield ""
        yield "What gives way:"
        for finding in displaced:
            yield (
                f"  {finding.norm.id:>5}  {finding.norm.statement} "
                f"(displaced by {', '.join(finding.displaced_by)})"
            )
    depends = [finding for finding in findings if finding.state is State.DEPENDS]
    if depends:
        yield ""
        yield "What depends on more answers:"
        for finding in depends:
            topics = "; ".join(facts[name].topic for name in finding.depends_on)
            yield f"  {finding.norm.id:>5}  {finding.norm.statement} (on {topics})"


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:] + "."
