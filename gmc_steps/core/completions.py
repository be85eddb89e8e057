"""The completions of a situation: whether its verdict is really open, and on which facts.

Three-valued logic is sound but not exact: it can leave open what every possible completion
settles in the same way. So where it leaves the verdict open, completions are tried. A fixed
sample, run all at once, nearly always contains two that differ; where it does not, the open
questions are split one by one until nothing is left to try.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate, combinations, repeat
from typing import Any

from gmc_steps.core.compiled import Compiled, Outcome
from gmc_steps.core.fact import Kind
from gmc_steps.core.finding import State
from gmc_steps.core.logic import facts_in
from gmc_steps.core.norm import Norm
from gmc_steps.core.program import Values
from gmc_steps.core.turning import Turning
from gmc_steps.core.verdict import Verdict
from gmc_steps.core.writer import ASSUMING, TRIED

_FEW, _MANY = 1 << 8, 1 << 12
"""The number of completions tried at first, and next if those show no difference."""

_FIRST, _TOGETHER = 2, 8
"""The number of facts examined in the first run, and in each later one."""

_MOST = 1 << 13
"""The number of partial situations side by side at which a search is given up."""

_REMEMBERED = 1 << 16
"""The number of norm states remembered for each guidance."""

_SETTLED = (State.APPLIES, State.UNCLEAR, State.DISPLACED, State.DOES_NOT_APPLY)
"""The states of a norm in the order of `Compiled.state_values`."""

_Node = dict[str, str]
"""The answers chosen so far, fact's name → value's name."""


class Completions:
    """The completions of a situation.

    Every open or unsettled question takes each of its settled answers in turn; what a person has
    said about a norm ("done", "not done" or nothing) stays as it is.

    Args:
        compiled: the guidance.
        answers: fact's name → value's name.
        done: norm's id → whether its act has been done.
        assuming: whether only completions with the usual answers count.
    """

    def __init__(
        self,
        compiled: Compiled,
        answers: Mapping[str, str],
        done: Mapping[str, bool],
        *,
        assuming: bool = False,
    ) -> None:
        facts = compiled.guidance.facts
        self._compiled = compiled
        self._known = {n: v for n, v in answers.items() if v != facts[n].unsettled}
        self._done = done
        self._assuming = assuming
        self._open = [name for name in facts if name not in self._known]
        self._unanswered = [name for name in facts if name not in answers]
        # Answers given beside an unsettled question stand either way: they contradict neither.
        doubtful = set(answers) - set(self._known)
        for name, fact in facts.items() if doubtful else ():
            if doubtful.intersection(facts_in(fact.relevant)):
                doubtful.add(name)
        self._firm = {name for name in self._known if name not in doubtful}
        self._sampled_states: dict[int, Sequence[int]] = {}
        self._differing: dict[str, bool] = {}

    def possible(self) -> bool:
        """Return whether any completion is possible."""
        sampled = (self._sampled([{}], size)[0] for size in (_FEW, _MANY))
        return any(sampled) or any(self._searched())

    def verdicts(self) -> frozenset[Verdict]:
        """Return the verdicts of the completions.

        The search ends as soon as two differ and one of them does not bar the way.
        """
        found: set[Verdict] = set()
        for size in (_FEW, _MANY):
            found |= {verdict for verdict, _ in self._sampled([{}], size)[0]}
            if _differ(found):
                return frozenset(found)
        for ends in self._searched():
            found |= ends
            if _differ(found):
                break
        return frozenset(found)

    def state(self, norm: Norm) -> State:
        """Return a norm's state where all completions agree on it; otherwise "depends".

        What an answer implies about earlier questions ("the child objects": so there is a child)
        is left aside, so that a state depends on nothing but the facts the norm reads.

        Args:
            norm: the norm; three-valued logic leaves its state open.
        """
        compiled = self._compiled
        key = norm.id, self._given & compiled.inputs_of[norm.id]
        known = compiled.known_states.get(key)
        if known is None:
            if len(compiled.known_states) >= _REMEMBERED:
                compiled.known_states.clear()
            known = compiled.known_states[key] = self._state(norm)
        return known

    @cached_property
    def _given(self) -> int:
        """The known answers as inputs of the program, input *i* as bit *i*."""
        return sum(bit << number for number, bit in enumerate(self._known_inputs(1)))

    def _state(self, norm: Norm) -> State:
        found: set[State] = set()
        # Drawing the large sample, once in a process, costs as much as a few searches.
        for size in (_FEW, _MANY) if self._compiled.runs_often else (_FEW,):
            found |= self._sampled_states_of(norm, size)
            if len(found) > 1:
                return State.DEPENDS
        for ends in self._searched(norm=norm):
            found |= ends
            if len(found) > 1:
                return State.DEPENDS
        return found.pop() if found else State.DEPENDS

    def _sampled_states_of(self, norm: Norm, size: int) -> set[State]:
        """Return a norm's states in the sampled completions."""
        compiled = self._compiled
        if size not in self._sampled_states:
            settled = compiled.settled
            found = settled.run(*self._inputs([{}], size), settled.state_values)
            self._sampled_states[size] = found
        first = compiled.first_state[norm.id]
        mine = self._sampled_states[size][first : first + len(_SETTLED)]
        return {state for state, value in zip(_SETTLED, mine, strict=True) if value}

    def matter(self, outcome: Outcome) -> Iterator[str]:
        """Yield the facts for which another answer can lead to another verdict.

        Two completions that differ in the fact, and in what arises only through it, show this.

        Args:
            outcome: the program's results for the situation.
        """
        names = self._arising(outcome, None)
        for name, differ in self._sampled_differ(names):
            # Where three-valued logic leaves nothing open, there is nothing to search.
            if differ or (self._turns(outcome, name) and self._searched_differ(name)):
                yield name

    def any_matters(self, outcome: Outcome, kind: Kind) -> bool:
        """Return whether any fact matters, trying the quickest way to show it first.

        Args:
            outcome: the program's results for the situation.
            kind: the kind of fact in question.
        """
        names = self._arising(outcome, kind)
        if any(differ for _, differ in self._sampled_differ(names)):
            return True
        return any(self._searched_differ(name) for name in names if self._turns(outcome, name))

    def _arising(self, outcome: Outcome, kind: Kind | None) -> list[str]:
        """Return the open facts of a kind whose question is known to arise."""
        facts = self._compiled.guidance.facts
        return [
            name
            for name in self._open
            if kind in (None, facts[name].kind) and outcome.relevant(name) is True
        ]

    def _sampled_differ(self, names: list[str]) -> Iterator[tuple[str, bool]]:
        """Yield each fact with whether sampled completions show that it matters.

        Several are examined together, at first only a few: usually one of the first matters.
        """
        known = self._differing
        for number, name in enumerate(names):
            if name not in known:
                few = [x for x in names[number:] if x not in known]
                few = few[: _TOGETHER if number else _FIRST]
                variants = [{x: value} for x in few for value in self._distinct(x)]
                sampled = iter(self._sampled(variants, _FEW))
                for x in few:
                    known[x] = _some_differ([next(sampled) for _ in self._distinct(x)])
            yield name, known[name]

    def _turns(self, outcome: Outcome, name: str) -> bool:
        """Whether, as far as three-valued logic can tell, the verdict may depend on a fact."""
        return bool(outcome.turning >> self._compiled.guidance.number[name] & 1)

    def _searched_differ(self, name: str) -> bool:
        return any(len(ends) > 1 for ends in self._searched(name))

    def moving(self, name: str, size: int = _FEW) -> frozenset[str]:
        """Return the settled answers to a question that lead to different verdicts.

        Sampled completions show this, so none is named wrongly; a rare one may be missed.

        Args:
            name: the fact.
            size: the number of completions sampled.
        """
        values = self._settled(name)
        sampled = self._sampled([{name: value} for value in values], size)
        found = set()
        for (one, mine), (other, theirs) in combinations(zip(values, sampled, strict=True), 2):
            if any(x is not y and here & there for x, here in mine for y, there in theirs):
                found |= {one, other}
        return frozenset(found)

    def closing(self) -> tuple[str, ...]:
        """Return norms that close the way in the completions: a few that cover all of them."""
        gates = self._compiled.settled.gates
        outputs = tuple(plan.closed for plan in gates.values())
        inputs, ones = self._inputs([{}], _MANY)
        shut = dict(zip(gates, self._possible(inputs, ones, outputs), strict=True))
        found = []
        while most := max(shut, key=lambda id: shut[id].bit_count(), default=None):
            if not (accounted := shut[most]):
                break
            found.append(most)
            shut = {id: bits & ~accounted for id, bits in shut.items()}
        return tuple(id for id in gates if id in found)

    def sampled_inputs(self, size: int) -> list[int]:
        """Return a sample of completions as inputs of the program: always the same ones.

        Some may be impossible: answers being tried may contradict known ones.

        Args:
            size: the number of completions, a multiple of eight.
        """
        return self._inputs([{}], size)[0]

    def _distinct(self, name: str) -> tuple[str, ...]:
        return self._compiled.distinct[name]

    def _settled(self, name: str) -> list[str]:
        fact = self._compiled.guidance.facts[name]
        return [*fact.settled]

    def _sampled(
        self, variants: list[dict[str, str]], size: int
    ) -> list[list[tuple[Verdict, int]]]:
        """Return, for each variant, its verdicts with the completions that have them.

        Args:
            variants: answers that replace the sampled ones.
            size: the number of completions sampled.
        """
        inputs, ones = self._inputs(variants, size)
        verdicts, block = self._compiled.settled.verdicts, (1 << size) - 1
        found = self._possible(inputs, ones, tuple(verdicts.values()))
        return [
            [
                (verdict, bits)
                for verdict, value in zip(verdicts, found, strict=True)
                if (bits := value >> size * number & block)
            ]
            for number in range(len(variants))
        ]

    def _possible(self, inputs: list[int], ones: int, outputs: tuple[int, ...]) -> list[int]:
        """Run the program; return the outputs where no known answer is contradicted."""
        settled = self._compiled.settled
        contradictions = settled.contradictions
        values = settled.run(inputs, ones, (*outputs, *contradictions.values()))
        impossible = 0
        # Answers being tried may be irrelevant; known ones must not be contradicted.
        for name, value in zip(contradictions, values[len(outputs) :], strict=True):
            if name in self._firm:
                impossible |= value
        return [value & ~impossible for value in values[: len(outputs)]]

    def _inputs(self, variants: list[dict[str, str]], size: int) -> tuple[list[int], int]:
        """Return the inputs for the sample, once for each variant, and a mask of all of them."""
        times, answers = len(variants), self._compiled.answers
        ones, block = (1 << size * times) - 1, (1 << size) - 1
        inputs = [*_repeated(self._compiled, size, times)]
        for name in self._known:
            for value in self._settled(name):
                inputs[answers[name, value]] = 0
        self._enter_known(inputs, ones)
        for number, variant in enumerate(variants):
            there = block << size * number
            for name, chosen in variant.items():
                for value in self._settled(name):
                    at = answers[name, value]
                    inputs[at] = inputs[at] | there if value == chosen else inputs[at] & ~there
        return inputs, ones

    def _known_inputs(self, ones: int) -> list[int]:
        """Return the inputs for the known answers, and mark those that will only be tried."""
        inputs = [0] * self._compiled.program.inputs
        self._enter_known(inputs, ones)
        return inputs

    def _enter_known(self, inputs: list[int], ones: int) -> None:
        self._compiled.give(inputs, self._known, self._done, ones)
        if self._assuming:
            answers = self._compiled.answers
            inputs[answers[ASSUMING]] = ones
            for name in self._unanswered:
                if (name, TRIED) in answers:
                    inputs[answers[name, TRIED]] = ones

    def _searched(self, about: str | None = None, norm: Norm | None = None) -> Iterator[set[Any]]:
        """Yield the verdicts of sets of completions that together cover all of them.

        A search that would grow too large ends as if verdicts differed, so that giving up never
        hides an open question.

        Args:
            about: a fact: the completions of a set then differ in it alone, and sets whose verdict
                cannot depend on it are left out.
            norm: a norm: its states are then yielded instead of verdicts.
        """

        def end(outcome: Outcome) -> Verdict | State | None:
            if norm is None:
                return outcome.verdict if outcome.final else None
            state = outcome.state(norm.id)
            return None if state is State.DEPENDS else state

        chosen = [{about: value} for value in self._distinct(about)] if about else []
        variants = [*chosen, {}]
        firm = self._firm if norm is None else ()
        impossible = [self._compiled.contradictions[name] for name in firm]
        nodes: list[_Node] = [{}]
        while nodes:
            if len(nodes) * len(variants) > _MOST:
                yield {Verdict.MAY, Verdict.DEPENDS} if norm is None else set(_SETTLED)
                return
            values, ones = self._run(nodes, variants)
            turning = -1  # the last variant's block
            if about:
                turning = Turning(self._compiled, values, ones, about).verdict
                turning >>= len(nodes) * len(chosen)
            waiting = []
            for at, node in enumerate(nodes):
                *tried, left = (
                    Outcome(self._compiled, values, number * len(nodes) + at)
                    for number in range(len(variants))
                )
                possible = [x for x in tried or [left] if not any(map(x.has, impossible))]
                if len(possible) < len(variants[:2]):
                    continue  # there is nothing to differ
                unsettled = [each for each in possible if end(each) is None]
                ends = {end(each) for each in possible} - {None}
                if not unsettled or len(ends) > 1:
                    yield ends
                elif turning >> at & 1:
                    waiting.append((node, unsettled[0]))
            if not waiting:
                return
            outcome = waiting[0][1]
            openings = outcome.openings if norm is None else (outcome.turns(norm),)
            name = self._next(outcome, openings, {*self._known, *waiting[0][0]}, about)
            nodes = []
            for node, outcome in waiting:
                if name in node or outcome.relevant(name) is False or self._first(outcome, name):
                    nodes.append(node)
                else:
                    nodes += [{**node, name: value} for value in self._distinct(name)]

    def _first(self, outcome: Outcome, name: str) -> int:
        """Return the facts that decide whether a usual answer is assumed."""
        fact = self._compiled.guidance.facts[name]
        usual = self._assuming and fact.usual and name in self._unanswered
        return outcome.open(fact.usual_when) if usual else 0

    def _next(
        self, outcome: Outcome, openings: tuple[int, ...], known: set[str], about: str | None
    ) -> str:
        """Return the next question to split: the one most things depend on, beside the fact if any.

        Splitting that one settles a search soonest.
        """
        facts = list(self._compiled.guidance.facts)
        mine = 1 << facts.index(about) if about else 0
        beside = [opening for opening in openings if opening & mine]
        for among in (beside, openings):
            turns = [
                (-sum(opening >> number & 1 for opening in openings), number)
                for number, name in enumerate(facts)
                if name not in known and name != about and any(x >> number & 1 for x in among)
            ]
            if turns:
                number = min(turns)[1]
                first = self._first(outcome, facts[number])
                return facts[(first & -first).bit_length() - 1] if first else facts[number]
        raise AssertionError("nothing is open, and yet the verdict is not final")

    def _run(self, nodes: list[_Node], variants: list[dict[str, str]]) -> tuple[Values, int]:
        """Run the program for every node with every variant; variants are blocks of bits."""
        ones = (1 << len(nodes) * len(variants)) - 1
        everywhere = sum(1 << len(nodes) * number for number in range(len(variants)))
        inputs = self._known_inputs(ones)
        tried: dict[tuple[str, str], int] = {}
        for at, node in enumerate(nodes):
            for answer in node.items():
                tried[answer] = tried.get(answer, 0) | 1 << at
        for answer, bits in tried.items():
            inputs[self._compiled.answers[answer]] = bits * everywhere
        block = (1 << len(nodes)) - 1
        for number, variant in enumerate(variants):
            for name, value in variant.items():
                inputs[self._compiled.answers[name, value]] |= block << len(nodes) * number
        return self._compiled.run(inputs, ones), ones


