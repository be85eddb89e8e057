"""Possible situations to draw from, and a second, plainer way of deciding them.

A situation is possible when a fact is answered only where its question arises, going down the
facts in their declared order. `Plain` walks the conditions as trees, one norm at a time, by
recursion; it shares no code with `gmc_steps.core.compiled`, so agreement between the two says
something about both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from gmc_steps.core import Guidance, Norm
from gmc_steps.core.compiled import Outcome, compiled
from gmc_steps.core.logic import All, Applies, Expression, Is, Not, Some
from gmc_steps.core.norm import Displacement
from gmc_steps.guidance import GUIDANCE

Truth = bool | None
Answers = dict[str, str]

NORM = {norm.id: norm for norm in GUIDANCE.norms}
SETTLED = {
    fact.name: tuple(value for value in fact.phrases if value != fact.unsettled)
    for fact in GUIDANCE.facts.values()
}
"""Fact's name → the answers that settle it."""

# What ends the questions at once is drawn seldom; the rest would hardly be reached otherwise.
_OFTEN = {
    "acting": ("professional",) * 9 + ("private",),
    "item": ("recording",) * 10 + tuple(GUIDANCE.facts["item"].phrases),
    "stage": ("make", "use", "disclose", "in_progress") * 2
    + tuple(GUIDANCE.facts["stage"].phrases),
}


class Plain:
    """A situation, reckoned by walking the conditions.

    Args:
        answers: fact's name → value's name.
        guidance: the guidance, this project's own if left out.
    """

    def __init__(self, answers: Mapping[str, str], guidance: Guidance = GUIDANCE) -> None:
        self.answers = answers
        self.guidance = guidance
        self._states: dict[str, tuple[str, tuple[str, ...]]] = {}
        self._relevance: dict[str, Truth] = {}

    def truth(self, condition: Expression) -> Truth:
        """Return what Kleene's tables make of a condition."""
        match condition:
            case Is(name, values):
                return self.is_(name, values)
            case Applies(norm):
                return self.applies(norm)
            case Not(part):
                inner = self.truth(part)
                return None if inner is None else not inner
            case All(parts):
                found = {self.truth(part) for part in parts}
                return False if False in found else None if None in found else True
            case Some(parts):
                found = {self.truth(part) for part in parts}
                return True if True in found else None if None in found else False
        raise TypeError(condition)

    def is_(self, name: str, values: frozenset[str]) -> Truth:
        """Return whether the fact has one of the values."""
        answer, relevant = self.answers.get(name), self.relevance(name)
        if relevant is False:
            return False  # whatever is answered: it is idle, or it contradicts
        if answer is None or (relevant is None and self.idle(name) is not False):
            return None
        if answer in values:
            return True
        return None if answer == self.guidance.facts[name].unsettled else False

    def relevance(self, name: str) -> Truth:
        """Return whether the question arises."""
        if name not in self._relevance:
            self._relevance[name] = self.truth(self.guidance.facts[name].relevant)
        return self._relevance[name]

    def idle(self, name: str) -> Truth:
        """Return whether its answer may stand though the question does not arise."""
        fact = self.guidance.facts[name]
        return False if self.answers.get(name) in fact.heeded else self.truth(fact.idle)

    def usual(self) -> dict[str, str]:
        """Return the usual answers to questions that arise and are unanswered."""
        known, found = dict(self.answers), dict[str, str]()
        for name, fact in self.guidance.facts.items():
            view = Plain(known, self.guidance)
            unanswered = fact.usual and name not in known and view.truth(fact.usual_when)
            if unanswered and view.relevance(name):
                known[name] = found[name] = fact.usual
        return found

    def contradicts(self, name: str) -> bool:
        """Return whether an answer contradicts what makes its question irrelevant."""
        return name in self.answers and self.relevance(name) is False and self.idle(name) is False

    def state(self, id: str) -> str:
        """Return the norm's state, in the words of the contract."""
        return self._settled(id)[0]

    def displacers(self, id: str) -> tuple[str, ...]:
        """Return the ids of the norms that have taken the norm's place."""
        return self._settled(id)[1]

    def met(self, id: str) -> Truth:
        """Return whether the norm's own condition of being fulfilled holds."""
        fulfilled = self.guidance.norm[id].met
        assert fulfilled is not None
        return self.truth(fulfilled)

    def handed_over(self) -> tuple[Truth, ...]:
        """Return, for each reading that hands over, whether it does."""
        return tuple(self.truth(hand_over.when) for hand_over in self.guidance.policy.hand_overs)

    def ground(self) -> Truth:
        """Return whether anything permits."""
        return self.truth(self.guidance.policy.ground)

    def applies(self, id: str) -> Truth:
        """Return whether the norm applies: within its bounds, not displaced and not unclear."""
        norm = self.guidance.norm[id]
        holds = {self.truth(norm.scope & norm.when)}
        for against in (self._displaced(norm), self.truth(norm.unclear)):
            holds.add(None if against is None else not against)
        return False if False in holds else None if None in holds else True

    def _settled(self, id: str) -> tuple[str, tuple[str, ...]]:
        if id not in self._states:
            self._states[id] = self._settle(self.guidance.norm[id])
        return self._states[id]

    def _settle(self, norm: Norm) -> tuple[str, tuple[str, ...]]:
        within = self.truth(norm.scope & norm.when)
        if within is False:
            return "does not apply", ()
        if within is None:
            return "depends", ()
        displaced, unclear = self._displaced(norm), self.truth(norm.unclear)
        if displaced:
            holding = [each.by for each in norm.displaced_by if self._gives_way(norm, each)]
            return "displaced", tuple(holding)
        if displaced is None or unclear is None:
            return "depends", ()
        return ("unclear" if unclear else "applies"), ()

    def _displaced(self, norm: Norm) -> Truth:
        found = {self._gives_way(norm, each) for each in norm.displaced_by}
        return True if True in found else None if None in found else False

    def _gives_way(self, norm: Norm, to: Displacement) -> Truth:
        displacing = self.applies(to.by)
        unclear = self.truth(norm.unclear)
        state = self.state(to.by)
        if state == "unclear" and unclear is not False:
            displacing = unclear  # an unclear norm takes the place of one that is unclear too
        elif state == "depends" and displacing is False:
            # It may turn out to be unclear too.
            perhaps = unclear is not False
            perhaps = perhaps and self.truth(self.guidance.norm[to.by].unclear) is not False
            displacing = None if perhaps else False
        both = {displacing, self.truth(to.when)}
        return False if False in both else None if None in both else True


