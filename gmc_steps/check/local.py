"""The checks of local scenarios: apart from the guidance's, and about rules that there are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gmc_steps.local.rule import LocalPolicy
from gmc_steps.source.feature import POLICY, Feature, Features, Step, of_local_policy
from gmc_steps.source.problem import Problem

_NAMED = re.compile(r"(?:(.+), under )?local rule (L\d+)\b")
_VERDICT = "under local policy, "


def lint_local(features: Features, policy: LocalPolicy) -> list[Problem]:
    """Check what stands under ``features/local``, and that nothing of it stands elsewhere.

    Args:
        features: all features.
        policy: the local policy, empty if there is none.

    Returns:
        A problem for a tag, for a local step among the guidance's scenarios, for a step about a
        rule that there is not or that says something else, and for a rule without a scenario.
    """
    found: list[Problem] = []
    applied: set[str] = set()
    for feature in features.features:
        local = of_local_policy(feature.path)
        if local:
            found += _tags(feature)
        for scenario in feature.scenarios:
            for step in scenario.steps:
                if _is_local(step):
                    found += _step(feature, step, policy) if local else [_astray(feature, step)]
            if local and not scenario.pending:
                named = (_NAMED.fullmatch(step.text) for step in scenario.steps)
                applied |= {match[2] for match in named if match and match[1]}
    if not features.unreadable:  # what they would show is not known
        found += [
            Problem(
                "local-uncovered",
                POLICY,
                1,
                1,
                f"{rule.id} has no scenario in which it applies",
                f'write one in features/local with the Then "{rule.statement}, '
                f'under local rule {rule.id}"',
            )
            for rule in policy.rules
            if rule.id not in applied
        ]
    return list(dict.fromkeys(found))


def _is_local(step: Step) -> bool:
    return bool(_NAMED.match(step.text)) or step.text.startswith(_VERDICT)


def _tags(feature: Feature) -> Iterator[Problem]:
    tags = [*feature.tags, *(tag for rule in feature.rules for tag in rule.tags)]
    for template in feature.templates:
        tags += [*template.tags, *(tag for table in template.examples for tag in table.tags)]
    for tag in tags:
        if tag.name != "@pending":
            text = f"{tag.name} among the scenarios of local policy"
            hint = "take it away: they are no evidence for the guidance"
            yield Problem("local-tag", feature.path, tag.line, tag.column, text, hint)


def _step(feature: Feature, step: Step, policy: LocalPolicy) -> Iterator[Problem]:
    named = _NAMED.match(step.text)
    said, id = (named[1], named[2]) if named else (None, "")
    rule = policy.by_id.get(id)
    if not policy:
        text, hint = "there is no local policy", f"write {POLICY}"
    elif named and rule is None:
        text, hint = f"there is no local rule {id}", f"there are {', '.join(policy.by_id)}"
    elif rule and said and said != rule.statement:
        text, hint = f"{id} says something else", f"write '{rule.statement}'"
    else:
        return
    yield Problem("local-rule", feature.path, step.line, step.column, text, hint)


def _astray(feature: Feature, step: Step) -> Problem:
    text = "a step about local policy among the guidance's scenarios"
    hint = "move the scenario to a file in features/local"
    return Problem("local-astray", feature.path, step.line, step.column, text, hint)
