"""The checks of local scenarios: kept apart from the guidance's, and about existing rules."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gmc_steps.local.rule import LocalPolicy
from gmc_steps.source.feature import LOCAL, POLICY, Features, Step, of_local_policy
from gmc_steps.source.problem import Problem, whole

_NAMED = re.compile(r"(?:(.+), under )?local rule (L\d+)\b")
_VERDICT = "under local policy, "


def lint_local(features: Features, policy: LocalPolicy) -> list[Problem]:
    """Check the scenarios under ``features/local``, and that no local step stands elsewhere.

    Args:
        features: All features.
        policy: The local policy; empty if there is none.

    Returns:
        A problem for each tag other than @pending, each local step among the guidance's scenarios,
        each step about a rule that does not exist or says something else, and each rule without a
        scenario.
    """
    found: list[Problem] = []
    applied: set[str] = set()
    for feature in features.features:
        local = of_local_policy(feature.path)
        tags = [tag for titled in feature.titled for tag in titled.tags if local]
        for tag in tags:
            if tag.name != "@pending":
                text = f"{tag.name} among the scenarios of local policy"
                hint = "remove it: they are not evidence for the guidance"
                found.append(tag.problem("local-tag", text, hint))
        for scenario in feature.scenarios:
            for step in scenario.steps:
                found += _step(step, policy) if local else _astray(step)
                named = _NAMED.fullmatch(step.text)
                if local and not scenario.pending and named and named[1]:
                    applied.add(named[2])
    for rule in policy.rules:
        if rule.id not in applied and not features.unreadable:  # they might cover the rule
            text = f"{rule.id} has no scenario in which it applies"
            then = f'"{rule.statement}, under local rule {rule.id}"'
            hint = f"write one in {LOCAL} with the Then {then}"
            found.append(whole(POLICY).problem("local-uncovered", text, hint))
    return list(dict.fromkeys(found))


def _step(step: Step, policy: LocalPolicy) -> Iterator[Problem]:
    named = _NAMED.match(step.text)
    statement, id = (named[1], named[2]) if named else (None, "")
    rule = policy.by_id.get(id)
    if not named and not step.text.startswith(_VERDICT):
        return
    if not policy:
        text, hint = "there is no local policy", f"write {POLICY}"
    elif named and rule is None:
        text, hint = f"there is no local rule {id}", f"there are {', '.join(policy.by_id)}"
    elif rule and statement and statement != rule.statement:
        text, hint = f"{id} says something else", f"write '{rule.statement}'"
    else:
        return
    yield step.problem("local-rule", text, hint)


def _astray(step: Step) -> Iterator[Problem]:
    if _NAMED.match(step.text) or step.text.startswith(_VERDICT):
        text = "a step about local policy among the guidance's scenarios"
        hint = f"move the scenario to a file in {LOCAL}"
        yield step.problem("local-astray", text, hint)
