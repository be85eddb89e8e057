"""The rules of a lending library, made up: five paragraphs that nobody has published.

They keep the engine honest. Whatever it says of the GMC's guidance it must be able to say of this
one, which knows no doctor, no patient and no recording.
"""

from gmc_steps.core import Edition, Guidance, HandOver, Policy, Section, Task, Tool, Words
from gmc_steps.core.forms import Forms, by
from gmc_steps.core.logic import NEVER, applies
from gmc_steps.core.policy import Guard

_asking = Forms(addressee="the librarian")

item = _asking.circumstance(
    "item",
    "what is to be lent",
    "What is it?",
    usual="book",
    book="it is a book of the library",
    own="it is a reader's own book",
)

act = _asking.circumstance(
    "act",
    "what the librarian is about to do",
    "What are you about to do?",
    relevant=item.is_("book"),
    lend="the librarian is about to lend the book",
    renew="the librarian is about to renew a loan",
    shelve="the librarian is putting the book back",
)

_lending = act.is_("lend")

reader = _asking.circumstance(
    "reader",
    "who the reader is",
    "Who is the reader?",
    relevant=act.is_("lend", "renew"),
    adult="the reader is an adult",
    child="the reader is a child under 12",
)

reserved = _asking.circumstance(
    "reserved",
    "whether somebody else has reserved the book",
    "Has somebody else reserved the book?",
    relevant=act.is_("lend", "renew"),
    usual="no",
    no="nobody else has reserved the book",
    yes="somebody else has reserved the book",
)

place = _asking.circumstance(
    "place",
    "where the book is to be read",
    "Where is the book to be read?",
    relevant=reserved.is_("yes") & _lending,
    home="the book is to be taken home",
    room="the book is to be read in the reading room",
)

rare = _asking.circumstance(
    "rare",
    "whether the book can be replaced",
    "Could the book be replaced?",
    relevant=_lending,
    usual="no",
    no="the book could be replaced",
    yes="the book could not be replaced",
)

suits = _asking.judgement(
    "suits",
    "whether the book suits the child",
    "Does the book suit the child?",
    relevant=reader.is_("child") & _lending,
    guided_by="4.2",
    unsettled="unasked",
    yes="the book suits the child",
    no="the book does not suit the child",
    unasked="nobody has asked whether the book suits the child",
)

card = _asking.conduct(
    "card",
    "whether the card has been seen",
    "Have you seen the card?",
    relevant=act.is_("lend", "renew"),
    changeable=(("unseen", ("seen",)),),
    seen="the librarian has seen the card",
    unseen="the librarian has not seen the card",
)

parent = _asking.conduct(
    "parent",
    "whether a parent has agreed",
    "Has a parent agreed?",
    relevant=reader.is_("child"),
    changeable=(("unasked", ("agreed",)), ("refused", ("agreed",))),
    agreed="a parent has agreed to the loan",
    unasked="no parent has been asked",
    refused="a parent has refused the loan",
)

_book = item.is_("book")
_rules = Forms(scope=_book, addressee="the librarian")

_loans = act.is_("lend", "renew")

LENDING = (
    _rules.may("1.1", "lend a book to whoever has a card", when=_lending & card.is_("seen")),
    _rules.must(
        "1.2",
        "see the card before lending or renewing",
        when=_loans,
        met=card.is_("seen"),
        gate=True,
    ),
    _rules.may("2.1", "renew a loan", when=act.is_("renew") & reserved.is_("no")),
    _rules.must_not(
        "2.2",
        "renew what somebody else has reserved",
        when=act.is_("renew") & reserved.is_("yes"),
        met=NEVER,
        gate=True,
    ),
    _rules.must_not(
        "3.1",
        "lend what somebody else has reserved",
        when=_lending & reserved.is_("yes"),
        met=NEVER,
        displaced_by=by("3.2", stated=True),
        gate=True,
    ),
    _rules.may(
        "3.2",
        "lend a reserved book for the reading room",
        when=_lending & place.is_("room"),
    ),
)

CHILDREN = (
    _rules.must(
        "4.1",
        "have a parent's agreement before lending to a child",
        when=_loans & reader.is_("child"),
        met=parent.is_("agreed"),
        gate=True,
    ),
    _rules.should_not(
        "4.2",
        "lend a child a book that does not suit them",
        when=_lending & reader.is_("child"),
        met=suits.is_("yes"),
        gate=True,
    ),
    _rules.should(
        "4.3", "tell the child when the book is due", when=_lending & reader.is_("child")
    ),
    _rules.good_practice("5.1", "ask the head librarian in doubt", when=_loans),
    _rules.information("5.2", "the head librarian keeps the list of rare books"),
)

GUIDANCE = Guidance(
    edition=Edition(
        title="How we lend",
        publisher="Riverside Library",
        short="the library",
        references="as hung up at the desk",
        digest="0" * 64,
        source_url="https://library.example/rules",
        name="Lending books",
        disclaimer="This is a made-up restatement of made-up rules.",
    ),
    facts={
        fact.name: fact for fact in (item, act, reader, reserved, place, rare, suits, card, parent)
    },
    sections=(
        Section("lending", range(1, 4), norms=LENDING),
        Section("children", range(4, 6), range(1, 2), CHILDREN),
    ),
    policy=Policy(
        scope=_book,
        norms_scope=_book,
        ground=applies("1.1", "2.1", "3.2"),
        holding=act.is_("shelve"),
        hand_overs=(
            HandOver(
                1,
                1,
                "the rules do not say whether a book that could not be replaced may leave the "
                "house: the head librarian decides",
                rare.is_("yes"),
            ),
        ),
        guards=(Guard(parent.is_("refused"), parent.name),),
        understood=(item.name,),
    ),
    words=Words(addressee="the librarian", example="1.2", act=act.name),
    tool=Tool(
        question="May I lend this book?",
        tasks=(Task("Lend a book", "to whoever asks at the desk", {"act": "lend"}, "lend"),),
        short_cuts=(
            Task(
                "A parent refuses",
                "the child asks again",
                {"act": "lend", "reader": "child", "parent": "refused"},
            ),
        ),
        short_cuts_at=act.name,
        nothing_to_change="Nothing that you could do. Do not ask the parent again.",
        grounds=("1.2",),
    ),
    search={3: "reservation hold waiting list"},
)
