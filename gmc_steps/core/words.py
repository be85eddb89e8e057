"""The words in which answers are given: the usual ones, and those of one guidance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gmc_steps.core.logic import ALWAYS, Expression
from gmc_steps.core.norm import Due
from gmc_steps.core.place import Place, declared
from gmc_steps.core.verdict import Verdict

_SENTENCES = {
    Verdict.OUT_OF_SCOPE: "the guidance does not cover this",
    Verdict.MUST_STOP: "{addressee} must stop",
    Verdict.MUST_NOT: "{addressee} must not go ahead as things stand",
    Verdict.DEPENDS: "the answer depends on what has not been said yet",
    Verdict.PERSON_DECIDES: "the decision is left to a person's judgement",
    Verdict.SHOULD_STOP: "{addressee} should stop",
    Verdict.SHOULD_NOT: "{addressee} should not go ahead as things stand",
    Verdict.MAY_ONCE: "{addressee} may go ahead once what is outstanding is done",
    Verdict.MAY: "{addressee} may go ahead",
    Verdict.SILENT: "the guidance neither forbids nor permits this",
    Verdict.DUTIES_ONLY: "there are duties to follow and nothing to permit",
}

_HEADLINES = {
    Verdict.OUT_OF_SCOPE: (
        "This guidance does not cover this.",
        "Other guidance and the law still apply.",
    ),
    Verdict.MUST_STOP: ("You must stop.", ""),
    Verdict.MUST_NOT: ("You must not go ahead as things stand.", ""),
    Verdict.DEPENDS: (
        "Do not go ahead yet.",
        "The answer depends on something that is not known.",
    ),
    Verdict.PERSON_DECIDES: (
        "Do not go ahead before a person has judged this.",
        "The guidance leaves it to judgement, and no rule can make it.",
    ),
    Verdict.SHOULD_STOP: ("You should stop.", ""),
    Verdict.SHOULD_NOT: ("You should not go ahead as things stand.", ""),
    Verdict.MAY_ONCE: ("You may go ahead once this is done.", ""),
    Verdict.MAY: ("You may go ahead.", ""),
    Verdict.SILENT: (
        "The guidance neither forbids nor permits this.",
        "Do not go ahead on its strength alone: get advice.",
    ),
    Verdict.DUTIES_ONLY: ("You have duties here, and there is nothing to permit.", ""),
}

IN_BRIEF: Mapping[Verdict, str] = {
    Verdict.OUT_OF_SCOPE: "This guidance does not cover it",
    Verdict.MUST_STOP: "You must stop",
    Verdict.MUST_NOT: "You must not go ahead as things stand",
    Verdict.DEPENDS: "Do not go ahead yet: it depends on more",
    Verdict.PERSON_DECIDES: "A person has to decide",
    Verdict.SHOULD_STOP: "You should stop",
    Verdict.SHOULD_NOT: "You should not go ahead as things stand",
    Verdict.MAY_ONCE: "You may go ahead once this is done",
    Verdict.MAY: "You may go ahead",
    Verdict.SILENT: "The guidance neither forbids nor permits it: get advice",
    Verdict.DUTIES_ONLY: "There are duties to follow and nothing to permit",
}
"""The verdicts in lists and pictures, where there is little room."""


AT_LEAST = (
    "At least that is settled by what is already known; what is still open could only bar the way "
    "more firmly."
)
"""What is added to a verdict that bars the way and could still bar it more firmly."""

AT_LEAST_IN_BRIEF = "What is not yet known could not make it allowed."
"""The same on a card."""


@dataclass(frozen=True, eq=False)
class Words:
    """What scenarios and plain text call things.

    Attributes:
        addressee: whom the guidance addresses, as the subject of a sentence; the site says "you".
        example: the id of the norm that messages to authors take as their example.
        act: the fact that says what is to be done: scenarios answer it with When.
        no_change: the sentence that says that nothing would change a refusal.
        verdicts: verdict → the sentence that states it.
        place: where they are declared.
    """

    addressee: str
    example: str
    act: str = ""
    no_change: str = ""
    verdicts: Mapping[Verdict, str] = field(default_factory=dict)
    place: Place = field(default_factory=declared, repr=False)

    def __post_init__(self) -> None:
        """Say in the usual words what is not said in others."""
        no_change = self.no_change or f"nothing that {self.addressee} can do would change it"
        usual = {v: words.format(addressee=self.addressee) for v, words in _SENTENCES.items()}
        object.__setattr__(self, "no_change", no_change)
        object.__setattr__(self, "verdicts", {**usual, **self.verdicts})


@dataclass(frozen=True, eq=False)
class Task:
    """A usual way into the guided tool, with the answers that its words already give.

    Attributes:
        name: what it is, as the text of a link.
        example: a few words that help to recognise it.
        answers: fact's name → value's name.
        page: the name of the page that has its questions as lists; empty where there is none.
        now: whether the answer so far is shown at once, and the questions after it.
        place: where it is declared.
    """

    name: str
    example: str
    answers: Mapping[str, str]
    page: str = ""
    now: bool = False
    place: Place = field(default_factory=declared, repr=False)

    @property
    def fragment(self) -> str:
        """The answers as the tool's address holds them."""
        answers = [f"{fact}={value}" for fact, value in self.answers.items()]
        return "&".join([*answers, "now"] if self.now else answers)


