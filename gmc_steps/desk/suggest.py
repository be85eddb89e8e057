"""Scenarios that are missing, as Gherkin to paste.

For each alternative of a norm's conditions that no scenario takes both ways, a situation is found
that takes it the other way: by search, answering only what the alternative still turns on. Its
Then is what the rules say now, which may be wrong: the author holds it against the text before it
counts as anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from gmc_steps.core import NORMS, Advice, Norm, Situation, SituationError
from gmc_steps.core.facts import FACTS
from gmc_steps.core.logic import Clause, Is, clauses, truth, undecided
from gmc_steps.desk.dialogue import state_of
from gmc_steps.desk.place import Draft
from gmc_steps.desk.theorem import background_of
from gmc_steps.evidence.coverage import Play, conditions, play, satisfied, ways
from gmc_steps.evidence.feature import Feature, Features
from gmc_steps.steps.vocabulary import match

MOST_TRIED = 400
"""Situations looked at for one alternative; a few alternatives need more than a moment's search."""


@dataclass(frozen=True)
class Suggestion:
    """A scenario that nobody has written.

    Attributes:
        norm: whose condition it takes another way.
        path: the feature file that it belongs to.
        draft: the scenario.
    """

    norm: Norm
    path: str
    draft: Draft

    @property
    def gherkin(self) -> str:
        """The scenario as it stands under its rule."""
        return "\n".join(self.draft.lines()) + "\n"


def suggest(features: Features, paragraphs: Iterable[int] = ()) -> list[Suggestion]:
    """Suggest scenarios for every alternative not yet taken both ways.

    Args:
        features: as they are; what they take counts as taken whether or not it passes.
        paragraphs: only norms of these; all of them if there are none.

    Returns:
        Suggestions in the guidance's order. An alternative for which the search finds no
        possible situation has none; one suggestion often serves several.
    """
    plays = [played for x in features.scenarios if (played := play(x, match)) is not None]
    wanted = set(paragraphs)
    homes = {rule.paragraph: feature for feature in features.features for rule in feature.rules}
    found: list[Suggestion] = []
    for norm in NORMS:
        home = homes.get(norm.paragraph)
        if not norm.directive or home is None or (wanted and norm.paragraph not in wanted):
            continue
        for condition in conditions(norm):
            for clause in sorted(clauses(condition), key=str):
                for way in {True, False} - ways(clause, plays):
                    made = _made(norm, clause, way, home, len(found) + 1)
                    if made is not None:
                        found.append(made[0])
                        plays.append(made[1])
    return found


def _made(
    norm: Norm, clause: Clause, way: bool, feature: Feature, number: int
) -> tuple[Suggestion, Play] | None:
    background = {k: v for k, v in background_of(feature, norm.paragraph).items() if k}
    answers = _search(background, clause, way)
    if answers is None:
        return None
    advice = Advice(Situation.of({**background, **answers}))
    then = state_of(advice, norm)
    if then is None:
        return None
    name = f"Suggested for {norm.id}, {number}: {_name(answers, clause)}"
    own = {fact: value for fact, value in answers.items() if background.get(fact) != value}
    draft = Draft(norm.paragraph, (norm.id,), name, tuple(_steps(own, then)))
    stated = frozenset({(norm.id, advice.finding(norm.id).state.value)})
    return (
        Suggestion(norm, feature.path, draft),
        Play(stated, advice.reckoning),
    )


def _search(background: Mapping[str, str], clause: Clause, way: bool) -> dict[str, str] | None:
    """Further answers with which the clause is satisfied, or ruled out, none of them idle."""
    left = MOST_TRIED

    def reaches(answers: Mapping[str, str]) -> bool:
        try:
            advice = Advice(Situation.of({**background, **answers}))
        except SituationError:
            return False
        return satisfied(clause, advice.reckoning) is way

    def further(answers: dict[str, str]) -> dict[str, str] | None:
        nonlocal left
        left -= 1
        try:
            advice = Advice(Situation.of({**background, **answers}))
        except SituationError:
            return None
        found = satisfied(clause, advice.reckoning)
        if found is not None or left < 0:
            return answers if found is way else None
        for name in _open(clause, advice):
            for value in FACTS[name].phrases:
                if (reached := further({**answers, name: value})) is not None:
                    return reached
        return None

    found = further({})
    for name in tuple(found or ()):
        fewer = {other: value for other, value in (found or {}).items() if other != name}
        if reaches(fewer):
            found = fewer
    return found


def _open(clause: Clause, advice: Advice) -> Iterator[str]:
    """The facts to answer next, so that the first open part of a clause is settled."""
    for literal in sorted(clause, key=str):
        if truth(literal.atom, advice.reckoning) is not None:
            continue
        if isinstance(literal.atom, Is):
            yield from _asked(literal.atom.fact, advice.situation)
        else:
            yield from advice.finding(literal.atom.norm).depends_on
        return


def _asked(fact: str, situation: Situation) -> Iterator[str]:
    """The fact itself, or what its question turns on."""
    if situation.relevance(fact):
        if fact not in situation.answers:
            yield fact
        return
    for atom in undecided(FACTS[fact].relevant, situation):
        if isinstance(atom, Is):
            yield from _asked(atom.fact, situation)


def _name(answers: Mapping[str, str], clause: Clause) -> str:
    facts = [literal.atom.fact for literal in clause if isinstance(literal.atom, Is)]
    named = [name for name in answers if name in facts] or list(answers)
    return FACTS[named[0]].phrases[answers[named[0]]] if named else "nothing more"


def _steps(answers: Mapping[str, str], then: str) -> Iterator[str]:
    """Givens in declared order, the act as When, the Then last."""
    given = [
        FACTS[name].phrases[answers[name]] for name in FACTS if name in answers and name != "stage"
    ]
    for place, text in enumerate(given):
        yield f"{'And' if place else 'Given'} {text}"
    if "stage" in answers:
        yield f"When {FACTS['stage'].phrases[answers['stage']]}"
    yield f"Then {then}"
