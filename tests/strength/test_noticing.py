"""What the batch says of mutants is what the core says, scenario by scenario."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest
from own import ROOT, VOCABULARY
from toy_project import LIBRARY, TOY

from gmc_steps.core import Situation
from gmc_steps.core.compiled import compiled
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import All
from gmc_steps.desk.theorem import Theorem, case_of, failure, theorems_of
from gmc_steps.guidance import GUIDANCE
from gmc_steps.prove.batches import Draws, answers
from gmc_steps.source.parsing import parse_feature
from gmc_steps.source.project import read_project
from gmc_steps.steps.vocabulary import vocabulary_of
from gmc_steps.strength.equivalent import Apart
from gmc_steps.strength.measure import Standing, measure
from gmc_steps.strength.mutants import Change, Mutant, mutants_of
from gmc_steps.strength.noticing import Notice
from gmc_steps.strength.report import drafts
from gmc_steps.strength.survivors import Scenarios

SCENARIOS = read_project(ROOT).features.scenarios
OF_LIBRARY = theorems_of(read_project(TOY).features.scenarios, vocabulary_of(LIBRARY))


def fails(theorem: Theorem, other: Guidance) -> bool:
    """Whether a Then of a scenario that holds fails with another guidance, as the core decides."""
    case = case_of(other, theorem.answers, search=False)
    return any(failure(case, x) and not failure(theorem.case, x) for x in theorem.claims)


def noticed_by_core(mutant: Mutant, theorems: list[Theorem], guidance: Guidance) -> bool:
    if mutant.change is Change.MODALITY:
        norm = guidance.norm[mutant.id]
        said = f"{norm.said}, under {norm.id}"
        return any(claim.phrase.text == said for x in theorems for claim in x.claims)
    other = mutant.guidance(guidance)
    return any(fails(theorem, other) for theorem in theorems)


def test_every_mutant_of_the_library_is_noticed_exactly_where_the_core_says_so() -> None:
    notice = Notice(LIBRARY, OF_LIBRARY)
    found, alone = {True: 0, False: 0}, 0
    for mutant in mutants_of(LIBRARY):
        noticed = notice.noticed(mutant)
        told = noticed is not None
        assert told is noticed_by_core(mutant, OF_LIBRARY, LIBRARY), mutant.words
        found[told] += 1
        if noticed and noticed.alone:
            alone += 1
            others = [x for x in OF_LIBRARY if x.scenario.id != noticed.scenario.id]
            assert not noticed_by_core(mutant, others, LIBRARY), mutant.words
    assert alone > 5
    assert min(found.values()) > 5, found


@pytest.mark.parametrize("seed", range(4))
def test_what_few_scenarios_notice_is_what_the_core_says(seed: int) -> None:
    """A few scenarios, so that many mutants are noticed by none and the core can be asked all."""
    chance = Random(seed)
    theorems = theorems_of(chance.sample(SCENARIOS, 40), VOCABULARY)
    spoken_of = {id for x in theorems for claim in x.claims for id in claim.phrase.asserts}
    mutants = [x for x in mutants_of(GUIDANCE) if x.id in spoken_of or x.norm is None]
    notice = Notice(GUIDANCE, theorems)
    for mutant in chance.sample(mutants, 12):
        told = notice.noticed(mutant)
        assert (told is not None) is noticed_by_core(mutant, theorems, GUIDANCE), mutant.words


def some_situations(guidance: Guidance, count: int) -> Iterator[Situation]:
    """Yield complete situations drawn at random."""
    draws = Draws(compiled(guidance), Random(2))
    inputs = draws.complete(draws.nothing(), count)
    for bit in range(count):
        yield Situation.of(guidance, answers(compiled(guidance), inputs, bit))


def test_equivalent_is_what_no_situation_tells_apart() -> None:
    apart, chance = Apart(LIBRARY), Random(1)
    mutants = [x for x in mutants_of(LIBRARY) if x.fills]
    norm = LIBRARY.norm["2.1"]
    assert isinstance(norm.when, All)
    again = replace(norm, when=norm.when | (norm.when & norm.when.parts[0]))
    mutants.append(Mutant(norm.id, norm.paragraph, Change.DROPPED, "no otherwise", norm=again))
    same = [x for x in mutants if apart.situation(x, {}) is None]
    assert mutants[-1] in same
    everywhere = [*some_situations(LIBRARY, 400)]
    for mutant in [*same, *chance.sample([x for x in mutants if x not in same], 5)]:
        other = mutant.guidance(LIBRARY)
        told = (
            [compiled(x).outcome(y.answers, y.done) for x in (LIBRARY, other)] for y in everywhere
        )
        id = mutant.id
        differs = any((a.state(id), a.met(id)) != (b.state(id), b.met(id)) for a, b in told)
        assert differs is (mutant not in same), mutant.words


def test_a_suggested_scenario_holds_and_notices_what_it_is_for() -> None:
    project = read_project(TOY)
    vocabulary = vocabulary_of(LIBRARY)
    homes = {rule.paragraph: x for x in project.features.features for rule in x.rules}
    scenarios = Scenarios(vocabulary, {x: y for x, y in homes.items() if x})
    tried = 0
    for each in measure(LIBRARY, OF_LIBRARY):
        for survivor in each.survivors:
            assert survivor.situation is not None
            telling = scenarios.telling(survivor.mutant, survivor.situation)
            if telling is None:
                continue
            phrase = vocabulary.match("then", telling.then)
            assert phrase is not None
            now, other = LIBRARY, survivor.mutant.guidance(LIBRARY)
            phrase.act(case_of(now, telling.answers))
            with pytest.raises(AssertionError):
                phrase.act(case_of(other, telling.answers, search=False))
            tried += 1
        assert all("Scenario: Suggested" in text for text in drafts(each, scenarios))
    assert tried > 3


def test_givens_that_do_not_fit_together_notice_nothing() -> None:
    odd = b"""Feature: Odd
  Rule: Paragraph 15: Disclosing
    Scenario: A use in public media that is only planned to be recorded
      Given the use is in widely accessible public media
      When the doctor plans to make or arrange the recording
      Then 15.1 does not apply
