"""The answer card: what shows first, in eighty words at most.

A card says the verdict, one reason, up to three things to do, and whom to ask. What is general is
counted; everything else waits below. The words are the guidance's (`card_words`); one without any
is answered in the words of its norms. The browser draws the same card (``decide-card.js``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from gmc_steps.core.advice import Advice
from gmc_steps.core.card_words import Cards, Said
from gmc_steps.core.fact import Kind
from gmc_steps.core.finding import Done, Finding, State
from gmc_steps.core.logic import Expression
from gmc_steps.core.norm import STRENGTH, Due, Modality, Norm
from gmc_steps.core.verdict import Verdict
from gmc_steps.core.words import AT_LEAST_IN_BRIEF

MOST = 3
"""The number of actions on a card, at most."""

MOST_WORDS = 80
"""The number of words on a card, at most: the last actions wait below if it would be longer."""

_ASKED = 1  # so many questions are named where an answer is open


class Line(NamedTuple):
    """A line of a card.

    Attributes:
        text: a sentence without its full stop.
        cites: ids of the norms behind it, or the number of a paragraph.
        condition: what must be so for it to be asked, as the beginning of the sentence.
        reading: number of the reading behind it, 0 if none.
    """

    text: str
    cites: tuple[str, ...] = ()
    condition: str = ""
    reading: int = 0

    @property
    def words(self) -> tuple[str, str]:
        """What it says, whatever it cites."""
        return self.condition, self.text

    @property
    def sentence(self) -> str:
        """The line as a sentence."""
        if not self.condition:
            return self.text if self.text.endswith(("?", ".")) else f"{self.text}."
        return f"{self.condition}: {self.text[0].lower()}{self.text[1:]}."

    @property
    def paragraphs(self) -> tuple[int, ...]:
        """The paragraphs that it cites, once each."""
        return tuple(dict.fromkeys(int(cite.partition(".")[0]) for cite in self.cites))


class Card(NamedTuple):
    """What shows first of an answer.

    Attributes:
        verdict: the verdict, a sentence.
        more: what has to be said with it, a sentence; mostly empty.
        purposes: where purposes have different answers, each in words with its verdict.
        reason: why; None where the verdict says it all.
        actions: what to do, the deciding things first; at most `MOST`.
        ask: whom to ask, a sentence; empty where nobody has to decide.
        general: ids of the general duties, which are counted.
        left: ids of norms that a reading leaves to a person: no orders.
        rest: ids of the other duties that bind and are open, those on the card too: an action is
            told without its modal word, which stands with its norm below.
        lead: the norm that answers the question asked, as it binds; None without a question.
        barred: whether the verdict bars the way.
    """

    verdict: str
    more: str
    purposes: tuple[tuple[str, str], ...]
    reason: Line | None
    actions: tuple[Line, ...]
    ask: str
    general: tuple[str, ...]
    left: tuple[str, ...]
    rest: tuple[str, ...]
    lead: Line | None = None
    barred: bool = False

    @property
    def said_first(self) -> tuple[str, ...]:
        """The lead and the verdict, the one that answers first: a bar comes before its ground."""
        lead = (_told(self.lead),) if self.lead else ()
        return (self.verdict, *lead) if self.barred else (*lead, self.verdict)


def card(advice: Advice, lead: str = "") -> Card:
    """Return the card of an answer.

    Args:
        advice: the advice; take `Advice.assumed` where what is usual is so.
        lead: id of the norm that answers what is asked, where a scenario states one; it is told
            in its own strength, and takes the place of what would say the same.
    """
    return _Drawn(advice, lead).card()


def card_text(drawn: Card) -> str:
    """Return a card in plain words, a line each."""
    return "\n".join(_text(drawn))


def _text(drawn: Card) -> list[str]:
    lines = [*drawn.said_first]
    lines += [f"Where {phrase}: {said}" for phrase, said in drawn.purposes]
    lines += [drawn.more] if drawn.more else []
    if drawn.reason:
        lines.append(_told(drawn.reason))
    lines += [f"{number}. {_told(line)}" for number, line in enumerate(drawn.actions, 1)]
    lines += [drawn.ask] if drawn.ask else []
    if drawn.general:
        lines.append(f"Always: {len(drawn.general)} general duties.")
    return lines


def _told(line: Line) -> str:
    bare = line.sentence.removesuffix(".")
    return f"{bare} ({_cited(line)})." if line.cites else f"{bare}."


def _cited(line: Line) -> str:
    cited = f"paragraph {line.paragraphs[0]}"
    return f"{cited}, this guide’s reading {line.reading}" if line.reading else cited


class _Drawn:
    """A card in the making: one advice and the words for it."""

    def __init__(self, advice: Advice, lead: str = "") -> None:
        # The words speak of the purpose whose verdict comes first, which is that of all.
        self.purpose = advice.decisive if advice.purposes else None
        self.advice = self.purpose.advice if self.purpose else advice
        self.others = [_Drawn(x.advice) for x in advice.purposes if x is not self.purpose]
        self.whole = advice
        self.guidance = advice.guidance
        self.words: Cards = advice.guidance.cards
        self.answer = self.advice.answer
        self.verdict = self.answer.verdict
        # Beside a bar, what else would have to be done is mostly of no use.
        self.deciding = self.answer.closed or self.answer.outstanding
        self.found = {each.norm.id: each for each in self.advice.findings}
        self.lead = lead

    @cached_property
    def left(self) -> tuple[str, ...]:
        left = self.words.left.items()
        return tuple(id for id, when in left if self.whole.binds(id) and self.holds(when))

    def card(self) -> Card:
        drawn = self.led(self.bounded(self.headed()))
        drawn = drawn._replace(actions=drawn.actions[:MOST])
        while len(drawn.actions) > 1 and _words(drawn) > MOST_WORDS:
            drawn = drawn._replace(actions=drawn.actions[:-1])
        if _words(drawn) > MOST_WORDS:
            drawn = drawn._replace(reason=None)
        # What decides was chosen first; it is told in the order in which it is done.
        sooner = set(self.words.sooner)
        in_turn = sorted(drawn.actions, key=lambda line: not sooner.intersection(line.cites))
        drawn = drawn._replace(actions=tuple(in_turn))
        # What is on the card stands below too, in its strength; the lead is told in its own.
        said = drawn.lead.cites[:1] if drawn.lead else ()
        return drawn._replace(
            general=tuple(id for id in drawn.general if id not in said),
            rest=tuple(id for id in drawn.rest if id not in said),
        )

    def bounded(self, drawn: Card) -> Card:
        """The card on which what is said of one purpose alone begins with that purpose."""
        if self.purpose is None:
            return drawn
        where = f"Where {self.purpose.phrase}"

        def own(line: Line, others: Iterable[Iterable[Line]]) -> Line:
            if all(line.words in {each.words for each in lines} for lines in others):
                return line
            more = f", {line.condition[0].lower()}{line.condition[1:]}" if line.condition else ""
            return line._replace(condition=where + more)

        reasons = [[reason] if (reason := each.reason()) else [] for each in self.others]
        orders = [each.actions() for each in self.others]
        return drawn._replace(
            reason=own(drawn.reason, reasons) if drawn.reason else None,
            actions=tuple(own(line, orders) for line in drawn.actions),
        )

    def led(self, drawn: Card) -> Card:
        """The card with the norm that answers first; what says no more than that is left out."""
        drawn = drawn._replace(barred=self.verdict.bars)
        # What holds whatever is done answers no question: what it asks here is an action.
        if self.lead in ("", *self.words.general) or (
            # Where the permission that would lead is the reason, it is told once.
            drawn.reason
            and drawn.reason.cites == (self.lead,)
            and self.guidance.norm[self.lead].modality is Modality.MAY
        ):
            return drawn
        same, others = list[str](), list[Line]()
        for line in drawn.actions:
            alone = set(line.cites) - set(self.guidance.tool.grounds) == {self.lead}
            if alone and self.lead not in self.words.general and not self.verdict.bars:
                same += line.cites
            else:
                others.append(line)
        cites = tuple(dict.fromkeys((self.lead, *same)))
        lead = Line(self.duty(self.guidance.norm[self.lead]), cites)
        if self.verdict.bars and _bare(lead.text) == _bare(drawn.verdict):
            return drawn
        reason = drawn.reason
        # What opens the way, or has to be done first, is said by the lead and the actions.
        plain = self.guidance.norm[self.lead].modality.permits or self.verdict is Verdict.MAY_ONCE
        if reason and not reason.reading and (plain or set(reason.cites) <= {*lead.cites}):
            reason = None
        return drawn._replace(lead=lead, reason=reason, actions=tuple(others))

    def headed(self) -> Card:
        """The card with all its actions: all that is open waits below."""
        left = self.left
        open_ = [x.norm.id for x in self.whole.findings if _open(x) and x.norm.id not in left]
        verdicts = {self.sentence(each.advice.verdict) for each in self.whole.purposes}
        purposes = tuple(
            (each.phrase, self.sentence(each.advice.verdict))
            for each in self.whole.purposes
            if len(verdicts) > 1
        )
        usual, more = self.guidance.tool.headlines[self.verdict]
        reason, sentence = self.reason(), self.sentence(self.verdict)
        at_least = AT_LEAST_IN_BRIEF if self.answer.at_least else ""
        return Card(
            verdict="Different answers." if purposes else sentence,
            more=at_least or ("" if purposes or sentence != usual or reason else more),
            purposes=purposes,
            reason=reason,
            actions=self.actions(),
            ask=self.ask(),
            general=tuple(id for id in open_ if id in self.words.general),
            left=left,
            rest=tuple(id for id in open_ if id not in self.words.general),
        )

    def holds(self, condition: Expression) -> bool:
        return self.advice.outcome.truth(condition) is True

    def said(self, words: Iterable[Said]) -> str:
        """The first words that hold, with what stands for their slots; empty if none do."""
        return self.filled(self.first(words).text)

    def first(self, words: Iterable[Said]) -> Said:
        return next((each for each in words if self.holds(each.when)), Said(""))

    def filled(self, text: str) -> str:
        return re.sub(r"\{(\w+)\}", lambda name: self.said(self.words.slots[name[1]]), text)

    def sentence(self, verdict: Verdict) -> str:
        own = self.said(self.words.verdicts.get(verdict, ()))
        return own or self.guidance.tool.headlines[verdict][0]

    def reason(self) -> Line | None:
        """Why: in the guidance's words, or in those of what decides."""
        grounds = self.grounds()
        for each in self.words.reasons:
            if (not each.of or grounds.intersection(each.of)) and self.holds(each.when):
                return Line(_capital(self.filled(each.text)), (each.cite,), reading=each.reading)
        for hand_over in self.answer.handed_over:
            text = _capital(hand_over.text)
            return Line(text, (str(hand_over.paragraph),), reading=hand_over.reading)
        # What decides otherwise is among the actions, in the same words.
        for norm in self.guidance.norms:
            if norm.id in grounds and norm.modality.permits:
                return Line(self.duty(norm), (norm.id,))
        return None

    @property
    def opens(self) -> bool:
        return self.verdict in (Verdict.DEPENDS, Verdict.PERSON_DECIDES)

    def grounds(self) -> set[str]:
        """What decides: norms, readings and facts."""
        grounds = {*self.deciding, *self.answer.turns_on}
        grounds |= {f"r{each.reading}" for each in self.answer.handed_over}
        if self.verdict is Verdict.MAY:
            bound = {id for id, each in self.found.items() if each.state.binds}
            opening = {id for id in bound if self.found[id].norm.modality.permits}
            # The bar that is met is no reason where something permits.
            grounds |= opening or {
                id
                for id in self.guidance.tool.grounds
                if id in bound and self.found[id].done is Done.MET
            }
        return grounds

    def duty(self, norm: Norm) -> str:
        """A norm as a reader is told it: in the second person, unless it binds somebody else."""
        if norm.addressee != self.guidance.words.addressee:
            return _capital(norm.statement)
        if norm.modality is Modality.GOOD_PRACTICE:
            return f"It is good practice to {norm.act}"
        if norm.modality is Modality.CONDITION:
            return f"Only if you {norm.act}"
        return f"You {norm.modality} {norm.act}"

    def actions(self) -> tuple[Line, ...]:
        """What to do, the deciding things first; norms that say the same share a line."""
        lines: dict[tuple[str, str], Line] = {}
        for line in self._lines() if self.verdict is not Verdict.OUT_OF_SCOPE else ():
            same = lines.get(line.words, line)
            cites = tuple(dict.fromkeys((*same.cites, *line.cites)))
            lines[line.words] = line._replace(cites=cites)
        return tuple(lines.values())

    def _lines(self) -> Iterator[Line]:
        ids = [id for id in self.words.actions or self.by_strength() if id in self.found]
        ids += [id for id in self.deciding if id not in ids]
        ids = [id for id in ids if id not in self.left]
        first = [id for id in ids if id in self.words.first]
        yield from self._of_norms(first)
        if self.opens or not (self.deciding or self.verdict.bars):
            yield from map(self.find_out, self.answer.turns_on[:_ASKED])
        yield from self._of_norms(id for id in ids if id in self.deciding)
        rest = [id for id in ids if not self.verdict.bars or id in self.words.beside]
        yield from self._of_norms(id for id in rest if id not in self.deciding)

    def _of_norms(self, ids: Iterable[str]) -> Iterator[Line]:
        for id in ids:
            finding, words = self.found[id], self.words.actions.get(id, ())
            own = self.first(words)
            text, cites = self.filled(own.text), (own.cite, id) if own.cite else (id,)
            if self.verdict is Verdict.MAY_ONCE and finding.norm.due is Due.AFTER:
                continue  # it can only follow what "once this is done" speaks of
            if not text and (not words or id in self.deciding):
                text = _act(finding.norm)
            if text and (_open(finding) or id in self.deciding):
                yield Line(text, cites, reading=own.reading)
            elif text and self.supposed(finding):
                yield Line(text, cites, self.words.supposing[id][0], own.reading)

    def supposed(self, finding: Finding) -> bool:
        """Whether only that is open which its condition speaks of."""
        said = self.words.supposing.get(finding.norm.id)
        return (
            said is not None
            and finding.state is State.DEPENDS
            and set(finding.depends_on) <= set(said[1:])
        )

    def by_strength(self) -> list[str]:
        """The norms by how strongly they bind, then in their order; without the general ones."""
        norms = [x for x in self.guidance.norms if x.directive and not x.modality.permits]
        norms.sort(key=lambda norm: STRENGTH.index(norm.modality))
        return [norm.id for norm in norms if norm.id not in self.words.general]

    def find_out(self, name: str) -> Line:
        """What to do about a question that is open."""
        fact = self.guidance.facts[name]
        cites = (fact.guided_by,) if fact.guided_by else ()
        text = self.said(self.words.actions.get(name, ()))
        if not text and fact.kind is Kind.JUDGEMENT:
            own = fact.judge == self.guidance.words.addressee
            text = f"Judge {fact.topic}" if own else f"Have {fact.judge} judge {fact.topic}"
        return Line(text or f"Find out {fact.topic}", cites)

    def ask(self) -> str:
        for each in self.words.asks:
            if (not each.verdicts or self.verdict in each.verdicts) and self.holds(each.when):
                return f"{self.filled(each.text)}."
        return ""


def _words(drawn: Card) -> int:
    """How many words a card has; a number before an action is none."""
    return len(" ".join(_text(drawn)).split()) - len(drawn.actions)


def _open(finding: Finding) -> bool:
    """Whether a duty or bar binds and is not known to be done."""
    return finding.done in (Done.OUTSTANDING, Done.NOT_MET)


def _act(norm: Norm) -> str:
    forbids = norm.modality in (Modality.MUST_NOT, Modality.SHOULD_NOT)
    return f"Do not {norm.act}" if forbids else _capital(norm.act)


def _bare(text: str) -> str:
    return text.removesuffix(".").replace(" your ", " ")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
