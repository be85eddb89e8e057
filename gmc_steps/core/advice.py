"""Advice: all findings for a situation, and the verdict drawn from them.

The verdict is the first of `Verdict`'s members that holds, in their order. Only gates move it;
every other duty is listed beside it. Usual answers are never filled in: what would follow from
them is told apart, as `verdict_assuming`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property

from gmc_steps.core.conditions import in_scope_of_39
from gmc_steps.core.fact import Kind
from gmc_steps.core.facts import FACTS
from gmc_steps.core.finding import Done, Finding, State
from gmc_steps.core.logic import NEVER, Applies, Expression, Truth, deciding, truth, undecided
from gmc_steps.core.norm import Gate, Norm
from gmc_steps.core.readings import GROUND, HandOver
from gmc_steps.core.situation import Situation
from gmc_steps.core.table import Table


class Verdict(StrEnum):
    """What may be done, in the order in which the verdicts are tried."""

    OUT_OF_SCOPE = "out_of_scope"
    MUST_STOP = "must_stop"
    MUST_NOT = "must_not"
    DEPENDS = "depends"
    PERSON_DECIDES = "person_decides"
    SHOULD_STOP = "should_stop"
    SHOULD_NOT = "should_not"
    MAY_ONCE = "may_once"
    MAY = "may"
    SILENT = "silent"
    DUTIES_ONLY = "duties_only"

    @property
    def permits(self) -> bool:
        """Whether the doctor may go ahead, at once or when what is outstanding is done."""
        return self in (Verdict.MAY, Verdict.MAY_ONCE)

    @property
    def refuses(self) -> bool:
        """Whether the guidance bars the way or permits nothing."""
        return self in (
            Verdict.MUST_STOP,
            Verdict.MUST_NOT,
            Verdict.SHOULD_STOP,
            Verdict.SHOULD_NOT,
            Verdict.SILENT,
        )


@cache
def guidance_table() -> Table:
    """Return the table of the whole guidance, compiled once."""
    return Table()


@dataclass(frozen=True)
class Purpose:
    """The advice on one of several purposes of a recording.

    Attributes:
        made_for: the purpose, a value of the fact `made_for`.
        advice: the advice on it.
    """

    made_for: str
    advice: Advice


@dataclass(frozen=True)
class Answer:
    """The verdict drawn from one reckoning, and what it rests on.

    Attributes:
        verdict: the verdict.
        closed: ids of the gates that close the way.
        outstanding: ids of the gates that wait only for something to be done.
        turns_on: names of facts on which the verdict turns, in the order of asking.
        handed_over: the readings that leave the decision to a person.
    """

    verdict: Verdict
    closed: tuple[str, ...]
    outstanding: tuple[str, ...]
    turns_on: tuple[str, ...]
    handed_over: tuple[HandOver, ...]


class Advice:
    """What the guidance says of a situation.

    Args:
        situation: the answers given.
        table: the compiled norms.
    """

    def __init__(self, situation: Situation, table: Table | None = None) -> None:
        """Reckon; see the class."""
        self.situation = situation
        self.table = table or guidance_table()
        self.reckoning = self.table.reckon(situation.answers)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """One finding for each norm; with several purposes, the most binding of each."""
        own = tuple(self._finding(norm) for norm in self.table.norms)
        if len(self.purposes) < 2:
            return own
        return tuple(map(_most_binding, *(p.advice.findings for p in self.purposes)))

    def finding(self, norm: str) -> Finding:
        """Return the finding for the norm of that id.

        Raises:
            KeyError: no such norm.
        """
        if not self.purposes:  # one finding is much cheaper than all of them
            return self._finding(self.table.by_id[norm])
        return _most_binding(*(purpose.advice.finding(norm) for purpose in self.purposes))

    def binds(self, norm: str) -> bool:
        """Whether the norm of that id applies, or is unclear and so binds to be safe."""
        if self.purposes:
            return any(purpose.advice.binds(norm) for purpose in self.purposes)
        return self.reckoning.settled[norm].state.binds

    @cached_property
    def purposes(self) -> tuple[Purpose, ...]:
        """The advice for each purpose, if the recording serves more than one."""
        further = self.situation.answers.get("also_for", "nothing")
        if further == "nothing":
            return ()
        alone = {"also_for": "nothing"}
        first = Advice(self.situation.with_answers(alone), self.table)
        second = Advice(_for_further_purpose(self.situation, further), self.table)
        return Purpose("care", first), Purpose(further, second)

    @cached_property
    def answer(self) -> Answer:
        """The verdict, drawn from what has been answered alone."""
        if self.purposes:
            return min(
                (purpose.advice.answer for purpose in self.purposes),
                key=lambda answer: list(Verdict).index(answer.verdict),
            )
        return self._draw()

    @property
    def verdict(self) -> Verdict:
        """The verdict, drawn from what has been answered alone."""
        return self.answer.verdict

    @cached_property
    def assuming(self) -> dict[str, str]:
        """The usual answers to questions that arise and are unanswered."""
        return self.situation.assuming_usual()

    @cached_property
    def assumed(self) -> Advice:
        """The advice if all usual answers hold."""
        if not self.assuming:
            return self
        answers = {**self.situation.answers, **self.assuming}
        return Advice(Situation(answers, self.situation.done), self.table)

    @property
    def verdict_assuming(self) -> Verdict:
        """The verdict if all usual answers hold."""
        return self.assumed.verdict

    @cached_property
    def questions(self) -> tuple[str, ...]:
        """Facts that can still change the verdict: in the order of asking, usual ones last."""
        first = [name for name in self.assumed.answer.turns_on if self._open(name)]
        last = [name for name in self.answer.turns_on if self._open(name) and FACTS[name].usual]
        return tuple(dict.fromkeys(first + last))

    @property
    def next_question(self) -> str | None:
        """The fact to ask next; None when no answer can change the verdict."""
        return self.questions[0] if self.questions else None

    def _open(self, name: str) -> bool:
        """Whether the question can be asked now: unanswered, and it arises."""
        return name not in self.situation.answers and (
            self.assumed.situation.relevance(name) is True
        )

    def phrases_deciding(self, condition: Expression) -> tuple[str, ...]:
        """Return the phrases that made a settled condition what it is."""
        return tuple(dict.fromkeys(self._phrases(condition)))

    def facts_opening(self, condition: Expression) -> tuple[str, ...]:
        """Return the facts to answer next for a condition to be settled."""
        return _in_order(self._open_facts(condition))

    def _finding(self, norm: Norm) -> Finding:
        state = self.reckoning.settled[norm.id].state
        return Finding(
            norm=norm,
            state=state,
            done=self._done(norm) if state.binds else None,
            because=tuple(dict.fromkeys(self._because(norm))),
            displaced_by=self.reckoning.settled[norm.id].displacers,
            depends_on=_in_order(self._turns(norm)) if state is State.DEPENDS else (),
        )

    def _done(self, norm: Norm) -> Done | None:
        if norm.modality.permits or not norm.directive:
            return None
        met = self._is_met(norm)
        return Done.OUTSTANDING if met is None else Done.MET if met else Done.NOT_MET

    def _because(self, norm: Norm) -> Iterator[str]:
        """Yield the phrases that decided the norm's state."""
        conditions: list[Expression] = [norm.scope & norm.when]
        if self.reckoning.settled[norm.id].state is State.DEPENDS:
            return
        for displacement in norm.displaced_by:
            if displacement.by in self.reckoning.settled[norm.id].displacers:
                conditions += [Applies(displacement.by), displacement.when]
        if self.reckoning.settled[norm.id].state is State.UNCLEAR:
            conditions.append(norm.unclear)
        for condition in conditions:
            yield from self._phrases(condition)

    def _phrases(self, condition: Expression) -> Iterator[str]:
        for atom in deciding(condition, self.reckoning):
            if isinstance(atom, Applies):
                yield from self._because(self.table.by_id[atom.norm])
            elif atom.fact in self.situation.answers:
                if atom.fact not in ("acting", "item") or not self.reckoning.is_(
                    atom.fact, atom.values
                ):
                    yield FACTS[atom.fact].phrases[self.situation.answers[atom.fact]]
            else:
                yield from self._phrases(FACTS[atom.fact].relevant)

    def _turns(self, norm: Norm) -> Iterator[str]:
        """Yield the facts on which the norm's state turns."""
        yield from self._open_facts(norm.scope & norm.when)
        if truth(norm.scope & norm.when, self.reckoning) is not False:
            for displacement in norm.displaced_by:
                yield from self._open_facts(Applies(displacement.by) & displacement.when)
            yield from self._open_facts(norm.unclear)

    def _is_met(self, norm: Norm) -> Truth:
        """Whether the norm's act has been done, as far as facts or the answer by its id tell."""
        if norm.met is None:
            return self.situation.done.get(norm.id)
        return self.reckoning.met[norm.id]

    def _surely_open(self, norm: Norm) -> bool:
        """Whether a gate is open whatever is still unanswered."""
        state = self.reckoning.settled[norm.id].state
        return (
            state in (State.DISPLACED, State.DOES_NOT_APPLY)
            or self._is_met(norm) is True
            or any(
                truth(Applies(displacement.by) & displacement.when, self.reckoning)
                for displacement in norm.displaced_by
            )
        )

    def _open_facts(self, condition: Expression) -> Iterator[str]:
        """Yield the facts to answer next for a condition to be settled.

        A fact that is not yet known to be relevant is not among them: those that decide its
        relevance are.
        """
        for atom in undecided(condition, self.reckoning):
            if isinstance(atom, Applies):
                yield from self._turns(self.table.by_id[atom.norm])
                continue
            before = list(self._open_facts(FACTS[atom.fact].relevant))
            yield from before or [atom.fact]

    def _draw(self) -> Answer:
        reckoning = self.reckoning
        barring = {
            norm.id: norm for norm in self.table.norms if norm.gate and not self._surely_open(norm)
        }
        hand_overs = [
            (hand_over, holds)
            for hand_over, holds in zip(self.table.hand_overs, reckoning.handed_over, strict=True)
            if not hand_over.gates or any(gate in barring for gate in hand_over.gates)
        ]
        left_to_person = {
            gate for hand_over, holds in hand_overs if holds for gate in hand_over.gates
        }
        closed: dict[Gate, list[str]] = {Gate.MUST: [], Gate.SHOULD: []}
        outstanding: list[str] = []
        turns_on: list[str] = list(self._open_facts(in_scope_of_39))
        for norm in barring.values():
            if norm.id in left_to_person:
                continue
            state = reckoning.settled[norm.id].state
            perhaps_left = [
                hand_over.when
                for hand_over, holds in hand_overs
                if holds is None and norm.id in hand_over.gates
            ]
            if self._is_met(norm) is False and state.binds and not perhaps_left:
                closed[norm.gate].append(norm.id)
                continue
            facts = list(self._turns(norm))
            facts += self._open_facts(norm.met or NEVER)
            for when in perhaps_left:
                facts += self._open_facts(when)
            turns_on += facts
            if all(FACTS[name].kind is Kind.CONDUCT for name in facts) and state.binds:
                outstanding.append(norm.id)
        for hand_over, holds in hand_overs:
            if holds is None:
                turns_on += self._open_facts(hand_over.when)
        turns_on += self._open_facts(GROUND)
        kinds = {FACTS[name].kind for name in turns_on}
        running = reckoning.outcomes["stage"] == "in_progress"
        handed = tuple(hand_over for hand_over, holds in hand_overs if holds)

        def verdict() -> Verdict:
            if reckoning.in_scope is False:
                return Verdict.OUT_OF_SCOPE
            if closed[Gate.MUST]:
                return Verdict.MUST_STOP if running else Verdict.MUST_NOT
            if Kind.CIRCUMSTANCE in kinds:
                return Verdict.DEPENDS
            if Kind.JUDGEMENT in kinds or handed:
                return Verdict.PERSON_DECIDES
            if closed[Gate.SHOULD]:
                return Verdict.SHOULD_STOP if running else Verdict.SHOULD_NOT
            if reckoning.outcomes["stage"] == "keep":
                return Verdict.DUTIES_ONLY
            if outstanding or kinds:
                return Verdict.MAY_ONCE
            return Verdict.MAY if reckoning.ground else Verdict.SILENT

        drawn = verdict()
        settled = drawn in (Verdict.OUT_OF_SCOPE, Verdict.MUST_STOP, Verdict.MUST_NOT)
        return Answer(
            verdict=drawn,
            closed=tuple(closed[Gate.MUST] + closed[Gate.SHOULD]),
            outstanding=tuple(outstanding),
            turns_on=() if settled else _in_order(turns_on),
            handed_over=() if settled else handed,
        )


