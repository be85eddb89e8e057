"""Whether a guidance can be what it says: every name leads somewhere, and nothing goes in circles.

Checked once, when a guidance is loaded; the rest of the core relies on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from graphlib import CycleError

from gmc_steps.core.everyday import LONGEST
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.logic import NEVER, Applies, Is, atoms, facts_in, norms_in
from gmc_steps.core.norm import MUST
from gmc_steps.core.place import Place


class GuidanceError(Exception):
    """A guidance that contradicts itself, told in one line.

    Attributes:
        place: where it shows, as ``path:line:column``.
        text: what is wrong.
        hint: what to do.
    """

    def __init__(self, place: Place | str, text: str, hint: str) -> None:
        """Keep the parts; see the class."""
        super().__init__(f"{place}: {text}; {hint}")
        self.place, self.text, self.hint = str(place), text, hint


def check(guidance: Guidance) -> None:
    """Raise the first mistake of a guidance.

    Raises:
        GuidanceError: it contradicts itself.
    """
    for error in mistakes(guidance):
        raise error


def mistakes(guidance: Guidance) -> Iterator[GuidanceError]:
    """Yield what is wrong with a guidance. One mistake may make others: mend the first first."""
    yield from _of_facts(guidance)
    yield from _of_plan(guidance)
    yield from _of_norms(guidance)
    yield from _of_policy(guidance)
    yield from _of_laws(guidance)
    yield from _of_words(guidance)
    yield from _of_cards(guidance)
    yield from _of_choices(guidance)


def _of_facts(guidance: Guidance) -> Iterator[GuidanceError]:
    above: set[str] = set()
    phrases: dict[str, str] = {}
    for name, fact in guidance.facts.items():
        bounds = fact.relevant, fact.idle, fact.usual_when, fact.sooner
        for read in (name for bound in bounds for name in facts_in(bound)):
            if read not in above:
                text = f"whether {name} is asked turns on {read}, which is not asked before it"
                yield GuidanceError(fact.place, text, f"declare {read} above {name}")
        for norm in (id for bound in bounds for id in norms_in(bound)):
            text = f"whether {name} is asked turns on norm {norm}"
            yield GuidanceError(fact.place, text, "let it depend on facts alone")
        named = {fact.usual, fact.unsettled, *fact.heeded} - {""}
        named |= {value for old, new in fact.changeable for value in (old, *new)}
        for value in sorted(named - set(fact.phrases)):
            text = f"{name} has no value '{value}'"
            yield GuidanceError(fact.place, text, f"use one of {', '.join(fact.phrases)}")
        for phrase in fact.phrases.values():
            if phrase in phrases:
                text = f"two answers read '{phrase}', of {phrases[phrase]} and of {name}"
                yield GuidanceError(fact.place, text, "reword one of them")
            phrases[phrase] = name
        if len(fact.phrases) < 2:
            yield GuidanceError(fact.place, f"{name} offers no choice", "give it another answer")
        if fact.guided_by and fact.guided_by not in guidance.norm:
            text = f"{name} is guided by {fact.guided_by}, which is not a norm"
            yield GuidanceError(fact.place, text, "check the id")
        above.add(name)


def _of_plan(guidance: Guidance) -> Iterator[GuidanceError]:
    last = 0
    for section in guidance.sections:
        if section.paragraphs.start != last + 1 or not section.paragraphs:
            text = f"the section '{section.name}' does not continue with paragraph {last + 1}"
            yield GuidanceError(section.place, text, "give each paragraph one section, in order")
        last = section.paragraphs.stop - 1
        for norm in section.norms:
            if norm.paragraph not in section.paragraphs:
                text = f"norm {norm.id} belongs to no paragraph of the section '{section.name}'"
                yield GuidanceError(norm.place, text, "move it to the section of its paragraph")


def _of_norms(guidance: Guidance) -> Iterator[GuidanceError]:
    known: set[str] = set()
    for norm in guidance.norms:
        if norm.id in known:
            text = f"norm {norm.id} is stated twice"
            yield GuidanceError(norm.place, text, "give one of them another id")
        known.add(norm.id)
    for norm in guidance.norms:
        read = [*norm.atoms, *atoms(norm.shown_by), *atoms(norm.undone_by), *atoms(norm.ahead)]
        read += [] if norm.met is None else atoms(norm.met)
        yield from _names(guidance, read, norm.place, f"norm {norm.id}")
        if norm.undone_by != NEVER and norm.can_close:
            text = f"norm {norm.id} can close the way, so no answer may show it undone"
            yield GuidanceError(norm.place, text, "let met decide it")
        behind = guidance.norm.get(norm.behind)
        if norm.behind and (behind is None or behind.modality not in MUST):
            text = f"norm {norm.id} repeats {norm.behind}, which is not a must"
            yield GuidanceError(norm.place, text, "check the id")
    try:
        _ = guidance.order  # remembered: the program is written in this order
    except CycleError as error:
        cycle = " → ".join(error.args[1])
        yield GuidanceError(
            guidance.norm[error.args[1][0]].place,
            f"norms displace one another in a circle: {cycle}",
            "remove one exception",
        )


def _names(
    guidance: Guidance, read: Iterable[Is | Applies], place: Place, whose: str
) -> Iterator[GuidanceError]:
    """Yield an error for each name in some conditions that there is not."""
    for atom in read:
        if isinstance(atom, Applies):
            if atom.norm not in guidance.norm:
                text = f"{whose} refers to {atom.norm}, which is not a norm"
                yield GuidanceError(place, text, "check the id")
        elif atom.fact not in guidance.facts:
            text = f"{whose} reads '{atom.fact}', which is not a fact"
            yield GuidanceError(place, text, "add it to the facts")


def _of_policy(guidance: Guidance) -> Iterator[GuidanceError]:
    policy = guidance.policy
    conditions = [policy.scope, policy.norms_scope, policy.ground, policy.running, policy.holding]
    conditions += [guard.when for guard in policy.guards]
    conditions += [*policy.refusals, *policy.harms]
    for condition in conditions:
        yield from _names(guidance, atoms(condition), policy.place, "the policy")
    for hand_over in policy.hand_overs:
        whose = f"reading {hand_over.reading}"
        yield from _names(guidance, atoms(hand_over.when), hand_over.place, whose)
        if hand_over.paragraph not in guidance.paragraphs:
            text = f"{whose} is at paragraph {hand_over.paragraph}, which does not exist"
            yield GuidanceError(hand_over.place, text, "check the number")
        for id in hand_over.gates:
            if id not in guidance.norm or not guidance.norm[id].gate:
                text = f"{whose} keeps {id} from closing the way, which is not a gate"
                yield GuidanceError(hand_over.place, text, "check the id")
    named = [guard.fact for guard in policy.guards]
    named += [name for old, new in policy.void.items() for name in (old, *new)]
    named += policy.understood
    if purposes := policy.purposes:
        named += [purposes.fact, purposes.further, purposes.consent, *purposes.consents]
        named += [*purposes.own, *(name for x in purposes.implied for name in (x.asked, x.fact))]
    for name in named:
        if name not in guidance.facts:
            text = f"the policy names '{name}', which is not a fact"
            yield GuidanceError(policy.place, text, "check the name")


def _of_laws(guidance: Guidance) -> Iterator[GuidanceError]:
    terms, facts = guidance.policy.laws, guidance.facts
    orders = (*terms.safer, *terms.wider)
    spoken_of = [(each.when, each.place) for each in terms.refusals]
    spoken_of += [(each.when, each.place) for each in orders]
    spoken_of += [(each.when, each.place) for each in terms.exemptions]
    for condition, place in spoken_of:
        yield from _names(guidance, atoms(condition), place, "a condition of the laws")
    answers = [(order.place, order.fact, value) for order in orders for value in order.values]
    for course in terms.courses:
        answers += [
            (guidance.policy.place, course.fact, x) for x in (course.start, course.going_on)
        ]
    for place, name, value in answers:
        if name not in facts or value not in facts[name].phrases:
            text = f"the laws name {name}={value}, which does not exist"
            yield GuidanceError(place, text, "check fact and value")
    for id in (*terms.overrides, *terms.beyond_scope):
        if id not in guidance.norm:
            text = f"the laws name {id}, which is not a norm"
            yield GuidanceError(guidance.policy.place, text, "check the id")


def _of_words(guidance: Guidance) -> Iterator[GuidanceError]:
    words, tool = guidance.words, guidance.tool
    if not words.addressee:
        text = "the guidance does not say whom it addresses"
        yield GuidanceError(words.place, text, "give the addressee as the subject of a sentence")
    if guidance.norms and words.example not in guidance.norm:
        text = f"the example '{words.example}' is not a norm"
        yield GuidanceError(words.place, text, "name one")
    if words.act and words.act not in guidance.facts:
        text = f"the act is given by '{words.act}', which is not a fact"
        yield GuidanceError(words.place, text, "check the name")
    for verdict, said in words.verdicts.items():
        if not said:
            text = f"there are no words for the verdict '{verdict}'"
            yield GuidanceError(words.place, text, "add them, or leave the usual ones")
    for task in (*tool.tasks, *tool.short_cuts, *guidance.quick):
        for name, value in task.answers.items():
            if name not in guidance.facts or value not in guidance.facts[name].phrases:
                text = f"the task '{task.name}' answers {name}={value}, which does not exist"
                yield GuidanceError(task.place, text, "check fact and value")
    for pause in tool.pauses:
        yield from _names(guidance, atoms(pause.when), guidance.place, "a pause of the tool")
        if pause.read not in guidance.section_of:
            text = f"a pause leads to paragraph {pause.read}, which does not exist"
            yield GuidanceError(guidance.place, text, "check the number")
    for id in (*tool.rests_on, *tool.to_record, *tool.grounds):
        if id not in guidance.norm:
            text = f"the tool names {id}, which is not a norm"
            yield GuidanceError(guidance.place, text, "check the id")
    if guidance.regions and guidance.regions.fact not in guidance.facts:
        text = f"regions turn on '{guidance.regions.fact}', which is not a fact"
        yield GuidanceError(guidance.place, text, "check the name")
    yield from _of_synonyms(guidance)
    for slot in guidance.slots:
        for id in slot.norms:
            if id not in guidance.norm:
                text = f"the slot '{slot.name}' names {id}, which is not a norm"
                yield GuidanceError(slot.place, text, "check the id")


def _of_synonyms(guidance: Guidance) -> Iterator[GuidanceError]:
    for line in guidance.synonyms:
        whose = f"the line of '{line.words.partition(',')[0]}'"
        for paragraph in line.paragraphs:
            if paragraph not in guidance.section_of:
                text = f"{whose} leads to paragraph {paragraph}, which does not exist"
                yield GuidanceError(line.place, text, "check the number")
        for name, _, value in (each.partition("=") for each in line.about):
            if name not in guidance.facts or (value and value not in guidance.facts[name].phrases):
                text = f"{whose} is about {name}{value and '='}{value}, which does not exist"
                yield GuidanceError(line.place, text, "check fact and value")
        if not line.keys or not (line.paragraphs or line.about):
            text = f"{whose} has no words, or leads nowhere"
            yield GuidanceError(line.place, text, "give it words, and paragraphs or facts")
        if line.too_long:
            text = (
                f"'{line.too_long}' would never be found, because it has more than {LONGEST} words"
            )
            yield GuidanceError(line.place, text, "use fewer of them")


def _of_cards(guidance: Guidance) -> Iterator[GuidanceError]:
    cards = guidance.cards
    kinds = (cards.verdicts, cards.slots, cards.actions, cards.granted)
    lists = [words for kind in kinds for words in kind.values()]
    words = [(each.text, each.when, each.place) for said in lists for each in said]
    words += [(each.text, each.when, each.place) for each in cards.reasons]
    words += [(each.text, each.when, each.place) for each in cards.asks]
    words += [("", when, guidance.place) for when in cards.left.values()]
    for text, when, place in words:
        yield from _names(guidance, atoms(when), place, "a card's words")
        for slot in re.findall(r"\{(\w+)\}", text):
            if slot not in cards.slots:
                said = f"a card says '{{{slot}}}', but no slot has that name"
                yield GuidanceError(place, said, "add it to the slots")
    for each in (each for said in lists for each in said):
        if (each.cite or each.reading) and each.cite not in guidance.norm:
            text = f"a card's action cites '{each.cite}', which is not a norm"
            yield GuidanceError(each.place, text, "check the id")
    for reason in cards.reasons:
        if reason.cite not in guidance.norm and reason.cite not in map(str, guidance.paragraphs):
            text = f"a card's reason cites {reason.cite}, which is neither norm nor paragraph"
            yield GuidanceError(reason.place, text, "check the id")
        decide = {*guidance.norm, *guidance.facts}
        decide |= {f"r{each.reading}" for each in guidance.policy.hand_overs}
        for name in sorted(set(reason.of) - decide):
            text = (
                f"a card gives a reason for '{name}', "
                "which is not a norm, fact or reading that decides"
            )
            yield GuidanceError(reason.place, text, "check the name")
    for id, supposed in cards.supposing.items():
        if len(supposed) < 2 or not supposed[0]:
            text = f"cards suppose too little for {id}"
            yield GuidanceError(guidance.place, text, "give a condition in words, and its facts")
    named = {*cards.general, *cards.first, *cards.sooner, *cards.beside}
    named |= {*cards.left, *cards.supposing}
    facts = {name for said in cards.supposing.values() for name in said[1:]}
    facts |= {*cards.granted, *cards.actions} - {*guidance.norm}
    for id in sorted(named - set(guidance.norm)):
        text = f"cards name {id}, which is not a norm"
        yield GuidanceError(guidance.place, text, "check the id")
    for name in sorted(facts - set(guidance.facts)):
        text = f"cards name '{name}', which is not a fact"
        yield GuidanceError(guidance.place, text, "check the name")


def _of_choices(guidance: Guidance) -> Iterator[GuidanceError]:
    tool, facts = guidance.tool, guidance.facts
    for name in sorted({*tool.asked} - {*facts}):
        text = f"the tool asks about '{name}' before the answer, which is not a fact"
        yield GuidanceError(guidance.place, text, "check the name")
    for blend in tool.blends:
        if blend.fact not in facts:
            text = f"a question of the tool takes the place of '{blend.fact}', which is not a fact"
            yield GuidanceError(blend.place, text, "check the name")
        for choice in blend.choices:
            yield from _names(guidance, atoms(choice.when), blend.place, "a choice of the tool")
    for when in (when for told in tool.impossible.values() for when in told.values()):
        yield from _names(guidance, atoms(when), guidance.place, "what the tool does not offer")
    given = [
        (blend.place, *answer)
        for blend in tool.blends
        for choice in blend.choices
        for answer in choice.answers.items()
    ]
    given += [(guidance.place, name, x) for name, told in tool.labels.items() for x in told]
    given += [(guidance.place, name, x) for name, told in tool.impossible.items() for x in told]
    for place, name, value in given:
        if name not in facts or value not in facts[name].phrases:
            text = f"the tool names {name}={value}, which does not exist"
            yield GuidanceError(place, text, "check fact and value")
