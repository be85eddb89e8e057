"""A situation as the site shows it: the question, the core's answer, and the result of its run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from gmc_steps.core import Advice, Situation
from gmc_steps.core.card import Card, card
from gmc_steps.core.change import Change, Route, changes, in_the_way, routes
from gmc_steps.core.fact import Kind
from gmc_steps.core.finding import State
from gmc_steps.core.guidance import Guidance
from gmc_steps.publish import words
from gmc_steps.publish.options import Place
from gmc_steps.publish.paragraph import ParagraphView
from gmc_steps.publish.scenario import GroupView, ScenarioView
from gmc_steps.source.feature import Features, Scenario, of_local_policy
from gmc_steps.steps.givens import advice_of, situation_of
from gmc_steps.steps.vocabulary import Vocabulary, vocabulary_of

FOLDER = "situations"
"""The folder of the pages about situations, from the docs folder."""

_WORSE = 2  # how many changes that would close the way are shown

INDEX = f"{FOLDER}/index.md"
"""The page that lists them all."""


@dataclass(frozen=True)
class Answer:
    """The core's answer to a situation.

    Attributes:
        situation: The situation that the Givens describe.
        advice: The advice that the Thens are about, with any usual answers taken for granted.
        card: The answer card, which is shown first.
        changes: What a person can do that would change a refusal.
        routes: Judgements named in the scenario that would change a refusal.
        shut: Whether nothing that a person could do or judge would change a refusal.
        worse: Changes to what is stated that would close an open way; the first two.
        in_the_way: Wishes, refusals and harm that stand in the way, in words.
        pressed: Whether somebody's wish or refusal is among them.
    """

    situation: Situation
    advice: Advice
    card: Card
    changes: tuple[Change, ...]
    routes: tuple[Route, ...]
    shut: bool
    worse: tuple[Change, ...]
    in_the_way: tuple[str, ...]
    pressed: bool

    @property
    def fragment(self) -> str:
        """The situation as in an address of the guided tool, showing the answer."""
        answers = "&".join(f"{name}={value}" for name, value in self._given)
        return f"{answers}&now" if self.advice.next_question else answers

    def changed(self, answers: Iterable[tuple[str, str]]) -> str:
        """Return the fragment with other answers, from which the tool asks what it needs."""
        known = {name: value for name, value in answers if name in self.situation.guidance.facts}
        given = self.situation.with_answers(known).answers
        return "&".join(f"{name}={value}" for name, value in given.items())

    @property
    def binding(self) -> frozenset[str]:
        """The ids of the norms that bind, for listing what they leave to the organisation."""
        return frozenset(each.norm.id for each in self.advice.findings if each.state.binds)

    @property
    def _given(self) -> list[tuple[str, str]]:
        answers = self.situation.answers
        return [(name, answers[name]) for name in self.situation.guidance.facts if name in answers]

    @property
    def given(self) -> tuple[str, ...]:
        """The stated answers, a sentence each, except those that go without saying."""
        return tuple(self._phrases(name for name, _ in self._given if name not in self._ordinary))

    @property
    def usual(self) -> tuple[str, ...]:
        """The answers taken for granted, a sentence each."""
        facts, answers = self.situation.guidance.facts, self.advice.situation.answers
        taken = (name for name in facts if name in answers and name not in self.situation.answers)
        return tuple(self._phrases([*self._ordinary, *taken]))

    @property
    def _ordinary(self) -> tuple[str, ...]:
        """Facts that are stated but go without saying, as in every situation of the guidance."""
        guidance, answers = self.situation.guidance, self.situation.answers
        understood = guidance.policy.understood
        return tuple(x for x in understood if answers.get(x) == guidance.facts[x].usual)

    def _phrases(self, names: Iterable[str]) -> Iterator[str]:
        answers = self.advice.situation.answers
        return (told(self.situation.guidance, name, answers[name]) for name in names)


def told(guidance: Guidance, name: str, value: str) -> str:
    """Return an answer as a sentence, in the second person if it is about the addressee."""
    fact, labels = guidance.facts[name], guidance.tool.labels.get(name, {})
    phrase = fact.phrases[value]
    if guidance.words.addressee in phrase and value in labels:
        return f"{fact.question} {labels[value]}."
    return f"{words.first_upper(phrase)}."


@dataclass(frozen=True)
class SituationView:
    """A situation with its page.

    Attributes:
        name: The name of its page, part of its permanent address.
        group: Its scenario, with the result of its run.
        answer: The core's answer; None if its Givens describe no situation.
        paragraph: The paragraph whose rule it is under; 0 if there is none.
        edit: The place of its scenario.
        paragraphs: The paragraphs of the guidance, with their statuses, by number.
    """

    name: str
    group: GroupView
    answer: Answer | None
    paragraph: int
    edit: Place
    paragraphs: Mapping[int, ParagraphView]

    @property
    def question(self) -> str:
        """What is asked."""
        return self.group.first.name

    @property
    def description(self) -> str:
        """What its author adds to the question."""
        return self.group.first.description.strip()

    @property
    def status(self) -> str:
        """What its run has shown."""
        return self.group.status

    @cached_property
    def doubted(self) -> tuple[ParagraphView, ...]:
        """The paragraphs behind its answer that are not checked."""
        behind = rests_on(self.answer.advice) if self.answer else ()
        numbers = sorted({*self.cited, *behind})
        return tuple(x for number in numbers if (x := self.paragraphs[number]).status != "passes")

    @property
    def standing(self) -> str:
        """The worst status of its scenario and these paragraphs."""
        return words.ordered((self.status, *(x.status for x in self.doubted)))[0]

    @property
    def path(self) -> str:
        """Its page, from the docs folder."""
        return f"{FOLDER}/{self.name}.md"

    @cached_property
    def cited(self) -> tuple[int, ...]:
        """The paragraphs behind the card, its own first."""
        if self.answer is None:
            return (self.paragraph,) if self.paragraph else ()
        shown = self.answer.card
        lines = [x for x in (shown.lead, shown.reason, *shown.actions) if x]
        found = [self.paragraph, *(number for line in lines for number in line.paragraphs)]
        return tuple(dict.fromkeys(filter(None, found)))


def rests_on(advice: Advice) -> tuple[int, ...]:
    """Return the paragraphs behind an answer, as the guided tool cites them.

    Args:
        advice: The advice, with any usual answers taken for granted already assumed.
    """
    decide = (x for x in advice.findings if x.norm.directive)
    found = {x.norm.paragraph for x in decide if x.state.binds or x.state is State.DISPLACED}
    return tuple(sorted(found | {each.paragraph for each in advice.answer.handed_over}))


def situation_views(
    features: Features,
    guidance: Guidance,
    groups: Iterable[GroupView],
    paragraphs: Iterable[ParagraphView],
) -> tuple[SituationView, ...]:
    """Return the situations of a project, in the order of the guidance.

    Args:
        features: The features, read.
        guidance: The guidance that they are about.
        groups: The scenarios, with the results of their runs. Any other has not been run.
        paragraphs: All paragraphs of the guidance, with their statuses.
    """
    known = {paragraph.id: paragraph for paragraph in paragraphs}
    shown = {group.first.id: group for group in groups}
    sections = {section.feature: index for index, section in enumerate(guidance.sections)}
    found: dict[str, SituationView] = {}
    for scenario in features.scenarios:
        if scenario.page and not of_local_policy(scenario.uri):
            view = SituationView(
                name=scenario.page,
                group=shown.get(scenario.id) or _not_run(scenario),
                answer=_answer(guidance, scenario),
                paragraph=(scenario.rule.paragraph if scenario.rule else None) or 0,
                edit=(scenario.uri, scenario.line),
                paragraphs=known,
            )
            found.setdefault(view.name, view)  # `gmc_steps.check` reports a second
    return tuple(sorted(found.values(), key=lambda x: (sections.get(x.edit[0], 99), x.edit[1])))


def _not_run(scenario: Scenario) -> GroupView:
    view = ScenarioView(
        id=scenario.id,
        name=scenario.name,
        description=scenario.description,
        status="not run",
        home=0,
        uri=scenario.uri,
        line=scenario.line,
        steps=(),
        source="",
    )
    return GroupView((view,), ("",), ())


def _answer(guidance: Guidance, scenario: Scenario) -> Answer | None:
    vocabulary = vocabulary_of(guidance)
    situation, advice = situation_of(scenario, vocabulary), advice_of(scenario, vocabulary)
    if situation is None or advice is None:
        return None
    given = frozenset(situation.given.items())
    return _reckoned(guidance, given, advice.usual, _lead(scenario, advice, vocabulary))


def _lead(scenario: Scenario, advice: Advice, vocabulary: Vocabulary) -> str:
    """Return the first binding norm that a Then states, which answers the question; or none."""
    for step in scenario.steps:
        phrase = vocabulary.match(step.type, step.text) if step.type == "then" else None
        for id in phrase.asserts if phrase else ():
            if advice.guidance.norm[id].directive and advice.binds(id):
                return id
    return ""


@lru_cache(maxsize=512)  # a save of one feature asks for all of them again
def _reckoned(
    guidance: Guidance, given: frozenset[tuple[str, str]], usual: bool, lead: str
) -> Answer:
    answers: Mapping[str, str] = dict(given)
    situation = Situation.of(guidance, answers)
    asked = Advice(situation)
    advice = asked.assumed if usual else asked
    refuses = advice.verdict.refuses
    better, judged = changes(asked), routes(asked)
    return Answer(
        situation=situation,
        advice=advice,
        card=card(advice, lead),
        changes=better,
        routes=tuple(x for x in judged if x.fact in answers),
        shut=refuses and not better and not judged,
        worse=tuple(_worse(situation)) if advice.verdict.permits and usual else (),
        in_the_way=tuple(in_the_way(asked)) if refuses else (),
        pressed=refuses and any(map(asked.assumed.outcome.truth, guidance.policy.refusals)),
    )


def _worse(situation: Situation) -> Iterator[Change]:
    """Yield changes to stated facts that would bar the way, at most one for each: the last value.

    Circumstances are not changed: that would be a different question.
    """
    guidance, found = situation.guidance, list[Change]()
    for name, fact in reversed(tuple(guidance.facts.items())):
        if name not in situation.answers or fact.kind is Kind.CIRCUMSTANCE:
            continue
        for value, phrase in reversed(tuple(fact.phrases.items())):
            if value in (situation.answers[name], fact.unsettled):
                continue
            verdict = Advice(situation.with_answers({name: value})).verdict_assuming
            if verdict.bars:
                found.append(Change(((name, value),), (phrase,), verdict))
                break
    yield from found[:_WORSE]
