"""Finds whether a guidance breaks a law, as far as situations drawn at random show.

The laws are proved for the rules as they are (`gmc_steps.prove`). Here they are tried on hundreds
of mutants, so many situations are examined instead of all. A law that one of these breaks is
broken.
"""

from __future__ import annotations

from random import Random

from gmc_steps.core.compiled import compiled
from gmc_steps.core.guidance import Guidance
from gmc_steps.core.laws import LAWS, Compared, Over, cases_of
from gmc_steps.prove.batches import Cone, Draws

_DRAWN = 1 << 12

LOOKED_AT = tuple(x for x in LAWS if x.cases and x.over is Over.COMPLETE and not x.must_happen)
"""The laws that complete situations can break."""


def law_broken_by(guidance: Guidance) -> str:
    """Return the id of a law that is broken; empty if none was found to be.

    Args:
        guidance: the guidance; valid.
    """
    draws = Draws(compiled(guidance), Random(0))
    inputs = [*draws.complete(draws.nothing(), _DRAWN), *draws.anything(_DRAWN)]
    compared = Compared(guidance)
    for law in LOOKED_AT:
        broken = [
            compared.program.all_of((case.broken, *(side.complete for side in case.sides)))
            for case in cases_of(law, compared)
        ]
        if any(Cone(compared.program, broken).run(inputs, (1 << _DRAWN) - 1)):
            return law.id
    return ""