def outcome(answers: Answers, guidance: Guidance = GUIDANCE) -> Outcome:
    """Return what the compiled guidance makes of a situation."""
    return compiled(guidance).outcome(answers, {})


def agree(answers: Answers, guidance: Guidance = GUIDANCE) -> None:
    """Assert that the program agrees with a plain walk through the conditions."""
    decided, plain = outcome(answers, guidance), Plain(answers, guidance)
    for name in guidance.facts:
        assert decided.relevant(name) is plain.relevance(name), name
        contradiction = decided.compiled.contradictions[name]
        assert decided.has(contradiction) is plain.contradicts(name), name
    for norm in guidance.norms:
        assert decided.state(norm.id).value == plain.state(norm.id), norm.id
        assert decided.displacers(norm) == plain.displacers(norm.id), norm.id
        assert decided.applies(norm.id) is plain.applies(norm.id), norm.id
        if norm.met is not None:
            assert decided.met(norm.id) is plain.met(norm.id), norm.id
    policy = guidance.policy
    assert tuple(decided.truth(each.when) for each in policy.hand_overs) == plain.handed_over()
    assert decided.truth(policy.ground) is plain.ground()
    assert decided.truth(policy.scope) is plain.truth(policy.scope)


def drawn(
    choose: Callable[[str, tuple[str, ...]], str],
    given: Answers | None = None,
    guidance: Guidance = GUIDANCE,
) -> Answers:
    """Answer every question that surely arises, from the top down.

    Args:
        choose: picks one of the values for the fact of that name.
        given: answers to keep.
        guidance: the guidance, this project's own if left out.
    """
    answers: Answers = {}
    for name, fact in guidance.facts.items():
        if Plain(answers, guidance).relevance(name):
            kept = (given or {}).get(name)
            answers[name] = kept or choose(name, tuple(fact.phrases))
    return answers


@st.composite
def full_situations(
    draw: st.DrawFn, *, settled: bool = False, guidance: Guidance = GUIDANCE
) -> Answers:
    """Draw a situation with every question answered that arises.

    Args:
        settled: leave out answers that say "nobody has judged this yet".
        guidance: the guidance, this project's own if left out.
    """
    often = _OFTEN if guidance is GUIDANCE else {}

    def choose(name: str, values: tuple[str, ...]) -> str:
        unsettled = guidance.facts[name].unsettled if settled else ""
        choices = often.get(name) or [value for value in values if value != unsettled]
        return draw(st.sampled_from(choices))

    return drawn(choose, guidance=guidance)


@st.composite
def partial_situations(
    draw: st.DrawFn, *, grounded: bool = False, guidance: Guidance = GUIDANCE
) -> Answers:
    """Draw a situation with some questions left open: few, many or nearly all.

    Args:
        grounded: answer a question only where the other answers show that it arises, as somebody
            does who is asked from the top down. Otherwise an answer may imply others that are
            left open ("the child objects" without the patient's age).
        guidance: the guidance, this project's own if left out.
    """
    answers = draw(full_situations(guidance=guidance))
    share = draw(st.sampled_from((0.05, 0.2, 0.5, 0.8)))
    keep = Random(draw(st.integers(0, 2**32)))
    left = {name: value for name, value in answers.items() if keep.random() >= share}
    if not grounded:
        for name, fact in guidance.facts.items():  # something that nothing turns on is said too
            if name not in answers and keep.random() < 0.2 and Plain(answers, guidance).idle(name):
                left[name] = keep.choice([x for x in fact.phrases if x not in fact.heeded])
    if grounded:
        for name in tuple(left):  # in the declared order, so one pass is enough
            if Plain(left, guidance).relevance(name) is not True:
                del left[name]
    return left


def completed(answers: Answers, chance: Random, usual: float = 0.6) -> Answers:
    """Return one possible way in which the open questions may be answered.

    Args:
        answers: what has been answered (grounded); it is kept.
        chance: source of the choices.
        usual: how often a usual answer is taken.
    """

    def choose(name: str, values: tuple[str, ...]) -> str:
        fact = GUIDANCE.facts[name]
        if fact.usual and chance.random() < usual:
            return fact.usual
        return chance.choice(SETTLED[name])

    return drawn(choose, answers)


def facts_read(condition: Expression) -> Iterator[str]:
    """Yield the facts that a condition reads, through norms and relevance, some repeatedly."""
    match condition:
        case Is(name, _):
            yield from facts_read(GUIDANCE.facts[name].relevant)
            yield name
        case Applies(norm):
            for part in conditions_of(NORM[norm]):
                yield from facts_read(part)
        case Not(part):
            yield from facts_read(part)
        case All(parts) | Some(parts):
            for part in parts:
                yield from facts_read(part)


def conditions_of(norm: Norm) -> Iterator[Expression]:
    """Yield the conditions on which the norm's state turns."""
    yield from (norm.scope, norm.when, norm.unclear)
    for displacement in norm.displaced_by:
        yield from (Applies(displacement.by), displacement.when)
