"""Suggests scenarios that are missing, as Gherkin to paste.

For each alternative of a norm's conditions that no scenario takes one of the two ways, a situation
is sought that takes it that way. The search answers only what the alternative still turns on, and
then what the norm itself turns on. The Then is what the rules say now, which may be wrong: the
author compares it with the text before it counts as anything.

If no situation is found for an alternative, that is reported with the reason: the answers exclude
one another, the Backgrounds above its scenarios rule it out, or the search was given up.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from gmc_steps.check.clauses import (
    Clause,
    Literal,
    clauses,
    conditions,
    contradicts_itself,
    satisfied,
    together,
    ways,
)
from gmc_steps.check.coverage import Play, play_all
from gmc_steps.core import Advice, Norm, Situation, SituationError, State
from gmc_steps.core.finding import Done
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import Is, truth, undecided
from gmc_steps.core.situation import AnsweredFacts
from gmc_steps.desk.draft import Draft, steps_of
from gmc_steps.desk.place import end_of_rule
from gmc_steps.desk.theorem import background_of
from gmc_steps.source.feature import Feature, Features
from gmc_steps.steps.failure import then_of
from gmc_steps.steps.repair import ORDINARY
from gmc_steps.steps.vocabulary import Vocabulary

MOST_TRIED = 4000
"""The number of situations examined for one alternative before the search is given up."""

IMPOSSIBLE = "the answers exclude one another"
BACKGROUND = "the Backgrounds above its scenarios rule it out"
GIVEN_UP = f"nothing was found among {MOST_TRIED} situations"


def where_below(paragraph: int, line: int) -> str:
    """Return where to paste a scenario of a paragraph, as a comment above it."""
    place = f"paste below line {line}, the end of its rule"
    return f"    # Paragraph {paragraph}: {place}. Check the Then against the text."


@dataclass(frozen=True)
class Suggestion:
    """A scenario that nobody has written yet.

    Attributes:
        norm: the norm whose condition it takes another way.
        path: the feature file that it belongs to.
        draft: the scenario.
        below: the last line of its rule, below which it belongs.
    """

    norm: Norm
    path: str
    draft: Draft
    below: int

    @property
    def gherkin(self) -> str:
        """The scenario as it is written under its rule."""
        return "\n".join(self.draft.lines()) + "\n"

    @property
    def where(self) -> str:
        """Where to paste it, as a comment above it."""
        return where_below(self.norm.paragraph, self.below)


@dataclass(frozen=True)
class Gap:
    """An alternative for which there is nothing to suggest.

    Attributes:
        norm: the norm whose condition it is part of.
        alternative: the alternative in words.
        way: whether it should be satisfied; otherwise, it should be ruled out.
        why: `IMPOSSIBLE`, `BACKGROUND` or `GIVEN_UP`.
    """

    norm: Norm
    alternative: str
    way: bool
    why: str

    def __str__(self) -> str:
        """Return the alternative in the words of the steps, and why there is no suggestion."""
        where = "where" if self.way else "where it is not so that"
        return f"{self.norm.id}, {where} {self.alternative}: {self.why}"


def suggest(
    features: Features, vocabulary: Vocabulary, paragraphs: Collection[int] | None = None
) -> tuple[list[Suggestion], list[Gap]]:
    """Suggest scenarios for every alternative not yet taken both ways.

    Args:
        features: the features; what their scenarios take counts whether or not they pass.
        vocabulary: the sentences that are steps.
        paragraphs: only norms of these paragraphs; None for all.

    Returns:
        Suggestions in the guidance's order, some of which serve several alternatives, and the
        alternatives for which there are none.
    """
    guidance = vocabulary.guidance
    plays = [x for x in play_all(features.scenarios, vocabulary) if x is not None]
    homes = {rule.paragraph: feature for feature in features.features for rule in feature.rules}
    found: list[Suggestion] = []
    gaps: list[Gap] = []
    for norm in guidance.norms:
        home = homes.get(norm.paragraph)
        wanted = paragraphs is None or norm.paragraph in paragraphs
        if not (norm.directive and home and wanted):
            continue
        for condition in conditions(norm):
            for clause in sorted(clauses(condition), key=partial(_words, guidance)):
                lots = together(x.outcome for x in plays)
                for way in sorted({True, False} - ways(clause, lots)):
                    answers = _answers(vocabulary, norm, clause, way, home)
                    if isinstance(answers, Gap):
                        gaps.append(answers)
                    else:
                        suggestion, played = _made(
                            vocabulary, norm, clause, answers, home, len(found) + 1
                        )
                        found.append(suggestion)
                        plays.append(played)
    return found, gaps


def _background(vocabulary: Vocabulary, norm: Norm, feature: Feature) -> dict[str, str]:
    """Return the answers of the Backgrounds, without the usual answers."""
    above = background_of(feature, norm.paragraph, vocabulary)
    return {fact: value for fact, value in above.items() if fact != ORDINARY}


def _answers(
    vocabulary: Vocabulary, norm: Norm, clause: Clause, way: bool, feature: Feature
) -> dict[str, str] | Gap:
    """Return the fewest answers found that take an alternative one way, or why there are none."""
    guidance = vocabulary.guidance
    if way and contradicts_itself(clause):  # no search is needed
        return Gap(norm, _words(guidance, clause), way, IMPOSSIBLE)
    background = _background(vocabulary, norm, feature)

    def taken(advice: Advice) -> bool | None:
        value = satisfied(clause, advice.outcome)
        return None if value is None else value is way

    def told(advice: Advice) -> bool | None:
        return _tells(advice, norm, clause) or None if taken(advice) else taken(advice)

    # A situation in which a Then can say something definite is better than one in which it cannot.
    for reached, names in ((told, _open_of), (taken, _open_in)):
        search = _Search(guidance, background, reached, partial(names, norm, clause))
        answers = search.answers({})
        if answers is not None:
            return search.without_idle(answers)
    elsewhere = _Search(guidance, {}, taken, partial(_open_in, norm, clause)).answers({})
    why = GIVEN_UP if search.given_up else BACKGROUND if elsewhere else IMPOSSIBLE
    return Gap(norm, _words(guidance, clause), way, why)


def _made(
    vocabulary: Vocabulary,
    norm: Norm,
    clause: Clause,
    answers: Mapping[str, str],
    feature: Feature,
    number: int,
) -> tuple[Suggestion, Play]:
    guidance = vocabulary.guidance
    background = _background(vocabulary, norm, feature)
    advice = Advice(Situation.of(guidance, {**background, **answers}))
    givens = [
        (name, fact.phrases[answers[name]])
        for name, fact in guidance.facts.items()
        if name in answers and background.get(name) != answers[name]
    ]
    name = f"Suggested for {norm.id}, {number}: {_name(guidance, answers, clause)}"
    steps = steps_of(guidance, givens, [_then(advice, norm, clause)])
    draft = Draft(norm.paragraph, (norm.id,), name, steps)
    below = end_of_rule(feature, feature.source.encode().splitlines(), norm.paragraph) or 0
    stated = frozenset({(norm.id, advice.finding(norm.id).state.value)})
    return Suggestion(norm, feature.path, draft, below), Play(stated, advice.outcome)


@dataclass
class _Search:
    """A search that goes through the open questions one by one, with every answer to each.

    Attributes:
        guidance: the guidance.
        background: the answers of the Backgrounds.
        reached: whether a situation is the one sought; None while that is open.
        names: returns the facts to answer next.
        left: how many situations may still be examined.
    """

    guidance: Guidance
    background: Mapping[str, str]
    reached: Callable[[Advice], bool | None]
    names: Callable[[Advice], Iterable[str]]
    left: int = field(default_factory=lambda: MOST_TRIED)

    @property
    def given_up(self) -> bool:
        """Whether it stopped before all situations had been examined."""
        return self.left < 0

    def answers(self, answers: dict[str, str]) -> dict[str, str] | None:
        """Return some answers with the first ones found to reach the goal; None if none do."""
        advice = self._advice(answers)
        reached = False if advice is None else self.reached(advice)
        if advice is None or reached is not None:
            return answers if reached else None
        # Any possible situation has some answer to the first open question, so one question
        # at a time is enough to go through all of them.
        name = next((x for x in self.names(advice) if x not in answers), None)
        for value in self.guidance.facts[name].phrases if name else ():
            self.left -= 1
            if self.given_up:
                return None
            if (found := self.answers({**answers, str(name): value})) is not None:
                return found
        return None

    def without_idle(self, answers: dict[str, str]) -> dict[str, str]:
        """Return the answers without the unnecessary ones."""
        for name in tuple(answers):
            fewer = {other: value for other, value in answers.items() if other != name}
            advice = self._advice(fewer)
            if advice is not None and self.reached(advice):
                answers = fewer
        return answers

    def _advice(self, answers: Mapping[str, str]) -> Advice | None:
        try:
            return Advice(Situation.of(self.guidance, {**self.background, **answers}))
        except SituationError:
            return None


def _of_met(norm: Norm, clause: Clause) -> bool:
    return norm.met is not None and clause in clauses(norm.met)


def _tells(advice: Advice, norm: Norm, clause: Clause) -> bool:
    """Return whether a Then about the norm says something definite."""
    finding = advice.finding(norm.id)
    if _of_met(norm, clause):
        return finding.done in (Done.MET, Done.NOT_MET)
    return finding.state is not State.DEPENDS


def _open_in(_: Norm, clause: Clause, advice: Advice) -> Iterator[str]:
    """Yield the facts on which the open parts of an alternative turn."""
    for literal in sorted(clause, key=partial(_literal_words, advice.guidance)):
        if truth(literal.atom, advice.outcome) is not None:
            continue
        if isinstance(literal.atom, Is):
            yield from _asked(literal.atom.fact, advice.situation)
        else:
            yield from advice.facts_opening(literal.atom)


def _asked(fact: str, situation: Situation) -> Iterator[str]:
    """Yield the fact if its question arises, and otherwise the facts on which that turns."""
    view = AnsweredFacts(situation.guidance, situation.answers)
    relevant = situation.guidance.facts[fact].relevant
    if view.truth(relevant) and fact not in situation.answers:
        yield fact
    for atom in undecided(relevant, view):
        if isinstance(atom, Is):
            yield from _asked(atom.fact, situation)


def _open_of(norm: Norm, clause: Clause, advice: Advice) -> Iterator[str]:
    """Yield those facts, then the ones on which the finding for the norm turns."""
    yield from _open_in(norm, clause, advice)
    yield from advice.finding(norm.id).depends_on
    if norm.met is not None and _of_met(norm, clause):
        yield from advice.facts_opening(norm.met)


def _then(advice: Advice, norm: Norm, clause: Clause) -> str:
    done = advice.finding(norm.id).done
    if done is not None and _of_met(norm, clause):
        return f"{norm.id} is {done}"
    return then_of(advice.guidance, advice.finding(norm.id)) or f"{norm.id} does not apply"


def _name(guidance: Guidance, answers: Mapping[str, str], clause: Clause) -> str:
    facts = [literal.atom.fact for literal in clause if isinstance(literal.atom, Is)]
    named = [name for name in answers if name in facts and name != guidance.words.act]
    name = next(iter(named or answers), None)
    return guidance.facts[name].phrases[answers[name]] if name else "nothing more"


def _words(guidance: Guidance, clause: Clause) -> str:
    return " and ".join(sorted(_literal_words(guidance, literal) for literal in clause))


def _literal_words(guidance: Guidance, literal: Literal) -> str:
    if isinstance(literal.atom, Is):
        phrases = guidance.facts[literal.atom.fact].phrases
        said = " or ".join(f"“{phrases[x]}”" for x in phrases if x in literal.atom.values)
    else:
        said = f"“{literal.atom.norm} applies”"
    return said if literal.positive else f"not {said}"