"""
    theorems = theorems_of(parse_feature("features/care.feature", odd).scenarios, VOCABULARY)
    assert len(theorems) == 1
    (measured,) = measure(GUIDANCE, theorems, [15])
    assert measured.noticed == 0


def test_a_then_that_fails_anyway_notices_no_other_word() -> None:
    norm = LIBRARY.norm["2.2"]
    odd = f"""Feature: Odd
  Rule: Paragraph 2: Renewing
    Scenario: Nobody waits, and yet it is forbidden
      Given nobody has reserved the book
      When the reader wants to renew a loan
      Then {norm.said}, under 2.2
"""
    scenarios = parse_feature("features/lending.feature", odd.encode()).scenarios
    (theorem,) = theorems_of(scenarios, vocabulary_of(LIBRARY))
    notice = Notice(LIBRARY, [theorem])
    words = [x for x in mutants_of(LIBRARY) if x.id == "2.2" and x.change is Change.MODALITY]
    assert [notice.noticed(x) for x in words] == [None]


def test_no_scenario_is_suggested_that_its_background_contradicts() -> None:
    file = b"""Feature: Lending
  Background:
    Given nobody has reserved the book
  @p2
  Rule: Paragraph 2: Renewing
"""
    feature = parse_feature("features/lending.feature", file)
    scenarios, apart = Scenarios(vocabulary_of(LIBRARY), {2: feature}), Apart(LIBRARY)
    (background,) = scenarios.background(2).items()
    seen = set()
    for mutant in mutants_of(LIBRARY):
        if mutant.paragraph == 2 and mutant.fills and (found := apart.situation(mutant, {})):
            telling = scenarios.telling(mutant, found)
            seen.add(telling is not None)
            if (
                telling is not None
            ):  # the Background's answer is one of those that it was tried with
                assert telling.answers[background[0]] == background[1], mutant.words
            steered = apart.situation(mutant, dict([background]))
            assert steered is not None
            assert found.get(background[0]) != background[1] or background in steered.items()
    assert seen == {True, False}


def test_what_nothing_notices_is_not_called_noticed() -> None:
    first = next(iter(measure(LIBRARY, [])))
    assert Standing.UNNOTICED in {x.standing for x in first.judged}
    assert not first.noticed