def advise(given: Mapping[str, object]) -> Advice:
    """Return the advice for a situation given as names and values.

    Args:
        given: fact's name → value's name, and norm's id → "done" or "not_done".

    Raises:
        gmc_steps.core.situation.SituationError: the situation cannot be.
    """
    return Advice(Situation.of(given))


def _in_order(names: Iterable[str]) -> tuple[str, ...]:
    wanted = set(names)
    return tuple(name for name in FACTS if name in wanted)


_STATES = (
    State.APPLIES,
    State.UNCLEAR,
    State.DEPENDS,
    State.DISPLACED,
    State.DOES_NOT_APPLY,
)


def _most_binding(*findings: Finding) -> Finding:
    return min(findings, key=lambda finding: _STATES.index(finding.state))


def _for_further_purpose(situation: Situation, further: str) -> Situation:
    """Return the situation as it is for the second purpose alone, with its own consent."""
    given = situation.answers.get("also_consent")
    changed = situation.with_answers({"made_for": further})
    consents = ("patient_consent", "parent_consent", "proxy_consent")
    # Neither a consent nor a judgement made for one purpose carries over to the other.
    own = (*consents, "necessary", "beneficial", "least_restrictive", "research_exemption")
    answers = {name: value for name, value in changed.answers.items() if name not in own}
    if given is not None:
        for name in consents:
            if changed.relevance(name):
                values = FACTS[name].phrases
                withdrawn = "refused" if "refused" in values else "not_given"
                answers[name] = given if given in values else withdrawn
        if given == "withdrawn" and changed.relevance("patient_consent"):
            answers["patient_wish"] = "against_recording"
    return Situation(answers, situation.done)
