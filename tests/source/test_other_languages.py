"""A line that loses its meaning is told in every language that Gherkin knows, as in English."""

from __future__ import annotations

import pytest
from gherkin.dialect import DIALECTS, Dialect

from gmc_steps.source.feature import Feature
from gmc_steps.source.parsing import parse_feature
from gmc_steps.source.problem import ContentError
from gmc_steps.source.swallowed import swallowed

OTHERS = sorted(name for name in DIALECTS if name != "en" and not name.startswith("en-"))


class Words:
    """The first keyword of each kind in a language that is written without spaces or with them."""

    def __init__(self, name: str) -> None:
        dialect = Dialect.for_name(name)
        assert dialect is not None
        self.name = name
        self.feature = dialect.feature_keywords[0]
        self.background = dialect.background_keywords[0]
        self.scenario = dialect.scenario_keywords[0]
        self.given = next(x for x in dialect.given_keywords if x != "* ")
        self.when = next(x for x in dialect.when_keywords if x != "* ")

    def feature_of(self, *lines: str) -> Feature:
        text = "\n".join(("# language: " + self.name, f"{self.feature}: F", *lines, ""))
        return parse_feature("features/a.feature", text.encode())


def told(feature: Feature) -> list[str]:
    return [problem.text for _, problem in swallowed(feature)]


@pytest.mark.parametrize("name", OTHERS)
def test_prose_is_left_alone_and_steps_are_steps(name: str) -> None:
    words = Words(name)
    steps = (f"    {words.given}x", f"    {words.when}y")
    feature = words.feature_of("  Zzz zzz.", "", f"  {words.scenario}: a", "    Zzz zzz.", *steps)
    assert len(feature.scenarios[0].steps) == 2
    assert told(feature) == []


@pytest.mark.parametrize("name", ["cy-GB", "fr", "de", "es", "pl", "ru", "el", "it", "nl"])
def test_a_step_in_small_letters_is_told(name: str) -> None:
    words = Words(name)
    small = words.given.lower()
    assert small != words.given
    feature = words.feature_of(f"  {words.scenario}: a", f"    {small}x", f"    {words.when}y")
    (text,) = told(feature)
    assert text.endswith("is read as a description, not as a step")


@pytest.mark.parametrize("name", ["cy-GB", "fr", "de", "es", "pl", "ru", "el", "it", "nl"])
def test_a_misspelt_background_is_told(name: str) -> None:
    words = Words(name)
    wrong = words.background[:-2] + words.background[-1] + "e"
    feature = words.feature_of(
        f"  {wrong}: b", f"    {words.given}x", f"  {words.scenario}: a", f"    {words.when}y"
    )
    assert any("is read as a description, with all that follows" in text for text in told(feature))


def test_a_language_that_there_is_not_is_told_at_its_line_with_the_nearest() -> None:
    with pytest.raises(ContentError) as caught:
        parse_feature("features/a.feature", b"# language: cy\nArwedd: F\n")
    assert str(caught.value).startswith("features/a.feature:1:1: Gherkin has no language 'cy'; ")
    assert "use '# language: cy-GB'" in str(caught.value)
