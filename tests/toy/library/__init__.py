"""The rules of a lending library: five paragraphs, made up, that nobody has published.

They keep the engine honest: what it does for one guidance it must do for this one too, which
shares no fact, norm, page or word with any other. Every part that a guidance may have is used
once: a reading that hands over and one that leaves a duty unclear, an exception, a judgement, two
purposes, a stage that is under way, a choice that selects information alone, a guard.
"""

from pathlib import Path

from gmc_steps.core import Edition, Guidance, HandOver, Policy, Section, Task, Tool, Words
from gmc_steps.core.everyday import Synonyms
from gmc_steps.core.forms import Forms, by
from gmc_steps.core.logic import ALWAYS, NEVER, applies
from gmc_steps.core.policy import Guard, Purposes
from gmc_steps.core.slots import LocalSlot
from gmc_steps.core.terms import Course, Exemption, LawTerms, Order, Refusal
from gmc_steps.core.words import Pause, Regions

# The questions, in the order in which they are asked.

_asking = Forms(addressee="the librarian")

owner = _asking.circumstance(
    "owner",
    "whose book it is",
    "Whose book is it?",
    usual="library",
    library="the book belongs to the library",
    reader="the book is the reader's own",
)
_ours = owner.is_("library")

errand = _asking.circumstance(
    "errand",
    "what the reader has come for",
    "What has the reader come for?",
    relevant=_ours,
    borrow="the reader wants to borrow the book",
    renew="the reader wants to renew a loan",
    reading="the reader is using the book in the reading room",
    bring_back="the reader brings the book back",
)
_borrowing, _renewing = errand.is_("borrow"), errand.is_("renew")
_reading, _bringing_back = errand.is_("reading"), errand.is_("bring_back")

reader_age = _asking.circumstance(
    "reader_age",
    "how old the reader is",
    "How old is the reader?",
    relevant=_borrowing | _renewing | _reading,
    adult="the reader is an adult",
    teenager="the reader is 12 to 17 years old",
    child="the reader is under 12",
)
_child, _minor = reader_age.is_("child"), reader_age.is_("teenager", "child")

reserved_by = _asking.circumstance(
    "reserved_by",
    "whether another reader has reserved the book",
    "Has another reader reserved the book?",
    relevant=_borrowing | _renewing,
    usual="nobody",
    nobody="nobody has reserved the book",
    another="another reader has reserved the book",
)
_reserved = reserved_by.is_("another")

read_where = _asking.circumstance(
    "read_where",
    "where the book is to be read",
    "Where is the book to be read?",
    relevant=_borrowing,
    usual="home",
    changeable=(("home", ("room",)),),
    home="the book is to be read at home",
    room="the book is to be read in the reading room",
)
_room = read_where.is_("room")

afterwards = _asking.circumstance(
    "afterwards",
    "whether the reader also wants to take the book home",
    "Does the reader also want to take the book home afterwards?",
    relevant=_room,
    usual="nothing",
    nothing="the book stays in the reading room",
    home="the reader also wants to take the book home afterwards",
)

replaceable = _asking.circumstance(
    "replaceable",
    "whether the book could be replaced",
    "Could the book be replaced?",
    relevant=_borrowing & read_where.is_("home"),
    usual="yes",
    yes="the book could be replaced",
    no="the book could not be replaced",
)

suits_child = _asking.judgement(
    "suits_child",
    "whether the book suits the child",
    "Does the book suit the child?",
    relevant=_child & (_borrowing | _reading),
    guided_by="5.1",
    unsettled="in_doubt",
    yes="the book suits the child",
    no="the book does not suit the child",
    in_doubt="it is in doubt whether the book suits the child",
)

library_card = _asking.conduct(
    "library_card",
    "whether the card has been seen",
    "Have you seen the reader's card?",
    relevant=_borrowing | _renewing,
    changeable=(("not_seen", ("seen",)),),
    seen="the librarian has seen the reader's card",
    not_seen="the librarian has not seen the reader's card",
)

parent_agrees = _asking.conduct(
    "parent_agrees",
    "whether a parent has agreed",
    "Has a parent agreed?",
    relevant=_minor,
    changeable=(("not_asked", ("agreed",)), ("refused", ("agreed",))),
    agreed="a parent has agreed",
    not_asked="no parent has been asked",
    refused="a parent has refused",
)

parent_agrees_home = _asking.conduct(
    "parent_agrees_home",
    "whether a parent has agreed to the book's going home too",
    "Has a parent agreed to the book's going home too?",
    relevant=_minor & afterwards.is_("home"),
    changeable=(("not_asked", ("agreed",)), ("refused", ("agreed",))),
    agreed="a parent has agreed to the book's going home too",
    not_asked="no parent has been asked about the book's going home too",
    refused="a parent has refused to let the book go home too",
)

branch = _asking.circumstance(
    "branch",
    "which branch it is",
    "Which branch is this?",
    relevant=_ours,
    selects_only=True,
    harbour="this is the harbour branch",
    hill="this is the hill branch",
)

# The norms, in the order of the rules.

_rules = Forms(scope=_ours, addressee="the librarian")

