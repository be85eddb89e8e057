"""Scenarios that are missing, as Gherkin to paste.

For each alternative of a norm's conditions that no scenario takes both ways, a situation is found
that takes it the other way: by search, answering only what the alternative still turns on, and
then what the norm itself turns on. Its Then is what the rules say now, which may be wrong: the
author holds it against the text before it counts as anything.

An alternative that no situation takes is told as well, with the reason: the answers exclude one
another, the Backgrounds above the scenario do, or the search was given up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from gmc_steps.check.clauses import Clause, Literal, clauses, conditions, satisfied, ways
from gmc_steps.check.coverage import Play, play
from gmc_steps.core import Advice, Norm, Situation, SituationError, State
from gmc_steps.core.finding import Done
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import Is, truth, undecided
from gmc_steps.core.situation import Answers
from gmc_steps.desk.dialogue import state_of
from gmc_steps.desk.place import Draft, end_of_rule
from gmc_steps.desk.theorem import background_of
from gmc_steps.source.feature import Feature, Features
from gmc_steps.steps.vocabulary import Vocabulary

MOST_TRIED = 4000
"""Situations looked at for one alternative before the search is given up."""

IMPOSSIBLE = "no situation does: the answers exclude one another"
BACKGROUND = "no situation does with what the Backgrounds above its scenarios say"
GIVEN_UP = f"none was found among {MOST_TRIED} situations"


@dataclass(frozen=True)
class Suggestion:
    """A scenario that nobody has written.

    Attributes:
        norm: whose condition it takes another way.
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
        """The scenario as it stands under its rule."""
        return "\n".join(self.draft.lines()) + "\n"

    @property
    def where(self) -> str:
        """Where to paste it, as a comment above it."""
        place = f"paste below line {self.below}, the end of its rule"
        return f"    # Paragraph {self.norm.paragraph}: {place}. Check the Then against the text."


@dataclass(frozen=True)
class Gap:
    """An alternative for which there is nothing to suggest.

    Attributes:
        norm: whose condition it is part of.
        alternative: the alternative in words.
        way: whether it would have to be satisfied; else ruled out.
        why: `IMPOSSIBLE`, `BACKGROUND` or `GIVEN_UP`.
    """

    norm: Norm
    alternative: str
    way: bool
    why: str

    def __str__(self) -> str:
        """One line in the words of the steps."""
        wanted = "to be so" if self.way else "not to be so"
        return f"{self.norm.id} wants {self.alternative} {wanted}; {self.why}"


def suggest(
    features: Features, vocabulary: Vocabulary, paragraphs: Iterable[int] = ()
) -> tuple[list[Suggestion], list[Gap]]:
    """Suggest scenarios for every alternative not yet taken both ways.

    Args:
        features: as they are; what they take counts as taken whether or not it passes.
        vocabulary: the sentences that are steps.
        paragraphs: only norms of these; all of them if there are none.

    Returns:
        Suggestions in the guidance's order, each perhaps serving several alternatives, and the
        alternatives for which there is none.
    """
    plays = [played for x in features.scenarios if (played := play(x, vocabulary)) is not None]
    wanted = set(paragraphs)
    homes = {rule.paragraph: feature for feature in features.features for rule in feature.rules}
    found: list[Suggestion] = []
    gaps: list[Gap] = []
    words = partial(_words, vocabulary.guidance)
    for norm in vocabulary.guidance.norms:
        home = homes.get(norm.paragraph)
        if not norm.directive or home is None or (wanted and norm.paragraph not in wanted):
            continue
        for condition in conditions(norm):
            for clause in sorted(clauses(condition), key=words):
                for way in sorted({True, False} - ways(clause, (x.outcome for x in plays))):
                    made = _made(vocabulary, norm, clause, way, home, len(found) + 1)
                    if isinstance(made, Gap):
                        gaps.append(made)
                    else:
                        found.append(made[0])
                        plays.append(made[1])
    return found, gaps


def _made(
    vocabulary: Vocabulary, norm: Norm, clause: Clause, way: bool, feature: Feature, number: int
) -> tuple[Suggestion, Play] | Gap:
    guidance = vocabulary.guidance
    above = background_of(feature, norm.paragraph, vocabulary)
    background = {k: v for k, v in above.items() if k}

    def taken(advice: Advice) -> bool | None:
        value = satisfied(clause, advice.outcome)
        return None if value is None else value is way

    def told(advice: Advice) -> bool | None:
        return _tells(advice, norm, clause) or None if taken(advice) else taken(advice)

    # A situation in which a Then can say something definite is better than one in which not.
    for wanted, names in ((told, _open_of), (taken, _open_in)):
        search = _Search(guidance, background, wanted, partial(names, norm, clause))
        answers = search.answers({})
        if answers is not None:
            break
    else:
        elsewhere = _Search(guidance, {}, taken, partial(_open_in, norm, clause)).answers({})
        why = GIVEN_UP if search.given_up else BACKGROUND if elsewhere else IMPOSSIBLE
        return Gap(norm, _words(guidance, clause), way, why)
    answers = search.without_idle(answers)
    advice = Advice(Situation.of(guidance, {**background, **answers}))
    name = f"Suggested for {norm.id}, {number}: {_name(guidance, answers, clause)}"
    own = {fact: value for fact, value in answers.items() if background.get(fact) != value}
    draft = Draft(
        norm.paragraph, (norm.id,), name, tuple(_steps(guidance, own, _then(advice, norm, clause)))
    )
    stated = frozenset({(norm.id, advice.finding(norm.id).state.value)})
    below = end_of_rule(feature, feature.source.encode().splitlines(), norm.paragraph) or 0
    return Suggestion(norm, feature.path, draft, below), Play(stated, advice.outcome)


