"""The laws: what holds in every possible situation of any guidance.

Scenarios show that examples hold; a law says what can never happen. Nearly every fault that the
scenarios missed broke one of these laws, and finding it took no further example. What a law needs
to know about a guidance stands in its `gmc_steps.core.terms.LawTerms`. Proofs are made elsewhere.
"""

from __future__ import annotations

from dataclasses import replace

from gmc_steps.core.laws import bounds, comparisons, happenings, permissions
from gmc_steps.core.laws.compared import Compared
from gmc_steps.core.laws.law import Case, Law, Over
from gmc_steps.core.laws.side import Side
from gmc_steps.core.logic import ALWAYS
from gmc_steps.core.terms import REFUSALS

__all__ = ["LAWS", "Case", "Compared", "Law", "Over", "Side", "cases_of"]

LAWS = (
    Law(
        REFUSALS,
        "A refusal is never passed over",
        "Where somebody entitled to decide has refused, has withdrawn or is known to be against "
        "what is planned, nobody may go ahead, now or later, unless a norm applies that is "
        "declared to override a refusal; then the answer names both.",
        cases=permissions.refusals,
    ),
    Law(
        "L2",
        "A duty known to be undone is never passed over",
        "Where a must or must not binds before or during what is planned, or a norm that says one "
        "again while that binds too, or a condition that other answers decide, and is known not "
        "to be met, nobody may go ahead.",
        cases=permissions.undone,
    ),
    Law(
        "L3",
        "A permission has a ground",
        "Whoever may go ahead has a consent or a permission to rest on, and no gate is closed.",
        cases=permissions.grounds,
    ),
    Law(
        "L4",
        "A refusal is honest about the way out",
        "Nothing is said to change a refusal exactly where no conduct leads to a better verdict, "
        "and each change that is offered leads to the verdict that it names.",
    ),
    Law(
        "L5",
        "Safer is never worse",
        "No safer answer, no consent given and no duty done makes the verdict worse.",
        cases=comparisons.safer,
    ),
    Law(
        "L6",
        "More is never freer",
        "No further purpose, no wider audience and nobody else entitled to decide makes the "
        "verdict freer.",
        cases=comparisons.wider,
    ),
    Law(
        "L7",
        "A bar on starting is a bar on going on",
        "What nobody may start, for any reason other than an undone duty, nobody may go on with.",
        cases=comparisons.going_on,
    ),
    Law(
        "L8",
        "Everything can happen",
        "Every norm can apply, every exception displace, every reading hand over, every "
        "alternative of a condition decide, and every answer matter.",
        cases=happenings.happenings,
        must_happen=True,
    ),
    Law(
        "L9",
        "Answers only settle",
        "One more answer never reverses what was known of a norm, and lifts neither a bar at "
        "the level of must nor, except by an undone duty, a permission that waits for nothing.",
        over=Over.ALL,
        cases=bounds.settling,
    ),
    Law(
        "L10",
        "Nothing depends in vain",
        "Where the verdict depends on what is open, or waits for a person's judgement, the open "
        "questions can be answered so that it differs; so can the question that is asked next. "
        "Where it is left to a person and nothing is said to be open, no answer makes it differ.",
        over=Over.ALL,
        cases=bounds.settled,
    ),
    Law(
        "L11",
        "Out of scope is silent",
        "Out of scope, nothing applies but what is declared to reach further.",
        cases=bounds.out_of_scope,
    ),
    Law(
        "L12",
        "A weaker word never displaces a stronger one unstated",
        "No should and no good practice takes the place of a must, unless the text says so.",
        cases=bounds.weaker_words,
    ),
)
"""The laws, in their order."""


def cases_of(law: Law, compared: Compared) -> list[Case]:
    """Return the cases of a law for a guidance, without those it exempts.

    Args:
        law: the law; it has cases.
        compared: the situations of the guidance.
    """
    program, terms = compared.program, compared.guidance.policy.laws
    exemptions = [each for each in terms.exemptions if each.law == law.id]
    found = []
    for case in law.cases(compared) if law.cases else ():
        premise = case.premise
        exempting = [each for each in exemptions if each.speaks_of(case.key)]
        if any(each.when is ALWAYS for each in exempting):
            continue
        for each in exempting:
            spoken_of = (side.truth(each.when).false for side in case.sides)
            premise = program.all_of((premise, *spoken_of))
        broken = program.all_of((premise, case.broken))
        found.append(replace(case, premise=premise, broken=broken))
    return found
