"""Proofs in words, and as data."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import indent
from typing import Any

from gmc_steps.core.guidance import Guidance
from gmc_steps.prove.proofs import Break, Proof, Standing


def lines(guidance: Guidance, proof: Proof) -> Iterator[str]:
    """Yield what was found out about a law, line by line.

    Args:
        guidance: the guidance.
        proof: what was found.
    """
    law = proof.law
    yield f"{law.id}  {law.title}: {law.sentence}"
    if proof.standing is Standing.HOLDS:
        yield f"    holds {proof.known} ({proof.seconds:.1f} s)"
    elif proof.standing is Standing.NOT_PROVED:
        yield f"    not proved: {proof.why}"
    else:
        yield f"    BROKEN in {len(proof.breaks)} of what it says ({proof.seconds:.1f} s)"
    for each in guidance.policy.laws.exemptions:
        if each.law == law.id:
            yield f"    exception, by reading {each.reading}: {each.text}"
    for words in proof.vacuous:
        yield f"    it can never be that {words}"
    for number, found in enumerate(proof.breaks):
        yield f"    also: {_short(found)}" if number else indent(_whole(law.title, found), "    ")


def _whole(title: str, found: Break) -> str:
    if found.witness is None:
        return f"it can never be that {found.words}"
    calls = "\n".join(shown.call for shown in found.witness.situations)
    return f"where {found.words}:\n\n{found.witness.gherkin(title)}\n\n{calls}\n"


def _short(found: Break) -> str:
    if found.witness is None:
        return f"it can never be that {found.words}"
    return f"where {found.words}: " + "; ".join(x.call for x in found.witness.situations)


def to_json(proof: Proof) -> dict[str, Any]:
    """Return what was found out about a law, as data."""
    law = proof.law
    return {
        "law": law.id,
        "title": law.title,
        "sentence": law.sentence,
        **proof.kept,
        "vacuous": list(proof.vacuous),
        "breaks": [
            {
                "key": each.key,
                "where": each.words,
                **(each.witness.to_json(law.title) if each.witness else {}),
            }
            for each in proof.breaks
        ],
        "seconds": round(proof.seconds, 2),
    }