@dataclass(frozen=True, eq=False)
class Choice:
    """An answer to several questions at once.

    Attributes:
        label: its words.
        answers: fact's name → value's name.
        when: where it is offered.
    """

    label: str
    answers: Mapping[str, str]
    when: Expression = ALWAYS


@dataclass(frozen=True, eq=False)
class Blend:
    """Several short questions asked as one, where none of them has been answered.

    Attributes:
        fact: the first of them, which it takes the place of.
        question: what is asked.
        choices: the answers, in the order in which they are offered. One that answers only some
            of the questions leaves the others to be asked by themselves.
        place: where it is declared.
    """

    fact: str
    question: str
    choices: tuple[Choice, ...]
    place: Place = field(default_factory=declared, repr=False)


@dataclass(frozen=True, eq=False)
class Pause:
    """A screen that makes a reader think before the answer is shown.

    Attributes:
        when: the situations in which it has this title; the first that holds counts.
        title: its heading.
        read: the paragraph to read where no permission can be named.
    """

    when: Expression
    title: str
    read: int


@dataclass(frozen=True, eq=False)
class Regions:
    """Parts of a country whose law differs: which law is named, never what binds.

    Attributes:
        fact: the fact that says where somebody works.
        names: its values → their names, as in a list; those that norms name come first.
        everywhere: the choice of all of them.
        heading: over the choice, in an answer.
        note: that the choice changes no answer.
        choose: over the choice, on a page.
        hidden: what entries that are left out are about.
        shown: that nothing is left out.
    """

    fact: str
    names: Mapping[str, str]
    everywhere: str
    heading: str
    note: str
    choose: str
    hidden: str
    shown: str


@dataclass(frozen=True, eq=False)
class Tool:
    """What the guided tool is told of a guidance.

    Attributes:
        question: what it answers, as a question.
        tasks: the common ways in.
        short_cuts: what must be found at once.
        short_cuts_at: the fact whose question shows the short cuts too.
        headlines: verdict → its sentence to a reader, and what to add to it.
        due: when duties fall due → how that is said.
        nothing_to_change: what is said where nothing would change a refusal.
        do_not_press: what is added where a wish or a refusal stands in the way.
        untyped: what cannot be typed in, as the subject of a sentence.
        fields: what is filled in by hand on a printed record.
        caveat: what a record is not.
        rests_on: permissions and duties that let someone go ahead on judgement; a `Pause` comes
            before such an answer.
        pauses: the titles of that screen.
        explain_to: whom one could explain one's judgements to.
        to_record: duties to put something into writing.
        grounds: duties whose being met is itself what permits.
        labels: fact → value → the answer in short, in the second person; the phrase is offered
            where there is none.
        blends: questions that are asked together.
        impossible: fact → value → where nobody could answer so, and it is not offered.
        always: the heading of what holds whatever is done.
        asked: conduct that settles what there is to do, and is asked about before the answer.
        standing: whom the guidance addresses, in a sentence for everybody else.
    """

    question: str
    tasks: tuple[Task, ...] = ()
    short_cuts: tuple[Task, ...] = ()
    short_cuts_at: str = ""
    headlines: Mapping[Verdict, tuple[str, str]] = field(default_factory=dict)
    due: Mapping[Due, str] = field(default_factory=dict)
    nothing_to_change: str = "As things stand, nothing that you could do opens the way."
    do_not_press: str = "Do not press anybody for another answer."
    untyped: str = "nothing"
    fields: tuple[str, ...] = ("Name", "Role", "Signature and date")
    caveat: str = "Not legal advice: an unofficial restatement."
    rests_on: tuple[str, ...] = ()
    pauses: tuple[Pause, ...] = ()
    explain_to: str = "to a colleague"
    to_record: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    blends: tuple[Blend, ...] = ()
    impossible: Mapping[str, Mapping[str, Expression]] = field(default_factory=dict)
    always: str = "Always, whatever you do"
    asked: tuple[str, ...] = ()
    standing: str = ""

    def __post_init__(self) -> None:
        """Say in the usual words what is not said in others."""
        usual = {
            Due.BEFORE: "Before",
            Due.DURING: "Meanwhile",
            Due.AFTER: "Afterwards",
            Due.STANDING: "At all times",
        }
        object.__setattr__(self, "headlines", {**_HEADLINES, **self.headlines})
        object.__setattr__(self, "due", {**usual, **self.due})