LENDING = (
    _rules.may("1.1", "lend a book to anyone with a card", when=_borrowing),
    _rules.must(
        "1.2",
        "see the reader's card before lending or renewing",
        when=_borrowing | _renewing,
        met=library_card.is_("seen"),
        gate=True,
    ),
    _rules.may("2.1", "renew a loan that nobody is waiting for", when=_renewing & ~_reserved),
    _rules.must_not(
        "2.2",
        "renew a loan that somebody is waiting for",
        when=_renewing & _reserved,
        met=NEVER,
        gate=True,
    ),
    _rules.must_not(
        "3.1",
        "lend a book that another reader has reserved",
        when=_borrowing & _reserved,
        met=NEVER,
        displaced_by=by("3.2", stated=True),
        gate=True,
    ),
    _rules.may("3.2", "let anyone use any book in the reading room", when=_room | _reading),
    _rules.condition("3.3", "keep the reader's card meanwhile", when=_room),
)

CHILDREN = (
    _rules.must(
        "4.1",
        "have a parent's agreement before a child has a book",
        when=_minor,
        met=parent_agrees.is_("agreed"),
        unclear=reader_age.is_("teenager"),
        reading=2,
        gate=True,
    ),
    _rules.should_not(
        "4.2",
        "give a child a book that does not suit them",
        when=_child & (_borrowing | _reading),
        met=suits_child.is_("yes"),
        gate=True,
    ),
    _rules.should("4.3", "tell a child when the book is due back", when=_child & _borrowing),
    _rules.good_practice("5.1", "ask the head librarian when in doubt", when=_borrowing),
    _rules.information("5.2", "the head librarian keeps a list of books that cannot be replaced"),
    _rules.information(
        "5.3",
        "the harbour branch has a second list",
        when=_borrowing & branch.is_("harbour"),
        source="endnote 1",
        regions=("harbour",),
    ),
    _rules.information(
        "5.4",
        "the hill branch has no other list",
        when=_borrowing & branch.is_("hill"),
        source="endnote 1",
        regions=("hill",),
    ),
)

# What permits, what the stages and purposes mean, and where the rules are silent.

_policy = Policy(
    scope=_ours,
    norms_scope=_ours,
    ground=applies("1.1", "2.1", "3.2"),
    running=_reading,
    holding=errand.is_("bring_back"),
    hand_overs=(
        HandOver(
            1,
            1,
            "the rules do not say whether a book that could not be replaced is lent at all: the "
            "head librarian decides",
            replaceable.is_("no"),
        ),
    ),
    purposes=Purposes(
        fact=read_where.name,
        first="room",
        further=afterwards.name,
        alone="nothing",
        consent=parent_agrees_home.name,
        consents={parent_agrees.name: {x: x for x in parent_agrees.phrases}},
    ),
    guards=(
        Guard(parent_agrees.is_("refused"), parent_agrees.name),
        Guard(parent_agrees_home.is_("refused"), parent_agrees_home.name),
    ),
    refusals=(parent_agrees.is_("refused"), parent_agrees_home.is_("refused")),
    understood=(owner.name,),
    laws=LawTerms(
        refusals=(Refusal("a parent has refused", parent_agrees.is_("refused") & ~_bringing_back),),
        safer=(Order(suits_child.name, ("no", "yes")),),
        wider=(Order(read_where.name, ("room", "home")),),
        courses=(Course(errand.name, "borrow", "renew"),),
        exemptions=(
            Exemption(
                "L7",
                2,
                "renewing a loan gives nobody a book, and 4.2 speaks of giving one",
                suits_child.is_("no"),
            ),
        ),
    ),
)

GUIDANCE = Guidance(
    edition=Edition(
        title="How we lend books",
        publisher="Riverside Library",
        short="Riverside Library",
        references="as it hangs at the desk",
        digest="c6f816f2f73de02bf4e906d7c250242eeab72959b824ed8858414c9efaf7ac91",
        source_url="https://library.example/rules",
        name="Lending books",
        disclaimer="This is a made-up restatement of made-up rules.",
        claims=Path(__file__).with_name("fidelity.toml"),
    ),
    facts={
        fact.name: fact
        for fact in (
            *(owner, errand, reader_age, reserved_by, read_where, afterwards, replaceable),
            *(suits_child, library_card, parent_agrees, parent_agrees_home, branch),
        )
    },
    sections=(
        Section("lending", range(1, 4), norms=LENDING),
        Section("children", range(4, 6), range(1, 2), CHILDREN),
    ),
    policy=_policy,
    words=Words(addressee="the librarian", example="1.2", act=errand.name),
    tool=Tool(
        question="May I lend this book?",
        tasks=(Task("Lend a book", "to a reader at the desk", {"errand": "borrow"}, "lend"),),
        short_cuts=(
            Task(
                "A parent has refused",
                "and the child asks again",
                {"errand": "borrow", "reader_age": "child", "parent_agrees": "refused"},
            ),
        ),
        short_cuts_at=errand.name,
        do_not_press="Do not ask the parent again.",
        rests_on=("4.2",),
        pauses=(Pause(ALWAYS, "Stop and think: a child will read this", 4),),
        explain_to="to a parent",
        to_record=("4.1",),
        grounds=("1.2",),
    ),
    regions=Regions(
        fact=branch.name,
        names={"harbour": "the harbour branch", "hill": "the hill branch"},
        everywhere="both branches",
        heading="Which branch",
        note="The lists differ by branch; the answer does not.",
        choose="Lists that differ by branch: show those of",
        hidden="on the lists of the other branch",
        shown="The lists of both branches are shown.",
    ),
    synonyms=(
        Synonyms("hold, queue, waiting list", (3,), ("reserved_by=another",)),
        Synonyms("mum, dad", (4,), ("parent_agrees",)),
    ),
    slots=(LocalSlot("head", "The head librarian", "who that is at your branch", ("5.1",)),),
    quick=(Task("A book is reserved", "for somebody else", {"errand": "renew"}),),
)
