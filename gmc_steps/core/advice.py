"""Advice: all findings for a situation, and the verdict drawn from them.

The verdict is the first that holds, in the order of the verdicts. Only gates move it; every other
duty is listed beside it. Usual answers are never filled in: what would follow from them is kept
apart, as `verdict_assuming`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from gmc_steps.core.compiled import Outcome, compiled
from gmc_steps.core.completions import Completions
from gmc_steps.core.fact import Kind
from gmc_steps.core.finding import Done, Finding, State
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import NEVER, Applies, Expression, deciding
from gmc_steps.core.norm import Gate, Norm
from gmc_steps.core.policy import HandOver
from gmc_steps.core.situation import Situation
from gmc_steps.core.verdict import Verdict


class Purpose(NamedTuple):
    """The advice on one of several purposes.

    Attributes:
        fact: the fact that names purposes.
        value: its value for this one.
        advice: the advice on it.
    """

    fact: str
    value: str
    advice: Advice

    @property
    def phrase(self) -> str:
        """The purpose in words."""
        return self.advice.guidance.facts[self.fact].phrases[self.value]


class Answer(NamedTuple):
    """The verdict, and what it rests on.

    Attributes:
        verdict: the verdict.
        at_least: whether the verdict bars the way and open questions could make it firmer.
        closed: ids of the norms that close the way.
        outstanding: ids of the gates that wait only for something to be done.
        turns_on: names of the facts for which another answer can lead to another verdict, in the
            order of asking.
        handed_over: the readings that leave the decision to a person.
    """

    verdict: Verdict
    at_least: bool
    closed: tuple[str, ...]
    outstanding: tuple[str, ...]
    turns_on: tuple[str, ...]
    handed_over: tuple[HandOver, ...]


class Advice:
    """What the guidance says of a situation.

    Args:
        situation: the answers given.
        outcome: the compiled guidance's results for them, if already known.
        usual: whether usual answers are assumed, now and in whatever may follow.
    """

    def __init__(
        self, situation: Situation, outcome: Outcome | None = None, *, usual: bool = False
    ) -> None:
        """Run the compiled guidance; see the class."""
        self.situation = situation
        self.usual = usual
        self.guidance = situation.guidance
        program = compiled(self.guidance)
        self.outcome = outcome or program.outcome(situation.answers, situation.done)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """One finding for each norm; with several purposes, the most binding of each."""
        if not self.purposes:
            return tuple(map(self._finding, self.guidance.norms))
        return tuple(map(_most_binding, *(p.advice.findings for p in self.purposes)))

    def finding(self, norm: str) -> Finding:
        """Return the finding for the norm of that id.

        Raises:
            KeyError: no such norm.
        """
        if not self.purposes:  # one finding is much cheaper than all of them
            return self._finding(self.guidance.norm[norm])
        return _most_binding(*(purpose.advice.finding(norm) for purpose in self.purposes))

    def state(self, norm: str) -> State:
        """Return the state of the norm of that id, without its reasons."""
        if self.purposes:
            states = (purpose.advice.state(norm) for purpose in self.purposes)
            return min(states, key=_STATES.index)
        return self._state(self.guidance.norm[norm])

    def binds(self, norm: str) -> bool:
        """Whether the norm of that id applies, or is unclear and so binds to be safe."""
        return self.state(norm).binds

    @cached_property
    def purposes(self) -> tuple[Purpose, ...]:
        """The advice for each purpose, if there is more than one."""
        purposes = self.guidance.policy.purposes
        if purposes is None:
            return ()
        further = self.situation.answers.get(purposes.further, purposes.alone)
        if further == purposes.alone or not self.situation.relevance(purposes.further):
            return ()
        both = {
            purposes.first: self.situation.with_answers({purposes.further: purposes.alone}),
            further: _for_further_purpose(self.situation, further),
        }
        advice = {value: Advice(situation) for value, situation in both.items()}
        return tuple(
            Purpose(purposes.fact, value, each.assumed if self.usual else each)
            for value, each in advice.items()
        )

    @cached_property
    def answer(self) -> Answer:
        """The verdict, drawn from what has been answered alone."""
        return self.decisive.advice.answer if self.purposes else self._draw()

    @property
    def verdict(self) -> Verdict:
        """The verdict, drawn from what has been answered alone."""
        return self.decisive.advice.verdict if self.purposes else self._verdict[0]

    def comes_to(self, verdict: Verdict) -> bool:
        """Whether that is the verdict; usually found without working out the actual one.

        Args:
            verdict: the verdict in question.
        """
        if self.purposes:
            some = any(each.advice.comes_to(verdict) for each in self.purposes)
            return some and self.verdict is verdict
        if not self.outcome.final and (found := self._ends):
            if len(found) == 1 or all(each.bars for each in found):
                return found[0] is verdict
            best = Verdict.MAY_ONCE if any(each.permits for each in found) else found[0]
            if verdict not in (Verdict.DEPENDS, Verdict.PERSON_DECIDES, best):
                return False
        return self.verdict is verdict

    @cached_property
    def decisive(self) -> Purpose:
        """Of several purposes, the one whose verdict comes first: it is the verdict for all."""
        order = list(Verdict)
        return min(self.purposes, key=lambda each: order.index(each.advice.verdict))

    @cached_property
    def _completions(self) -> Completions:
        situation = self.situation
        return Completions(
            compiled(self.guidance), situation.answers, situation.done, assuming=self.usual
        )

    @cached_property
    def _ends(self) -> list[Verdict]:
        """Enough of the completions' verdicts to draw one, the last in order first."""
        return sorted(self._completions.verdicts(), key=list(Verdict).index, reverse=True)

    @cached_property
    def _verdict(self) -> tuple[Verdict, bool]:
        """The verdict, and whether open questions could make it bar the way more firmly."""
        verdict = self.outcome.verdict
        if self.outcome.final:
            return verdict, False
        found = self._ends
        if not found:  # answers that contradict each other, which three-valued logic does not see
            return verdict, False
        if len(found) == 1:
            return found[0], False
        if all(each.bars for each in found):
            return found[0], True
        if self._completions.any_matters(self.outcome, Kind.CIRCUMSTANCE):
            return Verdict.DEPENDS, False
        handed = Verdict.PERSON_DECIDES in found and any(
            self.outcome.has(plan.holds) for plan in compiled(self.guidance).hand_overs
        )
        if handed or self._completions.any_matters(self.outcome, Kind.JUDGEMENT):
            return Verdict.PERSON_DECIDES, False
        # The rest is in people's hands: the best that it can lead to.
        if any(each.permits for each in found):
            return Verdict.MAY_ONCE, False
        return Verdict.PERSON_DECIDES if Verdict.PERSON_DECIDES in found else found[0], False

    @cached_property
    def assuming(self) -> dict[str, str]:
        """The usual answers to questions that arise and are unanswered."""
        return {} if self.assumed is self else self._usual

    @cached_property
    def assumed(self) -> Advice:
        """The advice if all usual answers hold; itself where the given answers rule them out."""
        if self.usual:
            return self
        answers = {**self.situation.answers, **self._usual}
        situation = Situation(self.guidance, answers, self.situation.done)
        assumed = Advice(situation, self.outcome.assumed, usual=True)
        return assumed if assumed._possible else self

    @cached_property
    def _usual(self) -> dict[str, str]:
        answered = self.situation.answers
        found = self.outcome.assumed.assumptions
        return {name: value for name, value in found.items() if name not in answered}

    @property
    def _possible(self) -> bool:
        """Whether the given answers are compatible with the usual ones."""
        contradictions, outcome = compiled(self.guidance).contradictions, self.outcome
        answers = self.situation.answers
        if any(outcome.has(contradictions[name]) for name in answers):
            return False
        settled = all(outcome.relevant(name) is not None for name in answers)
        return settled or self._completions.possible()

    @property
    def verdict_assuming(self) -> Verdict:
        """The verdict if all usual answers hold."""
        return self.assumed.verdict

    @cached_property
    def questions(self) -> tuple[str, ...]:
        """Facts that can still change the verdict: in the order of asking, usual ones last.

        What may spare others their question comes before them (`Fact.sooner`).
        """
        return tuple(dict.fromkeys(self._asked()))

    @property
    def next_question(self) -> str | None:
        """The fact to ask next; None when no answer can change the verdict."""
        return next(self._asked(), None)

    def _asked(self) -> Iterator[str]:
        facts, assumed = self.guidance.facts, self.assumed
        turning: Iterable[str] = assumed._turning()
        sooner = {
            name
            for name, fact in facts.items()
            if fact.sooner is not NEVER and assumed.outcome.truth(fact.sooner) is True
        }
        if sooner:
            turning = sorted(turning, key=lambda name: name not in sooner)
        yield from filter(self._can_be_asked, turning)
        usual = (name for name in self._turning() if facts[name].usual)
        yield from filter(self._can_be_asked, usual)

    def _can_be_asked(self, name: str) -> bool:
        """Whether the question can be asked now: it arises and is unanswered."""
        answered = name in self.situation.answers
        return not answered and self.assumed.outcome.relevant(name) is True

    def _turning(self) -> Iterator[str]:
        """Yield the facts on which the verdict depends, in the order of asking."""
        if self.purposes:
            yield from self._turning_of_decisive()
        elif not self.outcome.final:
            found, more = self._matter
            yield from found
            for name in more:
                found.append(name)
                yield name

    def _turning_of_decisive(self) -> Iterator[str]:
        """Yield the facts on which the decisive purpose's verdict depends, as asked here.

        Consent to the further purpose has its own question. A judgement that must be made anew
        for it has none, because the answer given here is for the first purpose.
        """
        purposes, decisive = self.guidance.policy.purposes, self.decisive
        assert purposes is not None
        for name in decisive.advice._turning():
            if decisive is self.purposes[0]:
                yield name
            elif name in purposes.consents:
                yield purposes.consent
            elif name not in purposes.own:
                yield name

    @cached_property
    def _matter(self) -> tuple[list[str], Iterator[str]]:
        """The facts found to matter so far, and an iterator over the rest."""
        return [], self._completions.matter(self.outcome)

    def phrases_deciding(self, condition: Expression) -> tuple[str, ...]:
        """Return the phrases that made a settled condition what it is."""
        return tuple(dict.fromkeys(self._phrases(condition)))

    def facts_opening(self, condition: Expression) -> tuple[str, ...]:
        """Return the facts to answer next to settle a condition."""
        return self._in_order(self.outcome.open(condition))

    def _state(self, norm: Norm) -> State:
        """Return a norm's state; it is left open only where completions differ."""
        state = self.outcome.state(norm.id)
        return self._completions.state(norm) if state is State.DEPENDS else state

    def _finding(self, norm: Norm) -> Finding:
        state = self._state(norm)
        turns = self.outcome.turns(norm) if state is State.DEPENDS else 0
        return Finding(
            norm=norm,
            state=state,
            done=self._done(norm) if state.binds else None,
            because=tuple(dict.fromkeys(self._because(norm))),
            displaced_by=self.outcome.displacers(norm),
            depends_on=self._in_order(turns),
        )

    def _done(self, norm: Norm) -> Done | None:
        if norm.modality.permits or not norm.directive:
            return None
        met = self.outcome.met(norm.id)
        return Done.OUTSTANDING if met is None else Done.MET if met else Done.NOT_MET

    def _because(self, norm: Norm) -> Iterator[str]:
        """Yield the phrases that decided the norm's state."""
        state = self.outcome.state(norm.id)
        if state is State.DEPENDS:
            return
        yield from self._phrases(norm.within)
        displacers = self.outcome.displacers(norm)
        for displacement in norm.displaced_by:
            if displacement.by in displacers:
                yield from self._phrases(Applies(displacement.by))
                yield from self._phrases(displacement.when)
        if state is State.UNCLEAR:
            yield from self._phrases(norm.unclear)

    def _phrases(self, condition: Expression) -> Iterator[str]:
        facts, answers = self.guidance.facts, self.situation.answers
        for atom in deciding(condition, self.outcome):
            if isinstance(atom, Applies):
                yield from self._because(self.guidance.norm[atom.norm])
            elif atom.fact not in answers or self.outcome.relevant(atom.fact) is False:
                yield from self._phrases(facts[atom.fact].relevant)
            elif atom.fact not in self.guidance.policy.understood or not self.outcome.truth(atom):
                yield facts[atom.fact].phrases[answers[atom.fact]]

    def _draw(self) -> Answer:
        outcome, program = self.outcome, compiled(self.guidance)
        verdict, at_least = self._verdict
        gates = [(self.guidance.norm[id], plan) for id, plan in program.gates.items()]
        # Bars of the stronger kind come first.
        closed = [(norm, plan) for norm, plan in gates if outcome.has(plan.closed)]
        closed.sort(key=lambda gate: gate[1].firmly is not Gate.MUST)
        handed = tuple(
            each
            for each, plan in zip(self.guidance.policy.hand_overs, program.hand_overs, strict=True)
            if outcome.has(plan.holds)
        )
        shut = tuple(norm.id for norm, _ in closed)
        waiting = tuple(norm.id for norm, plan in gates if outcome.has(plan.outstanding))
        # Where each completion has its own reason, no norm surely closes or waits.
        if verdict.bars and not shut:
            shut = self._completions.closing()
        if verdict is Verdict.MAY_ONCE and not waiting:
            waiting = self._completions.closing()
        return Answer(
            verdict=verdict,
            at_least=at_least,
            closed=shut,
            outstanding=waiting,
            turns_on=() if verdict.settled else tuple(self._turning()),
            handed_over=() if verdict.bars or verdict.settled else handed,
        )

    def _in_order(self, facts: int) -> tuple[str, ...]:
        """Return the names of a set of facts, in which bit i stands for fact number i."""
        if not facts:
            return ()
        return tuple(name for number, name in enumerate(self.guidance.facts) if facts >> number & 1)


