"""The words of answer cards: what a guidance says, in short, of what to do and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gmc_steps.core.logic import ALWAYS, Expression
from gmc_steps.core.place import Place, declared
from gmc_steps.core.verdict import Verdict


@dataclass(frozen=True, eq=False)
class Said:
    """Words for the situations in which a condition holds.

    Attributes:
        text: the words; ``{name}`` stands for what `Cards.slots` says under that name.
        when: where they are said; of several, the first that holds counts.
        cite: the norm that an action stands on, where it is another than the one that asks for it.
        reading: number of the reading that an action rests on, 0 if none.
        place: where they are declared.
    """

    text: str
    when: Expression = ALWAYS
    cite: str = ""
    reading: int = 0
    place: Place = field(default_factory=declared, repr=False)


@dataclass(frozen=True, eq=False)
class Reason:
    """Why an answer is as it is, in the situation's words.

    Attributes:
        text: a sentence without its capital and its full stop.
        cite: the norm that says so, or the number of a paragraph.
        of: what must decide the answer for this to be its reason: norms that close the way, wait
            or permit, facts on which it turns, and readings as ``r12``; empty where `when` is all.
        when: where it is the reason; the first that holds counts.
        reading: number of the reading that it rests on, 0 if none.
        place: where it is declared.
    """

    text: str
    cite: str
    of: tuple[str, ...] = ()
    when: Expression = ALWAYS
    reading: int = 0
    place: Place = field(default_factory=declared, repr=False)


@dataclass(frozen=True, eq=False)
class Ask:
    """Whom to ask, where an answer leaves something to a person.

    Attributes:
        text: a sentence without its full stop.
        verdicts: the verdicts with which it is said; with any if empty.
        when: where it is said; the first that holds counts.
        place: where it is declared.
    """

    text: str
    verdicts: tuple[Verdict, ...] = ()
    when: Expression = ALWAYS
    place: Place = field(default_factory=declared, repr=False)


@dataclass(frozen=True, eq=False)
class Cards:
    """What the cards of a guidance are told. All of it may be left out: then norms' acts serve.

    Attributes:
        general: norms that hold whatever is done; they are counted, and not among the actions
            unless `actions` names them for the situation.
        first: norms whose actions come before all others, even where the way is barred.
        left: norm → where a reading leaves it to a person, so that it is no order.
        verdicts: verdict → other words than the usual headline.
        slots: name → what stands for it in the other words.
        reasons: in the order in which they are tried.
        actions: norm or fact → what to do, as a sentence without its full stop, in the order of
            their weight; several norms that say the same share a line.
        sooner: norms of which the lines on the card come first, for they are done before the rest.
        beside: norms whose actions stand beside a bar too, after what decides.
        granted: fact → its usual answer in few words, said in sight where an answer takes it for
            granted; the gravest first.
        supposing: norm → the condition under which it binds, in words, and the facts that decide
            it: where nothing else is open, the norm stands on the card under that condition.
        asks: in the order in which they are tried.
    """

    general: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    left: Mapping[str, Expression] = field(default_factory=dict)
    verdicts: Mapping[Verdict, tuple[Said, ...]] = field(default_factory=dict)
    slots: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)
    reasons: tuple[Reason, ...] = ()
    actions: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)
    sooner: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    granted: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)
    supposing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    asks: tuple[Ask, ...] = ()