def _differ(verdicts: Iterable[Verdict]) -> bool:
    """Whether verdicts differ in more than how firmly they bar the way."""
    found = set(verdicts)
    return len(found) > 1 and not all(verdict.bars for verdict in found)


def _some_differ(variants: list[list[tuple[Verdict, int]]]) -> bool:
    """Whether some completion has different verdicts under different variants."""
    for number, one in enumerate(variants):
        for other in variants[:number]:
            for verdict, bits in one:
                if any(bits & rest for end, rest in other if end is not verdict):
                    return True
    return False


@lru_cache(maxsize=64)
def _repeated(compiled: Compiled, size: int, times: int) -> tuple[int, ...]:
    """Return the sample as inputs of the program, repeated side by side."""
    inputs = [0] * compiled.program.inputs
    for answer, bits in _sample(compiled, size).items():
        # Joined as bytes, which is far quicker than multiplying.
        inputs[compiled.answers[answer]] = int.from_bytes(bits * times, "little")
    return tuple(inputs)


@lru_cache(maxsize=16)
def _sample(compiled: Compiled, size: int) -> dict[tuple[str, str], bytes]:
    """Return which completions of the sample give which answer: always the same ones.

    Each is one bit of the bytes returned, the lowest first.

    In every second completion most usual answers hold; in the others all answers are equally
    likely. The numbers are those of the generator in Numerical Recipes, two lines in any language.
    Here it draws all numbers for a fact at once, each in eight bytes of one long integer.
    """
    lanes = int.from_bytes((1).to_bytes(8, "little") * size, "little")
    low, word = lanes * 0xFFFF, lanes * 0xFFFFFFFF
    # Several steps at once also multiply and add, modulo the same power of two.
    times = pow(_TIMES, size, 1 << 32)
    plus = _PLUS * (pow(_TIMES, size, _TIMES - 1 << 32) // (_TIMES - 1)) * lanes & word
    steps = accumulate(repeat(None, size), _next_state, initial=1)
    states = int.from_bytes(b"".join(x.to_bytes(8, "little") for x in [*steps][1:]), "little")
    second = (1 << size) // 3 << 1
    found = dict[tuple[str, str], bytes]()
    for name, fact in compiled.guidance.facts.items():
        values = fact.settled
        drawn = states >> 16 & low
        chosen = _last_bytes(drawn * len(values) >> 16, size)
        usual = _where(_last_bytes(drawn, size), _MOSTLY) & second if fact.usual else 0
        for number, value in enumerate(values):
            bits = _where(chosen, b"0" * number + b"1" + b"0" * (255 - number)) & ~usual
            bits |= usual if value == fact.usual else 0
            found[name, value] = bits.to_bytes(size // 8, "little")
        states = states * times + plus & word
    return found


_TIMES, _PLUS = 1664525, 1013904223
"""The generator's multiplier and increment, modulo 2 to the power of 32."""

_MOSTLY = bytes(b"01"[x % 8 > 0] for x in range(256))
"""For the last eight bits of a number drawn, a digit: whether the usual answer is given."""


def _next_state(state: int, _: None) -> int:
    return (state * _TIMES + _PLUS) & 0xFFFFFFFF


def _last_bytes(lanes: int, size: int) -> bytes:
    """Return the last eight bits of each lane, the first lane's first."""
    # None of them holds bits that a shift has brought in from the next lane.
    return (lanes & (1 << 64 * size) - 1).to_bytes(8 * size, "little")[::8]


def _where(drawn: bytes, digits: bytes) -> int:
    """Return a bit for each byte, the first byte's lowest, as the byte's digit says."""
    return int(drawn[::-1].translate(digits), 2)
