"""Advice as data and as plain text: two views of the one result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from gmc_steps.core.advice import Advice
from gmc_steps.core.beside import ahead, definitions, overridden, read_on
from gmc_steps.core.card import Card, Line, card, card_text
from gmc_steps.core.change import changes, in_the_way, routes
from gmc_steps.core.fact import Kind
from gmc_steps.core.finding import Finding, State
from gmc_steps.core.guidance import Edition
from gmc_steps.core.norm import STRENGTH, Due, Norm
from gmc_steps.core.words import AT_LEAST

_DUE = list(Due)


def to_json(advice: Advice) -> dict[str, Any]:
    """Return the advice as the JSON that `gmc-steps decide --json` prints (schema 2).

    Args:
        advice: the advice.

    Returns:
        ``card``, what shows first if the usual answers hold;
        ``verdict``, and ``at_least`` where what is open could bar the way more firmly;
        ``because``, the norms that close the way or wait to be done, and the facts on which the
        verdict turns; ``assuming``, the usual answers, and the verdict if they hold;
        ``next_question`` and all ``questions``; ``idle``, the facts answered on which nothing
        turns; one of ``findings`` for each norm; ``ahead``, norms that come later;
        ``read_on``, documents pointed to; ``definitions`` on which the answer turns;
        ``what_would_change_it``, conduct and judgements with the verdict that each leads to, and
        ``in_the_way``, wishes, refusals and harm in words, where the verdict refuses;
        ``overridden``, refusals that do not close the way, each with what overrides it;
        ``person_decides``; and the ``guidance``'s edition, with what is said of a ``later`` one.
        Where there are several ``purposes``, the same of each.
    """
    answer, facts, edition = advice.answer, advice.guidance.facts, advice.guidance.edition
    result: dict[str, Any] = {
        "schema": 2,
        "card": card_json(card(advice.assumed)),
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
        "idle": list(advice.situation.idle),
        "findings": [_finding(finding) for finding in advice.findings],
        "ahead": [norm.id for norm in ahead(advice)],
        "read_on": [{"norm": norm.id, "document": norm.points_to} for norm in read_on(advice)],
        "definitions": [{"norm": norm.id, "text": norm.act} for norm in definitions(advice)],
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
        "in_the_way": list(in_the_way(advice)) if advice.verdict_assuming.refuses else [],
        "overridden": [
            {
                "refusal": each.refusal,
                "by": [norm.id for norm in each.norms],
                "readings": [reading.reading for reading in each.readings],
                "text": each.text,
            }
            for each in overridden(advice)
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
        "guidance": {"edition": edition.references, "digest": edition.digest} | _later(edition),
    }
    if advice.purposes:
        result["purposes"] = [
            {purpose.fact: purpose.value, **to_json(purpose.advice)} for purpose in advice.purposes
        ]
    return result


def card_json(drawn: Card) -> dict[str, Any]:
    """Return a card as JSON; its words as they are said, and the ids of what waits below."""
    return {
        "verdict": drawn.verdict,
        "more": drawn.more,
        "purposes": [list(each) for each in drawn.purposes],
        "reason": _line(drawn.reason) if drawn.reason else None,
        "actions": [_line(line) for line in drawn.actions],
        "ask": drawn.ask,
        "general": list(drawn.general),
        "left": list(drawn.left),
        "rest": list(drawn.rest),
    }


def _line(line: Line) -> dict[str, Any]:
    return {"text": line.sentence, "cites": list(line.cites), "reading": line.reading}


def _later(edition: Edition) -> dict[str, str]:
    """Return what is said of a later edition, and on which page more is; nothing if none is."""
    page = f"docs/{edition.later_page}"
    return {"later": edition.later, "later_page": page} if edition.later else {}


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
    """Return the advice in plain words, the card first, for a terminal or a record."""
    return "\n".join(_lines(advice)) + "\n"


def _lines(advice: Advice) -> Iterator[str]:
    facts, verdicts = advice.guidance.facts, advice.guidance.words.verdicts
    if advice.verdict_assuming is not advice.verdict:
        yield "If nothing is out of the ordinary (what that means is listed below):"
    yield card_text(card(advice.assumed))
    yield ""
    yield _sentence(verdicts[advice.verdict])
    if advice.answer.at_least:
        yield AT_LEAST
    if advice.verdict_assuming is not advice.verdict:
        yield f"If all of this is so: {verdicts[advice.verdict_assuming]}."
        for name, value in advice.assuming.items():
            yield f"  - {facts[name].phrases[value]}"
        if advice.assumed.answer.at_least:
            yield AT_LEAST
    for purpose in advice.purposes:
        yield f"Where {purpose.phrase}: {verdicts[purpose.advice.verdict_assuming]}."
    answer = advice.assumed.answer
    for label, ids in (("Closed by", answer.closed), ("Outstanding", answer.outstanding)):
        if ids:
            yield f"{label}: {', '.join(ids)}."
    for hand_over in answer.handed_over:
        yield f"Left to a person (reading {hand_over.reading}): {hand_over.text}."
    yield from (each.text for each in overridden(advice))
    for name in advice.situation.idle:
        yield f"This plays no part here: {facts[name].phrases[advice.situation.answers[name]]}."
    if advice.next_question:
        yield f"Next question: {facts[advice.next_question].question}"
    yield from _ways_out(advice)
    yield from _findings(advice)
    for due, norms in groupby(
        sorted(ahead(advice), key=lambda x: _DUE.index(x.due)), lambda x: x.due
    ):
        yield from _listed(advice.guidance.tool.due[due], norms)
    yield from _listed("Where to read on", read_on(advice))
    yield from _listed("What the words mean", definitions(advice))
    if later := _later(advice.guidance.edition):
        yield from ("", f"{later['later']}: {later['later_page']}")


def _ways_out(advice: Advice) -> Iterator[str]:
    """Yield what would change a refusal, or that nothing would and what stands in the way."""
    words = advice.guidance.words
    if not advice.verdict_assuming.refuses:
        return
    found = changes(advice)
    for change in found:
        yield f"If {' and '.join(change.phrases)}: {words.verdicts[change.verdict]}."
    if not found:
        yield _sentence(words.no_change)
        for phrase in in_the_way(advice):
            yield f"In the way: {phrase}."
    for route in routes(advice):
        cited = f" ({route.guided_by})" if route.guided_by else ""
        then = words.verdicts[route.verdict]
        yield f"A person may judge that {route.phrase}{cited}; then {then}."


def _findings(advice: Advice) -> Iterator[str]:
    facts = advice.guidance.facts
    findings = [
        advice.finding(norm.id)
        for norm in advice.guidance.norms
        if norm.directive and advice.state(norm.id) is not State.DOES_NOT_APPLY
    ]
    yield ""
    yield "What applies:"
    binding = [finding for finding in findings if finding.state.binds]
    for finding in sorted(binding, key=lambda f: STRENGTH.index(f.norm.modality)):
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


def _listed(heading: str, norms: Iterable[Norm]) -> Iterator[str]:
    said = [f"  {norm.id:>5}  {norm.statement}" for norm in norms]
    if said:
        yield from ("", f"{heading}:", *said)


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:] + "."
