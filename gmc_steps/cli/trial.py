"""`gmc-steps try`: tries one scenario at once."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, NoReturn

import click

from gmc_steps.cli.edge import CALL_IS_WRONG, CONTENT_IS_WRONG, CallError, say, show
from gmc_steps.cli.project import count, file_named, project_root

if TYPE_CHECKING:
    from gmc_steps.source.feature import Feature
    from gmc_steps.source.problem import Placed


@click.command("try")
@click.argument("where", metavar="FILE:LINE")
def try_(where: str) -> None:
    """Try one scenario and say at once whether it holds.

    FILE is a feature file, LINE any line of the scenario. A line of its Examples tries that row,
    any other line all of them. What it says is no evidence: only a run is, by build or serve.

    Ends with 0 if it holds, 1 if it does not, and 2 if there is no such scenario.
    """
    from gmc_steps.desk.trial import attempt, scenarios_at
    from gmc_steps.source.features import read_features
    from gmc_steps.source.layout import FOLDER
    from gmc_steps.source.loading import load_guidance
    from gmc_steps.source.problem import ContentError, Placed, whole

    root = project_root().resolve()
    # The place in another command's message can be pasted: path:line:column.
    named = re.fullmatch(r"(.+?):([0-9]{1,9})(?::[0-9]+)?:?", where)
    if named is None:
        raise CallError(f"which scenario? Name a line of it, such as {where or FOLDER}:12")
    path, line = file_named(root, named[1]), int(named[2])
    if path is None:
        _nothing(whole(named[1]), "there is no such file", f"name one in the folder {FOLDER}")
    features = read_features(root, only=[path])
    if problems := [problem for file in features.unreadable for problem in file.problems]:
        raise ContentError(problems)
    if not features.features:
        _nothing(whole(path), "this is not a feature file", f"name one in the folder {FOLDER}")
    (feature,) = features.features
    scenarios = scenarios_at(feature, line)
    if not scenarios:
        _nothing(Placed(path, line, 1), "there is no scenario on this line", _next(feature, line))
    guidance = load_guidance(root)
    holding = 0
    for number, scenario in enumerate(scenarios):
        # Rows mostly fail for one reason, so a remedy is looked for only once.
        trial = attempt(scenario, features, guidance, search=holding == number)
        holding += trial.holds
        said = "it holds" if trial.holds else "it does not hold"
        held = " (@pending: a run leaves it out)" if scenario.pending else ""
        show(f"{path}:{scenario.place}:{scenario.template.column}: {said}{held}: {scenario.name}")
        for each in (*trial.said, *trial.remarks):
            show(each)
    say(
        f"{count(holding, 'scenario')} of {len(scenarios)} "
        f"{'holds' if holding == 1 else 'hold'}. This is not evidence and changes no status: only "
        "a run by gmc-steps build or serve is."
    )
    sys.exit(0 if holding == len(scenarios) else CONTENT_IS_WRONG)


def _nothing(place: Placed, text: str, hint: str) -> NoReturn:
    say(place.problem("no-such", text, hint))
    sys.exit(CALL_IS_WRONG)


def _next(feature: Feature, line: int) -> str:
    """Return the place of the nearest scenario, in words."""
    lines = [template.line for template in feature.templates]
    if not lines:
        return "the file has none"
    after = next((each for each in lines if each > line), None)
    return f"the next begins on line {after}" if after else f"the last begins on line {lines[-1]}"
