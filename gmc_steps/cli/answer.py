"""Prints the advice on a situation: `gmc-steps decide` without its options."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from gmc_steps.cli.edge import CallError, show
from gmc_steps.core.advice import Advice, advise
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.situation import Situation, SituationError
from gmc_steps.core.verdict import Verdict
from gmc_steps.source.files import may_exist
from gmc_steps.source.layout import POLICY
from gmc_steps.source.loading import load_guidance


def answer(words: Sequence[str], as_json: bool = False) -> None:
    """Print the advice on a situation.

    Args:
        words: The situation as FACT=VALUE pairs; empty to read a JSON object from standard input.
        as_json: Whether to print JSON instead of text.

    Raises:
        CallError: The input is not a situation, or an impossible one.
        ContentError: The local policy is wrong.
    """
    root = Path.cwd()
    guidance = load_guidance(root)
    given = _from_words(words, guidance) if words else _from_input(guidance)
    try:
        if any(name.startswith("L") for name in given) or may_exist(root / POLICY):
            show(_local_answer(root, guidance, given, as_json))
        else:
            show(_answer(guidance, given, as_json))
    except SituationError as error:
        raise CallError(str(error)) from None


def _answer(guidance: Guidance, given: dict[str, object], as_json: bool) -> str:
    from gmc_steps.core.report import to_json, to_text

    advice = _advised(guidance, given)
    return _dumped(to_json(advice)) if as_json else to_text(advice).removesuffix("\n")


def _advised(guidance: Guidance, given: dict[str, object]) -> Advice:
    """Return the advice; refuse answers that contradict each other once what is plain is added.

    Three-valued logic does not see it while an answer that goes without saying is left out: what
    remains possible then is nothing, or only what is out of scope.
    """
    advice = advise(guidance, given)
    nothing_left = advice.verdict is Verdict.DEPENDS and not advice.answer.turns_on
    if nothing_left or advice.verdict is Verdict.OUT_OF_SCOPE:
        plain = {name: guidance.facts[name].usual for name in guidance.policy.understood}
        Situation.of(guidance, {**plain, **given})
    return advice


def _local_answer(root: Path, guidance: Guidance, given: dict[str, object], as_json: bool) -> str:
    """Return the answer, with the project's local policy applied to it."""
    from gmc_steps.local.advice import LocalAdvice
    from gmc_steps.local.policy import read_policy, take_kept
    from gmc_steps.local.report import local_json, local_text

    policy = read_policy(root, guidance)
    kept = take_kept(given, policy)
    if not policy:
        return _answer(guidance, given, as_json)
    local = LocalAdvice(_advised(guidance, given), policy, kept)
    return _dumped(local_json(local)) if as_json else local_text(local).removesuffix("\n")


def _dumped(data: object) -> str:
    import json

    return json.dumps(data, indent=2, ensure_ascii=False)


def _from_words(words: Iterable[str], guidance: Guidance) -> dict[str, object]:
    given: dict[str, object] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            raise CallError(f"{word!r} is not FACT=VALUE; for example {'='.join(guidance.example)}")
        if name in given:
            raise CallError(f"{name} is answered twice; leave one of the answers out")
        given[name] = value
    return given


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return an object's members; refuse an object that has one name twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise CallError(f"<stdin>:1:1: {twice} is answered twice; leave one of the answers out")
    return found


def _from_input(guidance: Guidance) -> dict[str, object]:
    import json

    if sys.stdin.isatty():
        example = "=".join(guidance.example)
        raise CallError(f"no situation given; for example gmc-steps decide {example}")
    text = sys.stdin.read()
    if not text.strip():
        return {}
    try:
        given = json.loads(text, object_pairs_hook=_each_once)
    except json.JSONDecodeError as error:
        raise CallError(
            f"<stdin>:{error.lineno}:{error.colno}: this is not JSON ({error.msg}); give one object"
        ) from None
    except (ValueError, RecursionError):  # a number too long, lists too deep
        given = None
    if not isinstance(given, dict) or not all(isinstance(v, str) for v in given.values()):
        example = json.dumps(dict([guidance.example]))
        raise CallError(f"<stdin>:1:1: this is not a situation; give one object such as {example}")
    return given
