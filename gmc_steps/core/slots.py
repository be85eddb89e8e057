"""What each organisation settles for itself: a guidance says what kinds there are, and no more.

A guidance often sends its readers to somebody where they work. Who that is, no guidance can say;
what stands there instead is whatever the publisher of a copy fills in.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from gmc_steps.core.place import Place, declared


@dataclass(frozen=True, eq=False)
class LocalSlot:
    """One thing that is settled locally.

    Attributes:
        name: as a site's configuration has it.
        title: what it is called, in a few words.
        ask: what to ask locally while nobody has filled it in, as the object of "ask".
        norms: ids of the norms that send a reader there.
        place: where it is declared.
    """

    name: str
    title: str
    ask: str
    norms: tuple[str, ...]
    place: Place = field(default_factory=declared, repr=False)