class _Search:
    """A search for answers, one open question after the other, every answer to each.

    Attributes:
        given_up: whether it stopped before all situations were looked at.

    Args:
        guidance: the guidance.
        background: what is answered anyway.
        reached: whether a situation is what is looked for; None while that is open.
        names: the facts to answer next.
    """

    def __init__(
        self,
        guidance: Guidance,
        background: Mapping[str, str],
        reached: Callable[[Advice], bool | None],
        names: Callable[[Advice], Iterable[str]],
    ) -> None:
        self.given_up = False
        self._guidance = guidance
        self._background = background
        self._reached = reached
        self._names = names
        self._left = MOST_TRIED

    def answers(self, answers: dict[str, str]) -> dict[str, str] | None:
        """Return those answers and the fewest found beside them; None if there are none."""
        advice = self._advice(answers)
        if advice is None:
            return None
        reached = self._reached(advice)
        if reached is not None:
            return answers if reached else None
        # Any possible situation gives some answer to the first open question, so that one
        # question at a time is enough to look at all of them.
        name = next((x for x in self._names(advice) if x not in answers), None)
        for value in self._guidance.facts[name].phrases if name else ():
            self._left -= 1
            if self._left < 0:
                self.given_up = True
                return None
            if (found := self.answers({**answers, str(name): value})) is not None:
                return found
        return None

    def without_idle(self, answers: dict[str, str]) -> dict[str, str]:
        """Return the answers without those that it does as well without."""
        for name in tuple(answers):
            fewer = {other: value for other, value in answers.items() if other != name}
            advice = self._advice(fewer)
            if advice is not None and self._reached(advice):
                answers = fewer
        return answers

    def _advice(self, answers: Mapping[str, str]) -> Advice | None:
        try:
            return Advice(Situation.of(self._guidance, {**self._background, **answers}))
        except SituationError:
            return None


def _of_met(norm: Norm, clause: Clause) -> bool:
    return norm.met is not None and clause in clauses(norm.met)


def _tells(advice: Advice, norm: Norm, clause: Clause) -> bool:
    """Whether a Then about the norm says something definite."""
    finding = advice.finding(norm.id)
    if _of_met(norm, clause):
        return finding.done in (Done.MET, Done.NOT_MET)
    return finding.state is not State.DEPENDS


def _open_in(_: Norm, clause: Clause, advice: Advice) -> Iterator[str]:
    """The facts on which the open parts of an alternative turn."""
    for literal in sorted(clause, key=partial(_literal_words, advice.guidance)):
        if truth(literal.atom, advice.outcome) is None:
            if isinstance(literal.atom, Is):
                yield from _asked(literal.atom.fact, advice.situation)
            else:
                yield from advice.finding(literal.atom.norm).depends_on


def _open_of(norm: Norm, clause: Clause, advice: Advice) -> Iterator[str]:
    """Those first, and then the facts on which what is said of the norm turns."""
    yield from _open_in(norm, clause, advice)
    yield from advice.finding(norm.id).depends_on
    if norm.met is not None and _of_met(norm, clause):
        yield from advice.facts_opening(norm.met)


def _asked(fact: str, situation: Situation) -> Iterator[str]:
    """The fact itself, or what its question turns on."""
    if situation.relevance(fact):
        if fact not in situation.answers:
            yield fact
        return
    guidance = situation.guidance
    view = Answers(guidance, situation.answers)
    for atom in undecided(guidance.facts[fact].relevant, view):
        if isinstance(atom, Is):
            yield from _asked(atom.fact, situation)


def _then(advice: Advice, norm: Norm, clause: Clause) -> str:
    done = advice.finding(norm.id).done
    if done is not None and _of_met(norm, clause):
        return f"{norm.id} is {done}"
    return state_of(advice, norm) or f"{norm.id} does not apply"


def _name(guidance: Guidance, answers: Mapping[str, str], clause: Clause) -> str:
    facts = [literal.atom.fact for literal in clause if isinstance(literal.atom, Is)]
    named = [name for name in answers if name in facts and name != guidance.words.act] or list(
        answers
    )
    return guidance.facts[named[0]].phrases[answers[named[0]]] if named else "nothing more"


def _words(guidance: Guidance, clause: Clause) -> str:
    return " and ".join(sorted(_literal_words(guidance, literal) for literal in clause))


def _literal_words(guidance: Guidance, literal: Literal) -> str:
    if isinstance(literal.atom, Is):
        phrases = guidance.facts[literal.atom.fact].phrases
        said = " or ".join(f"“{phrases[x]}”" for x in phrases if x in literal.atom.values)
    else:
        said = f"“{literal.atom.norm} applies”"
    return said if literal.positive else f"not {said}"


def _steps(guidance: Guidance, answers: Mapping[str, str], then: str) -> Iterator[str]:
    """Givens in declared order, the act as When, the Then last."""
    act = guidance.words.act
    said = {name: guidance.facts[name].phrases[value] for name, value in answers.items()}
    given = [said[name] for name in guidance.facts if name in answers and name != act]
    for place, text in enumerate(given):
        yield f"{'And' if place else 'Given'} {text}"
    if act in answers:
        yield f"When {said[act]}"
    yield f"Then {then}"
