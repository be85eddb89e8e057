"""Advice under a local policy, as data and as text; what is local is always marked as local."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from gmc_steps.core.finding import State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.report import to_json, to_text
from gmc_steps.core.table import Conditions
from gmc_steps.local.advice import LocalAdvice, LocalFinding
from gmc_steps.local.rule import LocalPolicy, LocalRule


def local_json(local: LocalAdvice) -> dict[str, Any]:
    """Return the guidance's JSON with the stricter verdicts and an entry ``local``.

    ``local.guidance_alone`` has the verdicts without the policy. Outside ``local``, all but the two
    verdicts is the guidance's.
    """
    advice = local.advice
    return {
        **to_json(advice),
        "verdict": local.verdict.value,
        "verdict_assuming": local.assumed.verdict.value,
        "local": {
            "organisation": local.policy.organisation,
            "guidance_alone": {
                "verdict": advice.verdict.value,
                "verdict_assuming": advice.verdict_assuming.value,
            },
            "because": {
                "closed": [rule.id for rule in local.closed],
                "outstanding": [rule.id for rule in local.outstanding],
                "open": [finding.rule.id for finding in local.open],
            },
            "findings": [_finding(finding) for finding in local.findings],
        },
    }


def _finding(finding: LocalFinding) -> dict[str, Any]:
    rule = finding.rule
    return {
        "rule": rule.id,
        "beside": rule.beside,
        "modality": rule.modality.value,
        "act": rule.act,
        "state": finding.state.value,
        "done": finding.done.value if finding.done else None,
        "due": rule.due.value,
        "gate": bool(rule.gate),
        "because": list(finding.because),
        "depends_on": list(finding.depends_on),
    }


def local_text(local: LocalAdvice) -> str:
    """Return the advice in plain words: under the local policy first, then the guidance alone."""
    return "\n".join(_lines(local)) + "\n\nThe guidance alone:\n" + to_text(local.advice)


def _lines(local: LocalAdvice) -> Iterator[str]:
    assumed, guidance = local.assumed, local.advice.guidance
    verdicts = guidance.words.verdicts
    name = f"the {local.policy.name}"
    if local.verdict is local.advice.verdict:
        yield f"Under {name}, as under the guidance alone: {verdicts[local.verdict]}."
    else:
        yield f"Under {name}: {verdicts[local.verdict]}."
        yield f"The guidance alone says: {verdicts[local.advice.verdict]}."
    if assumed.verdict is not local.verdict:
        same = assumed.verdict is assumed.advice.verdict
        also = "" if same else f"; the guidance alone: {verdicts[assumed.advice.verdict]}"
        yield f"If the usual answers hold: {verdicts[assumed.verdict]}{also}."
    for label, rules in (("Closed by", assumed.closed), ("Outstanding", assumed.outstanding)):
        if rules:
            yield f"{label}, locally: {_ids(rules)}."
    for finding in assumed.findings:
        rule = finding.rule
        said = f"  {rule.id:>5}  {rule.statement} (local, goes beyond paragraph {rule.beside})"
        if finding.state is State.APPLIES:
            yield f"{said} [{finding.done}]"
        elif finding.state is State.DEPENDS:
            topics = "; ".join(guidance.facts[name].topic for name in finding.depends_on)
            yield f"{said}: depends on {topics}"


def _ids(rules: Sequence[LocalRule]) -> str:
    return ", ".join(rule.id for rule in rules)


def page_rules(policy: LocalPolicy, guidance: Guidance) -> list[dict[str, Any]]:
    """Return the rules for the guided tool, with conditions as in `gmc_steps.core.table`."""
    condition = Conditions(guidance)
    return [
        {
            "id": rule.id,
            "beside": rule.beside,
            "duty": f"You {rule.modality}",
            "act": rule.act,
            "due": rule.due.value,
            "gate": rule.gate.value,
            "within": condition(rule.within),
        }
        for rule in policy.rules
    ]
