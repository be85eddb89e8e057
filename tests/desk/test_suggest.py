"""A suggested scenario can be pasted: it is in order, it passes, it takes what was not taken."""

from __future__ import annotations

from pathlib import Path

from small import CONSENT, MAKE, RASH, scenario, written

from gmc_steps.core import NORMS
from gmc_steps.desk.place import placed
from gmc_steps.desk.suggest import suggest
from gmc_steps.desk.theorem import failure, theorem_of
from gmc_steps.evidence.coverage import lint_coverage
from gmc_steps.evidence.features import read_features
from gmc_steps.evidence.lint import lint_features
from gmc_steps.evidence.parsing import parse_feature
from gmc_steps.evidence.restatements import Restatements
from gmc_steps.steps.vocabulary import match, nearest

ROOT = Path(__file__).parents[2]
SOUND = scenario("A rash", *RASH, MAKE, CONSENT)


def test_what_is_suggested_is_in_order_and_passes(tmp_path: Path) -> None:
    made = suggest(written(tmp_path, SOUND), [13])
    assert made
    features = written(tmp_path, SOUND, *("\n" + x.gherkin for x in made))
    assert lint_features(features, NORMS, match, nearest) == []
    said = lint_coverage(features, Restatements(()), match)
    assert [x for x in said if x.code == "untrue-tag"] == []
    for found in features.scenarios[1:]:
        theorem = theorem_of(found)
        assert theorem is not None
        assert [failure(theorem.case, claim) for claim in theorem.claims] == [None]


def test_what_is_taken_is_not_suggested_again(tmp_path: Path) -> None:
    made = suggest(written(tmp_path, SOUND), [13])
    again = suggest(written(tmp_path, SOUND, *("\n" + x.gherkin for x in made)), [13])
    assert again == []


def test_every_suggestion_for_this_project_passes() -> None:
    features = read_features(ROOT)
    made = suggest(features)
    assert made, "every alternative is taken both ways by now: test another way"
    content = dict(features.content)
    for suggestion in made:
        path = suggestion.path
        content[path], _ = placed(path, content[path], suggestion.draft, "")
    names = {suggestion.draft.name for suggestion in made}
    added = [
        found
        for path in {suggestion.path for suggestion in made}
        for found in parse_feature(path, content[path]).scenarios
        if found.name in names
    ]
    assert len(added) == len(made)
    for found in added:
        theorem = theorem_of(found)
        assert theorem is not None
        assert [failure(theorem.case, claim) for claim in theorem.claims] == [None]