def advise(guidance: Guidance, given: Mapping[str, object]) -> Advice:
    """Return the advice for a situation given as names and values.

    Args:
        guidance: the guidance.
        given: fact's name → value's name, and norm's id → "done" or "not_done".

    Raises:
        gmc_steps.core.situation.SituationError: the situation cannot be.
    """
    return Advice(Situation.of(guidance, given))


def advise_all(situations: Sequence[Situation]) -> list[Advice]:
    """Return the advice for several situations of one guidance, worked out together.

    Args:
        situations: the situations.
    """
    if not situations:
        return []
    program = compiled(situations[0].guidance)
    outcomes = program.outcomes([(each.answers, each.done) for each in situations])
    return list(map(Advice, situations, outcomes))


_STATES = tuple(State)


_DONE = (Done.NOT_MET, Done.OUTSTANDING, Done.MET, None)


def _most_binding(*findings: Finding) -> Finding:
    """Return the most binding of several purposes' findings; done for one only is not done."""
    return min(findings, key=lambda x: (_STATES.index(x.state), _DONE.index(x.done)))


def _for_further_purpose(situation: Situation, further: str) -> Situation:
    """Return the situation as it is for the second purpose alone, with its own consent."""
    guidance, purposes = situation.guidance, situation.guidance.policy.purposes
    assert purposes is not None
    given = situation.answers.get(purposes.consent)
    changed = situation.with_answers({purposes.fact: further})
    # Neither a consent nor a judgement made for one purpose carries over to the other.
    own = (*purposes.consents, *purposes.own)
    answers = {name: value for name, value in changed.answers.items() if name not in own}
    if given is not None:
        for name, meaning in purposes.consents.items():
            if changed.relevance(name):
                answers[name] = meaning[given]
        for implied in purposes.implied:
            if given == implied.consent and changed.relevance(implied.asked):
                answers[implied.fact] = implied.value
    return Situation(guidance, answers, situation.done)
